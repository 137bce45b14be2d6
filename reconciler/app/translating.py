"""From sentences in a foreign language to a command that gives them a working text, never without consent."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from reconciler.app.ahead import Ready, ahead
from reconciler.app.analysis import Analysis
from reconciler.app.places import cache_folder
from reconciler.discrepancies.checks.translated import Altered, Change, altered_values
from reconciler.model.command import SetTranslations
from reconciler.model.errors import Cancelled, ReconcilerError, RefusedCommand
from reconciler.model.ids import SentenceId
from reconciler.model.progress import Progress
from reconciler.model.project import Project
from reconciler.model.version import Translation, TranslationState, Version
from reconciler.model.wording import shown
from reconciler.translate.cache import Cache
from reconciler.translate.engines import ENGINES, Engine, KeyNeed, engine
from reconciler.translate.faults import ServiceFault
from reconciler.translate.job import Job, Translates
from reconciler.translate.keys import Keys, system_ring, variable
from reconciler.translate.offline import open_package
from reconciler.translate.pacing import Pace
from reconciler.translate.services import Service

OFFLINE = "offline"


@dataclass(frozen=True, slots=True)
class Choice:
    """The engine an editor chose.

    Attributes:
        engine: id of a service, or ``OFFLINE``.
        server: address of an own server.
        package: the file of an offline package.
    """

    engine: str
    server: str = ""
    package: Path | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """Sentences of one language and who is to translate them."""

    service: Translates
    sentences: tuple[tuple[SentenceId, str], ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be sent where.

    Attributes:
        destination: "engine@host", by which consent is kept; empty where nothing leaves the machine.
    """

    engine: Engine
    destination: str
    parts: tuple[Part, ...]

    @property
    def sentences(self) -> int:
        """How many sentences."""
        return sum(len(part.sentences) for part in self.parts)

    @property
    def characters(self) -> int:
        """How many characters, as services count them."""
        return sum(len(text) for part in self.parts for _, text in part.sentences)


@dataclass(frozen=True, slots=True)
class Translated:
    """What came of a plan: the working texts there are, and what ended the work early, if anything did.

    Attributes:
        ready: the command that keeps them worked out ahead, where that was done.
    """

    texts: tuple[tuple[SentenceId, Translation], ...]
    problem: ReconcilerError | None = None
    ready: Ready | None = None

    @property
    def command(self) -> SetTranslations | None:
        """The command that keeps them."""
        return SetTranslations(self.texts) if self.texts else None

    @property
    def failed(self) -> int:
        """How many sentences have no text."""
        return sum(t.state is TranslationState.FAILED for _, t in self.texts)


class Translator:
    """Plans and carries out translations.

    Args:
        folder: where the cache and unpacked packages are; ``None`` keeps nothing and takes no packages.
        keys: the editor's keys.
        clock: the time now.
    """

    engines = ENGINES

    def __init__(self, folder: Path | None, keys: Keys, clock: Callable[[], datetime] = datetime.now) -> None:
        self.keys = keys
        self._packages = folder / "packages" if folder is not None else None
        self._cache = Cache(folder / "translations.sqlite" if folder is not None else None)
        self._clock = clock
        self._paces: dict[str, Pace] = {}

    def plan(self, project: Project, choice: Choice, *, only: Collection[SentenceId] | None = None) -> Plan:
        """What is to be translated into the language of the account.

        Args:
            project: its versions in other languages are looked through.
            choice: the engine wanted.
            only: these sentences, also such as have a text; by default all that have none, a failed or a stale one.

        Raises:
            ReconcilerError: the engine, its server or its package cannot be used.
        """
        wanted: dict[str, list[tuple[SentenceId, str]]] = {}
        for version in project.versions:
            if version.language != project.language:
                wanted.setdefault(version.language, []).extend(_lacking(version, only))
        parts = [
            Part(self._service(choice, source, project.language), tuple(texts))
            for source, texts in wanted.items()
            if texts
        ]
        used = parts[0].service if parts else self._service(choice, "de", project.language)
        return Plan(used.engine, "" if choice.engine == OFFLINE else f"{choice.engine}@{used.host}", tuple(parts))

    def carry_out(
        self,
        project: Project,
        plan: Plan,
        progress: Progress,
        keep: Callable[[SentenceId, Translation], None] | None = None,
    ) -> Translated:
        """Translate; what was done before a stop or a fault is handed out.

        Args:
            project: whose text it is.
            plan: made for this project.
            progress: told after each sentence; may stop the work.
            keep: given each text as it comes, on the thread that translates.

        Raises:
            RefusedCommand: the editor has not agreed that this project's text goes there.
        """
        if plan.destination and not project.may_send(plan.destination):
            raise RefusedCommand(
                f"Nobody agreed that text of this project goes to {plan.engine.name}.",
                kept="Nothing was sent.",
                advice="Agree to it first.",
            )
        pace = self._paces.setdefault(plan.destination, Pace(plan.engine.per_second))
        texts: list[tuple[SentenceId, Translation]] = []
        dated = {sentence.id: version.dated for version in project.versions for sentence in version.sentences}
        try:
            for part in plan.parts:
                names, sentences = zip(*part.sentences, strict=True)
                for number, made in Job(part.service, self._cache, pace, self._clock().date()).run(sentences, progress):
                    told = _looked_through(made, sentences[number], part.service, dated[names[number]])
                    texts.append((names[number], told))
                    if keep is not None:
                        keep(names[number], told)
        except (Cancelled, ServiceFault) as problem:
            return Translated(tuple(texts), problem)
        return Translated(tuple(texts))

    def lacking_key(self, wanted: Engine) -> str:
        """The variable of the environment for a key that an engine asks for; empty where there is one, or no need."""
        lacks = wanted.key is KeyNeed.REQUIRED and not self.keys.get(wanted.id)
        return variable(wanted.id) if lacks else ""

    def forget(self) -> None:
        """Empty the cache of translations."""
        self._cache.clear()

    def close(self) -> None:
        """Let go of the cache's file."""
        self._cache.close()

    def _service(self, choice: Choice, source: str, target: str) -> Translates:
        if choice.engine != OFFLINE:
            service = Service(engine(choice.engine), source, target, self.keys.get(choice.engine), choice.server)
            service.check()
            return service
        if choice.package is None or self._packages is None:
            raise RefusedCommand("No translation package was chosen.", advice="Choose an .argosmodel file first.")
        package = open_package(choice.package, self._packages)
        if (package.source, package.target) != (source, target):
            raise RefusedCommand(
                f"“{choice.package.name}” translates {package.source} to {package.target}, not {source} to {target}.",
                kept="Nothing was changed.",
                advice="Choose another package.",
            )
        return package


def _looked_through(made: Translation, sentence: str, service: Translates, dated: date | None) -> Translation:
    """The translation with a word about each figure and date that it changed; the article is of the day ``dated``."""
    if made.state is not TranslationState.DONE or {service.source, service.target} != {"de", "en"}:
        return made
    found = altered_values(sentence, made.text, (service.source, service.target), dated)
    return replace(made, problem="; ".join(told_change(a, sentence, made.text) for a in found)) if found else made


def told_change(altered: Altered, original: str, translated: str) -> str:
    """A changed value as a sentence for people."""
    was = altered.original.of(original) if altered.original is not None else ""
    now = altered.translated.of(translated) if altered.translated is not None else ""
    sentences = {
        Change.ALTERED: shown(f"the translation makes “{now}” of “{was}”"),
        Change.LOST: shown(f"the translation leaves out “{was}”"),
        Change.NEW: shown(f"the translation adds “{now}”"),
        Change.BOUND: shown(f"the translation says “{now}” for “{was}”"),
    }
    return sentences[altered.change]


def made_ready(made: Translated, project: Project, analysis: Analysis, progress: Progress) -> Translated:
    """``made`` with its command worked out, and the findings its texts will bring; the window need not stand still.

    Args:
        made: what came of a plan.
        project: as it was when the plan was carried out.
        analysis: of the window.
        progress: told from time to time; a stop leaves the rest of the findings for later.
    """
    command = made.command
    if command is None:
        return made
    ready = ahead(project, command)
    with suppress(Cancelled):
        analysis.warm(ready.after, progress)
    return replace(made, ready=ready)


def _lacking(version: Version, only: Collection[SentenceId] | None) -> Iterator[tuple[SentenceId, str]]:
    for sentence in version.alignable():
        text = version.text_of(sentence)
        if (sentence.id in only) if only is not None else _lacks(version.translations.get(sentence.id), text):
            yield sentence.id, text


def _lacks(translation: Translation | None, sentence: str) -> bool:
    if translation is None or translation.state in (TranslationState.FAILED, TranslationState.PENDING):
        return True
    return translation.state is TranslationState.DONE and translation.is_stale(sentence)


def own_translator() -> Translator:
    """The translator of this editor: keys of the system's keyring, cache in the home folder."""
    return Translator(cache_folder(), Keys(system_ring()))

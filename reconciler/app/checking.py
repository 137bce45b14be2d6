"""The check before an account leaves: what in it no version carries, and what is not decided or not settled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reconciler.app.workspace import Workspace
from reconciler.discrepancies.checks.trace import Carrier, Carriers
from reconciler.model.account import Account, AccountSentence
from reconciler.model.decision import DecisionKind, NoteClass
from reconciler.model.discrepancy import Ruling
from reconciler.model.event import unrelated_versions
from reconciler.model.fact import Facts
from reconciler.model.ids import SentenceId, VersionId
from reconciler.model.row import RelationKind
from reconciler.model.trace import OpenPoint, PointKind
from reconciler.text.facts import pool_names, read_facts

_GRAVE = 3


def check(workspace: Workspace, account: Account | None = None) -> tuple[OpenPoint, ...]:
    """Everything that is open, row by row in the order of the account.

    Args:
        workspace: the project.
        account: its account, if it has been built already.
    """
    account = account or workspace.account()
    examiner = _Examiner(workspace, account)
    return tuple(point for sentence in account.sentences for point in examiner.points(sentence))


def is_open(point: OpenPoint) -> bool:
    """Whether a point has to be looked at: nobody noted that it was, and it is more than worth knowing."""
    return not point.verified and point.kind not in (PointKind.SINGLE, PointKind.HOUSE)


def said(point: OpenPoint) -> str:
    """A point as a sentence in English; the window has its own."""
    words = f"“{point.text}”"
    if point.kind in (PointKind.FIGURE, PointKind.QUOTATION, PointKind.NAME, PointKind.DATE):
        if point.translated:
            return f"The quotation {words} is a translation: no version has these words."
        if point.elsewhere:
            rows = ", ".join(map(str, point.elsewhere))
            return f"The {point.kind.value} {words} is not in the versions of this row, but of row {rows}."
        return f"No version carries the {point.kind.value} {words}."
    return {
        PointKind.UNDECIDED: "Nobody has decided this row.",
        PointKind.DISCREPANCY: f"An open discrepancy: {point.text}",
        PointKind.UNRELATED: f"Taken from {', '.join(point.versions)}, which seems to be about another event.",
        PointKind.DERIVED: f"Taken from {', '.join(point.versions)}: of versions derived from one another, one voice.",
        PointKind.SINGLE: f"Single source: {', '.join(point.versions)}.",
        PointKind.HOUSE: f"House form: {words} for “{point.was}”." if point.text else f"Left out: “{point.was}”.",
    }[point.kind]


class _Examiner:
    """Knows what the versions say and how they are related; asked sentence by sentence."""

    def __init__(self, workspace: Workspace, account: Account) -> None:
        self._workspace, self._account = workspace, account
        project = workspace.project
        self._unrelated = unrelated_versions(project)
        self._voice = _voices(workspace)
        self._signs = {version.id: version.siglum for version in account.versions}
        facts = self._facts()
        self._worded = {s.row: facts[_wording_id(s)] for s in account.sentences if s.text}
        self._carriers = Carriers(self._read_carriers(facts))

    def points(self, sentence: AccountSentence) -> Iterator[OpenPoint]:
        checked = any(note.kind is NoteClass.CHECK and note.done for note in sentence.notes)
        if sentence.decision is None:
            yield OpenPoint(PointKind.UNDECIDED, sentence.row, sentence.number, versions=sentence.carriers)
        for found in sentence.discrepancies:
            if found.severity >= _GRAVE and self._workspace.ruling(found) is Ruling.OPEN:
                signs = tuple(self._signs[r.version] for r in found.readings if r.version in self._signs)
                yield OpenPoint(
                    PointKind.DISCREPANCY,
                    sentence.row,
                    sentence.number,
                    found.message,
                    versions=signs,
                    verified=checked,
                    found=found,
                )
        if sentence.text:
            yield from self._untraced(sentence, verified=checked)
            yield from self._provenance(sentence, verified=checked)
        for was, now in dict.fromkeys((change.was, change.now) for change in sentence.house):
            yield OpenPoint(PointKind.HOUSE, sentence.row, sentence.number, now, versions=sentence.chosen, was=was)

    def _untraced(self, sentence: AccountSentence, *, verified: bool) -> Iterator[OpenPoint]:
        if _is_verbatim(sentence):
            return
        translated = any(reading.chosen and reading.translated for reading in sentence.readings)
        for loose in self._carriers.untraced(sentence.text, self._worded[sentence.row], sentence.number):
            text = loose.span.of(sentence.text)
            if loose.kind is PointKind.NAME and text in self._signs.values():
                continue  # "A and C put it at ..." names the versions
            if loose.kind is PointKind.NAME and self._is_house_form(text, sentence):
                continue
            yield OpenPoint(
                loose.kind,
                sentence.row,
                sentence.number,
                text.strip('“”„"«»') if loose.kind is PointKind.QUOTATION else text,
                loose.span,
                loose.elsewhere,
                sentence.chosen,
                translated and loose.kind is PointKind.QUOTATION,
                verified,
            )

    def _is_house_form(self, name: str, sentence: AccountSentence) -> bool:
        """Whether the versions of the row have the name in a spelling that is not the house's."""
        said = [words for reading in sentence.readings for words in (reading.text, reading.working)]
        return any(
            form.form in name and any(variant in words for variant in form.variants for words in said)
            for form in self._workspace.project.house
        )

    def _provenance(self, sentence: AccountSentence, *, verified: bool) -> Iterator[OpenPoint]:
        """Where the wording comes from: a version of another event, one of two derived from one another, one alone."""

        def point(kind: PointKind, versions: tuple[VersionId, ...]) -> OpenPoint:
            signs = tuple(self._signs[version] for version in versions)
            return OpenPoint(kind, sentence.row, sentence.number, versions=signs, verified=verified)

        picks = tuple(r.version for r in sentence.readings if r.chosen)
        foreign = tuple(pick for pick in picks if pick in self._unrelated)
        if foreign:
            yield point(PointKind.UNRELATED, foreign)
        derived = tuple(r.version for r in sentence.readings if self._voice[r.version] in map(self._voice.get, picks))
        shared = any(self._is_shared(pick) for pick in picks)
        if shared:
            yield point(PointKind.DERIVED, derived)
        own = [r.version for r in sentence.readings if r.version not in self._unrelated]
        told = shared and set(own) <= set(derived)
        if own and not told and not sentence.heading and len({self._voice[version] for version in own}) == 1:
            yield point(PointKind.SINGLE, tuple(own))

    def _is_shared(self, version: VersionId) -> bool:
        """Whether another version derives from this one, or this one from it."""
        return sum(voice == self._voice[version] for voice in self._voice.values()) > 1

    def _facts(self) -> Mapping[SentenceId, Facts]:
        """The facts of all versions, and of every wording, names pooled over both."""
        versions = self._workspace.project.versions
        read = dict(self._workspace.analysis.facts(versions))
        days = {version.id: version.dated for version in versions}
        anyhow = next((version.dated for version in versions if version.dated), None)
        for sentence in self._account.sentences:
            if sentence.text:
                picked = next((days[r.version] for r in sentence.readings if r.chosen), None)
                read[_wording_id(sentence)] = read_facts(sentence.text, self._account.language, picked or anyhow)
        return pool_names(read, self._workspace.analysis.lexicon)

    def _read_carriers(self, facts: Mapping[SentenceId, Facts]) -> Iterator[Carrier]:
        """What each version says in each row; versions about another event carry nothing."""
        project = self._workspace.project
        for sentence in self._account.rows():
            cells = project.row(sentence.row).cells
            for reading in sentence.readings:
                if reading.version not in self._unrelated:
                    told = tuple(facts[s] for s in cells[reading.version] if s in facts)
                    yield Carrier(sentence.number, told, reading.text)


def _wording_id(sentence: AccountSentence) -> SentenceId:
    """An id no sentence of a version has."""
    return SentenceId(f"account {sentence.row}:0")


def _is_verbatim(sentence: AccountSentence) -> bool:
    """Whether the wording is that of versions, in their own language."""
    decision = sentence.decision
    if decision is None or decision.kind is not DecisionKind.TAKEN:
        return False
    return not any(reading.chosen and reading.translated for reading in sentence.readings)


def _voices(workspace: Workspace) -> dict[VersionId, int]:
    """A number for each version; versions derived from one another share one."""
    project = workspace.project
    voice = {version.id: place for place, version in enumerate(project.versions)}
    for relation in project.relations:
        if relation.kind is RelationKind.DERIVED:
            one, other = (voice[version] for version in relation.versions)
            voice = {version: min(one, other) if v in (one, other) else v for version, v in voice.items()}
    return voice

"""What a window is asked to do while ``gaps.py`` listens to its heart: files in the import dialog, translating."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from reconciler.app.translating import Part, Plan, Translator
from reconciler.gui.dialogs.importing import ImportDialog
from reconciler.gui.workroom import Workroom
from reconciler.model.command import AddVersions
from reconciler.translate.engines import ENGINES, Engine
from reconciler.translate.keys import Keys
from tests.bench.long_texts import family, pair
from tests.support.projects import in_step, version


@dataclass(frozen=True, slots=True)
class Parrot:
    """A translation service that answers at once, with what it was asked."""

    engine: Engine
    source: str = "de"
    target: str = "en"
    host: str = ""

    def translate(self, sentences: Sequence[str], stopped: Callable[[], bool] = lambda: False) -> list[str]:
        del stopped
        return [f"Translated: {sentence}" for sentence in sentences]


def pages(folder: Path, count: int, sentences: int) -> list[Path]:
    """Articles as pages of the web, which are looked at before they are added."""
    paths = []
    for number, told in enumerate(family(count, sentences)):
        paths.append(folder / f"page-{number:02}.html")
        text = f"<h1>Report {number}</h1>" + "".join(f"<p>{sentence}</p>" for sentence in told)
        paths[-1].write_text(f"<html><body><article>{text}</article></body></html>", encoding="utf-8")
    return paths


def open_dialog(room: Workroom) -> ImportDialog:
    """The import dialog that is open."""
    return next(dialog for dialog in room.window.findChildren(ImportDialog) if dialog.isVisible())


def bilingual(room: Workroom, sentences: int) -> None:
    """A German version beside its English one, sentence for sentence."""
    german, english = pair("de-en", sentences)
    a, b = version("A", *english), version("B", *german, language="de")
    room.workspace.new()
    room.workspace.do(AddVersions((a, b), in_step(a, b)))


def translate(room: Workroom) -> None:
    """Translate every German sentence, as when the editor has agreed to it."""
    project = room.workspace.project
    german = next(v for v in project.versions if v.language == "de")
    service = Parrot(replace(ENGINES[0], per_second=1e6))
    texts = tuple((s.id, german.text_of(s)) for s in german.alignable())
    room.translating._translator = Translator(None, Keys(None, {}), lambda: datetime(2031, 5, 4, tzinfo=UTC))
    room.translating._carry_out(Plan(service.engine, "", (Part(service, texts),)))

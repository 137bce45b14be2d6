"""Everything the detectors say of a project, as lines for the lists."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping

from reconciler.app.workspace import Workspace
from reconciler.gui.docks.table import Entry
from reconciler.gui.review import Standing, standing
from reconciler.gui.wording import told
from reconciler.model.discrepancy import Discrepancy, shown_words
from reconciler.model.ids import RowId
from reconciler.model.progress import at_once

AT_A_TIME = 100  # rows: some 5 ms


def entries(workspace: Workspace, *, agreements: bool) -> list[Entry]:
    """All discrepancies in the order of the rows, and behind them what looks different and means the same."""
    return at_once(gathering(workspace, agreements=agreements))


def gathering(workspace: Workspace, *, agreements: bool) -> Generator[None, None, list[Entry]]:
    """The same a hundred rows at a time, as long as the project stays what it is."""
    project = workspace.project
    numbers = {row.id: number for number, row in enumerate(project.rows, 1)}
    siglum = {version.id: version.siglum for version in project.versions}.__getitem__
    found: list[Entry] = []
    for number, row in enumerate(project.rows, 1):
        parted = workspace.analysis.findings(project, row).discrepancies
        found += [Entry(d, number, standing(d, project), _readings(d, siglum)) for d in parted]
        if number % AT_A_TIME == 0:
            yield
    return found + _agreements(workspace, numbers, siglum) if agreements else found


def _agreements(workspace: Workspace, numbers: Mapping[RowId, int], siglum: Callable[..., str]) -> list[Entry]:
    found = []
    for row, number in numbers.items():
        for place, agreed in enumerate(workspace.findings(row).agreements):
            key = f"agreement {row} {place}"
            like = Discrepancy(key, row, agreed.kind, 0, agreed.readings, told(agreed))
            found.append(Entry(like, number, Standing.AGREES, _readings(like, siglum)))
    return found


def _readings(discrepancy: Discrepancy, siglum: Callable[..., str]) -> str:
    """What each version says, versions with the same words together."""
    said: dict[str, list[str]] = {}
    for reading in discrepancy.readings:
        words = shown_words(discrepancy, reading) if reading.span is not None else "–"
        if words:  # nothing stands at a place where another version has put something in
            said.setdefault(words, []).append(siglum(reading.version))
    return "; ".join(f"{', '.join(sigla)}: {text.removesuffix('.')}" for text, sigla in said.items())

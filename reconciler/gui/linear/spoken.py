"""Sentences of the list of differences: what a screen reader says for a line, and a row told in full."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from reconciler.gui.docks.table import Entry
from reconciler.gui.review import Standing
from reconciler.gui.wording import class_name, in_sentence, severity_name, told
from reconciler.model.decision import Decision, DecisionKind, Note
from reconciler.model.discrepancy import Discrepancy
from reconciler.model.ids import VersionId

LONE = "in one version only"
_LED_BY_THE_CLASS = frozenset({"figure.changed", "date.changed", "name.changed"})
_ELSEWHERE = frozenset({"figure.elsewhere", "date.elsewhere"})


def line(entry: Entry, place: int, of: int, cells: Mapping[VersionId, str], rest: Sequence[str]) -> str:
    """Everything about a discrepancy in one sentence: place, row, class, severity, readings, state, notes.

    Args:
        entry: the discrepancy, an agreement, or a row that only one version has.
        place: of the line, from 1.
        of: how many lines there are.
        cells: what each version says in the row, behind its siglum.
        rest: what the account takes for the row, and its notes.
    """
    found = entry.discrepancy
    if found.detail == LONE:
        head = QCoreApplication.translate("Linear", "Line %1 of %2, row %3, in one version only: %5")
    elif entry.standing is Standing.AGREES:
        head = QCoreApplication.translate("Linear", "Agreement, %1 of %2, row %3, %4: %5")
    else:
        head = QCoreApplication.translate("Linear", "Discrepancy %1 of %2, row %3, %4, %6: %5")
    head = head.replace("%1", str(place)).replace("%2", str(of)).replace("%3", str(entry.number))
    head = head.replace("%4", in_sentence(class_name(found.kind))).replace("%6", severity_name(found.severity))
    whole = "; ".join(
        cells[v].removesuffix(".") for v in dict.fromkeys(r.version for r in found.readings) if v in cells
    )
    said = whole if found.detail == LONE else readings(found, whole)
    return "; ".join([head.replace("%5", said), *_ruled(entry.standing), *rest])


def readings(found: Discrepancy, whole: str = "") -> str:
    """Who says what; without the words the name of the class has said already, and without a full stop.

    A message that quotes nothing is followed by the ``whole`` words of the versions it is about.
    """
    message, telling = told(found), found.telling
    if telling is not None and telling.kind in _LED_BY_THE_CLASS:
        message = message.partition(": ")[2] or message
    elif telling is not None and telling.kind in _ELSEWHERE:
        parting = QCoreApplication.translate("Linear", "in different rows: %1")
        message = parting.replace("%1", message.partition(": ")[2])
    message = message.removesuffix(".")
    quotes = telling is None or telling.voices or telling.words
    # Not a colon: "differs from A: A: ..." would be heard as one sign said twice.
    return message if quotes or not whole else f"{message}. {whole}"


def decided(decision: Decision | None, siglum: Callable[[VersionId], str]) -> str:
    """What the account takes for a row."""
    if decision is None:
        return QCoreApplication.translate("Linear", "undecided")
    if decision.kind is DecisionKind.OMITTED:
        return QCoreApplication.translate("Linear", "left out of the account")
    if decision.kind is DecisionKind.EDITED:
        return QCoreApplication.translate("Linear", "decided: your own words")
    if decision.kind is DecisionKind.BOTH:
        return QCoreApplication.translate("Linear", "decided: each version is given its say")
    taken = ", ".join(siglum(pick) for pick in decision.picks)
    if decision.automatic:
        return QCoreApplication.translate("Linear", "taken by the program: %1").replace("%1", taken)
    return QCoreApplication.translate("Linear", "decided: %1").replace("%1", taken)


def row_in_full(number: int, cells: Sequence[tuple[str, str]], account: str, notes: Sequence[Note]) -> str:
    """A row as a short text: one paragraph a version, then the account and the notes.

    Args:
        number: of the row, from 1.
        cells: the siglum of each version and what stands in its cell.
        account: the wording of the account, or what stands for it.
        notes: on this row.
    """
    head = QCoreApplication.translate("Linear", "Row %1").replace("%1", str(number))
    account_line = QCoreApplication.translate("Linear", "Account: %1").replace("%1", account)
    said = [f"{siglum}: {text}" for siglum, text in cells]
    return "\n".join([head, *said, account_line, *(note_line(note) for note in notes)])


def _ruled(standing: Standing) -> list[str]:
    words = {
        Standing.SETTLED: QCoreApplication.translate("Standing", "settled"),
        Standing.DISMISSED: QCoreApplication.translate("Standing", "dismissed"),
    }
    return [words[standing]] if standing in words else []


def note_line(note: Note) -> str:
    """A note in a sentence."""
    text = " ".join(note.text.split())
    if note.done:
        return QCoreApplication.translate("Linear", "note, done: %1").replace("%1", text)
    return QCoreApplication.translate("Linear", "note: %1").replace("%1", text)

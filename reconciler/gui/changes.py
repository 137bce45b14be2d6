"""In what a project differs from an earlier state of it, told line by line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from reconciler.app.differing import Difference, DifferenceKind, Standing
from reconciler.gui.wording import counted, quotable

_MOST = 300  # lines: nobody reads more of them
_LONGEST = 160
_HOLE = re.compile(r"%[1-5]")


def change_lines(differing: Sequence[Difference]) -> list[str]:
    """A line for each difference, and one that tells how many more there are."""
    lines = [change_line(one) for one in differing[:_MOST]]
    if len(differing) > _MOST:
        more = QCoreApplication.translate("Changes", "… and %1 more.").replace("%1", str(len(differing) - _MOST))
        lines.append(more)
    return lines


def change_line(one: Difference) -> str:
    """A difference as a sentence."""
    if one.many:
        return _counted(one)
    filling = {
        "%1": str(one.number),
        "%2": _stands(one.then),
        "%3": _stands(one.now),
        "%4": quotable(one.was, _LONGEST),
        "%5": one.name if one.kind in _OF_VERSIONS else quotable(one.name, _LONGEST),
    }
    return _HOLE.sub(lambda hole: filling[hole[0]], _sentence(one))  # at once: what is filled in may hold such signs


_OF_VERSIONS = (DifferenceKind.ADDED, DifferenceKind.REMOVED, DifferenceKind.TEXT)


def _stands(standing: Standing) -> str:
    if not standing.decided:
        return QCoreApplication.translate("Changes", "undecided")
    if not standing.text:
        return QCoreApplication.translate("Changes", "left out")
    return QCoreApplication.translate("Changes", "“%1”").replace("%1", quotable(standing.text, _LONGEST))


def _sentence(one: Difference) -> str:
    on_row = {
        DifferenceKind.NOTE_ADDED: QCoreApplication.translate("Changes", "Row %1, a note written since: “%5”"),
        DifferenceKind.NOTE_REMOVED: QCoreApplication.translate("Changes", "Row %1, a note removed since: “%5”"),
        DifferenceKind.NOTE: QCoreApplication.translate("Changes", "Row %1, a note changed since: then “%4”, now “%5”"),
    }
    texts = {
        DifferenceKind.ADDED: QCoreApplication.translate("Changes", "Version %5 was added since."),
        DifferenceKind.REMOVED: QCoreApplication.translate("Changes", "Version %5 was taken out since."),
        DifferenceKind.TEXT: QCoreApplication.translate("Changes", "Version %5 had another text."),
        DifferenceKind.DECISION: QCoreApplication.translate("Changes", "Row %1: then %2, now %3"),
        DifferenceKind.GONE: QCoreApplication.translate("Changes", "Row %1 of then, which is no longer there: %2"),
        DifferenceKind.NOTE_ADDED: QCoreApplication.translate("Changes", "A note written since: “%5”"),
        DifferenceKind.NOTE_REMOVED: QCoreApplication.translate("Changes", "A note removed since: “%5”"),
        DifferenceKind.NOTE: QCoreApplication.translate("Changes", "A note changed since: then “%4”, now “%5”"),
        DifferenceKind.ACCOUNT: QCoreApplication.translate(
            "Changes", "The account’s title, language, order, paragraphs or house forms were different."
        ),
    }
    return (on_row if one.number and one.kind in on_row else texts)[one.kind]


def _counted(one: Difference) -> str:
    texts = {
        DifferenceKind.TRANSLATIONS: (
            QCoreApplication.translate("Changes", "Version %1: one translation was different."),
            QCoreApplication.translate("Changes", "Version %1: %n translations were different."),
        ),
        DifferenceKind.RULINGS: (
            QCoreApplication.translate("Changes", "One discrepancy was settled, dismissed or opened again since."),
            QCoreApplication.translate("Changes", "%n discrepancies were settled, dismissed or opened again since."),
        ),
        DifferenceKind.ROWS: (
            QCoreApplication.translate("Changes", "One row held other sentences."),
            QCoreApplication.translate("Changes", "%n rows held other sentences."),
        ),
    }
    return counted(one.many, *texts[one.kind]).replace("%1", one.name)

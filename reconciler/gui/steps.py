"""What the steps of the history are called in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reconciler.app.past import PastStep, numbered
from reconciler.gui.wording import class_name, counted, in_sentence


def told_step(step: PastStep) -> str:
    """A step with its rows and the versions it took or what it settled: "Choose wording, rows 7–9: A"."""
    where = numbered(step.numbers)
    if where:
        one = QCoreApplication.translate("Steps", ", row %1")
        where = counted(len(step.numbers), one, QCoreApplication.translate("Steps", ", rows %1")).replace("%1", where)
    elif step.numbers:
        where = QCoreApplication.translate("Steps", ", %1 rows").replace("%1", str(len(step.numbers)))
    what = [*step.sigla, *(in_sentence(class_name(kind)) for kind in step.kinds)]
    return step_name(step.label) + where + (f": {', '.join(what)}" if what else "")


def step_name(label: str) -> str:
    """The name of a step; one the window does not know stays as it is."""
    return (_of_rows() | _of_account()).get(label, label)


def _of_rows() -> dict[str, str]:
    return {
        "Add version": QCoreApplication.translate("Steps", "Add version"),
        "Add versions": QCoreApplication.translate("Steps", "Add versions"),
        "Remove version": QCoreApplication.translate("Steps", "Remove version"),
        "Replace text": QCoreApplication.translate("Steps", "Replace text"),
        "Describe version": QCoreApplication.translate("Steps", "Describe version"),
        "Move column": QCoreApplication.translate("Steps", "Move column"),
        "Translate": QCoreApplication.translate("Steps", "Translate"),
        "Describe project": QCoreApplication.translate("Steps", "Describe project"),
        "Export anyway": QCoreApplication.translate("Steps", "Export anyway"),
        "House spelling": QCoreApplication.translate("Steps", "House spelling"),
        "House forms": QCoreApplication.translate("Steps", "House forms"),
        "Allow service": QCoreApplication.translate("Steps", "Allow service"),
        "Forbid service": QCoreApplication.translate("Steps", "Forbid service"),
        "Set aside": QCoreApplication.translate("Steps", "Set aside"),
        "Restore": QCoreApplication.translate("Steps", "Restore"),
        "Realign": QCoreApplication.translate("Steps", "Realign"),
        "Move sentence": QCoreApplication.translate("Steps", "Move sentence"),
        "Push column": QCoreApplication.translate("Steps", "Push column"),
        "Pull column": QCoreApplication.translate("Steps", "Pull column"),
        "Split row": QCoreApplication.translate("Steps", "Split row"),
        "Swap cells": QCoreApplication.translate("Steps", "Swap cells"),
        "Split sentence": QCoreApplication.translate("Steps", "Split sentence"),
        "Join sentences": QCoreApplication.translate("Steps", "Join sentences"),
        "Join rows": QCoreApplication.translate("Steps", "Join rows"),
        "Confirm": QCoreApplication.translate("Steps", "Confirm"),
        "Take back confirmation": QCoreApplication.translate("Steps", "Take back confirmation"),
        "Pin together": QCoreApplication.translate("Steps", "Pin together"),
        "Pin apart": QCoreApplication.translate("Steps", "Keep apart"),
        "Unpin": QCoreApplication.translate("Steps", "Unpin"),
    }


def _of_account() -> dict[str, str]:
    return {
        "Choose wording": QCoreApplication.translate("Steps", "Choose wording"),
        "Edit text": QCoreApplication.translate("Steps", "Edit text"),
        "Typing": QCoreApplication.translate("Steps", "Typing"),
        "Omit row": QCoreApplication.translate("Steps", "Omit row"),
        "Attribute both": QCoreApplication.translate("Steps", "Attribute both"),
        "Begin a paragraph": QCoreApplication.translate("Steps", "Begin a paragraph"),
        "Go on in the paragraph": QCoreApplication.translate("Steps", "Go on in the paragraph"),
        "Make a heading": QCoreApplication.translate("Steps", "Make a heading"),
        "Paragraphs as in the version": QCoreApplication.translate("Steps", "Paragraphs as in the version"),
        "Make undecided": QCoreApplication.translate("Steps", "Make undecided"),
        "Accept proposals": QCoreApplication.translate("Steps", "Accept proposals"),
        "Take what all agree on": QCoreApplication.translate("Steps", "Take what all agree on"),
        "Settle": QCoreApplication.translate("Steps", "Settle"),
        "Dismiss": QCoreApplication.translate("Steps", "Dismiss"),
        "Reopen": QCoreApplication.translate("Steps", "Reopen"),
        "Note": QCoreApplication.translate("Steps", "Note"),
        "Remove note": QCoreApplication.translate("Steps", "Remove note"),
        "Replace in the account": QCoreApplication.translate("Steps", "Replace in the account"),
    }

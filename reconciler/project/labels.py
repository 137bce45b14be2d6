"""What a command is called in the history and in "Undo ..."."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reconciler.model import command as c
from reconciler.model.command import Command
from reconciler.model.decision import DecisionKind, Layout
from reconciler.model.discrepancy import Ruling
from reconciler.model.row import PinKind

_DECISIONS = {
    DecisionKind.TAKEN: "Choose wording",
    DecisionKind.EDITED: "Edit text",
    DecisionKind.OMITTED: "Omit row",
    DecisionKind.BOTH: "Attribute both",
}
_LAYOUTS = {
    Layout.PARAGRAPH: "Begin a paragraph",
    Layout.RUN_ON: "Go on in the paragraph",
    Layout.HEADING: "Make a heading",
    None: "Paragraphs as in the version",
}
_RULINGS = {Ruling.SETTLED: "Settle", Ruling.DISMISSED: "Dismiss", Ruling.OPEN: "Reopen"}


def _decision(command: c.Decide) -> str:
    if len(command.decisions) != 1 or command.label != c.Decide(()).label:
        return command.label
    decision = command.decisions[0][1]
    return _DECISIONS[decision.kind] if decision else "Make undecided"


_LABELS: dict[type, str | Callable[[Any], str]] = {
    c.AddVersions: lambda command: "Add version" if len(command.versions) == 1 else "Add versions",
    c.RemoveVersion: "Remove version",
    c.ReplaceText: "Replace text",
    c.DescribeVersion: "Describe version",
    c.MoveVersion: "Move column",
    c.SetTranslations: "Translate",
    c.DescribeProject: "Describe project",
    c.RecordExport: "Export anyway",
    c.SetHouseForms: "House forms",
    c.AllowService: lambda command: "Allow service" if command.allowed else "Forbid service",
    c.SetKind: lambda command: "Set aside" if command.kind.set_aside else "Restore",
    c.SplitSentence: "Split sentence",
    c.JoinSentences: "Join sentences",
    c.ReplaceRows: lambda command: str(command.label),
    c.MoveSentences: "Move sentence",
    c.PushColumn: lambda command: "Push column" if command.by > 0 else "Pull column",
    c.SplitRow: "Split row",
    c.MergeRows: "Join rows",
    c.SwapCells: "Swap cells",
    c.ConfirmRows: lambda command: "Confirm" if command.confirmed else "Take back confirmation",
    c.PinSentences: lambda command: "Pin together" if command.kind is PinKind.TOGETHER else "Pin apart",
    c.Unpin: "Unpin",
    c.Decide: _decision,
    c.MoveInAccount: "Move in account",
    c.LayOut: lambda command: _LAYOUTS[command.layout],
    c.Rule: lambda command: _RULINGS[command.ruling],
    c.PutNote: "Note",
    c.RemoveNote: "Remove note",
}


def label(command: Command) -> str:
    """The name of a command in English, one to three words; the interface translates it."""
    entry = _LABELS[type(command)]
    return entry if isinstance(entry, str) else entry(command)

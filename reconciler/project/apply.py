"""How a command changes a project: one pure function a command, the invariants checked after each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reconciler.model import command as c
from reconciler.model.command import Changes, Command
from reconciler.model.errors import RefusedCommand
from reconciler.model.project import Project
from reconciler.project import decisions, pins, reload, rows, sentences, versions, whole
from reconciler.project.invariants import check

Operation = Callable[[Project, Any], tuple[Project, Changes]]

OPERATIONS: dict[type, Operation] = {
    c.AddVersions: versions.add,
    c.RemoveVersion: versions.remove,
    c.ReplaceText: reload.replace_text,
    c.DescribeVersion: versions.describe,
    c.MoveVersion: versions.move,
    c.SetTranslations: versions.set_translations,
    c.DescribeProject: whole.describe,
    c.RecordExport: whole.record_export,
    c.AllowService: whole.allow,
    c.SetHouseForms: whole.set_house_forms,
    c.SetKind: sentences.set_kind,
    c.SplitSentence: sentences.split,
    c.JoinSentences: sentences.join,
    c.ReplaceRows: rows.replace_all,
    c.MoveSentences: rows.move_sentences,
    c.PushColumn: rows.push_column,
    c.SplitRow: rows.split,
    c.MergeRows: rows.merge,
    c.SwapCells: rows.swap,
    c.ConfirmRows: rows.confirm,
    c.PinSentences: pins.pin,
    c.Unpin: pins.unpin,
    c.Decide: decisions.decide,
    c.MoveInAccount: decisions.move_in_account,
    c.LayOut: decisions.lay_out,
    c.Rule: decisions.rule,
    c.PutNote: decisions.put_note,
    c.RemoveNote: decisions.remove_note,
}


def apply(project: Project, command: Command) -> tuple[Project, Changes]:
    """The project after ``command``, and what changed.

    Raises:
        RefusedCommand: the command does not fit the project; the project given stays as it was.
    """
    try:
        result, changes = OPERATIONS[type(command)](project, command)
    except KeyError as gone:
        raise RefusedCommand("What this is about is no longer in the project.", kept="Nothing was changed.") from gone
    check(result, before=project)
    return result, changes

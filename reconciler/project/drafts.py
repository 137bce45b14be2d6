"""What is being written and not entered yet, kept in the journal as lines beside the steps.

A line ``{"drafts": [command, ...]}`` names all there are at its time, each as the step it would be; an empty one says
that there are none any more. It is no action: nothing of the history changes by it, and programs that know no drafts
pass over a line that does nothing. They delete a journal in which nothing was done; one that holds nothing but drafts
is therefore of a format they do not know, see ``journal.DRAFTED``.

A draft stands until such a line comes, or the very row or note is entered.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from reconciler.model.command import Command, Decide, PutNote
from reconciler.model.decision import Note, NoteClass
from reconciler.model.ids import NoteId
from reconciler.project.codec import BROKEN, command_from_json, command_to_json

Draft = Decide | PutNote
_DRAFTS = "drafts"


def drafts_entry(drafts: Iterable[Draft]) -> dict[str, Any]:
    """The line that says: this is being written now, and nothing else."""
    return {_DRAFTS: [command_to_json(draft) for draft in drafts]}


def unentered(drafts: Iterable[Draft], command: Command) -> tuple[Draft, ...]:
    """The drafts that still stand once a command was carried out: those of another row, or another note."""
    return tuple(draft for draft in drafts if not _is_entered(draft, command))


def after(standing: tuple[Draft, ...], entry: Mapping[str, Any]) -> tuple[Draft, ...]:
    """The drafts that stand after a line of a journal; what cannot be read of them is passed over."""
    does = entry.get("do")
    if does is None and _DRAFTS in entry:
        return _read(entry[_DRAFTS])
    if not standing or does not in (Decide.__name__, PutNote.__name__):
        return standing
    try:
        return unentered(standing, command_from_json(entry))
    except BROKEN:
        return standing


def rescued(draft: Draft) -> PutNote | None:
    """A draft whose place is gone as a note without one; ``None`` if there are no words in it."""
    if isinstance(draft, PutNote):
        text = draft.note.text
    else:
        text = " ".join(decision.text for _, decision in draft.decisions if decision is not None)
    return PutNote(Note(NoteId(""), None, text, NoteClass.REMARK)) if text.strip() else None


def _is_entered(draft: Draft, command: Command) -> bool:
    if isinstance(draft, Decide) and isinstance(command, Decide):
        return bool({row for row, _ in draft.decisions} & {row for row, _ in command.decisions})
    return isinstance(draft, PutNote) and isinstance(command, PutNote) and draft.note.id == command.note.id


def _read(data: object) -> tuple[Draft, ...]:
    drafts: list[Draft] = []
    for one in data if isinstance(data, list) else ():
        try:
            command = command_from_json(one)
        except BROKEN:
            continue
        if isinstance(command, Draft):
            drafts.append(command)
    return tuple(drafts)

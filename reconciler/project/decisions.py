"""Commands on decisions, rulings and notes."""

from __future__ import annotations

from dataclasses import replace

from reconciler.model.command import Changes, Decide, LayOut, MoveInAccount, PutNote, RemoveNote, Rule
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.discrepancy import Ruling
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import NoteId, RowId
from reconciler.model.project import Project


def decide(project: Project, command: Decide) -> tuple[Project, Changes]:
    """Decide rows, or make them undecided again."""
    decisions = dict(project.decisions)
    for row, decision in command.decisions:
        if decision is None:
            decisions.pop(row, None)
        else:
            decisions[row] = _checked(project, row, decision)
    touched = frozenset(row for row, _ in command.decisions)
    focus = command.decisions[0][0] if command.decisions else None
    order = command.order or project.order
    changes = Changes(rows=touched, structure=order != project.order, focus=focus)
    return replace(project, decisions=decisions, order=order), changes


def _checked(project: Project, row: RowId, decision: Decision) -> Decision:
    """The decision with each version named once, and for a text of the editor's own only versions of the row."""
    cells = project.row(row).cells
    picks = tuple(dict.fromkeys(decision.picks))
    if decision.kind is not DecisionKind.TAKEN:
        picks = tuple(pick for pick in picks if pick in cells)
    elif not picks:
        raise RefusedCommand("No version was chosen.", advice="Press the digit of a version.")
    for pick in picks:
        if pick not in cells:
            siglum = project.version(pick).siglum
            raise RefusedCommand(
                f"Version {siglum} says nothing in this row.",
                kept="The row is as it was.",
                advice="Choose a version that has a sentence here, or edit the text (E).",
            )
    return decision if picks == decision.picks else replace(decision, picks=picks)


def move_in_account(project: Project, command: MoveInAccount) -> tuple[Project, Changes]:
    """Move a row in the account; the grid keeps its own order."""
    if command.row == command.before:
        return project, Changes(focus=command.row)
    order = [row.id for row in project.account_rows() if row.id != command.row]
    project.row(command.row)
    order.insert(len(order) if command.before is None else order.index(command.before), command.row)
    return replace(project, order=tuple(order)), Changes(
        rows=frozenset([command.row]), structure=True, focus=command.row
    )


def lay_out(project: Project, command: LayOut) -> tuple[Project, Changes]:
    """Say how rows stand in the account, or leave that to the versions again."""
    layout = dict(project.layout)
    for row in command.rows:
        project.row(row)
        layout.pop(row, None)
        if command.layout is not None:
            layout[row] = command.layout
    focus = command.rows[0] if command.rows else None
    return replace(project, layout=layout), Changes(rows=frozenset(command.rows), focus=focus)


def rule(project: Project, command: Rule) -> tuple[Project, Changes]:
    """Settle, dismiss or reopen discrepancies; every row may show one of them."""
    rulings = dict(project.rulings)
    for key in command.keys:
        if command.ruling is Ruling.OPEN:
            rulings.pop(key, None)
        else:
            rulings[key] = command.ruling
    shown = [row.id for row in project.rows]
    focus = next((row for row in command.rows if row in shown), None)
    return replace(project, rulings=rulings), Changes(rows=frozenset(shown), focus=focus)


def put_note(project: Project, command: PutNote) -> tuple[Project, Changes]:
    """Add a note, or replace one."""
    note, counter = command.note, project.counter
    if note.row is not None:
        project.row(note.row)
    if not note.id:
        note, counter = replace(note, id=NoteId(f"n{counter}")), counter + 1
    known = any(n.id == note.id for n in project.notes)
    notes = tuple(note if n.id == note.id else n for n in project.notes) if known else (*project.notes, note)
    touched = {n.row for n in (*project.notes, note) if n.id == note.id and n.row is not None}
    return replace(project, notes=notes, counter=counter), Changes(rows=frozenset(touched), focus=note.row)


def remove_note(project: Project, command: RemoveNote) -> tuple[Project, Changes]:
    """Remove a note."""
    gone = next((n for n in project.notes if n.id == command.note), None)
    if gone is None:
        raise RefusedCommand("This note is gone already.", kept="Nothing was changed.")
    notes = tuple(n for n in project.notes if n is not gone)
    touched = frozenset([gone.row]) if gone.row is not None else frozenset[RowId]()
    return replace(project, notes=notes), Changes(rows=touched, focus=gone.row)

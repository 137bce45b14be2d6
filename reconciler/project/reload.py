"""A version's text replaced by a newer one: what hung on the old sentences moves to those that took their place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from reconciler.model.command import Changes, ReplaceText
from reconciler.model.decision import Anchor, Decision, DecisionKind, Note, NoteClass
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import NoteId, RowId, SentenceId, version_of
from reconciler.model.project import Project
from reconciler.model.row import Pin, Row, RowState
from reconciler.model.span import Span
from reconciler.model.version import Sentence, Version
from reconciler.project.adopt import adopt
from reconciler.project.sentences import at_home
from reconciler.project.settle import settle

Heirs = Mapping[SentenceId, SentenceId]
# By language what is said of a wording that was taken from the version, of one made from it, of any other decision.
_WARNINGS = {
    "en": (
        "The wording was taken from {sign}, which read “{was}” and now reads “{now}”.",
        "The wording was made from {sign}, which read “{was}” and now reads “{now}”.",
        "When this was decided, {sign} read “{was}”; now it reads “{now}”.",
    ),
    "de": (
        "Der Wortlaut wurde aus {sign} übernommen; dort stand „{was}“, jetzt steht dort „{now}“.",
        "Der Wortlaut entstand aus {sign}; dort stand „{was}“, jetzt steht dort „{now}“.",
        "Als dies entschieden wurde, stand in {sign} „{was}“; jetzt steht dort „{now}“.",
    ),
}


def replace_text(project: Project, command: ReplaceText) -> tuple[Project, Changes]:
    """The newer text in the place of the old one, aligned anew; what no longer fits becomes a note to be looked at."""
    old = project.version(command.version.id)
    _check(old, command)
    moved = with_text(project, command.version, command.heirs)
    guests = {s.id for s in command.version.sentences} - set(command.heirs.values())
    rows, counter = adopt(moved, command.alignment.rows, guests if command.upheld else None)
    moved = replace(moved, counter=counter, relations=command.alignment.relations)
    result = settle(moved, rows)
    result = _with_warnings(project, result, command)
    return result, Changes(
        rows=frozenset(row.id for row in result.rows), versions=True, structure=True, words=True, focus=None
    )


def with_text(project: Project, version: Version, heirs: Heirs) -> Project:
    """The project with ``version`` in the place of the one of the same id; new sentences stand in rows of their own.

    Args:
        project: as it was.
        version: the newer text with its sentences.
        heirs: for sentences of the old text those that took their place; the others are gone.
    """
    old = project.version(version.id)
    texts = {heirs[s]: t for s, t in old.translations.items() if s in heirs}
    version = replace(version, translations=texts)
    rows = [_renamed_row(row, version, heirs) for row in project.rows]
    base = replace(
        project,
        versions=tuple(version if v.id == version.id else v for v in project.versions),
        rows=tuple(rows),
        pins=tuple(pin for pin in (_renamed_pin(p, version, heirs) for p in project.pins) if len(pin.sentences) > 1),
        notes=tuple(_renamed_note(note, old, version, heirs) for note in project.notes),
    )
    held = {s for row in rows for s in row.cells.get(version.id, ())}
    fresh = [s.id for s in version.alignable() if s.id not in held]
    rows, counter = at_home(base, rows, fresh, RowState.AUTOMATIC)
    return settle(replace(base, counter=counter), rows)


def _check(old: Version, command: ReplaceText) -> None:
    before, after = {s.id for s in old.sentences}, {s.id for s in command.version.alignable()}
    if not (command.heirs.keys() <= before and set(command.heirs.values()) <= after):
        raise RefusedCommand("This newer text was read for another state of the version.", kept="Nothing was changed.")
    if len(set(command.heirs.values())) != len(command.heirs):
        raise RefusedCommand("Two sentences would become one.", kept="Nothing was changed.")


def _renamed_row(row: Row, version: Version, heirs: Heirs) -> Row:
    cell = row.cells.get(version.id)
    if cell is None:
        return row
    new = tuple(sorted((heirs[s] for s in cell if s in heirs), key=_start))
    if new == cell:
        return row
    cells = {**row.cells, version.id: new} if new else {v: c for v, c in row.cells.items() if v != version.id}
    return replace(row, cells=cells, moved=row.moved & cells.keys())


def _start(sentence: SentenceId) -> int:
    return int(sentence.rpartition(":")[2])


def _renamed_pin(pin: Pin, version: Version, heirs: Heirs) -> Pin:
    names = (heirs.get(s) if version_of(s) == version.id else s for s in pin.sentences)
    return replace(pin, sentences=frozenset(name for name in names if name is not None))


def _renamed_note(note: Note, old: Version, new: Version, heirs: Heirs) -> Note:
    """The note at its words in the heir of its sentence; one whose words are gone is an orphan that keeps its quote.

    So is one whose words stand there more often or less often than before: nobody can say which of them were meant.
    """
    anchor = note.anchor
    if anchor is None or anchor.version != new.id:
        return note
    about = [s for s in old.sentences if s.span.overlaps(anchor.span)] if note.row is not None else []
    came = [new.sentence(heirs[s.id]) for s in about if s.id in heirs]
    if about and len(came) == len(about):
        words = old.source.text[anchor.span.start : anchor.span.end]
        before = _places(words, old.source.text, about)
        after = _places(words, new.source.text, came)
        if len(before) == len(after) and anchor.span.start in before:
            at = after[before.index(anchor.span.start)]
            return replace(note, anchor=Anchor(new.id, Span(at, at + len(words)), anchor.quote))
    return replace(note, row=None, anchor=Anchor(new.id, Span(0, 0), anchor.quote))


def _places(words: str, text: str, sentences: Sequence[Sentence]) -> list[int]:
    """Where words begin in a run of sentences, each time they stand there."""
    start, end = sentences[0].span.start, sentences[-1].span.end
    places = []
    while (start := text.find(words, start, end)) >= 0:
        places.append(start)
        start += 1
    return places


def _with_warnings(before: Project, after: Project, command: ReplaceText) -> Project:
    """Decisions on words that are no longer what they were: the program's own lapse, the editor's get a note.

    That holds for what the editor decided otherwise, too: against the old words, or over what all of them said.
    """
    decisions, notes, counter = dict(after.decisions), list(after.notes), after.counter
    old = before.version(command.version.id)
    for row in after.rows:
        decision = decisions.get(row.id)
        was = _words(before, row.id, old) if decision is not None else ""
        now = _text(command.version, row.cells.get(command.version.id, ()))
        if decision is None or was == now or not (command.upheld or command.version.id in decision.picks):
            continue
        if decision.automatic:
            del decisions[row.id]
        else:
            text = _warning(decision, old, was, now, command.language)
            notes.append(Note(NoteId(f"n{counter}"), row.id, text, NoteClass.CHECK))
            counter += 1
    return replace(after, decisions=decisions, notes=tuple(notes), counter=counter)


def _words(project: Project, row: RowId, version: Version) -> str:
    try:
        return _text(version, project.row(row).cells.get(version.id, ()))
    except KeyError:
        return ""


def _text(version: Version, sentences: Sequence[SentenceId]) -> str:
    return " ".join(version.text_of(version.sentence(s)) for s in sentences)


def _warning(decision: Decision, version: Version, was: str, now: str, language: str) -> str:
    taken, made, seen = _WARNINGS.get(language, _WARNINGS["en"])
    form = seen
    if version.id in decision.picks:
        form = taken if decision.kind is DecisionKind.TAKEN else made
    return form.format(sign=version.siglum, was=was or "—", now=now or "—")

"""After rows changed: what hung on them finds its new place, and nothing an editor wrote is dropped.

A decision to take a version's wording is about its words: it goes where these words went, and lapses where they were
broken up. Text of the editor's own stays with its row; where that is gone, it becomes a note.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reconciler.model.decision import Decision, DecisionKind, Layout, Note, NoteClass
from reconciler.model.ids import NoteId, RowId, SentenceId
from reconciler.model.project import Project
from reconciler.model.row import Row

Decisions = dict[RowId, Decision]
Lost = list[tuple[RowId, Decision]]


def settle(project: Project, rows: Sequence[Row]) -> Project:
    """The project with ``rows`` (empty ones left out), its decisions, notes and order brought into line."""
    rows = tuple(row for row in rows if row.cells)
    moves = _Moves.between(project.rows, rows)
    decisions, went, lost = _decisions(project, moves)
    notes = tuple(_rehomed(note, project, moves) for note in project.notes)
    kept, counter = _kept_texts(lost, moves, project.counter)
    return replace(
        project,
        rows=rows,
        decisions=decisions,
        layout=_layout(project, went, moves),
        notes=notes + kept,
        order=_order(project.order, rows),
        counter=counter,
    )


@dataclass(frozen=True, slots=True)
class _Moves:
    """What became of the rows that did not stay as they were.

    Attributes:
        before, after: the rows that changed, went or are new, by id.
        holder: the row that now holds each of their sentences.
        rows: all rows as they are now.
    """

    before: Mapping[RowId, Row]
    after: Mapping[RowId, Row]
    holder: Mapping[SentenceId, RowId]
    rows: Sequence[Row]

    @classmethod
    def between(cls, old: Sequence[Row], new: Sequence[Row]) -> _Moves:
        was, now = old, new
        if len(old) == len(new):  # nearly all stand where they stood
            pairs = [(x, y) for x, y in zip(old, new, strict=True) if x is not y]
            was, now = [x for x, _ in pairs], [y for _, y in pairs]
        same = set(map(id, was)).intersection(map(id, now))
        after = {row.id: row for row in now if id(row) not in same}
        holder = {sentence: row.id for row in after.values() for sentence in row.sentences()}
        return cls({row.id: row for row in was if id(row) not in same}, after, holder, new)

    def row_of(self, sentence: SentenceId) -> RowId | None:
        """The row that now holds a sentence: a changed one, or one that always stood there (two sentences joined)."""
        found = self.holder.get(sentence)
        return found or next((row.id for row in self.rows if sentence in row.sentences()), None)

    def home(self, row: RowId) -> RowId | None:
        """The row that holds all that is left of a former row; ``None`` if it was scattered."""
        homes = {self.holder[s] for s in self.before[row].sentences() if s in self.holder}
        return homes.pop() if len(homes) == 1 else None


def _decisions(project: Project, moves: _Moves) -> tuple[Decisions, dict[RowId, RowId], Lost]:
    """Decisions by row, for those that left their row where they went, and those that found no place."""
    decisions, homeless = Decisions(), Lost()
    for row, decision in project.decisions.items():
        old, new = moves.before.get(row), moves.after.get(row)
        stays = decision if old is None else _still_good(decision, old, new)
        if stays is None:
            homeless.append((row, decision))
        else:
            decisions[row] = stays
    went, lost = dict[RowId, RowId](), Lost()
    for row, decision in homeless:
        home = _where_the_words_went(decision, moves.before[row], moves)
        if home is None or home in decisions:
            lost.append((row, decision))
        else:
            decisions[home], went[row] = decision, home
    return decisions, went, lost


def _still_good(decision: Decision, old: Row, new: Row | None) -> Decision | None:
    """The decision as it holds for what its row has become."""
    if new is None:
        return None
    taken = decision.kind is DecisionKind.TAKEN
    picks = tuple(
        pick
        for pick in decision.picks
        if pick in new.cells and (not taken or not set(new.cells[pick]).isdisjoint(old.cells.get(pick, ())))
    )
    if taken and not picks:
        return None
    return decision if picks == decision.picks else replace(decision, picks=picks)


def _layout(project: Project, went: Mapping[RowId, RowId], moves: _Moves) -> Mapping[RowId, Layout]:
    """How rows stand in the account: a break goes with the decision of its row, and else with the sentences."""
    kept, leaving = dict[RowId, Layout](), dict[RowId, Layout]()
    for row, layout in project.layout.items():
        stays = row not in moves.before or row in moves.after
        home = went.get(row) or (row if stays else moves.home(row))
        if home == row:
            kept[row] = layout
        elif home is not None:
            leaving.setdefault(home, layout)
    return {**leaving, **kept} if project.layout else project.layout


def _where_the_words_went(decision: Decision, old: Row, moves: _Moves) -> RowId | None:
    """The row that now holds just the words that were taken."""
    words = {pick: old.cells.get(pick, ()) for pick in decision.picks}
    homes = {moves.holder.get(s) for cell in words.values() for s in cell}
    home = homes.pop() if decision.kind is DecisionKind.TAKEN and len(homes) == 1 else None
    if home is None or any(moves.after[home].cells.get(pick) != cell for pick, cell in words.items()):
        return None
    return home


def _kept_texts(lost: Lost, moves: _Moves, counter: int) -> tuple[tuple[Note, ...], int]:
    """What an editor wrote for a row that is gone becomes a note where its sentences are, else one without a row."""
    kept = []
    for row, decision in lost:
        own = decision.text if decision.kind in (DecisionKind.EDITED, DecisionKind.BOTH) else ""
        for text in filter(None, (own, decision.why)):
            kept.append(Note(NoteId(f"n{counter}"), moves.home(row), text, NoteClass.CHECK))
            counter += 1
    return tuple(kept), counter


def _rehomed(note: Note, project: Project, moves: _Moves) -> Note:
    """The note in the row of the words it is about; one that lost its row for good is an orphan."""
    if note.row is None or note.row not in moves.before:
        return note
    anchored = sentence_at(note, project)
    stays = note.row if note.row in moves.after else moves.home(note.row)
    home = (moves.row_of(anchored) or stays) if anchored is not None else stays
    return note if home == note.row else replace(note, row=home)


def sentence_at(note: Note, project: Project) -> SentenceId | None:
    """The first sentence that holds any of the words a note is about."""
    if note.anchor is None:
        return None
    for version in project.versions:
        if version.id == note.anchor.version:
            return next((s.id for s in version.sentences if s.span.overlaps(note.anchor.span)), None)
    return None


def _order(order: Sequence[RowId], rows: Sequence[Row]) -> tuple[RowId, ...]:
    """The editor's order less rows that are gone; a new row comes after the row it follows in the grid."""
    if not order:
        return ()
    known = set(order)
    followers: dict[RowId | None, list[RowId]] = {}
    leader: RowId | None = None
    for row in rows:
        if row.id in known:
            leader = row.id
        else:
            followers.setdefault(leader, []).append(row.id)
    alive = {row.id for row in rows}
    kept = [row for row in order if row in alive]
    return (*followers.get(None, ()), *(r for row in kept for r in (row, *followers.get(row, ()))))

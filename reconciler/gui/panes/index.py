"""Quick answers about one project: numbers, lengths, neighbours. Built once for each project value, as far as asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from reconciler.model.decision import Note
from reconciler.model.ids import RowId, SentenceId, VersionId
from reconciler.model.project import Project
from reconciler.model.row import PinKind, Row
from reconciler.model.version import Sentence, Version


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The row in which a version goes on, or comes from, out of order.

    Attributes:
        up: the row stands further up than the one that asks.
    """

    row: RowId
    number: int
    up: bool


class Index:
    """A project, looked at by id."""

    def __init__(self, project: Project) -> None:
        self.project = project

    @cached_property
    def rows(self) -> Mapping[RowId, int]:
        """The place of each row in reading order, from 0."""
        return {row.id: i for i, row in enumerate(self.project.rows)}

    @cached_property
    def notes(self) -> Mapping[RowId, list[Note]]:
        """Notes by row; orphans are left out."""
        found: dict[RowId, list[Note]] = defaultdict(list)
        for note in self.project.notes:
            if note.row is not None:
                found[note.row].append(note)
        return found

    @cached_property
    def pinned(self) -> frozenset[SentenceId]:
        """Sentences that a pin keeps together with others."""
        pins = (p for p in self.project.pins if p.kind is PinKind.TOGETHER)
        return frozenset(s for pin in pins for s in pin.sentences)

    @cached_property
    def account_places(self) -> Mapping[RowId, int]:
        """The place of each row in the account, from 0; empty while the account keeps the order of the rows."""
        return {row: i for i, row in enumerate(self.project.order)}

    @cached_property
    def _sentences(self) -> dict[VersionId, dict[SentenceId, Sentence]]:
        return {}

    @cached_property
    def _orders(self) -> dict[VersionId, tuple[list[SentenceId], dict[SentenceId, int], dict[SentenceId, int]]]:
        return {}

    @cached_property
    def _moved(self) -> frozenset[VersionId]:
        return frozenset(v for row in self.project.rows for v in row.moved)

    def sentences(self, version: Version) -> Mapping[SentenceId, Sentence]:
        """The sentences of a version by id."""
        found = self._sentences.get(version.id)
        if found is None:
            found = self._sentences[version.id] = {s.id: s for s in version.sentences}
        return found

    def row(self, row: RowId) -> Row:
        """The row with this id.

        Raises:
            KeyError: there is none.
        """
        return self.project.rows[self.rows[row]]

    @cached_property
    def lengths(self) -> list[tuple[int, int]]:
        """For each row the code points of its longest cell, translation included, and the column that cell is in."""
        columns = [(c, v.id, self._cell_lengths(v)) for c, v in enumerate(self.project.versions)]
        found = []
        for row in self.project.rows:
            longest, where, cells = 0, 0, row.cells
            for column, version, sizes in columns:
                ids = cells.get(version)
                if ids:
                    size = sizes[ids[0]] if len(ids) == 1 else sum(sizes[s] for s in ids)
                    if size > longest:
                        longest, where = size, column
            found.append((longest, where))
        return found

    def comes_after(self, row: Row, version: Version) -> Neighbour | None:
        """For a moved cell: the row that holds the sentence before it in its own version."""
        cell = row.cells.get(version.id)
        if not cell or version.id not in row.moved:
            return None
        return self._neighbour(row, version, cell[0], -1)

    def goes_on(self, row: Row, version: Version) -> Neighbour | None:
        """The row of a version's next sentence, if that sentence has been moved away from here."""
        cell = row.cells.get(version.id)
        if not cell or version.id not in self._moved:
            return None
        found = self._neighbour(row, version, cell[-1], 1)
        if found is None or version.id not in self.project.rows[found.number - 1].moved:
            return None
        return found

    def _neighbour(self, row: Row, version: Version, sentence: SentenceId, step: int) -> Neighbour | None:
        order, places, holders = self._order(version)
        place = places.get(sentence, -1) + step
        if sentence not in places or not 0 <= place < len(order):
            return None
        holder, here = holders.get(order[place]), self.rows[row.id]
        if holder is None or holder in (here, here + step):
            return None
        return Neighbour(self.project.rows[holder].id, holder + 1, holder < here)

    def _order(self, version: Version) -> tuple[list[SentenceId], dict[SentenceId, int], dict[SentenceId, int]]:
        found = self._orders.get(version.id)
        if found is None:
            order = [s.id for s in version.alignable()]
            places = {s: i for i, s in enumerate(order)}
            holders = {s: n for n, row in enumerate(self.project.rows) for s in row.cells.get(version.id, ())}
            found = self._orders[version.id] = (order, places, holders)
        return found

    def _cell_lengths(self, version: Version) -> dict[SentenceId, int]:
        lengths = {s.id: s.span.end - s.span.start for s in version.sentences}
        for sentence, translation in version.translations.items():
            if sentence in lengths:
                lengths[sentence] += len(translation.text)
        return lengths

"""Quick answers about one project: numbers, lengths, neighbours. Built once for each project value, as far as asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import repeat

from reconciler.model.decision import Note
from reconciler.model.ids import RowId, SentenceId, VersionId
from reconciler.model.project import Project
from reconciler.model.row import PinKind, Row
from reconciler.model.version import Sentence, SentenceKind, Version

MEASURED = 2500  # rows, at most, whose cells are looked up before they are seen
_TAKING_PART = tuple(kind for kind in SentenceKind if not kind.set_aside)


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The row in which a version goes on, or comes from, out of order.

    Attributes:
        up: the row stands further up than the one that asks.
    """

    row: RowId
    number: int
    up: bool


class Column:
    """Quick answers about one version, good as long as that version is the same value."""

    def __init__(self, version: Version) -> None:
        self.version = version

    @cached_property
    def sentences(self) -> Mapping[SentenceId, Sentence]:
        """Sentences by id."""
        return {s.id: s for s in self.version.sentences}

    @cached_property
    def order(self) -> tuple[SentenceId, ...]:
        """Sentences that take part in the alignment, as they stand in the article."""
        return tuple([s.id for s in self.version.sentences if s.kind in _TAKING_PART])

    @cached_property
    def places(self) -> Mapping[SentenceId, int]:
        """Where each sentence stands in ``order``."""
        return {s: i for i, s in enumerate(self.order)}

    @cached_property
    def lengths(self) -> Mapping[SentenceId, int]:
        """Code points of each sentence together with its translation."""
        lengths = {s.id: s.span.end - s.span.start for s in self.version.sentences}
        for sentence, translation in self.version.translations.items():
            if sentence in lengths:
                lengths[sentence] += len(translation.text)
        return lengths


class Rows:
    """Quick answers about one list of rows."""

    def __init__(self, rows: tuple[Row, ...]) -> None:
        self.rows = rows
        self._holders: dict[VersionId, Mapping[SentenceId, int]] = {}

    @cached_property
    def places(self) -> Mapping[RowId, int]:
        """The place of each row in reading order, from 0."""
        return {row.id: i for i, row in enumerate(self.rows)}

    @cached_property
    def moved(self) -> frozenset[VersionId]:
        """Versions with a sentence out of order anywhere."""
        return frozenset(v for row in self.rows for v in row.moved)

    def holders(self, version: VersionId) -> Mapping[SentenceId, int]:
        """The place of the row each sentence of a version is in."""
        found = self._holders.get(version)
        if found is None:
            found = {s: n for n, row in enumerate(self.rows) for s in row.cells.get(version, ())}
            self._holders[version] = found
        return found


class Sizes:
    """How long rows are, good as long as rows and columns are the same.

    Args:
        before: those of other rows over the same columns; rows that are still there are not measured again.
    """

    def __init__(self, table: Rows, columns: Mapping[VersionId, Column], before: Sizes | None = None) -> None:
        self.table, self._columns = table, columns
        same = before is not None and before.is_over(columns)
        self._earlier: _Measured = before.measured() if before is not None and same else ((), [])

    def is_of(self, table: Rows, columns: Mapping[VersionId, Column]) -> bool:
        """Whether these are the rows and columns measured, in the same order."""
        return self.table is table and self.is_over(columns)

    def is_over(self, columns: Mapping[VersionId, Column]) -> bool:
        """Whether these are the columns measured, in the same order."""
        return [*self._columns.values()] == [*columns.values()]

    def measured(self) -> _Measured:
        """The rows measured last, these or earlier ones, with their lengths."""
        return (self.table.rows, self.lengths) if "lengths" in vars(self) else self._earlier

    @cached_property
    def lengths(self) -> list[tuple[int, int]]:
        """For each row the code points of its longest cell, translation included, and the column that cell is in.

        Of very many rows each stands for some of those behind it too: heights are guesses until a row is seen, and
        what counts is where many rows together end.
        """
        step, count = -(-len(self.table.rows) // MEASURED), len(self.table.rows)
        if step < 2:
            return self._lengths(1)
        return [size for size in self._lengths(step) for _ in range(step)][:count]

    def _lengths(self, step: int) -> list[tuple[int, int]]:
        """Of every row that stands for ``step`` of them."""
        columns = [(number, name, column.lengths) for number, (name, column) in enumerate(self._columns.items())]
        before, sizes, rows = self._earlier[0][::step], self._earlier[1][::step], self.table.rows[::step]
        self._earlier = (), []
        beside: Sequence[Row | None] = rows if len(before) == len(rows) else [None] * len(before)
        # Most rows stand where they stood; only the others are looked for.
        known = {id(was): size for was, size, row in zip(before, sizes, beside, strict=True) if was is not row}
        former = zip(before, sizes, strict=True) if len(before) == len(rows) else repeat((None, (0, 0)))
        return [
            size if row is was else known.get(id(row)) or _longest(row, columns)
            for row, (was, size) in zip(rows, former, strict=False)
        ]


_Measured = tuple[tuple[Row, ...], list[tuple[int, int]]]


def _longest(row: Row, columns: Sequence[tuple[int, VersionId, Mapping[SentenceId, int]]]) -> tuple[int, int]:
    longest, where, cells = 0, 0, row.cells
    for column, version, sizes in columns:
        ids = cells.get(version)
        if ids:
            size = sizes[ids[0]] if len(ids) == 1 else sum([sizes[s] for s in ids])
            if size > longest:
                longest, where = size, column
    return longest, where


class Index:
    """A project, looked at by id; what has not changed since ``before`` is taken over from it."""

    def __init__(self, project: Project, before: Index | None = None) -> None:
        self.project = project
        same = before is not None and before.project.rows is project.rows
        self.table: Rows = before.table if before is not None and same else Rows(project.rows)
        old: Mapping[VersionId, Column] = before.columns if before is not None else {}
        self.columns: Mapping[VersionId, Column] = {
            v.id: old[v.id] if v.id in old and old[v.id].version is v else Column(v) for v in project.versions
        }
        sizes = before.sizes if before is not None else None
        unchanged = sizes is not None and sizes.is_of(self.table, self.columns)
        self.sizes: Sizes = sizes if sizes is not None and unchanged else Sizes(self.table, self.columns, sizes)

    @property
    def rows(self) -> Mapping[RowId, int]:
        """The place of each row in reading order, from 0."""
        return self.table.places

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

    def column(self, version: VersionId) -> Column:
        """What is known of a version."""
        return self.columns[version]

    def sentences(self, version: Version) -> Mapping[SentenceId, Sentence]:
        """The sentences of a version by id."""
        return self.columns[version.id].sentences

    def row(self, row: RowId) -> Row:
        """The row with this id.

        Raises:
            KeyError: there is none.
        """
        return self.project.rows[self.rows[row]]

    @property
    def lengths(self) -> list[tuple[int, int]]:
        """For each row the code points of its longest cell, translation included, and the column that cell is in."""
        return self.sizes.lengths

    def comes_after(self, row: Row, version: Version) -> Neighbour | None:
        """For a moved cell: the row that holds the sentence before it in its own version."""
        cell = row.cells.get(version.id)
        if not cell or version.id not in row.moved:
            return None
        return self._neighbour(row, version, cell[0], -1)

    def goes_on(self, row: Row, version: Version) -> Neighbour | None:
        """The row of a version's next sentence, if that sentence has been moved away from here."""
        cell = row.cells.get(version.id)
        if not cell or version.id not in self.table.moved:
            return None
        found = self._neighbour(row, version, cell[-1], 1)
        if found is None or version.id not in self.project.rows[found.number - 1].moved:
            return None
        return found

    def _neighbour(self, row: Row, version: Version, sentence: SentenceId, step: int) -> Neighbour | None:
        column = self.columns[version.id]
        place = column.places.get(sentence, -1) + step
        if sentence not in column.places or not 0 <= place < len(column.order):
            return None
        holder, here = self.table.holders(version.id).get(column.order[place]), self.rows[row.id]
        if holder is None or holder in (here, here + step):
            return None
        return Neighbour(self.project.rows[holder].id, holder + 1, holder < here)

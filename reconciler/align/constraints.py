"""What the editor has settled: sentences that stand together or apart, and rows that stay as they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from reconciler.align.gain import Row
from reconciler.model.ids import SentenceId
from reconciler.model.row import AlignedRow, Pin, PinKind


@dataclass(slots=True)
class Constraints:
    """Pins and kept rows in sentence numbers.

    Attributes:
        together: sets of sentences that share a row; kept: rows that take nothing in and give nothing away.
        apart: for each sentence those that must stand in another row.
    """

    together: list[frozenset[int]] = field(default_factory=list)
    kept: list[frozenset[int]] = field(default_factory=list)
    apart: dict[int, frozenset[int]] = field(default_factory=dict)
    _fixed: frozenset[int] = frozenset()
    _closed: frozenset[int] = frozenset()

    def groups(self, size: int) -> list[tuple[int, ...]]:
        """The rows to begin with: kept rows, pinned groups, and every other sentence by itself."""
        held = [tuple(sorted(g)) for g in (*self.kept, *self.together)]
        taken = {s for group in held for s in group}
        return sorted([*held, *((s,) for s in range(size) if s not in taken)])

    def bind(self) -> bool:
        """Whether there are any."""
        return bool(self.together or self.kept or self.apart)

    def allow(self, one: Row, two: Row) -> bool:
        """Whether two rows may become one."""
        if not self._closed and not self.apart:
            return True
        left = {s for cell in one.values() for s in cell}
        right = {s for cell in two.values() for s in cell}
        if not self._closed.isdisjoint(left | right):
            return False
        return all(self.apart.get(s, frozenset()).isdisjoint(right) for s in left)

    def movable(self, sentence: int) -> bool:
        """Whether a sentence may leave its row."""
        return sentence not in self._fixed


def read_constraints(pins: Iterable[Pin], kept: Sequence[AlignedRow], numbers: Mapping[SentenceId, int]) -> Constraints:
    """Pins and kept rows by sentence number; sentences that no longer exist are left out.

    A kept row outweighs a pin; a pin that holds sentences together outweighs one that holds them apart.
    """
    rows = [frozenset(numbers[s] for cell in row.cells.values() for s in cell if s in numbers) for row in kept]
    rows = [row for row in rows if row]
    closed = frozenset(s for row in rows for s in row)
    known = [(pin.kind, frozenset(numbers[s] for s in pin.sentences if s in numbers)) for pin in pins]
    together = _merged([held - closed for kind, held in known if kind is PinKind.TOGETHER])
    bound = {s: group for group in (*together, *rows) for s in group}
    apart: dict[int, frozenset[int]] = {}
    for kind, held in known:
        if kind is PinKind.APART:
            for s in held:
                apart[s] = apart.get(s, frozenset()) | (held - {s} - bound.get(s, frozenset()))
    fixed = closed | frozenset(s for group in together for s in group)
    return Constraints(together, rows, apart, fixed, closed)


def _merged(groups: Iterable[frozenset[int]]) -> list[frozenset[int]]:
    """Groups that share a sentence become one."""
    merged: list[frozenset[int]] = []
    for group in groups:
        if len(group) < 2:
            continue
        touching = [g for g in merged if g & group]
        merged = [g for g in merged if not g & group]
        merged.append(group.union(*touching))
    return sorted(merged, key=min)

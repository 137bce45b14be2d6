"""What the grid shows, as values: passages of text with their marks, cells, rows. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from reconciler.gui.panes import controls
from reconciler.model.decision import DecisionKind, Layout
from reconciler.model.discrepancy import DiscrepancyClass
from reconciler.model.ids import RowId, VersionId
from reconciler.model.row import RowState
from reconciler.model.span import Span

WHOLE_SHARE, WHOLE_LEAST = 0.7, 30


class Role(Enum):
    """How a passage is set."""

    TEXT = auto()
    HEADING = auto()
    TRANSLATION = auto()
    GLOSS = auto()
    STATE = auto()
    GAP = auto()
    MOVED = auto()
    PINNED = auto()
    ACCOUNT = auto()
    UNDECIDED = auto()
    OMITTED = auto()

    @property
    def selectable(self) -> bool:
        """Whether the words are an article's or the account's, not ours."""
        return self in (Role.TEXT, Role.HEADING, Role.TRANSLATION, Role.GLOSS, Role.ACCOUNT)


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a passage where versions part.

    Attributes:
        start, end: code points of the passage.
        quiet: the reading most versions share, or a settled one.
        key: of the discrepancy, empty for an agreement.
        agrees: the words only look different; they mean the same.
    """

    start: int
    end: int
    kind: DiscrepancyClass
    severity: int
    quiet: bool
    key: str
    agrees: bool = False

    @property
    def tinted(self) -> bool:
        """Whether it calls for attention; the others are underlined only."""
        return not self.quiet and self.severity >= 2


@dataclass(frozen=True, slots=True)
class Piece:
    """Where a stretch of a version's text begins in a passage."""

    start: int
    span: Span


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of a cell.

    Attributes:
        text: as it stands in its source; ``shown`` has visible signs for hidden characters and the same length.
        pieces: the stretches that come from the version's text, in order; empty where none does.
        target: the row a click on the passage leads to.
    """

    role: Role
    text: str
    pieces: tuple[Piece, ...] = ()
    marks: tuple[Mark, ...] = ()
    target: RowId | None = None

    @property
    def shown(self) -> str:
        """The text as it is drawn."""
        return controls.shown(self.text)

    def source_span(self, start: int, end: int) -> Span | None:
        """The stretch of the version's text from ``start`` to ``end`` of the passage, ``None`` if it has none."""
        covered = [
            Span(p.span.start + max(0, start - p.start), p.span.start + min(len(p.span), end - p.start))
            for p in self.pieces
            if start < p.start + len(p.span) and end > p.start
        ]
        return Span(covered[0].start, max(covered[0].start, covered[-1].end)) if covered else None

    def stretches(self, span: Span) -> list[tuple[int, int]]:
        """Where the words of ``span`` of the version's text stand in the passage."""
        found = []
        for piece in self.pieces:
            first, last = max(span.start, piece.span.start), min(span.end, piece.span.end)
            if first < last:
                shift = piece.start - piece.span.start
                found.append((first + shift, last + shift))
        return found


@dataclass(frozen=True, slots=True)
class Cell:
    """One version in one row.

    Attributes:
        version: ``None`` for the account.
        kinds: classes of its marks, most severe first.
        discrepancies: how many open ones name this version.
    """

    version: VersionId | None
    passages: tuple[Passage, ...]
    kinds: tuple[DiscrepancyClass, ...] = ()
    discrepancies: int = 0

    @property
    def text(self) -> str:
        """The article's words in the cell, without ours."""
        return "\n".join(p.text for p in self.passages if p.role.selectable)


def is_gap(cell: Cell) -> bool:
    """Whether the version has nothing in the row."""
    return cell.version is not None and bool(cell.passages) and cell.passages[0].role is Role.GAP


@dataclass(frozen=True, slots=True)
class Choice:
    """What the account cell says about its decision.

    Attributes:
        kind: ``None`` while undecided.
        sigla: sign and column of the versions taken, in press order.
        tags: short words beside them ("edited", "automatic").
    """

    kind: DecisionKind | None = None
    sigla: tuple[tuple[str, int], ...] = ()
    tags: tuple[str, ...] = ()
    automatic: bool = False


@dataclass(frozen=True, slots=True)
class RowView:
    """One row as it is drawn; ``cells`` ends with the account, in which it stands in this ``layout``."""

    id: RowId
    number: int
    cells: tuple[Cell, ...]
    choice: Choice
    kinds: tuple[DiscrepancyClass, ...]
    severity: int
    confidence: float
    state: RowState
    notes: int = 0
    layout: Layout = Layout.RUN_ON


def covers(mark: Mark, passage: Passage) -> bool:
    """Whether a mark is about a passage as a whole; a bar beside it reads better than a line under every word."""
    return mark.end - mark.start >= max(WHOLE_LEAST, WHOLE_SHARE * len(passage.text))


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch drawn in one way: the mark on top, if any."""

    start: int
    end: int
    mark: Mark


def runs(marks: Sequence[Mark]) -> list[Run]:
    """The marks without overlaps: loud before quiet, severe before mild, short before long."""
    if len(marks) < 2:
        return [Run(m.start, m.end, m) for m in marks if m.start < m.end]
    edges = sorted({edge for m in marks for edge in (m.start, m.end)})
    found: list[Run] = []
    for start, end in pairwise(edges):
        here = [m for m in marks if m.start <= start and m.end >= end]
        if not here:
            continue
        top = max(here, key=lambda m: (not m.quiet, m.severity, m.start - m.end))
        if found and found[-1].mark == top and found[-1].end == start:
            found[-1] = Run(found[-1].start, end, top)
        else:
            found.append(Run(start, end, top))
    return found

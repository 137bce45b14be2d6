"""Rows: groups of sentences of several versions that state the same thing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from reconciler.model.ids import RowId, SentenceId, VersionId

Cells = Mapping[VersionId, tuple[SentenceId, ...]]


class RowState(StrEnum):
    """Who answers for a row; separate from its confidence."""

    AUTOMATIC = "automatic"
    CONFIRMED = "confirmed"
    EDITED = "edited"


@dataclass(frozen=True, slots=True)
class Reason:
    """One piece of evidence that made a row.

    Attributes:
        kind: "figure", "name", "quotation", "word", "dictionary", "date", "meaning", "neighbour", "report", "model",
            "pin" ...
        text: what was shared, for people ("112,000 = 112.000").
        weight: its share of the row's score, 0 to 1.
    """

    kind: str
    text: str
    weight: float


@dataclass(frozen=True, slots=True)
class AlignedRow:
    """A row as the aligner proposes it, before the project gives it an id.

    Attributes:
        cells: sentences by version, each in text order; a version without a sentence here has no key.
        confidence: calibrated chance that the row is right, 0 to 1.
        moved: versions whose sentence stands out of order against the others.
    """

    cells: Cells
    confidence: float = 1.0
    moved: frozenset[VersionId] = frozenset()


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the project: an aligned row with an identity and a state."""

    id: RowId
    cells: Cells
    confidence: float = 1.0
    moved: frozenset[VersionId] = frozenset()
    state: RowState = RowState.AUTOMATIC

    def sentences(self) -> tuple[SentenceId, ...]:
        """All sentences of the row, version by version."""
        return tuple(s for cell in self.cells.values() for s in cell)


class PinKind(StrEnum):
    """What a pin demands of every later alignment."""

    TOGETHER = "together"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Pin:
    """A link an editor made or forbade; no realignment breaks it."""

    kind: PinKind
    sentences: frozenset[SentenceId]


class RelationKind(StrEnum):
    """How two versions stand to one another."""

    DERIVED = "derived"
    INDEPENDENT = "independent"
    UNRELATED = "unrelated"


@dataclass(frozen=True, slots=True)
class Relation:
    """How two versions stand to one another, with the share of common sentences, 0 to 1."""

    versions: tuple[VersionId, VersionId]
    kind: RelationKind
    score: float


@dataclass(frozen=True, slots=True)
class Alignment:
    """What the aligner says of a set of versions: rows in reading order, and how the versions are related."""

    rows: tuple[AlignedRow, ...]
    relations: tuple[Relation, ...] = ()

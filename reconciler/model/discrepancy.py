"""Places where a row's versions part, and what an editor ruled about them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reconciler.model.ids import RowId, VersionId
from reconciler.model.span import Span


class DiscrepancyClass(StrEnum):
    """What parts."""

    FIGURE = "figure"
    DATE = "date"
    NAME = "name"
    QUOTE = "quote"
    NEGATION = "negation"
    MODALITY = "modality"
    ATTRIBUTION = "attribution"
    OMISSION = "omission"
    WORDING = "wording"
    ARTEFACT = "artefact"


@dataclass(frozen=True, slots=True)
class Reading:
    """What one version says at the place in question.

    Attributes:
        span: where, in the version's text; ``None`` where the version lacks it.
        text: the words.
        value, unit: the normal form, empty where there is none.
    """

    version: VersionId
    span: Span | None
    text: str
    value: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A place where versions part.

    Attributes:
        key: stable over recomputation, made of row content, class and readings; rulings and notes refer to it.
        severity: 3 must be settled, 2 should be looked at, 1 for information, 0 style (hidden by default).
        message: one sentence for people.
        detail: sub-kind ("antonym", "hedge", "missing" ...) and why this severity.
    """

    key: str
    row: RowId
    kind: DiscrepancyClass
    severity: int
    readings: tuple[Reading, ...]
    message: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Looks different, means the same: kept to answer "why is this not marked?"."""

    row: RowId
    kind: DiscrepancyClass
    readings: tuple[Reading, ...]
    message: str


@dataclass(frozen=True, slots=True)
class Findings:
    """What the detectors say of one row."""

    discrepancies: tuple[Discrepancy, ...] = ()
    agreements: tuple[Agreement, ...] = ()


class Ruling(StrEnum):
    """What the editor ruled; an absent ruling means open."""

    OPEN = "open"
    SETTLED = "settled"
    DISMISSED = "dismissed"

"""The figure grid: what is counted, line by line, and what each version says of it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from reconciler.model.ids import RowId, VersionId
from reconciler.model.span import Span


class UnitChoice(StrEnum):
    """In which unit the values of a line are given: the one most versions use, or one of a system."""

    USUAL = "usual"
    METRIC = "metric"
    IMPERIAL = "imperial"


class LineKind(StrEnum):
    """What a line is about."""

    FIGURE = "figure"
    DATE = "date"


class Accord(StrEnum):
    """How the readings of a line stand to one another, the worst first.

    ``CONFLICT``: they cannot all be true. ``CHECK``: another line is about the same thing and says another quantity.
    ``HEDGE``: one value, here with a bound and there without. ``AGREES``: several voices say the same.
    ``SINGLE``: only one voice says it.
    """

    CONFLICT = "conflict"
    CHECK = "check"
    HEDGE = "hedge"
    AGREES = "agrees"
    SINGLE = "single"


# What an editor should look at.
PARTING = frozenset({Accord.CONFLICT, Accord.CHECK, Accord.HEDGE})


@dataclass(frozen=True, slots=True)
class FigureReading:
    """What a version says at one place.

    Attributes:
        text: the words, with the conversion in brackets where there is one.
        value: the value in the unit of the line: digits, "low-high", ">low", "<high", "23:40"; a day as ISO date.
        low, high: bounds in the unit of the line; equal for a plain value, ``None`` for an open side and for dates.
        converted: the version itself gives no value in this unit; four significant digits are kept.
        approximate, hedge: whether it is called approximate, and the words of the hedge or bound.
        status: what is said of the quantity in a normal English form ("held", "seized", "may injured"), where the
            readings of the line and its neighbours differ in that; empty otherwise.
        odd: it says something else than most voices of the line do, or there is no majority.
    """

    version: VersionId
    row: RowId
    span: Span
    text: str
    value: str
    low: Decimal | None = None
    high: Decimal | None = None
    converted: bool = False
    approximate: bool = False
    hedge: str = ""
    status: str = ""
    odd: bool = False


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One thing that is counted, measured or dated.

    Attributes:
        key: the same as long as its first reading stands where it stands.
        label: what is counted, in words of the articles, English where a version is.
        unit: English name of the unit of all values, empty for a count and for dates.
        readings: in column order, those of one version in text order.
        voices: how many independent voices speak; versions derived from one another are one.
        related: keys of neighbouring lines that give another quantity of the same thing.
    """

    key: str
    label: str
    kind: LineKind
    unit: str
    readings: tuple[FigureReading, ...]
    accord: Accord
    voices: int
    related: tuple[str, ...] = ()

    def of(self, version: VersionId) -> tuple[FigureReading, ...]:
        """What a version says."""
        return tuple(reading for reading in self.readings if reading.version == version)

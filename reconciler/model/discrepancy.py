"""Places where a row's versions part, and what an editor ruled about them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reconciler.model.ids import RowId, VersionId
from reconciler.model.parting import DiscrepancyClass
from reconciler.model.span import Span

if TYPE_CHECKING:  # what is painted first has its colours by class of discrepancy: it need not wait for these
    from datetime import date
    from decimal import Decimal

__all__ = [
    "SOFT_HYPHEN",
    "Agreement",
    "Discrepancy",
    "DiscrepancyClass",
    "Findings",
    "Reading",
    "Ruling",
    "Telling",
    "Voice",
    "shown_words",
]


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
class Voice:
    """What some versions say alike, as a message tells it.

    Attributes:
        signs: the signs of the versions, in column order.
        words: as the first of them writes it.
        amount, unit: the same in the unit of the other versions, where theirs is another.
        day: the day that is meant, where the words alone do not tell it ("tomorrow").
        quoted: whether the words stand in quotation marks.
    """

    signs: tuple[str, ...]
    words: str
    amount: Decimal | None = None
    unit: str = ""
    day: date | None = None
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence for people as data; it is put into words of a language when somebody is to read it.

    Attributes:
        kind: what is told ("figure.changed").
        who, others: signs of versions the sentence is about.
        voices: who says what.
        words: words of the versions that the sentence quotes.
    """

    kind: str
    who: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    voices: tuple[Voice, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A place where versions part.

    Attributes:
        key: stable over recomputation, made of row content, class and readings; rulings and notes refer to it.
        severity: 3 must be settled, 2 should be looked at, 1 for information, 0 style (hidden by default).
        message: one sentence for people, in English unless another language was asked for.
        detail: sub-kind ("antonym", "hedge", "missing" ...) and why this severity.
        telling: what the sentence is made of, so that it can be told in another language.
    """

    key: str
    row: RowId
    kind: DiscrepancyClass
    severity: int
    readings: tuple[Reading, ...]
    message: str
    detail: str = ""
    telling: Telling | None = None


SOFT_HYPHEN = "\u00ad"  # where a word may be broken: web pages leave it in copied text
_AROUND = " \t\n,.;:!?–—…"  # marks beside changed words; quotation marks and brackets are the words' own


def shown_words(found: Discrepancy, reading: Reading) -> str:
    """The words of a reading as a list shows them: of a changed wording without the marks beside it.

    Where versions part in marks alone, and in figures and dates ("10 p.m."), the marks are what is read. Soft hyphens
    are none: some letters show them as gaps inside words.
    """
    words = reading.text.replace(SOFT_HYPHEN, "").strip()
    if found.kind is not DiscrepancyClass.WORDING or found.detail == "style":
        return words
    return words.strip(_AROUND) or words


@dataclass(frozen=True, slots=True)
class Agreement:
    """Looks different, means the same: kept to answer "why is this not marked?"."""

    row: RowId
    kind: DiscrepancyClass
    readings: tuple[Reading, ...]
    message: str
    telling: Telling | None = None


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

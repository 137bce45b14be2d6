"""What a translation did to the figures and dates of its original: "112.000" that became "112"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from reconciler.discrepancies.dates.by_day import match_dates
from reconciler.discrepancies.figures.match import match_figures
from reconciler.model.fact import DateMention, Figure, FigureKind
from reconciler.model.span import Span
from reconciler.text.facts import read_facts
from reconciler.text.facts.compare import FITTING, Match

F = TypeVar("F", Figure, DateMention)

_SMALL = Decimal(2)  # bare counts up to this come and go with articles: "ein", "one", "both"
_LOOSE = frozenset({FigureKind.ORDINAL})  # kinds that another language may put in other words


class Change(StrEnum):
    """What became of a value: another one, none, one that the original does not have, or one without its bound."""

    ALTERED = "altered"
    LOST = "lost"
    NEW = "new"
    BOUND = "bound"


@dataclass(frozen=True, slots=True)
class Altered:
    """One value that a translation changed.

    Attributes:
        original, translated: where it stands in either text; ``None`` where it does not.
    """

    change: Change
    original: Span | None
    translated: Span | None


def altered_values(
    original: str, translated: str, languages: tuple[str, str], dated: date | None = None
) -> tuple[Altered, ...]:
    """The figures and dates of an original that its translation changed, lost or added.

    Args:
        original: a sentence.
        translated: its translation.
        languages: of the original and of the translation, "en" or "de".
        dated: the day of the article, by which "on Tuesday" and "yesterday" are one day.

    Returns:
        Altered values in the order of the original, then those it does not have. A value in another form, unit or
        rounding is kept, not altered.
    """
    one, other = (
        read_facts(text, language, dated) for text, language in zip((original, translated), languages, strict=True)
    )
    found = [
        *_compared(_free(one.figures), _free(other.figures), match_figures, _unbound),
        *_compared(one.dates, other.dates, match_dates, lambda _, __: False),
    ]
    return tuple(sorted(found, key=_place))


def _place(altered: Altered) -> tuple[bool, int]:
    span = altered.original or altered.translated
    return altered.original is None, span.start if span else 0


def _free(figures: Iterable[Figure]) -> list[Figure]:
    """Figures that are no mere conversion of the one before."""
    return [f for f in figures if f.same_as is None]


def _compared(
    mine: Sequence[F], theirs: Sequence[F], match: Callable[[F, F], Match], unbound: Callable[[F, F], bool]
) -> Iterable[Altered]:
    left, right = list(mine), list(theirs)
    for wanted in FITTING:
        for one in tuple(left):
            partner = next((other for other in right if match(one, other) is wanted), None)
            if partner is not None:
                left.remove(one)
                right.remove(partner)
                if unbound(one, partner):
                    yield Altered(Change.BOUND, one.span, partner.span)
    for one in tuple(left):
        partner = next((other for other in right if match(one, other) is Match.DIFFERENT), None)
        if partner is not None:
            left.remove(one)
            right.remove(partner)
            yield Altered(Change.ALTERED, one.span, partner.span)
    yield from (Altered(Change.LOST, one.span, None) for one in left if _telling(one))
    yield from (Altered(Change.NEW, None, other.span) for other in right if _telling(other))


def _unbound(one: Figure, other: Figure) -> bool:
    """Whether only one of two figures is a bound: "more than 40" and "40"."""
    return one.is_bound != other.is_bound


def _telling(fact: Figure | DateMention) -> bool:
    """Whether it says something when a value comes or goes."""
    if isinstance(fact, DateMention):
        return True
    small = fact.value is not None and abs(fact.value) <= _SMALL and not fact.unit
    return not small and fact.kind not in _LOOSE

"""Which figures, names, dates and quotations of a wording no version carries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reconciler.discrepancies.dates.by_day import match_dates
from reconciler.model.fact import DateMention, Facts, Figure, Name, Quotation
from reconciler.model.span import Span
from reconciler.model.trace import PointKind
from reconciler.text.facts.compare import FITTING, Match, compare_figures

_WORD = re.compile(r"\w{1,100}")
_MARKS = "“”„\"'‘’‚«»‹›"


@dataclass(frozen=True, slots=True)
class Carrier:
    """What one version says in one row.

    Attributes:
        number: the row's number.
        facts: of its sentences, pooled with those of the wording.
        text: its words, in its own language.
    """

    number: int
    facts: tuple[Facts, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Loose:
    """Words of a wording that its row does not carry; ``elsewhere`` are the rows that do."""

    kind: PointKind
    span: Span
    elsewhere: tuple[int, ...] = ()


class Carriers:
    """All that the versions say, to be asked for wording after wording."""

    def __init__(self, carriers: Iterable[Carrier]) -> None:
        self._carriers = tuple(carriers)
        self._names = {n.key for carrier in self._carriers for facts in carrier.facts for n in facts.names}
        self._words = {word.casefold() for carrier in self._carriers for word in _WORD.findall(carrier.text)}
        self._folded = tuple((carrier.number, _folded(carrier.text)) for carrier in self._carriers)

    def untraced(self, text: str, facts: Facts, number: int) -> Iterator[Loose]:
        """What the wording ``text`` of row ``number`` states and the versions of the row do not.

        Figures and quotations have to stand in the row itself: the same number in another row is told of something
        else, until somebody has looked. Names and dates may stand in any row.
        """
        here = [carrier for carrier in self._carriers if carrier.number == number]
        for figure in facts.figures:
            if not any(_states(carrier, figure, FITTING) for carrier in here):
                others = {s.number for s in self._carriers if _states(s, figure, (Match.SAME,))} - {number}
                yield Loose(PointKind.FIGURE, figure.span, tuple(sorted(others)))
        for date in facts.dates:
            if not any(_dates(carrier, date) for carrier in self._carriers):
                yield Loose(PointKind.DATE, date.span)
        for name in facts.names:
            if not self._is_named(name):
                yield Loose(PointKind.NAME, name.span)
        yield from self._quotations(facts.quotations, text, number)

    def _quotations(self, quotations: Sequence[Quotation], text: str, number: int) -> Iterator[Loose]:
        for quotation in quotations:
            words = _folded(quotation.span.of(text))
            holding = {place for place, said in self._folded if words in said}
            if words.strip() and number not in holding:
                yield Loose(PointKind.QUOTATION, quotation.span, tuple(sorted(holding)))

    def _is_named(self, name: Name) -> bool:
        words = _WORD.findall(name.text)
        return name.key in self._names or all(word.casefold() in self._words for word in words)


def _states(carrier: Carrier, figure: Figure, enough: Sequence[Match]) -> bool:
    return any(compare_figures(figure, other) in enough for facts in carrier.facts for other in facts.figures)


def _dates(carrier: Carrier, date: DateMention) -> bool:
    return any(match_dates(date, other) in FITTING for facts in carrier.facts for other in facts.dates)


def _folded(text: str) -> str:
    """The words alone, so that neither marks nor the comma before a closing mark count; a space at either end."""
    bare = text.translate({ord(mark): None for mark in _MARKS})
    return f" {' '.join(_WORD.findall(bare.casefold()))} "

"""What a sentence states in a form that can be compared across wordings and languages.

Spans count code points of the text the facts were read from; ``Facts.shifted`` moves them into the version's text.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from reconciler.model.span import Span


class FigureKind(StrEnum):
    """What sort of quantity a figure is."""

    COUNT = "count"
    MEASURE = "measure"
    PERCENT = "percent"
    MONEY = "money"
    ORDINAL = "ordinal"
    AGE = "age"
    SCORE = "score"
    CLOCK = "clock"
    DURATION = "duration"


# What has a number and is no quantity: a place in an order, a result, an hour.
NO_QUANTITY = frozenset({FigureKind.ORDINAL, FigureKind.SCORE, FigureKind.CLOCK})


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity.

    Attributes:
        low, high: bounds of the value in ``unit``; equal for a plain value, ``None`` for an open side
            ("more than 5" is 5 to None, "just under 20 %" is None to 20 with ``approximate``).
        unit: English unit name ("square kilometre", "percent", ISO code of a currency), empty for a bare count.
        approximate: a hedge such as "about", "knapp" or "an estimated" stands with it.
        hedge: the words of the hedge or bound, empty where there is none.
        noun: lemma of what is counted where that is evident ("soldier"), empty otherwise.
        same_as: the span of a figure this one merely converts ("500 sq miles (1,300 sq km)"), if any.
    """

    span: Span
    low: Decimal | None
    high: Decimal | None
    unit: str = ""
    kind: FigureKind = FigureKind.COUNT
    approximate: bool = False
    hedge: str = ""
    noun: str = ""
    same_as: Span | None = None
    confidence: float = 1.0

    def __hash__(self) -> int:
        # Figures are looked up by the thousand; where they stand tells nearly all of them apart.
        return hash((self.span.start, self.span.end, self.low, self.unit))

    @property
    def value(self) -> Decimal | None:
        """The plain value: the common bound, or the only bound there is; ``None`` for a true range."""
        if self.low is None or self.high is None:
            return self.high if self.low is None else self.low
        return self.low if self.low == self.high else None

    @property
    def is_bound(self) -> bool:
        """Whether it is open on one side: "more than 5", "at most 20"."""
        return (self.low is None) != (self.high is None)

    def shifted(self, distance: int) -> Figure:
        """The same figure, ``distance`` code points further on."""
        span, same_as = self.span.shifted(distance), self.same_as and self.same_as.shifted(distance)
        told = self.approximate, self.hedge, self.noun
        return Figure(span, self.low, self.high, self.unit, self.kind, *told, same_as, self.confidence)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date, weekday or relative date.

    Attributes:
        first, after: the days it may mean, from ``first`` up to but not including ``after``; ``None`` if unknown.
        parts: what the words themselves say, as sorted pairs such as ("weekday", 2), ("month", 8), ("day", 3),
            ("year", 2024), ("season", "summer"), ("relative", "-6 month"); comparable without a reference date.
    """

    span: Span
    first: date | None
    after: date | None
    parts: tuple[tuple[str, int | str], ...] = ()
    confidence: float = 1.0


class NameKind(StrEnum):
    """What a name names, where that is evident."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name; ``key`` is equal for all variants of one name over all versions of a project."""

    span: Span
    text: str
    key: str
    kind: NameKind = NameKind.OTHER
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks.

    Attributes:
        span: the words with their marks.
        speaker: name key or words of who says it, empty if not evident.
        audience: whom they told ("reporters", "the Guardian"), empty if not evident.
        verb: lemma of the verb of saying, empty if none.
    """

    span: Span
    text: str
    speaker: str = ""
    audience: str = ""
    verb: str = ""


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that turns a statement: a negation ("not", "kein") or a modal ("may", "soll") with its scope.

    Attributes:
        form: normal form, English: "not", "may", "will", "must", "should", "reportedly" ...
        scope: lemma of the verb or word it bears on, empty if not evident.
    """

    span: Span
    form: str
    scope: str = ""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who a statement is put down to ("the ministry said", "laut Polizei").

    Attributes:
        speaker: name key or lower-case head words of who says it.
        verb: English lemma of the verb of saying, or "according" for "according to", "laut", "nach Angaben".
        audience: where the words stand that tell whom they told ("reporters", "the Guardian"), if any do.
    """

    span: Span
    speaker: str
    verb: str
    audience: Span | None = None

    def shifted(self, distance: int) -> Attribution:
        """The same attribution, ``distance`` code points further on."""
        audience = self.audience and self.audience.shifted(distance)
        return Attribution(self.span.shifted(distance), self.speaker, self.verb, audience)


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts of one sentence, each kind in the order of the text."""

    figures: tuple[Figure, ...] = ()
    dates: tuple[DateMention, ...] = ()
    names: tuple[Name, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    negations: tuple[Cue, ...] = ()
    modals: tuple[Cue, ...] = ()
    attributions: tuple[Attribution, ...] = ()

    def shifted(self, distance: int) -> Facts:
        """The same facts with every span ``distance`` code points further on.

        Asked for every sentence that is read: kinds of which there is none cost nothing, values are made directly.
        """
        if not distance:
            return self
        return Facts(
            self.figures and tuple([f.shifted(distance) for f in self.figures]),
            self.dates
            and tuple(
                [DateMention(x.span.shifted(distance), x.first, x.after, x.parts, x.confidence) for x in self.dates]
            ),
            self.names
            and tuple([Name(x.span.shifted(distance), x.text, x.key, x.kind, x.confidence) for x in self.names]),
            self.quotations and tuple([replace(x, span=x.span.shifted(distance)) for x in self.quotations]),
            self.negations and tuple([Cue(x.span.shifted(distance), x.form, x.scope) for x in self.negations]),
            self.modals and tuple([Cue(x.span.shifted(distance), x.form, x.scope) for x in self.modals]),
            self.attributions and tuple([a.shifted(distance) for a in self.attributions]),
        )

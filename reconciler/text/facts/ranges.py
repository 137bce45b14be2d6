"""Two figures that make one: "8 to 10", "between 5 and 7 %", "more than 5 and less than 10"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from reconciler.model.fact import Figure, FigureKind
from reconciler.model.span import Span
from reconciler.text.facts.lexer import Words

_DASHES = ("-", "–", "—", "~", "‑", "−")
_BETWEEN = {"en": ("between", "and"), "de": ("zwischen", "und")}
_TO = {"en": ("to", "through", "till", "until"), "de": ("bis",)}
_AND = ("and", "und", ",", "but", "aber", "or", ", and", "and is")
_GLUED = FigureKind.ORDINAL, FigureKind.CLOCK, FigureKind.SCORE
_LEADS = {"en": ("from", "between", "of between"), "de": ("von", "zwischen")}


def joined(words: Words, figures: list[Figure]) -> list[Figure]:
    """The figures with ranges made one each; ``low`` and ``high`` span both parts, the unit is that of either."""
    done: list[Figure] = []
    for figure in figures:
        one = _range(words.text, words.language, done[-1], figure) if done else None
        if one:
            done[-1] = one
        else:
            done.append(figure)
    return done


def _range(text: str, language: str, first: Figure, second: Figure) -> Figure | None:
    if first.kind in _GLUED or second.kind in _GLUED or (first.unit and second.unit and first.unit != second.unit):
        return None
    between = text[first.span.end : second.span.start]
    link = between.strip().lower()
    if _is_two_bounds(first, second, link):
        return _made(
            text, first, second, first if first.high is None else second, second if first.high is None else first
        )
    if first.value is None or second.value is None or first.value == second.value or second.hedge:
        return None
    falling = first.value > second.value
    if falling and not _may_fall(text, second, between):
        return None
    if first.hedge and not first.approximate and first.high is None:
        return None
    before = text[max(0, first.span.start - 12) : first.span.start].lower().split()
    if _links(link, between, before[-1] if before else "", language):
        low, high = (second, first) if falling else (first, second)
        return _made(text, first, second, low, high, lead=before[-1] if before else "", language=language)
    return None


def _may_fall(text: str, second: Figure, between: str) -> bool:
    """Whether a range may be told from its upper end: with a unit ("6-3 days") or before our era ("512-511 BC")."""
    if between.strip() not in _DASHES:
        return False
    era = text[second.span.end : second.span.end + 7].strip().lower()
    return bool(second.unit) or era.startswith(("bc", "v. chr", "v.chr"))


def _links(link: str, between: str, before: str, language: str) -> bool:
    opening, closing = _BETWEEN.get(language, _BETWEEN["en"])
    if before == opening and link == closing:
        return True
    if link in _TO.get(language, _TO["en"]):
        return True
    return link in _DASHES and (between == link or between.startswith(" ") == between.endswith(" "))


def _is_two_bounds(first: Figure, second: Figure, link: str) -> bool:
    if not first.hedge or not second.hedge or first.approximate or second.approximate or link not in _AND:
        return False
    lows = first.high is None and second.low is None and first.low is not None and second.high is not None
    highs = first.low is None and second.high is None and first.high is not None and second.low is not None
    if lows and first.low is not None and second.high is not None:
        return first.low < second.high
    return highs and first.high is not None and second.low is not None and second.low < first.high


def _made(
    text: str, first: Figure, second: Figure, lower: Figure, upper: Figure, *, lead: str = "", language: str = "en"
) -> Figure:
    low = lower.low if lower.low is not None else lower.value
    high = upper.high if upper.high is not None else upper.value
    low = _same_scale(text, first, second, low)
    start = first.span.start
    if lead in _LEADS.get(language, _LEADS["en"]):
        start = len(text[:start].rstrip()) - len(lead)
    return replace(
        second,
        span=Span(start, second.span.end),
        low=low,
        high=high,
        unit=second.unit or first.unit,
        kind=second.kind if second.unit else first.kind if first.unit or first.kind is FigureKind.AGE else second.kind,
        approximate=first.approximate or second.approximate,
        hedge=first.hedge or second.hedge,
        noun=second.noun or first.noun,
        confidence=min(first.confidence, second.confidence),
    )


def _same_scale(text: str, first: Figure, second: Figure, low: Decimal | None) -> Decimal | None:
    """Read "100 to 300 billion": the scale written behind the second number holds for both."""
    if low is None or second.value is None:
        return low
    written = second.span.of(text).lower()
    for word, scale in _SCALES:
        if word in written and word not in first.span.of(text).lower() and low * scale < second.value:
            return low * scale
    return low


_SCALES = tuple(
    (word, Decimal(10) ** power)
    for word, power in (
        ("trillion", 12), ("billionen", 12), ("billion", 9), ("milliarden", 9), ("mrd", 9), ("million", 6), ("mio", 6),
        ("thousand", 3), ("tausend", 3), ("bn", 9),
    )
)  # fmt: skip

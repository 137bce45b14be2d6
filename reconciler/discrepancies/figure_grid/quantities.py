"""The quantities of a row: what its versions count or measure, with the words that tell what it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from reconciler.discrepancies.figures.by_value import conversion_of, grouped_figures
from reconciler.discrepancies.figures.match import match_figures
from reconciler.discrepancies.figures.same_quantity import comparable, doubtful, told_apart
from reconciler.discrepancies.figures.status import mood_of, status_of
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import synonyms
from reconciler.discrepancies.row.side import Side, Word, meaning_of, sides
from reconciler.discrepancies.row.slots import Placed
from reconciler.model.fact import Figure, FigureKind
from reconciler.model.ids import VersionId
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.text.facts.compare import Match

_AROUND = 4  # content words before and behind a figure that tell what it is about
_BREAKS = frozenset('.,;:–—!?“”„"')
_MOST_PARTS = 100  # of a slot: more unlike figures than versions there are
_ENOUGH = 2  # content words found before a comma ends the search


@dataclass(frozen=True, slots=True)
class Near:
    """A content word around a figure.

    Attributes:
        meanings: what it may be compared by; ``alike``: English words that may stand for it.
    """

    span: Span
    text: str
    meanings: frozenset[str]
    alike: frozenset[str]


@dataclass(frozen=True, slots=True)
class Stated:
    """One figure of one version.

    Attributes:
        conversion: the figure in brackets that says the same in another unit.
        span, text: the words, the conversion included.
        behind: the words right behind it, to the end of the clause.
        noun: what the counted noun may be compared by.
        near: content words around it, in text order, without those of figures and dates.
        status, mood: "held", "seized"; "may", "will".
    """

    version: VersionId
    language: str
    figure: Figure
    conversion: Figure | None
    span: Span
    text: str
    behind: str
    noun: frozenset[str]
    near: tuple[Near, ...]
    status: str
    mood: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """Figures of a row that are about one quantity; those of one ``thing`` are other quantities of the same."""

    stated: tuple[Stated, ...]
    thing: int


def quantities_of(row: Row, context: Context) -> tuple[Quantity, ...]:
    """The quantities of a row, in the order in which they are first told."""
    found = [
        Quantity(tuple(_stated(one, context) for one in part), number * _MOST_PARTS + _thing(place, slot, context))
        for number, slot in enumerate(grouped_figures(sides(row, context), context))
        for place, part in enumerate(_parted(slot, context))
    ]
    return tuple(q for q in found if _is_worth_a_line(q))


def _is_worth_a_line(quantity: Quantity) -> bool:
    """An ordinal that only one version has counts nothing."""
    return len(quantity.stated) > 1 or quantity.stated[0].figure.kind is not FigureKind.ORDINAL


def _thing(place: int, slot: Sequence[Placed[Figure]], context: Context) -> int:
    """The same for all parts of a slot, but for figures that are nothing of one another."""
    unlike = _unlike(slot)
    kindred = any(comparable(a, b, context) and not told_apart(a, b, context) for a, b in unlike)
    return 0 if kindred or any(not context.independent(a.side.id, b.side.id) for a, b in unlike) else place


def _unlike(slot: Sequence[Placed[Figure]]) -> list[tuple[Placed[Figure], Placed[Figure]]]:
    return [(a, b) for a, b in combinations(slot, 2) if match_figures(a.fact, b.fact) is Match.DIFFERENT]


def _parted(slot: Sequence[Placed[Figure]], context: Context) -> Iterable[Sequence[Placed[Figure]]]:
    """A slot whose unequal figures may be about other quantities, by value; any other slot as it is."""
    unlike = _unlike(slot)
    if not unlike or not all(doubtful(a, b, context) or told_apart(a, b, context) for a, b in unlike):
        return [slot]
    parts: list[list[Placed[Figure]]] = []
    for one in slot:
        home = next((p for p in parts if match_figures(p[0].fact, one.fact) is not Match.DIFFERENT), None)
        if home is None:
            parts.append([one])
        else:
            home.append(one)
    return parts


def _stated(one: Placed[Figure], context: Context) -> Stated:
    side, figure = one.side, one.fact
    conversion = conversion_of(one)
    span = _with_conversion(side, figure, conversion)
    before, behind = _around(side, span)
    near = tuple(Near(w.span, w.text, w.meanings, synonyms(w, side, context)) for w in (*before, *behind))
    return Stated(
        side.id,
        side.language,
        figure,
        conversion,
        span,
        side.quote(span),
        _rest_of_clause(side, span),
        meaning_of(figure.noun, side, context),
        near,
        status_of(side, figure, span, (*before, *behind), context),
        mood_of(side, figure.span),
    )


def _with_conversion(side: Side, figure: Figure, conversion: Figure | None) -> Span:
    if conversion is None or conversion.span.start < figure.span.start:
        return figure.span
    end = conversion.span.end
    closes = side.version.source.text[end : end + 1] in (")", "]")
    return Span(figure.span.start, end + closes)


def _around(side: Side, span: Span) -> tuple[list[Word], list[Word]]:
    """The content words before and behind a figure, not beyond its sentence, and hardly beyond its clause."""
    sentence = next(s.span for s in side.sentences if s.span.overlaps(span))
    counted = [f.span for facts in side.facts for f in facts.figures]
    counted += [d.span for facts in side.facts for d in facts.dates]
    words = [
        w
        for w in side.words
        if w.content and w.span.overlaps(sentence) and not any(w.span.overlaps(place) for place in counted)
    ]
    before = [w for w in reversed(words) if w.span.end <= span.start]
    behind = [w for w in words if w.span.start >= span.end]
    return list(reversed(_within_clause(side, before, span))), _within_clause(side, behind, span)


def _within_clause(side: Side, words: Sequence[Word], span: Span) -> list[Word]:
    kept: list[Word] = []
    at = span
    for word in words[:_AROUND]:
        between = side.quote(Span(min(at.end, word.span.end), max(at.start, word.span.start)))
        if len(kept) >= _ENOUGH and _BREAKS & set(between):
            break
        kept.append(word)
        at = word.span
    return kept


def _rest_of_clause(side: Side, span: Span) -> str:
    sentence = next(s.span for s in side.sentences if s.span.overlaps(span))
    rest = side.quote(Span(span.end, max(span.end, sentence.end)))
    return rest[: next((n for n, c in enumerate(rest) if c in _BREAKS or c in "()"), len(rest))]

"""One here, several there: "including a child" against "including children"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import shared_near
from reconciler.discrepancies.row.side import Side, Word, meaning_of
from reconciler.discrepancies.row.slots import Placed
from reconciler.discrepancies.telling.report import by_version, found, who_says
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading, Telling
from reconciler.model.fact import Figure, FigureKind
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.text.words import fold, lemma

_AROUND = 3


def detect_plurals(
    row: Row, alone: Sequence[Placed[Figure]], present: Sequence[Side], context: Context
) -> Iterable[Discrepancy]:
    """Figures of one that no figure of the other versions answers, where another version has a bare plural."""
    for one in alone:
        if one.fact.kind is not FigureKind.COUNT or one.fact.value != Decimal(1) or not one.fact.noun:
            continue
        for other in present:
            if other is one.side or not context.related(one.side.id, other.id):
                continue
            word = _plural(one, other, context)
            if word is not None:
                mine = _with_noun(one, context)
                readings = by_version((mine, other.reading(_led_in(word, other), ">1")), context)
                telling = Telling("figure.plural", voices=who_says(readings, context, by_words=True, quoted=True))
                detail = "one or several: the number changes"
                yield found(row, DiscrepancyClass.FIGURE, 3, readings, telling, detail)


def _plural(one: Placed[Figure], other: Side, context: Context) -> Word | None:
    """The plural of the counted noun that stands in like surroundings and has no figure of its own."""
    meanings = meaning_of(one.fact.noun, one.side, context)
    counted = [f.span for facts in other.facts for f in facts.figures]
    here = [w for w in one.side.near(one.fact.span, _AROUND) if not w.meanings & meanings]
    for word in other.words:
        if not (word.meanings & meanings and _is_plural(word, other)):
            continue
        if any(0 <= word.span.start - span.end <= _AROUND * 8 for span in counted):
            continue
        there = [w for w in other.near(word.span, _AROUND) if w is not word]
        if shared_near(one.side, here, other, there, context):
            return word
    return None


def _is_plural(word: Word, side: Side) -> bool:
    if side.language != "en":
        return False
    return fold(lemma(word.text, "en")) != word.folded and not word.text.endswith(("'s", "’s", "ed", "ing"))


def _with_noun(one: Placed[Figure], context: Context) -> Reading:
    meanings = meaning_of(one.fact.noun, one.side, context)
    following = [w for w in one.side.words if w.span.start >= one.fact.span.end][:_AROUND]
    noun = next((w for w in following if w.meanings & meanings), None)
    end = noun.span.end if noun else one.fact.span.end
    return one.side.reading(Span(_lead_start(one.fact.span.start, one.side), end), "1")


def _led_in(word: Word, side: Side) -> Span:
    return Span(_lead_start(word.span.start, side), word.span.end)


def _lead_start(start: int, side: Side) -> int:
    """The start of the word before ``start``, so that the reading makes sense on its own."""
    before = [w for w in side.words if w.span.end <= start]
    return before[-1].span.start if before and start - before[-1].span.end <= 1 else start

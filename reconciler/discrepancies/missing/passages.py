"""What only some versions have: a part of a row, or a whole row to be verified."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reconciler.discrepancies.dates.by_day import match_dates
from reconciler.discrepancies.figures.by_value import grouped_figures
from reconciler.discrepancies.figures.match import match_figures
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import close_pairs, covered, uncovered
from reconciler.discrepancies.row.pairwise import of_two
from reconciler.discrepancies.row.side import Side, Word, stated_at, words_of
from reconciler.discrepancies.telling.contrast import Contrast, discrepancies_of
from reconciler.discrepancies.telling.report import found, sigla, sigla_of, voices
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Findings, Reading, Telling
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.model.version import Sentence, SentenceKind, Version
from reconciler.text.facts.compare import FITTING

ELSEWHERE = "elsewhere"  # value of a reading that shows where a version says it outside the row
ABSENT = "absent"  # value of a reading that only shows where a part is missing
_LONG_ENOUGH = 4  # content words in a row without counterpart that make a part of a statement
_REWORDED = 0.5  # if the other side has this share of words of its own, the part may be there in other words
_MOSTLY = 0.75  # share of the content words of a part that must be without counterpart
_LIKE_FIGURE = 2  # words that a figure in both is worth
_SO_COMMON = 12  # bare counts up to this stand everywhere
_IN_A_COMPOUND = 2  # words that one unknown German word may stand for
_LEAST_MOVED = 3  # words that two places must share at least
_MOVED = 0.5  # share of the words of a part that another sentence must have to be where it stands
_MARKS = frozenset('()[]“”„»«"')  # what is quoted or put in brackets is a part of its own
_GAP = 1  # words with a counterpart that may stand inside a part


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """A row of one voice among several; within a row of several the parts that some lack."""
    if len(present) > 1:
        contrasts = [
            c for a, b in close_pairs(present, context) for c in (*_parts(a, b, context), *_parts(b, a, context))
        ]
        lacking = discrepancies_of(
            row, DiscrepancyClass.OMISSION, contrasts, context, lambda r, _: _message(r, context)
        )
        return Findings((*lacking, *_single_voice(row, present, context)))
    return Findings(tuple(_single_voice(row, present, context)))


def _single_voice(row: Row, present: Sequence[Side], context: Context) -> Iterable[Discrepancy]:
    """A row that one version, or versions that depend on one another, have alone."""
    versions = [side.id for side in present]
    if not versions or voices(versions, context) > 1 or voices(context.versions, context) < 2:
        return
    if not any(context.related(one, other) for one in versions for other in context.versions if other != one):
        return  # of another event: nobody could bear it out
    side = present[0]
    if all(s.kind is SentenceKind.HEADING for s in side.sentences) or not any(map(_checkable, present)):
        return
    telling = Telling("omission.single" if len(versions) == 1 else "omission.joint", sigla(versions, context))
    readings = [reading for s in present for reading in s.wholes()]
    yield found(row, DiscrepancyClass.OMISSION, 1, readings, telling, "single source: nobody else bears it out")


def _checkable(side: Side) -> bool:
    return any(facts.figures or facts.quotations or facts.dates for facts in side.facts)


@of_two
def _parts(having: Side, lacking: Side, context: Context) -> Iterable[Contrast]:
    """Parts of ``having`` that nothing in ``lacking`` stands for."""
    open_words = uncovered(having, lacking, context)
    if len(open_words) < _LONG_ENOUGH:
        return
    told = _told_alike(having, lacking, context)
    open_words = [w for w in open_words if not any(w.span.overlaps(span) for span in told)]
    spare = len(uncovered(lacking, having, context))
    least = _LONG_ENOUGH + _IN_A_COMPOUND * _unknown(lacking, having)
    for part in _stretches(having, open_words):
        span = Span(part[0].span.start, part[-1].span.end)
        if (
            len(part) >= least
            and spare <= _REWORDED * len(part)
            and len(part) >= _MOSTLY * sum(span.overlaps(w.span) for w in having.content)
        ):
            yield _judged(part, span, having, lacking, context)


def _told_alike(having: Side, lacking: Side, context: Context) -> list[Span]:
    """Figures and dates that the other side has as well, be it in another form: their words have a counterpart."""
    both = sorted((having, lacking), key=lambda side: side.version.siglum)  # grouped once for both directions
    grouped = (slot for slot in grouped_figures(both, context) if len(slot) > 1)
    figures = [p.fact.span for slot in grouped for p in slot if p.side is having]
    theirs = [d for facts in lacking.facts for d in facts.dates]
    mine = [d for facts in having.facts for d in facts.dates]
    return figures + [d.span for d in mine if any(match_dates(d, other) in FITTING for other in theirs)]


def _unknown(side: Side, other: Side) -> int:
    """How many words of ``side`` outside names cannot be looked for in the language of the other: they may be it."""
    if side.language == other.language:
        return 0
    named = [name.span for facts in side.facts for name in facts.names]
    return sum(w.content and not w.known and not any(w.span.overlaps(n) for n in named) for w in side.words)


def _judged(part: Sequence[Word], span: Span, having: Side, lacking: Side, context: Context) -> Contrast:
    elsewhere = _elsewhere(part, having, lacking, context)
    if elsewhere is not None:
        there = lacking.reading(elsewhere, ELSEWHERE)
        return Contrast(having.reading(span), there, 1, "elsewhere", "the other version says it in another place")
    severity = 2 if _holds_facts(having, span) else 1
    why = "it holds a figure, name or date" if severity == 2 else "only the wording tells"
    place = _place(part, having, lacking, context)
    return Contrast(having.reading(span), lacking.reading(place, ABSENT), severity, "part", why)


def _elsewhere(part: Sequence[Word], having: Side, lacking: Side, context: Context) -> Span | None:
    """The sentence of the other version, outside the row, that has most words of the part."""
    names = _names_in(part, having)
    plain = [w for w in part if w.span not in names]
    named = set(names.values())
    best, place = max(_LEAST_MOVED, _MOVED * (len(plain) + len(named))), None
    for sentence in lacking.version.alignable():
        if sentence not in lacking.sentences:
            meanings = _meanings_of(lacking.version, sentence, context)
            keys = {name.key for name in context.facts[sentence.id].names} if sentence.id in context.facts else set()
            shared = sum(bool(w.meanings & meanings) for w in plain) + len(named & keys)
            shared += _LIKE_FIGURE * _has_figure_of(part, having, sentence, context)
            if shared >= best:
                best, place = shared + 1, sentence.span
    return place


def _has_figure_of(part: Sequence[Word], having: Side, sentence: Sentence, context: Context) -> bool:
    """Whether a sentence of the other version states a figure of the part, and one that is not so common."""
    around = Span(part[0].span.start, part[-1].span.end)
    mine = [f for facts in having.facts for f in facts.figures if f.span.overlaps(around)]
    theirs = context.facts[sentence.id].figures if sentence.id in context.facts else ()
    return any(
        f.kind is other.kind and match_figures(f, other) in FITTING
        for f in mine
        for other in theirs
        if f.unit or (f.value or 0) > _SO_COMMON
    )


def _names_in(part: Sequence[Word], having: Side) -> dict[Span, str]:
    """The key of the name each word of a part belongs to, if it does."""
    names = [name for facts in having.facts for name in facts.names]
    return {w.span: name.key for w in part for name in names if name.span.contains(w.span)}


def _meanings_of(version: Version, sentence: Sentence, context: Context) -> frozenset[str]:
    words = words_of(version, sentence, context.lexicon)
    return frozenset().union(*(w.meanings for w in words if w.content)) if words else frozenset()


def _place(part: Sequence[Word], having: Side, lacking: Side, context: Context) -> Span:
    """Where the part would stand: at the counterpart of the nearest word before or behind it."""
    before = [w for w in having.content if w.span < part[0].span]
    behind = [w for w in having.content if w.span > part[-1].span]
    for word in (*reversed(before), *behind):
        partner = covered(word, having, lacking, context)
        if partner is not None:
            return partner.span
    return lacking.whole()


def _stretches(side: Side, open_words: Sequence[Word]) -> Iterable[list[Word]]:
    """Runs of words without counterpart in one sentence, at most ``_GAP`` words with one between two of them."""
    wanted, text = {w.span for w in open_words}, side.version.source.text
    for sentence in side.sentences:
        part: list[Word] = []
        gap = 0
        for word in (w for w in side.words if sentence.span.contains(w.span)):
            if part and not _MARKS.isdisjoint(text[part[-1].span.end : word.span.start]):
                yield from _long_enough(part)
                part = []
            if word.span in wanted:
                part.append(word)
                gap = 0
            elif word.content and word.known:
                gap += 1
                if gap > _GAP:
                    yield from _long_enough(part)
                    part = []
        yield from _long_enough(part)


def _long_enough(part: list[Word]) -> Iterable[list[Word]]:
    if len(part) >= _LONG_ENOUGH:
        yield part


def _holds_facts(side: Side, span: Span) -> bool:
    return any(span.overlaps(other) for other in stated_at(side.facts))


def _message(readings: Sequence[Reading], context: Context) -> Telling:
    having = [r for r in readings if r.value not in (ABSENT, ELSEWHERE)]
    lacking = [r for r in readings if r.value == ABSENT]
    moved = [r for r in readings if r.value == ELSEWHERE]
    if not lacking:
        words = (having[0].text, moved[0].text)
        return Telling("omission.elsewhere", sigla_of(having, context), sigla_of(moved, context), words=words)
    return Telling("omission.part", sigla_of(having, context), sigla_of(lacking, context), words=(having[0].text,))

"""What only some versions have: a part of a row, or a whole row to be verified."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reconciler.discrepancies.context import Context
from reconciler.discrepancies.contrast import Contrast, told
from reconciler.discrepancies.matching import close_pairs, covered, uncovered
from reconciler.discrepancies.report import found, sigla, sigla_of, voices
from reconciler.discrepancies.side import Side, Word, stated_at
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Findings, Reading, Telling
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.model.version import SentenceKind

ABSENT = "absent"  # value of a reading that only shows where a part is missing
_LONG_ENOUGH = 4  # content words in a row without counterpart that make a part of a statement
_REWORDED = 0.5  # if the other side has this share of words of its own, the part may be there in other words
_GAP = 1  # words with a counterpart that may stand inside a part


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """A row of one voice among several; within a row of several the parts that some lack."""
    if len(present) > 1:
        contrasts = [
            c for a, b in close_pairs(present, context) for c in (*_parts(a, b, context), *_parts(b, a, context))
        ]
        lacking = told(row, DiscrepancyClass.OMISSION, contrasts, context, lambda r, _: _message(r, context))
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


def _parts(having: Side, lacking: Side, context: Context) -> Iterable[Contrast]:
    """Parts of ``having`` that nothing in ``lacking`` stands for."""
    open_words = uncovered(having, lacking, context)
    if len(open_words) < _LONG_ENOUGH:
        return
    spare = len(uncovered(lacking, having, context))
    for part in _stretches(having, open_words):
        if spare <= _REWORDED * len(part):
            span = Span(part[0].span.start, part[-1].span.end)
            severity = 2 if _holds_facts(having, span) else 1
            why = "it holds a figure, name or date" if severity == 2 else "only the wording tells"
            place = _place(part, having, lacking, context)
            yield Contrast(having.reading(span), lacking.reading(place, ABSENT), severity, "part", why)


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
    wanted = {w.span for w in open_words}
    for sentence in side.sentences:
        part: list[Word] = []
        gap = 0
        for word in (w for w in side.words if sentence.span.contains(w.span)):
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
    having = [r for r in readings if r.value != ABSENT]
    lacking = [r for r in readings if r.value == ABSENT]
    return Telling("omission.part", sigla_of(having, context), sigla_of(lacking, context), words=(having[0].text,))

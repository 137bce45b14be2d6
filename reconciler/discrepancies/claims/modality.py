"""Modality: what one version states as certain, another as possible or planned."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import close_pairs
from reconciler.discrepancies.row.pairwise import of_two
from reconciler.discrepancies.row.side import Side, Word, meaning_of
from reconciler.discrepancies.telling.contrast import Contrast, discrepancies_of
from reconciler.discrepancies.telling.report import who_says
from reconciler.model.discrepancy import DiscrepancyClass, Findings, Reading, Telling, Voice
from reconciler.model.fact import Cue
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.text.lists import word_set

_SHOWN = 3  # words behind a cue that a reader is shown at most
_BEARING = 4  # words up to a modal among which one that turns it into a ban or a permit is looked for
_CLAUSE_END = frozenset(',;:.!?–—“”„"')
_CERTAIN = frozenset({"will", "must", "shall"})
_POSSIBLE = frozenset({"may", "might", "could", "can", "possibly", "perhaps", "maybe"})
_LEFT_OPEN = frozenset({"may", "might", "possibly", "perhaps", "maybe"})
_UNSURE = word_set(
    """
    if whether likely unlikely probable probably possible possibly perhaps maybe expect expected consider considering
    ob falls wohl vielleicht moglich moglicherweise eventuell womoglich wahrscheinlich voraussichtlich unter umstanden
    droht drohen erwagt erwagen pruft angeblich offenbar
    """
)
_PLANNED = frozenset({"plan", "planned", "scheduled", "schedule", "intend", "intended", "due", "expect", "expected"})
_SCALE = (("certain", _CERTAIN), ("planned", _PLANNED), ("possible", _POSSIBLE))
_SEVERITY = {
    frozenset({"certain", "possible"}): (3, "flip", "certain in one version, only possible in another"),
    frozenset({"certain", "planned"}): (1, "planned", "planned in one version, certain in another"),
}


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """One act under "will" here and under "may" or "is scheduled to" there."""
    close = close_pairs(present, context)
    contrasts = [c for a, b in close for told_of in (_opposed, _asserted) for c in told_of(a, b, context)]
    return Findings(
        discrepancies_of(
            row,
            DiscrepancyClass.MODALITY,
            contrasts,
            context,
            lambda r, sort: Telling(f"modality.{sort}", voices=_said(r, present, context)),
        )
    )


def _said(readings: Sequence[Reading], present: Sequence[Side], context: Context) -> tuple[Voice, ...]:
    """What each version says, with the words up to the next that carries meaning: "may still reach"."""
    spans = {(r.version, r.text): r.span for r in readings}
    sides = {side.id: side for side in present}
    told = []
    for voice in who_says(readings, context):
        first = next(r for r in readings if r.text == voice.words and context.siglum(r.version) in voice.signs)
        span = spans[first.version, first.text]
        told.append(replace(voice, words=_led_on(span, sides[first.version])) if span else voice)
    return tuple(told)


def _led_on(span: Span, side: Side) -> str:
    last = _clause_end(span, side) if side.language == "de" else None
    if last is not None:
        return f"{side.quote(span)} … {last.text}"
    behind = [w for w in side.words if w.span.start >= span.end][:_SHOWN]
    end = next((w.span.end for w in behind if w.content), span.end)
    words = side.quote(Span(span.start, end))
    return words if not _CLAUSE_END & set(words) else side.quote(span)


def _clause_end(span: Span, side: Side) -> Word | None:
    """The last word of a German clause, its verb, where too much stands between a modal and it to be shown."""
    behind = [w for w in side.words if w.span.start >= span.end]
    clause = [w for w in behind if not _CLAUSE_END & set(side.quote(Span(span.end, w.span.start)))]
    return clause[-1] if len(clause) > _SHOWN else None


@of_two
def _opposed(a: Side, b: Side, context: Context) -> Iterable[Contrast]:
    for mine in _cues(a):
        for theirs in _cues(b):
            graded = _SEVERITY.get(frozenset({_degree(mine), _degree(theirs)}))
            if graded and _one_act(mine, a, theirs, b, context) and not _answered(mine, a, theirs, b, context):
                severity, sort, why = graded
                left, right = a.reading(mine.span, mine.form), b.reading(theirs.span, theirs.form)
                yield Contrast(left, right, severity, sort, why)


@of_two
def _asserted(a: Side, b: Side, context: Context) -> Iterable[Contrast]:
    """What a copy states that its original leaves open: "may be charged" and "wird angeklagt"."""
    if not context.derived(a.id, b.id):
        return
    for open_side, stating in ((a, b), (b, a)):
        if _cues(stating) or not _UNSURE.isdisjoint(w.folded for w in stating.words):
            continue
        for cue in _cues(open_side):
            act = _act(cue, open_side, stating, context) if _leaves_open(cue, open_side) else None
            if act is not None:
                left, right = open_side.reading(cue.span, cue.form), stating.reading(act.span)
                yield Contrast(left, right, 2, "flip", "left open in one version, stated in its copy")


def _act(cue: Cue, side: Side, other: Side, context: Context) -> Word | None:
    """The word for the act that a modal bears on, as the other version has it."""
    meanings = meaning_of(cue.scope, side, context) if cue.scope else frozenset[str]()
    return next((w for w in other.words if w.content and w.meanings & meanings and not _is_noun(w, other)), None)


def _leaves_open(cue: Cue, side: Side) -> bool:
    """Whether a modal says that something may be so; "no one may fish", "only ships may enter" speak of a permit."""
    if cue.form not in _LEFT_OPEN:
        return False
    denied = [word.span for facts in side.facts for word in facts.negations]
    words = [w for w in side.words if w.span.start <= cue.span.end + 1]
    near = [w for w in words if w.span != cue.span][-_BEARING:]
    return not any(w.folded == "only" or any(w.span.overlaps(span) for span in denied) for w in near)


def _is_noun(word: Word, side: Side) -> bool:
    """Whether a word only names an act: a German noun, the first word of an English sentence ("Fishing is ...")."""
    opens = any(s.span.start == word.span.start for s in side.sentences)
    return opens or (side.language == "de" and word.text[:1].isupper())


def _cues(side: Side) -> list[Cue]:
    return [cue for facts in side.facts for cue in facts.modals]


def _degree(cue: Cue) -> str:
    return next((name for name, forms in _SCALE if cue.form in forms), "")


def _one_act(mine: Cue, a: Side, theirs: Cue, b: Side, context: Context) -> bool:
    return bool(meaning_of(mine.scope, a, context) & meaning_of(theirs.scope, b, context))


def _answered(mine: Cue, a: Side, theirs: Cue, b: Side, context: Context) -> bool:
    """Whether a cue of like degree on the other side bears on the same act: then the two are not partners."""
    return any(
        _degree(cue) == _degree(mine) and _one_act(mine, a, cue, b, context) for cue in _cues(b) if cue is not theirs
    ) or any(
        _degree(cue) == _degree(theirs) and _one_act(cue, a, theirs, b, context) for cue in _cues(a) if cue is not mine
    )

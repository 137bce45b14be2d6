"""Ruled out here, left open there: "ruled out a ban", "refused to rule out a ban", "schloss ein Verbot nicht aus"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import shared_near
from reconciler.discrepancies.row.pairwise import of_two
from reconciler.discrepancies.row.side import Side, Word, pairs
from reconciler.discrepancies.telling.contrast import Contrast, discrepancies_of
from reconciler.discrepancies.telling.report import who_says
from reconciler.model.discrepancy import DiscrepancyClass, Findings, Reading, Telling
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.text.lists import word_set

_RULE = frozenset({"rule", "rules", "ruled", "ruling"})
_SPLIT = frozenset({"schliesst", "schloss", "schliessen", "schlossen", "schliesse"})  # "... aus" ends the clause
_JOINED = ("ausschliess", "ausgeschlossen", "auszuschliess", "ausschloss")
_ONLY = "ausschliesslich"
_REFUSES = word_set(
    """
    refuse refuses refused refusing decline declines declined declining weigert weigern weigerte weigerten
    """
)
_OUT = 3  # words behind "rule" among which "out" may stand: "ruled that out"
_BEFORE = 4  # words before the verb among which it is denied: "could not be ruled out"
_AROUND = 8  # words around that tell what is ruled out
_SHARED = 3  # of them, where the other version only denies something
_CLAUSE_MARKS = frozenset(',;:.!?–—“”„"')
_MARKS = frozenset(",;:.!?–—“”„\"'")
_WHY = "one version rules out what another leaves open"


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A verb that rules something out, with the words that deny it.

    Attributes:
        word: the verb.
        span: the words for it, those that deny it included.
    """

    word: Word
    span: Span
    denied: bool


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """What is ruled out in one version and not in another."""
    if not any(map(exclusions, present)):
        return Findings()
    contrasts = [c for a, b in pairs(present, context) for c in _parted(a, b, context)]
    return Findings(
        discrepancies_of(row, DiscrepancyClass.NEGATION, contrasts, context, lambda r, _: _message(r, context))
    )


def _message(readings: Sequence[Reading], context: Context) -> Telling:
    return Telling("exclusion", voices=who_says(readings, context, by_words=True, quoted=True))


@of_two
def _parted(a: Side, b: Side, context: Context) -> Iterable[Contrast]:
    mine, theirs = exclusions(a), exclusions(b)
    for one in mine:
        for other in theirs:
            if one.denied != other.denied and _alike(a, one, b, other.span, context):
                yield Contrast(_reading(a, one), _reading(b, other), 3, "exclusion", _WHY)
    yield from _against_denials(a, mine, b, theirs, context)
    for back in _against_denials(b, theirs, a, mine, context):
        yield Contrast(back.right, back.left, back.severity, back.sort, back.why)


def _reading(side: Side, one: Exclusion) -> Reading:
    return side.reading(one.span, "open" if one.denied else "out")


def _against_denials(
    a: Side, mine: Sequence[Exclusion], b: Side, theirs: Sequence[Exclusion], context: Context
) -> Iterable[Contrast]:
    """What is not ruled out here, and plainly denied there: "will not talk to the party"."""
    if theirs:
        return
    cues = [cue for facts in b.facts for cue in facts.negations]
    for one in mine:
        for cue in cues if one.denied else ():
            if _alike(a, one, b, cue.span, context, _SHARED):
                yield Contrast(_reading(a, one), b.reading(_led_on(cue.span, b), "out"), 3, "exclusion", _WHY)


def _alike(a: Side, one: Exclusion, b: Side, there: Span, context: Context, least: int = 1) -> bool:
    here = [w for w in _clause(a, one.span) if not w.span.overlaps(one.word.span)]
    around = [w for w in _clause(b, there) if w.folded not in _RULE and w.folded not in _SPLIT]
    return shared_near(a, here, b, around, context) >= least


def _clause(side: Side, span: Span) -> list[Word]:
    """The content words around, no mark between."""
    return [
        w
        for w in side.near(span, _AROUND)
        if w.span.overlaps(span) or not _CLAUSE_MARKS & set(side.quote(_between(w.span, span)))
    ]


def _between(one: Span, other: Span) -> Span:
    left, right = sorted((one, other))
    return Span(left.end, max(left.end, right.start))


def _led_on(span: Span, side: Side) -> Span:
    """A negation with the word behind it."""
    behind = next((w for w in side.words if w.span.start >= span.end and w.content), None)
    near = behind is not None and not _MARKS & set(side.quote(Span(span.end, behind.span.start)))
    return Span(span.start, behind.span.end) if behind is not None and near else span


@lru_cache(maxsize=2048)
def exclusions(side: Side) -> Sequence[Exclusion]:
    """What a version rules out or does not rule out, in order."""
    german = side.language == "de"
    if "schl" not in side.text.lower() if german else _RULE.isdisjoint(side.meanings):
        return ()
    read = _german if german else _english
    return tuple(found for n in range(len(side.words)) for found in [read(side, n)] if found is not None)


def _english(side: Side, n: int) -> Exclusion | None:
    word = side.words[n]
    if word.folded not in _RULE:
        return None
    out = next((w for w in side.words[n + 1 : n + 1 + _OUT] if w.folded == "out"), None)
    if out is None or _parted_by_mark(side, word, out):
        return None
    start = _denied_from(side, n)
    return Exclusion(word, Span(word.span.start if start is None else start, out.span.end), start is not None)


def _denied_from(side: Side, n: int) -> int | None:
    """Where the words that deny a verb begin, if something does."""
    before = [w for w in side.words[max(0, n - _BEFORE) : n] if not _parted_by_mark(side, w, side.words[n])]
    spans = [cue.span for facts in side.facts for cue in facts.negations]
    denying = [w for w in before if w.folded in _REFUSES or any(w.span.overlaps(span) for span in spans)]
    return denying[0].span.start if denying else None


def _german(side: Side, n: int) -> Exclusion | None:
    word = side.words[n]
    if word.folded.startswith(_JOINED) and not word.folded.startswith(_ONLY):
        start = _denied_from(side, n)
        return Exclusion(word, Span(word.span.start if start is None else start, word.span.end), start is not None)
    if word.folded not in _SPLIT:
        return None
    out = next((w for w in side.words[n + 1 :] if w.folded == "aus" and _ends_clause(w, side)), None)
    if out is None or _parted_by_mark(side, word, out):
        return None
    between = Span(word.span.end, out.span.start)
    denied = any(between.contains(cue.span) for facts in side.facts for cue in facts.negations)
    return Exclusion(word, Span(word.span.start, out.span.end), denied)


def _ends_clause(word: Word, side: Side) -> bool:
    behind = side.version.source.text[word.span.end : word.span.end + 1]
    return behind in _MARKS or behind in {"", "\n"}


def _parted_by_mark(side: Side, one: Word, other: Word) -> bool:
    return bool(_MARKS & set(side.quote(Span(one.span.end, other.span.start))))

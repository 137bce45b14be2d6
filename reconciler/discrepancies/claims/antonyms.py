"""Contrary words: prices "rose" here and "fell" there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reconciler.discrepancies.claims.opposites import contraries_of, contrary, may_negate
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import close_pairs, shared_near, synonyms
from reconciler.discrepancies.row.pairwise import of_two
from reconciler.discrepancies.row.side import Side, Word
from reconciler.discrepancies.telling.contrast import Contrast, who_says_what
from reconciler.model.discrepancy import DiscrepancyClass, Findings
from reconciler.model.row import Row

_GO, _IN = frozenset({"go", "goes", "went", "gone", "going"}), frozenset({"in", "into", "to", "on"})
_NEGATED = 5  # words within which a negation bears on a word
_LIKELIEST = 1  # translations of a German word that must be contrary
_AROUND = 3  # words before and behind that show whether two contrary words say something of one thing


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Words of two versions in one language that are contrary and stand in like surroundings."""
    contrasts = [
        c
        for a, b in close_pairs(present, context)
        for c in (_opposed if a.language == b.language else _turned)(a, b, context)
    ]
    return Findings(who_says_what(row, DiscrepancyClass.WORDING, contrasts, context, "wording.antonym"))


@of_two
def _opposed(a: Side, b: Side, context: Context) -> Iterable[Contrast]:
    language = a.language
    mine, theirs = _only_here(a, b), _only_here(b, a)
    negating = [other for other in theirs if may_negate(other.text, language)]
    for word in [w for w in mine if not _goes_in(w, a)]:
        wanted = contraries_of(word.text, language)
        for other in theirs if wanted or may_negate(word.text, language) else negating:
            if (
                not _goes_in(other, b)
                and contrary(word.text, other.text, language)
                and _of_one_thing(word, a, other, b, context)
            ):
                left, right = a.reading(word.span, word.folded), b.reading(other.span, other.folded)
                yield Contrast(left, right, 2, "antonym", "the words are contrary")


@of_two
def _turned(a: Side, b: Side, context: Context) -> Iterable[Contrast]:
    """A verb or adjective of a translation whose English words are all contrary to one of the original's."""
    if not context.derived(a.id, b.id) or {a.language, b.language} != {"de", "en"}:
        return
    german, english = (a, b) if a.language == "de" else (b, a)
    mine, theirs = _plain(_only_here(german, english)), _plain(_only_here(english, german))
    for word in mine:
        likeliest = context.lexicon.translations(word.text)[:_LIKELIEST]
        for other in theirs if likeliest else ():
            if all(contrary(sense, other.text, "en") for sense in likeliest) and _of_one_thing(
                word, german, other, english, context
            ):
                left, right = german.reading(word.span, word.folded), english.reading(other.span, other.folded)
                yield Contrast(left, right, 2, "antonym", "the words are contrary")


def _goes_in(word: Word, side: Side) -> bool:
    """Whether "go" is no leaving: "go into service" is to enter it."""
    if word.folded not in _GO:
        return False
    return any(w.folded in _IN for w in side.words if 0 <= w.span.start - word.span.end <= 1)


def _plain(words: Sequence[Word]) -> list[Word]:
    """The words with a meaning of their own that no capital marks as nouns or names."""
    return [w for w in words if w.content and w.text[:1].islower()]


def _only_here(one: Side, other: Side) -> list[Word]:
    """Words without a form of the same word on the other side."""
    return [w for w in one.words if not w.meanings & other.meanings]


def _of_one_thing(word: Word, a: Side, other: Word, b: Side, context: Context) -> bool:
    """Whether the surroundings are alike and neither side has a word of the same meaning as the other's word."""
    if _said_otherwise(word, a, b, context) or _said_otherwise(other, b, a, context):
        return False
    if _negated(word, a) != _negated(other, b):
        return False  # "not satisfied" and "dissatisfied"
    here = [w for w in a.near(word.span, _AROUND) if w is not word]
    there = [w for w in b.near(other.span, _AROUND) if w is not other]
    return shared_near(a, here, b, there, context) > 0


def _negated(word: Word, side: Side) -> bool:
    around = {w.span for w in side.near(word.span, _NEGATED)}
    cues = [cue.span for facts in side.facts for cue in facts.negations]
    near = [w for w in side.words if any(w.span.overlaps(cue) for cue in cues)]
    return any(w.span in around or abs(w.span.start - word.span.start) < _NEGATED * 7 for w in near)


def _said_otherwise(word: Word, one: Side, other: Side, context: Context) -> bool:
    near = synonyms(word, one, context)
    return any(w.meanings & near for w in other.words)

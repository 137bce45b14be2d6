"""He here, she there: pronouns of one person that change their gender."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import close_pairs
from reconciler.discrepancies.row.pairwise import of_two
from reconciler.discrepancies.row.side import Side, Word, pairs
from reconciler.discrepancies.telling.contrast import Contrast, who_says_what
from reconciler.model.discrepancy import DiscrepancyClass, Findings
from reconciler.model.row import Row
from reconciler.text.facts.speech_words import VERBS

_MASCULINE = frozenset({"he", "him", "his", "himself", "he's", "he'd", "he'll"})
_FEMININE = frozenset({"she", "her", "hers", "herself", "she's", "she'd", "she'll"})
_ENGLISH_SPEAKERS = {"he": "he", "she": "she"}
_GERMAN_SPEAKERS = {"er": "he", "sie": "she"}
_GERMAN_FEMININE = frozenset({"sie", "ihr", "ihre", "ihrer", "ihrem", "ihren", "ihres"})


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """English; of German "er" for "she", and who said something: "sie" may be she, they or you elsewhere."""
    english = [side for side in present if side.language == "en"]
    contrasts = [c for a, b in close_pairs(english, context) for c in _changed(a, b, context)]
    foreign = [
        (a, b)
        for a, b in pairs(present, context)
        if a.language != b.language and {a.language, b.language} == {"de", "en"} and context.derived(a.id, b.id)
    ]
    contrasts += [c for a, b in foreign for c in (*_masculine(a, b, context), *_speaking(a, b, context))]
    return Findings(who_says_what(row, DiscrepancyClass.WORDING, contrasts, context, "wording.gender"))


@of_two
def _changed(a: Side, b: Side, _context: Context) -> list[Contrast]:
    """A side that speaks of a man where the other speaks of nobody but women, and the other way round."""
    for one, other in ((a, b), (b, a)):
        for mine, theirs in ((_MASCULINE, _FEMININE), (_FEMININE, _MASCULINE)):
            new = _pronouns(one, mine)
            if (
                new
                and not _pronouns(other, mine)
                and len(_pronouns(other, theirs)) >= max(1, len(_pronouns(one, theirs)))
            ):
                left = one.reading(new[0].span, new[0].folded)
                lost = _pronouns(other, theirs)[0]
                return [Contrast(left, other.reading(lost.span, lost.folded), 2, "gender", "another person, or a slip")]
    return []


@of_two
def _masculine(a: Side, b: Side, _context: Context) -> list[Contrast]:
    """A translation in which a woman has become "er"; a pronoun that opens the sentence stands for the one told of."""
    german, english = (a, b) if a.language == "de" else (b, a)
    women, men = _pronouns(english, _FEMININE), _pronouns(english, _MASCULINE)
    openings = {s.span.start for s in german.sentences}
    new = [w for w in german.words if w.folded == "er" and w.span.start in openings]
    if not new or men or not any(w.folded == "she" for w in women) or _pronouns(german, _GERMAN_FEMININE):
        return []
    lost = next(w for w in women if w.folded == "she")
    left, right = german.reading(new[0].span, "he"), english.reading(lost.span, lost.folded)
    return [Contrast(left, right, 2, "gender", "another person, or a slip")]


@of_two
def _speaking(a: Side, b: Side, _context: Context) -> list[Contrast]:
    """A translation in which the one woman or man who says something has become the other."""
    german, english = (a, b) if a.language == "de" else (b, a)
    here, there = _speakers(german, _GERMAN_SPEAKERS), _speakers(english, _ENGLISH_SPEAKERS)
    if len(here) != 1 or len(there) != 1 or here[0][1] == there[0][1]:
        return []
    left, right = (side.reading(word.span, sex) for side, (word, sex) in ((german, here[0]), (english, there[0])))
    return [Contrast(left, right, 2, "gender", "another person, or a slip")]


def _speakers(side: Side, pronouns: Mapping[str, str]) -> list[tuple[Word, str]]:
    """The pronouns right beside a verb of saying in the singular: "she said", "sagte er"."""
    found = []
    for n, word in enumerate(side.words):
        if word.folded not in pronouns:
            continue
        beside = [w for w in side.words[max(0, n - 1) : n + 2] if w is not word]
        if any(w.folded in VERBS and not w.folded.endswith("en") for w in beside):
            found.append((word, pronouns[word.folded]))
    return found


def _pronouns(side: Side, forms: frozenset[str]) -> list[Word]:
    return [word for word in side.words if word.folded.replace("’", "'") in forms]

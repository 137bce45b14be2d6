"""Which words of one version have a counterpart in another, in the same or the other language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.side import Side, Word, pairs
from reconciler.text.lexicon import Lexicon
from reconciler.text.words import fold, lemma, stem

_SPELLED_ALIKE = 84.0  # rapidfuzz ratio, 0 to 100
_CLOSE = 0.55  # closeness from which two independent reports state the same
_FEW = 3  # content words below which sharing them means less
_FAR_APART = 0.4  # closeness below which even two figures need more to be taken for one
_CLOSE_ENOUGH = 0.25  # the same for versions that depend on one another
_SHORTEST_ALIKE = 5  # letters


def uncovered(one: Side, other: Side, context: Context) -> list[Word]:
    """The content words of ``one`` that nothing in ``other`` stands for.

    Words that cannot be looked for in the other language are left out: nothing is known about them.
    """
    return _uncovered(one, other, context.lexicon)


@lru_cache(maxsize=512)
def _uncovered(one: Side, other: Side, lexicon: Lexicon) -> list[Word]:
    meanings = other.meanings
    foreign = one.language != other.language
    result = []
    for word in one.words:
        if not word.content or word.meanings & meanings or (foreign and not word.known):
            continue
        if not (_spelled_alike(word, other) or _synonyms(word.text, one.language, lexicon) & meanings):
            result.append(word)
    return result


def covered(word: Word, one: Side, other: Side, context: Context) -> Word | None:
    """The word of ``other`` that stands for ``word`` of ``one``, the surest first."""
    direct = next((w for w in other.words if w.content and w.meanings & word.meanings), None)
    if direct is not None:
        return direct
    near = synonyms(word, one, context)
    return next(
        (w for w in other.words if w.content and (w.meanings & near or _alike(word.folded, w.folded))),
        None,
    )


def synonyms(word: Word, side: Side, context: Context) -> frozenset[str]:
    """Stems of single English words that may stand for ``word``."""
    return _synonyms(word.text, side.language, context.lexicon)


@lru_cache(maxsize=65536)
def _synonyms(word: str, language: str, lexicon: Lexicon) -> frozenset[str]:
    english: Iterable[str] = lexicon.translations(word) if language == "de" else (lemma(word, "en"), fold(word))
    return frozenset(stem(s, "en") for e in english for s in lexicon.synonyms(e) if " " not in s)


def _spelled_alike(word: Word, other: Side) -> bool:
    if len(word.folded) < _SHORTEST_ALIKE:
        return False
    return any(_alike(word.folded, folded) for folded in _long_words(other).get(word.folded[0], ()))


@lru_cache(maxsize=512)
def _long_words(side: Side) -> Mapping[str, Sequence[str]]:
    """The words of a side that may be spelled otherwise, by their first letter."""
    found: dict[str, list[str]] = {}
    for word in side.words:
        if len(word.folded) >= _SHORTEST_ALIKE:
            found.setdefault(word.folded[0], []).append(word.folded)
    return found


@lru_cache(maxsize=65536)
def _alike(one: str, other: str) -> bool:
    """Whether two words are spelled so alike that one is a form or a spelling of the other."""
    if min(len(one), len(other)) < _SHORTEST_ALIKE or one[0] != other[0]:
        return False
    return fuzz.ratio(one, other) >= _SPELLED_ALIKE


def share_covered(one: Side, other: Side, context: Context) -> float:
    """Share of the content words of ``one`` with a counterpart in ``other``, 0 to 1; 1 if it has none."""
    content = one.content
    return 1 - len(uncovered(one, other, context)) / len(content) if content else 1.0


def shared_near(one: Side, at: Iterable[Word], other: Side, there: Iterable[Word], context: Context) -> int:
    """How many of the words ``at`` of ``one`` have a counterpart among the words ``there`` of ``other``."""
    return shared(surroundings(at, one, context), surroundings(there, other, context))


@dataclass(frozen=True, slots=True, eq=False)
class Surroundings:
    """Words around a place, in the forms in which they are looked for around another one.

    Attributes:
        words: the folded form, the meanings and the near-synonyms of each.
        meanings, synonyms: those of all words together.
        long: the folded words that may be spelled otherwise, by their first letter.
    """

    words: tuple[tuple[str, frozenset[str], frozenset[str]], ...]
    meanings: frozenset[str]
    synonyms: frozenset[str]
    long: Mapping[str, Sequence[str]]


def surroundings(words: Iterable[Word], side: Side, context: Context) -> Surroundings:
    """The words of ``side`` as they can be compared with those around another place."""
    read = tuple((w.folded, w.meanings, synonyms(w, side, context)) for w in words)
    long: dict[str, list[str]] = {}
    for folded, _, _ in read:
        if len(folded) >= _SHORTEST_ALIKE:
            long.setdefault(folded[0], []).append(folded)
    meanings, near = (frozenset().union(*(word[n] for word in read)) for n in (1, 2))
    return Surroundings(read, meanings, near, long)


def shared(here: Surroundings, there: Surroundings) -> int:
    """How many words of ``here`` have a counterpart ``there``."""
    count = 0
    for folded, meanings, near in here.words:
        if (
            not meanings.isdisjoint(there.meanings)
            or not near.isdisjoint(there.meanings)
            or not meanings.isdisjoint(there.synonyms)
            or (
                len(folded) >= _SHORTEST_ALIKE and any(_alike(folded, other) for other in there.long.get(folded[0], ()))
            )
        ):
            count += 1
    return count


def folded_words(text: str) -> list[str]:
    """Folded words of ``text``, hyphens as gaps."""
    return [w for w in fold(text).replace("-", " ").replace("‑", " ").split() if w]


def far_apart(one: Side, other: Side, context: Context) -> bool:
    """Whether two independent reports say rather different things in a row."""
    return context.independent(one.id, other.id) and closeness(one, other) < _FAR_APART


def closeness(one: Side, other: Side) -> float:
    """How much of the shorter statement the longer one repeats, 0 to 1, names and figures left out.

    Reports of one event share names in every sentence; only other words tell whether two sentences state the same.
    """
    return _closeness(one, other)


@lru_cache(maxsize=1024)
def _closeness(one: Side, other: Side) -> float:
    if not one.said or not other.said:
        return 1.0
    enough = min(1.0, min(len(one.said), len(other.said)) / _FEW)
    return enough * max(_share(one.said, other.said), _share(other.said, one.said))


def _share(words: Sequence[Word], others: Sequence[Word]) -> float:
    meanings = frozenset().union(*(w.meanings for w in others))
    return sum(not w.meanings.isdisjoint(meanings) for w in words) / len(words)


def close_pairs(present: Sequence[Side], context: Context) -> Sequence[tuple[Side, Side]]:
    """The pairs of a row that state the same, so that a word in one and not in the other means something.

    Independent reports may stand in one row because they touch one subject; from them more is asked than from versions
    of which one was made from the other, or of which nothing else is known.
    """
    return context.kept.answer((close_pairs, *present), _close_pairs, present, context)


def _close_pairs(present: Sequence[Side], context: Context) -> Sequence[tuple[Side, Side]]:
    return [
        (a, b)
        for a, b in pairs(present, context)
        if closeness(a, b) >= (_CLOSE if context.independent(a.id, b.id) else _CLOSE_ENOUGH)
    ]

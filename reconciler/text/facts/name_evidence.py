"""How sure it is that a capitalised word is a name, from the words around it."""

from __future__ import annotations

from functools import cached_property

from reconciler.model.fact import NameKind
from reconciler.text.facts.lexer import Words
from reconciler.text.facts.name_words import (
    ENGLISH_PLAIN_ENDINGS,
    GERMAN_NOUN_ENDINGS,
    GERMAN_NOUN_SHAPES,
    GIVEN_NAMES,
    PAPERS,
    PARTICLES,
    PLACE_HEADS,
)
from reconciler.text.facts.speech_words import ENGLISH, VERBS
from reconciler.text.lists import word_set

_INITIAL, _OPEN, _HEADLINE = 0.1, 0.3, 0.4
_SEEN, _SEEN_ALONE = 0.9, 0.8
_LONGEST_NAME = 13
_LOUD = 5  # letters from which a word in capitals may be cried out
_SHARE_OF_CAPITALS = 0.6
_SHORTEST_HEADLINE = 6  # words of some length
_DETERMINERS = word_set("""
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner im am zum zur vom beim
    ins ans dieser diese dieses diesem diesen jeder jede jedes jedem jeden ihr ihre ihren ihrem ihrer sein seine
    seinen seinem seiner mein meine unser unsere unseren euer alle allen aller viele vielen mehrere mehreren einige
    einigen beide beiden welche welcher zwei drei vier fünf sechs sieben acht neun zehn zwölf mehr weniger pro ohne
    """)
_ARTICLES = word_set("the a an this that these those his her its their our my your each every any some no and of")
_SINGULAR = word_set("hat ist war wird wurde kann will soll muss hatte könnte würde sei habe geht kommt steht gilt")
_ADJECTIVE_ENDINGS = ("en", "er", "em", "es", "e")
# Behind these a noun without an article may be a name.
_PREPOSITIONS = word_set("""
    in nach aus von bei gegen für über mit um zwischen durch und oder vor wie als seit laut dass weshalb weil wenn ob
    obwohl während bevor nachdem damit
    """)


class Evidence:
    """What the words of one text say about its capitalised words; what concerns the whole text is found once."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._is_headline = words.language != "de" and _is_headline(words)

    @cached_property
    def _is_shouted(self) -> bool:
        """Whether the text is set in capitals throughout."""
        letters = [t for t in self._words.tokens if len(t) > 3 and t[0].isalpha()]
        return len(letters) > 2 and sum(t.isupper() for t in letters) > _SHARE_OF_CAPITALS * len(letters)

    def confidence(self, first: int, last: int) -> float:
        """From 0 to 1 how sure it is that tokens ``first`` to ``last``, which are in no table, are a name."""
        words = self._words
        if is_place(words, first):
            return _SEEN
        if len(words.tokens[first]) == 1 and all(len(words.tokens[i]) == 1 for i in range(first, last + 1)):
            return _INITIAL
        if words.tokens[first].isupper() and words.end[first] - words.start[first] > 1:
            return _HEADLINE if self._is_shouted or _is_loud(words, first, last) else _SEEN
        if words.language == "de":
            return _german(words, first, last)
        if self._is_headline:
            return _HEADLINE
        if first not in words.clause_starts:
            return _SEEN if last > first or not self._is_specified(first) else _SEEN_ALONE
        if last > first:
            return 0.7 if words.at(first) in GIVEN_NAMES else 0.6
        return _opening(words, first)

    def kind(self, first: int, last: int, *, titled: bool) -> NameKind:
        """What the words beside a name, its title or given name make it."""
        if self._is_person(first, last, titled=titled):
            return NameKind.PERSON
        if is_place(self._words, first):
            return NameKind.PLACE
        return NameKind.ORGANISATION if first == last and self._words.at(first) in PAPERS else NameKind.OTHER

    def _is_specified(self, first: int) -> bool:
        """Whether an article before an English word may well make it a common noun: "the Government"."""
        words = self._words
        return words.at(first - 1) in _ARTICLES and words.at(first) not in PAPERS

    def _is_person(self, first: int, last: int, *, titled: bool) -> bool:
        words = self._words
        if titled or words.at(first) in GIVEN_NAMES:
            return True
        if last > first + 1 and any(words.at(i) in PARTICLES for i in range(first + 1, last)):
            return True
        return words.at(last + 1) in VERBS and last - first <= 2


def _is_loud(words: Words, first: int, last: int) -> bool:
    """Whether all words are in capitals and too long for initials: "KILLER STORM" may be cried out.

    The place before a report is in capitals anyway.
    """
    if first == 0 and words.at(last + 1) in (",", "("):
        return False
    return all(words.tokens[i].isupper() and len(words.tokens[i]) >= _LOUD for i in range(first, last + 1))


def _is_headline(words: Words) -> bool:
    """Whether most words of some length begin with a capital."""
    if len(words.capitals) <= _SHARE_OF_CAPITALS * _SHORTEST_HEADLINE:
        return False
    long = [t for t in words.tokens if len(t) > 3 and t[0].isalpha()]
    return len(long) >= _SHORTEST_HEADLINE and sum(t[0].isupper() for t in long) > _SHARE_OF_CAPITALS * len(long)


_SAID_BY_SEVERAL = frozenset(ENGLISH.values())


def is_place(words: Words, first: int) -> bool:
    """Whether a common noun before it tells a place: "die Stadt Worms", "the town of Sligo"."""
    before = words.at(first - 1)
    return before in PLACE_HEADS or (before == "of" and words.at(first - 2) in PLACE_HEADS)


def _opening(words: Words, first: int) -> float:
    """One English word at the start of a sentence."""
    word = words.at(first)
    if words.at(first).endswith("'s") or word in GIVEN_NAMES:
        return 0.6
    if words.at(first + 1) in VERBS:
        several = word.endswith("s") and words.at(first + 1) in _SAID_BY_SEVERAL
        return 0.2 if several else 0.55  # "Skippers say": a plural, and no name
    return 0.2 if word.endswith(ENGLISH_PLAIN_ENDINGS) else _OPEN


def _german(words: Words, first: int, last: int) -> float:
    """In German every noun has a capital: what speaks for a name is what stands beside it, and a foreign look."""
    if last > first and not _is_compound(words, first, last):
        return 0.85 if words.at(first) in GIVEN_NAMES else 0.55
    word, before = words.at(last), words.at(first - 1)
    if words.at(last + 1) == "-" and words.glued(last + 1):
        return _INITIAL
    if word in GIVEN_NAMES:
        return 0.6
    attribute = before in _DETERMINERS or (words.is_word(first - 1) and _is_inflected(before))
    if attribute or word.endswith(GERMAN_NOUN_ENDINGS) or (first > 0 and words.tokens[first - 1][0].isdecimal()):
        return 0.15
    if words.at(last + 1) in VERBS or before in VERBS:
        return 0.6
    if word.endswith(GERMAN_NOUN_SHAPES) or len(word) > _LONGEST_NAME:
        return 0.2
    if before in _PREPOSITIONS or (first in words.clause_starts and _is_finite(words.at(last + 1))):
        return 0.45
    return _OPEN if first not in words.clause_starts else 0.2


def _is_compound(words: Words, first: int, last: int) -> bool:
    """Whether hyphens join all the words: "Anti-Terror-Einsatz" is as little a name as "Einsatz"."""
    return all(words.glued(i) for i in range(first + 1, last + 1))


def _is_finite(word: str) -> bool:
    """Whether a word may be a verb in the singular: a noun without an article before it is mostly a name."""
    return word in _SINGULAR or (len(word) > 3 and word.endswith("te"))


def _is_inflected(word: str) -> bool:
    """Whether a lower-case word before a noun looks like an attribute of it."""
    return len(word) > 4 and word.endswith(_ADJECTIVE_ENDINGS) and word not in _PREPOSITIONS and word not in VERBS

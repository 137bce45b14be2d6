"""Verbs of saying with who says it and to whom."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from reconciler.model.fact import Name, NameKind
from reconciler.model.span import Span
from reconciler.text.facts import calendar
from reconciler.text.facts.lexer import SAYINGS, Sought, Words
from reconciler.text.facts.marks import Inside
from reconciler.text.facts.speech_words import BY_LANGUAGE, PRONOUNS, SEPARABLE, WEAK
from reconciler.text.lists import word_set
from reconciler.text.words import is_stop

_ADVERBS = word_set("""
    also later then further earlier previously already again has had have was were is are been being reportedly
    as quoted cited recently repeatedly publicly however meanwhile auch zudem später außerdem erneut bereits hat hatte
    haben weiter
    """)
_ARTICLES = word_set("""
    the a an his her its their der die das den dem des ein eine einer einem seine seiner ihre ihrer sein ihr zwei two
    three several some many other both einige mehrere
    """)
_VERBS = {code: Sought(verbs.keys(), SAYINGS) for code, verbs in BY_LANGUAGE.items()}
_NO_VERBS = Sought(frozenset(), SAYINGS)
_CLOSING = frozenset('”“"«»')
_LONGEST_PHRASE = 5
_TO_WHOM = word_set(
    """
    der dem den einem einer seinem seiner seinen ihrem ihrer ihren unserem unserer diesem dieser gegenüber vor
    """
)
_LONGEST_AUDIENCE = 4  # words that tell whom somebody told
_CLAUSE = 25
_LONGEST_CLAUSE = 14
_EXAMPLES = word_set("including among such like especially darunter einschließlich who which der die das")
_PASSIVE = word_set("was were been is are be being got wurde wurden worden")


@dataclass(frozen=True, slots=True)
class Saying:
    """A verb of saying; ``span`` covers verb and speaker, ``told`` the words that tell whom they told."""

    span: Span
    at: int
    verb: str
    speaker: str
    told: Span | None = None


def verbs_sought(language: str) -> Sought:
    """The verbs of saying in all their forms."""
    return _VERBS.get(language, _NO_VERBS)


def sayings(words: Words, names: Sequence[Name], inside: Inside) -> tuple[Saying, ...]:
    """Who says what is told outside the quotations ``inside``, in order."""
    verbs = _verbs(words)
    if not verbs:
        return ()
    reader = _Reader(words, names)
    return tuple(saying for at in verbs if words.start[at] not in inside if (saying := reader.read(at)) is not None)


def _verbs(words: Words) -> list[int]:
    return [at for at in words.where(verbs_sought(words.language)) if not words.is_capital(at)]


def token_before(words: Words, position: int) -> int:
    """The last token that begins before code point ``position``."""
    return max(0, bisect_left(words.start, position) - 1)


class _Reader:
    """Finds the subject and object of a verb of saying."""

    def __init__(self, words: Words, names: Sequence[Name]) -> None:
        self._words = words
        self._ends = {name.span.end: name for name in names}
        self._starts = {name.span.start: name for name in names}
        self._pronouns = PRONOUNS.get(words.language, frozenset())

    def read(self, at: int) -> Saying | None:
        """The saying whose verb is token ``at``; ``None`` if the word is no such verb here or has no subject."""
        verb = self._verb(at)
        if not verb:
            return None
        first, last, speaker = self._subject(at, verb)
        if not speaker:
            return None
        return Saying(self._words.span(min(first, at), max(last, at)), at, verb, speaker, self._audience(at, last))

    def _verb(self, at: int) -> str:
        words = self._words
        word = words.at(at)
        verb = BY_LANGUAGE[words.language][word]
        if word in SEPARABLE and words.language == "de":
            return verb if self._has_prefix(at, SEPARABLE[word].split()) else ""
        if self._is_passive(at) or (words.at(at - 1) in ("to", "not") and words.language == "en"):
            return ""
        return verb if verb not in WEAK or self._introduces(at) else ""

    def _is_passive(self, at: int) -> bool:
        """Whether the subject is not who says it: "was told", "mitgeteilt wurde"."""
        words = self._words
        if words.language == "de":
            return words.at(at + 1) in _PASSIVE
        return words.at(at - 1) in _PASSIVE and not words.at(at).endswith("ing")

    def _has_prefix(self, at: int, prefixes: list[str]) -> bool:
        for index in range(at + 1, min(at + _CLAUSE, len(self._words))):
            if self._words.at(index) in prefixes:
                return True
            if self._words.at(index) in (".", ";", "“", "„", ":"):
                break
        return False

    def _introduces(self, at: int) -> bool:
        """Whether a clause, a colon or a quotation goes with the verb."""
        near = [self._words.at(i) for i in range(at + 1, min(at + 6, len(self._words)))]
        before = self._words.at(at - 1)
        return "that" in near or "dass" in near or bool({"“", "„", "»", '"', ":"} & set(near)) or before in _CLOSING

    def _subject(self, at: int, verb: str) -> tuple[int, int, str]:
        """First and last token and the words of the subject: behind an inverted verb, else before it."""
        sides = (self._behind, self._before) if self._is_inverted(at) else (self._before, self._behind)
        if verb == "tell" and not self._is_inverted(at):
            sides = (self._before,) * 2
        for side in sides:
            first, last, speaker = side(at)
            if speaker:
                return first, last, speaker
        return at, at, ""

    def _is_inverted(self, at: int) -> bool:
        """Whether the verb follows the words said: "..., sagte er"."""
        before = self._words.at(at - 1)
        return (
            at == 0
            or before in _CLOSING
            or (before == "," and self._words.at(at - 2) in _CLOSING)
            or (before == "," and self._words.language == "de")
        )

    def _behind(self, at: int) -> tuple[int, int, str]:
        words, index = self._words, at + 1
        while words.at(index) in _ADVERBS:
            index += 1
        if index >= len(words):
            return at, at, ""
        if words.at(index) in self._pronouns:
            return index, index, words.at(index)
        return self._phrase_behind(index)

    def _phrase_behind(self, index: int) -> tuple[int, int, str]:
        """The noun phrase from ``index`` on, or the name it leads up to."""
        words = self._words
        taken: list[str] = []
        start = index + (words.at(index) in _ARTICLES)
        last = start - 1
        for i in range(start, min(start + _LONGEST_PHRASE, len(words))):
            name = self._starts.get(words.start[i])
            if name is not None and name.kind is not NameKind.PLACE:
                return index, token_before(words, name.span.end), name.key
            if not words.is_word(i) or is_stop(words.at(i), words.language):
                break
            taken.append(words.at(i))
            last = i
            if words.language == "de" and words.is_capital(i) and name is None:
                break
        return index, last, " ".join(taken)

    def _before(self, at: int) -> tuple[int, int, str]:
        words, index = self._words, at - 1
        clause = self._wie_clause(at)
        if clause and clause + 1 < at:
            found = self._phrase_behind(clause + 1)
            if found[2]:
                return found
        while words.at(index) in _ADVERBS:
            index -= 1
        if words.at(index) == ",":
            index = self._before_apposition(index)
        if index < 0:
            return at, at, ""
        if words.at(index) in self._pronouns:
            return index, index, words.at(index)
        name = self._ends.get(words.end[index]) or self._ends.get(words.end[index] - 2)
        if name is not None:
            return token_before(words, name.span.start + 1), index, name.key
        return self._phrase_before(index)

    def _wie_clause(self, at: int) -> int:
        """Where "wie" opens the clause that a German verb ends: "wie die Reederei am Abend mitteilte"; 0 for none."""
        words = self._words
        for index in range(at - 1, max(at - _LONGEST_CLAUSE, 0), -1) if words.language == "de" else ():
            if words.at(index) == "wie":
                return index if words.at(index - 1) in {",", *_CLOSING} else 0
            if not words.is_word(index) and not words.is_digit(index):
                return 0
        return 0

    def _before_apposition(self, comma: int) -> int:
        """The last token of who speaks: before a clause in commas, or the name in them ("his aide, Jo Park, said")."""
        words, opening = self._words, comma - 1
        while opening > max(0, comma - _LONGEST_CLAUSE) and words.at(opening) != ",":
            opening -= 1
        is_name = comma > 0 and words.end[comma - 1] in self._ends
        if words.at(opening) != ",":
            return comma - 1 if is_name else -1
        return opening - 1 if words.at(opening + 1) in _EXAMPLES or not is_name else comma - 1

    def _phrase_before(self, index: int) -> tuple[int, int, str]:
        words, taken, first = self._words, [], index
        for i in range(index, max(index - _LONGEST_PHRASE, -1), -1):
            word = words.at(i)
            if not words.is_word(i) or (word not in _ARTICLES and is_stop(word, words.language)):
                break
            first = i
            if word in _ARTICLES:
                break
            taken.append(word)
        return first, index, " ".join(reversed(taken))

    def _audience(self, at: int, last: int) -> Span | None:
        """Whom they told: "told reporters", "said to the BBC", "sagte der Zeitung"."""
        words = self._words
        verb = BY_LANGUAGE[words.language].get(words.at(at), "")
        index = max(at, last) + 1
        if words.language == "en":
            if words.at(index) == "to" and verb == "say":
                index += 1
            elif verb != "tell":
                return None
        elif words.at(index) not in _TO_WHOM:
            return None
        return self._object(index)

    def _object(self, index: int) -> Span | None:
        words = self._words
        while words.at(index) in _ARTICLES | {"gegenüber", "vor"}:
            index += 1
        last = -1
        for i in range(index, min(index + _LONGEST_AUDIENCE, len(words))):
            name = self._starts.get(words.start[i])
            if name is not None:
                return Span(words.start[index], name.span.end)
            if not words.is_word(i) or is_stop(words.at(i), words.language) or words.at(i) in calendar.WEEKDAYS:
                break
            last = i
            if words.language == "de" and words.is_capital(i):
                break
        return words.span(index, last) if last >= 0 else None

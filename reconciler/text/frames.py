"""Meaning frames of news: which topics a sentence speaks of, whatever its words and whether in English or German.

"Two people lost their lives" and "die Polizei zählt zwei Todesopfer" share the frame ``death``; neither word translates
the other. Frames are wider than synonyms, so sharing one is weak evidence by itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from reconciler.model.progress import Progress, Silent, stepping
from reconciler.model.span import Span
from reconciler.text.expressions import PARTICLES, Expression, Expressions, cut_verbs
from reconciler.text.lists import word_set
from reconciler.text.words import Token, is_stop, lemma, stem, tokenize

CORE = 1.0
FRINGE = 0.5
_TRANSLATED = 0.85  # a translation may be another sense of the word than the one meant
_TRANSLATIONS = 4
MEANING = "="  # what the labels of the lists of expressions begin with
_INFERRED = 0.5  # of a word that is not listed itself
_WITNESSES = 2  # synonyms, and share of them, that put a word into a frame
_AGREEING = 0.25
_LONGEST_PHRASE = 6
_SHORTEST_COMPOUND = 8
_SKIPPED = word_set("a an the his her their its my our your one's der die das den dem des ein eine einen einem")
_DENYING = word_set("no not none nobody kein keine keinen niemand nicht nichts")
Grades = Mapping[str, float]
Members = Mapping[tuple[str, ...], Grades]


class Dictionary(Protocol):
    """Tells what German words are in English and how they are put together."""

    def translations(self, german_word: str) -> tuple[str, ...]:
        """English lemmas for a German word, the most usual first."""

    def compound_parts(self, word: str) -> tuple[str, ...]:
        """The parts of a compound; the word alone if it is none."""

    def synonyms(self, english_lemma: str) -> frozenset[str]:
        """English lemmas that may stand for this one."""


@dataclass(frozen=True, slots=True)
class Sense:
    """A word or phrase with the frames it leads to, each with how near it stands to its core, 0 to 1."""

    span: Span
    grades: Grades


@dataclass(slots=True)
class Frames:
    """The frames of ``resources/lexicon/frames.tsv`` by the words and phrases that lead to them.

    Attributes:
        english, german: stems of a word or phrase, articles and possessives left out, to frames with their grades.
        dictionary: leads German words to English members.
        lemmas: English members of one word in dictionary form, to their frames: asked before the stems, which "plane"
            and "plan" share.
        apart: by language the expressions whose words need not stand side by side.
    """

    english: Members
    german: Members
    dictionary: Dictionary
    lemmas: Mapping[str, Grades] = field(default_factory=dict)
    apart: Mapping[str, Expressions] = field(default_factory=dict)
    _known: dict[tuple[str, str], Grades] = field(default_factory=dict)
    _firsts: dict[str, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path, dictionary: Dictionary, progress: Progress | None = None) -> Frames:
        """The frames of a list; none where there is no such file.

        Raises:
            Cancelled: by ``progress``.
        """
        gathered = _Gathered()
        for label, core, fringe, local in stepping(list(read_list(path)), progress or Silent(), 8):
            gathered.add(label, core, fringe, local)
        for source in sorted((path.parent / "expressions").glob("*.tsv")):
            for label, told, local in stepping(list(read_expressions(source)), progress or Silent(), 8):
                gathered.express(f"{MEANING}{label}", told, local)
        apart = {language: Expressions(language, found) for language, found in gathered.apart.items()}
        return cls(dict(gathered.english), dict(gathered.german), dictionary, dict(gathered.lemmas), apart)

    def senses(self, text: str, language: str) -> Iterator[Sense]:
        """The words and phrases of a sentence that lead to a frame, in order; the longest phrase counts."""
        members = self.german if language == "de" else self.english
        every = tokenize(text)
        tokens = [t for t in every if t.is_word and t.text.lower() not in _SKIPPED]
        stems = [stem(t.text, language) for t in tokens]
        whole, hidden = self._whole_verbs(every, tokens) if language == "de" else ({}, set())
        told = self._expressions(stems, language, hidden)
        firsts = self._first_stems(language, members)
        place = 0
        while place < len(tokens):
            length = _phrase_length(stems, place, members) if stems[place] in firsts else 1
            phrase = length > 1
            if phrase:
                grades = members[tuple(stems[place : place + length])]
            elif place in hidden and place not in whole:
                grades = {}
            else:
                grades = self._of_word(whole.get(place) or tokens[place].text, language)
            grades = _best([grades, *(told[n] for n in range(place, place + length) if n in told)]) if told else grades
            if grades:
                yield Sense(Span(tokens[place].start, tokens[place + length - 1].end), grades)
            place += length

    def _expressions(self, stems: Sequence[str], language: str, hidden: set[int]) -> dict[int, dict[str, float]]:
        """By place of its first word what an expression means; ``hidden`` gets those that mean nothing else there."""
        told: dict[int, dict[str, float]] = {}
        known = self.apart.get(language)
        for places, expression in known.found(stems) if known else ():
            told.setdefault(places[expression.head], {})[expression.label] = CORE
            if not expression.loose:
                hidden.update(places if expression.head == 0 else places[: expression.head])
        return told

    def _first_stems(self, language: str, members: Members) -> frozenset[str]:
        found = self._firsts.get(language)
        if found is None:
            found = self._firsts[language] = frozenset(key[0] for key in members if len(key) > 1)
        return found

    def _whole_verbs(self, tokens: Sequence[Token], words: Sequence[Token]) -> tuple[dict[int, str], set[int]]:
        """By the place of a German verb the verb with the particle that stands apart; the places of the particles."""
        if not any(word.text in PARTICLES for word in words):
            return {}, set()
        place = {word.start: n for n, word in enumerate(words)}
        at = [place.get(token.start, -1) for token in tokens]
        cut = cut_verbs([t.text for t in tokens], self._is_verb)
        return {at[n]: verb for n, verb in cut.values()}, {at[end] for end in cut}

    def _is_verb(self, word: str) -> bool:
        return self.dictionary.compound_parts(word) == (word,) and bool(self.dictionary.translations(word))

    def _of_word(self, word: str, language: str) -> Grades:
        known = self._known.get((word, language))
        if known is None:
            of_language = self._german if language == "de" else self._english
            known = self._known[word, language] = {} if is_stop(word, language) else of_language(word)
        return known

    def _english(self, word: str) -> Grades:
        found = self.lemmas.get(lemma(word, "en")) or self.english.get((stem(word, "en"),), {})
        if found:
            return found
        if "-" not in word:
            return self._by_synonyms(word)
        return _best(self.english.get((stem(part, "en"),), {}) for part in word.split("-") if not is_stop(part, "en"))

    def _by_synonyms(self, word: str) -> Grades:
        """The frames a word is likely in, though not listed, because several of its synonyms are."""
        found: defaultdict[str, list[float]] = defaultdict(list)
        synonyms = [s for s in self.dictionary.synonyms(lemma(word, "en")) if " " not in s]
        listed = [self.english[key] for s in synonyms if (key := member_key(s, "en")) in self.english]
        for grades in listed:
            for frame, grade in grades.items():
                if grade >= CORE:
                    found[frame].append(grade)
        least = max(_WITNESSES, _AGREEING * len(listed))
        return {frame: _INFERRED for frame, own in found.items() if len(own) >= least}

    def _german(self, word: str) -> Grades:
        parts = self.dictionary.compound_parts(word) if len(word) >= _SHORTEST_COMPOUND else ()
        found = [self.german.get((stem(part, "de"),), {}) for part in (word, *parts)]
        for english in self.dictionary.translations(word)[:_TRANSLATIONS]:
            grades = self.lemmas.get(english) or self.english.get(member_key(english, "en"), {})
            found.append({frame: grade * _TRANSLATED for frame, grade in grades.items()})
        return _best(found)


@dataclass(slots=True)
class _Gathered:
    """The members of all frames, as they are looked for in sentences."""

    english: defaultdict[tuple[str, ...], dict[str, float]] = field(default_factory=lambda: defaultdict(dict))
    german: defaultdict[tuple[str, ...], dict[str, float]] = field(default_factory=lambda: defaultdict(dict))
    lemmas: defaultdict[str, dict[str, float]] = field(default_factory=lambda: defaultdict(dict))
    apart: dict[str, list[Expression]] = field(default_factory=lambda: {"en": [], "de": []})

    def add(self, label: str, core: Sequence[str], fringe: Sequence[str], local: Sequence[str]) -> None:
        """A frame and its members."""
        for grade, words in ((FRINGE, fringe), (CORE, core)):
            for word in words:
                self.english[member_key(word, "en")][label] = grade
                if word.isalpha():
                    self.lemmas[lemma(word, "en")][label] = grade
        for word in local:
            self.german[member_key(word, "de")][label] = CORE

    def express(self, label: str, english: Sequence[str], german: Sequence[str]) -> None:
        """A meaning and the words and expressions for it."""
        for language, members in (("en", english), ("de", german)):
            single = [m for m in members if " " not in m]
            self.add(label, *((single, (), ()) if language == "en" else ((), (), single)))
            for member in members:
                if " " in member:
                    self.apart[language].append(_expression(member, label, language))


def _expression(member: str, label: str, language: str) -> Expression:
    kept = _telling_words(member)
    telling = [n for n, word in enumerate(kept) if not is_stop(word, language)]
    gaps = kept[0].lower() in _DENYING or not is_stop(kept[0], language)
    return Expression(
        tuple(stem(word, language) for word in kept), label, len(telling) > 1, gaps, telling[0] if telling else 0
    )


def _phrase_length(stems: Sequence[str], place: int, members: Members) -> int:
    most = min(_LONGEST_PHRASE, len(stems) - place)
    return next((n for n in range(most, 1, -1) if tuple(stems[place : place + n]) in members), 1)


def _best(found: Iterable[Grades]) -> Grades:
    best: dict[str, float] = {}
    for grades in found:
        for frame, grade in grades.items():
            best[frame] = max(grade, best.get(frame, 0.0))
    return best


def member_key(member: str, language: str) -> tuple[str, ...]:
    """The stems of a word or phrase of the list, as they are looked for in sentences."""
    if member.isalpha():
        return (stem(member, language),)
    return tuple(stem(part, language) for part in _telling_words(member))


def _telling_words(member: str) -> list[str]:
    """The words of a phrase without articles and possessives."""
    plain = member.replace(" ", "").isalpha()
    found = member.split() if plain else [t.text for t in tokenize(member) if t.is_word]
    return [word for word in found if word.lower() not in _SKIPPED]


def read_list(path: Path) -> Iterator[tuple[str, list[str], list[str], list[str]]]:
    """Label, core words, fringe words and German words of every frame of a list."""
    if not path.is_file():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            fields = [*line.split("\t"), "", "", ""]
            core, fringe, local = ([w for w in column.split("; ") if w] for column in fields[1:4])
            yield fields[0], core, fringe, local


def read_expressions(path: Path) -> Iterator[tuple[str, list[str], list[str]]]:
    """Label, English and German words and expressions of every meaning of a list."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            label, english, german = line.split("\t")
            yield label, [w for w in english.split("; ") if w], [w for w in german.split("; ") if w]

"""A sentence as a set of terms: words, figures by value, dates and names, each with a share of what it says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

from reconciler.align.frequent import COMMON
from reconciler.align.weights import Weights
from reconciler.model.fact import DateMention, Facts, Figure, Name, NameKind
from reconciler.model.span import Span
from reconciler.text.lexicon import Lexicon
from reconciler.text.words import fold, is_stop, stem, tokenize

Bounds = tuple[int, int]
_HYPHENS = str.maketrans({"‐": "-", "‑": "-", "–": "-"})


class TermKind(IntEnum):
    """What a term is; decides how it may match and how ``why`` names it."""

    WORD = 0
    STOP = 1
    FIGURE = 2
    DATE = 3
    NAME = 4


class Term(NamedTuple):
    """One term of a sentence; a tuple because there are as many of them as words in all versions.

    Attributes:
        number: its number in the vocabulary.
        share: what it counts before rarity.
        start, end: where it stands in the sentence.
        told: whether it stands in words such as "the minister said", which tell who speaks and not what is said.
    """

    number: int
    share: float
    start: int
    end: int
    told: bool = False

    @property
    def span(self) -> Span:
        """Where it stands in the sentence."""
        return Span(self.start, self.end)


@dataclass(slots=True)
class Vocabulary:
    """All different terms of a set of versions, numbered in the order in which they were met.

    Attributes:
        kinds, languages, forms, surfaces: by number; the language is empty for what is the same in every language,
            ``forms`` are folded words, ``surfaces`` the words as first met.
        figures: the figure of each figure term; proper: whole names and the words they are made of.
    """

    numbers: dict[tuple[TermKind, str, str], int] = field(default_factory=dict)
    kinds: list[TermKind] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    surfaces: list[str] = field(default_factory=list)
    figures: dict[int, Figure] = field(default_factory=dict)
    proper: set[int] = field(default_factory=set)

    def number(self, kind: TermKind, language: str, key: str, surface: str) -> int:
        """The number of a term, a new one if it was never met."""
        known = self.numbers.get((kind, language, key))
        if known is not None:
            return known
        number = self.numbers[kind, language, key] = len(self.kinds)
        self.kinds.append(kind)
        self.languages.append(language)
        self.keys.append(key)
        self.forms.append(fold(surface))
        self.surfaces.append(surface)
        return number

    def __len__(self) -> int:
        return len(self.kinds)


@dataclass(slots=True)
class TermReader:
    """Reads sentences into terms of one vocabulary."""

    lexicon: Lexicon
    weights: Weights
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    _words: dict[tuple[str, str], tuple[tuple[int, float], ...]] = field(default_factory=dict)

    def read(self, text: str, language: str, facts: Facts, start: int = 0) -> tuple[Term, ...]:
        """The terms of a sentence; their spans count from the start of ``text``, those of ``facts`` from ``start``."""
        told = [_bounds(a.span, start) for a in facts.attributions]
        tokens = tokenize(text)
        told += _titles(tokens, language, [_bounds(n.span, start) for n in facts.names if n.kind is NameKind.PERSON])
        taken = [_bounds(s, start) for s in (*(f.span for f in facts.figures), *(d.span for d in facts.dates))]
        names = [_bounds(n.span, start) for n in facts.names]
        terms = [*self._facts(facts, told, start)]
        weight = 1.0 - self.weights.name
        for begin, end, word in tokens:
            if not word[0].isalnum() or (taken and _overlaps(begin, end, taken)):
                continue
            parts = self._word(word, language)
            named = bool(names) and _inside(begin, end, names)
            if named:
                self.vocabulary.proper.update([number for number, _ in parts])
            said = bool(told) and _inside(begin, end, told)
            for number, share in parts:
                terms.append(Term(number, share * weight if named else share, begin, end, said))
        if not terms and text.strip():
            number = self.vocabulary.number(TermKind.WORD, "", fold(text.strip()), text)
            terms.append(Term(number, 1.0, 0, len(text)))
        return tuple(terms)

    def _facts(self, facts: Facts, told: Sequence[Bounds], start: int) -> Iterator[Term]:
        found = [*self._figures(facts.figures), *self._dates(facts.dates), *self._names(facts.names)]
        for number, share, span in found:
            begin, end = _bounds(span, start)
            yield Term(number, share, begin, end, _inside(begin, end, told))

    def _word(self, word: str, language: str) -> tuple[tuple[int, float], ...]:
        known = self._words.get((word, language))
        if known is None:
            known = self._words[word, language] = tuple(self._parts(word, language))
        return known

    def _parts(self, word: str, language: str) -> Iterator[tuple[int, float]]:
        joined = [p for p in word.translate(_HYPHENS).split("-") if p]
        for one in joined:
            compound = () if language != "de" else self._compound(one)
            for part in compound or (one,):
                number = self._number(part, language)
                share = 1.0 if self.vocabulary.kinds[number] is TermKind.WORD else self.weights.stop
                if self.vocabulary.keys[number] in COMMON.get(language, ()):
                    share = self.weights.common
                yield number, share * (self.weights.compound if len(compound) > 1 or len(joined) > 1 else 1.0)

    def _compound(self, word: str) -> tuple[str, ...]:
        parts = self.lexicon.compound_parts(word) if len(word) > 7 else ()
        return parts if len(parts) > 1 else ()

    def _number(self, word: str, language: str) -> int:
        if is_stop(word, language):
            return self.vocabulary.number(TermKind.STOP, language, fold(word), word)
        if word[:1].isupper():
            canonical = self.lexicon.canonical_name(word)
            if canonical != fold(word) and self.lexicon.knows_name(word):
                return self.vocabulary.number(TermKind.WORD, "", fold(canonical), word)
        return self.vocabulary.number(TermKind.WORD, language, stem(word, language), word)

    def _names(self, names: Iterable[Name]) -> Iterator[tuple[int, float, Span]]:
        for name in names:
            number = self.vocabulary.number(TermKind.NAME, "", fold(name.key), name.text)
            self.vocabulary.proper.add(number)
            yield number, self.weights.name, name.span

    def _figures(self, figures: Iterable[Figure]) -> Iterator[tuple[int, float, Span]]:
        for figure in figures:
            key = f"{figure.low}|{figure.high}|{figure.unit}|{figure.kind.value}"
            number = self.vocabulary.number(TermKind.FIGURE, "", key, key)
            self.vocabulary.figures.setdefault(number, figure)
            telling = bool(figure.unit) or (figure.value is not None and figure.value > 12)
            yield number, self.weights.figure + (self.weights.figure_extra if telling else 0.0), figure.span

    def _dates(self, dates: Iterable[DateMention]) -> Iterator[tuple[int, float, Span]]:
        for mention in dates:
            for what, value in mention.parts:
                key = f"{what}={value}"
                yield self.vocabulary.number(TermKind.DATE, "", key, key), self.weights.date, mention.span


def both_views(own: Sequence[Term], translated: Sequence[Term], share: float) -> tuple[Term, ...]:
    """What a sentence says in its own words and in translation, as one sentence in which each view has its share.

    A name or figure that both have counts in full, a wrong word of the translation only in part: where one view has
    found no counterpart the other may have. Spans are of no meaning, as the views are different strings.
    """
    shares: dict[int, float] = {}
    terms: dict[int, Term] = {}
    for view, part in ((own, share), (translated, 1.0 - share)):
        best: dict[int, float] = {}
        for term in view:
            best[term.number] = max(best.get(term.number, 0.0), term.share)
            terms.setdefault(term.number, term)
        for number, value in best.items():
            shares[number] = shares.get(number, 0.0) + part * value
    return tuple(terms[number]._replace(share=value) for number, value in shares.items())


def _bounds(span: Span, start: int) -> Bounds:
    return span.start - start, span.end - start


def _overlaps(begin: int, end: int, spans: Sequence[Bounds]) -> bool:
    for first, last in spans:  # noqa: SIM110 - asked for every word of all versions, a generator takes four times as long
        if begin < last and first < end:
            return True
    return False


def _inside(begin: int, end: int, spans: Sequence[Bounds]) -> bool:
    for first, last in spans:  # noqa: SIM110
        if first <= begin and end <= last:
            return True
    return False


def _titles(tokens: Sequence[tuple[int, int, str]], language: str, people: Sequence[Bounds]) -> list[Bounds]:
    """The words directly before a person's name, such as "harbour master": who it is, not what is said."""
    found: list[Bounds] = []
    for start, _ in people:
        before = [token for token in tokens if token[1] <= start][-3:]
        for begin, end, word in reversed(before):
            if not word[0].isalnum() or is_stop(word, language):
                break
            found.append((begin, end))
    return found

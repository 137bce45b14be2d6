"""Sentences read into terms, all of them at once: each different word is looked up once, the rest is columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, compress
from typing import NamedTuple

import numpy as np

from reconciler.align.frequent import COMMON
from reconciler.align.keys import Floats, Ints, distinct, in_order, spread
from reconciler.align.terms import Bools, TermKind, Terms, Vocabulary
from reconciler.align.weights import Weights
from reconciler.model.fact import DateMention, Facts, Figure, Name, NameKind
from reconciler.model.progress import Progress, stepping
from reconciler.model.span import Span
from reconciler.text.lexicon import Lexicon
from reconciler.text.soft_hyphens import SOFT_HYPHEN, bare
from reconciler.text.words import fold, is_stop, pieces, stem

Bounds = tuple[int, int]
_HYPHENS = str.maketrans({"‐": "-", "‑": "-", "–": "-"})
_BEFORE_NAME = 3  # words before a person's name that may be a title


class Reading(NamedTuple):
    """A sentence to be read.

    Attributes:
        text, language: its words.
        facts: what it states; start: where their spans count from.
    """

    text: str
    language: str
    facts: Facts
    start: int = 0


@dataclass(slots=True)
class _Tokens:
    """The tokens of many texts, set one after another without a gap.

    Attributes:
        words: as they are written; begins, ends: where each stands.
        first: the first of each text, and last their count; offsets: where each text begins.
    """

    words: list[str]
    begins: Ints
    ends: Ints
    first: list[int]
    offsets: list[int]

    @classmethod
    def of(cls, texts: Sequence[str], progress: Progress) -> _Tokens:
        cut = [pieces(text) for text in stepping(texts, progress, 64)]
        progress.step(1, 3)
        words = [word for own in cut for word in own[1::2]]
        if any(SOFT_HYPHEN in text for text in texts):
            words = [bare(word) or word for word in words]
        progress.step(2, 3)
        lengths = np.fromiter(map(len, chain.from_iterable(cut)), dtype=np.int64, count=sum(map(len, cut)))
        progress.step(3, 3)
        ends = np.cumsum(lengths)
        sizes = np.array([len(own) for own in cut], dtype=np.int64)
        starts = np.concatenate([[0], np.cumsum(sizes)])
        within = np.arange(len(lengths)) - np.repeat(starts[:-1], sizes)
        token = within % 2 == 1
        first = np.concatenate([[0], np.cumsum(sizes // 2)]).tolist()
        offsets = np.concatenate([[0], np.cumsum([len(text) for text in texts])]).astype(np.int64).tolist()
        return cls(words, (ends - lengths)[token], ends[token], first, offsets)

    def inside(self, spans: Sequence[Bounds]) -> Bools:
        """Which tokens stand wholly inside one of the spans."""
        begins, ends = _columns(spans)
        return self._marked(np.searchsorted(self.begins, begins), np.searchsorted(self.ends, ends, "right"))

    def touched(self, spans: Sequence[Bounds]) -> Bools:
        """Which tokens share a character with one of the spans."""
        begins, ends = _columns(spans)
        return self._marked(np.searchsorted(self.ends, begins, "right"), np.searchsorted(self.begins, ends))

    def _marked(self, first: Ints, last: Ints) -> Bools:
        some = last > first
        count = len(self.words) + 1
        depth = np.bincount(first[some], minlength=count) - np.bincount(last[some], minlength=count)
        marked: Bools = np.cumsum(depth)[:-1] > 0
        return marked


@dataclass(slots=True)
class _Spans:
    """Where the facts of all texts stand, the texts set one after another.

    Attributes:
        told: words that tell who speaks, by text; taken: figures and dates; names.
    """

    told: list[list[Bounds]] = field(default_factory=list)
    taken: list[Bounds] = field(default_factory=list)
    names: list[Bounds] = field(default_factory=list)


@dataclass(slots=True)
class _Columns:
    """Terms one after another: the text of each, and the columns of ``Terms``."""

    of: list[int] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    shares: list[float] = field(default_factory=list)
    begins: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    told: list[bool] = field(default_factory=list)

    def add(self, of: int, number: int, share: float, span: Bounds, *, told: bool) -> None:
        """Add a term."""
        self.of.append(of)
        self.numbers.append(number)
        self.shares.append(share)
        self.begins.append(span[0])
        self.ends.append(span[1])
        self.told.append(told)


@dataclass(slots=True)
class TermReader:
    """Reads sentences into terms of one vocabulary."""

    lexicon: Lexicon
    weights: Weights
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    _known: dict[str, dict[str, int]] = field(default_factory=dict)
    _parts: list[tuple[tuple[int, float], ...]] = field(default_factory=list)

    def read(self, sentences: Sequence[Reading], progress: Progress) -> Terms:
        """The terms of sentences, first those of their facts; spans count from the start of each sentence.

        Raises:
            Cancelled: by ``progress``.
        """
        tokens = _Tokens.of([sentence.text for sentence in sentences], progress)
        spans = _Spans()
        for number, sentence in enumerate(stepping(sentences, progress)):
            self._place(tokens, spans, number, sentence)
        progress.step(0, len(sentences))
        kept = np.array([word[0].isalnum() for word in tokens.words], dtype=np.bool_) & ~tokens.touched(spans.taken)
        held, words = self._number(sentences, tokens, spans, kept, progress)
        progress.step(0, len(sentences))
        return self._joined(tokens, spans, held, np.flatnonzero(kept), words, progress)

    def _place(self, tokens: _Tokens, spans: _Spans, number: int, sentence: Reading) -> None:
        """Note where the facts of a sentence stand."""
        facts, by = sentence.facts, tokens.offsets[number] - sentence.start
        told = [_bounds(a.span, by) for a in facts.attributions]
        if facts.names:
            spans.names += [_bounds(n.span, by) for n in facts.names]
            people = [n.span.start + by for n in facts.names if n.kind is NameKind.PERSON]
            told += _titles(tokens, number, sentence.language, people)
        spans.taken += [_bounds(figure.span, by) for figure in facts.figures]
        spans.taken += [_bounds(mention.span, by) for mention in facts.dates]
        spans.told.append(told)

    def _number(
        self, sentences: Sequence[Reading], tokens: _Tokens, spans: _Spans, kept: Bools, progress: Progress
    ) -> tuple[_Columns, list[int]]:
        """The terms of all facts; for each token that is kept what word it is."""
        held, words = _Columns(), list(compress(tokens.words, kept.tolist()))
        bounds = np.concatenate([[0], np.cumsum(kept)])[tokens.first].tolist()
        found: list[int] = []
        for number, sentence in enumerate(stepping(sentences, progress, 16)):
            by, had, told = tokens.offsets[number] - sentence.start, len(held.of), spans.told[number]
            for term, share, span in self._facts(sentence.facts):
                place = _bounds(span, by)
                held.add(number, term, share, place, told=_inside(place, told))
            own = words[bounds[number] : bounds[number + 1]]
            known = self._known.setdefault(sentence.language, {})
            for word in own:
                if word not in known:
                    known[word] = len(self._parts)
                    self._parts.append(self._read_word(word, sentence.language))
            found += [known[word] for word in own]
            if not own and len(held.of) == had and sentence.text.strip():
                term = self.vocabulary.number(TermKind.WORD, "", fold(sentence.text.strip()), sentence.text)
                held.add(number, term, 1.0, (tokens.offsets[number], tokens.offsets[number + 1]), told=False)
        return held, found

    def _joined(
        self, tokens: _Tokens, spans: _Spans, held: _Columns, kept: Ints, words: Sequence[int], progress: Progress
    ) -> Terms:
        """The terms of facts and those of words as columns, by sentence."""
        sizes, numbers, shares = _flat(self._parts)
        entries, at = spread(np.concatenate([[0], np.cumsum(sizes)]), np.array(words, dtype=np.int64))
        token = kept[at]
        named = tokens.inside(spans.names)[token]
        self.vocabulary.proper.update(distinct(numbers[entries[named]]).tolist())
        share = np.where(named, shares[entries] * (1.0 - self.weights.name), shares[entries])
        progress.step(1, 3)
        told = tokens.inside([span for own in spans.told for span in own])[token]
        sentence = np.repeat(np.arange(len(tokens.first) - 1), np.diff(tokens.first))[token]
        of = np.concatenate([np.array(held.of, dtype=np.int64), sentence])
        progress.step(2, 3)
        order = in_order(of)
        offsets = np.array(tokens.offsets)[of[order]]
        return Terms(
            np.searchsorted(of[order], np.arange(len(tokens.first))),
            np.concatenate([np.array(held.numbers, dtype=np.int64), numbers[entries]])[order],
            np.concatenate([np.array(held.shares, dtype=np.float64), share])[order],
            np.concatenate([np.array(held.begins, dtype=np.int64), tokens.begins[token]])[order] - offsets,
            np.concatenate([np.array(held.ends, dtype=np.int64), tokens.ends[token]])[order] - offsets,
            np.concatenate([np.array(held.told, dtype=np.bool_), told])[order],
        )

    def _read_word(self, word: str, language: str) -> tuple[tuple[int, float], ...]:
        """The terms of a word, with their shares: of its parts where it is made of several."""
        joined = [word] if word.isalpha() else [p for p in word.translate(_HYPHENS).split("-") if p]
        found: list[tuple[int, float]] = []
        for one in joined:
            compound = self._compound(one) if language == "de" else ()
            of_several = self.weights.compound if len(compound) > 1 or len(joined) > 1 else 1.0
            found += [self._part(part, language, of_several) for part in compound or (one,)]
        return tuple(found)

    def _part(self, word: str, language: str, of_several: float) -> tuple[int, float]:
        number = self._number_of(word, language)
        share = 1.0 if self.vocabulary.kinds[number] is TermKind.WORD else self.weights.stop
        if self.vocabulary.keys[number] in COMMON.get(language, ()):
            share = self.weights.common
        return number, share * of_several

    def _compound(self, word: str) -> tuple[str, ...]:
        parts = self.lexicon.compound_parts(word) if len(word) > 7 else ()
        return parts if len(parts) > 1 else ()

    def _number_of(self, word: str, language: str) -> int:
        if is_stop(word, language):
            return self.vocabulary.number(TermKind.STOP, language, fold(word), word)
        if word[:1].isupper():
            canonical = self.lexicon.canonical_name(word)
            if canonical != fold(word) and self.lexicon.knows_name(word):
                return self.vocabulary.number(TermKind.WORD, "", fold(canonical), word)
        return self.vocabulary.number(TermKind.WORD, language, stem(word, language), word)

    def _facts(self, facts: Facts) -> Iterable[tuple[int, float, Span]]:
        if facts.figures:
            yield from self._figures(facts.figures)
        if facts.dates:
            yield from self._dates(facts.dates)
        if facts.names:
            yield from self._names(facts.names)

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


def _bounds(span: Span, by: int) -> Bounds:
    return span.start + by, span.end + by


def _columns(spans: Sequence[Bounds]) -> tuple[Ints, Ints]:
    both = np.array(spans, dtype=np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1]


def _flat(parts: Sequence[tuple[tuple[int, float], ...]]) -> tuple[Ints, Ints, Floats]:
    """How many parts each word has; their terms and shares one after another."""
    every = list(chain.from_iterable(parts))
    return (
        np.array([len(own) for own in parts], dtype=np.int64),
        np.array([number for number, _ in every], dtype=np.int64),
        np.array([share for _, share in every], dtype=np.float64),
    )


def _inside(place: Bounds, spans: Sequence[Bounds]) -> bool:
    return any(first <= place[0] and place[1] <= last for first, last in spans) if spans else False


def _titles(tokens: _Tokens, number: int, language: str, people: Sequence[int]) -> list[Bounds]:
    """The words directly before a person's name, such as "harbour master": who it is, not what is said."""
    found: list[Bounds] = []
    for start in people:
        first, last = tokens.first[number : number + 2]
        behind = bisect_right(tokens.ends, start, first, last)
        for at in range(behind - 1, max(first, behind - _BEFORE_NAME) - 1, -1):
            word = tokens.words[at]
            if not word[0].isalnum() or is_stop(word, language):
                break
            found.append((int(tokens.begins[at]), int(tokens.ends[at])))
    return found

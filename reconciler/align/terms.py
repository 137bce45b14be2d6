"""A sentence as a set of terms: words, figures by value, dates and names, each with a share of what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from reconciler.align.keys import Floats, Ints, spread
from reconciler.model.fact import Figure
from reconciler.model.span import Span
from reconciler.text.words import fold

Bools = npt.NDArray[np.bool_]


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


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of many sentences one after another, as columns; each sentence may be asked for as ``Term``.

    Attributes:
        starts: where those of each sentence begin, and last, the count of all.
        numbers, shares, begins, ends, told: as in ``Term``.
    """

    starts: Ints
    numbers: Ints
    shares: Floats
    begins: Ints
    ends: Ints
    told: Bools

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __getitem__(self, sentence: int) -> tuple[Term, ...]:
        part = self.part(sentence)
        columns = (self.numbers, self.shares, self.begins, self.ends, self.told)
        return tuple([Term(*values) for values in zip(*(c[part].tolist() for c in columns), strict=True)])

    def part(self, sentence: int) -> slice:
        """Where the terms of a sentence stand in the columns."""
        return slice(int(self.starts[sentence]), int(self.starts[sentence + 1]))

    def holders(self) -> Ints:
        """The sentence of each term."""
        return np.repeat(np.arange(len(self)), np.diff(self.starts))

    def numbers_of(self, sentence: int) -> list[int]:
        """The terms of a sentence by number only."""
        found: list[int] = self.numbers[self.part(sentence)].tolist()
        return found

    def chosen(self, sentences: Sequence[int]) -> Terms:
        """The terms of some of the sentences."""
        entries, of = spread(self.starts, np.array(sentences, dtype=np.int64))
        starts = np.searchsorted(of, np.arange(len(sentences) + 1))
        where = self.numbers[entries], self.shares[entries], self.begins[entries], self.ends[entries]
        return Terms(starts, *where, self.told[entries])


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

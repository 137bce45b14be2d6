"""Finds what sentences cover of one another, for many pairs at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reconciler.align.keys import Ints, in_order, spread
from reconciler.align.profiles import Floats, Numbers, Rows

WORDS, NAMES, FACTS, STOPS = range(4)
_TABLE = 1_000_000  # sentences times terms up to which a table is filled: quicker than searching
Sorts = npt.NDArray[np.int8]


@dataclass(slots=True)
class Part:
    """Covered terms of some ordered pairs of sentences one after another, with their mass and sort."""

    starts: Ints
    terms: Numbers
    masses: Floats
    sorts: Sorts


@dataclass(frozen=True, slots=True)
class Finder:
    """Looks up what sentences cover of one another.

    Attributes:
        words: how many terms there are.
        tongue: by sentence the number of its language.
        sides: terms and their sorts as they count against another language, and against the same.
        echo: the terms each sentence may cover, by likeness; echoes: where they stand.
    """

    words: int
    tongue: Ints
    sides: tuple[tuple[Rows, Sorts], tuple[Rows, Sorts]]
    echo: Rows
    echoes: Echoes

    def find(self, own: Ints, other: Ints) -> tuple[Part, Floats]:
        """The terms of each of some sentences that another covers, and their mass by sort, n x 4."""
        found: list[tuple[Ints, Numbers, Floats, Sorts]] = []
        for near, (rows, sorts) in enumerate(self.sides):
            chosen = np.flatnonzero((self.tongue[own] == self.tongue[other]) == bool(near))
            entries, of = spread(rows.starts, own[chosen])
            at = self.echoes.places(other[chosen][of] * self.words + rows.terms[entries])
            hit = np.flatnonzero(at >= 0)
            entries, at = entries[hit], at[hit]
            masses = rows.values[entries] * self.echo.values[at]
            found.append((chosen[of[hit]], rows.terms[entries], masses, sorts[entries]))
        pairs, terms, masses, kinds = (np.concatenate([f[i] for f in found]) for i in range(4))
        order = in_order(pairs)
        pairs, masses, kinds = pairs[order], masses[order], kinds[order]
        sums = np.bincount(pairs * 4 + kinds, weights=masses, minlength=4 * len(own)).astype(np.float64).reshape(-1, 4)
        return Part(np.searchsorted(pairs, np.arange(len(own) + 1)), terms[order], masses, kinds), sums


@dataclass(frozen=True, slots=True)
class Echoes:
    """Finds the terms that sentences may cover among the entries of all.

    Attributes:
        keys: of each entry, ascending: the sentence times the size of the vocabulary, plus the term.
        table: where versions are short, the place of every key that may be asked for, -1 for those of no entry.
    """

    keys: Ints
    table: Numbers | None

    @classmethod
    def of(cls, rows: Rows, words: int) -> Echoes:
        """The places of all entries of ``rows``, for so many terms."""
        keys = rows.holders().astype(np.int64) * words + rows.terms
        size = (len(rows.starts) - 1) * words
        if size > _TABLE:
            return cls(keys, None)
        table = np.full(size, -1, dtype=np.int32)
        table[keys] = np.arange(len(keys))
        return cls(keys, table)

    def places(self, wanted: Ints) -> Ints | Numbers:
        """The entry of each key, -1 for those of none."""
        if self.table is not None:
            return self.table[wanted]
        at = np.minimum(np.searchsorted(self.keys, wanted), len(self.keys) - 1)
        return np.where(self.keys[at] == wanted, at, -1)

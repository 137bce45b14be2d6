"""Keys of terms and pairs of sentences, one number each: put in order, each once; rows of sparse matrices unrolled."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


def distinct(keys: Ints) -> Ints:
    """Every key once, ascending; by sorting, which takes a twentieth of the time of ``np.unique``.

    The first ``np.unique`` of a program imports the masked arrays besides, which nothing else here needs.
    """
    keys = np.sort(keys)
    return keys[np.concatenate([[True], keys[1:] != keys[:-1]])] if len(keys) else keys


def among(wanted: Ints, keys: Ints) -> npt.NDArray[np.bool_]:
    """Which of the wanted are among some keys, as ``np.isin``, which would ask ``np.unique``."""
    if not len(keys):
        return np.zeros(len(wanted), dtype=np.bool_)
    keys = np.sort(keys)
    found: npt.NDArray[np.bool_] = keys[np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)] == wanted
    return found


def looked_up(wanted: Ints, keys: Ints, values: Floats) -> Floats:
    """The value of each wanted key, 0 where there is none; the keys ascend, each once."""
    if not len(keys):
        return np.zeros(len(wanted))
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    found: Floats = np.where(keys[at] == wanted, values[at], 0.0)
    return found


def in_order(keys: npt.NDArray[np.integer]) -> Ints:
    """The places of keys of at least 0, ascending, equal ones as they stand; packed, sorts faster than ``argsort``."""
    count = max(1, len(keys))
    if len(keys) and int(keys.max()) >= np.iinfo(np.int64).max // count:
        return np.argsort(keys, kind="stable")
    packed = keys.astype(np.int64) * count
    packed += np.arange(len(keys))
    packed.sort()
    packed %= count
    return packed


def best_of_each(keys: Ints, values: Floats) -> tuple[Ints, Floats]:
    """Every key once, ascending, with its greatest value."""
    if not len(keys):
        return keys, values
    order = np.argsort(keys)
    keys, values = keys[order], values[order]
    first = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]]))
    return keys[first], np.maximum.reduceat(values, first)


def counted(keys: Ints) -> tuple[Ints, Ints]:
    """Every key once, ascending, and how often it was there."""
    keys = np.sort(keys)
    first = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]])) if len(keys) else keys
    return keys[first], np.diff(first, append=len(keys))


def spread(starts: Ints, chosen: npt.NDArray[np.integer]) -> tuple[Ints, Ints]:
    """The entries of the chosen rows one after another, and for each which of the ``chosen`` it belongs to."""
    return unrolled(starts[chosen], starts[chosen + 1] - starts[chosen])


def unrolled(starts: Ints, counts: Ints) -> tuple[Ints, Ints]:
    """The entries of rows of so many entries one after another, and for each which of the rows it belongs to."""
    of = np.repeat(np.arange(len(counts)), counts)
    entries = np.arange(len(of)) + np.repeat(starts - (np.cumsum(counts) - counts), counts)
    return entries, of

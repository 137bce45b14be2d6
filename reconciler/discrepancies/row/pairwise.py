"""What is found of two sides is found once.

A row of twelve versions has 66 pairs; put another sentence of one version into it, and 55 of them are what they were.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import wraps
from typing import Protocol, TypeVar, cast

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.side import Side

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class OfTwo(Protocol[T_co]):
    """What is worked out of two sides."""

    def __call__(self, a: Side, b: Side, context: Context, /) -> T_co:
        """What is found of ``a`` and ``b``."""


def of_two(work: OfTwo[Iterable[T]]) -> OfTwo[tuple[T, ...]]:
    """Keeps what ``work`` found of two sides, which may hang on the facts, the lexicon and the relations besides."""

    @wraps(work)
    def kept(a: Side, b: Side, context: Context, /) -> tuple[T, ...]:
        found = context.kept.answers.get((kept, a, b))
        if found is None:
            found = context.kept.answer((kept, a, b), lambda: tuple(work(a, b, context)))
        return cast("tuple[T, ...]", found)

    return kept

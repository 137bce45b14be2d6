"""How long work tells how far it is, learns that it should stop, and gives way."""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterator
from typing import Protocol, TypeVar

T = TypeVar("T")


class Progress(Protocol):
    """Told from time to time by every stage that may take longer than a blink."""

    def step(self, done: int, total: int) -> None:
        """``done`` of ``total`` parts are finished.

        Raises:
            Cancelled: the work is no longer wanted.
        """


class Silent:
    """Progress that nobody watches and nobody stops."""

    def step(self, done: int, total: int) -> None:
        """Take no notice."""


def stepping(items: Collection[T], progress: Progress, every: int = 64) -> Iterator[T]:
    """The items one by one, telling ``progress`` before each ``every`` of them.

    Raises:
        Cancelled: by ``progress``.
    """
    for number, item in enumerate(items):
        if number % every == 0:
            progress.step(number, len(items))
        yield item


def at_once(work: Generator[object, None, T]) -> T:
    """What comes of work that gives way after each small step, done without a pause."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            made: T = end.value
            return made

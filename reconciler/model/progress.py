"""How long work tells how far it is, and learns that it should stop."""

from __future__ import annotations

from typing import Protocol


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

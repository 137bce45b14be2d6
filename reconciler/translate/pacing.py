"""How often a service is asked, and how long to wait before asking again."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock

ATTEMPTS = 3
LONGEST_WAIT = 60.0


@dataclass(slots=True)
class Pace:
    """A bucket of tokens: so many requests a second, a few at once. Shared by all jobs that ask one service.

    Attributes:
        per_second: requests a second.
        burst: requests that may go without waiting after a quiet time.
        clock: seconds, only ever rising.
    """

    per_second: float
    burst: float = 2.0
    clock: Callable[[], float] = time.monotonic
    _tokens: float | None = field(default=None, init=False)
    _last: float = field(default=0.0, init=False)
    _lock: Lock = field(default_factory=Lock, init=False)

    def take(self) -> float:
        """Take leave for one request; seconds to wait before it is sent."""
        with self._lock:
            now = self.clock()
            saved = self.burst if self._tokens is None else self._tokens + (now - self._last) * self.per_second
            self._tokens, self._last = min(self.burst, saved) - 1.0, now
            return max(0.0, -self._tokens / self.per_second)


def back_off(attempt: int, asked: float | None, chance: float) -> float:
    """Seconds before the next attempt: what the service asks for, else 1, 2, 4 ... spread a little.

    Args:
        attempt: 1 for the second try.
        asked: the service's own wish.
        chance: 0 to 1, so that many programs do not come back at the same moment.
    """
    if asked is not None:
        return asked
    return float(2 ** (attempt - 1)) * (0.5 + chance)

"""What was worked out is given up bit by bit: all at once it stops every other thread for a tenth of a second."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from reconciler.model.progress import Progress

_AT_ONCE = 16_384
_LISTS_AT_ONCE = 256
# A table of many entries, or a list of lists.
Held = dict[Any, Any] | list[Any]


def give_up(held: Iterable[Held], progress: Progress) -> None:
    """Empty what nobody asks any more.

    Raises:
        Cancelled: by ``progress``.
    """
    for one in held:
        while one:
            progress.step(0, len(one))
            if isinstance(one, list):
                del one[-_LISTS_AT_ONCE:]
            else:
                _shrink(one)


def _shrink(table: dict[Any, Any]) -> None:
    if len(table) <= _AT_ONCE:
        table.clear()
    else:
        for _ in range(_AT_ONCE):  # not by clear(): no other thread runs until that has freed the last of a million
            table.popitem()

"""Offsets on both sides of the border to Qt: Python counts code points, Qt counts UTF-16 units."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

_FIRST_ASTRAL = "\U00010000"


class Offsets:
    """Converts offsets of one text between code points and UTF-16 units; costs nothing where the two agree."""

    __slots__ = ("_astral", "_units", "length", "units_length")

    def __init__(self, text: str) -> None:
        self.length = len(text)
        self._astral: list[int] = []
        if text and max(text) >= _FIRST_ASTRAL:
            self._astral = [i for i, c in enumerate(text) if c >= _FIRST_ASTRAL]
        self._units = [at + n for n, at in enumerate(self._astral)]
        self.units_length = self.length + len(self._astral)

    def to_units(self, code_points: int) -> int:
        """The UTF-16 offset of code point ``code_points``; offsets outside the text go to its ends."""
        at = min(max(code_points, 0), self.length)
        return at + bisect_left(self._astral, at)

    def to_code_points(self, units: int) -> int:
        """The code point at UTF-16 offset ``units``; the middle of a surrogate pair counts as its start."""
        at = min(max(units, 0), self.units_length)
        before = bisect_right(self._units, at - 1)
        inside_pair = before and self._units[before - 1] == at - 1
        return at - before if not inside_pair else self._astral[before - 1]

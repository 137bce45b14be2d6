"""What the witness in the program saw, and ways to find a thing in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

EXACT = ("parent", "siglum")


@dataclass(frozen=True)
class Box:
    """A rectangle of the screen, in its pixels."""

    x: int
    y: int
    w: int
    h: int

    @property
    def middle(self) -> tuple[int, int]:
        """A point well inside."""
        return self.x + self.w // 2, self.y + self.h // 2

    def at(self, across: float, down: float) -> tuple[int, int]:
        """The point at these shares of width and height."""
        return self.x + round((self.w - 1) * across), self.y + round((self.h - 1) * down)

    def inside(self, size: tuple[int, int]) -> bool:
        """Whether all of it is on a screen of this size."""
        return self.x >= 0 and self.y >= 0 and self.x + self.w <= size[0] and self.y + self.h <= size[1]


@dataclass(frozen=True)
class Thing:
    """Something on the screen: a widget, a line of a list, an entry of a menu, a cell, a card.

    Attributes:
        kind: name of the widget's class, or "line", "entry", "tab", "cell", "card".
        name: what the program calls it; text: what is written on it; says: what a screen reader is told.
        seen: everything the witness said of it.
    """

    kind: str
    name: str
    text: str
    says: str
    box: Box
    seen: dict[str, Any] = field(repr=False)


@dataclass(frozen=True)
class Sight:
    """One look at the program."""

    said: dict[str, Any]

    def __getattr__(self, name: str) -> Any:
        try:
            return self.said[name]
        except KeyError:
            raise AttributeError(name) from None

    @property
    def idle(self) -> bool:
        """Whether the window is furnished and no job runs in it."""
        return bool(self.said["ready"]) and not self.said["busy"]

    @property
    def titles(self) -> list[str]:
        """The titles of all windows, the main one first."""
        return [window["text"] for window in self.said["windows"]]

    def window(self, title: str) -> Box | None:
        """Where the window with ``title`` in its name is."""
        return next((_box(w) for w in self.said["windows"] if title in w["text"]), None)

    def all(self, kind: str = "", **wanted: object) -> list[Thing]:
        """Things of a kind that are as wanted; words are looked for in what is there, the rest is equal."""
        return [
            Thing(t["kind"], t.get("name", ""), t.get("text", ""), t.get("says", ""), _box(t), t)
            for t in self.said["things"]
            if (not kind or t["kind"] == kind) and _fits(t, wanted.items())
        ]

    def one(self, kind: str = "", **wanted: object) -> Thing | None:
        """The first thing that is as wanted."""
        return next(iter(self.all(kind, **wanted)), None)

    def cell(self, row: int, siglum: str = "") -> Thing | None:
        """A cell in view; the account's without a siglum."""
        return next((t for t in self.all("cell", row=row) if t.seen["siglum"] == siglum), None)


def _fits(thing: dict[str, Any], wanted: Iterable[tuple[str, object]]) -> bool:
    for name, value in wanted:
        there = thing.get(name)
        if isinstance(value, str) and isinstance(there, str) and name not in EXACT:
            if value not in there:
                return False
        elif there != value:
            return False
    return True


def _box(thing: dict[str, Any]) -> Box:
    return Box(thing["x"], thing["y"], thing["w"], thing["h"])

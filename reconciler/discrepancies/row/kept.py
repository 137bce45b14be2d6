"""What was worked out before over the same facts, so that a changed row costs what changed in it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, ParamSpec, TypeVar, cast

_MOST = 100_000  # answers kept; some dozen rows of twelve wordings, or all of a small project
_PROJECTS = 4
_NONE = object()

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """Answers by question; what they hang on besides must stay the same as long as this lives."""

    answers: dict[Hashable, Any] = field(default_factory=dict)

    def answer(self, question: Hashable, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What ``work`` gave when the question was first asked."""
        known = self.answers.get(question, _NONE)  # in one step: another thread may clear them between two
        if known is not _NONE:
            return cast(T, known)
        if len(self.answers) >= _MOST:
            self.answers.clear()
        found = self.answers[question] = work(*args, **kwargs)
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Same:
    """Values taken for what they are, not for what they hold: those of a project are too many to be compared."""

    values: tuple[object, ...]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and all(a is b for a, b in zip(self.values, other.values, strict=True))

    def __hash__(self) -> int:
        return hash(tuple(map(id, self.values)))


@lru_cache(maxsize=_PROJECTS)
def kept_for(_on: Same) -> Kept:
    """The answers that hang on these values and no others."""
    return Kept()

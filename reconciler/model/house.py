"""The house's own forms, picked once for the whole account: spellings of names, which unit of measure comes first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reconciler.model.span import Span


@dataclass(frozen=True, slots=True)
class HouseForm:
    """One spelling for all.

    Attributes:
        form: as the house writes it.
        variants: other spellings the versions use, each as it stands there.
    """

    form: str
    variants: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HouseChange:
    """Words of a version that the account has in the house's form.

    Attributes:
        span: where they stand in the text they are taken from.
        was: the words there.
        now: the words in the account.
    """

    span: Span
    was: str
    now: str


def spelled_otherwise(text: str, forms: Sequence[HouseForm]) -> list[HouseChange]:
    """Where ``text`` has another spelling than the house; a genitive ending is no part of it."""
    known = {variant: entry.form for entry in forms for variant in entry.variants if variant and variant != entry.form}
    if not known:
        return []
    longest_first = sorted(known, key=len, reverse=True)
    # A genitive s may hang on a name without making it another.
    pattern = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, longest_first))})(?=s?(?!\w))")
    return [HouseChange(Span(*m.span(1)), m.group(1), known[m.group(1)]) for m in pattern.finditer(text)]


def changed(text: str, changes: Iterable[HouseChange]) -> str:
    """``text`` with the changes made; of two that overlap the first one given counts."""
    made: list[HouseChange] = []
    for change in changes:
        if not any(change.span.overlaps(other.span) for other in made):
            made.append(change)
    for change in sorted(made, key=lambda c: -c.span.start):
        text = text[: change.span.start] + change.now + text[change.span.end :]
    return text

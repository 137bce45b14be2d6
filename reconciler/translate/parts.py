"""Sentences that are longer than a service takes go in parts, cut where a clause ends."""

from __future__ import annotations

import re

_CLAUSE = re.compile(r"(?<=[;:,–—]) ")


def parts_of(sentence: str, most_bytes: int) -> list[str]:
    """``sentence`` in as few parts of ``most_bytes`` of UTF-8 as can be; joined by spaces they are the sentence.

    Cut behind clause marks, else between words; a single longer word stays whole.
    """
    if len(sentence.encode("utf-8", "replace")) <= most_bytes:
        return [sentence]
    pieces = [word for clause in _CLAUSE.split(sentence) for word in _short_enough(clause, most_bytes)]
    joined: list[str] = []
    for piece in pieces:
        longer = f"{joined[-1]} {piece}" if joined else piece
        if joined and len(longer.encode("utf-8", "replace")) <= most_bytes:
            joined[-1] = longer
        else:
            joined.append(piece)
    return joined


def _short_enough(clause: str, most_bytes: int) -> list[str]:
    return [clause] if len(clause.encode("utf-8", "replace")) <= most_bytes else clause.split(" ")

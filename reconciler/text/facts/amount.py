"""A number expression in a text."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class AmountKind(StrEnum):
    """How an amount counts."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    INDEFINITE = "indefinite"


@dataclass(frozen=True, slots=True)
class Amount:
    """Tokens ``first`` to ``last`` and the value they stand for; an indefinite one ("dozens") is a lower bound."""

    first: int
    last: int
    value: Decimal
    kind: AmountKind = AmountKind.CARDINAL

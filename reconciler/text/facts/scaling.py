"""Scale words behind a number: "2.5 million", "20 Mio."."""

from __future__ import annotations

from decimal import Decimal

from reconciler.text.facts import numbers as n
from reconciler.text.facts.amount import Amount
from reconciler.text.facts.amounts_en import english_rest, english_tail
from reconciler.text.facts.lexer import Words

_SHORT = ("mio", "mrd", "tsd", "bio", "mill")

_MOST_SCALES = 3  # "two hundred thousand million"


def scaled(words: Words, amount: Amount) -> Amount:
    """The amount with the scale words behind it: "2.5 million", "20 Mio.", "3 million and a half"."""
    scales = n.DE_SCALES if words.language == "de" else n.EN_SCALES
    last, value, used = amount.last, amount.value, Decimal(1)
    for _ in range(_MOST_SCALES):
        at = last + 2 if words.at(last + 1) == "-" and words.at(last + 2) in scales else last + 1
        word = words.at(at)
        scale = scales.get(word) or (n.GLUED_SCALES.get(word) if word in ("k", "mio", "mrd") else None)
        if scale is None or (word == "hundred" and used > 1):
            break
        last, value, used = at, value * scale, used * scale
        if word in _SHORT and words.at(at + 1) == "." and words.glued(at + 1) and words.is_word(at + 2):
            last = at + 1  # "3 Mio. Euro"
    grown = Amount(amount.first, last, value)
    if words.language == "de":
        return grown
    more = english_tail(words, grown, used)
    return english_rest(words, more) if used > 1 else more

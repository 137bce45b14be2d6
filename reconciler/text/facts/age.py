"""Ages of people: "29 years old", "aged 30", "at the age of eight", "Anna Weber, 44,", "died at 87", "starb mit 87"."""

from __future__ import annotations

from decimal import Decimal

from reconciler.text.facts import calendar
from reconciler.text.facts.lexer import Words
from reconciler.text.facts.numbers import is_whole
from reconciler.text.lists import word_set

_OLDEST, _YOUNGEST = 130, 3  # years, of people whose age stands behind their name
_DYING = word_set("die dies died dead dying stirbt starb sterben gestorben tot verstarb verstorben verstirbt")
_REACH = 5  # words before and behind an age among which "died" is looked for
_ENDS = word_set("in on after from of surrounded nach in am im an nachdem")  # words behind the age of the dead


def age_end(words: Words, first: int, last: int) -> int:
    """The last token of an age with its unit ("29 years old", "aged 3 years"), 0 if it is a duration.

    Args:
        words: the text.
        first: the first token of the number.
        last: the last token of the unit.
    """
    at = last + 1
    if words.at(at) == "-":
        at += 1
    if words.at(at) in ("old", "alt"):
        return at
    if words.tokens[last].startswith("Jährig"):
        return last
    if words.at(at) == "of" and words.at(at + 1) == "age":
        return at + 1
    before = words.low[max(0, first - 4) : first]
    return last if "alter" in before or "aged" in before else 0


def is_bare_age(words: Words, first: int, last: int, value: Decimal) -> bool:
    """Whether a number without a unit, tokens ``first`` to ``last``, is an age."""
    if not 0 < value < _OLDEST or not is_whole(value):
        return False
    before, two = words.at(first - 1), (words.at(first - 2), words.at(first - 1))
    if before == "aged" or two in (("age", "of"), ("ages", "of"), ("alter", "von"), ("at", "age")):
        return True
    return _is_apposition(words, first, last, value) or _is_of_the_dead(words, first, last, value)


def _is_apposition(words: Words, first: int, last: int, value: Decimal) -> bool:
    """Whether a bare number stands behind a name between commas or in brackets: "Anna Weber, 44, said"."""
    marks = (words.at(first - 1), words.at(last + 1))
    if marks not in ((",", ","), ("(", ")"), (",", ".")) or not words.is_digit(first):
        return False
    at = first - 2
    named = at >= 0 and words.is_capital(at) and (words.is_capital(at - 1) or at in words.clause_starts)
    return named and words.at(first - 2) not in calendar.MONTHS and value >= _YOUNGEST


def _is_of_the_dead(words: Words, first: int, last: int, value: Decimal) -> bool:
    """Whether somebody died at a number: "dies at 87", "starb mit 87"."""
    if words.at(first - 1) not in ("at", "mit") or value < _YOUNGEST or not words.is_digit(first):
        return False
    behind = words.at(last + 1)
    if behind and words.is_word(last + 1) and behind not in _ENDS and behind not in _DYING:
        return False
    return not _DYING.isdisjoint(words.low[max(0, first - _REACH) : last + 1 + _REACH])

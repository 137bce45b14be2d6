"""Where in a text a date may begin: most words of most sentences begin none."""

from __future__ import annotations

from reconciler.text.facts import calendar
from reconciler.text.facts.amounts import BEHIND_ARTICLE, EN_ARTICLES, beginnings, starts
from reconciler.text.facts.lexer import CALENDAR, DATES, Sought, Words
from reconciler.text.facts.relative import LEADING, ONE, RELATIVE_STARTS, ROUGHLY, TIME_FORMS

_BEGIN = frozenset((*calendar.MONTHS, *calendar.WEEKDAYS, *calendar.SEASONS, *RELATIVE_STARTS))
# Without one of these no number in words begins a date, and no article or "in".
MEASURES = Sought(frozenset((*calendar.MONTHS, *TIME_FORMS)), CALENDAR)
GERMAN_DATES, ENGLISH_DATES = Sought(_BEGIN, DATES), Sought(_BEGIN | EN_ARTICLES, DATES)
# Words of every other sentence, with what has to stand behind them; behind "in" any number may.
_BEHIND = {
    **dict.fromkeys(LEADING, frozenset((*ROUGHLY, *ONE))),
    **dict.fromkeys(EN_ARTICLES, frozenset((*TIME_FORMS, *BEHIND_ARTICLE))),
}


def may_be_counted(words: Words) -> bool:
    """Whether a text names a month or a measure of time, so that a number may be of one."""
    return words.has(MEASURES)


def date_places(words: Words) -> list[int]:
    """Where a date may begin."""
    sought = GERMAN_DATES if words.language == "de" else ENGLISH_DATES
    if may_be_counted(words):
        return beginnings(words, sought)
    others = [at for at in words.where(sought) if words.low[at] not in _BEHIND]
    return sorted({*others, *words.digits}) if others else words.digits


def is_promising(words: Words, at: int) -> bool:
    """Whether a word may begin a date with what stands behind it; most that are met in every sentence do not."""
    behind = _BEHIND.get(words.low[at])
    if behind is None or words.at(at + 1) in behind:
        return True
    return words.low[at] in LEADING and at + 1 < len(words) and starts(words, at + 1)


def may_start(words: Words, at: int) -> bool:
    """Whether a date may begin at a word by itself."""
    return words.low[at] in _BEGIN or starts(words, at)

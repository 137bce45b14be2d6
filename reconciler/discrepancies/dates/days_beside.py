"""Days told from another day of the article: "the day before", "am Tag darauf", with no date of their own."""

from __future__ import annotations

import re
from datetime import timedelta

from reconciler.discrepancies.row.slots import Placed
from reconciler.model.fact import DateMention

_PHRASES = {
    "en": (
        (-1, r"(?:the|a) day (?:before|earlier|previously)|the previous day|on the eve of"),
        (1, r"(?:the|a) day (?:after|later)|the (?:following|next) day"),
    ),
    "de": (
        (-1, r"am vortag|tags zuvor|am tag (?:zuvor|davor)|einen tag (?:zuvor|früher|vorher)|am vorabend"),
        (1, r"tags darauf|am tag (?:darauf|danach)|einen tag (?:später|danach)|am (?:nächsten|folgenden|folge)\s?tag"),
    ),
}
_COMPILED = {
    language: tuple((step, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for step, words in phrases)
    for language, phrases in _PHRASES.items()
}


def reaches(one: Placed[DateMention], other: Placed[DateMention]) -> bool:
    """Whether a version tells the other's day from its own: "on Sunday ... the day before" and "on Saturday"."""
    return _leads_to(one, other) or _leads_to(other, one)


def _leads_to(one: Placed[DateMention], other: Placed[DateMention]) -> bool:
    here, there = one.fact.first, other.fact.first
    if here is None or there is None or abs((there - here).days) != 1:
        return False
    return any(
        here + timedelta(step) == there and pattern.search(one.side.text)
        for step, pattern in _COMPILED.get(one.side.language, ())
    )

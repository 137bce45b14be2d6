"""What stands before a report: place, day and agency say where it was written, and nothing of the event.

Such as "KELMOUTH, Oct 7 (NPA) - ", "Kelmouth (dnp) - ", "PORT HALLAN, 14 March — " or "TORRELBA, Carvania — ".
"""

from __future__ import annotations

import re
from functools import lru_cache

from reconciler.text.lists import word_set
from reconciler.text.words import is_stop

_LONGEST = 90  # code points
_DASH = r"\s{0,2}[-–—]{1,2}\s"
_BEGINS = r"(?=[„“\"«'‘]?[A-ZÄÖÜÀ-Þ0-9])"  # the first word of the sentence itself
_AGENCY = r"\([^\W\d_][\w./ -]{1,20}\)"
# Place, then a day or an agency; or a place in capitals.
_TOLD = re.compile(
    rf"\A([^\W\d_][^!?()\n–—]{{1,60}}?)(?:\d{{1,4}}(?:\.?\s[A-Z][a-zä]{{2,8}}\.?)?|({_AGENCY})){_DASH}{_BEGINS}"
)
_CAPITALS = re.compile(rf"\A([A-ZÄÖÜÀ-Þ][A-ZÄÖÜÀ-Þ.'’ -]{{2,40}})(?:,\s[^!?()\n–—]{{2,30}})?(?<!\s){_DASH}{_BEGINS}")
_INSERTED = re.compile(r"\s[-–—]\s")  # a second dash: the first began an insertion
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = word_set("""
    of the and am an au aux der die den de del la le les du da do dos di al el in im bei ob vor und auf sur upon
    """)


@lru_cache(maxsize=16384)
def dateline_length(text: str) -> int:
    """How many code points of a sentence are the place, day and agency before it; 0 where it has none."""
    head = text[:_LONGEST]
    if "-" not in head and "–" not in head and "—" not in head:
        return 0
    told = _TOLD.match(head)
    if told is not None and _is_place(told[1]) and _is_origin(told[1], told[2], text[told.end() :]):
        return told.end()
    capitals = _CAPITALS.match(head)
    return capitals.end() if capitals is not None else 0


def _is_place(words: str) -> bool:
    """Whether words are names, months and the small words inside names."""
    found = _WORD.findall(words)
    return all(word[0].isupper() or word in _SMALL for word in found)


def _is_origin(place: str, agency: str | None, rest: str) -> bool:
    """Whether it is no sentence that begins so: "Apollo 13 - ", "On Monday, May 7 - ", "Renko (SPD) - in office - "."""
    first = _WORD.findall(place)[0]
    if agency is None:
        return "," in place and (first.isupper() or not (is_stop(first, "en") or is_stop(first, "de")))
    return first.isupper() or "," in place or _INSERTED.search(rest) is None

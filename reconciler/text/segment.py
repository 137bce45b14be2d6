"""Sentences: where each begins and ends.

The rules follow what readers of news do: a line break ends a sentence, a full stop ends one unless it belongs to an
abbreviation, an initial, an ordinal or a figure, and quotations of several sentences are split inside, so that
another version that breaks the quotation elsewhere can still be matched. Checked against the Golden Rules of pySBD.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from reconciler.model.span import Span
from reconciler.text.abbreviations import AFTER_NAME, BEFORE_FIGURE, BEFORE_NAME, MONTHS, STARTERS
from reconciler.text.lists import word_set

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_ALL = re.compile(r"(?s:.+)")
_CLOSERS = "\"'”“»«’‘)]›‹"
_STOP = re.compile(rf"(?:\.(?: \.){{2,3}}|[.!?…‽。！？]+)[{re.escape(_CLOSERS)}]*")
_NEXT_WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?")
_SAYING = re.compile(
    r"(?:(?:he|she|they|it|[A-ZÄÖÜ][\w'’.-]{1,30}(?: [A-ZÄÖÜ][\w'’.-]{1,30}){0,2}) )"
    r"(?:said|says|asked|asks|told|added|wrote|tweeted|shouted|cried|replied|wondered|exclaimed|quipped|demanded)\b"
)
_LIST_ITEM = re.compile(r"(?:[•⁃▪*-] ?)?(\d{1,3}|[a-z])([.)]{1,2})\s")
_CAPITALISED = re.compile(r"[A-ZÄÖÜ][a-zäöüß]")
_IN_ADDRESS = re.compile(r"@|://|www\.|/")
_ROMAN = re.compile(r"[IVX]{1,8}\b")
_ACRONYM = re.compile(r"(?:[A-Za-zÄÖÜäöü]\.){1,5}[A-Za-zÄÖÜäöü]")
# What goes on with a time of day: "9 p.m. Tuesday", "9 p.m. EST", "9 p.m. (1900 GMT)".
_WHEN = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}|(?:Eastern|Pacific|Central|local) (?:time)?)\b"
    r"|\(\d{1,4}(?:[:.]\d{2})? ?[A-Z]{2,4}\)"
)
_OPENERS = "\"'“„”»«‘‚(["
_LONGEST = 1500
_SANE_PLACES = (("; ", ": ", " – ", " - "), (", ",), (" ", "\t", "\u00a0"))


def segment(text: str, language: str, *, wrapped: bool = False) -> list[Span]:
    """The sentences of ``text`` in order, as spans without outer white space; all between them is gap.

    Args:
        text: one or several lines; a line break always ends a sentence.
        language: "en" or "de" decide how ordinals ("3. Oktober") are read; any other is taken like "en".
        wrapped: whether ``text`` is one paragraph whose line breaks mean nothing.

    A sentence of more than 1,500 characters is cut at a clause boundary, a space or, failing these, anywhere.
    """
    spans: list[Span] = []
    for line in (_ALL if wrapped else _LINE).finditer(text):
        for start, end in _sentences(line.group(), language):
            spans.extend(_cut(text, line.start() + start, line.start() + end))
    return spans


@dataclass(frozen=True, slots=True)
class _Stop:
    """A place where a sentence that began at ``start`` may end: a mark from ``at`` to ``end`` of ``line``."""

    line: str
    start: int
    at: int
    end: int
    language: str

    @property
    def marks(self) -> str:
        return self.line[self.at : self.end].rstrip(_CLOSERS)

    @property
    def after(self) -> str:
        return self.line[self.end : self.end + 80].lstrip()

    @property
    def word(self) -> str:
        """The word that carries the stop, with its inner dots, without the stop itself."""
        begin, floor = self.at, max(self.start, self.at - 42)
        while begin > floor and (self.line[begin - 1].isalnum() or self.line[begin - 1] in "_.'’&-"):
            begin -= 1
        return self.line[begin : self.at].lstrip("_.'’&-")

    @property
    def before(self) -> str:
        """What stands before the word that carries the stop."""
        return self.line[max(self.start, self.at - 80) : self.at - len(self.word)].rstrip()


def _sentences(line: str, language: str) -> list[tuple[int, int]]:
    starts = [_skip_space(line, 0), *_list_items(line)]
    start = starts[0]
    items = list(starts)
    for found in _STOP.finditer(line):
        end = _end_of(line, found)
        if end <= start:
            continue
        while items and items[0] <= found.start():
            start = max(start, items.pop(0))
        if _ends(_Stop(line, start, found.start(), end, language)):
            start = _skip_space(line, end)
            starts.append(start)
    edges = [*sorted(set(starts)), len(line)]
    pairs = ((a, a + len(line[a:b].rstrip())) for a, b in pairwise(edges))
    return [(a, b) for a, b in pairs if a < b]


def _skip_space(line: str, at: int) -> int:
    while at < len(line) and line[at].isspace():
        at += 1
    return at


def _end_of(line: str, found: re.Match[str]) -> int:
    """Where the sentence ends if it ends with this stop."""
    if found.group().startswith(". ."):  # ". . . ." glued to a word is a full stop before an ellipsis
        glued = found.start() > 0 and not line[found.start() - 1].isspace()
        return found.start() + 1 if glued and len(found.group()) > 5 else found.end()
    return _with_stray_marks(line, found.end())


def _with_stray_marks(line: str, end: int) -> int:
    """The end with a stray full stop (" .") or a detached closing mark (' “') that belongs to what stands before."""
    while line[end : end + 2] in (" .", " ”", " “", ' "', " »", " «") and (
        end + 2 >= len(line) or line[end + 2].isspace()
    ):
        end += 2
    return end


def _list_items(line: str) -> list[int]:
    """Starts of the items after the first in a line such as "a. One thing b. Another thing"."""
    first = _LIST_ITEM.match(line)
    if not first:
        return []
    starts, wanted = [], _next_label(first.group(1))
    for item in _LIST_ITEM.finditer(line, first.end()):
        if item.group(1) == wanted and item.group(2) == first.group(2) and line[item.start() - 1].isspace():
            starts.append(item.start())
            wanted = _next_label(wanted)
    return starts


def _next_label(label: str) -> str:
    return str(int(label) + 1) if label.isdigit() else chr(ord(label) + 1)


def _ends(stop: _Stop) -> bool:
    if stop.end >= len(stop.line):
        return False  # the line ends the sentence anyway
    if not stop.line[stop.end].isspace():
        return _glued(stop)
    after = stop.after
    if not after or not _may_begin(after) or _goes_on_after_quotation(stop):
        return False
    return _full_stop_ends(stop) if stop.marks == "." else not _stands_for_words(stop)


def _stands_for_words(stop: _Stop) -> bool:
    """Whether an ellipsis marks words left out: in brackets, set off by spaces or at the head of the sentence."""
    if stop.marks not in ("...", "…", ". . ."):
        return False
    if stop.line[stop.at - 1 : stop.at] == "[":
        return True
    return not stop.word and (stop.marks != "..." or not stop.before)


def _may_begin(after: str) -> bool:
    """Whether a sentence may begin with these characters."""
    first = after[0]
    if first.islower():
        return len(after) > 1 and after[1].isupper()  # iPhone
    if first in _OPENERS:
        inner = after.lstrip(_OPENERS + " .…")
        return not inner[:1].islower()
    if first == ".":
        return after.startswith((". . .", "...")) and after.lstrip(". ")[:1].isupper()
    return first.isalnum() or first in "-–—•…¿¡€$£#@*`~<+"


def _goes_on_after_quotation(stop: _Stop) -> bool:
    """Whether the stop closes a quotation whose sentence names the speaker next (“Who?” Ann Lee asked)."""
    closed = stop.end - stop.at > len(stop.marks)
    return closed and stop.line[stop.end - 1] not in ")]" and bool(_SAYING.match(stop.after))


def _glued(stop: _Stop) -> bool:
    """Whether a stop without a following space ends a sentence ("the border.Today")."""
    rest = stop.line[stop.end : stop.end + 40]
    word = stop.word
    if stop.marks != "." and stop.marks not in ("!", "?"):
        return False
    if not _CAPITALISED.match(rest) or not word[-3:].islower() or len(word) < 3 or "." in word:
        return False
    before, after = stop.line[max(0, stop.at - 60) : stop.at], rest.split(" ")[0]
    return not _IN_ADDRESS.search(before.split(" ")[-1] + after)


def _full_stop_ends(stop: _Stop) -> bool:
    word, after = stop.word, stop.after
    bare = word.lower().rstrip(".")
    if not word:
        return True
    if word[0].isdigit():
        return _figure_ends(stop, word, after)
    if len(word) == 1:
        return _letter_ends(stop, word)
    if "." in word:
        return _acronym_ends(stop, word)
    if bare in BEFORE_NAME and (word[0].isupper() or not after[:1].isupper() or bare not in _ALSO_WORDS):
        return bare in ("st", "sr") and _starts_sentence(after)
    if bare in BEFORE_FIGURE and (after[0].isdigit() or _ROMAN.match(after)):
        return False
    if bare in AFTER_NAME and _is_abbreviation(word, stop):
        return _starts_sentence(after) or after[0] in _OPENERS
    return True


_ALSO_WORDS = word_set("mag med gem min max mind abs red mind gest gen lat mind det mind")
_WORDS_TOO = word_set("""
    min std so mo do di mi sat sun mon art sec no bio wash mass miss ill ind kan del pa in ave min us sec co ed
    mar jun fig
    """)


def _is_abbreviation(word: str, stop: _Stop) -> bool:
    """Whether a word that may be an ordinary one is an abbreviation here: it follows a figure or a name."""
    if word.lower() not in _WORDS_TOO:
        return True
    before = stop.before
    last = before.split(" ")[-1] if before else ""
    return bool(last) and (last[-1].isdigit() or last.endswith(",") or (last[0].isupper() and word[0].isupper()))


def _starts_sentence(after: str) -> bool:
    word = _NEXT_WORD.match(after.lstrip(_OPENERS))
    return bool(word) and word is not None and word.group() in STARTERS


def _figure_ends(stop: _Stop, word: str, after: str) -> bool:
    """Whether the full stop after a figure ends the sentence; in German it may make the figure an ordinal."""
    digits = word.rstrip(".")
    if not stop.before and len(digits) <= 3:
        return False  # "1. First item"
    first = _NEXT_WORD.match(after)
    if first and first.group().lower() in MONTHS and len(digits) <= 2:
        return False
    if stop.language != "de" or not digits.isdigit() or len(digits) > 3:
        return True
    if len(digits) > 2:  # "in der 112. Minute"; but "Es waren 112. Danach"
        return _starts_sentence(after) or not _wants_ordinal(stop.before)
    return _starts_sentence(after) and not _wants_ordinal(stop.before)


def _wants_ordinal(before: str) -> bool:
    last = before.rsplit(" ", maxsplit=1)[-1].lower()
    return last in _BEFORE_ORDINAL


_BEFORE_ORDINAL = word_set("""
    am der die das den dem des vom zum zur im beim ins ab bis seit jeder jede jedes sein seine ihr ihre ihren
    seinen dieser diese und
    """)


def _letter_ends(stop: _Stop, word: str) -> bool:
    """Whether a stop after one letter ends the sentence: an initial never does, "you and I." may."""
    last = stop.before.split(" ")[-1] if stop.before else ""
    if word.islower():
        return False
    if word == "I" and last[:1].islower():
        return True
    return last.lower() in _BEFORE_LETTER and _starts_sentence(stop.after)


_BEFORE_LETTER = word_set(
    "plan vitamin hepatitis group gruppe class klasse grade type typ model modell part teil b section"
)


def _acronym_ends(stop: _Stop, word: str) -> bool:
    """Whether the stop of "U.S.", "a.m." or "z.B." ends the sentence as well."""
    letters = word.replace(".", "").lower()
    if letters in _NEVER_LAST:
        return False
    if letters in ("am", "pm"):
        return not _WHEN.match(stop.after) and len(stop.line[stop.start : stop.at].split()) > 3
    if _ACRONYM.fullmatch(word) or letters == "phd":
        return _starts_sentence(stop.after)
    return True


_NEVER_LAST = word_set("ie eg zb zbsp dh ua uu su so oa og sg ia zt zz va vl vh iv ir idr id ii cf vgl iar ev")


def _cut(text: str, start: int, end: int) -> list[Span]:
    """One span, or several where the sentence is too long to be one."""
    spans: list[Span] = []
    while end - start > _LONGEST:
        at = _sane_place(text, start, start + _LONGEST)
        stop = start + len(text[start:at].rstrip())
        if stop > start:
            spans.append(Span(start, stop))
        start = at
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        spans.append(Span(start, end))
    return spans


def _sane_place(text: str, start: int, limit: int) -> int:
    for marks in _SANE_PLACES:
        at = max(text.rfind(mark, start + _LONGEST // 2, limit) + len(mark) for mark in marks)
        if at > start + _LONGEST // 2:
            return at
    return limit

"""Bylines and date lines: who wrote the article, for whom, when and where, on a line of its own."""

from __future__ import annotations

import re
from dataclasses import replace

from reconciler.ingest.block import Block
from reconciler.ingest.days import MONTH
from reconciler.model.version import SentenceKind

_PARTICLE = r"(?:de|van|von|der|al|bin|el|la|le|du|di|da)\b"
_NAME = rf"(?:[A-ZÄÖÜ][\w.'’-]{{0,30}}|{_PARTICLE})"
_NAMES = rf"{_NAME}(?: {_NAME}){{0,4}}"
_AUTHORED = (
    r"(?:[Bb]y|BY|[Vv]on|VON|[Aa]utor(?:in|en)?\s?:?|[Aa]uthors?\s?:?|[Ww]ritten by|[Rr]eporting by|[Tt]ext\s?:"
    r"|[Aa]rticle by\s?:?)\s?(?:[Ss]ource\s?:\s?)?"
)
_ROLE = (
    r"(?:,? (?:in|at|aus|for|für|[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Rr]edakteur(?:in)?|[Ee]diting by)\b.{0,60})?"
)
_BYLINE = re.compile(rf"\A{_AUTHORED}{_NAMES}(?:(?:,| and| und| &|;) {_NAMES}){{0,4}}{_ROLE}\W{{0,2}}\Z")
# Only right below the headline: "By our correspondent", "By A Name, Some Agency | Some Paper".
_HEAD_BYLINE = re.compile(
    rf"\A{_AUTHORED}(?:[A-ZÄÖÜ][\w.'’-]{{0,30}} (?:{_PARTICLE} )?[A-ZÄÖÜ]"
    r"|(?:our|a|unsere[mn]|eine[mr])\b.{0,40}(?:[Cc]orrespondent|[Rr]eporter|[Ss]taff|[Kk]orrespondent)"
    r"|(?:the|our) .{0,30}(?:[Dd]esk|[Nn]ewsroom|[Tt]eam)\Z)"
)
_DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.)?\s?{MONTH},?\s?\d{{4}}|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}"
    r"|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2})"
)
_DATE_LABEL = (
    r"(?:(?:published|updated|last updated|last modified|posted|date|created|modified|first published|issued"
    r"|veröffentlicht|aktualisiert|stand|datum|erstellt)\b[ :]{0,3}(?:on |at |am |vom )?)?"
)
_DAY_NAME = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)?"
)
_CLOCK = (
    r"(?:at |um )?\d{1,2}[:.]\d{2}(?::\d{2})?"
    r"\s?(?:uhr|am|pm|a\.m\.|p\.m\.|gmt|utc|est|edt|cet|cest|mez|mesz|bst)?(?: [a-z]{2,4})?"
)
_HOUR = rf"(?:[ ,|·–-]{{0,4}}{_CLOCK})?"
_WHEN = rf"{_DATE_LABEL}(?:{_CLOCK},? )?{_DAY_NAME}[ ,.]{{0,3}}(?:den )?{_DATE}{_HOUR}"
_DATE_LINE = re.compile(rf"\A{_WHEN}\W{{0,3}}\Z", re.IGNORECASE)
_PLACED_DATE = re.compile(rf"\A([^\d\n.!?]{{2,60}}?)[ ,|·–-]{{1,4}}{_WHEN}\W{{0,3}}\Z", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…:;]['\"”“»’)]?\Z")
_HEAD = 7  # lines below the headline among which a line of names may be a byline
_NAMES_ALONE = re.compile(rf"{_NAME}(?: (?:{_NAME}|&)){{1,4}}")
_READING_TIME = re.compile(r"\A\d{1,3}[ -]?(?:min(?:ute[ns]?|s)?\.?)(?: (?:read|lesezeit))?\Z", re.IGNORECASE)
_LONG = 25  # words; a paragraph of that length ends the head of the article


def bylines(found: list[Block], words: list[str]) -> list[Block]:
    """Bylines and date lines set aside, each with its rule."""
    head = _head(words)
    done = []
    for at, (block, line) in enumerate(zip(found, words, strict=True)):
        reason = _reason(line, in_head=0 < at < head)
        by = reason and block.kind in (SentenceKind.BODY, SentenceKind.BOILERPLATE)
        done.append(replace(block, kind=SentenceKind.BYLINE, reason=reason) if by else block)
    return _names_above(done, words, head)


def _names_above(found: list[Block], words: list[str], head: int) -> list[Block]:
    """Names alone below the headline and right above a byline or date line: who wrote it, or the paper."""
    done = list(found)
    for at in range(min(head, len(found)) - 2, 0, -1):
        below = done[at + 1].kind is SentenceKind.BYLINE or done[at + 1].reason == "credit"
        if below and done[at].kind is SentenceKind.BODY and _is_names(words[at], words[0]):
            done[at] = replace(done[at], kind=SentenceKind.BYLINE, reason="byline")
    return done


def _is_names(line: str, headline: str) -> bool:
    """Whether a line may be names alone; a headline above it is longer, a section label is not."""
    return 2 <= len(line.split()) < len(headline.split()) and bool(_NAMES_ALONE.fullmatch(line))


def segments(line: str) -> list[str]:
    """The parts of a byline: author, paper, date."""
    return [part.strip() for part in re.split(r"[|·•–]| - ", line) if part.strip()]


def place_or_paper(line: str) -> str:
    """What stands before the date on a date line: where it was written, or the paper; empty if nothing does."""
    match = _PLACED_DATE.match(line)
    return match.group(1).strip(" ,") if match else ""


def _head(words: list[str]) -> int:
    """How many lines belong to the head of the article: those before its first paragraph."""
    first = next((at for at, line in enumerate(words) if len(line.split()) >= _LONG), len(words))
    return min(first, _HEAD)


def _reason(line: str, *, in_head: bool) -> str:
    if len(line) <= 160 and (_BYLINE.fullmatch(line) or (in_head and _is_head_byline(line))):
        return "byline"
    if len(line) <= 90 and (is_date_line(line) or (in_head and _is_placed_date(line))):
        return "date line"
    return ""


def is_date_line(line: str) -> bool:
    """A date and perhaps a time, alone or beside how long the article takes to read."""
    if _DATE_LINE.fullmatch(line):
        return True
    dates = [part for part in segments(line) if not _READING_TIME.fullmatch(part)]
    return len(dates) == 1 < len(segments(line)) and bool(_DATE_LINE.fullmatch(dates[0]))


def _is_head_byline(line: str) -> bool:
    return bool(_HEAD_BYLINE.match(line)) and not _SENTENCE_END.search(line) and len(line.split()) <= 20


def _is_placed_date(line: str) -> bool:
    """A date with a place or a paper before it, every word of which is a name."""
    names = place_or_paper(line).split()
    return 0 < len(names) <= 5 and all(name[0].isupper() for name in names)

"""What a text says about itself: title, who wrote it, who published it, when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from reconciler.ingest.block import Block
from reconciler.ingest.bylines import segments
from reconciler.ingest.days import day_in
from reconciler.ingest.piece import Metadata
from reconciler.model.version import SentenceKind

_LEAD = re.compile(
    r"\A(?:(?:article |written |reporting )?by\b|von\b|autor(?:in|en)?\b|authors?\b|text\b|source\b)\s{0,2}:?\s{0,2}",
    re.IGNORECASE,
)
_AGENCIES = (
    "Reuters|AP|AFP|dpa|dpa-AFX|APA|SDA|TASS|Interfax|Ukrinform|Xinhua|UPI|PA|ANSA|EFE|Kyodo|Yonhap|Anadolu|epd|KNA"
    "|Bloomberg|CNN|BBC"
)
# As in: HARBOUR CITY, Feb 12 (Reuters) - The bridge
_DATELINE = re.compile(
    rf"\A([A-ZÄÖÜ][^\n().]{{1,40}}?)(?:,\s?([^()\n]{{3,20}}?))?\s?\(({_AGENCIES})(?:/[A-Za-z]{{2,12}})?\)\s{{0,2}}[-–—:]{{0,2}}\s"
)
_PUBLISHER = re.compile(
    r"\A(?:source|quelle|publisher|published by|first published by|erschienen bei)\s?:\s?(.{2,60})\Z", re.IGNORECASE
)
_COPYRIGHT = re.compile(
    r"\A(?:copyright|©|\(c\))[ ©]{0,3}\d{4}(?:[-–]\d{2,4})?,?\s(?:by |the )?([A-ZÄÖÜ][^.|,\n]{2,50})", re.IGNORECASE
)
_LINK = re.compile(r"://|\b(?:link|original|here|hier|source|article|artikel)\b", re.IGNORECASE)
_PAPER = re.compile(
    r"(?i)(?:agency|agentur|news|press|presse|post|times|courier|kurier|herald|tribune|gazette|chronicle|dispatch|journal|mail"
    r"|standard|observer|guardian|telegraph|zeitung|blatt|bote|anzeiger|nachrichten|rundschau|radio|tv|online|magazine?)\b"
)


def metadata(text: str, blocks: Sequence[Block]) -> Metadata:
    """What the blocks of ``text`` tell about the article as a whole."""
    dated, date_line = _dated(text, blocks)
    return Metadata(_title(text, blocks), _byline(text, blocks), _publisher(text, blocks), dated, date_line)


def _title(text: str, blocks: Sequence[Block]) -> str:
    first = next((b for b in blocks if not b.kind.set_aside), None)
    return first.span.of(text) if first and first.kind is SentenceKind.HEADING else ""


def _byline(text: str, blocks: Sequence[Block]) -> str:
    line = next((segments(b.span.of(text))[0] for b in blocks if b.reason == "byline"), "")
    for _ in range(3):
        line = _LEAD.sub("", line)
    return line.strip(" .:|·")


def _publisher(text: str, blocks: Sequence[Block]) -> str:
    for block in blocks:
        line = block.span.of(text)
        if block.kind.set_aside and block.reason in ("source link", "copyright line"):
            found = _PUBLISHER.match(line) or _COPYRIGHT.match(line)
            if found and not _LINK.search(found.group(1)):
                return found.group(1).strip(" .")
    for block in blocks:
        if block.reason == "byline" and (paper := _paper(block.span.of(text))):
            return paper
    dateline = next((d for b in _first_body(blocks) if (d := _DATELINE.match(b.span.of(text)[:120]))), None)
    return dateline.group(3) if dateline else ""


def _paper(byline: str) -> str:
    """The paper or agency named beside the author: "By A Name, Some Agency", "By A Name | Some Paper | 3 May"."""
    others = segments(byline)[1:] or [part.strip() for part in byline.split(",")[1:]]
    return next((part for part in others if not any(c.isdigit() for c in part) and _PAPER.search(part)), "")


def _first_body(blocks: Sequence[Block]) -> Sequence[Block]:
    return [b for b in blocks if b.kind is SentenceKind.BODY][:2]


def _dated(text: str, blocks: Sequence[Block]) -> tuple[date | None, str]:
    for block in blocks:
        if block.reason in ("date line", "byline"):
            line = block.span.of(text)
            day = day_in(line)
            if day:
                return day, line
    for block in _first_body(blocks):
        dateline = _DATELINE.match(block.span.of(text)[:120])
        if dateline and dateline.group(2):
            return day_in(dateline.group(2)), dateline.group().strip()
    return None, ""

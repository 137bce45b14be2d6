"""Paragraphs of a text that was broken into lines of one width, as mails and some pages are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reconciler.ingest import furniture
from reconciler.ingest.block import ends_in
from reconciler.model.span import Span

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_ITEM = re.compile(r"\s{0,8}(?:[-•*–▪>]|\d{1,2}[.)])\s")
_FINAL = ".!?…:;"
_NARROWEST, _WIDEST = 50, 100  # characters of the lines of wrapped text
_EVIDENCE = 3  # full lines that end no sentence, from which a text counts as wrapped
_MOSTLY = 0.7  # share of full lines among those that end no sentence


def lines(text: str) -> list[Span]:
    """The lines of ``text`` that are not blank; those that one width has broken are joined again.

    A line is full if the first word of the next one would not have fitted behind it. In a text where most lines are
    full, a full line goes on in the next, unless a blank line, an item of a list or page furniture follows. Spans are
    those of ``text``, so that a joined one holds the line breaks.
    """
    runs = list(_runs(text))
    width = _width(text, runs)
    if not width:
        return [line for run in runs for line in run]
    return [joined for run in runs for joined in _joined(text, run, width)]


def _runs(text: str) -> Iterator[list[Span]]:
    """Lines that follow one another without a blank one between them."""
    run: list[Span] = []
    for found in _LINE.finditer(text):
        line = Span(found.start(), found.end())
        blank = not found.group().strip()
        if run and (blank or text[run[-1].end : line.start] not in ("\n", "\r\n", "\r")):
            yield run
            run = []
        if not blank:
            run.append(line)
    if run:
        yield run


def _width(text: str, runs: Sequence[Sequence[Span]]) -> int:
    """How wide the lines of a wrapped text are; 0 for a text that is not wrapped."""
    narrow = [run for run in runs if len(run) > 1 and not any(_is_too_wide(text, line) for line in run)]
    breakable = [_bare(text, line) for run in narrow for line in run if "://" not in line.of(text)]
    width = max((len(line) for line in breakable if " " in line), default=0)
    if width < _NARROWEST:
        return 0
    open_lines = [pair for run in narrow for pair in pairwise(run) if not _ends_sentence(_bare(text, pair[0]))]
    full = sum(_is_full(text, line, following, width) for line, following in open_lines)
    return width if full >= _EVIDENCE and full >= _MOSTLY * len(open_lines) else 0


def _joined(text: str, run: Sequence[Span], width: int) -> Iterator[Span]:
    if any(_is_too_wide(text, line) for line in run):
        yield from run
        return
    start = run[0].start
    for line, following in pairwise(run):
        if not (_is_full(text, line, following, width) and _goes_on(_bare(text, line), _bare(text, following))):
            yield Span(start, line.end)
            start = following.start
    yield Span(start, run[-1].end)


def _bare(text: str, line: Span) -> str:
    return line.of(text).strip()


def _is_full(text: str, line: Span, following: Span, width: int) -> bool:
    first = _bare(text, following).split(maxsplit=1)[0]
    length = len(_bare(text, line))
    return length * 3 > width and length + 1 + len(first) > width


def _is_too_wide(text: str, line: Span) -> bool:
    """Whether no program that breaks lines has left it so; an address it cannot break."""
    return len(_bare(text, line)) > _WIDEST and "://" not in line.of(text)


def _goes_on(line: str, following: str) -> bool:
    return not (_ITEM.match(following) or furniture.reason_of(line) or furniture.reason_of(following))


def _ends_sentence(line: str) -> bool:
    return ends_in(line, _FINAL)

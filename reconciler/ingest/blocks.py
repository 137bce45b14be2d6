"""Lines of a text told apart: headings, bylines, body and page furniture, each with the rule that said so."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from reconciler.ingest import furniture, press
from reconciler.ingest.block import CLOSING, Block, ends_in
from reconciler.ingest.bylines import bylines, is_date_line
from reconciler.ingest.wrapping import lines
from reconciler.model.span import Span
from reconciler.model.version import SentenceKind

_WORD = re.compile(r"[^\W\d_]+")
_FINAL = ".!?…:;,"
_Test = Callable[[str], bool]
_TITLE_WORDS = 22
_LONG_PARAGRAPH = 30
_NEAR = 4


def blocks(text: str) -> list[Block]:
    """The lines of ``text`` that are not blank, in order, each with what it is.

    The lines of a paragraph that was broken at one width, as in mails, are one block with its line breaks in it.
    No character but white space lies outside the blocks. Rules work on English and German pages.
    """
    found = [block for line in lines(text) for block in _parts(text, line)]
    words = [block.span.of(text) for block in found]
    for rule in (
        _single_lines,
        bylines,
        _comment_forms,
        _neighbours,
        _teasers,
        _pointers,
        _printed_twice,
        _headings,
        _labels,
    ):
        found = rule(found, words)
    return found


def _parts(text: str, line: Span) -> list[Block]:
    """A line as one block, or as several where markup stands in it."""
    edges, at = [], line.start
    for markup in furniture.MARKUP.finditer(text, line.start, line.end):
        edges += [(at, markup.start(), False), (markup.start(), markup.end(), True)]
        at = markup.end()
    edges.append((at, line.end, False))
    parts: list[Block] = []
    for start, end, is_markup in edges:
        span = _trimmed(text, start, end)
        if span:
            kind = SentenceKind.DEBRIS if is_markup else SentenceKind.BODY
            parts.append(Block(span, kind, "image markup" if is_markup else "", not parts))
    return parts


def _trimmed(text: str, start: int, end: int) -> Span | None:
    body = text[start:end]
    bare = body.strip(" \t\u00a0\ufeff\u200b\u3000\u2002\u2003\u2009\u202f\x1f")
    if not bare.strip():
        return None
    begin = start + body.index(bare)
    return Span(begin, begin + len(bare))


def _single_lines(found: list[Block], words: list[str]) -> list[Block]:
    """Lines that are furniture by what they say."""
    done = [_aside(b, furniture.reason_of(w)) for b, w in zip(found, words, strict=True)]
    if press.masthead_above(words) or press.letterhead_above(
        words, [_label(b, w) for b, w in zip(done[:4], words, strict=False)]
    ):
        done[0] = _aside(done[0], "section label")
    first = next((at for at, b in enumerate(done) if not b.kind.set_aside), len(done))
    inner = [
        _aside(b, furniture.inner_reason_of(w)) for b, w in zip(done[first + 1 :], words[first + 1 :], strict=True)
    ]
    return [*done[: first + 1], *inner]


def _label(block: Block, line: str) -> str:
    """By what rule a line above the headline is set aside, or will be as a date line."""
    return block.reason or ("date line" if is_date_line(line) else "")


def _aside(block: Block, reason: str, kind: SentenceKind = SentenceKind.BOILERPLATE) -> Block:
    if not reason or block.kind is not SentenceKind.BODY:
        return block
    return replace(block, kind=kind, reason=reason)


def _comment_forms(found: list[Block], words: list[str]) -> list[Block]:
    """The heading of a comment form and the short lines below it."""
    return _sections(found, words, furniture.COMMENT_HEADS.__contains__, "comment form", limit=12, takes=_is_short)


def _neighbours(found: list[Block], words: list[str]) -> list[Block]:
    """Links such as "Previous Post", with the section and the title below."""
    return _sections(
        found, words, furniture.NEIGHBOUR_HEADS.__contains__, "link to another article", limit=3, takes=_is_title
    )


def _teasers(found: list[Block], words: list[str]) -> list[Block]:
    """A list of other stories: its heading and the titles below."""
    return _sections(found, words, furniture.heads_teasers, "links to other articles", limit=12, takes=_is_title)


def _pointers(found: list[Block], words: list[str]) -> list[Block]:
    """A line such as "Read more", with the title below; a sub-head is shorter than a title."""
    return _sections(
        found, words, furniture.POINTERS.__contains__, "link to another article", limit=1, takes=_is_long_title
    )


def _is_long_title(line: str) -> bool:
    return _is_title(line) and len(line.split()) >= 5


def _sections(
    found: list[Block], words: list[str], heads: _Test, reason: str, *, limit: int, takes: _Test
) -> list[Block]:
    done, left = list(found), 0
    for at, line in enumerate(words):
        if heads(furniture.normal(line)):
            done[at], left = replace(done[at], kind=SentenceKind.BOILERPLATE, reason=reason), limit
        elif left and takes(line):
            done[at], left = _aside(done[at], reason), left - 1
        elif done[at].kind is SentenceKind.BODY:
            left = 0
    return done


def _is_short(line: str) -> bool:
    return len(line.split()) <= _LONG_PARAGRAPH


def _is_title(line: str) -> bool:
    return len(line.split()) <= _TITLE_WORDS and not _ends_sentence(line)


def _ends_sentence(line: str) -> bool:
    return ends_in(line, _FINAL)


def _printed_twice(found: list[Block], words: list[str]) -> list[Block]:
    """Titles of other stories printed twice with a teaser below, and paragraphs printed twice."""
    counts = Counter(w for w in words if len(w.split()) >= 3)
    done, seen = list(found), {}
    for at, line in enumerate(words):
        if counts[line] < 2:
            continue
        if line not in seen:
            seen[line] = at
            continue
        first = seen[line]
        if at - first <= _NEAR and first > 0 and _is_title(line):
            done[first] = _aside(done[first], "teaser printed twice", SentenceKind.DEBRIS)
            _teaser_text(done, words, first, at)
        done[at] = _aside(done[at], "printed twice" if first == 0 else "teaser printed twice", SentenceKind.DEBRIS)
    return done


def _teaser_text(done: list[Block], words: list[str], first: int, second: int) -> None:
    """The paragraph below a teaser's title goes with it, where a heading of other stories stands nearby."""
    below = words[second + 1] if second + 1 < len(words) else ""
    short = 0 < len(below.split()) <= 2 * _LONG_PARAGRAPH and below[0] not in '“"„»'
    if short and any(furniture.heads_teasers(furniture.normal(w)) for w in words[max(0, first - 1) : second]):
        done[second + 1] = _aside(done[second + 1], "teaser text", SentenceKind.DEBRIS)


def _headings(found: list[Block], words: list[str]) -> list[Block]:
    """Short lines without a full stop, and short lines that are wholly a quotation."""
    lengths = [len(w.split()) for b, w in zip(found, words, strict=True) if b.kind is SentenceKind.BODY]
    if not any(n > 8 for n in lengths):
        return found  # nothing but short lines: a list, a poem or a single sentence
    done = list(found)
    for at, (block, line) in enumerate(zip(found, words, strict=True)):
        if block.kind is SentenceKind.BODY and _is_heading(line, " ".join(words[at + 1 : at + 3])):
            done[at] = replace(block, kind=SentenceKind.HEADING, reason="heading")
    return done


def _is_heading(line: str, below: str) -> bool:
    size = len(line.split())
    if line.startswith(("-", "•", "*", "–")):
        return False
    if line[0] in '“„"»' and line[-1] in CLOSING and size <= 8:
        return sum(line.count(mark) for mark in '“”„"»«') == 2 and _is_pulled(line, below)
    return size <= 16 and len(line) <= 130 and not _ends_sentence(line)


def _is_pulled(quotation: str, below: str) -> bool:
    """Whether a quotation on a line of its own is a sub-head: no sentence, or half of its words come again below."""
    if not _ends_sentence(quotation):
        return True
    words = {w for w in _WORD.findall(quotation.lower()) if len(w) > 3}
    return len(words & set(_WORD.findall(below.lower()))) * 2 >= len(words) > 0


def _labels(found: list[Block], words: list[str]) -> list[Block]:
    """A section label of one or two words right below the headline ("Europe")."""
    kept = [at for at, b in enumerate(found) if not b.kind.set_aside][:4]
    for at in kept[1:]:
        if found[at].kind is SentenceKind.HEADING and len(words[at].split()) <= 2 and len(words[kept[0]].split()) > 2:
            found[at] = replace(found[at], kind=SentenceKind.BOILERPLATE, reason="section label")
    return found

"""A page's tree becomes blocks of text in the order of the page, each knowing where it stands.

Nothing that can be read is lost here: which blocks are the article is decided later (``judgement``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from reconciler.ingest.piece import Role
from reconciler.ingest.readers.inline import listed, parted, raised

Element = Any  # lxml has no types of its own

_BLOCKS = listed(
    """
    address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section
    summary table tbody td tfoot th thead tr ul
    """
)
_SILENT = {
    **dict.fromkeys(("script", "style", "link", "meta", "template", "noscript", "head", "base"), "scripts and styles"),
    **dict.fromkeys(("svg", "img", "picture", "canvas", "map", "source"), "pictures"),
    **dict.fromkeys(("iframe", "object", "embed", "audio", "video", "track"), "embedded media"),
    **dict.fromkeys(("input", "select", "textarea", "option", "datalist", "progress", "meter"), "form fields"),
}
_STRUCK = ("del", "s", "strike")
_UNSEEN = frozenset(
    ("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader-text", "a11y-hidden")
)
_ROLES = {
    "li": Role.ITEM, "dd": Role.ITEM, "blockquote": Role.QUOTE, "figcaption": Role.CAPTION, "caption": Role.CAPTION,
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), Role.HEADING),
}  # fmt: skip
_MARKS = {"de": ("„", "“"), "fr": ("«\u00a0", "\u00a0»")}
_SHORT_CELL = 60
_LONG_HIDDEN = 400


@dataclass(slots=True)
class Block:
    """A run of text between two block elements.

    Attributes:
        element: the innermost block element it stands in.
        linked: share of its characters inside links, 0 to 1.
        row: the table row it stands in, if any.
    """

    text: str
    role: Role
    element: Element
    linked: float
    row: Element = None

    @property
    def is_prose(self) -> bool:
        """Whether it reads like a paragraph: long enough, with a sentence's end, not mostly links."""
        return len(self.text) >= 60 and self.linked < 0.5 and any(mark in self.text for mark in ".!?…")


@dataclass(slots=True)
class Blocks:
    """All blocks of a page; ``silent`` counts what has no text to read, ``struck`` words struck out."""

    found: list[Block] = field(default_factory=list)
    silent: Counter[str] = field(default_factory=Counter)
    struck: int = 0


def blocks(root: Element, language: str) -> Blocks:
    """The blocks below ``root``; table rows of short cells are one block each."""
    walker = _Walker(_MARKS.get(language, ("“", "”")))
    walker.walk(root)
    walker.result.found = list(_rows(walker.result.found))
    return walker.result


class _Walker:
    def __init__(self, quotes: tuple[str, str]) -> None:
        self.result = Blocks()
        self._quotes = quotes
        self._parts: list[str] = []
        self._linked = 0
        self._links = 0
        self._open: list[Element] = []
        self._raised: list[tuple[int, int]] = []
        self._pre = 0

    def walk(self, root: Element) -> None:
        from lxml import etree

        self._open.append(root)
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "start":
                if self._is_silent(element):
                    walk.skip_subtree()
                else:
                    self._start(element)
            else:
                self._end(element, is_root=element is root)
        self._flush()

    def _is_silent(self, element: Element) -> bool:
        tag = element.tag
        if not isinstance(tag, str):
            return True
        what = _SILENT.get(tag, "")
        if tag in _STRUCK:
            self.result.struck += 1
            return True
        if not what and tag == "rt":
            return True
        if not what and is_unseen(element):
            what = "hidden text"
        if what:
            self.result.silent[what] += 1
        return bool(what)

    def _start(self, element: Element) -> None:
        tag = element.tag
        if tag in _BLOCKS:
            self._flush()
            self._open.append(element)
            self._pre += tag == "pre"
        elif _leads_away(element):
            self._links += 1
        elif tag == "sup":
            self._raised.append((len(self._parts), self._linked))
        elif tag in ("br", "q"):
            self._parts.append("\n" if tag == "br" else self._quotes[0])
        self._add(element.text)

    def _end(self, element: Element, *, is_root: bool) -> None:
        tag = element.tag
        if tag in _BLOCKS and self._open[-1] is element:
            self._flush()
            self._open.pop()
            self._pre -= tag == "pre"
        elif _leads_away(element):
            self._links = max(0, self._links - 1)
        elif tag == "sup" and self._raised:
            self._end_raised(element)
        elif tag == "q":
            self._parts.append(self._quotes[1])
        if not is_root:
            self._add(element.tail)

    def _end_raised(self, element: Element) -> None:
        start, linked = self._raised.pop()
        inner = "".join(self._parts[start:])
        mark = any(child.tag == "a" for child in element)  # of a footnote
        before = "".join(self._parts[max(0, start - 6) : start])
        self._parts[start:] = [raised(inner, before, linked=self._linked > linked or self._links > 0 or mark)]

    def _add(self, text: str | None) -> None:
        if text:
            self._parts.append(text if self._pre else text.replace("\n", " ").replace("\r", " "))
            if self._links:
                self._linked += len(text)

    def _flush(self) -> None:
        whole = "".join(self._parts)
        if whole.strip():
            size = max(1, len(whole.strip()))
            element = self._open[-1]
            row = next((e for e in reversed(self._open[-6:]) if e.tag == "tr"), None)
            role = next((_ROLES[e.tag] for e in reversed(self._open[-4:]) if e.tag in _ROLES), Role.PARAGRAPH)
            self.result.found += [Block(t, role, element, min(1.0, self._linked / size), row) for t in parted(whole)]
        self._parts.clear()
        self._raised.clear()
        self._linked = 0


def _leads_away(element: Element) -> bool:
    """Whether an element is a link to another page; headings often are links to themselves."""
    return element.tag == "a" and not element.get("href", "#").startswith("#")


def is_unseen(element: Element) -> bool:
    """Whether a reader of the page does not see an element; long texts count as seen, scripts may show them."""
    attributes = element.attrib
    style = attributes.get("style", "").replace(" ", "").lower()
    hidden = "hidden" in attributes or "display:none" in style or "visibility:hidden" in style
    hidden = hidden or attributes.get("aria-hidden") == "true"
    hidden = hidden or not _UNSEEN.isdisjoint(attributes.get("class", "").lower().split())
    return hidden and sum(map(len, element.itertext())) < _LONG_HIDDEN


def _rows(found: list[Block]) -> Iterator[Block]:
    """The blocks, with the short cells of one table row joined."""
    at = 0
    while at < len(found):
        end = at + 1
        if found[at].row is not None:
            while end < len(found) and found[end].row is found[at].row:
                end += 1
        cells = found[at:end]
        if len(cells) > 1 and all(len(cell.text) <= _SHORT_CELL for cell in cells):
            linked = sum(cell.linked for cell in cells) / len(cells)
            yield Block(" | ".join(cell.text for cell in cells), Role.ROW, cells[0].row, linked, cells[0].row)
        else:
            yield from cells
        at = end

"""HTML pages, saved pages and HTML from the clipboard: the article, and what stands round it set aside.

The text always comes from the page's own tree, word by word; trafilatura is only asked which blocks it would take,
because it drops the text of some elements inside sentences.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from reconciler.ingest.hints import Hints
from reconciler.ingest.piece import Content, Piece, Role, plain
from reconciler.ingest.readers import dom
from reconciler.ingest.readers.inline import listed
from reconciler.ingest.readers.judgement import judged, squeezed
from reconciler.ingest.readers.pagehead import Head, head
from reconciler.ingest.readers.plaintext import decoded
from reconciler.model.errors import UnreadableInput
from reconciler.model.wording import shown
from reconciler.text.clean import decode_as

_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s{0,3}=\s{0,3}[\"']?\s{0,3}([\w.:-]{2,40})", re.IGNORECASE)
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{20000}[^<>]*")
_MOST_ATTRIBUTES = 2000  # of one element; the time libxml2 takes grows with their square
_LARGEST_ASKED = 3_000_000  # characters; trafilatura is not asked about larger pages
_MEANT = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252"}  # as browsers read them
_MOST_ELEMENTS = 60_000
_MOST_ASIDE = 60
_INLINE = listed(
    """
    em strong b i u span abbr sup sub q time mark label small cite font code tt big kbd samp var dfn ins bdi
    bdo data wbr button acronym
    """
)


def read(data: bytes, hints: Hints) -> Content:
    """The article of a page; what else is on it is set aside with the reason, menus and the like are counted.

    Raises:
        UnreadableInput: there is no text on the page.
    """
    text, encoding = _decoded(data, hints)
    root = _tree(text)
    told = head(root, text)
    found = dom.blocks(root, told.about.language)
    if not found.found:
        raise UnreadableInput(
            "There is no text on the page.",
            advice="A program may build it in the browser: open it there, select the article, copy and paste it.",
        )
    pieces, dropped = _whole(found.found) if hints.whole else _article(root, found, told)
    remarks = (shown("Words that are struck out on the page were left out."),) if found.struck else ()
    return Content(
        pieces,
        encoding,
        replace(told.about, url=told.about.url or hints.url),
        remarks=remarks,
        dropped=tuple(sorted((dropped + found.silent).items())),
    )


def fragment(html: str) -> Iterator[Piece]:
    """The blocks of a piece of HTML inside another format."""
    if html.strip() and not html.lstrip().startswith("<!--"):
        yield from _whole(dom.blocks(_tree(html), "").found)[0]


def _tree(text: str) -> Any:
    from lxml import etree, html

    if any(found.group().count("=") > _MOST_ATTRIBUTES for found in _LONG_TAG.finditer(text)):
        raise UnreadableInput(
            f"The page was not read because an element has more than {_MOST_ATTRIBUTES} attributes.",
            advice="If you trust it, copy the article in the browser and paste it.",
        )
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, encoding="utf-8")
    try:
        root = html.document_fromstring(text.replace("\0", "").encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError) as problem:
        raise UnreadableInput(
            "There is no text on the page.", advice="Copy the article in the browser and paste it."
        ) from problem
    return root


def _decoded(data: bytes, hints: Hints) -> tuple[str, str]:
    """The text of a page: as asked for, as a byte order mark, the server or the page itself says, or as guessed."""
    if hints.encoding:
        return decoded(data, hints)
    named = _CHARSET.search(data[:4096])
    for charset in (hints.charset, named.group(1).decode("ascii") if named else ""):
        if charset and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
            try:
                text, encoding = decode_as(data, _MEANT.get(charset.lower(), charset))
            except UnreadableInput:
                continue
            if text.count("\ufffd") * 1000 <= len(text):
                return text, encoding
    return decoded(data, hints)


def _whole(found: list[dom.Block]) -> tuple[tuple[Piece, ...], Counter[str]]:
    return tuple(Piece(b.text, b.role, _place(b)) for b in found), Counter()


def _article(root: Any, found: dom.Blocks, told: Head) -> tuple[tuple[Piece, ...], Counter[str]]:
    blocks = found.found
    taken = squeezed(_asked(root))
    verdicts = judged(blocks, taken, squeezed(told.body), told.about.title)
    pieces: list[Piece] = []
    dropped: Counter[str] = Counter()
    aside: Counter[str] = Counter()
    for block, verdict in zip(blocks, verdicts, strict=True):
        aside[verdict.reason] += 1
        if verdict.reason and (not verdict.kept or aside[verdict.reason] > _MOST_ASIDE):
            dropped[verdict.reason] += 1
        else:
            pieces.append(Piece(block.text, block.role, _place(block), verdict.reason))
    if not any(not piece.reason for piece in pieces):
        return _whole(blocks)
    return _titled(pieces, told.about.title), dropped


def _titled(pieces: list[Piece], title: str) -> tuple[Piece, ...]:
    """The pieces with the page's title before them, where no heading of the article says the same."""
    wanted = squeezed(title)
    heads = [squeezed(p.text) for p in pieces if not p.reason][:12]
    if not wanted or any(wanted in head or (len(head) > 12 and head in wanted) for head in heads):
        return tuple(pieces)
    return (Piece(plain(title), Role.HEADING, shown("page title")), *pieces)


def _place(block: dom.Block) -> str:
    return "" if block.role in (Role.PARAGRAPH, Role.HEADING) else block.role.value


def _asked(root: Any) -> str:
    """What trafilatura takes for the article; it is given a copy without the inline elements it would lose."""
    from copy import deepcopy

    from lxml import etree

    size = 0
    for count, element in enumerate(root.iter()):
        size += len(element.text or "") + len(element.tail or "")
        if count > _MOST_ELEMENTS or size > _LARGEST_ASKED:
            return ""
    import trafilatura

    copy = deepcopy(root)
    for element in [e for e in copy.iter() if isinstance(e.tag, str) and dom.is_unseen(e)]:
        element.drop_tree()  # what the blocks do not hold it must not see either, or the two cannot be compared
    etree.strip_tags(copy, *_INLINE)
    taken = trafilatura.extract(
        copy, output_format="txt", include_comments=False, include_tables=True, include_links=False, with_metadata=False
    )
    return str(taken or "")

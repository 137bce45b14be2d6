"""Small files of every format, and what chance does to them."""

from __future__ import annotations

import random

from tests.support import documents, ooxml, pages
from tests.support.articles import articles
from tests.support.furnishings import Marker

_PIECES = (b"<", b">", b"{", b"\\u", b"\0", b"&", b"\xff\xfe", b"-->", b"]]>", b"99999999999")


def seeds() -> list[tuple[str, bytes]]:
    """One small file of each kind to be damaged."""
    article = articles()[9]
    made = [(name, make(article)) for name, make in (*ooxml.DOCUMENTS, *documents.DOCUMENTS)]
    return [*made, ("page.html", pages.weblog(article, Marker(1)).encode()), ("text.txt", article.text.encode())]


def damaged(data: bytes, chance: random.Random) -> bytes:
    """``data`` with bytes changed, cut out, doubled or put elsewhere."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 3, 20, 200))):
        at = chance.randrange(len(changed)) if changed else 0
        how = chance.randrange(5)
        if how == 0:
            changed[at : at + 1] = bytes([chance.randrange(256)])
        elif how == 1:
            del changed[at : at + chance.choice((1, 10, 500))]
        elif how == 2:
            changed[at:at] = changed[at : at + chance.choice((1, 40, 400))]
        elif how == 3:
            changed[at:at] = chance.choice(_PIECES)
        else:
            end = len(changed) if chance.random() < 0.05 else at + 2
            del changed[at:end]
    return bytes(changed)

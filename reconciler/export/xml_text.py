"""Article text inside XML and HTML, and the zip packages that office documents are."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from html import escape
from io import BytesIO

from reconciler.export.escape import one_line

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def quoted(text: str) -> str:
    """``text`` on one line, fit to stand between tags and in an attribute with double quotation marks."""
    return escape(one_line(text), quote=True)


def packed(entries: Mapping[str, str], mimetype: str = "") -> bytes:
    """A zip of ``entries``; ``mimetype`` stands first and unpacked, as OpenDocument wants it."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        if mimetype:
            archive.writestr(_entry("mimetype"), mimetype, zipfile.ZIP_STORED)
        for name, text in entries.items():
            archive.writestr(_entry(name), text.encode("utf-8"), zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    # A fixed date: the same account gives the same bytes.
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.external_attr = 0o644 << 16
    return info

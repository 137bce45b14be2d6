"""Which format a file has: what it holds decides first, its name second."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePath

from reconciler.ingest.packages import encrypted
from reconciler.model.errors import UnreadableInput
from reconciler.model.wording import shown


class Format(StrEnum):
    """The formats that are read."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    DOCX = "docx"
    ODT = "odt"
    RTF = "rtf"
    PDF = "pdf"
    EML = "eml"


LARGEST = {
    Format.TEXT: 20_000_000,
    Format.MARKDOWN: 5_000_000,
    Format.HTML: 10_000_000,
    Format.RTF: 20_000_000,
    Format.EML: 30_000_000,
    Format.DOCX: 50_000_000,
    Format.ODT: 50_000_000,
    Format.PDF: 50_000_000,
}
_SUFFIXES = {
    **dict.fromkeys((".html", ".htm", ".xhtml", ".shtml"), Format.HTML),
    **dict.fromkeys((".md", ".markdown", ".mdown", ".mkd"), Format.MARKDOWN),
    **dict.fromkeys((".eml", ".mht", ".mhtml"), Format.EML),
}
SUFFIXES = (".txt", ".text", *_SUFFIXES, ".docx", ".docm", ".odt", ".rtf", ".pdf")
_HEAD = 4096
_PAGE = re.compile(
    r"\s{0,200}+(?:<\?xml[^>]{0,200}>\s{0,50}+)?(?:<!--.{0,1000}?-->\s{0,50}+){0,3}"
    r"<(?:!doctype html|html|head|body|meta)\b",
    re.IGNORECASE | re.DOTALL,
)
_HEADER = re.compile(
    r"^(From|To|Subject|Date|Message-ID|MIME-Version|Received|Return-Path|Delivered-To|Content-Type"
    r"|Snapshot-Content-Location):",
    re.IGNORECASE | re.MULTILINE,
)
_FIRST_HEADER = re.compile(r"(?:>?From \S{1,200} [^\n]{0,200}\r?\n)?[A-Za-z][\w-]{1,60}:")
_FOREIGN = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of an old Word", "Save it as DOCX there and load that."),
    (b"bplist00", "a web archive of Safari", "Save the page as HTML, or paste its text."),
)  # fmt: skip
_LOCKED = "EncryptedPackage".encode("utf-16-le")  # Word wraps a locked DOCX into the container of its old format
_MIMETYPE = re.compile(rb"PK\x03\x04.{4}\0\0.{16}\x08\0..mimetype([\w./+-]{1,100}?)(?=PK|\r|\n|\Z)", re.DOTALL)
_PARTS = (
    ("word/document.xml", Format.DOCX),
    ("xl/workbook.xml", shown("a spreadsheet")),
    ("ppt/presentation.xml", shown("a presentation")),
)
_MIMETYPES = {
    "application/vnd.oasis.opendocument.text": Format.ODT,
    "application/vnd.oasis.opendocument.text-template": Format.ODT,
    "application/vnd.oasis.opendocument.spreadsheet": shown("a spreadsheet"),
    "application/vnd.oasis.opendocument.presentation": shown("a presentation"),
    "application/epub+zip": shown("an electronic book"),
    "application/x-reconciler-project": shown("a project of this program"),
}


def format_of(data: bytes, name: str) -> Format:
    """The format of a file called ``name``.

    Raises:
        UnreadableInput: it is a document of a kind that is not read.
    """
    for mark, kind, advice in _FOREIGN:
        if data.startswith(mark):
            if _LOCKED in data:
                raise encrypted()
            raise UnreadableInput(f"This is {kind}, which cannot be read.", advice=advice)
    if data.startswith(b"PK\x03\x04"):
        return _zipped(data)
    if b"%PDF-" in data[:1024]:
        return Format.PDF
    if data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{\\rtf"):
        return Format.RTF
    return _textual(data, PurePath(name).suffix.lower())


def _textual(data: bytes, suffix: str) -> Format:
    head = data[:_HEAD].replace(b"\0", b"").decode("latin-1").lstrip("\xef\xbb\xbf\xff\xfe")
    if _PAGE.match(head):
        return Format.HTML
    if _FIRST_HEADER.match(head) and _is_mail(head, suffix):
        return Format.EML
    return Format.TEXT if _SUFFIXES.get(suffix) is Format.EML else _SUFFIXES.get(suffix, Format.TEXT)


def _is_mail(head: str, suffix: str) -> bool:
    headers = re.split(r"\r?\n\r?\n", head, maxsplit=1)[0]
    found = {name.lower() for name in _HEADER.findall(headers)}
    technical = found & {"message-id", "mime-version", "received", "return-path"}
    return bool(found) if _SUFFIXES.get(suffix) is Format.EML else len(found) >= 4 and bool(technical)


def _zipped(data: bytes) -> Format:
    """The kind of a zip by the names in it; they are looked for, not unpacked."""
    kind: Format | str = shown("a zip archive")
    stored = _MIMETYPE.match(data[:200])
    if stored:
        kind = _MIMETYPES.get(stored.group(1).decode("ascii"), kind)
    else:
        tail = data[-2_000_000:]
        kind = next((k for part, k in _PARTS if part.encode() in tail), kind)
    if isinstance(kind, Format):
        return kind
    advice = (
        "Open it as a project instead." if "project" in kind else "Unpack it, or copy the article’s text and paste it."
    )
    raise UnreadableInput(f"This is {kind}, not an article.", advice=advice)

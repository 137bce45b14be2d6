"""Files made to do harm, small enough to be made in a test."""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO
from itertools import pairwise

from tests.support.articles import Article
from tests.support.ooxml import W, docx, packed, plain_docx, t

ARTICLE = Article(
    "x", "en", "Ferry hits tanker", "By A Name", "14 March 2024", "2024-03-14", ("It hit the tanker on Monday.",)
)


def document(xml: str) -> bytes:
    return packed({"[Content_Types].xml": "<Types/>", "word/document.xml": xml})


def bomb() -> bytes:
    """300 MB of spaces in 300 kB."""
    return document("<w/>" + " " * 40_000_000)


def many_entries() -> bytes:
    return packed({"word/document.xml": "<w/>", **{f"x/{n}": b"" for n in range(2500)}})


def sum_of_entries() -> bytes:
    noise = bytes(range(256)) * 2000
    return packed({"word/document.xml": "<w/>", **{f"word/media/{n}": noise * 45 for n in range(6)}})


def foreign_entity() -> bytes:
    return document(
        f'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>'
    )


def laughing_entities() -> bytes:
    names = "abcdefghij"
    declared = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in pairwise(names))
    return document(f'<!DOCTYPE d [<!ENTITY a "lol">{declared}]><w:document xmlns:w="{W}"><w:t>&j;</w:t></w:document>')


def lying_size() -> bytes:
    """An entry that claims 20 bytes and holds 5 MB."""
    data = bytearray(packed({"word/document.xml": b"<w/>", "word/styles.xml": b" " * 5_000_000}))
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(b"word/styles.xml"))
    data[at + 24 : at + 28] = struct.pack("<I", 20)
    return bytes(data)


def climbing_names() -> bytes:
    return packed({"word/document.xml": "<w/>", "../../etc/cron.d/x": "x"})


def linked_entry() -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
        link = zipfile.ZipInfo("word/link")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return target.getvalue()


def locked_entry() -> bytes:
    data = bytearray(plain_docx(ARTICLE))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := data.find(mark, at + 1)) >= 0:
            data[at + place] |= 1
    return bytes(data)


def wrapped_docx() -> bytes:
    """A DOCX that Word locked with a password: the container of its old format, with the stream that holds it."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1016 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 512


def deep_document() -> bytes:
    return docx("<w:sdt>" * 50_000 + "</w:sdt>" * 50_000)


def deep_page() -> bytes:
    return b"<html>" + b"<div>" * 100_000 + b"<p>It hit the tanker on Monday.</p>" + b"</div>" * 100_000


def deep_rtf() -> bytes:
    return b"{\\rtf1" + b"{" * 100_000 + b"x" + b"}" * 100_000


def deep_markdown() -> bytes:
    return b">" * 50_000 + b" quoted\n" + b"[" * 50_000 + b"\n" + b"*a_ " * 50_000


def many_saved_parts() -> bytes:
    """A page saved as one file with more pictures than a page can have."""
    head = b"From: <Saved by Blink>\nSnapshot-Content-Location: https://gazette.example/\nMIME-Version: 1.0\n"
    part = b"--x\nContent-Type: image/png\nContent-Location: https://gazette.example/p.png\n\nabc\n"
    return head + b'Content-Type: multipart/related; boundary="x"\n\n' + part * 20_000 + b"--x--\n"


def deep_mail() -> bytes:
    parts = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000))
    return b"From: a\nMIME-Version: 1.0\nSubject: x\nDate: y\n" + parts


def one_line_page() -> bytes:
    return b"<html><p>" + b"word1,0 " * 125_000


def one_line_rtf() -> bytes:
    return b"{\\rtf1 " + b"\\'e4\\u228? " * 80_000 + b"}"


def many_attributes() -> bytes:
    return b"<html><p " + b" ".join(b'a%d="x"' % n for n in range(100_000)) + b">It hit the tanker on Monday.</p>"


def many_pages() -> bytes:
    """A PDF of 10,000 pages, all the same one."""
    kids = b" ".join(b"%d 0 R" % (n + 4) for n in range(10_000))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 10000/Kids[" + kids + b"]>>", b"<<>>"]
    objects += [b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"] * 10_000
    data, places = bytearray(b"%PDF-1.4\n"), []
    for number, inside in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n" % number + inside + b"\nendobj\n"
    table = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(
        b"%010d 00000 n \n" % at for at in places
    )
    return bytes(data) + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, table)


def locked_pdf() -> bytes:
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    target = BytesIO()
    canvas = Canvas(target, encrypt=StandardEncryption("anchor", canPrint=0))
    canvas.drawString(50, 700, "It hit the tanker on Monday, the coastguard of the island said.")
    canvas.save()
    return target.getvalue()


def scanned_pdf() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    target = BytesIO()
    canvas = Canvas(target)
    canvas.rect(50, 50, 400, 600, fill=1)
    canvas.save()
    return target.getvalue()


def macros() -> bytes:
    return docx(
        f"<w:p><w:r>{t('It hit the tanker on Monday.')}</w:r></w:p>", {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0"}
    )


def turned_text() -> bytes:
    return "<html><p>It cost 100\u202e000\u202c crowns.</p>".encode()


# What happens to each: words of the refusal, or "" where it is read.
FILES = (
    ("bomb.docx", bomb, "fill the memory"), ("entries.docx", many_entries, "2000 entries"), ("sum.docx", sum_of_entries, "100 MB"),
    ("entity.docx", foreign_entity, "entities"), ("laugh.docx", laughing_entities, "entities"), ("lying.docx", lying_size, "damaged|larger"),
    ("climbing.docx", climbing_names, "outside"), ("linked.docx", linked_entry, "link"), ("locked.docx", locked_entry, "password"),
    ("wrapped.docx", wrapped_docx, "password"),
    ("deep.docx", deep_document, "nested|memory"), ("deep.html", deep_page, "no text"), ("deep.rtf", deep_rtf, "nested"), ("deep.md", deep_markdown, "no text"),
    ("deep.eml", deep_mail, "parts|no text|damaged"), ("parts.mhtml", many_saved_parts, "5000 parts"), ("line.html", one_line_page, ""), ("line.rtf", one_line_rtf, ""),
    ("attributes.html", many_attributes, "attributes"), ("pages.pdf", many_pages, "10,000 pages"), ("locked.pdf", locked_pdf, "password"),
    ("scan.pdf", scanned_pdf, "pictures"), ("macros.docm", macros, ""), ("turned.html", turned_text, ""),
)  # fmt: skip

"""An article as RTF, PDF, mail, saved page and Markdown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from email.message import EmailMessage
from io import BytesIO
from textwrap import wrap
from typing import Any

from tests.support.articles import Article
from tests.support.furnishings import Marker
from tests.support.ooxml import halves
from tests.support.pages import semantic


def escaped(text: str) -> str:
    r"""Text as RTF: code page 1252 as \'xx, everything else as \uN."""
    done = []
    for char in text:
        if char in "\\{}":
            done.append("\\" + char)
        elif ord(char) < 128:
            done.append(char)
        elif ord(char) < 256:
            done.append(f"\\'{ord(char):02x}")
        else:
            done.append(f"\\u{ord(char)}?")
    return "".join(done)


def rtf(body: str) -> bytes:
    fonts = r"{\fonttbl{\f0\fswiss Arial;}{\f1\fcharset0 Times;}}{\colortbl;\red0\green0\blue0;}{\*\generator Writer;}{\info{\title Draft 99}}"
    return (r"{\rtf1\ansi\ansicpg1252\deff0" + fonts + body + "}").encode("ascii")


def _rtf_top(a: Article) -> str:
    return rf"\pard\outlinelevel0 {escaped(a.title)}\par\pard {escaped(a.byline)}\par {escaped(a.date_line)}\par "


def plain_rtf(a: Article) -> bytes:
    return rtf(_rtf_top(a) + "".join(rf"\pard {escaped(text)}\par" "\n" for text in a.paragraphs))


def noted_rtf(a: Article) -> bytes:
    """A header, a footnote, bold words, a link, deleted and hidden words, typographic signs as control words."""
    parts = [r"{\header\pard Quayside Gazette internal\par}"]
    for text in a.paragraphs:
        before, word, after = map(escaped, halves(text))
        signs = (
            after.replace("\\u8220?", "\\ldblquote ")
            .replace("\\u8221?", "\\rdblquote ")
            .replace("\\u8217?", "\\rquote ")
        )
        link = r'{\field{\*\fldinst HYPERLINK "http://x/99"}{\fldrslt ' + word + "}}"
        gone = r"{\deleted 99,999 wrong }{\v desk only 888 }"
        parts.append(
            rf"\pard {before}{{\b {gone}}}{link}{signs}{{\super\chftn}}{{\footnote\pard From the logbook.}}\par" "\n"
        )
    return rtf(_rtf_top(a) + "".join(parts))


def commented_rtf() -> bytes:
    """Comments as Writer and Word leave them: on words, and at a place alone."""
    day = (124 << 20) | (3 << 16) | (14 << 11)  # 14 March 2024
    about = r"{\*\atnid }{\*\atnauthor %s}\chatn{\*\annotation{\*\atnref %d}{\*\atndate %d}\pard\plain %s}"
    first = about % ("Marta Feldgruber", 0, day - 2**32 * (day >> 31), r"{\loch 43 or}\par{\loch 47?}")
    second = r"{\*\atnauthor Night desk}\chatn{\*\annotation Which mayor?}"
    body = (
        r"\pard\outlinelevel0 Ferry aground at Tolm\par\pard The ferry left at nine. It carried {{\*\atrfstart 0}43 people}"
        rf"{{{{\*\atrfend 0}}{first}}}. Nobody was hurt.\par The mayor was there{second}, too, and so was the press.\par"
    )
    return rtf(body)


def tabled_rtf(a: Article) -> bytes:
    rows = "".join(rf"\trowd\cellx9000\pard\intbl {escaped(text)}\cell\row" "\n" for text in a.paragraphs)
    return rtf(_rtf_top(a) + rows)


def pdf(a: Article, columns: int, *, pages: int = 1, hyphens: bool = False, justified: bool = True) -> bytes:
    """A typeset article with a running header and page numbers."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

    width = (495 - (columns - 1) * 14) / columns
    height = (680 if columns == 1 else 640 / columns) / pages
    frames = [Frame(50 + n * (width + 14), 780 - height, width, height, 0, 0, 0, 0) for n in range(columns)]

    def decorate(canvas: Any, document: Any) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(50, 815, "The Quayside Gazette · Edition 4711")
        canvas.drawCentredString(297, 24, str(document.page))

    target = BytesIO()
    document = BaseDocTemplate(target, pagesize=A4, title="Layout 99")
    document.addPageTemplates(PageTemplate(frames=frames, onPage=decorate))
    language = {"hyphenationLang": ""} if not hyphens else {}
    body = ParagraphStyle("body", fontSize=10, leading=12, alignment=4 if justified else 0, spaceAfter=6, **language)
    title = ParagraphStyle("title", fontName="Helvetica-Bold", fontSize=18, leading=21, spaceAfter=8)
    texts = [
        (a.title, title),
        (a.byline, body),
        (a.date_line, body),
        *((_broken(x) if hyphens else x, body) for x in a.paragraphs),
    ]
    document.build(
        [Paragraph(text.replace("&", "&amp;").replace("„", '"').replace("‚", "'"), style) for text, style in texts]
    )
    return target.getvalue()


def _broken(text: str) -> str:
    """Long words with places where they may be broken, as ReportLab understands them."""
    return " ".join(
        w[: len(w) // 2] + "\u00ad" + w[len(w) // 2 :] if len(w) > 8 and w.isalpha() else w for w in text.split(" ")
    )


def lines_pdf(a: Article) -> bytes:
    """Two columns written line by line across the page, as some programs print."""
    from reportlab.pdfgen.canvas import Canvas

    target = BytesIO()
    canvas = Canvas(target)
    canvas.setFont("Helvetica-Bold", 16)
    canvas.drawString(50, 800, a.title)
    canvas.setFont("Helvetica", 9)
    lines = [line for text in (a.byline, a.date_line, *a.paragraphs) for line in [*wrap(text, 46), ""]][:-1]
    half = (len(lines) + 1) // 2
    for n in range(half):
        canvas.drawString(50, 770 - 12 * n, lines[n])
        canvas.drawString(310, 770 - 12 * n, lines[half + n] if half + n < len(lines) else "")
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def mail(a: Article, *, plain: bool = True, page: bool = True, charset: str = "utf-8") -> bytes:
    """A mail with the article in a plain part, an HTML part, or both; a quoted mail and a signature behind it."""
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = (
        a.title,
        "Quayside Gazette <desk@gazette.example>",
        "you@paper.example",
    )
    message["Date"], message["Message-ID"] = "Thu, 14 Mar 2024 08:00:00 +0000", "<1@gazette.example>"
    body = "\n\n".join(
        "\n".join(wrap(text, 72, break_on_hyphens=False)) for text in (a.byline, a.date_line, *a.paragraphs)
    )
    if plain:
        message.set_content(f"{body}\n\n-- \nNight desk, telephone 4711\n", charset=charset)
    if page:
        html = "".join(f"<p>{Marker(3)(text)}</p>" for text in (a.byline, a.date_line, *a.paragraphs))
        html = f"<html><body><table><tr><td>{html}</td></tr></table></body></html>"
        message.add_alternative(html, subtype="html") if plain else message.set_content(html, subtype="html")
    message.add_attachment(b"\x89PNG 99,999", maintype="image", subtype="png", filename="ship.png")
    return bytes(message)


def flowed_mail(a: Article) -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"], message["Date"] = (
        a.title,
        "desk@gazette.example",
        "Thu, 14 Mar 2024 08:00:00 +0000",
    )
    message["Message-ID"] = "<2@gazette.example>"
    texts = (a.byline, a.date_line, *a.paragraphs)
    body = (
        "\n\n".join(" \n".join(wrap(text, 66, break_on_hyphens=False)) for text in texts)
        + "\n\n> an older mail with 99,999 in it\n"
    )
    message.set_content(body)
    message.replace_header("Content-Type", 'text/plain; charset="utf-8"; format=flowed')
    return bytes(message)


def saved_page(a: Article) -> bytes:
    """One file with the page and its parts, as Chromium saves it."""
    message = EmailMessage()
    message["From"], message["Snapshot-Content-Location"] = "<Saved by Blink>", "https://gazette.example/story"
    message["Subject"], message["Date"] = a.title, "Thu, 14 Mar 2024 08:00:00 +0000"
    message.set_content(semantic(a, Marker(5)), subtype="html")
    message.add_related("p{}", subtype="css")
    return bytes(message)


def markdown(a: Article) -> bytes:
    """Front matter, emphasis, links, a quotation, a list, a footnote and a picture."""
    parts = [
        f'---\ntitle: "{a.title}"\nauthor: {a.byline.split(" ", 1)[1]}\ndate: {a.iso_date}\n---\n',
        f"# {a.title}",
        a.byline,
        a.date_line,
    ]
    for n, text in enumerate(a.paragraphs):
        before, word, after = halves(text)
        words = f"{before}{'**' + word + '**' if word.isalnum() else word}{after}"
        parts.append(("> " if n % 3 == 1 else "- " if n % 3 == 2 else "") + words)
    return "\n\n".join([*parts, "![a ship](x.png)"]).encode()


DOCUMENTS: Sequence[tuple[str, Callable[[Article], bytes]]] = (
    ("plain.rtf", plain_rtf), ("noted.rtf", noted_rtf), ("tabled.rtf", tabled_rtf),
    ("one-column.pdf", lambda a: pdf(a, 1)), ("two-columns.pdf", lambda a: pdf(a, 2)), ("three-columns.pdf", lambda a: pdf(a, 3)),
    ("many-pages.pdf", lambda a: pdf(a, 2, pages=2)), ("ragged.pdf", lambda a: pdf(a, 1, justified=False, pages=3)),
    ("hyphens.pdf", lambda a: pdf(a, 3, hyphens=True)), ("across.pdf", lines_pdf),
    ("both.eml", mail), ("plain.eml", lambda a: mail(a, page=False)), ("latin.eml", lambda a: mail(a, page=False, charset="cp1252")),
    ("page.eml", lambda a: mail(a, plain=False)), ("flowed.eml", flowed_mail), ("saved.mhtml", saved_page), ("story.md", markdown),
)  # fmt: skip
EXTRA = {"noted.rtf": ["From the logbook."] * 20}

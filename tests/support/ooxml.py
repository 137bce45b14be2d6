"""An article as DOCX and ODT, written by hand, each with one of the things these formats hide text in."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from html import escape
from io import BytesIO

from tests.support.articles import Article

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)
_STYLES = (
    f'<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style></w:styles>'
)


def packed(entries: dict[str, str | bytes]) -> bytes:
    """A zip of these entries, in their order; the first one is stored, as ODT wants it."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, data) in enumerate(entries.items()):
            archive.writestr(name, data, zipfile.ZIP_STORED if number == 0 else zipfile.ZIP_DEFLATED)
    return target.getvalue()


def docx(body: str, extra: dict[str, str | bytes] | None = None) -> bytes:
    """A DOCX file around the XML of its paragraphs."""
    spaces = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
    document = (
        f'<?xml version="1.0"?><w:document xmlns:w="{W}" {spaces}><w:body>{body}<w:sectPr/></w:body></w:document>'
    )
    return packed(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": _RELS,
            "word/document.xml": document,
            "word/styles.xml": _STYLES,
            **(extra or {}),
        }
    )


def t(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>'


def r(text: str, settings: str = "") -> str:
    return f"<w:r>{f'<w:rPr>{settings}</w:rPr>' if settings else ''}{t(text)}</w:r>"


def p(inner: str, style: str = "") -> str:
    return f"<w:p>{f'<w:pPr><w:pStyle w:val={chr(34)}{style}{chr(34)}/></w:pPr>' if style else ''}{inner}</w:p>"


def halves(text: str) -> tuple[str, str, str]:
    """A text before its middle word, that word, and the rest."""
    words = text.split(" ")
    at = len(words) // 2
    return " ".join(words[:at]) + " ", words[at], " " + " ".join(words[at + 1 :])


def top(article: Article) -> str:
    return p(r(article.title), "berschrift1") + p(r(article.byline)) + p(r(article.date_line))


def plain_docx(a: Article) -> bytes:
    return docx(top(a) + "".join(p(r(text)) for text in a.paragraphs))


def tracked_docx(a: Article) -> bytes:
    """Half of every paragraph was inserted, and words stand there that were deleted or moved away."""
    parts = []
    for text in a.paragraphs:
        before, word, after = halves(text)
        gone = '<w:del w:id="1" w:author="Desk"><w:r><w:delText>99,999 wrong </w:delText></w:r></w:del><w:moveFrom w:id="3"><w:r><w:t>elsewhere 77 </w:t></w:r></w:moveFrom>'
        parts.append(p(f'{r(before)}{gone}<w:ins w:id="2" w:author="Desk">{r(word, "<w:b/>")}</w:ins>{r(after)}'))
    return docx(top(a) + "".join(parts))


def boxed_docx(a: Article) -> bytes:
    """Every third paragraph stands in a text box, written twice as Word does; others in content controls."""
    parts = []
    for n, text in enumerate(a.paragraphs):
        inside = p(r(text))
        if n % 3 == 1:
            new = f"<mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
            old = f"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
            inside = p(f"<w:r><mc:AlternateContent>{new}{old}</mc:AlternateContent></w:r>")
        elif n % 3 == 2:
            inside = f"<w:sdt><w:sdtPr/><w:sdtContent>{inside}</w:sdtContent></w:sdt>"
        parts.append(inside)
    return docx(top(a) + "".join(parts))


def noted_docx(a: Article) -> bytes:
    """Footnotes, comments, a header, hidden words, field codes and runs cut in the middle of words."""
    parts = []
    for text in a.paragraphs:
        before, word, after = halves(text)
        code = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "http://x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        middle = f"{code}<w:hyperlink>{r(word[:2], '<w:i/>')}{r(word[2:])}</w:hyperlink>"
        mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
        parts.append(p(r(before) + middle + r(after) + mark + r("note to the desk: 888", "<w:vanish/>")))
    notes = f'<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator" w:id="0">{p(r(" "))}</w:footnote><w:footnote w:id="2">{p(r("According to the harbour office."))}</w:footnote></w:footnotes>'
    remarks = f'<w:comments xmlns:w="{W}"><w:comment w:id="1" w:author="Night desk">{p(r("Is it 43 or 47?"))}</w:comment></w:comments>'
    header = f'<w:hdr xmlns:w="{W}">{p(r("Quayside Gazette internal"))}</w:hdr>'
    return docx(
        top(a) + "".join(parts), {"word/footnotes.xml": notes, "word/comments.xml": remarks, "word/header1.xml": header}
    )


def commented_docx() -> bytes:
    """Comments on words inside a sentence, on two paragraphs, at a place alone, and on nothing that is left."""

    def begin(n: int) -> str:
        return f'<w:commentRangeStart w:id="{n}"/>'

    def end(n: int) -> str:
        return f'<w:commentRangeEnd w:id="{n}"/><w:r><w:commentReference w:id="{n}"/></w:r>'

    body = (
        p(r("Ferry aground at Tolm", "<w:b/>"))
        + p(r("The ferry left at nine. It carried ") + begin(4) + r("43 people") + end(4) + r(". Nobody was hurt."))
        + begin(7) + p(r("The harbour office is looking into it.")) + p(r("Divers went down") + end(7) + r(" on Tuesday."))
        + p(r("The mayor was there") + '<w:r><w:commentReference w:id="9"/></w:r>' + r(", too, and so was the press."))
        + p(f"<w:del>{begin(11)}<w:r><w:delText>gone</w:delText></w:r></w:del>" + r("The pier stays closed until May."))
    )  # fmt: skip
    told = (
        ('w:id="4" w:author="Marta Feldgruber" w:date="2024-03-14T09:30:00Z"', "43 or 47?"),
        ('w:id="7" w:author="Night desk" w:date="soon"', "One source only."),
        ('w:id="9"', "Which mayor?"),
        ('w:id="11" w:author="Night desk"', "Why was this cut?"),
    )
    comments = "".join(f"<w:comment {about}>{p(r(text))}</w:comment>" for about, text in told)
    return docx(body, {"word/comments.xml": f'<w:comments xmlns:w="{W}">{comments}</w:comments>'})


def commented_odt() -> bytes:
    """The same in part: words with a comment, and a comment at a place alone."""
    named = (
        '<office:annotation office:name="c1"><dc:creator>Marta Feldgruber</dc:creator><dc:date>2024-03-14T09:30:00</dc:date>'
        "<text:p>43 or</text:p><text:p>47?</text:p></office:annotation>"
    )
    alone = "<office:annotation><text:p>Which mayor?</text:p></office:annotation>"
    body = (
        "<text:h>Ferry aground at Tolm</text:h>"
        f'<text:p>The ferry left at nine. It carried {named}43 people<office:annotation-end office:name="c1"/>. Nobody was hurt.</text:p>'
        f"<text:p>The mayor was there{alone}, too, and so was the press.</text:p>"
    )
    return odt(body)


def tabled_docx(a: Article) -> bytes:
    """Two columns made with a table, and a small table of figures."""
    half = (len(a.paragraphs) + 1) // 2
    cells = "".join(
        f"<w:tc><w:tcPr/>{''.join(p(r(x)) for x in part)}</w:tc>" for part in (a.paragraphs[:half], a.paragraphs[half:])
    )
    return docx(top(a) + f"<w:tbl><w:tblPr/><w:tr>{cells}</w:tr></w:tbl>")


def broken_docx(a: Article) -> bytes:
    """Paragraphs that are line breaks, tabs, non-breaking hyphens and soft hyphens."""
    lines = "<w:r><w:br/><w:br/></w:r>".join(r(text) for text in a.paragraphs)
    return docx(top(a) + p(f"<w:r><w:tab/></w:r>{lines}<w:r><w:softHyphen/></w:r>"))


_ODT = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
)


def odt(body: str) -> bytes:
    """An ODT file around the XML of its paragraphs."""
    content = f'<?xml version="1.0"?><office:document-content {_ODT}><office:body><office:text>{body}</office:text></office:body></office:document-content>'
    manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": content,
            "META-INF/manifest.xml": manifest,
        }
    )


def _odt_top(a: Article) -> str:
    return f'<text:h text:outline-level="1">{escape(a.title)}</text:h><text:p>{a.byline}</text:p><text:p>{a.date_line}</text:p>'


def plain_odt(a: Article) -> bytes:
    return odt(
        _odt_top(a) + "".join(f"<text:p>{escape(x).replace(' ', '<text:s/>', 1)}</text:p>" for x in a.paragraphs)
    )


def noted_odt(a: Article) -> bytes:
    """Notes, comments, spans, tracked deletions, a list and a text box."""
    note = '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>From the logbook.</text:p></text:note-body></text:note>'
    remark = "<office:annotation><dc:creator>Night desk</dc:creator><text:p>Check: 43?</text:p></office:annotation>"
    parts = [
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>99,999 wrong words.</text:p></text:deletion></text:changed-region></text:tracked-changes>"
    ]
    for n, text in enumerate(a.paragraphs):
        before, word, after = map(escape, halves(text))
        inner = f'{before}<text:span text:style-name="T1">{word}</text:span>{remark if n == 1 else ""}{after}{note if n == 2 else ""}'
        if n % 4 == 2:
            inner = f"<text:list><text:list-item><text:p>{inner}</text:p></text:list-item></text:list>"
        elif n % 4 == 3:
            inner = f"<text:p><draw:frame><draw:text-box><text:p>{inner}</text:p></draw:text-box></draw:frame></text:p>"
        else:
            inner = f"<text:p>{inner}</text:p>"
        parts.append(inner)
    return odt(_odt_top(a) + "".join(parts))


DOCUMENTS: Sequence[tuple[str, Callable[[Article], bytes]]] = (
    ("plain.docx", plain_docx), ("tracked.docx", tracked_docx), ("boxed.docx", boxed_docx), ("noted.docx", noted_docx),
    ("tabled.docx", tabled_docx), ("broken.docx", broken_docx), ("plain.odt", plain_odt), ("noted.odt", noted_odt),
)  # fmt: skip
EXTRA = {"noted.docx": ["According to the harbour office."], "noted.odt": ["From the logbook."] * 20}

"""The parts of an OpenDocument text that are the same for every page."""

from __future__ import annotations

from collections.abc import Sequence

from reconciler.export.document import Document, Table
from reconciler.export.xml_text import DECLARATION, quoted

MIMETYPE = "application/vnd.oasis.opendocument.text"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES = " ".join(
    (
        *(f'xmlns:{name}="{_OASIS}:{name}:1.0"' for name in ("office", "style", "text", "table", "meta")),
        f'xmlns:fo="{_OASIS}:xsl-fo-compatible:1.0"',
        'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    )
)
MANIFEST = (
    f'{DECLARATION}<manifest:manifest xmlns:manifest="{_OASIS}:manifest:1.0" manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{MIMETYPE}"/>'
    + "".join(
        f'<manifest:file-entry manifest:full-path="{part}.xml" manifest:media-type="text/xml"/>'
        for part in ("content", "styles", "meta")
    )
    + "</manifest:manifest>"
)


def _spoken(code: str) -> str:
    countries = {"en": "GB", "de": "DE"}
    return (
        f'<style:style style:name="Cell-{code}" style:family="paragraph" style:parent-style-name="Cell">'
        f'<style:text-properties fo:language="{code}" fo:country="{countries[code]}"/></style:style>'
    )


_AUTOMATIC = (
    '<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="Box" style:family="table-cell">'
    '<style:table-cell-properties fo:border="0.5pt solid #a0a0a0" fo:padding="0.12cm"/></style:style>'
    f"{_spoken('en')}{_spoken('de')}"
)


def automatic(tables: Sequence[Table]) -> str:
    """The styles of the body: the same for every page but for the widths of tables and their columns."""
    return f"<office:automatic-styles>{_AUTOMATIC}{''.join(map(_columns, tables))}</office:automatic-styles>"


def _columns(table: Table) -> str:
    width = 25.7 if table.is_wide else 17.0
    narrow = min(2.1, width / len(table.heads))
    broad = (width - narrow * len(table.narrow)) / max(1, len(table.heads) - len(table.narrow))
    columns = (("Narrow", narrow), ("Broad", broad))
    return (
        '<style:style style:name="Table" style:family="table">'
        f'<style:table-properties style:width="{width}cm" table:align="left"/></style:style>'
    ) + "".join(
        f'<style:style style:name="{name}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{size:.2f}cm"/></style:style>'
        for name, size in columns
    )


def styles(language: str, *, wide: bool) -> str:
    """The styles of paragraphs and of the page, which lies on its side when ``wide``."""
    width, height = ("29.7cm", "21cm") if wide else ("21cm", "29.7cm")
    turned = "landscape" if wide else "portrait"
    return (
        f'{DECLARATION}<office:document-styles {NAMESPACES} office:version="1.3"><office:styles>'
        '<style:default-style style:family="paragraph"><style:text-properties style:font-name="Georgia" '
        f'fo:font-family="Georgia" fo:font-size="11pt" fo:language="{quoted(language)}"/></style:default-style>'
        f"{''.join(_paragraph(*style) for style in _STYLES)}"
        '<text:list-style style:name="Dots"><text:list-level-style-bullet text:level="1" text:bullet-char="•">'
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
        '<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" '
        'fo:margin-left="0.75cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>'
        '<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" '
        'text:footnotes-position="page" text:start-numbering-at="document"/></office:styles>'
        '<office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties '
        f'fo:page-width="{width}" fo:page-height="{height}" style:print-orientation="{turned}" fo:margin="2cm"/>'
        "</style:page-layout></office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="Page"/></office:master-styles>'
        "</office:document-styles>"
    )


_STYLES = (
    ("Text", 'fo:margin-bottom="0.28cm" fo:line-height="130%"', ""),
    ("Title", 'fo:margin-bottom="0.5cm" fo:keep-with-next="always"', 'fo:font-size="18pt" fo:font-weight="bold"'),
    (
        "Heading",
        'fo:margin-top="0.6cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"',
        'fo:font-size="13pt" fo:font-weight="bold"',
    ),
    ("Item", 'fo:margin-bottom="0.08cm"', ""),
    ("Cell", "", 'fo:font-size="9pt"'),
    ("Footnote", 'fo:margin-left="0.5cm" fo:text-indent="-0.5cm"', 'fo:font-size="9pt"'),
)


def _paragraph(name: str, shape: str, letters: str) -> str:
    return (
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {shape}/>'
        f"<style:text-properties {letters}/></style:style>"
    )


def meta(document: Document) -> str:
    """What the document says of itself."""
    day = f"<meta:creation-date>{quoted(document.date)}T00:00:00</meta:creation-date>" if document.date else ""
    return (
        f'{DECLARATION}<office:document-meta {NAMESPACES} office:version="1.3"><office:meta>'
        f"<meta:generator>{quoted(document.generator)}</meta:generator><dc:title>{quoted(document.title)}</dc:title>"
        f"<dc:language>{quoted(document.language)}</dc:language>{day}</office:meta></office:document-meta>"
    )

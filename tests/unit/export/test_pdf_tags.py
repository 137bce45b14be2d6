"""A PDF says what its parts are: read by PDFium, its structure gives the page again, in order and to the letter."""

from __future__ import annotations

import pytest

from reconciler.export.account import build
from reconciler.export.document import Bullets, Document, Footnote, Heading, Paragraph, Table, Words, line_of, plain
from reconciler.export.pdf import write
from reconciler.export.presets import Preset, lay_out
from tests.support import pdf_structure
from tests.unit.export.test_formats import reviewed


def page() -> Document:
    """Everything a page can hold; the table and a paragraph are longer than a sheet of paper."""
    sentence = "The ferry Ostwind ran aground off Kaldra in thick fog, the harbour master said. "
    rows = tuple((line_of(f"row {n}"), line_of(f"Eine Fähre lief auf Grund, Zeile {n}.")) for n in range(90))
    blocks = (
        Heading(1, line_of("Ferry <aground> & „afloat“")),
        Paragraph((Words("One ferry.", note=4), Words("Two captains.", note=9))),
        Heading(2, line_of("The long part")),
        Paragraph(line_of(" ".join([sentence.strip()] * 70))),
        Bullets((line_of("first"), line_of("second"))),
        Table(("Row", "German"), rows, frozenset({0}), ("", "de")),
    )
    notes = (Footnote(4, line_of("Row 4. From A.")), Footnote(9, line_of("Row 9. From B.")))
    return Document("Ferry <aground> & „afloat“", "en", "", "Reconciler", (), blocks, notes)


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_the_structure_gives_the_page_in_reading_order() -> None:
    found = [(kind, squeezed(words)) for kind, words in pdf_structure.elements(write(page()))]
    document = page()
    table = document.blocks[-1]
    assert isinstance(table, Table)
    assert [words for kind, words in found if kind == "TH"] == ["Row", "German"], "told once, not on each sheet"
    assert [words for kind, words in found if kind == "TD"] == [
        squeezed(plain(cell)) for row in table.rows for cell in row
    ]
    assert [entry for entry in found if entry[0] not in ("TH", "TD")] == [
        ("H1", "Ferry<aground>&„afloat“"),
        ("P", "Oneferry.1Twocaptains.2"),
        ("H2", "Thelongpart"),
        ("P", squeezed(plain(document.blocks[3].line))),  # type: ignore[union-attr]
        ("LBody", "•first"),
        ("LBody", "•second"),
        ("H2", "Footnotes"),
        ("Note", "1.Row4.FromA."),
        ("Note", "2.Row9.FromB."),
    ]


def test_title_language_and_bookmarks_are_told() -> None:
    data = write(page())
    assert pdf_structure.is_tagged(data)
    assert pdf_structure.title(data) == "Ferry <aground> & „afloat“"
    assert pdf_structure.bookmarks(data) == [
        (0, "Ferry <aground> & „afloat“"), (1, "The long part"), (1, "Footnotes"),
    ]  # fmt: skip
    assert b"/Lang (en)" in data
    assert b"/Lang (de)" in data, "of the column in another language"
    assert b"/DisplayDocTitle true" in data
    assert '<rdf:li xml:lang="x-default">Ferry &lt;aground&gt; &amp; „afloat“</rdf:li>'.encode() in data
    assert b"/Contents (Footnote 1)" in data


@pytest.mark.parametrize("preset", Preset)
def test_nothing_of_any_preset_is_left_out_of_the_structure(preset: Preset) -> None:
    state, account = reviewed()
    kinds = {kind for kind, _ in pdf_structure.elements(write(lay_out(account, preset, state.rulings)))}
    assert "H1" in kinds
    assert ({"TH", "TD"} <= kinds) is (preset in (Preset.REPORT, Preset.SIDE_BY_SIDE))


def test_a_page_without_a_word_is_written_too() -> None:
    state, _ = reviewed()
    assert pdf_structure.is_tagged(write(lay_out(build(state, {}), Preset.ACCOUNT, state.rulings)))
    assert pdf_structure.elements(write(Document("", "de", "", "Reconciler", (), (Heading(1, line_of("x")),))))


def test_a_row_higher_than_a_sheet_is_spread_over_several() -> None:
    tall = " ".join(["The ferry Ostwind ran aground off Kaldra in thick fog."] * 300)
    rows = ((line_of("one"), line_of("short")), (line_of("two"), line_of(tall)), (line_of("three"), line_of("short")))
    blocks = (Heading(1, line_of("Tall")), Table(("Row", "Text"), rows, frozenset({0})))
    found = pdf_structure.elements(write(Document("Tall", "en", "", "Reconciler", (), blocks)))
    assert squeezed(dict(enumerate(words for _, words in found))[6]) == squeezed(tall)
    assert [words for kind, words in found if kind == "TD"][-1] == "short"

"""Tables on paper: as broad as the sheet, which lies on its side for many columns."""

from __future__ import annotations

import re

import pytest

from reconciler.export import docx, odt
from reconciler.export.document import Document, Table, line_of
from tests.support.readers import parts

NARROW = frozenset({0})


def page(columns: int) -> Document:
    row = tuple(line_of(f"cell {n}") for n in range(columns))
    table = Table(tuple(f"head {n}" for n in range(columns)), (row,), NARROW)
    return Document("Ferry", "en", "", "a test", (), (table,))


def numbers(pattern: str, text: str) -> list[float]:
    return [float(found) for found in re.findall(pattern, text)]


@pytest.mark.parametrize(("columns", "on_its_side"), [(2, False), (4, False), (5, True), (8, True), (14, True)])
def test_a_word_table_fills_the_sheet(columns: int, on_its_side: bool) -> None:
    text = parts(docx.write(page(columns)))["word/document.xml"].decode()
    (width,), (height,) = numbers(r'<w:pgSz w:w="(\d+)"', text), numbers(r'<w:pgSz [^>]*w:h="(\d+)"', text)
    margins = sum(numbers(r'w:(?:left|right)="(\d+)"', text))
    widths = numbers(r'<w:gridCol w:w="(\d+)"', text)
    assert (width > height, 'w:orient="landscape"' in text) == (on_its_side, on_its_side)
    assert len(widths) == columns
    assert width - margins - columns < sum(widths) <= width - margins
    assert min(widths) == widths[0] <= widths[1]


@pytest.mark.parametrize(("columns", "on_its_side"), [(2, False), (4, False), (5, True), (8, True), (14, True)])
def test_an_opendocument_table_fills_the_sheet(columns: int, on_its_side: bool) -> None:
    inside = parts(odt.write(page(columns)))
    styles, text = inside["styles.xml"].decode(), inside["content.xml"].decode()
    (width,), (height,) = (
        numbers(r'fo:page-width="([\d.]+)cm"', styles),
        numbers(r'fo:page-height="([\d.]+)cm"', styles),
    )
    (margin,) = numbers(r'<style:page-layout-properties[^>]* fo:margin="([\d.]+)cm"', styles)
    narrow, broad = numbers(r'style:column-width="([\d.]+)cm"', text)
    (whole,) = numbers(r'style:width="([\d.]+)cm"', text)
    assert (width > height, 'style:print-orientation="landscape"' in styles) == (on_its_side, on_its_side)
    assert narrow + broad * (columns - 1) == pytest.approx(whole, abs=0.1)
    assert whole == pytest.approx(width - 2 * margin, abs=0.1)
    assert narrow <= broad

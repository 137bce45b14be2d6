"""A thousand random paragraphs through every exporter, read back by readers that are not ours."""

from __future__ import annotations

import shutil

import pytest

from reconciler.export.fonts import installed
from reconciler.export.formats import Format, Wish, written
from tests.support.paragraphs import paragraphs
from tests.support.readers import pdf_text, squeezed
from tests.support.round_trips import DIALECTS, decided, failures, pandoc_failures


@pytest.mark.parametrize("seed", [900_001, 900_002, 900_003, 900_004])
def test_what_is_written_is_read_back(seed: int) -> None:
    assert not list(failures(list(paragraphs(seed, 250)), installed()))


def test_without_fonts_of_the_system_a_letter_that_is_not_there_stands_by_its_number() -> None:
    texts = ["Grüße aus „Köln“: 5 %", "Київ said"]
    assert not list(failures(texts[:1]))
    _, account = decided(texts)
    assert "[U+041A][U+0438][U+0457][U+0432] said" in squeezed(pdf_text(written(account, Format.PDF, Wish())))


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
@pytest.mark.parametrize("dialect", DIALECTS)
def test_pandoc_reads_the_markdown_as_it_was_written(dialect: str) -> None:
    assert not list(pandoc_failures(list(paragraphs(900_005, 250)), dialect))

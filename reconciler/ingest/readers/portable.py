"""PDF: the characters of each page with their places, by pdfium; ``typeset`` makes paragraphs of them."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from reconciler.ingest.hints import Hints
from reconciler.ingest.piece import Content
from reconciler.ingest.readers.typeset import Line, pieces
from reconciler.model.errors import UnreadableInput

MOST_PAGES = 500
_FEWEST_PER_PAGE = 30  # characters; a page with fewer is a picture of text
_MOST_CHARACTERS = 3_000_000
_HYPHENS = (0x2, 0xFFFE, 0xAD)


def read(data: bytes, hints: Hints) -> Content:
    """The paragraphs of a PDF in reading order, then notes, headers, footers and page numbers.

    Raises:
        UnreadableInput: it asks for a password, has no text, too many pages, or is damaged.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data, password=hints.password or None)
    except pypdfium2.PdfiumError as problem:
        raise _refused(str(problem), given=bool(hints.password)) from problem
    try:
        pages = len(document)
        if pages > MOST_PAGES:
            raise UnreadableInput(
                f"The document has {pages:,} pages, more than an article can have ({MOST_PAGES}).",
                advice="Print the pages of the article to a PDF of their own and load that.",
            )
        lines = _lines(document, pages)
    except pypdfium2.PdfiumError as problem:
        raise _refused(str(problem), given=False) from problem
    finally:
        document.close()
    if sum(len(line.text) for line in lines) < _FEWEST_PER_PAGE * max(1, min(pages, 10)):
        raise UnreadableInput(
            "The document has no text: its pages are pictures, as a scanner makes them.",
            advice="Run it through text recognition (OCR) first, or type the passages you need.",
        )
    return Content(tuple(pieces(lines)), "pdf")


def _refused(message: str, *, given: bool) -> UnreadableInput:
    if "assword" in message:
        what = "The password does not open the document." if given else "The document is protected by a password."
        return UnreadableInput(what, advice="Give its password, or save it without one in a PDF program.")
    return UnreadableInput(
        "The document is damaged: pdfium cannot open it.",
        advice="Print it to a new PDF, or copy its text and paste it.",
    )


def _lines(document: Any, pages: int) -> list[Line]:
    found: list[Line] = []
    left = _MOST_CHARACTERS
    for number in range(pages):
        page = document[number]
        text = page.get_textpage()
        try:
            left -= text.count_chars()
            if left < 0:
                raise UnreadableInput(
                    "The document holds more text than an article can have.",
                    advice="Load the pages of the article only.",
                )
            found += _lines_of_page(text, number, page.get_height())
        finally:
            text.close()
            page.close()
    return found


def _lines_of_page(text: Any, number: int, height: float) -> Iterator[Line]:
    """Characters on one baseline that follow one another in the page's own order."""
    run: list[tuple[str, float, float, float, float]] = []
    for char in _characters(text):
        if char[0] in "\r\n" or (run and _is_elsewhere(run, char)):
            yield from _line(run, number, height)
            run = []
        if char[0] not in "\r\n":
            run.append(char)
    yield from _line(run, number, height)


def _characters(text: Any) -> Iterator[tuple[str, float, float, float, float]]:
    """Each character with left, right, bottom and top of its box; a hyphen at the end of a line is U+00AD."""
    import pypdfium2.raw as pdfium

    box = pdfium.FS_RECTF()
    reference = ctypes.byref(box)
    for index in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if code in _HYPHENS:
            code = 0xAD
        if code in (0, 0xFFFF) or (0xD800 <= code < 0xE000) or code > 0x10FFFF:
            code = 0xFFFD
        if pdfium.FPDFText_GetLooseCharBox(text, index, reference):
            yield chr(code), box.left, box.right, box.bottom, box.top
        else:
            yield chr(code), 0.0, 0.0, 0.0, 0.0


def _is_elsewhere(
    run: list[tuple[str, float, float, float, float]], char: tuple[str, float, float, float, float]
) -> bool:
    """Whether a character stands on another line than the run, or far to the left of its end."""
    if char[2] <= char[1] or char[0].isspace():
        return False
    last = next((c for c in reversed(run) if c[2] > c[1] and not c[0].isspace()), None)
    if last is None:
        return False
    size = max(last[4] - last[3], 1.0)
    return (
        min(last[4], char[4]) - max(last[3], char[3]) < 0.3 * min(size, char[4] - char[3]) or char[1] < last[1] - size
    )


def _line(run: list[tuple[str, float, float, float, float]], page: int, height: float) -> Iterator[Line]:
    seen = [c for c in run if c[2] > c[1] and not c[0].isspace()]
    if not seen:
        return
    sizes = sorted(c[4] - c[3] for c in seen)
    size = sizes[len(sizes) // 2] or 1.0
    gaps = tuple((a[2], b[1]) for a, b in pairwise(seen) if b[1] - a[2] > 0.9 * size)
    words = _spaced(run, gaps)
    yield Line(
        words, min(c[1] for c in seen), max(c[2] for c in seen), min(c[3] for c in seen), size, page, height, gaps
    )


def _spaced(run: list[tuple[str, float, float, float, float]], gaps: tuple[tuple[float, float], ...]) -> str:
    """The text of a run; a wide gap is a space and U+001F, by which ``typeset`` can part the line there."""
    starts = {right for _, right in gaps}
    parts = []
    for char in run:
        if char[1] in starts and char[2] > char[1] and not char[0].isspace():
            parts.append(" \x1f")
        parts.append(char[0])
    return "".join(parts)

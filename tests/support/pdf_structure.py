"""The structure of a PDF as PDFium sees it, which is none of ours: elements in reading order with their words."""

from __future__ import annotations

import ctypes
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium


def elements(data: bytes) -> list[tuple[str, str]]:
    """Every element that holds words: its type and the words, parts on several pages together.

    Raises:
        AssertionError: something on a page is neither in the tree nor marked as an artefact.
    """
    document = pypdfium2.PdfDocument(data)
    try:
        parts = [part for page in document for part in _on_page(page)]
    finally:
        document.close()
    found: list[tuple[str, str]] = []
    last: tuple[str, ...] | None = None
    for place, words in parts:
        if place == last:
            found[-1] = (found[-1][0], f"{found[-1][1]} {words}")
        else:
            found.append((place[-1].partition(" ")[0], words))
        last = place
    return found


def is_tagged(data: bytes) -> bool:
    """Whether the file says that it is."""
    document = pypdfium2.PdfDocument(data)
    try:
        return bool(pdfium.FPDFCatalog_IsTagged(document.raw))
    finally:
        document.close()


def bookmarks(data: bytes) -> list[tuple[int, str]]:
    """Depth and title of each bookmark, in order."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [(entry.level, entry.get_title()) for entry in document.get_toc()]
    finally:
        document.close()


def title(data: bytes) -> str:
    """What the file says it is called."""
    document = pypdfium2.PdfDocument(data)
    try:
        return str(document.get_metadata_dict()["Title"])
    finally:
        document.close()


def _on_page(page: Any) -> Iterator[tuple[tuple[str, ...], str]]:
    """The path of each element that has words on a page, in reading order, and these words."""
    words = _words(page)
    tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
    assert tree, "a page without structure"
    try:
        for place in range(pdfium.FPDF_StructTree_CountChildren(tree)):
            yield from _below(pdfium.FPDF_StructTree_GetChildAtIndex(tree, place), (), words)
    finally:
        pdfium.FPDF_StructTree_Close(tree)
    assert not words, f"not in the tree: {words}"


def _below(element: Any, path: tuple[str, ...], words: dict[int, str]) -> Iterator[tuple[tuple[str, ...], str]]:
    for place in range(pdfium.FPDF_StructElement_CountChildren(element)):
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, place)
        if child:
            kind = _string(child, pdfium.FPDF_StructElement_GetType)
            yield from _below(child, (*path, f"{kind} {place}"), words)
        else:
            number = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, place)
            if number in words:
                yield path, words.pop(number)


def _words(page: Any) -> dict[int, str]:
    """What is written on a page by the number of the marked content it belongs to; artefacts are left out."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    text = page.get_textpage()
    for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
        number = pdfium.FPDFPageObj_GetMarkedContentID(item.raw)
        names = {_mark(item.raw, place) for place in range(pdfium.FPDFPageObj_CountMarks(item.raw))}
        said = _utf16(lambda buffer, size, item=item: pdfium.FPDFTextObj_GetText(item.raw, text.raw, buffer, size))
        if number >= 0:
            found[number].append(said)
        else:
            assert "Artifact" in names or not said.strip(), f"neither in the tree nor an artefact: {said!r}"
    return {number: "".join(said) for number, said in found.items() if "".join(said).strip()}


def _mark(item: Any, place: int) -> str:
    mark = pdfium.FPDFPageObj_GetMark(item, place)
    size = ctypes.c_ulong()
    pdfium.FPDFPageObjMark_GetName(mark, None, 0, size)
    buffer = (ctypes.c_ushort * (size.value // 2))()
    pdfium.FPDFPageObjMark_GetName(mark, buffer, size.value, size)
    return bytes(buffer).decode("utf-16-le").rstrip("\0")


def _string(element: Any, read: Callable[..., int]) -> str:
    size = read(element, None, 0)
    buffer = ctypes.create_string_buffer(size)
    read(element, buffer, size)
    return buffer.raw[:size].decode("utf-16-le").rstrip("\0")


def _utf16(read: Callable[[Any, int], int]) -> str:
    size = read(None, 0)
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    read(buffer, size)
    return bytes(buffer)[:size].decode("utf-16-le", "replace").rstrip("\0")

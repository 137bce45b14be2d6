"""Dictionaries of the dictd server: an index with places in base 64, and the entries, compressed or not.

Format: RFC 2229 and dictfmt(1); the entries are laid out as FreeDict lays them out.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from reconciler.text.dictionaries.entry import Entry, english_words, german_word

MOST_UNPACKED = 400_000_000
_MOST_OF_ENTRY = 200_000
_DIGITS = {
    c: n for n, c in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
}  # not base64 as bytes are coded: a number, the most significant digit first
_ABOUT = ("00database", "00-database")
_ENDINGS = (".dict.dz", ".dict", ".index", ".dz")


def parts(path: Path) -> tuple[Path, Path]:
    """The index and the entries of the dictionary that ``path``, either of them, is part of.

    Raises:
        FileNotFoundError: the other part does not lie beside it.
    """
    stem = next((path.name.removesuffix(e) for e in _ENDINGS if path.name.endswith(e)), path.name)
    index = path.with_name(f"{stem}.index")
    entries = next(
        (p for p in (path.with_name(f"{stem}.dict.dz"), path.with_name(f"{stem}.dict")) if p.is_file()), None
    )
    if entries is None or not index.is_file():
        missing = index.name if entries else f"{stem}.dict.dz"
        raise FileNotFoundError(missing)
    return index, entries


def read(path: Path) -> Iterator[Entry]:
    """The entries about one German word.

    Raises:
        OSError, EOFError, zlib.error: the files cannot be read or unpacked.
        ValueError: the index is none.
    """
    index, entries = parts(path)
    places = sorted(set(_places(index)))
    if places and places[-1][0] > MOST_UNPACKED:
        raise ValueError(f"it unpacks to more than {MOST_UNPACKED // 1_000_000} MB")
    with entries.open("rb") as file:
        stream = gzip.GzipFile(fileobj=file) if entries.suffix == ".dz" else file
        for text in _texts(stream, places):
            yield from _entry(text)


def _places(index: Path) -> Iterator[tuple[int, int]]:
    with index.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if len(fields) < 3:
                raise ValueError(f"line “{line.strip()[:40]}” of {index.name} has no place")
            if not fields[0].startswith(_ABOUT):
                yield _number(fields[1]), _number(fields[2])


def _number(digits: str) -> int:
    value = 0
    for digit in digits:
        if digit not in _DIGITS or value > MOST_UNPACKED:
            raise ValueError(f"“{digits[:20]}” is no place")
        value = value * 64 + _DIGITS[digit]
    return value


def _texts(stream: BinaryIO | gzip.GzipFile, places: Iterable[tuple[int, int]]) -> Iterator[str]:
    """The entries at ``places``, which ascend, so that a compressed file is unpacked once."""
    for start, length in places:
        if length <= _MOST_OF_ENTRY:
            stream.seek(start)
            yield stream.read(length).decode("utf-8", "replace")


def _entry(text: str) -> Iterator[Entry]:
    """The headword stands before its sound and grammar; translations follow up to the first example or reference."""
    head, *lines = text.split("\n")
    german = german_word(head.partition(" /")[0])
    if german:
        english = tuple(dict.fromkeys(word for line in _meanings(lines) for word in english_words(line)))
        if english:
            yield Entry(german, english)


def _meanings(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        bare = line.strip()
        if not bare or bare.startswith(('"', "Synonym", "see:")):
            return
        if bare.startswith("Note:"):  # "Note: where?, over <prep>": a remark may have the next meaning behind it
            yield ", ".join(part for part in bare.split(", ")[1:] if "<" in part)
        elif not line.startswith("   "):
            yield bare.lstrip("0123456789. ")

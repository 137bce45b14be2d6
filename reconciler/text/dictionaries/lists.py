"""Dictionaries of one entry a line: Ding's "deutsch :: english", and fields with a tab between them."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path

from reconciler.model.progress import Progress
from reconciler.text.dictionaries.entry import LONGEST_LINE, Entry, english_words, german_word

_PARTS_OF_SPEECH = frozenset({"v", "a", "adv", "fn", "phr", "n"})
_PIECE = 1 << 20
_STEP = 200


def lines(path: Path) -> Iterator[str]:
    """The lines of a text file that hold an entry: no comments, nothing empty, nothing over all measure.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open(encoding=_encoding(path), errors="replace") as file:
        for line in iter(lambda: file.readline(LONGEST_LINE), ""):
            bare = line.strip("\ufeff\r\n")
            if bare.strip() and not bare.startswith("#"):
                yield bare


def _encoding(path: Path) -> str:
    """UTF-8 unless the file cannot be that; older lists are Latin-1."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        try:
            for piece in iter(lambda: file.read(_PIECE), b""):
                decoder.decode(piece)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8"


def read_ding(path: Path, progress: Progress) -> Iterator[Entry]:
    """Entries such as "Haus {n}; Gebäude {n} | Häuser :: house; building | houses"."""
    for line in _stepped(path, progress):
        german, sign, english = line.partition("::")
        if sign:
            for left, right in zip(german.split("|"), english.split("|"), strict=False):
                yield from _entries(left.split(";"), right)


def read_tabs(path: Path, progress: Progress) -> Iterator[Entry]:
    """Entries of two fields, German and English, or as in the lexicon that is shipped: word, sort, English, forms."""
    for line in _stepped(path, progress):
        fields = line.split("\t")
        if len(fields) > 2 and fields[1].strip() in _PARTS_OF_SPEECH:
            forms = fields[3].split(",") if len(fields) > 3 else []
            yield from _entries([fields[0].replace("|", ""), *forms], fields[2])
        elif len(fields) > 1:
            yield from _entries([fields[0]], fields[1])


def english(told: str) -> Iterator[str]:
    """The English words of what an entry tells."""
    return english_words(told)


def _stepped(path: Path, progress: Progress) -> Iterator[str]:
    size, read = path.stat().st_size, 0
    for number, line in enumerate(lines(path)):
        if number % _STEP == 0:
            progress.step(min(read, size), size)
        read += len(line) + 1  # of characters, not bytes: near enough for a bar
        yield line


def _entries(german: list[str], told: str) -> Iterator[Entry]:
    meanings = told.strip().encode("utf-8", "replace")
    for word in filter(None, map(german_word, german)):
        if meanings:
            yield Entry(word, meanings)

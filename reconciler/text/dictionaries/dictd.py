"""Dictionaries of the dictd server: an index with places in base 64, and the entries, compressed or not.

Format: RFC 2229 and dictfmt(1); the entries are laid out as FreeDict lays them out.
"""

from __future__ import annotations

import gzip
import re
import struct
from base64 import b64decode
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

from reconciler.model.progress import Progress
from reconciler.text.dictionaries.entry import Entry, english_words, german_word

MOST_UNPACKED = 400_000_000
_MOST_OF_ENTRY = 200_000
_MOST_DIGITS = 6
_FOR_LENGTH = 36  # bits, as many as so many digits have
_MOST_LENGTH = (1 << _FOR_LENGTH) - 1
_ABOUT = (b"00database", b"00-database")
_ENDINGS = (".dict.dz", ".dict", ".index", ".dz")
# What is read and sorted at a time, in bytes: a few milliseconds' work, after which others may go on.
_OF_INDEX = 1 << 16
_OF_ENTRIES = 20
_STEP = 500
_BEHIND = re.compile(rb'\n[ \t]{0,20}(?:\n|"|Synonym|see:)')  # where examples and references begin


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


def read(path: Path, progress: Progress) -> Iterator[Entry]:
    """The entries about one German word.

    Raises:
        OSError, EOFError, zlib.error: the files cannot be read or unpacked.
        ValueError: the index is none.
        Cancelled: by ``progress``.
    """
    index, entries = parts(path)
    places = _places(index, progress)
    if places and max(places) << _OF_ENTRIES > MOST_UNPACKED:
        raise ValueError(f"it unpacks to more than {MOST_UNPACKED // 1_000_000} MB")
    with entries.open("rb") as file:
        stream = gzip.GzipFile(fileobj=file) if entries.suffix == ".dz" else file
        for text in _texts(stream, places, progress):
            entry = _entry(text)
            if entry is not None:
                yield entry


def english(told: str) -> Iterator[str]:
    """The English words of what an entry tells, up to the first example or reference."""
    return (word for line in _meanings(told.split("\n")) for word in english_words(line))


def _places(index: Path, progress: Progress) -> Mapping[int, list[int]]:
    """Where all entries are, by the stretch of the text they begin in: start and length in one number."""
    places: defaultdict[int, list[int]] = defaultdict(list)
    with index.open("rb") as file:
        while lines := file.readlines(_OF_INDEX):
            progress.step(0, 1)
            starts, lengths = _numbers(lines, index.name)
            for start, length in zip(starts, lengths, strict=True):
                places[start >> _OF_ENTRIES].append(start << _FOR_LENGTH | length)
    return places


def _numbers(lines: Sequence[bytes], name: str) -> tuple[list[int], list[int]]:
    """Start and length in each line but those about the dictionary itself."""
    fields = b"".join(lines).rstrip(b"\n").replace(b"\n", b"\t").split(b"\t")
    if len(fields) != 3 * len(lines):
        fields = [field for line in lines for field in _three(line, name)]
    about = [n for n, word in enumerate(fields[::3]) if word.startswith(_ABOUT)]
    starts, lengths = _decoded(fields[1::3]), _decoded(fields[2::3])
    for n in reversed(about):
        del starts[n], lengths[n]
    return starts, lengths


def _three(line: bytes, name: str) -> Sequence[bytes]:
    """The headword and where its entry is; what dictionaries may tell after these is left out."""
    columns = line.rstrip(b"\r\n").split(b"\t")
    if len(columns) < 3:
        raise ValueError(f"line “{line.decode('utf-8', 'replace').strip()[:40]}” of {name} has no place")
    return columns[:3]


def _decoded(digits: list[bytes]) -> list[int]:
    """Numbers written in the digits of base 64, the most significant first.

    Filled up to sixteen digits each, they are what base 64 makes of twelve bytes.
    """
    if max(map(len, digits), default=0) > _MOST_DIGITS:
        raise ValueError(f"“{max(digits, key=len)[:20].decode('ascii', 'replace')}” is no place")
    joined = b"".join([number.rjust(16, b"A") for number in digits])
    return [value for _, value in struct.iter_unpack(">IQ", b64decode(joined, validate=True))]


def _texts(stream: BinaryIO | gzip.GzipFile, places: Mapping[int, list[int]], progress: Progress) -> Iterator[bytes]:
    """The entries at ``places`` in the order in which they stand, so that a compressed file is unpacked once."""
    data, begin = b"", 0
    last = max(places, default=0)
    for stretch in sorted(places):
        base = stretch << _OF_ENTRIES
        wanted = [(n >> _FOR_LENGTH, n & _MOST_LENGTH) for n in sorted(set(places[stretch]))]
        wanted = [(start - base, start - base + n) for start, n in wanted if n <= _MOST_OF_ENTRY]
        data, begin = data[base - begin :], base
        if not data:
            stream.seek(base)
        data += stream.read(max(0, max((end for _, end in wanted), default=0) - len(data)))
        for number, (start, end) in enumerate(wanted):
            if number % _STEP == 0:
                progress.step(stretch, last + 1)
            yield data[start:end]


def _entry(text: bytes) -> Entry | None:
    """The headword stands before its sound and grammar; translations follow up to the first example or reference."""
    head, _, told = text.partition(b"\n")
    german = german_word(head.partition(b" /")[0].decode("utf-8", "replace"))
    if not german or not told:
        return None
    behind = _BEHIND.search(told)
    return Entry(german, told[: behind.start()] if behind else told)


def _meanings(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        bare = line.strip()
        if not bare or bare.startswith(('"', "Synonym", "see:")):
            return
        if bare.startswith("Note:"):  # "Note: where?, over <prep>": a remark may have the next meaning behind it
            yield ", ".join(part for part in bare.split(", ")[1:] if "<" in part)
        elif not line.startswith("   "):
            yield bare.lstrip("0123456789. ")

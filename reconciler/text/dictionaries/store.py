"""A dictionary as a file in which a word is found without reading the rest.

Reading half a million entries takes seconds, so that is done once; the file is made anew when the dictionary changed.
The file: a head, a table of where each of the shelves begins, the shelves. A word's shelf follows from its letters; a
shelf holds a line for each entry: word in lower case, "n" for a noun, what the dictionary tells of it.
"""

from __future__ import annotations

import hashlib
import mmap
import struct
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import accumulate
from pathlib import Path
from zlib import crc32

from reconciler.model.progress import Progress, Silent
from reconciler.text.dictionaries.entry import Entry
from reconciler.text.dictionaries.formats import Form, english, files_of, form_of, read

MADE_BY = 2  # to be raised with every change of what is read from a dictionary
_MARK = b"reconciler words"
_SHELVES = 1 << 14
_HEAD = struct.Struct(f"<{len(_MARK)}sHH")
_TABLE = struct.Struct(f"<{_SHELVES + 1}I")
_BODY = _HEAD.size + _TABLE.size
_LINE, _WITHIN = b"\n", b"\x0b"  # between entries, and for the line breaks inside them
_AT_ONCE = 256
_MOST_KNOWN = 100_000


class Dictionary:
    """Looks up German words; may be asked from several threads.

    Args:
        data: as made by ``build``.

    Raises:
        ValueError: it is cut off, of another program or of another state of this one.
    """

    def __init__(self, data: bytes | mmap.mmap) -> None:
        try:
            mark, made_by, form = _HEAD.unpack_from(data)
            self._begins = _TABLE.unpack_from(data, _HEAD.size)
        except struct.error as problem:
            raise ValueError("cut off") from problem
        if (mark, made_by) != (_MARK, MADE_BY) or self._begins[-1] != len(data):
            raise ValueError("not made by this program, or cut off")
        self._form = Form(form)
        self._data = data
        self._known: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}

    def translations(self, word: str, forms: Sequence[str] = ()) -> tuple[str, ...]:
        """What a German word as it is written may be in English, with a capital a noun first; empty if not listed.

        Where it is not, the first of ``forms`` that is listed answers, in lower case.
        """
        wanted = word[:1].isupper()
        for form in dict.fromkeys((word.lower(), *forms)):
            nouns, others = self._words(form)
            found = (nouns or others) if wanted else (others or nouns)
            if found:
                return found
        return ()

    def lists(self, word: str) -> bool:
        """Whether the word, in lower case, is listed as a noun."""
        return bool(self._words(word)[0])

    def close(self) -> None:
        """Let go of the file."""
        if isinstance(self._data, mmap.mmap):
            self._data.close()

    def _told(self, word: str) -> list[tuple[bool, bytes]]:
        """For each entry of a word whether it is a noun's, and what it tells."""
        key = _LINE + word.encode("utf-8", "replace") + b"\t"
        place = _shelf(key[1:-1])
        shelf = self._data[self._begins[place] : self._begins[place + 1]]
        found, at = [], shelf.find(key)
        while at >= 0:
            end = shelf.find(_LINE, at + 1)
            noun, _, told = shelf[at + len(key) : end].partition(b"\t")
            found.append((bool(noun), told.replace(_WITHIN, _LINE)))
            at = shelf.find(key, end)
        return found

    def _words(self, word: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The English words of the noun, and of what else is written so."""
        found = self._known.get(word)
        if found is None:
            told = self._told(word)
            nouns, others = (english(self._form, [t for noun, t in told if noun is asked]) for asked in (True, False))
            found = nouns, others
            if len(self._known) < _MOST_KNOWN:
                self._known[word] = found
        return found


def kept(path: Path, folder: Path) -> Dictionary | None:
    """The dictionary at ``path`` if it was read before and did not change since.

    Raises:
        UnreadableInput: there is no such dictionary.
    """
    made = folder / _name(path)
    try:
        with made.open("rb") as file:
            return Dictionary(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    except (OSError, ValueError):
        return None  # not there yet, cut off or not ours: it is made anew


def build(path: Path, folder: Path | None, progress: Progress | None = None) -> Dictionary:
    """Read the dictionary at ``path`` and keep it in ``folder``; in memory where nothing can be written there.

    Raises:
        UnreadableInput: it cannot be read.
        Cancelled: by ``progress``; nothing is left behind.
    """
    progress = progress or Silent()
    form = form_of(path)
    shelves = _put_on_shelves(read(path, form, progress), progress)
    if folder is not None:
        with suppress(OSError):
            _write(form, shelves, folder / _name(path), progress)
            known = kept(path, folder)
            if known is not None:
                return known
    return Dictionary(b"".join(_parts(form, shelves)))


def _put_on_shelves(entries: Iterable[Entry], progress: Progress) -> list[bytes]:
    """The entries of each shelf in the order of the dictionary."""
    shelves: list[list[bytes]] = [[] for _ in range(_SHELVES)]
    for german, told in entries:
        key = german.lower().encode("utf-8", "replace")
        noun = b"\tn\t" if german[:1].isupper() else b"\t\t"
        shelves[_shelf(key)].append(key + noun + told.replace(_LINE, _WITHIN))
    joined = []
    for number, lines in enumerate(shelves):
        if number % _AT_ONCE == 0:
            progress.step(number, _SHELVES)
        joined.append(_LINE.join([b"", *lines, b""]) if lines else b"")
    return joined


def _parts(form: Form, shelves: Sequence[bytes]) -> Iterator[bytes]:
    yield _HEAD.pack(_MARK, MADE_BY, form)
    yield _TABLE.pack(*accumulate(map(len, shelves), initial=_BODY))
    yield from shelves


def _write(form: Form, shelves: Sequence[bytes], made: Path, progress: Progress) -> None:
    """Whole or not at all; what was made of earlier states of the same dictionary goes."""
    made.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=made.parent) as room:
        draft = Path(room) / made.name
        with draft.open("wb") as file:
            for number, part in enumerate(_parts(form, shelves)):
                if number % _AT_ONCE == 0:
                    progress.step(number, _SHELVES)
                file.write(part)
        draft.replace(made)
    for old in made.parent.glob(f"{made.name.partition('-')[0]}-*"):
        if old != made:
            with suppress(OSError):
                old.unlink()


def _shelf(key: bytes) -> int:
    return crc32(key) % _SHELVES


def _name(path: Path) -> str:
    """Where the dictionary lies, then size and time of its files: a changed one has another name."""
    files = files_of(path)
    states = [(file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    return f"{_digest(str(path.absolute()))}-{_digest(repr((MADE_BY, states)))}.words"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]

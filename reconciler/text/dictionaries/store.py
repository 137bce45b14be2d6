"""A dictionary as a file in which a word is found without reading the rest.

Reading half a million entries takes seconds, so that is done once; the file is made anew when the dictionary changed.
"""

from __future__ import annotations

import hashlib
import sqlite3
import tempfile
import threading
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from pathlib import Path

from reconciler.model.progress import Progress, Silent
from reconciler.text.dictionaries.formats import files_of, read

MADE_BY = 1  # to be raised with every change of what is read from a dictionary
_SEPARATOR = "; "
_STEP = 1000
_ONE = "SELECT noun, english FROM words WHERE word = ?"


class Dictionary:
    """Looks up German words; may be asked from several threads.

    Args:
        connection: to a database made by ``build``.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()

    def translations(self, word: str, forms: Sequence[str] = ()) -> tuple[str, ...]:
        """What a German word as it is written may be in English, with a capital a noun first; empty if not listed.

        Where it is not, the first of ``forms`` that is listed answers, in lower case.
        """
        noun = word[:1].isupper()
        with self._lock:
            found = self._connection.execute(_ONE, (word.lower(),)).fetchall()
            if not found and forms:
                found = self._of_forms(forms)
        if not found:
            return ()
        english: str = max(found, key=lambda entry: bool(entry[0]) == noun)[1]
        return tuple(english.split(_SEPARATOR))

    def lists(self, word: str) -> bool:
        """Whether the word, in lower case, is listed as a noun."""
        with self._lock:
            return self._connection.execute(f"{_ONE} AND noun", (word,)).fetchone() is not None

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _of_forms(self, forms: Sequence[str]) -> list[tuple[int, str]]:
        unique = list(dict.fromkeys(forms))
        marks = ", ".join("?" * len(unique))
        query = f"SELECT word, noun, english FROM words WHERE word IN ({marks})"  # noqa: S608 - question marks only
        found = self._connection.execute(query, unique).fetchall()
        if not found:
            return []
        first = min(found, key=lambda entry: unique.index(entry[0]))[0]
        return [(noun, english) for word, noun, english in found if word == first]


def kept(path: Path, folder: Path) -> Dictionary | None:
    """The dictionary at ``path`` if it was read before and did not change since.

    Raises:
        UnreadableInput: there is no such dictionary.
    """
    made = folder / _name(path)
    if not made.is_file():
        return None
    connection = None
    try:
        connection = sqlite3.connect(
            f"{made.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
        )
        if connection.execute("PRAGMA user_version").fetchone()[0] == MADE_BY:
            connection.execute(_ONE, ("",)).fetchall()
            return Dictionary(connection)
    except sqlite3.Error:
        pass  # cut off or not ours: it is made anew
    if connection is not None:
        connection.close()
    return None


def build(path: Path, folder: Path | None, progress: Progress | None = None) -> Dictionary:
    """Read the dictionary at ``path`` and keep it in ``folder``; in memory where nothing can be written there.

    Raises:
        UnreadableInput: it cannot be read.
        Cancelled: by ``progress``; nothing is left behind.
    """
    words = _gather(path, progress or Silent())
    if folder is not None:
        with suppress(OSError, sqlite3.Error):
            _write(words, folder / _name(path))
            known = kept(path, folder)
            if known is not None:
                return known
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    _fill(connection, words)
    return Dictionary(connection)


def _gather(path: Path, progress: Progress) -> dict[tuple[str, bool], dict[str, None]]:
    """English by German word in lower case and whether it is a noun, in the order of the dictionary."""
    words: dict[tuple[str, bool], dict[str, None]] = {}
    for number, entry in enumerate(read(path)):
        if number % _STEP == 0:
            progress.step(0, 1)  # how many there are shows only at the end
        words.setdefault((entry.german.lower(), entry.german[:1].isupper()), {}).update(dict.fromkeys(entry.english))
    return words


def _write(words: dict[tuple[str, bool], dict[str, None]], made: Path) -> None:
    """Whole or not at all; what was made of earlier states of the same dictionary goes."""
    made.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=made.parent) as room:
        draft = Path(room) / made.name
        with closing(sqlite3.connect(draft)) as connection:
            _fill(connection, words)
        draft.replace(made)
    for old in made.parent.glob(f"{made.name.partition('-')[0]}-*"):
        if old != made:
            with suppress(OSError):
                old.unlink()


def _fill(connection: sqlite3.Connection, words: dict[tuple[str, bool], dict[str, None]]) -> None:
    entries: Iterable[tuple[str, bool, str]] = (
        (word, noun, _SEPARATOR.join(english)) for (word, noun), english in sorted(words.items())
    )
    with connection:
        connection.execute(
            "CREATE TABLE words (word TEXT, noun INTEGER, english TEXT, PRIMARY KEY (word, noun)) WITHOUT ROWID"
        )
        connection.executemany("INSERT INTO words VALUES (?, ?, ?)", entries)
        connection.execute(f"PRAGMA user_version = {MADE_BY}")


def _name(path: Path) -> str:
    """Where the dictionary lies, then size and time of its files: a changed one has another name."""
    files = files_of(path)
    states = [(file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    return f"{_digest(str(path.absolute()))}-{_digest(repr((MADE_BY, states)))}.sqlite"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]

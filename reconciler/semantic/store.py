"""Vectors of sentences, kept from one session to the next."""

from __future__ import annotations

import hashlib
import sqlite3
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
_TABLE = "CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, vector BLOB) WITHOUT ROWID"
_AT_ONCE = 500


class VectorStore:
    """Vectors by model and sentence; sentences themselves are not kept, only what they hash to.

    Args:
        path: the file; in memory for ``None`` and where it cannot be written.
    """

    def __init__(self, path: Path | None) -> None:
        self._lock = threading.Lock()
        self._connection = _opened(path)

    def read(self, model: str, sentences: Sequence[str]) -> dict[str, Floats]:
        """The vectors that are kept, by sentence."""
        keys = {_key(model, sentence): sentence for sentence in sentences}
        wanted, found = list(keys), {}
        with self._lock, suppress(sqlite3.Error):
            for first in range(0, len(wanted), _AT_ONCE):
                part = wanted[first : first + _AT_ONCE]
                marks = ", ".join("?" * len(part))
                query = f"SELECT key, vector FROM vectors WHERE key IN ({marks})"  # noqa: S608 - question marks only
                for key, vector in self._connection.execute(query, part):
                    found[keys[key]] = np.frombuffer(vector, dtype=np.float32)
        return found

    def write(self, model: str, vectors: Mapping[str, Floats]) -> None:
        """Keep vectors; where that is not possible they are made again another time."""
        entries = [(_key(model, sentence), vector.tobytes()) for sentence, vector in vectors.items()]
        with self._lock, suppress(sqlite3.Error), self._connection:
            self._connection.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?)", entries)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def _opened(path: Path | None) -> sqlite3.Connection:
    if path is not None:
        with suppress(OSError, sqlite3.Error):
            path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(path, check_same_thread=False, timeout=2.0)
            connection.execute(_TABLE)
            return connection
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    connection.execute(_TABLE)
    return connection


def _key(model: str, sentence: str) -> bytes:
    return hashlib.sha256(f"{model}\n{sentence}".encode("utf-8", "surrogatepass")).digest()[:20]

"""What was translated before, in an SQLite file that may be deleted at any time."""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
import unicodedata
from pathlib import Path
from threading import Lock

_FORMAT = 1


class Cache:
    """Translations by engine, languages and sentence; may be shared by threads.

    A damaged file is put aside and a new one begun: a cache is never worth an error.

    Args:
        path: the file; ``None`` keeps everything in memory.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._lock = Lock()
        self._base = self._opened()

    def get(self, engine: str, source: str, target: str, sentence: str) -> str | None:
        """The translation kept; ``None`` if there is none."""
        with self._lock, contextlib.suppress(sqlite3.Error):
            row = self._base.execute(
                "SELECT text FROM translation WHERE key = ?", (_key(engine, source, target, sentence),)
            ).fetchone()
            return str(row[0]) if row else None
        return None

    def put(self, engine: str, source: str, target: str, sentence: str, text: str) -> None:
        """Keep a translation; a disk that is full or read-only is no fault of the translation."""
        with self._lock, contextlib.suppress(sqlite3.Error), self._base:
            self._base.execute(
                "INSERT OR REPLACE INTO translation VALUES (?, ?)", (_key(engine, source, target, sentence), text)
            )

    def clear(self) -> None:
        """Forget everything."""
        with self._lock, contextlib.suppress(sqlite3.Error), self._base:
            self._base.execute("DELETE FROM translation")

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._base.close()

    def _opened(self) -> sqlite3.Connection:
        if self._path is None:
            return _prepared(":memory:")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            return _prepared(str(self._path))
        except sqlite3.DatabaseError:
            with contextlib.suppress(OSError):
                self._path.replace(self._path.with_suffix(".damaged"))
        except OSError:
            return _prepared(":memory:")
        try:
            return _prepared(str(self._path))
        except sqlite3.Error:
            return _prepared(":memory:")


def _prepared(name: str) -> sqlite3.Connection:
    base = sqlite3.connect(name, check_same_thread=False, timeout=3.0)
    try:
        base.execute("PRAGMA journal_mode=WAL")
        base.execute("PRAGMA synchronous=NORMAL")
        with base:
            if base.execute("PRAGMA user_version").fetchone()[0] != _FORMAT:
                base.execute("DROP TABLE IF EXISTS translation")
                base.execute(f"PRAGMA user_version = {_FORMAT}")
            base.execute("CREATE TABLE IF NOT EXISTS translation (key TEXT PRIMARY KEY, text TEXT NOT NULL)")
    except sqlite3.Error:
        base.close()
        raise
    return base


def _key(engine: str, source: str, target: str, sentence: str) -> str:
    plain = " ".join(unicodedata.normalize("NFC", sentence).split())
    whole = f"{engine}\x00{source}\x00{target}\x00{plain}"
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()

"""What the aligner is given beside the articles: dictionaries of the system and the editor, a model of meaning."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reconciler.app.settings import Settings
from reconciler.model.errors import ReconcilerError, UnreadableInput
from reconciler.model.progress import Progress
from reconciler.text.dictionaries import store
from reconciler.text.dictionaries.formats import files_of, of_system
from reconciler.text.dictionaries.store import Dictionary
from reconciler.text.lexicon import Lexicon

if TYPE_CHECKING:
    from reconciler.semantic.models import Model

# Set to anything, no dictionary is looked for on the system: what is measured must not depend on what is installed.
OFF = "RECONCILER_NO_SYSTEM_DICTIONARY"
_WORTH_TELLING = 1_000_000  # bytes of a dictionary; a smaller one is read in no time


class Aids:
    """Opens what the aligner may use, once, when it is first asked for; may be asked from several threads.

    Args:
        dictionaries: files of the editor's own, asked in this order.
        system: whether a dictionary installed on the system is used as well, after these.
        cache: folder for dictionaries in the form in which they are looked up, and for vectors; ``None`` keeps nothing.
        semantic: a model of meaning by its folder or the package it came in; none for an empty name.
        preparing: told the name of a large dictionary that has to be read first, which takes seconds, and an empty
            name after that.
    """

    def __init__(
        self,
        dictionaries: Sequence[Path] = (),
        *,
        system: bool = False,
        cache: Path | None = None,
        semantic: str = "",
        preparing: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.preparing = preparing
        self._wanted = tuple(dict.fromkeys(dictionaries))
        self._system = system
        self._folder = cache / "dictionaries" if cache is not None else None
        self._vectors = cache / "semantic" if cache is not None else None
        self._semantic = semantic
        self._model: Model | None = None
        self._books: dict[Path, Dictionary | None] = {}
        self._problems: list[tuple[str, ReconcilerError]] = []
        self._together: tuple[Lexicon, list[Dictionary], Lexicon] | None = None
        self._lock = threading.Lock()

    def lexicon(self, shipped: Lexicon, progress: Progress | None) -> Lexicon:
        """The shipped lexicon with the dictionaries beside it, or itself where there are none.

        Without ``progress`` only those are used that need not be read first, so that nobody waits.

        Raises:
            Cancelled: by ``progress``.
        """
        with self._lock:
            books = [book for path in self._paths() if (book := self._book(path, progress)) is not None]
            return self._with(shipped, books) if books else shipped

    def _with(self, shipped: Lexicon, books: list[Dictionary]) -> Lexicon:
        """One lexicon as long as the dictionaries stay the same, so that what it found and what was made of it stay."""
        if self._together is None or self._together[:2] != (shipped, books):
            self._together = shipped, books, shipped.with_further(books)
        return self._together[2]

    def meaning(self) -> Model | None:
        """The model of meaning, if one was asked for and can be read."""
        with self._lock:
            if self._semantic and self._model is None:
                from reconciler.semantic.models import find  # not needed where there is no model

                try:
                    self._model = find(self._semantic, self._vectors)
                except UnreadableInput as problem:
                    self._problems.append((self._semantic, problem))
                    self._semantic = ""
            return self._model

    def problems(self) -> tuple[tuple[str, ReconcilerError], ...]:
        """What could not be read since this was asked last, by name."""
        with self._lock:
            found, self._problems = tuple(self._problems), []
        return found

    def close(self) -> None:
        """Let go of all files."""
        with self._lock:
            for book in filter(None, self._books.values()):
                book.close()
            self._books.clear()
            if self._model is not None:
                self._model.close()
                self._model = None

    def _paths(self) -> tuple[Path, ...]:
        found = of_system() if self._system and not os.environ.get(OFF) else None
        return self._wanted if found is None or found in self._wanted else (*self._wanted, found)

    def _book(self, path: Path, progress: Progress | None) -> Dictionary | None:
        if path not in self._books:
            try:
                book = store.kept(path, self._folder) if self._folder is not None else None
                if book is None and progress is None:
                    return None
                self._books[path] = book or self._built(path, progress)
            except UnreadableInput as problem:
                self._books[path] = None
                self._problems.append((path.name, problem))
        return self._books[path]

    def _built(self, path: Path, progress: Progress | None) -> Dictionary:
        if sum(file.stat().st_size for file in files_of(path)) < _WORTH_TELLING:
            return store.build(path, self._folder, progress)
        self.preparing(path.name.partition(".")[0])
        try:
            return store.build(path, self._folder, progress)
        finally:
            self.preparing("")


def of_settings(settings: Settings, cache: Path | None, preparing: Callable[[str], None] = lambda _: None) -> Aids:
    """The aids the editor's settings name."""
    return Aids(
        tuple(map(Path, settings.dictionaries)),
        system=settings.system_dictionary,
        cache=cache,
        semantic=settings.semantic,
        preparing=preparing,
    )

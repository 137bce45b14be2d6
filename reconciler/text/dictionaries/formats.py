"""Which format a dictionary is in, what may be wrong with it, and where the system keeps its own."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import IntEnum
from itertools import islice
from pathlib import Path

from reconciler.model.errors import UnreadableInput
from reconciler.model.progress import Progress, Silent
from reconciler.text.dictionaries import dictd, lists
from reconciler.text.dictionaries.entry import Entry

LARGEST = 100_000_000
DICTD = Path("/usr/share/dictd/freedict-deu-eng.index")  # as Debian's dict-freedict-deu-eng installs it
_OF_DICTD = (".dict", ".dz", ".index")
_ASKED = 50


class Form(IntEnum):
    """How a dictionary is laid out; the numbers are kept in files."""

    DICTD = 1
    DING = 2
    TABS = 3


_READERS: Mapping[Form, Callable[[Path, Progress], Iterator[Entry]]] = {
    Form.DICTD: dictd.read,
    Form.DING: lists.read_ding,
    Form.TABS: lists.read_tabs,
}


def of_system() -> Path | None:
    """The German-English dictionary that is installed on this system, if there is one."""
    return DICTD if DICTD.is_file() else None


def files_of(path: Path) -> tuple[Path, ...]:
    """The files a dictionary consists of.

    Raises:
        UnreadableInput: one is missing, too large, or may not be read.
    """
    try:
        found = dictd.parts(path) if path.suffix in _OF_DICTD else (path,)
        sizes = [file.stat().st_size for file in found]
    except FileNotFoundError as problem:
        missing = problem.args[0] if isinstance(problem.args[0], str) else path.name
        raise _refused(path, f"is not whole: “{missing}” does not exist") from problem
    except (OSError, ValueError) as problem:
        raise _refused(path, f"cannot be read ({getattr(problem, 'strerror', None) or problem})") from problem
    if max(sizes) > LARGEST:
        raise _refused(path, f"has {max(sizes) // 1_000_000} MB, more than the {LARGEST // 1_000_000} MB allowed")
    if not all(file.is_file() for file in found):
        raise _refused(path, "is no file")
    return found


def form_of(path: Path) -> Form:
    """How the dictionary at ``path`` is laid out.

    Raises:
        UnreadableInput: it cannot be read, or is no text.
    """
    if path.suffix in _OF_DICTD:
        return Form.DICTD
    files_of(path)
    try:
        first = list(islice(lists.lines(path), _ASKED))
    except OSError as problem:
        raise _damaged(path, problem) from problem
    if any("\0" in line for line in first):
        raise _refused(path, "is damaged (it is no text)")
    return Form.DING if any("::" in line for line in first) else Form.TABS


def read(path: Path, form: Form, progress: Progress | None = None) -> Iterator[Entry]:
    """All entries about one German word.

    Raises:
        UnreadableInput: the file cannot be read, or is no dictionary of this form.
        Cancelled: by ``progress``.
    """
    files_of(path)
    try:
        entries = _READERS[form](path, progress or Silent())
        first = next(entries, None)
        if first is not None:
            yield first
        yield from entries
    except (OSError, EOFError, zlib.error, ValueError) as problem:
        raise _damaged(path, problem) from problem
    if first is None:
        raise _refused(path, "holds no entry of a German word with its English meaning")


def english(form: Form, told: Iterable[bytes]) -> tuple[str, ...]:
    """The English words of what entries of a dictionary of this form tell, each once."""
    words = (dictd if form is Form.DICTD else lists).english
    return tuple(dict.fromkeys(word for text in told for word in words(text.decode("utf-8", "replace"))))


def _damaged(path: Path, problem: Exception) -> UnreadableInput:
    return _refused(path, f"is damaged ({getattr(problem, 'strerror', None) or problem})")


def _refused(path: Path, what: str) -> UnreadableInput:
    return UnreadableInput(
        f"The dictionary “{path.name or path}” {what}.",
        kept="It is left out.",
        advice="Known are dictd (.index with .dict or .dict.dz), Ding (word :: meaning) and tab-separated lists.",
    )

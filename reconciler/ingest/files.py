"""Files and pastes become readings, or an error that says what is wrong and what to do."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from reconciler.ingest import reading, sandbox
from reconciler.ingest.formats import LARGEST as LARGEST_OF
from reconciler.ingest.formats import SUFFIXES, Format, format_of
from reconciler.ingest.hints import Hints
from reconciler.ingest.reading import Reading
from reconciler.model.errors import UnreadableInput
from reconciler.model.progress import Progress
from reconciler.model.version import Source
from reconciler.text.clean import decode, decode_as

LARGEST = LARGEST_OF[Format.TEXT]
MOST_FILES = 200
_LARGEST_OF_ALL = max(LARGEST_OF.values())
_OTHERS_STAY = "The other files are loaded."


def recognise(path: Path, hints: Hints | None = None, progress: Progress | None = None) -> Reading:
    """What is in the file at ``path``, whatever its format; all but plain text is read in a process of its own.

    Raises:
        UnreadableInput: it is missing, no file, not allowed to be read, empty, too large, or cannot be understood.
        Cancelled: by ``progress``.
    """
    data = _bytes(path, _LARGEST_OF_ALL)
    return recognise_bytes(data, path.name, str(path), hints, progress)


def recognise_bytes(
    data: bytes, name: str, location: str = "", hints: Hints | None = None, progress: Progress | None = None
) -> Reading:
    """What is in ``data``, the bytes of a file called ``name``.

    Raises:
        UnreadableInput: they cannot be understood.
        Cancelled: by ``progress``.
    """
    hints = hints or Hints()
    try:
        kind = Format(hints.format) if hints.format else format_of(data, name)
        if len(data) > LARGEST_OF[kind]:
            raise _too_large(len(data), LARGEST_OF[kind], kind)
        if kind is Format.TEXT:
            return reading.of_text(_source(data, name, location, hints.encoding))
        return reading.of_content(sandbox.read(kind, data, hints, progress), kind, data, name, location)
    except UnreadableInput as problem:
        raise UnreadableInput(f"“{name}”: {problem.what}", kept=_OTHERS_STAY, advice=problem.advice) from problem


def read_file(path: Path) -> Source:
    """The text file at ``path`` as a source, line by line as it is.

    Raises:
        UnreadableInput: it is missing, no file, not allowed to be read, empty, over 20 MB, or no text.
    """
    data = _bytes(path, LARGEST)
    try:
        return _source(data, path.name, str(path), "")
    except UnreadableInput as problem:
        raise UnreadableInput(f"“{path.name}”: {problem.what}", kept=_OTHERS_STAY, advice=problem.advice) from problem


def read_text(text: str, name: str) -> Source:
    """A paste as a source called ``name``; its bytes are the text in UTF-8.

    Raises:
        UnreadableInput: there is nothing but white space, or more than 20 MB.
    """
    data = text.encode("utf-8", errors="replace")
    if not text.strip():
        raise UnreadableInput(
            "There is nothing to paste but white space.", advice="Copy the text of the article first."
        )
    if len(data) > LARGEST:
        raise UnreadableInput(
            f"The paste has {len(data) / 1e6:.0f} MB, more than an article can have.",
            kept="The project is unchanged.",
            advice="Paste the text of one article only.",
        )
    return Source(name, data, data.decode("utf-8"), "utf-8", "", hashlib.sha256(data).hexdigest())


def recognise_pasted_page(html: str, name: str, progress: Progress | None = None) -> Reading:
    """HTML from the clipboard; all of it is the article, because somebody has selected it.

    Raises:
        UnreadableInput: there is no text in it.
        Cancelled: by ``progress``.
    """
    hints = Hints(format=Format.HTML.value, encoding="utf-8", whole=True)
    found = recognise_bytes(html.encode("utf-8", "replace"), name, "", hints, progress)
    return replace(found, source=replace(found.source, location=""))


def files_in(paths: Sequence[Path]) -> list[Path]:
    """The files named, and for a folder those of the formats read inside it, in order of name; links are not followed.

    Raises:
        UnreadableInput: a folder holds none, or more than 200 altogether.
    """
    found: list[Path] = []
    for path in paths:
        found += _inside(path) if path.is_dir() else [path]
        if len(found) > MOST_FILES:
            raise UnreadableInput(
                f"There are more than {MOST_FILES} files in “{path.name}”.",
                kept="Nothing was read.",
                advice="Choose the versions of one article.",
            )
    return found


def _inside(folder: Path) -> list[Path]:
    inside = sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in SUFFIXES and path.is_file() and not path.is_symlink() and not _is_hidden(path, folder)
    )
    if not inside:
        raise UnreadableInput(
            f"There is no article in the folder “{folder.name}”.",
            kept=_OTHERS_STAY,
            advice="Texts, pages, DOCX, ODT, RTF, PDF and mails are looked for.",
        )
    return inside


def _is_hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith((".", "~$")) for part in path.relative_to(folder).parts)


def _source(data: bytes, name: str, location: str, encoding: str) -> Source:
    text, used = decode_as(data, encoding) if encoding else decode(data)
    if not text.strip("\ufeff \t\r\n\f\v\u00a0\u200b\0"):
        raise UnreadableInput("It is empty.", advice="Check that the download or the copy was complete.")
    digest = hashlib.sha256(data + (f"\0{used}".encode() if encoding else b"")).hexdigest()
    return Source(name, data, text, used, location, digest)


def _bytes(path: Path, most: int) -> bytes:
    try:
        _check(path, most)
        data = path.read_bytes()
    except FileNotFoundError as problem:
        raise _refused(path, "does not exist", "Check the name, or whether it was moved or renamed.") from problem
    except PermissionError as problem:
        raise _refused(
            path, "may not be read by this user", "Change its permissions, or copy it elsewhere."
        ) from problem
    except OSError as problem:
        reason = problem.strerror or "unknown reason"
        raise _refused(path, f"cannot be read ({reason})", "Copy it to a local disk and try again.") from problem
    except ValueError as problem:
        raise UnreadableInput("The file name holds a character no file name can have.", kept=_OTHERS_STAY) from problem
    if not data:
        raise _refused(path, "is empty", "Check that the download or the copy was complete.")
    return data


def _check(path: Path, most: int) -> None:
    if path.is_dir():
        raise _refused(path, "is a folder", "Choose the files inside it.")
    size = path.stat().st_size
    if size > most:
        what = f"has {size / 1e6:.0f} MB, more than an article can have ({most / 1e6:.0f} MB)"
        raise _refused(path, what, "Cut the article out of it.")
    if not path.is_file():
        raise _refused(path, "is a device or a pipe, not a file", "Save the text to a file first.")


def _too_large(size: int, most: int, kind: Format) -> UnreadableInput:
    return UnreadableInput(
        f"It has {size / 1e6:.0f} MB, more than an article can have as {kind.value} ({most / 1e6:.0f} MB).",
        advice="Cut the article out of it.",
    )


def _refused(path: Path, what: str, advice: str) -> UnreadableInput:
    return UnreadableInput(f"“{path.name or path}” {what}.", kept=_OTHERS_STAY, advice=advice)

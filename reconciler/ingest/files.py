"""Files and pastes become sources, or an error that says what is wrong and what to do."""

from __future__ import annotations

import hashlib
from pathlib import Path

from reconciler.model.errors import UnreadableInput
from reconciler.model.version import Source
from reconciler.text.clean import decode

LARGEST = 20_000_000
_OTHERS_STAY = "The other files are loaded."


def read_file(path: Path) -> Source:
    """The text file at ``path`` as a source.

    Raises:
        UnreadableInput: it is missing, no file, not allowed to be read, empty, over 20 MB, or no text.
    """
    data = _bytes(path)
    try:
        text, encoding = decode(data)
    except UnreadableInput as problem:
        raise UnreadableInput(f"“{path.name}”: {problem.what}", kept=_OTHERS_STAY, advice=problem.advice) from problem
    if not text.strip("\ufeff \t\r\n\f\v\u00a0\u200b\0"):
        raise _refused(path, "is empty", "Check that the download or the copy was complete.")
    return Source(path.name, data, text, encoding, str(path), hashlib.sha256(data).hexdigest())


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


def _bytes(path: Path) -> bytes:
    try:
        _check(path)
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


def _check(path: Path) -> None:
    if path.is_dir():
        raise _refused(path, "is a folder", "Choose the files inside it.")
    size = path.stat().st_size
    if size > LARGEST:
        what = f"has {size / 1e6:.0f} MB, more than an article can have (20 MB)"
        raise _refused(path, what, "Cut the article out of it.")
    if not path.is_file():
        raise _refused(path, "is a device or a pipe, not a file", "Save the text to a file first.")


def _refused(path: Path, what: str, advice: str) -> UnreadableInput:
    return UnreadableInput(f"“{path.name or path}” {what}.", kept=_OTHERS_STAY, advice=advice)

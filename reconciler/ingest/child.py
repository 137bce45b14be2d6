"""The process in which files nobody vouches for are taken apart: limits first, one task in, one answer out.

Standard input holds a line of JSON (the task) and the bytes of the file; standard output one JSON object. Whatever the
file does to a reader, only this process ends.
"""

from __future__ import annotations

import json
import struct
import sys
import zlib
from collections.abc import Callable
from typing import Any

from reconciler.ingest import piece
from reconciler.ingest.formats import Format
from reconciler.ingest.hints import Hints
from reconciler.ingest.piece import Content
from reconciler.model.errors import UnreadableInput

MEMORY = 1_000_000_000  # bytes of address space
SECONDS = 20  # of the processor
# What a reader may raise over a file that is not what it says; all else is a fault of the program, and ends in one.
BROKEN = (
    ValueError, KeyError, IndexError, TypeError, AttributeError, ArithmeticError, RecursionError, OSError, EOFError,
    AssertionError, NotImplementedError, struct.error, zlib.error,
)  # fmt: skip

Reader = Callable[[bytes, Hints], Content]


def reader_of(kind: Format) -> Reader:
    """The function that reads ``kind``; its libraries are loaded here and not before."""
    from importlib import import_module

    names = {
        Format.TEXT: "plaintext",
        Format.MARKDOWN: "markdown",
        Format.HTML: "page",
        Format.DOCX: "word",
        Format.ODT: "opendocument",
        Format.RTF: "richtext",
        Format.PDF: "portable",
        Format.EML: "mail",
    }
    read: Reader = import_module(f"reconciler.ingest.readers.{names[kind]}").read
    return read


def content_of(kind: Format, data: bytes, hints: Hints) -> Content:
    """What is in a file.

    Raises:
        UnreadableInput: it cannot be read, whatever is wrong with it.
    """
    try:
        return reader_of(kind)(data, hints)
    except UnreadableInput:
        raise
    except MemoryError as problem:
        raise too_large() from problem
    except BROKEN as problem:
        raise UnreadableInput(
            f"The file is damaged: reading it as {kind.value} stopped half-way ({type(problem).__name__}).",
            advice="Open it in its own program and save it anew, or copy its text and paste it.",
        ) from problem


def too_large() -> UnreadableInput:
    """Reading needs more memory than is allowed."""
    return UnreadableInput(
        f"Reading it takes more memory than an article can need ({MEMORY // 1_000_000} MB).",
        advice="Cut the article out of it, or copy its text and paste it.",
    )


def answer(task: dict[str, Any], data: bytes) -> dict[str, Any]:
    """The answer to one task: ``{"content": ...}`` or ``{"fetched": ...}``, or ``{"problem": ...}``."""
    try:
        if task["do"] == "fetch":
            from reconciler.ingest.fetching import fetched_here

            return {"fetched": fetched_here(task)}
        hints = Hints(**task["hints"])
        return {"content": piece.to_json(content_of(Format(task["format"]), data, hints))}
    except UnreadableInput as problem:
        return {"problem": {"what": problem.what, "advice": problem.advice}}


def limit() -> None:
    """Give this process no more memory and time than an article needs, and no way to write a file."""
    try:
        import resource
    except ImportError:
        return  # Windows: the parent's clock is the limit
    for what, wanted in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(what)[1]
        most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(what, (most, most))


def main() -> None:
    """Carry out the task on standard input."""
    limit()
    stream = sys.stdin.buffer
    task = json.loads(stream.readline())
    result = json.dumps(answer(task, stream.read()))
    sys.stdout.buffer.write(result.encode("ascii"))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()

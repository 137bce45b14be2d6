"""The project file ``NAME.reconciler``: a zip with the sources as imported, the project and its history.

mimetype                 stored, first
project.json             schema, min_reader, program, project; entries this program does not know are kept
history.jsonl            the project its steps start from, and the steps, one a line
marks.jsonl              places among the steps from which the last of them can be worked out alone
sources/SHA256.EXT       each source as it came in
texts/SHA256.txt         its decoded text, by which every offset counts
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path, PurePath
from typing import Any

from reconciler import __version__
from reconciler.model.errors import ChangedOutside, ProjectUnreadable, RefusedCommand, SaveFailed
from reconciler.model.project import Project
from reconciler.model.version import Source
from reconciler.project.archive import packed, unpacked
from reconciler.project.codec import BROKEN, from_json
from reconciler.project.files import save_failed, write_whole
from reconciler.project.history import History
from reconciler.project.invariants import check
from reconciler.project.migrations import OLDEST_READER, SCHEMA, migrated
from reconciler.project.recall import Written, recalled
from reconciler.project.record import (
    Mark,
    Memo,
    dumps,
    filled,
    lines,
    marks,
    marks_from,
    marks_text,
    project_text,
    sources,
    surplus,
)

MOST_HISTORY = 100_000_000  # bytes of steps that are read or written; a year's work takes less than a hundredth
_OWN = ("schema", "min_reader", "program", "project")


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a project file held: the project with its history, and the file's SHA-256.

    Attributes:
        history_lost: the steps in the file are damaged, too many, or do not lead to the project in it.
    """

    history: History
    digest: str
    history_lost: bool = False


def encode(history: History, memo: Memo | None = None) -> bytes:
    """The bytes of a project file; ``memo`` keeps what need not be made again the next time.

    A history that outgrew what can be read again gives up its oldest steps.
    """
    memo = memo or Memo()
    project = history.project
    known = {"schema": SCHEMA, "min_reader": OLDEST_READER, "program": __version__}
    head = dumps({**{k: v for k, v in project.unknown.items() if k not in _OWN}, **known})
    body = _bytes(f'{head[:-1]},"project":{project_text(project, memo)}}}')
    history.forget(surplus(history, memo, MOST_HISTORY // 4))  # a character takes up to four bytes
    steps = _bytes(lines(history, digest_of_bytes(body), memo))
    entries = {**project.foreign, "project.json": body, "history.jsonl": steps}
    places = _bytes(marks_text(marks(history, memo), digest_of_bytes(steps)))
    if len(places) <= MOST_HISTORY:
        entries["marks.jsonl"] = places
    for digest, source in sorted(sources(history).items()):
        entries[f"sources/{digest}{_suffix(source)}"] = source.data
        entries[f"texts/{digest}.txt"] = _bytes(source.text)
    memo.turn()
    return packed(entries)


def decode(data: bytes, name: str) -> Loaded:
    """The project in the bytes of a project file; a history that no longer fits is left behind and said so.

    Raises:
        ProjectUnreadable: damaged, foreign, hostile or newer than this program.
    """
    entries = unpacked(data, name, ["history.jsonl", "marks.jsonl"], MOST_HISTORY)
    digest = digest_of_bytes(data)
    try:
        body = migrated(json.loads(entries["project.json"], object_hook=_as_it_is), name)
        kept = _contents(entries)
        project = filled(from_json(Project, body["project"]), kept)
        project = replace(_without_lost_layout(project), unknown=_unknown(body), foreign=_foreign(entries))
        check(project)
    except (RefusedCommand, *BROKEN) as problem:
        raise ProjectUnreadable(
            f"“{name}” is damaged: its contents do not fit together.",
            kept="The file was left as it is.",
            advice=f"Open the previous version “{name}~” beside it, or a backup.",
        ) from problem
    written = _written(entries, kept)
    return Loaded(recalled(project, written), digest, history_lost=written is None)


def save(
    history: History,
    path: Path,
    *,
    expected: str | None = None,
    announce: Callable[[str], None] | None = None,
    memo: Memo | None = None,
) -> str:
    """Write a project file whole, keeping the previous one as ``NAME~``.

    Args:
        history: the project and its steps.
        path: the project file.
        expected: SHA-256 of the file as this program last saw it; ``None`` if it may be replaced unseen.
        announce: told the SHA-256 of the new file right before it takes the place of the old one.
        memo: keeps what need not be made again for the next save.

    Returns:
        The SHA-256 of the file written.

    Raises:
        ChangedOutside: the file on disk is not the expected one.
        SaveFailed: it could not be written; the old file is untouched.
    """
    if expected is not None:
        _check_unchanged(path, expected)
    data = encode(history, memo)
    digest = digest_of_bytes(data)

    def verify(temporary: Path) -> None:
        if temporary.read_bytes() != data:
            raise _torn(path)
        if announce is not None:
            announce(digest)

    write_whole(path, data, keep_previous=True, verify=verify)
    return digest


def _torn(path: Path) -> SaveFailed:
    return SaveFailed(
        f"“{path.name}” did not reach the disk as it was written.",
        kept="The old file is untouched.",
        advice="Check the disk, or save in another folder.",
    )


def _check_unchanged(path: Path, expected: str) -> None:
    try:
        found = digest_of(path)
    except FileNotFoundError:
        return
    except OSError as problem:
        raise save_failed(path, problem) from problem
    if found != expected:
        raise ChangedOutside(
            f"“{path.name}” was changed by another program since it was opened.",
            kept="Neither version was touched.",
            advice="Save under another name, or replace the file on disk.",
        )


def load(path: Path) -> Loaded:
    """Open a project file.

    Raises:
        ProjectUnreadable: it cannot be read, or does not hold a project.
    """
    try:
        data = path.read_bytes()
    except OSError as problem:
        raise ProjectUnreadable(
            f"“{path.name}” cannot be opened: {problem.strerror or problem}.",
            kept="Nothing was changed.",
            advice="Check the name and your rights to read it.",
        ) from problem
    return decode(data, path.name)


def digest_of_bytes(data: bytes) -> str:
    """The SHA-256 of a file's contents in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def digest_of(path: Path) -> str:
    """The SHA-256 of a file in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _without_lost_layout(project: Project) -> Project:
    """A program that knows only schema 1 keeps paragraphs and headings of rows that it took away."""
    rows = {row.id for row in project.rows}
    if rows.issuperset(project.layout):
        return project
    return replace(project, layout={row: layout for row, layout in project.layout.items() if row in rows})


def _written(entries: Mapping[str, bytes], kept: Mapping[str, Source]) -> Written | None:
    """The steps in the file, if they are those that led to the project in it."""
    try:
        history = entries["history.jsonl"]
        head, base, *steps = _text(history).split("\n")
        about = json.loads(head)
        number, undo, redo = int(about["done"]), str(about["undo"]), str(about["redo"])
        if about["project"] != digest_of_bytes(entries["project.json"]) or number + int(about["undone"]) != len(steps):
            return None
        given_up = max(0, int(about.get("given_up", 0)))
    except BROKEN:
        return None
    marks = _marks(entries, digest_of_bytes(history))
    return Written(base, tuple(steps[:number]), tuple(steps[number:]), marks, kept, undo, redo, given_up)


def _marks(entries: Mapping[str, bytes], history_digest: str) -> tuple[Mark, ...]:
    """Places to start from among the steps; without them, all steps are worked out from the first."""
    try:
        return marks_from(_text(entries["marks.jsonl"]), history_digest)
    except BROKEN:
        return ()


def _unknown(body: Mapping[str, Any]) -> dict[str, object]:
    """What a later program wrote beside what this one reads."""
    ours = {entry.name for entry in fields(Project)}
    later = {name: value for name, value in body["project"].items() if name not in ours}
    beside = {name: value for name, value in body.items() if name not in _OWN}
    return {**beside, "project": later} if later else beside


def _foreign(entries: Mapping[str, bytes]) -> dict[str, bytes]:
    """Parts of the file that this program neither reads nor writes."""
    return {
        name: data
        for name, data in entries.items()
        if name not in ("project.json", "history.jsonl", "marks.jsonl")
        and not name.startswith(("sources/", "texts/"))
        and not name.endswith("/")
    }


def _contents(entries: Mapping[str, bytes]) -> dict[str, Source]:
    """Sources by digest, with data and text, and for a name that in the file."""
    found = {}
    for name, data in entries.items():
        if name.startswith("sources/"):
            digest = PurePath(name).name.partition(".")[0]
            text = _text(entries[f"texts/{digest}.txt"])
            found[digest] = Source(PurePath(name).name, data, text, "", "", digest)
    return found


def _suffix(source: Source) -> str:
    suffix = PurePath(source.name).suffix.lower()
    return suffix if suffix.isascii() and suffix[1:].isalnum() else ".txt"


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _as_it_is(found: dict[str, Any]) -> dict[str, Any]:
    """Called for each object, so that other threads get their turn while a long text is taken apart."""
    return found


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")

"""The project file ``NAME.reconciler``: a zip with the sources as imported, the project and its history.

mimetype                 stored, first
project.json             schema, min_reader, program, project; entries this program does not know are kept
history.jsonl            the project its steps start from, and the steps, one a line
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
from reconciler.model.command import Command
from reconciler.model.errors import ChangedOutside, ProjectUnreadable, RefusedCommand, SaveFailed
from reconciler.model.project import Project
from reconciler.model.version import Source, Version
from reconciler.project.archive import packed, unpacked
from reconciler.project.codec import command_from_json, from_json
from reconciler.project.files import save_failed, write_whole
from reconciler.project.history import History, replayed
from reconciler.project.invariants import check
from reconciler.project.migrations import OLDEST_READER, SCHEMA, migrated
from reconciler.project.record import Memo, Recorded, dumps, lines, project_text, sources, surplus, with_versions

SUFFIX = ".reconciler"
MOST_HISTORY = 100_000_000  # bytes of steps that are read or written; a year's work takes less than a hundredth
_OWN = ("schema", "min_reader", "program", "project")
# What reading data of an unexpected shape may raise.
BROKEN = (ValueError, TypeError, KeyError, ArithmeticError, IndexError, AttributeError, RecursionError)


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
    entries = unpacked(data, name, ["history.jsonl"], MOST_HISTORY)
    digest = digest_of_bytes(data)
    try:
        body = migrated(json.loads(entries["project.json"]), name)
        kept = _contents(entries)
        project = _filled(from_json(Project, body["project"]), kept)
        project = replace(project, unknown=_unknown(body), foreign=_foreign(entries))
        check(project)
    except (RefusedCommand, *BROKEN) as problem:
        raise ProjectUnreadable(
            f"“{name}” is damaged: its contents do not fit together.",
            kept="The file was left as it is.",
            advice=f"Open the previous version “{name}~” beside it, or a backup.",
        ) from problem
    earlier = _earlier(entries, kept, project)
    return Loaded(History(project, earlier), digest, history_lost=earlier is None)


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


def _earlier(entries: Mapping[str, bytes], kept: Mapping[str, Source], project: Project) -> Recorded | None:
    """The steps in the file, if they are those that led to the project in it."""
    try:
        head, base, *steps = _text(entries["history.jsonl"]).split("\n")
        about = json.loads(head)
        number, undo, redo = int(about["done"]), str(about["undo"]), str(about["redo"])
        if about["project"] != digest_of_bytes(entries["project.json"]) or number + int(about["undone"]) != len(steps):
            return None
    except BROKEN:
        return None
    done, undone = tuple(steps[:number]), tuple(steps[number:])

    def rebuild() -> History | None:
        try:
            start = _filled(from_json(Project, json.loads(base)), kept)
            start = replace(start, unknown=project.unknown, foreign=project.foreign)
            commands = [
                [_filled_command(command_from_json(json.loads(s)), kept) for s in part] for part in (done, undone)
            ]
            return replayed(start, *commands)
        except (*BROKEN, RefusedCommand):
            return None

    return Recorded(undo, redo, rebuild, base, done, undone, kept)


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
        if name not in ("project.json", "history.jsonl")
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


def _filled(project: Project, sources: Mapping[str, Source]) -> Project:
    return replace(project, versions=tuple(_filled_version(v, sources) for v in project.versions))


def _filled_version(version: Version, sources: Mapping[str, Source]) -> Version:
    content = sources[version.source.digest]
    return replace(version, source=replace(version.source, data=content.data, text=content.text))


def _filled_command(command: Command, sources: Mapping[str, Source]) -> Command:
    return with_versions(command, lambda version: _filled_version(version, sources))


def _suffix(source: Source) -> str:
    suffix = PurePath(source.name).suffix.lower()
    return suffix if suffix.isascii() and suffix[1:].isalnum() else ".txt"


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")

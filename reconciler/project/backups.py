"""Copies of a project file as it was at former saves, kept in the program's own folder, thinned as they grow old."""

from __future__ import annotations

import contextlib
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from reconciler.model.errors import SaveFailed
from reconciler.project.files import write_whole

LATEST = 5  # of these each is kept; then one an hour for a day, one a day for a month
_FORM = "%Y-%m-%dT%H%M%S"
_NAME = re.compile(r"\d{4}-\d\d-\d\dT\d{6}\.reconciler")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a project file, and when it was saved."""

    path: Path
    saved: datetime


def keep(folder: Path, document: Path, now: datetime) -> None:
    """Keep a copy of ``document`` as it was just saved; where that fails, the file itself is what counts.

    Args:
        folder: where backups of all documents are.
        document: the project file.
        now: the time of the save.
    """
    now = now.replace(tzinfo=None)  # as in the names of the copies
    place = _place(folder, document)
    with contextlib.suppress(OSError, SaveFailed):
        place.mkdir(parents=True, exist_ok=True)
        (place / "document").write_text(str(document.resolve()), encoding="utf-8")
        while (copy := place / f"{now:{_FORM}}.reconciler").exists():  # a clock set back writes over nothing
            now += timedelta(seconds=1)
        write_whole(copy, document.read_bytes())
        kept = backups(folder, document)
        for backup in superfluous(kept, now):
            backup.path.unlink(missing_ok=True)


def set_by(folder: Path, document: Path, now: datetime) -> Path | None:
    """Keep ``document`` as it is for good, because something in it cannot be read; where that was done."""
    place = _place(folder, document)
    with contextlib.suppress(OSError, SaveFailed):
        place.mkdir(parents=True, exist_ok=True)
        data = document.read_bytes()
        copy = place / f"unread-{hashlib.sha256(data).hexdigest()[:12]}-{now.replace(tzinfo=None):{_FORM}}.reconciler"
        known = next(place.glob(f"{copy.name[:20]}*"), None)
        if known is None:
            write_whole(copy, data)
        return known or copy
    return None


def backups(folder: Path, document: Path) -> list[Backup]:
    """The copies of a document there are, the latest first."""
    try:
        found = [Backup(path, saved) for path in _place(folder, document).iterdir() if (saved := _saved(path))]
    except OSError:
        return []
    return sorted(found, key=lambda backup: backup.saved, reverse=True)


def _saved(copy: Path) -> datetime | None:
    """When a copy was saved, by its name; ``None`` for any other file, one that somebody renamed among them."""
    if not _NAME.fullmatch(copy.name):
        return None
    try:
        return datetime.strptime(copy.stem, _FORM)  # noqa: DTZ007 - the clock's own time
    except ValueError:
        return None


def origin(folder: Path, copy: Path) -> Backup | None:
    """The document, and the save, that a file in the folder of backups is a copy of; ``None`` for any other file.

    The save of a copy that was set by is not known: it is the time at which the copy was last written.
    """
    above = copy.parent.parent
    if above.name != folder.name or above.resolve() != folder.resolve():
        return None
    try:
        document = Path((copy.parent / "document").read_text(encoding="utf-8"))
        written = datetime.fromtimestamp(copy.stat().st_mtime)  # noqa: DTZ006 - the clock's own time
    except (OSError, ValueError):
        return None
    return Backup(document, _saved(copy) or written)


def superfluous(kept: Sequence[Backup], now: datetime) -> list[Backup]:
    """Those of ``kept``, the latest first, that need not be kept any longer.

    A clock that was set back makes copies of the future: they count as new, so that nothing is lost by it.
    """
    seen: set[str] = set()
    leaving = []
    for number, backup in enumerate(kept):
        age = now - backup.saved
        if age < timedelta(days=1):
            slot = f"{backup.saved:%Y-%m-%dT%H}"
        elif age < timedelta(days=31):
            slot = f"{backup.saved:%Y-%m-%d}"
        else:
            slot = ""
        if number >= LATEST and (not slot or slot in seen):
            leaving.append(backup)
        seen.add(slot)
    return leaving


def _place(folder: Path, document: Path) -> Path:
    """One folder a document, told by its name and, for documents of one name, by its path."""
    path = str(document.resolve())
    stem = re.sub(r"[^\w.-]", "_", document.stem)[:40]
    return folder / f"{stem}-{hashlib.sha256(path.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"

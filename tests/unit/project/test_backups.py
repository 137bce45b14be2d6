"""Copies of former saves: kept beside the work, thinned with age, never in its way."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from reconciler.app.workspace import Workspace
from reconciler.model.command import DescribeProject
from reconciler.project.backups import LATEST, Backup, backups, keep, superfluous

NOON = datetime(2026, 3, 2, 12, 0)  # noqa: DTZ001


class Clock:
    """Goes on by half an hour at each look."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=30)
        return self.now


def test_each_save_leaves_a_copy_that_opens(tmp_path: Path) -> None:
    workspace, path = Workspace(tmp_path / "state", Clock()), tmp_path / "fire.reconciler"
    for title in ("first", "second", "third"):
        workspace.do(DescribeProject(title=title))
        workspace.session.save(path)
    workspace.session.close()
    found = backups(tmp_path / "state" / "backups", path)
    assert len(found) == 3
    titles = []
    for backup in found:
        other = Workspace()
        other.open(backup.path, read_only=True)
        titles.append(other.project.title)
        other.session.close()
    assert titles == ["third", "second", "first"]


def test_copies_are_thinned_with_age() -> None:
    every_ten_minutes = [Backup(Path(), NOON - timedelta(minutes=10 * n)) for n in range(10_000)]
    leaving = {id(b) for b in superfluous(every_ten_minutes, NOON)}
    kept = [b for b in every_ten_minutes if id(b) not in leaving]
    ages = [(NOON - b.saved) / timedelta(hours=1) for b in kept]
    assert len(kept) <= LATEST + 25 + 32
    assert ages[:LATEST] == [n / 6 for n in range(LATEST)]
    assert sum(age < 24 for age in ages) >= 24
    assert sum(24 <= age < 31 * 24 for age in ages) >= 29
    assert all(age < 32 * 24 for age in ages)


def test_documents_of_one_name_have_backups_of_their_own(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "fire.reconciler").write_text(folder)
        keep(tmp_path / "backups", tmp_path / folder / "fire.reconciler", NOON)
    found = [backups(tmp_path / "backups", tmp_path / folder / "fire.reconciler") for folder in ("one", "two")]
    assert [[b.path.read_text() for b in of] for of in found] == [["one"], ["two"]]


def test_a_clock_set_back_loses_nothing() -> None:
    kept = [Backup(Path(str(n)), NOON + timedelta(days=n)) for n in range(LATEST, 0, -1)]
    assert superfluous(kept, NOON) == []


def test_a_backup_folder_that_cannot_be_written_does_not_hinder_the_save(tmp_path: Path) -> None:
    state = tmp_path / "state"
    state.mkdir()
    (state / "backups").write_text("a file where the folder should be")
    workspace = Workspace(state, Clock())
    workspace.do(DescribeProject(title="kept"))
    workspace.session.save(tmp_path / "fire.reconciler")
    workspace.session.close()
    assert (tmp_path / "fire.reconciler").is_file()


def test_a_copy_renamed_to_a_day_there_is_not_is_passed_over(tmp_path: Path) -> None:
    document, folder = tmp_path / "story.reconciler", tmp_path / "backups"
    document.write_bytes(b"one")
    keep(folder, document, NOON)
    (kept,) = backups(folder, document)
    kept.path.with_name("2031-13-45T120000.reconciler").write_bytes(b"renamed by hand")
    assert backups(folder, document) == [kept]
    keep(folder, document, NOON + timedelta(hours=1))
    assert len(backups(folder, document)) == 2

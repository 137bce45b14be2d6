"""The project file: what is saved comes back; what is damaged, foreign or hostile is refused and left alone."""

from __future__ import annotations

import json
import os
import stat
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from reconciler.model.command import Decide, DescribeProject, PutNote
from reconciler.model.decision import Decision, DecisionKind, Note
from reconciler.model.errors import ChangedOutside, ProjectUnreadable, SaveFailed
from reconciler.model.ids import NoteId
from reconciler.project import document
from reconciler.project.archive import MIMETYPE
from reconciler.project.history import History
from reconciler.project.record import Memo
from tests.support.projects import ferry


@pytest.fixture
def history() -> History:
    """A project with a few steps behind it, the last of them undone."""
    history = History(ferry())
    row = history.project.rows[0].id
    history.do(DescribeProject(title="Fähre “Ostwind”"))
    history.do(Decide(((row, Decision(DecisionKind.EDITED, (), "A ferry ran aground on Monday.")),)))
    history.do(PutNote(Note(NoteId(""), row, "which Monday?")))
    history.do(DescribeProject(language="de"))
    history.undo()
    return history


def test_project_and_history_come_back(history: History, tmp_path: Path) -> None:
    path = tmp_path / "ferry.reconciler"
    digest = document.save(history, path)
    loaded = document.load(path)
    assert loaded.history.project == history.project
    assert loaded.digest == digest
    assert not loaded.history_lost
    assert loaded.history.redo().versions
    for _ in range(4):
        loaded.history.undo()
    assert loaded.history.project == history.base


def test_steps_are_carried_from_session_to_session_without_being_worked_out(history: History, tmp_path: Path) -> None:
    path = tmp_path / "ferry.reconciler"
    base = history.base
    document.save(history, path)
    for number in range(3):
        loaded = document.load(path).history
        assert (loaded.undo_label, loaded.redo_label) == (history.undo_label, history.redo_label)
        loaded.do(DescribeProject(title=f"session {number}"))
        loaded.do(DescribeProject(title=f"given up {number}"))
        loaded.undo()
        document.save(loaded, path)
        history = loaded
    last = document.load(path).history
    here = last.project
    last.redo()
    assert last.project.title == "given up 2"
    last.undo()
    assert last.project is here
    titles = []
    while last.done:
        last.undo()
        titles.append(last.project.title)
    assert titles == ["session 1", "session 0", "Fähre “Ostwind”", "Fähre “Ostwind”", "Fähre “Ostwind”", ""]
    assert last.project == base


def test_a_second_save_writes_the_same_as_a_first_one(history: History, tmp_path: Path) -> None:
    memo = Memo()
    document.encode(history, memo)
    history.redo()
    history.do(DescribeProject(title="more"))
    assert document.encode(history, memo) == document.encode(history)


def test_the_first_entry_is_the_stored_mimetype(history: History) -> None:
    data = document.encode(history)
    assert data[30:38] == b"mimetype"
    assert data[38 : 38 + len(MIMETYPE)] == MIMETYPE.encode()


def test_the_same_project_gives_the_same_bytes(history: History) -> None:
    assert document.encode(history) == document.encode(history)


def test_the_previous_file_is_kept(history: History, tmp_path: Path) -> None:
    path = tmp_path / "ferry.reconciler"
    document.save(history, path)
    before = path.read_bytes()
    history.do(DescribeProject(title="later"))
    document.save(history, path)
    assert (tmp_path / "ferry.reconciler~").read_bytes() == before
    assert document.load(path).history.project.title == "later"
    assert {p.name for p in tmp_path.iterdir()} == {"ferry.reconciler", "ferry.reconciler~"}


def test_a_file_changed_outside_is_not_overwritten(history: History, tmp_path: Path) -> None:
    path = tmp_path / "ferry.reconciler"
    digest = document.save(history, path)
    path.write_bytes(b"another program was here")
    with pytest.raises(ChangedOutside, match="another program"):
        document.save(history, path, expected=digest)
    assert path.read_bytes() == b"another program was here"


def test_entries_of_a_later_program_survive(history: History, tmp_path: Path) -> None:
    path = tmp_path / "ferry.reconciler"
    document.save(history, path)
    rewrite(path, lambda body: body | {"colour": {"of": "the sea"}})
    loaded = document.load(path)
    document.save(loaded.history, path)
    with zipfile.ZipFile(path) as archive:
        assert json.loads(archive.read("project.json"))["colour"] == {"of": "the sea"}


def test_a_newer_file_is_refused_politely(history: History, tmp_path: Path) -> None:
    path = tmp_path / "ferry.reconciler"
    document.save(history, path)
    rewrite(path, lambda body: body | {"schema": 9, "min_reader": 9, "program": "7.0"})
    with pytest.raises(ProjectUnreadable, match=r"newer Reconciler \(7.0\)"):
        document.load(path)


def test_a_history_that_no_longer_fits_is_left_behind(history: History, tmp_path: Path) -> None:
    path = tmp_path / "ferry.reconciler"
    document.save(history, path)
    rewrite(path, lambda body: body | {"project": body["project"] | {"title": "other"}})
    loaded = document.load(path)
    assert loaded.history_lost
    assert loaded.history.project.title == "other"


@pytest.mark.parametrize(
    "spoil",
    [
        lambda project: project | {"rows": project["rows"][1:]},
        lambda project: project | {"rows": [*project["rows"], project["rows"][0]]},
        lambda project: project | {"decisions": {"r99": {"kind": "omitted"}}},
        lambda project: project | {"versions": project["versions"][:1]},
        lambda project: project | {"rows": "none"},
        lambda project: project | {"rulings": []},
        lambda project: [],
    ],
)
def test_contents_that_do_not_fit_together_are_refused(history: History, tmp_path: Path, spoil: object) -> None:
    path = tmp_path / "ferry.reconciler"
    document.save(history, path)
    rewrite(path, lambda body: body | {"project": spoil(body["project"])})  # type: ignore[operator]
    with pytest.raises(ProjectUnreadable, match="damaged"):
        document.load(path)


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_file_cut_short_is_refused(history: History, share: float) -> None:
    data = document.encode(history)
    with pytest.raises(ProjectUnreadable, match="damaged"):
        document.decode(data[: int(len(data) * share)], "cut.reconciler")


def test_every_flipped_byte_is_noticed_or_harmless(history: History) -> None:
    data = bytearray(document.encode(history))
    for place in range(0, len(data), 7):
        data[place] ^= 0x55
        try:
            loaded = document.decode(bytes(data), "flipped.reconciler")
        except ProjectUnreadable:
            pass
        else:
            assert loaded.history.project == history.project
        data[place] ^= 0x55


def hostile(**entries: bytes) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", MIMETYPE)
        for name, data in entries.items():
            archive.writestr(name, data)
    return stream.getvalue()


def link() -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        info = zipfile.ZipInfo("project.json")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    return stream.getvalue()


def twice() -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("project.json", "{}")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("project.json", "[]")
    return stream.getvalue()


def patched(data: bytes, at: int, new: bytes) -> bytes:
    """A zip with bytes of its first entry changed, here and in the list of contents."""
    listed = data.index(b"PK\x01\x02") + 2
    for place in (at, listed + at):
        data = data[:place] + new + data[place + len(new) :]
    return data


def crowd() -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(10_100):
            archive.writestr(str(number), b"")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "damaged"),
        (b"just some text", "is not a Reconciler project"),
        (hostile(bomb=b"0" * 20_000_000), "unpack to far more"),
        (hostile(**{"../up.txt": b"x"}), "outside"),
        (hostile(**{"/etc/cron.d/x": b"x"}), "outside"),
        (link(), "outside"),
        (hostile(**{"a\\..\\b": b"x"}), "outside"),
        (crowd(), "unpack to far more"),
        (twice(), "same name"),
        (hostile(other=b"x"), "damaged"),
        (patched(hostile(), 6, b"\x01"), "cut short"),
        (patched(hostile(), 8, b"\x63"), "cut short"),
        (patched(hostile(), 22, b"\x05\x00\x00\x00"), "cut short"),
        (document.encode(History(ferry()))[:-22], "cut short"),
    ],
    ids=["empty", "text", "bomb", "dots", "absolute", "link", "backslash", "crowd", "twice", "foreign", "encrypted",
         "unknown packing", "wrong size", "no end"],
)  # fmt: skip
def test_hostile_files_are_refused(data: bytes, why: str) -> None:
    with pytest.raises(ProjectUnreadable, match=why) as failure:
        document.decode(data, "x.reconciler")
    assert failure.value.kept
    assert failure.value.advice


def test_a_zip_of_another_program_is_named_as_such() -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    with pytest.raises(ProjectUnreadable, match="not a Reconciler project"):
        document.decode(stream.getvalue(), "letter.docx")


@pytest.mark.skipif(sys.platform == "win32", reason="asks the system to limit file sizes")
def test_a_full_disk_leaves_the_old_file_whole(history: History, tmp_path: Path) -> None:
    import resource
    import signal

    path = tmp_path / "ferry.reconciler"
    document.save(history, path)
    before = path.read_bytes()
    history.do(DescribeProject(title="x" * 5000))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (500, limits[1]))
    try:
        with pytest.raises(SaveFailed, match="could not be written") as failure:
            document.save(history, path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "nothing in the program is lost" in failure.value.kept
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_a_folder_that_is_gone_is_said(history: History, tmp_path: Path) -> None:
    with pytest.raises(SaveFailed, match="could not be written"):
        document.save(history, tmp_path / "gone" / "ferry.reconciler")


def test_a_missing_project_is_said(tmp_path: Path) -> None:
    with pytest.raises(ProjectUnreadable, match="cannot be opened"):
        document.load(tmp_path / "none.reconciler")


def test_the_saved_file_can_be_read_by_its_owner_only_as_far_as_the_umask_says(
    history: History, tmp_path: Path
) -> None:
    path = tmp_path / "ferry.reconciler"
    old = os.umask(0o077)
    try:
        document.save(history, path)
    finally:
        os.umask(old)
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def rewrite(path: Path, change: object) -> None:
    """Change ``project.json`` inside a project file."""
    with zipfile.ZipFile(path) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    body = json.loads(entries["project.json"])
    entries["project.json"] = json.dumps(change(body)).encode()  # type: ignore[operator]
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in entries.items():
            archive.writestr(name, data)

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from reconciler.app import settings
from reconciler.app.settings import RECENT, Settings
from reconciler.model.errors import SaveFailed


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "settings.toml"
    liked = Settings(
        "dark", 2, "ab", "cd", ("/a “b”\\c.reconciler", "/d\n\x7f"), {"decide.edit": ("E", 'Ctrl+"')}, True, "report"
    )
    settings.save(liked, path)
    assert settings.load(path) == liked
    assert [p.name for p in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"theme = ", b"theme = 3\nzoom = 'x'\nrecent = [1]\nkeys = 4"])
def test_damaged_settings_are_those_of_a_fresh_program(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    assert settings.load(path) == Settings()


def test_what_is_right_in_a_damaged_file_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(
        "theme = 'dark'\nzoom = true\nfuture = 1\n[keys]\n'decide.edit' = ['E']\n'decide.omit' = 3\n", "utf-8"
    )
    assert settings.load(path) == Settings(theme="dark", keys={"decide.edit": ("E",)})


def test_the_latest_project_stands_first_once_and_the_list_is_short() -> None:
    liked = Settings()
    for number in range(RECENT + 3):
        liked = liked.opened(Path(f"/p{number}"))
    liked = liked.opened(Path("/p5"))
    assert liked.recent[0] == str(Path("/p5"))
    assert liked.recent.count(str(Path("/p5"))) == 1
    assert len(liked.recent) == RECENT


def test_where_a_project_was_left_is_kept_as_long_as_the_project_is_listed(tmp_path: Path) -> None:
    liked = Settings().opened(Path("/p1")).left_at(Path("/p1"), "r7")
    settings.save(liked, tmp_path / "settings.toml")
    assert settings.load(tmp_path / "settings.toml").places == {str(Path("/p1")): ("r7",)}
    liked = replace(liked, recent=()).opened(Path("/p2")).left_at(Path("/p2"), "r1")
    assert liked.places == {str(Path("/p2")): ("r1",)}


def test_a_folder_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.mkdir()
    (path / "inside").touch()
    with pytest.raises(SaveFailed):
        settings.save(Settings(), path)
    assert [p.name for p in tmp_path.iterdir()] == ["settings.toml"]
    assert stat.S_ISDIR(path.stat().st_mode)

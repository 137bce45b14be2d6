from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from reconciler.ingest.files import LARGEST, read_file, read_text
from reconciler.model.errors import UnreadableInput


def refused(path: Path) -> UnreadableInput:
    with pytest.raises(UnreadableInput) as caught:
        read_file(path)
    assert path.name in caught.value.what
    assert caught.value.kept
    assert caught.value.advice
    return caught.value


def test_a_text_file_becomes_a_source(tmp_path: Path) -> None:
    path = tmp_path / "harbour.txt"
    path.write_bytes("Brücke gesperrt.\n".encode("cp1252"))
    source = read_file(path)
    assert (source.name, source.text, source.encoding) == ("harbour.txt", "Brücke gesperrt.\n", "cp1252")
    assert source.digest == hashlib.sha256(source.data).hexdigest()
    assert source.location == str(path)


def test_a_missing_file(tmp_path: Path) -> None:
    assert "does not exist" in refused(tmp_path / "gone.txt").what


def test_a_folder(tmp_path: Path) -> None:
    assert "folder" in refused(tmp_path).what


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", b"\xef\xbb\xbf"])
def test_an_empty_file(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(data)
    assert "empty" in refused(path).what


def test_a_binary_file(tmp_path: Path) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    assert "picture" in refused(path).what


def test_a_file_of_more_than_20_mb(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    assert "20 MB" in refused(path).what


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("Nothing to see.", encoding="utf-8")
    path.chmod(0)
    assert "may not be read" in refused(path).what


def test_a_name_no_file_can_have(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="character"):
        read_file(tmp_path / "bad\0name.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    assert "not a file" in refused(path).what


def test_one_line_of_a_megabyte_is_read(tmp_path: Path) -> None:
    path = tmp_path / "line.txt"
    path.write_text("word " * 200_000, encoding="utf-8")
    assert len(read_file(path).text) == 1_000_000


def test_a_paste() -> None:
    source = read_text("Bridge closed. 💡", "Paste 1")
    assert (source.name, source.text, source.location) == ("Paste 1", "Bridge closed. 💡", "")


def test_an_empty_paste() -> None:
    with pytest.raises(UnreadableInput, match="paste"):
        read_text(" \n", "Paste 1")


def test_half_a_surrogate_pair_in_a_paste_does_no_harm() -> None:
    assert read_text("Bridge \ud83d closed", "Paste").text == "Bridge ? closed"

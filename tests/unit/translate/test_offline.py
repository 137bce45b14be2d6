"""Translation packages: a tiny valid one is built and really run; damaged and hostile ones are refused."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

import pytest

from reconciler.model.errors import Cancelled, UnreadableInput
from reconciler.model.progress import Silent
from reconciler.model.version import TranslationState
from reconciler.translate.cache import Cache
from reconciler.translate.faults import ServiceFault
from reconciler.translate.job import Job
from reconciler.translate.offline import is_available, open_package
from reconciler.translate.pacing import Pace
from tests.support.tiny_package import build_package
from tests.support.translation_server import wait_for_abandoned_calls

SENTENCES = [
    "Der Pegel der Olme stieg am Dienstag auf 7,40 Meter.",
    "Das Wasser geht nur langsam zurück.",
    "Die Feuerwehr pumpte 36 Keller leer, und die Schulen bleiben geschlossen.",
]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not is_available():
        pytest.skip("the extra offline is not installed")
    return build_package(tmp_path_factory.mktemp("package") / "tiny.argosmodel", SENTENCES * 10)


@pytest.mark.parametrize("lacking", ["ctranslate2", "sentencepiece"])
def test_packages_need_both_libraries(lacking: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == lacking else object())
    assert not is_available()


def _copy(package: Path, place: Path, **changed: bytes | None) -> Path:
    with zipfile.ZipFile(package) as old, zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.namelist():
            key = entry.rpartition("/")[2].replace(".", "_")
            data = changed.get(key, old.read(entry))
            if data is not None:
                new.writestr(entry, data)
    return place


def test_list_in_list_out(package: Path, tmp_path: Path) -> None:
    opened = open_package(package, tmp_path)
    assert (opened.source, opened.target) == ("de", "en")
    answers = opened.translate(SENTENCES)
    assert len(answers) == len(SENTENCES)
    assert all(isinstance(answer, str) for answer in answers)
    assert opened.translate(SENTENCES[1:2]) == answers[1:2], "the same sentence reads the same alone"


def test_a_job_ends_every_sentence_as_done_or_failed(package: Path, tmp_path: Path) -> None:
    job = Job(open_package(package, tmp_path), Cache(None), Pace(1000.0), date(2026, 3, 2))
    found = dict(job.run(SENTENCES, Silent()))
    assert sorted(found) == [0, 1, 2]
    assert {t.state for t in found.values()} <= {TranslationState.DONE, TranslationState.FAILED}


def test_a_job_can_be_stopped(package: Path, tmp_path: Path) -> None:
    class Stopped:
        def step(self, done: int, total: int) -> None:
            raise Cancelled("The work was stopped.")

    job = Job(open_package(package, tmp_path), Cache(None), Pace(1000.0), date(2026, 3, 2))
    with pytest.raises(Cancelled):
        list(job.run(SENTENCES, Stopped()))
    wait_for_abandoned_calls()


def test_a_package_is_unpacked_once(package: Path, tmp_path: Path) -> None:
    first = open_package(package, tmp_path).files.folder
    stamp = (first / "metadata.json").stat().st_mtime_ns
    assert open_package(package, tmp_path).files.folder == first
    assert (first / "metadata.json").stat().st_mtime_ns == stamp


@pytest.mark.parametrize("missing", ["metadata_json", "sentencepiece_model", "model_bin"])
def test_a_package_that_lacks_a_part_is_refused(package: Path, missing: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="no translation package"):
        open_package(_copy(package, tmp_path / "part.argosmodel", **{missing: None}), tmp_path / "cache")


def test_files_that_are_no_package_are_refused(tmp_path: Path) -> None:
    text = tmp_path / "letter.argosmodel"
    text.write_text("Dear editor")
    with pytest.raises(UnreadableInput):
        open_package(text, tmp_path / "cache")
    with pytest.raises(UnreadableInput, match="not there"):
        open_package(tmp_path / "gone.argosmodel", tmp_path / "cache")


def test_a_package_cannot_write_elsewhere(tmp_path: Path) -> None:
    path = tmp_path / "hostile.argosmodel"
    with zipfile.ZipFile(path, "w") as package:
        for name in ("t/metadata.json", "t/sentencepiece.model", "t/model/model.bin", "t/../../escaped"):
            package.writestr(name, "{}")
    with pytest.raises(UnreadableInput, match="outside"):
        open_package(path, tmp_path / "cache")
    assert not (tmp_path / "escaped").exists()


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.argosmodel"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("t/metadata.json", "{}")
        package.writestr("t/model/model.bin", bytes(50_000_000))
    with pytest.raises(UnreadableInput, match="tightly"):
        open_package(path, tmp_path / "cache")


def test_a_damaged_model_is_said_to_be_damaged(package: Path, tmp_path: Path) -> None:
    broken = _copy(package, tmp_path / "broken.argosmodel", model_bin=b"not a model")
    with pytest.raises(ServiceFault, match="damaged"):
        open_package(broken, tmp_path / "cache").translate(SENTENCES)

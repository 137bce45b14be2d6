"""After every fault of every service, key and text of the article are looked for in all that stays behind."""

from __future__ import annotations

import logging
import traceback
import zipfile
from pathlib import Path

import pytest

from reconciler.app.reading import Options, read_paste
from reconciler.app.translating import Choice, Translator
from reconciler.app.workspace import Workspace
from reconciler.model.command import AllowService
from reconciler.model.errors import ReconcilerError
from reconciler.model.progress import Silent
from reconciler.translate.keys import Keys
from tests.support.translation_server import KEY, Book, Handler

WORD = "Querstrebenbruch"
GERMAN = f"Der {WORD} am Ohlenbrücker Steg wurde am Sonntag bemerkt.\nRund 1900 Menschen blieben fern.\n"
SLOW = {"hang", "drip"}  # they cost the limit of seconds each; that they end is tested elsewhere


def everything_in(folder: Path) -> dict[str, bytes]:
    """The files below a folder, what is inside zip files among them."""
    found = {}
    for path in folder.rglob("*"):
        if path.is_file():
            found[str(path)] = path.read_bytes()
            if zipfile.is_zipfile(path):
                with zipfile.ZipFile(path) as inside:
                    found |= {f"{path}:{name}": inside.read(name) for name in inside.namelist()}
    return found


@pytest.mark.parametrize("fault", ["", *(f for f in Handler.FAULTS if f not in SLOW)])
@pytest.mark.parametrize("name", ["libre", "deepl", "google", "mymemory"])
def test_neither_key_nor_text_stays_anywhere_but_in_the_project(
    name: str,
    fault: str,
    server: tuple[str, Book],
    user_folders: Path,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("reconciler.translate.job.back_off", lambda attempt, asked, chance: 0.0)
    monkeypatch.setattr("reconciler.translate.pacing.Pace.take", lambda self: 0.0)
    caplog.set_level(logging.DEBUG)
    server[1].fault = fault
    keys = Keys(None, {})
    keys.put(name, KEY, keep=True)
    translator = Translator(tmp_path / "cache", keys)
    workspace = Workspace(tmp_path / "state")
    prepared = workspace.read([read_paste(GERMAN, "b.txt")], Options(languages={"b.txt": "de"}))
    assert prepared.command is not None
    workspace.do(prepared.command)
    plan = translator.plan(workspace.project, Choice(name, server[0]))
    workspace.do(AllowService(plan.destination))
    result = translator.carry_out(workspace.project, plan, Silent())
    if result.command is not None:
        workspace.do(result.command)
    workspace.session.save(tmp_path / "story.reconciler")
    told = [caplog.text, repr(plan), repr(keys), *problems(result.problem)]
    told += [made.problem for _, made in result.texts]
    translator.close()
    workspace.session.close()

    assert KEY not in "\n".join(told)
    assert WORD not in "\n".join([caplog.text, *problems(result.problem), *(made.problem for _, made in result.texts)])
    left = everything_in(tmp_path) | everything_in(user_folders)
    assert any("story.reconciler" in path for path in left)
    assert [path for path, data in left.items() if KEY.encode() in data] == []
    cached = b"".join(data for path, data in left.items() if "cache" in path)
    assert (WORD.encode() in cached) == any(made.text for _, made in result.texts), "failures are not cached"


def problems(problem: ReconcilerError | None) -> list[str]:
    """What a problem tells, and what a report of it with all that led to it would tell."""
    if problem is None:
        return []
    return [repr(problem), problem.what, problem.advice, "".join(traceback.format_exception(problem))]

"""Translating a project: what is planned, that nothing goes without consent, what is kept after a stop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from reconciler.app.binding import bind
from reconciler.app.reading import Options, read_paste
from reconciler.app.translating import Choice, Translator, told_change
from reconciler.app.workspace import Workspace
from reconciler.discrepancies.checks.translated import altered_values
from reconciler.model.command import AllowService, DescribeProject, DescribeVersion, SetTranslations
from reconciler.model.errors import Cancelled, RefusedCommand
from reconciler.model.progress import Silent
from reconciler.model.version import TranslationState
from reconciler.translate.faults import ServiceFault
from reconciler.translate.keys import Keys
from tests.support.translation_server import KEY, Book, translated

GERMAN = "Der Deich bei Ohlenbrück brach am Sonntag.\nRund 1900 Menschen mussten ihre Wohnungen verlassen.\n"
ENGLISH = "The dyke near Ohlenbrück burst on Sunday.\nSome 1,900 people had to leave their homes.\n"


@pytest.fixture
def workspace() -> Workspace:
    made = Workspace()
    inputs = [read_paste(ENGLISH, "a.txt"), read_paste(GERMAN, "b.txt")]
    prepared = made.read(inputs, Options(languages={"a.txt": "en", "b.txt": "de"}))
    assert prepared.command is not None
    made.do(prepared.command)
    return made


@pytest.fixture
def translator() -> Iterator[Translator]:
    made = Translator(None, Keys(None, {"RECONCILER_DEEPL_KEY": KEY}), lambda: datetime(2026, 3, 2, 9, 0))  # noqa: DTZ001
    yield made
    made.close()


def test_a_plan_names_what_goes_where(workspace: Workspace, translator: Translator, server: tuple[str, Book]) -> None:
    plan = translator.plan(workspace.project, Choice("libre", server[0]))
    assert plan.destination == f"libre@{server[0].removeprefix('http://')}"
    assert plan.sentences == 2
    assert plan.characters == sum(len(line) for line in GERMAN.splitlines())
    assert not server[1].seen


def test_nothing_goes_without_consent(workspace: Workspace, translator: Translator, server: tuple[str, Book]) -> None:
    plan = translator.plan(workspace.project, Choice("libre", server[0]))
    with pytest.raises(RefusedCommand, match="agreed"):
        translator.carry_out(workspace.project, plan, Silent())
    workspace.do(AllowService(plan.destination))
    workspace.do(DescribeProject(confidential=True))
    with pytest.raises(RefusedCommand):
        translator.carry_out(workspace.project, plan, Silent())
    assert not server[1].seen


@pytest.mark.parametrize("engine", ["libre", "deepl"])
def test_sentences_get_a_text_that_can_be_undone(
    engine: str, workspace: Workspace, translator: Translator, server: tuple[str, Book]
) -> None:
    plan = translator.plan(workspace.project, Choice(engine, server[0]))
    workspace.do(AllowService(plan.destination))
    result = translator.carry_out(workspace.project, plan, Silent())
    assert result.problem is None
    assert result.command is not None
    workspace.do(result.command)
    german = workspace.project.versions[1]
    assert [german.translations[s.id].text for s in german.alignable()] == [translated(t) for t in GERMAN.splitlines()]
    assert translator.plan(workspace.project, Choice(engine, server[0])).sentences == 0
    workspace.undo()
    assert not workspace.project.versions[1].translations


def test_only_what_lacks_a_text_is_planned(
    workspace: Workspace, translator: Translator, server: tuple[str, Book]
) -> None:
    choice = Choice("libre", server[0])
    plan = translator.plan(workspace.project, choice)
    workspace.do(AllowService(plan.destination))
    texts = translator.carry_out(workspace.project, plan, Silent()).texts
    edited = replace(texts[0][1], text="The dyke broke.", state=TranslationState.EDITED, engine="")
    stale = replace(texts[1][1], original="of-another-text")
    workspace.do(SetTranslations(((texts[0][0], edited), (texts[1][0], stale))))
    assert [name for part in translator.plan(workspace.project, choice).parts for name, _ in part.sentences] == [
        texts[1][0]
    ]
    again = translator.plan(workspace.project, choice, only={texts[0][0]})
    assert [name for part in again.parts for name, _ in part.sentences] == [texts[0][0]]


def test_what_was_translated_before_a_stop_is_kept(
    workspace: Workspace, translator: Translator, server: tuple[str, Book]
) -> None:
    class AfterOne:
        def step(self, done: int, total: int) -> None:
            if done:
                raise Cancelled("The work was stopped.")

    plan = translator.plan(workspace.project, Choice("google", server[0]))
    workspace.do(AllowService(plan.destination))
    result = translator.carry_out(workspace.project, plan, AfterOne())
    assert isinstance(result.problem, Cancelled)
    assert [made.text for _, made in result.texts] == [translated(GERMAN.splitlines()[0])]
    assert len(server[1].seen) == 1


def test_a_dead_server_ends_the_job_after_a_few_sentences(
    workspace: Workspace, translator: Translator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reconciler.translate.job.back_off", lambda attempt, asked, chance: 0.0)
    monkeypatch.setattr("reconciler.translate.job.GIVE_UP", 2)
    plan = translator.plan(workspace.project, Choice("libre", "http://0.0.0.0:9"))
    workspace.do(AllowService(plan.destination))
    result = translator.carry_out(workspace.project, plan, Silent())
    assert isinstance(result.problem, ServiceFault)
    assert len(result.texts) == 1


def test_what_cannot_work_is_said_before_anybody_is_asked(workspace: Workspace, tmp_path: Path) -> None:
    translator = Translator(None, Keys(None, {}))
    for choice in (Choice("deepl"), Choice("libre"), Choice("offline"), Choice("offline", package=tmp_path / "gone")):
        with pytest.raises((ServiceFault, RefusedCommand)):
            translator.plan(workspace.project, choice)
    translator.close()


def test_a_figure_that_the_translation_altered_is_told() -> None:
    was, now = "Rund 1900 Menschen flohen.", "Some 190 people fled."
    (change,) = altered_values(was, now, ("de", "en"))
    assert told_change(change, was, now) == "the translation makes “Some 190” of “Rund 1900”"


def test_days_are_one_by_the_date_of_the_article(translator: Translator, server: tuple[str, Book]) -> None:
    address, book = server
    german = "Die Fähre sank gestern."
    book.known[german] = "The ferry sank on Tuesday."
    made = Workspace()
    inputs = [read_paste("A ferry sank.", "a.txt"), read_paste(german, "b.txt")]
    prepared = made.read(inputs, Options(languages={"a.txt": "en", "b.txt": "de"}))
    assert prepared.command is not None
    made.do(prepared.command)
    version = made.project.versions[1].id

    def told() -> str:
        plan = translator.plan(made.project, Choice("libre", address))
        made.do(AllowService(plan.destination))
        ((_, text),) = translator.carry_out(made.project, plan, Silent()).texts
        return text.problem

    assert "leaves out “gestern”" in told()
    made.do(DescribeVersion(version, dated=date(2026, 3, 4)))
    assert told() == ""


def test_a_pasted_translation_is_bound_sentence_by_sentence() -> None:
    made = Workspace()
    inputs = [read_paste("An English report about something else.", "a.txt"), read_paste(GERMAN, "b.txt")]
    inputs.append(read_paste(ENGLISH, "c.txt"))
    prepared = made.read(inputs, Options(languages={"a.txt": "en", "b.txt": "de", "c.txt": "en"}))
    assert prepared.command is not None
    made.do(prepared.command)
    _, german, english = made.project.versions
    made.do(bind(made.project, german.id, english.id, made.analysis))
    german = made.project.versions[1]
    assert [german.translations[s.id].text for s in german.alignable()] == ENGLISH.splitlines()
    with pytest.raises(RefusedCommand, match="languages"):
        bind(made.project, english.id, german.id, made.analysis)

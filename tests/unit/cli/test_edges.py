"""The command line where things go wrong or look odd: one line that says what and what now, never a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import click
import pytest

from reconciler.__main__ import main as program
from reconciler.app import pipeline
from reconciler.app.exporting import samples
from reconciler.cli import answers
from reconciler.cli import main as command_line
from reconciler.cli.terminal import Bar, shown
from reconciler.model.errors import UnreadableInput
from tests.support.places import ROOT
from tests.support.program import environment, run_program

A = "The ferry Ostwind ran aground on Monday.\nTwelve people were hurt.\n"
B = "On Monday the ferry Ostwind ran aground.\nFourteen people were hurt, police said.\n"


@pytest.fixture
def papers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Two small versions of one story, in the folder where the program stands."""
    monkeypatch.chdir(tmp_path)
    for name, text in (("a.txt", A), ("b.txt", B)):
        Path(name).write_text(text, encoding="utf-8")
    return ["a.txt", "b.txt"]


def called(*arguments: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """Exit code, output, and the one line of complaint."""
    code = command_line.run(arguments)
    answer = capsys.readouterr()
    assert answer.err.count("\n") <= 1
    assert "Traceback" not in answer.err
    return code, answer.out, answer.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["align"], "Missing argument"),
        (["align", "--what", "a.txt"], "--what"),
        (["unheard-of"], "unheard-of"),
        (["align", "--language", "z.txt=de", "a.txt"], "none of the files given (a.txt)"),
        (["align", "--language", "a.txt=German", "a.txt"], "no language code"),
        (["compare", "--language", "a.txt=xx", "a.txt", "b.txt"], "“xx” is no language code"),
        (["import", "--language", "a.txt=xx", "a.txt"], "“xx” is no language code"),
        (["translate", "a.txt", "--engine", "offline"], "--package"),
        (["translate", "a.txt", "--engine", "offline", "--to", "xx"], "for --to"),
        (["translate", "a.txt", "--engine", "offline", "--from", "xx"], "for --from"),
        (["translate", "a.txt", "--engine", "libre", "--to", "de"], "--server"),
        (["translate", "a.txt", "--engine", "deepl", "--to", "de"], "RECONCILER_DEEPL_KEY"),
        (["export", "a.txt", "-o", "b.txt"], "add --force to write over it"),
        (["align", "--translation", "z.txt=b.txt", "a.txt"], "none of the files given"),
        (["align", "--language", "de", "a.txt"], "should look like"),
        (["export", "story.reconciler", "a.txt", "-o", "x.md"], "is a project"),
        (["export", "a.txt", "b.txt", "-o", "a.txt"], "what the account is made from"),
        (["export", "a.txt", "b.txt", "-o", "./sub/../b.txt"], "what the account is made from"),
    ],
)
def test_bad_usage_is_told_in_one_line(
    arguments: list[str], words: str, papers: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    Path("sub").mkdir()
    code, out, err = called(*arguments, capsys=capsys)
    assert (code, out) == (2, "")
    assert words in err
    assert Path("a.txt").read_text(encoding="utf-8") == A


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["export", "a.txt", "b.txt", "-o", "x" * 300 + ".md"], "could not be written: File name too long"),
        (["recover", "story.reconciler", "-o", "x" * 300 + ".reconciler"], "no previous version"),
        (["export", "a.txt", "b.txt", "-o", "out.reconciler"], "is the name of a project, not of an account"),
        (["history", "a.txt"], "is not a Reconciler project"),
    ],
)
def test_names_that_do_not_fit_are_told_and_nothing_is_written(
    arguments: list[str], words: str, papers: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(Path().iterdir())
    code, out, err = called(*arguments, capsys=capsys)
    assert code in (2, 3)
    assert out == ""
    assert words in err
    assert "fault" not in err
    assert sorted(Path().iterdir()) == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("more", [[], ["--format", "docx"]])
def test_an_answer_that_finds_no_room_is_told_once(papers: list[str], more: list[str]) -> None:
    command = [sys.executable, "-m", "reconciler", "export", *papers, "-o", "-", *more]
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, env=environment(), check=False)
    assert ended.returncode == 3
    assert ended.stderr.startswith("reconciler: The answer could not be written to standard output: No space left")
    assert ended.stderr.count("\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="no such shell")
@pytest.mark.parametrize("closed", ["1", "2"])
def test_a_stream_that_is_closed_ends_nothing(papers: list[str], closed: str) -> None:
    shell = f'"$0" -m reconciler align a.txt b.txt --json {closed}>&-'
    ended = subprocess.run(["sh", "-c", shell, sys.executable], capture_output=True, env=environment(), check=False)
    assert ended.returncode == 0
    assert bool(ended.stdout) is (closed == "2")


def test_files_of_one_name_are_named_by_the_number_they_are_told_apart_by(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "s.txt").write_text(A, encoding="utf-8")
    files = [str(tmp_path / folder / "s.txt") for folder in ("one", "two")]
    for name in ("s.txt#2", files[1]):
        code, out, _ = called("align", "--json", *files, "--language", f"{name}=de", capsys=capsys)
        assert code == 0
        assert [(v["id"], v["language"]) for v in json.loads(out)["versions"]] == [("s.txt", "en"), ("s.txt#2", "de")]


def test_a_name_with_an_equals_sign(papers: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    Path("a=b.txt").write_text(A, encoding="utf-8")
    _, out, _ = called("align", "--json", "a=b.txt", "b.txt", "--language", "a=b.txt=de", capsys=capsys)
    assert json.loads(out)["versions"][0]["language"] == "de"


def test_aligning_does_not_wait_for_discrepancies(
    papers: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[object] = []
    find = pipeline.findings
    monkeypatch.setattr(pipeline, "findings", lambda row, within: asked.append(row) or find(row, within))
    called("align", *papers, capsys=capsys)
    assert asked == []
    called("compare", *papers, capsys=capsys)
    assert asked


def test_a_file_named_twice_is_two_versions(papers: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = called("compare", "--json", "a.txt", "a.txt", capsys=capsys)
    assert code == 0
    assert [v["id"] for v in json.loads(out)["versions"]] == ["a.txt", "a.txt#2"]
    assert json.loads(out)["discrepancies"] == []


def test_where_nothing_could_be_read_nobody_is_told_that_the_others_were(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = called("align", str(tmp_path / "none.txt"), capsys=capsys)
    assert code == 3
    assert "other files" not in err


def test_signs_are_given_to_the_versions_that_were_read(papers: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    Path("ads.txt").write_text("Advertisement\n", encoding="utf-8")
    command_line.run(["compare", "ads.txt", "a.txt", "b.txt"])
    assert capsys.readouterr().out.startswith("A  a.txt")


def test_the_account_on_standard_output(papers: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = called("export", "a.txt", "b.txt", "-o", "-", capsys=capsys)
    assert code == 0
    assert out.startswith("# ")
    assert not Path("-").exists()


def test_what_steers_a_terminal_is_shown_by_its_number(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paper = tmp_path / "a.txt"
    paper.write_text("The ferry \x1b]0;owned\x07 ran aground on Monday.\n" + A * 20, encoding="utf-8")
    _, out, _ = called("align", str(paper), capsys=capsys)
    assert "\x1b" not in out
    assert "\\x1b]0;owned\\x07" in out
    assert shown("ä\n\t€") == "ä\n\t€"


def test_a_fault_of_the_program_is_one_line(
    papers: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for fault, words in ((ZeroDivisionError("by zero"), "ZeroDivisionError"), (MemoryError(), "not enough memory")):
        monkeypatch.setattr(answers, "rows_as_text", _raiser(fault))
        code, out, err = called("align", *papers, capsys=capsys)
        assert (code, out) == (4, "")
        assert words in err


def _raiser(fault: Exception) -> object:
    def rows_as_text(workspace: object, *, why: bool = False) -> str:
        raise fault

    return rows_as_text


def test_ctrl_c_is_no_fault(
    papers: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def rows_as_text(workspace: object, *, why: bool = False) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr(answers, "rows_as_text", rows_as_text)
    assert called("align", *papers, capsys=capsys)[0] == 130


def test_ctrl_c_while_the_program_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(arguments: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(command_line, "run", run)
    assert program(["align", "a.txt"]) == 130


@pytest.mark.skipif(sys.platform == "win32", reason="pipes")
def test_a_reader_that_leaves_is_no_fault() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "reconciler", "compare", "--json", *map(str, samples())],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        cwd=ROOT,
    ) as running:
        assert running.stdout is not None
        running.stdout.close()
        assert running.stderr is not None
        assert b"Traceback" not in running.stderr.read()


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no text")
def test_a_file_name_that_is_no_text(tmp_path: Path) -> None:
    odd = os.fsencode(tmp_path) + b"/od\xffd.txt"
    Path(os.fsdecode(odd)).write_text(A, encoding="utf-8")
    (tmp_path / "b.txt").write_text(B, encoding="utf-8")
    for arguments in (["compare", "--json"], ["compare"], ["align", "--json"]):
        done = run_program(*arguments, os.fsdecode(odd), tmp_path / "b.txt")
        assert (done.returncode, done.stderr) == (0, "")
        if "--json" in arguments:
            assert json.loads(done.stdout)["versions"][0]["id"].startswith("od")
    missing = run_program("align", os.fsdecode(odd) + "x")
    assert missing.returncode == 3
    assert "Traceback" not in missing.stderr


def test_a_terminal_that_knows_ascii_only(papers: list[str]) -> None:
    Path("ü.txt").write_text("Die Fähre „Ostwind“ lief am Montag auf Grund.\n", encoding="utf-8")
    ascii_only = {"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    done = run_program("align", "--json", "ü.txt", cwd=Path.cwd(), extra=ascii_only)
    assert json.loads(done.stdout)["versions"][0]["id"] == "ü.txt"
    text = run_program("compare", "ü.txt", "none.txt", cwd=Path.cwd(), extra=ascii_only)
    assert text.returncode == 3
    assert "Traceback" not in text.stderr


def test_requests_that_make_no_sense_are_answered(papers: list[str]) -> None:
    lines = ['{"task":', "7", '{"task":"names","id":1}', '{"task":"dates","id":2,"text":"x","lang":"en","ref":"then"}']
    good = '{"task":"names","id":3,"a":"Kiew","b":"Kyiv"}'
    done = run_program("facts", stdin="\n".join([*lines, "", good]) + "\n", extra={"PYTHONUTF8": "0"})
    assert (done.returncode, done.stderr) == (0, "")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == [None, None, 1, 2, 3]
    assert all("error" in answer for answer in answers[:4])
    assert answers[4]["same"] is True


class Terminal(StringIO):
    """A terminal that keeps what it shows."""

    def isatty(self) -> bool:
        return True


def test_the_bar_ends_full_and_stays_away_from_files() -> None:
    terminal, file = Terminal(), StringIO()
    for stream in (terminal, file):
        with Bar(stream=stream) as bar:
            bar.step(1, 3)
            bar.step(0, 7)
    assert "100%" in terminal.getvalue()
    assert file.getvalue() == ""
    broken = Terminal()
    bar = Bar(stream=broken).__enter__()
    bar.step(1, 3)
    bar.__exit__(UnreadableInput, UnreadableInput("gone"), None)
    assert "100%" not in click.unstyle(broken.getvalue())


def test_the_window_is_not_loaded_for_a_command(papers: list[str]) -> None:
    code = (
        "import sys; from reconciler.__main__ import main; main(['align', '--json', 'a.txt', 'b.txt']);"
        "heavy = ('PySide6', 'qtawesome', 'py3langid', 'scipy');"
        "print([m for m in sys.modules if m.startswith(heavy)], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(), capture_output=True, text=True, check=True, encoding="utf-8"
    )
    assert done.stderr.strip() == "[]"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--jsno", "a.txt"], "No such option “--jsno”"),
        (["a.txt", "-x"], "given as “./-x”"),
        (["aling", "a.txt", "b.txt"], "did you mean “align”?"),
    ],
)
def test_the_window_takes_no_words_it_does_not_know(
    words: list[str], told: str, papers: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert papers
    assert program(words) == 2
    answer = capsys.readouterr()
    assert told in answer.err
    assert answer.err.count("\n") == 1


def test_help_is_given_behind_file_names_too(papers: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert program([*papers, "--help"]) == 0
    assert "Commands:" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the desktop is always there")
def test_without_a_display_one_line_says_so(papers: list[str]) -> None:
    for display in ("", ":54321"):
        surroundings = {"DISPLAY": display, "QT_QPA_PLATFORM": "", "WAYLAND_DISPLAY": ""}
        answer = run_program(*papers, extra=surroundings)
        assert answer.returncode == 2
        assert "DISPLAY" in answer.stderr
        assert answer.stderr.count("\n") == 1


def test_a_choice_that_is_missing_is_told_on_one_line_without_tabs(capsys: pytest.CaptureFixture[str]) -> None:
    _, _, complaint = called("translate", "a.txt", capsys=capsys)
    assert "\t" not in complaint
    assert "libre, deepl, google, mymemory, offline. See" in complaint


def test_files_named_by_their_path_alone_are_listed_once(capsys: pytest.CaptureFixture[str]) -> None:
    _, _, complaint = called("align", "--language", "z.txt=de", "press/a.txt", capsys=capsys)
    assert "(a.txt)" in complaint


def test_an_export_says_how_much_in_it_is_open(papers: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert command_line.run(["export", *papers, "-o", "x.md"]) == 0
    told = capsys.readouterr()
    assert not told.out
    assert "open in it; reconciler check lists what." in told.err
    Path("same.txt").write_text("The ferry ran aground on Monday.\n", encoding="utf-8")
    assert command_line.run(["export", "same.txt", "-o", "y.md"]) == 0
    assert "open" not in capsys.readouterr().err

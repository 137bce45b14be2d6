"""The commands of ``reconciler``: arguments in, one object or file out, errors as one line that says what to do."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import click

from reconciler import __version__
from reconciler.app.exporting import export_to
from reconciler.app.pipeline import Segmentation
from reconciler.app.proposals import propose
from reconciler.app.reading import Options, unique
from reconciler.app.workspace import Workspace
from reconciler.cli import answers, facts
from reconciler.cli.terminal import (
    STOPPED,
    Bar,
    bad_usage,
    be_lenient,
    broken,
    complain,
    dumped,
    exit_code,
    remark,
    say,
)
from reconciler.model.errors import ReconcilerError

FILES = click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
PRESETS = ("account", "footnotes", "report", "side-by-side")


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Without a command, reconciler opens the window with the files or the project named.",
)
@click.version_option(__version__, prog_name="reconciler")
def main() -> None:
    """Compare versions of one news article, sentence against sentence.

    \b
    Examples:
      reconciler agency.txt rewrite.txt uebersetzung.txt
      reconciler compare --json agency.txt rewrite.txt > findings.json
      reconciler export agency.txt rewrite.txt -o account.md --preset footnotes
    """  # noqa: D301 - the backslash belongs to click, which then keeps the lines


def _reading_options(command: Callable[..., None]) -> Callable[..., None]:
    """The options that say how files are read, on every command that reads files."""
    for option in (
        click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text."),
        click.option(
            "--translation",
            "translations",
            multiple=True,
            metavar="FILE=TRANSLATED",
            help="A file with the translation of FILE, one sentence a line. May be repeated.",
        ),
        click.option(
            "--language",
            "languages",
            multiple=True,
            metavar="FILE=CODE",
            help="The language of FILE (en, de) where it is guessed wrongly. May be repeated.",
        ),
        click.option(
            "--segmentation",
            type=click.Choice([s.value for s in Segmentation]),
            default=Segmentation.AUTO.value,
            show_default=True,
            help="Where sentences come from: found in the text, or one a line.",
        ),
    ):
        command = option(command)
    return command


@main.command()
@FILES
@_reading_options
def align(
    files: tuple[Path, ...],
    segmentation: str,
    languages: tuple[str, ...],
    translations: tuple[str, ...],
    *,
    as_json: bool,
) -> None:
    """Align the sentences of FILEs in rows."""
    options = _options(files, segmentation, languages, translations)
    workspace, code = _loaded(files, replace(options, findings=False))
    say(dumped(answers.alignment(workspace)) if as_json else answers.rows_as_text(workspace))
    sys.exit(code)


@main.command()
@FILES
@_reading_options
def compare(
    files: tuple[Path, ...],
    segmentation: str,
    languages: tuple[str, ...],
    translations: tuple[str, ...],
    *,
    as_json: bool,
) -> None:
    """Align FILEs and list where they part."""
    workspace, code = _loaded(files, _options(files, segmentation, languages, translations))
    say(dumped(answers.comparison(workspace)) if as_json else answers.findings_as_text(workspace))
    sys.exit(code)


@main.command()
@FILES
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path), help="The file to write; - for standard output."
)
@click.option("--preset", type=click.Choice(PRESETS), default="account", show_default=True, help="What to show.")
def export(files: tuple[Path, ...], output: Path, preset: str) -> None:
    """Write the reconciled account of a project, or of FILEs with the program's own proposals, to Markdown."""
    workspace, code = _opened(files)
    if str(output) == "-":
        say(workspace.export(preset).removesuffix("\n"))
    else:
        export_to(workspace, output, preset)
        remark(f"Written: {output}")
    sys.exit(code)


@main.command("facts")
def facts_command() -> None:
    """Answer requests about figures, dates, names and sentences: JSON lines in, JSON lines out."""
    for data in sys.stdin.buffer:
        line = data.decode("utf-8", "replace")
        if line.strip():
            say(dumped(facts.answer_line(line)))


def _loaded(files: Sequence[Path], options: Options) -> tuple[Workspace, int]:
    """A workspace with all files that can be read, and the exit code the others make."""
    workspace = Workspace()
    with Bar() as bar:
        prepared = workspace.read(files, options, bar)
    for _, problem in prepared.failures:
        complain(problem, kept=prepared.command is not None)
    if prepared.command is None:
        sys.exit(3)
    workspace.do(prepared.command)
    return workspace, 3 if prepared.failures else 0


def _opened(files: Sequence[Path]) -> tuple[Workspace, int]:
    projects = [path for path in files if path.suffix == ".reconciler"]
    if projects and len(files) > 1:
        raise click.UsageError(f"“{projects[0].name}” is a project: it is exported by itself, without other files.")
    if projects:
        workspace = Workspace()
        workspace.open(files[0], read_only=True)
        return workspace, 0
    workspace, code = _loaded(files, Options())
    workspace.do(propose(workspace.project))
    return workspace, code


def _options(
    files: Sequence[Path], segmentation: str, languages: Sequence[str], translations: Sequence[str]
) -> Options:
    names = unique([path.name for path in files])
    known = {**{str(path): name for path, name in zip(files, names, strict=True)}, **{name: name for name in names}}
    spoken = dict(_pair(entry, "--language", known) for entry in languages)
    for code in spoken.values():
        if not (code.isascii() and code.isalpha() and code.islower() and len(code) in (2, 3)):
            raise click.BadParameter(f"“{code}” is no language code such as en or de.", param_hint="--language")
    translated = dict(_pair(entry, "--translation", known) for entry in translations)
    return Options(Segmentation(segmentation), spoken, {name: Path(path) for name, path in translated.items()})


def _pair(entry: str, option: str, known: Mapping[str, str]) -> tuple[str, str]:
    """The file that an entry names, as made unique, and what it says of it; names may hold a "=" themselves."""
    places = [place for place, sign in enumerate(entry) if sign == "=" and entry[place + 1 :]]
    for place in reversed(places):
        if entry[:place] in known:
            return known[entry[:place]], entry[place + 1 :]
    if not places or not places[0]:
        raise click.BadParameter(f"“{entry}” should look like a.txt=VALUE.", param_hint=option)
    name, files = entry[: places[0]], ", ".join(known.values())
    raise click.BadParameter(f"“{name}” is none of the files given ({files}).", param_hint=option)


def run(arguments: Sequence[str]) -> int:
    """Carry out a command line; the exit code. The one place of the terminal where any fault is caught."""
    be_lenient()
    try:
        result = main.main(list(arguments), prog_name="reconciler", standalone_mode=False)
    except click.UsageError as problem:
        return bad_usage(problem)
    except ReconcilerError as problem:
        complain(problem)
        return exit_code(problem)
    except click.Abort:
        return STOPPED
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except Exception as fault:  # noqa: BLE001 - a person gets a sentence, not a traceback
        return broken(fault)
    return result if isinstance(result, int) else 0

"""The commands of ``reconciler``: arguments in, one object or file out, errors as one line that says what to do."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from reconciler import __version__
from reconciler.app.exporting import export_to
from reconciler.app.pipeline import Segmentation
from reconciler.app.proposals import propose
from reconciler.app.reading import Options
from reconciler.app.workspace import Workspace
from reconciler.cli import answers, facts
from reconciler.cli.terminal import Bar, complain, exit_code
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


def _reading_options(command: click.Command) -> click.Command:
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
    workspace, code = _loaded(files, _options(segmentation, languages, translations))
    click.echo(_dumped(answers.alignment(workspace)) if as_json else answers.rows_as_text(workspace))
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
    workspace, code = _loaded(files, _options(segmentation, languages, translations))
    click.echo(_dumped(answers.comparison(workspace)) if as_json else answers.findings_as_text(workspace))
    sys.exit(code)


@main.command()
@FILES
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The file to write.")
@click.option("--preset", type=click.Choice(PRESETS), default="account", show_default=True, help="What to show.")
def export(files: tuple[Path, ...], output: Path, preset: str) -> None:
    """Write the reconciled account of a project, or of FILEs with the program's own proposals, to Markdown."""
    workspace, code = _opened(files)
    export_to(workspace, output, preset)
    click.echo(f"Written: {output}", err=True)
    sys.exit(code)


@main.command("facts")
def facts_command() -> None:
    """Answer requests about figures, dates, names and sentences: JSON lines in, JSON lines out."""
    for line in sys.stdin:
        if line.strip():
            click.echo(json.dumps(facts.answer(json.loads(line)), ensure_ascii=False))


def _loaded(files: Sequence[Path], options: Options) -> tuple[Workspace, int]:
    """A workspace with all files that can be read, and the exit code the others make."""
    workspace = Workspace()
    with Bar() as bar:
        prepared = workspace.read(files, options, bar)
    for _, problem in prepared.failures:
        complain(problem)
    if prepared.command is None:
        sys.exit(3)
    workspace.do(prepared.command)
    return workspace, 3 if prepared.failures else 0


def _opened(files: Sequence[Path]) -> tuple[Workspace, int]:
    if len(files) == 1 and files[0].suffix == ".reconciler":
        workspace = Workspace()
        workspace.open(files[0], read_only=True)
        return workspace, 0
    workspace, code = _loaded(files, Options())
    workspace.do(propose(workspace.project))
    return workspace, code


def _options(segmentation: str, languages: Sequence[str], translations: Sequence[str]) -> Options:
    return Options(
        Segmentation(segmentation),
        dict(_pair(entry, "--language") for entry in languages),
        {name: Path(path) for name, path in (_pair(entry, "--translation") for entry in translations)},
    )


def _pair(entry: str, option: str) -> tuple[str, str]:
    name, sign, value = entry.partition("=")
    if not (name and sign and value):
        raise click.BadParameter(f"“{entry}” should look like a.txt=VALUE.", param_hint=option)
    return name, value


def _dumped(answer: object) -> str:
    return json.dumps(answer, ensure_ascii=False)


def run(arguments: Sequence[str]) -> int:
    """Carry out a command line; the exit code. The one place of the terminal where any fault is caught."""
    try:
        main.main(list(arguments), prog_name="reconciler", standalone_mode=True)
    except ReconcilerError as problem:
        complain(problem)
        return exit_code(problem)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    return 0

"""What every command that reads files is given, and the workspace it makes of that."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import click
import platformdirs

from reconciler.app.aids import OFF, Aids
from reconciler.app.pipeline import Segmentation
from reconciler.app.proposals import propose
from reconciler.app.reading import Options, unique
from reconciler.app.workspace import Workspace
from reconciler.cli.terminal import Bar, complain, remark
from reconciler.model.languages import is_language
from reconciler.model.project import is_project_name

FILES = click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))


def reading_options(command: Callable[..., None]) -> Callable[..., None]:
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


def aiding_options(command: Callable[..., None]) -> Callable[..., None]:
    """The options that say what the aligner may use besides; the command is given them as ``aids``."""

    @click.option(
        "--dictionary",
        "dictionaries",
        multiple=True,
        metavar="FILE",
        type=click.Path(path_type=Path),
        help="A German-English dictionary: FreeDict (.index or .dict.dz), Ding, or tab-separated. May be repeated.",
    )
    @click.option(
        "--no-system-dictionary",
        is_flag=True,
        envvar=OFF,
        help="Leave out the FreeDict that is installed on this system.",
    )
    @click.option(
        "--semantic",
        metavar="MODEL",
        default="",
        help="A model of meaning on this computer, by its folder or the package it came in. Nothing is downloaded.",
    )
    @functools.wraps(command)
    def with_aids(
        *arguments: object, dictionaries: tuple[Path, ...], no_system_dictionary: bool, semantic: str, **options: object
    ) -> None:
        aids = aids_of(dictionaries, system=not no_system_dictionary, semantic=semantic)
        command(*arguments, aids=aids, **options)

    return with_aids


def aids_of(dictionaries: Sequence[Path] = (), *, system: bool = True, semantic: str = "") -> Aids:
    """What the aligner may use besides, kept in the user's cache folder."""
    cache = platformdirs.user_cache_path("reconciler")
    return Aids(dictionaries, system=system, cache=cache, semantic=semantic, preparing=_prepare)


def _prepare(dictionary: str) -> None:
    if dictionary:
        remark(f"reconciler: The dictionary {dictionary} is prepared, only this once; that takes a few seconds.")


def loaded(files: Sequence[Path], options: Options, aids: Aids | None = None) -> tuple[Workspace, int]:
    """A workspace with all files that can be read, and the exit code the others make."""
    workspace = Workspace(aids=aids or aids_of())
    with Bar() as bar:
        prepared = workspace.read(files, options, bar)
    for _, problem in prepared.failures:
        complain(problem, kept=prepared.command is not None)
    if prepared.command is None:
        sys.exit(3)
    workspace.do(prepared.command)
    return workspace, 3 if prepared.failures else 0


def opened(files: Sequence[Path]) -> tuple[Workspace, int]:
    """A project as it stands, or files with the program's own proposals; and the exit code so far."""
    projects = [path for path in files if is_project_name(path.name)]
    if projects and len(files) > 1:
        raise click.UsageError(f"“{projects[0].name}” is a project: it is taken by itself, without other files.")
    if projects:
        workspace = Workspace()
        workspace.open(files[0], read_only=True)
        return workspace, 0
    workspace, code = loaded(files, Options())
    workspace.do(propose(workspace.project))
    return workspace, code


def options_of(
    files: Sequence[Path], segmentation: str, languages: Sequence[str], translations: Sequence[str]
) -> Options:
    """The options of the reading commands, checked."""
    names = unique([path.name for path in files])
    known = {**{str(path): name for path, name in zip(files, names, strict=True)}, **{name: name for name in names}}
    spoken = dict(_pair(entry, "--language", known) for entry in languages)
    for code in spoken.values():
        language(code, "--language")
    translated = dict(_pair(entry, "--translation", known) for entry in translations)
    return Options(Segmentation(segmentation), spoken, {name: Path(path) for name, path in translated.items()})


def language(code: str, option: str) -> str:
    """``code`` if it names a language.

    Raises:
        click.BadParameter: it names none.
    """
    if not is_language(code):
        raise click.BadParameter(f"“{code}” is no language code such as en or de.", param_hint=option)
    return code


def _pair(entry: str, option: str, known: Mapping[str, str]) -> tuple[str, str]:
    """The file that an entry names, as made unique, and what it says of it; names may hold a "=" themselves."""
    places = [place for place, sign in enumerate(entry) if sign == "=" and entry[place + 1 :]]
    for place in reversed(places):
        if entry[:place] in known:
            return known[entry[:place]], entry[place + 1 :]
    if not places or not places[0]:
        raise click.BadParameter(f"“{entry}” should look like a.txt=VALUE.", param_hint=option)
    name, files = entry[: places[0]], ", ".join(dict.fromkeys(known.values()))
    raise click.BadParameter(f"“{name}” is none of the files given ({files}).", param_hint=option)

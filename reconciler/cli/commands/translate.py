"""``reconciler translate``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from reconciler.app.reading import Options
from reconciler.app.translating import OFFLINE, Choice, Plan, Translated, Translator, own_translator
from reconciler.app.workspace import Workspace
from reconciler.cli.arguments import language, loaded
from reconciler.cli.terminal import Bar, complain, dumped, exit_code, remark, say
from reconciler.model.command import AllowService, DescribeProject


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--to", "target", default="en", show_default=True, metavar="CODE", help="The language wanted.")
@click.option("--from", "source", metavar="CODE", help="The language of FILE where it is guessed wrongly.")
@click.option(
    "--engine", required=True, type=click.Choice([*(e.id for e in Translator.engines), OFFLINE]), help="Who translates."
)
@click.option("--server", default="", metavar="URL", help="The address of your own server (libre).")
@click.option("--package", type=click.Path(path_type=Path), help="The .argosmodel file (offline).")
@click.option("--agree", is_flag=True, help="Send the text without being asked; the host is named on stderr.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of one sentence a line.")
def translate(  # noqa: PLR0913 - one for each option
    file: Path,
    target: str,
    source: str | None,
    engine: str,
    server: str,
    package: Path | None,
    *,
    agree: bool,
    as_json: bool,
) -> None:
    """Translate FILE sentence by sentence.

    The answer has one line a sentence and may be given to --translation of the other commands. Keys are read from
    RECONCILER_DEEPL_KEY and the like, or from the system's keyring.
    """
    language(target, "--to")
    if source:
        language(source, "--from")
    if engine == OFFLINE and package is None:
        raise click.UsageError("The offline engine reads a package from this computer: name it with --package.")
    workspace, _ = loaded((file,), Options(languages={file.name: source} if source else {}, findings=False))
    workspace.do(DescribeProject(language=target))
    translator = own_translator()
    try:
        _lacks_nothing(translator, engine, server)
        wanted = translator.plan(workspace.project, Choice(engine, server, package))
        if not wanted.sentences:
            raise click.UsageError(f"“{file.name}” seems to be in “{target}” already; --from says what it is in.")
        _agree(workspace, wanted, agree=agree)
        with Bar("Translating") as bar:
            result = translator.carry_out(workspace.project, wanted, bar)
    finally:
        translator.close()
    if result.command is not None:
        workspace.do(result.command)
    if as_json or len(result.texts) > result.failed:
        say(dumped(_answer(workspace, engine)) if as_json else "\n".join(_lines(workspace)))
    sys.exit(_told(result, wanted))


def _lacks_nothing(translator: Translator, wanted: str, server: str) -> None:
    """Say by which option, or where else, the address or the key of an engine is given.

    Raises:
        click.UsageError: it lacks one.
    """
    for engine in translator.engines:
        if engine.id != wanted:
            continue
        if not engine.host and not server:
            raise click.UsageError(f"{engine.name} needs the address of its server: name it with --server.")
        if name := translator.lacking_key(engine):
            raise click.UsageError(f"{engine.name} asks for a key: put it into the environment as {name}.")


def _agree(workspace: Workspace, wanted: Plan, *, agree: bool) -> None:
    if not wanted.destination:
        return
    host = wanted.destination.partition("@")[2]
    what = "1 sentence goes" if wanted.sentences == 1 else f"{wanted.sentences} sentences go"
    remark(f"{what} to {host}, {wanted.characters} characters in all. {wanted.engine.keeps}")
    if not agree and not (sys.stdin.isatty() and click.confirm("Send them?", err=True)):
        raise click.UsageError("Nothing was sent. Add --agree to send the text.")
    workspace.do(AllowService(wanted.destination))


def _told(result: Translated, wanted: Plan) -> int:
    if result.problem is not None:
        complain(result.problem, kept=bool(result.texts))
        return exit_code(result.problem)
    if result.failed:
        first = next(t.problem for _, t in result.texts if t.problem)
        remark(f"reconciler: {result.failed} of {wanted.sentences} sentences were not translated. {first}")
        return 4
    return 0


def _lines(workspace: Workspace) -> list[str]:
    (version,) = workspace.project.versions
    texts = version.translations
    return [texts[s.id].text if s.id in texts else "" for s in version.alignable()]


def _answer(workspace: Workspace, engine: str) -> dict[str, object]:
    (version,) = workspace.project.versions
    sentences = []
    for index, sentence in enumerate(version.sentences):
        made = version.translations.get(sentence.id)
        entry: dict[str, object] = {
            "index": index,
            "start": sentence.span.start,
            "end": sentence.span.end,
            "text": version.text_of(sentence),
            "kind": sentence.kind.value,
        }
        if made is not None:
            entry |= {"translation": made.text, "state": made.state.value, "problem": made.problem}
        sentences.append(entry)
    return {
        "schema": "reconciler.translation/1",
        "version": version.source.name,
        "source": version.language,
        "target": workspace.project.language,
        "engine": engine,
        "sentences": sentences,
    }

"""``reconciler import``."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import click

from reconciler.app.reading import Candidate, Failure, Input, Options, aligned, notes_of, recognise, unique
from reconciler.app.recognised import comments, hints, host, page_from, passages, set_aside
from reconciler.app.workspace import Workspace
from reconciler.cli.arguments import aids_of, language
from reconciler.cli.terminal import Bar, complain, dumped, remark, say
from reconciler.model.errors import UnreadableInput
from reconciler.model.row import Relation

SCHEMA = "reconciler.import/1"
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,20}://")


@click.command("import")
@click.argument("files", nargs=-1, required=True, metavar="FILE|FOLDER|URL...")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object with the text instead of an overview.")
@click.option("--language", "languages", multiple=True, metavar="FILE=CODE", help="The language of FILE.")
@click.option("--encoding", "encodings", multiple=True, metavar="FILE=NAME", help="The encoding FILE is read with.")
@click.option("--password", envvar="RECONCILER_PASSWORD", default="", help="Opens protected PDFs.")
@click.option("--agree", is_flag=True, help="Fetch URLs without being asked; the host is named on stderr.")
@click.option("--allow-local", is_flag=True, help="Fetch URLs of this computer and its network, too.")
def import_command(
    files: tuple[str, ...],
    languages: tuple[str, ...],
    encodings: tuple[str, ...],
    password: str,
    *,
    as_json: bool,
    agree: bool,
    allow_local: bool,
) -> None:
    """Say what is recognised in FILEs, without comparing them: text, PDF, Word, OpenDocument, RTF, pages and mails.

    Folders are searched. Exit code 3 if something could not be read; the rest is answered all the same.
    """
    spoken = {name: language(code, "--language") for name, code in _pairs(languages, "--language")}
    with Bar("Reading") as bar:
        inputs, failures = _inputs(files, bar, agree=agree, local=allow_local)
        names = unique([item.name if isinstance(item, Path) else "" for item in inputs])
        read_with = {name: hints(password=password) for name in names}
        for name, encoding in _pairs(encodings, "--encoding"):
            read_with[name] = hints(encoding=encoding, password=password)
        options = Options(languages=spoken, hints=read_with, findings=False)
        workspace = Workspace(aids=aids_of())
        found, failed = recognise(inputs, workspace.project, options, bar)
    failures += failed
    for _, problem in failures:
        complain(problem, kept=bool(found))
    if as_json:
        say(dumped(_answer(found, failures, _relations(workspace, found, options))))
    else:
        say("\n\n".join(_overview(candidate) for candidate in found))
    sys.exit(3 if failures else 0)


def _inputs(files: tuple[str, ...], bar: Bar, *, agree: bool, local: bool) -> tuple[list[Input], list[Failure]]:
    inputs: list[Input] = []
    failures: list[Failure] = []
    for name in files:
        if not _ADDRESS.match(name):
            inputs.append(Path(name))
            continue
        try:
            _agreed(name, agree=agree)
            inputs.append(page_from(name, bar, local=local))
        except UnreadableInput as problem:
            failures.append((name, problem))
    return inputs, failures


def _agreed(url: str, *, agree: bool) -> None:
    """Say whom the address leads to, and ask unless that was agreed to beforehand."""
    what = f"“{host(url)}” is asked for this page and learns this computer's address; nothing else is sent."
    if agree:
        remark(what)
    elif not (sys.stdin.isatty() and click.confirm(f"{what} Fetch it?", err=True)):
        raise click.UsageError(f"{what} Say --agree to fetch it.")


def _pairs(entries: tuple[str, ...], option: str) -> list[tuple[str, str]]:
    pairs = [entry.rpartition("=") for entry in entries]
    for (name, _, value), entry in zip(pairs, entries, strict=True):
        if not name or not value:
            raise click.BadParameter(f"“{entry}” should look like a.txt=VALUE.", param_hint=option)
    return [(Path(name).name, value) for name, _, value in pairs]


def _relations(workspace: Workspace, found: list[Candidate], options: Options) -> tuple[Relation, ...]:
    """How the versions are related to each other, which only aligning them tells."""
    if len(found) < 2:
        return ()
    versions = [candidate.version for candidate in found]
    with Bar("Comparing") as bar:
        prepared = aligned(versions, (), workspace.project, workspace.analysis, options, bar)
    return prepared.command.alignment.relations if prepared.command else ()


def _answer(found: list[Candidate], failures: list[Failure], relations: tuple[Relation, ...]) -> dict[str, Any]:
    names = dict(zip([c.version.id for c in found], unique([c.reading.source.name for c in found]), strict=True))
    return {
        "schema": SCHEMA,
        "files": [_file(candidate, names[candidate.version.id]) for candidate in found],
        "failures": [{"file": n, "what": p.what, "advice": p.advice} for n, p in failures],
        "versions_relation": [
            {"versions": sorted(names[v] for v in r.versions), "kind": r.kind.value, "score": round(r.score, 3)}
            for r in relations
        ],
    }


def _file(candidate: Candidate, name: str) -> dict[str, Any]:
    version, reading = candidate.version, candidate.reading
    return {
        "file": name,
        "location": reading.source.location,
        "format": reading.format.value,
        "encoding": reading.source.encoding,
        "siglum": version.siglum,
        "label": version.label,
        "language": version.language,
        "origin": version.origin.value,
        "title": reading.about.title,
        "byline": version.byline,
        "dated": version.dated.isoformat() if version.dated else None,
        "date_line": reading.about.date_line,
        "publisher": version.publisher,
        "url": reading.about.url,
        "sentences": len(version.alignable()),
        "blocks": [
            {"start": p.start, "end": p.end, "kind": p.kind, "reason": p.reason, "place": p.place, "text": p.text}
            for p in passages(candidate)
        ],
        "left_out": set_aside(candidate),
        "remarks": list(reading.remarks),
        "notes": [
            {"text": note.text, "about": note.anchor.quote if note.anchor else ""} for note in notes_of([candidate])
        ],
    }


def _overview(candidate: Candidate) -> str:
    version, reading = candidate.version, candidate.reading
    about = [reading.format.value, reading.source.encoding, version.language, f"{len(version.alignable())} sentences"]
    lines = [f"{version.siglum}  {reading.source.name}: {', '.join(dict.fromkeys(about))}"]
    told = {
        "title": reading.about.title,
        "by": version.byline,
        "from": version.publisher,
        "dated": version.dated.isoformat() if version.dated else "",
        "url": reading.about.url,
        "left out": ", ".join(f"{number} {reason}" for reason, number in set_aside(candidate).items()),
    }
    lines += [f"   {name}: {words}" for name, words in told.items() if words]
    lines += [f"   note: {text}" for text in reading.remarks]
    return "\n".join([*lines, *(f"   comment: {text}" for text in comments(candidate))])

"""Files and pastes become versions with rows; what cannot be read says why and the others still load."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count, product
from pathlib import Path
from string import ascii_uppercase

from reconciler.app import pipeline
from reconciler.app.analysis import Analysis
from reconciler.app.pipeline import Segmentation
from reconciler.ingest.files import read_file, read_text
from reconciler.model.command import AddVersions
from reconciler.model.errors import ReconcilerError, UnreadableInput
from reconciler.model.ids import VersionId
from reconciler.model.progress import Progress, Silent
from reconciler.model.project import Project
from reconciler.model.version import Source, Translation, Version
from reconciler.project.apply import apply

Input = Path | Source


@dataclass(frozen=True, slots=True)
class Options:
    """What the editor knows better than the program.

    Attributes:
        languages: language by file name, as made unique by ``unique``.
        translations: file with the translated sentences by file name, one line a sentence.
        findings: work out right away where the versions part; who asks for the rows alone need not wait for that.
    """

    segmentation: Segmentation = Segmentation.AUTO
    languages: Mapping[str, str] = field(default_factory=dict)
    translations: Mapping[str, Path] = field(default_factory=dict)
    findings: bool = True


@dataclass(frozen=True, slots=True)
class Prepared:
    """What reading gave: the command that adds the versions, ``None`` if none could be read, and what failed."""

    command: AddVersions | None
    failures: tuple[tuple[str, ReconcilerError], ...] = ()


def read(
    inputs: Sequence[Input],
    project: Project,
    analysis: Analysis,
    options: Options | None = None,
    progress: Progress | None = None,
) -> Prepared:
    """Read ``inputs`` as further versions of ``project`` and align everything anew.

    Raises:
        Cancelled: by ``progress``.
    """
    options, progress = options or Options(), progress or Silent()
    versions: list[Version] = []
    failures: list[tuple[str, ReconcilerError]] = []
    for done, item in enumerate(inputs):
        progress.step(done, len(inputs) + 1)
        try:
            source = item if isinstance(item, Source) else read_file(item)
            name = unique([*(v.source.name for v in versions), source.name])[-1]
            versions.append(_version(source, name, (*project.versions, *versions), options))
        except ReconcilerError as problem:
            failures.append((item.name, problem))
    if not versions:
        return Prepared(None, tuple(failures))
    together = (*project.versions, *versions)
    alignment = analysis.align(together, project, progress, hand_made=True)
    failures.extend(analysis.aids.problems())
    command = AddVersions(tuple(versions), alignment)
    if options.findings:
        analysis.warm(apply(project, command)[0], progress)
    return Prepared(command, tuple(failures))


def unique(names: Sequence[str]) -> list[str]:
    """File names, each made unique by a number where an earlier one is the same: "a.txt", "a.txt#2"."""
    found: list[str] = []
    for name in names:
        forms = (name if n == 1 else f"{name}#{n}" for n in count(1))
        found.append(next(form for form in forms if form not in found))
    return found


def read_paste(text: str, name: str) -> Source:
    """A pasted article as a source.

    Raises:
        UnreadableInput: there is nothing in it, or too much.
    """
    return read_text(text, name)


def _version(source: Source, name: str, present: Sequence[Version], options: Options) -> Version:
    version = pipeline.prepare(
        source,
        _identity(source, {v.id for v in present}),
        next(_sigla({v.siglum for v in present})),
        language=options.languages.get(name),
        segmentation=options.segmentation,
    )
    version = _labelled(version, {v.label for v in present})
    if name in options.translations:
        version = _with_translation(version, options.translations[name])
    return version


def _identity(source: Source, taken: set[VersionId]) -> VersionId:
    """Made from the content, so that the order of loading changes nothing."""
    names = (f"v{source.digest[:10]}{'' if n == 1 else f'-{n}'}" for n in count(1))
    return next(VersionId(name) for name in names if name not in taken)


def _labelled(version: Version, taken: set[str]) -> Version:
    """The version with a label no other one has."""
    if version.label not in taken:
        return version
    labels = (f"{version.label} ({n})" for n in count(2))
    return replace(version, label=next(label for label in labels if label not in taken))


def _with_translation(version: Version, path: Path) -> Version:
    """The version with the lines of a file as working texts of its sentences.

    Raises:
        UnreadableInput: the file has more or fewer lines than there are sentences.
    """
    lines = [line.strip() for line in read_file(path).text.split("\n") if line.strip()]
    sentences = version.alignable()
    if len(lines) != len(sentences):
        raise UnreadableInput(
            f"“{path.name}” has {len(lines)} lines, but “{version.source.name}” has {len(sentences)} sentences.",
            kept="The version was not added.",
            advice="Give one translated sentence a line.",
        )
    texts = {s.id: Translation(line, path.name) for s, line in zip(sentences, lines, strict=True)}
    return replace(version, translations=texts)


def _sigla(taken: set[str]) -> Iterator[str]:
    """A, B ... Z, AA, AB ... without those in use."""
    for length in count(1):
        for letters in product(ascii_uppercase, repeat=length):
            siglum = "".join(letters)
            if siglum not in taken:
                yield siglum

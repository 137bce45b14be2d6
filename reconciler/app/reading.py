"""Files and pastes become versions with rows; what cannot be read says why and the others still load."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count, product
from pathlib import Path
from string import ascii_uppercase

from reconciler.app import pipeline
from reconciler.app.analysis import Analysis
from reconciler.app.pipeline import Segmentation
from reconciler.ingest.files import files_in, read_file, read_text
from reconciler.ingest.files import recognise as recognise_file
from reconciler.ingest.hints import Hints
from reconciler.ingest.piece import Comment
from reconciler.ingest.reading import Reading, of_text
from reconciler.model.command import AddVersions
from reconciler.model.decision import Anchor, Note
from reconciler.model.errors import Cancelled, ReconcilerError, UnreadableInput
from reconciler.model.ids import NoteId, VersionId
from reconciler.model.progress import Progress, Silent
from reconciler.model.project import Project
from reconciler.model.span import Span
from reconciler.model.version import Source, Translation, Version
from reconciler.project.history import Ready
from reconciler.project.journal import ahead

Input = Path | Source | Reading


@dataclass(frozen=True, slots=True)
class Options:
    """What the editor knows better than the program.

    Attributes:
        languages: language by file name, as made unique by ``unique``.
        translations: file with the translated sentences by file name, one line a sentence.
        hints: what to read a file with, by file name as made unique.
        findings: work out right away where the versions part; who asks for the rows alone need not wait for that.
    """

    segmentation: Segmentation = Segmentation.AUTO
    languages: Mapping[str, str] = field(default_factory=dict)
    translations: Mapping[str, Path] = field(default_factory=dict)
    hints: Mapping[str, Hints] = field(default_factory=dict)
    findings: bool = True


Failure = tuple[str, ReconcilerError]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file as it was understood, and the version it would become."""

    given: Input
    reading: Reading
    version: Version


@dataclass(frozen=True, slots=True)
class Prepared:
    """What reading gave: the command that adds the versions, ``None`` if none could be read, and what failed.

    Attributes:
        ready: the command worked out ahead, where findings were asked for.
    """

    command: AddVersions | None
    failures: tuple[tuple[str, ReconcilerError], ...] = ()
    ready: Ready | None = None


def recognise(
    inputs: Sequence[Input], project: Project, options: Options | None = None, progress: Progress | None = None
) -> tuple[list[Candidate], list[Failure]]:
    """What is in files, folders and pastes, as versions ``project`` may be given; nothing is aligned.

    Raises:
        Cancelled: by ``progress``.
    """
    options, progress = options or Options(), progress or Silent()
    found: list[Candidate] = []
    items, failures = opened(inputs)
    for done, item in enumerate(items):
        progress.step(done, len(items) + 1)
        present = (*project.versions, *(candidate.version for candidate in found))
        name = unique([*(candidate.reading.source.name for candidate in found), _name(item)])[-1]
        try:
            reading = _reading(item, options.hints.get(name), _Within(progress, done, len(items) + 1))
            found.append(Candidate(item, reading, _version(reading, name, present, options)))
        except Cancelled:
            raise
        except ReconcilerError as problem:
            failures.append((_name(item), problem))
    return found, failures


def aligned(
    versions: Sequence[Version],
    failures: Sequence[Failure],
    project: Project,
    analysis: Analysis,
    options: Options | None = None,
    progress: Progress | None = None,
    notes: Sequence[Note] = (),
) -> Prepared:
    """``versions`` as further ones of ``project``, everything aligned anew, with the notes that came with them.

    Raises:
        Cancelled: by ``progress``.
    """
    options, progress = options or Options(), progress or Silent()
    failures = list(failures)
    if not versions:
        return Prepared(None, tuple(failures))
    together = (*project.versions, *versions)
    alignment = analysis.align(together, project, progress, hand_made=True)
    failures.extend(analysis.aids.problems())
    command = AddVersions(tuple(versions), alignment, tuple(notes), upheld=True)
    if options.findings:
        ready = ahead(project, command)
        analysis.warm(ready.after, progress)
        return Prepared(command, tuple(failures), ready)
    return Prepared(command, tuple(failures))


class _Within:
    """The progress of one file among several: a reader says that it is at work, not how far it is."""

    def __init__(self, progress: Progress, done: int, total: int) -> None:
        self._progress, self._done, self._total = progress, done, total

    def step(self, done: int, total: int) -> None:  # noqa: ARG002 - a reader's own numbers say nothing
        self._progress.step(self._done, self._total)


def notes_of(candidates: Iterable[Candidate]) -> tuple[Note, ...]:
    """What people wrote at the margin of documents, as notes with name and day on the words they wrote it about."""
    return tuple(_note(candidate, comment) for candidate in candidates for comment in candidate.reading.comments)


def _note(candidate: Candidate, comment: Comment) -> Note:
    text = ": ".join(filter(None, (_signed(comment), comment.text)))
    return Note(NoteId(""), None, text, anchor=_anchor(candidate, comment))


def _signed(comment: Comment) -> str:
    return ", ".join(filter(None, (comment.author, comment.written.isoformat() if comment.written else "")))


def _anchor(candidate: Candidate, comment: Comment) -> Anchor | None:
    """The words of a comment; one that only stands somewhere is about the sentence it stands in or behind."""
    version = candidate.version
    if comment.start < 0 or not version.sentences:
        return None
    span = Span(comment.start, comment.end)
    if not span.of(version.source.text).strip():
        before = [s.span for s in version.sentences if s.span.start <= comment.start]
        span = before[-1] if before else version.sentences[0].span
    return Anchor(version.id, span, span.of(version.source.text))


def opened(inputs: Sequence[Input]) -> tuple[list[Input], list[Failure]]:
    """The inputs with the files of folders in their place, and the folders in which there was nothing to read."""
    items: list[Input] = []
    failures: list[Failure] = []
    for item in inputs:
        try:
            items += files_in([item]) if isinstance(item, Path) else [item]
        except ReconcilerError as problem:
            failures.append((_name(item), problem))
    return items, failures


def _reading(item: Input, hints: Hints | None, progress: Progress) -> Reading:
    if isinstance(item, Path):
        return recognise_file(item, hints, progress)
    return of_text(item) if isinstance(item, Source) else item


def _name(item: Input) -> str:
    return item.source.name if isinstance(item, Reading) else item.name


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


def _version(reading: Reading, name: str, present: Sequence[Version], options: Options) -> Version:
    version = pipeline.prepare(
        reading,
        _identity(reading.source, {v.id for v in present}),
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

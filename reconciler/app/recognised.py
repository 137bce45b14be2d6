"""What was recognised of a file, in words: for the import dialog and for ``reconciler import``."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

from reconciler.app import pipeline
from reconciler.app.reading import Candidate, Input, notes_of
from reconciler.ingest.files import recognise, recognise_bytes, recognise_pasted_page
from reconciler.ingest.formats import Format
from reconciler.ingest.hints import Hints
from reconciler.ingest.reading import Reading
from reconciler.ingest.web import fetch, host_of
from reconciler.model.errors import UnreadableInput
from reconciler.model.progress import Progress
from reconciler.model.version import Source

_SUFFIXES = {"text/html": ".html", "application/xhtml+xml": ".html", "application/pdf": ".pdf", "text/markdown": ".md"}
ENCODINGS = (
    "utf-8",
    "cp1252",
    "iso8859-15",
    "mac-roman",
    "utf-16-le",
    "utf-16-be",
    "cp1250",
    "cp1251",
    "cp437",
    "cp850",
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of a file for a preview.

    Attributes:
        reason: why it is set aside, empty if it takes part.
    """

    text: str
    kind: str
    reason: str
    place: str
    start: int
    end: int


def hints(*, encoding: str = "", password: str = "") -> Hints:
    """What to read a file with against what would be guessed."""
    return Hints(encoding=encoding, password=password)


def passages(candidate: Candidate) -> list[Passage]:
    """The blocks of a file in order, those that are set aside among them."""
    text = candidate.reading.source.text
    return [
        Passage(b.span.of(text), b.kind.value, b.reason if b.kind.set_aside else "", b.place, b.span.start, b.span.end)
        for b in candidate.reading.blocks
    ]


def set_aside(candidate: Candidate) -> dict[str, int]:
    """How much of a file is set aside or was not taken over, by reason; the most frequent first."""
    found = Counter(block.reason for block in candidate.reading.left_out)
    found.update(dict(candidate.reading.dropped))
    return dict(found.most_common())


def comments(candidate: Candidate) -> list[str]:
    """What was written at the margin of a document, as the notes it becomes."""
    return [note.text for note in notes_of([candidate])]


def page_from(url: str, progress: Progress | None = None, *, local: bool = False) -> Reading:
    """The article at a web address; whoever calls has told the editor what is sent where, and has the consent.

    Raises:
        UnreadableInput: no page came, or nothing is on it.
        Cancelled: by ``progress``.
    """
    page = fetch(url, progress, local=local)
    name = _name(page.url, _SUFFIXES.get(page.kind, ".txt"))
    kind = Format.HTML.value if page.kind in ("text/html", "application/xhtml+xml") else ""
    known = Hints(charset=page.charset, url=page.url, format=kind)
    return recognise_bytes(page.data, name, page.url, known, progress)


def host(url: str) -> str:
    """Whom fetching ``url`` would ask.

    Raises:
        UnreadableInput: it is no web address.
    """
    return host_of(url)


def pasted_page(html: str, name: str, progress: Progress | None = None) -> Reading:
    """HTML from the clipboard.

    Raises:
        UnreadableInput: there is no text in it.
        Cancelled: by ``progress``.
    """
    try:
        return recognise_pasted_page(html, name, progress)
    except UnreadableInput as problem:
        problem.kept = "Nothing was added."
        raise


def spoken(candidate: Candidate, language: str) -> Candidate:
    """The candidate with sentences found as those of another language.

    Raises:
        UnreadableInput: nothing of the text is left as article.
    """
    old = candidate.version
    new = pipeline.prepare(candidate.reading, old.id, old.siglum, language=language)
    return described(replace(candidate, version=new), candidate)


def described(new: Candidate, old: Candidate) -> Candidate:
    """``new`` with what the editor may have corrected of ``old``: names, sign, wording and day."""
    known = old.version
    version = replace(
        new.version, label=known.label, siglum=known.siglum, origin=known.origin, dated=known.dated or new.version.dated
    )
    return replace(new, version=version)


def read_anew(given: Input, known: Hints, progress: Progress | None = None) -> Input:
    """A file read again with other hints; from the bytes it had, where it is no file on the disk.

    Raises:
        UnreadableInput: it cannot be read so either.
        Cancelled: by ``progress``.
    """
    if isinstance(given, Path):
        return recognise(given, known, progress)
    source = given if isinstance(given, Source) else given.source
    return recognise_bytes(source.data, source.name, source.location, known, progress)


def _name(url: str, suffix: str) -> str:
    """A file name for a page: the last part of its path, or its host."""
    bare = url.partition("?")[0].partition("#")[0].rstrip("/")
    last = bare.rpartition("/")[2] or host_of(url)
    return last if "." in last[-6:] and not bare.endswith(host_of(url)) else f"{last}{suffix}"

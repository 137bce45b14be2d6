"""Small projects made by hand, for tests that need rows but no aligner."""

from __future__ import annotations

import hashlib

from reconciler.model.command import AddVersions
from reconciler.model.ids import SentenceId, VersionId, sentence_id, version_of
from reconciler.model.project import Project
from reconciler.model.row import AlignedRow, Alignment
from reconciler.model.span import Span
from reconciler.model.version import Sentence, Source, Version
from reconciler.project.apply import apply


def version(siglum: str, *lines: str, language: str = "en") -> Version:
    """A version with one sentence a line."""
    text = "\n".join(lines)
    identity = VersionId(f"v{siglum.lower()}")
    sentences, start = [], 0
    for line in lines:
        sentences.append(Sentence(sentence_id(identity, start), Span(start, start + len(line)), opens_paragraph=True))
        start += len(line) + 1
    data = text.encode("utf-8", "surrogatepass")
    source = Source(f"{siglum.lower()}.txt", data, text, "utf-8", "", hashlib.sha256(data).hexdigest())
    return Version(identity, siglum, f"Paper {siglum}", language, source, tuple(sentences))


def cell(of: Version, *places: int) -> tuple[SentenceId, ...]:
    """The ids of a version's sentences by their places."""
    return tuple(of.sentences[place].id for place in places)


def aligned(*rows: tuple[SentenceId, ...]) -> Alignment:
    """An alignment whose rows hold these sentences."""
    spread = []
    for row in rows:
        cells: dict[VersionId, tuple[SentenceId, ...]] = {}
        for sentence in row:
            cells[version_of(sentence)] = (*cells.get(version_of(sentence), ()), sentence)
        spread.append(AlignedRow(cells, 0.9))
    return Alignment(tuple(spread))


def in_step(*versions: Version) -> Alignment:
    """Row n holds sentence n of every version that has one."""
    most = max(len(v.sentences) for v in versions)
    return Alignment(
        tuple(AlignedRow({v.id: (v.sentences[n].id,) for v in versions if n < len(v.sentences)}) for n in range(most))
    )


def project(*versions: Version, alignment: Alignment | None = None) -> Project:
    """A project with these versions; without an alignment they run in step."""
    return apply(Project(), AddVersions(versions, alignment or in_step(*versions)))[0]


def ferry() -> Project:
    """Three versions of three sentences about a ferry, in step."""
    return project(
        version("A", "A ferry ran aground.", "Twelve people were hurt.", "The captain was questioned."),
        version("B", "A ferry hit a rock.", "Ten people were hurt.", "Police questioned the captain."),
        version("C", "Eine Fähre lief auf Grund.", "Zwölf Menschen wurden verletzt.", language="de"),
    )

"""Versions made of lines, for tests."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import cache

from reconciler.align import align
from reconciler.model.fact import Facts
from reconciler.model.ids import SentenceId, VersionId, sentence_id
from reconciler.model.row import AlignedRow, Alignment, Pin
from reconciler.model.span import Span
from reconciler.model.version import Sentence, SentenceKind, Source, Translation, Version
from reconciler.text.facts import pool_names, read_facts
from reconciler.text.lexicon import Lexicon


@cache
def lexicon() -> Lexicon:
    return Lexicon.load()


def version(
    name: str,
    lines: Sequence[str],
    language: str = "en",
    *,
    aside: Sequence[int] = (),
    translations: Mapping[int, str] | None = None,
) -> Version:
    """A version whose sentences are the lines; those numbered in ``aside`` are boilerplate."""
    key, at, sentences = VersionId(name), 0, []
    for number, line in enumerate(lines):
        kind = SentenceKind.BOILERPLATE if number in aside else SentenceKind.BODY
        sentences.append(Sentence(sentence_id(key, at), Span(at, at + len(line)), kind))
        at += len(line) + 1
    text = "\n".join(lines)
    data = text.encode()
    working = {sentences[n].id: Translation(t, "test") for n, t in (translations or {}).items()}
    source = Source(name, data, text, "utf-8", "", hashlib.sha256(data).hexdigest())
    return Version(key, name, name, language, source, tuple(sentences), translations=working)


def facts_of(versions: Sequence[Version]) -> Mapping[SentenceId, Facts]:
    found = {
        s.id: read_facts(v.text_of(s), v.language, v.dated).shifted(s.span.start) for v in versions for s in v.sentences
    }
    return pool_names(found, lexicon())


def aligned(*versions: Version, pins: Sequence[Pin] = (), kept: Sequence[AlignedRow] = ()) -> Alignment:
    return align(versions, facts_of(versions), lexicon(), pins=pins, kept=kept)


def groups(alignment: Alignment, *versions: Version) -> set[frozenset[str]]:
    """Rows as sets such as {"a0", "b1"}: version name and number of the sentence."""
    name = {s.id: f"{v.id}{n}" for v in versions for n, s in enumerate(v.sentences)}
    return {frozenset(name[s] for cell in row.cells.values() for s in cell) for row in alignment.rows}


def joined(alignment: Alignment, *versions: Version) -> set[frozenset[str]]:
    """The rows of more than one sentence."""
    return {g for g in groups(alignment, *versions) if len(g) > 1}

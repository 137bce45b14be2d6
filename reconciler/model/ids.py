"""Names by which values refer to one another."""

from __future__ import annotations

from typing import NewType

VersionId = NewType("VersionId", str)
SentenceId = NewType("SentenceId", str)
RowId = NewType("RowId", str)
NoteId = NewType("NoteId", str)


def sentence_id(version: VersionId, start: int) -> SentenceId:
    """The id of the sentence of ``version`` that starts at code point ``start``.

    Sentences of a version never overlap, so the start names one; splitting keeps the id of the first part.
    """
    return SentenceId(f"{version}:{start}")


def version_of(sentence: SentenceId) -> VersionId:
    """The version a sentence belongs to."""
    return VersionId(sentence.rpartition(":")[0])

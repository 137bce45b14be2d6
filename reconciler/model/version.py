"""One article as loaded: its source, its sentences, what is known about it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from hashlib import sha256

from reconciler.model.ids import SentenceId, VersionId
from reconciler.model.span import Span

UNKNOWN = "und"  # ISO 639-2 for a language nobody could tell


class SentenceKind(StrEnum):
    """What a sentence is in its article; the last three are set aside and take no part in the alignment."""

    BODY = "body"
    HEADING = "heading"
    BYLINE = "byline"
    BOILERPLATE = "boilerplate"
    DEBRIS = "debris"

    @property
    def set_aside(self) -> bool:
        """Whether sentences of this kind are kept out of rows."""
        return self in (SentenceKind.BYLINE, SentenceKind.BOILERPLATE, SentenceKind.DEBRIS)


class Origin(StrEnum):
    """Whether the wording is the newsroom's own."""

    ORIGINAL = "original"
    TRANSLATION = "translation"
    MACHINE_TRANSLATION = "machine-translation"


class TranslationState(StrEnum):
    """How a sentence's working text came about."""

    PENDING = "pending"
    DONE = "done"
    FAILED = "failed"
    EDITED = "edited"


@dataclass(frozen=True, slots=True)
class Translation:
    """A sentence's text in the working language, and who made it.

    Attributes:
        engine: id of the service, or empty for a person.
        problem: why it failed, or what is to be looked at ("112,000 became 112").
        made: the day it was made.
        original: ``digest_of`` the sentence it was made from; empty where nobody wrote it down.
    """

    text: str
    engine: str
    state: TranslationState = TranslationState.DONE
    problem: str = ""
    made: date | None = None
    original: str = ""

    @property
    def stands(self) -> bool:
        """Whether it stands for its sentence: made by a service or by somebody, neither awaited nor failed."""
        return self.state in (TranslationState.DONE, TranslationState.EDITED)

    def is_stale(self, sentence: str) -> bool:
        """Whether ``sentence`` is no longer the one it was made from."""
        return bool(self.original) and self.original != digest_of(sentence)


def digest_of(sentence: str) -> str:
    """A short mark by which a sentence is known again: white space does not count."""
    return sha256(" ".join(sentence.split()).encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Source:
    """A file, page or paste as it came in.

    Attributes:
        name: base name of the file, or a name given to the paste.
        data: the bytes as imported.
        text: the decoded text; every offset of a version counts its code points.
        encoding: the encoding the text was read with.
        location: path or URL it came from, empty for a paste.
        digest: SHA-256 of ``data`` in hexadecimal.
    """

    name: str
    data: bytes = field(repr=False)
    text: str = field(repr=False)
    encoding: str
    location: str
    digest: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A span of a version.

    Attributes:
        reason: the rule that set it aside, empty for body text; kept when the editor restores it.
        opens_paragraph: whether a paragraph of the article begins here.
    """

    id: SentenceId
    span: Span
    kind: SentenceKind = SentenceKind.BODY
    reason: str = ""
    opens_paragraph: bool = False


@dataclass(frozen=True, slots=True)
class Version:
    """One article as loaded.

    Attributes:
        siglum: the short sign used everywhere (A, B, C ...).
        language: ISO 639-1 code ("en", "de"), "und" where unknown.
        dated: the day the article is dated, by which "Tuesday" and "last month" are resolved.
        translations: working texts by sentence, for versions not in the working language.
    """

    id: VersionId
    siglum: str
    label: str
    language: str
    source: Source
    sentences: tuple[Sentence, ...]
    origin: Origin = Origin.ORIGINAL
    dated: date | None = None
    byline: str = ""
    publisher: str = ""
    translations: Mapping[SentenceId, Translation] = field(default_factory=dict)

    def sentence(self, sentence: SentenceId) -> Sentence:
        """The sentence with this id, found by where it starts.

        Raises:
            KeyError: there is none.
        """
        start = sentence.rpartition(":")[2]
        place = bisect_left(self.sentences, int(start), key=lambda s: s.span.start) if start.isdecimal() else 0
        if place < len(self.sentences) and self.sentences[place].id == sentence:
            return self.sentences[place]
        raise KeyError(sentence)

    def text_of(self, sentence: Sentence) -> str:
        """The words of a sentence, in the version's own language."""
        return sentence.span.of(self.source.text)

    def translation_of(self, sentence: SentenceId) -> Translation | None:
        """The translation that stands for a sentence, if there is one."""
        known = self.translations.get(sentence)
        return known if known is not None and known.stands else None

    def alignable(self) -> tuple[Sentence, ...]:
        """The sentences that take part in the alignment, in order."""
        return tuple(s for s in self.sentences if not s.kind.set_aside)

"""All versions read into terms, in an order that does not depend on how they were loaded."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reconciler.align.reader import Reading, TermReader
from reconciler.align.terms import Term, Terms, Vocabulary, both_views
from reconciler.align.weights import Weights
from reconciler.model.fact import Facts
from reconciler.model.ids import SentenceId
from reconciler.model.progress import Progress, Silent, stepping
from reconciler.model.version import Sentence, Version
from reconciler.text.facts import read_facts
from reconciler.text.lexicon import Lexicon

Ints = npt.NDArray[np.int64]
_NOTHING = Facts()


@dataclass(slots=True)
class Corpus:
    """The sentences of all versions in canonical order, numbered from 0.

    Attributes:
        versions: in canonical order: by the digest of the text that takes part, then by id.
        ids: sentence ids by number.
        version: number of the version of each sentence; starts: first sentence of each version and, last, their count.
        terms: what each sentence says in its own words; translated: in these and in those of its translation, each
            with a part of the share, for the sentences that have one.
        vectors: what a model of meaning makes of each sentence, n x d, of length 1; ``None`` where there is none.
    """

    versions: tuple[Version, ...]
    ids: tuple[SentenceId, ...]
    version: Ints
    starts: Ints
    vocabulary: Vocabulary
    terms: Terms
    translated: dict[int, tuple[Term, ...]]
    vectors: npt.NDArray[np.float64] | None = None

    def __len__(self) -> int:
        return len(self.ids)

    def language(self, sentence: int) -> str:
        """The language of the sentence's own words."""
        return self.versions[int(self.version[sentence])].language


def canonical(versions: Sequence[Version], progress: Progress | None = None) -> tuple[Version, ...]:
    """The versions in an order that depends on what they say, not on how they were loaded."""
    watch = progress or Silent()
    return tuple(sorted(versions, key=lambda v: (_digest(v, watch), v.id)))


def _digest(version: Version, watch: Progress) -> str:
    words = "\n".join(version.text_of(s) for s in stepping(version.alignable(), watch, 1024))
    return hashlib.sha256(f"{version.language}\n{words}".encode("utf-8", "surrogatepass")).hexdigest()


def read_corpus(
    versions: Sequence[Version],
    facts: Mapping[SentenceId, Facts],
    lexicon: Lexicon,
    weights: Weights,
    progress: Progress,
) -> Corpus:
    """Read every sentence that takes part into terms."""
    ordered = canonical(versions, progress)
    reader = TermReader(lexicon, weights)
    ids = [sentence.id for version in ordered for sentence in version.alignable()]
    readings: list[Reading] = []
    own: list[int] = []
    views: dict[int, int] = {}
    for version in ordered:
        for sentence in stepping(version.alignable(), progress, 256):
            known = facts.get(sentence.id, _NOTHING)
            readings.append(Reading(version.text_of(sentence), version.language, known, sentence.span.start))
            own.append(len(readings) - 1)
            translation = translated_text(version, sentence)
            if translation:
                views[len(own) - 1] = len(readings)
                readings.append(Reading(translation, "en", read_facts(translation, "en", version.dated)))
    terms = reader.read(readings, progress)
    translated = {n: both_views(terms[own[n]], terms[view], weights.own_view) for n, view in views.items()}
    counts = [len(v.alignable()) for v in ordered]
    return Corpus(
        versions=ordered,
        ids=tuple(ids),
        version=np.repeat(np.arange(len(ordered)), counts),
        starts=np.concatenate([[0], np.cumsum(counts, dtype=np.int64)]).astype(np.int64),
        vocabulary=reader.vocabulary,
        terms=terms.chosen(own) if views else terms,
        translated=translated,
    )


def translated_text(version: Version, sentence: Sentence) -> str:
    """The translation of a sentence, empty where there is none that is finished."""
    known = version.translation_of(sentence.id)
    return known.text if known is not None else ""

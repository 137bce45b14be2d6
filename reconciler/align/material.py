"""What aligning and telling why start from: all versions read once, for as long as they stay the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reconciler.align.corpus import Corpus, read_corpus
from reconciler.align.kinship import Kin, find_kin
from reconciler.align.meaning import Meaning, read_meaning
from reconciler.align.profiles import Profiles, profile
from reconciler.align.weights import STANDARD, Weights
from reconciler.model.fact import Facts
from reconciler.model.ids import SentenceId
from reconciler.model.progress import Progress, Silent
from reconciler.model.version import Version
from reconciler.text.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Material:
    """Versions as terms, what may stand for what, and what each weighs; nobody changes it.

    Attributes:
        corpus: all sentences as terms.
        kin: for each term those that may stand for it.
        profiles: the sentences as weighted vectors.
    """

    corpus: Corpus
    kin: Kin
    profiles: Profiles


def read_material(
    versions: Sequence[Version],
    facts: Mapping[SentenceId, Facts],
    lexicon: Lexicon,
    *,
    weights: Weights = STANDARD,
    progress: Progress | None = None,
) -> Material:
    """Read all versions; what comes of it may be given to ``align`` and ``why`` as often as they are asked.

    Raises:
        Cancelled: by ``progress``.
    """
    watch = progress or Silent()
    corpus = read_corpus(versions, facts, lexicon, weights, watch)
    kin = find_kin(corpus.vocabulary, lexicon, weights, watch)
    return Material(corpus, kin, profile(corpus, kin, lexicon, weights, watch))


def with_meaning(material: Material, lexicon: Lexicon, meaning: Meaning, progress: Progress) -> Material:
    """The same with the vectors that a model of meaning makes of the sentences; itself where it has them already.

    Raises:
        Cancelled: by ``progress``.
    """
    if material.corpus.vectors is not None:
        return material
    vectors = read_meaning(material.corpus, lexicon, meaning, progress)
    return replace(material, corpus=replace(material.corpus, vectors=vectors))

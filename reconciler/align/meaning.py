"""Sentences as vectors from a model of meaning, where the editor has one: what word lists cannot know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from reconciler.align.corpus import Corpus, translated_text
from reconciler.align.profiles import Floats
from reconciler.model.progress import Progress
from reconciler.text.lexicon import Lexicon
from reconciler.text.words import tokenize

Vectors = npt.NDArray[np.float32]


class Meaning(Protocol):
    """A model that turns sentences into vectors; the nearer two of them, the more alike what the sentences say."""

    def reads(self, language: str) -> bool:
        """Whether it was made for a language; sentences of others are given to it in English."""

    def vectors(self, sentences: Sequence[str], progress: Progress) -> Vectors:
        """One vector of length 1 for each sentence, n x d.

        Raises:
            Cancelled: by ``progress``.
        """


def read_meaning(corpus: Corpus, lexicon: Lexicon, meaning: Meaning, progress: Progress) -> Floats:
    """The vectors of all sentences of a corpus by number, n x d.

    A sentence in a language that the model does not read goes by its translation, else word by word.
    """
    vectors: Floats = meaning.vectors(list(_readable(corpus, lexicon, meaning)), progress).astype(np.float64)
    return vectors


def _readable(corpus: Corpus, lexicon: Lexicon, meaning: Meaning) -> Iterator[str]:
    for version in corpus.versions:
        known = meaning.reads(version.language)
        for sentence in version.alignable():
            text = version.text_of(sentence)
            yield text if known else translated_text(version, sentence) or word_by_word(text, version.language, lexicon)


def word_by_word(text: str, language: str, lexicon: Lexicon) -> str:
    """A German sentence with each word as the lexicon puts it first; what it does not know stays as it is."""
    if language != "de":
        return text
    words = (token.text for token in tokenize(text))
    return " ".join((lexicon.translations(word) or lexicon.further(word) or (word,))[0] for word in words)

"""What two sentences speak of, by meaning frames: likeness beyond words that are the same or translate one another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from reconciler.align.corpus import Corpus, Ints, translated_text
from reconciler.align.profiles import Floats
from reconciler.model.progress import Progress, Silent, stepping
from reconciler.model.span import Span
from reconciler.model.version import Sentence, Version
from reconciler.text.frames import Frames

_NEAR_CORE = 0.8  # grade from which a word counts as a member of the frame itself
# Multiplications from which OpenBLAS shares a product among threads, which costs articles more than it saves.
_BLOCK = 260_000
_LEAST = 3.0  # mass below which a sentence is too poor in frames to say anything about


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike the sentences of two versions are by frames, as matrices: sentences of the one by those of the other.

    Attributes:
        words: how well the words of both find a word like them on the other side, 0 to 1.
        sharp: the same with weak likenesses made weaker.
        topics: the share of the frames of both that they have in common, 0 to 1.
        shared: the rarity of the frames both are about, summed.
        nearest: for each word of the one version how like it the likeliest word of each sentence of the other is, and
            the other way round, each words by sentences.
    """

    words: Floats
    sharp: Floats
    topics: Floats
    shared: Floats
    nearest: tuple[Floats, Floats]


@dataclass(slots=True)
class Senses:
    """The words and phrases of all sentences as vectors of frames.

    Attributes:
        starts: the first word of each sentence, and last the count of all; a sentence has at least one, an empty one.
        vectors: by word, of length 1, the frames weighed by rarity.
        weight: by word, the rarity of its most telling frame.
        topics: by sentence the best grade of each frame.
        rarity: by frame.
        spans: by sentence where its words stand in the text that was read; none where there is no word.
    """

    starts: Ints
    vectors: Floats
    weight: Floats
    topics: Floats
    rarity: Floats
    spans: list[tuple[Span, ...]]

    def likeness(self, one: slice, two: slice) -> Likeness:
        """The likeness of all sentences of one version with all of another."""
        left, right = self.words(one), self.words(two)
        pairs = _product(self.vectors[left], self.vectors[right])
        starts = self.starts[one] - left.start, self.starts[two] - right.start
        weight = self.weight[left], self.weight[right]
        mass = np.add.reduceat(weight[0], starts[0])[:, None] + np.add.reduceat(weight[1], starts[1])[None, :]
        found = np.maximum.reduceat(pairs, starts[1], axis=1), np.maximum.reduceat(pairs, starts[0], axis=0)
        words, sharp = (
            (
                np.add.reduceat(found[0] ** power * weight[0][:, None], starts[0], axis=0)
                + np.add.reduceat(found[1] ** power * weight[1][None, :], starts[1], axis=1)
            )
            / np.maximum(mass, 1e-9)
            for power in (1, 2)
        )
        a, b = self.topics[one], self.topics[two]
        total = (a @ self.rarity)[:, None] + (b @ self.rarity)[None, :]
        topics = 2.0 * ((a * self.rarity) @ b.T) / np.maximum(total, _LEAST)
        shared = ((a >= _NEAR_CORE) * self.rarity) @ (b >= _NEAR_CORE).T.astype(np.float64)
        return Likeness(words, sharp, topics, shared, (found[0], found[1].T))

    def words(self, sentences: slice) -> slice:
        """The words of some sentences."""
        return slice(int(self.starts[sentences.start]), int(self.starts[sentences.stop]))


def read_senses(corpus: Corpus, frames: Frames, background: float, progress: Progress | None = None) -> Senses:
    """Read the sentences of a corpus; one that has an English translation is read in English.

    Args:
        corpus: the sentences.
        frames: what words lead to.
        background: sentences of imagined other text, so that rarity in short articles is not taken too seriously.
        progress: told from time to time; may stop the work.
    """
    read = [list(frames.senses(*text)) for text in stepping(_texts(corpus), progress or Silent(), 8)]
    listed = [grades for own in read for grades in ([sense.grades for sense in own] or [{}])]
    counts = np.array([max(1, len(own)) for own in read], dtype=np.int64)
    columns = {frame: n for n, frame in enumerate(sorted({frame for grades in listed for frame in grades}))}
    graded = _graded(listed, columns)
    topics = np.zeros((len(corpus), max(1, len(columns))))
    np.maximum.at(topics, (np.repeat(np.arange(len(corpus)), counts)[graded[0]], graded[1]), graded[2])
    versions = max(1, len(corpus.versions))
    rarity: Floats = np.log((len(corpus) / versions + background) / (topics.sum(axis=0) / versions + 0.5))
    rarity = np.maximum(rarity, 0.05)
    starts = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    vectors, weight = _vectors(graded, len(listed), rarity)
    return Senses(starts, vectors, weight, topics, rarity, [tuple(sense.span for sense in own) for own in read])


def words_of(corpus: Corpus, frames: Frames, sentence: int) -> list[str]:
    """The words and phrases of a sentence in the order of its vectors, as they are written."""
    version = corpus.versions[int(corpus.version[sentence])]
    number = int(sentence - corpus.starts[corpus.version[sentence]])
    text, language = _text(version, version.alignable()[number])
    return [sense.span.of(text) for sense in frames.senses(text, language)] or [""]


def _texts(corpus: Corpus) -> list[tuple[str, str]]:
    """The words of each sentence to be read, with their language."""
    return [_text(version, sentence) for version in corpus.versions for sentence in version.alignable()]


def _text(version: Version, sentence: Sentence) -> tuple[str, str]:
    translation = translated_text(version, sentence)
    return (translation, "en") if translation else (version.text_of(sentence), version.language)


def _product(left: Floats, right: Floats) -> Floats:
    """Every row of ``left`` times every row of ``right``, in blocks too small for the library to start threads for."""
    both = np.flatnonzero(left.any(axis=0) & right.any(axis=0))
    left, right = left[:, both], np.ascontiguousarray(right[:, both].T)
    step = max(1, _BLOCK // max(1, right.size))
    return np.concatenate([left[n : n + step] @ right for n in range(0, len(left), step)])


def _graded(listed: Sequence[Mapping[str, float]], columns: Mapping[str, int]) -> tuple[Ints, Ints, Floats]:
    """Every frame of every word: the number of the word, the column of the frame, the grade."""
    words = np.repeat(np.arange(len(listed)), [len(grades) for grades in listed])
    frames = np.array([columns[frame] for grades in listed for frame in grades], dtype=np.int64)
    return words, frames, np.array([grade for grades in listed for grade in grades.values()], dtype=np.float64)


def _vectors(graded: tuple[Ints, Ints, Floats], count: int, rarity: Floats) -> tuple[Floats, Floats]:
    vectors, weight = np.zeros((count, len(rarity))), np.zeros(count)
    words, frames, grades = graded
    values = grades * rarity[frames]
    np.maximum.at(weight, words, values)
    lengths = np.sqrt(np.bincount(words, weights=values * values, minlength=count))
    vectors[words, frames] = values / np.maximum(lengths, 1e-9)[words]
    return vectors, weight

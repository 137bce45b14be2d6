"""A newer text of a version keeps the sentences an editor cut or joined by hand in the old one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reconciler.model.ids import sentence_id
from reconciler.model.span import Span
from reconciler.model.version import Sentence, Version

Words = tuple[str, ...]


def cut_as_before(old: Version, new: Version) -> Version:
    """``new`` with sentences that begin and end as those of ``old`` where the words are the same."""
    known = [_words(old, sentence) for sentence in old.sentences]
    places: dict[Words, list[int]] = defaultdict(list)
    for place, words in enumerate(known):
        places[words].append(place)
    cut: list[Sentence] = []
    for sentence in new.sentences:
        words = _words(new, sentence)
        cut += _cut(new, sentence, () if words in places else _parts(words, known, places))
    return replace(new, sentences=_joined(new, cut, known))


def _words(version: Version, sentence: Sentence) -> Words:
    return tuple(version.text_of(sentence).split())


def _parts(words: Words, known: Sequence[Words], places: Mapping[Words, Sequence[int]]) -> tuple[int, ...]:
    """Of how many words the neighbours in ``known`` are that together make ``words``; empty if none do."""
    firsts = (place for length in range(1, len(words)) for place in places.get(words[:length], ()))
    return next(filter(None, (_run(words, known, first) for first in firsts)), ())


def _run(words: Words, neighbours: Sequence[Words], first: int) -> tuple[int, ...]:
    """The same for the neighbours from the one at ``first`` on."""
    lengths: list[int] = []
    done = 0
    for place in range(first, len(neighbours)):
        neighbour = neighbours[place]
        if not neighbour or words[done : done + len(neighbour)] != neighbour:
            return ()
        lengths.append(len(neighbour))
        done += len(neighbour)
        if done == len(words):
            return tuple(lengths)
    return ()


def _cut(version: Version, sentence: Sentence, lengths: Sequence[int]) -> list[Sentence]:
    if len(lengths) < 2:
        return [sentence]
    text, places = version.source.text, []
    at = sentence.span.start
    for word in _words(version, sentence):
        start = text.index(word, at)
        at = start + len(word)
        places.append((start, at))
    parts, done = [], 0
    for length in lengths:
        span = Span(places[done][0], places[done + length - 1][1])
        opens = sentence.opens_paragraph and not done
        parts.append(replace(sentence, id=sentence_id(version.id, span.start), span=span, opens_paragraph=opens))
        done += length
    return parts


def _joined(version: Version, sentences: list[Sentence], known: Sequence[Words]) -> tuple[Sentence, ...]:
    words = [_words(version, sentence) for sentence in sentences]
    present = set(words)
    wanted: dict[Words, list[Words]] = defaultdict(list)  # by how they begin
    for one in dict.fromkeys(known):
        for length in range(1, len(one) if one not in present else 0):
            wanted[one[:length]].append(one)
    result: list[Sentence] = []
    at = 0
    while at < len(sentences):
        number = next((len(run) for one in wanted.get(words[at], ()) if len(run := _run(one, words, at)) > 1), 1)
        if len({sentence.kind for sentence in sentences[at : at + number]}) > 1:
            number = 1  # a heading or what is set aside is no part of a sentence
        last = sentences[at + number - 1]
        result.append(replace(sentences[at], span=Span(sentences[at].span.start, last.span.end)))
        at += number
    return tuple(result)

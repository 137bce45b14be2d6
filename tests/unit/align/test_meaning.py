"""A model of meaning as the aligner asks it: English as it is, German by its translation or word by word."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from reconciler.align import align, read_material, why, with_meaning
from reconciler.align.meaning import Vectors, word_by_word
from reconciler.model.progress import Progress, Silent
from reconciler.model.row import Alignment
from reconciler.model.version import Version
from tests.unit.align.articles import facts_of, joined, lexicon, version

ENGLISH = (
    "The old lighthouse went dark at midnight.",
    "Two keepers had refused to climb the stairs again.",
    "A spare lamp is being brought by boat.",
    "The mayor spoke of a sorry affair.",
    "Fishermen have been told to stay in port.",
    "Nobody was hurt.",
)
OTHER = (
    "Skippers must not leave the basin for now.",
    "The beacon failed around twelve.",
    "Its staff no longer wanted to walk up.",
    "No injuries are known.",
    "A replacement bulb comes by ship.",
    "It is an embarrassment, said the head of the town.",
)
PARTNER = {0: 4, 1: 0, 2: 1, 3: 5, 4: 2, 5: 3}


class Oracle:
    """Knows which sentences say the same; everything else is at right angles."""

    def __init__(self, *, german: bool = False) -> None:
        self.asked: list[str] = []
        self._german = german

    def reads(self, language: str) -> bool:
        return language == "en" or self._german

    def vectors(self, sentences: Sequence[str], progress: Progress) -> Vectors:
        self.asked = list(sentences)
        made = np.zeros((len(sentences), 64), dtype=np.float32)
        for row, sentence in enumerate(sentences):
            number = OTHER.index(sentence) if sentence in OTHER else -1
            made[row, ENGLISH.index(sentence) if sentence in ENGLISH else PARTNER.get(number, 10 + row)] = 1.0
        return made


def told(one: Version, two: Version, meaning: Oracle | None) -> Alignment:
    return align([one, two], facts_of([one, two]), lexicon(), meaning=meaning)


def test_what_shares_no_word_is_joined_by_meaning() -> None:
    one, two = version("a", ENGLISH), version("b", OTHER)
    wanted = {frozenset({f"a{left}", f"b{right}"}) for right, left in PARTNER.items()}
    without = joined(told(one, two, None), one, two)
    found = joined(told(one, two, Oracle()), one, two)
    assert len(found & wanted) > len(without & wanted)
    assert len(found & wanted) >= 5


def test_german_is_asked_by_its_translation_or_word_by_word() -> None:
    german = version("b", ("Der Hafen brennt.", "Das Schiff sank."), "de", translations={1: "The ship sank."})
    oracle = Oracle()
    told(version("a", ENGLISH), german, oracle)
    assert "The ship sank." in oracle.asked
    assert word_by_word("Der Hafen brennt.", "de", lexicon()) in oracle.asked
    assert "Der Hafen brennt." not in oracle.asked


def test_a_model_of_many_languages_reads_german_itself() -> None:
    oracle = Oracle(german=True)
    told(version("a", ENGLISH), version("b", ("Der Hafen brennt.",), "de"), oracle)
    assert "Der Hafen brennt." in oracle.asked


def test_the_order_of_loading_does_not_matter() -> None:
    one, two = version("a", ENGLISH), version("b", OTHER)
    assert joined(told(one, two, Oracle()), one, two) == joined(told(two, one, Oracle()), one, two)


def test_the_model_is_named_among_the_reasons() -> None:
    one, two = version("a", ENGLISH), version("b", OTHER)
    cells = {v.id: (v.sentences[n].id,) for v, n in ((one, 4), (two, 0))}
    facts = facts_of([one, two])
    material = read_material([one, two], facts, lexicon())
    without = why(cells, [one, two], facts, lexicon(), material=material)
    assert not any(r.kind == "model" for r in without)
    asked = with_meaning(material, lexicon(), Oracle(), Silent())
    told = {r.kind: r for r in why(cells, [one, two], facts, lexicon(), material=asked)}
    assert told["model"].text == "1.00"
    assert told["model"].weight > 0.3


def test_vectors_are_asked_for_once() -> None:
    one, two = version("a", ENGLISH), version("b", OTHER)
    facts = facts_of([one, two])
    material = with_meaning(read_material([one, two], facts, lexicon()), lexicon(), Oracle(), Silent())
    silent = Oracle()
    align([one, two], facts, lexicon(), meaning=silent, material=material)
    assert not silent.asked

"""Meaning frames: sentences that share no word and no translation may speak of one thing."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from reconciler import assets
from reconciler.text.frames import CORE, FRINGE, Frames, member_key, read_list
from reconciler.text.lexicon import Lexicon
from reconciler.text.words import is_stop


@cache
def frames() -> Frames:
    return Lexicon.load().frames()


def spoken_of(sentence: str, language: str) -> set[str]:
    """The frames whose core a sentence touches."""
    return {f for sense in frames().senses(sentence, language) for f, grade in sense.grades.items() if grade > FRINGE}


@pytest.mark.parametrize(
    ("frame", "english", "german"),
    [
        ("death", "Three hikers lost their lives.", "Der Sturm forderte drei Todesopfer."),
        ("turnout", "Fewer than half the electorate went to the polls.", "Die Wahlbeteiligung sank."),
        ("take office", "The new governor was sworn in.", "Ihr Amtsantritt ist im März."),
        ("failure technical", "Both engines stopped working.", "Beide Maschinen waren ausgefallen."),
        ("labour strike", "The pilots walked out at noon.", "Die Piloten legten einen Warnstreik ein."),
        ("verdict", "The jury found him guilty.", "Der Freispruch kam unerwartet."),
    ],
)
def test_one_frame_has_many_words(frame: str, english: str, german: str) -> None:
    assert frame in spoken_of(english, "en")
    assert frame in spoken_of(german, "de")


def test_a_phrase_counts_as_a_whole() -> None:
    (sense,) = frames().senses("out of action", "en")
    assert "failure technical" in sense.grades
    assert (sense.span.start, sense.span.end) == (0, 13)


def test_what_merely_goes_with_a_frame_counts_less() -> None:
    grades = [s.grades for s in frames().senses("A candle.", "en")]
    assert any(g.get("power cut") == FRINGE for g in grades)
    assert any(g.get("mourning") == CORE for g in grades)


def test_function_words_lead_nowhere() -> None:
    assert list(frames().senses("He was with them and so were they.", "en")) == []


def test_without_a_list_there_are_no_frames() -> None:
    assert list(Lexicon({}).frames().senses("A fire broke out.", "en")) == []


def test_the_list_is_in_order() -> None:
    listed = list(read_list(assets.folder("lexicon") / "frames.tsv"))
    labels = Counter(label for label, *_ in listed)
    assert [label for label, n in labels.items() if n > 1] == []
    for label, core, fringe, german in listed:
        assert len(core) + len(fringe) + len(german) > 1, label
        doubled = [w for w, n in Counter([*core, *fringe]).items() if n > 1]
        doubled += [w for w, n in Counter(german).items() if n > 1]
        assert doubled == [], label
        unreachable = [w for w in (*core, *fringe) if " " not in w and is_stop(w, "en")]
        unreachable += [w for w in german if " " not in w and is_stop(w, "de")]
        assert unreachable == [], label
        assert all(member_key(w, "en") for w in (*core, *fringe)), label


def test_every_frame_is_known_to_the_lexicon_too() -> None:
    lexicon = Lexicon.load()
    for label, core, fringe, _ in read_list(assets.folder("lexicon") / "frames.tsv"):
        assert any(lexicon.synonyms(word) for word in (*core, *fringe)), label


def test_a_word_that_is_not_listed_is_where_its_synonyms_are() -> None:
    grades = {f: g for sense in frames().senses("They convened and lamented.", "en") for f, g in sense.grades.items()}
    assert grades["criticism"] == FRINGE
    assert grades["meeting"] == CORE


def test_a_word_in_dictionary_form_comes_before_its_stem() -> None:
    assert "aviation" in spoken_of("Two planes were used.", "en")
    assert "plan" not in spoken_of("Two planes were used.", "en")

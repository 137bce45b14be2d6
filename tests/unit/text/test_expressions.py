"""Expressions of several words: found with other words between, in another order, and in either language."""

from __future__ import annotations

from functools import cache

import pytest

from reconciler import assets
from reconciler.text.expressions import Expression, Expressions, cut_verbs
from reconciler.text.frames import MEANING, Frames, member_key, read_expressions
from reconciler.text.lexicon import Lexicon
from reconciler.text.words import is_stop

LISTS = sorted((assets.folder("lexicon") / "expressions").glob("*.tsv"))


@cache
def frames() -> Frames:
    return Lexicon.load().frames()


def meant_by(sentence: str, language: str) -> set[str]:
    found = {f for sense in frames().senses(sentence, language) for f in sense.grades}
    return {f.removeprefix(MEANING) for f in found if f.startswith(MEANING)}


@pytest.mark.parametrize(
    ("meaning", "english", "german"),
    [
        ("unhurt", "Nobody on the bus was hurt.", "Alle Wanderer kamen mit dem Schrecken davon."),
        ("call off", "They called the fair off.", "Der Umzug wurde abgesagt."),
        ("at large", "The forger is still on the run.", "Die Fälscherin ist auf der Flucht."),
        ("job cuts", "The mill is to lay off ninety people.", "In der Mühle werden neunzig Stellen gestrichen."),
        ("resigned", "The treasurer stepped down.", "Der Kassenwart trat am Montag zurück."),
        ("no comment", "The club would not comment.", "Der Verein wollte sich dazu nicht äußern."),
        ("under control", "Crews brought the blaze under control.", "Die Wehr bekam das Feuer unter Kontrolle."),
    ],
)
def test_one_meaning_is_worded_in_many_ways(meaning: str, english: str, german: str) -> None:
    assert meaning in meant_by(english, "en")
    assert meaning in meant_by(german, "de")


def test_words_far_apart_are_no_expression() -> None:
    assert "call off" not in meant_by("He called his sister, who lives by the sea and was about to set off.", "en")


def test_a_function_word_keeps_its_place() -> None:
    assert "at large" not in meant_by("The large house stands at the end.", "en")


def test_telling_words_may_change_places() -> None:
    known = Expressions("en", [Expression(("verdict", "hand"), "verdict", loose=True, gaps=True, head=0)])
    assert [places for places, _ in known.found(["they", "hand", "down", "verdict"])] == [(3, 1)]
    assert list(known.found(["hand", *["word"] * 9, "verdict"])) == []


def test_a_verb_and_its_particle_are_one_word() -> None:
    words = ["Der", "Rat", "hob", "die", "Sperre", "nach", "zwei", "Tagen", "auf", ",", "sagte", "er", "."]
    assert cut_verbs(words, lambda word: word == "aufhob") == {8: (2, "aufhob")}


def test_a_preposition_is_no_particle() -> None:
    assert cut_verbs(["Er", "trat", "vor", "das", "Haus", "."], lambda word: True) == {}


def test_a_verb_cut_in_two_leads_to_its_own_frames() -> None:
    whole = {f for s in frames().senses("Der Rat lehnte den Antrag ab.", "de") for f in s.grades}
    assert "denial" in whole


@pytest.mark.parametrize("path", LISTS, ids=[path.stem for path in LISTS])
def test_the_lists_are_in_order(path: object) -> None:
    for label, english, german in read_expressions(LISTS[[str(p) for p in LISTS].index(str(path))]):
        assert english, label
        assert german, label
        for members, language in ((english, "en"), (german, "de")):
            assert len(set(members)) == len(members), label
            assert all(member_key(m, language) for m in members), label
            assert not [m for m in members if " " not in m and is_stop(m, language)], label


def test_no_meaning_stands_twice() -> None:
    labels = [label for path in LISTS for label, *_ in read_expressions(path)]
    assert len(labels) == len(set(labels)) > 350

"""Names over all versions: variants under one key, what only looks like a name dropped."""

from __future__ import annotations

import pytest

from reconciler.model.fact import Facts, NameKind
from reconciler.model.ids import SentenceId
from reconciler.text.facts import pool_names, read_facts
from reconciler.text.lexicon import Lexicon


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.load()


def pooled(lexicon: Lexicon, *sentences: tuple[str, str]) -> list[Facts]:
    """The facts of sentences of as many versions."""
    facts = {SentenceId(f"v{n}:0"): read_facts(text, language) for n, (text, language) in enumerate(sentences)}
    found = pool_names(facts, lexicon)
    return [found[sentence] for sentence in facts]


def keys(lexicon: Lexicon, *sentences: tuple[str, str]) -> list[list[str]]:
    return [[name.key for name in facts.names] for facts in pooled(lexicon, *sentences)]


SAME = [
    (("Then Anna Keller spoke.", "en"), ("It was Keller's idea.", "en")),
    (("It was up to Oleh Shapoval.", "en"), ("Dann sprach Oleh Schapowal.", "de")),
    (("They shelled Kiev.", "en"), ("Sie beschossen Kiew.", "de")),
    (("He met Volodymyr Zelensky.", "en"), ("Er traf Volodmy Selenskyj.", "de")),
    (("It was in Maria Petrova's flat.", "en"), ("Es war Petrowas Wohnung, sagte Petrowa.", "de")),
    (("The Kremlin refused.", "en"), ("Der Kreml lehnte ab.", "de")),
    (("They fled the Kursk region.", "en"), ("Sie flohen aus der Region Kursk.", "de")),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_variants_share_a_key(lexicon: Lexicon, one: tuple[str, str], other: tuple[str, str]) -> None:
    left, right = keys(lexicon, one, other)
    assert left == [right[0]]


DIFFERENT = [
    (("Then Joe Larkin spoke.", "en"), ("Then Hanna Larkin spoke.", "en")),
    (("They went to Iran.", "en"), ("They went to Iraq.", "en")),
    (("He lives in Austria.", "en"), ("He lives in Australia.", "en")),
    (("It was said by Oleh Bondarenko.", "en"), ("It was said by Oleh Rudenko.", "en")),
]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_other_names_keep_their_own_key(lexicon: Lexicon, one: tuple[str, str], other: tuple[str, str]) -> None:
    left, right = keys(lexicon, one, other)
    assert left != right


def test_the_first_word_of_a_sentence_is_a_name_where_another_version_shows_it(lexicon: Lexicon) -> None:
    alone = keys(lexicon, ("Bishops lost again.", "en"))
    together = keys(lexicon, ("Bishops lost again.", "en"), ("The game went to Dana Bishop.", "en"))
    assert alone == [[]]
    assert together[1] == ["dana bishop"]


def test_a_plain_word_at_the_start_is_dropped(lexicon: Lexicon) -> None:
    assert keys(lexicon, ("Negotiations failed in Geneva.", "en")) == [["geneva"]]


def test_a_german_word_is_a_name_where_an_english_version_shows_it(lexicon: Lexicon) -> None:
    assert keys(lexicon, ("Der Sander lachte.", "de")) == [[]]
    assert keys(lexicon, ("Der Sander lachte.", "de"), ("Then Uwe Sander laughed.", "en"))[0] == ["uwe sander"]


def test_the_kind_is_shared(lexicon: Lexicon) -> None:
    first, second = pooled(lexicon, ("It was said by Minister Rosa Quill.", "en"), ("They saw Quill leave.", "en"))
    assert first.names[0].kind is second.names[0].kind is NameKind.PERSON


def test_speakers_carry_the_key_of_the_name(lexicon: Lexicon) -> None:
    full, short = pooled(lexicon, ("“It is over,” said Anna Keller.", "en"), ("„Es ist vorbei“, sagte Keller.", "de"))
    assert full.quotations[0].speaker == short.quotations[0].speaker == "anna keller"
    assert full.attributions[0].speaker == short.attributions[0].speaker == "anna keller"


def test_the_order_of_versions_does_not_matter(lexicon: Lexicon) -> None:
    sentences = [("Then Anna Keller spoke to Ostrov's mayor.", "en"), ("Keller sprach mit Ostrow.", "de")]
    assert sorted(keys(lexicon, *sentences)) == sorted(keys(lexicon, *reversed(sentences)))


def test_a_plain_word_with_an_umlaut_is_no_name_because_it_sounds_like_one(lexicon: Lexicon) -> None:
    assert keys(lexicon, ("Haselo left.", "en"), ("Ins Meer liefen Heizöl und Diesel.", "de"))[1] == []


def test_words_cried_out_in_capitals_are_no_name(lexicon: Lexicon) -> None:
    assert keys(lexicon, ("The KILLER STORM hit Arven.", "en")) == [["arven"]]
    assert keys(lexicon, ("Der KILLER STURM traf Arven.", "de"), ("It hit Arven.", "en"))[0] == ["arven"]
    assert keys(lexicon, ("The grid belongs to VARGRID.", "en")) == [["vargrid"]]

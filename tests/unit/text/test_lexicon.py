from __future__ import annotations

from pathlib import Path

import pytest

from reconciler.text.lexicon import Lexicon

WORDS = """# a small list
ab|lehnen\tv\treject; refuse
zurück|treten\tv\tresign; step down\ttrat, zurückgetreten, tritt
sprechen\tv\tspeak; talk\tsprach, gesprochen, spricht
gebieten\tv\tcommand
groß\ta\tlarge; big\tgrößer, größt
Kampf\tn\tfight; battle\tKämpfe
Gebiet\tn\tarea; territory
Hafen\tn\tharbour; port\tHäfen
Stadt\tn\tcity\tStädte
Verwaltung\tn\tadministration
Sicherheit\tn\tsecurity; safety
Garantie\tn\tguarantee
Schlacht\tn\tbattle
"""


@pytest.fixture
def lexicon(tmp_path: Path) -> Lexicon:
    (tmp_path / "de-en").mkdir()
    (tmp_path / "de-en" / "words.tsv").write_text(WORDS, encoding="utf-8")
    (tmp_path / "exonyms.tsv").write_text(
        "Kyiv\tcity\tKiev; Kiew; Kyjiw\nUkraine\tcountry\tdie Ukraine\n", encoding="utf-8"
    )
    (tmp_path / "demonyms.tsv").write_text(
        "Ukraine\tUkrainian; Ukrainians; ukrainisch; Ukrainer\tKyiv\n", encoding="utf-8"
    )
    (tmp_path / "synonyms.tsv").write_text("harbour\tharbour; dock; port\n", encoding="utf-8")
    return Lexicon.load(tmp_path)


@pytest.mark.parametrize(
    ("german", "english"),
    [
        ("ablehnen", "reject"),
        ("abgelehnt", "reject"),
        ("abgelehnten", "reject"),
        ("abzulehnen", "reject"),
        ("ablehnte", "reject"),
        ("zurückgetreten", "resign"),
        ("zurücktrat", "resign"),
        ("zurückzutreten", "resign"),
        ("gesprochenen", "speak"),
        ("sprachen", "speak"),
        ("größeren", "large"),
        ("großes", "large"),
        ("Kämpfe", "fight"),
        ("Kämpfen", "fight"),
        ("Kampfes", "fight"),
        ("Städten", "city"),
        ("Verwaltungen", "administration"),
        ("Gebiete", "area"),
        ("gebiete", "command"),
    ],
)
def test_inflected_words_are_found(lexicon: Lexicon, german: str, english: str) -> None:
    assert lexicon.translations(german)[0] == english


@pytest.mark.parametrize(
    ("compound", "parts"),
    [
        ("Hafenstadt", ("hafen", "stadt")),
        ("Stadtverwaltung", ("stadt", "verwaltung")),
        ("Sicherheitsgarantien", ("sicherheit", "garantien")),
        ("Kampf-Gebiet", ("kampf", "gebiet")),
        ("Hafen", ("hafen",)),
        ("Quietschente", ("quietschente",)),
    ],
)
def test_compounds_are_cut(lexicon: Lexicon, compound: str, parts: tuple[str, ...]) -> None:
    assert lexicon.compound_parts(compound) == parts


def test_a_compound_gives_the_words_of_its_parts(lexicon: Lexicon) -> None:
    assert lexicon.translations("Sicherheitsgarantien") == ("security", "safety", "guarantee")
    assert lexicon.translations("Quietschente") == ()


def test_words_that_share_a_german_lemma_or_a_group_are_synonyms(lexicon: Lexicon) -> None:
    assert "refuse" in lexicon.synonyms("reject")
    assert {"dock", "port"} <= lexicon.synonyms("harbour")
    assert lexicon.synonyms("unheard-of") == frozenset()


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Kiew", "kyiv"),
        ("Kiev", "kyiv"),
        ("Kyiv’s", "kyiv"),
        ("Kiews", "kyiv"),
        ("the Ukraine", "ukraine"),
        ("Ukrainian", "ukraine"),
        ("ukrainischen", "ukraine"),
        ("Nowhereville", "nowhereville"),
    ],
)
def test_spellings_of_a_name_have_one_key(lexicon: Lexicon, name: str, key: str) -> None:
    assert lexicon.canonical_name(name) == key


def test_the_shipped_lexicon_reads_whole() -> None:
    shipped = Lexicon.load()
    assert shipped.entries >= 1500
    assert "ministry" in " ".join(shipped.translations("Verteidigungsministeriums"))
    assert (
        shipped.canonical_name("Selenskyj") == shipped.canonical_name("Zelensky") == shipped.canonical_name("Zelenskyy")
    )

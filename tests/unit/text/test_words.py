from __future__ import annotations

import pytest

from reconciler.text.words import fold, is_stop, lemma, stem, tokenize


def test_a_token_is_a_word_a_figure_or_a_mark() -> None:
    text = "U.S. troops took 112.000 km² on 3rd May, don’t they? „Nach Köln“, z.B. der US-Präsident …"
    tokens = [t.text for t in tokenize(text)]
    for whole in ("U.S.", "112.000", "km²", "3rd", "don’t", "„", "Köln", "z.B.", "US-Präsident", "…"):
        assert whole in tokens


def test_spans_of_tokens_give_their_text() -> None:
    text = "Grüße aus 💡 Köln – 1,5 km."
    assert all(token.span.of(text) == token.text for token in tokenize(text))


@pytest.mark.parametrize(
    ("word", "folded"),
    [("Größe", "grosse"), ("Wałęsa", "walesa"), ("Élysée", "elysee"), ("KÖLN", "koln"), ("kyiv", "kyiv")],
)
def test_folding_drops_case_accents_and_sharp_s(word: str, folded: str) -> None:
    assert fold(word) == folded


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("making", "make"),
        ("made", "make"),
        ("planned", "plan"),
        ("visited", "visit"),
        ("announces", "announce"),
        ("seized", "seize"),
        ("cities", "city"),
        ("children", "child"),
        ("mayor’s", "mayor"),
        ("agreed", "agree"),
        ("dying", "die"),
        ("controlled", "control"),
        ("killing", "kill"),
        ("boxes", "box"),
        ("glass", "glass"),
        ("during", "during"),
    ],
)
def test_english_lemmas(form: str, base: str) -> None:
    assert lemma(form, "en") == base


@pytest.mark.parametrize(
    ("a", "b", "language"),
    [
        ("making", "makes", "en"),
        ("exchange", "exchanging", "en"),
        ("territory", "territories", "en"),
        ("defence", "defences", "en"),
        ("organisation", "organization", "en"),
        ("centre", "center", "en"),
        ("Stadt", "Städte", "de"),
        ("russische", "russischen", "de"),
        ("Soldat", "Soldaten", "de"),
        ("gefordert", "fordert", "de"),
    ],
)
def test_forms_of_one_word_have_one_stem(a: str, b: str, language: str) -> None:
    assert stem(a, language) == stem(b, language)


def test_stop_words() -> None:
    assert is_stop("The", "en")
    assert is_stop("dass", "de")
    assert not is_stop("harbour", "en")
    assert not is_stop("Hafen", "de")

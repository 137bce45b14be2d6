from __future__ import annotations

import pytest

from reconciler.text.language import detect


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The mayor said that the bridge would not be open before the summer.", "en"),
        ("Die Bürgermeisterin sagte, dass die Brücke nicht vor dem Sommer geöffnet wird.", "de"),
        ("Le maire a déclaré que le pont ne serait pas ouvert avant la fin de l’été.", "fr"),
        ("12 : 3", "und"),
        ("", "und"),
    ],
)
def test_language_of_a_text(text: str, code: str) -> None:
    assert detect(text) == code


def test_a_german_quotation_leaves_an_english_article_english() -> None:
    text = "The mayor said the bridge was closed and that it will be rebuilt. “Wir werden warten”, she added in German."
    assert detect(text) == "en"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Desinformationskampagnen", "de"),
        ("Administration plant Restrukturierung", "de"),
        ("Oppositionspolitikerin Anna Lindt nominiert", "de"),
        ("Central bank raises rates", "en"),
        ("Regeringen fremlagde budgettet", "da"),
        ("Koning bezoekt haven in Rotterdam", "nl"),
    ],
)
def test_a_few_long_words_are_taken_for_the_likelier_of_the_two_languages_edited_here(text: str, code: str) -> None:
    assert detect(text) == code


def test_the_words_of_an_address_are_no_words_of_the_article() -> None:
    german = "Das Amt in Tolm schließt.\n\nMehr: https://paper.example/this/is/the/way/to/and/from/the/office?with=them"
    assert detect(german) == "de"
    assert detect("https://paper.example/this/is/the/way/to/and/from/the/office") == "und"

from __future__ import annotations

import pytest

from reconciler.text.debris import stray


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("I did.", "en"),
        ("He has been appointed.", "en"),
        ("She was.", "en"),
        (". .", "en"),
        ("Er hat.", "de"),
        ("Sie wurde ernannt.", "de"),
    ],
)
def test_fragments_that_say_nothing(sentence: str, language: str) -> None:
    assert stray(sentence, "“We will wait for the ferry,” he added.", language)


@pytest.mark.parametrize(
    ("sentence", "before", "language"),
    [
        ("He was arrested.", "Police stopped the driver.", "en"),
        ("She resigned.", "The mayor spoke.", "en"),
        ("I did.", "Did you see the bridge fall?", "en"),
        ("I did.”", "“Nobody warned them.", "en"),
        ("I did.", "“I warned them.", "en"),
        ("Er wurde verhaftet.", "Die Polizei hielt den Fahrer an.", "de"),
        ("Es regnete.", "Der Hafen war leer.", "de"),
        ("The pier fell.", "", "en"),
    ],
)
def test_short_sentences_that_belong_to_the_article(sentence: str, before: str, language: str) -> None:
    assert stray(sentence, before, language) == ""

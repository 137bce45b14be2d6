"""What a version answers about its sentences."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reconciler.model.ids import SentenceId
from reconciler.model.version import SentenceKind, Translation, TranslationState, digest_of
from tests.support.projects import version

FERRY = version("A", "Die Fähre sank.", "Niemand starb.")


def test_a_sentence_is_found_by_its_id() -> None:
    for sentence in FERRY.sentences:
        assert FERRY.sentence(sentence.id) is sentence


@pytest.mark.parametrize("unknown", ["A:1", "B:0", "A:x", "A:999", ""])
def test_an_unknown_id_is_no_sentence(unknown: str) -> None:
    with pytest.raises(KeyError):
        FERRY.sentence(SentenceId(unknown))


@pytest.mark.parametrize(
    ("state", "stands"),
    [
        (TranslationState.DONE, True),
        (TranslationState.EDITED, True),
        (TranslationState.PENDING, False),
        (TranslationState.FAILED, False),
    ],
)
def test_only_a_translation_that_was_made_stands_for_its_sentence(state: TranslationState, *, stands: bool) -> None:
    first, second = FERRY.sentences
    made = Translation("The ferry sank.", "", state)
    translated = replace(FERRY, translations={first.id: made})
    assert translated.translation_of(first.id) == (made if stands else None)
    assert translated.translation_of(second.id) is None


def test_a_translation_is_stale_once_its_sentence_has_other_words() -> None:
    made = Translation("The ferry sank.", "", original=digest_of("Die Fähre sank."))
    assert not made.is_stale("Die  Fähre\nsank.")
    assert made.is_stale("Die Fähre sank nicht.")
    assert not Translation("The ferry sank.", "").is_stale("Die Fähre sank nicht.")  # nobody wrote down what it is of


def test_what_is_set_aside_is_not_aligned() -> None:
    first, second = FERRY.sentences
    shortened = replace(FERRY, sentences=(first, replace(second, kind=SentenceKind.DEBRIS)))
    assert shortened.alignable() == (first,)

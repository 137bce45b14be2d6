"""A translation is held against its original: which figures and dates it changed."""

from __future__ import annotations

from datetime import date

import pytest

from reconciler.discrepancies.checks.translated import Change, altered_values

KEPT = [
    ("Sie zählten 112.000 Vögel.", "They counted 112,000 birds."),
    ("Knapp 20 Prozent der Fläche brannten.", "Just under 20% of the area burnt."),
    ("Es kostete 3,5 Mio. Euro.", "It cost 3.5 million euros."),
    ("Der Weg ist 5 Kilometer lang.", "The path is 5 km (3.1 miles) long."),
    ("Eine Frau rettete zwei Kinder.", "A woman saved both children."),
    ("Am 3. Oktober 2022 lief sie aus.", "She sailed on October 3, 2022."),
    ("Um 23.40 Uhr war Schluss.", "It was over at 11.40pm."),
    ("Ein Dutzend Boote kam.", "Twelve boats came."),
    ("Sie ging am Dienstag.", "She left on Tuesday."),
]


@pytest.mark.parametrize(("german", "english"), KEPT)
def test_values_in_another_form_are_kept(german: str, english: str) -> None:
    assert altered_values(german, english, ("de", "en")) == ()
    assert altered_values(english, german, ("en", "de")) == ()


CHANGED = [
    ("Sie zählten 112.000 Vögel.", "They counted 112 birds.", Change.ALTERED, "112.000 Vögel", "112 birds"),
    ("Es kostete 3,5 Mio. Euro.", "It cost 3.5 billion euros.", Change.ALTERED, "3,5", "3.5 billion"),
    ("Am 3. Oktober lief sie aus.", "She sailed on 13 October.", Change.ALTERED, "3. Oktober", "13 October"),
    ("Sie ging am Dienstag.", "She left on Thursday.", Change.ALTERED, "Dienstag", "Thursday"),
    ("Es kamen 40 Boote und 12 Kutter.", "There came 40 boats and some cutters.", Change.LOST, "12", None),
    ("Viele Boote kamen.", "Some 70 boats came.", Change.NEW, None, "70"),
    ("Mehr als 40 Boote kamen.", "40 boats came.", Change.BOUND, "Mehr als 40", "40"),
]


@pytest.mark.parametrize(("german", "english", "change", "original", "translated"), CHANGED)
def test_changed_values_are_told_with_their_places(
    german: str, english: str, change: Change, original: str | None, translated: str | None
) -> None:
    (altered,) = altered_values(german, english, ("de", "en"))
    assert altered.change is change
    for span, text, words in ((altered.original, german, original), (altered.translated, english, translated)):
        assert (span is None) == (words is None)
        if span is not None and words is not None:
            assert span.of(text) in words or words in span.of(text)


def test_a_relative_day_is_the_day_it_means() -> None:
    found = altered_values("Sie ging gestern.", "She left on Tuesday.", ("de", "en"), date(2025, 2, 12))
    assert found == ()

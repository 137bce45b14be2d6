"""How sure it is: certain here, possible or planned there."""

from __future__ import annotations

import pytest

from tests.unit.discrepancies.versions import compare, of_class, texts


def test_will_against_may_is_a_flip() -> None:
    found = compare(
        ("en", "The government may close the strait to tankers at night."),
        ("en", "The government will close the strait to tankers at night."),
    )
    (flip,) = of_class(found, "modality")
    assert (flip.severity, texts(flip)) == (3, {"A": "may", "B": "will"})


def test_may_and_might_are_the_same() -> None:
    found = compare(
        ("en", "The government may close the strait at night."),
        ("en", "The government might close the strait at night."),
    )
    assert not of_class(found, "modality")


STATED = ("de", "Er wird wegen Fahrlässigkeit angeklagt, sagte die Polizei.")


def test_what_is_left_open_in_an_original_and_stated_in_its_copy_is_told() -> None:
    original = ("en", "He may be charged with negligence, the police said.")
    (modality,) = of_class(compare(original, STATED, relations=[("A", "B", "derived")]), "modality")
    assert modality.message == "Certain or only possible? A: may be charged; B: angeklagt."
    assert not of_class(compare(original, STATED, relations=[("A", "B", "independent")]), "modality")


def test_a_copy_that_is_unsure_in_other_words_states_nothing() -> None:
    unsure = ("de", "Er wird wohl wegen Fahrlässigkeit angeklagt, sagte die Polizei.")
    original = ("en", "He may be charged with negligence, the police said.")
    assert not of_class(compare(original, unsure, relations=[("A", "B", "derived")]), "modality")


@pytest.mark.parametrize(
    ("original", "copy"),
    [
        (
            ("en", "The city may close the tunnel."),
            ("de", "Die Sprecherin sagte, die Stadt dürfe den Tunnel schließen."),
        ),
        (("en", "No one may fish in the lake."), ("de", "Im See zu fischen ist verboten.")),
        (("en", "Only farmers may fish in the lake."), ("en", "The lake is one where farmers fish.")),
        (("en", "Anglers may be fishing in the lake."), ("de", "Das Fischen im See ist teuer.")),
    ],
)
def test_a_modal_of_its_own_a_permit_and_the_name_of_an_act_state_nothing(
    original: tuple[str, str], copy: tuple[str, str]
) -> None:
    assert not of_class(compare(original, copy, relations=[("A", "B", "derived")]), "modality")


def test_a_german_modal_is_shown_with_its_verb() -> None:
    found = compare(
        ("en", "A third of the young farmers may surrender before winter."),
        ("de", "Ein Drittel der jungen Bauern wird noch vor dem nächsten Winter aufgeben."),
    )
    (flip,) = of_class(found, "modality")
    assert flip.message == "Certain or only possible? A: may surrender; B: wird … aufgeben."

"""Who says so, and what is given as fact."""

from __future__ import annotations

import pytest

from reconciler.discrepancies import compare_row
from tests.unit.discrepancies.versions import compare, context, of_class, row, version

DERIVED = [("A", "B", "derived")]


def test_a_claim_given_as_fact_is_marked() -> None:
    found = compare(
        ("en", "The tanker ignored three radio calls, the coastguard said."),
        ("en", "The tanker ignored three radio calls."),
    )
    (claim,) = of_class(found, "attribution")
    assert claim.severity == 2
    assert claim.message.startswith("Given as fact in B: “The tanker ignored three radio calls.” (A: ")


def test_german_reported_speech_is_no_fact() -> None:
    found = compare(
        ("en", "The tanker ignored three radio calls, the coastguard said."),
        ("de", "Der Tanker habe drei Funkrufe ignoriert."),
    )
    assert not of_class(found, "attribution")


def test_what_somebody_confirms_is_no_mere_claim() -> None:
    found = compare(
        ("en", "The envoy will visit the harbour, the mayor confirmed."), ("en", "The envoy will visit the harbour.")
    )
    assert not of_class(found, "attribution")


def test_who_is_quoted_on_another_matter_does_not_make_this_a_claim() -> None:
    found = compare(
        ("en", "Skippers said the ban costs the fleet millions every week. The 640 boats stay in port."),
        ("en", "No one may fish, which keeps the 640 boats in port."),
    )
    assert not of_class(found, "attribution")


@pytest.mark.parametrize(
    ("told", "language", "bare"),
    [
        ("The mayor may travel to the harbour, her office said.", "en", "The mayor may travel to the harbour."),
        ("The union United said it would hold a ballot.", "de", "Die Gewerkschaft United will abstimmen lassen."),
    ],
)
def test_what_is_left_open_or_wanted_is_not_given_as_fact(told: str, language: str, bare: str) -> None:
    assert not of_class(compare(("en", told), (language, bare)), "attribution")


def test_what_stands_beside_a_saying_is_not_put_down_to_anybody() -> None:
    told = ("en", "The bank kept its rate in May, and Governor Ada Lind said a cut in June was unlikely.")
    assert not of_class(compare(told, ("de", "Die Bank beließ ihren Zins im Mai."), relations=DERIVED), "attribution")
    bare = ("de", "Eine Senkung im Juni ist unwahrscheinlich.")
    assert of_class(compare(told, bare, relations=DERIVED), "attribution", "missing")


def test_a_speaker_named_here_and_called_by_a_rank_there_is_one() -> None:
    one = version("A", "en", "Captain Mo Lind scored nine goals.", "“Nobody has been paid since May,” Lind said.")
    other = version("B", "en", "Lind scored nine goals.", "“Nobody has been paid since May,” the captain said.")
    assert not of_class(compare_row(row([one, other], 1), context([one, other])), "attribution")
    third = version("B", "en", "Lind scored nine goals.", "“Nobody has been paid since May,” the trainer said.")
    assert of_class(compare_row(row([one, third], 1), context([one, third])), "attribution", "speaker")


def test_what_a_version_says_she_ruled_out_is_no_bare_claim() -> None:
    found = compare(
        ("en", "She said she would not form a coalition with the Harbour Party."),
        ("de", "Die Kandidatin schloss eine Koalition mit der Hafenpartei aus."),
        relations=[("A", "B", "independent")],
    )
    assert not of_class(found, "attribution")

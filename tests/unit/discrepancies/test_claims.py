"""Who says so, how sure it is, and what only some versions tell."""

from __future__ import annotations

import pytest

from reconciler.discrepancies import compare_row
from reconciler.model.version import SentenceKind
from tests.unit.discrepancies.versions import compare, context, of_class, over_all, row, texts, version


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


def test_a_part_that_only_one_version_has() -> None:
    found = compare(
        ("en", "Four people were injured, authorities said."),
        ("en", "Four people were injured, authorities said, when rockets damaged a school, two offices and a bakery."),
        relations=[("A", "B", "derived")],
    )
    (part,) = of_class(found, "omission", "part")
    assert texts(part)["B"] == "rockets damaged a school, two offices and a bakery"
    assert "Not in A" in part.message


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


def test_a_figure_in_another_unit_is_no_missing_part() -> None:
    found = compare(
        ("en", "By noon the slick covered roughly 50 square miles of the sea and was drifting."),
        ("en", "By noon the slick was about 130 square kilometres of the sea and was drifting."),
    )
    assert not of_class(found, "omission", "part")


def test_a_part_that_stands_in_another_row_is_told_with_its_place() -> None:
    versions = (
        version("A", "en", "The ferry sank while a gale from the west broke two masts of the harbour ship."),
        version("B", "en", "The ferry sank.", "A gale broke two masts of a ship in the harbour."),
    )
    found = compare_row(row(versions), context(versions, [("A", "B", "derived")]))
    (moved,) = of_class(found, "omission", "elsewhere")
    assert moved.severity == 1
    assert texts(moved)["B"] == "A gale broke two masts of a ship in the harbour."


def test_a_name_that_stands_elsewhere_is_not_the_part_about_it() -> None:
    versions = (
        version("A", "en", "The ferry sank, and Commander Yarek Tsillan said that no pilot had answered the calls."),
        version("B", "en", "The ferry sank.", "Commander Yarek Tsillan was born in Hull."),
    )
    found = compare_row(row(versions), context(versions, [("A", "B", "derived")]))
    assert not of_class(found, "omission", "elsewhere")


def test_what_a_missing_part_holds_is_not_told_twice_of_independent_reports() -> None:
    found = compare(
        ("en", "The ferry sank near the harbour."),
        ("en", "The ferry sank near the harbour after 22 gulls broke the windows of the bridge."),
        relations=[("A", "B", "independent")],
    )
    assert [d.detail.partition(":")[0] for d in of_class(found, "omission")] == ["part"]


def test_a_row_of_one_voice_is_a_single_source() -> None:
    versions = (
        version("A", "en", "The ferry was doing 22 knots.", "Nobody was hurt."),
        version("B", "de", "Die Fähre fuhr 22 Knoten.", "Niemand wurde verletzt."),
        version("C", "en", "The sea was calm."),
    )
    derived = context(versions, [("A", "B", "derived"), ("A", "C", "independent"), ("B", "C", "independent")])
    alone = row(versions[:2])
    (single,) = of_class(compare_row(alone, derived), "omission", "single")
    assert single.message == (
        "Only A, B have this: a single source, to be verified. They depend on one another and count as one voice."
    )


def test_a_stray_fragment_is_told_where_it_stands() -> None:
    body, debris = SentenceKind.BODY, SentenceKind.DEBRIS
    found = over_all(
        version("A", "en", "“We need help now,” he added.", "I did.", kinds=[body, debris]),
        version("B", "de", "„Wir brauchen jetzt Hilfe“, fügte er hinzu."),
    )
    (stray,) = of_class(found, "artefact", "stray")
    assert stray.severity == 2
    assert texts(stray)["A"] == "I did."


@pytest.mark.parametrize(("kind", "reported"), [("independent", True), ("unrelated", False)])
def test_what_a_report_of_another_event_says_is_no_single_source(kind: str, reported: bool) -> None:
    versions = [
        version("A", "en", "The bridge was closed."),
        version("B", "en", "The bridge was closed.", "It had opened on 3 May 1961."),
    ]
    within = context(versions, relations=[("A", "B", kind)])
    assert bool(of_class(compare_row(row(versions, 1), within), "omission")) is reported


@pytest.mark.parametrize(
    ("told", "language", "bare"),
    [
        ("The mayor may travel to the harbour, her office said.", "en", "The mayor may travel to the harbour."),
        ("The union United said it would hold a ballot.", "de", "Die Gewerkschaft United will abstimmen lassen."),
    ],
)
def test_what_is_left_open_or_wanted_is_not_given_as_fact(told: str, language: str, bare: str) -> None:
    assert not of_class(compare(("en", told), (language, bare)), "attribution")


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


def test_what_stands_beside_a_saying_is_not_put_down_to_anybody() -> None:
    told = ("en", "The bank kept its rate in May, and Governor Ada Lind said a cut in June was unlikely.")
    assert not of_class(compare(told, ("de", "Die Bank beließ ihren Zins im Mai."), relations=DERIVED), "attribution")
    bare = ("de", "Eine Senkung im Juni ist unwahrscheinlich.")
    assert of_class(compare(told, bare, relations=DERIVED), "attribution", "missing")


DERIVED = [("A", "B", "derived")]


def test_a_speaker_named_here_and_called_by_a_rank_there_is_one() -> None:
    one = version("A", "en", "Captain Mo Lind scored nine goals.", "“Nobody has been paid since May,” Lind said.")
    other = version("B", "en", "Lind scored nine goals.", "“Nobody has been paid since May,” the captain said.")
    assert not of_class(compare_row(row([one, other], 1), context([one, other])), "attribution")
    third = version("B", "en", "Lind scored nine goals.", "“Nobody has been paid since May,” the trainer said.")
    assert of_class(compare_row(row([one, third], 1), context([one, third])), "attribution", "speaker")


OTHERS = ("Sarvia says that Moldrea began it.", "Moldrea says that Sarvia began it.")


@pytest.mark.parametrize(
    ("language", "denial", "reported"),
    [
        ("en", "Moldrea denied having shelled the harbour town.", True),
        ("en", "Sarvia denied having shelled the harbour town.", False),
        ("de", "Moldrea bestritt, die Hafenstadt beschossen zu haben.", True),
        ("en", "Moldrea denied that it had asked for talks.", False),
    ],
)
def test_another_who_denies_it_is_told_where_both_are_known(language: str, denial: str, reported: bool) -> None:
    one = version("A", "en", "Sarvia denied having shelled the harbour town.", *OTHERS)
    other = version("B", language, denial, *OTHERS)
    found = of_class(compare_row(row([one, other]), context([one, other])), "attribution", "speaker")
    assert [d.severity for d in found] == ([3] if reported else [])


def test_a_spokesman_who_is_not_known_elsewhere_denies_nothing_else() -> None:
    one = version("A", "en", "Sarvia denied having shelled the harbour town.")
    other = version("B", "en", "Mo Lind denied having shelled the harbour town.")
    assert not of_class(compare_row(row([one, other]), context([one, other])), "attribution", "speaker")


def test_what_a_version_says_she_ruled_out_is_no_bare_claim() -> None:
    found = compare(
        ("en", "She said she would not form a coalition with the Harbour Party."),
        ("de", "Die Kandidatin schloss eine Koalition mit der Hafenpartei aus."),
        relations=[("A", "B", "independent")],
    )
    assert not of_class(found, "attribution")


def test_a_german_modal_is_shown_with_its_verb() -> None:
    found = compare(
        ("en", "A third of the young farmers may surrender before winter."),
        ("de", "Ein Drittel der jungen Bauern wird noch vor dem nächsten Winter aufgeben."),
    )
    (flip,) = of_class(found, "modality")
    assert flip.message == "Certain or only possible? A: may surrender; B: wird … aufgeben."

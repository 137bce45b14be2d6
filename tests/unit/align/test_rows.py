"""Which sentences share a row."""

from __future__ import annotations

from tests.unit.align.articles import aligned, groups, joined, version

FERRY = [
    "The ferry Gudrun ran aground off Hallsund on Friday morning with 214 passengers on board.",
    "Rescue helicopters lifted eleven injured people from the deck.",
    "The captain said a steering failure had sent the ship onto the rocks.",
    "Divers will examine the hull on Monday.",
]


def test_sentences_are_found_again_in_another_order() -> None:
    a = version("a", FERRY)
    b = version("b", [FERRY[2], FERRY[3], FERRY[0], FERRY[1]])
    assert groups(aligned(a, b), a, b) == {
        frozenset(("a0", "b2")),
        frozenset(("a1", "b3")),
        frozenset(("a2", "b0")),
        frozenset(("a3", "b1")),
    }


def test_the_sentence_that_moved_is_marked_and_the_others_are_not() -> None:
    a = version("a", FERRY)
    b = version("b", [FERRY[3], *FERRY[:3]])
    moved = [set(row.moved) for row in aligned(a, b).rows]
    assert moved == [set(), set(), set(), {"b"}]


def test_one_sentence_that_joins_two_shares_a_row_with_both() -> None:
    a = version("a", [FERRY[0], FERRY[1], FERRY[2]])
    b = version(
        "b",
        [
            FERRY[0],
            "Helicopters lifted eleven injured people from the deck; the captain said steering failure was the cause.",
        ],
    )
    assert groups(aligned(a, b), a, b) == {frozenset(("a0", "b0")), frozenset(("a1", "a2", "b1"))}


def test_the_two_halves_of_a_sentence_are_found_far_apart() -> None:
    halves = [
        "Rescue helicopters lifted eleven injured people from the deck.",
        "Two lifeboats brought the rest ashore.",
    ]
    a = version(
        "a",
        [
            FERRY[0],
            "Rescue helicopters lifted eleven injured people from the deck and two lifeboats brought the rest ashore.",
            FERRY[2],
            FERRY[3],
        ],
    )
    b = version("b", [FERRY[0], halves[0], FERRY[2], FERRY[3], halves[1]])
    assert frozenset(("a1", "b1", "b4")) in groups(aligned(a, b), a, b)


def test_a_deck_that_repeats_the_body_does_not_take_the_partner_of_the_body() -> None:
    body = "The captain of the ferry told investigators on Saturday that a steering failure had sent it onto the rocks."
    a = version("a", ["Steering failure sent ferry onto rocks, captain says", FERRY[1], body])
    b = version("b", [FERRY[1], "The ferry's captain told investigators a steering failure sent it onto the rocks."])
    row = next(g for g in groups(aligned(a, b), a, b) if "b1" in g)
    assert "a2" in row


def test_a_sentence_without_a_counterpart_stays_alone() -> None:
    a = version("a", [*FERRY, "Ticket prices on the route rose by a tenth last spring."])
    b = version("b", FERRY)
    assert frozenset(("a4",)) in groups(aligned(a, b), a, b)


def test_a_shared_figure_alone_joins_nothing() -> None:
    a = version("a", ["Some 4,250 households lost power.", FERRY[1]])
    b = version("b", ["The museum bought the painting for 4,250 crowns.", FERRY[1]])
    assert joined(aligned(a, b), a, b) == {frozenset(("a1", "b1"))}


def test_the_same_speaker_on_another_subject_stays_apart() -> None:
    a = version("a", ["Harbour master Ingrid Solheim said the pier would reopen in May.", FERRY[0]])
    b = version("b", ["Harbour master Ingrid Solheim praised the volunteers for their courage.", FERRY[0]])
    assert joined(aligned(a, b), a, b) == {frozenset(("a1", "b1"))}


def test_german_and_english_meet_through_the_lexicon() -> None:
    a = version(
        "a",
        [
            "Die Regierung hat den Vorschlag der Opposition abgelehnt.",
            "Bei dem Angriff wurden drei Soldaten verletzt.",
            "Der Präsident will im August nach Kiew reisen.",
        ],
        "de",
    )
    b = version(
        "b",
        [
            "The president plans to travel to Kyiv in August.",
            "The government rejected the proposal of the opposition.",
            "Three soldiers were injured in the attack.",
        ],
    )
    assert groups(aligned(a, b), a, b) == {frozenset(p) for p in (("a0", "b1"), ("a1", "b2"), ("a2", "b0"))}


def test_a_translation_is_used_as_a_second_view() -> None:
    german = ["Xyblon quarzt den Frumm.", "Die Regierung hat den Vorschlag abgelehnt."]
    english = ["The government rejected the proposal.", "The old mill burned down overnight."]
    plain = version("a", german, "de")
    helped = version("a", german, "de", translations={0: "The old mill burned down during the night."})
    b = version("b", english)
    assert frozenset(("a0", "b1")) not in groups(aligned(plain, b), plain, b)
    assert groups(aligned(helped, b), helped, b) == {frozenset(("a0", "b1")), frozenset(("a1", "b0"))}


def test_five_versions_meet_in_one_row() -> None:
    wordings = [
        "A steering failure sent the ferry onto the rocks, the captain said.",
        "The captain said the ferry hit the rocks after a steering failure.",
        "According to the captain, a steering failure drove the ferry onto the rocks.",
        "The ferry's captain blamed a steering failure for the crash on the rocks.",
        "Steering failure drove the ferry onto the rocks, according to its captain.",
    ]
    versions = [version(name, [FERRY[1], w, FERRY[3]]) for name, w in zip("abcde", wordings, strict=True)]
    assert frozenset(f"{name}1" for name in "abcde") in groups(aligned(*versions), *versions)


def test_what_is_set_aside_takes_no_part() -> None:
    a = version("a", [FERRY[0], "Subscribe to our newsletter"], aside=[1])
    b = version("b", [FERRY[0], "Subscribe to our newsletter"])
    assert groups(aligned(a, b), a, b) == {frozenset(("a0", "b0")), frozenset(("b1",))}


def test_rows_are_read_in_the_order_of_the_first_version_with_the_others_merged_in() -> None:
    a = version("a", [FERRY[0], FERRY[2]])
    b = version("b", [FERRY[2], FERRY[3], FERRY[0], FERRY[1]])
    rows = aligned(a, b).rows
    number = {s.id: f"{v.id}{n}" for v in (a, b) for n, s in enumerate(v.sentences)}
    assert [sorted(number[s] for cell in row.cells.values() for s in cell) for row in rows] == [
        ["a0", "b2"],
        ["b3"],
        ["a1", "b0"],
        ["b1"],
    ]


def test_a_near_copy_is_surer_than_a_loose_retelling() -> None:
    a = version("a", FERRY)
    b = version("b", [FERRY[0], "Eleven hurt passengers were flown out by helicopter.", FERRY[2], FERRY[3]])
    by_first = {min(row.cells.items())[1]: row.confidence for row in aligned(a, b).rows}
    sentences = a.sentences
    assert by_first[(sentences[0].id,)] > 0.9
    assert by_first[(sentences[0].id,)] >= by_first[(sentences[1].id,)]


def test_no_versions_and_empty_versions_give_no_rows() -> None:
    empty = version("a", ["Advertisement"], aside=[0])
    assert aligned().rows == ()
    assert aligned(empty).rows == ()
    b = version("b", FERRY[:1])
    assert groups(aligned(empty, b), empty, b) == {frozenset(("b0",))}

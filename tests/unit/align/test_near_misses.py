"""What looks alike and is not the same, what is spread over several sentences, and what order tells."""

from __future__ import annotations

from tests.unit.align.articles import aligned, groups, joined, version

FILLER = [
    "Rescue helicopters lifted eleven injured people from the deck of the Gudrun.",
    "Divers will examine the hull of the ferry on Monday.",
    "The shipping line has offered every passenger a refund and a hotel room.",
    "Prosecutors in Hallsund have opened an inquiry into the grounding.",
]


def test_the_same_place_in_another_year_stays_apart() -> None:
    a = version("a", [*FILLER, "In 1987 a coaster sank off Hallsund with the loss of nine sailors."])
    b = version("b", [*FILLER, "In 2011 the council of Hallsund built a lighthouse for two million crowns."])
    assert joined(aligned(a, b), a, b) == {frozenset((f"a{n}", f"b{n}")) for n in range(4)}


def test_two_accounts_of_one_place_and_kind_meet_by_their_year() -> None:
    older = "In 1987 a trawler sank off Hallsund and nine sailors drowned."
    newer = "In 2011 a trawler burned out off Hallsund and two sailors were hurt."
    a = version("a", [FILLER[0], older, FILLER[1], newer])
    b = version("b", [FILLER[0], newer, FILLER[1], older])
    assert groups(aligned(a, b), a, b) >= {frozenset(("a1", "b3")), frozenset(("a3", "b1"))}


def test_reversed_roles_do_not_take_the_partner_of_the_sentence_that_says_the_same() -> None:
    sued = "The shipping line sued the port of Hallsund over the missing buoys."
    suing = "The port of Hallsund sued the shipping line over the missing buoys."
    a = version("a", [FILLER[0], sued, FILLER[1], suing])
    b = version(
        "b",
        [FILLER[0], "The shipping line took the port of Hallsund to court over the missing buoys.", FILLER[1], suing],
    )
    rows = groups(aligned(a, b), a, b)
    assert rows >= {frozenset(("a1", "b1")), frozenset(("a3", "b3"))}


def test_content_spread_over_three_sentences_joins_all_three() -> None:
    whole = (
        "Rescue helicopters lifted eleven injured people from the deck, two lifeboats brought 203 passengers ashore, "
        "and the crew anchored the leaking ferry in the bay."
    )
    parts = [
        "Rescue helicopters lifted eleven injured people from the deck.",
        "Two lifeboats brought 203 passengers ashore.",
        "The crew anchored the leaking ferry in the bay.",
    ]
    a = version("a", [FILLER[1], whole, FILLER[2]])
    b = version("b", [FILLER[1], *parts, FILLER[2]])
    assert frozenset(("a1", "b1", "b2", "b3")) in groups(aligned(a, b), a, b)


def test_one_version_that_runs_two_sentences_together_joins_the_rows_of_all() -> None:
    first = "Two lifeboats brought 203 passengers ashore in heavy seas."
    second = "The captain was questioned by the harbour police until midnight."
    a = version("a", [FILLER[0], first, second, FILLER[1]])
    b = version("b", [FILLER[0], "Two lifeboats took 203 passengers ashore in heavy seas.", FILLER[1], second])
    c = version(
        "c", [FILLER[0], f"{first[:-1]}; the captain was questioned by the harbour police until midnight.", FILLER[1]]
    )
    row = frozenset(("a1", "a2", "b1", "b3", "c1"))
    assert row in groups(aligned(a, b, c), a, b, c)
    only_the_second = version("d", [FILLER[0], FILLER[1], "The harbour police questioned the captain until midnight."])
    versions = (a, b, c, only_the_second)
    assert row | {"d2"} in groups(aligned(*versions), *versions)


def test_two_rows_of_copies_stay_two_where_a_sentence_only_touches_both() -> None:
    first = "Two lifeboats brought 203 passengers ashore in heavy seas."
    second = "The captain was questioned by the harbour police until midnight."
    copies = [version(name, [FILLER[0], first, second, FILLER[1]]) for name in "abc"]
    loose = version("d", [FILLER[0], "Passengers saw the captain in the first of the lifeboats.", FILLER[1]])
    rows = groups(aligned(*copies, loose), *copies, loose)
    assert not any({"a1", "a2"} <= row for row in rows)


def test_a_headline_run_into_the_first_line_holds_both() -> None:
    headline, lead = "Ferry Gudrun aground off Hallsund", "The ferry Gudrun ran aground off Hallsund on Friday morning."
    a = version("a", [headline, lead, *FILLER])
    b = version("b", [f"{headline}: {lead}", *FILLER])
    assert frozenset(("a0", "a1", "b0")) in groups(aligned(a, b), a, b)


def test_captions_of_names_and_numbers_meet_where_they_are_the_same() -> None:
    a = version("a", [*FILLER, "(Photo: Ingrid Solheim)", "(12, 44)"])
    b = version("b", [*FILLER, "(Photo: Ingrid Solheim)", "(12, 44)"])
    assert groups(aligned(a, b), a, b) >= {frozenset(("a4", "b4")), frozenset(("a5", "b5"))}


def test_where_order_is_kept_a_loose_likeness_across_it_joins_nothing() -> None:
    lines = [
        *FILLER,
        "Insurers put the damage to the ferry at forty million crowns.",
        "A salvage tug from Bergen is on its way.",
        "The weather service expects calmer seas by Sunday.",
    ]
    early, late = (
        "Passengers praised the calm of the crew.",
        "The crew of the tug is paid by the hour, passengers or none.",
    )
    a, b = version("a", [early, *lines]), version("b", [*lines, late])
    assert joined(aligned(a, b), a, b) == {frozenset((f"a{n + 1}", f"b{n}")) for n in range(len(lines))}

"""How sure the program is of a row."""

from __future__ import annotations

from reconciler.align import align
from reconciler.align.confidence import Features, rate
from reconciler.model.row import Pin, PinKind
from tests.unit.align.articles import facts_of, lexicon, version


def test_a_row_of_independent_reports_is_as_sure_as_what_was_judged() -> None:
    few_words = 0.1
    likely = Features(few_words, 0.0, 0.0, ((1.0, 5.0),))
    unlikely = Features(few_words, 0.0, 0.0, ((1.0, -2.0),))

    assert rate(likely) > 0.9
    assert rate(unlikely) < 0.5


def test_the_weakest_link_decides() -> None:
    sure = Features(0.3, 0.0, 0.0, ((1.0, 5.0), (1.0, 5.0)))
    doubtful = Features(0.3, 0.0, 0.0, ((1.0, 5.0), (1.0, -1.0)))

    assert rate(doubtful) < 0.7 < rate(sure)


def test_the_more_links_have_to_hold_the_less_sure_is_the_row() -> None:
    rates = [rate(Features(0.3, 0.0, 0.0, ((1.0, 3.0),) * links)) for links in (1, 2, 4)]

    assert rates == sorted(rates, reverse=True)


def test_copies_go_by_the_words_they_share() -> None:
    assert rate(Features(0.9, 1.0, 0.0, ((0.0, 0.0),))) > 0.95
    assert rate(Features(0.2, 0.0, 0.0, ((0.0, 0.0),))) < 0.75


def test_a_copy_of_one_side_makes_the_other_neither_surer_nor_less_sure() -> None:
    alone = rate(Features(0.3, 0.5, 0.0, ((1.0, 0.0),)))
    with_copy = rate(Features(0.6, 0.5, 0.0, ((0.0, 0.0), (1.0, 0.0))))

    assert with_copy == alone


AGENCY = (
    "The ferry Ostwind ran aground off Hallsund on Monday.",
    "Twelve passengers were taken off by helicopter, and the captain said that the rudder had failed.",
    "The harbour stays closed until Thursday.",
    "A tug from Vestøy is to pull the ferry free.",
    "Nobody was hurt, the coastguard said.",
    "The owners promised an inquiry.",
)
DAILY = (
    "On Monday the ferry Ostwind struck the rocks near Hallsund.",
    "A helicopter lifted twelve passengers from the deck.",
    "The rudder had failed, said the captain.",
    "Until Thursday no ship may enter the harbour.",
    "The coastguard reported no injuries.",
    "An inquiry will follow, according to the owners.",
)


def test_sentences_that_a_third_ties_together_need_not_be_alike() -> None:
    versions = [version("a", AGENCY), version("b", DAILY)]
    found = align(
        versions,
        facts_of(versions),
        lexicon(),
        pins=[
            Pin(PinKind.TOGETHER, frozenset({versions[0].sentences[1].id, *(s.id for s in versions[1].sentences[1:3])}))
        ],
    )
    (row,) = [r for r in found.rows if versions[0].sentences[1].id in r.cells[versions[0].id]]
    assert len(row.cells[versions[1].id]) == 2
    assert row.confidence > 0.5

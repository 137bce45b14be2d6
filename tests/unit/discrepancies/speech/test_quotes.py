"""Quotations: altered, shortened, whole in translation."""

from __future__ import annotations

from tests.unit.discrepancies.versions import agreements, compare, of_class


def test_other_words_inside_quotation_marks_are_severe() -> None:
    found = compare(
        ("en", "“Half a metre lower and we would be talking about a sinking,” she said."),
        ("en", "“Half a metre lower and the ship would be talking to the fish,” she said."),
    )
    (quote,) = of_class(found, "quote")
    assert (quote.severity, quote.detail.partition(":")[0]) == (3, "altered")


def test_a_quotation_cut_short_is_a_trifle() -> None:
    found = compare(
        ("en", "“Every hour counts, because the wind will turn,” he said."),
        ("en", "“Every hour counts,” he said of the wind."),
    )
    (quote,) = of_class(found, "quote")
    assert (quote.severity, quote.detail.partition(":")[0]) == (1, "shortened")


def test_marks_capitals_and_commas_do_not_matter() -> None:
    found = compare(
        ("en", "“Nobody has told us who pays,” he said."), ("en", 'He said: "nobody has told us who pays."')
    )
    assert not of_class(found, "quote")


def test_a_translated_quotation_is_whole_and_never_compared_word_by_word() -> None:
    found = compare(
        ("en", "“We will swap one harbour for another,” the mayor said."),
        ("de", "„Wir werden einen Hafen gegen einen anderen austauschen“, sagte der Bürgermeister."),
    )
    assert not of_class(found, "quote")
    assert agreements(found, "quote")


def test_a_near_synonym_in_a_quotation_is_no_grave_matter() -> None:
    found = compare(
        ("en", "“We will exchange one harbour for another,” the mayor said."),
        ("en", "“We will swap one harbour for another,” the mayor said."),
    )
    assert [(d.severity, d.detail.partition(":")[0]) for d in of_class(found, "quote")] == [(1, "synonyms")]


def test_endings_and_small_words_in_a_quotation_are_less_than_other_words() -> None:
    found = compare(
        ("en", "“All our harbours are important,” the mayor said."),
        ("en", "“All our harbour is important,” the mayor said."),
    )
    assert [d.severity for d in of_class(found, "quote")] == [2]


def test_a_quotation_with_another_figure_is_not_whole() -> None:
    found = compare(
        ("en", "“Thirty years of work went down in ten minutes,” he said."),
        ("de", "„Drei Jahre Arbeit sind in zehn Minuten untergegangen“, sagte er."),
    )
    assert not agreements(found, "quote")
    assert of_class(found, "figure")


def test_a_quotation_that_loses_its_not_is_no_synonym() -> None:
    found = compare(
        ("en", "“I saw the rim of the pot and did not touch anything,” he said."),
        ("en", "“I saw the edge of the pot and touched everything,” he said."),
    )
    (altered,) = of_class(found, "quote")
    assert altered.severity == 3

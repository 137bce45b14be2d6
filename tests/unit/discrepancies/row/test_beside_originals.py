"""What a copy has otherwise than its original is told, whatever a third version says."""

from __future__ import annotations

from tests.unit.discrepancies.versions import compare, of_class, texts

COPIED = [("A", "B", "derived"), ("A", "C", "independent"), ("B", "C", "independent")]


def test_a_share_of_a_third_version_does_not_hide_the_figure_of_a_copy() -> None:
    found = compare(
        ("en", "The hall costs €40 million, of which the state will bear 75 per cent."),
        ("en", "The hall costs 40 million euros, of which the state will bear 57 percent."),
        ("de", "Die Halle kostet 40 Millionen Euro; das Land übernimmt drei Viertel davon."),
        relations=COPIED,
    )
    (figure,) = of_class(found, "figure", "changed")
    assert {"75 per cent", "57 percent"} <= set(texts(figure).values())


def test_another_day_of_a_third_version_does_not_hide_the_date_of_a_copy() -> None:
    found = compare(
        ("en", "The first ferries will sail in December 2031."),
        ("en", "The first ferries will sail in December 2013."),
        ("de", "Baubeginn ist im kommenden Frühjahr, die ersten Fähren sollen Ende 2031 fahren."),
        relations=COPIED,
    )
    (date,) = of_class(found, "date", "changed")
    assert texts(date)["B"] == "December 2013"
    assert "Frühjahr" not in texts(date)["C"]


def test_more_than_a_round_figure_says_that_it_is_rounded() -> None:
    found = compare(
        ("en", "At noon 61,000 households had no light."), ("en", "At noon more than 60,000 households had no light.")
    )
    assert not of_class(found, "figure", "rounded")

"""A headline at odds with the text below it, in one version."""

from __future__ import annotations

import pytest

from reconciler.model.discrepancy import Discrepancy
from reconciler.model.version import SentenceKind
from tests.unit.discrepancies.versions import of_class, over_all, version


def below(language: str, headline: str, *text: str) -> list[Discrepancy]:
    kinds = (SentenceKind.HEADING, *[SentenceKind.BODY] * len(text))
    return of_class(over_all(version("A", language, headline, *text, kinds=kinds)), "figure", "headline")


AT_ODDS = [
    ("en", "Painter dies at 78", ("The painter Elna Kivi died on Monday at the age of 87.",)),
    ("de", "Malerin stirbt mit 78", ("Die Malerin Elna Kivi ist im Alter von 87 Jahren gestorben.",)),
    ("en", "Storm kills 61", ("The storm killed 16 people on the coast.",)),
    ("de", "Sturm tötet 61 Menschen", ("Der Sturm hat an der Küste 16 Menschen getötet.",)),
    ("en", "Museum loses 400 coins", ("Thieves took 4,000 coins from the museum.",)),
]


@pytest.mark.parametrize(("language", "headline", "text"), AT_ODDS)
def test_a_figure_of_the_headline_that_the_text_gives_otherwise(
    language: str, headline: str, text: tuple[str, ...]
) -> None:
    (found,) = below(language, headline, *text)
    assert found.severity == 3
    assert found.message.startswith("A: the headline says “")
    assert {str(r.version) for r in found.readings} == {"A"}


AT_ONE = [
    ("en", "Painter dies at 87", ("The painter died aged 87, and learned to paint at the age of eight.",)),
    ("en", "Nearly 90 boats lost", ("The storm took 87 boats.",)),
    ("en", "Ferry with 171 aboard runs aground", ("The ferry had 165 passengers and six crew aboard.",)),
    ("de", "Sturm tötet 16 Menschen", ("16 Menschen starben.", "Vor zehn Jahren tötete ein Sturm 61 Menschen.")),
    (
        "en",
        "City to plant 300 trees",
        ("Oaks and elms will be planted, 200 of them in parks and 100 trees in streets.",),
    ),
]


@pytest.mark.parametrize(("language", "headline", "text"), AT_ONE)
def test_what_the_text_bears_out_or_tells_in_parts(language: str, headline: str, text: tuple[str, ...]) -> None:
    assert below(language, headline, *text) == []

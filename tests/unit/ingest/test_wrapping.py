"""Paragraphs broken at one width are joined again; what is no paragraph is left alone."""

from __future__ import annotations

import pytest

from reconciler.ingest.blocks import blocks
from reconciler.ingest.wrapping import lines
from reconciler.model.version import SentenceKind
from reconciler.text.segment import segment

ENGLISH = """Storm closes the old bridge at Caldra

The old bridge over the sound was closed on Wednesday after a storm
damaged two of its pillars, the mayor said. Engineers from the harbour
agency will look at the damage on Friday and expect the repairs to cost
3.5 million crowns.

Buses go round by the northern road until further notice, which takes
about forty minutes longer.
Advertisement
"""
GERMAN = """Sturm schließt die alte Brücke bei Kaldra

Die alte Brücke über den Sund wurde am Mittwoch gesperrt, nachdem ein
Sturm zwei ihrer Pfeiler beschädigt hatte, sagte der Bürgermeister. Die
Fachleute der Hafenbehörde wollen sich den Schaden am Freitag ansehen und
rechnen mit Kosten von 3,5 Millionen Kronen.

Busse fahren bis auf weiteres über die nördliche Straße, was ungefähr
vierzig Minuten länger dauert.
Anzeige
"""

TITLES = """Ferry to the islands stops for a week because of the wind
Mayor of Caldra wants a second bridge over the sound by 2030
Fishermen ask for help
The harbour agency looks for a new chief engineer and two divers
Schools stay closed"""


@pytest.mark.parametrize("break_", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("text", "language", "second"),
    [
        (
            ENGLISH,
            "en",
            "Engineers from the harbour agency will look at the damage on Friday and expect the repairs to",
        ),
        (GERMAN, "de", "Die Fachleute der Hafenbehörde wollen sich den Schaden am Freitag ansehen und rechnen mit"),
    ],
)
def test_sentences_run_over_line_breaks(text: str, language: str, second: str, break_: str) -> None:
    text = text.replace("\n", break_)
    found = blocks(text)
    kinds = [block.kind for block in found]
    assert kinds == [SentenceKind.HEADING, SentenceKind.BODY, SentenceKind.BODY, SentenceKind.BOILERPLATE]
    paragraph = found[1].span
    sentences = [s.shifted(paragraph.start) for s in segment(paragraph.of(text), language, wrapped=True)]
    assert len(sentences) == 2
    assert " ".join(sentences[1].of(text).split()).startswith(second)


def test_titles_one_a_line_are_not_joined() -> None:
    text = TITLES
    assert [line.of(text) for line in lines(text)] == text.split("\n")


def test_paragraphs_one_a_line_are_not_joined() -> None:
    text = "\n".join(f"{ENGLISH.splitlines()[n]} {ENGLISH.splitlines()[n + 1]}" for n in (2, 3, 6))
    assert len(lines(text)) == 3


def test_the_items_of_a_list_stay_apart() -> None:
    text = ENGLISH + "\n- The bridge is closed until the engineers have looked at it again\n- Buses run\n"
    assert [line.of(text) for line in lines(text)][-1] == "- Buses run"

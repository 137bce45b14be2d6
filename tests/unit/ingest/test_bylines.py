"""Bylines and date lines, English and German, told from headlines and sentences that begin alike."""

from __future__ import annotations

from datetime import date

import pytest

from reconciler.ingest.blocks import blocks
from reconciler.ingest.metadata import metadata

BODY = (
    "The bridge over the Orrel was closed on Monday after an inspector found cracks in two of its piers, the city said."
)
HEAD = "Bridge closed after cracks are found"


def reason(line: str) -> str:
    """The rule for a line right below a headline."""
    text = f"{HEAD}\n{line}\n{BODY}\n{BODY[:-1]} again."
    return next(b.reason for b in blocks(text) if b.span.of(text) == line)


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("By Nadia Ferrol", "byline"),
        ("Von Nadia Ferrol", "byline"),
        ("By Nadia Ferrol and Tom Reik in Kaldra", "byline"),
        ("By Nadia Ferrol, Harbour News Agency", "byline"),
        ("Von Nadia Ferrol, Hafen -Nachrichtenagentur", "byline"),
        ("By Orla Vint and Ruta Feld | The Coast Courier | Published Friday, March 15, 2024", "byline"),
        ("By our shipping correspondent", "byline"),
        ("By the sports desk", "byline"),
        ("Von unserem Korrespondenten", "byline"),
        ("KALDRA, Thursday, 14 March 2024", "date line"),
        ("KALDER, Donnerstag, 14. März 2024", "date line"),
        ("KALDER, Sonntag, 14. Jänner 2024", "date line"),
        ("Evening Dispatch, 14 March 2024, 7.45pm", "date line"),
        ("Published 14 March 2024", "date line"),
        ("Stand: 14.03.2024, 19:45 Uhr", "date line"),
        ("By the river, a town waits for its bridge", "heading"),
        ("Von der Brücke bleibt wenig", "heading"),
        ("Cracks were first seen on 14 March 2024.", ""),
    ],
)
def test_lines_below_the_headline(line: str, rule: str) -> None:
    assert reason(line) == rule


def test_what_they_tell_of_the_article() -> None:
    text = f"{HEAD}\nBy Orla Vint | The Coast Courier | Published Friday, March 15, 2024\n{BODY}\n"
    about = metadata(text, blocks(text))
    assert (about.title, about.byline, about.publisher, about.dated) == (
        HEAD,
        "Orla Vint",
        "The Coast Courier",
        date(2024, 3, 15),
    )


def test_a_link_to_the_source_is_no_publisher() -> None:
    text = f"{HEAD}\n{BODY}\n{BODY[:-1]} again.\nQuelle: Link zum Original"
    assert metadata(text, blocks(text)).publisher == ""


@pytest.mark.parametrize(
    ("names", "line"),
    [
        ("Ida Maria Moor", "12 November 2024 · 4 min read"),
        ("Harbour & Sea Weekly", "Published: 09:12 GMT, 5 June 2024"),
        ("Ida von Moor", "Updated 6:41 AM EDT, June 6, 2024"),
        ("Ida Moor", "06.06.2024, 11.20 Uhr"),
        ("Harbour & Sea Weekly", "Words: Ida Moor | Photos: Tom Lind"),
    ],
)
def test_names_alone_above_a_date_line_are_a_byline(names: str, line: str) -> None:
    text = f"The old bridge stays closed after all\n{names}\n{line}\n{BODY}"
    found = {block.span.of(text): block for block in blocks(text)}
    assert found[names].reason == "byline"
    assert found[line].kind.set_aside
    assert not found["The old bridge stays closed after all"].kind.set_aside


def test_a_title_below_a_section_label_is_no_byline() -> None:
    text = f"World\nBridge Stays Closed\n12 November 2024\n{BODY}"
    found = {block.span.of(text): block for block in blocks(text)}
    assert not found["Bridge Stays Closed"].kind.set_aside

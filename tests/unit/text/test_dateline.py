"""What stands before a report, and sentences that only look so."""

from __future__ import annotations

import pytest

from reconciler.text.dateline import dateline_length

DATELINES = [
    "KELMOUTH, Oct 7 (Wirelink) - A passenger jet broke off its landing.",
    "PORT HALLAN, March 14 — A tanker ran aground.",
    "New York, 3 May — “Nobody knew,” she said.",
    "GENEVA — The terrace is closed.",
    "TORRELBA, Carvania (AW) — Rescuers pulled eight men out.",
    "Port-au-Prince, 2. Oktober (NPA) – Die Regierung tritt zurück.",
    "Wesselin (dnp) - Bei der Wahl siegte die Opposition.",
    "Berlin/Hamburg (dnp/lno) - Der Sturm zog ab.",
    "Den Haag (dnp) – Ein Gericht entschied.",
]


@pytest.mark.parametrize("sentence", DATELINES)
def test_place_day_and_agency_stand_before_a_report(sentence: str) -> None:
    begins = sentence[dateline_length(sentence) :]
    assert begins[:1].isupper() or begins[:1] == "“"
    assert "(" not in begins
    assert dateline_length(begins) == 0


NONE = [
    "The price rose to 12 - More than ever.",
    "Dalia Renko (SPD) - Ministerin seit 2013 - sagte nichts.",
    "Dalia Renko (58) – Die frühere Ministerin sagte nichts.",
    "On Monday, Oct 7 - The day of the vote - it rained.",
    "Apollo 13 - The mission failed.",
    "UPDATE 3-Opposition wins",
    "The pilots - both unhurt - were praised.",
    "",
]


@pytest.mark.parametrize("sentence", NONE)
def test_a_sentence_that_begins_with_a_name_or_figure_has_none(sentence: str) -> None:
    assert dateline_length(sentence) == 0

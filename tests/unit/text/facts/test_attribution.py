"""Who a statement is put down to, English and German side by side."""

from __future__ import annotations

import pytest

from reconciler.model.fact import Attribution
from reconciler.text.facts import read_facts


def attributions(text: str, language: str) -> tuple[Attribution, ...]:
    return read_facts(text, language).attributions


SIDE_BY_SIDE = [
    ("Anna Keller said it would rain.", "Anna Keller sagte, es werde regnen.", "anna keller", "say"),
    ("It will rain, said Anna Keller.", "Es werde regnen, sagte Anna Keller.", "anna keller", "say"),
    ("Anna Keller announced a ban.", "Anna Keller kündigte ein Verbot an.", "anna keller", "announce"),
    ("According to Anna Keller it will rain.", "Laut Anna Keller wird es regnen.", "anna keller", "according"),
    ("According to NATO it will rain.", "Nach Angaben der NATO wird es regnen.", "nato", "according"),
    ("Anna Keller has warned of floods.", "Anna Keller warnte vor Fluten.", "anna keller", "warn"),
]


@pytest.mark.parametrize(("english", "german", "speaker", "verb"), SIDE_BY_SIDE)
def test_both_languages(english: str, german: str, speaker: str, verb: str) -> None:
    for text, language in ((english, "en"), (german, "de")):
        (found,) = attributions(text, language)
        assert found.speaker.replace("north atlantic treaty organization", "nato") == speaker
        assert found.verb == verb


PHRASES = [
    ("The harbour office said the pier was closed.", "en", "harbour office", "say"),
    ("According to local police, two men fled.", "en", "local police", "according"),
    ("Das Hafenamt teilte mit, der Pier sei gesperrt.", "de", "hafenamt", "announce"),
    ("Der Polizei zufolge flohen zwei Männer.", "de", "polizei", "according"),
    ("Nach Angaben der Polizei flohen zwei Männer.", "de", "polizei", "according"),
    ("Foreign firms, including Larkin Holdings, said prices rose.", "en", "foreign firms", "say"),
]


@pytest.mark.parametrize(("text", "language", "speaker", "verb"), PHRASES)
def test_who_is_no_name(text: str, language: str, speaker: str, verb: str) -> None:
    (found,) = attributions(text, language)
    assert (found.speaker, found.verb) == (speaker, verb)


def test_the_span_holds_verb_and_speaker() -> None:
    text = "It will rain, Anna Keller has said."
    assert attributions(text, "en")[0].span.of(text) == "Anna Keller has said"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It rained all day.", "en"),
        ("He wrote nine symphonies.", "en"),
        ("Sie schrieb neun Sinfonien.", "de"),
        ("They continue the search.", "en"),
        ("She was told to wait.", "en"),
        ("Ihr wurde mitgeteilt, sie solle warten.", "de"),
        ("“He said no,” the child cried.", "en"),
    ],
)
def test_nobody_says_so(text: str, language: str) -> None:
    assert attributions(text, language) == ()


def test_german_attribution_behind_so() -> None:
    (found,) = read_facts("Der Damm hielt stand, so die Behörde.", "de").attributions
    assert found.verb == "according"


def test_what_somebody_concedes_is_no_listener() -> None:
    (found,) = read_facts("Stavic räumte seine Niederlage um 1.15 Uhr ein.", "de").attributions
    assert found.audience is None
    (told,) = read_facts("Das sei vorbei, sagte er der Zeitung.", "de").attributions
    assert told.audience is not None

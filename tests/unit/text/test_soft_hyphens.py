"""Words with invisible hyphens are read as if they had none; where they stand stays as it is."""

from __future__ import annotations

from decimal import Decimal

from reconciler.model.span import Span
from reconciler.text.facts import read_facts
from reconciler.text.words import pieces, tokenize


def test_a_word_is_not_cut_at_a_soft_hyphen() -> None:
    text = "Das Fluss\u00adwasser stieg."
    assert [token.text for token in tokenize(text)] == ["Das", "Flusswasser", "stieg", "."]
    assert tokenize(text)[1].span.of(text) == "Fluss\u00adwasser"
    assert "".join(pieces(text)).replace("\u02d1", "\u00ad") == text


def test_facts_are_found_and_named_without_soft_hyphens() -> None:
    text = "1.200 Men\u00adschen flohen aus Pel\u00admont."
    facts = read_facts(text, "de")
    assert [(f.value, f.noun) for f in facts.figures] == [(Decimal(1200), "menschen")]
    assert (facts.names[-1].text, facts.names[-1].key) == ("Pelmont", "pelmont")
    assert facts.names[-1].span.of(text) == "Pel\u00admont"
    english = read_facts("Two hun\u00addred peo\u00adple left Pel\u00admont.", "en")
    assert [f.value for f in english.figures] == [Decimal(200)]


def test_a_soft_hyphen_by_itself_does_no_harm() -> None:
    for text in ("\u00ad", "\u00adStahl", "Stahl\u00ad", "a \u00ad b", "Mai\u00ad\u00adland"):
        assert all(0 <= t.start < t.end <= len(text) and t.text for t in tokenize(text))
        assert all(Span(0, len(text)).contains(n.span) for n in read_facts(text, "de").names)

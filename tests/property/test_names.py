"""What holds for every row of words: spans hold the names, pooling changes keys alone, and order plays no part."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler.model.fact import Facts
from reconciler.model.ids import SentenceId
from reconciler.text.facts import pool_names, read_facts, same_name
from reconciler.text.lexicon import Lexicon
from reconciler.text.lists import word_tuple

WORDS = word_tuple("""
    The Der the der said sagte , . “ ” „ “ : - ’s Anna Keller Kellers Selenskyj Zelensky Kyiv Kiew U.S. US NATO Bank
    von of President Präsident Stadt Ostrov not nicht will wird according to laut zufolge He er told reporters mit A. B
    """)
TEXTS = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)
NAMES = st.text(alphabet=st.sampled_from("aeiouyjzhskwvńłß'’- ABZ"), max_size=14)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.load()


def spans(facts: Facts) -> list[tuple[int, int]]:
    kinds = (facts.names, facts.quotations, facts.negations, facts.modals, facts.attributions)
    return [(fact.span.start, fact.span.end) for kind in kinds for fact in kind]


@given(TEXTS, st.sampled_from(["en", "de", "fr"]))
def test_spans_lie_in_the_text_and_names_do_not_overlap(text: str, language: str) -> None:
    facts = read_facts(text, language)
    assert all(0 <= start < end <= len(text) for start, end in spans(facts))
    assert all(name.text == name.span.of(text) and name.key for name in facts.names)
    ends = [0, *(name.span.end for name in facts.names)]
    assert all(name.span.start >= end for name, end in zip(facts.names, ends, strict=False))


@given(texts=st.lists(st.tuples(TEXTS, st.sampled_from(["en", "de"])), max_size=5))
def test_pooling_keeps_spans_and_does_not_depend_on_order(lexicon: Lexicon, texts: list[tuple[str, str]]) -> None:
    facts = {SentenceId(f"v{n}:0"): read_facts(text, language) for n, (text, language) in enumerate(texts)}
    pooled = pool_names(facts, lexicon)
    turned = pool_names(dict(reversed(facts.items())), lexicon)
    assert pooled == turned
    for n, (text, _) in enumerate(texts):
        names = pooled[SentenceId(f"v{n}:0")].names
        assert all(name.text == name.span.of(text) for name in names)


@given(NAMES, NAMES)
def test_same_name_is_symmetric(a: str, b: str) -> None:
    assert same_name(a, b) == same_name(b, a)

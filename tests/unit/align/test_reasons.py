"""Why sentences share a row."""

from __future__ import annotations

from reconciler.align import why
from tests.unit.align.articles import facts_of, lexicon, version


def test_reasons_name_figures_words_and_dictionary_words_with_their_weights() -> None:
    a = version("a", ["Der Fluss stieg auf 7,86 Meter.", "Die Regierung tagt heute."], "de")
    b = version("b", ["The river rose to 7.86 metres.", "The government meets today."])
    cells = {v.id: (v.sentences[0].id,) for v in (a, b)}
    reasons = why(cells, [a, b], facts_of([a, b]), lexicon())
    assert "figure" in {r.kind for r in reasons}
    assert any(r.kind == "dictionary" and "Fluss" in r.text and "river" in r.text for r in reasons)
    assert [r.weight for r in reasons] == sorted((r.weight for r in reasons), reverse=True)
    assert sum(r.weight for r in reasons) <= 1.001


def test_words_shared_inside_quotation_marks_count_as_quotation() -> None:
    a = version("a", ["“We will rebuild the harbour,” she said.", "It rained."])
    b = version("b", ["She promised: “We will rebuild the harbour.”", "It rained."])
    cells = {v.id: (v.sentences[0].id,) for v in (a, b)}
    kinds = {r.text: r.kind for r in why(cells, [a, b], facts_of([a, b]), lexicon())}
    assert kinds["harbour"] == "quotation"


def test_a_row_of_one_version_has_no_reasons() -> None:
    a = version("a", ["The river rose."])
    assert why({a.id: (a.sentences[0].id,)}, [a], facts_of([a]), lexicon()) == ()

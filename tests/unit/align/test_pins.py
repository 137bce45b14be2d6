"""What the editor settled outweighs what the aligner thinks."""

from __future__ import annotations

from reconciler.model.row import AlignedRow, Pin, PinKind
from reconciler.model.version import Version
from tests.unit.align.articles import aligned, groups, version

ONE = ["The bridge over the Lorne reopened on Tuesday.", "Repairs cost nine million crowns."]
TWO = ["Repairs cost nine million crowns.", "The bridge over the Lorne reopened on Tuesday."]


def pin(kind: PinKind, *places: tuple[Version, int]) -> Pin:
    return Pin(kind, frozenset(v.sentences[n].id for v, n in places))


def test_sentences_pinned_together_share_a_row() -> None:
    a, b = version("a", ONE), version("b", TWO)
    row = next(g for g in groups(aligned(a, b, pins=[pin(PinKind.TOGETHER, (a, 0), (b, 0))]), a, b) if "a0" in g)
    assert "b0" in row


def test_sentences_pinned_apart_never_share_a_row() -> None:
    a, b = version("a", ONE), version("b", TWO)
    found = groups(aligned(a, b, pins=[pin(PinKind.APART, (a, 0), (b, 1))]), a, b)
    assert not any({"a0", "b1"} <= g for g in found)


def test_sentences_pinned_apart_are_not_joined_through_a_third_version() -> None:
    a, b, c = version("a", ONE), version("b", TWO), version("c", ONE)
    found = groups(aligned(a, b, c, pins=[pin(PinKind.APART, (a, 0), (b, 1))]), a, b, c)
    assert not any({"a0", "b1"} <= g for g in found)


def test_a_confirmed_row_comes_back_as_it_is() -> None:
    a, b = version("a", ONE), version("b", TWO)
    kept = AlignedRow({a.id: (a.sentences[0].id,), b.id: (b.sentences[0].id,)})
    assert groups(aligned(a, b, kept=[kept]), a, b) == {frozenset(("a0", "b0")), frozenset(("a1",)), frozenset(("b1",))}


def test_two_pins_that_share_a_sentence_make_one_row() -> None:
    a, b, c = version("a", ONE), version("b", TWO), version("c", ["Something else entirely happened in Oldport."])
    pins = [pin(PinKind.TOGETHER, (a, 0), (b, 0)), pin(PinKind.TOGETHER, (b, 0), (c, 0))]
    assert any({"a0", "b0", "c0"} <= g for g in groups(aligned(a, b, c, pins=pins), a, b, c))


def test_a_pin_on_a_sentence_that_is_gone_is_passed_over() -> None:
    a, b = version("a", ONE), version("b", TWO)
    gone = version("gone", ["A sentence of a version that was removed."])
    lost = pin(PinKind.TOGETHER, (gone, 0), (a, 0))
    assert groups(aligned(a, b, pins=[lost]), a, b) == groups(aligned(a, b), a, b)

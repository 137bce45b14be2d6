"""Why sentences share a row."""

from __future__ import annotations

import pytest

from reconciler.align import Reasons, grounds, read_material, why
from reconciler.model.row import Reason
from reconciler.model.version import Version
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


BRIDGE = version(
    "a",
    [
        "A footbridge over the Lahme gave way on Tuesday evening.",
        "Three hikers died.",
        "The mayor of Quellstadt spoke of the darkest hour of the town.",
        "Engineers had warned of rust two years ago.",
        "The path stays closed until further notice.",
        "A collection for the families has begun.",
    ],
)
SPAN = version(
    "b",
    [
        "Rescue teams searched the river until midnight.",
        "They recovered the bodies of three walkers.",
        "Quellstadt has never known anything like it, its mayor said.",
        "Experts had pointed to corrosion in a report.",
        "The trail is shut for the time being.",
        "Donations are being gathered for the relatives.",
    ],
)
STEG = version(
    "c",
    [
        "In Quellstadt ist am Dienstagabend ein Steg eingestürzt.",
        "Es gab drei Todesopfer.",
        "Der Bürgermeister sprach von der dunkelsten Stunde der Stadt.",
        "Fachleute hatten vor Rost gewarnt.",
        "Der Wanderweg bleibt gesperrt.",
        "Für die Angehörigen wird gesammelt.",
    ],
    "de",
)


def reasons_of_row(number: int, *versions: Version) -> tuple[Reason, ...]:
    return why(
        {v.id: (v.sentences[number].id,) for v in versions},
        [BRIDGE, SPAN, STEG],
        facts_of([BRIDGE, SPAN, STEG]),
        lexicon(),
    )


def test_words_of_like_meaning_are_named_between_independent_reports() -> None:
    texts = {frozenset(r.text.split(" ~ ")) for r in reasons_of_row(3, BRIDGE, SPAN) if r.kind == "meaning"}
    assert frozenset({"Engineers", "Experts"}) in texts


def test_neighbours_and_other_reports_are_reasons_of_their_own() -> None:
    found = {r.kind: r for r in reasons_of_row(1, BRIDGE, SPAN, STEG)}
    assert set(found["neighbour"].text.split(", ")) <= {"before", "after"}
    assert set(found["report"].text.split(", ")) <= {"a", "b", "c"}


def test_all_reasons_of_independent_reports_are_shares_of_one_whole() -> None:
    found = reasons_of_row(4, BRIDGE, SPAN, STEG)
    assert 0.9 < sum(r.weight for r in found) <= 1.001
    assert [r.weight for r in found] == sorted((r.weight for r in found), reverse=True)


def test_what_is_a_shared_word_already_is_not_told_twice() -> None:
    pairs = [frozenset(r.text.replace(" ~ ", " = ").lower().split(" = ")) for r in reasons_of_row(2, BRIDGE, STEG)]
    two = [p for p in pairs if len(p) == 2]
    assert len(two) == len(set(two))


def test_copies_have_no_reasons_of_that_kind() -> None:
    lines = BRIDGE.source.text.split("\n")
    one, two = version("a", lines), version("b", [*lines, "More soon."])
    found = why({v.id: (v.sentences[1].id,) for v in (one, two)}, [one, two], facts_of([one, two]), lexicon())
    assert not {r.kind for r in found} & {"meaning", "neighbour", "report"}


def test_one_row_after_another_is_told_as_each_by_itself_and_versions_are_compared_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    versions = [BRIDGE, SPAN, STEG]
    facts, material = facts_of(versions), read_material(versions, facts_of(versions), lexicon())
    rows = [{v.id: (v.sentences[n].id,) for v in held} for n in range(6) for held in (versions, versions[:2])]
    alone = [why(cells, versions, facts, lexicon(), material=material) for cells in rows]
    read: list[int] = []
    real = grounds.read_senses
    monkeypatch.setattr(grounds, "read_senses", lambda *a: (read.append(1), real(*a))[1])
    reasons = Reasons(material, facts, lexicon())
    assert [reasons.why(cells) for cells in rows] == alone
    assert [reasons.why(cells) for cells in reversed(rows)] == alone[::-1]
    assert read == [1]

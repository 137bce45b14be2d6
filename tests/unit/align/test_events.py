"""Reports of one event are told from a report of another one in the same place, with the same people."""

from __future__ import annotations

from itertools import combinations

from reconciler.align import align
from reconciler.app.pipeline import facts_of
from reconciler.model.row import RelationKind
from reconciler.text.lexicon import Lexicon
from tests.support.projects import version

FIRST = (
    "A bus with 38 pupils left the mountain road near Talau on Tuesday and came to rest against a tree.",
    "Eleven of the pupils were hurt, two of them badly, the rescue service said.",
    "The driver told police that his brakes had failed on the last bend.",
    "Mayor Ina Borg said the road would stay closed until Friday.",
)
SECOND = (
    "Two pupils were badly hurt and nine others slightly when a school bus slid off the road to Talau on Tuesday.",
    "The bus, with 38 pupils aboard, was stopped by a tree.",
    "Police said the driver had reported that the brakes failed.",
    "Until Friday nobody may use the road, Ina Borg, the mayor, announced.",
)
OTHER = (
    "The town of Talau will build a new swimming hall beside the school.",
    "Mayor Ina Borg opened the old one nineteen years ago.",
    "Parents of pupils had asked for longer lanes and warmer water.",
    "Work is to begin in spring and will cost 4.2 million.",
)


def kinds(*texts: tuple[str, ...]) -> dict[str, RelationKind]:
    versions = [version(sign, *lines) for sign, lines in zip("ABC", texts, strict=False)]
    lexicon = Lexicon.load()
    result = align(versions, facts_of(versions, lexicon, {}), lexicon)
    sign = {v.id: v.siglum for v in versions}
    return {"".join(sorted(sign[v] for v in r.versions)): r.kind for r in result.relations}


def test_the_report_of_another_event_is_unrelated_to_both_others() -> None:
    found = kinds(FIRST, SECOND, OTHER)
    assert found["AB"] is not RelationKind.UNRELATED
    assert found["AC"] is found["BC"] is RelationKind.UNRELATED


def test_the_order_of_loading_changes_nothing() -> None:
    texts = {"A": FIRST, "B": SECOND, "C": OTHER}
    for order in ("BCA", "CAB"):
        found = kinds(*(texts[sign] for sign in order))
        for one, two in combinations(range(3), 2):
            related = "C" not in (order[one], order[two])
            assert (found["ABC"[one] + "ABC"[two]] is not RelationKind.UNRELATED) is related


def test_two_copies_are_derived() -> None:
    assert kinds(FIRST, tuple(line.replace("pupils", "children") for line in FIRST)) == {"AB": RelationKind.DERIVED}

"""How versions stand to one another."""

from __future__ import annotations

from reconciler.model.row import RelationKind
from tests.unit.align.articles import aligned, version

STORY = [
    "Voters in Karland approved a new constitution on Sunday, the electoral commission said.",
    "Turnout reached 64 percent, the highest figure in two decades.",
    "Opposition leader Mirel Damos called the count a farce.",
    "Observers from eleven countries reported no serious irregularities.",
    "Parliament will vote on the election law in October.",
]
OTHER = [
    "A freight train carrying grain derailed near Osterby.",
    "Nobody was hurt, but the line stays closed until Thursday.",
    "Passengers are being taken by bus.",
    "The railway blames a broken axle.",
]


def test_a_rewrite_in_the_same_order_is_derived_and_another_event_is_unrelated() -> None:
    a = version("a", STORY)
    b = version("b", [s.replace("said", "announced").replace("reached", "rose to") for s in STORY])
    c = version("c", OTHER)
    kinds = {r.versions: r.kind for r in aligned(a, b, c).relations}
    assert kinds == {
        ("a", "b"): RelationKind.DERIVED,
        ("a", "c"): RelationKind.UNRELATED,
        ("b", "c"): RelationKind.UNRELATED,
    }


def test_a_report_that_shares_a_part_in_another_order_is_independent() -> None:
    a = version("a", STORY)
    b = version(
        "b",
        [
            "Streets in the capital stayed calm overnight.",
            STORY[2],
            "Karland's voters have approved a new constitution, the electoral commission announced on Sunday.",
            "Shops opened as usual and the currency hardly moved.",
            "Critics fear that judges will lose their independence.",
            "The president is to address the nation this evening.",
        ],
    )
    assert [r.kind for r in aligned(a, b).relations] == [RelationKind.INDEPENDENT]

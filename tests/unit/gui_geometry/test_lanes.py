"""Versions in their own order: folds, places, scrolling along, ribbons."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler.gui.panes.lanes import (
    GAP,
    LEAST_LANE,
    MARGIN,
    PEEK,
    Article,
    Lane,
    Tops,
    hinge,
    lane_width,
    leads,
    ribbons,
)
from reconciler.model.ids import RowId, VersionId
from reconciler.model.version import SentenceKind
from tests.gui.panes_sample import version


def lane(name: int, rows: list[str | None], height: int = 40, loaded: list[str] | None = None) -> Lane:
    """A lane with one sentence a row; ``None`` is a sentence that is set aside. ``loaded`` gets its version's id."""
    made = version(name, [f"Sentence {n}." for n in range(len(rows))])
    held = {s.id: RowId(r) for s, r in zip(made.sentences, rows, strict=True) if r}
    article = Article(made, held, frozenset())

    def load() -> tuple[Article, list[int]]:
        if loaded is not None:
            loaded.append(made.id)
        return article, [height] * len(rows)

    return Lane(made.id, lambda row: [s for s, r in held.items() if r == row], load)


def measured(of: Lane):  # type: ignore[no-untyped-def]
    return of.heights.height


def test_what_is_set_aside_is_one_fold_until_it_is_opened() -> None:
    kinds = {1: SentenceKind.BYLINE, 2: SentenceKind.DEBRIS}
    made = version(0, ["One.", "By Ann.", "Advertisement", "Two."], kinds=kinds)
    rows = {made.sentences[0].id: RowId("r1"), made.sentences[3].id: RowId("r2")}
    folded = Article(made, rows, frozenset())
    assert [(len(i.sentences), i.folded) for i in folded] == [(1, False), (2, True), (1, False)]
    opened = Article(made, rows, frozenset({made.sentences[1].id}))
    assert [(len(i.sentences), i.folded, i.row) for i in opened][1:3] == [(1, False, None), (1, False, None)]


def test_sentences_of_one_row_that_stand_apart_are_two_stretches() -> None:
    made = lane(0, ["r1", "r1", "r2", "r1"])
    assert made.stretches(RowId("r1")) == [(0, 1), (3, 3)]
    assert made.place_of(RowId("r2")) == 2
    assert made.place_of(RowId("r9")) is None


@given(st.integers(0, 9), st.integers(-500, 900))
def test_a_sentence_is_put_where_it_is_wanted(place: int, y: int) -> None:
    made = lane(0, [f"r{n}" for n in range(10)])
    made.put(place, y, measured(made))
    top = dict(made.visible(2000, measured(made)))
    first, y_first = min(top.items())
    assert y_first + (place - first) * 40 == y


def test_the_view_stops_at_both_ends() -> None:
    made = lane(0, [f"r{n}" for n in range(10)])
    made.scroll(-300, 200, measured(made))
    assert (made.anchor.row, made.anchor.pixel) == (0, 0)
    made.scroll(9000, 200, measured(made))
    assert made.anchor.row == 9
    assert made.visible(200, measured(made))


def test_ribbons_lead_to_partners_in_and_out_of_view() -> None:
    left, right = lane(0, ["r1", "r2", "r3"]), lane(1, ["r3", None, "r1"])
    tops = {n: Tops(one, 80, measured(one)) for n, one in enumerate((left, right))}
    found = {r.row: r for r in ribbons(tops)}
    assert set(found) == {"r1", "r3"}
    assert found[RowId("r1")].left == (0, 40)
    assert found[RowId("r1")].right[0] >= 80, "the partner stands below the view"
    assert found[RowId("r3")].right == (0, 40)


def test_a_ribbon_passes_behind_a_version_that_has_nothing_in_the_row() -> None:
    lanes = lane(0, ["r1", "r2"]), lane(1, ["r2"]), lane(2, ["r1"])
    found = list(ribbons({n: Tops(one, 200, measured(one)) for n, one in enumerate(lanes)}))
    assert [(r.row, r.lanes) for r in found] == [("r1", (0, 2)), ("r2", (0, 1))]


def test_a_lane_out_of_view_takes_up_nothing() -> None:
    loaded: list[str] = []
    near, far = lane(0, ["r1"], loaded=loaded), lane(1, ["r1"], loaded=loaded)
    assert hinge(near, near.visible(200, measured(near)), 0, [far]) == (0, 0)
    assert far.holds(RowId("r1"))
    assert loaded == [near.version]


def test_the_hinge_is_the_nearest_sentence_with_a_partner() -> None:
    left, right = lane(0, ["r1", "r2", "r3"]), lane(1, ["r3"])
    shown = left.visible(200, measured(left))
    assert hinge(left, shown, 0, [right]) == (2, 80)
    assert hinge(left, shown, 0, []) is None


def test_lanes_share_the_view_and_stay_readable() -> None:
    assert lane_width(1000, 2) == (1000 - 46 - 2 * 8) // 2
    assert lane_width(1060, 12) == 240
    assert lane(0, []).version == VersionId("v0")


@pytest.mark.parametrize("view", range(300, 2000, 37))
def test_where_there_are_more_lanes_a_part_of_the_next_one_is_seen(view: int) -> None:
    width = lane_width(view, 12)
    assert width >= LEAST_LANE
    seen = (view - MARGIN) % (width + GAP)
    assert seen >= min(PEEK, view - MARGIN - LEAST_LANE - GAP)


def test_rows_that_go_on_beside_the_view_are_told() -> None:
    lanes = [lane(0, ["r1"]), lane(1, ["r1", "r2", "r3"]), lane(2, ["r2"]), lane(3, ["r2", "r3"])]
    tops = {n: Tops(lanes[n], 200, measured(lanes[n])) for n in (1, 2)}
    found = [(lead.row, lead.lane, lead.right, lead.y) for lead in leads(lanes, tops)]
    assert found == [
        ("r1", 1, False, 20),
        ("r3", 1, True, 100),
        ("r2", 2, True, 20),
    ], "r2 goes on from the last lane in view that has it, not from the one before"
    assert not list(leads(lanes, {n: Tops(one, 200, measured(one)) for n, one in enumerate(lanes)}))

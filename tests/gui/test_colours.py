"""Every colour where it occurs: words read, marks are seen, and eyes that do not see all colours tell them apart."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QFont, QTextCharFormat

from reconciler.gui import theme as looks
from reconciler.gui.filterbar import badge
from reconciler.gui.panes.passages import Mark
from reconciler.gui.panes.styles import Styles
from reconciler.model.discrepancy import DiscrepancyClass
from tests.support.colour_vision import EYES, ciede2000, difference, lab
from tests.support.palette_pairs import MARKS, WORDS, Pair, pairs

LEAST_MARKS, LEAST_TINTS = 12.0, 6.0  # of CIEDE2000; about 1 can just be told apart side by side
# Sharma, Wu, Dalal (2005), of table 1.
KNOWN = (
    ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
    ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
    ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
    ((50.0, 2.4900, -0.0010), (50.0, -2.4900, 0.0011), 7.2195),
    ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
)


@pytest.fixture(params=looks.names())
def theme(request: pytest.FixtureRequest, qapp: object) -> looks.Theme:
    del qapp
    return looks.load(request.param)


def weak(pair: Pair) -> str:
    """What a pair lacks, empty for nothing."""
    ratio = looks.contrast(pair.ink, pair.ground)
    return f"{pair.what}: {ratio:.2f} < {pair.least} ({pair.ink} on {pair.ground})" if ratio < pair.least else ""


def test_everything_can_be_read_and_seen_wherever_it_occurs(theme: looks.Theme) -> None:
    found = list(pairs(theme))
    assert {pair.least for pair in found} == {WORDS, MARKS}
    assert len(found) > 200
    assert [fault for fault in map(weak, found) if fault] == []


def test_the_audit_sees_what_is_too_weak() -> None:
    assert weak(Pair("grey on white", "#999999", "#FFFFFF", WORDS)).startswith("grey on white: 2.85")


@pytest.mark.parametrize(("one", "other", "told"), KNOWN)
def test_differences_are_those_of_the_published_table(
    one: tuple[float, float, float], other: tuple[float, float, float], told: float
) -> None:
    assert ciede2000(one, other) == pytest.approx(told, abs=0.0001)
    assert ciede2000(other, one) == pytest.approx(told, abs=0.0001)


def test_eyes_are_simulated() -> None:
    assert lab("#FFFFFF") == pytest.approx((100, 0, 0), abs=0.01)
    for eyes in ("deuteranopia", "protanopia"):
        assert difference("#FFFFFF", "#000000", EYES[eyes]) == pytest.approx(100, abs=1), "greys stay"
        assert difference("#9B7A00", "#D9534F", EYES[eyes]) < difference("#9B7A00", "#D9534F"), (
            "red and green run together"
        )


@pytest.mark.parametrize("eyes", EYES)
def test_marks_stay_apart_for_eyes_that_do_not_see_all_colours(theme: looks.Theme, eyes: str) -> None:
    marks = {(mark.tint, mark.ink) for mark in theme.marks.values()}
    near = {
        (one, other): (tints, inks)
        for one, other in combinations(sorted(marks), 2)
        if (tints := difference(one[0], other[0], EYES[eyes])) < LEAST_TINTS
        or max(tints, inks := difference(one[1], other[1], EYES[eyes])) < LEAST_MARKS
    }
    assert near == {}


def test_nothing_is_told_by_colour_alone(theme: looks.Theme) -> None:
    """Classes that share a colour differ in their underline, and every class has a letter in the margin."""
    styles = Styles(theme, QFont())
    drawn: dict[str, set[QTextCharFormat.UnderlineStyle | str]] = {}
    for kind, mark in theme.marks.items():
        shown = styles.mark(Mark(0, 4, kind, 2, quiet=False, key="k"))
        assert shown.underlineStyle() is not QTextCharFormat.UnderlineStyle.NoUnderline, kind
        line = mark.underline if mark.underline is looks.Underline.DOUBLE else shown.underlineStyle()
        assert line not in drawn.setdefault(mark.tint, set()), f"{kind} looks like another class of its colour"
        drawn[mark.tint].add(line)
        assert len(mark.letter) == 1
        assert not badge(mark, 1.0).isNull()
    assert len({mark.letter for mark in theme.marks.values()}) == len(DiscrepancyClass)
    agreed = styles.agreement.underlineStyle()
    assert all(agreed not in lines for lines in drawn.values()), "agreements have a line of their own"

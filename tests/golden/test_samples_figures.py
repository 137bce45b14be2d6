"""The figure grid over the sample articles: lines an editor would draw by hand, and what must not be one line."""

from __future__ import annotations

from functools import cache

import pytest

from reconciler.app.exporting import samples
from reconciler.app.figures import Figures
from reconciler.app.workspace import Workspace
from reconciler.model.figure_line import FigureLine, UnitChoice

EVERY = {"A": "640", "B": "640", "C": "460", "D": "640"}
LINES = [
    ("conflict", EVERY, "C"),
    ("conflict", {"A": "9", "B": "11", "C": "9", "D": "9"}, "B"),
    ("conflict", {"A": "6", "B": "5", "C": "6", "D": "6"}, "B"),
    ("conflict", {"A": "298", "B": "312", "C": "298", "D": "298"}, "B"),
    ("agrees", {"A": "14", "B": "14", "C": "14", "D": "14"}, ""),
    ("agrees", {"A": "8", "B": "8", "C": "8", "D": "8"}, ""),
    ("agrees", {"A": "15", "B": "15", "D": "15"}, ""),
    ("single", {"A": "2400", "C": "2400", "D": "2400"}, ""),
    ("single", {"A": "23:40", "D": "23:40"}, ""),
]


@cache
def lines() -> tuple[FigureLine, ...]:
    workspace = Workspace()
    command = workspace.read(samples()).command
    assert command is not None
    workspace.do(command)
    return Figures(workspace.analysis).lines(workspace.project, UnitChoice.METRIC)


@cache
def drawn() -> tuple[tuple[str, dict[str, str], str], ...]:
    workspace = Workspace()
    command = workspace.read(samples()).command
    assert command is not None
    workspace.do(command)
    sign = {v.id: v.siglum for v in workspace.project.versions}
    return tuple(
        (
            line.accord.value,
            {sign[r.version]: r.value for r in line.readings},
            "".join(sign[r.version] for r in line.readings if r.odd),
        )
        for line in Figures(workspace.analysis).lines(workspace.project, UnitChoice.METRIC)
    )


@pytest.mark.parametrize("wanted", LINES, ids=str)
def test_lines_that_must_be_there(wanted: tuple[str, dict[str, str], str]) -> None:
    assert wanted in drawn()


def test_conflicts_stand_first() -> None:
    ranks = [{"conflict": 0, "check": 1}.get(accord, 2) for accord, _, _ in drawn()]
    assert ranks == sorted(ranks)


def test_the_two_measures_of_the_slick_stand_side_by_side() -> None:
    places = {frozenset(values.values()): n for n, (_, values, _) in enumerate(drawn())}
    assert abs(places[frozenset({"90"})] - places[frozenset({"130"})]) == 1


def test_every_line_has_a_name_and_tells_which_ones_belong_to_it() -> None:
    keys = {line.key for line in lines()}
    assert all(line.label for line in lines())
    assert all(set(line.related) <= keys - {line.key} for line in lines())


def test_the_report_on_another_accident_shares_no_line() -> None:
    assert not [values for _, values, _ in drawn() if "E" in values and len(values) > 1]

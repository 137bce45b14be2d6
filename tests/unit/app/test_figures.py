"""The figure grid of a project: kept by row, worked out in steps, shown as a table."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from reconciler.app import figures as app_figures
from reconciler.app.analysis import Analysis
from reconciler.app.figures import Figures, as_markdown, as_tsv, cell, table, title, unit_name, written
from reconciler.discrepancies.figure_grid.quantities import Quantity, quantities_of
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.telling.phrases import GERMAN_UNITS
from reconciler.model.figure_line import Accord, FigureLine, FigureReading, LineKind
from reconciler.model.ids import RowId, VersionId
from reconciler.model.project import Project
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.text.facts.units import FORMS
from tests.support.projects import in_step, project, version


def two() -> Project:
    a = version("A", "The mill employs 81 weavers.", "The dam is 50 miles away.")
    b = version("B", "The mill employs 18 weavers.", "The dam is 80 km away.")
    return project(a, b, alignment=in_step(a, b))


def test_the_grid_of_a_project() -> None:
    lines = Figures(Analysis()).lines(two())
    assert [line.accord for line in lines] == [Accord.CONFLICT, Accord.AGREES]


def test_rows_that_did_not_change_are_not_worked_out_again(monkeypatch: pytest.MonkeyPatch) -> None:
    worked_out: list[Row] = []

    def counted(row: Row, context: Context) -> tuple[Quantity, ...]:
        worked_out.append(row)
        return quantities_of(row, context)

    monkeypatch.setattr(app_figures, "quantities_of", counted)
    figures, of = Figures(Analysis()), two()
    first = figures.lines(of)
    assert len(worked_out) == len(of.rows)
    assert figures.lines(of) == first
    figures.lines(replace(of, rows=(of.rows[1], of.rows[0])))
    assert len(worked_out) == len(of.rows)
    figures.lines(replace(of, versions=(replace(of.versions[0], language="de"), of.versions[1])))
    assert len(worked_out) == 2 * len(of.rows)


def test_the_work_gives_way_between_small_steps() -> None:
    assert sum(1 for _ in Figures(Analysis()).work(two())) >= len(two().rows)


def reading(low: str | None, high: str | None, **other: object) -> FigureReading:
    made = FigureReading(
        VersionId("a"),
        RowId("r"),
        Span(0, 1),
        "x",
        "v",
        Decimal(low) if low else None,
        Decimal(high) if high else None,
    )
    return replace(made, **other)  # type: ignore[arg-type]


WRITTEN = [
    (reading("112000", None), "> 112,000", "> 112.000"),
    (reading("112000", None, hedge="more than"), "> 112,000", "> 112.000"),
    (reading("47", None, hedge="At least"), "≥ 47", "≥ 47"),
    (reading(None, "20"), "< 20", "< 20"),
    (reading(None, "20", hedge="bis zu"), "≤ 20", "≤ 20"),
    (reading("1295", "1295", converted=True), "≈ 1,295", "≈ 1.295"),
    (reading("3.5", "3.5", approximate=True), "≈ 3.5", "≈ 3,5"),
    (reading("2", "3"), "2–3", "2–3"),
    (reading("2.50", "2.50"), "2.5", "2,5"),
    (reading(None, None, value="3:1"), "3:1", "3:1"),
]


@pytest.mark.parametrize(("of", "english", "german"), WRITTEN)
def test_values_are_written_for_people(of: FigureReading, english: str, german: str) -> None:
    assert (written(of), written(of, "de")) == (english, german)


def line() -> FigureLine:
    readings = (reading("5", "5", odd=True, status="held"), reading("5", "5", odd=True, status="held"))
    return FigureLine("k", "=area | held", LineKind.FIGURE, "square kilometre", readings, Accord.CONFLICT, 1)


def test_a_cell_says_each_value_once() -> None:
    assert cell(line(), VersionId("a")) == "≠ 5 held"
    assert cell(line(), VersionId("a"), "de") == "≠ 5 gehalten"
    assert cell(line(), VersionId("b")) == ""
    assert title(line()) == "=area | held (km²)"


def test_a_value_that_parts_from_the_others_has_one_sign() -> None:
    said = (reading("460", "460", approximate=True, odd=True), reading("500", None, odd=True))
    of = FigureLine("k", "guests", LineKind.FIGURE, "", said, Accord.CONFLICT, 1)
    assert cell(of, VersionId("a")) == "≠ about 460; ≠ more than 500"
    assert cell(of, VersionId("a"), "de") == "≠ etwa 460; ≠ mehr als 500"


def test_every_unit_has_a_name_in_the_language_of_the_window() -> None:
    units = {unit for unit in FORMS.values.values() if not (len(unit) == 3 and unit.isupper())}
    assert units <= GERMAN_UNITS.keys()
    assert (unit_name("krone"), unit_name("krone", "de")) == ("crowns", "Kronen")


def test_as_a_table_for_a_spreadsheet_and_in_markdown() -> None:
    rows = table([line()], two().versions)
    assert as_tsv([rows[0][1:]]).startswith("'=area | held (km²)\t")
    head, rule, body = as_markdown([["", "Figures", "A", "B"], *rows]).split("\n")
    assert (head, rule) == ("|  | Figures | A | B |", "| --- | --- | --- | --- |")
    assert "\\|" in body

"""Figures that may stand for one another."""

from __future__ import annotations

from decimal import Decimal

from reconciler.align.figures import figure_kin
from reconciler.model.fact import Figure, FigureKind
from reconciler.model.span import Span


def figure(value: str, unit: str = "", kind: FigureKind = FigureKind.COUNT, *, about: bool = False) -> Figure:
    return Figure(Span(0, 1), Decimal(value), Decimal(value), unit, kind, approximate=about)


def test_values_are_compared_after_conversion() -> None:
    area = FigureKind.MEASURE
    kin = {
        (a, b): x
        for a, b, x in figure_kin({1: figure("500", "square mile", area), 2: figure("1300", "square kilometre", area)})
    }
    assert kin[1, 2] > 0.5


def test_a_hedge_counts_a_little_less_and_another_value_nothing() -> None:
    found = {(a, b): x for a, b, x in figure_kin({1: figure("112"), 2: figure("112", about=True), 3: figure("150")})}
    assert set(found) == {(1, 2)}
    assert 0.5 < found[1, 2] < 1.0


def test_different_kinds_of_measure_are_no_kin() -> None:
    measures = {1: figure("20", "percent", FigureKind.PERCENT), 2: figure("20", "kilometre", FigureKind.MEASURE)}
    assert list(figure_kin(measures)) == []

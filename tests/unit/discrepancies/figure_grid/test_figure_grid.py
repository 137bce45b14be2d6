"""The figure grid: which figures stand in one line, which side by side, in which unit, and what the line is called."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from reconciler.model.figure_line import Accord, FigureLine, UnitChoice
from reconciler.model.ids import VersionId
from reconciler.model.row import Row
from reconciler.model.version import Version
from reconciler.text.facts.units import in_system
from tests.support.figure_lines import figure_lines
from tests.unit.discrepancies.versions import context, row, version

Said = tuple[str, str]


def grid(
    *rows: dict[str, Said], unit: UnitChoice = UnitChoice.USUAL, relations: Sequence[tuple[str, str, str]] = ()
) -> tuple[FigureLine, ...]:
    """The lines over rows; in each of them a version's siglum has its language and sentence."""
    signs = sorted({sign for one in rows for sign in one})
    languages = {sign: one[sign][0] for one in rows for sign in one}
    versions = [version(s, languages[s], *(one[s][1] if s in one else "–" for one in rows)) for s in signs]
    return figure_lines([_row(versions, n, one) for n, one in enumerate(rows)], context(versions, relations), unit)


def _row(versions: Sequence[Version], number: int, said: dict[str, Said]) -> Row:
    full = row(versions, number)
    return Row(full.id, {v: cell for v, cell in full.cells.items() if str(v) in said})


def values(line: FigureLine) -> dict[str, str]:
    return {str(r.version): r.value for r in line.readings}


ONE_LINE = [
    ("en", "The storm cut 2,400 homes off.", "de", "Der Sturm schnitt 2.400 Häuser ab.", "2400", Accord.AGREES),
    ("en", "Six ships fought the slick.", "en", "Five ships fought the slick.", "6", Accord.CONFLICT),
    ("en", "More than 900 homes burned.", "de", "900 Häuser brannten.", ">900", Accord.HEDGE),
    ("en", "The ferry left at 11.40pm.", "de", "Die Fähre legte um 23.40 Uhr ab.", "23:40", Accord.AGREES),
]


@pytest.mark.parametrize(("left", "one", "right", "other", "value", "accord"), ONE_LINE)
def test_a_row_s_figures_of_one_quantity_are_one_line(
    left: str, one: str, right: str, other: str, value: str, accord: Accord
) -> None:
    (line,) = grid({"A": (left, one), "B": (right, other)})
    assert (values(line)["A"], line.accord) == (value, accord)


def test_two_quantities_of_a_row_are_two_lines() -> None:
    lines = grid(
        {
            "A": ("en", "The crash hurt 43 people and destroyed 17 boats."),
            "B": ("de", "Bei dem Unfall wurden 43 Menschen verletzt und 17 Boote zerstört."),
        }
    )
    assert [values(line) for line in lines] == [{"A": "43", "B": "43"}, {"A": "17", "B": "17"}]
    assert lines[0].label.startswith("people injured")
    assert lines[1].label.startswith("boats destroyed")


def test_conflicts_come_first_then_the_rows() -> None:
    lines = grid(
        {"A": ("en", "The lake covers 300 hectares."), "B": ("en", "The lake covers 300 hectares.")},
        {"A": ("en", "The mill employs 81 weavers."), "B": ("en", "The mill employs 18 weavers.")},
    )
    assert [line.accord for line in lines] == [Accord.CONFLICT, Accord.AGREES]


def test_the_same_figure_in_another_row_joins_its_line() -> None:
    (line,) = grid(
        {"A": ("en", "Landslide buries 57 cars"), "B": ("en", "Cars buried by landslide")},
        {
            "A": ("en", "The landslide buried 57 cars on Monday."),
            "C": ("de", "Der Erdrutsch begrub 57 Autos."),
        },
    )
    assert [(str(r.version), str(r.row)) for r in line.readings] == [("A", "row 0"), ("A", "row 1"), ("C", "row 1")]


def test_small_numbers_in_other_rows_stay_apart() -> None:
    lines = grid(
        {"A": ("en", "Three tugs pulled at the wreck.")},
        {"B": ("en", "The union wants three more days off.")},
    )
    assert len(lines) == 2


def test_what_was_seized_and_what_is_held_stand_side_by_side() -> None:
    lines = grid(
        {"A": ("en", "The rebels seized roughly 200 sq miles (520 sq km) of Marland province in May.")},
        {
            "B": ("en", "The rebels now control around 180 square kilometres of Marland province."),
            "C": ("de", "Die Rebellen kontrollieren etwa 180 Quadratkilometer der Provinz Marland."),
        },
        {"B": ("en", "The harvest was poor."), "C": ("de", "Die Ernte war schlecht.")},
    )
    seized, held = lines
    assert seized.accord is held.accord is Accord.CHECK
    assert seized.related == (held.key,)
    assert held.related == (seized.key,)
    assert {r.status for r in seized.readings} == {"seized"}
    assert {r.status for r in held.readings} == {"held"}
    assert seized.label.startswith("area of Marland province seized")
    assert seized.unit == held.unit == "square kilometre"


def test_the_slots_the_detector_doubts_are_parted() -> None:
    lines = grid(
        {
            "A": ("en", "The rebels now hold around 180 square kilometres of the province."),
            "B": ("en", "Rebels had overrun roughly 200 sq miles (520 sq km) of the province by spring."),
        },
        relations=[("A", "B", "independent")],
    )
    assert [line.accord for line in lines] == [Accord.CHECK, Accord.CHECK]


UNITS = [
    (UnitChoice.USUAL, "kilometre", {"A": "80.47", "B": "80", "C": "80"}),
    (UnitChoice.METRIC, "kilometre", {"A": "80.47", "B": "80", "C": "80"}),
    (UnitChoice.IMPERIAL, "mile", {"A": "50", "B": "49.71", "C": "49.71"}),
]


@pytest.mark.parametrize(("choice", "unit", "shown"), UNITS)
def test_a_line_has_one_unit(choice: UnitChoice, unit: str, shown: dict[str, str]) -> None:
    (line,) = grid(
        {
            "A": ("en", "The pipeline is 50 miles long."),
            "B": ("en", "The pipeline is 80 km long."),
            "C": ("de", "Die Leitung ist 80 Kilometer lang."),
        },
        unit=choice,
    )
    assert (line.unit, values(line)) == (unit, shown)
    assert {str(r.version): r.converted for r in line.readings if r.converted} == dict.fromkeys(
        (v for v, value in shown.items() if "." in value), True
    )


def test_a_version_s_own_conversion_goes_before_ours() -> None:
    (line,) = grid({"A": ("en", "The fire burned 500 sq miles (1,300 sq km) of forest.")}, unit=UnitChoice.METRIC)
    (reading,) = line.readings
    assert (reading.value, reading.converted) == ("1300", False)
    assert reading.text == "500 sq miles (1,300 sq km)"


def test_the_bound_holds_for_the_conversion_in_brackets() -> None:
    (line,) = grid({"A": ("en", "The strait is just under four miles (6.3 km) wide.")}, unit=UnitChoice.METRIC)
    assert line.readings[0].value == "<6.3"


def test_units_have_counterparts() -> None:
    assert in_system("acre", UnitChoice.METRIC) == "hectare"
    assert in_system("hectare", UnitChoice.IMPERIAL) == "acre"
    assert in_system("yard", UnitChoice.METRIC) == "metre"
    assert in_system("barrel", UnitChoice.METRIC) == "barrel"
    assert in_system("mile", UnitChoice.USUAL) == "mile"


def test_derived_versions_are_one_voice() -> None:
    rows = dict.fromkeys("AB", ("en", "The mill employs 81 weavers."))
    (line,) = grid(rows, relations=[("A", "B", "derived")])
    assert (line.accord, line.voices) == (Accord.SINGLE, 1)
    (line,) = grid(rows, relations=[("A", "B", "independent")])
    assert (line.accord, line.voices) == (Accord.AGREES, 2)


def test_the_odd_one_is_marked_and_all_where_none_has_the_most() -> None:
    def odd(*figures: str) -> str:
        said = {sign: ("en", f"The mill employs {n} weavers.") for sign, n in zip("ABC", figures, strict=False)}
        (line,) = grid(said)
        return "".join(r.version for r in line.readings if r.odd)

    assert odd("81", "18", "81") == "B"
    assert odd("81", "18") == "AB"
    assert odd("81", "81") == ""


def test_versions_about_another_event_share_no_line() -> None:
    lines = grid(
        {
            "A": ("en", "The mill employs 81 weavers."),
            "B": ("en", "The mill employs 81 weavers."),
        },
        relations=[("A", "B", "unrelated")],
    )
    assert [[r.version for r in line.readings] for line in lines] == [[VersionId("A")], [VersionId("B")]]


def test_a_line_without_an_english_version_is_called_in_german() -> None:
    (line,) = grid({"A": ("de", "Die Leitung ist 80 Kilometer lang.")})
    assert line.label.startswith("Länge")


def test_nothing_counted_gives_no_line() -> None:
    assert grid({"A": ("en", "The talks go on."), "B": ("de", "Die Gespräche dauern an.")}) == ()


LABELS = [
    ("en", "The plan closes two of the city’s five tram lines.", "tram lines"),
    ("en", "Her list holds 11 of the 48 seats.", "seats"),
    ("en", "Thousands of helpers filled sandbags.", "helpers"),
    ("en", "She commands fewer than a quarter of the seats.", "share of seats"),
    ("en", "One household in four is insured.", "share"),
    ("en", "The slick covered 300 hectares at noon.", "area, slick"),
    ("en", "Toll climbs to 14; eight found alive in the pit", "killed"),
    ("en", "The mine employs 2,300 people.", "people employed"),
    ("en", "Some 900 Selvanan herders are thought to stay there.", "Selvanan herders"),
    ("en", "It sent thousands of troops from North Selvana.", "troops sent, North Selvana"),
    ("de", "Die Zahl der Toten ist auf 14 gestiegen.", "getötet"),
    ("de", "Der Absatz von Transportern sank um 18 Prozent.", "Anteil"),
    ("de", "Der Ölteppich bedeckte am Mittag 300 Hektar.", "Fläche, Ölteppich"),
    ("de", "Das Loch im Rumpf des Tankers ist 26 Meter lang.", "Länge, Rumpf, Tanker"),
    ("de", "Rund 15 Prozent der Einfuhren des Landes kommen aus Moskaus Lagern.", "Anteil, Einfuhren, Land"),
    ("de", "Der Kurs des Flugzeugs führte 300 Kilometer über das Haus.", "Länge, Flugzeug, Haus"),
    ("de", "Berichtet wurde vom Tod eines Kindes in Tolm.", "Kind"),
]


@pytest.mark.parametrize(("language", "sentence", "label"), LABELS)
def test_a_line_is_named_by_what_is_counted(language: str, sentence: str, label: str) -> None:
    lines = grid({"A": (language, sentence)})
    assert any(line.label.startswith(label) for line in lines), [line.label for line in lines]


def test_words_beyond_a_conjunction_are_passed_over() -> None:
    (line,) = grid({"A": ("en", "In the strait 43 people were hurt and oil covered the beaches.")})
    assert "strait" in line.label
    assert "oil" not in line.label

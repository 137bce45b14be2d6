"""The house's spelling of names: in the account alone, the editor's own words untouched."""

from __future__ import annotations

import pytest

from reconciler.export.account import wording
from reconciler.model.command import Decide, SetHouseForms
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.errors import RefusedCommand
from reconciler.model.figure_line import UnitChoice
from reconciler.model.house import HouseForm, changed, spelled_otherwise
from reconciler.project.apply import apply
from reconciler.project.codec import command_from_json, command_to_json
from reconciler.project.document import decode, encode
from reconciler.project.history import History
from tests.support.projects import project, version

KYIV = HouseForm("Kyiv", ("Kiev", "Kiew"))
VOROSHKA = HouseForm("Voroshka", ("Woroschka", "Voroška"))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("Talks in Kiev ended.", "Talks in Kyiv ended."),
        ("Kiev’s mayor", "Kyiv’s mayor"),
        ("Kiews Bürgermeister", "Kyivs Bürgermeister"),
        ("der Kiew-Besuch", "der Kyiv-Besuch"),
        ("Kievan Rus", "Kievan Rus"),
        ("Kiewer Zeitung", "Kiewer Zeitung"),
        ("Kyiv", "Kyiv"),
        ("Woroschka und Voroška", "Voroshka und Voroshka"),
    ],
)
def test_variants_give_way_to_the_house_form(given: str, expected: str) -> None:
    assert changed(given, spelled_otherwise(given, [KYIV, VOROSHKA])) == expected


def test_only_what_versions_say_is_spelled_anew() -> None:
    state = project(version("A", "Talks in Kiev ended.", "Kiev is quiet."))
    first, second = state.rows
    taken = Decision(DecisionKind.TAKEN, (state.versions[0].id,))
    own = Decision(DecisionKind.EDITED, text="In Kiev, as we wrote.")
    state, _ = apply(state, Decide(((first.id, taken), (second.id, own))))
    state, changes = apply(state, SetHouseForms((KYIV,)))
    assert wording(state, first) == "Talks in Kyiv ended."
    assert wording(state, second) == "In Kiev, as we wrote."
    assert "Kiev" in state.versions[0].source.text
    assert first.id in changes.rows


def test_one_spelling_cannot_stand_for_two_names() -> None:
    with pytest.raises(RefusedCommand):
        apply(project(version("A", "x")), SetHouseForms((KYIV, HouseForm("Kovel", ("Kiev",)))))


def test_the_command_survives_the_journal() -> None:
    command = SetHouseForms((KYIV, VOROSHKA))
    assert command_from_json(command_to_json(command)) == command


def test_the_order_of_units_is_one_of_the_house_forms_and_taken_back_like_any_step() -> None:
    history = History(project(version("A", "Talks in Kiev ended."), version("B", "Talks.")))
    history.do(SetHouseForms((KYIV,), UnitChoice.METRIC))
    assert (history.project.units, history.project.house) == (UnitChoice.METRIC, (KYIV,))
    again = decode(encode(history), "story.reconciler").history
    assert again.project.units is UnitChoice.METRIC
    again.undo()
    assert (again.project.units, again.project.house) == (UnitChoice.USUAL, ())

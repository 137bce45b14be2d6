"""What the program would take by itself."""

from __future__ import annotations

from dataclasses import replace

from reconciler.app.proposals import propose, unrelated_versions
from reconciler.model.command import Decide
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.project import Project
from reconciler.model.row import Relation, RelationKind
from reconciler.model.version import Origin, SentenceKind
from reconciler.project.apply import apply
from tests.support.projects import aligned, cell, ferry, project, version


def related(state: Project, *relations: tuple[int, int, RelationKind]) -> Project:
    ids = [v.id for v in state.versions]
    return replace(state, relations=tuple(Relation((ids[a], ids[b]), kind, 0.5) for a, b, kind in relations))


def taken(state: Project) -> list[str]:
    """The siglum proposed for each row, "-" for one left out."""
    sigla = {v.id: v.siglum for v in state.versions}
    return [sigla[d.picks[0]] if d and d.picks else "-" for _, d in propose(state).decisions]


def test_every_undecided_row_gets_a_proposal_marked_as_automatic() -> None:
    state = ferry()
    state = apply(state, Decide(((state.rows[0].id, Decision(DecisionKind.EDITED, (), "By hand.")),)))[0]
    decisions = propose(state).decisions
    assert [row for row, _ in decisions] == [row.id for row in state.rows[1:]]
    assert all(d is not None and d.automatic for _, d in decisions)


def test_an_original_in_the_language_of_the_account_is_preferred() -> None:
    state = ferry()
    assert "C" not in taken(state)


def test_machine_made_wording_is_never_proposed() -> None:
    state = project(replace(version("A", "One.", "Two."), origin=Origin.MACHINE_TRANSLATION), version("B", "One."))
    assert taken(state) == ["B", "-"]


def test_a_version_that_stands_alone_goes_before_derived_ones() -> None:
    state = project(version("A", "One."), version("B", "One!"), version("C", "One then."))
    state = related(state, (0, 1, RelationKind.DERIVED), (0, 2, RelationKind.INDEPENDENT))
    assert taken(state) == ["C"]


def test_nothing_of_another_event_is_proposed() -> None:
    state = project(version("A", "One.", "Two."), version("B", "One."), version("E", "Long ago.", "Else.", "More."))
    state = related(
        state,
        (0, 1, RelationKind.INDEPENDENT),
        (0, 2, RelationKind.UNRELATED),
        (1, 2, RelationKind.UNRELATED),
    )
    assert unrelated_versions(state) == {state.versions[2].id}
    assert taken(state)[-1] == "-"


def test_two_unrelated_versions_alone_are_both_left_out_of_no_proposal() -> None:
    """With two versions there is no majority: neither is called foreign for good."""
    state = related(project(version("A", "One."), version("B", "Else.")), (0, 1, RelationKind.UNRELATED))
    assert unrelated_versions(state) == frozenset()


def test_one_headline_is_proposed_and_none_where_the_editor_took_one() -> None:
    a, b = (version(sign, f"Headline of {sign}", f"Only {sign}.") for sign in "AB")
    heads = [replace(v, sentences=(replace(v.sentences[0], kind=SentenceKind.HEADING), v.sentences[1])) for v in (a, b)]
    state = project(*heads, alignment=aligned(*(cell(v, n) for n in (0, 1) for v in heads)))
    assert taken(state) == ["A", "-", "A", "B"]
    state = apply(state, Decide(((state.rows[1].id, Decision(DecisionKind.TAKEN, (b.id,))),)))[0]
    assert taken(state) == ["-", "A", "B"]


def test_articles_in_another_language_give_an_account_in_it() -> None:
    state = project(version("A", "Eins.", language="de"), version("B", "Zwei.", language="de"))
    assert state.language == "de"
    assert "-" not in taken(state)
    mixed = project(version("A", "Eins.", language="de"), version("B", "One."))
    assert mixed.language == "en"
    unknown = project(version("A", "112", language="und"))
    assert (unknown.language, taken(unknown)) == ("en", ["A"])

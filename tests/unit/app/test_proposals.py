"""What the program would take by itself."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from reconciler.app import composition
from reconciler.app.proposals import Ground, proposal, propose
from reconciler.export.account import wording
from reconciler.model.command import AddVersions, Decide, MoveInAccount
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.event import unrelated_versions
from reconciler.model.project import Project
from reconciler.model.row import Relation, RelationKind
from reconciler.model.version import Origin, SentenceKind
from reconciler.project.apply import apply
from reconciler.project.history import History
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


@pytest.mark.parametrize(("stories", "foreign"), [("aaabb", "bb"), ("aabbb", "aa"), ("aaabbb", "bbb"), ("abc", "abc")])
def test_of_two_stories_the_larger_is_the_projects(stories: str, foreign: str) -> None:
    """With as many reports of either event each is foreign to most of the others; the project has its story still."""
    state = project(*(version(chr(ord("A") + n), f"Report {n}.") for n in range(len(stories))))
    pairs = combinations(range(len(stories)), 2)
    kinds = {True: RelationKind.INDEPENDENT, False: RelationKind.UNRELATED}
    state = related(state, *((a, b, kinds[stories[a] == stories[b]]) for a, b in pairs))
    found = unrelated_versions(state)
    assert "".join(story for story, v in zip(stories, state.versions, strict=True) if v.id in found) == foreign


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


class TestTheOrder:
    """The account follows the best version; what the others add stands between its paragraphs."""

    def story(self) -> Project:
        """B is the best: it stands alone. A opens with a row of its own, and adds one inside B's second paragraph."""
        a = version("A", "A ship sank.", "Divers came.", "The sea was calm.", "It was night.")
        b = version("B", "The port is closed.", "Divers came at noon.", "They found the wreck.", "Nobody was there.")
        third = replace(b.sentences[2], opens_paragraph=False)
        b = replace(b, sentences=(*b.sentences[:2], third, b.sentences[3]))
        c = version("C", "A ship sank!")
        rows = aligned(
            (*cell(a, 0), *cell(c, 0)),
            (*cell(a, 1), *cell(b, 1)),
            *(cell(of, n) for of, n in ((a, 2), (a, 3), (b, 0), (b, 2), (b, 3))),
        )
        state = project(a, b, c, alignment=rows)
        return related(state, (0, 2, RelationKind.DERIVED), (0, 1, RelationKind.INDEPENDENT))

    def read(self, state: Project) -> list[str]:
        state = apply(state, propose(state))[0]
        return [wording(state, row) for row in state.account_rows() if wording(state, row)]

    def test_it_is_that_of_the_best_version_and_no_paragraph_is_broken_up(self) -> None:
        assert self.read(self.story()) == [
            "The port is closed.",
            "A ship sank.",
            "Divers came at noon.",
            "They found the wreck.",
            "The sea was calm.",
            "It was night.",
            "Nobody was there.",
        ]

    def test_it_is_left_alone_once_the_editor_decided_or_moved_anything(self) -> None:
        state = self.story()
        state = apply(state, Decide(((state.rows[0].id, Decision(DecisionKind.OMITTED)),)))[0]
        assert propose(state).order == ()
        moved = self.story()
        moved = apply(moved, MoveInAccount(moved.rows[1].id, moved.rows[0].id))[0]
        assert propose(moved).order == ()

    def test_it_is_one_step_with_the_wordings(self) -> None:
        history = History(self.story())
        start = history.project
        history.do(propose(start))
        assert history.project.order
        history.undo()
        assert history.project is start

    def test_the_headline_stands_on_top_wherever_it_comes_from(self) -> None:
        state = self.story()
        a, b, c = state.versions
        a, c = (
            replace(v, sentences=(replace(v.sentences[0], kind=SentenceKind.HEADING), *v.sentences[1:])) for v in (a, c)
        )
        state = replace(state, versions=(a, b, c))
        assert self.read(state)[0] == "A ship sank."


class TestQuotations:
    """A piece of a quotation never stands without the rest of it."""

    def test_a_piece_gives_way_to_a_version_that_tells_it_whole(self) -> None:
        a = version("A", "“We were lucky.", "It could have been worse,” she said.", "Rain fell.")
        b = version("B", "“We were very lucky indeed,” she said.", "It rained.")
        state = project(a, b, alignment=aligned((*cell(a, 0), *cell(b, 0)), cell(a, 1), (*cell(a, 2), *cell(b, 1))))
        state = replace(state, decisions={state.rows[1].id: Decision(DecisionKind.OMITTED)})
        assert taken(state)[0] == "B"

    def test_a_piece_that_is_said_already_is_left_out_and_any_other_stays_undecided(self) -> None:
        a = version("A", "“This cannot be.", "Never before was it so,” he told us.", "Snow fell.")
        b = version("B", "“This cannot be,” he told reporters.", "“Never,” he said.", "It snowed.", "More snow.")
        c = version("C", "Rain.")
        rows = (cell(b, 0), cell(a, 0), (*cell(a, 1), *cell(b, 1)), (*cell(a, 2), *cell(b, 2)), cell(b, 3), cell(c, 0))
        state = related(project(a, b, c, alignment=aligned(*rows)), (0, 2, RelationKind.DERIVED))
        decisions = dict(propose(state).decisions)
        first, second = (decisions.get(row.id) for row in state.rows[:2])
        assert first is not None
        assert first.kind is DecisionKind.TAKEN
        assert second is not None
        assert second.kind is DecisionKind.OMITTED
        other = replace(b, source=replace(b.source, text=b.source.text.replace("cannot be", "is not so")))
        state = replace(state, versions=(a, other, state.versions[2]))
        assert state.rows[1].id not in dict(propose(state).decisions)

    def test_a_quotation_over_several_rows_of_one_version_is_taken_whole(self) -> None:
        a = version("A", "“We were lucky.", "It could have been worse,” she said.")
        assert taken(project(a)) == ["A", "A"]
        german = version("A", "„Wir hatten Glück.", "Es hätte schlimmer kommen können“, sagte sie.", language="de")
        assert taken(project(german)) == ["A", "A"]


class TestOneRow:
    """What is proposed for a row by itself, with the reasons."""

    def grounds(self, state: Project, place: int = 0) -> tuple[str, set[Ground]]:
        offer = proposal(state, state.rows[place])
        sigla = {v.id: v.siglum for v in state.versions}
        return " ".join(sigla[pick] for pick in offer.decision.picks), set(offer.grounds)

    def test_the_reasons_say_what_the_choice_rests_on(self) -> None:
        german = version("D", "Eins.", language="de")
        state = project(version("A", "One.", "Alone."), version("B", "One!"), version("C", "One then."), german)
        state = related(state, (0, 1, RelationKind.DERIVED), (0, 2, RelationKind.INDEPENDENT))
        assert self.grounds(state) == ("C", {Ground.OWN, Ground.ALONE, Ground.SHARED})
        assert self.grounds(state, 1) == ("A", {Ground.ONLY})

    def test_where_nothing_may_be_taken_the_row_is_proposed_to_be_left_out(self) -> None:
        state = project(version("A", "One."), version("B", "Eins.", "Zwei.", language="de"))
        assert proposal(state, state.rows[1]).decision == Decision(DecisionKind.OMITTED)
        assert self.grounds(state, 1) == ("", {Ground.NONE})

    def test_a_quotation_told_whole_goes_before_a_piece_of_one(self) -> None:
        a = version("A", "“We were lucky.", "It was close,” she said.")
        b = version("B", "“We were very lucky,” she said.")
        c = version("C", "Rain.")
        rows = aligned((*cell(a, 0), *cell(b, 0)), cell(a, 1), cell(c, 0))
        state = related(project(a, b, c, alignment=rows), (1, 2, RelationKind.DERIVED))
        assert self.grounds(state) == ("B", {Ground.WHOLE})


def test_no_quotation_is_looked_at_twice_however_many_are_torn(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    real = composition.quoted
    monkeypatch.setattr(composition, "quoted", lambda *given: (looked.append(given[0]), real(*given))[1])
    torn = [line for n in range(12) for line in (f"“Storm {n} came.", f"It went {n},” she said.", f"Calm {n}.")]
    rows = [(sentence.id,) for sentence in version("A", *torn).sentences]
    state = project(version("A", *torn), alignment=aligned(*rows))
    apart = [row.id for place in range(3) for row in state.rows[place::3]]
    taken = {row: Decision(DecisionKind.TAKEN, (state.versions[0].id,), automatic=True) for row in apart}
    kept = composition.with_whole_quotations(state, apart, taken, [state.versions[0].id])
    assert list(kept) == apart[24:]
    assert len(looked) == len(set(looked)) == 36


def test_a_headline_beside_another_versions_sentence_is_not_taken_for_it() -> None:
    """Otherwise the sentence would be in no place of the account."""
    a, b = version("A", "A lorry hit the bridge on Monday.", "Nobody was hurt."), version("B", "Lorry hits bridge")
    b = replace(b, sentences=(replace(b.sentences[0], kind=SentenceKind.HEADING),))
    rows = aligned((*cell(a, 0), *cell(b, 0)), cell(a, 1))
    state = apply(Project(), AddVersions((a, b), rows))[0]
    for order in ((a, b), (b, a)):
        state = replace(state, versions=order)
        assert taken(state) == ["A", "A"]
        assert proposal(state, state.rows[0]).decision.picks == (a.id,)

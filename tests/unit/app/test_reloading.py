"""A newer text of a version: decisions, pins and notes move to the matching sentences, the rest is listed."""

from __future__ import annotations

import pytest

from reconciler.app.reading import read_paste
from reconciler.app.reloading import reload
from reconciler.app.workspace import Workspace
from reconciler.model.command import (
    Decide,
    JoinSentences,
    PinSentences,
    PutNote,
    SetKind,
    SetTranslations,
    SplitSentence,
)
from reconciler.model.decision import Anchor, Decision, DecisionKind, Note, NoteClass
from reconciler.model.errors import UnreadableInput
from reconciler.model.ids import NoteId, SentenceId
from reconciler.model.row import PinKind
from reconciler.model.span import Span
from reconciler.model.version import SentenceKind, Translation, Version
from reconciler.project.codec import command_from_json, command_to_json
from reconciler.project.document import decode, encode

FIRST = [
    "The old mill at Tolm burned down on Sunday night.",
    "Twelve firefighters were slightly hurt.",
    "The cause of the fire is not known.",
    "The mill was built in 1781.",
]
OTHER = [
    "A mill burned down at Tolm on Sunday night.",
    "Twelve firefighters suffered slight injuries.",
    "Nobody knows what caused the fire at the mill.",
]
NEWER = [
    "Update: police suspect arson.",
    "The old mill at Tolm burned down on Sunday night.",
    "Fourteen firefighters were slightly hurt.",
    "The mill was built in 1781.",
]


@pytest.fixture
def workspace() -> Workspace:
    made = Workspace()
    prepared = made.read([read_paste("\n\n".join(FIRST), "a.txt"), read_paste("\n\n".join(OTHER), "b.txt")])
    assert prepared.command is not None
    made.do(prepared.command)
    return made


def versions(workspace: Workspace) -> tuple[Version, Version]:
    first, second = workspace.project.versions
    return first, second


def sentence(workspace: Workspace, words: str) -> SentenceId:
    return next(s.id for v in versions(workspace) for s in v.sentences if words in v.text_of(s))


def reloaded(workspace: Workspace, lines: list[str]) -> Workspace:
    newer = read_paste("\n\n".join(lines), "a.txt")
    workspace.do(reload(workspace.project, versions(workspace)[0].id, newer, workspace.analysis).command)
    return workspace


def decide(workspace: Workspace, words: str, decision: Decision) -> None:
    row = workspace.project.row_of(sentence(workspace, words))
    assert row is not None
    workspace.do(Decide(((row.id, decision),)))


def taken(workspace: Workspace, *, automatic: bool = False) -> Decision:
    return Decision(DecisionKind.TAKEN, (versions(workspace)[0].id,), automatic=automatic)


def test_sentences_find_their_heirs(workspace: Workspace) -> None:
    newer = read_paste("\n\n".join(NEWER), "a.txt")
    told = reload(workspace.project, versions(workspace)[0].id, newer, workspace.analysis)
    assert (told.same, told.changed, told.fresh, told.gone) == (2, 1, 1, 1)


def test_sentences_cut_and_joined_by_hand_stay_so_where_the_words_are_the_same(workspace: Workspace) -> None:
    burned = sentence(workspace, "burned down on Sunday night")
    workspace.do(SplitSentence(burned, int(burned.rpartition(":")[2]) + len("The old mill at Tolm")))
    workspace.do(JoinSentences(sentence(workspace, "not known")))
    lines = ["Update: police suspect arson.", *FIRST[:1], "Fourteen firefighters were slightly hurt.", *FIRST[2:]]
    first = versions(reloaded(workspace, lines))[0]
    assert [" ".join(first.text_of(s).split()) for s in first.sentences] == [
        "Update: police suspect arson.",
        "The old mill at Tolm",
        "burned down on Sunday night.",
        "Fourteen firefighters were slightly hurt.",
        "The cause of the fire is not known. The mill was built in 1781.",
    ]
    assert [s.id for s in first.sentences] == [f"{first.id}:{s.span.start}" for s in first.sentences]
    assert [s.opens_paragraph for s in first.sentences[1:3]] == [True, False]


def test_what_was_cut_by_hand_is_read_anew_where_its_words_changed(workspace: Workspace) -> None:
    burned = sentence(workspace, "burned down on Sunday night")
    workspace.do(SplitSentence(burned, int(burned.rpartition(":")[2]) + len("The old mill at Tolm")))
    changed = "The old mill at Tolm burned down on Monday night."
    first = versions(reloaded(workspace, [changed, *FIRST[1:]]))[0]
    assert first.text_of(first.sentences[0]) == changed


def test_a_decision_stays_with_words_that_only_moved(workspace: Workspace) -> None:
    decide(workspace, "built in 1781", taken(workspace))
    reloaded(workspace, NEWER)
    row = workspace.project.row_of(sentence(workspace, "built in 1781"))
    assert row is not None
    assert workspace.project.decisions[row.id] == taken(workspace)
    assert workspace.wording(row.id) == "The mill was built in 1781."
    assert not workspace.project.notes


def test_a_decision_whose_words_changed_gets_a_note_that_tells_both(workspace: Workspace) -> None:
    decide(workspace, "Twelve firefighters were", taken(workspace))
    reloaded(workspace, NEWER)
    (note,) = workspace.project.notes
    assert note.kind is NoteClass.CHECK
    assert "“Twelve firefighters were slightly hurt.”" in note.text
    assert "“Fourteen firefighters were slightly hurt.”" in note.text
    row = workspace.project.row_of(sentence(workspace, "Fourteen"))
    assert row is not None
    assert note.row == row.id


def test_an_automatic_decision_lapses_when_its_words_change(workspace: Workspace) -> None:
    decide(workspace, "Twelve firefighters were", taken(workspace, automatic=True))
    reloaded(workspace, NEWER)
    assert not workspace.project.decisions


def test_a_decision_against_words_that_changed_gets_a_note_too(workspace: Workspace) -> None:
    mine = Decision(DecisionKind.EDITED, text="Twelve were hurt.")
    decide(workspace, "Twelve firefighters were", mine)
    reloaded(workspace, NEWER)
    (note,) = workspace.project.notes
    assert note.text == (
        "When this was decided, A read “Twelve firefighters were slightly hurt.”; "
        "now it reads “Fourteen firefighters were slightly hurt.”."
    )
    assert note.row is not None
    assert workspace.project.decisions[note.row] == mine


@pytest.mark.parametrize("kind", DecisionKind)
def test_notes_are_written_in_the_language_that_is_asked_for(workspace: Workspace, kind: DecisionKind) -> None:
    first, second = versions(workspace)
    by = {DecisionKind.TAKEN: (first.id,), DecisionKind.EDITED: (first.id, second.id), DecisionKind.BOTH: (second.id,)}
    decide(workspace, "Twelve firefighters were", Decision(kind, by.get(kind, ()), text="Twelve were hurt."))
    newer = read_paste("\n\n".join(NEWER), "a.txt")
    command = reload(workspace.project, first.id, newer, workspace.analysis, language="de").command
    workspace.do(command_from_json(command_to_json(command)))
    (note,) = workspace.project.notes
    began = {DecisionKind.TAKEN: "Der Wortlaut wurde aus A", DecisionKind.EDITED: "Der Wortlaut entstand aus A"}
    assert note.text.startswith(began.get(kind, "Als dies entschieden wurde, stand in A „Twelve"))
    assert note.text.endswith("jetzt steht dort „Fourteen firefighters were slightly hurt.“.")


def test_what_all_agreed_on_is_open_again_when_one_says_something_else(workspace: Workspace) -> None:
    other = versions(workspace)[1].id
    decide(workspace, "Twelve firefighters were", Decision(DecisionKind.TAKEN, (other,), automatic=True))
    reloaded(workspace, NEWER)
    assert not workspace.project.decisions
    assert not workspace.project.notes


def test_own_text_for_a_sentence_that_is_gone_is_kept_as_a_note(workspace: Workspace) -> None:
    reloaded(workspace, [FIRST[0], FIRST[1], FIRST[3], "Nobody was asleep in the tower."])
    decide(workspace, "asleep in the tower", Decision(DecisionKind.EDITED, text="The tower was empty."))
    reloaded(workspace, FIRST[:2])
    assert "The tower was empty." in [note.text for note in workspace.project.notes]


def test_pins_hold_for_the_heirs(workspace: Workspace) -> None:
    pair = frozenset({sentence(workspace, "built in 1781"), sentence(workspace, "what caused")})
    workspace.do(PinSentences(PinKind.TOGETHER, pair))
    reloaded(workspace, NEWER)
    heirs = {sentence(workspace, "built in 1781"), sentence(workspace, "what caused")}
    assert workspace.project.pins[0].sentences == heirs
    row = workspace.project.row_of(sentence(workspace, "built in 1781"))
    assert row is not None
    assert heirs <= set(row.sentences())


def test_a_note_follows_its_words_or_becomes_an_orphan_with_its_quote(workspace: Workspace) -> None:
    first = versions(workspace)[0]
    for words in ("in 1781", "not known"):
        at = first.source.text.index(words)
        row = workspace.project.row_of(sentence(workspace, words))
        assert row is not None
        anchor = Anchor(first.id, Span(at, at + len(words)), words)
        workspace.do(PutNote(Note(NoteId(""), row.id, f"about {words}", anchor=anchor)))
    reloaded(workspace, NEWER)
    built, known = workspace.project.notes
    assert built.row is not None
    assert built.anchor is not None
    assert built.anchor.span.of(versions(workspace)[0].source.text) == "in 1781"
    assert known.row is None
    assert known.anchor is not None
    assert known.anchor.quote == "not known"


def test_what_was_set_aside_by_hand_stays_aside(workspace: Workspace) -> None:
    workspace.do(SetKind((sentence(workspace, "built in 1781"),), SentenceKind.BOILERPLATE))
    reloaded(workspace, NEWER)
    first = versions(workspace)[0]
    kinds = {first.text_of(s): s.kind for s in first.sentences}
    assert kinds["The mill was built in 1781."] is SentenceKind.BOILERPLATE


def test_translations_go_along_and_know_that_they_are_stale(workspace: Workspace) -> None:
    name = sentence(workspace, "Twelve firefighters were")
    text = Translation("Zwölf Feuerwehrleute", "libre", original="of-before")
    workspace.do(SetTranslations(((name, text),)))
    reloaded(workspace, NEWER)
    first = versions(workspace)[0]
    heir = sentence(workspace, "Fourteen")
    assert first.translations[heir].is_stale(first.text_of(first.sentence(heir)))


def test_undo_brings_the_old_text_back_also_from_the_file(workspace: Workspace) -> None:
    decide(workspace, "Twelve firefighters were", taken(workspace))
    before = workspace.project
    reloaded(workspace, NEWER)
    after = workspace.project
    history = decode(encode(workspace.session.history), "mill.reconciler").history
    assert history.project == after
    history.undo()
    assert history.project == before
    history.redo()
    assert history.project == after
    workspace.undo()
    assert workspace.project is before


def test_the_command_survives_the_journal(workspace: Workspace) -> None:
    newer = read_paste("\n\n".join(NEWER), "a.txt")
    command = reload(workspace.project, versions(workspace)[0].id, newer, workspace.analysis).command
    assert command_from_json(command_to_json(command)) == command


def test_a_newer_text_that_cannot_be_read_changes_nothing(workspace: Workspace) -> None:
    before = workspace.project
    with pytest.raises(UnreadableInput):
        reloaded(workspace, ["Advertisement"])
    assert workspace.project is before

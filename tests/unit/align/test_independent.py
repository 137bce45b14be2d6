"""Reports written independently of one another: one statement in other words, and what only looks alike."""

from __future__ import annotations

import numpy as np

from reconciler.align import align
from reconciler.align.comparison import read_names
from reconciler.align.corpus import Corpus, read_corpus
from reconciler.align.events import event_measures, joined
from reconciler.align.evidence import Evidence, gather
from reconciler.align.independent import Judged, independence, usual_count
from reconciler.align.judgement import second_look
from reconciler.align.kinship import find_kin
from reconciler.align.learned import JUDGE
from reconciler.align.profiles import profile
from reconciler.align.senses import read_senses
from reconciler.align.weights import STANDARD
from reconciler.app.pipeline import facts_of
from reconciler.model.progress import Silent
from reconciler.model.row import RelationKind
from reconciler.model.version import Version
from reconciler.text.lexicon import Lexicon
from tests.support.projects import version

LEXICON = Lexicon.load()
FERRY = version(
    "A",
    "The ferry Halma ran aground off Store Skerry on Thursday night with 112 people on board.",
    "Four passengers lost their lives.",
    "Lifeboats from three villages brought the others ashore before midnight.",
    "Captain Nora Lindahl was taken into custody on Friday.",
    "Investigators suspect that the rudder failed.",
    "The vessel is 41 years old and was last inspected in March.",
    "The shipping company declined to comment.",
    "A minute of silence is planned for Sunday in the church of Holm.",
)
WRECK = version(
    "B",
    "Until 1.30 in the morning the small boats of the islands went to and fro.",
    "They saved everyone but four, who drowned.",
    "The Halma, a ferry built four decades ago, had hit the rocks of Store Skerry shortly after ten.",
    "Its master, Nora Lindahl, 52, has been arrested.",
    "She told the police that the ship no longer obeyed the helm.",
    "Why the steering gave up is being examined by experts.",
    "The owners did not want to say anything.",
    "On Sunday Holm will mourn the dead.",
)
GERMAN = version(
    "C",
    "Beim Untergang der Fähre Halma vor Store Skerry sind vier Menschen ums Leben gekommen.",
    "Das Schiff war am Donnerstagabend mit 112 Menschen an Bord auf Grund gelaufen.",
    "Boote aus der Umgebung retteten die übrigen Passagiere.",
    "Die Kapitänin Nora Lindahl sitzt in Untersuchungshaft.",
    "Als Ursache gilt ein Schaden am Ruder.",
    "Die Reederei äußerte sich nicht.",
    "In der Kirche von Holm soll es am Sonntag eine Schweigeminute geben.",
    language="de",
)
MARKET = version(
    "D",
    "The covered market of Holm will be closed for repairs from May until September.",
    "Traders may move to the square in front of the church.",
    "The town pays half of the cost, the rest comes from a regional fund.",
    "Fishmonger Ole Brandt fears for his regular customers.",
    "Parking spaces will be lost for the whole summer.",
    "The roof, built 41 years ago, lets in the rain.",
    "A new floor of granite replaces the old tiles.",
)


def rows_of(*versions: Version) -> list[set[str]]:
    """The rows as sets of siglum and line."""
    place = {s.id: f"{v.siglum}{n}" for v in versions for n, s in enumerate(v.sentences)}
    found = align(versions, facts_of(versions, LEXICON, {}), LEXICON)
    return [{place[s] for cell in row.cells.values() for s in cell} for row in found.rows]


def together(rows: list[set[str]], one: str, two: str) -> bool:
    return any({one, two} <= row for row in rows)


def corpus_of(*versions: Version) -> Corpus:
    return read_corpus(versions, facts_of(versions, LEXICON, {}), LEXICON, STANDARD, Silent())


def shares(*versions: Version) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    corpus = corpus_of(*versions)
    kin = find_kin(corpus.vocabulary, LEXICON, STANDARD, Silent())
    return independence(corpus, gather(corpus, profile(corpus, kin, LEXICON, STANDARD, Silent()), Silent()))


def test_one_statement_in_other_words_is_one_row() -> None:
    rows = rows_of(FERRY, WRECK)
    assert together(rows, "A3", "B3")  # custody, arrested
    assert together(rows, "A4", "B5")  # the rudder failed, the steering gave up


def test_a_german_report_finds_its_partners() -> None:
    rows = rows_of(FERRY, GERMAN)
    assert together(rows, "A3", "C3")
    assert together(rows, "A6", "C5")
    assert together(rows, "A7", "C6")


def test_a_report_of_something_else_finds_none() -> None:
    assert all(len({place[0] for place in row}) == 1 for row in rows_of(FERRY, MARKET))


def test_reports_of_one_event_are_no_strangers_and_others_are() -> None:
    versions = (FERRY, GERMAN, MARKET)
    found = align(versions, facts_of(versions, LEXICON, {}), LEXICON).relations
    kinds = {frozenset(r.versions): r.kind for r in found}
    assert kinds[frozenset((FERRY.id, GERMAN.id))] is RelationKind.INDEPENDENT
    assert kinds[frozenset((FERRY.id, MARKET.id))] is RelationKind.UNRELATED


def test_only_what_is_written_independently_is_judged() -> None:
    copy = version("E", *(FERRY.text_of(s).replace("on board", "aboard") for s in FERRY.sentences))
    assert shares(FERRY, WRECK)[0, 1] == 1.0
    assert shares(FERRY, copy)[0, 1] == 0.0


def shares_of_scores(first: float, second: float, across: float) -> list[float]:
    """How independent three versions are whose sentences resemble each other in turn so much: 0-1, 1-2 and 0-2."""
    corpus = corpus_of(FERRY, WRECK, GERMAN)
    starts = corpus.starts.tolist()
    pairs = [(a, b, score) for a, b, score in ((0, 1, first), (1, 2, second), (0, 2, across)) for _ in range(7)]
    left = np.array([starts[a] + n % 7 for n, (a, _, _) in enumerate(pairs)])
    right = np.array([starts[b] + n % 7 for n, (_, b, _) in enumerate(pairs)])
    found = independence(corpus, Evidence(left, right, np.array([score for *_, score in pairs])))
    return [float(found[0, 1]), float(found[1, 2]), float(found[0, 2])]


def test_reports_that_tell_the_news_in_turn_may_be_rather_alike() -> None:
    first, second, across = shares_of_scores(0.3, 0.3, 0.52)
    assert first == second == 1.0
    assert 0.0 < across < 1.0


def test_what_copies_one_version_is_tied_by_it() -> None:
    assert shares_of_scores(0.9, 0.9, 0.52) == [0.0, 0.0, 0.0]
    assert shares_of_scores(0.9, 0.9, 0.3) == [0.0, 0.0, 1.0]


def test_an_empty_version_is_not_judged() -> None:
    assert shares(FERRY, version("F"))[0, 1] == 0.0


def test_few_sentences_are_not_judged() -> None:
    assert shares(FERRY, version("F", "The rudder failed.", "Four drowned."))[0, 1] == 0.0


def test_a_pronoun_stands_for_the_names_before_it() -> None:
    corpus = corpus_of(WRECK)
    named = read_names(corpus)
    assert named[3] <= named[4]
    assert named[3]


def test_what_all_sentences_speak_of_tells_little() -> None:
    lines = [f"The flood reached the {place}." for place in ("school", "bridge", "church", "station", "prison", "farm")]
    corpus = corpus_of(version("G", *lines), version("H", *lines))
    senses = read_senses(corpus, LEXICON.frames(), STANDARD.background)
    shared = senses.likeness(slice(0, 6), slice(6, 12)).shared
    assert shared[0, 0] > 1.5 * shared[0, 1] > 0.0


def test_a_third_report_speaks_for_a_pair() -> None:
    first = {(0, 1): np.full((1, 1), -1.0), (0, 2): np.full((1, 1), 4.0), (1, 2): np.full((1, 1), 4.0)}
    none = {**first, (1, 2): np.full((1, 1), -4.0)}
    measures = np.zeros((1, 1, 0))
    assert second_look((0, 1), measures, first)[0, 0, -1] > 0.9
    assert second_look((0, 1), measures, none)[0, 0, -1] == 0.0


def test_neighbours_and_rivals_are_looked_at() -> None:
    odds = np.array([[3.0, -3.0, -3.0], [-3.0, 0.0, -1.0], [-3.0, -3.0, 2.0]])
    look = second_look((0, 1), np.zeros((3, 3, 0)), {(0, 1): odds})
    _, lead, _, best, other, *_ = (look[1, 1, n] for n in range(look.shape[-1]))
    assert lead == 1.0
    assert (best, other) == (3.0, 2.0)


def test_the_log_odds_of_cells_are_those_of_their_sentences() -> None:
    judged = Judged([[0.0, 0.5], [0.5, 0.0]], {(0, 1): [[1.0, 2.0], [3.0, 4.0]]}, (0, 0, 1, 1), (0, 2))
    assert judged.of_cells((0,), (2, 3)) == (0.5, 3.0)
    assert judged.of_cells((3,), (0, 1)) == (0.5, 6.0)
    assert Judged().of_cells((0,), (1,)) == (0.0, 0.0)


def test_what_is_surely_like_one_of_a_group_and_may_be_like_the_others_belongs_to_it() -> None:
    sure, unsure, unlike = 6.0, -1.0, -5.0
    odds = np.full((4, 4), unlike)
    for one, two, told in ((0, 1, sure), (1, 2, sure), (0, 2, unsure)):
        odds[one, two] = odds[two, one] = told
    event = joined(odds)
    assert len(set(event[:3].tolist())) == 1
    assert event[3] != event[0]


def test_a_report_that_resembles_one_of_many_a_little_stays_alone() -> None:
    odds = np.array([[8.0, 5.0, 0.5], [5.0, 8.0, -1.0], [0.5, -1.0, 8.0]])
    event = joined(odds)
    assert event[0] == event[1] != event[2]


def test_a_few_sure_pairs_or_shared_figures_make_one_event() -> None:
    likely, unlikely, covered = np.eye(5) * 9.0 - 6.0, np.full((5, 5), -2.0), np.full((5, 5), 0.2)
    assert (
        JUDGE.one_event(event_measures(likely, covered, 0))
        > 0.0
        > JUDGE.one_event(event_measures(unlikely, covered, 0))
    )
    assert JUDGE.one_event(event_measures(unlikely, covered, 5)) > JUDGE.one_event(event_measures(unlikely, covered, 0))


def test_the_same_people_and_place_without_the_same_statement_make_another_event() -> None:
    odds = np.full((5, 5), -1.0)
    few, many = np.full((5, 5), 0.1), np.full((5, 5), 0.3)
    assert JUDGE.one_event(event_measures(odds, few, 0)) > JUDGE.one_event(event_measures(odds, many, 0))


def test_only_pairs_that_are_best_for_both_tell_events_apart() -> None:
    best, *_ = event_measures(np.array([[3.0, 2.0], [1.0, -1.0]]), np.zeros((2, 2)), 9)
    assert best == (3.0 - 8.0) / 2


def test_reports_that_share_few_words_get_more_links_and_those_that_share_many_fewer() -> None:
    surely_one = 8.0
    few, many = np.full((6, 8), -5.0), np.full((6, 8), 0.0)
    assert usual_count(few, surely_one) > 0.0 > usual_count(many, surely_one)
    assert usual_count(np.full((6, 8), -8.0), surely_one) <= 1.0


def test_reports_of_another_event_get_no_links_for_sharing_few() -> None:
    assert abs(usual_count(np.full((6, 8), -5.0), -8.0)) < 0.01

"""A sentence with a translation is seen in both views: what either finds counts, and neither undoes the other."""

from __future__ import annotations

from reconciler.align.corpus import Corpus, read_corpus
from reconciler.align.terms import TermKind
from reconciler.align.weights import STANDARD
from reconciler.model.progress import Silent
from reconciler.model.version import Version
from tests.unit.align.articles import aligned, facts_of, joined, lexicon, version

ENGLISH = ("The ferryman mended the net.", "Rain flooded the cellar of the town hall.", "Forty sheep were stolen.")
GERMAN = ("Regen überflutete den Keller des Rathauses.", "Der Fährmann flickte das Netz.")
UNKNOWN = ("Rombel knurfte den Plimm.", "Der Schnorz blimpte.")
GOOD = {0: "Rain flooded the basement of the town hall.", 1: "The ferryman mended the net."}
USELESS = {0: "To to to.", 1: "La la la."}
PAIRED = {frozenset({"a1", "b0"}), frozenset({"a0", "b1"})}


def pairs(german: Version) -> set[frozenset[str]]:
    english = version("a", ENGLISH)
    return joined(aligned(english, german), english, german)


def read(german: Version) -> Corpus:
    return read_corpus([german], facts_of([german]), lexicon(), STANDARD, Silent())


def test_a_translation_pairs_what_the_lexicon_does_not_know() -> None:
    assert not pairs(version("b", UNKNOWN, "de"))
    assert pairs(version("b", UNKNOWN, "de", translations=GOOD)) == PAIRED


def test_a_useless_translation_does_not_undo_what_the_lexicon_knows() -> None:
    for translations in ({}, GOOD, USELESS):
        assert pairs(version("b", GERMAN, "de", translations=translations)) == PAIRED


def test_figures_of_a_translation_are_figures() -> None:
    corpus = read(version("b", UNKNOWN[:1], "de", translations={0: "Forty sheep were stolen."}))
    assert TermKind.FIGURE in [corpus.vocabulary.kinds[term.number] for term in corpus.translated[0]]


def test_both_views_have_their_share_and_what_both_say_counts_in_full() -> None:
    corpus = read(version("b", ("Wir besuchen Berlin.",), "de", translations={0: "We are visiting Berlin."}))
    both = {t.number: t.share for t in corpus.translated[0]}
    own = {t.number: t.share for t in corpus.terms[0]}
    names = [n for n in own if corpus.vocabulary.kinds[n] is TermKind.NAME]
    words = [n for n in own if corpus.vocabulary.languages[n] == "de"]
    assert names
    assert [both[n] for n in names] == [own[n] for n in names]
    assert [both[n] for n in words] == [own[n] * STANDARD.own_view for n in words]
    assert any(corpus.vocabulary.languages[n] == "en" for n in both)

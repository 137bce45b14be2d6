"""What two sentences of independent reports have in common, measure by measure."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from reconciler.align.comparison import FIRST, Comparer, read_names
from reconciler.align.corpus import read_corpus
from reconciler.align.coverage import cover
from reconciler.align.evidence import gather
from reconciler.align.kinship import find_kin
from reconciler.align.profiles import Floats, profile
from reconciler.align.senses import read_senses
from reconciler.align.weights import STANDARD
from reconciler.app.pipeline import facts_of
from reconciler.model.progress import Silent
from reconciler.model.version import Version
from reconciler.text.lexicon import Lexicon
from tests.support.projects import version

LEXICON = Lexicon.load()
QUARRY = version(
    "A",
    "Nadia Orsk has run the quarry for nine years.",
    "Nadia Orsk said the blast had been announced.",
    "“Nobody was told,” Nadia Orsk’s neighbour Piet Haldane replied.",
    "Two labourers lost their lives.",
)
BLAST = version(
    "B",
    "Of the warning Piet Haldane heard nothing.",
    "Nadia Orsk blames the weather.",
    "Nadia Orsk will appear before the council.",
    "A pair of workers died.",
)


def measures(one: Version, two: Version) -> dict[str, Floats]:
    """Each measure as a matrix, sentences of ``one`` by those of ``two``."""
    watch = Silent()
    corpus = read_corpus((one, two), facts_of((one, two), LEXICON, {}), LEXICON, STANDARD, watch)
    kin = find_kin(corpus.vocabulary, LEXICON, STANDARD, watch)
    profiles = profile(corpus, kin, LEXICON, STANDARD, watch)
    coverage = cover(corpus, profiles, gather(corpus, profiles, watch), watch)
    senses = read_senses(corpus, LEXICON.frames(), STANDARD.background)
    found = Comparer(corpus, coverage, senses, read_names(corpus)).first(0, 1)
    turned = corpus.versions[0].id != one.id
    return {name: found[:, :, n].T if turned else found[:, :, n] for n, name in enumerate(FIRST)}


def test_a_name_that_few_sentences_have_ties_more_than_one_that_stands_everywhere() -> None:
    own = measures(QUARRY, BLAST)["own names"]
    assert own[2, 0] > 2.0 * own[0, 1] > 0.0
    assert own[3, 3] == 0.0


def test_who_is_quoted_in_one_report_alone_is_known() -> None:
    found = measures(QUARRY, BLAST)
    assert found["quoted one"][2].all()
    assert not found["quoted one"][0].any()
    assert not found["quoted both"].any()


def test_words_and_their_meaning_are_covered_as_one() -> None:
    found = measures(QUARRY, BLAST)
    assert found["said least"][3, 3] > found["covered least"][3, 3]
    assert found["said least"][3].argmax() == 3
    assert bool(np.all(found["said most"] <= 1.0 + 1e-9))


def test_what_short_versions_cover_at_most_is_what_is_found_pair_by_pair() -> None:
    versions = (QUARRY, BLAST)
    corpus = read_corpus(versions, facts_of(versions, LEXICON, {}), LEXICON, STANDARD, Silent())
    profiles = profile(corpus, find_kin(corpus.vocabulary, LEXICON, STANDARD, Silent()), LEXICON, STANDARD, Silent())
    listed = cover(corpus, profiles, gather(corpus, profiles, Silent()), Silent())
    looked_up = replace(listed, every=())
    for cells in (((0, 1), (5,)), ((5,), (0, 1, 2)), ((3,), (7,))):
        assert listed.at_most(*cells) == pytest.approx(looked_up.at_most(*cells))
    assert listed.at_most((3,), (7,)) > 0.0

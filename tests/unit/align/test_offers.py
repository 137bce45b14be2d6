"""What joining any two sentences promises, told for all pairs at once: the same as asking one pair after another."""

from __future__ import annotations

from reconciler.align.constraints import Constraints
from reconciler.align.evidence import gather
from reconciler.align.grouping import Grouping, _first_offers
from reconciler.align.hopes import partners_of
from reconciler.align.material import read_material
from reconciler.align.rows import grouped
from reconciler.model.progress import Silent
from tests.unit.align.articles import facts_of, lexicon, version

ENGLISH = [
    "Rescue helicopters lifted eleven injured people from the deck of the Gudrun.",
    "The shipping line has offered every passenger a refund and a hotel room.",
    "Prosecutors in Hallsund have opened an inquiry into the grounding.",
]
GERMAN = [
    "Hubschrauber holten elf Verletzte vom Deck der Gudrun.",
    "Die Staatsanwaltschaft in Hallsund ermittelt wegen der Havarie.",
]


def test_offers_of_all_pairs_are_those_of_each_pair() -> None:
    versions = [version("a", ENGLISH), version("b", ENGLISH[::-1]), version("c", GERMAN, "de")]
    watch = Silent()
    material = read_material(versions, facts_of(versions), lexicon())
    worth = grouped(material, lexicon(), progress=watch).grouping.worth
    partners = partners_of(len(material.corpus), gather(material.corpus, material.profiles, watch), watch)
    told = partners.worths(worth, watch)
    alone = Grouping(material.corpus, worth, Constraints(), partners.of, partners.by_sentence(told, watch))
    for sentence in range(len(material.corpus)):
        alone.add((sentence,))
    found = partners.offers(told, 1e-6, worth, watch)
    assert found
    assert sorted(found) == sorted(_first_offers(alone, watch))

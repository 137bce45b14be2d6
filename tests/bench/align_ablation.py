"""What each ingredient of the aligner is worth: every family with the ingredient left out.

    python tests/bench/align_ablation.py ../shared/bench/align [--step 2] [--offset 0] [--only order,dates]

Prints, against the first line, how much is lost (cF1 of mono, shuffled and nway, F1 of the others, F1 of the dev
clusters between English reports and between German and English ones; in thousandths). ``--step`` takes every so many
cases of a family. An ingredient is left out of the running program: its weight is 0, its facts are not read, or its
function answers that there is nothing; the other weights stay as they are.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import combinations
from pathlib import Path
from typing import Any
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reconciler.align import grouping, independent, kinship, reader
from reconciler.align import rows as aligner
from reconciler.align.independent import Judged
from reconciler.align.weights import STANDARD, Weights
from reconciler.model.fact import Facts
from reconciler.model.ids import SentenceId
from reconciler.text.frames import Frames
from reconciler.text.lexicon import Lexicon
from reconciler.text.words import fold
from tests.bench.align_bench import lexicon
from tests.bench.align_confidence import closed
from tests.bench.align_tune import FAMILIES, Case, Link, kind_of, read_case

COLUMNS = (*FAMILIES, "cluster en", "cluster de")


class _WithoutClasses(Lexicon):
    """The lexicon without the near-synonyms it draws from translations."""

    def _all_synonyms(self) -> dict[str, frozenset[str]]:
        kept: defaultdict[str, set[str]] = defaultdict(set)
        for group in self._groups:
            for word in group:
                kept[word] |= set(group) - {word}
        return {word: frozenset(others) for word, others in kept.items()}


class _WithoutSynonyms(Lexicon):
    """The lexicon without any near-synonyms."""

    def _all_synonyms(self) -> dict[str, frozenset[str]]:
        return {}


@dataclass(frozen=True)
class Ablation:
    """One ingredient left out.

    Attributes:
        weights: weights set otherwise; patches: what is put in the place of which attribute of which module.
        facts: what is dropped from the facts of every sentence; book: the lexicon instead.
        pairwise: align any two versions by themselves and join what they say.
    """

    weights: Mapping[str, float] = field(default_factory=dict)
    patches: Sequence[tuple[Any, str, Any]] = ()
    facts: Sequence[str] = ()
    book: type[Lexicon] = Lexicon
    pairwise: bool = False


def _plain(word: str, _language: str) -> str:
    return fold(word)


def _unjudged(_corpus: Any, evidence: Any, rivals: Any, *_: Any) -> tuple[Judged, Any, Any]:
    return Judged(), evidence, rivals


LEFT_OUT: Mapping[str, Ablation] = {
    "rarity of words (idf)": Ablation({"background": 1e9}),
    "lemmas": Ablation(patches=((reader, "stem", _plain), (kinship, "stem", _plain))),
    "character n-grams": Ablation({"spelling": 0.0, "spelling_floor": 1.01}),
    "function words": Ablation({"stop": 0.0}),
    "common words count less": Ablation({"common": 1.0}),
    "figures": Ablation(facts=("figures",)),
    "dates": Ablation(facts=("dates",)),
    "names": Ablation(facts=("names",)),
    "who speaks": Ablation(facts=("attributions",)),
    "captions of names and figures": Ablation({"whole": 2.0}),
    "lexicon de-en": Ablation({"translation": 0.0, "phrase": 0.0, "dictionary": 0.0}),
    "phrases of the lexicon": Ablation({"phrase": 0.0}),
    "meaning classes": Ablation(book=_WithoutClasses),
    "classes and synonym groups": Ablation({"synonym": 0.0}, book=_WithoutSynonyms),
    "unreachable words count less": Ablation({"unreachable": 1.0}),
    "neighbours": Ablation({"context": 1e-9, "in_line": 0.0}),
    "order: in line": Ablation({"in_line": 0.0}),
    "order: crossing": Ablation({"crossing": 0.0}),
    "pairs that stand out": Ablation({"ease": 0.0}),
    "n:m": Ablation(patches=((grouping, "MOST_IN_CELL", 1),)),
    "parts apart": Ablation({"extra_far": 1e6}),
    "toll on a second sentence": Ablation({"surplus": 0.0, "surplus_copies": 0.0}),
    "toll between copies": Ablation({"toll_copies": 0.0}),
    "price of several in several": Ablation({"parallel": 0.0, "parallel_copies": 0.0}),
    "a part is no vote against": Ablation({"idle": 1e6, "idle_copies": 1e6}),
    "votes against discounted": Ablation({"against": 1.0}),
    "said twice counts twice": Ablation({"twice": 0.0}),
    "meaning frames": Ablation(patches=((Frames, "senses", lambda *_: iter(())),)),
    "expressions of several words": Ablation(patches=((Frames, "_expressions", lambda *_: {}),)),
    "usual number of links": Ablation(patches=((independent, "usual_count", lambda *_: 0.0),)),
    "independent reports judged": Ablation(patches=((aligner, "judge_independent", _unjudged),)),
    "events told apart": Ablation({"strangers": 0.0}),
    "votes of N versions": Ablation(pairwise=True),
}


@contextmanager
def _without(ablation: Ablation) -> Iterator[None]:
    patches = [patch.object(module, name, value) for module, name, value in ablation.patches]
    for each in patches:
        each.start()
    try:
        yield
    finally:
        for each in patches:
            each.stop()


def links_of(case: Case, ablation: Ablation, book: Lexicon) -> set[Link]:
    """Links between the sentences of a case, aligned without the ingredient."""
    facts = {s: _less(f, ablation.facts) for s, f in case.facts.items()}
    weights = replace(STANDARD, **ablation.weights)
    found: set[Link] = set()
    sets = combinations(case.versions, 2) if ablation.pairwise else [tuple(case.versions)]
    for versions in sets:
        found |= _links(case, versions, facts, book, weights)
    if ablation.pairwise:
        return closed([[list(place) for place in link] for link in found])
    return found


def _links(
    case: Case, versions: Sequence[Any], facts: Mapping[SentenceId, Facts], book: Lexicon, weights: Weights
) -> set[Link]:
    place = {s.id: (str(v.id), n) for v in case.versions for n, s in enumerate(v.sentences)}
    found: set[Link] = set()
    for row in aligner.align(versions, facts, book, weights=weights).rows:
        members = [place[s] for cell in row.cells.values() for s in cell]
        found |= {frozenset(p) for p in combinations(members, 2) if p[0][0] != p[1][0]}
    return found


def _less(facts: Facts, dropped: Sequence[str]) -> Facts:
    return replace(facts, **dict.fromkeys(dropped, ())) if dropped else facts


def measure(cases: Sequence[Case], ablation: Ablation) -> dict[str, float]:
    """F1 by family, and of the clusters by language; families of several versions are closed."""
    book = lexicon() if ablation.book is Lexicon else ablation.book.load()
    right: Counter[str] = Counter()
    size: Counter[str] = Counter()
    with _without(ablation):
        for case in cases:
            found = links_of(case, ablation, book) - (case.optional - case.links)
            for link in found | case.links:
                kind = kind_of(case, link)
                size[kind] += (link in found) + (link in case.links)
                right[kind] += link in found and link in case.links
    return {kind: 2.0 * right[kind] / size[kind] for kind in size}


def read_cases(bench: Path, step: int, offset: int) -> list[Case]:
    """Every ``step``-th case of each family, and all dev clusters."""
    folders = [(p, f) for f in FAMILIES for p in sorted((bench / f).iterdir())[offset::step]]
    folders += [(p, "cluster") for p in sorted(Path(__file__).with_name("clusters").iterdir()) if p.is_dir()]
    return [case for case in (read_case(*folder) for folder in folders) if case]


def line(name: str, cells: Sequence[str]) -> str:
    return f"| {name} | " + " | ".join(cells) + " |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--step", type=int, default=2)
    parser.add_argument("--offset", type=int, default=0)
    parser.add_argument("--only", help="names, divided by commas")
    parser.add_argument("--json", type=Path, help="write the figures there as well")
    given = parser.parse_args()
    cases = read_cases(given.bench, given.step, given.offset)
    whole = measure(cases, Ablation())
    print(line("left out", COLUMNS))
    print("|---|" + "---|" * len(COLUMNS))
    print(line("nothing", [f"**{whole[c]:.3f}**" for c in COLUMNS]), flush=True)
    figures: dict[str, Mapping[str, float]] = {"nothing": whole}
    chosen = given.only.split(",") if given.only else list(LEFT_OUT)
    for name in chosen:
        figures[name] = found = measure(cases, LEFT_OUT[name])
        changes = [round(1000.0 * (found[c] - whole[c])) for c in COLUMNS]
        print(line(name, [f"{change:+d}" if change else "0" for change in changes]), flush=True)
    if given.json:
        given.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()

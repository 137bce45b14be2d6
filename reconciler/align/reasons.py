"""Why the sentences of a row stand together, for people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reconciler.align.corpus import Corpus
from reconciler.align.gain import Cell
from reconciler.align.grounds import MEANING, MODEL, NEIGHBOUR, REPORT, WORDS, Grounds, Standing
from reconciler.align.kinship import Kin
from reconciler.align.material import Material, read_material
from reconciler.align.profiles import Profiles
from reconciler.align.terms import TermKind
from reconciler.align.weights import STANDARD, Weights
from reconciler.model.fact import Facts
from reconciler.model.ids import SentenceId
from reconciler.model.row import Cells, Reason
from reconciler.model.version import Version
from reconciler.text.lexicon import Lexicon

_KINDS = {TermKind.FIGURE: "figure", TermKind.DATE: "date", TermKind.NAME: "name"}
_MOST = 16


@dataclass(frozen=True, slots=True)
class _Match:
    """A term of one sentence and the term of another that covers it best."""

    left: int
    right: int
    mass: float


def why(
    cells: Cells,
    versions: Sequence[Version],
    facts: Mapping[SentenceId, Facts],
    lexicon: Lexicon,
    *,
    weights: Weights = STANDARD,
    material: Material | None = None,
) -> tuple[Reason, ...]:
    """The shared terms that hold a row together, the weightiest first.

    Args:
        cells: sentences of the row by version.
        versions: all versions, as given to ``align``.
        facts: as given to ``align``.
        lexicon: as given to ``align``.
        weights: as given to ``align``.
        material: as given to ``align``; without it everything is read anew.

    Returns:
        Reasons of the kinds "figure", "date", "name", "quotation", "word", "dictionary", "synonym" and "spelling":
        terms covered by others; between independent reports also "meaning" (words of like meaning, "died ~ killed"),
        "neighbour" (which of the sentences beside go together, "before, after"), "report" (the signs of reports that
        say what both say) and, where ``material`` has vectors, "model" (how near a model of meaning puts the nearest
        two sentences, "0.71"). Their weights are shares and sum to 1 where none is left out.
    """
    material = material or read_material(versions, facts, lexicon, weights=weights)
    return Reasons(material, facts, lexicon, weights).why(cells)


class Reasons:
    """Tells ``why`` of one row after another, as long as the versions stay the same.

    Args:
        material: as given to ``align``.
        facts: as given to ``align``.
        lexicon: as given to ``align``.
        weights: as given to ``align``.
    """

    def __init__(
        self, material: Material, facts: Mapping[SentenceId, Facts], lexicon: Lexicon, weights: Weights = STANDARD
    ) -> None:
        self.material = material
        self._facts = facts
        self._number_of = {s: n for n, s in enumerate(material.corpus.ids)}
        self._standing = Standing(material.corpus, material.profiles, lexicon, weights)

    def why(self, cells: Cells) -> tuple[Reason, ...]:
        """The reasons of a row, as ``why`` gives them."""
        corpus, number_of = self.material.corpus, self._number_of
        sides = [side for c in cells.values() if (side := tuple(sorted(number_of[s] for s in c if s in number_of)))]
        if len(sides) < 2:
            return ()
        gathered: defaultdict[tuple[int, int], float] = defaultdict(float)
        for side in sides:
            for other in sides:
                if other is not side:
                    for match in _matches(corpus, self.material.kin, self.material.profiles, side, other):
                        gathered[min(match.left, match.right), max(match.left, match.right)] += match.mass
        return _told(corpus, gathered, _quoted(corpus, self._facts, sides), self._standing.grounds(sides))


def _matches(corpus: Corpus, kin: Kin, profiles: Profiles, side: Cell, other: Cell) -> list[_Match]:
    near = corpus.language(side[0]) == corpus.language(other[0])
    rows = profiles.near if near else profiles.far
    present = {t.number for s in other for t in (*corpus.terms[s], *corpus.translated.get(s, ()))}
    found: dict[int, _Match] = {}
    for sentence in side:
        terms, values = rows.row(sentence)
        for term, mass in zip(terms.tolist(), values.tolist(), strict=True):
            likeness, nearest = max(((value, -n) for n, value in kin[term].items() if n in present), default=(0.0, 0))
            if likeness:
                found[term] = _Match(term, -nearest, mass * likeness)
    return list(found.values())


def _quoted(corpus: Corpus, facts: Mapping[SentenceId, Facts], sides: Sequence[Cell]) -> set[int]:
    """Terms that stand inside quotation marks in every sentence that has them."""
    inside: set[int] = set()
    outside: set[int] = set()
    for sentence in (s for side in sides for s in side):
        known = facts.get(corpus.ids[sentence], Facts())
        start = int(corpus.ids[sentence].rpartition(":")[2])
        spans = [q.span.shifted(0) for q in known.quotations]
        for term in corpus.terms[sentence]:
            within = any(span.contains(term.span.shifted(start)) for span in spans)
            (inside if within else outside).add(term.number)
    return inside - outside


def _told(
    corpus: Corpus, gathered: Mapping[tuple[int, int], float], quoted: set[int], held: Grounds
) -> tuple[Reason, ...]:
    total = sum(gathered.values())
    told = [
        Reason(_kind(corpus, pair, quoted), _text(corpus, pair), held.shares.get(WORDS, 0.0) * mass / total)
        for pair, mass in gathered.items()
        if mass > 0.0
    ]
    shared = {frozenset(r.text.lower().split(" = ")) for r in told}
    told += [r for r in _judged(held) if frozenset(r.text.lower().split(" ~ ")) not in shared]
    whole = sum(r.weight for r in told)
    ranked = sorted((r for r in told if r.weight > 0.0), key=lambda r: (-r.weight, r.kind, r.text))
    return tuple(replace(r, weight=round(r.weight / whole, 4)) for r in ranked[:_MOST])


def _judged(held: Grounds) -> Iterator[Reason]:
    """What is no term that sentences share."""
    for text, part in held.alike:
        yield Reason(MEANING, text, held.shares.get(MEANING, 0.0) * part)
    if held.neighbours:
        yield Reason(NEIGHBOUR, ", ".join(held.neighbours), held.shares.get(NEIGHBOUR, 0.0))
    if held.reports:
        yield Reason(REPORT, ", ".join(held.reports), held.shares.get(REPORT, 0.0))
    if held.nearness > 0.0:
        yield Reason(MODEL, f"{held.nearness:.2f}", held.shares.get(MODEL, 0.0))


def _kind(corpus: Corpus, pair: tuple[int, int], quoted: set[int]) -> str:
    vocabulary = corpus.vocabulary
    left, right = pair
    fact = _KINDS.get(vocabulary.kinds[left])
    if fact:
        return fact
    if left in quoted and right in quoted:
        return "quotation"
    if left == right:
        return "word"
    if vocabulary.forms[left][:4] == vocabulary.forms[right][:4]:
        return "spelling"
    return "synonym" if vocabulary.languages[left] == vocabulary.languages[right] else "dictionary"


def _text(corpus: Corpus, pair: tuple[int, int]) -> str:
    left, right = (corpus.vocabulary.surfaces[n] for n in pair)
    return left if left == right else f"{left} = {right}"

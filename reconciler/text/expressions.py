"""Expressions of several words, found wherever their words stand together, with others between or in another order.

"They called the search for the crew off" holds "call off", „Das Urteil will er nicht auf sich beruhen lassen“ holds
„auf sich beruhen lassen“; a German verb and the particle it is cut into ("trat ... zurück") are put together again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reconciler.text.lists import word_set

PARTICLES = word_set(
    "ab an auf aus bei bekannt davon durch ein entgegen entlang fern fest fort frei gegenüber heim her heran heraus "
    "herum hervor hin hinaus hinein hinweg hinzu klar los mit nach nieder statt teil um unter vor voran voraus vorbei "
    "vorweg weg weiter wieder zu zurecht zurück zusammen zuvor"
)
_ENDS = (
    '"',
    "”",
    "“",
    ".",
    ",",
    ";",
    ":",
    "!",
    "?",
    "–",
    "—",
    ")",
    "und",
    "oder",
    "sowie",
)  # what follows a cut-off particle
_FAR_BACK = 18  # words between a verb and its particle
_GAP = 3  # words between a verb and what belongs to it
_ROOM = {"en": 5, "de": 9}  # words among those of an expression of several telling ones
Places = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Expression:
    """The stems of an expression and the meaning it has.

    Attributes:
        parts: in the usual order.
        label: of the meaning.
        loose: whether the parts may stand in any order, as at least two of them tell something.
        gaps: whether other words may stand between them.
        head: which part tells most, the first of those that are no function words.
    """

    parts: tuple[str, ...]
    label: str
    loose: bool
    gaps: bool
    head: int


class Expressions:
    """The expressions of one language by the longest of their stems, which is the rarest most of the time."""

    def __init__(self, language: str, expressions: Iterable[Expression] = ()) -> None:
        self._room = _ROOM.get(language, 0)
        gathered: defaultdict[str, list[Expression]] = defaultdict(list)
        for expression in expressions:
            gathered[max(expression.parts, key=len)].append(expression)
        self._by_anchor: Mapping[str, list[Expression]] = dict(gathered)

    def found(self, stems: Sequence[str]) -> Iterator[tuple[Places, Expression]]:
        """Every expression of a sentence with the places of its parts."""
        here: frozenset[str] | None = None
        for place, stem in enumerate(stems):
            for expression in self._by_anchor.get(stem, ()):
                here = here or frozenset(stems)
                if here.issuperset(expression.parts) and (places := self._places(expression, stems, place)):
                    yield places, expression

    def _places(self, expression: Expression, stems: Sequence[str], anchor: int) -> Places:
        """Where the parts stand near an anchor; nothing if they are too far apart or in another order."""
        reach = self._room if expression.loose else _GAP if expression.gaps else 0
        size = len(expression.parts) + reach
        first = max(0, anchor - size + 1)
        window = range(first, min(len(stems), anchor + size))
        places = []
        for part in expression.parts:
            near = [p for p in window if stems[p] == part and p not in places]
            if not near:
                return ()
            places.append(min(near, key=lambda p: abs(p - anchor)))
        if max(places) - min(places) >= size or not (expression.loose or all(a < b for a, b in pairwise(places))):
            return ()
        return tuple(places)


def cut_verbs(tokens: Sequence[str], is_verb: Callable[[str], bool]) -> dict[int, tuple[int, str]]:
    """By the place of a particle at the end of its clause the place of its verb, and both as one word.

    Args:
        tokens: words and punctuation marks of a German sentence.
        is_verb: whether a particle joined with a form of a verb is a word of its own ("zurücktrat").
    """
    found: dict[int, tuple[int, str]] = {}
    for end, token in enumerate(tokens):
        if token not in PARTICLES or (end + 1 < len(tokens) and tokens[end + 1] not in _ENDS):
            continue
        for place in range(end - 1, max(-1, end - _FAR_BACK), -1):
            verb = tokens[place]
            if verb.isalpha() and (place == 0 or verb[0].islower()) and is_verb(token + verb.lower()):
                found[end] = place, token + verb.lower()
                break
    return found

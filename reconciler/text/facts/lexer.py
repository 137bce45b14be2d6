"""A string as the words, figures and marks all readers of facts work on; cut once, read many times."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from functools import reduce
from itertools import accumulate
from operator import or_
from typing import NamedTuple

from reconciler.model.span import Span
from reconciler.text.facts.amount import Amount
from reconciler.text.lists import entry_lines
from reconciler.text.soft_hyphens import SOFT_HYPHEN, bare, held_together

# Words first, since most pieces are, in letters that are quickly told; where a space stands nothing is tried. No letter
# or digit taken is given back, but groups stay as they are: Python before 3.11.5 loses its place in a possessive group.
_PIECE = re.compile(
    r"(?! )([A-Za-zÀ-ÖØ-öø-ÿ]++[^\W\d_]*+(?:['’][^\W\d_]++)?"
    r"|\d++(?:[.,’'\u00a0\u202f]\d++)*|[^\W\d_]++(?:['’][^\W\d_]++)?|[^\w\s]|_)"
)


class Sought(NamedTuple):
    """Words at which a reader begins.

    Attributes:
        words: in lower case.
        mark: a power of two, for each set another one, by which a text finds the words of all sets in one pass.
    """

    words: AbstractSet[str]
    mark: int


NUMBERS, DATES, CALENDAR, TIMES, SAYINGS, SOURCES, NEGATIONS, MODALS, OPENINGS, DASHES = (1 << n for n in range(10))
OPENS_CLAUSE, OPENS_REPORT = Sought(frozenset(':“„"»«•.!?'), OPENINGS), Sought(frozenset("-–—*"), DASHES)
_LONGEST_ORIGIN = 20  # tokens of place, date and agency before a report


class _EmptyOutside(dict[int, str]):
    """Tokens by their place, with nothing before the first and behind the last."""

    __slots__ = ()

    def __missing__(self, _: int) -> str:
        return ""


class Words:
    """The tokens of a text as parallel lists.

    Attributes:
        text: the text they were read from.
        language: "en", "de" or another code.
        tokens: words (letters only, with an inner apostrophe), figures (digits with inner separators), single marks.
        low: the tokens in lower case, with a straight apostrophe.
        start, end: code points of each token.
        at: the lower-case token at an index, empty outside the text; asked for a hundred times a sentence.
        amounts: number expressions read before, by the token they begin at.
        numbers: where they may begin, once asked for.
        digits, capitals: the places of the figures in digits and of the words with a capital.
    """

    __slots__ = (
        "_clause_starts",
        "_met",
        "_sought",
        "amounts",
        "at",
        "capitals",
        "digits",
        "end",
        "language",
        "low",
        "numbers",
        "start",
        "text",
        "tokens",
    )

    def __init__(self, text: str, language: str, marks: Mapping[str, int] | None = None) -> None:
        """Cut ``text``; ``marks`` are those of all words that are ``Sought``, without which they are looked up."""
        self.text = text
        self.language = language
        soft = SOFT_HYPHEN in text
        pieces = _PIECE.split(held_together(text) if soft else text)  # what stands between tokens and they in turn
        places = list(accumulate(map(len, pieces)))
        self.tokens = [bare(token) or token for token in pieces[1::2]] if soft else pieces[1::2]
        self.low = [t.lower() for t in self.tokens]
        if "’" in text:
            self.low = [t.replace("’", "'") for t in self.low]
        self.start = places[:-1:2]
        self.end = places[1::2]
        self.at: Callable[[int], str] = _EmptyOutside(enumerate(self.low)).__getitem__
        self.amounts: dict[int, Amount | None] = {}
        self.numbers: list[int] | None = None
        heads = [token[0] for token in self.tokens]
        self.digits = [at for at, head in enumerate(heads) if head.isdecimal()]
        self.capitals = [at for at, head in enumerate(heads) if head.isupper()]
        self._clause_starts: frozenset[int] | None = None
        self._sought: list[tuple[int, int]] | None = None
        self._met = -1
        if marks is not None:
            self._sought = [(at, mark) for at, mark in enumerate(map(marks.get, self.low)) if mark]
            self._met = reduce(or_, [mark for _, mark in self._sought], 0)

    def __len__(self) -> int:
        return len(self.tokens)

    def span(self, first: int, last: int) -> Span:
        """From the start of token ``first`` to the end of token ``last``."""
        return Span(self.start[first], self.end[last])

    def glued(self, index: int) -> bool:
        """Whether the token follows the one before it without white space."""
        return 0 < index < len(self.start) and self.start[index] == self.end[index - 1]

    def is_digit(self, index: int) -> bool:
        """Whether the token is a figure in digits."""
        return 0 <= index < len(self.tokens) and self.tokens[index][0].isdecimal()

    def is_word(self, index: int) -> bool:
        """Whether the token consists of letters."""
        return 0 <= index < len(self.tokens) and self.tokens[index][0].isalpha()

    def is_capital(self, index: int) -> bool:
        """Whether the token is a word with a capital."""
        return 0 <= index < len(self.tokens) and self.tokens[index][0].isupper()

    def where(self, sought: Sought, *, contracted: bool = False) -> list[int]:
        """The places of the lower-case tokens that are ``sought``, and if asked of those with an apostrophe.

        Readers ask only there what a token begins; most texts have nothing for most readers.
        """
        wanted, mark = sought
        if contracted and ("'" in self.text or "’" in self.text):
            return [at for at, token in enumerate(self.low) if token in wanted or "'" in token]
        if not self._met & mark:
            return []
        if self._sought is not None:
            return [at for at, marks in self._sought if marks & mark]
        return [at for at, token in enumerate(self.low) if token in wanted]

    def has(self, sought: Sought) -> bool:
        """Whether any token is ``sought``."""
        return self._met & sought.mark > 0 if self._sought is not None else not sought.words.isdisjoint(self.low)

    def match(self, index: int, phrases: PhraseTable) -> int:
        """How many tokens from ``index`` on form one of the phrases, the longest; 0 if none does."""
        for phrase in phrases.starting.get(self.at(index), ()):
            if self.low[index : index + len(phrase)] == phrase:
                return len(phrase)
        return 0

    def match_before(self, index: int, phrases: PhraseTable) -> int:
        """How many tokens right before ``index`` form one of the phrases, the longest; 0 if none does."""
        for phrase in phrases.ending.get(self.at(index - 1), ()):
            if index >= len(phrase) and self.low[index - len(phrase) : index] == phrase:
                return len(phrase)
        return 0

    @property
    def clause_starts(self) -> frozenset[int]:
        """Tokens that begin the text, a quotation in it, what follows a colon or the date line of an agency."""
        if self._clause_starts is None:
            dashes = (at for at in self.where(OPENS_REPORT) if at == 0 or self._closes_origin(at))
            self._clause_starts = frozenset((0, *(at + 1 for at in (*self.where(OPENS_CLAUSE), *dashes))))
        return self._clause_starts

    def _closes_origin(self, dash: int) -> bool:
        """Whether a dash parts the report from its place and agency: "OSLO, May 3 (NPA) - Farmers ..."."""
        return 2 < dash < _LONGEST_ORIGIN and self.tokens[dash - 1] == ")" and self.tokens[0][0].isupper()


class PhraseTable:
    """Phrases of one or more tokens, found by their first or last token, the longest first."""

    def __init__(self, phrases: dict[str, str]) -> None:
        self.values = {tuple(cut(phrase)): value for phrase, value in phrases.items()}
        self.starting: dict[str, list[list[str]]] = {}
        self.ending: dict[str, list[list[str]]] = {}
        for phrase in sorted(self.values, key=len, reverse=True):
            self.starting.setdefault(phrase[0], []).append(list(phrase))
            self.ending.setdefault(phrase[-1], []).append(list(phrase))

    def value(self, tokens: list[str]) -> str:
        """What the phrase stands for."""
        return self.values[tuple(tokens)]


def cut(phrase: str) -> list[str]:
    """The lower-case tokens of a phrase."""
    return [token.lower().replace("’", "'") for token in _PIECE.findall(phrase)]


def phrase_table(text: str) -> PhraseTable:
    """A table from lines "value: phrase | phrase | ..."; several lines may share a value."""
    phrases: dict[str, str] = {}
    for line in entry_lines(text):
        value, _, rest = line.partition(": ")
        for phrase in rest.split("|"):
            if phrase.strip():
                phrases[phrase.strip()] = value
    return PhraseTable(phrases)

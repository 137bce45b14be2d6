"""Word differences of two texts in one language: whole words, merged to runs a reader can take in.

The words are matched as difflib does with ``autojunk=False`` (by default it drops frequent words of texts over 200
items, and the true pairs with them). The answer depends on the order of the arguments, so both orders are tried and the
one that keeps more words is taken; then the runs of (a, b) mirror those of (b, a).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate

from rapidfuzz.distance import LCSseq

from reconciler.discrepancies.wording.blocks import Block, common_blocks
from reconciler.model.span import Span
from reconciler.text.words import Token, fold, tokenize

Run = tuple[Span, Span, bool]
Opcode = tuple[bool, int, int, int, int]  # equal?, from and to on the left, from and to on the right

CONFETTI = 0.6  # beyond this share of changed words the two readings stand whole
_SHORT_ISLAND = 2  # equal runs of so few small words between changes are read as part of the change


@lru_cache(maxsize=4096)
def word_runs(left: str, right: str) -> tuple[Run, ...]:
    """The two texts as runs (span on the left, span on the right, equal?) in order, together covering all words.

    A run that stands on one side only has an empty span on the other. Case and accents count, white space and the
    style of quotation marks do not.
    """
    words, others = _tokens(left), _tokens(right)
    return tuple((_cover(words, a), _cover(others, b), equal) for a, b, equal in _parts(left, right))


@lru_cache(maxsize=4096)
def _parts(left: str, right: str) -> tuple[tuple[slice, slice, bool], ...]:
    """The runs as slices of the tokens."""
    runs = [(slice(i, j), slice(k, m), equal) for equal, i, j, k, m in _opcodes(_forms(left), _forms(right))]
    return tuple(_readable(runs, _tokens(left)))


@lru_cache(maxsize=4096)
def _tokens(text: str) -> list[Token]:
    return tokenize(text)


def changed_share(left: str, right: str) -> float:
    """Share of words of both texts that stand in changed runs, 0 to 1; symmetric."""
    return _changed_share(left, right) if left <= right else _changed_share(right, left)


@lru_cache(maxsize=4096)
def _changed_share(left: str, right: str) -> float:
    before, until = _counts(left), _counts(right)
    total = before[-1] + until[-1]
    changed = sum(
        before[a.stop] - before[a.start] + until[b.stop] - until[b.start]
        for a, b, equal in _parts(left, right)
        if not equal
    )
    return changed / total if total else 0.0


@lru_cache(maxsize=1024)
def _counts(text: str) -> list[int]:
    """How many words stand before each token, and in all."""
    return list(accumulate((token.is_word for token in _tokens(text)), initial=0))


def _opcodes(left: list[str], right: list[str]) -> list[Opcode]:
    if (len(right), right) < (len(left), left):
        return [(equal, i, j, k, m) for equal, k, m, i, j in _best(right, left)]
    return _best(left, right)


def _best(left: list[str], right: list[str]) -> list[Opcode]:
    """The runs of the argument order that keeps more words; the arguments come in canonical order."""
    there = common_blocks(left, right)
    kept = _kept(there)
    if kept < LCSseq.similarity(left, right):  # more than that no order can keep
        back = common_blocks(right, left)
        if _kept(back) > kept:
            there = [(i, j, size) for j, i, size in back]
    return list(_filled(there, len(left), len(right)))


def _kept(blocks: Sequence[Block]) -> int:
    return sum(size for _, _, size in blocks)


def _filled(blocks: Sequence[Block], left: int, right: int) -> Iterator[Opcode]:
    """The blocks with what lies between them."""
    i = k = 0
    for a, b, size in (*blocks, (left, right, 0)):
        if a > i or b > k:
            yield False, i, a, k, b
        i, k = a + size, b + size
        if size:
            yield True, a, i, b, k


_MARKS = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'", "–": "-", "—": "-"})


@lru_cache(maxsize=1024)
def _forms(text: str) -> list[str]:
    """The tokens, with one form for all marks that mean the same."""
    return [token.text.translate(_MARKS) for token in _tokens(text)]


def _readable(runs: list[tuple[slice, slice, bool]], words: list[Token]) -> list[tuple[slice, slice, bool]]:
    """Runs with tiny equal islands between two changes joined to them."""
    merged: list[tuple[slice, slice, bool]] = []
    for place, (a, b, equal) in enumerate(runs):
        island = equal and 0 < place < len(runs) - 1 and _tiny(words[a])
        same = equal and not island
        if merged and merged[-1][2] == same:
            before = merged.pop()
            merged.append((slice(before[0].start, a.stop), slice(before[1].start, b.stop), same))
        else:
            merged.append((a, b, same))
    return merged


def _tiny(tokens: list[Token]) -> bool:
    """Whether an equal run is too small to break a change in two: one or two short words or a mark."""
    return len(tokens) <= _SHORT_ISLAND and sum(len(fold(t.text)) for t in tokens) <= 5


def _cover(tokens: list[Token], part: slice) -> Span:
    if part.start == part.stop:
        at = tokens[part.start - 1].span.end if part.start else 0
        return Span(at, at)
    return Span(tokens[part.start].span.start, tokens[part.stop - 1].span.end)

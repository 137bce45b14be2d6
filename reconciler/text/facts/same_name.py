"""Whether two names are one: words compared by sound, given names against their absence."""

from __future__ import annotations

from reconciler.text.facts.gazetteer import gazetteer
from reconciler.text.facts.lexer import cut
from reconciler.text.facts.name_words import PARTICLES, TITLES
from reconciler.text.facts.spelling import same_word, told_apart
from reconciler.text.words import fold


def same_name(a: str, b: str) -> bool:
    """Whether ``a`` and ``b`` name one person, place or body, in two spellings or languages or one of them shortened.

    A surname alone agrees with the full name; two given names must agree ("Joe Biden" is not "Hunter Biden").
    """
    left, right = name_parts(a), name_parts(b)
    if not left or not right or told_apart(left[0], right[0]):
        return False
    listed = _listed(left), _listed(right)
    if listed[0] and listed[1]:
        return listed[0] == listed[1]
    if not same_word(left[-1], right[-1]):
        return False
    if len(left) == 1 or len(right) == 1:
        return True
    return all(any(same_word(x, y) for y in right) for x in left[:-1][:1])


def name_parts(name: str) -> tuple[str, ...]:
    """The words of a name without titles, articles and particles."""
    words = [w.removesuffix("'s") for w in cut(name)]
    return tuple(
        w for w in words if w[0].isalnum() and w not in TITLES and w not in PARTICLES and w not in ("the", "of") and w
    )


def _listed(parts: tuple[str, ...]) -> str:
    """The key of the tables for a whole name, empty if it is not listed."""
    known = gazetteer()
    folded = [fold(part) for part in parts]
    if len(folded) == 1:
        entry = known.word(parts[0].capitalize()) or known.word(parts[0].upper())
        return entry.key if entry else ""
    found = known.phrase(folded, 0)
    return found[1].key if found and found[0] == len(folded) else ""

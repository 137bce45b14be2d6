"""Dictionary forms a German word may belong to, and the ways a compound may be cut."""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Iterator
from functools import cache

from reconciler.text.lists import word_tuple

PREFIXES = word_tuple("""
    auseinander entgegen gegenüber herunter hinunter zusammen vorwärts aufrecht voraus hervor heraus herauf
    herbei herein hinaus hinauf hinein hinweg nieder weiter wieder zurück zurecht entlang durch empor gegen
    statt unter voran vorbei heran herab herum hinzu teil fort fest frei nach miss über heim hoch dazu wahr bloß
    bei auf aus dar ein her hin los mit tot um vor weg zu ab an
    """)
_PREFIXES_FROM = {letter: tuple(p for p in PREFIXES if p[0] == letter) for letter in {p[0] for p in PREFIXES}}
# Endings by which inflected forms differ from the dictionary form, longest first.
_ENDINGS = word_tuple(
    """
    testens stens enden ender endes endem ende innen erinnen sten ster stes stem tens eten etest etem eter etes
    ete test ten tem ter tes tet eren erer eres erem ere ern ens end ste est te et st en er es em in t e n s
    """
)
_ENDINGS_IN = {letter: tuple(e for e in _ENDINGS if e[-1] == letter) for letter in {e[-1] for e in _ENDINGS}}
_PARTICIPLE_ENDINGS = word_tuple("eten etem eter etes ete et ten tem ter tes te t enen ener enes enem ene en")
_Test = Callable[[str], bool]
_LINKS = ("", "s", "es", "n", "en", "er", "e", "ens")
_UMLAUTS = {"ä": "a", "ö": "o", "ü": "u"}
_LONGEST = 60
_SHORTEST_PART = 3


class _Every:
    """Holds every word."""

    def __contains__(self, word: object) -> bool:
        return True


_EVERY = _Every()


def bases_of(lemmas: Collection[str]) -> set[str]:
    """The words without the endings that ``candidates`` gives back to a base, and as they are."""
    bases = set(lemmas)
    bases.update([lemma[:-1] for lemma in lemmas if lemma.endswith(("e", "n"))])
    bases.update([lemma[:-2] for lemma in lemmas if lemma.endswith("en")])
    return bases


def candidates(word: str, bases: Container[str] = _EVERY) -> Iterator[str]:
    """Lower-case dictionary forms ``word`` may come from, the likeliest first, with repetitions.

    Undoes endings, umlauts, "ge-" participles, "zu" infinitives and comparatives: "abgelehnt" -> "ablehnen",
    "abzulehnen" -> "ablehnen", "größeren" -> "groß", "Verhandlungen" -> "verhandlung".

    Args:
        word: in lower case.
        bases: ``bases_of`` the words of a dictionary; most forms that it cannot have are left out then.
    """
    yield from _bare(word, bases)
    for form in _without_marks(word, bases):
        yield form
        yield from _bare(form, bases)
    plain = _without_umlaut(word)
    if plain != word:
        yield plain
        yield from _bare(plain, bases)
    if word.endswith(("ung", "ungen")):
        yield word.removesuffix("en").removesuffix("ung") + "en"


def _bare(word: str, bases: Container[str]) -> Iterator[str]:
    """The word without an ending, as a noun or adjective and as the stem of a verb."""
    if word in bases and not word.endswith(("en", "ern", "eln")):
        yield word + "en"
        yield word + "n"
    for ending in _ENDINGS_IN.get(word[-1:], ()):
        if not word.endswith(ending) or len(word) - len(ending) < 2:
            continue
        base = word[: -len(ending)]
        if base in bases:
            yield base
            yield base + "e"
            yield base + "en"
            yield base + "n"
        if len(base) > 3 and base[-1] in "rl" and base[-2] not in "aeiouäöü":
            yield base[:-1] + "e" + base[-1]  # teuren -> teuer, dunklen -> dunkel
    if len(word) > 5 and word.endswith(("iert", "ierte", "ierten")):
        yield word[: word.rindex("iert")] + "ieren"


def _without_marks(word: str, bases: Container[str]) -> Iterator[str]:
    """The infinitive or stem behind a "ge" or "zu" that stands inside or before the verb."""
    for prefix in ("", *(p for p in _PREFIXES_FROM.get(word[:1], ()) if word.startswith(p))):
        rest = word[len(prefix) :]
        if rest.startswith("ge") and len(rest) > 5:
            yield from _of_participle(prefix, rest[2:], bases)
        if prefix and rest.startswith("zu") and len(rest) > 5:
            yield prefix + rest[2:]


def _of_participle(prefix: str, core: str, bases: Container[str]) -> Iterator[str]:
    for ending in _PARTICIPLE_ENDINGS:
        if core.endswith(ending) and len(core) - len(ending) >= 2:
            base = prefix + core[: -len(ending)]
            if base in bases:
                yield base + "en"
                yield base + "n"


def _without_umlaut(word: str) -> str:
    """The word with its last umlaut undone ("äu" to "au")."""
    if word.isascii():
        return word
    for at in range(len(word) - 1, -1, -1):
        if word[at] in _UMLAUTS:
            return word[:at] + _UMLAUTS[word[at]] + word[at + 1 :]
    return word


def compound_splits(word: str, listed: _Test, known: _Test) -> tuple[str, ...]:
    """The parts of a compound, all ``known`` in some form, modifiers best as ``listed``.

    As few parts as possible, the last as long as possible.

    Empty if there is no such cut.
    """
    if not 2 * _SHORTEST_PART < len(word) <= _LONGEST:
        return ()
    modifier = cache(lambda front: _modifier(front, listed) or _modifier(front, known))
    for depth in (2, 3, 4):
        parts = _cut(word, modifier, known, depth)
        if parts:
            return parts
    return ()


def _cut(word: str, modifier: Callable[[str], str], known: _Test, depth: int) -> tuple[str, ...]:
    for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        head = word[at:]
        if len(head) < _SHORTEST_PART or not known(head):
            continue
        front = word[:at]
        first = modifier(front)
        if first:
            return (first, head)
        if depth > 2:
            parts = _cut_front(front, modifier, known, depth - 1)
            if parts:
                return (*parts, head)
    return ()


def _cut_front(front: str, modifier: Callable[[str], str], known: _Test, depth: int) -> tuple[str, ...]:
    for link in _LINKS:
        stem = front.removesuffix(link) if link else front
        if (stem != front or not link) and len(stem) > 2 * _SHORTEST_PART:
            parts = _cut(stem, modifier, known, depth)
            if parts:
                return parts
    return ()


def _modifier(front: str, known: _Test) -> str:
    """The known word a modifying part stands for, its linking sound taken off; empty if there is none."""
    for link in _LINKS:
        if link and not front.endswith(link):
            continue
        stem = front[: len(front) - len(link)]
        for form in (stem, stem + "e", stem + "en"):
            if len(stem) >= _SHORTEST_PART and known(form):
                return form
    return ""

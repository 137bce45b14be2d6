"""Names that are known beforehand: places, bodies and persons with all their spellings, and what they name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from reconciler import assets
from reconciler.model.fact import NameKind
from reconciler.text.facts.lexer import cut
from reconciler.text.words import fold

_KINDS = {
    "person": NameKind.PERSON,
    "organisation": NameKind.ORGANISATION,
    **dict.fromkeys(("capital", "city", "country", "region", "river", "sea", "nationality"), NameKind.PLACE),
}
_ADJECTIVE_ENDINGS = ("en", "er", "em", "es", "e", "")
_LONGEST_ADJECTIVE = 30


@dataclass(frozen=True, slots=True)
class Entry:
    """A name of the tables: one key for all its spellings, and whether it must stand in capitals ("US", not "us")."""

    key: str
    kind: NameKind
    capitals: bool = False
    adjective: bool = False


class Gazetteer:
    """Spellings of known names, found by their first word.

    Attributes:
        words: single words to entries, in folded form.
        adjectives: German adjectives of countries without ending ("ukrainisch"), which stand without a capital.
        word: the listed name that a capitalised token is, in the nominative or with a genitive ending; words met
            before are known.
    """

    def __init__(self, phrases: dict[tuple[str, ...], Entry], adjectives: dict[str, Entry]) -> None:
        self.words = {phrase[0]: entry for phrase, entry in phrases.items() if len(phrase) == 1}
        self.adjectives = adjectives
        self.word: Callable[[str], Entry | None] = lru_cache(maxsize=32768)(self._word)
        self._longer: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
        for phrase in sorted((p for p in phrases if len(p) > 1), key=len, reverse=True):
            self._longer.setdefault(phrase[0], []).append((phrase, phrases[phrase]))

    def phrase(self, folded: Sequence[str], index: int) -> tuple[int, Entry] | None:
        """The longest listed name of two or more tokens at ``index`` and its length."""
        for phrase, entry in self._longer.get(folded[index], ()):
            here = tuple(folded[index : index + len(phrase)])
            if here == phrase or (here[:-1] == phrase[:-1] and here[-1].removesuffix("'s") == phrase[-1]):
                return len(phrase), entry
        return None

    def _word(self, token: str) -> Entry | None:
        bare = token.replace("’", "'").removesuffix("'s").removesuffix("'")
        key = fold(bare)
        entry = self.words.get(key)
        if entry is None and len(key) > 4 and key.endswith("s"):
            entry = self.words.get(key[:-1])
        if entry is None and len(key) > 6:
            entry = self.adjective(key)
        return None if entry is None or (entry.capitals and not bare.isupper()) else entry

    def adjective(self, folded: str) -> Entry | None:
        """The country of a German adjective in any inflection ("ukrainischen")."""
        if "isch" not in folded or len(folded) > _LONGEST_ADJECTIVE:
            return None
        for ending in _ADJECTIVE_ENDINGS:
            if folded.endswith(ending) and folded.removesuffix(ending) in self.adjectives:
                return self.adjectives[folded.removesuffix(ending)]
        return None


@cache
def gazetteer() -> Gazetteer:
    """The shipped tables of names; read at the first call."""
    root = assets.folder("lexicon")
    phrases: dict[tuple[str, ...], Entry] = {}
    for fields in _lines(root / "exonyms.tsv"):
        kind = _KINDS.get(fields[1], NameKind.OTHER)
        _file(phrases, (fields[0], *(fields[2].split("; ") if len(fields) > 2 else ())), _place_key(*fields[:2]), kind)
    adjectives: dict[str, Entry] = {}
    for fields in _lines(root / "demonyms.tsv"):
        _file_houses(phrases, fields)
        country = phrases.get(_tokens(fields[0]))
        key = country.key if country else fold(fields[0])
        for form in fields[1].split("; "):
            if form.islower():
                adjectives.setdefault(fold(form), Entry(key, NameKind.PLACE, adjective=True))
            else:
                phrases.setdefault(_tokens(form), Entry(key, NameKind.PLACE, adjective=True))
    return Gazetteer(phrases, adjectives)


def _file(phrases: dict[tuple[str, ...], Entry], forms: Iterable[str], key: str, kind: NameKind) -> None:
    """File the forms of one name."""
    plain, shouted = Entry(key, kind), Entry(key, kind, capitals=True)
    for form in forms:
        tokens = _tokens(form)
        if tokens:
            phrases.setdefault(tokens, shouted if form.isupper() and len(form) <= 5 else plain)


def _file_houses(phrases: dict[tuple[str, ...], Entry], fields: list[str]) -> None:
    """Houses that stand for a government ("Kremlin; Kreml") and are in no other table, under one key."""
    houses = [form for form in (fields[2].split("; ") if len(fields) > 2 else ()) if _tokens(form) not in phrases]
    if houses:
        _file(phrases, houses, fold(houses[0]), NameKind.ORGANISATION)


def _place_key(name: str, kind: str) -> str:
    """The key of a listed name; "Kursk Region" is called "Kursk" as often as not."""
    key = fold(name)
    return key.removesuffix(" region").removesuffix(" oblast") if kind == "region" else key


def _tokens(form: str) -> tuple[str, ...]:
    if form.isascii() and form.replace(" ", "").isalpha():  # as most are
        tokens = tuple(form.lower().split())
    else:
        tokens = tuple([fold(token) for token in cut(form)])
    return tokens[1:] if tokens[:1] == ("the",) and len(tokens) > 1 else tokens


def _lines(path: Path) -> Iterator[list[str]]:
    if path.is_file():
        for line in path.read_text(encoding="utf-8").splitlines():
            fields = line.split("\t")
            if len(fields) > 1 and not line.startswith("#"):
                yield fields

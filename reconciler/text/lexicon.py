"""German words and their English counterparts, near-synonyms, and one key for each name in all its spellings.

Read from plain lists in ``resources/lexicon`` (their README tells the format). Inflected forms are not stored but
undone at the moment of asking, so that reading stays fast.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from reconciler import assets
from reconciler.model.progress import Progress
from reconciler.text.frames import Frames
from reconciler.text.inflection import bases_of, candidates, compound_splits
from reconciler.text.words import fold

Words = dict[str, tuple[str, ...]]

_MAX_CACHED = 100_000
_MAX_LISTED = 32_768
_PER_PART = 4
_Test = Callable[[str], bool]


class Further(Protocol):
    """Another German-English dictionary, larger and less carefully chosen."""

    def translations(self, word: str, forms: Sequence[str] = ()) -> tuple[str, ...]:
        """English for a word as it is written, else for the first of ``forms`` that is listed; empty if none is."""

    def lists(self, word: str) -> bool:
        """Whether the word, in lower case, is listed as a noun."""


class Lexicon:
    """Answers what a German word may be in English, what may stand for an English word, and who is meant by a name.

    Attributes:
        entries: how many German lemmas it knows.
    """

    def __init__(
        self,
        words: Mapping[str, Words],
        groups: Iterable[tuple[str, ...]] = (),
        names: Mapping[str, str] | None = None,
        further: Iterable[Further] = (),
        frames: Path | None = None,
    ) -> None:
        self._nouns, self._others = words.get("n", {}), words.get("", {})
        self._names = names or {}
        self._groups = tuple(groups)
        self._known: dict[str, tuple[str, ...]] = {}
        self._parts: dict[str, tuple[str, ...]] = {}
        self._splits: dict[str, tuple[str, ...]] = {}
        self._listed: dict[str, tuple[str, ...]] = {}
        self._bases: set[str] | None = None
        self._meaning: dict[str, list[tuple[str, ...]]] | None = None  # lists of words that may stand for one another
        self._synonyms: dict[str, frozenset[str]] = {}
        self._no_things: frozenset[str] | None = None  # words that no German noun means
        self._further = tuple(further)
        self._frames_path = frames
        self._frames: Frames | None = None
        self.entries = len(self._nouns) + len(self._others)

    @classmethod
    def load(cls, folder: Path | None = None) -> Lexicon:
        """The lexicon of ``folder``, by default the one shipped with the program; missing lists count as empty."""
        root = folder or assets.folder("lexicon")
        return cls(
            _read_words(root / "de-en"), _read_groups(root / "synonyms.tsv"), _read_names(root), (), root / "frames.tsv"
        )

    def with_further(self, dictionaries: Iterable[Further]) -> Lexicon:
        """The same beside other dictionaries, asked in their order; only ``further`` and cutting compounds use them."""
        words = {"n": self._nouns, "": self._others}
        return Lexicon(words, self._groups, self._names, dictionaries, self._frames_path)

    def frames(self, progress: Progress | None = None) -> Frames:
        """What words lead to which meaning frame; read when first asked for.

        Raises:
            Cancelled: by ``progress``.
        """
        if self._frames is None:
            self._frames = Frames.load(self._frames_path or Path(), self, progress)
        return self._frames

    def further(self, german_word: str) -> tuple[str, ...]:
        """What the further dictionaries say of a German word, beside ``translations``; forms are undone where needed.

        Their classes of meaning are too wide to make synonyms of.
        """
        if not self._further:
            return ()
        word = german_word.strip("-’'")
        forms = () if self._simple(word) else tuple(candidates(word.lower()))
        return _unique(english for book in self._further for english in book.translations(word, forms))

    def translations(self, german_word: str) -> tuple[str, ...]:
        """English lemmas for a German word in any inflection, the most usual first; empty if it is unknown.

        A word with a capital is looked for among the nouns first ("Gebiete" is an area, "gebiete" a command).
        A compound that is not listed gives the translations of its parts, the modifying part first.
        """
        word = german_word.strip("-’'")
        found = self._known.get(word)
        if found is None:
            found = self._simple(word) or _unique(
                english for part in self._split(word) for english in self._simple(part.capitalize())[:_PER_PART]
            )
            if len(self._known) < _MAX_CACHED:
                self._known[word] = found
        return found

    def knows(self, german_word: str) -> bool:
        """Whether any dictionary has the word or its parts."""
        return bool(self.translations(german_word) or self.further(german_word))

    def compound_parts(self, word: str) -> tuple[str, ...]:
        """The parts a compound is made of, in lower case; the word alone if it is listed or cannot be split."""
        bare = word.strip("-’'")
        found = self._parts.get(bare)
        if found is None:
            found = self._split(bare) or self._split_further(bare) or (bare.lower(),)
            if len(self._parts) < _MAX_CACHED:
                self._parts[bare] = found
        return found

    def synonyms(self, english_lemma: str) -> frozenset[str]:
        """English lemmas that may stand for this one between two reports, without itself."""
        word = english_lemma.lower()
        found = self._synonyms.get(word)
        if found is None:
            if self._meaning is None:
                self._meaning = _by_member((*self._groups, *self._nouns.values(), *self._others.values()))
            found = frozenset().union(*self._meaning.get(word, ())) - {word}
            if len(self._synonyms) < _MAX_CACHED:
                self._synonyms[word] = found
        return found

    def names_thing(self, english_lemma: str) -> bool:
        """Whether an English word may be a noun: no list has it, or one of German nouns has it among its meanings."""
        if self._no_things is None:
            nouns, others = (
                {word for found in words.values() for word in found} for words in (self._nouns, self._others)
            )
            self._no_things = frozenset(others - nouns)
        return english_lemma.lower() not in self._no_things

    def canonical_name(self, name: str) -> str:
        """One key for all spellings of a name: "Kiew", "Kiev" and "Kyiv" give "kyiv", "ukrainischen" gives "ukraine".

        Unknown names give their folded form without possessive ending or article.
        """
        key = _name_key(name)
        return self._listed_name(key) or key

    def knows_name(self, name: str) -> bool:
        """Whether the tables list the name in this or another spelling."""
        return self._listed_name(_name_key(name)) is not None

    def _listed_name(self, key: str) -> str | None:
        """The key of a name that the tables list."""
        return next((self._names[form] for form in (key, *_without_ending(key)) if form in self._names), None)

    def _simple(self, word: str) -> tuple[str, ...]:
        """Translations of a word that is no compound; the same few begin and end many compounds."""
        found = self._listed.get(word)
        if found is None:
            found = self._look_up(word)
            if len(self._listed) < _MAX_LISTED:
                self._listed[word] = found
        return found

    def _look_up(self, word: str) -> tuple[str, ...]:
        lowered = word.lower()
        first, second = (self._nouns, self._others) if word[:1].isupper() else (self._others, self._nouns)
        if lowered in first:
            return first[lowered]
        if lowered in second:
            return second[lowered]
        if self._bases is None:
            self._bases = bases_of((*self._nouns, *self._others))
        found: tuple[str, ...] = ()
        for form in candidates(lowered, self._bases):
            if form in first:
                return first[form]
            if not found and form in second:
                found = second[form]
        return found

    def _split(self, word: str) -> tuple[str, ...]:
        """The parts of a compound; asked for once to translate it and once to tell its parts."""
        found = self._splits.get(word)
        if found is None:
            found = self._cut(word)
            if len(self._splits) < _MAX_CACHED:
                self._splits[word] = found
        return found

    def _cut(self, word: str) -> tuple[str, ...]:
        if "-" in word or "‑" in word:
            pieces = [p for p in word.replace("‑", "-").split("-") if p]
            return tuple(part for piece in pieces for part in self.compound_parts(piece)) if len(pieces) > 1 else ()
        if self._simple(word):
            return ()
        return compound_splits(word.lower(), self._is_listed, self._is_known)

    def _split_further(self, word: str) -> tuple[str, ...]:
        """The same with the words of the further dictionaries among the parts."""
        if not self._further or "-" in word or "‑" in word or self._simple(word):
            return ()
        listed = _remembered(lambda part: self._is_listed(part) or any(book.lists(part) for book in self._further))
        return compound_splits(word.lower(), listed, lambda part: listed(part) or self._is_known(part))

    def _is_known(self, part: str) -> bool:
        """Whether a part of a compound has a meaning."""
        return bool(self._simple(part.capitalize()))

    def _is_listed(self, word: str) -> bool:
        return word in self._nouns or word in self._others


def _by_member(lists: Iterable[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    """The lists each word is in together with others."""
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for words in lists:
        if len(words) > 1:
            for word in words:
                found[word].append(words)
    return dict(found)


def _remembered(test: _Test) -> _Test:
    """A test that is asked once for each word."""
    known: dict[str, bool] = {}

    def answer(word: str) -> bool:
        found = known.get(word)
        if found is None:
            found = known[word] = test(word)
        return found

    return answer


def _read_lines(path: Path) -> Iterator[list[str]]:
    if not path.is_file():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def _read_words(folder: Path) -> dict[str, Words]:
    """Nouns under "n", all other words under the empty string, each with its irregular forms."""
    nouns: Words = {}
    others: Words = {}
    loose: Words = {}
    for path in sorted(folder.glob("*.tsv")):
        for fields in _read_lines(path):
            if len(fields) >= 3:
                _file(fields, nouns if fields[1] == "n" else others, loose)
    for form, english in loose.items():
        others.setdefault(form, english)
    return {"n": nouns, "": others}


def _file(fields: list[str], words: Words, loose: Words) -> None:
    """File an entry. Irregular finite forms of separable verbs stand without their prefix, participles with it."""
    english = tuple(fields[2].split("; "))
    prefix, bar, _ = fields[0].lower().partition("|")
    lemma = fields[0].lower().replace("|", "")
    words[lemma] = _joined(words.get(lemma), english)
    for form in fields[3].lower().split(", ") if len(fields) > 3 else ():
        joined = form if not bar or form.startswith(prefix) else prefix + form
        words[joined] = _joined(words.get(joined), english)
        if joined != form:
            loose.setdefault(form, english)  # "trat ... zurück": the prefix stands elsewhere in the sentence


def _joined(old: tuple[str, ...] | None, new: tuple[str, ...]) -> tuple[str, ...]:
    return new if old is None else _unique((*old, *new))


def _unique(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))


def _read_groups(path: Path) -> Iterator[tuple[str, ...]]:
    for fields in _read_lines(path):
        yield tuple(word.lower() for word in fields[-1].split("; "))


def _read_names(root: Path) -> dict[str, str]:
    names: dict[str, str] = {}
    for fields in _read_lines(root / "exonyms.tsv"):
        key = _name_key(fields[0])
        for form in (fields[0], *(fields[2].split("; ") if len(fields) > 2 else ())):
            names.setdefault(_name_key(form), key)
    for fields in _read_lines(root / "demonyms.tsv"):
        country = names.get(_name_key(fields[0]), _name_key(fields[0]))
        for form in fields[1].split("; ") if len(fields) > 1 else ():
            names.setdefault(_name_key(form), country)
    return names


def _name_key(name: str) -> str:
    if name.isascii() and name.isalpha():  # as most are
        return name.lower()
    key = fold(name.replace("’", "'").replace("ʼ", "'")).strip()
    key = key.removesuffix("'s").removesuffix("'")
    for article in ("the ", "der ", "die ", "das "):
        key = key.removeprefix(article)
    return " ".join(key.split())


def _without_ending(key: str) -> Iterator[str]:
    """The key without a German adjective ending or genitive; only for one-word keys of some length."""
    if len(key) < 5 or key[-1] not in "enrsm":
        return
    for ending in ("s", "en", "e", "er", "em", "es", "n", "innen"):
        if key.endswith(ending) and len(key) - len(ending) >= 4:
            yield key[: -len(ending)]

"""The second pass over the names of all versions: what is a name, and which names are one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from reconciler.model.fact import Attribution, Facts, Name, NameKind, Quotation
from reconciler.model.ids import SentenceId
from reconciler.model.progress import Progress, Silent, stepping
from reconciler.model.span import Span
from reconciler.text.facts.gazetteer import gazetteer
from reconciler.text.facts.name_words import GIVEN_NAMES
from reconciler.text.facts.names import CERTAIN
from reconciler.text.facts.spelling import LONG, MOST_EDITS, consonants, same_word, skeleton, without_genitive
from reconciler.text.lexicon import Lexicon
from reconciler.text.words import lemma

_Said = TypeVar("_Said", Quotation, Attribution)

_LIKELY = 0.3  # candidates from here on are kept if no list of plain words knows them
_SURE = 0.85
_INSIDE_ENGLISH = 0.75  # from here on a capital stands inside an English sentence
_OF_CANDIDATES = 0.6


@dataclass(frozen=True, slots=True)
class _Pooled:
    key: str
    kind: NameKind


def pool_names(
    facts: Mapping[SentenceId, Facts], lexicon: Lexicon, progress: Progress | None = None
) -> Mapping[SentenceId, Facts]:
    """The facts of all versions with one key for all variants of a name, and without what only looks like a name.

    A word seen as a name for certain anywhere is one everywhere; other candidates are dropped where the lexicon knows
    them as plain words. Speakers that are names get the same keys. The result does not depend on the order.

    Raises:
        Cancelled: by ``progress``.
    """
    watch = progress or Silent()
    plain = _PlainWords(lexicon)
    trimmed = {
        sentence: [n if n.confidence >= _SURE else _trimmed(n, plain) for n in f.names]
        for sentence, f in stepping(facts.items(), watch)
    }
    pooled = _pooled(_kept([name for names in trimmed.values() for name in names], plain, watch), watch)
    return {sentence: _rekeyed(f, trimmed[sentence], pooled) for sentence, f in stepping(facts.items(), watch)}


def _trimmed(name: Name, plain: _PlainWords) -> Name:
    """The name without plain words at its ends: capitals alone make "Hafenbetreiber Acme Docks" one stretch."""
    if name.confidence >= _SURE or " " not in name.text:
        return name
    head, _, rest = name.text.partition(" ")
    front, _, tail = name.text.rpartition(" ")
    if head.isalpha() and plain.is_german(head):
        span, text, key = Span(name.span.end - len(rest), name.span.end), rest, name.key.partition(" ")[2]
    elif tail.isalpha() and plain.is_german(tail):
        span, text, key = Span(name.span.start, name.span.start + len(front)), front, name.key.rpartition(" ")[0]
    else:
        return name
    return _trimmed(replace(name, span=span, text=text, key=key), plain) if key else name


def _kept(names: Sequence[Name], plain: _PlainWords, watch: Progress) -> list[Name]:
    """The names that are certain, and the candidates that turn out to be names."""
    sure: list[Name] = []
    unsure: list[Name] = []
    for name in stepping(names, watch):
        (sure if _is_sure(name, plain) else unsure).append(name)
    known = _Known({name.key for name in sure})
    return sure + [n for n in stepping(unsure, watch) if _is_known(n, known, plain) or _is_likely(n, plain)]


def _is_known(name: Name, known: _Known, plain: _PlainWords) -> bool:
    """Whether a candidate is a name that is certain elsewhere; a plain word only in the very same spelling."""
    return known.has(name.key) and (name.key.rpartition(" ")[2] in known.words or not plain.has(_written(name)[-1]))


class _PlainWords:
    """Whether a word stands in the lexicon as anything but a name."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._seen: dict[str, bool] = {}

    def has(self, word: str) -> bool:
        """Whether all parts of ``word`` are plain German or English words."""
        found = self._seen.get(word)
        if found is None:
            found = self._seen[word] = self._look_up(word)
        return found

    def _look_up(self, word: str) -> bool:
        return self.is_german(word) or self.is_english(word)

    def is_english(self, word: str) -> bool:
        """Whether ``word`` is among the English words of the lexicon."""
        return bool(self._lexicon.synonyms(lemma(word, "en")))

    def is_german(self, word: str) -> bool:
        """Whether ``word`` or all its parts are in the German lexicon."""
        return bool(self._lexicon.translations(word.capitalize()))


def _is_sure(name: Name, plain: _PlainWords) -> bool:
    if name.confidence >= _SURE:
        return True
    words = _written(name)
    if len(words) > 1:
        return name.confidence >= CERTAIN and not all(plain.is_german(word) for word in words)
    if name.confidence >= _INSIDE_ENGLISH:
        return not plain.is_english(words[0])
    return name.confidence >= CERTAIN and not plain.has(words[0])


def _is_likely(name: Name, plain: _PlainWords) -> bool:
    return name.confidence >= _LIKELY and not any(plain.has(word) for word in _written(name))


def _written(name: Name) -> list[str]:
    """The words of a name as they are written, in lower case: "heizöl", which its key has as "heizol"."""
    return [word.strip(".,'’") for word in name.text.lower().replace("-", " ").split()] or [name.key]


class _Known:
    """Words of names that are certain, to be found again in other spellings."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._by_sound: defaultdict[str, set[str]] = defaultdict(set)
        self.words: set[str] = set()
        self._found: dict[str, bool] = {}
        for key in keys:
            words = key.split()
            for word in {words[-1], *(words if len(words) == 2 else ())}:
                self._by_sound[consonants(word)].add(word)
                self.words.add(word)

    def has(self, key: str) -> bool:
        """Whether the last word of the candidate is one of them."""
        word = key.rsplit(maxsplit=1)[-1] if key else ""
        found = self._found.get(word)
        if found is None:
            near = self._by_sound.get(consonants(word), ())
            found = self._found[word] = word in near or any(same_word(word, other) for other in near)
        return found


def _pooled(names: Sequence[Name], watch: Progress) -> dict[str, _Pooled]:
    """Own key to common key and kind."""
    counts = Counter(name.key for name in names)
    kinds: defaultdict[str, Counter[NameKind]] = defaultdict(Counter)
    for name in names:
        kinds[name.key][name.kind] += 1
    groups = _groups(counts, kinds, watch)
    result: dict[str, _Pooled] = {}
    for group in stepping(groups, watch):
        key, kind = _common_key(group, counts), _common_kind(group, kinds)
        result.update({own: _Pooled(key, kind) for own in group})
    return result


def _groups(counts: Counter[str], kinds: Mapping[str, Counter[NameKind]], watch: Progress) -> list[list[str]]:
    """Keys that are variants of one name: longer keys found groups, shorter ones join the most frequent that fits."""
    groups: list[list[str]] = []
    shelves: defaultdict[str, set[int]] = defaultdict(set)
    long = _LongWords()
    for key in stepping(sorted(counts, key=lambda k: (-len(k.split()), -counts[k], k)), watch, 16):
        sounds, sound = _sounds(key), skeleton(key.rpartition(" ")[2])
        near = sorted(long.near(sound).union(*(shelves.get(shelf, ()) for shelf in sounds)))
        fitting = [n for n in near if all(_same(key, other, kinds) for other in groups[n])]
        best = max(fitting, key=lambda n: (sum(counts[k] for k in groups[n]), -n), default=len(groups))
        if best == len(groups):
            groups.append([])
        groups[best].append(key)
        long.add(sound, best)
        for shelf in sounds:
            shelves[shelf].add(best)
    return groups


def _sounds(key: str) -> tuple[str, ...]:
    """Under what a name is kept and looked for.

    Words that sound alike share their consonants, what stands before a genitive s, or an entry of the tables; only long
    ones may differ by a letter or two.
    """
    word = key.rpartition(" ")[2]
    entry = gazetteer().word(word)
    listed = entry.key if entry else word
    return f"consonants {consonants(word)}", f"stem {without_genitive(skeleton(word))}", f"listed {listed}"


class _LongWords:
    """Groups by the sound of their last words, to be found by one that differs in a letter or two."""

    def __init__(self) -> None:
        self._shelves: defaultdict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)

    def add(self, sound: str, group: int) -> None:
        """Keep a group under the sound of a word, if others may differ from it."""
        if len(sound) >= LONG - MOST_EDITS:
            self._shelves[sound[0], len(sound)].append((_letters(sound), group))

    def near(self, sound: str) -> set[int]:
        """The groups with a word that may differ in so few letters: an edit takes one letter and brings another."""
        if len(sound) < LONG - MOST_EDITS:
            return set()
        lengths = range(max(LONG - MOST_EDITS, len(sound) - MOST_EDITS), len(sound) + MOST_EDITS + 1)
        shelves = [self._shelves.get((sound[0], n), ()) for n in lengths if max(n, len(sound)) >= LONG]
        own = _letters(sound)
        return {n for shelf in shelves for other, n in shelf if (own ^ other).bit_count() <= 2 * MOST_EDITS}


def _letters(sound: str) -> int:
    """The letters of a word as bits; some letters share one."""
    bits = 0
    for letter in sound:
        bits |= 1 << (ord(letter) & 63)
    return bits


def _same(a: str, b: str, kinds: Mapping[str, Counter[NameKind]]) -> bool:
    """Whether two keys are variants: last words alike, given names not against each other."""
    if _is_listed(a) and _is_listed(b) and _is_thing(a, kinds) | _is_thing(b, kinds):
        return a == b
    left, right = a.split(), b.split()
    if not same_word(left[-1], right[-1]):
        return False
    if len(left) == 1 or len(right) == 1:
        longer = a if len(left) > 1 else b
        return len(left) == len(right) or not _is_thing(longer, kinds)
    if _is_thing(a, kinds) or _is_thing(b, kinds):
        return len(left) == len(right) and all(same_word(x, y) for x, y in zip(left, right, strict=True))
    return same_word(left[0], right[0]) or (left[0][0] == right[0][0] and min(len(left[0]), len(right[0])) <= 2)


def _is_listed(key: str) -> bool:
    known = gazetteer()
    words = key.split()
    return key in known.words or (len(words) > 1 and (known.phrase(words, 0) or (0,))[0] == len(words))


def _is_thing(key: str, kinds: Mapping[str, Counter[NameKind]]) -> bool:
    return not kinds[key][NameKind.PERSON] and bool(kinds[key][NameKind.PLACE] or kinds[key][NameKind.ORGANISATION])


def _common_key(group: Sequence[str], counts: Counter[str]) -> str:
    """The listed key if there is one, else the fullest name in its most frequent spelling."""
    return min(group, key=lambda k: (not _is_listed(k), -len(k.split()), -_given(k), -counts[k], k))


def _given(key: str) -> int:
    return int(key.split(maxsplit=1)[0] in GIVEN_NAMES)


def _common_kind(group: Sequence[str], kinds: Mapping[str, Counter[NameKind]]) -> NameKind:
    total: Counter[NameKind] = Counter()
    for key in group:
        total.update(kinds[key])
    evident = [(n, kind) for kind, n in total.items() if kind is not NameKind.OTHER]
    return max(evident)[1] if evident else NameKind.OTHER


def _rekeyed(facts: Facts, trimmed: Sequence[Name], pooled: Mapping[str, _Pooled]) -> Facts:
    if not facts.names:
        return facts
    names = tuple([_renamed(n, pooled[n.key]) for n in trimmed if n.key in pooled])
    quotations, attributions = facts.quotations, facts.attributions
    if quotations or attributions:
        said = {old.key: pooled[new.key] for old, new in zip(facts.names, trimmed, strict=True) if new.key in pooled}
        quotations = tuple([_said_by(q, said) for q in quotations])
        attributions = tuple([_said_by(a, said) for a in attributions])
    return Facts(facts.figures, facts.dates, names, quotations, facts.negations, facts.modals, attributions)


def _renamed(name: Name, pooled: _Pooled) -> Name:
    if name.key == pooled.key and name.kind is pooled.kind and name.confidence >= _OF_CANDIDATES:
        return name
    return Name(name.span, name.text, pooled.key, pooled.kind, max(name.confidence, _OF_CANDIDATES))


def _said_by(fact: _Said, pooled: Mapping[str, _Pooled]) -> _Said:
    found = pooled.get(fact.speaker)
    return replace(fact, speaker=found.key) if found else fact

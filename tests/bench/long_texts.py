"""Long documents to measure with: cases of the alignment benchmark joined, or invented reports where it is absent.

A joined document never holds a sentence twice: when the cases are used up they come again with other names and figures,
changed alike on both sides.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path

BENCHMARK = Path(__file__).resolve().parents[3] / "shared" / "bench" / "align"
FAMILIES = {"en-en": ("mono", "rewrite", "shuffled"), "de-en": ("deen", "deen_shuffled")}
_CAPITAL = re.compile(r"(?<=[a-zäöüß,] )[A-ZÄÖÜ][a-zäöüß]{3,}")
_FIGURE = re.compile(r"\d+")
Pair = tuple[list[str], list[str]]


def pair(languages: str, size: int, folder: Path = BENCHMARK) -> Pair:
    """Two versions of ``size`` sentences each; ``languages`` is "en-en" or "de-en"."""
    left: list[str] = []
    right: list[str] = []
    parts = _cases(languages, folder) if folder.is_dir() else _invented(languages)
    while len(left) < size or len(right) < size:
        one, two = next(parts)
        left += one
        right += two
    return left[:size], right[:size]


def family(versions: int, size: int) -> list[list[str]]:
    """English versions of ``size`` sentences each that tell the same, every one in words of its own."""
    reports = _reports(random.Random(20), "en", versions)
    told = [next(reports) for _ in range(size)]
    return [[sentence[v] for sentence in told] for v in range(versions)]


def _cases(languages: str, folder: Path) -> Iterator[Pair]:
    seen: set[str] = set()
    for turn in count():
        for family_name in FAMILIES[languages][: 1 if turn == 0 else None]:
            for case in sorted((folder / family_name).iterdir()):
                one, two = (_lines(case / name) for name in ("a.txt", "b.txt"))
                if turn:
                    one, two = _renamed(one, two, turn)
                if seen.isdisjoint(one):
                    seen.update(one)
                    yield one, two


def _lines(path: Path) -> list[str]:
    return [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _renamed(one: Sequence[str], two: Sequence[str], turn: int) -> Pair:
    """Both sides with the capitalised words they share and all figures replaced in the same way."""
    shared = set(_CAPITAL.findall(" ".join(one))) & set(_CAPITAL.findall(" ".join(two)))
    dice = random.Random(f"{turn} {one[0]}")
    names = {word: _word(dice).capitalize() for word in sorted(shared)}
    figures = {f: str(int(f) + dice.randint(1, 9)) for line in (*one, *two) for f in _FIGURE.findall(line)}

    def changed(line: str) -> str:
        line = _FIGURE.sub(lambda m: figures[m[0]], line)
        return _CAPITAL.sub(lambda m: names.get(m[0], m[0]), line)

    mark = _word(dice).capitalize()
    return [f"{mark}: {changed(line)}" for line in one], [f"{mark}: {changed(line)}" for line in two]


# ------------------------------------------------------------------------------------------------ invented reports

_ONSETS = [*"bdfghklmnprstvw", "br", "dr", "fl", "gr", "kl", "pl", "st", "tr"]
_VOWELS = ["a", "e", "i", "o", "u", "ei", "au"]
_CODAS = ["", "n", "r", "l", "s", "t", "nd", "rk"]
_FRAMES = {
    "en": (
        "{who} said on {day} that the {thing} near {place} would {act} about {n} {others} within the year.",
        "The {thing} of {place} has {act}ed {n} {others}, {who} told reporters on {day}.",
        "In {place}, {n} {others} were {act}ed by the {thing} before {day}, according to {who}.",
    ),
    "de": (
        "{who} sagte am {day}, das {thing} bei {place} werde in diesem Jahr etwa {n} {others} {act}en.",
        "Das {thing} von {place} hat {n} {others} ge{act}t, teilte {who} am {day} mit.",
    ),
}
_DAYS = {
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "de": ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
}


def _invented(languages: str) -> Iterator[Pair]:
    first, _, second = languages.partition("-")
    reports = _reports(random.Random(7), first, 2, second)
    while True:
        one, two = next(reports)
        yield [one], [two]


def _reports(dice: random.Random, language: str, versions: int, last: str | None = None) -> Iterator[tuple[str, ...]]:
    """Statements, each as every version puts it; words are frequent or rare as in a language (Zipf)."""
    words = [_word(dice) for _ in range(4000)]
    places = [_word(dice).capitalize() for _ in range(600)]
    people = [f"{_word(dice).capitalize()} {_word(dice).capitalize()}" for _ in range(600)]
    while True:
        day = dice.randrange(7)
        told = {
            "who": _frequent(dice, people),
            "thing": _frequent(dice, words),
            "place": _frequent(dice, places),
            "act": _frequent(dice, words),
            "others": _frequent(dice, words),
            "n": str(dice.randint(3, 9000)),
        }
        spoken = [language] * (versions - 1) + [last or language]
        yield tuple(
            f"{dice.choice(_FRAMES[lang]).format(**told, day=_DAYS[lang][day])[:-1]}, {_frequent(dice, words)}."
            for lang in spoken
        )


def _word(dice: random.Random) -> str:
    syllables = dice.randint(2, 3)
    return "".join(dice.choice(_ONSETS) + dice.choice(_VOWELS) + dice.choice(_CODAS) for _ in range(syllables))


def _frequent(dice: random.Random, words: Sequence[str]) -> str:
    return words[min(len(words) - 1, int(dice.paretovariate(0.6)) - 1)]

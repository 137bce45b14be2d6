"""Words before or behind a figure that make it a bound or an approximation."""

from __future__ import annotations

from dataclasses import dataclass

from reconciler.text.facts.amounts import starts
from reconciler.text.facts.lexer import Words, phrase_table
from reconciler.text.lists import word_set


@dataclass(frozen=True, slots=True)
class Hedge:
    """What the words ``first`` to ``last`` beside a figure make of it: a lower or upper bound, or an approximation."""

    first: int
    last: int
    low: bool = False
    high: bool = False
    approximate: bool = False


# "low": at least that much; "high": at most; "a": roughly.
_BEFORE_EN = """
low: more than|over|above|at least|no less than|no fewer than|not less than|not fewer than|greater than|
  larger than|bigger than|higher than|older than|longer than
low: exceeding|exceeds|exceed|exceeded|in excess of|upwards of|upward of|a minimum of|minimum of|minimum|
  surpass|surpassed|surpassing|surpasses|topped|topping|beyond
low: greater than or equal to|greater or equal than|greater or equal to|more than or equal to|
  more or equal than|larger or equal than|larger than or equal to
low: bigger or equal than|bigger than or equal to|higher or equal than|higher than or equal to|
  at least or equal to|equal to or more than|equal to or greater than|>|≥|> =|well over|far more than
low: at no time less than|never less than|never fewer than|at no time fewer than
low: equal or more than|not under|not below|as little as|as few as|starting at
high: less than|fewer than|under|below|up to|at most|no more than|not more than|a maximum of|maximum of|maximum|
  smaller than|lower than|shorter than|younger than|as many as|as much as|not even
high a: not quite
high: at no time more than|never more than
high: less than or equal to|smaller than or equal to|smaller or equal than|less or equal than|
  lower or equal than|lower than or equal to|fewer than or equal to|equal to or less than|equal or less than
high: <|≤|< =|well under|no greater than|no larger than|not exceeding|not over|not above
high a: just under|nearly|almost|close to|just short of|just shy of|approaching|slightly less than|
  a little less than|slightly under|a little under|just below|slightly below|verging on|nearing
low a: just over|slightly more than|a little more than|slightly over|a little over|just above|slightly above|
  just more than
a: about|around|approximately|roughly|some|an estimated|estimated|circa|ca|ca.|approx|approx.|in the region of|
  in the order of|on the order of|somewhere around|or so|~|≈|a reported|perhaps
equal: equal to|equals|equaling to|equalling|equaling|exactly|precisely
"""
_BEFORE_DE = """
low: mehr als|über|mindestens|wenigstens|zumindest|nicht weniger als|größer als|höher als|länger als|älter als|
  mehr wie|minimal|jenseits von|oberhalb von|>|≥|ab|mehr denn
low: nie weniger als|niemals weniger als|zu keiner zeit weniger als|zu keinem zeitpunkt weniger als
low: größer oder gleich|mehr oder gleich|größer gleich
high: weniger als|unter|bis zu|höchstens|maximal|nicht mehr als|kleiner als|niedriger als|jünger als|kürzer als|
  unterhalb von|<|≤|kleiner oder gleich|kleiner gleich|allenfalls|nicht über|nicht einmal
high: nie mehr als|niemals mehr als|zu keiner zeit mehr als|zu keinem zeitpunkt mehr als
high a: knapp|fast|beinahe|nahezu|annähernd|knapp unter|etwas weniger als|etwas unter|bald|kaum mehr als|an die
high a: nicht ganz
low a: gut|reichlich|etwas mehr als|knapp über|etwas über|gute|guten|rund mehr als
a: etwa|rund|ungefähr|circa|ca|ca.|zirka|um die|gegen|schätzungsweise|geschätzt|geschätzte|geschätzten|
  geschätzter|in etwa|ungefähr rund|rd|rd.|~|≈|vielleicht|so um die|um|in der größenordnung von
equal: genau|exakt|gleich
"""
_AFTER_EN = """
low: or more|and more|or more than|or above|or over|and above|and over|or higher|or older|or greater|plus|+|
  and up|or equal or more
high: or less|or fewer|or below|or under|and under|or younger|or lower|and below|or equal
a: or so|or thereabouts|- ish|- odd|, more or less|give or take
"""
_AFTER_DE = """
low: oder mehr|und mehr|oder darüber|und darüber|oder älter|und älter|aufwärts|+|plus
high: oder weniger|oder darunter|und darunter|oder jünger|und jünger
a: oder so
"""
_BEFORE = {"en": phrase_table(_BEFORE_EN), "de": phrase_table(_BEFORE_DE)}
_AFTER = {"en": phrase_table(_AFTER_EN), "de": phrase_table(_AFTER_DE)}
# What a sum is written on, by the beginnings of the words; "über" behind it names the sum.
_SUMS = (
    "kredit", "darlehen", "scheck", "rechnung", "vertrag", "verträge", "auftrag", "aufträge", "bürgschaft",
    "anleihe", "gutschein", "spende", "betrag", "beträge", "police", "bescheid", "überweisung", "wechsel", "quittung",
)  # fmt: skip
_CLAUSE = 10  # tokens before "über" in which the verb may stand
# Prepositions of place or time rather than bounds, in front of these.
_NOT_ROUGHLY = frozenset(["gegen", "um", "ab"])

_MOVES = word_set(
    "go goes went gone going climb climbs climbed rise rises rose risen move moved push pushed edge edged"
)


def before(words: Words, first: int) -> Hedge | None:
    """The bound or hedge that ends right before token ``first``; several are joined ("more than an estimated")."""
    table = _BEFORE.get(words.language, _BEFORE["en"])
    start, marks = first, ""
    for _ in range(3):
        start_word = _skip_article(words, start)
        length = words.match_before(start_word, table)
        if not length:
            break
        phrase = words.low[start_word - length : start_word]
        if phrase == ["up", "to"] and words.at(start_word - 3) in _MOVES:
            break  # "has gone up to three"
        if phrase == ["über"] and _is_about(words, start_word - 1):
            break
        if phrase[0] in _NOT_ROUGHLY and len(phrase) == 1 and not _is_roughly(words, start_word - 1):
            break
        marks += " " + table.value(phrase)
        start = start_word - length
    return _hedge(start, first - 1, marks)


_ROUGH_TIME = phrase_table("""
a: about|around|approximately|roughly|nearly|almost|just before|just after|shortly before|shortly after|
  a little before|a little after|soon after|towards|toward
a: gegen|etwa|rund|ungefähr|ca|ca.|circa|kurz vor|kurz nach|knapp vor|knapp nach|bald nach|fast
""")


def is_rough_time(words: Words, first: int) -> bool:
    """Whether the words before a clock time tell it roughly: "shortly before", "gegen"."""
    return words.match_before(first, _ROUGH_TIME) > 0


def after(words: Words, last: int) -> Hedge | None:
    """The bound or hedge that begins right behind token ``last``."""
    table = _AFTER.get(words.language, _AFTER["en"])
    length = words.match(last + 1, table)
    following = last + 1 + length
    if not length or (following < len(words) and starts(words, following)):
        return None  # "above 5 and below 10": the words belong to the next figure
    return _hedge(last + 1, last + length, table.value(words.low[last + 1 : last + 1 + length]))


def _skip_article(words: Words, first: int) -> int:
    """Read "more than a third": the article belongs to neither."""
    return first - 1 if words.at(first - 1) in ("a", "an", "the", "den", "die", "der") and first >= 2 else first


def _is_about(words: Words, at: int) -> bool:
    """Whether German "über" says what something amounts to or who has it at hand, and is no bound.

    "Kredite über 1,4 Milliarden", "die Partei verfügt über 11 Sitze", "über die 1.200 Meter lange Brücke".
    """
    if words.at(at - 1).startswith(_SUMS) or words.at(at + 1) in ("die", "den", "der"):
        return True
    clause = words.low[max(0, at - _CLAUSE) : at]
    cut = max((n for n, word in enumerate(clause) if word in ",;:.("), default=-1)
    return any(word.startswith(("verfüg", "gebiet", "gebot")) for word in clause[cut + 1 :])


def _is_roughly(words: Words, at: int) -> bool:
    """Whether German "gegen", "um" or "ab" is a bound: right before a figure that is no clock time or date."""
    return words.is_digit(at + 1) and words.at(at + 2) not in (":", ".", "uhr", "prozent", "%", "/")


def _hedge(first: int, last: int, marks: str) -> Hedge | None:
    if not marks.strip():
        return None
    kinds = marks.split()
    return Hedge(first, last, low="low" in kinds, high="high" in kinds and "low" not in kinds, approximate="a" in kinds)

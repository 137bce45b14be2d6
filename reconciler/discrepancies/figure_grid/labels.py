"""What a line of the figure grid is called, in words of the articles: "area held, Kursk region"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconciler.discrepancies.figure_grid.quantities import Near, Stated
from reconciler.discrepancies.figures.status import status_in_words
from reconciler.model.fact import Figure, FigureKind
from reconciler.text.facts.units import dimension
from reconciler.text.lexicon import Lexicon
from reconciler.text.lists import word_set
from reconciler.text.words import is_stop, lemma, stem, tokenize

_KINDS = {
    "en": {
        FigureKind.PERCENT: "share",
        FigureKind.MONEY: "amount",
        FigureKind.ORDINAL: "order",
        FigureKind.AGE: "age",
        FigureKind.SCORE: "score",
        FigureKind.CLOCK: "time of day",
        FigureKind.DURATION: "time",
    },
    "de": {
        FigureKind.PERCENT: "Anteil",
        FigureKind.MONEY: "Betrag",
        FigureKind.ORDINAL: "Rang",
        FigureKind.AGE: "Alter",
        FigureKind.SCORE: "Spielstand",
        FigureKind.CLOCK: "Uhrzeit",
        FigureKind.DURATION: "Dauer",
    },
}
_DIMENSIONS = {
    "en": {"mass": "weight", "share": "share", "point": "change", "level": "loudness", "time": "time"},
    "de": {
        "length": "Länge",
        "area": "Fläche",
        "volume": "Volumen",
        "mass": "Gewicht",
        "speed": "Geschwindigkeit",
        "temperature": "Temperatur",
        "angle": "Winkel",
        "time": "Dauer",
        "power": "Leistung",
        "energy": "Energie",
        "data": "Datenmenge",
        "share": "Anteil",
        "point": "Änderung",
        "level": "Lautstärke",
        "frequency": "Frequenz",
        "voltage": "Spannung",
    },
}
_PLURALS = ("people", "men", "children", "feet")  # endings of nouns whose plural is no form of their own
_OF = {"en": "of", "de": "von"}
# Words of reporting and of hedging: they stand beside figures and tell nothing of what is counted.
_SAYS_NOTHING = word_set(
    """
    say tell report accord official police spokesman spokeswoman spokesperson source add estimate estimated total
    number figure amount least roughly around approximately some nearly almost latest new thing put late early include
    come use including according noon midnight morning afternoon evening night day week month year hour minute moment
    gmt utc cet bst mez toll
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
    mittag mitternacht morgen nachmittag abend nacht tag woche monat jahr stunde minute montag dienstag mittwoch
    donnerstag freitag samstag sonntag heute gestern uhr
    sagen mitteilen angabe zufolge polizei sprecher sprecherin quelle zahl insgesamt rund etwa knapp mindestens
    """
)
_NUMBERS = word_set(
    """
    two three four five six seven eight nine ten eleven twelve
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
    """
)
_MOST_HEAD = 3  # words of what is counted
_REACH = 5  # words behind a figure among which what it counts stands
_MOST_THINGS = {True: 2, False: 3}  # words around, by whether what is counted is named
_JOINS = re.compile(r"\b(?:and|but|while|when|as|und|aber|während|wobei|als)\b", re.IGNORECASE)
_SHORT = 2  # letters of words that tell nothing


def label_of(stated: Sequence[Stated], status: str, lexicon: Lexicon) -> str:
    """The label of a line.

    Args:
        stated: its figures in column order.
        status: what all of them say of the quantity, empty where they differ or say nothing.
        lexicon: tells names of things from other words.
    """
    spoken = next((s for s in stated if s.language == "en"), None)
    candidates = [s for s in stated if s.language == (spoken or stated[0]).language]
    best = max(candidates, key=lambda one: (bool(_head(one)), bool(one.figure.noun), _shared(one, stated)))
    head = _head(best)
    told = status_in_words(status, best.language)
    told = told if best.language == "en" or not head else ""
    said = f"{head} {told}".strip() or _beside(best)
    if best.figure.low == best.figure.high == 1:
        said = " ".join(_nominative(word, best.language, lexicon) for word in said.split())  # "eines Kindes"
    context = _context(best, stated, said, stem(status, "en"), lexicon)
    return ", ".join(part for part in (said, context) if part) or best.text


def _shared(one: Stated, stated: Sequence[Stated]) -> int:
    return sum(_is_shared(word, one, stated) for word in one.near)


def _is_shared(word: Near, one: Stated, stated: Sequence[Stated]) -> bool:
    return any(
        word.meanings & (other.meanings | other.alike) or word.alike & other.meanings
        for voice in stated
        if voice.version != one.version
        for other in voice.near
    )


def _head(one: Stated) -> str:
    """What is counted, or what sort of measure it is and of what; empty where the words do not tell."""
    language = one.language if one.language in _KINDS else "en"
    figure = one.figure
    counts = figure.kind is FigureKind.COUNT and not figure.unit
    thing = _of_what(one.behind, language)
    if counts and not _is_share(figure):
        return _counted(one) or thing
    name = _KINDS[language][FigureKind.PERCENT] if counts else _KINDS[language].get(figure.kind, "")
    if not name:
        measured = dimension(figure.unit)
        name = _DIMENSIONS[language].get(measured, measured)
    return f"{name} {_OF[language]} {thing}" if thing else name


def _is_share(figure: Figure) -> bool:
    """Whether a bare number is a part of a whole: "half", "a third", "six in ten"."""
    return all(0 < value < 1 for value in (figure.low, figure.high) if value is not None)


def _counted(one: Stated) -> str:
    """The words from the figure to the noun it counts: "premature babies"."""
    if not one.figure.noun:
        return ""
    wanted = {one.figure.noun, lemma(one.figure.noun, one.language)}
    words = [t for t in tokenize(one.behind) if t.is_word][:_REACH]
    place = next((n for n, t in enumerate(words) if {t.text.lower(), lemma(t.text, one.language)} & wanted), None)
    if place is None:
        return one.figure.noun
    if _is_past(words[place].text, one.language) and not words[place].text.lower().endswith(_PLURALS):
        return ""  # "eight found alive" counts nothing that is found
    start = next((n for n in range(place) if not is_stop(words[n].text, one.language)), place)
    return one.behind[words[start].span.start : words[place].span.end]


def _beside(one: Stated) -> str:
    """The nearest word behind a figure that names nothing counted: "(four others were) injured"."""
    words = [t for t in tokenize(one.behind) if t.is_word][:_REACH]
    return next((t.text for t in words if _tells(t.text, one.language)), "")


def _tells(word: str, language: str) -> bool:
    return (
        len(word) > _SHORT
        and not word[0].isdigit()
        and not is_stop(word, language)
        and lemma(word, language) not in _SAYS_NOTHING
    )


def _of_what(behind: str, language: str) -> str:
    """The words behind "of" right after a measure: "2,400 tonnes of fuel oil"."""
    words = [t for t in tokenize(behind) if t.is_word]
    if not words or words[0].text.lower() != _OF[language]:
        return ""
    rest = words[1:]
    while rest and is_stop(rest[0].text, language):
        rest = rest[1:]
    counted = [n for n, t in enumerate(rest[:_MOST_HEAD]) if t.text[0].isdigit() or t.text.lower() in _NUMBERS]
    rest = rest[counted[-1] + 1 :] if counted else rest  # "11 of the 48 seats" counts seats
    last = next((n for n, t in enumerate(rest) if is_stop(t.text, language) or _is_past(t.text, language)), len(rest))
    return behind[rest[0].span.start : rest[min(last, _MOST_HEAD) - 1].span.end] if rest and last else ""


def _is_past(word: str, language: str) -> bool:
    """Whether an English word is a past form, by what its dictionary form lacks."""
    lowered = word.lower()
    return language == "en" and lemma(word, "en") != lowered and not lowered.endswith("s")


def _context(one: Stated, stated: Sequence[Stated], said: str, status: str, lexicon: Lexicon) -> str:
    """The names and nouns around the figure that tell most, in the order of the text, neighbours as one phrase."""
    known = {lemma(t.text, one.language) for t in tokenize(said)}
    called = {w: _nominative(w.text, one.language, lexicon) for w in one.near}
    telling = [
        w
        for w in one.near
        if _tells(w.text, one.language)
        and not {lemma(w.text, one.language), w.text.lower(), called[w].lower()} & (known | _SAYS_NOTHING)
        and not (status and status in w.meanings | w.alike)
    ]
    things = [w for w in telling if _is_thing(w.text, one.language, lexicon)]
    things = [w for w in things if not _is_beyond(w, one)] or things
    middle = one.span.start

    def rank(word: Near) -> tuple[bool, int]:
        return not _is_shared(word, one, stated), abs(word.span.start - middle)

    things = things if things or said else telling
    chosen = sorted(things, key=rank)[: _MOST_THINGS[bool(said)]]
    chosen += [w for w in one.near if w.text[:1].isupper() and w not in chosen and any(_touch(w, c) for c in chosen)]
    once = {lemma(_bare(called[w]), one.language): w for w in sorted(chosen, key=lambda w: w.span, reverse=True)}
    phrases: list[list[Near]] = []
    for word in sorted(once.values(), key=lambda w: w.span):
        if phrases and word.span.start - phrases[-1][-1].span.end == 1:
            phrases[-1].append(word)
        else:
            phrases.append([word])
    return ", ".join(_bare(" ".join(called[w] for w in phrase)) for phrase in phrases)


def _touch(word: Near, other: Near) -> bool:
    """Whether two words with capitals stand side by side: "North Korean"."""
    apart = max(word.span.start - other.span.end, other.span.start - word.span.end)
    return apart == 1 and other.text[:1].isupper()


def _is_beyond(word: Near, one: Stated) -> bool:
    """Whether a conjunction parts a word from the figure before it: "43 people and spilled oil"."""
    return bool(_JOINS.search(one.behind[: max(0, word.span.start - one.span.end)]))


def _bare(words: str) -> str:
    """Without the ending of a possessive at the end."""
    return words.removesuffix("’s").removesuffix("'s").rstrip("’'")


def _nominative(word: str, language: str, lexicon: Lexicon) -> str:
    """A German noun or name without its genitive ending, where the dictionaries find the same with and without it."""
    if language != "de" or not word[:1].isupper():
        return word
    for ending in ("es", "s"):
        bare = word.removesuffix(ending)
        if bare == word:
            continue
        found = lexicon.translations(bare)
        if found and found == lexicon.translations(word):
            return bare
        if lexicon.knows_name(bare) and lexicon.canonical_name(bare) == lexicon.canonical_name(word):
            return bare
    return word


def _is_thing(word: str, language: str, lexicon: Lexicon) -> bool:
    """Whether a word is a name or noun, as far as capitals, forms and the lexicon tell."""
    if language == "de" or word[:1].isupper():
        return word[:1].isupper()
    bare = _bare(word)
    return not _is_past(bare, language) and not bare.endswith("ing") and lexicon.names_thing(lemma(bare, language))

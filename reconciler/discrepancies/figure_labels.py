"""What a line of the figure grid is called, in words of the articles: "area held, Kursk region"."""

from __future__ import annotations

from collections.abc import Sequence

from reconciler.discrepancies.quantity import Near, Stated
from reconciler.model.fact import FigureKind
from reconciler.text.facts.units import dimension
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
_OF = {"en": "of", "de": "von"}
# Words of reporting and of hedging: they stand beside figures and tell nothing of what is counted.
_SAYS_NOTHING = word_set(
    """
    say tell report accord official police spokesman spokeswoman spokesperson source add estimate estimated total
    number figure amount least roughly around approximately some nearly almost latest new thing put late early include
    come use including according
    sagen mitteilen angabe zufolge polizei sprecher sprecherin quelle zahl insgesamt rund etwa knapp mindestens
    """
)
_MOST_WORDS = 4
_MOST_HEAD = 3


def label_of(stated: Sequence[Stated], status: str) -> str:
    """The label of a line.

    Args:
        stated: its figures in column order.
        status: what all of them say of the quantity, empty where they differ or say nothing.
    """
    spoken = next((s for s in stated if s.language == "en"), None)
    candidates = [s for s in stated if s.language == (spoken or stated[0]).language]
    best = max(candidates, key=lambda one: (bool(one.figure.noun), _shared(one, stated)))
    head = _head(best)
    status = status if head and best.language == "en" else ""
    said = f"{head} {status}".strip()
    context = _context(best, stated, said, stem(status, "en"))
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
    """What is counted, or what sort of measure it is and of what."""
    language = one.language if one.language in _KINDS else "en"
    figure = one.figure
    if figure.kind is FigureKind.COUNT and not figure.unit:
        return _counted(one)
    name = _KINDS[language].get(figure.kind, "")
    if not name:
        measured = dimension(figure.unit)
        name = _DIMENSIONS[language].get(measured, measured)
    thing = _of_what(one.behind, language)
    return f"{name} {_OF[language]} {thing}" if thing else name


def _counted(one: Stated) -> str:
    """The words from the figure to the noun it counts: "premature babies"."""
    if not one.figure.noun:
        return ""
    wanted = {one.figure.noun, lemma(one.figure.noun, one.language)}
    words = [t for t in tokenize(one.behind) if t.is_word][: _MOST_WORDS + 1]
    place = next((n for n, t in enumerate(words) if {t.text.lower(), lemma(t.text, one.language)} & wanted), None)
    if place is None:
        return one.figure.noun
    start = next((n for n in range(place) if not is_stop(words[n].text, one.language)), place)
    return one.behind[words[start].span.start : words[place].span.end]


def _of_what(behind: str, language: str) -> str:
    """The words behind "of" right after a measure: "2,400 tonnes of fuel oil"."""
    words = [t for t in tokenize(behind) if t.is_word]
    if not words or words[0].text.lower() != _OF[language]:
        return ""
    rest = words[1:]
    while rest and is_stop(rest[0].text, language):
        rest = rest[1:]
    last = next((n for n, t in enumerate(rest) if is_stop(t.text, language) or _is_past(t.text, language)), len(rest))
    return behind[rest[0].span.start : rest[min(last, _MOST_HEAD) - 1].span.end] if rest and last else ""


def _is_past(word: str, language: str) -> bool:
    """Whether an English word is a past form, by what its dictionary form lacks."""
    lowered = word.lower()
    return language == "en" and lemma(word, "en") != lowered and not lowered.endswith("s")


def _context(one: Stated, stated: Sequence[Stated], said: str, status: str) -> str:
    """The words around the figure that tell most, in the order of the text, neighbours as one phrase."""
    known = {lemma(t.text, one.language) for t in tokenize(said)}
    telling = [
        w
        for w in one.near
        if not {lemma(w.text, one.language), w.text.lower()} & (known | _SAYS_NOTHING)
        and not (status and status in w.meanings | w.alike)
    ]
    middle = one.span.start

    def rank(word: Near) -> tuple[bool, int]:
        return not _is_shared(word, one, stated), abs(word.span.start - middle)

    chosen = sorted(sorted(telling, key=rank)[:_MOST_WORDS], key=lambda w: w.span)
    phrases: list[list[Near]] = []
    for word in chosen:
        if phrases and word.span.start - phrases[-1][-1].span.end == 1:
            phrases[-1].append(word)
        else:
            phrases.append([word])
    return ", ".join(" ".join(w.text for w in phrase) for phrase in phrases)

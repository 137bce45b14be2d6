"""A figure or day of one language put into the words of another, where nothing is lost by it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from reconciler.app.figures import unit_name
from reconciler.app.single_text import dates, figures
from reconciler.discrepancies.telling.phrases import MONTHS
from reconciler.model.discrepancy import DiscrepancyClass
from reconciler.model.fact import DateMention, Figure, FigureKind

# A hedge as the other language has it; what is not here stays in the words of its version.
_HEDGES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "mehr als": "more than", "über": "more than", "mindestens": "at least", "wenigstens": "at least",
        "bis zu": "up to", "höchstens": "at most", "maximal": "at most", "weniger als": "less than",
        "unter": "less than", "knapp": "just under", "fast": "almost", "beinahe": "almost", "nahezu": "nearly",
        "gut": "just over", "rund": "around", "etwa": "about", "ungefähr": "roughly", "circa": "about", "ca.": "about",
        "schätzungsweise": "an estimated", "genau": "exactly",
    },
    "de": {
        "more than": "mehr als", "over": "über", "at least": "mindestens", "up to": "bis zu", "at most": "höchstens",
        "less than": "weniger als", "fewer than": "weniger als", "under": "unter", "just under": "knapp",
        "almost": "fast", "nearly": "fast", "just over": "gut", "around": "rund", "about": "etwa", "some": "etwa",
        "approximately": "etwa", "roughly": "ungefähr", "an estimated": "schätzungsweise", "exactly": "genau",
        "as much as": "bis zu", "as many as": "bis zu",
    },
}  # fmt: skip
_CURRENCIES = {
    "EUR": ("euros", "Euro"), "USD": ("dollars", "Dollar"), "GBP": ("pounds", "Pfund"), "krone": ("crowns", "Kronen"),
}  # fmt: skip
_WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
}
_NUMBERS = {
    "en": ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    "de": ("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"),
}
_KINDS = (FigureKind.COUNT, FigureKind.MEASURE, FigureKind.PERCENT, FigureKind.MONEY, FigureKind.DURATION)
_RANGES = {"en": "between {low} and {high}", "de": "zwischen {low} und {high}"}
_SCALES = {"en": ("billion", "million"), "de": ("Milliarden", "Millionen")}
_SIZES = (Decimal(10**9), Decimal(10**6))


def retold(words: str, kind: DiscrepancyClass, language: str, into: str) -> str:
    """The words of a reading in another language, empty where they cannot be put into it without loss.

    >>> retold("mehr als 40.000", DiscrepancyClass.FIGURE, "de", "en")
    'more than 40,000'
    """
    if into not in _HEDGES:
        return ""
    if kind is DiscrepancyClass.FIGURE:
        found = [f for f in figures(words, language) if f.span.of(words) == words]
        return _figure(found[0], into) if found else ""
    days = [d for d in dates(words, language, None) if d.span.of(words) == words]
    return _day(days[0], into) if kind is DiscrepancyClass.DATE and days else ""


def same_elsewhere(said: Figure, text: str, language: str) -> str:
    """The words of ``text`` that state the same figure, in whichever unit of its language; empty for none."""
    found = [f for f in figures(text, language) if (f.low, f.high, f.unit) == (said.low, said.high, said.unit)]
    return found[0].span.of(text) if len(found) == 1 else ""


def _figure(figure: Figure, into: str) -> str:
    value = figure.value
    if figure.kind not in _KINDS:
        return ""
    if value is None and figure.low and figure.high and not figure.hedge:
        low, high = _number(figure.low, into), _with_unit(figure.high, figure.unit, into)
        scale = low.partition(" ")[2]
        low = low.removesuffix(f" {scale}") if scale and scale in high else low  # "between two and three million"
        return _RANGES[into].format(low=low, high=high) if high else ""
    hedge = _HEDGES[into].get(figure.hedge.casefold(), "") if figure.hedge else ""
    if value is None or value <= 1 or (figure.hedge and not hedge) or (figure.approximate and not hedge):
        return ""
    amount = _with_unit(value, figure.unit, into)
    return f"{hedge} {amount}".strip() if amount else ""


def _with_unit(value: Decimal, unit: str, into: str) -> str:
    german = into == "de"
    if unit in _CURRENCIES:
        return f"{_number(value, into)} {_CURRENCIES[unit][german]}"
    if unit == "percent":
        return f"{_number(value, into)}\N{NO-BREAK SPACE}%" if german else f"{_number(value, into)}%"
    if unit:
        name = unit_name(unit, into)
        return f"{_number(value, into)} {name}" if name != unit else ""
    small = _NUMBERS[into]
    return small[int(value) - 2] if value == int(value) and value <= len(small) + 1 else _number(value, into)


def _number(value: Decimal, into: str) -> str:
    scale, word = next(
        ((s, f" {w}") for s, w in zip(_SIZES, _SCALES[into], strict=True) if _reads_well(value, s, into)),
        (Decimal(1), ""),
    )
    plain = f"{value / scale:,f}"
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    if into == "de":
        plain = plain.replace(",", "\0").replace(".", ",").replace("\0", ".")
    return plain + word


def _reads_well(value: Decimal, scale: Decimal, into: str) -> bool:
    """Whether a value is told in millions: with three decimals at most, and in German more than one of them."""
    return (value > scale or (value == scale and into != "de")) and (value / scale * 1000) % 1 == 0


def _day(mention: DateMention, into: str) -> str:
    """A weekday, or a day of a month with or without its year."""
    said = dict(mention.parts)
    if set(said) == {"weekday"}:
        return _WEEKDAYS[into][int(said["weekday"])]
    if not {"day", "month"} <= set(said) <= {"day", "month", "year"}:
        return ""
    dot = "." if into == "de" else ""
    return f"{said['day']}{dot} {MONTHS[into][int(said['month']) - 1]} {said.get('year', '')}".strip()

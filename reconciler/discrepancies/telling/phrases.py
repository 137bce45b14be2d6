"""The fixed words of messages by kind of telling, English and German side by side.

Placeholders: ``who`` and ``others`` are signs of versions, ``said`` who says what, ``word``, ``second`` and ``third``
single quoted words, ``quoted`` all of them, ``counted`` words with their number, ``changes`` words for words.
"""

from __future__ import annotations

from collections.abc import Mapping

# By kind: English, German.
_PHRASES: Mapping[str, tuple[str, str]] = {
    "figure.changed": ("Figures differ: {said}.", "Zahlen weichen ab: {said}."),
    "figure.hedge": (
        "The same figure with another bound or hedge: {said}.",
        "Dieselbe Zahl mit anderer Grenze oder Einschränkung: {said}.",
    ),
    "figure.rounded": (
        "Rounded without saying so, or another figure: {said}.",
        "Ohne Hinweis gerundet oder eine andere Zahl: {said}.",
    ),
    "figure.tons": (
        "One figure only if short tons are meant: {said}.",
        "Nur bei amerikanischen Tonnen dieselbe Menge: {said}.",
    ),
    "figure.check": (
        "Check: perhaps not the same quantity: {said}.",
        "Prüfen: vielleicht nicht dieselbe Größe: {said}.",
    ),
    "figure.separator": ("Point or comma? {said}.", "Punkt oder Komma? {said}."),
    "figure.conversion": ("One figure, two conversions: {said}.", "Eine Zahl, zwei Umrechnungen: {said}."),
    "figure.plural": ("One or several? {said}.", "Einer oder mehrere? {said}."),
    "figure.elsewhere": (
        "Figures differ, though not in one row: {said}.",
        "Zahlen weichen ab, wenn auch nicht in derselben Zeile: {said}.",
    ),
    "figure.headline": (
        "{who}: the headline says {word}, the text below {second}.",
        "{who}: Die Überschrift sagt {word}, der Text darunter {second}.",
    ),
    "figure.age": ("How old is {word}? {said}.", "Wie alt ist {word}? {said}."),
    "figure.reckoning": (
        "The figures do not fit together: {word} of {second} would be {third}; {said}.",
        "Die Zahlen passen nicht zusammen: {word} von {second} wären {third}; {said}.",
    ),
    "figure.agreed rounded": (
        "The same figure, rounded or hedged: {said}.",
        "Dieselbe Zahl, gerundet oder eingeschränkt: {said}.",
    ),
    "figure.agreed": ("The same value in another form: {said}.", "Derselbe Wert in anderer Form: {said}."),
    "date.changed": ("Dates differ: {said}.", "Zeitangaben weichen ab: {said}."),
    "date.check": (
        "Check: perhaps the days of two different things: {said}.",
        "Prüfen: vielleicht Tage zweier verschiedener Dinge: {said}.",
    ),
    "date.elsewhere": (
        "Dates differ, though not in one row: {said}.",
        "Zeitangaben weichen ab, wenn auch nicht in derselben Zeile: {said}.",
    ),
    "date.agreed part": ("One date is told more exactly: {said}.", "Ein Zeitpunkt ist genauer angegeben: {said}."),
    "date.agreed": ("The same day in other words: {said}.", "Derselbe Tag in anderen Worten: {said}."),
    "name.changed": ("Different names: {said}.", "Verschiedene Namen: {said}."),
    "name.given": (
        "One family name, other given names: {said}. One person, or two?",
        "Ein Nachname, andere Vornamen: {said}. Eine Person oder zwei?",
    ),
    "name.spelling": ("A name is spelled in two ways: {said}.", "Ein Name in zwei Schreibungen: {said}."),
    "name.spellings": (
        "{who} spells one name in several ways: {counted}.",
        "{who} schreibt einen Namen auf mehrere Arten: {counted}.",
    ),
    "name.agreed": ("One name in several forms: {said}.", "Ein Name in mehreren Formen: {said}."),
    "quote.altered": ("A quotation has other words. {said}", "Ein Zitat hat andere Worte. {said}"),
    "quote.synonyms": (
        "A quotation has words of like meaning, as when it was translated or paraphrased. {said}",
        "Ein Zitat hat Worte ähnlicher Bedeutung, wie nach Übersetzung oder Umschreibung. {said}",
    ),
    "quote.shortened": ("A quotation is not equally long. {said}", "Ein Zitat ist nicht gleich lang. {said}"),
    "quote.agreed": (
        "The quotation is whole in both languages: {said}.",
        "Das Zitat ist in beiden Sprachen vollständig: {said}.",
    ),
    "negation": ("{said}, without a negation.", "{said}, ohne Verneinung."),
    "exclusion": ("Ruled out, or left open? {said}.", "Ausgeschlossen oder offengelassen? {said}."),
    "modality.flip": ("Certain or only possible? {said}.", "Sicher oder nur möglich? {said}."),
    "modality.planned": ("Planned or certain? {said}.", "Geplant oder sicher? {said}."),
    "attribution.missing": ("Given as fact in {who}: {word} ({said}).", "Als Tatsache in {who}: {word} ({said})."),
    "attribution.audience": ("Said to whom? {said}.", "Wem gegenüber gesagt? {said}."),
    "attribution.speaker": ("Who says so? {said}.", "Wer sagt das? {said}."),
    "omission.single": (
        "Only {who} has this: a single source, to be verified.",
        "Nur {who} hat dies: eine einzige Quelle, zu prüfen.",
    ),
    "omission.joint": (
        "Only {who} have this: a single source, to be verified. They depend on one another and count as one voice.",
        "Nur {who} haben dies: eine einzige Quelle, zu prüfen. Sie hängen voneinander ab und gelten als eine Stimme.",
    ),
    "omission.part": ("Only in {who}: {quoted}. Not in {others}.", "Nur in {who}: {quoted}. Nicht in {others}."),
    "omission.elsewhere": (
        "Here only in {who}: {word}. {others} has it elsewhere: {second}.",
        "Hier nur in {who}: {word}. In {others} steht es an anderer Stelle: {second}.",
    ),
    "wording.antonym": ("Contrary words: {said}.", "Gegensätzliche Worte: {said}."),
    "wording.gender": ("He or she? {said}.", "Er oder sie? {said}."),
    "wording.style": ("{who} differ in punctuation only.", "{who} unterscheiden sich nur in der Zeichensetzung."),
    "wording.several": ("{who} word this differently.", "{who} sagen dies verschieden."),
    "wording.odd": ("{who} words this differently from {others}.", "{who} sagt dies anders als {others}."),
    "wording.odd several": (
        "{who} word this differently from {others}.",
        "{who} sagen dies anders als {others}.",
    ),
    "wording.changes": ("{who} against {others}: {changes}.", "{who} gegenüber {others}: {changes}."),
    "artefact.doubled": ("{who} has a word twice: {word}.", "{who} hat ein Wort doppelt: {word}."),
    "artefact.torn": (
        "{who} has words torn apart, as translating programs leave them: {quoted}.",
        "{who} hat zerrissene Wörter, wie Übersetzungsprogramme sie hinterlassen: {quoted}.",
    ),
    "artefact.space": (
        "{who} has a space too many before a closing mark, behind {quoted}.",
        "{who} hat ein Leerzeichen zu viel vor einem Schlusszeichen, hinter {quoted}.",
    ),
    "artefact.false friend": (
        "{who} has {word} for {second}, which means {third}: probably a slip of translation.",
        "{who} hat {word} für {second}, das {third} bedeutet: wohl ein Übersetzungsfehler.",
    ),
    "artefact.name": (
        "{who} has {word} where {others} have {second}: probably a broken name.",
        "{who} hat {word}, wo {others} {second} haben: wohl ein verstümmelter Name.",
    ),
    "artefact.stray": (
        "{who} has a stray {word} here that no other version has.",
        "{who} hat hier ein verirrtes {word}, das keine andere Fassung hat.",
    ),
    "change.for": ("{right} for {left}", "{right} statt {left}"),
    "change.added": ("{right} added", "{right} hinzugefügt"),
    "change.left out": ("{left} left out", "{left} weggelassen"),
    "and more": (" and {number} more", " und {number} weitere"),
}
ENGLISH: Mapping[str, str] = {kind: english for kind, (english, _) in _PHRASES.items()}
GERMAN: Mapping[str, str] = {kind: german for kind, (_, german) in _PHRASES.items()}
MONTHS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ),
    "de": (
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
    ),
}  # fmt: skip
_UNITS: Mapping[str, tuple[str, str]] = {
    "square kilometre": ("km²", "km²"),
    "square metre": ("m²", "m²"),
    "square mile": ("sq miles", "Quadratmeilen"),
    "square foot": ("sq ft", "Quadratfuß"),
    "kilometre": ("km", "km"),
    "metre": ("m", "m"),
    "centimetre": ("cm", "cm"),
    "mile": ("miles", "Meilen"),
    "nautical mile": ("nautical miles", "Seemeilen"),
    "millimetre": ("mm", "mm"),
    "millilitre": ("ml", "ml"),
    "cubic metre": ("m³", "m³"),
    "cubic foot": ("cu ft", "Kubikfuß"),
    "cubic kilometre": ("km³", "km³"),
    "barrel": ("barrels", "Barrel"),
    "gram": ("g", "g"),
    "milligram": ("mg", "mg"),
    "ounce": ("ounces", "Unzen"),
    "knot": ("knots", "Knoten"),
    "metre per second": ("m/s", "m/s"),
    "second": ("seconds", "Sekunden"),
    "decade": ("decades", "Jahrzehnte"),
    "century": ("centuries", "Jahrhunderte"),
    "kilowatt": ("kW", "kW"),
    "megawatt": ("MW", "MW"),
    "gigawatt": ("GW", "GW"),
    "watt": ("W", "W"),
    "kilowatt-hour": ("kWh", "kWh"),
    "megawatt-hour": ("MWh", "MWh"),
    "gigawatt-hour": ("GWh", "GWh"),
    "terawatt-hour": ("TWh", "TWh"),
    "megabyte": ("MB", "MB"),
    "gigabyte": ("GB", "GB"),
    "terabyte": ("TB", "TB"),
    "kilohertz": ("kHz", "kHz"),
    "megahertz": ("MHz", "MHz"),
    "hertz": ("Hz", "Hz"),
    "kilovolt": ("kV", "kV"),
    "volt": ("V", "V"),
    "foot": ("ft", "Fuß"),
    "inch": ("inches", "Zoll"),
    "yard": ("yards", "Yard"),
    "hectare": ("ha", "ha"),
    "acre": ("acres", "Acre"),
    "kilogram": ("kg", "kg"),
    "pound": ("pounds", "Pfund"),
    "tonne": ("tonnes", "Tonnen"),
    "ton": ("tons", "Tonnen (short)"),
    "litre": ("litres", "Liter"),
    "gallon": ("gallons", "Gallonen"),
    "celsius": ("°C", "°C"),
    "fahrenheit": ("°F", "°F"),
    "km/h": ("km/h", "km/h"),
    "mph": ("mph", "Meilen/h"),
    "minute": ("minutes", "Minuten"),
    "hour": ("hours", "Stunden"),
    "day": ("days", "Tage"),
    "week": ("weeks", "Wochen"),
    "month": ("months", "Monate"),
    "year": ("years", "Jahre"),
    "percent": ("%", "%"),
    "percentage point": ("percentage points", "Prozentpunkte"),
    "per mille": ("‰", "‰"),
    "stone": ("stone", "Stone"),
    "kelvin": ("K", "K"),
    "degree": ("degrees", "Grad"),
    "decibel": ("dB", "dB"),
    "krone": ("crowns", "Kronen"),
    "franc": ("francs", "Franc"),
    "peso": ("pesos", "Pesos"),
    "dinar": ("dinars", "Dinar"),
    "cent": ("cents", "Cent"),
    "penny": ("pence", "Pence"),
}
ENGLISH_UNITS: Mapping[str, str] = {unit: english for unit, (english, _) in _UNITS.items()}
GERMAN_UNITS: Mapping[str, str] = {unit: german for unit, (_, german) in _UNITS.items()}

"""Units of measure and currencies: their names in English and German, dimension and factor.

Factors are exact where the unit is defined by another one (international yard and pound agreement of 1959, SI);
a currency has the dimension of its own code, because rates change.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from reconciler.model.figure_line import UnitChoice
from reconciler.text.facts.lexer import PhraseTable
from reconciler.text.lists import entry_lines


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: ``factor`` of it make the base unit of its dimension (after subtracting ``offset``, for temperatures)."""

    name: str
    dimension: str
    factor: Decimal
    offset: Decimal = Decimal(0)


# name; dimension; factor; written forms
_MEASURES = """
percent; share; 1; %|percent|per cent|percentage|percents|pct|prozent|vom hundert|v. h.|vh
percentage point; point; 1; percentage points|percentage point|prozentpunkte|prozentpunkt|prozentpunkten|pp|
  % points
per mille; share; 0.1; ‰|promille|per mille
metre; length; 1; m|metre|metres|meter|meters|metern|mtr
kilometre; length; 1000; km|kms|kilometre|kilometres|kilometer|kilometers|kilometern|klicks
centimetre; length; 0.01; cm|centimetre|centimetres|centimeter|centimeters|zentimeter|zentimetern
millimetre; length; 0.001; mm|millimetre|millimetres|millimeter|millimeters|millimetern
mile; length; 1609.344; mile|miles|mi|meile|meilen
nautical mile; length; 1852; nautical mile|nautical miles|nmi|seemeile|seemeilen
yard; length; 0.9144; yard|yards|yd|yds
foot; length; 0.3048; foot|feet|ft|fuß|fuss
inch; length; 0.0254; inch|inches|zoll|″
square metre; area; 1; m²|m2|m^2|sq m|sq metre|sq metres|sq meter|sq meters|square metre|square metres|
  square meter|square meters|quadratmeter|quadratmetern|qm
square kilometre; area; 1000000; km²|km2|km^2|sq km|sq kms|sq. km|sq. kilometers|square km|square kilometre|
  square kilometres|square kilometer|square kilometers|sq kilometres|sq kilometers|quadratkilometer|
  quadratkilometern|qkm
square mile; area; 2589988.110336; sq mi|sq. mi|sq mile|sq miles|sq. miles|square mile|square miles|
  quadratmeile|quadratmeilen|mi²
square foot; area; 0.09290304; sq ft|sq. ft|square foot|square feet|sq feet|quadratfuß|ft²
hectare; area; 10000; ha|hectare|hectares|hektar
acre; area; 4046.8564224; acre|acres|morgen land
litre; volume; 0.001; litre|litres|liter|liters|litern
millilitre; volume; 0.000001; ml|millilitre|millilitres|milliliter|milliliters|millilitern
cubic metre; volume; 1; m³|m3|m^3|cubic metre|cubic metres|cubic meter|cubic meters|kubikmeter|kubikmetern|cbm|
  cu m
cubic foot; volume; 0.028316846592; cubic foot|cubic feet|cu ft|kubikfuß
cubic kilometre; volume; 1000000000; km³|cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers|
  kubikkilometer
gallon; volume; 0.003785411784; gallon|gallons|gal|gallone|gallonen
barrel; volume; 0.158987294928; barrel|barrels|bbl|barrels of oil|fass öl
kilogram; mass; 1; kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes|kilogramm
gram; mass; 0.001; g|gram|grams|gramme|grammes|gramm
milligram; mass; 0.000001; mg|milligram|milligrams|milligramm
tonne; mass; 1000; t|tonne|tonnes|metric ton|metric tons|tonnen
ton; mass; 907.18474; ton|tons|short tons
pound; mass; 0.45359237; lb|lbs|pound|pounds|pfund
ounce; mass; 0.028349523125; oz|ounce|ounces|unze|unzen
stone; mass; 6.35029318; stone
km/h; speed; 1; km/h|kph|kmph|km/hr|kmh|kilometres per hour|kilometers per hour|kilometres an hour|
  kilometers an hour|kilometer per hour|kilometre per hour|kilometre an hour|kilometer an hour|kilometer pro stunde|
  stundenkilometer|stundenkilometern|kilometern pro stunde
mph; speed; 1.609344; mph|miles per hour|miles an hour|mile per hour|mile an hour|meilen pro stunde
knot; speed; 1.852; knot|knots|knoten
metre per second; speed; 3.6; m/s|metres per second|meters per second|meter pro sekunde
celsius; temperature; 1; °c|degrees celsius|degree celsius|deg c|degrees c|celsius|celcius|degrees centigrade|
  centigrade|grad celsius|° celsius|°celsius|c°
fahrenheit; temperature; 0.5555555555555556; °f|degrees fahrenheit|degree fahrenheit|deg f|degrees f|fahrenheit|
  grad fahrenheit|° fahrenheit|°fahrenheit
kelvin; temperature; 1; kelvin
degree; angle; 1; °|degree|degrees|deg|deg.|grad
second; time; 1; second|seconds|sec|secs|sekunde|sekunden|sek
minute; time; 60; minute|minutes|min|mins|minuten
hour; time; 3600; hour|hours|hr|hrs|stunde|stunden|std
day; time; 86400; day|days|tag|tage|tagen|tages
week; time; 604800; week|weeks|woche|wochen
month; time; 2629746; month|months|monat|monate|monaten|monats
year; time; 31556952; year|years|yr|yrs|jahr|jahre|jahren|jahres
decade; time; 315569520; decade|decades|jahrzehnt|jahrzehnte|jahrzehnten
century; time; 3155695200; century|centuries|jahrhundert|jahrhunderte|jahrhunderten
kilowatt; power; 1; kw|kilowatt|kilowatts
megawatt; power; 1000; mw|megawatt|megawatts
gigawatt; power; 1000000; gw|gigawatt|gigawatts
watt; power; 0.001; watt|watts
kilowatt-hour; energy; 1; kwh|kilowatt-hour|kilowatt-hours|kilowatt hours|kilowattstunde|kilowattstunden
megawatt-hour; energy; 1000; mwh|megawatt-hours|megawatt hours|megawattstunden
gigawatt-hour; energy; 1000000; gwh|gigawatt-hours|gigawatt hours|gigawattstunden
terawatt-hour; energy; 1000000000; twh|terawatt-hours|terawatt hours|terawattstunden
megabyte; data; 1; mb|megabyte|megabytes
gigabyte; data; 1000; gb|gigabyte|gigabytes
terabyte; data; 1000000; tb|terabyte|terabytes
decibel; level; 1; db|decibel|decibels|dezibel
hertz; frequency; 1; hz|hertz
kilohertz; frequency; 1000; khz|kilohertz
megahertz; frequency; 1000000; mhz|megahertz
volt; voltage; 1; volt|volts
kilovolt; voltage; 1000; kv|kilovolt|kilovolts
"""
# ISO code; written forms
_CURRENCIES = """
USD; $|us$|us $|u.s. $|usd|dollar|dollars|us dollar|us dollars|u.s. dollar|u.s. dollars|us-dollar|us-dollars|
  american dollars|american dollar|buck|bucks|dollarn
EUR; €|eur|euro|euros
GBP; £|gbp|pound sterling|pounds sterling|british pound|british pounds|pfund sterling|britische pfund
JPY; jp¥|jpy|yen|japanese yen
CNY; cn¥|cny|rmb|yuan|renminbi|chinese yuan
CHF; chf|sfr|swiss franc|swiss francs|schweizer franken|franken
CAD; c$|c $|ca$|cad|cad$|can$|canadian dollar|canadian dollars|kanadische dollar|kanadischen dollar|
  kanadischer dollar
AUD; a$|au$|aud|aud$|australian dollar|australian dollars|australische dollar|australischen dollar
NZD; nz$|nzd|new zealand dollars|new zealand dollar
HKD; hk$|hkd|hong kong dollars
SGD; s$|sgd|singapore dollars
MXN; mex$|mxn|mxn$|mexican peso|mexican pesos|mexikanische pesos
BRL; r$|brl|real|reais|brazilian real|brazilian reais
INR; ₹|inr|rs|rupee|rupees|indian rupees|rupien|rupie
RUB; ₽|rub|rouble|roubles|ruble|rubles|rubel
UAH; ₴|uah|hryvnia|hryvnias|hryvnya|hrywnja|griwna
TRY; ₺|try|turkish lira|turkish liras|türkische lira|lira|liras
ILS; ₪|ils|shekel|shekels|schekel
KRW; ₩|krw|won|south korean won
PLN; pln|zł|zloty|zlotys|zlotych|złoty
CZK; czk|czech crowns|czech crown|koruna|koruny|tschechische kronen
SEK; sek|swedish crowns|swedish krona|swedish kronor|schwedische kronen
NOK; nok|norwegian crowns|norwegian krone|norwegian kroner|norwegische kronen
DKK; dkk|danish crowns|danish krone|danish kroner|dänische kronen
HUF; huf|forint|forints
RON; ron|lei|leu
ZAR; zar|rand|rands
NGN; ₦|ngn|naira
EGP; egp|egyptian pounds|ägyptische pfund
SAR; sar|riyal|riyals|saudi riyals
AED; aed|dirham|dirhams
IRR; irr|rial|rials
PKR; pkr|pakistani rupees
IDR; idr|rupiah
THB; thb|baht
PHP; ₱|php|philippine pesos
VND; ₫|vnd|dong
ARS; ars|argentine pesos|argentinische pesos
CLP; clp|chilean pesos
COP; colombian pesos
BTC; ₿|btc|bitcoin|bitcoins
franc; franc|francs
peso; peso|pesos
krone; krone|kronen|krona|kronor|kroner|crowns|crown
dinar; dinar|dinars
DEM; dm|deutsche mark|d-mark|mark|deutsche marks
cent; ¢|cent|cents
penny; p|pence|penny
"""


def _measures() -> dict[str, Unit]:
    rows = (line.split("; ", 3) for line in entry_lines(_MEASURES))
    return {
        name: Unit(name, dimension, Decimal(factor), _OFFSETS.get(name, Decimal(0)))
        for name, dimension, factor, _ in rows
    }


_OFFSETS = {"fahrenheit": Decimal(32), "kelvin": Decimal("273.15")}
_TABLE = _measures()
CURRENCIES = frozenset(line.split("; ")[0] for line in entry_lines(_CURRENCIES))
TIMES = frozenset(name for name, unit in _TABLE.items() if unit.dimension == "time")
# Short forms that are ordinary words or letters unless they stand right behind a figure in digits.
NEEDS_DIGITS = frozenset(
    [
        "m",
        "t",
        "g",
        "p",
        "mi",
        "gal",
        "min",
        "sec",
        "std",
        "mb",
        "gb",
        "kv",
        "hz",
        "db",
        "in",
        "c",
        "s",
        "rs",
        "lei",
        "try",
        "real",
        "won",
        "rand",
        "mark",
        "pp",
        "ha",
        "ml",
        "mw",
        "crown",
        "crowns",
    ]
)


def _forms() -> PhraseTable:
    forms: dict[str, str] = {}
    for line in entry_lines(_MEASURES):
        name, _, _, written = line.split("; ", 3)
        forms.update((form, name) for form in written.split("|"))
    for line in entry_lines(_CURRENCIES):
        code, written = line.split("; ", 1)
        forms.update((form, code) for form in written.split("|"))
    forms["¥"] = "JPY"
    return PhraseTable(forms | _hyphenated(forms))


def _hyphenated(forms: dict[str, str]) -> dict[str, str]:
    """Units of several words as they stand before a noun: "a 500-square-mile area"."""
    parted = {form: name for form, name in forms.items() if " " in form and form.replace(" ", "").isalpha()}
    return {form.replace(" ", hyphen): name for form, name in parted.items() for hyphen in "-‑"}


FORMS = _forms()
CURRENCY_FORMS = PhraseTable(
    {" ".join(k): v for k, v in FORMS.values.items() if v in CURRENCIES and v not in ("cent", "penny")}
)


def unit_of(name: str) -> Unit | None:
    """The unit called ``name`` (English singular, ISO code of a currency); ``None`` for an unknown one."""
    if name in CURRENCIES:
        return Unit(name, f"money {name}", Decimal(1))
    return _TABLE.get(name)


def dimension(name: str) -> str:
    """The dimension of a unit: "length", "area", "money USD" ...; empty for a bare count."""
    unit = unit_of(name)
    return unit.dimension if unit else ""


def convert(value: Decimal, unit: str, to: str) -> Decimal | None:
    """``value`` in ``unit`` expressed in ``to``; ``None`` if the two measure different things.

    >>> convert(Decimal(500), "square mile", "square kilometre").quantize(Decimal(1))
    Decimal('1295')
    """
    source, target = unit_of(unit), unit_of(to)
    if source is None or target is None or source.dimension != target.dimension:
        return None
    if source.name == target.name:
        return value
    return (value - source.offset) * source.factor / target.factor + target.offset


# Metric unit; the imperial one used for the same things; further units that have the metric one for counterpart.
_SYSTEMS = """
kilometre; mile; nautical mile
metre; foot; yard
centimetre; inch
square kilometre; square mile
square metre; square foot
hectare; acre
litre; gallon
cubic metre; cubic foot
kilogram; pound; stone
gram; ounce
tonne; ton
km/h; mph; knot
celsius; fahrenheit
"""


def _systems() -> dict[UnitChoice, dict[str, str]]:
    rows = [line.split("; ") for line in entry_lines(_SYSTEMS)]
    metric = {other: name for name, *others in rows for other in others}
    return {UnitChoice.METRIC: metric, UnitChoice.IMPERIAL: {row[0]: row[1] for row in rows}}


_IN_SYSTEM = _systems()


def in_system(name: str, choice: UnitChoice) -> str:
    """The unit used for the same things in the system chosen; ``name`` itself where it belongs to it or to none.

    >>> in_system("square mile", UnitChoice.METRIC), in_system("percent", UnitChoice.IMPERIAL)
    ('square kilometre', 'percent')
    """
    return _IN_SYSTEM.get(choice, {}).get(name, name)

"""What a number counts, and whether a number word counts at all ("one of them", "ein Haus" do not)."""

from __future__ import annotations

from decimal import Decimal

from reconciler.text.facts.amount import Amount, AmountKind
from reconciler.text.facts.lexer import Words
from reconciler.text.lists import word_set
from reconciler.text.words import is_stop, lemma

# Nouns whose article German news means as a number when it reports how many were harmed, found or held.
_PEOPLE_DE = word_set(
    """
    person personen mensch menschen kind kindes kinds toter toten tote verletzter verletzten verletzte mann mannes
    frau soldat soldaten zivilist zivilisten zivilistin polizist polizisten polizistin jugendlicher
    jugendlichen jugendliche mädchen junge jungen baby säugling opfer todesopfer verdächtiger verdächtigen
    verdächtige passagier passagiers insasse insassen bewohner bewohners bewohnerin arbeiter arbeiters helfer
    helfers student studenten studentin schüler schülers schülerin angreifer angreifers kämpfer kämpfers
    feuerwehrmann drohne rakete explosion erkrankter erkrankten festgenommener vermisster vermissten
    überlebender überlebenden todesfall verletzung
    """
)
_HARM_EN = word_set(
    """
    killed killing injured injuring wounded wounding hurt hospitalized hospitalised arrested detained dead left
    leaving died missing including least only just but
    """
)
_NOT_AFTER_ONE = word_set(
    """
    of another 's which who whom that is was has had can could would will should may might must are were be in on
    at to for with by from as and or but if when while where after before than the a an this these those i you
    he she it we they one or so side hand
    """
)
_NOT_BEFORE_ONE = word_set(
    """
    the this that which each every any some no last next another first second other only right wrong same every-
    big small new old good bad best such what loved everyone someone my your his her its our their latest
    current previous
    """
)
_IDIOMS = {
    ("one", "day"),
    ("one", "thing"),
    ("one", "time"),
    ("one", "way"),
    ("one", "reason"),
    ("one", "sided"),
    ("one", "point"),
}
_BODIES = word_set(
    """
    crew team staff group party family panel jury squad workforce delegation gang convoy fleet
    besatzung crew mannschaft team gruppe belegschaft familie jury delegation bande flotte konvoi
    """
)
_ARTICLES_DE = word_set("ein eine einen einem einer eines eins")


def is_figure(words: Words, amount: Amount, unit: str) -> bool:
    """Whether a number expression states a quantity."""
    if amount.first != amount.last and amount.kind is not AmountKind.ORDINAL:
        return True
    if words.at(amount.first - 1) in ("update", "wrapup") and words.at(amount.last + 1) == "-":
        return False  # "UPDATE 3-Ministers meet": the third take of a report
    word = words.at(amount.last)
    if amount.kind is AmountKind.ORDINAL:
        return _is_ordinal(words, amount)
    if words.language == "de":
        return _is_german_figure(words, amount, unit, word)
    return word != "one" or _is_one(words, amount.last, unit)


def _is_german_figure(words: Words, amount: Amount, unit: str, word: str) -> bool:
    at = amount.last
    if word in _ARTICLES_DE:
        if word == "eins":
            return False
        return (bool(unit) and _is_counted_unit(words, at)) or words.at(at + 1) in _PEOPLE_DE
    if word in ("hundert", "tausend") and words.is_capital(at):
        return (not words.is_capital(at - 1) and at not in words.clause_starts) or words.at(at + 1) != ""
    if word == "acht":
        return words.at(at + 1) not in ("geben", "nehmen", "gegeben", "lassen") and words.at(at - 1) not in (
            "außer",
            "in",
            "gibt",
        )
    return word != "sieben" or words.at(at - 1) != "zu"


_COUNTED_UNITS = word_set(
    """
    prozent pfund euro dollar kilo kilogramm tonne kilometer meter liter hektar quadratkilometer meile zoll grad
    prozentpunkt rubel
    """
)


def _is_counted_unit(words: Words, at: int) -> bool:
    return words.at(at + 1) in _COUNTED_UNITS


def _is_one(words: Words, at: int, unit: str) -> bool:
    before, after = words.at(at - 1), words.at(at + 1)
    if before in ("minus", "number", "negative", "plus", "no.") or (before in _HARM_EN and not words.is_word(at + 1)):
        return True
    if (
        before in _NOT_BEFORE_ONE
        or after in _NOT_AFTER_ONE
        or after == "'"
        or not (words.is_word(at + 1) or after == "-")
    ):
        return len(words) == 1
    if unit in ("day", "time"):
        return before in ("about", "least", "than", "in", "within", "for", "just", "only")
    return (words.at(at), after) not in _IDIOMS and after != "-"


def _is_ordinal(words: Words, amount: Amount) -> bool:
    word, after, before = words.at(amount.last), words.at(amount.last + 1), words.at(amount.first - 1)
    if word == "second":
        return before not in ("a", "split", "per", "every", "one") or after not in (
            "",
            ".",
            ",",
            "later",
            "after",
            "to",
            "of",
        )
    if word == "first":
        return before != "at" and not (
            after in ("of", "lady", "and") or (after == "," and amount.first in words.clause_starts)
        )
    if words.language == "de" and word.startswith("erst"):
        return word not in ("erst", "erstens")
    return True


def counted_noun(words: Words, at: int, value: Decimal) -> str:
    """The lemma of the noun counted by a number that ends right before token ``at``; empty if it is not evident."""
    if words.language == "de":
        return _german_noun(words, at)
    owned = value > 1 and words.at(at) == "of" and words.at(at + 1) in _OWNERS
    return _english_noun(words, at + 2 if owned else at, _FAR if owned else _NEAR, plural=value != 1)


def _german_noun(words: Words, at: int) -> str:
    for index in range(at, min(at + 4, len(words))):
        if not words.is_word(index) or (is_stop(words.low[index], "de") and index > at):
            return ""
        if words.is_capital(index):
            return words.low[index]
    return ""


def _english_noun(words: Words, at: int, reach: int, *, plural: bool) -> str:
    last = ""
    for index in range(at, min(at + reach, len(words))):
        word = words.low[index]
        if word == "-" or (reach > _NEAR and words.is_digit(index) and words.is_capital(index - 1)):
            continue  # "48 of its Norda 300 heaters"
        if not words.is_word(index) or is_stop(word, "en"):
            break
        base = lemma(word, "en")
        if plural and base != word and not word.endswith(("ing", "ed")):
            return base
        last = base
    return "" if plural and last not in _COLLECTIVE else last


_NEAR, _FAR = 4, 5  # tokens behind a number, or behind "of its", among which the noun stands
_OWNERS = word_set("its their his her our the these those")
_COLLECTIVE = word_set("people personnel staff police cattle aircraft fish sheep crew troop military infantry")


def members_of(words: Words, first: int) -> str:
    """What a number counts that tells the size of a body: "a crew of five", "eine Gruppe von 20"; empty for others."""
    if words.at(first - 1) not in ("of", "von", "aus") or words.at(first - 2) not in _BODIES:
        return ""
    return "mitglied" if words.language == "de" else "member"

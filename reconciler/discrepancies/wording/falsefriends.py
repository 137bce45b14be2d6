"""English words that programs and hurried translators put into German wrongly in news prose."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from reconciler.discrepancies.row.side import Word
from reconciler.text.lists import word_set
from reconciler.text.words import fold, lemma

# English word ("=" for this form alone: "tears" mostly are those of the eyes): beginnings of the wrong German words
# ("=" for a whole word): the right German one.
# Pairs that are right as often as wrong ("party", "Party") are not in it.
_TABLE = """
    =tear: träne: Riss | slick: schlick: Ölteppich | serious: seriös: schwer | vessel: gefäß: Schiff
    barrage: barriere: Beschuss | target: =tore =toren: Ziel | strike: streik: Angriff | actual: aktuell: tatsächlich
    actually: aktuell: tatsächlich | eventually: eventuell: schließlich | brave: =brav =brave =braven: mutig
    sensible: sensib: vernünftig | sympathetic: sympathisch: mitfühlend | physician: physiker: Arzt
    gift: =gift: Geschenk | pathetic: pathetisch: erbärmlich | novel: novelle: Roman | fabric: fabrik: Stoff
    warehouse: warenhaus: Lagerhaus | map: =card: Karte | overhear: überhör: mithören | oversee: überseh: beaufsichtigen
    decent: dezent: anständig | genial: =genial: freundlich | prospect: prospekt: Aussicht | concur: konkurr: zustimmen
    formidable: formidabel: gewaltig | murder: =mörder: Mord | ordinary: ordinär: gewöhnlich | receipt: rezept: Quittung
    undertaker: unternehmer: Bestatter | shell: schale: Granate | shelling: schäl: Beschuss | crane: kranich: Kran
    preservative: präservativ: Konservierungsmittel | float: fließ: vorschlagen | gymnasium: gymnasi: Turnhalle
    ammunition: munitionierung: Munition | casualty: gelegenheit: Opfer | casualties: gelegenheit: Opfer
    toll: maut: Zahl der Opfer | billion: billion: Milliarde | billions: billion: Milliarden
"""
# Words beside which the German word is the right one.
_RIGHT_WITH = {
    "strike": word_set(
        "union unions worker workers staff pay wage wages ballot walkout labour labor employee employees driver "
        "drivers pilot pilots teacher teachers job jobs contract called calling walkouts picket pickets"
    ),
    "toll": word_set("road motorway bridge tunnel lorry lorries truck trucks"),
    "float": word_set("water river tub boat boats raft"),
    "shell": word_set("nut egg snail sea beach mussel oyster"),
}


def false_friends(german: Sequence[Word], english: Sequence[Word]) -> Iterable[tuple[Word, Word, str]]:
    """Wrong German words with the English word they stand for and the German word that was meant."""
    there = {key: word for word in english for key in (word.folded, fold(lemma(word.text, "en")), f"={word.folded}")}
    for original, wrong_beginnings, right in _entries():
        if original in there and _RIGHT_WITH.get(original, frozenset()).isdisjoint(there):
            for word in german:
                if any(_begins(word.folded, wrong) for wrong in wrong_beginnings):
                    yield word, there[original], right


def _begins(word: str, wrong: str) -> bool:
    return word == wrong[1:] if wrong.startswith("=") else word.startswith(wrong)


@cache
def _entries() -> tuple[tuple[str, tuple[str, ...], str], ...]:
    fields = (entry.split(":") for line in _TABLE.strip().splitlines() for entry in line.split(" | "))
    return tuple((o.strip(), tuple(fold(w) for w in wrong.split()), right.strip()) for o, wrong, right in fields)

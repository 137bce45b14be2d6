"""Inflection of German words, undone by rules where no lexicon is at hand."""

from __future__ import annotations

from reconciler.text.lists import form_table

_IRREGULAR = form_table(
    """
    sein ist sind war waren bin bist seid wäre wären gewesen sei seien
    haben hat hatte hatten hast hätte hätten gehabt|werden wird wurde wurden würde würden geworden worden werde
    können kann konnte konnten könnte könnten gekonnt|müssen muss musste mussten müsste müssten
    sollen soll sollte sollten|wollen will wollte wollten|dürfen darf durfte durften dürfte
    mögen mag mochte mochten möchte möchten|wissen weiß wusste wussten gewusst|gehen ging gingen gegangen
    kommen kam kamen kommt gekommen|geben gab gaben gibt gegeben gäbe|nehmen nahm nahmen nimmt genommen
    sehen sah sahen sieht gesehen|stehen stand standen gestanden|sprechen sprach sprachen spricht gesprochen
    treffen traf trafen trifft getroffen|lassen ließ ließen lässt gelassen|finden fand fanden gefunden
    halten hielt hielten hält gehalten|bringen brachte brachten gebracht|denken dachte dachten gedacht
    sterben starb starben stirbt gestorben|schreiben schrieb schrieben geschrieben|liegen lag lagen gelegen
    tun tat taten getan
    """
)
_ENDINGS = ("ern", "em", "en", "er", "es", "et", "st", "e", "n", "s", "t")


def lemma(word: str) -> str:
    """The dictionary form of an irregular auxiliary or frequent verb; other words as they are, without a possessive."""
    if word.endswith(("'s", "'")):
        word = word.rstrip("s").rstrip("'")
    return _IRREGULAR.get(word, word)


def stem(word: str) -> str:
    """A key for the forms of a word that has been folded (no umlauts, no "ß").

    Endings are taken off from the right as long as four letters stay, and the "ge" of a participle.
    """
    if word.startswith("ge") and len(word) > 6 and word.endswith(("t", "en")):
        word = word[2:]
    for _ in range(2):
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= 4:
                word = word[: -len(ending)]
                break
    return word

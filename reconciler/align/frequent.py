"""Words that nearly every news article has, whatever it is about; sharing one says little."""

from __future__ import annotations

from reconciler.text.words import stem

_ENGLISH = """
    according add announce ask available back become begin believe big bring call case change come confirm continue
    country day end event expect explain fact feel find first follow former four full get give go good government
    great group happen help high hold home hour important include increase information interview issue keep know large
    last late lead leave level line live local long look lot make man many mean meet member million minister minute
    moment month move national need new news next night number offer official old open part past pay people person
    place plan play point position possible present president problem provide public put question reach read ready
    real reason receive recent remain report reporter result return right role run say second see send service set
    show side situation small speak special spokesman spokesperson spokeswoman start state statement stay stop support
    take talk tell thing think thousand three time today tomorrow total try turn two use want way week win woman word
    work world write year yesterday young
"""
_GERMAN = """
    abend anfang angeben ankündigen arbeit arbeiten aussage ausserdem bedeuten beginnen beispiel bekannt bekommen
    bereich bericht berichten bestätigen besuch betonen bleiben bringen darstellen denken deutlich dienstag drei ende
    endlich entscheiden ergebnis erhalten erklären erklärung erreichen erst erste erwarten fall finden folgen fordern
    frage führen ganz geben gehen gelten gemeinsam genau gestern glauben gross groß grund gruppe gut halten heute hoch
    information insgesamt interview jahr jung kommen kurz land lang lange leben legen leicht leiten letzt letzte leute
    liegen mann meinen mensch million minister minute mitteilen mitteilung moment monat morgen möglich nacht nehmen
    nennen neu nächste offen offiziell ort person platz problem präsident punkt rahmen recht regierung rolle rund
    sache schon sehen seite setzen situation sprechen sprecher sprecherin staat stehen stelle stellen stunde suchen
    tag tausend teil treffen uhr unternehmen verantwortlich vergangen versuchen vier vorstellen weg weit welt wichtig
    wissen woche wort zahl zeigen zeit ziehen zusammen zwei
"""
COMMON = {
    "en": frozenset(stem(word, "en") for word in _ENGLISH.split()),
    "de": frozenset(stem(word, "de") for word in _GERMAN.split()),
}

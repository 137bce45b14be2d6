"""Verbs of saying in English and German, each form with its English dictionary form."""

from __future__ import annotations

from reconciler.text.lists import form_table, word_set

_ENGLISH = """
    say said says saying|tell told tells telling|add added adds adding|claim claimed claims claiming
    warn warned warns warning|stress stressed stresses stressing|announce announced announces announcing
    write wrote writes writing|reveal revealed reveals revealing|confirm confirmed confirms confirming
    report reported reports reporting|explain explained explains explaining|insist insisted insists insisting
    state stated states stating|declare declared declares declaring|argue argued argues arguing
    note noted notes noting|deny denied denies denying|acknowledge acknowledged acknowledges acknowledging
    estimate estimated estimates estimating|suggest suggested suggests suggesting|admit admitted admits admitting
    emphasise emphasised emphasises emphasising emphasized emphasizes|reply replied replies replying
    respond responded responds responding|answer answered answers answering|promise promised promises promising
    pledge pledged pledges|vow vowed vows|concede conceded concedes|allege alleged alleges alleging
    assert asserted asserts asserting|predict predicted predicts|demand demanded demands|urge urged urges
    complain complained complains|criticise criticised criticises criticized|post posted posts
    comment commented comments commenting|believe believes believed|indicate indicated indicates
    describe described describes|accuse accused accuses|recall recalled recalls|continue continued
    quote quoted|ask asked asks asking|maintain maintained maintains|tweet tweeted|joke joked
    """
_GERMAN = """
    say sagte sagten sagt sagen gesagt|add fügte fügten fügt hinzugefügt ergänzte ergänzten ergänzt
    announce verkündete verkündeten verkündet kündigte kündigten ankündigte angekündigt teilte teilten mitgeteilt
    declare erklärte erklärten erklärt|write schrieb schrieben schreibt geschrieben|report berichtete berichteten
    berichtet berichten meldete meldeten meldet|claim behauptete behaupteten behauptet behaupten
    stress betonte betonten betont unterstrich unterstrichen|warn warnte warnten warnt gewarnt
    confirm bestätigte bestätigten bestätigt|reveal enthüllte enthüllten|tell erzählte erzählten mitteilte mitteilten
    explain erläuterte erläuterten erläutert|deny bestritt bestritten dementierte dementierten
    demand forderte forderten fordert|promise versprach versprachen verspricht|estimate schätzte schätzten schätzt
    argue argumentierte argumentierten|reply antwortete antworteten antwortet erwiderte erwiderten entgegnete
    note merkte merkten bemerkte|comment kommentierte kommentierten|criticise kritisierte kritisierten
    admit gab|acknowledge räumte räumten|believe glaubt glaubte meinte meinten meint|quote zitierte zitiert
    accuse beschuldigte warf|emphasise hob|predict prognostizierte|assert versicherte versicherten versichert
    ask fragte fragten fragt|suggest deutete schlug|continue fuhr|complain beklagte beklagten
    """
_ENGLISH_FORMS = form_table(_ENGLISH)
ENGLISH = {**_ENGLISH_FORMS, **{verb: verb for verb in set(_ENGLISH_FORMS.values())}}
GERMAN = form_table(_GERMAN)
BY_LANGUAGE = {"en": ENGLISH, "de": GERMAN}
VERBS = frozenset(ENGLISH) | frozenset(GERMAN)
# Separable verbs of saying: first part, then what must stand later in the clause, and what it means.
SEPARABLE = {
    "teilte": "mit",
    "teilten": "mit",
    "gab": "bekannt zu an",
    "hob": "hervor",
    "warf": "vor",
    "schlug": "vor",
    "räumte": "ein",
    "räumten": "ein",
    "merkte": "an",
    "merkten": "an",
    "kündigte": "an",
    "kündigten": "an",
    "deutete": "an",
    "fuhr": "fort",
    "fügte": "hinzu",
    "fügten": "hinzu",
    "fügt": "hinzu",
}
# Verbs that are mostly no verbs of saying unless a quotation or "that" goes with them.
WEAK = word_set("""
    continue believe describe ask demand post recall quote accuse urge note state report claim answer comment estimate
    promise pledge maintain predict suggest indicate argue assert deny criticise acknowledge reveal confirm write
    """)
PRONOUNS = {
    "en": word_set("he she they it who we i"),
    "de": word_set("er sie es wir ich"),
}

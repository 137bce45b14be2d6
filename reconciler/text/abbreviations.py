"""Words that carry a full stop without ending a sentence, and words that often begin one."""

from __future__ import annotations

from reconciler.text.lists import word_set

# Followed by a name or a figure, hence never the end of a sentence.
BEFORE_NAME = word_set("""
    mr mrs ms mx dr drs prof st sen rep gov gen maj col lt capt cpt cmdr adm sgt cpl pvt pte pfc brig rev hon
    pres supt insp det msgr messrs mme mlle mt ft sr. fr. hr hrn herr fr frl dipl ing mag univ priv doz phil med
    jur rer nat habil exz min amb atty asst dist al vs v cf viz eg ie approx ca circa bzw sog sogen vgl evtl ggf
    gem geb gest lat griech engl frz dt amerik kath evang prot städt staatl öffentl bes insb inkl exkl zzgl
    einschl ausschl allg ehem urspr jmd jmds bspw svw mind max min abs anm hrsg verf red ü i d o z u
    """)
# Followed by a figure they belong to it, otherwise they may end a sentence.
BEFORE_FIGURE = word_set("""
    no nos nr nrn num art arts para par sec sect ch chap fig figs vol vols p pp pg s ss bd bde kap tab abb ziff
    rd art tel dept ext ver
    """)
# Stand after a name or figure; they may end a sentence.
AFTER_NAME = word_set("""
    inc corp co cos ltd plc llc llp gmbh bros jr sr esq ph.d etc usw usf ua dgl al mio mrd bio tsd min std sek
    jh jhd jahrh hl jan feb mar apr jun jul aug sep sept oct nov dec okt dez mär mon tue tues wed thu thur thurs
    fri sat sun mo di mi do fr sa so ave blvd rd str pl sq hwy apt bldg univ dept est assn dist intl natl mfg ft
    in oz lb lbs yd mi km kg cm mm hr hrs ed eds ala ariz ark calif colo conn del fla ga ill ind kan kans ky la
    mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo alta ont que sask usw. d.c
    """)
MONTHS = word_set("""
    januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb apr
    aug sep sept okt nov dez january february march may june july october december oct dec
    """)
# A word with a capital after "U.S." or "Inc." that rather begins a sentence than goes on with a name.
STARTERS = word_set("""
    A After All Also Although An And Another Any As At Because Before Both But By Despite During Each Even Few
    For Four From He Her Here His How However I If In Instead It Its It's Just Last Later Like Many Maybe
    Meanwhile More Most Mr Mrs Much My Neither Next No None Nor Not Now Of On Once One Only Or Other Others Our
    Over Part People Perhaps She Should Since So Some Soon Still Such That The Their Then There These They This
    Those Though Three Through Thus To Today Two Under Until We Well What When Where Whether Which While Who Why
    With Without Yesterday Yet You Your Did Do Does Is Are Was Were Can Could Will Would Have Has Aber Alle
    Allerdings Als Am An Auch Auf Aus Außerdem Bei Bereits Beide Bis Da Dabei Dadurch Dafür Dagegen Daher Damit
    Danach Dann Daran Darauf Darüber Darum Das Dass Dazu Demnach Den Denn Dennoch Der Deren Derzeit Des Deshalb
    Dessen Deswegen Die Dies Diese Dieser Dieses Dort Doch Drei Durch Ein Eine Einen Einem Einer Eines Einige Er
    Erst Es Etwa Für Gegen Gestern Heute Hier Hinter Ich Ihm Ihr Ihre Im Immer In Insgesamt Inzwischen Ist Ja
    Jede Jeder Jedes Jedoch Jetzt Kein Keine Laut Man Manche Mehr Mein Meine Mit Nach Nachdem Nein Neben Nicht
    Noch Nun Nur Ob Obwohl Ohne Schon Sein Seine Seit Seitdem Selbst Sie Sind So Sogar Solche Somit Später Statt
    Trotz Trotzdem Über Um Und Unser Unter Viele Vom Von Vor Während War Warum Was Wegen Weil Weitere Wenn Wer
    Wie Wir Wird Wo Wobei Wurde Zu Zudem Zuletzt Zum Zur Zusätzlich Zuvor Zwar Zwei Zwischen
    """)

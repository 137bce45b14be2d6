"""Words of contrary meaning, English and German, and negating prefixes.

Groups are parted by "|" and hold two camps parted by "/": every word of one camp is contrary to every word of the
other. Words stand in dictionary form; inflections are found by theirs.
"""

from __future__ import annotations

from functools import cache, lru_cache

from reconciler.text.lists import word_set
from reconciler.text.words import fold, lemma, stem

_ENGLISH = """
    increase rise grow climb soar surge jump gain expand raise growth boost / decrease fall drop decline shrink
    plunge slump sink reduce cut lower loss reduction | more most / less least fewer few | many numerous much / few
    little | high higher highest tall / low lower lowest | big large huge great major vast enormous giant massive /
    small little minor tiny slight insignificant miniature | long lengthy / short brief | new modern recent fresh
    young / old ancient outdated obsolete stale | young younger youngest / elderly older oldest old | early earlier
    earliest / late later latest | first initial opening / last final closing | former previous past old / future
    next current present new upcoming | next following subsequent / previous preceding last prior | today current
    currently now / former formerly past yesterday | begin start open launch commence resume continue / end stop
    close finish conclude cease halt quit discontinue | beginning start onset outset / end ending finish conclusion
    | open opening opened / close closing closed shut | before prior ahead / after behind | above over up upper
    upward / below under beneath down lower downward | up / down | inside within indoor inner internal / outside
    without outdoor outer external | into / from | in / out | include including / exclude excluding | import
    importer / export exporter | enter arrive come arrival entrance entry approach / leave depart exit go departure
    | stay remain keep / leave go change abandon | return / leave depart | join / leave quit separate | near nearby
    close / far distant remote | left / right | east eastern / west western | north northern northward / south
    southern southward | northeast northeastern / southwest southwestern | northwest northwestern / southeast
    southeastern | win winner victory triumph victorious / lose loser defeat loss defeated | success succeed
    successful successfully manage / fail failure unsuccessful unsuccessfully failed | strong stronger strongest
    powerful strength robust / weak weaker weakest feeble weakness powerless | strengthen reinforce / weaken
    undermine | good better best excellent great fine / bad worse worst poor terrible evil | well / badly poorly |
    improve improvement upgrade / worsen deteriorate deterioration downgrade | benefit advantage gain profit
    advantageous beneficial / disadvantage harm loss damage drawback harmful | positive positively / negative
    negatively | optimistic optimism hopeful / pessimistic pessimism hopeless | happy glad pleased delighted joy
    satisfied cheerful / sad unhappy sorry upset disappointed grief displeased miserable | love like enjoy adore
    beloved / hate dislike detest loathe | accept approve adopt agree endorse / reject refuse deny decline
    disapprove disagree oppose veto | acceptance approval / rejection refusal denial | agree agreement consent /
    disagree disagreement dissent | support supporter back endorse favour favor / oppose opponent resist undermine
    hinder | for / against | allow permit authorise authorize let enable legalise legalize / forbid ban prohibit
    prevent prevented outlaw disallow block disable | permission / prohibition ban | legal legally lawful legitimate
    / illegal illegally unlawful criminal illegitimate | admit acknowledge confirm concede / deny refute conceal
    dispute | confirm confirmed / deny unconfirmed refute | true correct right accurate real genuine actual / false
    wrong incorrect inaccurate fake untrue fictional counterfeit | truth / lie falsehood | remember recall / forget
    | find discover found / lose hide miss | known famous well-known renowned popular familiar / unknown obscure
    unpopular unfamiliar | public publicly / private privately secret | open openly / secret secretly | official
    officially formal / unofficial informal | visible apparent / invisible hidden | clear clearly obvious / unclear
    vague ambiguous obscure | certain sure definite / uncertain unsure doubtful | possible likely probable /
    impossible unlikely improbable | easy easily simple simply effortless / difficult hard complicated complex |
    simple plain basic / complex complicated elaborate sophisticated fancy | light lighter / heavy dark heavier |
    light bright day daylight daytime / dark dim night darkness nighttime | day / night | morning / evening | hot
    warm heat / cold cool chill freezing | summer / winter | spring / autumn fall | wet damp humid rainy / dry arid
    | rain rainy / sunshine sunny | full / empty | fill / empty drain | all every everyone everybody everything each
    / none nobody nothing some | always / never | often frequently frequent usually regularly / rarely seldom rare |
    common usual ordinary typical normal regular normally usually / uncommon unusual rare extraordinary atypical
    abnormal irregular special | same similar alike identical / different opposite various dissimilar distinct other
    | similar similarity / different difference dissimilar | together jointly joint / alone separately apart
    individually separate | connect link unite join combine connected / disconnect separate divide split
    disconnected | unite united unity / divide divided division disunite | include contain / exclude lack | add
    addition plus / subtract remove deduct minus subtraction | multiply / divide | build construct create establish
    found build-up / destroy demolish dismantle ruin wreck tear | create establish introduce / destroy abolish
    eradicate | create / destroy | destroy damage break / repair restore build fix protect | install insert place
    put / remove uninstall delete extract | attach / detach | appear / disappear vanish | show reveal expose display
    disclose uncover / hide conceal cover withhold | rescue save / abandon kill endanger | save / spend waste lose |
    help assist aid helpful / hinder hurt harm obstruct | protect defend guard shield / attack harm endanger expose
    | defend defence defense defender defensive / attack offence offense attacker offensive | attack assault /
    defend retreat protect | advance progress forward / retreat regress backward withdraw | win / lose | peace
    peaceful / war conflict violence violent warlike | friend friendly ally / enemy foe hostile unfriendly | war /
    peace | life live alive living survive survivor birth born / death die dead dying perish victim deceased | birth
    / death | born / died dead | survive / die perish | kill murder / save spare rescue revive | healthy well
    healthily / sick ill infected unhealthy diseased | health / illness sickness disease | heal cure recover
    recovery / infect sicken injure | injured hurt wounded / unharmed unhurt healthy | safe safely secure safety /
    dangerous unsafe danger risk risky insecure hazardous | arrest detain imprison jail catch capture / release free
    liberate escape | guilty guilt convict convicted / innocent innocence acquit acquitted | prosecution / defence
    defense | free freedom liberty / captive imprisoned enslaved slavery captivity | victim / perpetrator culprit |
    hire employ recruit appoint employment / fire dismiss sack unemployment | employed / unemployed | work / rest |
    rich wealthy wealth / poor poverty | expensive costly priciest pricey dear / cheap inexpensive affordable
    cheapest | buy purchase buyer acquire / sell sale seller | lend lender / borrow borrower | give donate provide
    offer supply / take receive withhold deny | send / receive | push / pull | pull / push | throw / catch | ask
    question request / answer reply response respond | teach teacher / learn student learner | speak talk / listen |
    male man boy father son brother husband king prince gentleman / female woman girl mother daughter sister wife
    queen princess lady | men boys fathers sons brothers husbands / women girls mothers daughters sisters wives |
    uncle nephew / aunt niece | actor / actress | parent / child | adult / child minor juvenile | human / animal |
    domestic internal local national native / foreign external international overseas | local / international global
    foreign national | national / international local | global worldwide / local regional | rural countryside /
    urban city | civilian civil / military | military / civilian | democrat democratic / dictator dictatorial
    autocratic | liberal progressive / conservative | majority / minority | maximum maximal / minimum minimal | top
    upper / bottom lower | front / back rear | forward forwards / backward backwards | ascend climb rise / descend
    fall | wide broad widely / narrow narrowly | deep deeply / shallow | thick / thin | fast quick rapid swift
    faster quickly rapidly speedy / slow slowly slower gradual gradually | accelerate hasten / slow delay decelerate
    | sudden suddenly abruptly / gradual gradually slowly | active actively / passive inactive | temporary
    temporarily / permanent permanently | permanent / temporary | direct directly / indirect indirectly | natural /
    artificial | physical / mental | real actual / virtual imaginary | original / copy duplicate | general /
    specific particular | major main primary key principal central / minor secondary peripheral | important
    significant crucial vital essential / unimportant insignificant trivial irrelevant negligible | necessary
    required needed / unnecessary optional unneeded | useful / useless | effective efficient efficiently /
    ineffective inefficient | capable able / incapable unable | professional expert / amateur unprofessional |
    experienced / inexperienced | smart intelligent clever wise / stupid foolish dumb unwise | beautiful pretty
    attractive handsome / ugly hideous | clean pure / dirty polluted contaminated | hard / soft | rough / smooth |
    tight / loose | sharp / blunt dull | loud noisy / quiet silent | loudly / quietly | calm / agitated nervous
    turbulent | brave courage courageous / coward cowardly fearful | confident confidence / insecure doubt | proud /
    ashamed | honest / dishonest | fair just fairly / unfair unjust unfairly | polite kind nice / rude unkind cruel
    | generous / stingy mean | careful carefully cautious / careless carelessly reckless | strict severe harsh /
    lenient mild gentle | serious severe / mild trivial | exact exactly precise precisely / approximate
    approximately rough roughly about | almost nearly / exactly barely | least / most | exceed above over surpass /
    below under | top exceed surpass / fail | rapid / slow | ally allied / rival enemy | partner / rival opponent |
    employer boss / employee worker | leader / follower | winner / loser | host / guest | owner / tenant | tradition
    traditional / modern modernity innovation | stable stability / unstable instability volatile | constant /
    variable changing | fixed / flexible variable movable | whole entire complete completely total fully full
    totally entirely / partial partly partially incomplete | complete completed finish / incomplete unfinished |
    perfect / imperfect flawed | single one / multiple several double | individual / collective group | married /
    single divorced unmarried | marry wedding marriage / divorce | attend attendance present presence / absent
    absence skip | present / absent | asleep sleep / awake wake | sit / stand | land / sea | arrive landing land /
    depart takeoff | vertical / horizontal | parallel / perpendicular | ahead / behind | earn / spend | surplus /
    deficit shortage | shortage lack scarcity / abundance surplus plenty | credit / debit | debt / credit | asset /
    liability | income revenue / expense expenditure | profit profitable / loss unprofitable | demand / supply |
    question doubt / trust certainty | trust believe belief / distrust doubt disbelief mistrust | praise commend
    compliment / criticise criticize condemn blame | blame / praise | honour honor / shame dishonour dishonor |
    reward award / punish punishment penalty penalise penalize | encourage encouraged / discourage deter discouraged
    | invite welcome welcomed / reject uninvited banish | disturb disturbed worry worried concerned alarmed /
    delight delighted calm reassured unconcerned | excited exciting / bored boring calm | interesting / boring
    uninteresting | famous / infamous unknown | fortunate lucky fortunately luckily / unfortunate unlucky
    unfortunately | luckily / unfortunately | voluntary voluntarily / compulsory mandatory forced | optional /
    mandatory | regular / irregular | obey comply / disobey violate defy | respect / disrespect violate | follow /
    precede ignore lead | lead / follow | ignore neglect / notice heed observe | appoint / dismiss | elect / oust |
    winter / summer | urban / rural | odd / even | oppose / support | separate / joint | share shared sharing /
    divide divided divisive | collect gather assemble / scatter distribute disperse | unload / load | expand
    expansion extend extension / contract contraction shrink narrow | extend prolong / shorten | lengthen / shorten
    | widen / narrow | tighten / loosen ease relax | ease / tighten aggravate | aggravate / alleviate | lock /
    unlock | wrap pack / unwrap unpack | tie / untie | bless / curse | heaven / hell | angel / devil | religious
    sacred holy / secular profane | orthodox / heretical | wild / tame domesticated | predator / prey | raw / cooked
    | ripe / unripe | sweet / bitter sour | acid / alkaline | solid / liquid | freeze / melt thaw | float / sink |
    rigid / flexible | concrete / abstract | theory theoretical / practice practical | cause / effect result |
    question / answer | problem / solution | solve / complicate | start / finish | arrive / depart | input / output
    | upload / download | online / offline | digital / analog analogue manual | manual / automatic | automatic
    automatically / manual manually | mobile / stationary | native / foreign | citizen / foreigner alien | resident
    local / visitor foreigner tourist | host / visitor | home / away | amateur / professional | junior / senior |
    inferior / superior | ancestor predecessor / descendant successor | predecessor / successor | precede / succeed
    | senior / junior | sunrise dawn / sunset dusk | midday noon / midnight | tomorrow / yesterday | reopen reopened
    / close closed | guarantee / jeopardise jeopardize | grant / revoke deny | ratify / repeal | enforce / suspend |
    impose / lift waive | lift / impose | widespread / limited rare | unlimited / limited | minor / major | lowest /
    highest | lose / find | tragedy / comedy | hero / villain | rigorous / lax | loyal / disloyal treacherous |
    patient / impatient | mature / immature | moral / immoral | sane / insane | sober / drunk | thin slim / fat
    thick | noisy / silent | shallow / deep | lively / dull | eager / reluctant | willing / unwilling reluctant |
    voluntary / forced | conscious / unconscious | bright / dim dull | vacant / occupied | occupy / vacate | fertile
    / barren | reveal / conceal | tall / short | blessing / curse | sorrow / joy | shrink / grow | stop stopped /
    started continued continue resume start
    """
_GERMAN = """
    stieg stiegen gestiegen wuchs gewachsen / sank sanken gesunken fiel fielen gefallen | gewann gewannen gewonnen /
    verlor verloren | begann begannen begonnen / endete endeten beendet | stark stärker / schwach schwächer | nahm
    angenommen zugestimmt gebilligt / abgelehnt zurückgewiesen verweigert | erlaubt erlaubte / verbot verboten
    untersagt | bestätigte bestätigt / dementierte dementiert bestritt bestritten | kam angekommen / ging abgereist
    | kaufte gekauft / verkaufte verkauft | starb gestorben starben / überlebte überlebt überlebten | geöffnet
    öffnete / schloss geschlossen | verhaftet festgenommen / freigelassen entlassen | steigen anstieg ansteigen
    zunehmen zunahme wachsen erhöhen erhöhung plus / sinken rückgang fallen abnehmen abnahme schrumpfen senken
    senkung minus | mehr meisten meist / weniger wenigsten mindestens | viel viele / wenig wenige | hoch höher
    höchste / niedrig tief niedriger niedrigste | groß größer größte riesig / klein kleiner kleinste winzig | lang
    länger / kurz kürzer | neu / alt | jung jünger / alt älter | früh früher frühe / spät später späte | erste /
    letzte | vorher zuvor / nachher danach | vorige vergangene letzte / nächste kommende | beginn beginnen anfang
    anfangen start starten / ende enden schluss aufhören beenden | öffnen geöffnet offen eröffnen / schließen
    geschlossen | oben / unten | innen innerhalb / außen außerhalb | ankommen ankunft / abfahren abreisen abfahrt
    abreise | gewinnen sieg gewinn sieger gewinner / verlieren niederlage verlust verlierer | erfolg erfolgreich
    gelingen / misserfolg erfolglos scheitern misslingen | stark stärker stärke / schwach schwächer schwäche | gut
    besser beste / schlecht schlechter schlimm schlechteste | verbessern verbesserung / verschlechtern
    verschlechterung | vorteil nutzen / nachteil schaden | positiv / negativ | annehmen zustimmen billigen
    zustimmung annahme / ablehnen zurückweisen verweigern ablehnung | erlauben gestatten erlaubt zulassen /
    verbieten verboten untersagen | legal / illegal | bestätigen / dementieren bestreiten leugnen | wahr richtig
    echt / falsch unwahr gefälscht | öffentlich / privat geheim | möglich / unmöglich | einfach leicht / schwierig
    schwer | hell tag / dunkel nacht | heiß warm / kalt kühl | voll / leer | alle jeder alles / keiner niemand
    nichts | immer stets / nie niemals | oft häufig / selten | gleich ähnlich / verschieden unterschiedlich anders |
    gemeinsam zusammen / getrennt allein | bauen aufbauen errichten / zerstören abreißen | helfen unterstützen
    unterstützung / behindern schaden | verteidigen verteidigung / angreifen angriff | frieden friedlich / krieg
    gewalttätig | freund verbündete / feind gegner | leben lebendig überleben geburt geboren / tod tot sterben
    gestorben | gesund / krank | sicher sicherheit / gefährlich unsicher gefahr | festnehmen verhaften / freilassen
    entlassen | schuldig / unschuldig | reich / arm | teuer / billig günstig | kaufen / verkaufen | schicken senden
    / erhalten empfangen | frage fragen / antwort antworten | mann junge vater sohn bruder / frau mädchen mutter
    tochter schwester | inland inländisch / ausland ausländisch | mehrheit / minderheit | links / rechts | osten
    östlich / westen westlich | norden nördlich / süden südlich | schnell rasch / langsam | vorläufig vorübergehend
    befristet / dauerhaft endgültig unbefristet | wichtig bedeutend / unwichtig unbedeutend | ehemalig früher /
    derzeitig heutig aktuell künftig | anwesend / abwesend | einschließlich / ausgenommen | import / export |
    maximal höchstens / minimal mindestens
    """
_PREFIXES = {"en": ("un", "in", "im", "il", "ir", "dis", "non", "non-", "mis"), "de": ("un", "miss", "nicht")}
_SHORTEST_STEM = 4  # letters a word must have to be taken for the opposite of its prefixed form
# What stays of "inform", "invest", "discover" without their first letters, and is a word or stem of another sense.
_NO_OPPOSITES = word_set("""
    formed vest form side tend cover miss stall sure sight deed tact press pose ported port sist come vent
    vestment stead still corporate spection dependent differently cluded clude cite tent tense tensive tern vite
    volve vade flict sult spire cline crease cur fer fect flate fluence habit herit jure land less take posing
    tention portant posed prove proved provement mediate mense mune migrant migration pact plant play ply pulse
    cuss tribute tress solve pute patch turb guise gust aster trict covery order position
    """)


@cache
def contraries(language: str) -> dict[str, frozenset[str]]:
    """Contrary stems by stem; empty for a language without a list."""
    found: dict[str, set[str]] = {}
    for group in {"en": _ENGLISH, "de": _GERMAN}.get(language, "").split("|"):
        left, right = (
            {key for w in camp.split() for key in keys(w, language)} for camp in (group + "/").split("/")[:2]
        )
        for here, there in ((left, right), (right, left)):
            for key in here:
                found.setdefault(key, set()).update(there)
    return {key: frozenset(others - {key}) for key, others in found.items()}


def keys(word: str, language: str) -> tuple[str, ...]:
    """The forms of a word by which its contraries are looked up."""
    base = lemma(word, language)
    return (fold(base),) if fold(base) == fold(word) else (fold(base), fold(word))


@lru_cache(maxsize=65536)
def contraries_of(word: str, language: str) -> frozenset[str]:
    """All that the table sets against a word."""
    table = contraries(language)
    return frozenset().union(*(table.get(key, frozenset()) for key in keys(word, language)))


@lru_cache(maxsize=65536)
def may_negate(word: str, language: str) -> bool:
    """Whether a word may be another one with a negating prefix or suffix."""
    folded = fold(word)
    return folded.endswith("less") or folded.startswith(_PREFIXES.get(language, ()))


@lru_cache(maxsize=65536)
def contrary(one: str, other: str, language: str) -> bool:
    """Whether two words of one language are contrary: "rise" and "fall", "lawful" and "unlawful"."""
    table = contraries(language)
    theirs = keys(other, language)
    if any(key in table.get(mine, ()) for mine in keys(one, language) for key in theirs):
        return True
    return _negated_form(one, other, language) or _negated_form(other, one, language)


def _negated_form(plain: str, negated: str, language: str) -> bool:
    """Whether ``negated`` is ``plain`` with a negating prefix or suffix."""
    base, long = fold(plain), fold(negated)
    if len(base) < _SHORTEST_STEM or base in _NO_OPPOSITES:
        return False
    if language == "en" and base.endswith("ful") and long == base[:-3] + "less":
        return True
    same = {stem(base, language), base}
    return any(
        long.startswith(p) and (long[len(p) :] == base or stem(long[len(p) :], language) in same)
        for p in _PREFIXES.get(language, ())
        if len(long) - len(p) >= _SHORTEST_STEM
    )

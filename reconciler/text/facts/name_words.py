"""Words that tell what a capitalised word is: titles, heads of organisations, given names, days, plain nouns."""

from __future__ import annotations

from reconciler.text.facts.calendar import WEEKDAYS_WITH_PARTS
from reconciler.text.lists import word_set, word_tuple
from reconciler.text.stopwords import ENGLISH, GERMAN

# Titles and offices that stand before the name of a person, in lower case.
TITLES = word_set("""
    president vice premier chancellor minister prime secretary spokesman spokeswoman spokesperson senator governor
    mayor king queen prince princess pope general admiral colonel captain lieutenant major sergeant commander chief
    director chairman chairwoman chair professor prof dr doctor mr mrs ms miss sir lord lady dame judge justice
    ambassador envoy congressman congresswoman representative rep sen gov gen lt col sgt capt attorney prosecutor
    bishop cardinal archbishop rabbi imam sheikh emir sultan emperor tsar dictator leader coach deputy former acting
    foreign defense defence interior finance detective inspector officer marshal commissioner speaker analyst ceo
    kommandant kommandantin kommandeur hauptkommissar
    präsident präsidentin präsidenten vizepräsident vizepräsidenten vizepräsidentin kanzler kanzlerin kanzlers
    bundeskanzler bundeskanzlerin bundespräsident minister ministerin ministers ministerpräsident
    ministerpräsidenten ministerpräsidentin premierminister premierministerin premierministers premier
    außenminister außenministerin außenministers verteidigungsminister verteidigungsministerin
    verteidigungsministers innenminister innenministerin finanzminister finanzministerin staatspräsident
    staatschef regierungschef regierungschefin sprecher sprecherin sprechers sprecherinnen herr herrn frau könig
    königin prinz prinzessin papst general admiral oberst major hauptmann leutnant professor professorin doktor
    senator senatorin gouverneur gouverneurin bürgermeister bürgermeisterin oberbürgermeister richter richterin
    botschafter botschafterin gesandter gesandte gesandten sondergesandter sondergesandte sondergesandten
    abgeordneter abgeordnete abgeordneten chef chefin direktor direktorin vorsitzender vorsitzende vorsitzenden
    trainer kardinal bischof staatsanwalt generalstaatsanwalt kommissar kommissarin amtsinhaber parteichef
    generalsekretär generalsekretärin nato-generalsekretär us-präsident us-präsidenten us-außenminister
    us-vizepräsident us-vizepräsidenten kremlsprecher kremlchef regierungssprecher regierungssprecherin
    pressesprecher pressesprecherin experte expertin analyst analystin
    """)
# Titles that are as often surnames.
SURNAMES_TOO = word_set("bishop king prince pope judge major marshal justice könig herzog papst richter kaiser")
# Common nouns before the name of a place, in German ("die Stadt Worms") and, with "of", in English.
PLACE_HEADS = word_set("""
    stadt städtchen dorf ort gemeinde kreis landkreis landkreises region provinz insel bezirk hauptstadt oblast
    metropole grenzstadt hafenstadt kleinstadt großstadt ortschaft bundesland bundesstaat us-bundesstaat gouvernement
    town city village region province district port state county island
    """)
TITLE_TAILS = {("secretary", "of", "state"), ("attorney", "general"), ("secretary", "general"), ("vice", "president")}
# Words at the end of the name of a body in English.
BODY_ENDS = word_set("""
    inc corp ltd llc plc co company corporation group holdings bank university college institute school academy
    hospital ministry department agency authority commission committee council court parliament senate congress
    assembly party union association federation league alliance organization organisation foundation fund society
    club bureau office police army navy force forces guard corps command service services times post news press
    guardian tribune herald journal conference forum summit museum airlines airways motors church museum theatre
    orchestra network initiative administration board centre center laboratory laboratories observatory
    """)
# Words at the head of the name of a body, which go on with "of" or "for".
BODY_HEADS = word_set("""
    ministry department bank university institute house court chamber council bureau office association union
    federation league academy college church board society committee agency organization organisation
    """)
# Words at the end of the name of a place in English.
PLACE_ENDS = word_set("""
    river sea ocean lake bay gulf strait island islands mountain mountains mount valley desert province oblast region
    district county city town village street avenue square road airport station peninsula coast canyon falls park
    """)
GERMAN_BODY_ENDS = word_set("ag gmbh se kg inc corp group bank university league stiftung holding club union press")
# Inside the name of a person between capitalised words.
PARTICLES = word_set("von van de der den del della di da dos du la le al el bin ibn ben abu ter zu zum")
# Endings of German words that are no names.
GERMAN_NOUN_ENDINGS = word_tuple("""
    ung ungen heit heiten keit keiten schaft schaften tion tionen ismus tät täten nis nisse nissen ling linge chen
    tum tümer ment mente enz enzen anz innen leute werk werke zeug zeuge mittel bau bäude teil teile
    """)
ENGLISH_PLAIN_ENDINGS = word_tuple("s ing ed ly tion ment ness ity ance ence able ible ful less")
# Papers whose name is a plain word behind an article.
PAPERS = word_set("""
    guardian times post telegraph economist mirror sun independent observer tribune herald journal standard mail express
    spiegel zeit welt bild stern kurier standard
    """)
# Abbreviations in capitals that name nothing of its own.
GENERIC_ACRONYMS = word_set("""
    live cet cest est edt bst mez mesz update refile wrapup corrected factbox
    tv ko bc bce ad ce ngo ngos nro icu ceo cfo gdp bip ev ai ki it pc pcs usb gps id ids dna dns hiv aids covid
    mp mps pm am vip ufo iq ok sms pdf suv led lkw pkw atm diy faq url html http https gb mb kb km kg uhr ii iii iv vi
    vii viii xi xii q f a b c d e g h k l m n o p r s t u v w x y z
    """)
# Shapes of German nouns that are rarely names.
GERMAN_NOUN_SHAPES = word_tuple("""
    en er ern eln e ion ionen ag age ät ie ik ur or oren ium ien al ell ür el em ent anz enz ert and ang ast oß us
    """)
# Adjectives with which a headline may begin, before a name that has its capital for its own sake.
OPENING_ADJECTIVES = word_set("""
    largest biggest smallest oldest youngest highest lowest longest latest earliest richest deadliest strongest worst
    best former retired injured missing fake ancient rare
    """)
# Capitalised words that are never names by themselves.
NO_NAMES = (
    word_set("""
    jan feb apr jun jul aug sept sep oct okt nov dec dez
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mondays tuesdays wednesdays thursdays fridays saturdays sundays
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz mai juni juli oktober
    dezember montags dienstags mittwochs donnerstags freitags samstags sonntags jänner
    i i'm i've i'll i'd mr mrs ms dr chr internet web god advertisement sources source
    uhr prozent millionen milliarden million milliarde euro dollar meter kilometer quadratkilometer tonnen
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety dozens hundreds thousands scores half
    twenties thirties forties fifties sixties seventies eighties nineties mon tue tues wed thu thur thurs fri sat
    gmt utc celsius fahrenheit
    """)
    | WEEKDAYS_WITH_PARTS.keys()
    | {w for w in ENGLISH | GERMAN if w != "us"}
)
GIVEN_NAMES = word_set("""
    aaron abdul adam ahmed alan albert alex alexander alexei alexej ali alice alina amy ana andrea andreas andrew
    andrey andrij andriy angela anja ann anna anne annette anthony antonio antony arthur barbara ben benjamin bernd
    bill bob boris brian bruce carl carla carlos caroline catherine charles charlotte chris christian christina
    christine christoph christopher claire claudia craig daniel david denis denys dieter dirk dmitri dmitrij dmitry
    dmytro donald dorothea doug edward elena elisabeth elizabeth ella emily emma emmanuel eric erik eva evgeny felix
    francis frank franz fred friedrich gabriel gary george gerhard gordon graham grace greg hans harold harry heiko
    heinrich helen helmut henry herbert hillary hugo ian igor irina iryna ivan jack jacob jake jakob james jan jane
    janet jason jean jeff jens jeremy jessica jim jimmy joachim joe joel john jon jonathan jose joseph josh juan
    julia julian jürgen karen karin karl kate katherine katja keith kelly ken kevin kim klaus konstantin kristina
    kurt lara larry laura lee lena leo leonid linda lisa louis lucas lucy ludwig luis luisa lukas marc marco marcus
    margaret maria marie mario marina mark markus martha martin mary matt matthew matthias max megan michael michail
    mike mikhail mohamed mohammed moritz muhammad mykola nancy natalia neil nicholas nick nicole nikolai nikolaj nina
    norbert oleg oleh oleksandr olena olga oliver olaf oscar otto pamela patricia patrick paul paula pavel pedro
    peter petra petro philip philipp pierre pjotr rachel ralf ralph raymond rebecca richard rob robert roger roland
    ron ronald rosa roy rudolf russell ruth sam samuel sandra sara sarah scott sean sebastian sergei sergej sergey
    serhij serhiy sharon silvia simon sophie stefan stephan stephen steve steven stuart sue susan susanne svetlana
    tatiana ted terry theo theresa thomas tim timothy tina tobias tom tony ulrich ursula uwe valentina valery vera
    victor viktor viktoria vincent vitali vitaly vladimir volodymyr walter werner wilhelm will william wladimir
    wolfgang wolodymyr xavier yuri yulia yuval zoe
    """)

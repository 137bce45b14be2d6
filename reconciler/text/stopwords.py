"""The most frequent function words of English and German."""

from __future__ import annotations

from reconciler.text.lists import word_set

ENGLISH = word_set("""
    a about above across after again against ago all almost along already also although always am among an and
    another any anyone anything are aren't around as at away back be became because become been before began
    behind being below between both but by came can can't cannot come could couldn't did didn't do does doesn't
    doing don't done down during each either else enough even ever every everyone everything far few for from
    further get gets getting give given go goes going gone got had hadn't has hasn't have haven't having he he'd
    he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in indeed into is isn't
    it it'd it'll it's its itself just kept know last later least less let let's like likely made make makes
    many may maybe me meanwhile might mine more moreover most mostly much must my myself near nearly neither
    never next no nobody none nor not nothing now of off often oh on once one only onto or other others our ours
    ourselves out over own per perhaps put quite rather really said same say says see seem seemed seems several
    shall she she'd she'll she's should shouldn't since so some someone something soon still such take taken
    than that that's the their theirs them themselves then there there's therefore these they they'd they'll
    they're they've this those though through throughout thus to together told too toward towards under until up
    upon us use used very via was wasn't way we we'd we'll we're we've well went were weren't what what's when
    whenever where whether which while who who's whoever whole whom whose why will with within without won't
    would wouldn't yet you you'd you'll you're you've your yours yourself yourselves
    """)
GERMAN = word_set("""
    ab aber alle allem allen aller allerdings alles als also am an andere anderem anderen anderer anderes auch
    auf aus außer bald bei beide beiden beim bereits bis bisher bleibt da dabei dadurch dafür dagegen daher
    dahin damals damit danach daneben dann daran darauf daraus darf darin darüber darum darunter das dass daß
    davon davor dazu dein deine dem demnach den denen denn dennoch der deren derzeit des deshalb dessen dich die
    dies diese diesem diesen dieser dieses dir doch dort du durch dürfen ebenfalls ebenso ein eine einem einen
    einer eines einige einigen einiger einiges einmal er erst es etwa etwas euch euer eure fast für ganz gar
    gegen gegenüber gehabt gemacht gibt ging habe haben hat hatte hatten hätte hätten hier hierzu hin hinter ich
    ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins inzwischen irgend ist ja je jede jedem
    jeden jeder jedes jedoch jene jenem jenen jener jenes jetzt kam kann kein keine keinem keinen keiner keines
    können könnte könnten lassen laut lässt machen macht man manche mehr mein meine meist mich mir mit möchte
    muss müssen musste mussten nach nachdem natürlich neben nein nicht nichts noch nun nur ob obwohl oder ohne
    per pro sagen sagt sagte sagten sehr sei seien sein seine seinem seinen seiner seines seit seitdem selbst
    sich sie sind so sobald sogar solche solchen soll sollen sollte sollten somit sondern sonst sowie sowohl
    statt über überhaupt um und uns unser unsere unserem unseren unter viel viele vielen vielleicht vom von vor
    vorher während war waren warum was wegen weil weiter weitere weiteren weiterhin welche welchem welchen
    welcher welches wem wen wenig weniger wenn wer werde werden werdet weshalb wie wieder wird wo wobei wohl
    wollen wollte wollten worden wurde wurden würde würden zu zum zumal zur zwar zwischen
    """)

"""Words that deny without "not": "refuse", "without", "unable", "ohne", "kaum", "unmöglich"."""

from __future__ import annotations

import re

from reconciler.discrepancies.side import Side
from reconciler.text.words import fold

_STEMS = {
    "en": re.compile(
        r"(?:refus|den(?:y|ie)|reject|lack|fail|unable|impossib|hardly|barely|scarcely|prevent|avoid|except|instead|far|"
        r"rather|rarel|seldom|few|little|less|free|absen|stop|ceas|declin|dismiss|rul(?:ed?|es|ing)$|forbid|forbad|"
        r"ban(?:s|ned|ning)?$|prohibit|miss|disagree|dis(?:like|approv|prov|count|regard)|without|neither|nor$|unless|"
        r"until|yet$|only$|just$|but$|empty|devoid|zero|too$|negative|contrary|oppos|against|beyond|insufficien|"
        r"incapab|inab|safe|doubt|otherwise|keep|kept|save|exempt|un[a-z]{4,}|in(?:secur|visib|activ|complet|correct|"
        r"direct|effectiv|sensitiv|definit|formal|experienc|frequent|adequat|accurat|appropriat|comprehen|conceiv|"
        r"convenien|credib|describ|effic|escap|evitab|excus|explic|ferior|finit|flexib|hospit|human|justic|numera|"
        r"significan|stab|toler|valid)|im(?:possib|perfect|patien|mobil|matur|mora|prob|prop)|ir(?:regul|relev|respon|"
        r"revers)|il(?:leg|logic|licit)|non[a-z-]|[a-z]{3,}less(?:ly|ness)?$)"
    ),
    "de": re.compile(
        r"(?:ohne|kaum|weiger|verweiger|abgelehn|ablehn|lehn|fehl|mangel|scheiter|verhinder|vermeid|vermied|unmoglich|"
        r"selten|wenig|erst$|nur$|auss?er|sonst|statt|anstatt|anstelle|verzicht|leugn|bestr[ei]|dement|stopp|"
        r"aufhor|unfahig|ausbleib|ausblieb|ausgeschlossen|ausschl|fern|frei|gegen|sicher|zweifel|bis$|noch$|bloss|"
        r"lediglich|abwesen|verbot|verbiet|untersag|entfall|vermiss|verpass|verfehl|zu$|un(?!d|s|t|i|fall|g[ea]r$)"
        r"[a-z]{4,}|miss[a-z]{4,}|nicht[a-z]+|[a-z]{3,}los(?:e[mnrs]?)?$|[a-z]{3,}frei(?:e[mnrs]?)?$)"
    ),
}
# Words of the list that begin alike and deny nothing.
_HARMLESS = re.compile(
    r"(?:unit|under|univers|unique|uniform|union|until$|fewer?$|unter|universi|unternehm|ungar|ungef|unser|unmittelbar|"
    r"free(?:dom|ze)|farm|faraway|fare|stopp?over|littler?$|mission|missil|nonetheless|nevertheless|freitag|freund|"
    r"regardless|unless$|unlock|unveil|unfold|untersuch|unterst|erstens|missouri|mississ)"
)


def refusals(side: Side) -> list[str]:
    """The words of a side that deny without a word of negation."""
    pattern = _STEMS.get(side.language, _STEMS["en"])
    return [w.text for w in side.words if pattern.match(fold(w.text)) and not _HARMLESS.match(fold(w.text))]

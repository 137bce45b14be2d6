"""Words that deny without "not": "refuse", "without", "unable", "ohne", "kaum", "unmöglich"."""

from __future__ import annotations

import re

from reconciler.discrepancies.claims.exclusions import exclusions
from reconciler.discrepancies.row.side import Side, Word
from reconciler.model.span import Span
from reconciler.text.words import fold

_ENGLISH = re.compile(
    r"refus|deny|denie|reject|lack|fail|unable|impossib|hardly|barely|scarcely|nary$|prevent|avoid|instead|"
    r"rather$|rare|seldom|few$|fewer|little$|absen|decline[sd]?$|dismiss|ruled?$|forbid|forbad|ban(?:s|ned|ning)?$|"
    r"prohibit|miss(?:ed|ing|es)?$|disagree|dislike|disapprov|disprov|discount|disregard|without|neither|nor$|unless|"
    r"until$|empty|devoid|zero|no$|none$|never|nothing|nobody|contrary|oppos|insufficien|incapab|inabilit|otherwise|"
    r"exempt|limits?$|abstain|un-?[a-z]{4,30}|in[a-z]{4,30}[ai]ble$|in(?:secur|activ|complet|correct|"
    r"direct|effectiv|sensitiv|definit|formal|experienc|frequent|adequat|accurat|appropriat|valid|dependen)|im(?:perfect|"
    r"patien|mobil|matur|mora|prob|prop)|ir(?:regul|relev|respon|revers)|il(?:leg|logic|licit)|non-?[a-z]{3}|dis(?:able|"
    r"hon|obey|satis|conten)|[a-z]{3,30}less(?:ly|ness)?$"
)
_GERMAN = re.compile(
    r"ohne|kaum|nein$|ausgefallen|ausfall|ausfiel|weiger|verweiger|abgelehn|ablehn|lehn|fehl|mangel|scheiter|gescheitert|verhinder|vermeid|vermied|selten|"
    r"wenig|erst$|nur$|auss?er$|sonst$|statt$|anstatt|anstelle|verzicht|leugn|bestr[ei]|dement|stopp|aufhor|unfahig|"
    r"ausbleib|ausblieb|ausgeschlossen|ausschl|ausgesetz|fern$|kein|nie$|niemal|niemand|nichts|bis$|null$|bloss$|lediglich|"
    r"abwesen|verbot|verbiet|untersag|entfall|vermiss|verpass|verfehl|begrenz|un[a-z]{4,30}|in(?:stabil|direkt|akzept|komp)|"
    r"miss[a-z]{4,30}|nicht[a-z]{1,30}|[a-z]{3,30}los(?:e[mnrs]?)?$|[a-z]{3,30}frei(?:e[mnrs]?)?$"
)
_PATTERNS = {"en": _ENGLISH, "de": _GERMAN}
# Words that begin or end alike and deny nothing.
_HARMLESS = re.compile(
    r"unit|under|univers|unique|uniform|union|unter|unternehm|ungar|ungef|unser|unmittelbar|unfortunat|unfall|uncle|"
    r"nonetheless|nevertheless|regardless|unlock|unveil|unfold|unloa|erstens|missouri|mississ|mission|missil|"
    r"unprecedent|und|uns$|unless$(?!)"
)


_STRONG = re.compile(
    r"ban(?:s|ned)$|rul(?:e[sd]?|ing)$|schliess|schloss|ausschl|ausgeschl|refus|reject|deny|denie|forbid|forbad|prohibit|prevent|verbot|verbiet|verweiger|ablehn|abgelehn"
)
_FELL = frozenset({"fiel", "fielen", "fallt", "fallen"})
_NEAR, _FAR = 3, 8


def bearing(word: Word) -> int:
    """How many words around a word of denial it may bear on."""
    return _FAR if _STRONG.match(fold(word.text)) else _NEAR


def refusals(side: Side) -> list[Word]:
    """The words of a side that deny without being a negation of their own."""
    pattern = _PATTERNS.get(side.language, _ENGLISH)
    cues = [cue.span for facts in side.facts for cue in facts.negations]
    ruled_out = {one.word.span for one in exclusions(side) if not one.denied} | _failed(side)
    return [
        w
        for w in side.words
        if w.span in ruled_out
        or (
            pattern.match(fold(w.text))
            and not _HARMLESS.match(fold(w.text))
            and not any(cue.overlaps(w.span) for cue in cues)
        )
    ]


def _failed(side: Side) -> set[Span]:
    """The verbs of a German side that are torn apart: "fiel der Strom aus" says that there was none."""
    if side.language != "de":
        return set()
    ends = [w.span for w in side.words if w.folded == "aus" and not side.quote(_behind(w)).strip().isalnum()]
    return {w.span for w in side.words if w.folded in _FELL for end in ends if w.span < end}


def _behind(word: Word) -> Span:
    """The two characters behind a word: a mark, or the beginning of the next one."""
    return Span(word.span.end, word.span.end + 2)

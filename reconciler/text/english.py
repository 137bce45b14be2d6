"""Inflection of English words, undone by rules and a list of irregular forms."""

from __future__ import annotations

from reconciler.text.lists import form_table, word_set

_IRREGULAR_VERBS = """
    arise arose arisen|awake awoke awoken|be am is are was were been|bear bore borne|beat beaten|become became
    begin began begun|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
    breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung
    come came|creep crept|deal dealt|dig dug|do does did done|draw drew drawn|dream dreamt|drink drank drunk
    drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled
    fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten
    forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go goes went gone|grind ground
    grow grew grown|hang hung|have has had|hear heard|hide hid hidden|hold held|keep kept|kneel knelt
    know knew known|lay laid|lead led|leap leapt|learn learnt|leave left|lend lent|lie lay lain|light lit
    lose lost|make made|mean meant|meet met|mistake mistook mistaken|overcome overcame
    overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proven|ride rode ridden
    ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|sew sewn
    shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk
    sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spin spun|spring sprang sprung
    stand stood|steal stole stolen|stick stuck|strike struck stricken|strive strove striven|swear swore sworn
    sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told
    think thought|throw threw thrown|undergo underwent undergone|understand understood
    undertake undertook undertaken|uphold upheld|wake woke woken|wear wore worn|weave wove woven|weep wept
    win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written
    """
_IRREGULAR_NOUNS = """
    man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|wife wives
    life lives|knife knives|leaf leaves|half halves|wolf wolves|thief thieves|shelf shelves|self selves
    crisis crises|analysis analyses|basis bases|hypothesis hypotheses|criterion criteria|phenomenon phenomena
    datum data|medium media|ally allies|spokesman spokesmen|spokeswoman spokeswomen|policeman policemen
    fisherman fishermen|serviceman servicemen|businessman businessmen|die dying|lie lying|tie tying
    congressman congressmen|gunman gunmen|fireman firemen|fish fishes
    """
_UNCHANGED = word_set("""
    during according king ring thing something nothing anything everything evening morning spring string wing
    being bring ceiling sibling feeling darling sterling beijing bed red shed hundred indeed speed need seed
    feed bleed breed embed naked sacred wicked news politics economics series species mathematics athletics
    always perhaps besides afterwards towards this thus us bus gas yes plus minus virus status campus corpus
    focus bonus chorus census crisis basis analysis thesis emphasis his its as is was has does texas paris james
    charles athens brussels wales naples
    """)


_IRREGULAR = {**form_table(_IRREGULAR_NOUNS), **form_table(_IRREGULAR_VERBS)}
_VOWELS = frozenset("aeiouy")
# A stem that lost its "e" before "-ing" or "-ed"; the others end as they are.
_LOST_E = (
    "at",
    "iz",
    "uc",
    "nc",
    "rc",
    "rg",
    "dg",
    "ng",
    "v",
    "u",
    "bl",
    "cl",
    "dl",
    "fl",
    "gl",
    "pl",
    "tl",
    "is",
    "os",
    "as",
    "ys",
    "s",
)
_AMERICAN = {"isation": "ization", "ise": "ize", "yse": "yze", "our": "or", "tre": "ter", "ogue": "og"}
_BRITISH = tuple(_AMERICAN)
_KEEPS = ("ss", "ous", "eng", "ong", "ing", "oat", "eat", "iat", "reat", "eu", "ean")


def lemma(word: str) -> str:
    """The dictionary form of a lower-case English word."""
    word = _without_possessive(word)
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) < 4 or word in _UNCHANGED:
        return word
    if word[-1] not in "sgd":
        return word
    if word.endswith("ing"):
        return _verb(word[:-3], word)
    if word.endswith("ied"):
        return word[:-3] + "y" if len(word) > 4 else word[:-1]
    if word.endswith("eed"):
        return word[:-1]
    if word.endswith("ed"):
        return _verb(word[:-2], word)
    return _singular(word)


def stem(base: str) -> str:
    """A key for a dictionary form that does not depend on a silent "e" or the spelling of "-our", "-ise", "-re"."""
    if base.endswith(_BRITISH):
        base = _american(base)
    if len(base) > 3 and base.endswith("e"):
        base = base[:-1]
    if len(base) > 4 and base[-1] == base[-2] and base[-1] not in "aeiou":
        base = base[:-1]
    return base[:-1] + "i" if len(base) > 3 and base.endswith("y") else base


def _american(base: str) -> str:
    for ending, instead in _AMERICAN.items():
        if base.endswith(ending) and len(base) > len(ending) + 2:
            return base[: -len(ending)] + instead
    return base


def _without_possessive(word: str) -> str:
    if "'" not in word:
        return word
    if word.endswith("'s"):
        return word[:-2]
    return word.removesuffix("'")


def _singular(word: str) -> str:
    if not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return word[:-2]
    return word[:-1]


def _verb(base: str, word: str) -> str:
    """Undo "-ing" or "-ed": ``base`` is the word without it."""
    if len(base) < 2 or _VOWELS.isdisjoint(base):
        return word
    if base[-1] == base[-2] and base[-1] not in "lszaeiou":
        return base[:-1]
    if base.endswith("ll") and len(base) > 4 and base[-3] in "eo" and base not in _DOUBLED_L:
        return base[:-1]
    return base + "e" if _lost_e(base) else base


_DOUBLED_L = word_set("spell swell dwell smell yell poll roll toll enroll troll stroll scroll")


def _lost_e(base: str) -> bool:
    if base.endswith(_KEEPS):
        return base.endswith(("eat", "iat")) and base.endswith(("creat", "iat"))
    if base.endswith(_LOST_E):
        return True
    return _one_syllable(base) and base[-1] not in "wxyaeiou"


def _one_syllable(base: str) -> bool:
    """Consonants, one vowel, one consonant: "mak", "hop"; the doubled ones have been dealt with."""
    vowels = [i for i, c in enumerate(base) if c in _VOWELS]
    return len(vowels) == 1 and vowels[0] == len(base) - 2 and len(base) >= 3

"""Who a statement is put down to."""

from __future__ import annotations

from collections.abc import Sequence

from reconciler.model.fact import Attribution, Name
from reconciler.model.span import Span
from reconciler.text.facts.lexer import SOURCES, PhraseTable, Sought, Words, phrase_table
from reconciler.text.facts.marks import Inside
from reconciler.text.facts.sayings import Saying, token_before
from reconciler.text.lists import word_set
from reconciler.text.words import is_stop

_ACCORDING = {
    "en": phrase_table("according: according to|as reported by|citing|in the words of"),
    "de": phrase_table(
        """
        according: laut|nach angaben von|nach angaben|nach angabe|nach einschätzung von|nach einschätzung|gemäß
        according: nach informationen von|nach informationen|nach auskunft|nach darstellung|nach worten
        according: unter berufung auf
        according: , so der|, so die|, so das|, so ihr|, so ihre|, so sein|, so seine
        according: angaben von|den worten von|nach aussage|nach aussagen|wie
        """
    ),
}
_ARTICLES = word_set("the a an der die das des den dem einer eines einem ihrer seiner its their his her")
_POSTPOSITION = "zufolge"
_BEHIND = frozenset((_POSTPOSITION,))
_BEGIN = {code: Sought(_BEHIND.union(table.starting), SOURCES) for code, table in _ACCORDING.items()}
_BEGIN_ELSEWHERE = Sought(_BEHIND, SOURCES)
_NONE = PhraseTable({})
_LONGEST = 5
_WHOLE_STATEMENT = "wie"


def sources_begin(language: str) -> Sought:
    """What a phrase begins with that names a source without a verb."""
    return _BEGIN.get(language, _BEGIN_ELSEWHERE)


def read_attributions(
    words: Words, names: Sequence[Name], told: Sequence[Saying], inside: Inside
) -> tuple[Attribution, ...]:
    """The attributions of a text in order: verbs of saying and phrases such as "according to", "laut", "zufolge"."""
    found = [Attribution(saying.span, saying.speaker, saying.verb, saying.told) for saying in told]
    table = _ACCORDING.get(words.language, _NONE)
    places = words.where(sources_begin(words.language))
    starts = {name.span.start: name for name in names if places}
    ends = {name.span.end: name for name in names if places}
    for at in places:
        length = words.match(at, table)
        if length and words.at(at) != _WHOLE_STATEMENT and words.start[at] not in inside:
            found += _after(words, at, length, starts)
        elif words.at(at) == _POSTPOSITION and words.language == "de":
            found += _before(words, at, ends)
    return tuple(sorted(found, key=lambda a: (a.span.start, a.span.end)))


def _after(words: Words, at: int, length: int, starts: dict[int, Name]) -> list[Attribution]:
    """Such as "according to the ministry": the words up to the next function word or mark, or a name among them."""
    taken: list[str] = []
    last = at + length - 1
    for index in range(at + length, min(at + length + _LONGEST + 2, len(words))):
        if words.at(index) in _ARTICLES and not taken:
            continue
        if name := starts.get(words.start[index]):
            last = token_before(words, name.span.end)
            return [Attribution(words.span(at, last), name.key, "according")]
        if not _goes_on(words, index) or len(taken) == _LONGEST:
            break
        taken.append(words.at(index))
        last = index
        if words.language == "de" and words.is_capital(index) and not words.is_capital(index + 1):
            break
    return [Attribution(words.span(at, last), " ".join(taken), "according")] if taken else []


def _goes_on(words: Words, index: int) -> bool:
    inner = words.at(index) == "-" and words.is_word(index + 1)
    return inner or (words.is_word(index) and not is_stop(words.at(index), words.language))


def _before(words: Words, at: int, ends: dict[int, Name]) -> list[Attribution]:
    """Such as "dem Ministerium zufolge"."""
    name = ends.get(words.end[at - 1]) if at else None
    if name is not None:
        return [Attribution(Span(name.span.start, words.end[at]), name.key, "according")]
    taken: list[str] = []
    first = at
    for index in range(at - 1, max(at - 1 - _LONGEST, -1), -1):
        if not _goes_on(words, index):
            break
        taken.append(words.at(index))
        first = index
    return [Attribution(words.span(first, at), " ".join(reversed(taken)), "according")] if taken else []

"""Traces of a machine: a word twice in a row, a hyphen torn from its word, a name cut off or torn apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import covered
from reconciler.discrepancies.row.pairwise import of_two
from reconciler.discrepancies.row.side import Side, Word, pairs
from reconciler.discrepancies.telling.report import by_version, found
from reconciler.discrepancies.wording.falsefriends import false_friends
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Findings, Reading, Telling
from reconciler.model.row import Row
from reconciler.model.span import Span

# Words that may rightly stand twice: "that that", "die die", "had had".
_MAY_DOUBLE = frozenset(
    {"that", "had", "is", "die", "der", "das", "sie", "very", "bye", "no", "ha", "so", "long", "far"}
)
_TORN = re.compile(r"(?<=\w) -(?=[^\W\d_]{2})")
_SPACED_MARK = re.compile(r"(?<=\w) (?=[“”](?:[\s,.;]|$))")


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Doubled words, torn compounds and false friends, with the version that shows what was meant."""
    result = [d for side in present for d in (*_doubled(row, side, present, context), *_torn(row, side, context))]
    result += _misled(row, present, context)
    return Findings(tuple(result))


def _doubled(row: Row, side: Side, present: Sequence[Side], context: Context) -> Iterable[Discrepancy]:
    for one, other in zip(side.words, side.words[1:], strict=False):
        if one.folded != other.folded or not one.text.isalpha() or one.folded in _MAY_DOUBLE:
            continue
        between = side.version.source.text[one.span.end : other.span.start]
        if between.isspace() and "\n" not in between:  # a headline may end with the word the text begins with
            span = Span(one.span.start, other.span.end)
            readings = [side.reading(span)]
            for witness in (s for s in present if s is not side and context.related(s.id, side.id)):
                partner = covered(one, side, witness, context)
                if partner is not None:
                    readings.append(witness.reading(partner.span))
            telling = Telling("artefact.doubled", (context.siglum(side.id),), words=(side.quote(span),))
            yield found(row, DiscrepancyClass.ARTEFACT, 1, by_version(readings, context), telling, "doubled word")


def _torn(row: Row, side: Side, context: Context) -> Iterable[Discrepancy]:
    """All torn compounds of a version in the row as one finding, and its stray spaces as another."""
    for pattern, kind, detail in ((_TORN, "torn", "torn compound"), (_SPACED_MARK, "space", "stray space")):
        readings = list(_places(pattern, side))
        if readings:
            quoted = tuple(r.text.strip(" “”„,.;") for r in readings)
            telling = Telling(f"artefact.{kind}", (context.siglum(side.id),), words=quoted)
            yield found(row, DiscrepancyClass.ARTEFACT, 1, by_version(readings, context), telling, detail)


def _places(pattern: re.Pattern[str], side: Side) -> Iterable[Reading]:
    for sentence in side.sentences:
        words = side.version.text_of(sentence)
        for match in pattern.finditer(words):
            start = words.rfind(" ", 0, match.start()) + 1
            end = words.find(" ", match.end())
            yield side.reading(Span(start, len(words) if end < 0 else end).shifted(sentence.span.start))


@of_two
def _false_friends(german: Side, english: Side, context: Context) -> Iterable[tuple[Word, Word, str]]:
    """Of a German report of its own nobody was misled: "Streik" is what its writer meant."""
    if (german.language, english.language) == ("de", "en") and not context.independent(german.id, english.id):
        yield from false_friends(german.words, english.words)


def _misled(row: Row, present: Sequence[Side], context: Context) -> Iterable[Discrepancy]:
    """German words that look like, or once stood for, the English word of the other version and mean another thing."""
    misled: dict[tuple[str, str], tuple[Reading, str, list[Reading]]] = {}
    for a, b in pairs(present, context):
        for german, english in ((a, b), (b, a)):
            for wrong, original, right in _false_friends(german, english, context):
                entry = misled.setdefault((german.id, wrong.text), (german.reading(wrong.span), right, []))
                entry[2].append(english.reading(original.span))
    for wrong_reading, right, originals in misled.values():
        words = (wrong_reading.text, originals[0].text, right)
        telling = Telling("artefact.false friend", (context.siglum(wrong_reading.version),), words=words)
        readings = by_version((wrong_reading, *originals), context)
        yield found(row, DiscrepancyClass.ARTEFACT, 2, readings, telling, "false friend: the sense is another")

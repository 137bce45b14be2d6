"""Names that a machine has broken: one version has "Ravelin", two voices that know nothing of one another "Ravenin".

Other transliterations are no breakage: they sound alike, or the tables of names list them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.telling.report import by_version, found, sigla, voices
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading, Telling
from reconciler.model.fact import Name, NameKind
from reconciler.model.ids import SentenceId
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.model.version import Version
from reconciler.text.facts.spelling import skeleton
from reconciler.text.words import fold

_ALIKE = 60.0  # rapidfuzz ratio, 0 to 100, from which two words may be one, broken and whole
_SHORTEST = 5  # letters
_WITNESSES = 2  # voices that must agree on the whole form


@dataclass(frozen=True, slots=True)
class _Part:
    """A word of a person's name where a version first has it."""

    row: Row
    reading: Reading
    folded: str


Parts = Mapping[str, Sequence[_Part]]  # the words of a name in all versions, by the key of the name


def broken_names(row_of: Mapping[SentenceId, Row], context: Context) -> Iterable[Discrepancy]:
    """One finding for each version and broken word, at the row where it first stands."""
    for parts in _parts_of_names(row_of, context).values():
        for part in parts:
            whole = _whole(part, parts, context)
            if whole:
                yield _report(part, whole, context)


def _parts_of_names(row_of: Mapping[SentenceId, Row], context: Context) -> Parts:
    parts: dict[str, dict[tuple[str, str], _Part]] = {}
    for version in context.versions.values():
        for sentence in version.alignable():
            facts = context.facts.get(sentence.id)
            for name in facts.names if facts and sentence.id in row_of else ():
                for word, span in _words(name, version):
                    part = _Part(row_of[sentence.id], Reading(version.id, span, word, name.key), fold(word))
                    parts.setdefault(name.key, {}).setdefault((version.id, part.folded), part)
    return {key: tuple(found.values()) for key, found in parts.items()}


def _words(name: Name, version: Version) -> Iterable[tuple[str, Span]]:
    """The words of a name of several words, without a possessive ending."""
    text = name.span.of(version.source.text)
    if name.kind is not NameKind.PERSON or " " not in text:
        return
    at = 0
    for word in text.split(" "):
        bare = word.removesuffix("’s").removesuffix("'s")
        if bare.isalpha():
            start = name.span.start + at
            yield bare, Span(start, start + len(bare))
        at += len(word) + 1


def _whole(part: _Part, parts: Sequence[_Part], context: Context) -> list[_Part]:
    """The same word as others agree on it, if it is broken here."""
    if len(part.folded) < _SHORTEST or context.lexicon.knows_name(part.reading.text):
        return []
    others = [p for p in parts if context.independent(p.reading.version, part.reading.version)]
    if any(p.folded == part.folded for p in others):
        return []
    by_form: dict[str, list[_Part]] = {}
    for other in others:
        if _may_be_broken(part.folded, other.folded):
            by_form.setdefault(other.folded, []).append(other)
    best = max(by_form.values(), key=lambda found: _speaking(found, context), default=[])
    own = [p.folded for p in parts if p.reading.version == part.reading.version]
    return best if best and best[0].folded not in own and _speaking(best, context) >= _WITNESSES else []


def _speaking(parts: Sequence[_Part], context: Context) -> int:
    return voices((p.reading.version for p in parts), context)


def _may_be_broken(broken: str, whole: str) -> bool:
    if broken[:1] != whole[:1] or whole.startswith(broken) or broken.startswith(whole):
        return False
    return skeleton(broken) != skeleton(whole) and fuzz.ratio(broken, whole) >= _ALIKE


def _report(part: _Part, whole: Sequence[_Part], context: Context) -> Discrepancy:
    readings = by_version((part.reading, *(p.reading for p in whole)), context)
    who = (context.siglum(part.reading.version),)
    others = sigla((p.reading.version for p in whole), context)
    telling = Telling("artefact.name", who, others, words=(part.reading.text, whole[0].reading.text))
    detail = "broken name: voices that know nothing of one another agree on another"
    return found(part.row, DiscrepancyClass.ARTEFACT, 1, readings, telling, detail)

"""Decided once, for the whole account: spellings of names, and conflicts that come back in other rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from reconciler.model.discrepancy import Discrepancy
from reconciler.model.fact import Facts, Name
from reconciler.model.ids import SentenceId
from reconciler.model.version import Version
from reconciler.text.dateline import dateline_length
from reconciler.text.facts.gazetteer import gazetteer


def spellings(versions: Iterable[Version], facts: Mapping[SentenceId, Facts]) -> list[tuple[str, ...]]:
    """The names that are spelled in more than one way, each with its spellings, the most frequent first.

    A longer form of the same name ("Olha Voroshka" for "Voroshka") is no other spelling, nor are a country's people and
    its adjective: "Russia troops" is nobody's house form. Nor is the place of a date line, which stands in capitals.
    """
    known = gazetteer()
    counts: defaultdict[tuple[str, int], Counter[str]] = defaultdict(Counter)
    for name in _names(versions, facts):
        entry = known.word(_bare(name))
        if entry is not None and entry.adjective:
            continue
        counts[name.key, len(name.text.split())][_bare(name)] += 1
    for counted in counts.values():
        for text in [text for text in counted if text.endswith("ian") and text[:-1] in counted]:
            del counted[text]  # the adjective of a country that is in no list
    found = [tuple(sorted(c, key=lambda text: (-c[text], text))) for c in counts.values() if len(c) > 1]
    return sorted(found, key=lambda forms: forms[0].casefold())


def _names(versions: Iterable[Version], facts: Mapping[SentenceId, Facts]) -> Iterator[Name]:
    """The names of the sentences themselves, without those of the date lines before them."""
    for version in versions:
        for sentence in version.sentences:
            known = facts.get(sentence.id)
            if known is not None and known.names:
                begins = sentence.span.start + dateline_length(version.text_of(sentence))
                yield from (name for name in known.names if name.span.start >= begins)


def same_conflict(everything: Iterable[Discrepancy], chosen: Iterable[Discrepancy]) -> list[Discrepancy]:
    """Those of ``everything`` in which the same readings stand against each other as in one of ``chosen``."""
    wanted = {_conflict(d) for d in chosen}
    return [d for d in everything if _conflict(d) in wanted]


def _conflict(discrepancy: Discrepancy) -> tuple[object, ...]:
    said = {(r.value or " ".join(r.text.casefold().split()), r.unit) for r in discrepancy.readings}
    return (discrepancy.kind, frozenset(said))


def _bare(name: Name) -> str:
    """The name without a genitive ending that punctuation sets off."""
    return name.text.removesuffix("’s").removesuffix("'s").strip("’'")

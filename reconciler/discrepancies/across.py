"""One pass over all rows: a name spelled in two ways within one version."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from reconciler.discrepancies.context import Context, found
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Findings, Reading
from reconciler.model.fact import Name
from reconciler.model.ids import SentenceId
from reconciler.model.row import Row
from reconciler.model.version import Version

Spellings = Mapping[str, Sequence[tuple[Row, Name]]]


def detect(rows: Sequence[Row], context: Context) -> Findings:
    """Reported once a name and version, at the row where the rarer spelling first stands."""
    row_of = {sentence: row for row in rows for sentence in row.sentences()}
    result = [
        _report(version, spellings, context)
        for version in context.versions.values()
        for spellings in _by_name(version, row_of, context)
        if len(spellings) > 1
    ]
    return Findings(tuple(result))


def _by_name(version: Version, row_of: Mapping[SentenceId, Row], context: Context) -> Iterable[Spellings]:
    """For each name of one word its spellings in the version, each with where it stands."""
    names: dict[str, dict[str, list[tuple[Row, Name]]]] = defaultdict(lambda: defaultdict(list))
    for sentence in version.alignable():
        facts = context.facts.get(sentence.id)
        for name in facts.names if facts and sentence.id in row_of else ():
            if " " not in name.text:
                names[name.key][_bare(name)].append((row_of[sentence.id], name))
    return names.values()


def _bare(name: Name) -> str:
    """The spelling without a possessive ending."""
    return name.text.removesuffix("’s").removesuffix("'s")


def _report(version: Version, spellings: Spellings, context: Context) -> Discrepancy:
    rarest = min(spellings, key=lambda spelling: (len(spellings[spelling]), spelling))
    row = spellings[rarest][0][0]
    readings = [
        Reading(version.id, name.span, name.span.of(version.source.text), name.key)
        for places in spellings.values()
        for _, name in places
    ]
    forms = ", ".join(f"“{spelling}”" for spelling in sorted(spellings))
    message = f"{context.siglum(version.id)} spells one name in several ways: {forms}."
    return found(row, DiscrepancyClass.NAME, 1, readings, message, "spelling")

"""How findings are made: stable keys, and sentences in which versions that depend on one another are one voice."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.telling.messages import sentence
from reconciler.model.discrepancy import Agreement, Discrepancy, DiscrepancyClass, Reading, Telling, Voice
from reconciler.model.ids import VersionId
from reconciler.model.row import Row


def found(
    row: Row, kind: DiscrepancyClass, severity: int, readings: Iterable[Reading], telling: Telling, detail: str = ""
) -> Discrepancy:
    """A discrepancy with its stable key: made of where, which class and what the readings say.

    ``detail`` is the sub-kind, a colon, and why it has this severity; only the sub-kind is part of the key.
    """
    readings = tuple(readings)
    places = "|".join(
        f"{r.version}:{r.span.start if r.span else '-'}:{r.text}" for r in sorted(readings, key=_by_version)
    )
    sort = detail.partition(":")[0]
    key = hashlib.sha256(f"{kind.value}|{sort}|{places}".encode()).hexdigest()[:16]
    return Discrepancy(key, row.id, kind, severity, readings, sentence(telling), detail, telling)


def agreed(row: Row, kind: DiscrepancyClass, readings: Iterable[Reading], telling: Telling) -> Agreement:
    """What looks different and means the same, with the reason."""
    return Agreement(row.id, kind, tuple(readings), sentence(telling), telling)


def by_version(readings: Iterable[Reading], context: Context) -> list[Reading]:
    """Readings in column order, those of one version in text order."""
    column = {version: place for place, version in enumerate(context.versions)}
    return sorted(readings, key=lambda r: (column[r.version], r.span.start if r.span else -1))


def who_says(
    readings: Sequence[Reading], context: Context, *, by_words: bool = False, quoted: bool = False
) -> tuple[Voice, ...]:
    """What each version says, those of one wording or value together, or with ``by_words`` of one wording alone."""
    groups: dict[tuple[str, str], list[Reading]] = {}
    for reading in readings:
        value = "" if by_words else reading.value
        groups.setdefault((value or reading.text.casefold(), reading.unit), []).append(reading)
    return tuple(Voice(sigla_of(group, context), group[0].text, quoted=quoted) for group in groups.values())


def sigla_of(readings: Iterable[Reading], context: Context) -> tuple[str, ...]:
    """The signs of the versions in column order, each once."""
    return sigla([r.version for r in readings], context)


def sigla(versions: Iterable[VersionId], context: Context) -> tuple[str, ...]:
    """The signs of ``versions`` in column order, each once."""
    wanted = set(versions)
    return tuple(v.siglum for v in context.versions.values() if v.id in wanted)


def voices(versions: Iterable[VersionId], context: Context) -> int:
    """How many independent voices speak: versions derived from one another are one."""
    groups: list[set[VersionId]] = []
    for version in dict.fromkeys(versions):
        joined = [g for g in groups if any(context.derived(version, other) for other in g)]
        groups = [g for g in groups if g not in joined]
        groups.append({version}.union(*joined))
    return len(groups)


def _by_version(reading: Reading) -> tuple[str, int]:
    return reading.version, reading.span.start if reading.span else -1

"""How findings are made: stable keys, and sentences in which versions that depend on one another are one voice."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from reconciler.discrepancies.context import Context
from reconciler.model.discrepancy import Agreement, Discrepancy, DiscrepancyClass, Reading
from reconciler.model.ids import VersionId
from reconciler.model.row import Row

_LONGEST = 90  # characters of a reading in a message


def found(
    row: Row, kind: DiscrepancyClass, severity: int, readings: Iterable[Reading], message: str, detail: str = ""
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
    return Discrepancy(key, row.id, kind, severity, readings, message, detail)


def agreed(row: Row, kind: DiscrepancyClass, readings: Iterable[Reading], message: str) -> Agreement:
    """What looks different and means the same, with the reason as ``message``."""
    return Agreement(row.id, kind, tuple(readings), message)


def by_version(readings: Iterable[Reading], context: Context) -> list[Reading]:
    """Readings in column order, those of one version in text order."""
    column = {version: place for place, version in enumerate(context.versions)}
    return sorted(readings, key=lambda r: (column[r.version], r.span.start if r.span else -1))


def who_says(readings: Sequence[Reading], context: Context) -> str:
    """What each version says, those of one wording or value together: "A, C: 450; D: 1,300"."""
    groups: dict[tuple[str, str], list[Reading]] = {}
    for reading in readings:
        groups.setdefault((reading.value or reading.text.casefold(), reading.unit), []).append(reading)
    return "; ".join(f"{sigla_of(group, context)}: {shortened(group[0].text)}" for group in groups.values())


def sigla_of(readings: Iterable[Reading], context: Context) -> str:
    """The signs of the versions in column order, each once: "A, C"."""
    return sigla([r.version for r in readings], context)


def sigla(versions: Iterable[VersionId], context: Context) -> str:
    """The signs of ``versions`` in column order, each once: "A, C"."""
    wanted = set(versions)
    return ", ".join(v.siglum for v in context.versions.values() if v.id in wanted)


def voices(versions: Iterable[VersionId], context: Context) -> int:
    """How many independent voices speak: versions derived from one another are one."""
    groups: list[set[VersionId]] = []
    for version in dict.fromkeys(versions):
        joined = [g for g in groups if any(context.derived(version, other) for other in g)]
        groups = [g for g in groups if g not in joined]
        groups.append({version}.union(*joined))
    return len(groups)


def shortened(text: str) -> str:
    """The words of a reading, cut between words where they are too long for a message."""
    text = " ".join(text.split())
    if len(text) <= _LONGEST:
        return text
    return text[: text.rfind(" ", 0, _LONGEST)] + " …"


def _by_version(reading: Reading) -> tuple[str, int]:
    return reading.version, reading.span.start if reading.span else -1

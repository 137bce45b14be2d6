"""The figure grid as JSON, and as a short table for reading at a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from reconciler.app.figures import table
from reconciler.model.figure_line import PARTING, FigureLine
from reconciler.model.ids import RowId, VersionId
from reconciler.model.version import Version

_WIDEST = 44


def grid(
    lines: Sequence[FigureLine], place: Mapping[RowId, int], names: Mapping[VersionId, str]
) -> list[dict[str, Any]]:
    """The lines as ``resources/schema/compare.schema.json`` has them."""
    number = {line.key: n for n, line in enumerate(lines)}
    return [
        {
            "label": line.label,
            "kind": line.kind.value,
            "unit": line.unit,
            "accord": line.accord.value,
            "voices": line.voices,
            "related": sorted(number[key] for key in line.related),
            "readings": list(_readings(line, place, names)),
        }
        for line in lines
    ]


def as_text(lines: Sequence[FigureLine], versions: Sequence[Version]) -> str:
    """The lines that ask for attention as a table, and how many others there are; empty without figures."""
    told = [line for line in lines if line.accord in PARTING]
    if not lines:
        return ""
    rows = [["", "Figures", *(v.siglum for v in versions)], *table(told, versions)]
    widths = [max(len(_cut(row[n])) for row in rows) for n in range(len(rows[0]))]
    drawn = ["  ".join(_cut(word).ljust(width) for word, width in zip(row, widths, strict=True)) for row in rows]
    others = len(lines) - len(told)
    drawn.append(f"{others} more {'figure' if others == 1 else 'figures'} without a conflict: --json lists them.")
    return "\n".join(line.rstrip() for line in (drawn if told else drawn[-1:]))


def _readings(line: FigureLine, place: Mapping[RowId, int], names: Mapping[VersionId, str]) -> Iterable[dict[str, Any]]:
    for reading in line.readings:
        yield {
            "version": names[reading.version],
            "row": place[reading.row],
            "start": reading.span.start,
            "end": reading.span.end,
            "text": reading.text,
            "value": reading.value,
            "low": _plain(reading.low),
            "high": _plain(reading.high),
            "converted": reading.converted,
            "approximate": reading.approximate,
            "hedge": reading.hedge,
            "status": reading.status,
            "odd": reading.odd,
        }


def _plain(value: Decimal | None) -> str | None:
    if value is None:
        return None
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _cut(word: str) -> str:
    return word if len(word) <= _WIDEST else word[: _WIDEST - 1].rstrip() + "…"

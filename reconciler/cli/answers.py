"""A workspace as the JSON of ``align`` and ``compare``, and as text for people.

The shape is fixed by ``resources/schema/compare.schema.json``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from reconciler.app.evidence import readable
from reconciler.app.figures import Figures
from reconciler.app.messages import agreement_in, all_in_language
from reconciler.app.reading import unique
from reconciler.app.workspace import Workspace
from reconciler.cli import figures
from reconciler.model.discrepancy import Agreement, Discrepancy, Reading, shown_words
from reconciler.model.ids import RowId, SentenceId, VersionId
from reconciler.model.project import Project
from reconciler.model.version import Version

SCHEMA = "reconciler.alignment/1"


def alignment(workspace: Workspace, *, why: bool = False) -> dict[str, Any]:
    """Versions with their sentences, rows (on ``why`` with what holds each together), and how versions are related."""
    project = workspace.project
    names = file_ids(project.versions)
    rows = _rows(project, names)
    if why:
        for row, told in zip(project.rows, rows, strict=True):
            told["reasons"] = [
                {"kind": r.kind, "text": readable(r), "weight": round(r.weight, 4)} for r in workspace.why(row.id)
            ]
    return {
        "schema": SCHEMA,
        "versions": [_version(version, names) for version in project.versions],
        "rows": rows,
        "versions_relation": [
            {"versions": [names[v] for v in r.versions], "kind": r.kind.value, "score": round(r.score, 4)}
            for r in project.relations
        ],
    }


def comparison(workspace: Workspace, messages: str = "en") -> dict[str, Any]:
    """The alignment with discrepancies, agreements and the figure grid; messages in "en" or "de"."""
    project = workspace.project
    names = file_ids(project.versions)
    place = {row.id: number for number, row in enumerate(project.rows)}
    agreements = [agreement_in(a, messages) for row in project.rows for a in workspace.findings(row.id).agreements]
    discrepancies = all_in_language(workspace.discrepancies(), messages)
    return {
        **alignment(workspace),
        "discrepancies": [_discrepancy(workspace, d, place, names) for d in discrepancies],
        "agreements": [_common(a, place, names) for a in agreements],
        "figures": figures.grid(Figures(workspace.analysis).lines(project), place, names),
    }


def file_ids(versions: Sequence[Version]) -> dict[VersionId, str]:
    """Each version's file name, made unique by a number where two agree."""
    names = unique([version.source.name for version in versions])
    return {version.id: name for version, name in zip(versions, names, strict=True)}


def rows_as_text(workspace: Workspace, *, why: bool = False) -> str:
    """The rows for reading at a terminal, with ``why`` each with what holds it together."""
    project = workspace.project
    lines = []
    for number, row in enumerate(project.rows, start=1):
        lines.append(f"{number:4}  {row.confidence:.2f}")
        for version in project.versions:
            for sentence in row.cells.get(version.id, ()):
                sign = "~" if version.id in row.moved else " "
                lines.append(f"   {sign} {version.siglum}  {project.text(sentence)}")
        reasons = workspace.why(row.id) if why else ()
        if reasons:
            lines.append("        " + "; ".join(f"{r.kind} {readable(r)} {100 * r.weight:.0f} %" for r in reasons))
    return "\n".join(lines)


def findings_as_text(workspace: Workspace, messages: str = "en") -> str:
    """The discrepancies for reading at a terminal, the most severe first, and the figures that part as a table."""
    project = workspace.project
    sigla = {version.id: version.siglum for version in project.versions}
    place = {row.id: number for number, row in enumerate(project.rows, start=1)}
    legend = [f"{v.siglum}  {v.source.name} ({v.language})" for v in project.versions]
    told = all_in_language(workspace.discrepancies(), messages)
    found = sorted((d for d in told if d.severity), key=lambda d: (-d.severity, place[d.row]))
    lines = [f"{'!' * d.severity:3} row {place[d.row]:3}  {d.kind.value:11} {_said(d, sigla)}" for d in found]
    counted = figures.as_text(Figures(workspace.analysis).lines(project), project.versions)
    return "\n".join([*legend, "", *(lines or ["No discrepancies were found."]), *(["", counted] if counted else [])])


def _said(discrepancy: Discrepancy, sigla: Mapping[VersionId, str]) -> str:
    readings = "; ".join(f"{sigla[r.version]}: {shown_words(discrepancy, r) or '—'}" for r in discrepancy.readings)
    return f"{discrepancy.message}  [{readings}]"


def _version(version: Version, names: Mapping[VersionId, str]) -> dict[str, Any]:
    text = version.source.text
    sentences = [
        {
            "index": index,
            "start": s.span.start,
            "end": s.span.end,
            "text": s.span.of(text),
            "kind": s.kind.value,
            **({"reason": s.reason} if s.reason else {}),
        }
        for index, s in enumerate(version.sentences)
    ]
    return {"id": names[version.id], "language": version.language, "sentences": sentences}


def _rows(project: Project, names: Mapping[VersionId, str]) -> list[dict[str, Any]]:
    index: dict[SentenceId, int] = {s.id: i for v in project.versions for i, s in enumerate(v.sentences)}
    return [
        {
            "cells": {names[v]: [index[s] for s in cell] for v, cell in row.cells.items()},
            "confidence": round(row.confidence, 4),
            "moved": sorted(names[v] for v in row.moved),
        }
        for row in project.rows
    ]


def _discrepancy(
    workspace: Workspace, found: Discrepancy, place: Mapping[RowId, int], names: Mapping[VersionId, str]
) -> dict[str, Any]:
    return {
        **_common(found, place, names),
        "severity": found.severity,
        "state": workspace.ruling(found).value,
        "detail": found.detail,
    }


def _common(
    found: Discrepancy | Agreement, place: Mapping[RowId, int], names: Mapping[VersionId, str]
) -> dict[str, Any]:
    return {
        "row": place[found.row],
        "class": found.kind.value,
        "readings": list(_readings(found.readings, names)),
        "message": found.message,
    }


def _readings(readings: Iterable[Reading], names: Mapping[VersionId, str]) -> Iterable[dict[str, Any]]:
    for reading in readings:
        yield {
            "version": names[reading.version],
            "start": reading.span.start if reading.span else None,
            "end": reading.span.end if reading.span else None,
            "text": reading.text,
            "value": reading.value,
            "unit": reading.unit,
        }

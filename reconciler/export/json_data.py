"""The account as JSON; the shape is fixed by ``resources/schema/account.schema.json``."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from reconciler.export.escape import one_line
from reconciler.export.versions import facts_of
from reconciler.model.account import Account, AccountSentence, Carried
from reconciler.model.decision import Note
from reconciler.model.discrepancy import Discrepancy, Ruling
from reconciler.model.ids import VersionId
from reconciler.model.span import Span

SCHEMA = "reconciler.account/1"
Value = dict[str, Any]


def write(account: Account, rulings: Mapping[str, Ruling], *, date: str = "") -> str:
    """The account with every reading, discrepancy and note; offsets are code points of each version's text."""
    sigla = {version.id: version.siglum for version in account.versions}
    data = {
        "schema": SCHEMA,
        "title": account.title,
        "language": account.language,
        "date": date or None,
        "versions": [facts_of(version, account.language).known() for version in account.versions],
        "rows": [_row(sentence, sigla, rulings) for sentence in account.rows()],
        "orphans": [_note(note, sigla) for note in account.orphans],
    }
    # Half a surrogate pair is no text: JSON could say it, but no file in UTF-8.
    text = json.dumps(data, ensure_ascii=False, indent=1)
    return text.encode("utf-8", "replace").decode("utf-8") + "\n"


def _row(sentence: AccountSentence, sigla: Mapping[VersionId, str], rulings: Mapping[str, Ruling]) -> Value:
    decision = sentence.decision
    return {
        "row": sentence.row,
        "number": sentence.number,
        "listed": sentence.row_number,
        "text": one_line(sentence.text),
        "headline": one_line(sentence.headline),
        "heading": sentence.heading,
        "opens_paragraph": sentence.opens_paragraph,
        "decision": decision.kind.value if decision else None,
        "automatic": bool(decision and decision.automatic),
        "edited": sentence.edited,
        "reason": decision.why if decision else "",
        "carriers": list(sentence.carriers),
        "chosen": list(sentence.chosen),
        "house": [{"was": change.was, "now": change.now} for change in sentence.house],
        "readings": [_reading(reading) for reading in sentence.readings],
        "discrepancies": [_discrepancy(found, sigla, rulings) for found in sentence.discrepancies],
        "notes": [_note(note, sigla) for note in sentence.notes],
    }


def _reading(reading: Carried) -> Value:
    return {
        "version": reading.siglum,
        "spans": _spans(reading.spans),
        "text": reading.text,
        "working": reading.working,
        "translated": reading.translated,
        "engine": reading.engine,
        "chosen": reading.chosen,
    }


def _discrepancy(found: Discrepancy, sigla: Mapping[VersionId, str], rulings: Mapping[str, Ruling]) -> Value:
    return {
        "class": found.kind.value,
        "severity": found.severity,
        "state": rulings.get(found.key, Ruling.OPEN).value,
        "message": found.message,
        "detail": found.detail,
        "readings": [
            {
                "version": sigla.get(reading.version, "?"),
                "span": _span(reading.span),
                "text": reading.text,
                "value": reading.value,
                "unit": reading.unit,
            }
            for reading in found.readings
        ],
    }


def _note(note: Note, sigla: Mapping[VersionId, str]) -> Value:
    anchor = note.anchor
    return {
        "class": note.kind.value,
        "done": note.done,
        "text": note.text,
        "version": sigla.get(anchor.version) if anchor else None,
        "span": _span(anchor.span) if anchor else None,
        "quote": anchor.quote if anchor else "",
    }


def _spans(spans: Sequence[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]

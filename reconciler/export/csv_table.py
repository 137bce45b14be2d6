"""The discrepancies as CSV (RFC 4180), one a line, one column a version, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from io import StringIO

from reconciler.export.escape import one_line
from reconciler.export.phrases import phrases
from reconciler.model.account import Account, AccountSentence
from reconciler.model.discrepancy import Discrepancy, Ruling
from reconciler.model.ids import VersionId

# A spreadsheet takes a cell that begins so for a formula (OWASP, "CSV Injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_GUARD = "'"


def write(account: Account, rulings: Mapping[str, Ruling]) -> str:
    """The table, led by a byte order mark, without which Excel takes it for another encoding."""
    words = phrases(account.language)
    stream = StringIO()
    table = csv.writer(stream, lineterminator="\r\n")
    heads = [words[head] for head in ("severity", "row", "class", "state", "what")]
    signs = [version.siglum for version in account.versions]
    table.writerow([guarded(cell) for cell in (*heads, *signs, words["account"], words["notes"])])
    for sentence in account.rows():
        for found in sentence.discrepancies:
            ruling = rulings.get(found.key, Ruling.OPEN)
            # The number first: the column sorts by it, and the words say what it means.
            severity = f"{found.severity} {words[f'severity {found.severity}']}"
            told = (severity, sentence.row_number, words[found.kind.value], words[ruling.value], found.message)
            table.writerow([guarded(str(cell)) for cell in (*told, *_rest(account, sentence, found))])
    return "\ufeff" + stream.getvalue()


def guarded(text: str) -> str:
    """``text`` on one line that no spreadsheet takes for a formula; ``unguarded`` gives it back."""
    line = one_line(text)
    return f"{_GUARD}{line}" if line.startswith((*_FORMULA, _GUARD)) else line


def unguarded(cell: str) -> str:
    """What ``guarded`` was given."""
    return cell.removeprefix(_GUARD)


def _rest(account: Account, sentence: AccountSentence, found: Discrepancy) -> Iterator[str]:
    said: dict[VersionId, list[str]] = {}
    for reading in found.readings:
        if reading.text:
            said.setdefault(reading.version, []).append(reading.text)
    for version in account.versions:
        yield "; ".join(said.get(version.id, ()))
    yield " ".join(filter(None, (sentence.headline, sentence.text)))
    yield "; ".join(note.text for note in sentence.notes)

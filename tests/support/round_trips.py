"""Paragraphs through every exporter and back through an independent reader."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence

from reconciler.export.account import build
from reconciler.export.csv_table import unguarded
from reconciler.export.escape import one_line
from reconciler.export.fonts import FontFiles
from reconciler.export.formats import Format, Wish, written
from reconciler.export.presets import Preset
from reconciler.model.account import Account
from reconciler.model.command import Decide, DescribeProject
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading
from reconciler.model.ids import RowId
from reconciler.model.project import Project
from reconciler.project.apply import apply
from tests.support import readers
from tests.support.projects import project, version

TITLE = "Title of the account"
DIALECTS = ("gfm+footnotes", "commonmark_x-smart", "markdown-smart")


def decided(texts: Sequence[str]) -> tuple[Project, Account]:
    """An account whose rows hold ``texts``, by turns the editor's own and a version's; as discrepancies too."""
    german = version("B", *("Der Satz." for _ in texts), language="de")
    state = project(version("A", *texts), german)
    a = state.versions[0].id
    chosen = tuple(
        (row.id, _decision(text, Decision(DecisionKind.TAKEN, (a,)) if n % 2 else None))
        for n, (row, text) in enumerate(zip(state.rows, texts, strict=True))
    )
    state = apply(apply(state, DescribeProject(title=TITLE))[0], Decide(chosen))[0]
    found = {row.id: [_found(row.id, text, a)] for row, text in zip(state.rows, texts, strict=True)}
    return state, build(state, found)


def _decision(text: str, taken: Decision | None) -> Decision:
    return taken or Decision(DecisionKind.EDITED, (), text, why=text)


def _found(row: RowId, text: str, a: object) -> Discrepancy:
    reading = Reading(a, None, text)  # type: ignore[arg-type]
    return Discrepancy(f"k{row}", row, DiscrepancyClass.NAME, 2, (reading,), text)


def failures(texts: Sequence[str], fonts: FontFiles | None = None) -> Iterator[str]:
    """What was not read back as it was, over all formats; nothing if all was."""
    state, account = decided(texts)
    wanted = [line for line in map(one_line, texts) if line]
    pages: dict[Format, Callable[[bytes], list[str]]] = {
        Format.MARKDOWN: lambda data: readers.markdown_lines(data.decode()),
        Format.HTML: lambda data: readers.html_lines(data.decode()),
        Format.DOCX: readers.docx_lines,
        Format.ODT: readers.odt_lines,
    }
    for form, read in pages.items():
        for preset in Preset:
            data = written(account, form, Wish(preset, front_matter=preset is Preset.ACCOUNT))
            yield from _missing(f"{form} {preset}", wanted, read(data), preset)
    yield from _data(state, account, texts, wanted)
    yield from _pdf(account, wanted, fonts)


def _missing(where: str, wanted: list[str], lines: list[str], preset: Preset) -> Iterator[str]:
    if preset in (Preset.ACCOUNT, Preset.FOOTNOTES):
        got = lines[1 : 1 + len(wanted)]
    elif preset is Preset.SIDE_BY_SIDE:
        got = [cell for cell in lines[8::4] if cell][
            : len(wanted)
        ]  # behind the title, a head and the first three cells
    else:
        got = [line for line in lines if line in set(wanted)]
        wanted, got = sorted(set(wanted)), sorted(set(got))
    yield from _compared(where, wanted, got)


def _compared(where: str, wanted: Sequence[str], got: Sequence[str]) -> Iterator[str]:
    if len(wanted) != len(got):
        yield f"{where}: {len(got)} paragraphs instead of {len(wanted)}"
    yield from (f"{where}: {w!r} became {g!r}" for w, g in zip(wanted, got, strict=False) if w != g)


def _data(state: Project, account: Account, texts: Sequence[str], wanted: list[str]) -> Iterator[str]:
    answer = json.loads(written(account, Format.JSON, Wish()))
    yield from _compared("json", wanted, [row["text"] for row in answer["rows"] if row["text"]])
    rows = readers.csv_rows(written(account, Format.CSV, Wish()))
    yield from _compared("csv", [one_line(text) for text in texts], [unguarded(row[4]) for row in rows[1:]])
    yield from (f"csv: {cell!r}" for row in rows for cell in row if cell.startswith(("=", "+", "-", "@")))
    tei = written(account, Format.TEI, Wish()).decode()
    sources = {v.siglum: v.source.text for v in state.versions}
    yield from (f"tei: {s} differs" for s, text in readers.tei_versions(tei).items() if text != sources[s])
    lemmas = [one_line(lemma) for lemma in readers.tei_lemmas(tei)]
    yield from _compared("tei", wanted, [lemma for lemma in lemmas if lemma])
    pairs = readers.tmx_pairs(written(account, Format.TMX, Wish()).decode()) if wanted else []
    yield from _compared("tmx", wanted, [pair["en"] for pair in pairs])


def _pdf(account: Account, wanted: list[str], fonts: FontFiles | None) -> Iterator[str]:
    text = _bare(readers.pdf_text(written(account, Format.PDF, Wish(fonts=fonts))))
    place = 0
    for line in wanted:
        found = text.find(_bare(line), place)
        if found < 0:
            yield f"pdf: {line!r} is not there"
        else:
            place = found + len(_bare(line))


# PDFium leaves out what has no width, and takes a soft hyphen or a hyphen at the end of a line for a break.
_WIDTHLESS = "\\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd\\-\u2010\u2011"
_UNSEEN = re.compile(f"[{_WIDTHLESS}]|\\[U\\+[0-9A-F]{{4,6}}\\]|\ufffe")


def _bare(text: str) -> str:
    return _UNSEEN.sub("", re.sub(r"\n\d{1,4}\s*$", "", text))


def pandoc_failures(texts: Sequence[str], dialect: str) -> Iterator[str]:
    """What pandoc reads otherwise than it was written."""
    program = shutil.which("pandoc")
    assert program is not None
    _, account = decided(texts)
    wanted = [line for line in map(one_line, texts) if line]
    data = written(account, Format.MARKDOWN, Wish(Preset.FOOTNOTES, front_matter=True))
    result = subprocess.run([program, "-f", dialect, "-t", "json"], input=data, capture_output=True, check=True)
    blocks = json.loads(result.stdout)["blocks"]
    lines = [
        "".join(_inline(i) for i in b["c"][-1] if b["t"] == "Header") if b["t"] == "Header" else _block(b)
        for b in blocks
    ]
    yield from _compared(f"pandoc {dialect}", wanted, lines[1 : 1 + len(wanted)])


def _block(block: dict[str, object]) -> str:
    inner = block.get("c")
    if block["t"] != "Para" or not isinstance(inner, list):
        return f"<{block['t']}>"
    return "".join(map(_inline, inner))


def _inline(item: dict[str, object]) -> str:
    kind = item["t"]
    if kind == "Str":
        return str(item["c"])
    return {"Space": " ", "SoftBreak": " ", "Note": ""}.get(str(kind), f"<{kind}>")

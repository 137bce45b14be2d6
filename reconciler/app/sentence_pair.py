"""Two sentences compared as if each were a version of its own: what benchmarks and the ``facts`` command ask."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from typing import Any

from reconciler.discrepancies import Context, compare_row
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass
from reconciler.model.ids import RowId, VersionId, sentence_id
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.model.version import Sentence, Source, Version
from reconciler.text.facts import pool_names, read_facts
from reconciler.text.lexicon import Lexicon

# What a finding is called in an answer, where its class alone does not tell.
_SUB_KINDS = {"antonym": "antonym", "gender": "gender", "name": "name"}
_PLAIN = {
    DiscrepancyClass.FIGURE: "figure",
    DiscrepancyClass.DATE: "date",
    DiscrepancyClass.NAME: "name",
    DiscrepancyClass.NEGATION: "negation",
    DiscrepancyClass.QUOTE: "quote",
}


def answer(request: Mapping[str, Any]) -> dict[str, Any]:
    """Reports on the pair of a request ``{"id", "a", "a_lang", "b", "b_lang"}``.

    Returns:
        ``{"id": ..., "reports": [{"kind", "severity", "a": [start, end] | None, "b": ... , "message"}]}``; a hedge or
        another finding that leaves the facts as they are is of the kind "wording".
    """
    versions = [_version(side, str(request[side]), str(request[f"{side}_lang"])) for side in ("a", "b")]
    found = compare_pair(versions[0], versions[1], _lexicon())
    return {"id": request["id"], "reports": [_report(d) for d in found]}


def compare_pair(one: Version, other: Version, lexicon: Lexicon) -> tuple[Discrepancy, ...]:
    """Where two versions part that are one row together."""
    versions = (one, other)
    facts = {
        s.id: read_facts(v.text_of(s), v.language, v.dated).shifted(s.span.start) for v in versions for s in v.sentences
    }
    context = Context({v.id: v for v in versions}, pool_names(facts, lexicon), lexicon)
    row = Row(RowId("pair"), {v.id: tuple(s.id for s in v.sentences) for v in versions})
    return compare_row(row, context).discrepancies


def _version(siglum: str, text: str, language: str) -> Version:
    data = text.encode("utf-8", "surrogatepass")
    source = Source(siglum, data, text, "utf-8", "", hashlib.sha256(data).hexdigest())
    version = VersionId(siglum)
    sentence = Sentence(sentence_id(version, 0), Span(0, len(text)))
    return Version(version, siglum.upper(), siglum, language, source, (sentence,))


def _report(found: Discrepancy) -> dict[str, Any]:
    places: dict[str, list[int] | None] = {"a": None, "b": None}
    for reading in found.readings:
        if reading.span is not None and places[reading.version] is None:
            places[reading.version] = [reading.span.start, reading.span.end]
    return {"kind": _kind(found), "severity": found.severity, **places, "message": found.message}


def _kind(found: Discrepancy) -> str:
    sort = found.detail.partition(":")[0]
    if sort in _SUB_KINDS:
        return _SUB_KINDS[sort]
    return "wording" if sort == "hedge" else _PLAIN.get(found.kind, "wording")


@cache
def _lexicon() -> Lexicon:
    return Lexicon.load()

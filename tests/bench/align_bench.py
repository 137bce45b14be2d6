"""Adapter by which the alignment benchmark runs the aligner in one process.

    cd tests/bench
    python ../../../shared/bench/score_align.py --py align_bench:rows ../../../shared/bench/align --limit 10
    python ../../../shared/bench/score_align.py --py align_bench:rows_with_translation ... --family deen

``rows`` takes a case with ``versions`` (file names), ``langs`` and ``sents`` (lines by version) and returns rows.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import platformdirs

from reconciler.align import align
from reconciler.align.meaning import Meaning
from reconciler.model.fact import Facts
from reconciler.model.ids import SentenceId, VersionId, sentence_id
from reconciler.model.span import Span
from reconciler.model.version import Sentence, Source, Translation, Version
from reconciler.text.lexicon import Lexicon


@cache
def lexicon() -> Lexicon:
    """The lexicon that ships with the program, read once."""
    return Lexicon.load()


_MODELS: list[Meaning] = []


def use_meaning(name: str) -> None:
    """From now on ask a model of meaning, named as ``--semantic`` names it; none for an empty name."""
    from reconciler.semantic.models import find

    _MODELS[:] = [find(name, platformdirs.user_cache_path("reconciler") / "semantic")] if name else []


def meaning() -> Meaning | None:
    """The model of meaning in use, the one that RECONCILER_SEMANTIC names if none was chosen."""
    if not _MODELS and os.environ.get("RECONCILER_SEMANTIC"):
        use_meaning(os.environ["RECONCILER_SEMANTIC"])
    return _MODELS[0] if _MODELS else None


def version_of_lines(name: str, language: str, lines: Sequence[str], translated: Sequence[str] = ()) -> Version:
    """A version whose sentences are the lines."""
    key = VersionId(name)
    text, sentences, at = "\n".join(lines), [], 0
    for line in lines:
        sentences.append(Sentence(sentence_id(key, at), Span(at, at + len(line))))
        at += len(line) + 1
    data = text.encode("utf-8", "surrogatepass")
    source = Source(name, data, text, "utf-8", "", hashlib.sha256(data).hexdigest())
    translations = {s.id: Translation(t, "aid") for s, t in zip(sentences, translated, strict=False)}
    return Version(key, name, name, language, source, tuple(sentences), translations=translations)


def facts_of(versions: Sequence[Version]) -> Mapping[SentenceId, Facts]:
    """Facts of every sentence as the program reads them."""
    try:
        from reconciler.text.facts import pool_names, read_facts
    except ImportError:
        return {}
    found = {
        s.id: read_facts(v.text_of(s), v.language, v.dated).shifted(s.span.start) for v in versions for s in v.sentences
    }
    return pool_names(found, lexicon())


def case_versions(case: Any, *, aided: bool = False) -> list[Version]:
    """The versions of a benchmark case."""
    return [
        version_of_lines(v, case.langs.get(v, "en"), case.sents[v], case.aid.get(v, ()) if aided else ())
        for v in case.versions
    ]


def rows(case: Any, *, aided: bool = False) -> list[dict[str, dict[str, list[int]]]]:
    """Rows of a benchmark case, sentences by line number."""
    versions = case_versions(case, aided=aided)
    index = {s.id: i for v in versions for i, s in enumerate(v.sentences)}
    alignment = align(versions, facts_of(versions), lexicon(), meaning=meaning())
    return [{"cells": {v: [index[s] for s in cell] for v, cell in row.cells.items()}} for row in alignment.rows]


def rows_with_translation(case: Any) -> list[dict[str, dict[str, list[int]]]]:
    """The same with the machine translation of the German side handed over."""
    return rows(case, aided=True)

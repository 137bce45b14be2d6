"""One answer a request: sentences, figures, dates, names and discrepancies of single texts, as JSON values.

For measuring and for other programs; the requests are those of the benchmark of facts.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from reconciler.app import sentence_pair, single_text
from reconciler.model.fact import DateMention, Figure

Request = Mapping[str, Any]
Answer = dict[str, Any]
# What a request with something else where text, a language or a day should be leads to.
_ILL_FORMED = (KeyError, TypeError, ValueError, AttributeError, ArithmeticError, IndexError)


def answer(request: Request) -> Answer:
    """The answer to one request.

    Args:
        request: ``task`` ("segmentation", "figures", "dates", "names" or "discrepancy"), ``id``, and what the task asks
            for: ``lang`` and ``text`` (and ``ref``, the day of the article, for dates), or ``a`` and ``b``.

    Returns:
        ``id`` and the answer; offsets are code points of the text sent. An unknown task gives ``error``.
    """
    task = _TASKS.get(str(request.get("task", "")))
    told: Answer = task(request) if task else {"error": f"no such task: {request.get('task')}"}
    return {"id": request.get("id"), **told}


def answer_line(line: str) -> Answer:
    """The answer to a request as a line of JSON; one that cannot be understood gives ``error``."""
    try:
        request = json.loads(line, parse_constant=_no_number)
    except (ValueError, RecursionError) as problem:
        return {"id": None, "error": f"not JSON: {problem}"}
    if not isinstance(request, dict):
        return {"id": None, "error": "not an object"}
    try:
        return answer(request)
    except _ILL_FORMED as problem:
        return {"id": request.get("id"), "error": f"not a request of its task: {problem!r}"}


def _no_number(name: str) -> None:
    """NaN and Infinity are none of JSON's numbers, though Python reads and writes them."""
    raise ValueError(f"{name} is no number")


def _segmentation(request: Request) -> Answer:
    spans = single_text.sentences(request["text"], request["lang"])
    return {"spans": [[span.start, span.end] for span in spans]}


def _figures(request: Request) -> Answer:
    return {"figures": [_figure(f) for f in single_text.figures(request["text"], request["lang"])]}


def _figure(figure: Figure) -> Answer:
    return {
        "start": figure.span.start,
        "end": figure.span.end,
        "value": _plain(figure.value),
        "low": _plain(figure.low),
        "high": _plain(figure.high),
        "unit": figure.unit,
        "kind": figure.kind.value,
        "approximate": figure.approximate,
        "noun": figure.noun,
    }


def _plain(value: Decimal | None) -> str | None:
    return None if value is None else format(value, "f")


def _dates(request: Request) -> Answer:
    reference = date.fromisoformat(request["ref"]) if request.get("ref") else None
    found = single_text.dates(request["text"], request["lang"], reference)
    return {"dates": [_date(mention) for mention in found if mention.first and mention.after]}


def _date(mention: DateMention) -> Answer:
    return {
        "start": mention.span.start,
        "end": mention.span.end,
        "value": f"{mention.first}/{mention.after}",
        "parts": dict(mention.parts),
    }


def _names(request: Request) -> Answer:
    return {"same": single_text.same_name(request["a"], request["b"])}


_TASKS: dict[str, Callable[[Request], Answer]] = {
    "segmentation": _segmentation,
    "figures": _figures,
    "dates": _dates,
    "names": _names,
    "discrepancy": sentence_pair.answer,
}

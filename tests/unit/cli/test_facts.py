"""Requests of the facts command and their answers."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler.cli.facts import answer, answer_line


def test_sentences() -> None:
    assert answer({"task": "segmentation", "id": 1, "lang": "en", "text": "Rain fell. It stopped."}) == {
        "id": 1,
        "spans": [[0, 10], [11, 22]],
    }


def test_figures_are_exact_decimals() -> None:
    text = "Mehr als 112.000 Quadratkilometer"
    (figure,) = answer({"task": "figures", "id": "f", "lang": "de", "text": text})["figures"]
    assert (figure["value"], figure["low"], figure["high"]) == ("112000", "112000", None)
    assert (figure["unit"], text[figure["start"] : figure["end"]]) == ("square kilometre", text)


def test_dates_are_resolved_by_the_reference() -> None:
    request = {"task": "dates", "id": 2, "lang": "en", "text": "It fell on Monday.", "ref": "2025-02-12"}
    (found,) = answer(request)["dates"]
    assert found["value"] == "2025-02-10/2025-02-11"
    assert found["parts"] == {"weekday": 0}


def test_names() -> None:
    assert answer({"task": "names", "id": 3, "a": "Kyiv", "b": "Kiew"}) == {"id": 3, "same": True}
    assert answer({"task": "names", "id": 4, "a": "Hull", "b": "Kiel"}) == {"id": 4, "same": False}


def test_a_changed_figure_is_reported_where_it_stands() -> None:
    a, b = "The storm damaged 12 boats in the harbour.", "Der Sturm beschädigte 15 Boote im Hafen."
    told = answer({"task": "discrepancy", "id": 5, "a_lang": "en", "b_lang": "de", "a": a, "b": b})
    report = next(r for r in told["reports"] if r["kind"] == "figure")
    assert "12" in a[slice(*report["a"])]
    assert "15" in b[slice(*report["b"])]


def test_an_unknown_task_is_answered_too() -> None:
    assert answer({"task": "poetry", "id": 6}) == {"id": 6, "error": "no such task: poetry"}


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        "[" * 200_000,
        "[]",
        '{"task": "figures", "id": NaN, "lang": "en", "text": "5 km"}',
        '{"task": "figures", "id": 1, "lang": "en", "text": {"a": 1}}',
        '{"task": "dates", "id": 1, "lang": "en", "text": "on Monday", "ref": "yesterday"}',
        '{"task": "names", "id": 1, "a": 5, "b": []}',
        '{"task": "discrepancy", "id": 1, "a": "Ten.", "b": "Zehn."}',
        '{"task": ["figures"], "id": 1}',
    ],
)
def test_a_line_nobody_can_answer_is_told_and_the_next_is_answered(line: str) -> None:
    told = answer_line(line)
    assert told["error"]
    json.loads(json.dumps(told, allow_nan=False))


@given(
    st.fixed_dictionaries(
        {"task": st.sampled_from(["segmentation", "figures", "dates", "names", "discrepancy"])},
        optional={
            name: st.one_of(
                st.none(), st.integers(), st.floats(allow_nan=False), st.text(max_size=8), st.lists(st.integers())
            )
            for name in ("id", "lang", "text", "ref", "a", "b", "a_lang", "b_lang", "a_ref", "b_ref")
        },
    )
)
def test_a_request_with_anything_in_it_is_answered(request_: dict[str, object]) -> None:
    json.loads(json.dumps(answer_line(json.dumps(request_))))

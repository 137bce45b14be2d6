"""Requests of the facts command and their answers."""

from __future__ import annotations

from reconciler.cli.facts import answer


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

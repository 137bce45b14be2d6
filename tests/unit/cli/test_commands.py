"""The command line by example: what it prints, what it writes, and what it says when something is wrong."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner, Result
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from reconciler import assets
from reconciler.app.exporting import samples
from reconciler.cli.main import main
from reconciler.cli.main import run as run_program
from tests.unit.cli.conftest import A, B

SCHEMA = json.loads(assets.read_text("schema/compare.schema.json"))


def call(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments], prog_name="reconciler")


def checked(answer: dict[str, Any]) -> dict[str, Any]:
    """The answer, after all that holds of every one was checked."""
    jsonschema.validate(answer, SCHEMA)
    for version in answer["versions"]:
        held = [i for row in answer["rows"] for i in row["cells"].get(version["id"], [])]
        wanted = [s["index"] for s in version["sentences"] if s["kind"] in ("body", "heading")]
        assert sorted(held) == wanted
        assert [s["index"] for s in version["sentences"]] == list(range(len(version["sentences"])))
    return answer


def rows(answer: dict[str, Any]) -> set[frozenset[tuple[str, int]]]:
    return {frozenset((v, i) for v, cell in row["cells"].items() for i in cell) for row in answer["rows"]}


def test_rows_say_why_where_that_is_asked(papers: list[Path]) -> None:
    answer = checked(json.loads(call("align", "--json", "--why", *papers).stdout))
    for row in answer["rows"]:
        weights = [r["weight"] for r in row["reasons"]]
        assert weights == sorted(weights, reverse=True)
        assert abs(sum(weights) - 1.0) < 0.01
    told = {(r["kind"], r["text"]) for row in answer["rows"] for r in row["reasons"]}
    assert {("name", "Ostwind"), ("date", "Monday")} <= told
    assert not any("|" in text for _, text in told)
    shown = call("align", "--why", *papers).stdout
    assert "date Monday" in shown
    assert "date Monday" not in call("align", *papers).stdout
    assert all("reasons" not in row for row in json.loads(call("align", "--json", *papers).stdout)["rows"])


def test_align_pairs_sentences(papers: list[Path]) -> None:
    result = call("align", "--json", *papers)
    assert result.exit_code == 0
    answer = checked(json.loads(result.stdout))
    assert rows(answer) == {
        frozenset({("a.txt", 0), ("b.txt", 0)}),
        frozenset({("a.txt", 1), ("b.txt", 1)}),
    }


def test_compare_reports_the_figure_that_parts(papers: list[Path]) -> None:
    answer = checked(json.loads(call("compare", "--json", *papers).stdout))
    (figure,) = (d for d in answer["discrepancies"] if d["class"] == "figure")
    assert [(r["version"], r["text"], r["value"]) for r in figure["readings"]] == [
        ("a.txt", "Twelve", "12"),
        ("b.txt", "Fourteen", "14"),
    ]
    assert figure["severity"] == 3
    assert A[figure["readings"][0]["start"] : figure["readings"][0]["end"]] == "Twelve"


def test_compare_as_text_is_for_reading(papers: list[Path]) -> None:
    result = call("compare", *papers)
    assert "Twelve" in result.stdout
    assert not result.stdout.startswith("{")


def test_findings_are_told_in_german_if_asked(papers: list[Path]) -> None:
    answer = checked(json.loads(call("compare", "--json", "--messages", "de", *papers).stdout))
    (figure,) = (d for d in answer["discrepancies"] if d["class"] == "figure")
    assert figure["message"].startswith("Zahlen weichen ab: A: Twelve")
    assert "Zahlen weichen ab" in call("compare", "--messages", "de", *papers).stdout


def test_the_order_of_the_files_does_not_change_the_rows() -> None:
    files = samples()
    expected = rows(checked(json.loads(call("align", "--json", *files).stdout)))
    for order in itertools.islice(itertools.permutations(files), 17, 120, 40):
        assert rows(json.loads(call("align", "--json", *order).stdout)) == expected


def test_offsets_reproduce_the_text_of_the_samples() -> None:
    answer = checked(json.loads(call("compare", "--json", *samples()).stdout))
    texts = {path.name: path.read_text(encoding="utf-8") for path in samples()}
    for version in answer["versions"]:
        for sentence in version["sentences"]:
            assert texts[version["id"]][sentence["start"] : sentence["end"]] == sentence["text"]
    for found in answer["discrepancies"]:
        for reading in found["readings"]:
            if reading["start"] is not None:
                assert texts[reading["version"]][reading["start"] : reading["end"]] == reading["text"]


def test_lines_are_sentences_where_the_user_says_so(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("One. Two!\n\n  Advertisement \nThree", encoding="utf-8")
    answer = checked(
        json.loads(call("align", "--segmentation", "lines", "--json", tmp_path / "a.txt", tmp_path / "b.txt").stdout)
    )
    assert [s["text"] for s in answer["versions"][0]["sentences"]] == ["One. Two!", "Advertisement", "Three"]


def test_language_and_translation_are_named_by_file(papers: list[Path], tmp_path: Path) -> None:
    german = tmp_path / "c.txt"
    german.write_text("Die Ostwind strandete am Montag.\nZwölf Menschen wurden verletzt.\n", encoding="utf-8")
    english = tmp_path / "c.en.txt"
    english.write_text("The Ostwind ran aground on Monday.\nTwelve people were hurt.\n", encoding="utf-8")
    result = call(
        "align", "--segmentation", "lines", "--json", "--language", "c.txt=de", "--translation",
        f"c.txt={english}", papers[0], german,
    )  # fmt: skip
    answer = checked(json.loads(result.stdout))
    assert answer["versions"][1]["language"] == "de"
    assert frozenset({("a.txt", 1), ("c.txt", 1)}) in rows(answer)


def test_a_translation_with_other_lines_is_refused(papers: list[Path], tmp_path: Path) -> None:
    short = tmp_path / "short.txt"
    short.write_text("Only one line.\n", encoding="utf-8")
    result = call("align", "--translation", f"b.txt={short}", *papers)
    assert result.exit_code == 3
    assert "one translated sentence a line" in result.stderr


def test_files_of_one_name_are_told_apart(tmp_path: Path) -> None:
    for folder, text in (("one", A), ("two", B)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "story.txt").write_text(text, encoding="utf-8")
    answer = json.loads(call("align", "--json", tmp_path / "one/story.txt", tmp_path / "two/story.txt").stdout)
    assert [v["id"] for v in checked(answer)["versions"]] == ["story.txt", "story.txt#2"]


def test_one_version_alone_is_read(papers: list[Path]) -> None:
    answer = checked(json.loads(call("compare", "--json", papers[0]).stdout))
    assert len(answer["rows"]) == 2
    assert answer["discrepancies"] == []


BAD = {
    "missing.txt": None,
    "empty.txt": b"",
    "blank.txt": b" \n\n",
    "binary.txt": bytes(range(256)) * 50,
    "ads.txt": b"Advertisement\n\nAdvertisement\n",
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_read_says_why_and_the_others_still_load(name: str, papers: list[Path], tmp_path: Path) -> None:
    bad = tmp_path / name
    if BAD[name] is not None:
        bad.write_bytes(BAD[name] or b"")
    result = call("align", "--json", papers[0], bad, papers[1])
    assert result.exit_code == 3
    assert len(checked(json.loads(result.stdout))["versions"]) == 2
    (line,) = result.stderr.strip().splitlines()
    assert name in line
    assert len(line.split(". ")) >= 2 or line.count(".") >= 2, "what happened and what to do"


def test_nothing_readable_gives_no_output(tmp_path: Path) -> None:
    result = call("compare", "--json", tmp_path / "none.txt")
    assert (result.exit_code, result.stdout) == (3, "")


def test_control_characters_of_an_article_are_read_back_from_the_json(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("It cost 5\x85 and it\x92s over.\n", encoding="utf-8")
    result = call("align", "--segmentation", "lines", "--json", tmp_path / "a.txt", tmp_path / "b.txt")
    assert "\x92" not in result.stdout
    assert (
        checked(json.loads(result.stdout))["versions"][0]["sentences"][0]["text"] == "It cost 5\x85 and it\x92s over."
    )


def test_bad_usage_is_exit_2() -> None:
    assert call("align").exit_code == 2
    assert call("align", "--segmentation", "words", "a.txt").exit_code == 2
    assert call("align", "--language", "de", "a.txt").exit_code == 2
    assert call("unheard-of").exit_code == 2


def test_help_has_examples_and_version_is_told() -> None:
    assert "Examples:" in call("--help").stdout
    assert call("--version").stdout.startswith("reconciler, version ")
    for command in ("align", "compare", "export", "facts"):
        assert call(command, "--help").exit_code == 0


def test_export_writes_an_account_with_footnotes(tmp_path: Path) -> None:
    target = tmp_path / "account.md"
    result = call("export", *samples(), "-o", target, "--preset", "footnotes")
    assert result.exit_code == 0
    text = target.read_text(encoding="utf-8")
    flat = [
        t
        for block in MarkdownIt("commonmark").use(footnote_plugin).parse(text)
        for t in (block, *(block.children or []))
    ]
    kinds = [t.type for t in flat]
    assert not {"html_block", "html_inline", "image", "link_open"} & set(kinds)
    assert kinds.count("footnote_ref") == kinds.count("footnote_open") > 10
    assert "Advertisement" not in text


def test_export_to_a_folder_that_is_not_there_writes_nothing(papers: list[Path], tmp_path: Path) -> None:
    assert run_program(["export", *map(str, papers), "-o", str(tmp_path / "no" / "account.md")]) == 3


def test_a_damaged_project_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "story.reconciler"
    broken.write_bytes(b"PK\x03\x04 cut short")
    assert run_program(["export", str(broken), "-o", str(tmp_path / "account.md")]) == 3
    assert not (tmp_path / "account.md").exists()


def test_the_program_starts_as_a_module(papers: list[Path]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "reconciler", "align", "--json", *map(str, papers)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert len(json.loads(done.stdout)["rows"]) == 2


def test_the_seeds_give_valid_answers(shared: Path) -> None:
    files = sorted((shared / "seeds").glob("*.txt"))
    answer = checked(json.loads(call("compare", "--json", *files).stdout))
    again = json.loads(call("compare", "--json", *reversed(files)).stdout)
    assert rows(answer) == rows(again)


def test_a_dictionary_of_ones_own_joins_what_no_other_knows(tmp_path: Path) -> None:
    english, german, words = tmp_path / "en.txt", tmp_path / "de.txt", tmp_path / "own.tsv"
    english.write_text("The tandoodle wobbled.\nIt rained.\n", encoding="utf-8")
    german.write_text("Kein Kommentar war zu hören.\nDer Wimmelmatz quorkelte.\n", encoding="utf-8")
    words.write_text("Wimmelmatz\ttandoodle\nquorkeln\twobble\n", encoding="utf-8")
    options = ["--json", "--segmentation", "lines", "--language", f"{german}=de", english, german]
    with_words = call("align", "--dictionary", words, *options)
    assert frozenset({("en.txt", 0), ("de.txt", 1)}) in rows(checked(json.loads(with_words.stdout)))
    assert frozenset({("en.txt", 0), ("de.txt", 1)}) not in rows(json.loads(call("align", *options).stdout))


def test_that_a_large_dictionary_is_read_for_the_first_time_is_said_once(papers: list[Path], tmp_path: Path) -> None:
    words, german = tmp_path / "words.tsv", tmp_path / "d.txt"
    words.write_text("Wimmelmatz\ttandoodle\n" + "# a long remark\n" * 70_000, encoding="utf-8")
    german.write_text("Den Wimmelmatz wollte niemand mehr.\n", encoding="utf-8")
    told = [call("align", "--dictionary", words, *papers, german).stderr for _ in range(2)]
    assert "The dictionary words is prepared, only this once" in told[0]
    assert told[0].count("\n") == 1
    assert told[1] == ""


def test_a_dictionary_that_is_none_is_one_line_and_the_rest_is_answered(papers: list[Path], tmp_path: Path) -> None:
    german, broken = tmp_path / "de.txt", tmp_path / "broken.tsv"
    german.write_text("Die Fähre lief am Montag auf Grund.\n", encoding="utf-8")
    broken.write_bytes(b"\0\1\2")
    result = call("compare", "--json", "--dictionary", broken, *papers, german)
    assert result.exit_code == 3
    assert result.stderr.count("\n") == 1
    assert "broken.tsv" in result.stderr
    checked(json.loads(result.stdout))

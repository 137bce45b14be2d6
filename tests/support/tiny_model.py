"""Makes a sentence model of a few words and two layers with drawn weights, in the files of a real one."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

SIZE, HEADS, LAYERS, INNER, PLACES = 8, 2, 2, 16, 32
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]


def write_model(folder: Path, words: Sequence[str]) -> Path:
    """A model that knows ``words`` in lower case."""
    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = [*SPECIAL, *words]
    config = {
        "model_type": "bert",
        "hidden_act": "gelu",
        "hidden_size": SIZE,
        "num_attention_heads": HEADS,
        "num_hidden_layers": LAYERS,
        "layer_norm_eps": 1e-12,
        "vocab_size": len(vocabulary),
    }
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    (folder / "tokenizer.json").write_text(json.dumps(_tokenizer(vocabulary)), encoding="utf-8")
    write_tensors(folder / "model.safetensors", _weights(len(vocabulary)))
    return folder


def write_tensors(path: Path, tensors: dict[str, np.ndarray]) -> None:
    """A safetensors file."""
    header, body = {"__metadata__": {"format": "pt"}}, b""
    for name, tensor in tensors.items():
        data = tensor.astype("<f4").tobytes()
        offsets = [len(body), len(body) + len(data)]
        header[name] = {"dtype": "F32", "shape": list(tensor.shape), "data_offsets": offsets}  # type: ignore[dict-item]
        body += data
    head = json.dumps(header).encode()
    path.write_bytes(len(head).to_bytes(8, "little") + head + body)


def _tokenizer(vocabulary: Sequence[str]) -> dict[str, object]:
    numbers = {word: number for number, word in enumerate(vocabulary)}
    return {
        "version": "1.0",
        "added_tokens": [],
        "normalizer": {
            "type": "BertNormalizer",
            "clean_text": True,
            "handle_chinese_chars": True,
            "strip_accents": None,
            "lowercase": True,
        },
        "pre_tokenizer": {"type": "BertPreTokenizer"},
        "post_processor": {"type": "BertProcessing", "sep": ["[SEP]", 3], "cls": ["[CLS]", 2]},
        "decoder": None,
        "model": {
            "type": "WordPiece",
            "unk_token": "[UNK]",
            "continuing_subword_prefix": "##",
            "max_input_chars_per_word": 100,
            "vocab": numbers,
        },
    }


def _weights(words: int) -> dict[str, np.ndarray]:
    draw = np.random.default_rng(5)
    made = {
        "embeddings.word_embeddings.weight": draw.normal(0, 1, (words, SIZE)),
        "embeddings.position_embeddings.weight": draw.normal(0, 0.1, (PLACES, SIZE)),
        "embeddings.token_type_embeddings.weight": draw.normal(0, 0.1, (2, SIZE)),
    }
    shapes = {
        "attention.self.query": (SIZE, SIZE),
        "attention.self.key": (SIZE, SIZE),
        "attention.self.value": (SIZE, SIZE),
        "attention.output.dense": (SIZE, SIZE),
        "intermediate.dense": (INNER, SIZE),
        "output.dense": (SIZE, INNER),
    }
    norms = ["embeddings.LayerNorm"]
    for layer in range(LAYERS):
        for part, shape in shapes.items():
            made[f"encoder.layer.{layer}.{part}.weight"] = draw.normal(0, 0.2, shape)
            made[f"encoder.layer.{layer}.{part}.bias"] = draw.normal(0, 0.2, shape[0])
        norms += [f"encoder.layer.{layer}.{part}.LayerNorm" for part in ("attention.output", "output")]
    for name in norms:
        made[f"{name}.weight"], made[f"{name}.bias"] = np.ones(SIZE), np.zeros(SIZE)
    return made

"""A valid translation package of a few kilobytes, its weights drawn by lot: it speaks short nonsense, but it speaks."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

DIM = 16
SPECIAL = ["<unk>", "<s>", "</s>"]
EAGER_TO_END = 4.0  # added to what speaks for the end of a sentence; without it nonsense goes on to the longest allowed


def build_package(path: Path, sentences: list[str], *, source: str = "de", target: str = "en") -> Path:
    """Write a package whose vocabulary is learned from ``sentences``."""
    model = path.parent / "model-of-package"
    model.mkdir()
    pieces = _train_pieces(path.parent, sentences)
    _save_model(model, _vocabulary(pieces))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        head = {"from_code": source, "to_code": target, "package_version": "1.0", "argos_version": "1.5"}
        package.writestr("translate-tiny/metadata.json", json.dumps(head))
        package.write(pieces, "translate-tiny/sentencepiece.model")
        for part in sorted(model.iterdir()):
            package.write(part, f"translate-tiny/model/{part.name}")
    return path


def _train_pieces(folder: Path, sentences: list[str]) -> Path:
    import sentencepiece

    text = folder / "text-of-package.txt"
    text.write_text("\n".join(sentences), encoding="utf-8")
    sentencepiece.SentencePieceTrainer.Train(
        input=str(text),
        model_prefix=str(folder / "pieces"),
        vocab_size=60,
        hard_vocab_limit=False,
        character_coverage=1.0,
        minloglevel=2,
    )
    return folder / "pieces.model"


def _vocabulary(pieces: Path) -> list[str]:
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(model_file=str(pieces))
    found = [processor.IdToPiece(n) for n in range(processor.GetPieceSize())]
    return SPECIAL + [piece for piece in found if piece not in SPECIAL]


def _save_model(folder: Path, vocabulary: list[str]) -> None:
    from ctranslate2.specs.transformer_spec import TransformerSpec

    spec = TransformerSpec.from_config(1, 2)
    weights = _Weights()
    spec.encoder.embeddings[0].weight = weights.matrix(len(vocabulary), DIM)
    spec.decoder.embeddings.weight = weights.matrix(len(vocabulary), DIM)
    weights.linear(spec.decoder.projection, len(vocabulary), DIM)
    spec.decoder.projection.bias[vocabulary.index("</s>")] += EAGER_TO_END
    for stack in (spec.encoder, spec.decoder):
        weights.norm(stack.layer_norm)
        stack.position_encodings.encodings = weights.matrix(512, DIM)
        for layer in stack.layer:
            weights.layer(layer)
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.validate()
    spec.save(str(folder))


class _Weights:
    """Fills the parts of a transformer with numbers drawn by lot."""

    def __init__(self) -> None:
        import numpy as np

        self._np = np
        self._draw = np.random.default_rng(7)

    def matrix(self, *shape: int) -> Any:
        return self._draw.normal(0, 0.3, shape).astype(self._np.float32)

    def linear(self, part: Any, out: int, into: int) -> None:
        part.weight, part.bias = self.matrix(out, into), self.matrix(out)

    def norm(self, part: Any) -> None:
        part.gamma, part.beta = self._np.ones(DIM, self._np.float32), self._np.zeros(DIM, self._np.float32)

    def attention(self, part: Any, wide: int) -> None:
        self.norm(part.layer_norm)
        self.linear(part.linear[0], DIM * wide, DIM)
        for extra in part.linear[1:-1]:
            self.linear(extra, DIM * 2, DIM)
        self.linear(part.linear[-1], DIM, DIM)

    def layer(self, layer: Any) -> None:
        self.attention(layer.self_attention, 3)
        self.norm(layer.ffn.layer_norm)
        self.linear(layer.ffn.linear_0, DIM * 2, DIM)
        self.linear(layer.ffn.linear_1, DIM, DIM * 2)
        if hasattr(layer, "attention"):
            self.attention(layer.attention, 1)

"""The encoder of BERT and its kin in numpy: enough for sentence models, without a framework of several gigabytes.

Devlin and others 2019 (https://arxiv.org/abs/1810.04805); sentence vectors as the mean of the word vectors: Reimers and
Gurevych 2019 (https://arxiv.org/abs/1908.10084). The names of the weights are those of Hugging Face's ``BertModel``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reconciler.semantic.tensors import Weights

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Encoder:
    """A stack of attention layers.

    Attributes:
        weights: by name.
        layers, heads: their number.
        epsilon: what keeps the normalisation from dividing by nothing.
    """

    weights: Weights
    layers: int
    heads: int
    epsilon: float

    def encode(self, words: Sequence[Sequence[int]]) -> Floats:
        """One vector of length 1 for each sentence of word numbers, n x d."""
        longest = max(len(sentence) for sentence in words)
        numbers = np.zeros((len(words), longest), dtype=np.int64)
        mask = np.zeros((len(words), longest), dtype=np.float32)
        for row, sentence in enumerate(words):
            numbers[row, : len(sentence)] = sentence
            mask[row, : len(sentence)] = 1.0
        states = self._embedded(numbers)
        for layer in range(self.layers):
            states = self._layer(states, (1.0 - mask)[:, None, None, :] * np.float32(-1e9), f"encoder.layer.{layer}.")
        mean = (states * mask[:, :, None]).sum(axis=1) / mask.sum(axis=1, keepdims=True)
        lengths = np.maximum(np.linalg.norm(mean, axis=1, keepdims=True), np.float32(1e-9))
        found: Floats = (mean / lengths).astype(np.float32)
        return found

    def _embedded(self, numbers: npt.NDArray[np.int64]) -> Floats:
        place = self.weights["embeddings.position_embeddings.weight"][: numbers.shape[1]]
        kind = self.weights["embeddings.token_type_embeddings.weight"][0]
        words = self.weights["embeddings.word_embeddings.weight"][numbers]
        return self._normal(words + place + kind, "embeddings.LayerNorm")

    def _layer(self, states: Floats, hidden: Floats, name: str) -> Floats:
        seen = self._linear(self._attention(states, hidden, name), f"{name}attention.output.dense")
        states = self._normal(states + seen, f"{name}attention.output.LayerNorm")
        inner = _gelu(self._linear(states, f"{name}intermediate.dense"))
        return self._normal(states + self._linear(inner, f"{name}output.dense"), f"{name}output.LayerNorm")

    def _attention(self, states: Floats, hidden: Floats, name: str) -> Floats:
        count, length, size = states.shape
        width = size // self.heads
        query, key, value = (
            self._linear(states, f"{name}attention.self.{part}")
            .reshape(count, length, self.heads, width)
            .transpose(0, 2, 1, 3)
            for part in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 1, 3, 2) * np.float32(width**-0.5) + hidden
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        mixed = (scores / scores.sum(axis=-1, keepdims=True)) @ value
        found: Floats = mixed.transpose(0, 2, 1, 3).reshape(count, length, size)
        return found

    def _linear(self, states: Floats, name: str) -> Floats:
        found: Floats = states @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]
        return found

    def _normal(self, states: Floats, name: str) -> Floats:
        centred = states - states.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + np.float32(self.epsilon))
        found: Floats = centred / spread * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]
        return found


def _gelu(values: Floats) -> Floats:
    """Gaussian error linear unit by its usual approximation (Hendrycks and Gimpel 2016)."""
    inner = np.float32(0.7978845608) * (values + np.float32(0.044715) * values * values * values)
    return (np.float32(0.5) * values * (np.float32(1.0) + np.tanh(inner))).astype(np.float32, copy=False)

"""Finds a model of meaning by the name of its package or by its folder, and gives sentences to it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from reconciler.model.errors import UnreadableInput
from reconciler.model.progress import Progress
from reconciler.semantic.bert import Encoder, Floats
from reconciler.semantic.store import VectorStore
from reconciler.semantic.tensors import Weights, read_tensors

_AT_ONCE = 16
_CUTTERS = ("WordPiece", "Unigram", "BPE", "WordLevel")
_LONGEST = 128
_MANY = 50_000  # word pieces from which a vocabulary is one of many languages


class _Encoded(Protocol):
    @property
    def ids(self) -> list[int]: ...


class _Tokenizer(Protocol):
    """What is used of the library's tokenizer."""

    def encode_batch(self, sentences: list[str], /) -> Sequence[_Encoded]: ...


class Model:
    """A sentence model on this computer, with the vectors it made before.

    Args:
        name: under which vectors are kept.
        encoder: the model.
        tokenizer: cuts sentences into the pieces it knows.
        store: where vectors are kept.
        many: whether it was made for many languages, not English alone.
    """

    def __init__(
        self, name: str, encoder: Encoder, tokenizer: _Tokenizer, store: VectorStore, *, many: bool = False
    ) -> None:
        self._name, self._encoder, self._tokenizer, self._store = name, encoder, tokenizer, store
        self._many = many

    def reads(self, language: str) -> bool:
        """Whether it was made for a language."""
        return self._many or language == "en"

    def vectors(self, sentences: Sequence[str], progress: Progress) -> Floats:
        """One vector of length 1 for each sentence, n x d; those of before are not made again.

        Raises:
            Cancelled: by ``progress``; what was made until then is kept.
        """
        known = self._store.read(self._name, sentences)
        missing = [sentence for sentence in dict.fromkeys(sentences) if sentence not in known]
        cut = [encoded.ids for encoded in self._tokenizer.encode_batch(missing)] if missing else []
        order = sorted(range(len(missing)), key=lambda number: len(cut[number]))
        for first in range(0, len(order), _AT_ONCE):
            progress.step(first, len(order))
            part = order[first : first + _AT_ONCE]
            made = dict(zip((missing[n] for n in part), self._encoder.encode([cut[n] for n in part]), strict=True))
            self._store.write(self._name, made)
            known.update(made)
        return np.stack([known[sentence] for sentence in sentences]) if sentences else np.zeros((0, 0), np.float32)

    def close(self) -> None:
        """Let go of the kept vectors."""
        self._store.close()


def find(name: str, cache: Path | None) -> Model:
    """The model in the folder ``name`` or in the installed package ``name``.

    Args:
        name: a folder with ``config.json``, ``model.safetensors`` and ``tokenizer.json``, or a package that has one.
        cache: folder in which vectors are kept; ``None`` keeps them in memory.

    Raises:
        UnreadableInput: there is no such model, it is of another kind, or the library it needs is not installed.
    """
    folder = Path(name) if Path(name).is_dir() else _of_package(name)
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        weights = _plain(read_tensors(folder / "model.safetensors"))
        encoder = _encoder(config, weights)
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise _refused(name, f"cannot be read ({problem})") from problem
    tokenizer = _tokenizer(folder, name)
    state = (folder / "model.safetensors").stat()
    store = VectorStore(cache / "vectors.sqlite" if cache is not None else None)
    identity = f"{folder.absolute()} {state.st_size} {state.st_mtime_ns}"
    return Model(identity, encoder, tokenizer, store, many=config["vocab_size"] > _MANY)


def _of_package(name: str) -> Path:
    try:
        found = files(name) or []
    except (PackageNotFoundError, ValueError) as problem:
        raise _refused(name, "is neither a folder nor an installed package") from problem
    weights = next((path for path in found if path.name == "model.safetensors"), None)
    if weights is None:
        raise _refused(name, "holds no model.safetensors")
    return Path(str(weights.locate())).parent


def _plain(weights: Weights) -> Weights:
    """The weights under the names they have without a head."""
    return {name.removeprefix("bert."): tensor for name, tensor in weights.items()}


def _encoder(config: dict[str, Any], weights: Weights) -> Encoder:
    if config.get("model_type") != "bert" or config.get("hidden_act", "gelu") != "gelu":
        raise ValueError(f"it is of the kind “{config.get('model_type')}”, known is bert")
    encoder = Encoder(weights, config["num_hidden_layers"], config["num_attention_heads"], config["layer_norm_eps"])
    encoder.encode([[0, 0]])  # names the weight that is missing
    return encoder


def _tokenizer(folder: Path, name: str) -> _Tokenizer:
    try:
        from tokenizers import Tokenizer
    except ImportError as problem:
        raise _refused(name, "needs the library tokenizers: pip install 'reconciler[semantic]'") from problem
    path = folder / "tokenizer.json"
    try:
        kind = json.loads(path.read_text(encoding="utf-8"))["model"]["type"]
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise _refused(name, f"cannot be read (tokenizer.json: {problem})") from problem
    if kind not in _CUTTERS:
        raise _refused(name, f"cuts words in a way that is not known ({kind})")
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.enable_truncation(_LONGEST)
    tokenizer.no_padding()
    found: _Tokenizer = tokenizer
    return found


def _refused(name: str, what: str) -> UnreadableInput:
    return UnreadableInput(
        f"The model of meaning “{name}” {what}.",
        kept="The versions are aligned without it.",
        advice="Give a folder or an installed package with a BERT sentence model; nothing is downloaded.",
    )

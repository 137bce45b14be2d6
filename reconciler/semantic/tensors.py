"""Reads the weights of a model from a safetensors file.

Format: eight bytes with the length of a JSON header, the header (type, shape and place of each tensor), the numbers.
https://github.com/huggingface/safetensors
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Weights = Mapping[str, npt.NDArray[np.float32]]
_TYPES = {"F32": "<f4", "F16": "<f2", "F64": "<f8"}
_LONGEST_HEADER = 100_000_000


def read_tensors(path: Path) -> Weights:
    """All tensors of real numbers, as 32 bits each.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is no safetensors file, or cut off.
    """
    data = np.memmap(path, dtype=np.uint8, mode="r")
    length = int.from_bytes(data[:8].tobytes(), "little")
    if not 2 <= length <= min(_LONGEST_HEADER, len(data) - 8):
        raise ValueError(f"{path.name} is no safetensors file")
    header: dict[str, dict[str, Any]] = json.loads(data[8 : 8 + length].tobytes())
    header.pop("__metadata__", None)
    body = data[8 + length :]
    return {name: _tensor(body, entry) for name, entry in header.items() if entry["dtype"] in _TYPES}


def _tensor(body: npt.NDArray[np.uint8], entry: Mapping[str, Any]) -> npt.NDArray[np.float32]:
    start, end = entry["data_offsets"]
    kind = np.dtype(_TYPES[entry["dtype"]])
    if not 0 <= start <= end <= len(body) or end - start != math.prod(entry["shape"]) * kind.itemsize:
        raise ValueError("a tensor lies outside the file")
    found: npt.NDArray[np.float32] = np.frombuffer(body[start:end].tobytes(), dtype=kind).astype(np.float32)
    return found.reshape(entry["shape"])

"""What the program has put on the disk, step by step, since it was started."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any


def lines() -> list[dict[str, Any]]:
    """The journal so far."""
    found = list(Path(os.environ["XDG_STATE_HOME"]).rglob("*.jsonl"))
    return [json.loads(line) for line in found[0].read_text(encoding="utf-8").splitlines()] if found else []

"""Where the tests find the checkout, the shipped samples and the material that lies beside the checkout."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "reconciler"
SAMPLES = ROOT / "resources" / "samples"
SHARED = ROOT.parent / "shared"


def sample_files() -> list[Path]:
    """The five invented versions that ship with the program, in the order of their names."""
    return sorted(SAMPLES.glob("*.txt"))

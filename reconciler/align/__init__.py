"""Sentences of N versions become rows with scores and reasons.

Pure: no I/O but the lexicon handed in; knows nothing of decisions.
"""

from __future__ import annotations

from reconciler.align.material import Material, read_material, with_meaning
from reconciler.align.meaning import Meaning
from reconciler.align.reasons import Reasons, why
from reconciler.align.rows import align

__all__ = ["Material", "Meaning", "Reasons", "align", "read_material", "why", "with_meaning"]

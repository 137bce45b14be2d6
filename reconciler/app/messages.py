"""What findings say, in the language of who reads: the window's, the account's, the one asked for at the terminal."""

from __future__ import annotations

from collections.abc import Iterable

from reconciler.discrepancies import in_language
from reconciler.discrepancies.telling.messages import LANGUAGES, agreement_in, discrepancy_in
from reconciler.model.discrepancy import Discrepancy

__all__ = ["LANGUAGES", "agreement_in", "all_in_language", "discrepancy_in", "in_language"]


def all_in_language(found: Iterable[Discrepancy], language: str) -> list[Discrepancy]:
    """The same discrepancies with their messages in "en" or "de"."""
    return [discrepancy_in(d, language) for d in found]

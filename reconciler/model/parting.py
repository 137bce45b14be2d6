"""The classes of what parts, by themselves: the window has their colours before it needs anything else of them."""

from __future__ import annotations

from enum import StrEnum


class DiscrepancyClass(StrEnum):
    """What parts."""

    FIGURE = "figure"
    DATE = "date"
    NAME = "name"
    QUOTE = "quote"
    NEGATION = "negation"
    MODALITY = "modality"
    ATTRIBUTION = "attribution"
    OMISSION = "omission"
    WORDING = "wording"
    ARTEFACT = "artefact"

"""The house's own spelling of names, picked once for the whole account."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HouseForm:
    """One spelling for all.

    Attributes:
        form: as the house writes it.
        variants: other spellings the versions use, each as it stands there.
    """

    form: str
    variants: tuple[str, ...]


def in_house_form(text: str, forms: Sequence[HouseForm]) -> str:
    """``text`` with every variant in the house's spelling; a genitive ending stays.

    >>> in_house_form("Kiev’s mayor", [HouseForm("Kyiv", ("Kiev", "Kiew"))])
    'Kyiv’s mayor'
    """
    known = {variant: entry.form for entry in forms for variant in entry.variants if variant and variant != entry.form}
    if not known:
        return text
    longest_first = sorted(known, key=len, reverse=True)
    # A genitive s may hang on a name without making it another.
    pattern = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, longest_first))})(?=s?(?!\w))")
    return pattern.sub(lambda match: known[match.group(1)], text)

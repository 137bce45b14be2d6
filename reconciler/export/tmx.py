"""Sentences that say the same in two languages as a translation memory (TMX 1.4b, LISA OSCAR): one unit a pair."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from reconciler.export.xml_text import quoted
from reconciler.model.account import Account, AccountSentence, Carried
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import VersionId
from reconciler.model.version import UNKNOWN, Origin, Version

TOOL = "Reconciler"
_HEADER = (
    f'<header creationtool="{TOOL}" creationtoolversion="1" segtype="sentence" o-tmf="{TOOL}" '
    'adminlang="en" srclang="*all*" datatype="plaintext"/>'
)


def write(account: Account) -> str:
    """The memory: versions of different languages in one row, and each translation beside what it was made from.

    Raises:
        RefusedCommand: no row holds two languages.
    """
    versions = {version.id: version for version in account.versions}
    units = [unit for sentence in account.rows() for unit in _units(sentence, versions, account.language)]
    if not units:
        raise RefusedCommand(
            "A translation memory pairs sentences of two languages, and no row here holds two.",
            kept="Nothing was written.",
            advice="Set the language of a version, or translate one; TEI and JSON take versions of one language.",
        )
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<tmx version="1.4">',
            _HEADER,
            "<body>",
            *units,
            "</body>",
            "</tmx>",
            "",
        ]
    )


def _units(sentence: AccountSentence, versions: dict[VersionId, Version], language: str) -> Iterator[str]:
    for one, other in combinations(sentence.readings, 2):
        if _tongue(one, versions) != _tongue(other, versions):
            pair = [(_tongue(r, versions), r.text, versions[r.version].origin) for r in (one, other)]
            yield from _unit(sentence, f"{one.siglum} {other.siglum}", pair)
    for reading in sentence.readings:
        if reading.translated:
            origin = Origin.MACHINE_TRANSLATION if reading.engine else Origin.TRANSLATION
            pair = [
                (_tongue(reading, versions), reading.text, versions[reading.version].origin),
                (language, reading.working, origin),
            ]
            yield from _unit(sentence, reading.siglum, pair, reading.engine)


def _unit(
    sentence: AccountSentence, sigla: str, pair: list[tuple[str, str, Origin]], engine: str = ""
) -> Iterator[str]:
    if any(code == UNKNOWN or not quoted(text) for code, text, _ in pair):
        return
    yield "<tu>"
    yield f'<prop type="x-row">{sentence.row_number}</prop><prop type="x-versions">{quoted(sigla)}</prop>'
    if engine:
        yield f'<prop type="x-engine">{quoted(engine)}</prop>'
    for code, text, origin in pair:
        yield (
            f'<tuv xml:lang="{quoted(code)}"><prop type="x-origin">{origin.value}</prop><seg>{quoted(text)}</seg></tuv>'
        )
    yield "</tu>"


def _tongue(reading: Carried, versions: dict[VersionId, Version]) -> str:
    return versions[reading.version].language

"""What an export says of each version."""

from __future__ import annotations

from pathlib import PurePath

from reconciler.export.document import VersionFacts
from reconciler.export.phrases import phrases
from reconciler.model.version import Version


def facts_of(version: Version, language: str) -> VersionFacts:
    """What is known of a version, in an account in ``language``; of a path the name alone, which is nobody's secret."""
    return VersionFacts(
        version.siglum,
        version.label,
        version.publisher,
        version.language,
        version.origin.value,
        version.dated.isoformat() if version.dated else "",
        _place(version),
        version.source.digest,
        engines(version, language),
    )


def about(version: Version, language: str) -> str:
    """The same as a line for people."""
    words = phrases(language)
    facts = [version.language, words[version.origin.value]]
    facts += [version.publisher] if version.publisher and version.publisher != version.label else []
    facts += [version.dated.isoformat()] if version.dated else []
    facts += [_place(version)]
    by = engines(version, language)
    facts += [f"{words['translated by']} {by}"] if by else []
    return f"{version.label} ({', '.join(facts)}; SHA-256 {version.source.digest[:12]})"


def engines(version: Version, language: str) -> str:
    """Which services made the translations that stand for the version's sentences, empty where none did."""
    if version.language == language:
        return ""
    return ", ".join(sorted({t.engine for t in version.translations.values() if t.engine and t.stands}))


def _place(version: Version) -> str:
    location = version.source.location
    return location if "://" in location else PurePath(version.source.name).name

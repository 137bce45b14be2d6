"""A version that is the translation of another becomes the working text of its sentences."""

from __future__ import annotations

from dataclasses import replace

from reconciler.app.analysis import Analysis
from reconciler.model.command import SetTranslations
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import SentenceId, VersionId
from reconciler.model.progress import Progress
from reconciler.model.project import Project
from reconciler.model.version import Translation, Version, digest_of


def bind(
    project: Project, original: VersionId, translation: VersionId, analysis: Analysis, progress: Progress | None = None
) -> SetTranslations:
    """The command that gives the sentences of one version those of its translation as working texts.

    The two are aligned by themselves: a sentence translated by two gets both, and of two translated by one the first
    gets it whole.

    Args:
        project: holds both versions; its rows are not asked.
        original: in a foreign language.
        translation: in the language of the account.
        analysis: knows facts and lexicon.
        progress: told from time to time.

    Raises:
        RefusedCommand: the two have nothing in common, or the wrong languages.
        Cancelled: by ``progress``.
    """
    source, target = project.version(original), project.version(translation)
    if target.language != project.language or source.language == project.language:
        raise RefusedCommand(
            f"{target.siglum} cannot be the translation of {source.siglum}: look at their languages.",
            kept="Nothing was changed.",
            advice="They are corrected with Describe version.",
        )
    bare = replace(source, translations={})
    alignment = analysis.align((bare, target), Project(language=project.language), progress)
    texts = []
    for row in alignment.rows:
        ours, theirs = row.cells.get(original, ()), row.cells.get(translation, ())
        if ours and theirs:
            text = " ".join(_text(target, sentence) for sentence in theirs)
            texts.append((ours[0], Translation(text, target.label, original=digest_of(_text(source, ours[0])))))
    if not texts:
        raise RefusedCommand(
            f"No sentence of {target.siglum} translates one of {source.siglum}.", kept="Nothing was changed."
        )
    return SetTranslations(tuple(texts))


def _text(version: Version, sentence: SentenceId) -> str:
    return version.text_of(version.sentence(sentence))

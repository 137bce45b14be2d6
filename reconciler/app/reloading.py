"""A newer text of a version: which of its sentences took the place of which, and the command that puts it in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import product

from rapidfuzz.fuzz import ratio

from reconciler.app import pipeline, reading
from reconciler.app.analysis import Analysis
from reconciler.app.reading import Input
from reconciler.app.recutting import cut_as_before
from reconciler.model.command import ReplaceText
from reconciler.model.errors import ReconcilerError
from reconciler.model.ids import SentenceId, VersionId
from reconciler.model.progress import Progress, Silent
from reconciler.model.project import Project
from reconciler.model.version import Sentence, Version
from reconciler.project.reload import with_text

_HEIR = 60.0  # likeness from which a sentence is a rewording of another; below it is another sentence


@dataclass(frozen=True, slots=True)
class Reloaded:
    """What a newer text changes.

    Attributes:
        same, changed, fresh, gone: how many sentences stayed, were reworded, are new, are no longer there.
    """

    command: ReplaceText
    same: int
    changed: int
    fresh: int
    gone: int


def reload(
    project: Project,
    version: VersionId,
    given: Input,
    analysis: Analysis,
    progress: Progress | None = None,
    *,
    language: str = "en",
) -> Reloaded:
    """Read a newer text of a version and align it; changes nothing. ``language`` is that of the notes it will leave.

    Raises:
        ReconcilerError: it cannot be read as an article.
        Cancelled: by ``progress``.
    """
    progress = progress or Silent()
    old = project.version(version)
    found, failures = reading.recognise([given], Project(), None, progress)
    if not found:
        raise _failure(failures)
    new = _like(old, pipeline.prepare(found[0].reading, version, old.siglum, language=old.language))
    new = cut_as_before(old, new)
    heirs = matched(old, new)
    new = _with_kinds(old, new, heirs)
    taking_part = {s.id for s in new.alignable()}
    heirs = {before: after for before, after in heirs.items() if after in taking_part}
    base = with_text(project, new, heirs)
    alignment = analysis.align(base.versions, base, progress, hand_made=True)
    same = sum(_words(old, before) == _words(new, after) for before, after in heirs.items())
    return Reloaded(
        ReplaceText(new, heirs, alignment, upheld=True, language=language),
        same=same,
        changed=len(heirs) - same,
        fresh=len(taking_part) - len(heirs),
        gone=len(old.alignable()) - len(heirs.keys() & {s.id for s in old.alignable()}),
    )


def matched(old: Version, new: Version) -> dict[SentenceId, SentenceId]:
    """For sentences of the old text those of the new one that say the same, reworded or not."""
    ours, theirs = [_text(old, s) for s in old.sentences], [_text(new, s) for s in new.sentences]
    heirs: dict[int, int] = {}
    for block in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks():
        heirs.update((block.a + n, block.b + n) for n in range(block.size))
    left = [n for n in range(len(ours)) if n not in heirs]
    free = [n for n in range(len(theirs)) if n not in set(heirs.values())]
    likeness = sorted(
        ((ratio(ours[a], theirs[b], score_cutoff=_HEIR), -abs(a - b), a, b) for a, b in product(left, free)),
        reverse=True,
    )
    taken: set[int] = set()
    for score, _, a, b in likeness:
        if score and a not in heirs and b not in taken:
            heirs[a] = b
            taken.add(b)
    return {old.sentences[a].id: new.sentences[b].id for a, b in sorted(heirs.items())}


def _failure(failures: list[reading.Failure]) -> ReconcilerError:
    problem = failures[0][1]
    problem.kept = "The version stays as it was."  # of a text that is to take another's place no others are loaded
    return problem


def _like(old: Version, new: Version) -> Version:
    """The newer version with what the editor knows of the old one."""
    return replace(
        new,
        label=old.label,
        origin=old.origin,
        dated=new.dated or old.dated,
        byline=new.byline or old.byline,
        publisher=new.publisher or old.publisher,
    )


def _with_kinds(old: Version, new: Version, heirs: dict[SentenceId, SentenceId]) -> Version:
    """What the editor set aside, restored or called a heading stays so where the words are the same."""
    before = {after: old.sentence(name) for name, after in heirs.items() if _words(old, name) == _words(new, after)}
    kinds = {s.id: before[s.id].kind for s in new.sentences if s.id in before}
    return replace(new, sentences=tuple(replace(s, kind=kinds.get(s.id, s.kind)) for s in new.sentences))


def _words(version: Version, sentence: SentenceId) -> str:
    return _text(version, version.sentence(sentence))


def _text(version: Version, sentence: Sentence) -> str:
    return " ".join(version.text_of(sentence).split())

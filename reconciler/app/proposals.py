"""What the program would take for the rows nobody has decided yet; always marked as automatic.

An original is proposed before a translation, a version that stands on its own before one of two derived from one
another, and nothing of a version about another event.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile

from reconciler.app.composition import is_torn, order_of, with_whole_quotations
from reconciler.model.command import AddVersions, Command, Decide
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.event import unrelated_versions
from reconciler.model.ids import RowId, SentenceId, VersionId
from reconciler.model.project import Project
from reconciler.model.row import RelationKind, Row
from reconciler.model.version import UNKNOWN, Origin, SentenceKind, Version

SURE = 0.8  # confidence of a row from which its versions count as saying the same


def propose(project: Project) -> Decide:
    """A decision for every row without one: the wording of the best version in it, or left out if there is none.

    Of the headlines one is taken, if the account has none yet. While the editor has decided nothing and moved no row,
    the account takes the order of the best version. A piece of a quotation is proposed beside the rest of it alone.
    """
    ranked = _ranked(project)
    proposed = {row.id: _for_row(project, row, ranked) for row in project.rows if row.id not in project.decisions}
    headlines = _headlines(project)
    titles = [row.id for row in project.account_rows() if headlines.issuperset(row.sentences())]
    taken = {**project.decisions, **proposed}
    kept = [row for row in titles if taken[row].kind is not DecisionKind.OMITTED]
    spared = next((row for row in kept if row in project.decisions), kept[0] if kept else None)
    for row in kept:
        if row != spared and row in proposed:
            proposed[row] = Decision(DecisionKind.OMITTED, automatic=True)
    untouched = not project.order and all(decision.automatic for decision in project.decisions.values())
    order = order_of(project, ranked, spared) if untouched else ()
    standing = order or tuple(row.id for row in project.account_rows())
    proposed = with_whole_quotations(project, standing, proposed, ranked)
    return Decide(tuple(proposed.items()), label="Accept proposals", order=order)


class Ground(StrEnum):
    """Why a version is proposed for a row, or none."""

    ONLY = "only"
    OWN = "own"
    ALONE = "alone"
    SHARED = "shared"
    WHOLE = "whole"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the program would take for one row.

    Attributes:
        decision: as if the editor had taken it.
        grounds: why: the only version here that may be taken; an original where others are translations; it derives
            from no other version as others here do; it shares most with the others; it tells a quotation whole; no
            version here may be taken.
    """

    decision: Decision
    grounds: tuple[Ground, ...]


def proposal(project: Project, row: Row) -> Proposal:
    """The wording of the best version in a row, with the reasons."""
    ranked = _telling(project, row, _ranked(project))
    whole = [version for version in ranked if not is_torn(project, row, version)]
    best = next(iter(whole or ranked), None)
    if best is None:
        return Proposal(Decision(DecisionKind.OMITTED), (Ground.NONE,))
    return Proposal(Decision(DecisionKind.TAKEN, (best,)), tuple(_grounds(project, row, ranked, best)))


def _grounds(project: Project, row: Row, ranked: Sequence[VersionId], best: VersionId) -> Iterator[Ground]:
    if len(row.cells) == 1:
        yield Ground.ONLY
        return
    foreign = unrelated_versions(project)
    if any(version not in ranked and version not in foreign for version in row.cells):
        yield Ground.OWN
    derived = {v for r in project.relations if r.kind is RelationKind.DERIVED for v in r.versions}
    if best not in derived and derived.intersection(row.cells):
        yield Ground.ALONE
    if best != ranked[0]:
        yield Ground.WHOLE
    elif len(ranked) > 1:
        yield Ground.SHARED


def agreed(project: Project, parts: Callable[[RowId], bool]) -> Decide:
    """A decision for every row without one that independent versions tell alike: the wording of the best of them.

    Args:
        project: versions derived from one another count as one voice, those about another event as none.
        parts: whether the versions of a row part in anything that must be looked at.
    """
    ranked, voice = _ranked(project), _voices(project)
    foreign = unrelated_versions(project)
    taken = []
    for row in project.rows:
        speaking = {voice[v] for v in row.cells if v not in foreign}
        best = next((version for version in ranked if version in row.cells), None)
        sure = row.confidence >= SURE and len(speaking) > 1 and best is not None
        if sure and row.id not in project.decisions and not parts(row.id):
            taken.append((row.id, _for_row(project, row, ranked)))
    return Decide(tuple(taken), label="Take what all agree on")


def _voices(project: Project) -> dict[VersionId, VersionId]:
    """For each version the one that speaks for it and all it is derived from or gave rise to."""
    voice = {version.id: version.id for version in project.versions}
    for relation in project.relations:
        if relation.kind is RelationKind.DERIVED:
            one, two = (voice[version] for version in relation.versions)
            voice = {version: one if held == two else held for version, held in voice.items()}
    return voice


def _headlines(project: Project) -> set[SentenceId]:
    """The headings that stand before the first sentence of each version."""
    return {
        sentence.id
        for version in project.versions
        for sentence in takewhile(lambda s: s.kind is SentenceKind.HEADING, version.alignable())
    }


def _telling(project: Project, row: Row, ranked: Sequence[VersionId]) -> list[VersionId]:
    """The versions of a row that may be taken; a headline beside another version's sentence says less than that."""
    inside = [version for version in ranked if version in row.cells]
    told = [v for v in inside if any(not _is_heading(project, v, s) for s in row.cells[v])]
    return told or inside


def _is_heading(project: Project, version: VersionId, sentence: SentenceId) -> bool:
    return project.version(version).sentence(sentence).kind is SentenceKind.HEADING


def _for_row(project: Project, row: Row, ranked: Sequence[VersionId]) -> Decision:
    best = next(iter(_telling(project, row, ranked)), None)
    if best is None:
        return Decision(DecisionKind.OMITTED, automatic=True)
    return Decision(DecisionKind.TAKEN, (best,), automatic=True)


def _ranked(project: Project) -> list[VersionId]:
    """Versions that may be proposed, the best first; the order of loading decides nothing but ties of like content."""
    foreign = unrelated_versions(project)
    usable = [v for v in project.versions if v.id not in foreign and _readable(v, project.language)]
    derived = {v for r in project.relations if r.kind is RelationKind.DERIVED for v in r.versions}
    shared = Counter(v for row in project.rows if len(row.cells) > 1 for v in row.cells)
    return [v.id for v in sorted(usable, key=lambda v: (v.id in derived, -shared[v.id], v.source.digest))]


def _readable(version: Version, language: str) -> bool:
    """Whether the version's own words may stand in the account."""
    return version.language in (language, UNKNOWN) and version.origin is Origin.ORIGINAL


def is_of_the_program(command: Command) -> bool:
    """Whether a step is what comes by itself when versions are read in: nobody worked on what holds only such steps."""
    if isinstance(command, Decide):
        return all(decision is not None and decision.automatic for _row, decision in command.decisions)
    return isinstance(command, AddVersions)

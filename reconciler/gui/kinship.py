"""The warning about versions that were just added: those about another event, those derived from others."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from reconciler.gui.wording import in_percent, listed
from reconciler.model.event import unrelated_versions
from reconciler.model.ids import VersionId
from reconciler.model.project import Project
from reconciler.model.row import RelationKind


def warning(project: Project, added: Collection[VersionId]) -> str:
    """A sentence for each kind of relation an editor must know of before counting voices; empty if there is none.

    Names the list of versions as "{go.list-versions}".
    """
    sigla = {version.id: version.siglum for version in project.versions}
    foreign = unrelated_versions(project)
    if len(sigla) == 2 and [r.kind for r in project.relations] == [RelationKind.UNRELATED]:
        foreign = frozenset(list(sigla)[1:])  # of two nobody knows which tells the event
    told = []
    # A third version makes a majority: only then it is known which of the first two stands apart.
    strange = [sigla[name] for name in sigla if name in foreign and (name in added or len(sigla) == 3)]
    if strange:
        about = (
            QCoreApplication.translate("Kinship", "%1 seem to be about another event.")
            if len(strange) > 1
            else QCoreApplication.translate("Kinship", "%1 seems to be about another event.")
        )
        told.append(about.replace("%1", listed(strange)))
    told += _derived(project, added, sigla)
    if told:
        told.append(QCoreApplication.translate("Kinship", "{go.list-versions} shows how much they share."))
    return " ".join(told)


def _derived(project: Project, added: Collection[VersionId], sigla: dict[VersionId, str]) -> list[str]:
    pairs = [r for r in project.relations if r.kind is RelationKind.DERIVED and not set(r.versions).isdisjoint(added)]
    if not pairs:
        return []
    if len(pairs) > 1:
        together = [siglum for name, siglum in sigla.items() if any(name in r.versions for r in pairs)]
        some = QCoreApplication.translate("Kinship", "Some are derived from one another, one voice: %1.")
        return [some.replace("%1", listed(together))]
    one, other = sorted((sigla[name] for name in pairs[0].versions), key=list(sigla.values()).index)
    pair = QCoreApplication.translate("Kinship", "%1 and %2 are one voice: they share %3.")
    share = in_percent(pairs[0].score)
    return [pair.replace("%1", one).replace("%2", other).replace("%3", share)]

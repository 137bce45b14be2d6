"""What the detectors look things up in: versions, their facts, how versions are related."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reconciler.discrepancies.row.kept import Kept, Same, kept_for
from reconciler.model.fact import Facts
from reconciler.model.ids import SentenceId, VersionId
from reconciler.model.row import Relation, RelationKind
from reconciler.model.version import Version
from reconciler.text.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Context:
    """Where detectors look things up.

    Attributes:
        versions: in column order.
        facts: by sentence, spans in the version's text, names pooled over all versions.
        relations: how pairs of versions stand to one another; pairs that are not listed count as independent.
        kept: what was found out before over the same facts and relations.
    """

    versions: Mapping[VersionId, Version]
    facts: Mapping[SentenceId, Facts]
    lexicon: Lexicon
    relations: tuple[Relation, ...] = ()
    kept: Kept = field(init=False, repr=False, compare=False)
    _kinds: Mapping[tuple[VersionId, VersionId], RelationKind] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        kinds: dict[tuple[VersionId, VersionId], RelationKind] = {}
        for relation in reversed(self.relations):
            one, other = relation.versions
            kinds[one, other] = kinds[other, one] = relation.kind
        object.__setattr__(self, "_kinds", kinds)
        object.__setattr__(self, "kept", kept_for(Same((self.facts, self.lexicon, self.relations))))

    def siglum(self, version: VersionId) -> str:
        """The sign of a version."""
        return self.versions[version].siglum

    def related(self, left: VersionId, right: VersionId) -> bool:
        """Whether two versions are about one event."""
        return self.kind(left, right) is not RelationKind.UNRELATED

    def independent(self, left: VersionId, right: VersionId) -> bool:
        """Whether two versions are known to be reports of their own on one event."""
        return self.kind(left, right) is RelationKind.INDEPENDENT

    def derived(self, left: VersionId, right: VersionId) -> bool:
        """Whether one of two versions was made from the other or both from a third: they count as one voice."""
        return self.kind(left, right) is RelationKind.DERIVED

    def kind(self, left: VersionId, right: VersionId) -> RelationKind | None:
        """How two versions stand to one another, where it is known."""
        return self._kinds.get((left, right))

"""Facts and findings of the project as it stands; what did not change is not worked out again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from reconciler import align
from reconciler.app import pipeline
from reconciler.app.pipeline import FactsBySentence, FactsCache
from reconciler.discrepancies import Context
from reconciler.model.command import Changes
from reconciler.model.discrepancy import Discrepancy, Findings
from reconciler.model.ids import RowId, SentenceId
from reconciler.model.progress import Progress
from reconciler.model.project import Project
from reconciler.model.row import Alignment, Reason, Relation, Row
from reconciler.model.version import Version
from reconciler.text.lexicon import Lexicon

Content = tuple[SentenceId, ...]


class Analysis:
    """Facts and findings by row, kept as long as the words they come from stay the same."""

    def __init__(self) -> None:
        self._lexicon: Lexicon | None = None
        self._read: FactsCache = {}
        self._facts: tuple[tuple[Version, ...], FactsBySentence] | None = None
        self._findings: dict[Content, Findings] = {}
        self._across: tuple[tuple[Row, ...], Mapping[RowId, tuple[Discrepancy, ...]]] | None = None
        self._basis: tuple[tuple[Version, ...], tuple[Relation, ...]] = ((), ())

    @property
    def lexicon(self) -> Lexicon:
        """The lexicon, read on first use."""
        if self._lexicon is None:
            self._lexicon = Lexicon.load()
        return self._lexicon

    def facts(self, versions: tuple[Version, ...]) -> FactsBySentence:
        """The facts of all sentences of ``versions``."""
        if self._facts is None or self._facts[0] is not versions:
            self._facts = (versions, pipeline.facts_of(versions, self.lexicon, self._read))
        return self._facts[1]

    def align(self, versions: tuple[Version, ...], project: Project, progress: Progress | None) -> Alignment:
        """Rows over ``versions``, keeping what the editor fixed in ``project``."""
        return pipeline.aligned(versions, self.facts(versions), self.lexicon, project, progress)

    def findings(self, project: Project, row: Row) -> Findings:
        """Where a row's versions part, the most severe first."""
        self._stand_on(project)
        content = row.sentences()
        if content not in self._findings:
            self._findings[content] = pipeline.findings(row, self._context(project))
        found = self._findings[content]
        across = self._over_all(project).get(row.id, ())
        everything = (*(replace(d, row=row.id) for d in found.discrepancies), *across)
        return Findings(
            tuple(sorted(everything, key=lambda d: -d.severity)),
            tuple(replace(a, row=row.id) for a in found.agreements),
        )

    def why(self, project: Project, row: Row) -> tuple[Reason, ...]:
        """What made a row."""
        return align.why(row.cells, project.versions, self.facts(project.versions), self.lexicon)

    def forget(self, changes: Changes) -> None:
        """Drop what no longer holds: other words may mean other facts everywhere, because names are pooled."""
        if changes.words:
            self._findings.clear()
            self._across = None
        if len(self._read) > 50_000:
            self._read.clear()

    def _stand_on(self, project: Project) -> None:
        """Drop findings of other versions or relations: they tell signs, column order and who depends on whom."""
        versions, relations = self._basis
        if project.versions is not versions or project.relations != relations:
            self._findings.clear()
            self._across = None
            self._basis = (project.versions, project.relations)

    def _over_all(self, project: Project) -> Mapping[RowId, tuple[Discrepancy, ...]]:
        if self._across is None or self._across[0] is not project.rows:
            by_row: dict[RowId, list[Discrepancy]] = defaultdict(list)
            for found in pipeline.findings_over_all(project.rows, self._context(project)).discrepancies:
                by_row[found.row].append(found)
            self._across = (project.rows, {row: tuple(found) for row, found in by_row.items()})
        return self._across[1]

    def _context(self, project: Project) -> Context:
        return pipeline.context(project.versions, self.facts(project.versions), self.lexicon, project.relations)

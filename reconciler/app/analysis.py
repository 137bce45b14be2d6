"""Facts and findings of the project as it stands; what did not change is not worked out again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from operator import is_
from threading import Lock

from reconciler import align
from reconciler.align import Material
from reconciler.app import pipeline
from reconciler.app.aids import Aids
from reconciler.app.pipeline import FactsBySentence, FactsCache
from reconciler.discrepancies import Context
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Findings
from reconciler.model.ids import RowId, SentenceId, VersionId, version_of
from reconciler.model.progress import Progress, Silent
from reconciler.model.project import Project
from reconciler.model.row import Alignment, Reason, Relation, RelationKind, Row
from reconciler.model.span import Span
from reconciler.model.version import Sentence, Translation, Version
from reconciler.text.lexicon import Lexicon
from reconciler.translate.gloss import gloss_line

Content = tuple[SentenceId, ...]
Across = tuple[tuple[Row, ...], Mapping[RowId, tuple[Discrepancy, ...]]]
_FACTS_KEPT = 3  # sets of versions: the project's, the one before an undo, the one a thread is aligning
_MOST_READ = 50_000
_MOST_FINDINGS = 30_000
_MOST_KEPT = 100_000  # sentences of which the terms are kept, a tenth of what aligning them takes meanwhile


@dataclass(frozen=True, slots=True)
class _Ground:
    """What findings were made from.

    Attributes:
        signs: the versions less their sentences: what is said of them as a whole, in column order.
        words: where each sentence stands, and its working text.
    """

    versions: tuple[Version, ...] = ()
    relations: tuple[Relation, ...] = ()
    signs: tuple[Version, ...] = ()
    words: Mapping[SentenceId, tuple[Span, Translation | None]] = field(default_factory=dict)
    facts: FactsBySentence = field(default_factory=dict)

    def is_of(self, project: Project) -> bool:
        """Whether nothing changed since."""
        return project.versions is self.versions and project.relations == self.relations

    def is_like(self, project: Project) -> bool:
        """Whether ``project`` says the same, though it may be another one."""
        return (self.versions, self.relations) == (project.versions, project.relations)

    def same_words(self, project: Project) -> Callable[[Content], bool]:
        """Whether a row says in ``project`` what it said; the facts of ``project`` need not be known for that."""
        if self.signs != _signs(project) or self.relations != project.relations:
            return lambda _: False
        words = _words(project)
        return lambda row: all(s in words and self.words.get(s) == words[s] for s in row)

    def stale(self, after: _Ground) -> Callable[[Content, Findings], bool]:
        """Whether what was found of a row no longer holds ``after``.

        A row hangs on its own words and facts, and on all figures and names of its versions: what is missing from a
        sentence may be stated elsewhere. What was found missing hangs on all their words; figures and dates on those of
        independent reports in other rows.
        """
        if self.signs != after.signs or self.relations != after.relations:
            return lambda _row, _found: True
        changed = {
            s
            for s in self.words.keys() | after.words.keys()
            if self.words.get(s) != after.words.get(s) or self.facts.get(s) != after.facts.get(s)
        }
        versions = {
            version
            for version in {version_of(s) for s in changed}
            if _stated(self.facts, version, changed) != _stated(after.facts, version, changed)
        }
        touched = {version_of(s) for s in changed}
        moved = any(ground.has_amount(s) for ground in (self, after) for s in changed)
        rivals = after.independent() if moved else frozenset()

        def is_stale(row: Content, found: Findings) -> bool:
            missing = any(d.kind is DiscrepancyClass.OMISSION for d in found.discrepancies)
            gone = versions | touched if missing else versions
            return any(
                s in changed or version_of(s) in gone or (version_of(s) in rivals and after.has_amount(s)) for s in row
            )

        return is_stale

    def independent(self) -> frozenset[VersionId]:
        """The versions that are reports of their own beside another one."""
        pairs = (relation.versions for relation in self.relations if relation.kind is RelationKind.INDEPENDENT)
        return frozenset(version for pair in pairs for version in pair)

    def has_amount(self, sentence: SentenceId) -> bool:
        """Whether a sentence has a figure or a date."""
        facts = self.facts.get(sentence)
        return facts is not None and bool(facts.figures or facts.dates)


def _signs(project: Project) -> tuple[Version, ...]:
    return tuple(replace(version, sentences=(), translations={}) for version in project.versions)


def _are_same(one: tuple[Version, ...], other: tuple[Version, ...]) -> bool:
    """Whether these are the very same versions, though another project may list them."""
    return one is other or (len(one) == len(other) and all(map(is_, one, other)))


def _words(project: Project) -> dict[SentenceId, tuple[Span, Translation | None]]:
    return {s.id: (s.span, v.translations.get(s.id)) for v in project.versions for s in v.alignable()}


def _is_over(across: Across | None, project: Project) -> bool:
    """Whether what shows only over all rows was found in these very rows."""
    return across is not None and (across[0] is project.rows or across[0] == project.rows)


def _of_row(row: Row, found: Findings, across: tuple[Discrepancy, ...]) -> Findings:
    everything = (*(replace(d, row=row.id) for d in found.discrepancies), *across)
    return Findings(
        tuple(sorted(everything, key=lambda d: -d.severity)),
        tuple(replace(a, row=row.id) for a in found.agreements),
    )


class _Told:
    """Findings as those of a row; asked for again they are the same values."""

    def __init__(self) -> None:
        self._known: dict[RowId, tuple[Findings, tuple[Discrepancy, ...], Findings]] = {}

    def copy(self) -> _Told:
        """One of its own, with the same values."""
        copy = _Told()
        copy._known = dict(self._known)
        return copy

    def of(self, row: Row, found: Findings, across: tuple[Discrepancy, ...]) -> Findings:
        known = self._known.get(row.id)
        if known is None or known[0] is not found or known[1] is not across:
            if len(self._known) > _MOST_FINDINGS:
                self._known = {}
            known = self._known[row.id] = (found, across, _of_row(row, found, across))
        return known[2]


def _stated(facts: FactsBySentence, version: VersionId, sentences: set[SentenceId]) -> set[object]:
    """The figures and names in some sentences of a version."""
    found = [facts[s] for s in sentences if s in facts and version_of(s) == version]
    return {fact for of in found for fact in (*of.figures, *of.names)}


@dataclass(frozen=True, slots=True)
class Everything:
    """What was found in a project, and what it was made from."""

    ground: _Ground
    findings: Mapping[Content, Findings]
    across: Across | None
    told: _Told


class Analysis:
    """Facts and findings by row, kept as long as what they were made from stays the same.

    Aligning and ``warm`` may run in a thread beside questions about the project.

    Args:
        lexicon: read on first use where none is given.
        read: facts by sentence, shared with another analysis.
        aids: what the aligner is given besides.

    Attributes:
        lasting: what is made stays out of every later search for cyclic garbage: a window has no time for one.
    """

    def __init__(
        self, lexicon: Lexicon | None = None, read: FactsCache | None = None, aids: Aids | None = None
    ) -> None:
        self._lexicon = lexicon
        self._reading = Lock()  # who asks while another thread reads it waits for that one
        self.aids = aids or Aids()
        self.lasting = False
        self._read: FactsCache = {} if read is None else read
        self._facts: tuple[tuple[tuple[Version, ...], FactsBySentence], ...] = ()
        self._ground = _Ground()
        self._findings: dict[Content, Findings] = {}
        self._across: Across | None = None
        self._told = _Told()
        self._coming: Everything | None = None
        self._material: tuple[tuple[Version, ...], Lexicon, Material] | None = None
        self._reasons: align.Reasons | None = None
        self._meanwhile: Callable[[Content], bool] | None = None

    @property
    def lexicon(self) -> Lexicon:
        """The lexicon, read on first use."""
        with self._reading:
            if self._lexicon is None:
                self._lexicon = Lexicon.load()
            return self._lexicon

    def facts(self, versions: tuple[Version, ...], progress: Progress | None = None) -> FactsBySentence:
        """The facts of all sentences of ``versions``.

        Raises:
            Cancelled: by ``progress``.
        """
        known = next((facts for of, facts in self._facts if _are_same(of, versions)), None)
        if known is None:
            if len(self._read) > _MOST_READ:
                self._read = {}
            with pipeline.uncollected(for_good=self.lasting):
                known = pipeline.facts_of(versions, self.lexicon, self._read, progress)
            self._facts = ((versions, known), *self._facts[: _FACTS_KEPT - 1])
        return known

    def align(
        self, versions: tuple[Version, ...], project: Project, progress: Progress | None, *, hand_made: bool = False
    ) -> Alignment:
        """Rows over ``versions``, keeping what the editor fixed in ``project``, and if asked what was moved by hand."""
        progress = progress or Silent()
        facts = self.facts(versions, progress)
        lexicon = self._lexicon_for(versions, progress)
        meaning, material = self.aids.meaning(), self._material_of(versions, lexicon, progress)
        if meaning is not None:
            material = align.with_meaning(material, lexicon, meaning, progress)
            if self._material is not None:  # so that the reasons for a row name the model as well
                self._material = versions, lexicon, material
        with pipeline.uncollected(for_good=self.lasting):
            return pipeline.aligned(
                versions, facts, lexicon, project, progress, hand_made=hand_made, meaning=meaning, material=material
            )

    def warm(self, project: Project, progress: Progress) -> None:
        """Work out the findings of a project that is about to be the one asked about; may run in a thread.

        Raises:
            Cancelled: by ``progress``.
        """
        ahead = Analysis(self.lexicon, self._read)
        ahead._facts, ahead.lasting = self._facts, self.lasting  # read and pooled already where they were just aligned
        self._coming = ahead.everything(project, progress)

    def everything(self, project: Project, progress: Progress) -> Everything:
        """All that can be found in a project.

        Raises:
            Cancelled: by ``progress``.
        """
        self.facts(project.versions, progress)
        with pipeline.uncollected(for_good=self.lasting):
            for done, row in enumerate(project.rows):
                progress.step(done, len(project.rows))
                self.findings(project, row)
        return Everything(self._ground, self._findings, self._across, self._told)

    def is_behind(self, project: Project) -> bool:
        """Whether versions or rows are others than those compared last, so that the next question may take long."""
        if self._coming is not None and self._coming.ground.is_like(project):
            return not _is_over(self._coming.across, project)
        return not (self._ground.is_of(project) and _is_over(self._across, project))

    @property
    def is_put_off(self) -> bool:
        """Whether only what is known already is answered."""
        return self._meanwhile is not None

    def put_off(self, project: Project) -> Callable[[Progress], Everything]:
        """Answer from what is known already, nothing else, until ``catch_up``; the work that is left, for a thread."""
        if not self._ground.is_of(project):
            self._take_over(project)
        same_rows = self._ground.is_of(project)
        self._meanwhile = (lambda _: True) if same_rows else self._ground.same_words(project)
        ahead = self.ahead()
        return lambda progress: ahead(project, progress)

    def ahead(self) -> Callable[[Project, Progress], Everything]:
        """Finds everything in a project to come, for a thread; what is known now is not worked out again."""
        copy = Analysis(self._lexicon, self._read)
        copy._facts, copy._ground, copy._findings = self._facts, self._ground, dict(self._findings)
        copy._told = self._told.copy()
        copy.lasting = self.lasting

        def work(project: Project, progress: Progress) -> Everything:
            copy._lexicon = self.lexicon  # reading it takes a quarter of a second: that, too, is left to the thread
            return copy.everything(project, progress)

        return work

    def catch_up(self, found: Everything | None = None) -> None:
        """Work out what is asked from now on, after ``found`` was worked out elsewhere."""
        self._meanwhile, self._coming = None, found or self._coming
        if found is not None:
            self._ground = _Ground()  # rows aligned anew stand on the same ground: taken over all the same

    def findings(self, project: Project, row: Row) -> Findings:
        """Where a row's versions part, the most severe first; while put off, what is known of it."""
        if self._meanwhile is not None:
            found = self._findings.get(row.sentences()) if self._meanwhile(row.sentences()) else None
            known = self._across[1].get(row.id, ()) if self._across and self._ground.is_of(project) else ()
            return self._told.of(row, found, known) if found is not None else Findings()
        self._stand_on(project)
        content = row.sentences()
        if content not in self._findings:
            self._findings[content] = pipeline.findings(row, self._context(project))
        found = self._findings[content]
        across = self._over_all(project).get(row.id, ())
        return self._told.of(row, found, across)

    def why(self, project: Project, row: Row) -> tuple[Reason, ...]:
        """What made a row; nothing is known of it while the work is put off."""
        if self._meanwhile is not None:
            return ()
        lexicon = self._lexicon_for(project.versions, None)
        facts, material = self.facts(project.versions), self._material_of(project.versions, lexicon, Silent())
        if self._reasons is None or self._reasons.material is not material:
            self._reasons = align.Reasons(material, facts, lexicon)
        return self._reasons.why(row.cells)

    def gloss(self, project: Project, version: Version, sentence: Sentence) -> str:
        """A German sentence word by word in English, to help reading; empty for other languages."""
        if version.language != "de" or project.language != "en" or self._meanwhile is not None:
            return ""
        facts = self.facts(project.versions).get(sentence.id)
        start = sentence.span.start
        names = [name.span.shifted(-start) for name in facts.names] if facts is not None else []
        return gloss_line(version.text_of(sentence), self.lexicon, names)

    def _material_of(self, versions: tuple[Version, ...], lexicon: Lexicon, progress: Progress) -> Material:
        """What the aligner makes of ``versions`` before it aligns them, read once."""
        known = self._material
        if known is not None and known[0] == versions and known[1] is lexicon:
            return known[2]
        self._material = self._reasons = None
        facts = self.facts(versions, progress)
        with pipeline.uncollected(for_good=self.lasting):
            material = pipeline.material_of(versions, facts, lexicon, progress)
        if sum(len(version.sentences) for version in versions) <= _MOST_KEPT:
            self._material = versions, lexicon, material
        return material

    def _lexicon_for(self, versions: tuple[Version, ...], progress: Progress | None) -> Lexicon:
        """The lexicon the aligner uses; further dictionaries are opened only where there is German to look up."""
        if any(version.language == "de" for version in versions):
            return self.aids.lexicon(self.lexicon, progress)
        return self.lexicon

    def _stand_on(self, project: Project) -> None:
        """Drop the findings that other words, facts, signs, columns or relations have made stale."""
        if self._ground.is_of(project) or self._take_over(project):
            return
        facts = self.facts(project.versions)
        ground = _Ground(project.versions, project.relations, _signs(project), _words(project), facts)
        stale = self._ground.stale(ground)
        kept = self._findings if len(self._findings) <= _MOST_FINDINGS else {}
        self._findings = {row: found for row, found in kept.items() if not stale(row, found)}
        self._ground, self._across = ground, None

    def _take_over(self, project: Project) -> bool:
        """Take what was worked out beforehand, if it is of this project; whether it was."""
        coming, self._coming = self._coming, None
        if coming is None or not coming.ground.is_like(project):
            return False
        self._facts = ((project.versions, coming.ground.facts), *self._facts[: _FACTS_KEPT - 1])
        self._ground, self._findings = replace(coming.ground, versions=project.versions), dict(coming.findings)
        self._told, self._across = coming.told, coming.across
        return True

    def _over_all(self, project: Project) -> Mapping[RowId, tuple[Discrepancy, ...]]:
        across = self._across
        if across is not None and _is_over(across, project):
            self._across = project.rows, across[1]  # the same rows, so that they need not be compared again
        else:
            by_row: dict[RowId, list[Discrepancy]] = defaultdict(list)
            for found in pipeline.findings_over_all(project.rows, self._context(project)).discrepancies:
                by_row[found.row].append(found)
            self._across = (project.rows, {row: tuple(found) for row, found in by_row.items()})
        return self._across[1]

    def _context(self, project: Project) -> Context:
        return pipeline.context(project.versions, self.facts(project.versions), self.lexicon, project.relations)

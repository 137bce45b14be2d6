"""Attribute, never average: one sentence that says which version states what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reconciler.app.house import house_of
from reconciler.app.marks import as_account
from reconciler.app.phrasing import as_quotation, ended, is_quotation, listed, quoted_whole, tidy, unended
from reconciler.app.single_text import dates, figures
from reconciler.app.told import FACTS, Told, told
from reconciler.app.wordings import TEMPLATES, Template
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading
from reconciler.model.house import changed
from reconciler.model.ids import VersionId
from reconciler.model.project import Project
from reconciler.model.row import Row
from reconciler.text.dateline import dateline_length
from reconciler.text.nesting import nested

WORTH_NAMING = 2
_WHO = "{who} "
_WORDS = (DiscrepancyClass.NAME, DiscrepancyClass.MODALITY)
_SINGLE = (*FACTS, *_WORDS, DiscrepancyClass.QUOTE)  # what a few words beside the sentence can tell
# What only the whole sentence tells.
_STATEMENT = (DiscrepancyClass.NEGATION, DiscrepancyClass.ATTRIBUTION, DiscrepancyClass.MODALITY)


def attribute(
    project: Project, row: Row, discrepancies: Sequence[Discrepancy], templates: Mapping[str, Template] = TEMPLATES
) -> str:
    """A wording for ``row`` that names its versions and what each of them says.

    Where single readings part (figures, dates, names, quotations), the first version's sentence stands and the
    others' readings follow it; where a statement or the wording as a whole parts, each version is quoted. Derived
    copies are named with the version they follow, because they say the same. Its quotation marks are the account's.
    """
    text = _Attribution(project, row, templates.get(project.language, templates["en"])).of(discrepancies)
    return as_account(text, project)


def _tells_by_words(found: Discrepancy) -> bool:
    """Whether a few words beside a sentence tell what parts; of "may close" and "closes" only the sentences do."""
    plain = found.kind is DiscrepancyClass.MODALITY and any(r.span is not None and not r.value for r in found.readings)
    return found.kind in _SINGLE and not plain


def _wording(project: Project, row: Row, version: VersionId) -> tuple[str, bool]:
    """What a version says in a row, and whether any of it is a translation."""
    holder = project.version(version)
    texts, any_translated = [], False
    for sentence in row.cells.get(version, ()):
        translation = holder.translation_of(sentence) if holder.language != project.language else None
        texts.append(project.text(sentence) if translation is None else translation.text)
        any_translated = any_translated or translation is not None
    return " ".join(" ".join(texts).split()), any_translated


@dataclass(slots=True)
class _Clause:
    """What versions say alike that part from the carried sentence."""

    who: list[VersionId]
    told: list[Told]


def _place(project: Project, version: VersionId) -> int:
    return next(place for place, v in enumerate(project.versions) if v.id == version)


@dataclass(frozen=True, slots=True)
class _Parting:
    """A reading that is another than that of the sentence that stands, with what it states and that one's."""

    found: Discrepancy
    reading: Reading
    key: tuple[str, str]
    measure: Reading


def _told_once(partings: Sequence[_Parting]) -> Iterator[_Parting]:
    """Those whose words no quotation of the same version tells as well."""
    quoted = [p.reading for p in partings if p.found.kind is DiscrepancyClass.QUOTE]
    for parting in partings:
        own, span = parting.reading, parting.reading.span
        within = (q.span for q in quoted if q.version == own.version and q is not own)
        if not any(span is not None and around is not None and around.contains(span) for around in within):
            yield parting


class _Attribution:
    """Puts together the sentence of one row."""

    def __init__(self, project: Project, row: Row, template: Template) -> None:
        self._project, self._row, self._template = project, row, template

    def of(self, discrepancies: Sequence[Discrepancy]) -> str:
        """The sentence, with what ``discrepancies`` say of the row."""
        grave = [d for d in discrepancies if d.severity >= WORTH_NAMING]
        telling = [d for d in grave if _tells_by_words(d) and len(set(self._keys(d).values())) > 1]
        worst = max((d.severity for d in telling), default=0)
        if not telling or any(d.kind in _STATEMENT and not _tells_by_words(d) and d.severity >= worst for d in grave):
            return self._each_whole()
        base = self._base(telling)
        text = tidy(nested(self._in_house_form(base), self._template.marks))
        clauses = self._clauses(base, telling, text)
        named = {base, *(v for clause in clauses for v in clause.who), *self._agreeing(base, telling, clauses)}
        if not clauses or text.rstrip("”“’‘")[-1:] in "?!…" or not self._all_named(telling, named):
            return self._each_whole()
        said = [self._carried(text, base, telling, clauses), *(p for c in clauses for p in self._parts(c))]
        quotation_last = any(t.kind is DiscrepancyClass.QUOTE for t in clauses[-1].told)
        return ended("; ".join(said), self._template, inside=quotation_last)

    def _keys(self, found: Discrepancy) -> dict[Reading, tuple[str, str]]:
        """What each reading states, equal where they say the same; a figure without a unit may have that of another."""
        stated = [r for r in found.readings if r.span is not None]
        units = {r.value: r.unit for r in stated if r.unit}
        return {r: self._key(found, r, units) for r in stated}

    def _key(self, found: Discrepancy, reading: Reading, units: Mapping[str, str]) -> tuple[str, str]:
        if reading.value:
            return reading.value, reading.unit or units.get(reading.value, "")
        if found.kind is DiscrepancyClass.DATE:
            days = dates(reading.text, self._project.version(reading.version).language, None)
            if days and days[0].parts:
                return repr(days[0].parts), ""
        if found.kind is DiscrepancyClass.QUOTE:
            return "".join(c for c in reading.text.casefold() if c.isalnum()), ""
        return reading.text.casefold(), ""

    def _base(self, telling: Sequence[Discrepancy]) -> VersionId:
        """The version whose sentence stands: in the account's language, stating as much as can be of what parts."""
        stated = [{r.version for r in self._keys(d)} for d in sorted(telling, key=lambda d: -d.severity)]
        inside = [v for v in self._project.versions if v.id in self._row.cells]

        def worth(number: int) -> tuple[bool, bool, list[bool], int]:
            version = inside[number]
            states = [version.id in versions for versions in stated]
            return states[0], version.language == self._project.language, states, -number

        return inside[max(range(len(inside)), key=worth)].id

    def _in_house_form(self, version: VersionId) -> str:
        """What a version says, as the house writes; whole versions that are quoted stay as they are."""
        text, is_translated = _wording(self._project, self._row, version)
        language = self._project.language if is_translated else self._project.version(version).language
        return changed(text, house_of(self._project)(text, language))

    def _clauses(self, base: VersionId, telling: Sequence[Discrepancy], text: str) -> list[_Clause]:
        """What the versions say that part from the sentence that stands, those together that say the same."""
        said: dict[VersionId, dict[tuple[str, str], Told]] = {}
        for parting in _told_once(list(self._partings(base, telling))):
            words = told(self._project, self._row, parting.found, parting.reading)
            instead = self._instead(parting.found, words, parting.measure, text)
            said.setdefault(parting.reading.version, {}).setdefault(parting.key, words.in_place_of(instead))
        groups: dict[tuple[tuple[str, str], ...], _Clause] = {}
        for version in sorted(said, key=self._preference):
            clause = groups.setdefault(tuple(said[version]), _Clause([], list(said[version].values())))
            clause.who.append(version)
        return sorted(groups.values(), key=lambda c: min(_place(self._project, v) for v in c.who))

    def _partings(self, base: VersionId, telling: Sequence[Discrepancy]) -> Iterator[_Parting]:
        """The readings that are others than that of the sentence that stands."""
        for found in telling:
            keys = self._keys(found)
            measure = next((r for r in keys if r.version == base), None)
            if measure is not None:
                yield from (_Parting(found, r, key, measure) for r, key in keys.items() if key != keys[measure])

    def _preference(self, version: VersionId) -> tuple[bool, int]:
        """Of versions that say the same, one in the account's language gives the words."""
        return self._project.version(version).language != self._project.language, _place(self._project, version)

    def _instead(self, found: Discrepancy, words: Told, measure: Reading, text: str) -> str:
        """The words of the sentence that a reading replaces, where they would not be found by themselves."""
        if found.kind in (DiscrepancyClass.QUOTE, DiscrepancyClass.NAME) or words.has_noun:
            return ""
        own = told(self._project, self._row, found, measure).bare
        if own.casefold() not in text.casefold():
            return ""
        if found.kind is DiscrepancyClass.FIGURE:
            alike = [f for f in figures(text, self._project.language) if f.unit == measure.unit]
            return own if len(alike) > 1 else ""
        if found.kind is DiscrepancyClass.DATE:
            return own if len(dates(text, self._project.language, None)) > 1 else ""
        return own

    def _agreeing(
        self, base: VersionId, telling: Sequence[Discrepancy], clauses: Sequence[_Clause]
    ) -> Iterator[VersionId]:
        """The versions of the row that state what the sentence states, in column order."""
        parting = {v for clause in clauses for v in clause.who}
        stating = {r.version for d in telling for r in self._keys(d)} & set(self._row.cells) | {base}
        return (v.id for v in self._project.versions if v.id in stating and v.id not in parting)

    def _all_named(self, telling: Sequence[Discrepancy], named: set[VersionId]) -> bool:
        return all(r.version in named for d in telling for r in self._keys(d) if r.version in self._row.cells)

    def _carried(self, text: str, base: VersionId, telling: Sequence[Discrepancy], clauses: Sequence[_Clause]) -> str:
        template = self._template
        bare, form = unended(text, template.marks), template.carried
        if template.stop_inside and bare.endswith(template.marks.closing) and "{text}," in form:
            bare, form = f"{bare[:-1]},{bare[-1]}", form.replace("{text},", "{text}")
        return form.format(text=bare, who=self._who(list(self._agreeing(base, telling, clauses))))

    def _parts(self, clause: _Clause) -> Iterator[str]:
        """What one group of versions has otherwise, as one statement where the wordings of the templates allow it."""
        who, parts = self._who(clause.who, translated=False), list(self._statements(clause))
        bare = [form.removeprefix(_WHO).format(who=who, what=what) for form, what in parts]
        if all(form.startswith(_WHO) and _WHO.strip() not in form.removeprefix(_WHO) for form, _ in parts):
            yield f"{who} {listed(bare, self._template.joint)}"
        else:
            yield from (form.format(who=who, what=what) for form, what in parts)

    def _statements(self, clause: _Clause) -> Iterator[tuple[str, str]]:
        """Wording and content of each: figures and days together, words together, quotations together."""
        template, several = self._template, len(clause.who) > 1
        facts = [t.put(template) for t in clause.told if t.kind in FACTS]
        if facts:
            yield template.many if several else template.one, listed(facts, template.joint)
        words = [t.put(template) for t in clause.told if t.kind in _WORDS]
        if words:
            yield template.writes_many if several else template.writes_one, listed(words, template.joint)
        quotations = [as_quotation(t.words, template.marks) for t in clause.told if t.kind is DiscrepancyClass.QUOTE]
        if quotations:
            yield template.quotes_many if several else template.quotes_one, listed(quotations, template.joint)

    def _each_whole(self) -> str:
        """Each version quoted in full, those together that say the same."""
        said: dict[str, list[VersionId]] = {}
        for version in self._project.versions:
            if version.id in self._row.cells:
                said.setdefault(_wording(self._project, self._row, version.id)[0], []).append(version.id)
        return " ".join(self._whole(text, who) for text, who in said.items())

    def _whole(self, text: str, who: Sequence[VersionId]) -> str:
        template, marks = self._template, self._template.marks
        any_translated = any(_wording(self._project, self._row, v)[1] for v in who)
        if is_quotation(text, marks) and not any_translated:
            form = template.quotes_one if len(who) == 1 else template.quotes_many
        else:
            form = template.says_one if len(who) == 1 else template.says_many
        return form.format(who=self._who(who), what=quoted_whole(text[dateline_length(text) :], template))

    def _who(self, who: Sequence[VersionId], *, translated: bool = True) -> str:
        """The signs in column order, with a word behind those whose sentence is a translation."""
        signs = []
        for version in self._project.versions:
            if version.id in who:
                marked = translated and _wording(self._project, self._row, version.id)[1]
                signs.append(f"{version.siglum} ({self._template.translated})" if marked else version.siglum)
        return listed(signs, self._template.joint)

"""Attribute, never average: one sentence that says which version states what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from reconciler.app.house import house_of
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading
from reconciler.model.house import changed
from reconciler.model.ids import VersionId
from reconciler.model.project import Project
from reconciler.model.row import Row
from reconciler.model.version import TranslationState

WORTH_NAMING = 2
_BARE = (DiscrepancyClass.FIGURE, DiscrepancyClass.DATE)
_WHOLE = (DiscrepancyClass.OMISSION, DiscrepancyClass.WORDING, DiscrepancyClass.ARTEFACT)


@dataclass(frozen=True, slots=True)
class Template:
    """How a language puts it.

    Attributes:
        carried: ``{text}`` without its full stop, as the versions ``{who}`` have it.
        one, many: what one or several other versions have instead.
        says_one, says_many: a whole sentence put down to a version.
        joint: the word between the last two of a list; ``quotes``: its quotation marks.
    """

    carried: str
    one: str
    many: str
    says_one: str
    says_many: str
    joint: str
    quotes: str


_MARK = re.compile(r"\{[a-z]{1,10}\}")
TEMPLATES: Mapping[str, Template] = {
    "en": Template(
        carried="{text}, according to {who}",
        one="{who} gives {what}",
        many="{who} give {what}",
        says_one="{who} says: {what}",
        says_many="{who} say: {what}",
        joint="and",
        quotes="“”",
    ),
    "de": Template(
        carried="{text}, so {who}",
        one="{who} nennt {what}",
        many="{who} nennen {what}",
        says_one="{who} schreibt: {what}",
        says_many="{who} schreiben: {what}",
        joint="und",
        quotes="„“",
    ),
}


# The parts of a template an editor may word otherwise, with what each has to name.
WORDINGS: Mapping[str, tuple[str, ...]] = {
    "carried": ("text", "who"),
    "one": ("who", "what"),
    "many": ("who", "what"),
    "says_one": ("who", "what"),
    "says_many": ("who", "what"),
}


def is_wording(part: str, text: str) -> bool:
    """Whether ``text`` can stand for a part of a template: it names all that it has to, each once, and nothing else."""
    marks = _MARK.findall(text)
    return sorted(marks) == sorted(f"{{{name}}}" for name in WORDINGS[part]) and not set("{}") & set(
        _MARK.sub("", text)
    )


def templates_of(own: Mapping[str, Sequence[str]]) -> Mapping[str, Template]:
    """The templates with the editor's own wordings, by language, in ``WORDINGS``' order; unusable ones are left out."""
    found = dict(TEMPLATES)
    for language, wordings in own.items():
        if language in found:
            given = {p: w for p, w in zip(WORDINGS, wordings, strict=False) if is_wording(p, w)}
            found[language] = replace(found[language], **given)
    return found


def attribute(
    project: Project, row: Row, discrepancies: Sequence[Discrepancy], templates: Mapping[str, Template] = TEMPLATES
) -> str:
    """A wording for ``row`` that names its versions and what each of them says.

    Where single readings part (figures, dates, names, quotations), the first version's sentence stands and the
    others' readings follow it; where the wording as a whole parts, each version is quoted. Derived copies are named
    with the version they follow, because they say the same.
    """
    template = templates.get(project.language, templates["en"])
    telling = [d for d in discrepancies if d.severity >= WORTH_NAMING and d.kind not in _WHOLE and _parts(d)]
    base = _base(project, row, telling)
    text = _in_house_form(project, row, base)
    if not telling or not text.endswith("."):
        return _each_quoted(project, row, template)
    other = _other_readings(base, row, telling, template)
    stating = {r.version for d in telling for r in d.readings if r.span is not None} | {base}
    agreeing = [v.siglum for v in project.versions if v.id in stating.intersection(row.cells) and v.id not in other]
    first = template.carried.format(text=text.removesuffix("."), who=_listed(agreeing, template.joint))
    clauses = [_clause(project, who, what, template) for what, who in _grouped(other).items()]
    return "; ".join([first, *clauses]) + "."


def wording_in_account_language(project: Project, row: Row, version: VersionId) -> str:
    """What a version says in a row, in its translation if the version is in another language and has one."""
    holder = project.version(version)
    texts = []
    for sentence in row.cells.get(version, ()):
        translation = holder.translations.get(sentence) if holder.language != project.language else None
        usable = translation is not None and translation.state in (TranslationState.DONE, TranslationState.EDITED)
        texts.append(translation.text if translation and usable else project.text(sentence))
    return " ".join(" ".join(texts).split())


def _in_house_form(project: Project, row: Row, version: VersionId) -> str:
    """What a version says, as the house writes; whole versions that are quoted stay as they are."""
    text = wording_in_account_language(project, row, version)
    language = project.version(version).language
    own = text == " ".join(" ".join(project.text(s) for s in row.cells.get(version, ())).split())
    return changed(text, house_of(project)(text, language if own else project.language))


def _base(project: Project, row: Row, telling: Sequence[Discrepancy]) -> VersionId:
    """The first version that states the gravest reading in the account's language, else the first that states it."""
    stated = {r.version for r in telling[0].readings if r.span is not None} if telling else set(row.cells)
    inside = [v for v in project.versions if v.id in row.cells]
    inside = [v for v in inside if v.id in stated] or inside
    return next((v.id for v in inside if v.language == project.language), inside[0].id)


def _parts(discrepancy: Discrepancy) -> bool:
    return len({_value(r) for r in discrepancy.readings if r.span is not None}) > 1


def _value(reading: Reading) -> tuple[str, str]:
    return (reading.value, reading.unit) if reading.value else (reading.text.casefold(), "")


def _other_readings(
    base: VersionId, row: Row, telling: Iterable[Discrepancy], template: Template
) -> dict[VersionId, list[str]]:
    """What the versions say that part from the first one."""
    other: dict[VersionId, list[str]] = {}
    for discrepancy in telling:
        stated = [r for r in discrepancy.readings if r.span is not None and r.version in row.cells]
        measure = next((_value(r) for r in stated if r.version == base), None)
        for reading in stated:
            if measure is not None and _value(reading) != measure:
                bare = discrepancy.kind in _BARE or discrepancy.kind is DiscrepancyClass.QUOTE
                other.setdefault(reading.version, []).append(reading.text if bare else _quoted(reading.text, template))
    return other


def _grouped(other: Mapping[VersionId, list[str]]) -> dict[tuple[str, ...], list[VersionId]]:
    groups: dict[tuple[str, ...], list[VersionId]] = {}
    for version, readings in other.items():
        groups.setdefault(tuple(dict.fromkeys(readings)), []).append(version)
    return groups


def _clause(project: Project, who: Sequence[VersionId], what: Sequence[str], template: Template) -> str:
    form = template.one if len(who) == 1 else template.many
    sigla = [v.siglum for v in project.versions if v.id in who]
    return form.format(who=_listed(sigla, template.joint), what=_listed(what, template.joint))


def _each_quoted(project: Project, row: Row, template: Template) -> str:
    said: dict[str, list[str]] = {}
    for version in project.versions:
        if version.id in row.cells:
            said.setdefault(wording_in_account_language(project, row, version.id), []).append(version.siglum)
    return " ".join(
        (template.says_one if len(who) == 1 else template.says_many).format(
            who=_listed(who, template.joint), what=_quoted(text, template)
        )
        for text, who in said.items()
    )


def _quoted(text: str, template: Template) -> str:
    if text[:1] in "“„\"'«»":
        return text
    return f"{template.quotes[0]}{text}{template.quotes[1]}"


def _listed(parts: Sequence[str], joint: str) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {joint} {parts[-1]}"

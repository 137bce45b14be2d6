"""Commands on the project as a whole."""

from __future__ import annotations

from dataclasses import fields, replace

from reconciler.model.command import AllowService, Changes, DescribeProject, RecordExport, SetHouseForms
from reconciler.model.errors import RefusedCommand
from reconciler.model.project import Project


def describe(project: Project, command: DescribeProject) -> tuple[Project, Changes]:
    """Set what is given; a project that becomes confidential keeps no consent."""
    given = {f.name: getattr(command, f.name) for f in fields(command) if getattr(command, f.name) is not None}
    if command.confidential:
        given["consents"] = ()
    return replace(project, **given), Changes(versions=True)


def allow(project: Project, command: AllowService) -> tuple[Project, Changes]:
    """Write down, or strike out, that a service may be sent text of this project."""
    if command.allowed and project.confidential:
        raise RefusedCommand(
            "This project is confidential: its text stays on this machine.",
            kept="Nothing was sent.",
            advice="Take the mark away first if that is no longer so.",
        )
    others = tuple(s for s in project.consents if s != command.service)
    return replace(project, consents=(*others, command.service) if command.allowed else others), Changes()


def record_export(project: Project, command: RecordExport) -> tuple[Project, Changes]:
    """Write down that an account left although something was open."""
    return replace(project, exports=(*project.exports, command.record)), Changes()


def set_house_forms(project: Project, command: SetHouseForms) -> tuple[Project, Changes]:
    """Write the account as the house does; every row that takes a version's words is written anew."""
    forms = [form for form in command.forms if form.form.strip()]
    spellings = [variant for form in forms for variant in {form.form, *form.variants}]
    if len(set(spellings)) != len(spellings):
        raise RefusedCommand("One spelling would stand for two names.", kept="Nothing was changed.")
    return replace(project, house=tuple(forms), units=command.units), Changes(rows=frozenset(project.decisions))

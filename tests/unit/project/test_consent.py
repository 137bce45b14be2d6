"""Which services may be sent text of a project, and the mark that none may."""

from __future__ import annotations

import pytest

from reconciler.model.command import AllowService, DescribeProject
from reconciler.model.errors import RefusedCommand
from reconciler.model.project import Project
from reconciler.project.apply import apply
from reconciler.project.codec import command_from_json, command_to_json, from_json, to_json

DEEPL = "deepl@api-free.deepl.com"


def test_consent_is_given_for_one_service_and_can_be_taken_back() -> None:
    agreed, _ = apply(Project(), AllowService(DEEPL))
    assert agreed.may_send(DEEPL)
    assert not agreed.may_send("libre@localhost:5000")
    again, _ = apply(agreed, AllowService(DEEPL))
    assert again.consents == (DEEPL,)
    assert not apply(agreed, AllowService(DEEPL, allowed=False))[0].may_send(DEEPL)


def test_a_confidential_project_sends_nothing_and_forgets_its_consents() -> None:
    agreed, _ = apply(Project(), AllowService(DEEPL))
    secret, _ = apply(agreed, DescribeProject(confidential=True))
    assert not secret.may_send(DEEPL)
    with pytest.raises(RefusedCommand, match="confidential"):
        apply(secret, AllowService(DEEPL))
    opened, _ = apply(secret, DescribeProject(confidential=False))
    assert not opened.may_send(DEEPL), "an old consent does not come back by itself"


def test_consent_outlasts_the_file() -> None:
    agreed, _ = apply(Project(), AllowService(DEEPL))
    assert from_json(Project, to_json(agreed)) == agreed
    assert command_from_json(command_to_json(AllowService(DEEPL))) == AllowService(DEEPL)

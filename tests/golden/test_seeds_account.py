"""The account that proposals alone make of the real articles, where these lie beside the checkout."""

from __future__ import annotations

from pathlib import Path

import pytest

from reconciler.app.checking import check
from reconciler.app.proposals import propose
from reconciler.app.workspace import Workspace
from reconciler.model.account import Account
from reconciler.model.trace import PointKind
from tests.support.places import ROOT

SEEDS = sorted((ROOT.parent / "shared" / "seeds").glob("00[0-4]_*.txt"))
pytestmark = pytest.mark.skipif(len(SEEDS) != 5, reason="no real articles beside this checkout")


@pytest.fixture(scope="module")
def workspace() -> Workspace:
    """The five articles with the program's own proposals."""
    workspace = Workspace()
    command = workspace.read(SEEDS).command
    assert command is not None
    workspace.do(command)
    workspace.do(propose(workspace.project))
    return workspace


@pytest.fixture(scope="module")
def account(workspace: Workspace) -> Account:
    return workspace.account()


def picked(account: Account) -> set[str]:
    return {sign for sentence in account.sentences if sentence.text for sign in sentence.chosen}


def files(workspace: Workspace) -> dict[str, str]:
    return {version.siglum: Path(version.source.name).name[:3] for version in workspace.project.versions}


def test_nothing_of_the_article_about_another_event_is_in_it(workspace: Workspace, account: Account) -> None:
    assert "004" not in {files(workspace)[sign] for sign in picked(account)}
    assert PointKind.UNRELATED not in {point.kind for point in check(workspace)}


def test_nothing_that_was_set_aside_is_in_it(workspace: Workspace, account: Account) -> None:
    versions = workspace.project.versions
    aside = {v.text_of(s).strip() for v in versions for s in v.sentences if s.kind.set_aside}
    whole = [sentence.text for sentence in account.sentences]
    assert not [text for text in aside if len(text) > 20 and any(text in said for said in whole)]
    assert aside


def test_no_words_of_web_pages_are_in_it(account: Account) -> None:
    """Looked for by the words themselves, whatever the program set aside."""
    said = "\n".join(sentence.text for sentence in account.sentences).lower()
    furniture = ("advertis", "newsletter", "source link", "leave a reply", "article by", "subscribe", "sign up",
                 "read more", "photo:", "getty", "share this", "follow us", "cookie", "click here", "![", "](", "http",
                 "www.", "©")  # fmt: skip
    assert len(said) > 3000
    assert [words for words in furniture if words in said] == []


def test_no_translation_is_in_it_and_no_figure_name_date_or_quotation_is_loose(
    workspace: Workspace, account: Account
) -> None:
    assert "001" not in {files(workspace)[sign] for sign in picked(account)}
    loose = {PointKind.FIGURE, PointKind.NAME, PointKind.DATE, PointKind.QUOTATION}
    assert not [point for point in check(workspace) if point.kind in loose]


def test_it_begins_with_the_news_and_tears_no_quotation_apart(workspace: Workspace, account: Account) -> None:
    """The opening is that of the version whose order it has; each mark that opens is closed before the next opens."""
    told = [sentence for sentence in account.sentences if sentence.text]
    first = told[0]
    lead = next(version for version in workspace.project.versions if version.siglum in first.chosen)
    assert lead.text_of(lead.alignable()[0]).startswith(first.text[:60])
    said = " ".join(sentence.text for sentence in told)
    inside = False
    for mark in (character for character in said if character in "“”"):
        assert (mark == "“") is not inside, said[: said.index(mark) + 80]
        inside = not inside
    assert not inside

"""The account as Markdown (CommonMark, with GFM tables and footnotes)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum

from reconciler.export.account import cell_text
from reconciler.export.escape import escaped
from reconciler.export.phrases import phrases
from reconciler.model.account import Account, AccountSentence
from reconciler.model.decision import DecisionKind
from reconciler.model.discrepancy import Discrepancy, Ruling
from reconciler.model.ids import VersionId
from reconciler.model.project import Project
from reconciler.model.version import Version


class Preset(StrEnum):
    """What an export shows."""

    ACCOUNT = "account"
    FOOTNOTES = "footnotes"
    REPORT = "report"
    SIDE_BY_SIDE = "side-by-side"


def write(account: Account, preset: str, project: Project) -> str:
    """The account in one of the presets, ending in a newline.

    Raises:
        ValueError: there is no such preset.
    """
    lines = _WRITERS[Preset(preset)](account, project)
    return "\n".join(lines).rstrip("\n") + "\n"


def _plain(account: Account, project: Project) -> Iterator[str]:
    del project
    yield from _text(account, lambda _: "")
    yield from _undecided(account)
    yield from _versions(account)


def _footnotes(account: Account, project: Project) -> Iterator[str]:
    yield from _text(account, lambda sentence: f"[^{sentence.number}]")
    yield from _undecided(account)
    yield from _versions(account)
    sigla = {version.id: version.siglum for version in project.versions}
    for sentence in account.sentences:
        if sentence.text:
            yield f"[^{sentence.number}]: {_footnote(sentence, sigla, account.language)}"
            yield ""


def _text(account: Account, mark: Callable[[AccountSentence], str]) -> Iterator[str]:
    """Title and text, with a mark behind every sentence."""
    sentences = [sentence for sentence in account.sentences if sentence.text]
    opens = bool(sentences) and sentences[0].heading and sentences[0].text == account.title
    yield from _title(account, mark(sentences[0]) if opens else "")
    yield from _body(sentences[1:] if opens else sentences, mark)


def _title(account: Account, mark: str = "") -> Iterator[str]:
    yield f"# {escaped(account.title or phrases(account.language)['untitled'])}{mark}"
    yield ""


def _body(sentences: Sequence[AccountSentence], mark: Callable[[AccountSentence], str]) -> Iterator[str]:
    paragraph: list[str] = []
    for sentence in sentences:
        if paragraph and (sentence.heading or sentence.headline or sentence.opens_paragraph):
            yield from (" ".join(paragraph), "")
            paragraph = []
        heading = sentence.text if sentence.heading else sentence.headline
        if heading:
            yield from (f"## {escaped(heading)}{mark(sentence)}", "")
        if not sentence.heading:
            paragraph.append(escaped(sentence.text) + mark(sentence))
    if paragraph:
        yield from (" ".join(paragraph), "")


def _undecided(account: Account) -> Iterator[str]:
    """What is missing from the account is said, never silently dropped."""
    words = phrases(account.language)
    open_rows = [s for s in account.sentences if s.decision is None]
    if open_rows:
        yield from (f"## {words['undecided']}", "")
        for sentence in open_rows:
            yield f"- {words['row']} {sentence.number} ({', '.join(sentence.carriers)})"
        yield ""


def _versions(account: Account) -> Iterator[str]:
    yield from (f"## {phrases(account.language)['versions']}", "")
    for version in account.versions:
        yield f"- **{escaped(version.siglum)}** {_about(version, account.language)}"
    yield ""


def _about(version: Version, language: str) -> str:
    words = phrases(language)
    facts = [version.language, words[version.origin.value]]
    facts += [version.dated.isoformat()] if version.dated else []
    facts += [version.source.location] if "://" in version.source.location else [version.source.name]
    return f"{escaped(version.label)} ({escaped(', '.join(facts))}; SHA-256 {version.source.digest[:12]})"


def _footnote(sentence: AccountSentence, sigla: Mapping[VersionId, str], language: str) -> str:
    """Never one word alone: a reader without footnotes would take that for a link."""
    words = phrases(language)
    parts = [f"{words['carriers']} {_listed(sentence.carriers)}; {_chosen(sentence, language)}."]
    parts += [
        f"{words[found.kind.value].capitalize()}: {_readings(found, sigla, language)}."
        for found in sentence.discrepancies
    ]
    if sentence.decision and sentence.decision.why:
        parts.append(f"{words['reason']} {escaped(sentence.decision.why)}")
    parts += [f"{words['note']} {escaped(note.text)}" for note in sentence.notes]
    return " ".join(parts)


def _chosen(sentence: AccountSentence, language: str) -> str:
    words = phrases(language)
    if sentence.decision is None:
        return words["undecided"]
    if sentence.decision.kind is DecisionKind.BOTH:
        return words["both"]
    taken = f"{words['wording of']} {_listed(sentence.chosen)}" if sentence.chosen else ""
    edited = words["edited"] if sentence.decision.kind is DecisionKind.EDITED else ""
    automatic = words["automatic"] if sentence.decision.automatic else ""
    return ", ".join(part for part in (taken, edited, automatic) if part)


def _readings(found: Discrepancy, sigla: Mapping[VersionId, str], language: str) -> str:
    """What each version says, versions with the same words together."""
    by_text: dict[str, list[str]] = {}
    for reading in found.readings:
        by_text.setdefault(reading.text, []).append(sigla.get(reading.version, "?"))
    lacks = phrases(language)["lacks"]
    return "; ".join(
        f"{_listed(signs)}: “{escaped(text)}”" if text else f"{_listed(signs)} {lacks}"
        for text, signs in by_text.items()
    )


def _listed(sigla: Sequence[str]) -> str:
    return ", ".join(escaped(siglum) for siglum in sigla)


def _report(account: Account, project: Project) -> Iterator[str]:
    words = phrases(account.language)
    sigla = {version.id: version.siglum for version in project.versions}
    yield from (f"# {words['report']}: {escaped(account.title or words['untitled'])}", "")
    found = [
        (discrepancy, sentence.number)
        for sentence in (*account.sentences, *account.omitted)
        for discrepancy in sentence.discrepancies
    ]
    if found:
        heads = ("severity", "row", "class", "what", "readings", "state")
        yield from _table_head([words[head] for head in heads])
        for discrepancy, number in sorted(found, key=lambda item: (-item[0].severity, item[1])):
            ruling = project.rulings.get(discrepancy.key, Ruling.OPEN)
            cells = (
                str(discrepancy.severity),
                str(number),
                words[discrepancy.kind.value],
                escaped(discrepancy.message),
                _readings(discrepancy, sigla, account.language),
                words[ruling.value],
            )
            yield f"| {' | '.join(cells)} |"
    else:
        yield words["none"]
    yield ""
    yield from _versions(account)


def _side_by_side(account: Account, project: Project) -> Iterator[str]:
    words = phrases(account.language)
    yield from _title(account)
    rows = {row.id: row for row in project.rows}
    yield from _table_head(["#", *(escaped(v.siglum) for v in project.versions), words["account"]])
    for sentence in sorted((*account.sentences, *account.omitted), key=lambda s: s.number):
        row = rows[sentence.row]
        cells = [escaped(cell_text(project, row, version.id)) for version in project.versions]
        decided = escaped(sentence.text) if sentence.decision else words["undecided"]
        yield f"| {sentence.number} | {' | '.join((*cells, decided))} |"
    yield ""
    yield from _versions(account)


def _table_head(heads: Sequence[str]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{' --- |' * len(heads)}"


_WRITERS: Mapping[Preset, Callable[[Account, Project], Iterator[str]]] = {
    Preset.ACCOUNT: _plain,
    Preset.FOOTNOTES: _footnotes,
    Preset.REPORT: _report,
    Preset.SIDE_BY_SIDE: _side_by_side,
}

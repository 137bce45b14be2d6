"""What an export shows: an account becomes a page in one of four arrangements."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum

from reconciler.export.document import Block, Bullets, Document, Footnote, Heading, Paragraph, Table, Words, line_of
from reconciler.export.phrases import phrases
from reconciler.export.traces import footnote, readings, remarks, what
from reconciler.export.versions import about, facts_of
from reconciler.model.account import Account, AccountSentence
from reconciler.model.decision import Note
from reconciler.model.discrepancy import Ruling

Rulings = Mapping[str, Ruling]
Marking = Callable[[AccountSentence], int]
GENERATOR = "Reconciler"


class Preset(StrEnum):
    """What an export shows."""

    ACCOUNT = "account"
    FOOTNOTES = "footnotes"
    REPORT = "report"
    SIDE_BY_SIDE = "side-by-side"


def lay_out(account: Account, preset: str, rulings: Rulings | None = None, *, date: str = "") -> Document:
    """The account as a page.

    Args:
        account: what was decided.
        preset: one of ``Preset``.
        rulings: what was ruled, by the key of a discrepancy.
        date: the day of the export (ISO 8601), empty if it shall not be named.

    Raises:
        ValueError: there is no such preset.
    """
    chosen = Preset(preset)
    blocks = (*_WRITERS[chosen](account, rulings or {}), *_versions(account))
    footnotes = tuple(_footnotes(account)) if chosen is Preset.FOOTNOTES else ()
    title = account.title or phrases(account.language)["untitled"]
    versions = tuple(facts_of(version, account.language) for version in account.versions)
    return Document(title, account.language, date, GENERATOR, versions, blocks, footnotes)


def _plain(account: Account, rulings: Rulings) -> Iterator[Block]:
    del rulings
    yield from _text(account, lambda _: 0)
    yield from _undecided(account)


def _with_footnotes(account: Account, rulings: Rulings) -> Iterator[Block]:
    del rulings
    yield from _text(account, lambda sentence: sentence.number)
    yield from _undecided(account)


def _footnotes(account: Account) -> Iterator[Footnote]:
    for sentence in account.sentences:
        if sentence.text:
            yield Footnote(sentence.number, line_of(footnote(sentence, account.language)))


def _text(account: Account, mark: Marking) -> Iterator[Block]:
    """Title and text, with a mark behind every sentence."""
    sentences = [sentence for sentence in account.sentences if sentence.text]
    opens = bool(sentences) and sentences[0].heading and sentences[0].text == account.title
    first = sentences[0] if opens else None
    yield _title(account, mark(first) if first else 0, first)
    yield from _body(account, sentences[1:] if opens else sentences, mark)


def _title(account: Account, note: int = 0, sentence: AccountSentence | None = None) -> Heading:
    words = account.title or phrases(account.language)["untitled"]
    if sentence is None:
        return Heading(1, line_of(words))
    return Heading(1, (_words(account, sentence, words, note),))


def _body(account: Account, sentences: Sequence[AccountSentence], mark: Marking) -> Iterator[Block]:
    paragraph: list[Words] = []
    for sentence in sentences:
        if paragraph and (sentence.heading or sentence.headline or sentence.opens_paragraph):
            yield Paragraph(tuple(paragraph))
            paragraph = []
        if sentence.heading:
            yield Heading(2, (_words(account, sentence, sentence.text, mark(sentence)),))
            continue
        if sentence.headline:
            # One footnote has one mark (Word and OpenDocument know no second one): it stands behind the wording.
            yield Heading(2, (Words(sentence.headline, row=sentence.number),))
        paragraph.append(_words(account, sentence, sentence.text, mark(sentence)))
    if paragraph:
        yield Paragraph(tuple(paragraph))


def _words(account: Account, sentence: AccountSentence, text: str, note: int) -> Words:
    # What a footnote says is not said again in the margin; LibreOffice 7.4 also loses footnotes beside comments.
    margin = () if note else remarks(sentence, account.language)
    return Words(text, note=note, row=sentence.number, remarks=margin)


def _undecided(account: Account) -> Iterator[Block]:
    """What is missing from the account is said, never silently dropped."""
    words = phrases(account.language)
    open_rows = [s for s in account.sentences if s.decision is None]
    if open_rows:
        yield Heading(2, line_of(words["undecided"]))
        yield Bullets(tuple(line_of(f"{words['row']} {s.row_number} ({', '.join(s.carriers)})") for s in open_rows))


def _versions(account: Account) -> Iterator[Block]:
    yield Heading(2, line_of(phrases(account.language)["versions"]))
    yield Bullets(tuple((Words(v.siglum, strong=True), Words(about(v, account.language))) for v in account.versions))


def _report(account: Account, rulings: Rulings) -> Iterator[Block]:
    words = phrases(account.language)
    yield Heading(1, line_of(f"{words['report']}: {account.title or words['untitled']}"))
    found = [(d, sentence) for sentence in account.rows() for d in sentence.discrepancies]
    rows = [
        (
            line_of(f"{discrepancy.severity} {words[f'severity {discrepancy.severity}']}"),
            line_of(str(sentence.row_number)),
            line_of(words[discrepancy.kind.value]),
            line_of(what(discrepancy)),
            line_of(readings(discrepancy, account)),
            line_of(words[rulings.get(discrepancy.key, Ruling.OPEN).value]),
        )
        for discrepancy, sentence in sorted(found, key=lambda item: (-item[0].severity, item[1].row_number))
    ]
    heads = tuple(words[head] for head in ("severity", "row", "class", "what", "readings", "state"))
    yield Table(heads, tuple(rows), frozenset({0, 1, 2, 5})) if rows else Paragraph(line_of(words["none"]))
    yield from _undecided(account)
    yield from _notes(account)


def _notes(account: Account) -> Iterator[Block]:
    words = phrases(account.language)
    items = [(f"{words['row']} {s.row_number}", note) for s in account.rows() for note in s.notes]
    items += [(words["orphan"], note) for note in account.orphans]
    if items:
        yield Heading(2, line_of(words["notes"]))
        yield Bullets(tuple(line_of(f"{place} ({_state(note, words)}): {note.text}") for place, note in items))


def _state(note: Note, words: Mapping[str, str]) -> str:
    return f"{words[note.kind.value]}, {words['done']}" if note.done else words[note.kind.value]


def _side_by_side(account: Account, rulings: Rulings) -> Iterator[Block]:
    del rulings
    words = phrases(account.language)
    yield _title(account)
    rows = []
    for sentence in account.rows():
        said = {reading.version: reading.working for reading in sentence.readings}
        decided = " ".join(filter(None, (sentence.headline, sentence.text)))
        rows.append(
            (
                line_of(str(sentence.row_number)),
                *(line_of(said.get(version.id, "")) for version in account.versions),
                line_of(decided if sentence.decision else words["undecided"]),
            )
        )
    heads = ("#", *(version.siglum for version in account.versions), words["account"])
    yield Table(heads, tuple(rows), frozenset({0}), ("", *(_shown(account)), ""))


def _shown(account: Account) -> Iterator[str]:
    """The language each column is in: that of the version, unless it is shown in translation."""
    translated = {r.version for sentence in account.rows() for r in sentence.readings if r.translated}
    for version in account.versions:
        yield account.language if version.id in translated else version.language


_WRITERS: Mapping[Preset, Callable[[Account, Rulings], Iterator[Block]]] = {
    Preset.ACCOUNT: _plain,
    Preset.FOOTNOTES: _with_footnotes,
    Preset.REPORT: _report,
    Preset.SIDE_BY_SIDE: _side_by_side,
}

"""The versions and the account as TEI P5 with parallel segmentation: one ``app`` a row.

Every ``app`` covers every version once, by a reading with its words or an empty one. Each ``seg`` carries the place of
its words in its version (``n``); what stands between sentences, and sentences that were set aside, stand in the
``back``. All ``seg`` of one version in the order of ``n`` are its text, to the character. Characters XML cannot hold
stand as ``g`` with their code point. The paragraphs of the account are ``p``, its headings ``ab``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import escape

from reconciler.export.xml_text import quoted
from reconciler.model.account import Account, AccountSentence, Carried
from reconciler.model.decision import DecisionKind, Note
from reconciler.model.discrepancy import Discrepancy, Ruling
from reconciler.model.ids import VersionId
from reconciler.model.version import Origin, Version

# What XML 1.0 forbids; and the line ends that its readers would make into others.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("[\r\x85\u2028]")
_STATES = ("open", "settled", "dismissed", "done")
_CAUSES = {Origin.TRANSLATION: "translation", Origin.MACHINE_TRANSLATION: "machine-translation"}


def write(account: Account, rulings: Mapping[str, Ruling], *, date: str = "") -> str:
    """The file."""
    file = _File(account, rulings)
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="{quoted(account.language)}">',
            *_header(account, file, date),
            "<text>",
            "<body>",
            *_body(account, file),
            "</body>",
            "<back>",
            *(line for version in account.versions for line in file.rest(version)),
            "</back>",
            "</text>",
            "</TEI>",
            "",
        ]
    )


def _body(account: Account, file: _File) -> Iterator[str]:
    """The rows in the paragraphs of the account; one that is left out of it breaks none."""
    end = ""
    for sentence in account.rows():
        if sentence.text and sentence.heading:
            yield from (*([end] if end else []), '<ab type="heading">', *file.row(sentence))
            end = "</ab>"
            continue
        if not end or end == "</ab>" or (sentence.text and sentence.opens_paragraph):
            yield from (*([end] if end else []), "<p>")
            end = "</p>"
        yield from file.row(sentence)
    yield end or "<p/>"


def verbatim(text: str) -> str:
    """``text`` between tags, every character kept."""
    marked = _LINE_ENDS.sub(lambda match: f"&#{ord(match.group())};", escape(text, quote=False))
    return _FORBIDDEN.sub(lambda match: f'<g n="{ord(match.group())}"/>', marked)


def _header(account: Account, file: _File, date: str) -> Iterator[str]:
    yield "<teiHeader>"
    yield f"<fileDesc><titleStmt><title>{quoted(account.title or 'Reconciled account')}</title>"
    yield '<respStmt xml:id="editor"><resp>decided</resp><name>the editor</name></respStmt></titleStmt>'
    day = f' on <date when="{quoted(date)}">{quoted(date)}</date>' if date else ""
    yield f"<publicationStmt><p>Written by Reconciler{day}</p></publicationStmt>"
    yield "<sourceDesc><listWit>"
    for version in account.versions:
        named = f'xml:id="{file.name(version.id)}" xml:lang="{quoted(version.language)}" n="{quoted(version.siglum)}"'
        digest = f'<idno type="sha256">{quoted(version.source.digest)}</idno>'
        yield f"<witness {named}>{quoted(version.label)}{digest}</witness>"
    yield "</listWit></sourceDesc></fileDesc>"
    states = "".join(f'<category xml:id="{state}"><catDesc>{state}</catDesc></category>' for state in _STATES)
    yield '<encodingDesc><variantEncoding method="parallel-segmentation" location="internal"/>'
    yield f"<classDecl><taxonomy>{states}</taxonomy></classDecl></encodingDesc>"
    yield "</teiHeader>"


class _File:
    """Knows the XML name of each version and the place of each of its pieces."""

    def __init__(self, account: Account, rulings: Mapping[str, Ruling]) -> None:
        self._account, self._rulings = account, rulings
        # A siglum may be any word of the editor's: the names are made from the columns.
        self._names = {version.id: f"W{place}" for place, version in enumerate(account.versions, start=1)}
        self._versions = {version.id: version for version in account.versions}

    def name(self, version: VersionId) -> str:
        return self._names[version]

    def row(self, sentence: AccountSentence) -> Iterator[str]:
        """A row as an ``app``: the lemma, a reading for every other version, discrepancies and notes."""
        yield f'<app xml:id="{_identifier("row", sentence.row)}" n="{sentence.row_number}">'
        lemma = _verbatim_source(sentence)
        yield self._lemma(sentence, lemma)
        said = {reading.version: reading for reading in sentence.readings}
        for version in self._account.versions:
            if lemma is None or version.id != lemma.version:
                yield f"<rdg {self._witness(version)}>{self._segments(said.get(version.id))}</rdg>"
        for found in sentence.discrepancies:
            yield self._discrepancy(found)
        yield from (_noted(note) for note in sentence.notes)
        yield "</app>"

    def rest(self, version: Version) -> Iterator[str]:
        """What of a version stands in no row, each piece with its place."""
        yield f'<div type="rest" corresp="#{self.name(version.id)}"><ab>'
        placed = {
            span for row in self._account.rows() for r in row.readings if r.version == version.id for span in r.spans
        }
        text, start = version.source.text, 0
        for sentence in version.sentences:
            if sentence.span.start > start:
                yield _seg(start, text[start : sentence.span.start], "gap")
            if sentence.span not in placed:
                yield _seg(sentence.span.start, sentence.span.of(text), "set-aside")
            start = sentence.span.end
        if start < len(text):
            yield _seg(start, text[start:], "gap")
        yield "</ab></div>"

    def _lemma(self, sentence: AccountSentence, source: Carried | None) -> str:
        if source is not None:
            return f"<lem {self._witness(self._versions[source.version])}>{self._segments(source)}</lem>"
        decision = sentence.decision
        if decision is None:
            return '<lem type="undecided"/>'
        taken = " ".join(f"#{self.name(pick)}" for pick in decision.picks if pick in self._names)
        source_of = f' source="{taken}"' if taken else ""
        words = " ".join(filter(None, (sentence.headline, sentence.text)))
        return f'<lem type="{decision.kind.value}"{source_of}>{quoted(words)}</lem>'

    def _witness(self, version: Version) -> str:
        cause = f' cause="{_CAUSES[version.origin]}"' if version.origin in _CAUSES else ""
        return f'wit="#{self.name(version.id)}" xml:lang="{quoted(version.language)}"{cause}'

    def _segments(self, reading: Carried | None) -> str:
        if reading is None:
            return ""
        text = self._versions[reading.version].source.text
        return "".join(_seg(span.start, span.of(text)) for span in reading.spans)

    def _discrepancy(self, found: Discrepancy) -> str:
        state = self._rulings.get(found.key, Ruling.OPEN).value
        kind = f'type="discrepancy" subtype="{found.kind.value}" n="{found.severity}" ana="#{state}"'
        return f"<note {kind}>{quoted(found.message)}</note>"


def _verbatim_source(sentence: AccountSentence) -> Carried | None:
    """The version whose own words the account takes as they stand, if it is one alone."""
    chosen = [reading for reading in sentence.readings if reading.chosen]
    taken = sentence.decision is not None and sentence.decision.kind is DecisionKind.TAKEN
    whole = taken and len(chosen) == 1 and not chosen[0].translated
    words = " ".join(filter(None, (sentence.headline, sentence.text)))
    return chosen[0] if whole and sorted(chosen[0].text.split()) == sorted(words.split()) else None


def _seg(start: int, text: str, kind: str = "") -> str:
    sort = f' type="{kind}"' if kind else ""
    return f'<seg n="{start}"{sort} xml:space="preserve">{verbatim(text)}</seg>'


def _noted(note: Note) -> str:
    state = "done" if note.done else "open"
    return f'<note type="editor" subtype="{note.kind.value}" resp="#editor" ana="#{state}">{quoted(note.text)}</note>'


def _identifier(kind: str, name: str) -> str:
    return f"{kind}-{re.sub(r'[^A-Za-z0-9._-]', '_', name)}"

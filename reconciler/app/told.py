"""What a version says at a place where versions part, in the language of the account."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reconciler.app.phrasing import as_fact, as_quotation
from reconciler.app.retold import retold, same_elsewhere
from reconciler.app.single_text import figures
from reconciler.app.wordings import Template
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading
from reconciler.model.project import Project
from reconciler.model.row import Row
from reconciler.model.version import Version

FACTS = (DiscrepancyClass.FIGURE, DiscrepancyClass.DATE)
# German numerals that are nouns and keep their capital.
_NOUNS = ("hunderte", "tausende", "dutzende", "million", "millionen", "milliarde", "milliarden", "hälfte", "drittel",
          "viertel", "dutzend")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """The words of a reading as the account has them.

    Attributes:
        kind: what parts.
        words: what the version says; ``bare``: without the noun that is counted.
        foreign: whether they are in another language than the account, so that they can only be quoted.
        instead: the words of the sentence that stands in whose place they are.
    """

    kind: DiscrepancyClass
    words: str
    bare: str
    foreign: bool = False
    instead: str = ""

    @property
    def has_noun(self) -> bool:
        """Whether the words tell what is counted."""
        return self.words != self.bare

    def in_place_of(self, words: str) -> Told:
        """The same with the words it stands for."""
        return replace(self, instead=words)

    def put(self, template: Template) -> str:
        """The words as the sentence has them: a figure plain, anything else between quotation marks."""
        write = as_fact if self.kind in FACTS and not self.foreign else as_quotation
        what, other = (write(words, template.marks) for words in (self.words, self.instead))
        return template.instead.format(what=what, other=other) if self.instead else what


def told(project: Project, row: Row, found: Discrepancy, reading: Reading) -> Told:
    """What a version says: a figure with what it counts, in the account's language if that loses nothing."""
    version = project.version(reading.version)
    own = version.language in (project.language, "und")
    if found.kind not in FACTS:
        return Told(found.kind, reading.text, reading.text, foreign=not own)
    if not own:
        words = _translated(project, row, reading) or retold(
            reading.text.strip(), found.kind, version.language, project.language
        )
        return Told(found.kind, words or reading.text, words or reading.text, foreign=not words)
    if found.kind is DiscrepancyClass.DATE:
        return Told(found.kind, reading.text, reading.text)
    bare = _within(reading.text, version, reading)
    return Told(found.kind, _within(_counted(found, reading, version.siglum), version, reading), bare)


def _counted(found: Discrepancy, reading: Reading, sign: str) -> str:
    """A figure with the noun that it counts, where the detectors know it."""
    voices = found.telling.voices if found.telling is not None else ()
    words = next((v.words for v in voices if sign in v.signs), "")
    return words if words.startswith(reading.text) else reading.text


def _translated(project: Project, row: Row, reading: Reading) -> str:
    """The same figure in the translation of its sentence."""
    version = project.version(reading.version)
    said = figures(reading.text, version.language)
    for sentence in row.cells.get(reading.version, ()):
        translation = version.translation_of(sentence)
        if said and translation is not None:
            words = same_elsewhere(said[0], translation.text, project.language)
            if words:
                return words
    return ""


def _within(words: str, version: Version, reading: Reading) -> str:
    """Words that began a sentence, as they stand inside one: "Four hours" becomes "four hours"."""
    first = words.split(" ", 1)[0]
    starts = {s.span.start for s in version.sentences}
    began = reading.span is not None and reading.span.start in starts
    if not began or not first[1:].islower() or not first[:1].isupper():
        return words
    if version.language == "de" and first.casefold().endswith(_NOUNS):
        return words
    return words[:1].lower() + words[1:]

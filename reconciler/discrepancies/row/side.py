"""One row spread out by version, with its words in the forms in which they can be compared."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations

from reconciler.discrepancies.row.context import Context
from reconciler.model.discrepancy import Reading
from reconciler.model.fact import Facts
from reconciler.model.ids import VersionId
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.model.version import Sentence, Version
from reconciler.text.dateline import dateline_length
from reconciler.text.lexicon import Lexicon
from reconciler.text.soft_hyphens import bare
from reconciler.text.words import fold, is_stop, lemma, stem, tokenize


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a version.

    Attributes:
        span: where, in the version's text.
        folded: in lower case without accents.
        meanings: what it may be compared by: its own stem; for a German word also the stems of its translations.
        content: whether it carries meaning of its own (no function word).
        known: whether it can be looked for in another language: English, or in the lexicon.
    """

    span: Span
    text: str
    folded: str
    meanings: frozenset[str]
    content: bool
    known: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """What one version says in a row; each is itself alone, so that what is found of it can be kept beside it.

    What stands before a report, place, day and agency, is in nothing of it: it says where it was written.

    Attributes:
        parts: where the sentences stand, without the date line.
        said: the content words outside names, figures and dates that can be looked for in the other language.
        meanings: what any of its words may be compared by.
    """

    version: Version
    sentences: tuple[Sentence, ...]
    parts: tuple[Span, ...]
    facts: tuple[Facts, ...]
    words: tuple[Word, ...] = ()
    said: tuple[Word, ...] = ()
    meanings: frozenset[str] = frozenset()

    @property
    def id(self) -> VersionId:
        """The version's id."""
        return self.version.id

    @property
    def language(self) -> str:
        """The version's language."""
        return self.version.language

    @property
    def text(self) -> str:
        """The words, sentences joined by a space."""
        return _text(self)

    @property
    def content(self) -> list[Word]:
        """The words that carry meaning."""
        return [word for word in self.words if word.content]

    def quote(self, span: Span) -> str:
        """The words of the version at ``span``."""
        return span.of(self.version.source.text)

    def spans(self, local: Span) -> list[Span]:
        """The stretches of the version's text that ``local`` stands for, one for each sentence."""
        result, start = [], 0
        for part in self.parts:
            end = start + len(part)
            if local.start < end and start < local.end:
                inside = Span(max(local.start, start) - start, min(local.end, end) - start)
                result.append(inside.shifted(part.start))
            start = end + 1
        return result

    def outside(self, span: Span) -> bool:
        """Whether something stands in the date line."""
        return not any(part.overlaps(span) for part in self.parts)

    def whole(self) -> Span:
        """The longest of its sentences: where a reader should look if nothing points to a word."""
        return max(self.parts, key=len)

    def wholes(self) -> list[Reading]:
        """A reading of each sentence."""
        return [self.reading(part) for part in self.parts]

    def reading(self, span: Span, value: str = "", unit: str = "") -> Reading:
        """A reading of the words at ``span``, soft hyphens left out."""
        return Reading(self.id, span, bare(self.quote(span)), value, unit)

    def lacking(self) -> Reading:
        """The reading of a version that has nothing here."""
        return Reading(self.id, None, "")

    def near(self, span: Span, reach: int) -> list[Word]:
        """The content words at most ``reach`` words before or behind ``span``, inside it too."""
        return list(_near(self, span, reach))


@lru_cache(maxsize=4096)
def _text(side: Side) -> str:
    return " ".join(part.of(side.version.source.text) for part in side.parts)


@lru_cache(maxsize=4096)
def _near(side: Side, span: Span, reach: int) -> tuple[Word, ...]:
    start, end = span.start, span.end
    inside = [n for n, word in enumerate(side.words) if word.span.start < end and start < word.span.end]
    if not inside:
        return ()
    return tuple(w for w in side.words[max(0, inside[0] - reach) : inside[-1] + reach + 1] if w.content)


def stated_at(found: Iterable[Facts]) -> list[Span]:
    """Where figures, dates and names stand."""
    spans: list[Span] = []
    for facts in found:
        spans += [figure.span for figure in facts.figures]
        spans += [date.span for date in facts.dates]
        spans += [name.span for name in facts.names]
    return spans


def sides(row: Row, context: Context) -> list[Side]:
    """The versions of a row that say something, in column order."""
    return [_side(version, row, context) for version in context.versions.values() if row.cells.get(version.id)]


def _side(version: Version, row: Row, context: Context) -> Side:
    cell = row.cells[version.id]
    known = context.kept.answers.get(("cell", version.id, cell))
    if isinstance(known, Side) and known.version is version:
        return known
    inside = set(cell)
    made = _of_sentences(version, tuple(s for s in version.sentences if s.id in inside), context)
    context.kept.answers["cell", version.id, cell] = made
    return made


def side_of(version: Version, sentence: Sentence, context: Context) -> Side:
    """One sentence of a version as if it stood in a row of its own."""
    return _of_sentences(version, (sentence,), context)


def _of_sentences(version: Version, sentences: tuple[Sentence, ...], context: Context) -> Side:
    """The side that was made of these sentences before, or a new one."""
    question = ("side", version.id, *(s.id for s in sentences))
    known = context.kept.answer(question, _made_of, version, sentences, context)
    if known.version is version:
        return known
    made = context.kept.answers[question] = _made_of(version, sentences, context)
    return made


def _made_of(version: Version, sentences: tuple[Sentence, ...], context: Context) -> Side:
    parts = tuple(_without_dateline(version, sentence) for sentence in sentences)
    words = tuple(w for part in parts for w in _words_at(version, part, context.lexicon))
    facts = tuple(_inside(part, context.facts.get(s.id, _NOTHING), s) for s, part in zip(sentences, parts, strict=True))
    told = {place for span in stated_at(facts) for place in range(span.start, span.end)}
    said = tuple(w for w in words if w.content and w.known and w.span.start not in told)
    return Side(version, sentences, parts, facts, words, said, frozenset().union(*(w.meanings for w in words)))


def _without_dateline(version: Version, sentence: Sentence) -> Span:
    length = dateline_length(version.text_of(sentence))
    return Span(sentence.span.start + length, sentence.span.end) if length else sentence.span


def _inside(part: Span, facts: Facts, sentence: Sentence) -> Facts:
    """The facts of a sentence without those of its date line; its day stays, for copies may give another."""
    if part == sentence.span:
        return facts
    return replace(
        facts,
        figures=tuple(f for f in facts.figures if part.contains(f.span)),
        names=tuple(n for n in facts.names if part.contains(n.span)),
        attributions=tuple(a for a in facts.attributions if part.contains(a.span)),
    )


def _words_at(version: Version, part: Span, lexicon: Lexicon) -> tuple[Word, ...]:
    return _read_words(part.of(version.source.text), part.start, version.language, lexicon)


def words_of(version: Version, sentence: Sentence, lexicon: Lexicon) -> tuple[Word, ...]:
    """The words of a sentence in their comparable forms."""
    return _words_at(version, sentence.span, lexicon)


@lru_cache(maxsize=16384)
def _read_words(text: str, start: int, language: str, lexicon: Lexicon) -> tuple[Word, ...]:
    found = []
    for token in tokenize(text):
        if token.is_word:
            meanings, known = _meanings(token.text, language, lexicon)
            content = not is_stop(token.text, language)
            found.append(Word(token.span.shifted(start), token.text, fold(token.text), meanings, content, known))
    return tuple(found)


@lru_cache(maxsize=65536)
def _meanings(word: str, language: str, lexicon: Lexicon) -> tuple[frozenset[str], bool]:
    own = stem(word, language)
    if language != "de":
        return frozenset((own, fold(word))), True
    english = lexicon.translations(word)
    translated = {stem(part, "en") for phrase in english for part in phrase.split() if not is_stop(part, "en")}
    return frozenset((own, fold(word), stem(lemma(word, "de"), "de"), *translated)), bool(english)


def pairs(row_sides: Sequence[Side], context: Context) -> Sequence[tuple[Side, Side]]:
    """All pairs of versions about one event that do not say the same word for word."""
    return context.kept.answer((pairs, *row_sides), _pairs, row_sides, context)


def _pairs(row_sides: Sequence[Side], context: Context) -> Sequence[tuple[Side, Side]]:
    different = ((a, b) for a, b in combinations(row_sides, 2) if context.related(a.id, b.id))
    return [(a, b) for a, b in different if a.language != b.language or a.text != b.text]


def copied_pairs(row_sides: Sequence[Side], context: Context) -> list[tuple[Side, Side]]:
    """All pairs of versions of which one was made from the other, or both from a third."""
    return [(a, b) for a, b in combinations(row_sides, 2) if context.derived(a.id, b.id)]


def meaning_of(phrase: str, side: Side, context: Context) -> frozenset[str]:
    """Comparable forms of a word or noun phrase of ``side``, with near-synonyms.

    Facts give German nouns in lower case; the lexicon wants them as they are written.
    """
    return _meaning_of(phrase, side.language, context.lexicon) if phrase else frozenset()


@lru_cache(maxsize=16384)
def _meaning_of(phrase: str, language: str, lexicon: Lexicon) -> frozenset[str]:
    found: set[str] = set()
    for word in phrase.split():
        found |= _meanings(word, language, lexicon)[0]
        if language == "de":
            found |= _meanings(word.capitalize(), "de", lexicon)[0]
    english = [phrase, *lexicon.translations(phrase.capitalize())] if language == "de" else [phrase]
    found |= {stem(w, "en") for e in english for w in lexicon.synonyms(e) if " " not in w}
    return frozenset(found)


_NOTHING = Facts()

"""What stands where a German sentence should have a name: every noun has a capital, so a reader misses some names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reconciler.discrepancies.names.namesakes import forms_of
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.side import Side, Word
from reconciler.model.fact import Name
from reconciler.model.span import Span
from reconciler.text.facts.name_words import NO_NAMES, TITLES
from reconciler.text.facts.units import FORMS
from reconciler.text.lists import word_set

# Nouns that stand right before another one, no name: "eine Art Vertrag", "Ende Oktober", "Millionen Menschen".
_MEASURES = word_set("""
    anfang mitte ende art sorte reihe menge anzahl zahl fülle paar stück glas tasse haufen prozent hundert tausend
    dutzend dutzende hunderte tausende million millionen milliarde milliarden gruppe teil hälfte nummer
    """)

Exchange = tuple[Span, Span]  # the words of one version, and those in their place in the other


def in_its_place(name: Name, a: Side, b: Side, context: Context) -> Word | None:
    """The word of ``b``, in German, that stands where ``a`` has ``name``.

    It has its capital and no counterpart in ``a``. A word that no dictionary knows needs one neighbour in common with
    the name, a plain noun both, and no article that would make it one.
    """
    if b.language != "de" or a.language != "de":
        return None
    before, after = _neighbours(a.words, name.span)
    forms = forms_of(a, context.lexicon)
    for n, word in enumerate(b.words):
        if not _may_be_name(word) or _is_counted(b, n) or forms.hold(word.folded, b):
            continue
        left, right = _neighbours(b.words, word.span)
        alike = (before is not None and before == left) + (after is not None and after == right)
        if alike >= 1 + word.known and not (word.known and left in _ARTICLES):
            return word
    return None


_ARTICLES = word_set("""
    der die das den dem des ein eine einen einem einer eines kein keine seine seiner ihre ihrer unsere diese dieser
    """)


def _neighbours(words: Sequence[Word], span: Span) -> tuple[str | None, str | None]:
    """The folded words right before and behind ``span``."""
    inside = [n for n, word in enumerate(words) if word.span.overlaps(span)]
    if not inside:
        return None, None
    first, last = inside[0], inside[-1]
    before = words[first - 1].folded if first else None
    return before, words[last + 1].folded if last + 1 < len(words) else None


def _may_be_name(word: Word) -> bool:
    lowered = word.text.lower()
    return word.text[:1].isupper() and lowered not in TITLES and lowered not in NO_NAMES and "-" not in word.text


def _is_counted(side: Side, n: int) -> bool:
    """Whether a word is a unit or belongs to a figure or date."""
    word = side.words[n]
    spans = [figure.span for facts in side.facts for figure in facts.figures]
    spans += [date.span for facts in side.facts for date in facts.dates]
    return (word.text.lower(),) in FORMS.values or any(word.span.overlaps(span) for span in spans)


def exchanged(a: Side, b: Side, context: Context) -> Iterator[Exchange]:
    """Two words with capitals side by side of which one is another in ``b``: "Royal Mail", "Royal Post"."""
    if a.language != "de" or b.language != "de":
        return
    here, there = forms_of(a, context.lexicon), forms_of(b, context.lexicon)
    theirs = list(_couples(b))
    for m, one in _couples(a):
        for n, other in theirs:
            kept, changed = _part_in_common(one, other)
            if kept is None or changed is None:
                continue
            mine, their = changed
            if there.hold(mine.folded, a) or here.hold(their.folded, b) or _is_counted_one(a, m, b, n):
                continue
            if not (mine.known and their.known) and not (their.known and kept == 1):
                yield Span(one[0].span.start, one[1].span.end), Span(other[0].span.start, other[1].span.end)


def _is_counted_one(a: Side, m: int, b: Side, n: int) -> bool:
    return any(_is_counted(a, i) for i in (m, m + 1)) or any(_is_counted(b, i) for i in (n, n + 1))


def _couples(side: Side) -> Iterable[tuple[int, tuple[Word, Word]]]:
    """Words that may be names next to each other, with the index of the first."""
    for n in range(len(side.words) - 1):
        one, other = side.words[n], side.words[n + 1]
        together = other.span.start == one.span.end + 1
        if together and _may_be_name(one) and _may_be_name(other) and one.folded not in _MEASURES:
            yield n, (one, other)


def _part_in_common(one: tuple[Word, Word], other: tuple[Word, Word]) -> tuple[int | None, tuple[Word, Word] | None]:
    """Which word two couples share, 0 or 1, and the two words that differ."""
    for kept in (0, 1):
        if one[kept].folded == other[kept].folded and one[1 - kept].folded != other[1 - kept].folded:
            return kept, (one[1 - kept], other[1 - kept])
    return None, None

"""How much of running German news the lexicon translates.

    python tests/bench/lexicon_coverage.py ../shared/bench/align [--dictionary FILE] [--missing 60]

Reads the German versions of the family "deen" and of the sample articles. Counted are content words: no function words,
no figures, nothing inside a name. A word is known if it or its parts are listed; ``--dictionary`` adds one of the
user's. The missing words follow, the most frequent first, each with the number of articles it stands in.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reconciler import assets
from reconciler.app.exporting import samples
from reconciler.text.dictionaries import store
from reconciler.text.facts import read_facts
from reconciler.text.language import detect
from reconciler.text.lexicon import Lexicon
from reconciler.text.words import is_stop, lemma, tokenize


def articles(bench: Path) -> Iterator[list[str]]:
    """The lines of each German article."""
    for path in sorted(bench.glob("deen/*/gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        for name in gold["versions"]:
            if gold["langs"].get(name) == "de":
                yield (path.parent / name).read_text(encoding="utf-8").splitlines()
    for path in samples():
        text = path.read_text(encoding="utf-8")
        if detect(text) == "de":
            yield text.splitlines()


def content_words(line: str, lexicon: Lexicon) -> Iterator[str]:
    facts = read_facts(line, "de", None)
    taken = [f.span for f in (*facts.figures, *facts.dates, *facts.names)]
    for token in tokenize(line):
        if not token.text[0].isalpha() or is_stop(token.text, "de") or lexicon.knows_name(token.text):
            continue
        if not any(token.span.overlaps(span) for span in taken):
            yield token.text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--dictionary", type=Path)
    parser.add_argument("--missing", type=int, default=60)
    given = parser.parse_args()
    lexicon = Lexicon.load()
    if given.dictionary:
        lexicon = lexicon.with_further([store.build(given.dictionary, None)])
    words: Counter[str] = Counter()
    within: defaultdict[str, set[int]] = defaultdict(set)
    for number, lines in enumerate(articles(given.bench)):
        for line in lines:
            for word in content_words(line, lexicon):
                words[word] += 1
                within[lemma(word, "de")].add(number)
    known = {word for word in words if lexicon.knows(word)}
    tokens = sum(words.values())
    print(
        f"{lexicon.entries:,} lemmas of {assets.folder('lexicon').name}; {tokens:,} content words, {len(words):,} types"
    )
    print(f"by token {sum(words[w] for w in known) / tokens:.3f}   by type {len(known) / len(words):.3f}")
    missing: Counter[str] = Counter()
    for word in words.keys() - known:
        missing[lemma(word, "de")] += words[word]
    for base, count in sorted(missing.items(), key=lambda item: (-len(within[item[0]]), -item[1], item[0]))[
        : given.missing
    ]:
        print(f"{count:5} {len(within[base]):4}  {base}")


if __name__ == "__main__":
    main()

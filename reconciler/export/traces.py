"""Where a sentence of the account comes from, in words: its versions, what was taken, what the others say, why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reconciler.export.document import Remark
from reconciler.export.phrases import phrases
from reconciler.model.account import Account, AccountSentence, Carried
from reconciler.model.decision import DecisionKind
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading
from reconciler.model.ids import VersionId

_DOUBLE = frozenset('“”„‟"«»')
_OPENING = _DOUBLE | frozenset("'‘‚")


def footnote(sentence: AccountSentence, language: str) -> str:
    """Never one word alone: a reader of Markdown without footnotes would take that for a link."""
    words = phrases(language)
    sigla = _sigla(sentence)
    parts = [
        f"{words['row'].capitalize()} {sentence.row_number}.",
        f"{words['carriers']} {', '.join(sentence.carriers)}; {_chosen(sentence, words)}.",
    ]
    parts += _house(sentence, words)
    parts += [_discrepancy(found, sigla, words) for found in sentence.discrepancies if _tells_more(found, sentence)]
    parts += _said(sentence, words)
    others = "; ".join(_others(sentence, words))
    parts += [_closed(f"{words['others']} {others}")] if others else []
    return " ".join(parts)


def remarks(sentence: AccountSentence, language: str) -> tuple[Remark, ...]:
    """What stands in the margin beside a sentence: its discrepancies, the editor's reason and notes."""
    words, sigla = phrases(language), _sigla(sentence)
    told = [_discrepancy(found, sigla, words) for found in sentence.discrepancies if _tells_more(found, sentence)]
    return tuple(Remark(text) for text in (*told, *_said(sentence, words)))


def readings(found: Discrepancy, account: Account) -> str:
    """What each version says, versions with the same words together."""
    sigla = {version.id: version.siglum for version in account.versions}
    return _grouped(found.readings, sigla, phrases(account.language))


def _house(sentence: AccountSentence, words: Mapping[str, str]) -> list[str]:
    """What stands in the account in the house's form and not in that of the versions."""
    told = dict.fromkeys(f"{_quoted(c.now)} {words['for']} {_quoted(c.was)}" for c in sentence.house)
    return [f"{words['house']} {'; '.join(told)}."] if told else []


def _said(sentence: AccountSentence, words: Mapping[str, str]) -> list[str]:
    """The editor's reason and notes, each a sentence."""
    why = [f"{words['reason']} {sentence.decision.why}"] if sentence.decision and sentence.decision.why else []
    return [_closed(text) for text in (*why, *(f"{words['note']} {note.text}" for note in sentence.notes))]


def _closed(text: str) -> str:
    return text if text.rstrip().endswith((".", "!", "?", "…", ":")) else f"{text.rstrip()}."


def _tells_more(found: Discrepancy, sentence: AccountSentence) -> bool:
    """Whether a discrepancy says more than that the wordings differ, which the other readings show."""
    whole = {reading.version: reading.text for reading in sentence.readings}
    entire = any(reading.text and reading.text == whole.get(reading.version) for reading in found.readings)
    return found.kind is not DiscrepancyClass.WORDING and not entire


def _sigla(sentence: AccountSentence) -> dict[VersionId, str]:
    return {**sentence.signs, **{reading.version: reading.siglum for reading in sentence.readings}}


def _discrepancy(found: Discrepancy, sigla: Mapping[VersionId, str], words: Mapping[str, str]) -> str:
    return f"{words[found.kind.value].capitalize()}: {_grouped(found.readings, sigla, words)}."


def _chosen(sentence: AccountSentence, words: Mapping[str, str]) -> str:
    decision = sentence.decision
    if decision is None:
        return words["undecided"]
    if decision.kind is DecisionKind.BOTH:
        return words["both"]
    taken = f"{words['wording of']} {', '.join(sentence.chosen)}" if sentence.chosen else ""
    edited = words["edited"] if decision.kind is DecisionKind.EDITED else ""
    automatic = words["automatic"] if decision.automatic else ""
    said = _translated(next((r for r in sentence.readings if r.chosen and r.translated), None), words)
    return ", ".join(part for part in (taken, edited, said, automatic) if part)


def _translated(reading: Carried | None, words: Mapping[str, str]) -> str:
    if reading is None:
        return ""
    return f"{words['translated by']} {reading.engine}" if reading.engine else words["translated"]


def _others(sentence: AccountSentence, words: Mapping[str, str]) -> Iterator[str]:
    """The wordings that were not taken, versions with the same words together."""
    by_text: dict[tuple[str, str], list[str]] = {}
    for reading in sentence.others:
        if reading.working != sentence.text:
            by_text.setdefault((reading.working, _translated_if(reading, words)), []).append(reading.siglum)
    for (text, how), signs in by_text.items():
        yield f"{', '.join(signs)}{f' ({how})' if how else ''}: {_quoted(text)}"


def _translated_if(reading: Carried, words: Mapping[str, str]) -> str:
    return _translated(reading, words) if reading.translated else ""


def _grouped(said: Sequence[Reading], sigla: Mapping[VersionId, str], words: Mapping[str, str]) -> str:
    by_text: dict[str, list[str]] = {}
    for reading in said:
        by_text.setdefault(reading.text, []).append(sigla.get(reading.version, "?"))
    return "; ".join(
        f"{', '.join(signs)}: {_quoted(text)}" if text else f"{', '.join(signs)} {words['lacks']}"
        for text, signs in by_text.items()
    )


def _quoted(text: str) -> str:
    """``text`` in one pair of quotation marks; a mark at its edge whose partner lies outside of it counts as one."""
    if sum(character in _DOUBLE for character in text) % 2:
        if text[-1] in _DOUBLE:
            return f"“{text[:-1]}”"
        if text[0] in _DOUBLE:
            return f"“{text[1:]}”"
    return text if not text or text[0] in _OPENING else f"“{text}”"

"""Where a sentence of the account comes from, in words: its versions, what was taken, what the others say, why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reconciler.export.document import Remark
from reconciler.export.phrases import phrases
from reconciler.model.account import Account, AccountSentence, Carried
from reconciler.model.decision import DecisionKind
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass
from reconciler.model.ids import VersionId
from reconciler.text.nesting import DOUBLE, Marks, marks_of, quoted

_ENDS = (".", "!", "?", "…", ":")
_CLOSING = "”“’‘»«\"'"  # marks behind the stop of a quotation: no second one follows


def footnote(sentence: AccountSentence, language: str) -> str:
    """Never one word alone: a reader of Markdown without footnotes would take that for a link."""
    words = phrases(language)
    parts = [
        f"{words['row'].capitalize()} {sentence.row_number}.",
        f"{words['carriers']} {', '.join(sentence.carriers)}; {_chosen(sentence, words)}.",
    ]
    parts += _house(sentence, language)
    parts += _discrepancies(sentence, language)
    parts += _said(sentence, words)
    others = "; ".join(_others(sentence, language))
    parts += [_closed(f"{words['others']} {others}")] if others else []
    return " ".join(parts)


def remarks(sentence: AccountSentence, language: str) -> tuple[Remark, ...]:
    """What stands in the margin beside a sentence: its discrepancies, the editor's reason and notes."""
    return tuple(Remark(text) for text in (*_discrepancies(sentence, language), *_said(sentence, phrases(language))))


def readings(found: Discrepancy, account: Account) -> str:
    """What each version says, versions with the same words together."""
    sigla = {version.id: version.siglum for version in account.versions}
    return _grouped(found, sigla, account.language)


def what(found: Discrepancy) -> str:
    """What a discrepancy is, as said beside its readings: long quotations stand in these, and whole."""
    voices = found.telling.voices if found.kind is DiscrepancyClass.QUOTE and found.telling is not None else ()
    begins = [found.message.find(f". {', '.join(voice.signs)}: ") for voice in voices]
    begin = min((place for place in begins if place > 0), default=-1)
    return found.message[: begin + 1] if begin > 0 else found.message


def _house(sentence: AccountSentence, language: str) -> list[str]:
    """What stands in the account in the house's form and not in that of the versions."""
    words, marks = phrases(language), marks_of(language)
    told = dict.fromkeys(
        f"{quoted(c.now, marks)} {words['for']} {quoted(c.was, marks)}" for c in sentence.house if c.now
    )
    said = [_closed(f"{words['house']} {'; '.join(told)}")] if told else []
    left_out = dict.fromkeys(quoted(c.was, marks) for c in sentence.house if not c.now)
    return [*said, *([_closed(f"{words['left out']} {'; '.join(left_out)}")] if left_out else [])]


def _said(sentence: AccountSentence, words: Mapping[str, str]) -> list[str]:
    """The editor's reason and notes, each a sentence."""
    why = [f"{words['reason']} {sentence.decision.why}"] if sentence.decision and sentence.decision.why else []
    return [_closed(text) for text in (*why, *(f"{words['note']} {note.text}" for note in sentence.notes))]


def _closed(text: str) -> str:
    return text if text.rstrip().rstrip(_CLOSING).endswith(_ENDS) else f"{text.rstrip()}."


def _tells_more(found: Discrepancy, sentence: AccountSentence) -> bool:
    """Whether a discrepancy says more than that the wordings differ, which the other readings show."""
    whole = {reading.version: reading.text for reading in sentence.readings}
    entire = any(reading.text and reading.text == whole.get(reading.version) for reading in found.readings)
    return found.kind is not DiscrepancyClass.WORDING and not entire


def _discrepancies(sentence: AccountSentence, language: str) -> list[str]:
    """Each discrepancy that says more than the readings beside it, as a sentence."""
    words, sigla = phrases(language), {**sentence.signs, **{r.version: r.siglum for r in sentence.readings}}
    return [
        # A slip of translation is told: of the bare words nobody sees what is wrong with them.
        _closed(f"{words[d.kind.value].capitalize()}: {d.message if _is_slip(d) else _grouped(d, sigla, language)}")
        for d in sentence.discrepancies
        if _tells_more(d, sentence)
    ]


def _is_slip(found: Discrepancy) -> bool:
    return found.kind is DiscrepancyClass.ARTEFACT and bool(found.message)


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


def _others(sentence: AccountSentence, language: str) -> Iterator[str]:
    """The wordings that were not taken, versions with the same words together."""
    words, marks = phrases(language), marks_of(language)
    by_text: dict[tuple[str, str], list[str]] = {}
    for reading in sentence.others:
        if reading.working != sentence.text:
            by_text.setdefault((reading.working, _translated_if(reading, words)), []).append(reading.siglum)
    for (text, how), signs in by_text.items():
        yield f"{', '.join(signs)}{f' ({how})' if how else ''}: {quoted(text, marks)}"


def _translated_if(reading: Carried, words: Mapping[str, str]) -> str:
    return _translated(reading, words) if reading.translated else ""


def _grouped(found: Discrepancy, sigla: Mapping[VersionId, str], language: str) -> str:
    """What each version says, versions that say the same together; a version that has something is not lacking."""
    words, marks = phrases(language), marks_of(language)
    said: dict[VersionId, dict[str, None]] = {}
    for reading in found.readings:
        text = _bare(reading.text) if found.kind is DiscrepancyClass.WORDING else reading.text
        said.setdefault(reading.version, {}).update({text: None} if text else {})
    by_words: dict[tuple[str, ...], list[str]] = {}
    for version, texts in said.items():
        by_words.setdefault(tuple(texts), []).append(sigla.get(version, "?"))
    return "; ".join(
        f"{', '.join(signs)}: {', '.join(_as_it_stands(text, found, marks) for text in texts)}"
        if texts
        else f"{', '.join(signs)} {words['lacks' if len(signs) == 1 else 'lack']}"
        for texts, signs in by_words.items()
    )


def _bare(text: str) -> str:
    """Words that part without the marks and commas of their neighbours; all of it where there is no word."""
    return text.lstrip(f"{DOUBLE} ,;:.").rstrip(" ,;:") or text


def _as_it_stands(text: str, found: Discrepancy, marks: Marks) -> str:
    """Words of a reading between marks; of a slip of translation its own marks may be what is wrong."""
    is_slip = found.kind is DiscrepancyClass.ARTEFACT
    return f"{marks.opening}{text}{marks.closing}" if is_slip else quoted(text, marks)

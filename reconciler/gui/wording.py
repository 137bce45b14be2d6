"""Words of the window that several of its parts use."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from reconciler.gui.languages import ENGLISH, spoken
from reconciler.model.discrepancy import SOFT_HYPHEN, Agreement, Discrepancy, DiscrepancyClass


def counted(number: int, one: str, many: str) -> str:
    """``one`` for exactly one thing, else ``many`` with its ``%n`` replaced by the number."""
    return one if number == 1 else many.replace("%n", str(number))


def class_name(kind: DiscrepancyClass) -> str:
    """What people call a class of discrepancies."""
    names = {
        DiscrepancyClass.FIGURE: QCoreApplication.translate("Classes", "Figures"),
        DiscrepancyClass.DATE: QCoreApplication.translate("Classes", "Dates"),
        DiscrepancyClass.NAME: QCoreApplication.translate("Classes", "Names"),
        DiscrepancyClass.QUOTE: QCoreApplication.translate("Classes", "Quotes"),
        DiscrepancyClass.NEGATION: QCoreApplication.translate("Classes", "Negation"),
        DiscrepancyClass.MODALITY: QCoreApplication.translate("Classes", "Modality"),
        DiscrepancyClass.ATTRIBUTION: QCoreApplication.translate("Classes", "Attribution"),
        DiscrepancyClass.OMISSION: QCoreApplication.translate("Classes", "Omissions"),
        DiscrepancyClass.WORDING: QCoreApplication.translate("Classes", "Wording"),
        DiscrepancyClass.ARTEFACT: QCoreApplication.translate("Classes", "Artefacts"),
    }
    return names[kind]


def in_sentence(name: str) -> str:
    """A name as it stands inside a sentence: small letters, but in languages that write nouns with capitals."""
    return name if spoken() == "de" else name.lower()


def told(found: Discrepancy | Agreement) -> str:
    """What a discrepancy or an agreement says, in the language of the window; findings are kept in English."""
    language = spoken()
    if language != ENGLISH:
        from reconciler.app.messages import agreement_in, discrepancy_in  # reads the rules of every class

        found = discrepancy_in(found, language) if isinstance(found, Discrepancy) else agreement_in(found, language)
    return found.message.replace(SOFT_HYPHEN, "")


def severity_name(severity: int) -> str:
    """What people call a severity, 0 to 3."""
    names = (
        QCoreApplication.translate("Severity", "style"),
        QCoreApplication.translate("Severity", "for information"),
        QCoreApplication.translate("Severity", "look at it"),
        QCoreApplication.translate("Severity", "must be settled"),
    )
    return names[severity]


def in_percent(share: float) -> str:
    """A share, 0 to 1 or above, as people write it in the language of the window: "46%", "46 %"."""
    return QCoreApplication.translate("Wording", "%1%").replace("%1", f"{share * 100:.0f}")


def listed(parts: Sequence[str]) -> str:
    """Things as a list in a sentence: "A", "A and B", "A, B and C"."""
    if len(parts) < 2:
        return "".join(parts)
    both = QCoreApplication.translate("Wording", "%1 and %2")
    return both.replace("%1", ", ".join(parts[:-1])).replace("%2", parts[-1])


def shortened(text: str, limit: int = 60) -> str:
    """``text`` on one line, cut at ``limit`` characters with an ellipsis."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def quotable(text: str, limit: int = 60) -> str:
    """The beginning of ``text`` to stand in quotation marks, without marks of its own at the edges."""
    return shortened(text.strip('“”„‟"«» '), limit)

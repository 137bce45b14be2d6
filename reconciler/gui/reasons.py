"""Why words are set aside, in the language of the window; the readers name their reasons in English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def reason_name(reason: str) -> str:
    """A reason for setting words aside; one the window does not know stays as it is."""
    return (_of_lines() | _of_blocks() | _of_pages()).get(reason, reason)


def _of_lines() -> dict[str, str]:
    return {
        "app line": QCoreApplication.translate("Reasons", "app line"),
        "bare link": QCoreApplication.translate("Reasons", "bare link"),
        "breadcrumb": QCoreApplication.translate("Reasons", "breadcrumb"),
        "broadcast notice": QCoreApplication.translate("Reasons", "broadcast notice"),
        "byline": QCoreApplication.translate("Reasons", "byline"),
        "comment form": QCoreApplication.translate("Reasons", "comment form"),
        "cookie line": QCoreApplication.translate("Reasons", "cookie line"),
        "copyright line": QCoreApplication.translate("Reasons", "copyright line"),
        "correction line": QCoreApplication.translate("Reasons", "correction line"),
        "credit": QCoreApplication.translate("Reasons", "credit"),
        "date line": QCoreApplication.translate("Reasons", "date line"),
        "donation line": QCoreApplication.translate("Reasons", "donation line"),
        "embedded content": QCoreApplication.translate("Reasons", "embedded content"),
        "live blog time": QCoreApplication.translate("Reasons", "live blog time"),
        "newsletter line": QCoreApplication.translate("Reasons", "newsletter line"),
        "opinion notice": QCoreApplication.translate("Reasons", "opinion notice"),
        "reader call": QCoreApplication.translate("Reasons", "reader call"),
        "reading time": QCoreApplication.translate("Reasons", "reading time"),
        "section label": QCoreApplication.translate("Reasons", "section label"),
        "share footer": QCoreApplication.translate("Reasons", "share footer"),
        "source link": QCoreApplication.translate("Reasons", "source link"),
        "tag line": QCoreApplication.translate("Reasons", "tag line"),
        "update notice": QCoreApplication.translate("Reasons", "update notice"),
    }


def _of_blocks() -> dict[str, str]:
    return {
        "about the author": QCoreApplication.translate("Reasons", "about the author"),
        "advertisement": QCoreApplication.translate("Reasons", "advertisement"),
        "caption": QCoreApplication.translate("Reasons", "caption"),
        "comment": QCoreApplication.translate("Reasons", "comment"),
        "comments": QCoreApplication.translate("Reasons", "comments"),
        "heading": QCoreApplication.translate("Reasons", "heading"),
        "hidden on the page": QCoreApplication.translate("Reasons", "hidden on the page"),
        "hidden text": QCoreApplication.translate("Reasons", "hidden text"),
        "image caption credit": QCoreApplication.translate("Reasons", "image caption credit"),
        "image markup": QCoreApplication.translate("Reasons", "image markup"),
        "link to another article": QCoreApplication.translate("Reasons", "link to another article"),
        "links to other articles": QCoreApplication.translate("Reasons", "links to other articles"),
        "quoted mail": QCoreApplication.translate("Reasons", "quoted mail"),
        "signature": QCoreApplication.translate("Reasons", "signature"),
        "teaser": QCoreApplication.translate("Reasons", "teaser"),
        "teaser printed twice": QCoreApplication.translate("Reasons", "teaser printed twice"),
        "teaser text": QCoreApplication.translate("Reasons", "teaser text"),
        "stray fragment: a pronoun and a verb that say nothing of their own": QCoreApplication.translate(
            "Reasons", "stray fragment: a pronoun and a verb that say nothing of their own"
        ),
    }


def _of_pages() -> dict[str, str]:
    return {
        "dialog of the page": QCoreApplication.translate("Reasons", "dialog of the page"),
        "form": QCoreApplication.translate("Reasons", "form"),
        "navigation": QCoreApplication.translate("Reasons", "navigation"),
        "page footer": QCoreApplication.translate("Reasons", "page footer"),
        "page header": QCoreApplication.translate("Reasons", "page header"),
        "paywall line": QCoreApplication.translate("Reasons", "paywall line"),
        "sidebar": QCoreApplication.translate("Reasons", "sidebar"),
    }

"""Which blocks of a page are the article: what the markup says, how densely text stands, what trafilatura takes.

No single witness is believed: each has pages on which it loses half the article (tests/bench/RESULTS.md).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reconciler.ingest.piece import OUTSIDE, Role
from reconciler.ingest.readers.dom import Block, Element

_LINKS = "links to other articles"
_PAYWALL = "paywall line"
_BY_TAG = {"nav": "navigation", "footer": "page footer", "form": "form", "dialog": "dialog of the page"}
_BY_ROLE = {
    "navigation": "navigation", "banner": "page header", "contentinfo": "page footer", "search": "form", "form": "form",
    "dialog": "dialog of the page", "alertdialog": "dialog of the page", "complementary": "sidebar",
    "menu": "navigation",
}  # fmt: skip
_BY_WORD = {
    "comments": "comment comments disqus respond kommentare kommentar commentlist discussion",
    "cookie line": "cookie cookies consent gdpr cmp ccpa datenschutz privacybanner",
    "share footer": "share sharing social sharebar addtoany teilen sharedaddy shariff",
    "newsletter line": "newsletter subscribe signup subscription optin mailinglist abo",
    _LINKS: "related recommended recommendation recommendations teaser teasers readmore outbrain taboola popular "
    "trending mostread latest seealso more-stories promobox crosslinks weiterlesen similar upnext",
    "advertisement": "ad ads advert advertisement advertising adslot adbox sponsor sponsored dfp werbung anzeige "
    "banner-ad promo promotion",
    "navigation": "nav navbar navigation menu breadcrumb breadcrumbs pagination pager toc skip sitenav topbar",
    "page footer": "footer colophon imprint sitefooter",
    "page header": "masthead siteheader topnav",
    "sidebar": "sidebar rail aside widget widgets",
    "caption": "caption credit credits wp-caption-text bildunterschrift imagecaption",
    "about the author": "authorbox author-bio authorbio bio about-author aboutauthor",
    "tag line": "tags taglist tagcloud keywords post-tags schlagworte",
    _PAYWALL: "paywall regwall meter piano",
}  # fmt: skip
_WORD_REASONS = {word: reason for reason, words in _BY_WORD.items() for word in words.split()}
_NAME_PART = re.compile(r"[a-z0-9]{1,60}")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SQUEEZED = re.compile(r"[\W_]+")
_HARD = ("comments", "cookie line", "hidden on the page")
_MOST = 0.55  # share of the page's prose inside an element from which its name proves nothing
_MOST_PAID = 0.25  # the same for names that speak of a paywall: they stand as often on what is paid for
_GOOD_DEAL = 300  # characters of prose
_LONG_HEAD = 12  # blocks above the first paragraph that may be head lines of the article


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a block belongs to the article; ``reason`` says why not; ``kept`` whether it is listed one by one."""

    reason: str
    kept: bool = True


def squeezed(text: str) -> str:
    """Letters and digits of a text alone, by which two extractions are compared."""
    return _SQUEEZED.sub("", text).lower()


def judged(blocks: Sequence[Block], taken: str, declared: str, title: str) -> list[Verdict]:
    """A verdict on each block.

    Args:
        blocks: those of the page, in its order.
        taken: what trafilatura takes for the article, squeezed.
        declared: the article's text as the page declares it in JSON-LD, squeezed; empty if it does not.
        title: the page's title.
    """
    page = _Page(blocks)
    dense = page.densest()
    votes = [_Vote(_is_in(b, taken), dense(b), _is_in(b, declared)) for b in blocks]
    if _are_at_odds(blocks, votes):
        votes = [_Vote(v.taken, v.taken, v.declared) for v in votes]
    verdicts = [_verdict(b, v, page.reason(b)) for b, v in zip(blocks, votes, strict=True)]
    verdicts = _beyond(blocks, votes, _teased(blocks, votes, verdicts))
    return _head(blocks, _followed(blocks, verdicts), title)


@dataclass(frozen=True, slots=True)
class _Vote:
    taken: bool
    dense: bool
    declared: bool


def _are_at_odds(blocks: Sequence[Block], votes: Sequence[_Vote]) -> bool:
    """Whether trafilatura takes a good deal of prose, and none of it where prose is densest; then it is believed."""
    prose = [(block, vote) for block, vote in zip(blocks, votes, strict=True) if block.is_prose]
    taken = sum(len(block.text) for block, vote in prose if vote.taken)
    return taken > _GOOD_DEAL and not any(vote.dense and vote.taken for _, vote in prose)


def _is_in(block: Block, whole: str) -> bool:
    words = squeezed(block.text)
    return bool(words) and len(words) >= 12 and words in whole


def _verdict(block: Block, vote: _Vote, reason: str) -> Verdict:
    if vote.declared and block.is_prose:
        return Verdict("")
    if reason:
        return Verdict(reason, kept=block.is_prose or (vote.dense and reason in ("caption", "about the author")))
    if block.role is Role.CAPTION and block.element.tag == "figcaption":
        return Verdict("caption")
    if block.linked > 0.7 and not _is_linked_sentence(block, vote):
        return Verdict(_LINKS, kept=vote.dense and block.role is not Role.HEADING and len(block.text) > 25)
    if vote.dense or (vote.taken and block.is_prose):
        return Verdict("")
    return Verdict(OUTSIDE, kept=block.is_prose)


def _is_linked_sentence(block: Block, vote: _Vote) -> bool:
    """Whether a block that is one link is a sentence of the article: whole, long, or taken by both witnesses."""
    whole = block.text.rstrip("\"'”“»«’) ").endswith((".", "!", "?"))
    return whole and (vote.taken or (vote.dense and len(block.text) >= 80 and block.element.tag == "p"))


def _beyond(blocks: Sequence[Block], votes: Sequence[_Vote], verdicts: list[Verdict]) -> list[Verdict]:
    """Where the page declares most of its prose as the article, what follows the declared part is none of it."""
    prose = [n for n, (b, v) in enumerate(zip(blocks, verdicts, strict=True)) if b.is_prose and not v.reason]
    declared = [n for n, vote in enumerate(votes) if vote.declared]
    if 2 * sum(len(blocks[n].text) for n in declared) < sum(len(blocks[n].text) for n in prose) or not declared:
        return verdicts
    done = list(verdicts)
    for at in range(declared[-1] + 1, len(blocks)):
        if not done[at].reason:
            done[at] = Verdict(OUTSIDE, kept=blocks[at].is_prose)
    return done


def _teased(blocks: Sequence[Block], votes: Sequence[_Vote], verdicts: list[Verdict]) -> list[Verdict]:
    """A paragraph below a linked title belongs to that other story, unless it stands among the article's own."""
    done = list(verdicts)
    for at in range(1, len(blocks)):
        title, vote = blocks[at - 1], votes[at]
        teaser = title.linked > 0.7 and len(title.text) <= 160 and not _is_linked_sentence(title, votes[at - 1])
        if teaser and not (vote.dense or vote.declared or done[at].reason):
            done[at] = Verdict(_LINKS)
    return done


def _followed(blocks: Sequence[Block], verdicts: list[Verdict]) -> list[Verdict]:
    """Headings below which nothing of the article stands are none of its headings."""
    done = list(verdicts)
    for at, (block, verdict) in enumerate(zip(blocks, verdicts, strict=True)):
        if block.role is Role.HEADING and block.element.tag != "h1" and not verdict.reason:
            below = next((n for n in range(at + 1, len(blocks)) if blocks[n].role is not Role.HEADING), None)
            if below is None or done[below].reason in (_LINKS, OUTSIDE):
                done[at] = Verdict(_LINKS)
    return done


def _head(blocks: Sequence[Block], verdicts: list[Verdict], title: str) -> list[Verdict]:
    """The headline, and what stands between it and the first paragraph, belong to the article wherever they are."""
    first = next(
        (n for n, (b, v) in enumerate(zip(blocks, verdicts, strict=True)) if b.is_prose and not v.reason), None
    )
    if first is None:
        return verdicts
    wanted = squeezed(title)
    above = range(max(0, first - _LONG_HEAD), first)
    head = next((n for n in above if blocks[n].element.tag == "h1" and _is_same(blocks[n].text, wanted)), None)
    if head is None:
        head = next((n for n in above if _is_same(blocks[n].text, wanted)), None)
    if head is None:
        return verdicts
    done = list(verdicts)
    done[head] = Verdict("")
    for at in range(head + 1, first):
        if done[at].reason == OUTSIDE:
            done[at] = Verdict("")
    return done


def _is_same(text: str, wanted: str) -> bool:
    words = squeezed(text)
    return len(words) > 8 and (words in wanted or wanted in words) if wanted else False


class _Page:
    """What the elements of a page hold and are called."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        self._own: dict[Element, str] = {}
        self._reasons: dict[Element, str] = {}
        self._mass: Counter[Element] = Counter()
        self._hold_head: set[Element] = set()
        for block in blocks:
            self._weigh(block)
        self._total = sum(len(b.text) for b in blocks if b.is_prose and self._named(b.element) not in _HARD)

    def reason(self, block: Block) -> str:
        """Why the markup round a block says that it is no part of the article; empty if it does not."""
        return self._named_within(block.element)

    def densest(self) -> Callable[[Block], bool]:
        """A test for blocks inside the element in which paragraphs stand most densely."""
        scores: dict[Element, float] = defaultdict(float)
        for block in self._blocks:
            if block.is_prose and not self.reason(block):
                weight = min(len(block.text), 600) + 25 * block.text.count(",")
                for step, element in enumerate(_up(block.element, 4)):
                    scores[element] += weight * (1.0, 1.0, 0.6, 0.3)[step]
        if not scores:
            return lambda _: False
        best = max(scores, key=lambda e: scores[e])
        best = self._widened(best)
        inside = set()
        for block in self._blocks:
            if any(e is best for e in _up(block.element)):
                inside.add(id(block))
        return lambda block: id(block) in inside

    def _widened(self, element: Element) -> Element:
        """The parent instead, as long as it holds a good deal more prose that no name speaks against."""
        for parent in list(_up(element))[1:4]:
            if parent.tag in ("body", "html"):
                break
            if self._clean(parent) > 1.15 * self._clean(element) and self._clean(parent) >= 0.8 * self._mass[parent]:
                element = parent
        return element

    def _clean(self, element: Element) -> float:
        return sum(
            len(b.text)
            for b in self._blocks
            if b.is_prose and not self.reason(b) and any(e is element for e in _up(b.element))
        )

    def _weigh(self, block: Block) -> None:
        prose = block.is_prose and not any(_name(e) in _HARD for e in _up(block.element))
        for element in _up(block.element):
            if prose:
                self._mass[element] += len(block.text)
            if block.element.tag == "h1":
                self._hold_head.add(element)

    def _named(self, element: Element) -> str:
        if element not in self._own:
            self._own[element] = _name(element)
        return self._own[element]

    def _named_within(self, element: Element) -> str:
        chain = []
        reason = ""
        for one in _up(element):
            if one in self._reasons:
                reason = self._reasons[one]
                break
            chain.append(one)
        for one in reversed(chain):
            own = self._named(one)
            most = _MOST_PAID if own == _PAYWALL else _MOST
            if own and own not in _HARD and (one in self._hold_head or self._mass[one] > most * self._total > 0):
                own = ""
            reason = reason or own
            self._reasons[one] = reason
        return reason


def _up(element: Element, most: int = 300) -> list[Element]:
    """An element and those around it, innermost first."""
    chain: list[Element] = []
    while element is not None and len(chain) < most:
        chain.append(element)
        element = element.getparent()
    return chain


def _name(element: Element) -> str:
    """What the tag, the role, the class and the id of an element say it is, if it is no part of an article."""
    if element.tag in ("html", "body", "main", "h1"):
        return ""
    attributes = element.attrib
    if attributes.get("itemprop", "").lower() == "articlebody":
        return ""
    for names in (attributes.get("class", ""), attributes.get("id", ""), attributes.get("data-component", "")):
        for name in names[:400].split():
            reason = _said(name)
            if reason:
                return reason
    found = _BY_TAG.get(element.tag) or _BY_ROLE.get(attributes.get("role", "").lower(), "")
    return found or ("sidebar" if element.tag == "aside" else "")


def _said(name: str) -> str:
    whole = name.lower()
    if whole in _WORD_REASONS:
        return _WORD_REASONS[whole]
    parts = _NAME_PART.findall(_HUMP.sub("-", name).lower())
    if parts and parts[0] in ("has", "is", "no", "with", "without", "js"):
        return ""  # says something of the page's state: has-sidebar, no-comments
    return next((_WORD_REASONS[part] for part in parts if part in _WORD_REASONS), "")

"""The numbers the aligner weighs evidence with.

Set by hand from what each means, then by coordinate search on development data (tests/bench/align_tune.py).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights of evidence; masses are in nats of inverse document frequency, the rest are shares of 1.

    Attributes:
        background: sentences of imagined other text, so that frequencies in short articles are not taken too seriously.
        stop: what a function word counts against a content word of the same frequency.
        common: the same for words every news article has ("say", "year").
        figure, date, name: the same for a figure, a part of a date, a whole name (its words count besides).
        figure_extra: how much more a large or measured figure counts than a bare small number.
        names: how much names and words such as "the minister said" count at most, against the words covered besides.
        compound: what each part of a German compound counts.
        unreachable: what a word counts against the other language when no dictionary knows it.
        translation, phrase: how well a dictionary translation, or a word of one of several words, stands for the word.
        own_view: the share of its mass that a sentence with a translation carries in its own words.
        second_hand: what the likeness of a word that only the translation has counts where it is not the same word.
        dictionary: how well a translation in a dictionary that is not the program's own stands for the word.
        synonym: how well a near-synonym stands for a word.
        spelling: how well a word of nearly the same letters stands for it, at full likeness.
        spelling_floor: the share of common letter groups from which words are taken for relatives.
        toll: the share of its mass a sentence pays for standing in a row; its covered mass is what it earns.
        ease: how much less the toll is, between independent reports, for two sentences that resemble each other more
            than they resemble any third.
        margin: by how much more, at full ease.
        strangers: the mass any link costs besides between versions about different events; between independent reports
            the chance that they are about one event counts instead.
        parallel, parallel_copies: the mass it costs that two versions have two sentences each in a row that a third has
            in one, between versions with little in common and between those that have much.
        idle, idle_copies: the mass it costs that a sentence of such a row says nothing of what one version has there.
        surplus, surplus_copies: the further share of its mass that a second sentence of one version in a row pays,
            between versions that differ and between near copies.
        toll_copies: the further share of its mass that any sentence pays between near copies, where what belongs
            together is nearly the same.
        whole: the share of both masses from which names and figures alone suffice, as between two captions.
        extra_far: the mass a second sentence of one version in a row costs that does not stand beside the first.
        twice: what a term counts the second time, where one sentence has it twice, two others once each.
        against: what a pair of versions counts that do not resemble each other in a row that others hold together.
        context: the mass a link gains when both neighbours are linked as well.
        in_line: the further mass of the same between versions that tell all in one order.
        crossing: the mass a link loses between such versions where it stands out of their order.
        judged: the mass that log-odds of 1 count between independent reports.
        doubt: the log-odds by which sentences of independent reports are taken to belong together more readily.
        body: the mass added when ranking links, so that short sentences are not decided first.
    """

    background: float = 16.0
    stop: float = 0.12
    common: float = 0.7
    figure: float = 1.5
    figure_extra: float = 0.4
    date: float = 0.6
    name: float = 0.25
    names: float = 30.0
    compound: float = 0.75
    unreachable: float = 0.5
    translation: float = 0.95
    phrase: float = 0.6
    own_view: float = 0.5
    second_hand: float = 0.5
    dictionary: float = 0.85
    synonym: float = 0.55
    spelling: float = 0.9
    spelling_floor: float = 0.5
    toll: float = 0.28
    ease: float = 0.17
    margin: float = 0.04
    strangers: float = 6.0
    parallel: float = 7.0
    parallel_copies: float = 1.0
    idle: float = 2.0
    idle_copies: float = 1.0
    surplus: float = 0.15
    surplus_copies: float = 0.5
    toll_copies: float = 0.1
    whole: float = 0.9
    extra_far: float = 2.0
    twice: float = 0.65
    against: float = 0.2
    context: float = 2.5
    in_line: float = 1.5
    crossing: float = 8.0
    body: float = 10.0
    judged: float = 1.0
    doubt: float = 1.55


STANDARD = Weights()

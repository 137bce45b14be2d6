"""What is read as a figure, English and German side by side."""

from __future__ import annotations

from decimal import Decimal

import pytest

from reconciler.model.fact import Figure, FigureKind
from reconciler.text.facts.figures import read_figures
from reconciler.text.facts.lexer import Words


def figures(text: str, language: str) -> tuple[Figure, ...]:
    return read_figures(Words(text, language))


def only(text: str, language: str) -> Figure:
    found = figures(text, language)
    assert len(found) == 1, f"{text}: {found}"
    return found[0]


PLAIN = [
    ("They counted 112,000 birds.", "Sie zählten 112.000 Vögel.", "112000"),
    ("They counted 1.5 million birds.", "Sie zählten 1,5 Millionen Vögel.", "1500000"),
    ("They counted 2.3 bn birds.", "Sie zählten 2,3 Mrd. Vögel.", "2300000000"),
    ("They counted 1,234.5 birds.", "Sie zählten 1.234,5 Vögel.", "1234.5"),
    ("They counted 40 000 birds.", "Sie zählten 40 000 Vögel.", "40000"),
    ("They counted twenty-one birds.", "Sie zählten einundzwanzig Vögel.", "21"),
    ("They counted three hundred and five birds.", "Sie zählten dreihundertfünf Vögel.", "305"),
    ("They counted two thousand birds.", "Sie zählten zweitausend Vögel.", "2000"),
    ("They counted half a million birds.", "Sie zählten eine halbe Million Vögel.", "500000"),
    ("They counted two and a half million birds.", "Sie zählten zweieinhalb Millionen Vögel.", "2500000"),
    ("They counted a dozen birds.", "Sie zählten ein Dutzend Vögel.", "12"),
    ("They lost two thirds of them.", "Sie verloren zwei Drittel davon.", "0.6666666666666666666666666667"),
    ("They lost half of them.", "Sie verloren die Hälfte davon.", "0.5"),
    ("It costs 3.5m crowns a week.", "Es kostet 3,5 Mio. Kronen die Woche.", "3500000"),
    ("It feeds 3m people.", "Es ernährt 3 Mio. Menschen.", "3000000"),
    ("It was minus 12 degrees.", "Es waren minus 12 Grad.", "-12"),
]


@pytest.mark.parametrize(("english", "german", "value"), PLAIN)
def test_values(english: str, german: str, value: str) -> None:
    assert only(english, "en").value == Decimal(value)
    assert only(german, "de").value == Decimal(value)


UNITS = [
    (
        "It covers 450 square kilometres.",
        "Es umfasst 450 Quadratkilometer.",
        "450",
        "square kilometre",
        FigureKind.MEASURE,
    ),
    ("It covers 450 sq miles.", "Es umfasst 450 Quadratmeilen.", "450", "square mile", FigureKind.MEASURE),
    ("Prices rose by 3.5%.", "Die Preise stiegen um 3,5 %.", "3.5", "percent", FigureKind.PERCENT),
    ("Prices rose by twenty per cent.", "Die Preise stiegen um zwanzig Prozent.", "20", "percent", FigureKind.PERCENT),
    ("It rose by 2 percentage points.", "Es stieg um 2 Prozentpunkte.", "2", "percentage point", FigureKind.PERCENT),
    ("It cost €3m.", "Es kostete 3 Mio. Euro.", "3000000", "EUR", FigureKind.MONEY),
    ("It cost 40 crowns.", "Es kostete 40 Kronen.", "40", "krone", FigureKind.MONEY),
    ("It cost 2 million crowns.", "Es kostete 2 Millionen Kronen.", "2000000", "krone", FigureKind.MONEY),
    ("It cost $2.50.", "Es kostete 2,50 Dollar.", "2.5", "USD", FigureKind.MONEY),
    ("It lasted 90 minutes.", "Es dauerte 90 Minuten.", "90", "minute", FigureKind.DURATION),
    ("She is 29 years old.", "Sie ist 29 Jahre alt.", "29", "year", FigureKind.AGE),
    ("It flew at 300 km/h.", "Es flog mit 300 km/h.", "300", "km/h", FigureKind.MEASURE),
    ("It was 20 degrees Celsius.", "Es waren 20 Grad Celsius.", "20", "celsius", FigureKind.MEASURE),
    ("It was half a metre.", "Es war ein halber Meter.", "0.5", "metre", FigureKind.MEASURE),
    ("A quarter of an hour passed.", "Eine viertel Stunde verging.", "0.25", "hour", FigureKind.DURATION),
    ("It was a day and a half.", "Es waren anderthalb Tage.", "1.5", "day", FigureKind.DURATION),
    ("It began at 1730 GMT.", "Es begann um 17.30 Uhr.", "17.5", "o'clock", FigureKind.CLOCK),
    ("A six-mile walk.", "Ein Marsch von sechs Meilen.", "6", "mile", FigureKind.MEASURE),
    ("He was the third mayor.", "Er war der dritte Bürgermeister.", "3", "", FigureKind.ORDINAL),
    ("He was the 12th mayor.", "Er war der 12. Bürgermeister.", "12", "", FigureKind.ORDINAL),
    ("It began at 5:30 p.m.", "Es begann um 17.30 Uhr.", "17.5", "o'clock", FigureKind.CLOCK),
    ("It began at 17.30 GMT.", "Es begann um 17.30 in Kiel.", "17.5", "o'clock", FigureKind.CLOCK),
    ("It began at 12 o'clock.", "Es begann um 12 Uhr.", "12", "o'clock", FigureKind.CLOCK),
]


@pytest.mark.parametrize(("english", "german", "value", "unit", "kind"), UNITS)
def test_units_and_kinds(english: str, german: str, value: str, unit: str, kind: FigureKind) -> None:
    for figure in (only(english, "en"), only(german, "de")):
        assert (figure.value, figure.unit, figure.kind) == (Decimal(value), unit, kind)


def test_what_has_gone_up_to_a_figure_is_that_figure() -> None:
    assert only("The toll has gone up to three.", "en").low == 3
    assert only("Sail for up to three days.", "en").low is None


def test_what_leads_over_something_is_no_bound() -> None:
    assert only("Sie fuhren über die 1.200 Meter lange Brücke.", "de").high == 1200
    assert only("Sie fuhren über 1.200 Meter.", "de").high is None


def test_small_change_is_added() -> None:
    assert only("It cost 3 dollars 20 cents.", "en").value == Decimal("3.2")
    assert only("Es kostete drei Euro zwanzig.", "de").value == Decimal("3.2")


BOUNDS = [
    ("more than 112,000 birds", "mehr als 112.000 Vögel", "112000", None, False),
    ("at least four birds", "mindestens vier Vögel", "4", None, False),
    ("over 300 birds", "über 300 Vögel", "300", None, False),
    ("fewer than 300 birds", "weniger als 300 Vögel", None, "300", False),
    ("up to 300 birds", "bis zu 300 Vögel", None, "300", False),
    ("just under 20%", "knapp 20 Prozent", None, "20", True),
    ("nearly 300 birds", "fast 300 Vögel", None, "300", True),
    ("just over 20%", "gut 20 Prozent", "20", None, True),
    ("about 450 birds", "etwa 450 Vögel", "450", "450", True),
    ("an estimated 2,000 birds", "schätzungsweise 2.000 Vögel", "2000", "2000", True),
    ("300 birds or more", "300 Vögel oder mehr", "300", "300", False),
    ("300 or more birds", "300 oder mehr Vögel", "300", None, False),
    ("dozens of birds", "Dutzende Vögel", "24", None, True),
    ("tens of thousands of birds", "Zehntausende Vögel", "10000", None, True),
    ("between 5 and 7 birds", "zwischen 5 und 7 Vögeln", "5", "7", False),
    ("8 to 10 birds", "8 bis 10 Vögel", "8", "10", False),
    ("20–30 birds", "20–30 Vögel", "20", "30", False),
    ("2 to 3 million birds", "2 bis 3 Millionen Vögel", "2000000", "3000000", False),
    ("more than 5 and less than 9 birds", "mehr als 5 und weniger als 9 Vögel", "5", "9", False),
]


@pytest.mark.parametrize(("english", "german", "low", "high", "approximate"), BOUNDS)
def test_bounds_and_hedges(english: str, german: str, low: str | None, high: str | None, approximate: bool) -> None:
    for text, language in ((english, "en"), (german, "de")):
        figure = only(text, language)
        bounds = (None if low is None else Decimal(low), None if high is None else Decimal(high))
        assert (figure.low, figure.high, figure.approximate) == (*bounds, approximate), text


@pytest.mark.parametrize(
    ("text", "language", "hedge"),
    [
        ("just under 20%", "en", "just under"),
        ("knapp 20 %", "de", "knapp"),
        ("300 or more birds", "en", "or more"),
        ("8 to 10 birds", "en", ""),
    ],
)
def test_the_words_of_a_hedge_are_kept(text: str, language: str, hedge: str) -> None:
    assert only(text, language).hedge == hedge


def test_a_figure_in_brackets_is_tied_to_the_one_it_converts() -> None:
    english = figures("They hold 500 sq miles (1,300 sq km) of marsh.", "en")
    german = figures("Sie halten 500 Quadratmeilen (1.300 Quadratkilometer) Moor.", "de")
    for found in (english, german):
        assert found[1].same_as == found[0].span


def test_a_word_may_stand_between_a_figure_and_the_bracket_that_converts_it() -> None:
    english = figures("A 30-mile-long (48-kilometre-long) belt of marsh.", "en")
    german = figures("Ein 48 Kilometer langer (30 Meilen) Gürtel von Mooren.", "de")
    for found in (english, german):
        assert found[1].same_as == found[0].span


def test_a_figure_in_brackets_that_converts_nothing_stands_alone() -> None:
    assert figures("It has 500 miles (20 hours) to go.", "en")[1].same_as is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("One of the ferries sank.", "en"),
        ("They help one another.", "en"),
        ("The one in Hull is new.", "en"),
        ("No one came.", "en"),
        ("The ferry may sail again one day.", "en"),
        ("Flight MH17 and the F-16 landed.", "en"),
        ("A ferry sank.", "en"),
        ("At first it rained.", "en"),
        ("Eine Fähre sank.", "de"),
        ("Der eine ging.", "de"),
        ("Das ist mir eins.", "de"),
        ("Ein Haus brannte.", "de"),
    ],
)
def test_number_words_that_count_nothing(text: str, language: str) -> None:
    assert figures(text, language) == ()


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("One person was killed.", "Eine Person wurde getötet."),
        ("The parents of one child.", "Die Eltern eines Kindes."),
    ],
)
def test_one_that_counts(english: str, german: str) -> None:
    assert only(english, "en").value == only(german, "de").value == 1


def test_what_is_counted() -> None:
    assert only("They saw 2,000 young soldiers leave.", "en").noun == "soldier"
    assert only("Sie sahen 2.000 junge Soldaten gehen.", "de").noun == "soldaten"


def test_scores_need_sport() -> None:
    score = only("Hull won 3-1 on the day.", "en")
    assert (score.kind, score.noun) == (FigureKind.SCORE, "3:1")
    assert only("Kiel gewann 3:1 in Hull.", "de").noun == "3:1"


def test_the_span_covers_hedge_number_and_unit() -> None:
    text = "They hold just under 20% of it."
    assert only(text, "en").span.of(text) == "just under 20%"


def test_a_conversion_reckoned_wrongly_still_belongs_to_its_figure() -> None:
    long, feet = figures("A tunnel of 400 metres (328 feet).", "en")
    assert feet.same_as == long.span


def test_two_crowns_of_kings_are_no_money() -> None:
    assert only("Two crowns were stolen.", "en").unit == ""


@pytest.mark.parametrize(
    ("english", "german", "low", "high"),
    [
        ("It takes 6-3 days.", "Es dauert 6-3 Tage.", "3", "6"),
        ("He ruled in 512-511 BC.", "Er herrschte 512 - 511 v. Chr.", "511", "512"),
    ],
)
def test_ranges_told_from_their_upper_end(english: str, german: str, low: str, high: str) -> None:
    for text, language in ((english, "en"), (german, "de")):
        figure = only(text, language)
        assert (figure.low, figure.high) == (Decimal(low), Decimal(high))


CLOCKS = [
    ("It began at half past nine.", "Es begann um halb zehn.", "9.5"),
    ("It began at half past ten at night.", "Es begann um 22.30 Uhr.", "22.5"),
    ("It ended at a quarter to five.", "Es endete um Viertel vor fünf.", "4.75"),
    ("Around ten past two the lights went out.", "Gegen zehn nach zwei ging das Licht aus.", "2.17"),
    ("The strike began at six o'clock on Monday.", "Der Streik begann um sechs Uhr.", "6"),
    ("It ended at 9.30 on Sunday evening.", "Es endete um 21.30 Uhr.", "21.5"),
]  # fmt: skip


@pytest.mark.parametrize(("english", "german", "hour"), CLOCKS)
def test_clock_times_in_words(english: str, german: str, hour: str) -> None:
    for text, language in ((english, "en"), (german, "de")):
        time = only(text, language)
        assert time.kind is FigureKind.CLOCK
        assert time.value is not None
        assert round(time.value, 2) == Decimal(hour)


@pytest.mark.parametrize(
    "text",
    ["The vote was ten to five.", "Shares closed at 4.43 in Frankfurt.", "A quarter to a third of all voters left."],
)
def test_votes_prices_and_shares_are_no_times(text: str) -> None:
    assert all(f.kind is not FigureKind.CLOCK for f in figures(text, "en"))


SHARES = [
    ("More than six voters in ten stayed at home.", "Mehr als sechs von zehn blieben zu Hause.", "0.6", None),
    ("Nine in ten members were for it.", "Neun von zehn waren dafür.", "0.9", "0.9"),
    ("One household in four is insured.", "Eines von zehn ist versichert.", None, None),
    ("One Marnian in four smokes.", "Jeder Vierte raucht.", "0.25", "0.25"),
    ("Every fifth voter stayed at home.", "Jede fünfte Wählerin blieb zu Hause.", "0.2", "0.2"),
]


@pytest.mark.parametrize(("english", "german", "low", "high"), SHARES)
def test_shares_of_two_numbers(english: str, german: str, low: str | None, high: str | None) -> None:
    for text, language in ((english, "en"), (german, "de")):
        share = only(text, language)
        if low is not None:
            assert (share.low, share.high) == (Decimal(low), Decimal(high) if high else None)
        assert share.low is not None
        assert 0 < share.low < 1


@pytest.mark.parametrize("text", ["Two people in three cars were hurt.", "She has 11 of the 48 seats."])
def test_two_counts_are_no_share(text: str) -> None:
    assert len(figures(text, "en")) == 2


def test_what_a_sum_is_written_on_is_no_bound() -> None:
    assert only("Die Bank gibt Kredite über 1,4 Milliarden.", "de").high == Decimal("1.4e9")
    assert only("Die Partei verfügt im Rat über 11 Sitze.", "de").high == Decimal(11)
    assert only("Über 11 Sitze wird gestritten, es sind viele.", "de").high is None


def test_not_even_so_many_is_an_upper_bound() -> None:
    assert only("It took not even six minutes.", "en").low is None
    assert only("Es dauerte nicht einmal sechs Minuten.", "de").low is None


def test_a_time_in_two_units_is_one() -> None:
    assert only("He got seven years and three months.", "en").value == Decimal("7.25")
    assert only("Er bekam sieben Jahre und drei Monate.", "de").value == Decimal("7.25")


def test_ages_without_the_word() -> None:
    assert only("Anna Weber, 44, said nothing.", "en").kind is FigureKind.AGE
    assert only("Die 44-Jährige schwieg.", "de").kind is FigureKind.AGE
    assert only("They played in Paris, 44, and left.", "en").kind is FigureKind.COUNT


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        ("They fenced in a 40-square-mile area.", "40-square-mile", "square mile"),
        ("They fenced in a 40-square-mile (104-sq-km) area.", "40-square-mile", "square mile"),
        ("A 20-cubic-foot tank burst.", "20-cubic-foot", "cubic foot"),
        ("A 70-mile-an-hour wind blew.", "70-mile-an-hour", "mph"),
        ("A twelve‑square‑metre room.", "twelve‑square‑metre", "square metre"),
    ],
)
def test_a_hyphenated_unit_of_several_words_belongs_to_its_figure(text: str, words: str, unit: str) -> None:
    figure = read_figures(Words(text, "en"))[0]
    assert (figure.span.of(text), figure.unit, figure.noun) == (words, unit, "")


BOUNDS_OF_ALL_TIMES = [
    ("It was at no time less than 250 metres.", "Es waren zu keiner Zeit weniger als 250 Meter.", "250", None),
    ("It was never more than 250 metres.", "Es waren nie mehr als 250 Meter.", None, "250"),
]


@pytest.mark.parametrize(("english", "german", "low", "high"), BOUNDS_OF_ALL_TIMES)
def test_bounds_of_all_times(english: str, german: str, low: str | None, high: str | None) -> None:
    for text, language in ((english, "en"), (german, "de")):
        (found,) = figures(text, language)
        assert (found.low, found.high) == (low and Decimal(low), high and Decimal(high))


PARTS_OF_THE_DAY = [
    ("It began at 7.14 this morning.", "Es begann um 7.14 Uhr.", "7.23"),
    ("It began shortly after seven in the morning.", "Es begann gegen sieben morgens.", "7"),
    ("It began at nine in the evening.", "Es begann um neun abends.", "21"),
    ("He conceded defeat at 01:45.", "Er räumte die Niederlage um 01:45 ein.", "1.75"),
]


@pytest.mark.parametrize(("english", "german", "hour"), PARTS_OF_THE_DAY)
def test_the_part_of_the_day_makes_an_hour(english: str, german: str, hour: str) -> None:
    for text, language in ((english, "en"), (german, "de")):
        (found,) = figures(text, language)
        assert found.kind is FigureKind.CLOCK
        assert found.value is not None
        assert round(found.value, 2) == Decimal(hour)


def test_how_many_of_what_one_owns() -> None:
    (most, *_) = figures("The maker recalls 48,500 of its Norda 300 heaters.", "en")
    assert (most.value, most.noun) == (Decimal(48500), "heater")
    assert only("A quarter of the posts are vacant.", "en").noun == ""


def test_the_number_of_a_take_is_no_figure() -> None:
    assert not figures("UPDATE 3-Ministers leave the talks", "en")


def test_the_part_of_the_day_belongs_to_the_hour() -> None:
    text = "It began shortly after seven in the morning."
    assert only(text, "en").span.of(text) == "seven in the morning"


SURNAMES = [("Oskvold, 58, left.", "Oskvold, 58, ging."), ("Marit Oskvold, 58, left.", "Marit Oskvold, 58, ging.")]


@pytest.mark.parametrize(("english", "german"), SURNAMES)
def test_a_number_behind_a_name_is_an_age(english: str, german: str) -> None:
    assert only(english, "en").kind is FigureKind.AGE
    assert only(german, "de").kind is FigureKind.AGE

"""How sure the program is of a row."""

from reconciler.align.confidence import Features, rate


def test_a_row_of_independent_reports_is_as_sure_as_what_was_judged() -> None:
    few_words = 0.1
    likely = Features(few_words, 0.0, 0.0, ((1.0, 5.0),))
    unlikely = Features(few_words, 0.0, 0.0, ((1.0, -2.0),))

    assert rate(likely) > 0.9
    assert rate(unlikely) < 0.5


def test_the_least_likely_pair_decides() -> None:
    sure = Features(0.3, 0.0, 0.0, ((1.0, 5.0), (1.0, 5.0), (1.0, 5.0)))
    doubtful = Features(0.3, 0.0, 0.0, ((1.0, 5.0), (1.0, -1.0), (1.0, 5.0)))

    assert rate(doubtful) < 0.7 < rate(sure)


def test_copies_go_by_the_words_they_share() -> None:
    assert rate(Features(0.9, 1.0, 0.0, ((0.0, 0.0),))) > 0.95
    assert rate(Features(0.2, 0.0, 0.0, ((0.0, 0.0),))) < 0.75


def test_a_copy_of_one_side_does_not_make_the_other_surer() -> None:
    alone = rate(Features(0.3, 0.5, 0.0, ((1.0, 0.0),)))
    with_copy = rate(Features(0.6, 0.5, 0.0, ((1.0, 0.0), (1.0, 0.0), (0.0, 0.0))))

    assert with_copy == alone

from __future__ import annotations

import itertools

import pytest

from reconciler.gui import theme as looks
from reconciler.model.discrepancy import DiscrepancyClass


@pytest.fixture(params=looks.names())
def theme(request: pytest.FixtureRequest) -> looks.Theme:
    return looks.load(request.param)


def test_three_themes_light_first() -> None:
    assert looks.names() == ("light", "dark", "high-contrast")


def test_unknown_theme_is_refused() -> None:
    with pytest.raises(KeyError):
        looks.load("../light")


def test_contrast_of_black_and_white() -> None:
    assert looks.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert looks.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_words_stand_out_from_every_ground(theme: looks.Theme) -> None:
    grounds = [theme.base, theme.raised, theme.window, theme.row_current]
    words = [theme.text, theme.muted, theme.faint, theme.warning, theme.error, theme.ok, theme.accent]
    weak = {(w, g): looks.contrast(w, g) for w, g in itertools.product(words, grounds) if looks.contrast(w, g) < 4.5}
    assert weak == {}
    assert looks.contrast(theme.text, theme.selection) >= 4.5
    assert looks.contrast(theme.accent_text, theme.accent) >= 4.5


def test_marked_words_stay_readable_and_marks_visible(theme: looks.Theme) -> None:
    for kind, mark in theme.marks.items():
        assert looks.contrast(theme.text, mark.tint) >= 4.5, kind
        assert looks.contrast(mark.ink, mark.tint) >= 4.5, kind
        for ground in (theme.base, theme.row_current, theme.raised):
            assert looks.contrast(mark.ink, ground) >= 3, kind


def test_every_class_differs_from_every_other_without_its_colour(theme: looks.Theme) -> None:
    assert set(theme.marks) == set(DiscrepancyClass)
    assert len({mark.letter for mark in theme.marks.values()}) == len(DiscrepancyClass)
    assert len({(mark.tint, mark.underline) for mark in theme.marks.values()}) == len(DiscrepancyClass)


def test_focus_frames_and_sigla_are_visible(theme: looks.Theme) -> None:
    for ground in (theme.base, theme.raised, theme.row_current):
        assert looks.contrast(theme.focus, ground) >= 3
    assert len(set(theme.versions)) == 12
    assert all(looks.contrast(colour, theme.base) >= 4.5 for colour in theme.versions)


def test_apply_sets_palette_and_style_sheet(qapp: object, theme: looks.Theme) -> None:
    from PySide6.QtGui import QPalette
    from PySide6.QtWidgets import QApplication

    assert isinstance(qapp, QApplication)
    before = qapp.palette()
    looks.apply(qapp, theme)
    assert qapp.palette().color(QPalette.ColorRole.Base).name().upper() == theme.base
    assert theme.line in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()
    qapp.setStyleSheet("")
    qapp.setPalette(before)  # what the system looks like is asked by the tests of windows


def test_the_frame_of_the_current_cell_is_never_quieter_than_the_rules_beside_it(theme: looks.Theme) -> None:
    frame = looks.frame_without_keyboard(theme)
    for ground in (theme.base, theme.row_current):
        assert looks.contrast(frame, ground) >= max(looks.EDGE, looks.contrast(theme.line, ground))
    if theme.name != "high-contrast":
        assert frame != theme.focus

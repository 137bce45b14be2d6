"""The account leaves the window: previews, what is open, files, the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from reconciler.app.checking import is_open
from reconciler.app.exporting import Format
from reconciler.gui import theme as themes
from reconciler.gui.dialogs.export import ExportDialog
from reconciler.model.command import Decide
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.trace import PointKind
from tests.gui.window.sample import Bench


def test_export_previews_each_preset_and_writes_what_is_shown(bench: Bench, tmp_path: Path) -> None:
    bench.go(4)
    bench.act("decide.take-1", "file.export")
    dialog = bench.window.findChild(ExportDialog)
    assert dialog is not None
    previews = set()
    for preset in ("account", "footnotes", "report", "side-by-side"):
        dialog.choose(preset)
        previews.add(dialog.preview.toPlainText())
    assert len(previews) == 4
    dialog.choose("footnotes")
    bench.told.export = tmp_path / "out.md"
    dialog.save_asked.emit(dialog.chosen())
    written = (tmp_path / "out.md").read_text(encoding="utf-8")
    assert "Nobody was hurt." in written
    assert bench.said == f"The account is in “{tmp_path / 'out.md'}”."
    assert bench.window.preferences.value.preset == "footnotes"


def test_the_export_says_how_much_is_undecided(bench: Bench) -> None:
    bench.act("file.export")
    dialog = bench.window.findChild(ExportDialog)
    assert dialog is not None
    assert any(label.text().startswith("6 rows are undecided") for label in dialog.findChildren(QLabel))
    dialog.reject()


def test_what_is_open_is_listed_and_enter_goes_there(bench: Bench) -> None:
    bench.go(4)
    bench.act("decide.take-1")
    bench.act("file.export")
    dialog = bench.window.findChild(ExportDialog)
    assert dialog is not None
    lines = [dialog.points.item(place).text() for place in range(dialog.points.count())]
    assert any("undecided" in line and "Row 5" in line for line in lines)
    dialog.points.setCurrentRow(next(n for n, line in enumerate(lines) if "Row 5" in line))
    QTest.keyClick(dialog.points, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert bench.panes.current_row() == bench.workspace.project.rows[4].id


def test_open_points_have_the_numbers_of_the_grid_whatever_the_order_of_the_account(bench: Bench) -> None:
    bench.go(5)
    bench.act("decide.earlier", "decide.earlier", "decide.earlier", "decide.earlier")
    bench.act("file.export")
    (dialog,) = bench.window.findChildren(ExportDialog)
    points = [dialog.points.item(n).data(Qt.ItemDataRole.UserRole) for n in range(dialog.points.count())]
    rows = [row.id for row in bench.workspace.project.rows]
    assert points
    assert all(point.number == rows.index(point.row) + 1 for point in points)
    dialog.reject()


def test_export_anyway_is_on_record_and_undone_like_anything(bench: Bench, tmp_path: Path) -> None:
    bench.act("file.export")
    dialog = bench.window.findChild(ExportDialog)
    assert dialog is not None
    dialog.choose("account", Format.DOCX)
    bench.told.export = tmp_path / "out.docx"
    dialog.save_asked.emit(dialog.chosen())
    (left,) = bench.workspace.project.exports
    assert (left.name, left.format) == ("out.docx", "docx")
    assert "Row 1: Nobody has decided this row." in left.open
    assert bench.workspace.session.history.undo_label == "Export anyway"
    assert (tmp_path / "out.docx").read_bytes().startswith(b"PK")


def test_an_account_with_nothing_open_leaves_without_a_record(bench: Bench, tmp_path: Path) -> None:
    rows = bench.workspace.project.rows
    bench.workspace.do(Decide(tuple((row.id, Decision(DecisionKind.OMITTED)) for row in rows)))
    bench.act("file.export")
    dialog = bench.window.findChild(ExportDialog)
    assert dialog is not None
    bench.told.export = tmp_path / "out.md"
    dialog.save_asked.emit(dialog.chosen())
    assert bench.workspace.project.exports == ()


def test_the_page_loads_nothing_and_is_copied_as_rich_text_and_as_markdown(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(b"no picture")
    hostile = f'<img src="file://{tmp_path}/picture.png"> <script>x</script> **bold**'
    first = bench.workspace.project.rows[0].id
    bench.workspace.do(Decide(((first, Decision(DecisionKind.EDITED, (), hostile)),)))
    bench.act("file.export")
    dialog = bench.window.findChild(ExportDialog)
    assert dialog is not None
    assert hostile in dialog.page.toPlainText()
    assert dialog.page.loadResource(2, QUrl.fromLocalFile(str(tmp_path / "picture.png"))) is None
    clipboard = QApplication.clipboard()
    dialog.copy_page()
    assert "<img" not in clipboard.mimeData().html()
    assert hostile in clipboard.text()
    dialog.copy_markdown()
    assert clipboard.text().startswith("# ")
    assert "\\*\\*bold\\*\\*" in clipboard.text()
    assert bench.workspace.project.exports[-1].name == "clipboard"
    dialog.reject()


def test_each_format_shows_what_it_will_hold(bench: Bench) -> None:
    bench.act("file.export")
    dialog = bench.window.findChild(ExportDialog)
    assert dialog is not None
    shown = {}
    for form in Format:
        dialog.choose("account", form)
        shown[form] = dialog.preview.toPlainText()
        assert dialog.presets.isEnabled() is form.has_presets
    assert shown[Format.JSON].startswith("{")
    assert "<TEI" in shown[Format.TEI]
    assert shown[Format.HTML].startswith("<!DOCTYPE html>")
    dialog.reject()


def test_formats_that_hold_all_there_is_offer_no_preset_and_no_page_to_copy(bench: Bench) -> None:
    bench.act("file.export")
    (dialog,) = bench.window.findChildren(ExportDialog)
    copying = [b for b in dialog.findChildren(QPushButton) if b.text().startswith("Copy")]
    told = next(label for label in dialog.findChildren(QLabel) if label.text().startswith("6 rows are undecided"))
    dialog.choose("report", Format.PDF)
    assert told.text() == "6 rows are undecided and marked so in the text."
    for form in (Format.CSV, Format.TMX, Format.JSON, Format.TEI):
        dialog.choose("report", form)
        assert dialog.presets.selectedItems() == []
        assert not any(button.isEnabled() for button in copying)
        assert told.text() == "6 rows are undecided.", "there is no text in which they could be marked"
    dialog.choose("report", Format.HTML)
    assert [item.text() for item in dialog.presets.selectedItems()] == ["Discrepancy report"]
    assert len(copying) == 2
    assert all(button.isEnabled() for button in copying)
    dialog.reject()


def test_what_a_choice_means_stands_right_below_it(bench: Bench) -> None:
    bench.act("file.export")
    (dialog,) = bench.window.findChildren(ExportDialog)

    def below(words: str, widget: QWidget) -> bool:
        (label,) = (found for found in dialog.findChildren(QLabel) if found.text() == words)
        dialog.layout().activate()
        between = (each for each in (dialog.presets, dialog.formats, dialog.language, dialog.points) if each != widget)
        return widget.y() < label.y() and not any(widget.y() < each.y() < label.y() for each in between)

    assert below("The reconciled article, ready to read.", dialog.presets)
    dialog.choose("account", Format.CSV)
    assert below("One line a discrepancy, for a spreadsheet.", dialog.formats)
    dialog.reject()


def test_the_list_of_what_is_open_is_framed_like_the_fields_above_it(bench: Bench) -> None:
    bench.act("file.export")
    (dialog,) = bench.window.findChildren(ExportDialog)
    dialog.setStyleSheet(themes.style_sheet(bench.window.theme))
    frames = [
        each.grab().toImage().pixelColor(0, each.height() // 2).name() for each in (dialog.points, dialog.language)
    ]
    assert frames[0] == frames[1]
    dialog.reject()


def test_what_is_open_is_listed_row_by_row_the_gravest_on_top(bench: Bench) -> None:
    bench.go(4)
    bench.act("decide.take-1", "file.export")
    (dialog,) = bench.window.findChildren(ExportDialog)
    points = [dialog.points.item(n).data(Qt.ItemDataRole.UserRole) for n in range(dialog.points.count())]
    first = [(point.number, point.kind) for point in points if is_open(point)]
    assert first == sorted(first, key=lambda one: (one[0], list(PointKind).index(one[1])))
    assert len({number for number, _kind in first}) < len(first), "rows in which more than one thing is open"
    assert [is_open(point) for point in points] == sorted((is_open(point) for point in points), reverse=True)
    dialog.reject()


def test_an_export_that_cannot_be_written_says_so(bench: Bench, tmp_path: Path) -> None:
    bench.act("file.export")
    dialog = bench.window.findChild(ExportDialog)
    assert dialog is not None
    bench.told.export = tmp_path / "no such folder" / "out.md"
    dialog.save_asked.emit(dialog.chosen())
    assert dialog.isVisible()
    assert bench.said
    dialog.reject()


def test_the_language_of_the_export_is_seen_and_can_be_chosen(bench: Bench) -> None:
    bench.act("file.export")
    dialog = bench.window.findChild(ExportDialog)
    assert dialog is not None
    assert dialog.language.currentText() == "In English"
    dialog.choose("report", Format.HTML)
    assert "3 must be settled" in dialog.preview.toPlainText()
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    dialog.language.activated.emit(dialog.language.currentIndex())
    (other,) = [one for one in bench.window.findChildren(ExportDialog) if one.isVisible()]
    assert other.language.currentText() == "In German"
    assert (other.chosen().preset, other.chosen().format) == ("report", Format.HTML)
    assert "3 zu klären" in other.preview.toPlainText()
    assert "Bericht über Abweichungen" in other.preview.toPlainText()
    other.reject()
    bench.act("edit.undo")
    assert bench.workspace.project.language == "en"


def test_a_memory_of_one_language_is_told_in_the_preview_and_cannot_be_saved(bench: Bench) -> None:
    bench.act("file.export")
    (dialog,) = bench.window.findChildren(ExportDialog)
    save = next(b for b in dialog.findChildren(QPushButton) if b.isDefault())
    dialog.choose("account", Format.TMX)
    assert dialog.preview.toPlainText().startswith("A translation memory pairs sentences of two languages")
    assert not save.isEnabled()
    asked = list(bench.told.asked)
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert bench.told.asked == asked
    dialog.choose("account", Format.CSV)
    assert save.isEnabled()
    dialog.reject()


def test_a_name_that_says_another_format_than_was_chosen_has_its_way(bench: Bench, tmp_path: Path) -> None:
    bench.act("file.export")
    (dialog,) = bench.window.findChildren(ExportDialog)
    dialog.choose("account", Format.MARKDOWN)
    path = bench.told.export = tmp_path / "out.html"
    dialog.save_asked.emit(dialog.chosen())
    assert path.read_bytes().startswith(b"<!DOCTYPE html>")
    assert bench.said == f"The account is in “{path}”, written as .html because its name says so."
    assert bench.workspace.project.exports[0].format == "html"


def test_a_name_that_says_no_format_has_the_one_that_was_chosen(bench: Bench, tmp_path: Path) -> None:
    bench.act("file.export")
    (dialog,) = bench.window.findChildren(ExportDialog)
    dialog.choose("account", Format.DOCX)
    path = bench.told.export = tmp_path / "out.version-2"
    dialog.save_asked.emit(dialog.chosen())
    assert path.read_bytes().startswith(b"PK")
    assert bench.said == f"The account is in “{path}”."


def test_the_same_in_german(german: Bench, tmp_path: Path) -> None:
    german.act("file.export")
    (dialog,) = german.window.findChildren(ExportDialog)
    dialog.choose("account", Format.MARKDOWN)
    path = german.told.export = tmp_path / "out.htm"
    dialog.save_asked.emit(dialog.chosen())
    assert path.read_bytes().startswith(b"<!DOCTYPE html>")
    assert german.said == f"Der Bericht steht in „{path}“, geschrieben als .html, wie es der Name sagt."

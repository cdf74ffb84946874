from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.fonts import font
from agenda_app.ui.live.live_foot import LiveFoot
from agenda_app.ui.live.panels_room import PanelsRoom
from agenda_app.ui.parts.badge import Badge
from agenda_app.ui.parts.buttons import IconButton, LinkButton, PrimaryButton, SecondaryButton
from agenda_app.ui.parts.date_field import DateField
from agenda_app.ui.parts.drop_zone import DropZone
from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.parts.empty_state import EmptyState
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.parts.number_field import NumberField
from agenda_app.ui.parts.rail import Rail
from agenda_app.ui.parts.search_field import SearchField
from agenda_app.ui.parts.segments import Segments
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.status_bar import StatusBar
from agenda_app.ui.parts.steps import Step, Steps, StepState
from agenda_app.ui.parts.tab_row import TabRow
from agenda_app.ui.parts.text import Text
from agenda_app.ui.parts.time_field import TimeField
from agenda_app.ui.theme import Theme
from tests.ui.accessible import assert_all_named, unnamed
from tests.ui.parts_gallery import window

TODAY = date(2026, 4, 21)


def shown(qtbot: QtBot, *parts: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    for part in parts:
        column.addWidget(part)
    qtbot.addWidget(holder)
    holder.resize(500, 300)
    with qtbot.waitExposed(holder):
        holder.show()
    holder.activateWindow()
    # Whoever holds a part holds its window, which qtbot does not.
    parts[0].holder = holder
    return holder


def test_everything_in_the_gallery_has_a_name(qtbot: QtBot) -> None:
    gallery = window()
    qtbot.addWidget(gallery)
    assert_all_named(gallery)


def test_the_walker_finds_what_has_no_name(qtbot: QtBot) -> None:
    holder = shown(qtbot, QLineEdit(), IconButton("plus", ""), IconButton("plus", "Ny sak"))
    assert len(list(unnamed(holder))) == 2


def test_text_is_never_markup(qtbot: QtBot) -> None:
    label = Text("<kommune> & <b>fet</b>")
    qtbot.addWidget(label)
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(label.text())


def test_a_cut_label_shows_all_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("Kystverkets molo på Nordøya – videre deltakelse")
    shown(qtbot, label)
    label.setFixedWidth(120)
    assert label.shown_text().endswith("…")
    assert label.toolTip() == label.text()
    label.setText("Kort")
    assert (label.shown_text(), label.toolTip()) == ("Kort", "")


def test_a_label_can_keep_its_text_off_a_projected_screen(qtbot: QtBot) -> None:
    label = ElidedLabel("Intern tittel " * 20, tooltip=False)
    shown(qtbot, label)
    assert label.toolTip() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_buttons_can_be_pressed_with_the_keyboard(qtbot: QtBot, key: Qt.Key) -> None:
    pressed: list[str] = []
    holder = shown(
        qtbot,
        LinkButton("Vis stedet", clicked=lambda: pressed.append("link")),
        SecondaryButton("Skriv ut", clicked=lambda: pressed.append("print")),
        PrimaryButton("Send", clicked=lambda: pressed.append("send")),
        DropZone("Slipp her"),
    )
    for button in holder.findChildren(QPushButton):
        qtbot.keyClick(button, key)
    assert pressed == ["link", "print", "send"]
    zone = holder.findChild(DropZone)
    zone.clicked.disconnect()
    with qtbot.waitSignal(zone.clicked):
        qtbot.keyClick(zone, key)


def test_a_message_tells_which_action_was_chosen(qtbot: QtBot) -> None:
    message = Message(Level.WARN, "Teksten viser til 3 vedlegg.", "Legg ved", "Behold")
    shown(qtbot, message)
    assert message.accessibleName() == "Teksten viser til 3 vedlegg."
    with qtbot.waitSignal(message.acted) as acted:
        message.findChildren(LinkButton)[1].click()
    assert acted.args == [1]
    message.say(Level.OK, "Alt er lagt ved.")
    assert message.property("level") == "ok"


def test_a_long_notice_scrolls_and_leaves_room_for_what_is_beneath(qtbot: QtBot) -> None:
    line = NoticeLine()
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(line)
    column.addStretch(1)
    window.resize(640, 600)
    window.show()
    line.say(Level.OK, "Den offentlige utgaven er delt i to filer. " * 40 + "Ferdig.")
    qtbot.waitUntil(lambda: 0 < line.height() < 200, timeout=5000)
    assert line.message is not None
    room = line.message.findChild(QScrollArea)
    assert room is not None
    assert room.verticalScrollBar().maximum() > 0
    line.say(Level.OK, "Ferdig.")
    assert line.message.findChild(QScrollArea) is None


def test_a_badge_says_what_its_number_counts(qtbot: QtBot) -> None:
    badge = Badge("2", Level.WARN, icon="triangle-alert", spoken="2 merknader")
    qtbot.addWidget(badge)
    assert badge.accessibleName() == "2 merknader"
    assert badge.sizeHint().height() == 22


def test_steps_are_read_out_as_one_sentence(qtbot: QtBot) -> None:
    steps = Steps(
        (Step("Kladd", StepState.DONE), Step("Sendt", StepState.NOW, "22. april")),
        spoken="Møtets gang",
    )
    shown(qtbot, steps)
    assert steps.accessibleName() == "Møtets gang: Kladd (done), Sendt (now) 22. april"
    assert steps.sizeHint().width() >= 118


def test_a_segment_has_room_for_its_words_also_when_they_are_bold(
    theme: Theme, qtbot: QtBot
) -> None:
    segments = Segments(("Samlet", "Alternativ", "Håndsopprekning"), spoken="Votering")
    shown(qtbot, segments)
    bold = QFontMetrics(font(weight=600))
    for button in segments.findChildren(QPushButton):
        padding = 2 * 14 + 1
        assert button.width() >= bold.horizontalAdvance(button.text()) + padding


def test_segments_are_exclusive_and_move_with_arrows(qtbot: QtBot) -> None:
    segments = Segments(("Intern", "Offentlig"), spoken="Utgave")
    shown(qtbot, segments)
    with qtbot.waitSignal(segments.chosen) as chosen:
        qtbot.keyClick(segments, Qt.Key.Key_Right)
    assert (chosen.args, segments.current) == ([1], 1)
    qtbot.keyClick(segments, Qt.Key.Key_Right)
    assert segments.current == 1
    with qtbot.assertNotEmitted(segments.chosen):
        segments.choose(0)
    assert segments.current == 0


def test_no_tab_moves_when_another_is_chosen(qtbot: QtBot) -> None:
    tabs = TabRow(("Saksliste", "Frammøte", "Protokoll"), spoken="Møtets deler")
    shown(qtbot, tabs)
    before = [tabs.tabRect(index) for index in range(3)]
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.currentIndex() == 1
    assert [tabs.tabRect(index) for index in range(3)] == before


def test_a_field_names_its_editor_and_says_what_is_wrong(qtbot: QtBot) -> None:
    field = Field("Arkivsak", QLineEdit(), optional=True)
    shown(qtbot, field)
    assert field.editor.accessibleName() == "Arkivsak"
    assert field.label.buddy() is field.editor
    field.set_error("Skriv for eksempel 2024/45.")
    assert field.editor.accessibleDescription() == field.error
    assert field.editor.property("wrong") is True
    field.set_error("")
    assert (field.error, field.editor.property("wrong")) == ("", False)


def test_a_date_field_reads_what_is_typed(qtbot: QtBot) -> None:
    editor = DateField(today=TODAY)
    field = Field("Dato", editor)
    shown(qtbot, field)
    editor.setText("29.4")
    with qtbot.waitSignal(editor.changed) as changed:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert changed.args == [date(2026, 4, 29)]
    assert editor.text() == "29.04.2026"


def test_an_impossible_date_is_explained_under_the_field(qtbot: QtBot) -> None:
    editor = DateField(date(2026, 4, 1), today=TODAY)
    field = Field("Dato", editor)
    shown(qtbot, field)
    editor.setText("31.04.2026")
    editor.read()
    assert field.error == "April has 30 days."
    assert (editor.value, editor.text()) == (None, "31.04.2026")
    editor.setText("30.04.2026")
    editor.read()
    assert (field.error, editor.value) == ("", date(2026, 4, 30))


def test_an_emptied_date_field_tells_none(qtbot: QtBot) -> None:
    editor = DateField(date(2026, 4, 1), today=TODAY)
    shown(qtbot, editor)
    editor.clear()
    with qtbot.waitSignal(editor.changed) as changed:
        editor.read()
    assert changed.args == [None]


def test_the_calendar_opens_with_the_keyboard_and_picks(qtbot: QtBot) -> None:
    editor = DateField(date(2026, 4, 28), today=TODAY)
    shown(qtbot, editor)
    qtbot.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = editor._calendar
    assert calendar.isVisible()
    calendar._month.setSelectedDate(calendar._month.selectedDate().addDays(1))
    with qtbot.waitSignal(editor.changed) as changed:
        calendar._month.activated.emit(calendar._month.selectedDate())
    assert changed.args == [date(2026, 4, 29)]
    assert not calendar.isVisible()


def test_a_time_field_reads_and_complains(qtbot: QtBot) -> None:
    editor = TimeField(time(18))
    field = Field("Klokken", editor)
    shown(qtbot, field)
    editor.setText("930")
    editor.read()
    assert (editor.value, editor.text()) == (time(9, 30), "09.30")
    editor.setText("sent")
    editor.read()
    assert field.error == "Write the time as 18.30."


def test_search_waits_for_a_pause_but_not_for_enter(qtbot: QtBot) -> None:
    search = SearchField("Søk i saker")
    shown(qtbot, search)
    heard: list[str] = []
    search.searched.connect(heard.append)
    qtbot.keyClicks(search, "molo")
    assert heard == []
    qtbot.waitUntil(lambda: heard == ["molo"])
    qtbot.keyClicks(search, "er")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert heard == ["molo", "moloer"]
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    with qtbot.waitSignal(search.left):
        qtbot.keyClick(search, Qt.Key.Key_Escape)


def test_an_empty_state_offers_one_action(qtbot: QtBot) -> None:
    empty = EmptyState("inbox", "Ingen saker venter", "Slipp et saksframlegg her.", "Velg fil …")
    shown(qtbot, empty)
    with qtbot.waitSignal(empty.acted):
        qtbot.keyClick(empty.button, Qt.Key.Key_Space)


def test_a_drop_zone_tells_files_and_no_folders(qtbot: QtBot, tmp_path: Path) -> None:
    zone = DropZone("Slipp saksframlegg her")
    shown(qtbot, zone)
    paper = tmp_path / "Røst på Værøy.docx"
    paper.write_bytes(b"x")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in (paper, tmp_path)])
    event = QDropEvent(
        QPointF(4, 4),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    with qtbot.waitSignal(zone.dropped) as dropped:
        zone.dropEvent(event)
    assert dropped.args == [[paper]]


def test_the_rail_is_walked_with_arrows_and_tells_the_place(qtbot: QtBot) -> None:
    rail = Rail()
    holder = shown(qtbot, rail)
    rail.set_count("queue", 3, "3 saker")
    queue = holder.findChild(QWidget, "rail_queue")
    meetings = holder.findChild(QWidget, "rail_meetings")
    assert queue.accessibleName().endswith(", 3 saker")
    meetings.setFocus()
    qtbot.keyClick(meetings, Qt.Key.Key_Down)
    assert queue.hasFocus()
    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.keyClick(queue, Qt.Key.Key_Space)
    assert (chosen.args, rail.current) == (["queue"], "queue")


def test_the_status_bar_tells_saving_saved_and_failed(qtbot: QtBot) -> None:
    bar = StatusBar()
    shown(qtbot, bar)
    state = bar.findChild(Text, "save_state")
    bar.saving()
    assert state.text() == "Saving …"
    bar.saved(datetime(2026, 4, 21, 12, 3))
    assert state.text() == "Saved at kl.\u00a012.03"
    bar.save_failed("Disken er full.")
    assert (state.text(), state.property("role")) == ("Not saved: Disken er full.", "stop")
    with qtbot.waitSignal(bar.retried):
        bar.findChild(LinkButton, "save_retry").click()
    bar.show_kind("Intern utgave", Level.EXEMPT)
    assert bar.findChild(Text, "status_kind").property("role") == "exempt"


@pytest.mark.parametrize("kind", [StatusBar, LiveFoot])
def test_what_stood_in_the_foot_stands_again_when_a_dialog_is_refused(
    qtbot: QtBot, kind: type[StatusBar | LiveFoot]
) -> None:
    foot = kind()
    qtbot.addWidget(foot)
    (state,) = (x for x in foot.findChildren(ElidedLabel) if "save_state" in x.objectName())
    (retry,) = (x for x in foot.findChildren(LinkButton) if "retry" in x.objectName())
    foot.save_failed("Disken er full.")
    foot.saving()
    foot.refused()
    assert (state.text(), retry.isHidden()) == ("Not saved: Disken er full.", False)
    foot.saved(datetime(2026, 4, 21, 12, 3))
    foot.saving()
    foot.refused()
    assert (state.text(), retry.isHidden()) == ("Saved at kl.\u00a012.03", True)


def test_a_number_field_takes_arrows_and_keeps_its_bounds(qtbot: QtBot) -> None:
    field = Field("Eksemplarer", NumberField(1, 1, 3))
    shown(qtbot, field)
    for _ in range(4):
        qtbot.keyClick(field.editor, Qt.Key.Key_Up)
    assert field.editor.value() == 3
    assert_all_named(field)


@pytest.mark.parametrize("arrows", [True, False])
def test_the_number_in_a_number_field_can_be_read(qtbot: QtBot, arrows: bool) -> None:
    number = NumberField(1234, 0, 9999, arrows=arrows)
    shown(qtbot, Field("Stemmer", number))
    line = number.lineEdit()
    assert line.width() > line.fontMetrics().horizontalAdvance("1234")


@pytest.mark.parametrize("kind", [StatusBar, LiveFoot])
def test_a_long_reason_why_nothing_was_saved_never_widens_the_window(
    qtbot: QtBot, kind: type[StatusBar | LiveFoot]
) -> None:
    foot = kind()
    qtbot.addWidget(foot)
    foot.resize(1100, 38)
    foot.show()
    (state,) = (x for x in foot.findChildren(ElidedLabel) if "save_state" in x.objectName())
    assert state.width() < state.fontMetrics().horizontalAdvance("…")
    foot.save_failed("Noen andre har ført denne avstemningen mens du førte den. " * 4)
    QApplication.processEvents()
    assert foot.minimumSizeHint().width() <= 1100
    retry = next(b for b in foot.findChildren(LinkButton) if b.isVisible())
    assert retry.geometry().right() < foot.width()
    assert retry.width() >= retry.sizeHint().width()


def test_enter_presses_the_button_that_has_the_focus_not_the_main_one(qtbot: QtBot) -> None:
    dialog = FormDialog("Nytt forslag", "Legg fram", name="form")
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.cancel.setFocus()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog.cancel, Qt.Key.Key_Return)


def test_ctrl_enter_takes_a_form_whose_text_keeps_enter_to_itself(qtbot: QtBot) -> None:
    dialog = FormDialog("Nytt forslag", "Legg fram", name="form")
    text = QPlainTextEdit()
    dialog.column.addWidget(text)
    dialog.take_at_ctrl_enter()
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_panel_is_not_as_high_as_the_highest_that_could_stand_there(qtbot: QtBot) -> None:
    panels = []
    for height in (40, 700):
        panel, line = QWidget(), QWidget()
        line.setFixedHeight(height)
        QVBoxLayout(panel).addWidget(line)
        panels.append(panel)
    room = PanelsRoom(panels)
    qtbot.addWidget(room)
    assert room.widget().minimumSizeHint().height() < 700
    room.show_panel(1)
    assert room.widget().minimumSizeHint().height() >= 700

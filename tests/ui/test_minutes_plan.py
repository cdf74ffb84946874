"""How a committee's minutes are signed and laid out, chosen from the keyboard and undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.committee import CommitteeId, Role
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_layout import (
    STANDARD_FRAME,
    STANDARD_ORDER,
    FramePart,
    Section,
    Wording,
)
from agenda_app.domain.minutes_plan import MinutesPlan
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.signing import Choosing, SigningRule
from agenda_app.services.committees import committee_by_code
from agenda_app.services.minutes_plans import minutes_plan
from agenda_app.ui.committees.committees_page import CommitteesPage
from agenda_app.ui.committees.genders_dialog import GendersDialog
from agenda_app.ui.committees.layout_dialog import LayoutDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.page import Surroundings
from agenda_app.ui.routes import CommitteesRoute
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme
from tests.builders import TODAY, a_municipality, saved_member
from tests.ui.accessible import assert_all_named
from tests.ui.cut_words import cut_words

MINUTES = 6
ALT = Qt.KeyboardModifier.AltModifier
MEMBERS = (("Aud Strømsnes", "Ap"), ("Olav Tangvær", "Sp"), ("Eli Vestre", "H"))


@pytest.fixture
def page(qtbot: QtBot, storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[CommitteesPage]:
    with storage.database.write("test") as session:
        a_municipality(session)
        for rank, (name, on_list) in enumerate(MEMBERS, start=1):
            role = Role.CHAIR if rank == 1 else Role.MEMBER
            saved_member(session, "KST", name, on_list, role, rank)
            saved_member(session, "FSK", name, on_list, role, rank)
    store = Store(storage.database)
    around = Surroundings(storage, store, jobs, theme, lambda _route: None, lambda: TODAY)
    made = CommitteesPage(around)
    qtbot.addWidget(made)
    made.resize(1277, 600)
    made.show_route(CommitteesRoute(the_committee(made, "FSK")))
    made.show()
    yield made
    made.close()


def the_committee(page: CommitteesPage, code: str) -> CommitteeId:
    found = page.around.store.read(committee_by_code, code).id
    assert found is not None
    return found


def plan(page: CommitteesPage, code: str = "FSK") -> MinutesPlan:
    return page.around.store.read(minutes_plan, the_committee(page, code))


def in_layout(doing: Callable[[LayoutDialog], None]) -> None:
    """Do something in the dialog that is going to open; it is closed whatever happens."""

    def run() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LayoutDialog)
        try:
            doing(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, run)


def to_resolution_first(dialog: LayoutDialog) -> None:
    """Move the resolution to the top with the keyboard."""
    rows = dialog.sections.parts.rows
    rows.setFocus()
    while dialog.sections.section is not Section.RESOLUTION:
        QTest.keyClick(rows, Qt.Key.Key_Down)
    while rows.currentRow():
        QTest.keyClick(rows, Qt.Key.Key_Up, ALT)


def test_signers_are_counted_by_the_rule_that_is_chosen(page: CommitteesPage) -> None:
    form = page._minutes.form
    page.tabs.row.setCurrentIndex(MINUTES)
    form.number.setValue(2)
    form.chair.click()
    assert plan(page).signing == SigningRule(2, chair_too=True)
    assert "2" in form.told.text()
    assert plan(page, "KST") == MinutesPlan()
    page.undo_stack.undo()
    page.undo_stack.undo() if plan(page).signing != SigningRule() else None
    assert plan(page).signing == SigningRule()
    assert form.number.value() == 1
    assert_all_named(form)


def test_fixed_signers_are_ticked_and_too_few_are_said_there(page: CommitteesPage) -> None:
    form = page._minutes.form
    page.tabs.row.setCurrentIndex(MINUTES)
    form.number.setValue(2)
    form.choosing.setCurrentIndex(list(Choosing).index(Choosing.FIXED))
    form.choosing.activated.emit(2)
    form.fixed.item(1).setCheckState(Qt.CheckState.Checked)
    assert form._fixed_field.error
    form.fixed.item(2).setCheckState(Qt.CheckState.Checked)
    assert not form._fixed_field.error
    rule = plan(page).signing
    assert (rule.number, rule.choosing, len(rule.fixed)) == (2, Choosing.FIXED, 2)
    assert form.fixed.item(0).checkState() is Qt.CheckState.Unchecked


def test_parts_are_moved_and_renamed_without_a_mouse_and_undone(page: CommitteesPage) -> None:
    def change(dialog: LayoutDialog) -> None:
        assert_all_named(dialog)
        to_resolution_first(dialog)
        nynorsk = dialog.sections.fields[Language.NYNORSK]
        nynorsk.setFocus()
        QTest.keyClicks(nynorsk, "Vedteke")
        QTest.keyClick(nynorsk, Qt.Key.Key_Return)

    in_layout(change)
    page._minutes.ask_layout()
    layout = plan(page).layout
    assert layout.order[0] is Section.RESOLUTION
    assert len(layout.order) == len(STANDARD_ORDER)
    assert layout.wordings == {Wording.RESOLUTION: Sentence("", "Vedteke")}
    assert plan(page, "KST") == MinutesPlan()
    page.undo_stack.undo()
    assert plan(page) == MinutesPlan()


def test_the_parts_around_the_cases_are_moved_without_a_mouse(page: CommitteesPage) -> None:
    form = page._minutes.form
    page.tabs.row.setCurrentIndex(MINUTES)
    usual = form.layout_told.text()

    def change(dialog: LayoutDialog) -> None:
        dialog.tabs.setCurrentIndex(1)
        assert_all_named(dialog)
        rows = dialog.frame_order.parts.rows
        rows.setFocus()
        for _ in STANDARD_FRAME:
            QTest.keyClick(rows, Qt.Key.Key_Down, ALT)
        QTest.keyClick(rows, Qt.Key.Key_Up, ALT)
        dialog.ok.click()

    in_layout(change)
    page._minutes.ask_layout()
    frame = plan(page).layout.frame
    assert frame[-2:] == (FramePart.ATTENDANCE, FramePart.SIGNATURES)
    assert set(frame) == set(STANDARD_FRAME)
    assert plan(page).layout.order == STANDARD_ORDER
    assert form.layout_told.text() != usual
    page.undo_stack.undo()
    assert plan(page) == MinutesPlan()
    assert form.layout_told.text() == usual


def test_the_buttons_move_a_part_around_the_cases(page: CommitteesPage, qtbot: QtBot) -> None:
    dialog = LayoutDialog(page.around.jobs, "Formannskapet", MinutesPlan().layout)
    qtbot.addWidget(dialog)
    dialog.findChild(QPushButton, "layout_frame_up").click()
    assert dialog.layout_wanted.frame == STANDARD_FRAME
    dialog.findChild(QPushButton, "layout_frame_down").click()
    assert dialog.layout_wanted.frame[:2] == (FramePart.REMARKS, FramePart.ATTENDANCE)
    dialog.back_to_usual()
    assert dialog.layout_wanted == MinutesPlan().layout


def test_every_committee_can_have_it_and_keeps_its_own_signers(page: CommitteesPage) -> None:
    form = page._minutes.form
    form.chair.click()

    def change(dialog: LayoutDialog) -> None:
        to_resolution_first(dialog)
        dialog.all.setChecked(True)
        dialog.ok.click()

    in_layout(change)
    page._minutes.ask_layout()
    assert plan(page).layout.order[0] is Section.RESOLUTION
    assert plan(page, "KST").layout == plan(page).layout
    assert plan(page).signing.chair_too
    assert not plan(page, "KST").signing.chair_too
    page.undo_stack.undo()
    assert plan(page, "KST") == MinutesPlan()
    assert plan(page) == MinutesPlan(signing=SigningRule(chair_too=True))


def test_what_cannot_be_is_said_and_nothing_is_saved(page: CommitteesPage) -> None:
    told: list[str] = []

    def change(dialog: LayoutDialog) -> None:
        dialog.frame.fields[Wording.ADJOURNED, Language.BOKMAL].setText("Slutt.")
        dialog.ok.click()
        told.append(dialog.problem.text())
        assert dialog.isVisible()
        dialog.back_to_usual()
        assert dialog.layout_wanted == MinutesPlan().layout

    in_layout(change)
    page._minutes.ask_layout()
    assert "[tid]" in told[0]
    assert plan(page) == MinutesPlan()


def test_the_buttons_move_a_part_and_stop_at_the_ends(page: CommitteesPage, qtbot: QtBot) -> None:
    dialog = LayoutDialog(page.around.jobs, "Formannskapet", MinutesPlan().layout)
    qtbot.addWidget(dialog)
    up, down = (dialog.findChild(QPushButton, f"layout_{way}") for way in ("up", "down"))
    up.click()
    assert dialog.layout_wanted.order == STANDARD_ORDER
    down.click()
    assert dialog.layout_wanted.order[:2] == (Section.AGENDA_TEXT, Section.HISTORY)
    assert dialog.sections.section is Section.HISTORY


def test_the_layout_is_whole_on_a_low_screen(page: CommitteesPage, qtbot: QtBot) -> None:
    dialog = LayoutDialog(page.around.jobs, "Formannskapet", MinutesPlan().layout)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.minimumSizeHint().height() <= 680
    assert cut_words(dialog) == []


def test_a_part_is_left_out_with_space_and_only_one_that_may(page: CommitteesPage) -> None:
    def change(dialog: LayoutDialog) -> None:
        rows = dialog.sections.parts.rows
        rows.setFocus()
        for _ in STANDARD_ORDER:
            QTest.keyClick(rows, Qt.Key.Key_Space)
            QTest.keyClick(rows, Qt.Key.Key_Down)
        dialog.ok.click()

    in_layout(change)
    page._minutes.ask_layout()
    assert plan(page).layout.order == STANDARD_ORDER[2:]


def test_the_example_shows_what_is_chosen(page: CommitteesPage, qtbot: QtBot) -> None:
    dialog = LayoutDialog(page.around.jobs, "Formannskapet", MinutesPlan().layout)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.preview.shown, timeout=20_000):
        dialog.show_preview()
    assert dialog.preview.page_count >= 1


def test_genders_are_filled_in_at_once_and_undone(page: CommitteesPage) -> None:
    def doubts() -> list[str]:
        sitting = page._actions.sitting
        assert sitting is not None
        return [one.doubt.value for one in sitting.doubts]

    def genders() -> set[Gender | None]:
        sitting = page._actions.sitting
        assert sitting is not None
        return {place.person.gender for place in sitting.members}

    assert "gender_unknown" in doubts()

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, GendersDialog)
        assert_all_named(dialog)
        for box in dialog.boxes.values():
            box.set_value(Gender.MAN)
        dialog.ok.click()

    QTimer.singleShot(0, fill)
    page._actions.enter_genders()
    assert genders() == {Gender.MAN}
    assert "members_unbalanced" in doubts()
    assert "gender_unknown" not in doubts()
    page.undo_stack.undo()
    assert genders() == {None}
    assert "gender_unknown" in doubts()

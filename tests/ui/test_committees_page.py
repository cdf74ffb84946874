"""The committees page, driven as a secretary would: edit, order, take off, undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemType
from agenda_app.domain.committee import CommitteeKind, Role, StandardItem
from agenda_app.domain.people import Person
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.services import agendas, committees, people, putting_on
from agenda_app.services.print_plans import print_plan
from agenda_app.services.register import read_register
from agenda_app.ui.committees.committees_page import CommitteesPage
from agenda_app.ui.committees.list_dialog import ListDialog
from agenda_app.ui.committees.member_dialog import MemberDialog
from agenda_app.ui.committees.place_words import office_text
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.page import PageStatus, Surroundings
from agenda_app.ui.parts.number_field import NumberField
from agenda_app.ui.routes import CommitteesRoute
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme
from tests.builders import TODAY, a_municipality, saved_case, saved_meeting, saved_member
from tests.ui.accessible import assert_all_named

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
PRINT = 4


def seat(storage: Storage) -> None:
    """A council of three members and three deputies, and one of them in the executive."""
    with storage.database.write("test") as session:
        a_municipality(session)
        saved_member(session, "KST", "Aud Strømsnes", "Ap", Role.CHAIR, 1)
        saved_member(session, "KST", "Olav Tangvær", "Sp", Role.MEMBER, 2)
        saved_member(session, "KST", "Eli Vestre", "H", Role.MEMBER, 3)
        for rank, name in enumerate(("Randi Moen", "Asbjørn Vik", "Liv Haugan"), start=1):
            saved_member(session, "KST", name, "Ap", Role.DEPUTY, rank)


@pytest.fixture
def around(storage: Storage, jobs: JobRunner, theme: Theme) -> Surroundings:
    store = Store(storage.database)
    return Surroundings(storage, store, jobs, theme, lambda _route: None, lambda: TODAY)


@pytest.fixture
def page(qtbot: QtBot, storage: Storage, around: Surroundings) -> Iterator[CommitteesPage]:
    seat(storage)
    made = CommitteesPage(around)
    qtbot.addWidget(made)
    made.resize(1277, 600)
    made.show_route(CommitteesRoute())
    made.show()
    yield made
    made.close()


def in_dialog(doing: Callable[[QDialog], None]) -> None:
    """Do something in the dialog that is going to open, and close it whatever happens."""

    def run() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            doing(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, run)


def members(page: CommitteesPage) -> list[str]:
    return [place.person.name for place in page.members.members.rows.rows]


def deputies(page: CommitteesPage) -> list[str]:
    sitting = page._actions.sitting
    assert sitting is not None
    return [place.person.name for place in sitting.deputies]


def council(page: CommitteesPage) -> committees.Committee:
    return page.around.store.read(committees.committee_by_code, "KST")


def test_it_tells_who_sits_and_how_many_decide(page: CommitteesPage, qtbot: QtBot) -> None:
    assert members(page) == ["Aud Strømsnes", "Olav Tangvær", "Eli Vestre"]
    assert deputies(page) == ["Randi Moen", "Asbjørn Vik", "Liv Haugan"]
    assert "6" in page.tabs.fact.text()
    assert "KST" in page.tabs.fact.text()
    assert page.members.facts.text().startswith("3 of 11")
    assert page.members.facts.property("role") == "warn"
    with qtbot.waitSignal(page.status_changed) as told:
        page.refresh()
    status: PageStatus = told.args[0]
    assert [fact.split()[0] for fact in status.facts] == ["3", "3"]


def test_alt_and_arrows_order_the_deputies_and_undo_brings_the_order_back(
    page: CommitteesPage, qtbot: QtBot
) -> None:
    rows = page.members.deputies.findChild(object, "list_1_rows")
    rows.select(0)
    qtbot.keyClick(rows, Qt.Key.Key_Down, ALT)
    assert deputies(page) == ["Asbjørn Vik", "Randi Moen", "Liv Haugan"]
    assert rows.current.person.name == "Randi Moen"
    page.undo_stack.undo()
    assert deputies(page) == ["Randi Moen", "Asbjørn Vik", "Liv Haugan"]
    page.undo_stack.redo()
    assert deputies(page) == ["Asbjørn Vik", "Randi Moen", "Liv Haugan"]


def test_nobody_is_ordered_before_the_chair(page: CommitteesPage, qtbot: QtBot) -> None:
    rows = page.members.members
    rows.select(1)
    qtbot.keyClick(rows, Qt.Key.Key_Up, ALT)
    assert members(page)[0] == "Aud Strømsnes"
    assert not page.undo_stack.canUndo()
    qtbot.keyClick(rows, Qt.Key.Key_Down, ALT)
    assert members(page) == ["Aud Strømsnes", "Eli Vestre", "Olav Tangvær"]


def test_delete_removes_a_place_that_never_counted(page: CommitteesPage, qtbot: QtBot) -> None:
    rows = page.members.members
    rows.select(2)
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert members(page) == ["Aud Strømsnes", "Olav Tangvær"]
    assert len(page.around.store.read(committees.memberships, council(page).id)) == 5
    page.undo_stack.undo()
    assert members(page) == ["Aud Strømsnes", "Olav Tangvær", "Eli Vestre"]


def test_delete_ends_a_place_in_a_committee_that_meets(page: CommitteesPage, qtbot: QtBot) -> None:
    page.around.store.write("test", saved_meeting, "KST")
    rows = page.members.members
    rows.select(2)
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert "Eli Vestre" not in members(page)
    kept = page.around.store.read(committees.memberships, council(page).id)
    assert [m.ends for m in kept if m.ends] == [date(2026, 3, 31)]


def test_enter_opens_a_member_and_what_is_changed_is_saved_and_undone(
    page: CommitteesPage, qtbot: QtBot
) -> None:
    def change(dialog: QDialog) -> None:
        assert_all_named(dialog)
        name = dialog.findChild(QLineEdit, "member_name")
        name.selectAll()
        qtbot.keyClicks(name, "Olav Ærlig Tangvær")
        qtbot.keyClicks(dialog.findChild(QLineEdit, "member_office"), "gruppeleder")
        qtbot.keyClicks(dialog.findChild(QLineEdit, "member_phone"), "00 00 00 02")
        qtbot.keyClick(name, Qt.Key.Key_Return)

    page.members.members.select(1)
    in_dialog(change)
    qtbot.keyClick(page.members.members, Qt.Key.Key_F2)
    (changed,) = (p for p in page.members.members.rows.rows if "Ærlig" in p.person.name)
    assert (changed.number, changed.membership.office) == (2, "gruppeleder")
    assert changed.person.phone == "00 00 00 02"
    page.undo_stack.undo()
    assert members(page)[1] == "Olav Tangvær"


def test_a_new_member_of_a_new_list_comes_last(page: CommitteesPage, qtbot: QtBot) -> None:
    def fill(dialog: QDialog) -> None:
        # Qt's test keyboard knows no letters beyond Latin-1.
        dialog.findChild(QLineEdit, "member_name").setText("Żaneta Łęcka")
        dialog.findChild(QComboBox, "member_list").setCurrentText("V/MDG")
        qtbot.mouseClick(dialog.findChild(QPushButton, "member_ok"), LEFT)

    in_dialog(fill)
    qtbot.mouseClick(page.add, LEFT)
    assert members(page)[-1] == "Żaneta Łęcka"
    last = page.members.members.rows.rows[-1]
    assert last.on_list is not None
    assert last.on_list.abbreviation == "V/MDG"
    page.undo_stack.undo()
    assert len(members(page)) == 3
    page.undo_stack.redo()
    assert members(page)[-1] == "Żaneta Łęcka"


def test_who_leaves_the_party_stays_on_the_list_and_undo_takes_it_back(
    page: CommitteesPage, qtbot: QtBot
) -> None:
    def leave(dialog: QDialog) -> None:
        assert isinstance(dialog, MemberDialog)
        dialog.party.setCurrentText("MDG")
        assert not dialog.is_right()
        assert dialog._left_field.error.startswith("Write from which day")
        dialog.party.setCurrentText("")
        qtbot.keyClicks(dialog.left, "1.3.2026")
        qtbot.mouseClick(dialog.findChild(QPushButton, "member_ok"), LEFT)

    before = page.members.members.rows.rows[1]
    in_dialog(leave)
    page._actions.change(before)
    after = page.members.members.rows.rows[1]
    assert (after.on_list, after.person.party_id) == (before.on_list, None)
    assert office_text(after) == "independent from 01.03.2026"
    page.undo_stack.undo()
    assert page.members.members.rows.rows[1].person.party_from is None


def test_somebody_who_sits_here_is_not_added_twice(page: CommitteesPage, qtbot: QtBot) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, MemberDialog)
        qtbot.keyClicks(dialog.name, "eli vestre")
        assert not dialog.is_right()
        assert "place here already" in dialog._name_field.error

    in_dialog(fill)
    page._actions.add_member()
    assert len(members(page)) == 3


def test_a_name_nearly_like_another_is_asked_about(page: CommitteesPage, qtbot: QtBot) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, MemberDialog)
        qtbot.keyClicks(dialog.name, "Eli Vestbe")
        dialog.name.editingFinished.emit()
        assert "Eli Vestre" in dialog.like.sentence
        dialog.like.acted.emit(0)
        assert dialog.name.text() == "Eli Vestre"

    in_dialog(fill)
    page._actions.add_member()


def test_dates_that_cannot_be_are_said_where_they_stand(page: CommitteesPage, qtbot: QtBot) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, MemberDialog)
        qtbot.keyClicks(dialog.starts, "1.5.2026")
        qtbot.keyClicks(dialog.ends, "30.4.2026")
        assert not dialog.is_right()
        assert dialog._ends_field.error == "The last day is before the first."

    in_dialog(fill)
    page._actions.change(page.members.members.rows.rows[1])


def test_a_list_becomes_a_joint_list(page: CommitteesPage, qtbot: QtBot) -> None:
    sitting = page._actions.sitting
    assert sitting is not None

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, ListDialog)
        assert_all_named(dialog)
        dialog.short.setText("sp")
        assert not dialog.is_right()
        dialog.short.setText("Ap/H")
        for check, party in dialog._boxes:
            check.setChecked(party.abbreviation in ("Ap", "H"))
        dialog.accept()

    in_dialog(fill)
    page._actions.change_list(sitting.on_lists()[0])
    after = page._actions.sitting
    assert after is not None
    joint = after.on_lists()[0]
    assert joint.abbreviation == "Ap/H"
    assert len(joint.party_ids) == 2
    page.undo_stack.undo()
    lists = page.around.store.read(people.election_lists)
    assert next((one.abbreviation, len(one.party_ids)) for one in lists) == ("Ap", 1)


def test_the_executive_committee_tells_who_is_not_on_the_council(page: CommitteesPage) -> None:
    def add(session: Session) -> None:
        saved_member(session, "FSK", "Hanne Solli", "V", Role.CHAIR)

    page.around.store.write("test", add)
    page.list.list.select(1)
    strips = [strip.sentence.replace("\u00a0", " ") for strip in page.members._strips]
    assert any("Hanne Solli" in text and "koml. § 5-6" in text for text in strips)


def test_a_new_committee_is_made_shown_and_undone(page: CommitteesPage, qtbot: QtBot) -> None:
    def fill(dialog: QDialog) -> None:
        assert_all_named(dialog)
        qtbot.keyClicks(dialog.findChild(QLineEdit, "committee_name"), "Planutvalget")
        code = dialog.findChild(QLineEdit, "committee_code")
        qtbot.keyClicks(code, "kst")
        qtbot.mouseClick(dialog.findChild(QPushButton, "committee_ok"), LEFT)
        assert dialog.isVisible()
        code.selectAll()
        qtbot.keyClicks(code, "plu")
        qtbot.mouseClick(dialog.findChild(QPushButton, "committee_ok"), LEFT)

    in_dialog(fill)
    qtbot.mouseClick(page.list.new, LEFT)
    assert page.committee is not None
    assert (page.committee.name, page.committee.code) == ("Planutvalget", "PLU")
    page.undo_stack.undo()
    assert [body.code for body in page.list.rows.rows] == ["KST", "FSK"]
    page.undo_stack.redo()
    assert [body.code for body in page.list.rows.rows] == ["KST", "FSK", "PLU"]


def test_delete_puts_a_used_committee_at_the_end_and_out_of_use(
    page: CommitteesPage, qtbot: QtBot
) -> None:
    page.list.list.select(0)
    qtbot.keyClick(page.list.list, Qt.Key.Key_Delete)
    assert [(b.code, b.active) for b in page.list.rows.rows] == [("FSK", True), ("KST", False)]
    page.undo_stack.undo()
    assert [(b.code, b.active) for b in page.list.rows.rows] == [("KST", True), ("FSK", True)]


def test_rules_are_saved_when_a_field_is_left(page: CommitteesPage, qtbot: QtBot) -> None:
    page.tabs.row.setCurrentIndex(1)
    page.rules.notice_days.setFocus()
    page.rules.notice_days.selectAll()
    qtbot.keyClicks(page.rules.notice_days, "10")
    qtbot.keyClick(page.rules.notice_days, Qt.Key.Key_Return)
    assert council(page).notice_days == 10
    page.undo_stack.undo()
    assert council(page).notice_days == 7
    assert page.rules.notice_days.value() == 7


def test_a_company_board_is_told_of_no_law_on_its_notice(page: CommitteesPage) -> None:
    form, shown = page.rules, council(page)
    hint = form._fields["notice_days"]._hint
    form.show_value(shown)
    assert "11-3" in hint.text()
    form.show_value(replace(shown, kind=CommitteeKind.COMPANY_BOARD))
    assert hint.text()
    assert "§" not in hint.text()


def test_a_code_that_is_taken_keeps_the_page_until_it_is_mended(
    page: CommitteesPage, qtbot: QtBot
) -> None:
    page.tabs.row.setCurrentIndex(1)
    page.rules.code.selectAll()
    qtbot.keyClicks(page.rules.code, "FSK")
    assert not page.leave()
    assert "FSK" in page.rules._fields["code"].error
    page.tabs.row.setCurrentIndex(0)
    assert page.tabs.row.currentIndex() == 1
    page.list.list.select(1)
    assert page.committee == council(page)
    page.rules.code.selectAll()
    qtbot.keyClicks(page.rules.code, "KOM")
    assert page.leave()
    assert page.rules._fields["code"].error == ""


def test_standard_items_are_ticked_and_ordered(page: CommitteesPage, qtbot: QtBot) -> None:
    page.tabs.row.setCurrentIndex(2)
    before = council(page).standard_items
    assert StandardItem.ANY_OTHER_BUSINESS not in before
    rows = page.items.list
    rows.select(page.items.rows.position(StandardItem.ANY_OTHER_BUSINESS))
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert council(page).standard_items == (*before, StandardItem.ANY_OTHER_BUSINESS)
    qtbot.keyClick(rows, Qt.Key.Key_Up, ALT)
    assert council(page).standard_items[-2] is StandardItem.ANY_OTHER_BUSINESS
    for _step in range(2):
        page.undo_stack.undo()
    assert council(page).standard_items == before


def test_a_series_goes_on_where_it_is_told(page: CommitteesPage, qtbot: QtBot) -> None:
    page.tabs.row.setCurrentIndex(3)
    field = page.findChild(NumberField, "numbers_PS")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "14")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    numbers = page.around.store.read(committees.next_serials, council(page).id, 2026)
    assert numbers[ItemType.PS] == 14
    page.undo_stack.undo()
    assert field.value() == 1


def test_a_number_that_was_sent_is_refused_where_it_stands(
    page: CommitteesPage, qtbot: QtBot
) -> None:
    def send(session: Session) -> None:
        meeting = saved_meeting(session, "KST")
        case = saved_case(session, "Kaia", "KST")
        putting_on.put_cases(session, meeting.id, [case.id])
        agendas.freeze_numbers(session, meeting.id)

    page.around.store.write("test", send)
    page.tabs.row.setCurrentIndex(3)
    field = page.findChild(NumberField, "numbers_PS")
    after_the_sent = field.value()
    assert after_the_sent > 1
    field.selectAll()
    qtbot.keyClicks(field, "1")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "PS 1" in page.numbers._fields[ItemType.PS].error
    assert not page.leave()
    field.selectAll()
    qtbot.keyClicks(field, str(after_the_sent + 1))
    assert page.leave()


def test_a_place_that_begins_later_is_shown_but_takes_no_seat(page: CommitteesPage) -> None:
    def add(session: Session) -> None:
        coming = saved_member(session, "KST", "Nils Dahl", "V", Role.MEMBER, 4)
        committees.save_membership(session, replace(coming, starts=date(2026, 5, 1)))

    page.around.store.write("test", add)
    assert members(page)[-1] == "Nils Dahl"
    assert page.members.members.rows.rows[-1].coming
    assert page.members.facts.text().startswith("3 of 11")


def test_without_members_one_is_asked_to_paste(page: CommitteesPage) -> None:
    page.list.list.select(1)
    assert page.members.empty.isVisible()


def test_rows_from_excel_become_members_in_one_step(page: CommitteesPage, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("Navn\tListe\tVara nr.\nNils Dahl\tV\t\nSigrid Nes\tV\t1\n")

    def accept(dialog: QDialog) -> None:
        qtbot.mouseClick(dialog.findChild(QPushButton, "paste_add"), LEFT)

    page.take_focus()
    in_dialog(accept)
    qtbot.keyClick(page.list.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert members(page)[-1] == "Nils Dahl"
    assert deputies(page)[-1] == "Sigrid Nes"
    page.undo_stack.undo()
    assert (len(members(page)), len(deputies(page))) == (3, 3)


def paste_council(page: CommitteesPage, qtbot: QtBot, rows: str) -> None:
    """Paste rows from a spreadsheet into the committee that is shown, and accept."""
    QGuiApplication.clipboard().setText(rows)
    page.take_focus()
    in_dialog(lambda dialog: qtbot.mouseClick(dialog.findChild(QPushButton, "paste_add"), LEFT))
    qtbot.keyClick(page.list.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_undo_takes_whom_a_paste_made_out_of_the_register_and_redo_brings_them_back(
    page: CommitteesPage, qtbot: QtBot
) -> None:
    before = page.around.store.read(read_register)
    paste_council(page, qtbot, "Navn\tListe\nNils Dahl\tV\nSigrid Nes\tKrF\n")
    after, places = page.around.store.read(read_register), members(page)
    assert len(after.persons) == len(before.persons) + 2
    assert len(after.lists) == len(before.lists) + 2
    for _ in range(2):
        page.undo_stack.undo()
        assert page.around.store.read(read_register) == before
        page.undo_stack.redo()
        assert page.around.store.read(read_register) == after
        assert members(page) == places


def test_undo_leaves_whom_somebody_has_given_another_place_since(
    page: CommitteesPage, qtbot: QtBot
) -> None:
    paste_council(page, qtbot, "Navn\tListe\nNils Dahl\tV\nSigrid Nes\tV\n")
    new = next(p for p in page.members.members.rows.rows if p.person.name == "Nils Dahl")

    def seat_elsewhere(session: Session) -> None:
        other = committees.committee_by_code(session, "FSK")
        committees.save_membership(session, replace(new.membership, id=None, committee_id=other.id))

    page.around.store.write("test", seat_elsewhere)
    page.undo_stack.undo()
    names = [person.name for person in page.around.store.read(read_register).persons]
    assert "Nils Dahl" in names
    assert "Sigrid Nes" not in names
    page.undo_stack.redo()
    assert members(page)[-2:] == ["Nils Dahl", "Sigrid Nes"]
    names = [person.name for person in page.around.store.read(read_register).persons]
    assert (names.count("Nils Dahl"), names.count("Sigrid Nes")) == (1, 1)

    def take_off_elsewhere(session: Session) -> None:
        other = committees.committee_by_code(session, "FSK")
        held = committees.memberships(session, other.id)
        kept = [place for place in held if place.person_id != new.person.id]
        committees.replace_memberships(session, other.id, kept)

    page.around.store.write("test", take_off_elsewhere)
    page.undo_stack.undo()
    names = [person.name for person in page.around.store.read(read_register).persons]
    assert not {"Nils Dahl", "Sigrid Nes"} & set(names)


def test_a_person_whose_id_is_taken_comes_back_under_another(
    page: CommitteesPage, qtbot: QtBot
) -> None:
    paste_council(page, qtbot, "Navn\tListe\nNils Dahl\tV\n")
    page.undo_stack.undo()
    other = page.around.store.write("test", people.save_person, Person(None, "Har fått nummeret"))
    page.undo_stack.redo()
    assert members(page)[-1] == "Nils Dahl"
    assert other in page.around.store.read(read_register).persons
    qtbot.waitUntil(lambda: page.undo_stack.count() == 0)


def test_in_the_forms_pasting_is_pasting_of_text(page: CommitteesPage, qtbot: QtBot) -> None:
    page.tabs.row.setCurrentIndex(1)
    QGuiApplication.clipboard().setText("Rådhuset")
    page.rules.place.setFocus()
    page.rules.place.selectAll()
    qtbot.keyClick(page.rules.place, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.rules.place.text() == "Rådhuset"
    assert page.leave()
    assert council(page).place == "Rådhuset"


def test_every_control_has_a_name(page: CommitteesPage) -> None:
    for tab in range(page.tabs.row.count()):
        page.tabs.row.setCurrentIndex(tab)
        assert_all_named(page)


def test_without_committees_there_is_one_thing_to_do(
    qtbot: QtBot, storage: Storage, around: Surroundings
) -> None:
    page = CommitteesPage(around)
    qtbot.addWidget(page)
    page.resize(1277, 600)
    page.show_route(CommitteesRoute())
    page.show()
    assert page.empty.isVisible()
    assert not page.add.isVisible()
    assert page.leave()
    page.close()


def plan(page: CommitteesPage) -> PrintPlan:
    chosen = page.committee
    assert chosen is not None
    assert chosen.id is not None
    return page.around.store.read(print_plan, chosen.id)


def box(page: CommitteesPage, key: str) -> QCheckBox:
    found = page.findChild(QCheckBox, f"print_plan_{key}")
    assert isinstance(found, QCheckBox)
    return found


def test_the_print_plan_is_saved_as_it_is_ticked_and_undone(
    page: CommitteesPage, qtbot: QtBot
) -> None:
    page.tabs.row.setCurrentIndex(PRINT)
    assert_all_named(page.print_plan)
    assert box(page, "two_sided").isChecked()
    qtbot.keyClick(box(page, "start_right"), Qt.Key.Key_Space)
    assert plan(page) == replace(PrintPlan(), start_right=True)
    qtbot.keyClick(box(page, "two_sided"), Qt.Key.Key_Space)
    assert plan(page) == replace(PrintPlan(), start_right=True, two_sided=False)
    page.undo_stack.undo()
    page.undo_stack.undo()
    assert plan(page) == PrintPlan()
    assert not box(page, "start_right").isChecked()
    page.undo_stack.redo()
    assert box(page, "start_right").isChecked()


def test_a_binding_margin_is_saved_when_the_field_is_left(
    page: CommitteesPage, qtbot: QtBot
) -> None:
    page.tabs.row.setCurrentIndex(PRINT)
    field = page.findChild(NumberField, "print_plan_binding_mm")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "12")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert plan(page).binding_mm == 12
    field.selectAll()
    qtbot.keyClicks(field, "15")
    assert page.leave()
    assert plan(page).binding_mm == 15


def test_no_limit_is_said_in_words(page: CommitteesPage) -> None:
    page.tabs.row.setCurrentIndex(PRINT)
    field = page.findChild(NumberField, "print_plan_email_mb")
    assert field.text() == "25\u00a0MB"
    field.setValue(0)
    assert field.text() == "No limit"
    assert page.leave()
    assert plan(page).email_mb == 0


def test_exempt_cases_are_mailed_only_when_that_is_ticked(
    page: CommitteesPage, qtbot: QtBot
) -> None:
    page.tabs.row.setCurrentIndex(PRINT)
    tick = box(page, "email_exempt")
    assert not tick.isChecked()
    assert "not sent by ordinary e-mail" in tick.accessibleDescription()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert plan(page) == replace(PrintPlan(), email_exempt=True)


def test_each_committee_shows_its_own_plan(page: CommitteesPage, qtbot: QtBot) -> None:
    page.tabs.row.setCurrentIndex(PRINT)
    qtbot.keyClick(box(page, "dividers"), Qt.Key.Key_Space)
    page.list.list.select(1)
    assert not box(page, "dividers").isChecked()
    assert plan(page) == PrintPlan()
    page.list.list.select(0)
    assert box(page, "dividers").isChecked()


def test_a_plan_that_is_refused_says_so_where_it_stands(
    page: CommitteesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise UserError(Sentence("Det går ikke.", "Det går ikkje."))

    page.tabs.row.setCurrentIndex(PRINT)
    monkeypatch.setattr(page._committee_edits, "set_plan", refuse)
    page.findChild(NumberField, "print_plan_binding_mm").setValue(9)
    assert not page.leave()
    assert page.print_plan._fields["binding_mm"].error == "Det går ikke."

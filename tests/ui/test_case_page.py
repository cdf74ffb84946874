"""The page of a case: what is typed is saved, findings stand where they belong, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QHelpEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QMenu,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from agenda_app.child.asking import end_spare_child
from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, AccessState, exempt
from agenda_app.domain.case import Attachment, Case, CaseId, CasePaper, Delivery
from agenda_app.domain.keywords import title_words
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingAction, MeetingId, MeetingState
from agenda_app.domain.sentence import alike
from agenda_app.domain.text import Heading, ListItem, Paragraph, Run, Text, plain, runs
from agenda_app.errors import UserError
from agenda_app.intake.read import read_paper
from agenda_app.intake.result import Marks
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.importing import keep
from agenda_app.services.meetings import act
from agenda_app.services.putting_on import put_cases
from agenda_app.ui.attach.password_dialog import PasswordDialog
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.case.case_page import CasePage
from agenda_app.ui.case.more_dialog import MoreDialog
from agenda_app.ui.dialogs.line_question import LineQuestion
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.page import PageStatus, Surroundings
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.date_field import DateField
from agenda_app.ui.parts.keywords_edit import KeywordsEdit
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.rail import WIDTH as RAIL
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.routes import CaseRoute, MeetingRoute, Route
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme
from tests.builders import a_case, a_municipality, a_paper, saved_case, saved_meeting
from tests.normalise import hostile
from tests.produce.files_outside import PASSWORD, locked, put, three_pages
from tests.ui.accessible import assert_all_named

TODAY = date(2026, 4, 1)
ABOVE_AND_BELOW = 66
"""The menu row and the status bar."""
BODY: Text = (
    Heading(1, runs("Saksopplysninger")),
    Paragraph(runs("Kaia er fra 1974. Kart og tegninger følger som vedlegg.")),
    Heading(1, runs("Vurdering")),
    Paragraph(runs("Kaia må rustes opp.")),
)


@dataclass
class Desk:
    """A page with a case on the agenda of a meeting, and where it wanted to go."""

    page: CasePage
    store: Store
    storage: Storage
    case_id: CaseId
    meeting_id: MeetingId
    went: list[Route]

    def stored(self) -> Case:
        return self.store.read(read_case, self.case_id)

    def child(self, name: str) -> Any:
        found = self.page.findChild(QWidget, name)
        assert found is not None, name
        return found


@pytest.fixture
def desk(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Desk:
    store = Store(storage.database, jobs)

    def build(session: Any) -> tuple[CaseId, MeetingId]:
        a_municipality(session)
        meeting = saved_meeting(session)
        paper = replace(a_paper(), body=BODY, listed_attachments=("Kart", "Tegninger"))
        case = save_case(session, a_case(paper=paper))
        others = [saved_case(session, title).id for title in ("Før", "Etter")]
        put_cases(session, meeting.id, [others[0], case.id, others[1]])
        assert case.id is not None
        assert meeting.id is not None
        return case.id, meeting.id

    case_id, meeting_id = store.write("test", build)
    went: list[Route] = []
    around = Surroundings(storage, store, jobs, theme, went.append, lambda: TODAY)
    page = CasePage(around)
    qtbot.addWidget(page)
    page.resize(1280, 620)
    page.show()
    with qtbot.waitSignal(page.findings.watch.found, timeout=20_000):
        page.show_route(CaseRoute(case_id, meeting_id))
    return Desk(page, store, storage, case_id, meeting_id, went)


@pytest.mark.parametrize("form", [*Language])
def test_nothing_of_it_widens_a_window_of_1280_beside_the_rail(
    desk: Desk, qtbot: QtBot, speak: Callable[[Language], None], form: Language
) -> None:
    speak(form)
    page = CasePage(desk.page.around)
    qtbot.addWidget(page)
    page.resize(1280, 620)
    page.show()
    page.show_route(CaseRoute(desk.case_id, desk.meeting_id))
    page.original.view.page_changed.emit(20, 28)
    for part in page.original.findChildren(QWidget):
        part.show()  # as beside a paper of many pages
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= 1280 - RAIL


def test_no_number_of_attachments_heightens_the_smallest_window(desk: Desk, qtbot: QtBot) -> None:
    many = tuple(Attachment(None, f"Vedlegg {number}", None) for number in range(20))
    listed = tuple(f"Et kart som ingen har lagt ved, nummer {number}" for number in range(20))
    now = desk.stored()
    assert now.paper is not None
    paper = replace(now.paper, listed_attachments=listed)
    desk.page.attachments.show_case(replace(now, attachments=many, paper=paper))
    QApplication.processEvents()
    assert desk.child("attachments_missing").isVisible()
    assert desk.page.minimumSizeHint().height() <= 660 - ABOVE_AND_BELOW
    desk.page.resize(1280, 660 - ABOVE_AND_BELOW)
    QApplication.processEvents()
    rows = desk.page.attachments.list
    assert rows.height() >= rows.sizeHintForRow(0)
    desk.page.resize(1280, 1200)
    QApplication.processEvents()
    assert rows.height() >= 5 * rows.sizeHintForRow(0)


def type_at_end(editor: BlockEditor, block: int, text: str, qtbot: QtBot) -> None:
    cursor = QTextCursor(editor.document().findBlockByNumber(block))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)
    qtbot.keyClicks(editor, text)


def answer(act: Callable[[Any], None]) -> None:
    """Do something in the next dialog as soon as it is open."""

    def look() -> None:
        found = QApplication.activeModalWidget()
        if isinstance(found, QDialog):
            act(found)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def someone_else_changes(desk: Desk, title: str) -> None:
    """Save the case on another PC: the page hears nothing of it."""
    with desk.storage.database.write("other") as session:
        changed = replace(read_case(session, desk.case_id), title=title)
        listener, desk.storage.database.on_changed = (
            desk.storage.database.on_changed,
            lambda _: None,
        )
        save_case(session, changed)
    desk.storage.database.on_changed = listener


def test_what_is_typed_is_saved_when_the_typing_stops(desk: Desk, qtbot: QtBot) -> None:
    type_at_end(desk.page.text.body, 1, " Nytt.", qtbot)
    assert plain(desk.stored().paper.body) == plain(BODY)
    qtbot.waitUntil(lambda: "Nytt." in plain(desk.stored().paper.body), timeout=3000)
    assert desk.stored().paper.body[0] == BODY[0]


def test_leaving_the_page_saves_at_once(desk: Desk, qtbot: QtBot) -> None:
    type_at_end(desk.page.text.body, 3, " Snart.", qtbot)
    assert desk.page.leave()
    assert plain(desk.stored().paper.body).endswith("Kaia må rustes opp. Snart.")


def test_showing_a_case_saves_nothing(desk: Desk) -> None:
    version = desk.stored().version
    assert desk.page.leave()
    assert desk.stored().version == version
    assert not desk.page.undo_stack.canUndo()


def test_the_cursor_stays_where_it_is_when_the_text_is_saved(desk: Desk, qtbot: QtBot) -> None:
    body = desk.page.text.body
    type_at_end(body, 1, " Nytt.", qtbot)
    place = body.textCursor().position()
    desk.page.leave()
    assert body.textCursor().position() == place
    body.undo()
    assert body.text() == BODY


def test_a_field_is_saved_when_it_is_left_and_can_be_undone(desk: Desk, qtbot: QtBot) -> None:
    line = desk.child("case_archive_no")
    line.selectAll()
    qtbot.keyClicks(line, "2026/99")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert desk.stored().archive_case_no == "2026/99"
    desk.page.undo_stack.undo()
    assert desk.stored().archive_case_no == "2026/12"
    assert line.text() == "2026/12"


def test_a_point_of_the_proposal_keeps_its_label(desk: Desk, qtbot: QtBot) -> None:
    editor = desk.page.text.boxes[0].editor
    type_at_end(editor, 0, "", qtbot)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "Rapport i 2027.")
    desk.page.leave()
    assert desk.stored().paper.proposals[0].text == (
        ListItem(0, "1.", runs("Kaia rustes opp.")),
        ListItem(0, "2.", runs("Rapport i 2027.")),
    )


def test_an_empty_title_is_told_and_the_rest_is_saved(desk: Desk, qtbot: QtBot) -> None:
    title = desk.child("case_title")
    title.selectAll()
    qtbot.keyClick(title, Qt.Key.Key_Delete)
    type_at_end(desk.page.text.body, 3, " Mer.", qtbot)
    assert not desk.page.leave()
    assert desk.child("case_title_error").isVisible()
    assert desk.stored().title == "Opprusting av kaia"
    assert "Mer." in plain(desk.stored().paper.body)
    qtbot.keyClicks(title, "Kaia")
    assert desk.page.leave()
    assert desk.stored().title == "Kaia"


def test_an_impossible_date_changes_nothing(desk: Desk, qtbot: QtBot) -> None:
    day = desk.child("case_date")
    day.setText("31.04.2026")
    qtbot.keyClick(day, Qt.Key.Key_Return)
    desk.page.leave()
    assert desk.stored().paper.date == date(2026, 3, 20)
    assert day.text() == "31.04.2026"


def test_a_case_somebody_else_changed_is_not_overwritten(desk: Desk, qtbot: QtBot) -> None:
    type_at_end(desk.page.text.body, 3, " Mitt.", qtbot)
    someone_else_changes(desk, "Ny tittel")
    assert not desk.page.leave()
    assert "Mitt." not in plain(desk.stored().paper.body)
    message = desk.page.notice.message
    assert message is not None
    message.acted.emit(0)
    assert desk.child("case_title").text() == "Ny tittel"
    clipboard = QGuiApplication.clipboard()
    mine = clipboard.text()
    # The offscreen platform crashes at exit with anything but text of its own on the clipboard.
    clipboard.setText("")
    assert "Mitt." in mine


def test_what_others_save_is_shown_when_nothing_is_typed(desk: Desk) -> None:
    desk.store.write("other", save_case, replace(desk.stored(), title="Fra et annet vindu"))
    assert desk.child("case_title").text() == "Fra et annet vindu"


def test_findings_are_marked_and_can_be_kept(desk: Desk, qtbot: QtBot) -> None:
    strips = [m for m in desk.page.findChildren(Message, "finding") if m.isVisible()]
    assert len(strips) == 1
    assert desk.page.text.body.extraSelections()
    strips[0].acted.emit(1)
    qtbot.waitUntil(lambda: not desk.page.text.body.extraSelections())
    desk.page.refresh()
    assert not [m for m in desk.page.findChildren(Message, "finding") if m.isVisible()]


def test_findings_about_the_whole_case_stand_above_the_text(desk: Desk, qtbot: QtBot) -> None:
    paper = replace(desk.stored().paper, proposals=())
    desk.store.write("test", save_case, replace(desk.stored(), paper=paper))
    qtbot.waitUntil(
        lambda: any(
            "Forslag til vedtak mangler. Skriv det inn" in said for said in loose_findings(desk)
        )
    )
    before = loose_findings(desk)
    strip = desk.page.text.loose.findChildren(Message, "loose_finding")[-1]
    kept = strip.sentence
    strip.acted.emit(0)
    qtbot.waitUntil(lambda: len(loose_findings(desk)) == len(before) - 1)
    assert kept not in loose_findings(desk)


def loose_findings(desk: Desk) -> list[str]:
    strips = desk.page.findChildren(Message, "loose_finding")
    return [strip.sentence for strip in strips if strip.isVisible()]


def test_room_for_a_finding_is_no_step_to_undo(desk: Desk) -> None:
    assert not desk.page.text.body.document().isUndoAvailable()
    assert desk.page.text.body.text() == BODY


def test_the_list_of_sections_leads_to_them_and_warns(desk: Desk) -> None:
    sections = desk.page.sections
    shown = [sections.item(row).text() for row in range(sections.count())]
    assert shown == ["Kommunedirektørens forslag til vedtak", "Saksopplysninger", "Vurdering"]
    assert [stop.warned for stop in desk.page.text.stops()] == [False, True, False]
    sections.chosen.emit(2)
    assert desk.page.text.body.textCursor().block().text() == "Vurdering"


def test_a_quote_in_the_route_is_shown(desk: Desk, qtbot: QtBot) -> None:
    desk.page.show_route(CaseRoute(desk.case_id, desk.meeting_id, "Kaia må rustes opp."))
    body = desk.page.text.body
    qtbot.waitUntil(lambda: body.textCursor().selectedText() == "Kaia må rustes opp.")


def test_next_case_and_preview_lead_on(desk: Desk) -> None:
    desk.child("case_next").click()
    desk.child("case_back").click()
    desk.child("case_preview").click()
    first, second, third = desk.went
    assert isinstance(first, CaseRoute)
    assert isinstance(second, CaseRoute)
    titles = [desk.store.read(read_case, r.case_id).title for r in (first, second)]
    assert titles == ["Etter", "Før"]
    assert isinstance(third, MeetingRoute)
    assert third.item_id is not None


def test_an_attachment_says_what_was_found_and_offers_what_helps(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    pane = desk.page.attachments

    def refuse() -> None:
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, PasswordDialog)]
        shown[0].reject() if shown else QTimer.singleShot(20, refuse)

    refuse()
    desk.page.commands.attach([put(tmp_path, "Avtale.pdf", locked())])
    qtbot.waitUntil(lambda: bool(pane._lines), timeout=20_000)
    (row,) = pane._model.rows
    look = pane._look(row)
    assert [badge.level for badge in look.badges] == [Level.WARN]
    assert look.hint
    assert look.hint in look.second
    # What was found takes a line of its own, which no other row may lie on.
    box = pane.list.visualRect(pane._model.index(0, 0))
    assert box.height() == pane.list.sizeHintForRow(0)
    assert pane.list.height() > box.height()
    names = {action.objectName() for action in pane.menu(row).actions()}
    assert {"attachment_password", "attachment_replace"} <= names

    def answer() -> None:
        dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, PasswordDialog))
        dialog.line.setText(PASSWORD)
        dialog.accept()

    QTimer.singleShot(50, answer)
    pane.put_right.emit(1)
    qtbot.waitUntil(lambda: desk.stored().attachments[0].pages == 3, timeout=20_000)
    qtbot.waitUntil(lambda: not pane._look(pane._model.rows[0]).badges, timeout=20_000)
    end_spare_child()


def test_dropped_files_become_attachments(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    file = put(tmp_path, "Kart_over_havna.pdf", three_pages())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    zone = desk.child("attachment_drop")
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    zone.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    qtbot.waitUntil(lambda: len(desk.stored().attachments) == 1)
    (attached,) = desk.stored().attachments
    assert (attached.title, attached.pages) == ("Kart over havna", 3)
    assert desk.storage.files.get(attached.file.sha256) == file.read_bytes()
    assert attached.access.state is AccessState.UNDECIDED


def test_a_file_that_is_attached_already_is_told_and_not_added(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = put(tmp_path, "Kart.pdf", three_pages())
    announced = Attachment(None, "Takst", None, delivery=Delivery.LATER)
    desk.page.edits.change(replace(desk.page.edits.case, attachments=(announced,)), "")
    desk.page.attachments.files_came.emit([file])
    qtbot.waitUntil(lambda: len(desk.stored().attachments) == 2, timeout=20_000)
    copy = put(tmp_path, "Kart (1).pdf", file.read_bytes())
    desk.page.attachments.files_came.emit([copy])
    said = "«Kart (1).pdf» ligger ved fra før som «Kart», og er ikke lagt ved én gang til."
    qtbot.waitUntil(lambda: desk.page.notice.message is not None, timeout=20_000)
    assert desk.page.notice.message.sentence == said
    assert desk.page.notice.message.level is Level.INFO
    desk.page.notice.quiet()
    desk.page.attachments.filled.emit(1, copy)
    qtbot.waitUntil(lambda: desk.page.notice.message is not None, timeout=20_000)
    assert desk.page.notice.message.sentence == said
    assert [(a.title, a.file is None) for a in desk.stored().attachments] == [
        ("Takst", True),
        ("Kart", False),
    ]
    end_spare_child()


def test_a_removed_attachment_comes_back_with_undo(desk: Desk, qtbot: QtBot) -> None:
    kept = keep(desk.storage.files, b"kart", "kart.pdf")
    two = tuple(Attachment(None, title, kept, OPEN) for title in ("Kart", "Brev"))
    desk.store.write("test", save_case, replace(desk.stored(), attachments=two))
    before = desk.stored().attachments
    listed = desk.page.attachments.list
    listed.select(0)
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert [a.title for a in desk.stored().attachments] == ["Brev"]
    message = desk.page.notice.message
    assert message is not None
    message.acted.emit(0)
    assert desk.stored().attachments == before


def announced(desk: Desk, *titles: str) -> None:
    waiting = tuple(Attachment(None, t, None, delivery=Delivery.LATER) for t in titles)
    desk.store.write("test", save_case, replace(desk.stored(), attachments=waiting))


def test_an_attachment_that_comes_later_is_announced(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(dialog: LineQuestion) -> int:
        dialog.show()
        assert dialog.edit.width() >= dialog.edit.fontMetrics().horizontalAdvance("n" * 60)
        dialog.edit.setText(" Ny  takst ")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(LineQuestion, "exec", answer)
    desk.child("attachment_announce").click()
    (waiting,) = desk.stored().attachments
    assert (waiting.title, waiting.file) == ("Ny takst", None)
    assert waiting.delivery is Delivery.LATER
    listed = desk.page.attachments.list
    look = listed.itemDelegate().look_of(listed.model().index(0, 0))
    assert look.second.startswith("Ettersendes · ")
    desk.page.undo_stack.undo()
    assert desk.stored().attachments == ()


@pytest.mark.parametrize("state", [MeetingState.DRAFT, MeetingState.SENT])
def test_the_file_of_an_announced_attachment_goes_with_papers_that_are_not_sent(
    desk: Desk, qtbot: QtBot, tmp_path: Path, state: MeetingState
) -> None:
    announced(desk, "Takst", "Kart")
    if state is MeetingState.SENT:
        desk.store.write("test", act, desk.meeting_id, MeetingAction.SEND)
    desk.page.refresh()
    file = tmp_path / "kart_7.png"
    file.write_bytes(b"png")
    listed = desk.page.attachments.list
    listed.select(1)
    listed.files_dropped.emit([file], listed.current)
    qtbot.waitUntil(lambda: desk.stored().attachments[1].file is not None)
    takst, kart = desk.stored().attachments
    assert (takst.file, takst.delivery) == (None, Delivery.LATER)
    assert (kart.title, kart.pages) == ("Kart", 1)
    unsent = state is MeetingState.DRAFT
    assert kart.delivery is (Delivery.WITH_PAPERS if unsent else Delivery.LATER)
    desk.page.undo_stack.undo()
    assert desk.stored().attachments[1].file is None


def test_how_an_attachment_reaches_the_members_is_chosen_in_its_menu(desk: Desk) -> None:
    kept = keep(desk.storage.files, b"kart", "kart.pdf")
    desk.store.write(
        "test", save_case, replace(desk.stored(), attachments=(Attachment(None, "Kart", kept),))
    )
    listed = desk.page.attachments.list
    listed.select(0)
    menu = desk.page.attachments.menu(listed.current)
    actions = {action.objectName(): action for action in menu.actions()}
    access = actions["attachment_access"]
    assert (access.text(), access.isSeparator()) == ("Ikke avklart", False)
    assert actions["attachment_with_papers"].isChecked()
    actions["attachment_not_printed"].trigger()
    menu.deleteLater()
    assert desk.stored().attachments[0].delivery is Delivery.NOT_PRINTED
    desk.page.undo_stack.undo()
    assert desk.stored().attachments[0].delivery is Delivery.WITH_PAPERS


def test_the_title_that_a_file_has_on_the_papers_list_is_chosen_in_its_menu(desk: Desk) -> None:
    kept = keep(desk.storage.files, b"kart", "10 arvet.pdf")
    named = replace(desk.stored(), attachments=(Attachment(None, "10 arvet", kept),))
    desk.store.write("test", save_case, named)
    pane = desk.page.attachments
    assert desk.child("attachments_missing").isVisible()
    pane.list.select(0)
    menu = pane.menu(pane.list.current)
    titles = menu.findChild(QMenu, "attachment_titles")
    assert titles is not None
    (kart, *_) = titles.actions()
    kart.trigger()
    menu.deleteLater()
    assert [a.title for a in desk.stored().attachments] == ["Kart"]
    assert pane.titles_for(desk.stored().attachments[0]) == ()


def test_opening_an_announced_attachment_asks_for_its_file(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced(desk, "Takst")
    file = tmp_path / "takst.png"
    file.write_bytes(b"png")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(file), ""))
    listed = desk.page.attachments.list
    listed.select(0)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.stored().attachments[0].file is not None)
    assert desk.storage.files.get(desk.stored().attachments[0].file.sha256) == b"png"


def test_the_foot_says_when_the_cursor_is_in_an_exempt_passage(desk: Desk) -> None:
    basis = "offl. § 23"
    body = (Paragraph((Run("Søker "), Run("Kari", exempt=basis), Run(" har søkt"))),)
    stored = desk.stored()
    desk.store.write("test", save_case, replace(stored, paper=replace(stored.paper, body=body)))
    told: list[PageStatus] = []
    desk.page.status_changed.connect(told.append)
    cursor = desk.page.text.body.textCursor()
    desk.page.text.body.setFocus()
    for place, said in ((8, True), (14, False)):
        cursor.setPosition(place)
        desk.page.text.body.setTextCursor(cursor)
        assert (basis in told[-1].kind.replace("\u00a0", " ")) is said
    assert desk.page.bar.exempt.command in desk.page.case_actions()


def test_beside_the_text_stands_what_the_public_sees(desk: Desk, qtbot: QtBot) -> None:
    body = (Paragraph((Run("Søker "), Run("Kari Nes", exempt="offl. § 23"), Run(" har søkt."))),)
    stored = desk.stored()
    opened = replace(stored, paper=replace(stored.paper, body=body), access=OPEN)
    desk.store.write("test", save_case, opened)
    desk.child("original_public").click()
    public = desk.child("public_text")
    assert public.isVisible()
    assert public.isReadOnly()
    assert plain(public.text()).endswith("Søker [offl. § 23] har søkt.")
    type_at_end(desk.page.text.body, 0, " Ja.", qtbot)
    desk.page.edits.save()
    assert plain(public.text()).endswith("Søker [offl. § 23] har søkt. Ja.")
    closed = replace(desk.stored(), access=exempt("offl. § 13"), public_title="Lån")
    desk.store.write("test", save_case, closed)
    assert plain(public.text()).startswith("Lån\nUnntatt offentlighet, jf. offl.")
    desk.child("public_close").click()
    assert desk.page.original.isVisible()


def test_attachments_move_with_alt_and_arrow(desk: Desk, qtbot: QtBot) -> None:
    kept = keep(desk.storage.files, b"kart", "kart.pdf")
    two = tuple(Attachment(None, title, kept, OPEN) for title in ("Kart", "Brev"))
    desk.store.write("test", save_case, replace(desk.stored(), attachments=two))
    desk.page.attachments.list.select(0)
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(desk.page.attachments.list, Qt.Key.Key_Down, alt)
    assert [a.title for a in desk.stored().attachments] == ["Brev", "Kart"]


def test_listed_attachments_that_have_not_come_are_named(desk: Desk) -> None:
    assert desk.child("attachments_missing").text().startswith("Kart – ")


def test_an_exemption_is_saved_with_its_basis(desk: Desk, qtbot: QtBot) -> None:
    def decide(dialog: Any) -> None:
        dialog.accept()
        assert dialog.isVisible(), "an exemption without a basis was taken"
        dialog.basis.setEditText("offl. § 23 første ledd")
        dialog.accept()

    answer(decide)
    access = desk.child("case_access")
    access.setCurrentIndex(2)
    access.activated.emit(2)
    assert desk.stored().access.state is AccessState.EXEMPT
    assert desk.stored().access.basis == "offl. § 23 første ledd"


def test_the_route_can_be_given_another_committee(desk: Desk) -> None:
    def add_first(dialog: Any) -> None:
        dialog.choice.setCurrentText("Formannskapet")
        dialog.findChild(QWidget, "route_add").click()
        dialog.findChild(QWidget, "route_up").click()
        dialog.accept()

    answer(add_first)
    desk.child("route_edit").click()
    names = [t.committee_name for t in desk.stored().treatments]
    assert names[0] == "Formannskapet"
    assert [t.is_final for t in desk.stored().treatments] == [False, True]


def test_a_recommendation_begins_as_the_proposal(desk: Desk, qtbot: QtBot) -> None:
    test_the_route_can_be_given_another_committee(desk)
    first = desk.stored().treatments[0]
    answer(lambda dialog: dialog.accept())
    desk.page.commands.recommend(first.id)
    saved = desk.stored().treatments[0]
    assert saved.recommendation == desk.stored().paper.proposals[0].text
    assert desk.page.text.recommended is not None
    assert desk.page.text.recommended.value().owner == "Formannskapets innstilling"


def test_what_is_written_down_is_asked_for_in_the_language_of_the_window(
    desk: Desk, nynorsk: None
) -> None:
    test_the_route_can_be_given_another_committee(desk)
    titles: list[str] = []

    def look(dialog: Any) -> None:
        titles.append(dialog.windowTitle())
        dialog.reject()

    answer(look)
    desk.page.commands.recommend(desk.stored().treatments[0].id)
    assert desk.stored().paper.language is Language.BOKMAL
    assert titles == ["Tilråding frå formannskapet"]


def test_what_is_typed_and_not_saved_is_told_behind_a_dialog_too(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise UserError(alike("Disken er full."))

    dialog, told = QDialog(), list[str]()
    qtbot.addWidget(dialog)
    dialog.setModal(True)
    dialog.show()
    monkeypatch.setattr("agenda_app.ui.case.case_edits.save_case", refuse)
    desk.store.save_failed.connect(told.append)
    assert desk.page.edits.case is not None
    assert not desk.page.edits.change(replace(desk.page.edits.case, title="Ny molo"), "")
    assert told == ["Disken er full."]


def test_the_page_says_where_a_recommendation_is_changed(desk: Desk, qtbot: QtBot) -> None:
    test_a_recommendation_begins_as_the_proposal(desk, qtbot)
    told: list[PageStatus] = []
    desk.page.status_changed.connect(told.append)
    recommended = desk.page.text.recommended
    assert recommended is not None
    bar, bold = desk.page.bar, desk.child("text_bold")
    recommended.editor.entered.emit()
    assert not bold.isEnabled()
    (said,) = told[-1].facts
    assert "under Treatment" in said
    assert bar.accessibleDescription() == said
    place = bold.rect().center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, bold.mapToGlobal(place))
    QApplication.sendEvent(bold, event)
    assert QToolTip.text() == said
    QToolTip.hideText()
    desk.page.text.body.entered.emit()
    assert said not in told[-1].facts
    assert bar.accessibleDescription() == ""
    opened: list[str] = []
    answer(lambda dialog: (opened.append(dialog.objectName()), dialog.reject()))
    desk.child("recommended_edit").click()
    assert opened == ["recommendation"]


def test_a_new_proposal_can_be_taken_out_again_with_undo(desk: Desk) -> None:
    desk.page.commands.add_proposal()
    assert len(desk.page.text.boxes) == 2
    desk.child("proposal_1_remove").click()
    assert len(desk.stored().paper.proposals) == 1
    desk.page.undo_stack.undo()
    assert desk.stored().paper.proposals[0].owner == "Kommunedirektørens forslag til vedtak"
    assert len(desk.page.text.boxes) == 2


def test_signers_and_language_are_edited_at_the_foot(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.child("signer_1_name"), "Kari Nes")
    qtbot.keyClicks(desk.child("signer_1_title"), "Kommunedirektør")
    language = desk.child("paper_language")
    language.setCurrentIndex(1)
    language.activated.emit(1)
    desk.page.leave()
    (signer,) = desk.stored().paper.signers
    assert (signer.name, signer.title) == ("Kari Nes", "Kommunedirektør")
    assert desk.stored().paper.language is Language.NYNORSK


def test_a_text_original_is_read_again_beside_the_text(desk: Desk, qtbot: QtBot) -> None:
    words = "Opprusting av kaia\n\nForslag til vedtak\n1. Kaia rustes opp.\n"
    source = keep(desk.storage.files, words.encode(), "kaia.txt")
    paper = replace(desk.stored().paper, source=source)
    desk.store.write("test", save_case, replace(desk.stored(), paper=paper))
    original = desk.page.original
    qtbot.waitUntil(lambda: "Kaia rustes opp." in plain(original.text.text()))
    assert original.text.isReadOnly()


def test_an_original_that_harms_its_reader_harms_nothing_else(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pypdfium2, "PdfDocument", None)  # this process never opens it
    original = desk.page.original
    source = keep(desk.storage.files, hostile.a_page_of_nothing(4000), "bombe.pdf")
    with qtbot.waitSignals([original.view.failed, original.reading.unreadable], timeout=30_000):
        paper = CasePaper(source=source)
        desk.store.write("test", save_case, replace(desk.stored(), paper=paper))
    assert original.verdict.text() == "Nothing of the file has been read in."
    words = b"Opprusting av kaia\n\nForslag til vedtak\n1. Kaia rustes opp.\n"
    paper = replace(desk.stored().paper, source=keep(desk.storage.files, words, "kaia.txt"))
    desk.store.write("test", save_case, replace(desk.stored(), paper=paper))
    qtbot.waitUntil(lambda: "Kaia rustes opp." in plain(original.text.text()), timeout=20_000)


def test_what_was_changed_after_the_reading_is_counted_and_shown(desk: Desk, qtbot: QtBot) -> None:
    text = "Saksopplysninger\n\nKaia rustes opp.\n\nVurdering\n\nDet er nødvendig.\n"
    source = keep(desk.storage.files, text.encode(), "kai.txt")
    read = read_paper(text.encode(), "kai.txt", marks=Marks.REJECT).paper
    with qtbot.waitSignal(desk.page.original.reading.compared, timeout=20_000) as told:
        changed = replace(desk.stored(), paper=replace(read, source=source))
        desk.store.write("test", save_case, changed)
    assert told.args == [()]
    assert not desk.child("original_changes").isVisible()
    body = tuple(
        Paragraph(runs("Kaia rives.")) if plain((block,)) == "Kaia rustes opp." else block
        for block in read.body
    )
    with qtbot.waitSignal(desk.page.original.reading.compared, timeout=20_000):
        paper = replace(desk.stored().paper, body=body)
        desk.store.write("test", save_case, replace(desk.stored(), paper=paper))
    desk.child("original_changes").click()
    shown = desk.child("changes_text").toPlainText()
    assert "Kaia rustes opp." in shown
    assert "Kaia rives." in shown
    assert "Det er nødvendig." not in shown
    desk.child("changes_ok").click()


def test_a_title_of_forty_words_stays_on_one_line(desk: Desk) -> None:
    title = " ".join(["Kaiopprusting"] * 40)
    desk.store.write("test", save_case, replace(desk.stored(), title=title))
    shown = desk.child("case_title")
    desk.page.grab()
    assert shown.text() == title
    assert shown.toolTip() == title
    assert desk.page.header.height() < 90


def test_a_narrow_window_has_the_original_as_a_tab(desk: Desk) -> None:
    desk.page.resize(1100, 620)
    assert desk.page.panes.tabs.isVisible()
    assert not desk.page.original.isVisible()
    desk.page.panes.tabs.setCurrentIndex(1)
    assert desk.page.original.isVisible()
    desk.page.resize(1400, 620)
    assert desk.page.original.isVisible()
    assert desk.page.text.isVisible()


def test_everything_on_the_page_has_a_name(desk: Desk) -> None:
    assert_all_named(desk.page)


def test_only_the_text_that_is_voted_on_has_the_broad_rule(desk: Desk) -> None:
    case = desk.stored()
    second = replace(case.paper.proposals[0], owner="Alternativt forslag")
    paper = replace(case.paper, proposals=(*case.paper.proposals, second))
    desk.store.write("edit", save_case, replace(case, paper=paper))
    first, other = desk.page.text.boxes
    place, navy = QPoint(2, 10), QColor(tokens().title)
    assert first.grab().toImage().pixelColor(place) == navy
    assert other.grab().toImage().pixelColor(place) != navy


def test_a_name_without_room_is_cut_and_stands_whole_in_the_tooltip(desk: Desk) -> None:
    whole = "Kristoffer Sebastian Oddvardsson Skjerstadholmen"
    line = desk.page.fields.officer.lineEdit()
    assert line is not None
    line.setText(whole)
    line.grab()
    assert line.toolTip() == whole
    line.setText("Siv")
    line.grab()
    assert line.toolTip() == ""


def test_the_date_of_the_paper_is_found_under_more(desk: Desk) -> None:
    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MoreDialog)
        field = dialog.findChild(DateField, "more_date")
        assert field is not None
        field.setText("12.3.2026")
        dialog.ok.click()

    QTimer.singleShot(0, fill)
    desk.page.fields.ask_more()
    assert desk.stored().paper.date == date(2026, 3, 12)


def test_the_keywords_are_found_under_more_begin_with_the_title_and_are_undone(desk: Desk) -> None:
    def fill(typed: str) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MoreDialog)
        line = dialog.findChild(KeywordsEdit, "case_keywords")
        assert line is not None
        assert line.text() == ", ".join(desk.stored().keywords or title_words(desk.stored().title))
        if typed:
            line.setText(typed)
        dialog.ok.click()

    for typed, kept in (("", ()), ("havn, ny kai", ("havn", "ny kai")), (" ,", ())):
        QTimer.singleShot(0, lambda typed=typed: fill(typed))
        desk.page.fields.ask_more()
        assert desk.stored().keywords == kept
    desk.page.undo_stack.undo()
    assert desk.stored().keywords == ("havn", "ny kai")


def test_a_case_belongs_to_the_meetings_when_opened_from_one(desk: Desk) -> None:
    assert desk.page.place == "meetings"
    desk.page.show_route(CaseRoute(desk.case_id))
    assert desk.page.place == ""


def test_the_meeting_over_the_title_is_a_way_back_to_it(desk: Desk) -> None:
    link = desk.page.header.meeting
    assert link.isVisible()
    assert link.text().startswith("Kommunestyret")
    link.click()
    (back,) = [route for route in desk.went if isinstance(route, MeetingRoute)]
    assert back.meeting_id == desk.meeting_id

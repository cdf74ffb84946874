"""The preview of a meeting and its control panel: they follow what is changed, and can fail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, UNDECIDED, Access, AccessState, exempt
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.case import CaseId
from agenda_app.domain.findings import Finding, Level
from agenda_app.domain.printed import Audience
from agenda_app.services import cases
from agenda_app.services.placing import CaseAccess
from agenda_app.services.preflight import PreflightLine
from agenda_app.ui.dialogs.access_dialog import AccessDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.meeting.control_panel import ControlPanel
from agenda_app.ui.meeting.control_words import action_text, verdict
from agenda_app.ui.meeting.lower_panel import LowerPanel
from agenda_app.ui.meeting.preflight_panel import PreflightPanel
from agenda_app.ui.page import PageStatus
from agenda_app.ui.routes import CaseRoute
from agenda_app.ui.theme import Theme
from tests.ui.accessible import assert_all_named
from tests.ui.meeting_world import World, a_world


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[World]:
    with a_world(storage, jobs, theme) as made:
        yield made


def close(world: World, title: str, access: Access) -> None:
    case_id = world.agenda().items[world.position(title)].case_id
    case = world.store.read(cases.read_case, case_id)
    world.store.write("case", cases.save_case, replace(case, access=access))


def attachment_line(place: int) -> PreflightLine:
    return PreflightLine(
        f"v{place}", "c", None, None, None, "PS 1/26", place, f"Kart {place}", pages=1
    )


def pages(world: World) -> list[str | None]:
    return [row.page for row in world.page.pane.model.rows]


def test_the_preview_fills_the_column_of_pages_and_follows_a_move(
    world: World, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(world.page.preview.made, timeout=20_000):
        pass
    assert pages(world)[2:5] == ["2", "3", "4"]
    first = world.page.pane.model.rows[2].item.id
    with qtbot.waitSignal(world.page.preview.made, timeout=20_000):
        world.page.actions_on_items.move(2, 4)
    place = world.page.pane.model.position(first)
    assert pages(world)[place] == "4"


def test_a_selected_line_brings_its_page_into_the_preview(world: World, qtbot: QtBot) -> None:
    view = world.page.preview.view
    with qtbot.waitSignal(view.shown, timeout=20_000):
        pass
    world.page.pane.list.select(world.position("Skolerute"))
    page = world.page.pane.list.current.page
    assert page
    assert str(view.page) == page


def test_the_foot_tells_counts_and_which_version_is_shown(world: World, qtbot: QtBot) -> None:
    told: list[PageStatus] = []
    world.page.status_changed.connect(told.append)
    close(world, "Kaia", exempt("offl. § 14"))
    assert told[-1].kind == "Internal version with 1 case not public"
    world.page.preview.audience_choice._group.button(1).click()
    with qtbot.waitSignal(world.page.preview.made, timeout=20_000):
        pass
    assert world.page.preview.audience is Audience.PUBLIC
    assert told[-1].kind == "Public version: 1 case is shielded"
    assert told[-1].facts[0] == f"{sum(i.type is not None for i in world.agenda().items)} cases"


def test_a_public_version_without_legal_basis_is_refused_and_can_be_mended_there(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(world.page.watch.found, timeout=20_000):
        close(world, "Kaia", Access(AccessState.EXEMPT))
    world.page.preview.audience_choice._group.button(1).click()
    with qtbot.waitSignal(world.page.preview.failed, timeout=20_000):
        pass
    message = world.page.preview.notices.message
    assert message is not None
    number = str(world.agenda().items[-1].number).replace(" ", "\N{NBSP}")
    assert message.sentence.startswith(f"{number}: ")
    assert "hjemmel" in message.sentence
    wanted = CaseAccess(exempt("offl. § 14"))
    monkeypatch.setattr(AccessDialog, "ask", lambda *_: wanted)
    with qtbot.waitSignal(world.page.preview.made, timeout=20_000):
        message.acted.emit(0)
    assert world.page.preview.notices.message is None
    assert world.agenda().items[-1].access == wanted.access


def test_a_save_is_not_kept_waiting_by_the_preview(world: World, qtbot: QtBot) -> None:
    world.page.preview.plan(at_once=True)
    assert world.page.preview.is_busy
    world.page.actions_on_items.move(2, 3)
    assert not world.page.preview.is_busy
    with qtbot.waitSignal(world.page.preview.made, timeout=20_000):
        pass


def test_the_sheets_are_previewed_on_their_tab(world: World, qtbot: QtBot) -> None:
    with qtbot.waitSignal(world.page.sheets.made, timeout=20_000) as told:
        world.page.bar.tabs.setCurrentIndex(1)
    assert told.args[0].pages >= 4
    assert_all_named(world.page)


def finding(level: Level, code: str = "near_spelling", **more: object) -> Finding:
    return Finding(code, level, "Noe å se på.", **more)  # type: ignore[arg-type]


def test_the_verdict_counts_and_says_whether_something_stops_the_sending() -> None:
    one, two = finding(Level.INFO), finding(Level.WARN)
    assert verdict(()) == "Nothing to remark. It can be sent out."
    assert verdict((), sent=True) == "Nothing to remark."
    assert verdict((two,), sent=True) == "1 remark."
    assert verdict((two, two, one)) == (
        "2 remarks and 1 piece of information. Nothing stops the sending."
    )
    closed = finding(Level.WARN, against_public=True)
    assert verdict((two, closed)) == (
        "2 remarks. Nothing stops the sending to the members, but there can be no public edition "
        "yet."
    )
    stop = finding(Level.STOP)
    assert verdict((stop, two, one)) == (
        "1 error, 1 remark and 1 piece of information. This must be mended before it is sent out."
    )


def test_the_panel_shows_three_lines_and_two_in_a_low_window(qtbot: QtBot) -> None:
    panel = ControlPanel()
    lower = LowerPanel(panel, PreflightPanel())
    qtbot.addWidget(lower)
    lower.show()
    panel.show_findings((finding(Level.WARN),) * 5, {})
    high = panel.area.height()
    lower.set_low(low=True)
    assert panel.area.height() < high
    lower.fold.click()
    assert not panel.area.isVisible()
    lower.fold.click()
    assert panel.area.isVisible()
    panel.show_findings((), {})
    assert not panel.area.isVisible()
    assert lower.headline.text() == panel.headline


def test_what_to_do_is_shown_and_read_aloud_at_the_line_that_has_the_focus(qtbot: QtBot) -> None:
    panel = ControlPanel()
    qtbot.addWidget(panel)
    panel.resize(600, 200)
    panel.show()
    late = replace(
        finding(Level.WARN),
        text="Innkallingen er sen.",
        remedy="Send den i dag.",
        legal_basis="koml. § 11-3",
    )
    linked = replace(late, code="notice_late", remedy="Flytt møtet.")
    panel.show_findings((late, linked), {})
    closed = panel.area.height()
    assert_all_named(panel)
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow, timeout=10_000)
    panel.setFocus()
    shown = []
    for _ in panel.findings:
        QTest.keyClick(panel, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        assert at is not None
        (said,) = (x.text() for x in panel.findChildren(QLabel, "control_remedy") if x.isVisible())
        assert said in at.accessibleDescription()
        shown.append(said)
        assert panel.area.height() > closed
    assert shown == ["Send den i dag. koml. § 11-3", "Flytt møtet. koml. § 11-3"]


def test_the_keyboard_goes_from_the_head_into_the_lines_and_on_to_the_page(qtbot: QtBot) -> None:
    panel = ControlPanel()
    lower = LowerPanel(panel, PreflightPanel())
    after = QPushButton("Etter")
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for part in (lower, after):
        column.addWidget(part)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=10_000)
    panel.show_findings((finding(Level.WARN), finding(Level.WARN, "notice_late")), {})
    lower.fold.setFocus()
    for stop in (*panel.stops, after):
        QTest.keyClick(page, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is stop


def test_the_keyboard_goes_through_the_attachments_and_the_links_of_an_open_one(
    qtbot: QtBot,
) -> None:
    preflight = PreflightPanel()
    lower = LowerPanel(ControlPanel(), preflight)
    after = QPushButton("Etter")
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for part in (lower, after):
        column.addWidget(part)
    page.resize(800, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=10_000)
    shown: list[PreflightLine] = []
    preflight.jump.connect(shown.append)
    preflight.show_lines((attachment_line(1),))
    preflight.show_lines((attachment_line(1), attachment_line(2)))
    lower.tabs.setFocus()
    QTest.keyClick(lower.tabs, Qt.Key.Key_Right)
    QTest.keyClick(lower.tabs, Qt.Key.Key_Down)
    first, second = preflight.rows
    assert QApplication.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert shown == [first.line]
    stops = []
    while QApplication.focusWidget() is not after and len(stops) < 9:
        stops.append(QApplication.focusWidget())
        QTest.keyClick(page, Qt.Key.Key_Tab)
    links = first.findChildren(QPushButton, QRegularExpression("preflight_(replace|go)"))
    assert stops == [first, *links, second]


def test_a_finding_leads_to_its_place_in_the_case(world: World) -> None:
    item = world.agenda().items[2]
    quoted = finding(
        Level.WARN, case_id=item.case_id, item_id=item.id, quotes=("nærtjeneste", "nærtjenste")
    )
    world.page.control.show_findings((quoted,), {ItemId(item.id or 0): "PS 3/26"})
    links = [b for b in world.page.control.findChildren(QPushButton) if b.text() == "Compare"]
    links[0].click()
    assert world.routes == [CaseRoute(item.case_id, world.meeting_id, "nærtjeneste")]
    assert world.page.pane.list.current.item.id == item.id


def test_of_very_many_findings_the_first_are_shown_and_the_rest_counted(qtbot: QtBot) -> None:
    panel = ControlPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_findings((finding(Level.WARN),) * 130, {})
    beyond = panel.findChild(QLabel, "control_beyond")
    assert beyond is not None
    assert beyond.isVisibleTo(panel)
    assert "30" in beyond.text()
    panel.show_findings((finding(Level.WARN),) * 2, {})
    assert not beyond.isVisibleTo(panel)


def test_attachments_are_shown_and_not_compared_however_many_they_are() -> None:
    case_id = CaseId(1)
    titles = ("Kart", "Takst")
    for code in ("attachment_access_undecided", "attachment_announced"):
        found = Finding(code, Level.WARN, "To vedlegg.", quotes=titles, case_id=case_id)
        assert action_text(found) == "Show the place"
    sums = Finding("sum_differs", Level.WARN, "To tall.", quotes=titles, case_id=case_id)
    assert action_text(sums) == "Compare"


def test_a_public_preview_of_what_nobody_decided_on_asks_in_one_click(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = world.page
    close(world, "Kaia", UNDECIDED)
    asked: list[str] = []

    def answer(*said: object, **_named: object) -> CaseAccess:
        asked.append(str(said[1]))
        return CaseAccess(OPEN)

    monkeypatch.setattr(AccessDialog, "ask", answer)
    with qtbot.waitSignal(page.preview.failed, timeout=20_000):
        page.preview.audience_choice.choose(1)
        page.preview.plan(at_once=True)
    message = page.preview.notices.message
    assert message is not None
    button = message.findChildren(QPushButton)[0]
    with qtbot.waitSignal(page.preview.made, timeout=20_000):
        button.click()
    assert len(asked) == 1
    assert asked[0].endswith(": Kaia")

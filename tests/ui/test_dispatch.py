"""Sending from the page of a meeting: the question, what changed since, and what was sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.access import exempt
from agenda_app.domain.comparison import Comparison, Fate, ItemChange
from agenda_app.domain.dispatch import (
    Channel,
    Dispatch,
    DispatchKind,
    Recipient,
    RecipientKind,
    Version,
)
from agenda_app.domain.language import Language
from agenda_app.files import FolderStore
from agenda_app.jobs import run_to_end
from agenda_app.produce.dispatching import dispatch
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.dispatches import dispatches
from agenda_app.services.recipients import replace_recipients
from agenda_app.services.sending import Order
from agenda_app.ui.dispatch.changes_strip import changes_text
from agenda_app.ui.dispatch.compare_dialog import CompareDialog
from agenda_app.ui.dispatch.compare_sent import comparing
from agenda_app.ui.dispatch.recipient_dialog import RecipientDialog
from agenda_app.ui.dispatch.send_dialog import Answer, Proposal, SendDialog
from agenda_app.ui.dispatch.versions_dialog import Next, VersionsDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.meeting.agenda_row import row_look
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.theme import Theme
from tests.produce.dispatch_world import NOW
from tests.ui.accessible import assert_all_named
from tests.ui.meeting_world import World, a_world

PRESS = Recipient(None, None, "Ytterholm Avis", RecipientKind.PRESS, channel=Channel.EMAIL)
NOTICE, SUPPLEMENT, CORRECTION = DispatchKind


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[World]:
    with a_world(storage, jobs, theme) as made:
        yield made


def sent(world: World) -> tuple[Dispatch, ...]:
    return world.store.read(dispatches, world.meeting_id)


def send_now(world: World, kind: DispatchKind = NOTICE) -> Dispatch:
    kept = run_to_end(dispatch(world.storage, Order(world.meeting_id, kind), NOW))
    world.page.refresh()
    return kept


def rename(world: World, title: str, new: str) -> None:
    item = world.agenda().items[world.titles().index(title)]
    assert item.case_id is not None

    def save(session: object) -> None:
        case = read_case(session, item.case_id)  # type: ignore[arg-type]
        save_case(session, replace(case, title=new))  # type: ignore[arg-type]

    world.store.write("test", save)


def the_strip(world: World) -> str:
    message = world.page.view.strip.message
    return message.sentence if message is not None else ""


def test_the_head_says_when_the_notice_was_sent(world: World) -> None:
    send_now(world)
    steps = world.page.header.steps
    spoken = f"{steps.accessibleName()} {steps.accessibleDescription()}"
    assert "20.\xa0april" in spoken


def test_the_page_says_which_cases_changed_and_offers_to_send(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    send_now(world)
    assert the_strip(world) == ""
    rename(world, "Kaia", "Dampskipskaia")
    qtbot.waitUntil(lambda: the_strip(world) != "", timeout=10_000)
    row = world.page.pane.model.rows[world.position("Dampskipskaia")]
    assert row.changed
    badge = row_look(row, Language.BOKMAL).badges[0]
    assert badge.level is Level.WARN
    asked: list[Proposal] = []
    monkeypatch.setattr(SendDialog, "ask", lambda proposal, _: asked.append(proposal))
    message = world.page.view.strip.message
    assert message is not None
    message.acted.emit(0)
    assert asked[0].kind is CORRECTION
    assert "Dampskipskaia" in asked[0].sentences[0]


def test_what_changed_is_shown_at_once_when_one_asks_the_strip(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    send_now(world)
    rename(world, "Kaia", "Dampskipskaia")
    qtbot.waitUntil(lambda: the_strip(world) != "", timeout=10_000)
    shown: list[tuple[str, str, list[str]]] = []

    def look(dialog: CompareDialog) -> int:
        cases = [row.case for row in dialog.rows.rows]
        shown.append((dialog.old.currentData(), dialog.new.currentData(), cases))
        return 0

    monkeypatch.setattr(CompareDialog, "exec", look)
    message = world.page.view.strip.message
    assert message is not None
    message.acted.emit(1)
    ((old, new, cases),) = shown
    assert (old, new) == ("1", "now")
    assert ["Dampskipskaia" in case for case in cases] == [True]


def test_a_correction_sent_from_the_page_makes_the_strip_go(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    send_now(world)
    rename(world, "Kaia", "Dampskipskaia")
    qtbot.waitUntil(lambda: the_strip(world) != "", timeout=10_000)
    answer = Answer((), "Feil tittel.", with_public=True)
    monkeypatch.setattr(SendDialog, "ask", lambda _proposal, _parent: answer)
    with qtbot.waitSignal(world.page.dispatch.sending.sent, timeout=20_000):
        world.page.bar.later_actions[1].trigger()
    qtbot.waitUntil(lambda: the_strip(world) == "", timeout=10_000)
    assert [(d.kind, d.note) for d in sent(world)] == [(NOTICE, ""), (CORRECTION, "Feil tittel.")]
    assert not world.page.pane.model.rows[world.position("Dampskipskaia")].changed


def test_what_cannot_be_sent_says_why(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    send_now(world)
    answer = Answer((), "", with_public=True)
    monkeypatch.setattr(SendDialog, "ask", lambda _proposal, _parent: answer)
    world.page.bar.later_actions[0].trigger()
    qtbot.waitUntil(lambda: world.page.notices.message is not None, timeout=10_000)
    message = world.page.notices.message
    assert message is not None
    assert "ingen nye saker" in message.sentence
    assert len(sent(world)) == 1


def test_supplements_are_offered_only_of_a_meeting_that_was_sent(world: World) -> None:
    assert not any(action.isEnabled() for action in world.page.bar.later_actions)
    send_now(world)
    assert all(action.isEnabled() for action in world.page.bar.later_actions)


def a_proposal(**changes: object) -> Proposal:
    recipients = (
        replace(PRESS, name="Aud Strømsnes", kind=RecipientKind.MEMBER, version=Version.INTERNAL),
        PRESS,
    )
    proposal = Proposal(NOTICE, "Send?", "Send", ("Numrene er faste.",), recipients)
    return replace(proposal, **changes)  # type: ignore[arg-type]


def test_exempt_cases_by_e_mail_are_warned_of_as_long_as_such_a_reader_is_ticked(
    qtbot: QtBot,
) -> None:
    dialog = SendDialog(a_proposal(exempt=True))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.mailed.isVisible()
    assert "not sent by ordinary e-mail" in dialog.mailed.sentence
    assert_all_named(dialog)
    dialog.readers.select(0)
    QTest.keyClick(dialog.readers, Qt.Key.Key_Space)
    assert not dialog.mailed.isVisible()


def test_a_meeting_without_exempt_cases_warns_of_no_mail(qtbot: QtBot) -> None:
    dialog = SendDialog(a_proposal())
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.mailed.isVisible()


def test_who_is_ticked_gets_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = SendDialog(a_proposal())
    qtbot.addWidget(dialog)
    dialog.show()
    assert [to.name for to in dialog.answer.recipients] == ["Aud Strømsnes", "Ytterholm Avis"]
    dialog.readers.select(0)
    QTest.keyClick(dialog.readers, Qt.Key.Key_Space)
    assert [to.name for to in dialog.answer.recipients] == ["Ytterholm Avis"]
    first = dialog.readers.visualRect(dialog.readers.model().index(0, 0))
    box = QPoint(20, first.center().y())
    QTest.mouseClick(dialog.readers.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert len(dialog.answer.recipients) == 2
    added = Recipient(None, None, "Vara Varasen", RecipientKind.DEPUTY, Version.INTERNAL)
    monkeypatch.setattr(RecipientDialog, "ask", classmethod(lambda *_a, **_n: added))
    dialog.add.click()
    assert dialog.answer.recipients[-1].name == "Vara Varasen"
    dialog.note.setText(" Husk nøkkel ")
    assert dialog.answer.note == "Husk nøkkel"
    assert_all_named(dialog)


def test_nobody_gets_a_public_version_that_is_not_made(qtbot: QtBot) -> None:
    dialog = SendDialog(a_proposal(no_public="Hjemmel mangler."))
    qtbot.addWidget(dialog)
    assert not dialog.public.isEnabled()
    assert [to.name for to in dialog.answer.recipients] == ["Aud Strømsnes"]
    assert not dialog.answer.with_public


def test_the_proposal_names_the_members_and_the_standing_recipients(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.store.write("test", replace_recipients, world.meeting.committee_id, (PRESS,))
    asked: list[Proposal] = []
    monkeypatch.setattr(SendDialog, "ask", lambda proposal, _: asked.append(proposal))
    world.page.dispatch.sending.send(NOTICE)
    assert [r.name for r in asked[0].recipients] == ["Ytterholm Avis"]
    assert asked[0].no_public == ""


def test_a_stop_is_told_before_the_public_version_is_tried(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = world.agenda().items[world.titles().index("Kaia")]

    def save(session: object) -> None:
        case = read_case(session, item.case_id)  # type: ignore[arg-type]
        save_case(session, replace(case, access=exempt("")))  # type: ignore[arg-type]

    world.store.write("test", save)
    qtbot.waitUntil(lambda: bool(world.page.dispatch.sending.findings), timeout=10_000)
    asked: list[Proposal] = []
    monkeypatch.setattr(SendDialog, "ask", lambda proposal, _: asked.append(proposal))
    world.page.dispatch.sending.send(NOTICE)
    assert asked[0].no_public
    assert asked[0].allowed


@pytest.fixture
def dialog(world: World, qtbot: QtBot) -> VersionsDialog:
    send_now(world)
    rename(world, "Kaia", "Dampskipskaia")
    send_now(world, CORRECTION)
    following = Next("Ingen saker er kommet til.", "")
    made = VersionsDialog(world.page.around, world.meeting_id, "Kommunestyret", following)
    qtbot.addWidget(made)
    made.show()
    return made


def test_everything_that_was_sent_is_listed_with_its_files(dialog: VersionsDialog) -> None:
    assert [d.kind for d in dialog.rows.rows] == [NOTICE, CORRECTION]
    assert dialog.chosen is not None
    assert dialog.chosen.kind is CORRECTION
    dialog.table.selectRow(0)
    assert {f.version for f in dialog.files.rows} >= {Version.INTERNAL, Version.PUBLIC}
    assert not dialog.supplement.isEnabled()
    assert dialog.correction.isEnabled()
    assert_all_named(dialog)


def test_a_sending_is_verified(dialog: VersionsDialog, world: World) -> None:
    dialog.verify.click()
    assert dialog.notices.message is not None
    assert dialog.notices.message.level is Level.OK
    assert isinstance(world.storage.files, FolderStore)
    assert dialog.chosen is not None
    world.storage.files.path(dialog.chosen.files[0].sha256).write_bytes(b"other")
    dialog.verify.click()
    assert dialog.notices.message.level is Level.STOP


def test_the_kept_files_are_saved_where_the_user_wants_them(
    dialog: VersionsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "out"))
    dialog.save.click()
    assert dialog.chosen is not None
    assert {p.name for p in (tmp_path / "out").iterdir()} == {f.name for f in dialog.chosen.files}


def test_the_next_sending_is_asked_for_when_the_dialog_has_closed(
    dialog: VersionsDialog, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.wanted) as told:
        dialog.correction.click()
    assert told.args == [CORRECTION]
    assert not dialog.isVisible()


def test_two_versions_are_compared_row_by_row(
    dialog: VersionsDialog, world: World, qtbot: QtBot
) -> None:
    made = comparing(world.page.around, world.meeting_id)
    qtbot.addWidget(made)
    made.show()
    assert made.rows.rows == ()
    assert made.message.isVisible()
    made.old.setCurrentIndex(0)
    (row,) = made.rows.rows
    assert "Dampskipskaia" in row.case
    assert "Kaia" in row.text
    assert made.whole.text() == row.text
    assert_all_named(made)


@pytest.mark.parametrize(
    ("fates", "said"),
    [
        ((Fate.NEW,), "case(s) added after the notice was sent. Send a supplement."),
        ((Fate.CHANGED,), "case(s) changed after the notice was sent. Send a correction."),
        (
            (Fate.NEW, Fate.CHANGED),
            "case(s) changed or added after the notice was sent. "
            "Send a supplement or a correction.",
        ),
    ],
)
def test_the_strip_does_not_call_an_added_case_changed(fates: tuple[Fate, ...], said: str) -> None:
    items = tuple(ItemChange(None, "Molo", fate) for fate in fates)
    assert changes_text(Comparison(items=items)) == f"{len(fates)} {said}"

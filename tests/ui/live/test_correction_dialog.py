"""Locked minutes are put right in the window, by keyboard and with what is wrong said in place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.domain.sentence import alike
from agenda_app.errors import BlockedError
from agenda_app.services.minutes_corrections import read_corrections
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.correction_dialog import CorrectionDialog
from agenda_app.ui.live.end_dialog import EndDialog
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.produce.correction_access_dialog import CorrectionAccessDialog
from agenda_app.ui.produce.locked_dialog import LockedDialog
from agenda_app.ui.theme import Theme
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world, make_open


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        make_open(made)
        yield made


def lock(world: LiveWorld, qtbot: QtBot) -> None:
    for number in (1, 2):
        world.page.open_item(world.protocol.case(number))
        world.page.phrase(1)
    assert world.page.live is not None
    page = world.page
    dialog = EndDialog(page.around, page.data, page.live, page.stamp_now)
    qtbot.addWidget(dialog)
    dialog.adjourn()
    dialog.signers.choose(world.protocol.person("Aud"))
    QTest.keyClick(dialog.signers, Qt.Key.Key_Space)
    dialog.lock.click()
    qtbot.waitUntil(lambda: dialog.locked is not None)
    world.page.refresh()


def nothing_exempt(_: MinutesCorrection) -> None:
    """What is typed gives nothing away."""


def opened(
    world: LiveWorld,
    qtbot: QtBot,
    look: Callable[[MinutesCorrection], None] = nothing_exempt,
) -> CorrectionDialog:
    page = world.page
    assert page.live is not None
    items = (record.item for record in page.live.records.values())
    data = page.data
    keep = partial(data.correct, page.around.storage.files)
    made = data.corrections()
    dialog = CorrectionDialog(items, data.approvals(), made, keep, page.stamp_now, look)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def kept(world: LiveWorld) -> tuple[MinutesCorrection, ...]:
    return world.store.read(read_corrections, world.protocol.meeting)


def said_wrong(dialog: CorrectionDialog) -> str:
    return " ".join(part.text() for part in dialog.trouble.findChildren(QLabel))


def test_only_locked_minutes_are_put_right(world: LiveWorld, qtbot: QtBot) -> None:
    world.page.refresh()
    assert not world.page.keys.correct.isEnabled()
    lock(world, qtbot)
    assert world.page.keys.correct.isEnabled()


def test_locked_minutes_are_shown_where_the_meeting_was_ended(
    world: LiveWorld, qtbot: QtBot
) -> None:
    page, seen = world.page, []
    ended = page.band.end.text()
    lock(world, qtbot)
    assert page.band.end.text() != ended
    assert not page.keys.over.isEnabled()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        seen.append(type(dialog))
        assert dialog is not None
        dialog.close()

    QTimer.singleShot(0, look)
    page.band.end.click()
    assert seen == [LockedDialog]


def test_a_correction_is_typed_and_kept(world: LiveWorld, qtbot: QtBot) -> None:
    lock(world, qtbot)
    dialog = opened(world, qtbot)
    dialog.item.setCurrentIndex(dialog.item.findData(world.protocol.case(2)))
    QTest.keyClicks(dialog.was, "7 mot 1")
    QTest.keyClicks(dialog.becomes, "6 mot 1")
    dialog.ok.click()
    assert dialog.trouble.isVisible()
    assert "Skriv hvorfor" in said_wrong(dialog)
    assert kept(world) == ()
    QTest.keyClicks(dialog.reason, "Bo stemte mot.")
    dialog.ok.click()
    assert "«7 mot 1» står ikke i den låste protokollen" in said_wrong(dialog)
    assert kept(world) == ()
    dialog.was.setPlainText("Enstemmig")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.was, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    (made,) = kept(world)
    assert (made.number, made.item_id) == (1, world.protocol.case(2))
    assert (made.was, made.becomes, made.reason) == ("Enstemmig", "6 mot 1", "Bo stemte mot.")
    assert made.agreed_in is None
    locked = LockedDialog(world.page.around, world.protocol.meeting, made.made_at, world.page.now)
    qtbot.addWidget(locked)
    assert locked.corrections.text().startswith("Rettelse 1, ")
    assert locked.corrections.isVisibleTo(locked)


def test_words_that_are_exempt_are_asked_about_and_can_be_withheld(
    world: LiveWorld, qtbot: QtBot
) -> None:
    def look(correction: MinutesCorrection) -> None:
        if "Havtak" in correction.reason and not correction.exempt_basis:
            raise BlockedError(alike("Noe er unntatt."), alike("Unnta den."))

    lock(world, qtbot)
    dialog = opened(world, qtbot, look)
    dialog.item.setCurrentIndex(dialog.item.findData(world.protocol.case(2)))
    dialog.was.setPlainText("Enstemmig")
    dialog.becomes.setPlainText("6 mot 1")
    dialog.reason.setPlainText("Havtak ble nevnt.")
    first = dialog.ok.text()
    dialog.ok.click()
    assert "Noe er unntatt." in said_wrong(dialog)
    assert kept(world) == ()
    assert dialog.ok.text() != first
    dialog.activateWindow()
    qtbot.waitUntil(dialog.basis.hasFocus)
    for keys in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
        QTest.keyClick(dialog.basis, Qt.Key.Key_Return, keys)
    assert kept(world) == ()
    dialog.basis.setEditText("u.off")
    assert dialog.ok.text() == first
    dialog.ok.click()
    assert "§" in said_wrong(dialog)
    assert kept(world) == ()
    dialog.basis.setEditText("offl. § 23 første ledd")
    QTest.keyClick(dialog.basis, Qt.Key.Key_Return)
    (made,) = kept(world)
    assert made.exempt_basis == "offl. § 23 første ledd"
    again = opened(world, qtbot, look)
    again.becomes.setPlainText("Havtak")
    again.reason.setPlainText("Havtak ble utelatt.")
    again.ok.click()
    again.ok.click()
    assert [one.exempt_basis for one in kept(world)] == ["offl. § 23 første ledd", ""]


def test_it_fits_a_low_screen_also_with_what_it_asks(
    world: LiveWorld, qtbot: QtBot, speak: Callable[[Language], None]
) -> None:
    lock(world, qtbot)
    for language in Language:
        speak(language)
        dialog = opened(world, qtbot)
        dialog.trouble.say(Level.STOP, "Noe er unntatt, og det kommer derfra. " * 8)
        dialog.trouble.show()
        QApplication.processEvents()
        # 720, less a task bar and a title bar of 40 each.
        assert dialog.height() <= 640


def test_a_correction_is_made_exempt_from_where_the_locked_minutes_are(
    world: LiveWorld, qtbot: QtBot
) -> None:
    lock(world, qtbot)
    slip = MinutesCorrection(0, None, "", "Alle fikk kaffe.", "Utelatt.", datetime(2026, 5, 1, 9))
    world.page.data.correct(world.page.around.storage.files, slip)
    locked = LockedDialog(world.page.around, world.protocol.meeting, slip.made_at, world.page.now)
    qtbot.addWidget(locked)
    locked.show()

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CorrectionAccessDialog)
        assert_all_named(dialog)
        dialog.basis_choice.setEditText("u.off")
        dialog.ok.click()
        assert dialog.isVisible()
        dialog.basis_choice.setEditText("offl. § 13")
        dialog.ok.click()

    QTimer.singleShot(0, answer)
    locked.access.click()
    assert [one.exempt_basis for one in kept(world)] == ["offl. § 13"]
    assert locked.corrections.text().endswith("(offl. § 13)")
    message = locked.notices.message
    assert message is not None
    assert "must be made and published anew" in message.sentence

    def empty() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CorrectionAccessDialog)
        dialog.basis_choice.setEditText("")
        dialog.ok.click()

    QTimer.singleShot(0, empty)
    locked.access.click()
    assert [one.exempt_basis for one in kept(world)] == [""]
    message = locked.notices.message
    assert message is not None
    assert "is public" in message.sentence


def test_everything_has_a_name(world: LiveWorld, qtbot: QtBot) -> None:
    lock(world, qtbot)
    assert_all_named(opened(world, qtbot))

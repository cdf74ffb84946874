"""Proposals that come before the meeting stand in the register, on the sheet and in the case."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.proposals import MeetingProposal
from agenda_app.domain.text import plain
from agenda_app.services.attendance_changes import report_absence
from agenda_app.services.minutes import read_item_minutes
from agenda_app.services.sheets_content import sheets_content
from agenda_app.ui.before.handed_in_dialog import HandedInDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.live_data import LiveData
from agenda_app.ui.live.proposal_dialog import ProposalDialog
from agenda_app.ui.store import Store
from tests.builders import TODAY
from tests.services.protocol import Protocol, a_protocol


@pytest.fixture
def protocol(storage: Storage) -> Protocol:
    with storage.database.write("test") as session:
        made = a_protocol(session, "Kaia", "Ferga")
        ill = Absence(None, made.person("Geir"), AbsenceReason.ILLNESS)
        report_absence(session, made.meeting, ill)
    return made


@pytest.fixture
def dialog(storage: Storage, protocol: Protocol, jobs: JobRunner, qtbot: QtBot) -> HandedInDialog:
    data = LiveData(Store(storage.database, jobs), protocol.meeting)
    made = HandedInDialog(data, storage.files, protocol.case(2))
    qtbot.addWidget(made)
    made.show()
    return made


def answering(fill: Callable[[ProposalDialog], None]) -> None:
    """Fill in the dialog that is opened next, and take it."""

    def answer() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, ProposalDialog)
        fill(asked)
        asked.accept()

    QTimer.singleShot(0, answer)


def named(dialog: ProposalDialog, name: str) -> None:
    dialog.mover.setCurrentIndex(dialog.mover.findText(name))
    QTest.keyClicks(dialog.editor, "Ferga går døgnet rundt.")


def test_a_proposal_is_put_in_before_the_roll_is_called(
    dialog: HandedInDialog, protocol: Protocol, storage: Storage
) -> None:
    assert dialog.item_id == protocol.case(2)
    answering(lambda asked: named(asked, "Bo Vik (H)"))
    QTest.keyClick(dialog, Qt.Key.Key_F4)
    with storage.database.read() as session:
        kept = read_item_minutes(session, protocol.case(2))
        sheets = sheets_content(session, storage.files, protocol.meeting, TODAY)
    (proposal,) = kept.register.proposals
    assert [mover.name for mover in proposal.movers] == ["Bo Vik"]
    assert (kept.begun_at, proposal.handed_in_at) == (None, None)
    (sheet,) = (one for one in sheets.sheets if one.title == "Ferga")
    assert [plain(one.text) for one in sheet.proposals] == ["Ferga går døgnet rundt."]
    assert dialog.items.currentItem().text().startswith("PS")
    assert "1" in dialog.items.currentItem().text().rsplit("–", 1)[-1]


def test_whoever_has_reported_absence_is_not_offered_and_members_come_first(
    dialog: HandedInDialog,
) -> None:
    seen: list[str] = []

    def look(asked: ProposalDialog) -> None:
        seen.extend(asked.mover.itemText(n) for n in range(asked.mover.count()))
        assert [box.text() for box in asked.parties] == ["Ap", "H", "V"]
        named(asked, "Bo Vik (H)")

    answering(look)
    dialog.ask()
    assert seen[:2] == ["Aud Strand (Ap)", "Bo Vik (H)"]
    assert "Geir Li (V)" not in seen
    assert "Jon Fure (V)" in seen


def test_a_proposal_that_is_removed_is_put_back(
    dialog: HandedInDialog, protocol: Protocol, storage: Storage
) -> None:
    def kept() -> tuple[MeetingProposal, ...]:
        with storage.database.read() as session:
            return read_item_minutes(session, protocol.case(2)).register.proposals

    answering(lambda asked: named(asked, "Bo Vik (H)"))
    dialog.ask()
    before = kept()
    assert len(before) == 1
    assert not dialog.removed.isVisible()

    def remove() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, ProposalDialog)
        asked._remove()

    QTimer.singleShot(0, remove)
    dialog.ask(1)
    assert kept() == ()
    assert dialog.removed.isVisible()
    dialog.removed.acted.emit(0)
    assert kept() == before
    assert not dialog.removed.isVisible()


def test_what_came_with_the_papers_has_an_owner_instead_of_a_mover(
    dialog: HandedInDialog, protocol: Protocol, storage: Storage
) -> None:
    called = "Kommunedirektørens alternative forslag"

    def fill(asked: ProposalDialog) -> None:
        assert not asked.owner.isVisible()
        asked.mover.setCurrentIndex(asked.mover.count() - 1)
        assert asked.owner.isVisible()
        QTest.keyClicks(asked.editor, "Ferga går om natta.")
        assert not asked.is_right()
        asked.owner.setText(f" {called} ")

    answering(fill)
    dialog.ask()
    with storage.database.read() as session:
        (proposal,) = read_item_minutes(session, protocol.case(2)).register.proposals
    assert (proposal.owner, proposal.movers) == (called, ())

    def look(asked: ProposalDialog) -> None:
        assert asked.mover.currentData() is None
        assert asked.owner.text() == called
        asked.mover.setCurrentIndex(0)

    answering(look)
    dialog.ask(1)
    with storage.database.read() as session:
        (proposal,) = read_item_minutes(session, protocol.case(2)).register.proposals
    assert proposal.owner == ""
    assert [mover.name for mover in proposal.movers] == ["Aud Strand"]

"""What a deputy is told can be copied, and the letter saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.services.people import persons
from agenda_app.services.summons import summons_of
from agenda_app.ui.before.message_dialog import MessageDialog
from tests.builders import TODAY
from tests.services.protocol import a_protocol
from tests.services.test_summons import away, called
from tests.ui.accessible import assert_all_named


@pytest.fixture
def dialog(storage: Storage, qtbot: QtBot) -> MessageDialog:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        away(session, protocol, "Cato")
        called(session, protocol, "Hild", "Cato")
        (content,) = summons_of(session, storage.files, protocol.meeting, TODAY)
        assert not any(one.phone for one in persons(session))
    made = MessageDialog(content, "brev.pdf")
    qtbot.addWidget(made)
    made.show()
    return made


def button(dialog: MessageDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_a_button_copies_each_text(dialog: MessageDialog) -> None:
    button(dialog, "message_short_copy").click()
    assert QGuiApplication.clipboard().text() == dialog.short.toPlainText()
    button(dialog, "message_mail_copy").click()
    assert "Du møter for Cato Lund (Ap)." in QGuiApplication.clipboard().text()
    assert dialog.told.isVisible()


def test_what_is_not_known_is_not_offered(dialog: MessageDialog) -> None:
    assert not button(dialog, "message_phone_copy").isVisible()
    assert not dialog.phone.isVisible()
    assert_all_named(dialog)


def test_the_letter_is_saved_as_pdf(
    dialog: MessageDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "innkalling 1.2"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.letter.click()
    assert (tmp_path / "innkalling 1.2.pdf").read_bytes().startswith(b"%PDF")
    assert dialog.look.isVisible()

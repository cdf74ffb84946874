"""The page of a case says where it was voted on, as long as those minutes can be changed."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from agenda_app.services.case_view import OnMeeting
from agenda_app.ui.case.voted_strip import VotedStrip


def test_it_names_the_meetings_and_is_gone_without_any(qtbot: QtBot) -> None:
    strip = VotedStrip()
    qtbot.addWidget(strip)
    strip.show_meetings((OnMeeting("Formannskapet", date(2026, 4, 15)),))
    assert not strip.isHidden()
    assert "Formannskapet 15.04.2026" in strip.message.sentence
    strip.show_meetings(())
    assert strip.isHidden()

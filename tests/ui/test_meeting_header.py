"""The head of a meeting's page."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from agenda_app.ui.meeting.meeting_header import MeetingHeader


def test_a_long_line_of_facts_ends_before_the_pencil(qtbot: QtBot) -> None:
    header = MeetingHeader()
    qtbot.addWidget(header)
    header.resize(500, 80)
    header.show_meeting("Kommunestyret", "onsdag 3. mars 2027 kl. 18.00 · " * 8, ())
    header.show()
    facts = header.facts
    assert facts.shown_text().endswith("…")
    end = facts.x() + facts.fontMetrics().horizontalAdvance(facts.shown_text())
    assert end < header.pencil.x()
    assert header.pencil.geometry().right() <= facts.geometry().right()

"""The list of attachments under the agenda takes the height that its lines need."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from agenda_app.services.preflight import PreflightLine
from agenda_app.ui.meeting.control_panel import line_height
from agenda_app.ui.meeting.preflight_panel import PreflightPanel
from agenda_app.ui.theme import Theme


def a_line(place: int) -> PreflightLine:
    return PreflightLine(
        f"v{place}", "c", None, None, None, "PS 1/26", place, f"Kart {place}", pages=1
    )


def test_lines_that_come_while_the_panel_is_seen_get_their_height(
    theme: Theme, qtbot: QtBot
) -> None:
    panel = PreflightPanel()
    qtbot.addWidget(panel)
    panel.resize(700, 700)
    panel.show()
    panel.show_lines(tuple(a_line(place) for place in range(1, 4)))
    assert panel.area.height() >= 4 * line_height()

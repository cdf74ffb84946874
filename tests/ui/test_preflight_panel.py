"""The list of attachments under the agenda takes the height that its lines need."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from agenda_app.checks.preflight import Level
from agenda_app.services.preflight import PreflightLine
from agenda_app.ui.meeting.control_panel import ControlPanel, line_height
from agenda_app.ui.meeting.lower_panel import PREFLIGHT, LowerPanel
from agenda_app.ui.meeting.preflight_panel import PreflightPanel
from agenda_app.ui.parts.text import Text
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


def test_the_number_of_pages_is_never_cut(theme: Theme, qtbot: QtBot) -> None:
    panel = PreflightPanel()
    qtbot.addWidget(panel)
    panel.resize(700, 300)
    panel.show()
    panel.show_lines((a_line(1), replace(a_line(2), pages=12_400)))
    told = [text for text in panel.findChildren(Text) if text.text().startswith("12400")]
    assert len(told) == 1
    assert told[0].width() >= told[0].fontMetrics().horizontalAdvance(told[0].text())


def test_turning_to_forty_attachments_shows_the_first_that_a_person_should_look_at(
    theme: Theme, qtbot: QtBot
) -> None:
    panel = PreflightPanel()
    lower = LowerPanel(ControlPanel(), panel)
    qtbot.addWidget(lower)
    lower.resize(700, 300)
    lower.show()
    lines = [a_line(place) for place in range(1, 41)]
    lines[29] = replace(lines[29], level=Level.WARN)
    panel.show_lines(tuple(lines))
    lower.tabs.setCurrentIndex(PREFLIGHT)
    seen = panel.area.viewport()

    def is_seen() -> bool:
        row = panel.rows[29]
        top = row.mapTo(seen, row.rect().topLeft()).y()
        return top >= 0 and top + row.height() <= seen.height()

    qtbot.waitUntil(is_seen, timeout=5000)

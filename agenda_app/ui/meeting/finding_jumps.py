"""Where a finding's action leads."""

from __future__ import annotations

from collections.abc import Callable

from agenda_app.domain.findings import Finding
from agenda_app.domain.meeting import Meeting
from agenda_app.ui.meeting.agenda_actions import AgendaActions
from agenda_app.ui.meeting.agenda_pane import AgendaPane
from agenda_app.ui.meeting.control_words import ACCESS, COMMITTEE, MEETING
from agenda_app.ui.page import Surroundings
from agenda_app.ui.routes import CaseRoute, CommitteesRoute


def jump(
    finding: Finding,
    meeting: Meeting,
    around: Surroundings,
    pane: AgendaPane,
    actions: AgendaActions,
    edit_meeting: Callable[[], None],
) -> None:
    """Go where a finding can be looked at or mended; the line is selected in any case."""
    pane.select(finding.item_id)
    row = pane.list.current
    if finding.code in MEETING:
        edit_meeting()
    elif finding.code in COMMITTEE:
        around.go(CommitteesRoute(meeting.committee_id))
    elif finding.code in ACCESS and row is not None and row.item.case_id == finding.case_id:
        actions.ask_access(row)
    elif finding.case_id is not None:
        quote = finding.quotes[0] if finding.quotes else ""
        around.go(CaseRoute(finding.case_id, meeting.id, quote))
    else:
        pane.list.setFocus()

"""An urgent meeting has a reason, no third of the members against it, and any notice it likes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.checks.dates import notice
from agenda_app.checks.meeting import check_meeting
from agenda_app.checks.urgent import urgency
from agenda_app.domain.agenda import AgendaItem, ItemId, ItemKind, ItemType
from agenda_app.domain.meeting import MeetingForm, Urgency
from tests.checks.cases import NB, TODAY, a_case, a_meeting, codes, facts

CODES = {"urgency_missing", "ordinary_demanded"}


@pytest.mark.parametrize(
    ("form", "reason", "demanded", "told"),
    [
        (MeetingForm.URGENT_REMOTE, None, 0, {"urgency_missing"}),
        (MeetingForm.WRITTEN, Urgency.NO_TIME, 0, set()),
        (MeetingForm.WRITTEN, Urgency.NO_TIME, 99, {"ordinary_demanded"}),
        (MeetingForm.REMOTE, None, 99, set()),
    ],
)
def test_what_an_urgent_meeting_lacks_is_told(
    form: MeetingForm, reason: Urgency | None, demanded: int, told: set[str]
) -> None:
    meeting = a_meeting(form=form, urgency=reason, demanded=demanded)
    assert (
        CODES.intersection(codes(check_meeting(facts(a_case(), meeting=meeting), NB, TODAY)))
        == told
    )


def test_what_takes_a_meeting_is_told_of_where_nobody_meets() -> None:
    standing = AgendaItem(ItemId(9), ItemKind.STANDARD, "Godkjenning av innkalling", ItemType.PS)
    for form, told in ((MeetingForm.URGENT_REMOTE, []), (MeetingForm.WRITTEN, [ItemId(9)])):
        made = facts(a_case(), meeting=a_meeting(form=form, urgency=Urgency.NO_TIME))
        agenda = replace(made.agenda, items=(*made.agenda.items, standing))
        found = urgency(replace(made, agenda=agenda), NB, TODAY)
        assert [one.item_id for one in found if one.code == "needs_meeting"] == told


def test_a_short_notice_is_no_fault_of_an_urgent_meeting() -> None:
    for form, told in ((MeetingForm.REMOTE, True), (MeetingForm.URGENT_REMOTE, False)):
        meeting = a_meeting(form=form)
        found = codes(notice(facts(a_case(), meeting=meeting), NB, meeting.date))
        assert ("notice_late" in found) is told

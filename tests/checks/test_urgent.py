"""An urgent meeting has a reason, no third of the members against it, and any notice it likes."""

from __future__ import annotations

import pytest

from agenda_app.checks.dates import notice
from agenda_app.checks.meeting import check_meeting
from agenda_app.domain.meeting import MeetingForm, Urgency
from tests.checks.cases import NB, TODAY, a_case, a_meeting, codes, facts

CODES = {"urgency_missing", "ordinary_demanded"}


@pytest.mark.parametrize(
    ("form", "urgency", "demanded", "told"),
    [
        (MeetingForm.URGENT_REMOTE, None, 0, {"urgency_missing"}),
        (MeetingForm.WRITTEN, Urgency.NO_TIME, 0, set()),
        (MeetingForm.WRITTEN, Urgency.NO_TIME, 99, {"ordinary_demanded"}),
        (MeetingForm.REMOTE, None, 99, set()),
    ],
)
def test_what_an_urgent_meeting_lacks_is_told(
    form: MeetingForm, urgency: Urgency | None, demanded: int, told: set[str]
) -> None:
    meeting = a_meeting(form=form, urgency=urgency, demanded=demanded)
    assert (
        CODES.intersection(codes(check_meeting(facts(a_case(), meeting=meeting), NB, TODAY)))
        == told
    )


def test_a_short_notice_is_no_fault_of_an_urgent_meeting() -> None:
    for form, told in ((MeetingForm.REMOTE, True), (MeetingForm.URGENT_REMOTE, False)):
        meeting = a_meeting(form=form)
        found = codes(notice(facts(a_case(), meeting=meeting), NB, meeting.date))
        assert ("notice_late" in found) is told

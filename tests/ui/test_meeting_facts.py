"""The steps of a meeting say when they were taken, or when they are due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import Meeting, MeetingId, MeetingState
from agenda_app.ui.meeting.meeting_facts import steps
from agenda_app.ui.parts.steps import StepState
from tests.builders import a_committee

TODAY = date(2026, 12, 3)
SENT = Meeting(
    MeetingId(1),
    CommitteeId(1),
    datetime(2026, 12, 16, 18),
    "Kommunestyresalen",
    Language.BOKMAL,
    MeetingState.SENT,
)


def shown(meeting: Meeting, sent_on: date | None = None) -> list[str]:
    course = steps(meeting, a_committee(), TODAY, Language.BOKMAL, sent_on)
    return [f"{step.word} {step.note}".strip().replace("\u00a0", " ") for step in course]


def test_the_day_of_sending_stands_with_its_step() -> None:
    assert shown(SENT, date(2026, 12, 2)) == [
        "Kladd",
        "Sendt 2. desember",
        "Holdt 16. desember",
        "Godkjent",
    ]


def test_an_unknown_day_of_sending_leaves_the_step_without_a_date() -> None:
    assert shown(SENT)[1] == "Sendt"


@pytest.mark.parametrize("state", [MeetingState.HELD, MeetingState.APPROVED])
def test_the_day_of_sending_stays_when_the_meeting_was_held(state: MeetingState) -> None:
    meeting = replace(SENT, state=state)
    assert shown(meeting, date(2026, 1, 9))[1] == "Sendt 9. januar"
    course = steps(meeting, a_committee(), TODAY, Language.BOKMAL, date(2026, 1, 9))
    assert course[1].state is StepState.DONE

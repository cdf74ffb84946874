"""What is special about a meeting is kept, printed, and held against the law."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingForm
from agenda_app.domain.minutes import ClosedSession, ClosingGround, ItemMinutes
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.minutes_gaps import gaps_in
from agenda_app.domain.printed import Audience
from agenda_app.errors import UserError
from agenda_app.services.attendance import read_attendance
from agenda_app.services.locking import read_record
from agenda_app.services.meeting_form import form_words
from agenda_app.services.meeting_head import meeting_head
from agenda_app.services.meetings import read_meeting, save_meeting
from agenda_app.services.minutes import save_item_minutes
from tests.builders import TODAY
from tests.services.protocol import a_protocol, roll_called


def test_a_remote_constituting_meeting_says_so_in_the_head_and_counts_two_thirds(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia")
        meeting = read_meeting(session, protocol.meeting)
        assert form_words(meeting, Language.BOKMAL) == ""
        changed = replace(meeting, is_constituting=True, form=MeetingForm.REMOTE)
        kept = save_meeting(session, changed)
        head = meeting_head(session, storage.files, protocol.meeting, Audience.PUBLIC, TODAY)
        chamber = read_attendance(session, protocol.meeting).chamber
    assert head.form == "Konstituerende møte, fjernmøte"
    assert form_words(kept, Language.NYNORSK) == "Konstituerande møte, fjernmøte"
    # Five of seven, and four in any other meeting.
    assert chamber.quorum == 5


def test_only_the_council_constitutes(storage: Storage) -> None:
    with storage.database.write("test") as session:
        meeting = read_meeting(session, a_protocol(session, code="FSK").meeting)
        with pytest.raises(UserError, match="Bare kommunestyret"):
            save_meeting(session, replace(meeting, is_constituting=True))


@pytest.mark.parametrize(
    ("form", "ground", "is_told"),
    [
        (MeetingForm.REMOTE, ClosingGround.CONFIDENTIALITY, True),
        (MeetingForm.BOTH, ClosingGround.EMPLOYEE, True),
        (MeetingForm.REMOTE, ClosingGround.PRIVACY, False),
        (MeetingForm.IN_ROOM, ClosingGround.CONFIDENTIALITY, False),
    ],
)
def test_what_the_law_closes_is_not_treated_with_somebody_elsewhere(
    storage: Storage, form: MeetingForm, ground: ClosingGround, is_told: bool
) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia")
        save_meeting(session, replace(read_meeting(session, protocol.meeting), form=form))
        roll_called(session, protocol)
        doors = ClosedSession(ground, closed_at=time(18, 30), opened_at=time(18, 40))
        save_item_minutes(session, ItemMinutes(protocol.case(1), closed=(doors,)))
        found = gaps_in(read_record(session, protocol.meeting))
    told = [gap.item_id for gap in found if gap.code is GapCode.CLOSED_REMOTELY]
    assert told == ([protocol.case(1)] if is_told else [])
    assert not GapCode.CLOSED_REMOTELY.blocks

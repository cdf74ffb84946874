"""What is special about a meeting is kept, printed, and held against the law."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingForm, MeetingId, Urgency
from agenda_app.domain.minutes import ClosedSession, ClosingGround, ItemMinutes
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.minutes_gaps import gaps_in
from agenda_app.domain.printed import Audience
from agenda_app.errors import UserError
from agenda_app.services.agendas import read_agenda
from agenda_app.services.attendance import read_attendance
from agenda_app.services.committees import committee, save_committee
from agenda_app.services.locking import read_record
from agenda_app.services.meeting_form import form_words
from agenda_app.services.meeting_head import meeting_head
from agenda_app.services.meeting_planning import add_meeting
from agenda_app.services.meetings import read_meeting, save_meeting
from agenda_app.services.minutes import save_item_minutes
from agenda_app.services.minutes_content import minutes_content
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


def test_why_a_meeting_is_urgent_is_kept_and_told_as_long_as_it_is_one(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia")
        meeting = read_meeting(session, protocol.meeting)
        urgent = replace(
            meeting, form=MeetingForm.URGENT_REMOTE, urgency=Urgency.NO_TIME, demanded=2
        )
        kept = save_meeting(session, urgent)
        made = minutes_content(*(session, storage.files, protocol.meeting, Audience.PUBLIC, TODAY))
        back = save_meeting(session, replace(kept, form=MeetingForm.REMOTE))
    assert (kept.form, kept.urgency, kept.demanded) == (urgent.form, urgent.urgency, 2)
    assert made.head.form == "Hastefjernmøte"
    assert made.opening[0].startswith("Lederen kalte inn til hastefjernmøte fordi det måtte")
    assert made.opening[1].startswith("2 av 7 medlemmer krevde et ordinært møte, men det var færre")
    assert (back.urgency, back.demanded) == (None, 0)


@pytest.mark.parametrize("form", [MeetingForm.URGENT_REMOTE, MeetingForm.WRITTEN])
def test_who_may_not_decide_so_is_told(storage: Storage, form: MeetingForm) -> None:
    with storage.database.write("test") as session:
        meeting = read_meeting(session, a_protocol(session).meeting)
        with pytest.raises(UserError, match="konstituerende"):
            save_meeting(session, replace(meeting, form=form, is_constituting=True))
        body = committee(session, meeting.committee_id)
        save_committee(session, replace(body, kind=CommitteeKind.COMPANY_BOARD))
        with pytest.raises(UserError, match="kommunalt foretak"):
            save_meeting(session, replace(meeting, form=form))
        with pytest.raises(UserError, match="kommunalt foretak"):
            add_meeting(session, meeting.committee_id, date(2026, 8, 3), form=form)


def test_a_case_decided_in_writing_has_no_standard_items_around_it(storage: Storage) -> None:
    with storage.database.write("test") as session:
        meeting = read_meeting(session, a_protocol(session).meeting)
        made = [
            add_meeting(session, meeting.committee_id, date(2026, 8, day), form=form)
            for day, form in ((3, MeetingForm.URGENT_REMOTE), (4, MeetingForm.WRITTEN))
        ]
        remote, written = (read_agenda(session, one.id or MeetingId(0)).items for one in made)
    assert remote
    assert written == ()


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

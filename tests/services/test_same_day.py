"""A committee can meet twice on a day, at different hours, and nobody takes one for the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.dispatch_models import DispatchRow
from agenda_app.db.minutes_models import MinutesRow
from agenda_app.db.models import FileRow, MeetingRow
from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemNumber
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import Meeting, MeetingAction, MeetingId, MeetingState
from agenda_app.domain.printed import Audience
from agenda_app.domain.put_aside import aside_words
from agenda_app.errors import UserError
from agenda_app.files.store import sha256_of
from agenda_app.services.agendas import read_agenda
from agenda_app.services.committees import committee_by_code, save_committee
from agenda_app.services.damage import named
from agenda_app.services.file_names import document_name
from agenda_app.services.locking import adjourn, lock
from agenda_app.services.meeting_head import meeting_head
from agenda_app.services.meeting_lines import meeting_lines, next_planned
from agenda_app.services.meeting_planning import add_meeting
from agenda_app.services.meeting_removal import bring_meeting_back, remove_meeting
from agenda_app.services.meeting_steps import cancel, mark_sent, reopen
from agenda_app.services.meetings import act, read_meeting, save_meeting
from agenda_app.services.minutes import read_item_minutes, read_minutes, save_minutes
from agenda_app.services.minutes_corrections import minutes_approved_in
from agenda_app.services.putting_aside import move_rest
from agenda_app.services.verify_dispatch import every_sending_fault
from agenda_app.services.year_book import year_meetings
from agenda_app.words import approval_title
from tests.builders import a_municipality
from tests.services.protocol import a_protocol, roll_called

NBSP = "\u00a0"
DAY = date(2026, 4, 29)
MORNING, EVENING = f"kl.{NBSP}09.00", f"kl.{NBSP}18.00"
TAKEN = "har allerede et møte onsdag 29."


@pytest.fixture
def session(storage: Storage) -> Iterator[Session]:
    with storage.database.write("test") as opened:
        a_municipality(opened)
        yield opened


def planned(session: Session, hour: int, day: date = DAY, code: str = "KST") -> Meeting:
    body = committee_by_code(session, code)
    assert body.id is not None
    return add_meeting(session, body.id, day, at=time(hour))


def id_of(meeting: Meeting) -> MeetingId:
    assert meeting.id is not None
    return meeting.id


def again(session: Session, *meetings: Meeting) -> list[Meeting]:
    return [read_meeting(session, id_of(meeting)) for meeting in meetings]


def notice_of(session: Session, meeting: Meeting) -> str:
    body = committee_by_code(session, "KST")
    return document_name(read_meeting(session, id_of(meeting)), body, "notice", Audience.INTERNAL)


def test_a_second_meeting_on_a_day_tells_both_apart(session: Session) -> None:
    evening = planned(session, 18)
    assert (evening.apart, evening.in_names) == ("", "")
    morning = planned(session, 9)
    found = again(session, morning, evening)
    assert [meeting.apart for meeting in found] == [MORNING, EVENING]
    assert [line.meeting for line in meeting_lines(session)] == found


def test_another_committee_or_day_is_no_second_meeting(session: Session) -> None:
    evening = planned(session, 18)
    planned(session, 9, code="FSK")
    planned(session, 9, date(2026, 4, 30))
    assert [meeting.apart for meeting in again(session, evening)] == [""]


def test_two_meetings_at_the_same_time_are_refused(session: Session) -> None:
    first = planned(session, 18)
    with pytest.raises(UserError, match=TAKEN):
        planned(session, 18)
    cancel(session, id_of(first))
    other = planned(session, 18)
    with pytest.raises(UserError, match=TAKEN):
        reopen(session, id_of(first))
    morning = planned(session, 9)
    with pytest.raises(UserError, match=TAKEN):
        save_meeting(session, replace(morning, starts=other.starts))
    gone = remove_meeting(session, id_of(morning))
    planned(session, 9)
    with pytest.raises(UserError, match=TAKEN):
        bring_meeting_back(session, gone)


def test_two_that_begin_together_since_before_can_still_be_changed(session: Session) -> None:
    first, second = planned(session, 18), planned(session, 9)
    session.get_one(MeetingRow, second.id).starts = first.starts
    session.flush()
    (as_kept,) = again(session, second)
    assert save_meeting(session, replace(as_kept, place="Grendehuset")).place == "Grendehuset"


def test_files_are_called_by_the_hour_only_where_the_day_is_not_enough(session: Session) -> None:
    evening = planned(session, 18)
    assert notice_of(session, evening) == "2026-04-29 Kommunestyret innkalling.pdf"
    morning = planned(session, 9)
    assert notice_of(session, evening) == "2026-04-29 kl. 18.00 Kommunestyret innkalling.pdf"
    assert notice_of(session, morning) == "2026-04-29 kl. 09.00 Kommunestyret innkalling.pdf"
    remove_meeting(session, id_of(morning))
    assert notice_of(session, evening) == "2026-04-29 Kommunestyret innkalling.pdf"


def test_what_was_sent_is_called_the_same_when_a_second_meeting_is_planned(
    session: Session, storage: Storage
) -> None:
    evening = planned(session, 18)
    mark_sent(session, id_of(evening))
    morning = planned(session, 9)
    assert notice_of(session, evening) == "2026-04-29 Kommunestyret innkalling.pdf"
    assert notice_of(session, morning) == "2026-04-29 kl. 09.00 Kommunestyret innkalling.pdf"
    hours = [
        meeting_head(session, storage.files, id_of(one), Audience.PUBLIC, DAY).hour
        for one in (evening, morning)
    ]
    assert hours == ["", MORNING]


def test_what_was_sent_with_its_hour_keeps_it_when_the_other_is_gone(session: Session) -> None:
    evening, morning = planned(session, 18), planned(session, 9)
    mark_sent(session, id_of(evening))
    remove_meeting(session, id_of(morning))
    (alone,) = again(session, evening)
    assert (alone.apart, alone.in_names) == ("", EVENING)
    cancel(session, id_of(evening))
    assert planned(session, 18).in_names == f"{EVENING} (2)"


def test_a_meeting_that_was_sent_and_moved_is_named_by_its_new_day(session: Session) -> None:
    there = planned(session, 9, date(2026, 5, 6))
    mark_sent(session, id_of(there))
    moved = planned(session, 18)
    mark_sent(session, id_of(moved))
    (sent,) = again(session, moved)
    moved = save_meeting(session, replace(sent, starts=datetime(2026, 5, 6, 18)))
    assert (moved.in_names, moved.apart) == (EVENING, EVENING)
    moved = save_meeting(session, replace(moved, starts=datetime(2026, 5, 6, 19)))
    assert moved.in_names == f"kl.{NBSP}19.00"
    moved = save_meeting(session, replace(moved, starts=datetime(2026, 5, 7, 19)))
    assert moved.in_names == ""
    assert again(session, there)[0].in_names == ""


def test_one_that_was_cancelled_before_anybody_was_called_is_no_second_meeting(
    session: Session,
) -> None:
    mistake = planned(session, 9)
    cancel(session, id_of(mistake))
    assert planned(session, 18).apart == ""
    reopen(session, id_of(mistake))
    assert [line.meeting.apart for line in meeting_lines(session)] == [MORNING, EVENING]


def test_one_that_was_called_and_then_cancelled_still_has_its_papers_out(session: Session) -> None:
    called = planned(session, 9)
    mark_sent(session, id_of(called))
    cancel(session, id_of(called))
    assert planned(session, 18).in_names == EVENING


def test_meetings_and_cases_of_a_day_are_numbered_by_the_hour(session: Session) -> None:
    evening = planned(session, 18)
    morning = planned(session, 9)
    assert [meeting.number for meeting in again(session, morning, evening)] == [1, 2]
    first = [read_agenda(session, id_of(one)).items[0].number for one in (morning, evening)]
    ones = sum(item.number is not None for item in read_agenda(session, id_of(morning)).items)
    assert first[0] is not None
    assert first == [first[0], ItemNumber(first[0].type, first[0].serial + ones, 2026)]


def test_the_evening_approves_the_minutes_of_the_morning_by_its_hour(session: Session) -> None:
    evening = planned(session, 18)
    morning = planned(session, 9)
    found = next_planned(session, morning.committee_id, morning.starts)
    assert found is not None
    assert found.id == evening.id
    mark_sent(session, id_of(morning))
    titles = [
        item.title
        for item in read_agenda(session, id_of(evening)).items
        if item.standard is StandardItem.APPROVE_MINUTES
    ]
    assert titles == [f"Godkjenning av protokoll fra møtet 29.{NBSP}april 2026 {MORNING}"]


def approving(session: Session, meeting: MeetingId) -> list[str]:
    return [
        item.title
        for item in read_agenda(session, meeting).items
        if item.standard is StandardItem.APPROVE_MINUTES
    ]


def test_the_last_minutes_are_those_of_the_last_hour(storage: Storage) -> None:
    with storage.database.write("test") as session:
        early = a_protocol(session).meeting
        body = committee_by_code(session, "KST")
        kept = (*body.standard_items, StandardItem.APPROVE_MINUTES)
        save_committee(session, replace(body, standard_items=tuple(dict.fromkeys(kept))))
        late = id_of(planned(session, 20))
        mark_sent(session, late)
        later = id_of(planned(session, 18, date(2026, 6, 10)))
        assert approving(session, later) == [
            f"Godkjenning av protokoll fra møtet 29.{NBSP}april 2026 kl.{NBSP}20.00"
        ]
        assert read_meeting(session, early).in_names == ""


def locked_protocol(session: Session) -> MeetingId:
    protocol = a_protocol(session)
    roll_called(session, protocol)
    move_rest(session, protocol.meeting, None)
    adjourn(session, protocol.meeting, time(20, 35))
    minutes = read_minutes(session, protocol.meeting)
    save_minutes(session, replace(minutes, signers=(protocol.person("Aud"),)))
    lock(session, protocol.meeting, datetime(2026, 4, 30, 9))
    return protocol.meeting


def test_an_item_named_before_there_was_another_meeting_on_the_day_is_named_anew(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        a_protocol(session)
        body = committee_by_code(session, "KST")
        kept = (*body.standard_items, StandardItem.APPROVE_MINUTES)
        save_committee(session, replace(body, standard_items=tuple(dict.fromkeys(kept))))
        later = id_of(planned(session, 18, date(2026, 6, 10)))
        plain = approval_title(DAY, Language.BOKMAL)
        assert approving(session, later) == [plain]
        assert planned(session, 8).apart
        assert approving(session, later) == [f"{plain} {EVENING}"]


def test_which_minutes_an_item_approves_is_told_by_day_and_hour(storage: Storage) -> None:
    with storage.database.write("test") as session:
        evening = locked_protocol(session)
        morning = id_of(planned(session, 9))
        row = session.get_one(MeetingRow, morning)
        mark_sent(session, morning)
        act(session, morning, MeetingAction.HOLD)
        adjourned = replace(read_minutes(session, morning), adjourned_at=time(10))
        save_minutes(session, adjourned)
        lock_anyway(session, morning)
        assert row.in_names == MORNING
        later = id_of(planned(session, 18, date(2026, 6, 10)))
        item = read_agenda(session, later).items[0]
        for hour, wanted in (("", evening), (EVENING, evening), (MORNING, morning)):
            title = approval_title(DAY, Language.BOKMAL, hour)
            assert minutes_approved_in(session, later, replace(item, title=title)) == wanted


def lock_anyway(session: Session, meeting: MeetingId) -> None:
    """Lock minutes of which much is missing: what counts here is which meeting they are of."""
    session.get_one(MinutesRow, meeting).locked_at = datetime(2026, 4, 30, 10)
    session.flush()


def test_the_rest_is_moved_to_the_meeting_later_that_day(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        late = id_of(planned(session, 20))
        roll_called(session, protocol)
        move_rest(session, protocol.meeting, late)
        item = next(
            i for i in read_agenda(session, protocol.meeting).items if i.id == protocol.case(1)
        )
        said = aside_words(item, read_item_minutes(session, protocol.case(1)).aside)
        assert said.said(Language.BOKMAL).endswith(f"i møtet 29.04.2026 kl.{NBSP}20.00.")


def test_the_volume_of_the_year_says_which_meeting_of_the_day_it_lacks(session: Session) -> None:
    evening = planned(session, 18)
    planned(session, 9)
    lacking = year_meetings(session, evening.committee_id, 2026, date(2026, 1, 1)).lacking
    assert [one.said(Language.BOKMAL) for one in lacking] == [
        f"Møtet 29.04.2026 {MORNING} er ikke holdt ennå.",
        f"Møtet 29.04.2026 {EVENING} er ikke holdt ennå.",
    ]


def test_a_sending_with_a_fault_is_named_by_the_hour_of_its_meeting(
    storage: Storage, session: Session
) -> None:
    planned(session, 9)
    evening = id_of(planned(session, 18))
    kept, at = sha256_of(b"{}"), datetime(2026, 4, 22, 9)
    session.add(FileRow(sha256=kept, media_type="application/json", size=2))
    session.flush()
    session.add(
        DispatchRow(
            meeting_id=evening,
            kind="notice",
            serial=1,
            sent_at=at,
            first_page=1,
            last_page=1,
            content_sha256=kept,
            manifest_sha256=kept,
            note="",
        )
    )
    session.flush()
    fault, *_ = every_sending_fault(session, storage.files)
    assert fault.said(Language.BOKMAL).startswith(f"KST 29.04.2026 {EVENING}, Innkalling: ")


def test_a_damaged_meeting_is_named_by_its_hour_too(session: Session) -> None:
    evening = planned(session, 18)
    assert named(session, id_of(evening)).bokmal == "møtet 29.04.2026 i Kommunestyret"
    planned(session, 9)
    assert named(session, id_of(evening)).bokmal == f"møtet 29.04.2026 {EVENING} i Kommunestyret"


def test_a_meeting_still_planned_is_untouched_by_names(session: Session) -> None:
    evening = planned(session, 18)
    assert session.get_one(MeetingRow, evening.id).in_names is None
    assert evening.state is MeetingState.PLANNED

"""The invented municipality shows everything, on any day, and always the same on the same day."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage, open_folder
from agenda_app.domain.access import AccessState
from agenda_app.domain.agenda import ItemKind, ItemState, ItemType
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.case import Case
from agenda_app.domain.committee import Role
from agenda_app.domain.deputies import Answer
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId, MeetingState
from agenda_app.domain.municipality import Municipality
from agenda_app.domain.printed import Audience
from agenda_app.domain.text import Heading, Image, ListItem, Table, plain, sections, words
from agenda_app.sample.calendar import calendar_for, is_workday
from agenda_app.sample.load import load_sample
from agenda_app.sample.papers import sample_papers
from agenda_app.services import (
    agendas,
    cases,
    committees,
    control,
    locking,
    meeting_lines,
    meetings,
    people,
    queue,
    setup,
)
from agenda_app.services.agendas import read_agenda
from agenda_app.services.deputy_calls import read_calls
from agenda_app.services.minutes import read_item_minutes
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.municipality import the_municipality

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def loaded(
    municipality: tuple[Path, MeetingId], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Storage, MeetingId]]:
    folder = tmp_path_factory.mktemp("sample") / "data"
    shutil.copytree(municipality[0], folder)
    storage = open_folder(folder)
    yield storage, municipality[1]
    storage.close()


def on_agenda(session: Session, meeting_id: MeetingId) -> list[Case]:
    items = agendas.read_agenda(session, meeting_id).items
    return [cases.read_case(session, item.case_id) for item in items if item.case_id]


def test_the_council_has_met_and_meets_again(loaded: tuple[Storage, MeetingId]) -> None:
    storage, meeting_id = loaded
    with storage.database.read() as session:
        following = meetings.read_meeting(session, meeting_id)
        lines = meeting_lines.meeting_lines(session)
    held = [line for line in lines if line.meeting.state is MeetingState.HELD]
    assert following.date == date(2026, 12, 9)
    assert following.state is MeetingState.DRAFT
    assert {line.committee.code for line in held} == {"KST", "FSK", "HTM"}
    assert all(line.meeting.date < TODAY for line in held)
    planned = {line.committee.code for line in lines if line.meeting.date > following.date}
    assert planned == {"KST", "FSK", "HTM"}


def test_ten_cases_of_every_kind_are_on_the_next_meeting(
    loaded: tuple[Storage, MeetingId],
) -> None:
    storage, meeting_id = loaded
    with storage.database.read() as session:
        items = agendas.read_agenda(session, meeting_id).items
        found = on_agenda(session, meeting_id)
    assert len(found) == 10
    blocks = [block for case in found for block in case.paper.body]
    tables = [block for block in blocks if isinstance(block, Table)]
    assert max(len(table.rows) for table in tables) > 30
    assert any("−" in plain([table]) for table in tables)
    assert any(isinstance(block, Image) and block.alt for block in blocks)
    points = [b for c in found for p in c.paper.proposals for b in p.text]
    assert any(isinstance(block, ListItem) and block.level == 1 for block in points)
    assert any(case.paper.language is Language.NYNORSK for case in found)
    assert max(len(case.title.split()) for case in found) >= 30
    assert any(len(case.treatments) == 2 and case.treatments[0].recommendation for case in found)
    assert any(item.type is ItemType.RS for item in items)
    assert any(item.kind is ItemKind.HEADING for item in items)
    assert any(item.kind is ItemKind.BRIEFING and item.starts_at == time(18, 5) for item in items)


def test_the_exempt_case_stands_last_with_basis_and_another_public_title(
    loaded: tuple[Storage, MeetingId],
) -> None:
    storage, meeting_id = loaded
    with storage.database.read() as session:
        case = on_agenda(session, meeting_id)[-1]
    assert case.access.state is AccessState.EXEMPT
    assert case.access.basis.startswith("offl. § 23")
    assert case.public_title
    assert case.public_title not in case.title
    assert all(a.access.state is AccessState.EXEMPT for a in case.attachments)


def test_the_papers_have_the_length_of_real_ones(loaded: tuple[Storage, MeetingId]) -> None:
    storage, meeting_id = loaded
    with storage.database.read() as session:
        found = on_agenda(session, meeting_id)
    decided = [case for case in found if case.paper.proposals]
    assert all(len(words(case.paper.body)) > 80 for case in decided)
    assert sum(len(words(case.paper.body)) > 250 for case in decided) >= 5


def test_the_control_finds_the_missing_attachment_and_nothing_that_blocks(
    loaded: tuple[Storage, MeetingId],
) -> None:
    storage, meeting_id = loaded
    with storage.database.read() as session:
        found = control.meeting_findings(session, meeting_id, Language.BOKMAL, TODAY)
    by_level = [finding.code for finding in found if finding.level.value == "warn"]
    assert by_level == ["attachment_missing"]
    assert not [finding for finding in found if finding.level.value == "stop"]


def test_the_council_has_eleven_members_of_four_lists_one_of_them_joint(
    loaded: tuple[Storage, MeetingId],
) -> None:
    storage, _ = loaded
    with storage.database.read() as session:
        seats = {
            code: committees.roster(session, committees.committee_by_code(session, code).id, TODAY)
            for code in ("KST", "FSK", "HTM")
        }
        term = people.term_on(session, TODAY)
        lists = people.election_lists(session, term.id)
    assert {code: len(roster.members) for code, roster in seats.items()} == {
        "KST": 11,
        "FSK": 5,
        "HTM": 7,
    }
    assert len(lists) == 4
    assert [len(one.party_ids) for one in lists].count(2) == 1
    council = seats["KST"]
    for one in lists:
        members = [s for s in council.members if s.membership.list_id == one.id]
        deputies = council.deputies_of(one.id)
        assert len(deputies) == len(members) + 3
        assert [s.membership.rank for s in deputies] == list(range(1, len(deputies) + 1))
    sitting = {seat.person_name for seat in council.members}
    executive = seats["FSK"]
    # koml. § 5-6: the executive committee is elected by and among the members of the council.
    assert {s.person_name for s in (*executive.members, *executive.deputies)} <= sitting
    assert [s.membership.role for s in council.members].count(Role.CHAIR) == 1
    assert {s.membership.office for s in council.members} >= {"ordfører", "varaordfører"}


def test_nobody_can_be_called_or_written_to(loaded: tuple[Storage, MeetingId]) -> None:
    storage, _ = loaded
    with storage.database.read() as session:
        everybody = people.persons(session)
    assert len({person.name for person in everybody}) == len(everybody)
    for person in everybody:
        assert person.phone.startswith("00 00 ")
        assert person.email.endswith(".example")
        assert person.email.isascii()


def test_some_cases_wait_in_the_queue(loaded: tuple[Storage, MeetingId]) -> None:
    storage, _ = loaded
    with storage.database.read() as session:
        names = {body.id: body.name for body in committees.committees(session)}
        waiting = queue.queue(session, names)
    put_off = [line for line in waiting if line.history]
    assert [line.title for line in put_off] == ["Navn på gangveien fra kaia til skolen"]
    new = [line.access.state for line in waiting if not line.history]
    assert new == [AccessState.UNDECIDED] * 2


def test_the_last_council_is_written_down_so_that_it_can_be_locked(
    loaded: tuple[Storage, MeetingId],
) -> None:
    storage, _ = loaded
    with storage.database.read() as session:
        lines = meeting_lines.meeting_lines(session)
        met = date(2026, 10, 14)
        council = next(
            x for x in lines if (x.committee.code, x.meeting.date) == ("KST", met)
        ).meeting
        assert council.id is not None
        record = locking.read_record(session, council.id)
        assert locking.minutes_gaps(session, storage.files, council.id) == ()
        calls = read_calls(session, council.id)
    attendance = record.attendance
    assert (attendance.totals.members, attendance.totals.deputies) == (10, 1)
    assert attendance.at_roll_call == 10
    assert [call.answer for call in calls] == [Answer.ACCEPTED]
    decided = [item for item in record.items if item.item.case_id is not None]
    assert [len(item.room.voters) for item in decided] == [10, 11, 11, 11]
    states = [item.item.state for item in decided]
    assert states == [ItemState.TREATED] * 3 + [ItemState.POSTPONED]
    outcomes = [outcome for item in decided for outcome in item.outcomes]
    assert any(outcome.is_unanimous for outcome in outcomes)
    assert (6, 5) in {outcome.votes for outcome in outcomes}
    assert any(isinstance(event, Recusal) for event in attendance.events)


def test_the_mayor_came_to_the_board_without_a_seat_and_is_counted_in_nothing(
    loaded: tuple[Storage, MeetingId],
) -> None:
    storage, _ = loaded
    with storage.database.read() as session:
        lines = meeting_lines.meeting_lines(session)
        board = next(x for x in lines if x.committee.code == "HTM" and x.meeting.date < TODAY)
        assert board.meeting.id is not None
        assert locking.minutes_gaps(session, storage.files, board.meeting.id) == ()
        record = locking.read_record(session, board.meeting.id)
        content = minutes_content(
            session, storage.files, board.meeting.id, Audience.INTERNAL, TODAY
        )
        made = {
            case.title: step.recommendation
            for item in record.items
            if item.item.case_id is not None
            for case in (cases.read_case(session, item.item.case_id),)
            for step in case.treatments
            if step.committee_id == board.committee.id
        }
    mayor = record.attendance.chamber.mayor
    assert mayor is not None
    assert mayor.membership.person_id not in record.attendance.chamber.people
    totals = record.attendance.totals
    assert (totals.met, totals.members, totals.seats) == (7, 7, 7)
    docks, plan = (item for item in record.items if item.item.case_id is not None)
    assert [outcome.votes for outcome in docks.outcomes] == [(7, 0), (5, 2)]
    assert [outcome.votes for outcome in plan.outcomes] == [(7, 0)]
    (addition,) = docks.minutes.register.proposals
    assert [one.person_id for one in addition.movers] == [mayor.membership.person_id]
    assert content.attendance is not None
    assert len(content.attendance.members) == 7
    (sentence,) = content.attendance.visitors
    assert "Anne-Lise Kvitskjær (Ap) møtte med tale- og forslagsrett" in sentence
    # What the votes came to is what the papers of the council say that the board recommended.
    papers = {paper.title: paper for paper in sample_papers(calendar_for(TODAY))}
    assert len(made) == 2
    assert made == {title: papers[title].decided["HTM"] for title in made}


def test_a_municipality_that_was_set_up_keeps_its_name_and_is_written_of_in_its_form(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        setup.set_up(session, Municipality("Prøvevik", Language.NYNORSK), ("KST",), TODAY)
        load_sample(session, storage.files, TODAY)
        found = the_municipality(session)
        codes = {body.code for body in committees.committees(session)}
        lines = meeting_lines.meeting_lines(session)
        held = [one.meeting.id for one in lines if one.meeting.state is MeetingState.HELD]
        items = [item.id for one in held for item in read_agenda(session, one).items if item.id]
        written = [plain(read_item_minutes(session, item).resolution) for item in items]
    assert "Innkalling og sakliste er godkjend." in written
    assert (found.name, found.language) == ("Prøvevik", Language.NYNORSK)
    assert codes >= {"KST", "FSK", "HTM"}


@pytest.mark.parametrize("month", range(1, 13))
def test_nobody_meets_on_a_day_off_whatever_day_it_is(month: int) -> None:
    first = date(2027, month, 1)
    for offset in (0, 14, 27):
        calendar = calendar_for(first + timedelta(days=offset))
        days = [
            calendar.earlier_council,
            calendar.last_council,
            calendar.board,
            calendar.executive,
            calendar.urgent,
            calendar.in_writing,
            calendar.constituting,
            calendar.next_executive,
            calendar.next_council,
            *(day for _, day in calendar.planned),
        ]
        assert all(is_workday(day) for day in days)
        assert calendar.earlier_council < calendar.last_council
        assert calendar.earlier_council.month != 7  # July
        assert calendar.last_council < calendar.board < calendar.executive
        assert calendar.executive < calendar.urgent < calendar.today
        assert calendar.board < calendar.in_writing < calendar.today
        assert calendar.constituting < calendar.earlier_council
        assert calendar.today < calendar.next_executive < calendar.next_council
        assert len(set(calendar.planned)) == len(calendar.planned)


def test_a_day_off_is_a_weekend_or_a_holiday() -> None:
    assert not is_workday(date(2027, 5, 17))
    assert not is_workday(date(2026, 11, 22))
    assert is_workday(date(2026, 11, 23))


@pytest.mark.parametrize("day", [date(2026, 1, 4), date(2026, 5, 31), date(2026, 12, 31)])
def test_it_loads_at_the_turn_of_the_year_and_of_the_month(tmp_path: Path, day: date) -> None:
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        meeting_id = load_sample(session, storage.files, day)
        found = on_agenda(session, meeting_id)
    storage.close()
    assert len(found) == 10
    assert all(case.paper.date is not None and case.paper.date <= day for case in found)
    texts = [plain(case.paper.body) for case in found]
    assert not [text for text in texts if "{" in text]


def test_every_case_has_its_headings(loaded: tuple[Storage, MeetingId]) -> None:
    storage, meeting_id = loaded
    with storage.database.read() as session:
        found = on_agenda(session, meeting_id)
    with_headings = [c for c in found if any(isinstance(b, Heading) for b in c.paper.body)]
    assert len(with_headings) == 9
    assert all(part.heading for c in with_headings for part in sections(c.paper.body))

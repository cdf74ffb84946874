"""What a committee voted on is what stands as resolved, whatever comes into the case afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import MinutesCorrectionRow
from agenda_app.db.models import MeetingRow
from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Opened
from agenda_app.domain.case import Case, Proposal
from agenda_app.domain.language import Language
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.minutes_gaps import gaps_in
from agenda_app.domain.printed import Audience
from agenda_app.domain.put_to_vote import with_vote_kept, without_votes
from agenda_app.domain.text import Text, plain
from agenda_app.domain.unvoted import Unvoted
from agenda_app.errors import BlockedError
from agenda_app.services.agendas import read_agenda, read_item
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import use_seats_of_today, withdraw_events
from agenda_app.services.case_view import case_view
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.committees import committee_by_code, save_committee
from agenda_app.services.control import meeting_findings
from agenda_app.services.locking import adjourn, lock, read_record
from agenda_app.services.matters import recommended_in
from agenda_app.services.minutes import (
    read_item_minutes,
    read_minutes,
    save_item_minutes,
    save_minutes,
)
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.putting_on import put_cases
from agenda_app.services.recommended import is_put_right, recommendation_of, text_to_vote_on
from agenda_app.services.route import record_recommendation
from agenda_app.services.secrets import secrets_of
from agenda_app.services.voting import record_of
from tests.builders import a_point, saved_meeting
from tests.services.protocol import Protocol, a_protocol, a_vote, decided_open, roll_called
from tests.services.protocol import at as clock

VOTED = "1. Kaia rustes opp."
OTHER: Text = (a_point("1.", "Kommunen kjøper tomta."), a_point("2.", "Kaia rustes opp."))


def case_of(session: Session, item: ItemId) -> Case:
    case_id = read_item(session, item).case_id
    assert case_id is not None
    return read_case(session, case_id)


def propose(session: Session, item: ItemId, text: Text) -> None:
    """Write another proposal into the paper of a case."""
    case = case_of(session, item)
    proposals = tuple(replace(one, text=text) for one in case.paper.proposals)
    save_case(session, replace(case, paper=replace(case.paper, proposals=proposals)))


def voted(session: Session) -> tuple[Protocol, ItemId]:
    """Adopt what one case proposes, in a meeting that lacks nothing else then."""
    protocol = a_protocol(session, "Kaia")
    decided_open(session, protocol)
    roll_called(session, protocol)
    item = protocol.case(1)
    save_item_minutes(session, ItemMinutes(item, votes=(a_vote(session, item, H=0),)))
    return protocol, item


def closed(session: Session, protocol: Protocol) -> None:
    adjourn(session, protocol.meeting, time(20))
    minutes = read_minutes(session, protocol.meeting)
    save_minutes(session, replace(minutes, signers=(protocol.person("Aud"),)))


def decided(session: Session, item: ItemId) -> str:
    return plain(record_of(session, item).decision(Language.BOKMAL))


def blocking(session: Session, protocol: Protocol) -> list[GapCode]:
    return [gap.code for gap in gaps_in(read_record(session, protocol.meeting)) if gap.code.blocks]


def test_words_typed_into_the_proposal_after_the_vote_are_not_resolved(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol, item = voted(session)
        propose(session, item, OTHER)
        record = record_of(session, item)
        assert decided(session, item) == VOTED
        assert record.instead is not None
        assert record.instead.text == OTHER
        closed(session, protocol)
        assert blocking(session, protocol) == [GapCode.RECOMMENDATION_CHANGED]
        with pytest.raises(BlockedError, match="ikke ferdig"):
            lock(session, protocol.meeting, clock(21, 0))


def test_what_was_voted_on_is_locked_once_somebody_has_looked(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol, item = voted(session)
        propose(session, item, OTHER)
        instead = record_of(session, item).instead
        assert instead is not None
        save_item_minutes(session, with_vote_kept(read_item_minutes(session, item), instead))
        closed(session, protocol)
        assert blocking(session, protocol) == []
        lock(session, protocol.meeting, clock(21, 0))
        assert decided(session, item) == VOTED
        assert plain(case_of(session, item).treatments[0].recommendation) == VOTED


def test_without_the_votes_the_new_words_are_voted_on(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol, item = voted(session)
        propose(session, item, OTHER)
        save_item_minutes(session, without_votes(read_item_minutes(session, item)))
        record = record_of(session, item)
        assert (record.instead, record.matters.recommendation.text) == (None, OTHER)
        closed(session, protocol)
        assert GapCode.RECOMMENDATION_CHANGED not in blocking(session, protocol)
        assert GapCode.NOT_DECIDED in blocking(session, protocol)


def test_who_saves_the_votes_of_before_does_not_put_new_words_under_them(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        _, item = voted(session)
        before = read_item_minutes(session, item)
        propose(session, item, OTHER)
        save_item_minutes(session, ItemMinutes(item, before.version, votes=before.votes))
        assert decided(session, item) == VOTED


def test_a_recommendation_that_comes_after_the_vote_is_none_that_was_voted_on(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia", route=("FSK", "KST"))
        roll_called(session, protocol)
        item = protocol.case(1)
        save_item_minutes(session, ItemMinutes(item, votes=(a_vote(session, item),)))
        case = case_of(session, item)
        first = case.treatments[0].id
        assert first is not None
        record_recommendation(session, case, first, OTHER)
        record = record_of(session, item)
        assert record.matters.recommendation.owner == "Kommunedirektørens forslag til vedtak"
        assert record.instead == Proposal("Formannskapets innstilling", OTHER)


@pytest.mark.parametrize(
    ("day", "counts"),
    [(date(2026, 4, 30), True), (date(2026, 4, 29), True), (date(2026, 4, 22), False)],
)
def test_only_what_was_recommended_before_the_meeting_is_voted_on_in_it(
    storage: Storage, day: date, counts: bool
) -> None:
    with storage.database.write("test") as session:
        first = a_protocol(session, "Kaia", code="FSK", route=("FSK", "KST")).case(1)
        case = case_of(session, first)
        meeting = saved_meeting(session, "KST", day).id
        assert case.id is not None
        assert meeting is not None
        put_cases(session, meeting, [case.id])
        step = case.treatments[0].id
        assert step is not None
        record_recommendation(session, case, step, OTHER)
        here = next(one.id for one in read_agenda(session, meeting).items if one.case_id)
        assert here is not None
        assert (recommended_in(session, here).text == OTHER) == counts


def test_seats_that_come_after_the_roll_call_make_no_vote_void(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia")
        roll_called(session, protocol, "Egil", "Frid", "Geir")  # four of seven
        item = protocol.case(1)
        save_item_minutes(session, ItemMinutes(item, votes=(a_vote(session, item),)))
        council = committee_by_code(session, "KST")
        save_committee(session, replace(council, seats=11))
        assert record_of(session, item).has_vote
        gaps = [gap.code for gap in gaps_in(read_record(session, protocol.meeting))]
        assert GapCode.SEATS_CHANGED in gaps
        use_seats_of_today(session, protocol.meeting)
        assert not record_of(session, item).has_vote
        gaps = [gap.code for gap in gaps_in(read_record(session, protocol.meeting))]
        assert GapCode.SEATS_CHANGED not in gaps


def test_a_roll_call_that_is_taken_back_keeps_no_seats(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia")
        roll_called(session, protocol)
        assert session.get_one(MeetingRow, protocol.meeting).seats == 7
        events = read_attendance(session, protocol.meeting).events
        opened = (event for event in events if isinstance(event, Opened))
        withdraw_events(session, protocol.meeting, *opened)
        assert session.get_one(MeetingRow, protocol.meeting).seats is None


def put_right(session: Session, was: str, becomes: str) -> Case:
    """Have the executive committee recommend something, lock that, and put a slip in it right."""
    protocol = a_protocol(session, "Kaia", code="FSK", route=("FSK", "KST"))
    decided_open(session, protocol)
    roll_called(session, protocol)
    item = protocol.case(1)
    save_item_minutes(session, ItemMinutes(item, votes=(a_vote(session, item),)))
    closed(session, protocol)
    lock(session, protocol.meeting, clock(21, 0))
    made = MinutesCorrection(1, item, was, becomes, "Skrivefeil", clock(21, 30))
    session.add(
        MinutesCorrectionRow(
            meeting_id=protocol.meeting,
            number=made.number,
            item_id=item,
            was=was,
            becomes=becomes,
            reason=made.reason,
            made_at=made.made_at,
        )
    )
    session.flush()
    return case_of(session, item)


@pytest.mark.parametrize(
    ("language", "whose"),
    [
        (Language.BOKMAL, "Formannskapets innstilling (rettet 29.\u00a0april 2026)"),
        (Language.NYNORSK, "Tilråding frå formannskapet (retta 29.\u00a0april 2026)"),
    ],
)
def test_the_next_committee_votes_on_the_recommendation_as_it_was_put_right(
    storage: Storage, language: Language, whose: str
) -> None:
    with storage.database.write("test") as session:
        case = put_right(session, "Kaia", "Brygga")
        found, _ = text_to_vote_on(session, case, case.treatments[1].id, language)
        assert found is not None
        assert (found.owner, plain(found.text)) == (whose, "1. Brygga rustes opp.")


def test_what_is_put_right_after_a_meeting_began_was_not_voted_on_in_it(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case = put_right(session, "Kaia", "Brygga")
        first = case.treatments[0]
        before, after = (
            recommendation_of(session, case, first, Language.BOKMAL, at)
            for at in (clock(21, 29), clock(21, 30))
        )
    assert (before.owner, plain(before.text)) == (
        "Formannskapets innstilling",
        "1. Kaia rustes opp.",
    )
    assert "rettet" in after.owner
    assert plain(after.text) == "1. Brygga rustes opp."


def test_a_correction_that_may_be_about_the_recommendation_is_named_with_it(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        case = put_right(session, "", "2. Saken tas opp igjen.")
        found, _ = text_to_vote_on(session, case, case.treatments[1].id, Language.BOKMAL)
        assert found is not None
        assert plain(found.text) == VOTED
        assert found.owner == (
            "Formannskapets innstilling (se rettelse 1 i protokollen fra 29.\u00a0april 2026)"
        )


def test_the_check_tells_that_a_recommendation_was_put_right(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case = put_right(session, "Kaia", "Brygga")
        meeting = saved_meeting(session, "KST", date(2026, 5, 6)).id
        assert case.id is not None
        assert meeting is not None
        put_cases(session, meeting, [case.id])
        found = meeting_findings(session, meeting, Language.BOKMAL, date(2026, 4, 30))
        (told,) = [one for one in found if one.code == "recommendation_put_right"]
        assert told.item_id in [one.id for one in read_agenda(session, meeting).items]


def test_what_is_put_right_after_the_meeting_is_no_matter_of_its_papers(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case = put_right(session, "Kaia", "Brygga")
        assert is_put_right(session, case, case.treatments[0], clock(21, 30))
        assert not is_put_right(session, case, case.treatments[0], clock(21, 29))


def test_a_correction_that_comes_afterwards_is_not_what_a_case_was_decided_on(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        case = put_right(session, "Bruer", "Broer")
        meeting = saved_meeting(session, "KST", date(2026, 5, 6)).id
        assert case.id is not None
        assert meeting is not None
        put_cases(session, meeting, [case.id])
        here = next(one.id for one in read_agenda(session, meeting).items if one.case_id)
        assert here is not None
        save_item_minutes(session, ItemMinutes(here, unvoted=Unvoted.UNANIMOUS))
        session.execute(update(MinutesCorrectionRow).values(was="Kaia", becomes="Brygga"))
        assert plain(record_of(session, here).matters.recommendation.text) == VOTED
        assert plain(recommended_in(session, here).text) == "1. Brygga rustes opp."


def test_the_minutes_print_what_was_voted_on(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol, item = voted(session)
        words = (a_point("1.", "Kaia rustes opp i år."),)
        kept = read_item_minutes(session, item)
        save_item_minutes(session, replace(kept, is_edited=True, resolution=words))
        propose(session, item, OTHER)
        day = date(2026, 4, 30)
        made = minutes_content(session, storage.files, protocol.meeting, Audience.INTERNAL, day)
        (printed,) = [one for one in made.items if one.voted_on is not None]
        assert printed.voted_on is not None
        assert plain(printed.voted_on.text) == VOTED


def test_the_page_of_the_case_knows_where_it_was_voted_on_until_that_is_locked(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol, item = voted(session)
        case = case_of(session, item).id
        assert case is not None
        (told,) = case_view(session, case, None).voted_in
        assert (told.committee, told.day) == ("Kommunestyret", date(2026, 4, 29))
        closed(session, protocol)
        lock(session, protocol.meeting, clock(21, 0))
        assert case_view(session, case, None).voted_in == ()


def test_a_text_that_was_voted_on_excuses_no_passage_that_is_exempt_by_now(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol, item = voted(session)
        propose(session, item, OTHER)
        found = secrets_of(session, protocol.meeting, date(2026, 4, 30))
        assert VOTED not in [one.text for one in found.open_papers]

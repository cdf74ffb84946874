"""A case that is decided in writing: answered, adopted only by all, printed and locked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.attendance_events import Recusal, SteppedIn
from agenda_app.domain.case import CaseId
from agenda_app.domain.decision_facts import DecisionFacts, Party
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.language import Language
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.meeting import MeetingForm, Urgency
from agenda_app.domain.minutes import ClosedSession, ClosingGround, ItemMinutes
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.minutes_layout import Wording
from agenda_app.domain.people import PersonId
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_letter import letter_text
from agenda_app.domain.reasons import Reasons
from agenda_app.domain.unvoted import Unvoted
from agenda_app.domain.written import Answer, Reply
from agenda_app.errors import BlockedError, ConflictError, UserError
from agenda_app.services.agendas import read_item
from agenda_app.services.appeal_words import appeal_sections
from agenda_app.services.attendance import read_attendance, telling_of
from agenda_app.services.attendance_changes import enter_events
from agenda_app.services.attendance_text import attendance_text
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.decision_facts import save_decision_facts
from agenda_app.services.extract import extract_content, item_minutes_content
from agenda_app.services.fees import read_fees
from agenda_app.services.following import follow_resolutions
from agenda_app.services.followup import follow_ups
from agenda_app.services.guarded import with_reply
from agenda_app.services.letters import letters_of
from agenda_app.services.locking import adjourn, lock, minutes_gaps
from agenda_app.services.meeting_head import meeting_head
from agenda_app.services.meetings import read_meeting, save_meeting
from agenda_app.services.minutes import read_item_minutes, save_item_minutes, save_minutes
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.minutes_rows import read_minutes
from agenda_app.services.notice_content import notice_content
from agenda_app.services.queue import queue
from agenda_app.services.route import record_recommendation
from agenda_app.services.treatment_history import history_lines
from agenda_app.services.voting import record_of
from tests.builders import TODAY, a_text
from tests.services.protocol import Protocol, a_protocol, a_vote, decided_open

AT = datetime(2026, 4, 28, 9, 30)
NOON = time(18, 30)


def in_writing(session: Session, urgency: Urgency | None = Urgency.NO_TIME) -> Protocol:
    """Send one case to seven members, to be decided in writing."""
    protocol = a_protocol(session, "Opprusting av kaia")
    decided_open(session, protocol)
    meeting = read_meeting(session, protocol.meeting)
    save_meeting(session, replace(meeting, form=MeetingForm.WRITTEN, urgency=urgency))
    return protocol


def answer(session: Session, protocol: Protocol, **replies: Reply) -> None:
    """Enter what some answered, by their first names, and yes of all others."""
    item = read_item_minutes(session, protocol.case(1))
    for name in protocol.members:
        reply = replies.get(name.split()[0], Reply.ACCEPTS)
        person = protocol.people[name]
        item = with_reply(item, person, None, Answer(person, reply, AT))
    save_item_minutes(session, item)


def sign(session: Session, protocol: Protocol) -> None:
    minutes = read_minutes(session, protocol.meeting)
    save_minutes(session, replace(minutes, signers=(protocol.person("Aud"),)))


def codes(session: Session, storage: Storage, protocol: Protocol) -> list[GapCode]:
    return [gap.code for gap in minutes_gaps(session, storage.files, protocol.meeting)]


def test_what_all_accept_is_adopted_and_goes_on(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = in_writing(session)
        answer(session, protocol)
        kept = read_item_minutes(session, protocol.case(1)).answers
        adjourn(session, protocol.meeting, NOON)
        sign(session, protocol)
        found = codes(session, storage, protocol)
        made = minutes_content(session, storage.files, protocol.meeting, Audience.PUBLIC, TODAY)
        lock(session, protocol.meeting, datetime(2026, 4, 30, 9))
        item = read_item(session, protocol.case(1))
        case = read_case(session, item.case_id or CaseId(0))
    assert [(one.reply, one.at) for one in kept] == [(Reply.ACCEPTS, AT)] * 7
    assert found == []
    assert item.state is ItemState.TREATED
    assert case.treatments[0].recommendation
    (printed,) = (one for one in made.items if one.title == "Opprusting av kaia")
    assert [(row.votes_for, row.against) for row in printed.votes] == [(7, 0)]
    assert [row.fell for row in printed.votes] == [
        "Alle de 7 medlemmene godtok både forslaget og at det ble vedtatt ved skriftlig "
        "behandling, så det er vedtatt (koml. § 11-8 fjerde ledd). Det ble vedtatt 28.04.2026, da "
        "det siste svaret kom."
    ]
    assert printed.decided is not None
    (standing, *_) = made.items
    assert standing.opening == ("Punktet hører til i et møte, og ble ikke tatt opp skriftlig.",)
    assert made.layout.said(Wording.VOTES, Language.BOKMAL) == "Svar"
    assert made.attendance is None
    assert made.head.is_written
    assert made.ends_at is None


@pytest.mark.parametrize("reply", [Reply.REFUSES, Reply.SILENT])
def test_one_no_or_one_silence_is_enough_and_the_case_waits_for_a_meeting(
    storage: Storage, reply: Reply
) -> None:
    with storage.database.write("test") as session:
        protocol = in_writing(session)
        answer(session, protocol, Bo=reply)
        adjourn(session, protocol.meeting, NOON)
        sign(session, protocol)
        item = read_item(session, protocol.case(1))
        made = minutes_content(session, storage.files, protocol.meeting, Audience.PUBLIC, TODAY)
        found = codes(session, storage, protocol)
        waiting = [line.title for line in queue(session, {})]
    (printed,) = (one for one in made.items if one.title == "Opprusting av kaia")
    (row,) = printed.votes
    assert row.fell.startswith("6 av 7 medlemmer godtok både forslaget og at det ble vedtatt")
    assert "1 svarte" in row.fell
    assert "(Bo Vik, H), så det er ikke vedtatt" in row.fell
    assert printed.decided is None
    assert item.state is ItemState.POSTPONED
    assert found == []
    assert "Opprusting av kaia" in waiting


def test_a_third_stops_it_whatever_is_answered(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = in_writing(session)
        answer(session, protocol)
        meeting = read_meeting(session, protocol.meeting)
        save_meeting(session, replace(meeting, demanded=3))
        adjourn(session, protocol.meeting, NOON)
        item = read_item(session, protocol.case(1))
        made = minutes_content(session, storage.files, protocol.meeting, Audience.PUBLIC, TODAY)
    assert item.state is ItemState.POSTPONED
    assert "3 av 7 medlemmer krevde et ordinært møte, så det ble ikke vedtatt noe" in " ".join(
        made.opening
    )


def test_nothing_is_locked_before_every_answer_and_the_reason_are_noted(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = in_writing(session, urgency=None)
        adjourn(session, protocol.meeting, NOON)
        gaps = minutes_gaps(session, storage.files, protocol.meeting)
        missing = [gap.person_id for gap in gaps if gap.code is GapCode.ANSWER_MISSING]
        found = {gap.code for gap in gaps}
        assert GapCode.ANSWER_MISSING.blocks
        assert record_of(session, protocol.case(1)).has_vote is False
    assert missing == [protocol.people[next(iter(protocol.members))]]
    assert GapCode.NO_URGENCY in found
    assert GapCode.NOT_DECIDED not in found
    sitting = {GapCode.NO_ROLL_CALL, GapCode.NO_DEPUTY_CALLED, GapCode.NOT_QUORATE}
    assert not found & sitting


def test_who_is_no_member_has_no_answer_and_nobody_where_people_meet(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = in_writing(session)
        item = read_item_minutes(session, protocol.case(1))
        hild = protocol.person("Hild")
        with pytest.raises(UserError, match="svarer bare medlemmene"):
            save_item_minutes(session, with_reply(item, hild, None, Answer(hild, Reply.ACCEPTS)))
        meeting = read_meeting(session, protocol.meeting)
        save_meeting(session, replace(meeting, form=MeetingForm.URGENT_REMOTE))
        bo = protocol.person("Bo")
        with pytest.raises(UserError, match="ikke avgjort skriftlig"):
            save_item_minutes(session, with_reply(item, bo, None, Answer(bo, Reply.ACCEPTS)))


def test_an_answer_that_is_changed_after_the_end_is_told_and_so_is_a_late_one(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = in_writing(session)
        answer(session, protocol)
        adjourn(session, protocol.meeting, NOON)
        sign(session, protocol)
        item = read_item_minutes(session, protocol.case(1))
        bo = protocol.person("Bo")
        was = next(one for one in item.answers if one.person_id == bo)
        deadline = read_meeting(session, protocol.meeting).starts
        late = Answer(bo, Reply.ACCEPTS, deadline + timedelta(minutes=1))
        save_item_minutes(session, with_reply(item, bo, was, late))
        found = minutes_gaps(session, storage.files, protocol.meeting)
    assert [(gap.code, gap.person_id) for gap in found] == [
        (GapCode.ANSWER_LATE, bo),
        (GapCode.ANSWERED_AFTER_END, bo),
    ]


def test_a_deputy_answers_for_who_is_disqualified_and_the_minutes_say_so(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = in_writing(session)
        case, cato, hild = protocol.case(1), protocol.person("Cato"), protocol.person("Hild")
        aside = Recusal(None, cato, case, Ground.COMPANY, Ruling(aside=True, agreed=6))
        enter_events(session, protocol.meeting, aside)
        without = codes(session, storage, protocol)
        enter_events(session, protocol.meeting, SteppedIn(None, hild, case, cato))
        names = [*(n for n in protocol.members if n != "Cato Lund"), "Hild Bakke"]
        answer(session, replace(protocol, members=tuple(names)))
        adjourn(session, protocol.meeting, NOON)
        sign(session, protocol)
        found = codes(session, storage, protocol)
        made = minutes_content(session, storage.files, protocol.meeting, Audience.PUBLIC, TODAY)
        attendance = read_attendance(session, protocol.meeting)
        told = tuple(attendance_text(telling_of(session, protocol.meeting, attendance)))
        paid = read_fees(session, date(2026, 1, 1), date(2026, 12, 31), date(2026, 6, 1))
    assert GapCode.ANSWER_MISSING in without
    assert found == []
    (printed,) = (one for one in made.items if one.title == "Opprusting av kaia")
    assert [sentence.partition(" etter ")[0] for sentence in printed.before] == [
        "Cato Lund (Ap) ble enstemmig erklært inhabil i sak PS\u00a03/26",
        "Hild Bakke (Ap) svarte for Cato Lund (Ap) i sak PS\u00a03/26.",
    ]
    assert [(row.votes_for, row.against) for row in printed.votes] == [(7, 0)]
    assert printed.votes[0].fell.startswith("Alle de 7 som kunne delta i saken, godtok både")
    assert printed.present == ""
    assert made.attendance is None
    assert any("7 skal svare skriftlig: Aud Strand (Ap)" in line for line in told)
    assert paid.sittings == ()
    assert [sentence.bokmal for sentence in paid.lacking] == [
        "Kommunestyret 29.04.2026: behandlet skriftlig, uten møte."
    ]


def test_two_who_enter_different_answers_of_one_are_told() -> None:
    person = PersonId(1)
    yes, no = Answer(person, Reply.ACCEPTS), Answer(person, Reply.REFUSES)
    stored = with_reply(ItemMinutes(ItemId(1)), person, None, yes)
    assert with_reply(stored, person, None, yes) == stored
    with pytest.raises(ConflictError):
        with_reply(stored, person, None, no)
    assert with_reply(stored, person, yes, None).answers == ()


def test_the_notice_asks_for_an_answer_by_a_day_and_tells_what_a_third_can_demand(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = in_writing(session)
        made = notice_content(session, storage.files, protocol.meeting, Audience.INTERNAL, TODAY)
        meeting = read_meeting(session, protocol.meeting)
        save_meeting(session, replace(meeting, form=MeetingForm.URGENT_REMOTE))
        remote = notice_content(session, storage.files, protocol.meeting, Audience.INTERNAL, TODAY)
    assert made.absence_text.startswith("Svar ja eller nei innen svarfristen.")
    assert made.deputies_text.startswith("Krever minst 3 av de 7 medlemmene det, ")
    assert "forfall" in remote.absence_text
    assert remote.deputies_text.endswith("i stedet (koml. § 11-8 tredje ledd).")


def test_what_was_accepted_is_what_was_adopted_whatever_the_case_says_afterwards(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = in_writing(session)
        answer(session, protocol)
        case = read_case(session, read_item(session, protocol.case(1)).case_id or CaseId(0))
        other = tuple(
            replace(p, text=a_text("Kommunen kjøper tomta.")) for p in case.paper.proposals
        )
        save_case(session, replace(case, paper=replace(case.paper, proposals=other)))
        record = record_of(session, protocol.case(1))
        assert record.instead is not None
        assert record.minutes.voted_text is not None
        adjourn(session, protocol.meeting, NOON)
        sign(session, protocol)
        assert GapCode.RECOMMENDATION_CHANGED in codes(session, storage, protocol)
        with pytest.raises(BlockedError, match="ikke ferdig"):
            lock(session, protocol.meeting, datetime(2026, 4, 30, 9))


def test_words_put_into_the_case_after_the_end_are_told_and_are_not_what_is_locked(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = in_writing(session)
        answer(session, protocol)
        adjourn(session, protocol.meeting, NOON)
        sign(session, protocol)
        case = read_case(session, read_item(session, protocol.case(1)).case_id or CaseId(0))
        resolved = case.treatments[0].recommendation
        step = case.treatments[0].id
        assert step is not None
        record_recommendation(session, case, step, a_text("Kaia rives."))
        found = codes(session, storage, protocol)
        lock(session, protocol.meeting, datetime(2026, 4, 30, 9))
        locked = read_case(session, case.id or CaseId(0))
    assert found == [GapCode.RESOLUTION_REWORDED]
    assert locked.treatments[0].recommendation == resolved


def test_the_treatment_table_and_a_letter_say_that_nobody_met(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = in_writing(session)
        item = read_item(session, protocol.case(1))
        case = read_case(session, item.case_id or CaseId(0))
        head = meeting_head(session, storage.files, protocol.meeting, Audience.PUBLIC, TODAY)
        (line,) = history_lines(session, case, item, head)
    assert line.committee == "Kommunestyret (skriftlig behandling)"
    for reasons in Reasons:
        told = appeal_sections(
            *(Language.BOKMAL, reasons, "kommunen", "Statsforvalteren"),
            by_act_of_2025=False,
            is_written=True,
        )
        assert "i møtet" not in " ".join(words for one in told for words in one.paragraphs)


def test_what_all_accepted_before_the_time_was_over_was_decided_that_day(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = in_writing(session)
        answer(session, protocol)
        adjourn(session, protocol.meeting, NOON)
        case = read_item(session, protocol.case(1)).case_id
        assert case is not None
        parties = (Party("Mari Sund"),)
        save_decision_facts(session, DecisionFacts(case, is_individual=True, parties=parties))
        (told,) = letters_of(session, storage.files, protocol.meeting, TODAY)
        of = (session, storage.files, protocol.meeting, case, Audience.INTERNAL, TODAY)
        reviews = [extract_content(*of).review, item_minutes_content(*of).review]
        follow_resolutions(session)
        followed = follow_ups(session)
    # They could answer until Wednesday 29 April; all had on Tuesday 28. Three weeks on: 19 May.
    text = letter_text(told.letters[0])
    assert "behandlet saken tirsdag 28. april 2026 som sak" in text
    assert "tirsdag 19. mai 2026" in text
    assert [line.point.decided for line in followed] == [date(2026, 4, 28)]
    assert ["tirsdag 19.\N{NO-BREAK SPACE}mai 2026" in review for review in reviews] == [True, True]


def test_a_meeting_in_which_somebody_answered_is_held_in_no_other_way(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = in_writing(session)
        answer(session, protocol)
        meeting = read_meeting(session, protocol.meeting)
        with pytest.raises(UserError, match="ført avgjørelser"):
            save_meeting(session, replace(meeting, form=MeetingForm.IN_ROOM))


def test_a_meeting_that_took_note_of_a_case_is_not_held_in_writing_afterwards(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        kept = read_item_minutes(session, protocol.case(1))
        save_item_minutes(session, replace(kept, unvoted=Unvoted.NOTED))
        meeting = read_meeting(session, protocol.meeting)
        wanted = replace(meeting, form=MeetingForm.WRITTEN, urgency=Urgency.NO_TIME)
        with pytest.raises(UserError, match="ført avgjørelser"):
            save_meeting(session, wanted)


def test_what_takes_people_who_meet_is_refused_in_writing(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = in_writing(session)
        kept = read_item_minutes(session, protocol.case(1))
        vote = a_vote(session, protocol.case(1))
        poll = Poll((CandidateVotes(Candidate("Ada Vik"), 7),))
        for met in (
            replace(kept, votes=(vote,)),
            replace(kept, elections=(HeldElection("Leder", MajorityElection(poll)),)),
            replace(kept, closed=(ClosedSession(ClosingGround.PRIVACY, closed_at=NOON),)),
        ):
            with pytest.raises(UserError, match="Saken avgjøres skriftlig"):
                save_item_minutes(session, met)
        answer(session, protocol)

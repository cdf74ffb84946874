"""The council's last meeting as it was written down: who came, proposals, votes, resolutions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from sqlalchemy.orm import Session

from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import (
    Arrived,
    Moment,
    Opened,
    Phase,
    Recusal,
    SteppedIn,
)
from agenda_app.domain.ballot_entry import all_for_except
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.deputies import Answer, Call
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.matters import Matter
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposals import (
    MeetingProposal,
    Mover,
    ProposalKind,
    ProposalPoint,
    ProposalRegister,
)
from agenda_app.domain.text import paragraphs
from agenda_app.domain.votes import Motion, Vote
from agenda_app.services.agendas import read_agenda
from agenda_app.services.attendance import (
    enter_events,
    log_call,
    read_attendance,
    report_absence,
)
from agenda_app.services.locking import adjourn
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes import read_item_minutes, save_item_minutes, save_minutes
from agenda_app.services.voting import room_of

_CHAIR, _VICE_CHAIR = "Anne-Lise Kvitskjær", "Håkon Lyngholmen"
_ABSENT, _DEPUTY = "Mona Ytterhamn", "Wenche Ørnholmen"
_LATE = "Kenneth Sildvik"
_ASIDE, _INSTEAD = "Ragnhild Fuglevær", "Dagfinn Sauholmen"
_MEMBERS = (
    *(_CHAIR, _VICE_CHAIR, "Torbjørn Sandskjær", "Steinar Brattflu", _ASIDE),
    *("Jan-Petter Revåsen", "Bjørn-Erik Stornaust", "Camilla Vestholmen", "Eldbjørg Tareskjær"),
)
"""Who of the members answered the roll call."""
_OTHERS = ("Kommunedirektør Torgeir Lyngskjær", "Møtesekretær Guri Naustholm")
_APPROVED = {
    StandardItem.APPROVE_NOTICE: "Innkalling og saksliste er godkjent.",
    StandardItem.APPROVE_MINUTES: "Protokollen er godkjent.",
    StandardItem.REFERRALS: "Referatsakene ble tatt til orientering.",
}
_RULED = 10  # all who were there but the one who was in question
_LENGTH = timedelta(hours=2, minutes=35)


@dataclass(frozen=True, slots=True)
class _Meeting:
    """The meeting that is written down, and its people by name."""

    session: Session
    id: MeetingId
    starts: datetime
    attendance: Attendance

    def person(self, name: str) -> PersonId:
        people = self.attendance.chamber.people
        return next(person for person, seat in people.items() if seat.person_name == name)

    def mover(self, name: str) -> Mover:
        seat = self.attendance.chamber.people[self.person(name)]
        return Mover(seat.membership.person_id, name, seat.list_abbreviation)

    def at(self, minutes: int) -> datetime:
        return self.starts + timedelta(minutes=minutes)

    def clock(self, minutes: int) -> time:
        return self.at(minutes).time()

    def write(
        self, item: ItemId, minutes: tuple[int, int], said: str, *proposals: MeetingProposal
    ) -> None:
        """Write down when an item was treated, what was said, and what was put forward."""
        begun, ended = minutes
        kept = replace(
            read_item_minutes(self.session, item),
            begun_at=self.clock(begun),
            ended_at=self.clock(ended),
            proceedings=paragraphs(said),
            register=ProposalRegister(proposals),
        )
        save_item_minutes(self.session, kept)

    def vote(
        self, item: ItemId, on: int = 0, parties: Iterable[str] = (), persons: Iterable[str] = ()
    ) -> None:
        """Let everybody be for the text or a proposal, but for some parties and persons."""
        voters = room_of(self.session, item).voters
        against = frozenset(self.person(name) for name in persons)
        ballots = all_for_except(voters, frozenset(parties), against)
        kept = read_item_minutes(self.session, item)
        vote = Vote(Motion((Matter(on),)), ballots)
        save_item_minutes(self.session, replace(kept, votes=(*kept.votes, vote)))


def hold_council(session: Session, meeting_id: MeetingId) -> None:
    """Hold the meeting and write it down, up to when it was closed.

    A deputy sits for a member who is away, somebody comes late, one steps aside in a case; one
    proposal is adopted by 6 votes to 5, and one case is put off.

    Args:
        session: an open write.
        meeting_id: a meeting that was sent, with its standard items and the four cases.
    """
    starts = read_meeting(session, meeting_id).starts
    meeting = _Meeting(session, meeting_id, starts, read_attendance(session, meeting_id))
    items = read_agenda(session, meeting_id).items
    cases = [item.id for item in items if item.case_id is not None and item.id is not None]
    plan, ferry, playground, path = cases
    _called(meeting)
    _came(meeting, ferry, playground)
    _approve(meeting, items)
    meeting.write(plan, (10, 22), "Ordføreren gjorde rede for møteplanen.")
    meeting.vote(plan)
    _ferry(meeting, ferry)
    meeting.write(playground, (65, 92), "Kommunedirektøren svarte på spørsmål om dugnaden.")
    meeting.vote(playground)
    _put_off(meeting, path)
    signers = (meeting.person(_CHAIR), meeting.person(_VICE_CHAIR))
    save_minutes(session, MeetingMinutes(meeting_id, others=_OTHERS, signers=signers))
    adjourn(session, meeting_id, (starts + _LENGTH).time())


def _called(meeting: _Meeting) -> None:
    """Have a member report absence, and the first deputy of the list say yes."""
    absent, deputy = meeting.person(_ABSENT), meeting.person(_DEPUTY)
    the_day_before = meeting.starts - timedelta(hours=27)
    away = Absence(None, absent, AbsenceReason.WORK, the_day_before)
    report_absence(meeting.session, meeting.id, away)
    at = the_day_before + timedelta(minutes=20)
    log_call(meeting.session, meeting.id, Call(None, deputy, absent, at, Answer.ACCEPTED))


def _came(meeting: _Meeting, ferry: ItemId, playground: ItemId) -> None:
    aside = meeting.person(_ASIDE)
    enter_events(
        meeting.session,
        meeting.id,
        *(Arrived(None, meeting.person(name)) for name in _MEMBERS),
        Arrived(None, meeting.person(_DEPUTY), stands_for=meeting.person(_ABSENT)),
        Opened(None, meeting.at(2)),
        Arrived(None, meeting.person(_LATE), Moment(Phase.BEFORE, ferry, meeting.at(22))),
        Recusal(None, aside, playground, Ground.EMPLOYEE, Ruling(True, _RULED)),
        SteppedIn(None, meeting.person(_INSTEAD), playground, aside),
    )


def _approve(meeting: _Meeting, items: Iterable[AgendaItem]) -> None:
    for item in items:
        if item.id is None or item.standard not in _APPROVED:
            continue
        kept = read_item_minutes(meeting.session, item.id)
        approved = paragraphs(_APPROVED[item.standard])
        save_item_minutes(meeting.session, replace(kept, resolution=approved, is_edited=True))


def _ferry(meeting: _Meeting, item: ItemId) -> None:
    """Adopt an addition by 6 votes to 5, with one party split."""
    addition = MeetingProposal(
        1,
        ProposalKind.ADDITION,
        (ProposalPoint(paragraphs("Fergen må ta kjøretøy minst to ganger i uken.")),),
        (meeting.mover(_VICE_CHAIR),),
        ("Sp/KrF", "YB"),
        handed_in_at=meeting.clock(40),
    )
    meeting.write(
        item, (25, 62), "Varaordføreren orienterte om møtet med fylkeskommunen.", addition
    )
    meeting.vote(item)
    meeting.vote(item, 1, parties=["Ap"], persons=["Bjørn-Erik Stornaust"])


def _put_off(meeting: _Meeting, item: ItemId) -> None:
    later = MeetingProposal(
        1,
        ProposalKind.POSTPONE,
        (ProposalPoint(paragraphs("Saken utsettes til velforeningen har uttalt seg.")),),
        (meeting.mover("Eldbjørg Tareskjær"),),
        handed_in_at=meeting.clock(105),
    )
    meeting.write(item, (95, 115), "", later)
    meeting.vote(item, 1, parties=["Sp/KrF"])

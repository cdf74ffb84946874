"""Who writes a meeting of the sample down: through the services, as the live window does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from sqlalchemy.orm import Session

from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Arrived, Event, Moment, Opened, Phase
from agenda_app.domain.ballot_entry import all_for_except
from agenda_app.domain.ballots import AGAINST, FOR, Ballots, Method, NamedVote
from agenda_app.domain.committee import Seat, StandardItem
from agenda_app.domain.deputies import Answer, Call
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.language import Language
from agenda_app.domain.matters import Matter
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import ClosedSession
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposals import (
    MeetingProposal,
    MinuteStatement,
    Mover,
    ProposalKind,
    ProposalRegister,
    from_text,
)
from agenda_app.domain.speaking import SpeakingList, Speech, SpeechKind
from agenda_app.domain.text import Text, paragraphs
from agenda_app.domain.voters import Voter
from agenda_app.domain.votes import Motion, Vote
from agenda_app.sample.markup import read_text
from agenda_app.sample.nynorsk import in_form
from agenda_app.services.agendas import read_agenda
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import enter_events, report_absence
from agenda_app.services.deputy_calls import log_call
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes import read_item_minutes, save_item_minutes

OTHERS = ("Kommunedirektør Torgeir Lyngskjær", "Møtesekretær Guri Naustholm")
_THE_DAY_BEFORE = timedelta(hours=27)


@dataclass(slots=True)
class Secretary:
    """The meeting that is written down: its people by name, its items and its clock.

    Minutes are told from when the meeting was called for. ``attendance`` is who is there by what
    was entered last. What is said in bokmål is written in the meeting's form of Norwegian.
    """

    session: Session
    meeting_id: MeetingId
    starts: datetime
    language: Language
    items: Sequence[AgendaItem]
    attendance: Attendance

    def words(self, said: str) -> str:
        """Return what is said in the form that the meeting is written in."""
        return in_form(said, self.language)

    @property
    def seats(self) -> Mapping[str, Seat]:
        """Everybody who can take part in the meeting, with a seat or as the mayor without one."""
        return {seat.person_name: seat for seat in self.attendance.chamber.known.values()}

    @property
    def cases(self) -> tuple[ItemId, ...]:
        """The items that are cases, in the order of the agenda: what is exempt comes last."""
        return tuple(i.id for i in self.items if i.case_id is not None and i.id is not None)

    def standing(self, standard: StandardItem) -> ItemId:
        """Return one of the items that stand on every agenda."""
        return next(i.id for i in self.items if i.standard is standard and i.id is not None)

    def person(self, name: str) -> PersonId:
        """Return who has a name."""
        return self.seats[name].membership.person_id

    def mover(self, name: str) -> Mover:
        """Return somebody as who puts something forward."""
        return Mover(self.person(name), name, self.seats[name].party)

    def at(self, minutes: int) -> datetime:
        """Return when something was."""
        return self.starts + timedelta(minutes=minutes)

    def clock(self, minutes: int) -> time:
        """Return the same by the clock on the wall."""
        return self.at(minutes).time()

    def moment(self, phase: Phase, item: ItemId, minutes: int) -> Moment:
        """Return a point in the meeting."""
        return Moment(phase, item, self.at(minutes))

    def absent(self, name: str, reason: AbsenceReason) -> None:
        """Enter who said the day before that they cannot come."""
        away = Absence(None, self.person(name), reason, self.starts - _THE_DAY_BEFORE)
        self.attendance = report_absence(self.session, self.meeting_id, away)

    def called(
        self, deputy: str, absent: str, answer: Answer, minutes: int, item: ItemId | None = None
    ) -> None:
        """Log a call to a deputy, so many minutes after the absence was reported.

        A call for one item was made in the morning of the meeting.
        """
        first = self.starts - (_THE_DAY_BEFORE if item is None else timedelta(hours=9))
        at = first + timedelta(minutes=minutes)
        call = Call(None, self.person(deputy), self.person(absent), at, answer, item)
        log_call(self.session, self.meeting_id, call)

    def roll_call(self, members: Iterable[str], deputies: Mapping[str, str], opened: int) -> None:
        """Enter who answered, and for whom each deputy sits."""
        self.happened(
            *(Arrived(None, self.person(name)) for name in members),
            *(
                Arrived(None, self.person(name), stands_for=self.person(absent))
                for name, absent in deputies.items()
            ),
            Opened(None, self.at(opened)),
        )

    def happened(self, *events: Event) -> None:
        """Enter what happened to who is there."""
        self.attendance = enter_events(self.session, self.meeting_id, *events)

    def proposal(
        self,
        number: int,
        kind: ProposalKind,
        said: str,
        *movers: str,
        at: int,
        parties: tuple[str, ...] = (),
        changed: Sequence[Text] = (),
    ) -> MeetingProposal:
        """Return a proposal as it was handed in; points are written as in the papers.

        ``changed`` are the points that an amendment changes some of.
        """
        introduction, points = from_text(read_text(self.words(said), _no_picture), kind, changed)
        return MeetingProposal(
            number,
            kind,
            points,
            tuple(self.mover(name) for name in movers),
            parties,
            introduction=introduction,
            handed_in_at=self.clock(at),
        )

    def statement(self, name: str, said: str, *parties: str) -> MinuteStatement:
        """Return what somebody got into the minutes."""
        return MinuteStatement(
            1, self.mover(name), paragraphs(self.words(said)), parties, entered=True
        )

    def floor(self, minutes: int, *turns: tuple[str, SpeechKind, int]) -> SpeakingList:
        """Return who had the floor one after the other: name, kind, and for how many seconds."""
        began, said = self.at(minutes), []
        for number, (name, kind, seconds) in enumerate(turns, start=1):
            ended = began + timedelta(seconds=seconds)
            mover = self.mover(name)
            one = Speech(
                number, name, mover.party, mover.person_id, kind, began.time(), ended.time()
            )
            said.append(one)
            began = ended
        return tuple(said)

    def vote(
        self, item: ItemId, *options: Matter, against: Iterable[str] = (), is_trial: bool = False
    ) -> Vote:
        """Return a show of hands: all for the first option but some parties and persons."""
        voters = self.attendance.may_vote(item)
        parties, persons = self._against(voters, against)
        motion = Motion(options or (Matter(),), is_trial)
        return Vote(motion, all_for_except(voters, parties, persons))

    def roll_call_vote(self, item: ItemId, *, against: Iterable[str]) -> Vote:
        """Return a vote on the recommendation in which everybody was called by name."""
        voters = self.attendance.may_vote(item)
        parties, persons = self._against(voters, against)
        named = (
            NamedVote(v.person_id, AGAINST if {v.party, v.person_id} & (parties | persons) else FOR)
            for v in voters
        )
        return Vote(Motion((Matter(),)), Ballots(Method.ROLL_CALL, named=tuple(named)))

    def write(
        self,
        item: ItemId,
        minutes: tuple[int, int],
        said: str = "",
        proposals: Iterable[MeetingProposal] = (),
        statements: Iterable[MinuteStatement] = (),
        votes: Iterable[Vote] = (),
        elections: Iterable[HeldElection] = (),
        closed: Iterable[ClosedSession] = (),
        speeches: SpeakingList = (),
    ) -> None:
        """Write down when an item was treated, what was said, put forward and decided."""
        begun, ended = minutes
        save_item_minutes(
            self.session,
            replace(
                read_item_minutes(self.session, item),
                begun_at=self.clock(begun),
                ended_at=self.clock(ended),
                proceedings=paragraphs(self.words(said)),
                register=ProposalRegister(tuple(proposals), tuple(statements)),
                votes=tuple(votes),
                elections=tuple(elections),
                closed=tuple(closed),
                speeches=speeches,
            ),
        )

    def resolve(
        self, standard: StandardItem, minutes: tuple[int, int], resolution: str = ""
    ) -> None:
        """Write down when one of the items that stand on every agenda was treated, and the rest."""
        begun, ended = minutes
        kept = replace(
            read_item_minutes(self.session, self.standing(standard)),
            begun_at=self.clock(begun),
            ended_at=self.clock(ended),
            resolution=paragraphs(self.words(resolution)),
            is_edited=bool(resolution),
        )
        save_item_minutes(self.session, kept)

    def _against(
        self, voters: Iterable[Voter], names: Iterable[str]
    ) -> tuple[frozenset[str], frozenset[int]]:
        parties = {voter.party for voter in voters}
        written = frozenset(names)
        persons = frozenset[int](self.person(name) for name in written - parties)
        return written & parties, persons


def secretary_of(session: Session, meeting_id: MeetingId) -> Secretary:
    """Return who writes a meeting down that was called."""
    meeting = read_meeting(session, meeting_id)
    return Secretary(
        session,
        meeting_id,
        meeting.starts,
        meeting.language,
        read_agenda(session, meeting_id).items,
        read_attendance(session, meeting_id),
    )


def morning_after(day: date) -> datetime:
    """Return when the secretary is back in the office."""
    return datetime.combine(day + timedelta(days=1), time(9, 30))


def _no_picture(name: str) -> str:
    raise ValueError(f"a proposal of the sample shows {name!r}")

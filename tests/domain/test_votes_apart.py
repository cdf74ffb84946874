"""Each vote of an item keeps who could vote when it was taken, whoever comes or goes after it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.agenda import AgendaItem, ItemId, ItemKind
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import corrected, entered, withdrawn
from agenda_app.domain.attendance_events import (
    Arrived,
    Event,
    EventId,
    Left,
    Moment,
    Move,
    Opened,
    Phase,
    SteppedIn,
)
from agenda_app.domain.attendance_problems import ImpossibleError
from agenda_app.domain.attendance_words import numbers, told
from agenda_app.domain.ballot_entry import all_on
from agenda_app.domain.case import Proposal
from agenda_app.domain.committee import Role
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.item_rooms import rooms_of
from agenda_app.domain.language import Language
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.minutes import ClosedSession, ClosingGround, ItemMinutes
from agenda_app.domain.people import PersonId
from agenda_app.domain.presence import who_sat
from agenda_app.domain.proposals import (
    MeetingProposal,
    ProposalKind,
    ProposalPoint,
    ProposalRegister,
)
from agenda_app.domain.taken_order import last_taken, numbered, with_numbers
from agenda_app.domain.taken_words import taken_in, with_votes
from agenda_app.domain.text import paragraphs
from agenda_app.domain.votes import Motion, Vote
from agenda_app.services.minutes_lines import election_lines
from tests.council import a_chamber, a_seat, at
from tests.domain.attending import telling

ITEM = ItemId(1)
MEMBERS = tuple(PersonId(n) for n in range(1, 8))
CHAMBER = a_chamber(
    [a_seat(n, "Ap" if n < 5 else "H", Role.CHAIR if n == 1 else Role.MEMBER) for n in MEMBERS],
    [a_seat(21, "Ap", Role.DEPUTY, 1), a_seat(22, "H", Role.DEPUTY, 1)],
    items=2,
)
VICE = a_chamber(
    [a_seat(1, "Ap", Role.CHAIR), a_seat(2, "H", Role.VICE_CHAIR), a_seat(3, "Ap")],
    [a_seat(21, "Ap", Role.DEPUTY, 1)],
    items=2,
)
ROLL: tuple[Event, ...] = (
    *(Arrived(EventId(n), PersonId(n)) for n in range(1, 8)),
    Opened(EventId(8), at(18, 2)),
)
MATTERS = Matters(Proposal("Kommunedirektørens forslag", paragraphs("Kaia rustes opp.")))


@dataclass(frozen=True)
class Case:
    """An item at work: who is there, what is kept of it, and who could vote in each vote."""

    attendance: Attendance
    minutes: ItemMinutes = field(default_factory=lambda: ItemMinutes(ITEM))

    @property
    def record(self) -> ItemRecord:
        room, earlier = rooms_of(self.attendance, self.minutes)
        item = AgendaItem(ITEM, ItemKind.CASE, "Kaia")
        return ItemRecord(item, self.minutes, MATTERS, room, earlier=earlier)

    @property
    def now(self) -> Moment:
        after = last_taken(self.minutes, self.attendance.events)
        return Moment(Phase.DURING, ITEM, after=after)

    def voted(self) -> Case:
        vote = Vote(Motion((Matter(),)), all_on(self.record.room.voters))
        minutes = replace(self.minutes, votes=(*self.minutes.votes, vote))
        return replace(self, minutes=numbered(minutes, self.attendance.events))

    def moved(self, *events: Move | SteppedIn) -> Case:
        known = len(self.attendance.events)
        new = (replace(one, id=EventId(known + 1 + n)) for n, one in enumerate(events))
        return replace(self, attendance=entered(self.attendance, *new))

    def left(self, person: int) -> Case:
        return self.moved(Left(None, PersonId(person), self.now))

    def voters(self, place: int) -> list[int]:
        room = self.record.room_at(self.minutes.votes[place].taken)
        return [voter.person_id for voter in room.voters]


def a_case() -> Case:
    return Case(Attendance(CHAMBER, ROLL))


def test_a_vote_with_seven_and_a_vote_with_six_both_stand() -> None:
    case = a_case().voted().left(7).voted()
    assert case.record.refused == ()
    assert [outcome.votes for outcome in case.record.outcomes] == [(7, 0), (6, 0)]
    assert (case.voters(0), case.voters(1)) == ([*range(1, 8)], [*range(1, 7)])
    assert [len(outcome.room.voters) for outcome in case.record.outcomes] == [7, 6]


def test_who_comes_between_two_votes_is_in_the_second_only() -> None:
    late = Case(Attendance(CHAMBER, (*ROLL[:6], ROLL[7]))).voted()
    case = late.moved(Arrived(None, PersonId(7), late.now)).voted()
    assert [outcome.votes for outcome in case.record.outcomes] == [(6, 0), (7, 0)]


def test_what_was_entered_before_places_were_kept_was_before_the_first_vote() -> None:
    case = a_case().left(7).voted()
    assert case.attendance.events[-1].moment.after == 0  # type: ignore[union-attr]
    assert case.record.earlier == ()
    assert case.voters(0) == [*range(1, 7)]


def test_the_place_can_be_put_right_afterwards() -> None:
    case = a_case().voted().voted().left(7)
    assert case.record.refused == ()
    left = case.attendance.events[-1]
    assert isinstance(left, Left)
    first = case.minutes.votes[0].taken
    right = replace(left, moment=replace(left.moment, after=first))
    moved = replace(case, attendance=corrected(case.attendance, left, right))
    ((wrong, reasons),) = moved.record.refused
    assert wrong is case.minutes.votes[1]
    assert reasons
    back = replace(moved, attendance=corrected(moved.attendance, right, left))
    assert back.record.refused == ()


def test_a_vote_that_is_taken_away_moves_no_other() -> None:
    case = a_case().voted().voted().left(7).voted()
    votes = case.minutes.votes
    fewer = replace(case, minutes=replace(case.minutes, votes=votes[1:]))
    assert (fewer.voters(0), fewer.voters(1)) == ([*range(1, 8)], [*range(1, 7)])
    without = replace(case, minutes=replace(case.minutes, votes=votes[:1]))
    again = without.voted()
    assert again.voters(1) == [*range(1, 7)]


def test_a_vote_that_is_entered_anew_in_its_place_keeps_who_could_vote() -> None:
    case = a_case().voted().left(7).voted()
    anew = tuple(replace(vote, taken=0) for vote in case.minutes.votes)
    again = with_numbers(replace(case.minutes, votes=anew), case.minutes)
    assert [v.taken for v in again.votes] == [v.taken for v in case.minutes.votes]
    swapped = replace(case.minutes, votes=(*case.minutes.votes[1:], anew[0]))
    assert with_numbers(swapped, case.minutes).votes[1].taken == 0


def test_the_doors_and_the_votes_have_one_order() -> None:
    case = a_case()
    session = ClosedSession(ClosingGround.PRIVACY, ballots=all_on(case.record.room.voters))
    shut = replace(case, minutes=numbered(replace(case.minutes, closed=(session,))))
    case = shut.left(7).voted()
    opening = all_on(case.record.room.voters)
    (kept,) = case.minutes.closed
    opened = replace(kept, opening=opening, opened_at=at(19, 0).time())
    minutes = numbered(replace(case.minutes, closed=(opened,)), case.attendance.events)
    case = replace(case, minutes=minutes)
    (closing,) = case.record.closings
    assert closing.refused == ()
    assert closing.closed_by is not None
    assert closing.opened_by is not None
    assert (closing.closed_by.votes, closing.opened_by.votes) == ((7, 0), (6, 0))
    assert [one.said.bokmal for one in taken_in(case.record)] == [
        "avstemningen om å lukke møtet",
        "avstemningen over kommunedirektørens forslag",
        "avstemningen om å åpne møtet igjen",
    ]


def test_a_trial_vote_is_told_from_the_vote_on_the_same_in_another_order() -> None:
    other = MeetingProposal(1, ProposalKind.ALTERNATIVE, (ProposalPoint(paragraphs("Nei.")),))
    matters = replace(MATTERS, register=ProposalRegister((other,)))
    case = a_case()
    voters = case.record.room.voters
    trial = Vote(Motion((Matter(1), Matter()), is_trial=True), all_on(voters), taken=1)
    final = Vote(Motion((Matter(), Matter(1))), all_on(voters), taken=2)
    votes = replace(case.minutes, votes=(trial, final))
    said = [
        one.said.bokmal for one in taken_in(replace(case.record, minutes=votes, matters=matters))
    ]
    assert said[0].startswith("avstemning 1, over alternativt forslag")
    assert said[1].startswith("avstemning 2, over kommunedirektørens forslag")


def test_the_minutes_say_after_which_vote_somebody_left() -> None:
    case = a_case().voted().left(7).voted()
    for language, said in (
        (
            Language.BOKMAL,
            "Person 7 (H) forlot møtet under behandling av sak PS 1/26, "
            "etter avstemning 1, over kommunedirektørens forslag.",
        ),
        (
            Language.NYNORSK,
            "Person 7 (H) gjekk frå møtet under handsaming av sak PS 1/26, "
            "etter røysting 1, over kommunedirektørens forslag.",
        ),
    ):
        how = with_votes(telling(case.attendance, language), (case.record,))
        assert said in [one.text.replace("\u00a0", " ") for one in told(how)]
        assert numbers(how, ITEM).startswith("7 av 7")


def test_who_left_after_a_vote_was_there_for_the_item() -> None:
    case = a_case().voted().left(7)
    here = who_sat(case.attendance, None)
    assert here[PersonId(7)].share * 2 == 1
    assert here[PersonId(1)].share == 1


def test_the_vice_chair_takes_over_between_two_votes() -> None:
    roll = tuple(Arrived(EventId(n), PersonId(n)) for n in (1, 2, 3))
    case = Case(Attendance(VICE, (*roll, Opened(EventId(4), at(18, 2))))).voted().left(1).voted()
    chairs = [outcome.room.chair for outcome in case.record.outcomes]
    assert [chair and chair.person_id for chair in chairs] == [1, 2]
    how = with_votes(telling(case.attendance, Language.BOKMAL), (case.record,))
    left, over = [one.text for one in told(how) if one.item_id == ITEM]
    assert left.startswith("Person 1 (Ap) forlot møtet")
    assert over == (
        "Person 2 (H) tok over som møteleder under behandling av sak PS\u00a01/26, "
        "etter avstemning 1, over kommunedirektørens forslag."
    )


def test_who_takes_the_chair_does_so_after_the_one_whose_chair_it_was_has_left() -> None:
    roll = (Arrived(EventId(1), PersonId(1)), Arrived(EventId(2), PersonId(2)))
    attendance = Attendance(VICE, (*roll, Opened(EventId(4), at(18, 2))))
    came = Arrived(None, PersonId(3), Moment(Phase.DURING, ITEM, at(18, 35), 1))
    left = Left(None, PersonId(1), Moment(Phase.DURING, ITEM, at(18, 38), 2))
    how = telling(entered(attendance, came, left), Language.BOKMAL)
    here = [one.text for one in told(how) if one.item_id == ITEM]
    assert [text.split(") ")[1].split()[0] for text in here] == ["møtte", "forlot", "tok"]


def test_a_deputy_steps_in_where_a_seat_is_left_between_two_votes() -> None:
    case = a_case().voted().left(2)
    case = case.moved(SteppedIn(None, PersonId(21), ITEM, PersonId(2))).voted()
    assert case.attendance.problems == ()
    assert (case.voters(0), case.voters(1)) == ([*range(1, 8)], [1, 21, *range(3, 8)])


@given(st.lists(st.integers(0, 11), max_size=14), st.data())
def test_every_vote_keeps_who_could_vote(steps: list[int], data: st.DataObject) -> None:
    """0 to 3 is a vote, 4 takes one away, what is higher is somebody who comes or goes."""
    case, expected = a_case(), dict[int, list[int]]()
    for step in steps:
        votes = case.minutes.votes
        if step < 4:
            voters = [voter.person_id for voter in case.record.room.voters]
            case = case.voted() if voters else case
            expected |= {one.taken: voters for one in case.minutes.votes[len(votes) :]}
        elif step == 4 and votes:
            gone = data.draw(st.integers(0, len(votes) - 1))
            fewer = (*votes[:gone], *votes[gone + 1 :])
            case = replace(case, minutes=replace(case.minutes, votes=fewer))
        elif step > 4:
            person = PersonId(step - 4)
            here = person in [voter.person_id for voter in case.record.room.voters]
            move = Left if here else Arrived
            case = case.moved(move(None, person, case.now))
    assert case.attendance.problems == ()
    assert case.record.refused == ()
    numbers_of = [vote.taken for vote in case.minutes.votes]
    assert numbers_of == sorted({*numbers_of})
    for place, vote in enumerate(case.minutes.votes):
        assert case.voters(place) == expected[vote.taken]


@given(st.lists(st.integers(1, 7), max_size=6))
def test_who_is_taken_back_leaves_the_votes_before_as_they_were(people: list[int]) -> None:
    case = a_case().voted()
    for person in people:
        try:
            case = case.left(person)
        except ImpossibleError:
            continue
    for event in reversed(case.attendance.events[len(ROLL) :]):
        assert case.voters(0) == [*range(1, 8)]
        case = replace(case, attendance=withdrawn(case.attendance, event))
    assert case.record.room.voters == case.record.room_at(1).voters


def test_an_election_says_how_many_were_there_as_votes_do_once_somebody_left() -> None:
    poll = Poll((CandidateVotes(Candidate("Odd Lien", party="H"), 6),))
    case = a_case().voted().left(7)
    held = HeldElection("Leder", MajorityElection(poll))
    minutes = numbered(replace(case.minutes, elections=(held,)), case.attendance.events)
    record = replace(case, minutes=minutes).record
    (told,) = election_lines(record, Language.BOKMAL)
    assert told.paragraphs[-1].endswith("6 av 7 til stede.")
    (told,) = election_lines(record, Language.NYNORSK)
    assert told.paragraphs[-1].endswith("6 av 7 til stades.")
    (told,) = election_lines(replace(record, earlier=()), Language.BOKMAL)
    assert "til stede" not in "".join(told.paragraphs)

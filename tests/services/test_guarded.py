"""Two PCs on one base enter the same thing of a meeting: nothing of the other one is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import time
from functools import partial

import pytest

from agenda_app.db.storage import Storage, open_folder
from agenda_app.domain import speaking
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Arrived, Left, Moment, Opened, Phase
from agenda_app.domain.elections import Count
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.put_aside import PutAside
from agenda_app.domain.speaking import Speech
from agenda_app.domain.unvoted import Unvoted
from agenda_app.domain.votes import Vote
from agenda_app.domain.voting_order import ChosenOrder
from agenda_app.errors import ConflictError, UserError
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import report_absence
from agenda_app.services.guarded import (
    election_place,
    with_election,
    with_order,
    with_speakers,
    with_unvoted,
    with_vote,
)
from agenda_app.services.minutes import read_item_minutes
from agenda_app.services.putting_aside import put_aside
from agenda_app.services.roll_call import RollCall, call_roll, enter_called
from agenda_app.services.treating import ItemChange, change_item, set_times
from agenda_app.services.voting import record_of
from tests.services.protocol import Protocol, a_protocol, a_vote, at, roll_called

EGIL, GEIR, FRID = (Speech(n, name) for n, name in enumerate(("Egil", "Geir", "Frid"), start=1))
NOW = time(18, 30)


@dataclass(frozen=True)
class Both:
    """One meeting, as two PCs have it open: ``here`` is the one whose user is too late."""

    here: Storage
    there: Storage
    protocol: Protocol

    @property
    def case(self) -> ItemId:
        return self.protocol.case(1)

    def seen(self) -> ItemMinutes:
        """What is shown here of the first case now."""
        with self.here.database.read() as session:
            return read_item_minutes(session, self.case)

    def change(self, storage: Storage, change: ItemChange) -> ItemMinutes:
        with storage.database.write("test") as session:
            return change_item(session, self.case, change)

    def attendance(self) -> Attendance:
        with self.here.database.read() as session:
            return read_attendance(session, self.protocol.meeting)


def opened(storage: Storage, *, called: bool) -> Iterator[Both]:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        if called:
            roll_called(session, protocol)
    assert storage.folder is not None
    there = open_folder(storage.folder)
    yield Both(storage, there, protocol)
    there.close()


@pytest.fixture
def both(storage: Storage) -> Iterator[Both]:
    yield from opened(storage, called=True)


@pytest.fixture
def uncalled(storage: Storage) -> Iterator[Both]:
    yield from opened(storage, called=False)


def a_vote_in(both: Both, **votes_for: int) -> Vote:
    with both.here.database.read() as session:
        return a_vote(session, both.case, **votes_for)


def voted(seen: ItemMinutes, place: int, vote: Vote | None) -> ItemChange:
    return lambda item: with_vote(item, seen.votes, place, vote)


def test_a_vote_is_not_written_over_the_one_of_another_pc(both: Both) -> None:
    seen, theirs, mine = both.seen(), a_vote_in(both, H=0), a_vote_in(both, Ap=1)
    both.change(both.there, voted(seen, 0, theirs))
    with pytest.raises(ConflictError, match="Noen andre har ført denne avstemningen") as caught:
        both.change(both.here, voted(seen, 0, mine))
    assert "Ingenting er overskrevet" in caught.value.remedy.bokmal
    assert "denne røystinga" in caught.value.message.nynorsk
    assert both.seen().votes == (theirs,)
    # Whoever has seen what stands there can still put it right.
    both.change(both.here, voted(both.seen(), 0, mine))
    assert both.seen().votes == (mine,)


def test_two_who_enter_the_same_vote_have_both_done_it(both: Both) -> None:
    seen, same = both.seen(), a_vote_in(both, H=0)
    both.change(both.there, voted(seen, 0, same))
    both.change(both.here, voted(seen, 0, same))
    assert both.seen().votes == (same,)


@pytest.mark.parametrize(
    ("theirs", "said"), [(None, "har tatt bort denne"), ("changed", "har rettet denne")]
)
def test_a_vote_that_another_pc_corrected_or_took_away_is_neither_kept_nor_dropped_unseen(
    both: Both, theirs: str | None, said: str
) -> None:
    both.change(both.here, voted(both.seen(), 0, a_vote_in(both, H=0)))
    seen = both.seen()
    becomes = None if theirs is None else a_vote_in(both, Ap=1)
    both.change(both.there, voted(seen, 0, becomes))
    with pytest.raises(ConflictError, match=said):
        both.change(both.here, voted(seen, 0, a_vote_in(both, V=0)))
    assert both.seen().votes == (() if becomes is None else (becomes,))
    if becomes is not None:
        with pytest.raises(ConflictError, match=said):
            both.change(both.here, voted(seen, 0, None))
        assert both.seen().votes == (becomes,)


def test_the_order_is_not_chosen_over_a_vote_or_an_order_of_another_pc(both: Both) -> None:
    seen = both.seen()
    mine, theirs = (ChosenOrder(of, 0, ()) for of in ("mine", "theirs"))
    both.change(both.there, lambda i: with_order(i, seen.votes, None, theirs))
    with pytest.raises(ConflictError, match="endret rekkefølgen"):
        both.change(both.here, lambda i: with_order(i, seen.votes, None, mine))
    assert both.seen().plan == theirs
    now = both.seen()
    both.change(both.there, voted(now, 0, a_vote_in(both)))
    with pytest.raises(ConflictError, match="stemt over noe"):
        both.change(both.here, lambda i: with_order(i, now.votes, theirs, mine))
    assert both.seen().plan == theirs


def an_election(about: str) -> HeldElection:
    return HeldElection(about, AgreedElection(1, (), (), Count(0), None))


def elected(seen: ItemMinutes, place: int | None, held: HeldElection | None) -> ItemChange:
    def change(item: ItemMinutes) -> ItemMinutes:
        return with_election(item, election_place(item.elections, seen.elections, place), held)

    return change


def test_elections_of_two_pcs_are_not_doubled_or_written_over(both: Both) -> None:
    seen = both.seen()
    both.change(both.there, elected(seen, None, an_election("Leder")))
    with pytest.raises(ConflictError, match="ført et valg i saken"):
        both.change(both.here, elected(seen, None, an_election("Leder")))
    both.change(both.here, elected(both.seen(), None, an_election("Nestleder")))
    seen = both.seen()
    both.change(both.there, elected(seen, 1, an_election("Nestleiar")))
    with pytest.raises(ConflictError, match="rettet dette valget"):
        both.change(both.here, elected(seen, 1, an_election("Sekretær")))
    seen = both.seen()
    both.change(both.there, elected(seen, 0, None))
    # The other one stands in another place now, and is the same.
    both.change(both.here, elected(seen, 1, an_election("Sekretær")))
    assert [one.about for one in both.seen().elections] == ["Sekretær"]
    with pytest.raises(ConflictError, match="tatt bort dette valget"):
        both.change(both.here, elected(seen, 0, an_election("Leder")))
    assert [one.about for one in both.seen().elections] == ["Sekretær"]


def queued(both: Both, *speeches: Speech) -> ItemMinutes:
    return both.change(both.here, lambda item: replace(item, speeches=speeches))


def test_nobody_loses_the_floor_to_the_second_key_of_two_pcs(both: Both) -> None:
    seen = queued(both, EGIL, GEIR)

    def next_one(item: ItemMinutes) -> ItemMinutes:
        step = partial(speaking.begun, number=EGIL.number, at=NOW)
        return with_speakers(item, seen.speeches, speaking.floor_and_next, step)

    both.change(both.there, next_one)
    with pytest.raises(ConflictError, match="endret talelisten"):
        both.change(both.here, next_one)
    egil, geir = both.seen().speeches
    assert (egil.is_running, geir.is_waiting) == (True, True)


def test_a_number_that_somebody_else_has_by_now_is_not_dropped(both: Both) -> None:
    seen = queued(both, EGIL, GEIR)
    queued(both, EGIL, replace(FRID, number=GEIR.number))

    def drop(number: int) -> Callable[[ItemMinutes], ItemMinutes]:
        about = partial(speaking.numbered_as, number=number)
        return lambda item: with_speakers(
            item, seen.speeches, about, partial(speaking.dropped, number=number)
        )

    with pytest.raises(ConflictError, match="endret talelisten"):
        both.change(both.here, drop(GEIR.number))
    both.change(both.here, drop(EGIL.number))
    assert [one.name for one in both.seen().speeches] == ["Frid"]


def test_times_states_and_ways_to_decide_are_not_written_over(both: Both) -> None:
    seen = both.seen()
    with both.here.database.read() as session:
        record = record_of(session, both.case)
    with both.there.database.write("test") as session:
        set_times(session, seen, time(18, 10), time(18, 20))
        put_aside(session, both.protocol.meeting, record, ItemState.POSTPONED, PutAside("Aud"))
        change_item(session, both.case, lambda i: with_unvoted(i, None, Unvoted.UNANIMOUS))
    with both.here.database.write("test") as session:
        with pytest.raises(ConflictError, match="endret klokkeslettene"):
            set_times(session, seen, time(18, 15), None)
        with pytest.raises(ConflictError, match="utsatt eller trukket saken"):
            put_aside(session, both.protocol.meeting, record, ItemState.WITHDRAWN)
        with pytest.raises(ConflictError, match="hvordan saken ble avgjort"):
            change_item(session, both.case, lambda i: with_unvoted(i, None, Unvoted.NOTED))
    kept = both.seen()
    assert (kept.begun_at, kept.ended_at, kept.unvoted) == (
        time(18, 10),
        time(18, 20),
        Unvoted.UNANIMOUS,
    )
    assert kept.aside == PutAside("Aud")


def test_the_same_entered_by_both_is_no_conflict(both: Both) -> None:
    seen = both.seen()
    for storage in (both.there, both.here):
        with storage.database.write("test") as session:
            set_times(session, seen, time(18, 10), time(18, 20))
            change_item(session, both.case, lambda i: with_unvoted(i, None, Unvoted.NOTED))
    kept = both.seen()
    assert (kept.begun_at, kept.ended_at, kept.unvoted) == (
        time(18, 10),
        time(18, 20),
        Unvoted.NOTED,
    )


def test_a_case_is_not_decided_both_with_and_without_a_vote(both: Both) -> None:
    seen, vote = both.seen(), a_vote_in(both)
    both.change(both.there, lambda i: with_unvoted(i, None, Unvoted.UNANIMOUS))
    with pytest.raises(ConflictError, match="hvordan saken ble avgjort"):
        both.change(both.here, voted(seen, 0, vote))
    assert both.seen().votes == ()
    both.change(both.there, lambda i: with_unvoted(i, Unvoted.UNANIMOUS, None))
    both.change(both.there, voted(seen, 0, vote))
    with pytest.raises(ConflictError, match="ført en avstemning eller et valg"):
        both.change(both.here, lambda i: with_unvoted(i, None, Unvoted.UNANIMOUS))
    assert both.seen().unvoted is None


def test_a_vote_may_take_the_place_of_what_whoever_enters_it_saw(both: Both) -> None:
    noted = both.change(both.there, lambda i: with_unvoted(i, None, Unvoted.UNANIMOUS))
    vote = a_vote_in(both)
    both.change(both.here, lambda i: with_vote(i, noted.votes, 0, vote, noted.unvoted))
    assert len(both.seen().votes) == 1


def test_one_arrival_has_one_row_whoever_enters_it(both: Both) -> None:
    geir, egil = both.protocol.person("Geir"), both.protocol.person("Egil")
    seen = both.attendance()
    gone = Left(None, geir, Moment(Phase.BEFORE, both.case, at(18, 10)))
    enter = partial(enter_called, meeting_id=both.protocol.meeting, call=None, seen=seen)
    with both.there.database.write("test") as session:
        enter(session, events=(gone,))
    with both.here.database.write("test") as session:
        later = replace(gone, moment=replace(gone.moment, at=at(18, 11)))
        with pytest.raises(ConflictError, match="ført noe om Geir Li samtidig"):
            enter(session, events=(later,))
        # What is about others is no matter.
        enter(session, events=(replace(gone, person_id=egil),))
    rows = [event for event in both.attendance().events if isinstance(event, Left)]
    assert [event.person_id for event in rows] == [geir, egil]


def test_the_roll_is_called_once(uncalled: Both) -> None:
    protocol = uncalled.protocol
    there = tuple(Arrived(None, protocol.people[name]) for name in protocol.members[1:])
    roll = RollCall((Opened(None, at(18, 0)), *there))
    with uncalled.there.database.write("test") as session:
        call_roll(session, protocol.meeting, roll)
    with (
        pytest.raises(ConflictError, match="har ført oppropet"),
        uncalled.here.database.write("test") as session,
    ):
        call_roll(session, protocol.meeting, replace(roll, members=roll.members[:-1]))
    assert len(uncalled.attendance().events) == len(roll.members)


def test_an_absence_is_reported_once(uncalled: Both) -> None:
    protocol = uncalled.protocol
    aud = protocol.person("Aud")
    absence = Absence(None, aud, AbsenceReason.ILLNESS, at(9, 0))
    with uncalled.there.database.write("test") as session:
        report_absence(session, protocol.meeting, absence)
    with (
        pytest.raises(UserError, match="Forfallet til Aud Strand er alt ført"),
        uncalled.here.database.write("test") as session,
    ):
        report_absence(session, protocol.meeting, replace(absence, note="Ringte."))
    there = tuple(Arrived(None, protocol.people[name]) for name in protocol.members[1:])
    with uncalled.here.database.write("test") as session:
        roll = RollCall((Opened(None, at(18, 0)), *there), absences=(absence,))
        call_roll(session, protocol.meeting, roll)
    assert [one.person_id for one in uncalled.attendance().absences] == [aud]

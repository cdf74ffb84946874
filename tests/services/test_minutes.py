"""What is written down is there again, and nothing that cannot be is taken."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.ballot_entry import with_votes
from agenda_app.domain.case import Proposal
from agenda_app.domain.matters import Matter
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import ClosedSession, ClosingGround, ItemMinutes, MeetingMinutes
from agenda_app.domain.proposals import MinuteStatement, Mover, ProposalRegister
from agenda_app.domain.voted_text import VotedText
from agenda_app.domain.votes import Motion
from agenda_app.domain.voting_order import ChosenOrder
from agenda_app.errors import ConflictError, NotFoundError, UserError
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.attendance_changes import report_absence
from agenda_app.services.minutes import (
    items_minutes,
    read_item_minutes,
    read_minutes,
    save_item_minutes,
    save_minutes,
)
from agenda_app.services.voting import record_of
from tests.builders import a_point, a_text
from tests.services.protocol import a_protocol, a_vote, an_addition, roll_called

KAIA = "Kaia rustes opp."


def test_nothing_is_written_down_before_somebody_does(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        assert read_minutes(session, protocol.meeting) == MeetingMinutes(protocol.meeting)
        assert items_minutes(session, protocol.meeting) == {
            item.id: ItemMinutes(item.id) for item in protocol.items if item.id
        }


def test_the_minutes_of_a_meeting_are_there_again(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        written = MeetingMinutes(
            protocol.meeting,
            remarks=a_text("Ingen merknader."),
            others=("Kommunedirektør Siv Hauknes",),
            order=(protocol.case(2), protocol.case(1)),
            signers=(protocol.person("Aud"), protocol.person("Bo")),
            adjourned_at=time(20, 35),
        )
        saved = save_minutes(session, written)
        assert saved == replace(written, version=1)
        assert save_minutes(session, replace(saved, signers=())).version == 2
    with storage.database.read() as session:
        assert read_minutes(session, protocol.meeting) == replace(written, version=2, signers=())


def test_the_minutes_of_an_item_are_there_again(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol)
        item = protocol.case(1)
        mover = protocol.mover("Bo", "H")
        register = ProposalRegister(
            (an_addition(mover, "Kaia males."),),
            (MinuteStatement(1, mover, a_text("H mener kaia haster."), entered=True),),
        )
        written = ItemMinutes(
            item,
            begun_at=time(18, 10),
            ended_at=time(18, 50),
            proceedings=a_text("Ordføreren orienterte."),
            register=register,
            votes=(a_vote(session, item), a_vote(session, item, Ap=1)),
            resolution=a_text("Kaia rustes opp."),
            is_edited=True,
            closed=(
                ClosedSession(ClosingGround.PRIVACY, "", time(18, 20), time(18, 40), "enstemmig"),
                ClosedSession(ClosingGround.PUBLIC_INTEREST, "offl. § 23 første ledd"),
            ),
            plan=ChosenOrder("0a1b", 2, (Motion((Matter(1, (1,)), Matter()), is_trial=True),)),
        )
        proposed = Proposal("Kommunedirektørens forslag til vedtak", (a_point("1.", KAIA),))
        stored = replace(written, version=1, voted_text=VotedText(proposed))
        assert save_item_minutes(session, written) == stored
    with storage.database.read() as session:
        assert read_item_minutes(session, item) == stored
        assert items_minutes(session, protocol.meeting)[item].version == 1


def test_what_somebody_saved_in_between_is_not_overwritten(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        item = ItemMinutes(protocol.case(1), begun_at=time(18, 10))
        save_minutes(session, MeetingMinutes(protocol.meeting))
        save_item_minutes(session, item)
    with pytest.raises(ConflictError), storage.database.write("test") as session:
        save_minutes(session, MeetingMinutes(protocol.meeting, others=("Presse",)))
    with pytest.raises(ConflictError), storage.database.write("test") as session:
        save_item_minutes(session, replace(item, begun_at=time(19)))
    with pytest.raises(ConflictError), storage.database.write("test") as session:
        save_item_minutes(session, ItemMinutes(protocol.case(2), version=3))
    with storage.database.read() as session:
        assert read_minutes(session, protocol.meeting).others == ()
        assert read_item_minutes(session, protocol.case(1)).begun_at == time(18, 10)
        assert read_item_minutes(session, protocol.case(2)).version == 0


def test_a_meeting_or_an_item_that_is_gone_is_said(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        with pytest.raises(NotFoundError):
            save_minutes(session, MeetingMinutes(MeetingId(99)))
        with pytest.raises(NotFoundError):
            save_item_minutes(session, ItemMinutes(protocol.case(2) + 99))  # type: ignore[arg-type]


def test_saving_does_not_lock(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        locked = MeetingMinutes(protocol.meeting, locked_at=datetime(2026, 4, 30, 9))
        assert save_minutes(session, locked).locked_at is None


def test_a_vote_that_does_not_add_up_is_refused(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol)
        item = protocol.case(1)
        vote = a_vote(session, item)
        voters = record_of(session, item).room.voters
        rows = with_votes(vote.ballots, voters, "Ap", 0, 2)
        one_short = replace(
            rows, parties=tuple(replace(row, votes=(row.votes[0], 0)) for row in rows.parties)
        )
        wrong = replace(vote, ballots=one_short)
        with pytest.raises(UserError, match="Ap har 2 av 3 stemmer"):
            save_item_minutes(session, ItemMinutes(item, votes=(wrong,)))
        assert read_item_minutes(session, item).votes == ()


def test_a_proposal_by_somebody_who_is_not_there_is_refused(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol, "Geir")
        item = protocol.case(1)

        def saved(mover: Mover) -> ItemMinutes:
            register = ProposalRegister((an_addition(mover, "Kaia males."),))
            return save_item_minutes(session, ItemMinutes(item, register=register))

        with pytest.raises(UserError, match="Geir Li er ikke til stede"):
            saved(protocol.mover("Geir", "V"))
        with pytest.raises(UserError, match="ikke rett til å komme med forslag"):
            saved(Mover(9999, "Kari Gjest"))
        assert saved(protocol.mover("Bo", "H")).register.proposals[0].number == 1


def test_a_proposal_is_handed_in_before_the_meeting(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        item = protocol.case(1)
        ill = Absence(None, protocol.person("Geir"), AbsenceReason.ILLNESS)
        report_absence(session, protocol.meeting, ill)

        def with_one_more(kept: ItemMinutes, mover: Mover) -> ItemMinutes:
            number = len(kept.register.proposals) + 1
            proposals = (*kept.register.proposals, an_addition(mover, f"Kaia {number}.", number))
            return replace(kept, register=ProposalRegister(proposals))

        of_member = with_one_more(ItemMinutes(item), protocol.mover("Bo", "H"))
        kept = save_item_minutes(session, of_member)
        kept = save_item_minutes(session, with_one_more(kept, protocol.mover("Jon", "V")))
        with pytest.raises(UserError, match="Geir Li er ikke til stede"):
            save_item_minutes(session, with_one_more(kept, protocol.mover("Geir", "V")))
        with pytest.raises(UserError, match="ikke rett til å komme med forslag"):
            save_item_minutes(session, with_one_more(kept, Mover(9999, "Kari Gjest")))
        roll_called(session, protocol, "Bo", "Geir")
        kept = save_item_minutes(session, replace(kept, begun_at=time(18, 10)))
        assert [p.movers[0].name for p in kept.register.proposals] == ["Bo Vik", "Jon Fure"]
        with pytest.raises(UserError, match="Bo Vik er ikke til stede"):
            save_item_minutes(session, with_one_more(kept, protocol.mover("Bo", "H")))


def test_a_proposal_that_was_voted_on_is_not_changed(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol)
        item = protocol.case(1)
        addition = an_addition(protocol.mover("Bo", "H"), "Kaia males.")
        kept = save_item_minutes(
            session,
            ItemMinutes(
                item,
                register=ProposalRegister((addition,)),
                votes=(a_vote(session, item, Matter(1)),),
            ),
        )
        other = replace(addition, points=an_addition(addition.movers[0], "Kaia rives.").points)
        with pytest.raises(UserError, match="alt stemt over"):
            save_item_minutes(session, replace(kept, register=ProposalRegister((other,))))
        without = replace(kept, register=ProposalRegister((other,)), votes=())
        assert save_item_minutes(session, without).register.proposals == (other,)


def test_an_added_item_is_taken_off_only_while_nothing_is_written_of_it(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        heading = replace(protocol.items[0], id=None, number=None, frozen=False, type=None)
        agenda = read_agenda(session, protocol.meeting)
        agenda = save_agenda(session, replace(agenda, items=(*agenda.items, heading)))
        added = agenda.items[-1].id
        assert added is not None
        order = ChosenOrder("0a1b", 0, (Motion((Matter(),)),))
        written = ItemMinutes(added, proceedings=a_text("Orientering."), plan=order)
        kept = save_item_minutes(session, written)
        without = replace(agenda, items=agenda.items[:-1])
        with pytest.raises(UserError, match="ført protokoll i saken"):
            save_agenda(session, without)
    with storage.database.write("test") as session:
        agenda = read_agenda(session, protocol.meeting)
        without = replace(agenda, items=agenda.items[:-1])
        save_item_minutes(session, replace(kept, proceedings=()))
        save_agenda(session, without)
        assert added not in items_minutes(session, protocol.meeting)

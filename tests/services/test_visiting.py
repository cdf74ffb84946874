"""The mayor in a committee without a seat: entered, kept, printed, allowed to propose and speak."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.attendance_events import Attended, Chaired, Left, Moment, Phase, Recusal
from agenda_app.domain.claim_sheet import ClaimSheet
from agenda_app.domain.committee import CommitteeKind, Role, in_force
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.fee_rates import FeeRate, Rates
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.people import PersonId
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_person import ProofLine
from agenda_app.domain.proposals import MinuteStatement, Mover, ProposalRegister
from agenda_app.domain.sittings import Claim, ClaimKind
from agenda_app.domain.speaking import Speech, asked
from agenda_app.errors import UserError
from agenda_app.services import fees
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import correct_event, enter_events, withdraw_events
from agenda_app.services.claims import replace_sheet
from agenda_app.services.committees import committee_by_code, save_committee
from agenda_app.services.fee_rates import replace_rates
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.one_person import attendance_proof
from agenda_app.services.voting import record_of
from tests.builders import TODAY, a_text
from tests.services.protocol import (
    DAY,
    Protocol,
    a_protocol,
    a_visited_protocol,
    an_addition,
    at,
    roll_called,
)


@pytest.fixture
def protocol(storage: Storage) -> Protocol:
    with storage.database.write("test") as session:
        made = a_visited_protocol(session)
        roll_called(session, made)
    return made


def mayor(protocol: Protocol) -> PersonId:
    return protocol.person("Kari")


def came(storage: Storage, protocol: Protocol, *events: object) -> None:
    with storage.database.write("test") as session:
        enter_events(session, protocol.meeting, Attended(None, mayor(protocol)), *events)  # type: ignore[arg-type]


def save(storage: Storage, item: ItemMinutes) -> ItemMinutes:
    with storage.database.write("test") as session:
        return save_item_minutes(session, item)


def item_of(storage: Storage, protocol: Protocol) -> ItemMinutes:
    with storage.database.read() as session:
        return read_item_minutes(session, protocol.case(1))


def refused(storage: Storage, item: ItemMinutes) -> str:
    with pytest.raises(UserError) as error:
        save(storage, item)
    return error.value.message.bokmal


def test_a_visit_is_kept_as_it_was_entered_and_can_be_put_right(
    storage: Storage, protocol: Protocol
) -> None:
    late = Moment(Phase.BEFORE, protocol.case(2), at(18, 40))
    came(storage, protocol, Left(None, mayor(protocol), Moment(Phase.AFTER, protocol.case(1))))
    with storage.database.write("test") as session:
        known = read_attendance(session, protocol.meeting)
        (visit,) = known.visits
        assert (visit.person_id, visit.start.phase) == (mayor(protocol), Phase.ROLL_CALL)
        assert known.visitor(protocol.case(1)) == mayor(protocol)
        assert known.visitor(protocol.case(2)) is None
        left = known.events[-1]
        withdraw_events(session, protocol.meeting, left)
        (event,) = [e for e in known.events if isinstance(e, Attended)]
        correct_event(session, protocol.meeting, event, replace(event, moment=late))
        known = read_attendance(session, protocol.meeting)
        assert [one.start for one in known.visits] == [late]


def test_the_votes_are_those_of_the_seven(storage: Storage, protocol: Protocol) -> None:
    came(storage, protocol)
    with storage.database.read() as session:
        room = record_of(session, protocol.case(1)).room
    assert len(room.voters) == room.seats == 7
    assert mayor(protocol) not in {one.person_id for one in room.voters}


def test_the_mayor_cannot_chair(storage: Storage, protocol: Protocol) -> None:
    with pytest.raises(UserError):
        came(storage, protocol, Chaired(None, mayor(protocol), protocol.case(1)))


def test_the_mayor_puts_forward_speaks_and_makes_a_statement(
    storage: Storage, protocol: Protocol
) -> None:
    came(storage, protocol)
    mover = protocol.mover("Kari", "Sp")
    register = ProposalRegister(
        (an_addition(mover, "Det bygges gangvei."),),
        (MinuteStatement(1, mover, a_text("Kommunen må ta ansvar.")),),
    )
    speeches = asked((), Speech(0, mover.name, mover.party, PersonId(mover.person_id)))
    item = replace(item_of(storage, protocol), register=register, speeches=speeches)
    kept = save(storage, item)
    assert kept.register == register
    assert [str(one) for one in kept.speeches] == ["Kari Nes (Sp)"]


@pytest.mark.parametrize("is_there", [False, True])
def test_a_mayor_who_is_away_or_disqualified_is_refused_with_the_reason(
    storage: Storage, protocol: Protocol, is_there: bool
) -> None:
    if is_there:
        ruled = Recusal(
            None, mayor(protocol), protocol.case(1), Ground.PARTY, Ruling(aside=True, agreed=7)
        )
        came(storage, protocol, ruled)
    mover = protocol.mover("Kari", "Sp")
    item = item_of(storage, protocol)
    proposed = replace(item, register=ProposalRegister((an_addition(mover, "Nei."),)))
    stated = replace(
        item, register=ProposalRegister((), (MinuteStatement(1, mover, a_text("Nei.")),))
    )
    spoke = replace(
        item, speeches=asked((), Speech(0, mover.name, mover.party, PersonId(mover.person_id)))
    )
    reason = "er inhabil" if is_there else "er ikke til stede"
    for attempt in (proposed, stated, spoke):
        assert f"Kari Nes {reason}" in refused(storage, attempt)


def test_in_the_control_committee_a_proposal_is_refused_and_a_speech_is_not(
    storage: Storage, protocol: Protocol
) -> None:
    with storage.database.write("test") as session:
        body = committee_by_code(session, "FSK")
        save_committee(session, replace(body, kind=CommitteeKind.CONTROL_COMMITTEE))
    came(storage, protocol)
    mover: Mover = protocol.mover("Kari", "Sp")
    item = item_of(storage, protocol)
    proposed = replace(item, register=ProposalRegister((an_addition(mover, "Nei."),)))
    assert "har ikke rett til å komme med forslag" in refused(storage, proposed)
    stated = replace(
        item, register=ProposalRegister((), (MinuteStatement(1, mover, a_text("Ja.")),))
    )
    assert save(storage, stated).register.statements


def test_the_minutes_print_the_mayor_apart(storage: Storage, protocol: Protocol) -> None:
    came(storage, protocol)
    for audience in Audience:
        with storage.database.read() as session:
            found = minutes_content(session, storage.files, protocol.meeting, audience, TODAY)
        assert found.attendance is not None
        (said,) = found.attendance.visitors
        assert said.replace("\xa0", " ") == (
            "Ordfører Kari Nes (Sp) møtte med tale- og forslagsrett, jf. koml. § 6-1 tredje ledd."
        )
        assert len(found.attendance.members) == 7
        rows = (*found.attendance.members, *found.attendance.deputies, *found.attendance.away)
        assert "Kari Nes" not in {row.name for row in rows}


def test_a_proof_of_attendance_calls_a_visitor_no_member(
    storage: Storage, protocol: Protocol
) -> None:
    came(storage, protocol)
    first = proof_of(storage, mayor(protocol))
    left = Moment(Phase.AFTER, protocol.case(1), at(18, 40))
    with storage.database.write("test") as session:
        enter_events(session, protocol.meeting, Left(None, mayor(protocol), left))
        ola = protocol.person("Ola")
        sent = Attended(None, ola, Moment(Phase.BEFORE, protocol.case(2), at(18, 50)))
        enter_events(session, protocol.meeting, sent)
    early, instead = (proof_of(storage, person) for person in (mayor(protocol), ola))
    assert {first.role, early.role} == {"ordfører, uten stemmerett"}
    assert instead.role == "for ordføreren, uten stemmerett"
    hours = [f"{line.came('?')} – {line.left('?')}" for line in (first, early, instead)]
    assert [hour.replace("\N{NO-BREAK SPACE}", " ") for hour in hours] == [
        "kl. 18.02 – ?",
        "kl. 18.02 – kl. 18.40",
        "kl. 18.50 – ?",
    ]
    assert [line.is_part for line in (first, early, instead)] == [False, True, True]


def proof_of(storage: Storage, person: PersonId) -> ProofLine:
    with storage.database.read() as session:
        (line,) = attendance_proof(session, storage.files, person, DAY, DAY, DAY).lines
    return line


def test_the_mayor_gets_no_fee_for_a_visit(storage: Storage, protocol: Protocol) -> None:
    came(storage, protocol)
    with storage.database.write("test") as session:
        replace_rates(session, None, Rates(DAY, (FeeRate(Role.MEMBER, Decimal(1000)),)))
    assert paid(storage) == dict.fromkeys(map(protocol.person, "ABCDEFG"), Decimal(1000))


def test_a_fee_that_somebody_decided_and_a_journey_are_paid(
    storage: Storage, protocol: Protocol
) -> None:
    came(storage, protocol)
    empty = ClaimSheet(protocol.meeting, mayor(protocol))
    bus = Claim(ClaimKind.EXPENSES, Decimal(84), "billett")
    decided = replace(empty, decided_factor=Fraction(1, 2), claims=(bus,))
    with storage.database.write("test") as session:
        replace_rates(session, None, Rates(DAY, (FeeRate(Role.MEMBER, Decimal(1000)),)))
        replace_sheet(session, empty, decided)
    assert paid(storage)[mayor(protocol)] == Decimal(584)
    sent = replace(empty, person_id=protocol.person("Ola"))
    with storage.database.write("test") as session, pytest.raises(UserError):
        replace_sheet(session, sent, replace(sent, claims=(bus,)))


def paid(storage: Storage) -> dict[PersonId, Decimal]:
    with storage.database.read() as session:
        found = fees.read_fees(session, DAY, DAY, DAY)
    return {one.person_id: one.total for one in found.statement.persons}


def test_in_the_council_itself_the_mayor_is_a_member(storage: Storage) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
    with storage.database.read() as session:
        chamber = read_attendance(session, made.meeting).chamber
    assert chamber.mayor is None
    assert chamber.visitors == {}


def test_who_leads_the_council_on_the_day_of_the_meeting_is_the_mayor(
    storage: Storage, protocol: Protocol
) -> None:
    with storage.database.read() as session:
        known = read_attendance(session, protocol.meeting).chamber
    assert known.mayor is not None
    assert [*known.visitors] == [mayor(protocol), protocol.person("Ola")]
    assert in_force([known.mayor.membership], DAY) == (known.mayor.membership,)

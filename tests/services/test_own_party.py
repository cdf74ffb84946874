"""Who leaves the party of the list is counted for what they are now; deputies follow the list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.chamber import Chamber
from agenda_app.domain.deputies import Bench, needs
from agenda_app.domain.deputy_turns import turns
from agenda_app.domain.kept_chamber import from_json, to_json
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.outcome_words import side_words
from agenda_app.domain.presence import party_of
from agenda_app.domain.printed import Audience
from agenda_app.domain.taking_part import Right, entitled
from agenda_app.services.attendance import read_attendance
from agenda_app.services.minutes import save_item_minutes
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.people import party_by_abbreviation, save_person
from agenda_app.services.voting import record_of
from tests.council import a_seat
from tests.services.protocol import DAY, Protocol, a_protocol, a_vote, at, roll_called
from tests.services.test_renaming import person_named


def left(session: Session, name: str, party: str = "", since: date = DAY) -> None:
    """Let somebody leave the party of their list, for another or for none."""
    own = party_by_abbreviation(session, party).id if party else None
    person = person_named(session, name)
    save_person(session, replace(person, party_from=since, party_id=own))


def chamber(session: Session, protocol: Protocol) -> Chamber:
    return read_attendance(session, protocol.meeting).chamber


@pytest.mark.parametrize(
    ("party", "since", "told"),
    [("", DAY, ""), ("MDG", DAY, "MDG"), ("MDG", DAY + timedelta(days=1), "V")],
)
def test_somebody_stands_for_the_own_party_from_the_day_they_left(
    storage: Storage, party: str, since: date, told: str
) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia")
        left(session, "Geir Li", party, since)
        roll_called(session, protocol)
        there = read_attendance(session, protocol.meeting)
    geir = protocol.person("Geir")
    assert next(v.party for v in there.may_vote(protocol.case(1)) if v.person_id == geir) == told
    movers = entitled(there, protocol.case(1), Right.PROPOSE)
    assert next(mover.party for mover in movers if mover.person_id == geir) == told
    assert party_of(there.chamber.people[geir]) == told


def test_an_independent_is_named_in_a_vote(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia")
        left(session, "Dina Moe")
        roll_called(session, protocol)
        case = protocol.case(1)
        save_item_minutes(session, ItemMinutes(case, votes=(a_vote(session, case, H=0),)))
        (outcome,) = record_of(session, case).outcomes
    # Of Ap two are left, for Dina stands for nobody.
    assert side_words(outcome, 0).bokmal == "2 Ap, Dina Moe, 1 V"


def test_the_lists_of_people_say_who_is_independent(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia")
        left(session, "Dina Moe")
        roll_called(session, protocol)
        content = minutes_content(session, storage.files, protocol.meeting, Audience.INTERNAL, DAY)
    assert content.attendance is not None
    parties = {row.name: row.party for row in content.attendance.members}
    assert parties["Dina Moe"] == "uavh."
    assert {line.name: line.list_abbreviation for line in content.members} == parties
    assert a_seat(1, "").shown_party == ""


def test_deputies_still_come_from_the_list(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia")
        left(session, "Dina Moe", "H")
        roster = chamber(session, protocol).roster
    absence = Absence(None, protocol.person("Dina"), AbsenceReason.ILLNESS, at(8, 0))
    (turn,) = turns(Bench(roster), needs(roster, [absence]))
    assert [one.person_id for one in turn.candidates] == [
        protocol.people["Hild Bakke"],
        protocol.people["Ida Dal"],
    ]


def test_locked_minutes_keep_what_somebody_stood_for(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia")
        left(session, "Dina Moe")
        now = chamber(session, protocol)
    kept = {seat.person_name: seat.party for seat in from_json(to_json(now)).roster.members}
    assert (kept["Dina Moe"], kept["Geir Li"]) == ("", "V")

"""Locked minutes keep who sat there and under which names, whatever the register says later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import MinutesRow
from agenda_app.db.storage import Storage
from agenda_app.domain.attendance_lists import attendance_lists
from agenda_app.domain.chamber import Chamber
from agenda_app.domain.minutes_layout import STANDARD_ORDER
from agenda_app.domain.printed_person import VoteLine
from agenda_app.services import committees
from agenda_app.services.attendance import read_attendance, telling_of
from agenda_app.services.attendance_figures import statistics_content
from agenda_app.services.attendance_text import attendance_text
from agenda_app.services.locking import lock, read_record
from agenda_app.services.minutes import read_item_minutes
from agenda_app.services.minutes_text import minutes_lines
from agenda_app.services.one_person import vote_report
from agenda_app.services.people import save_election_list, save_person
from tests.services.protocol import DAY, Protocol
from tests.services.test_locking import NOW, whole
from tests.services.test_renaming import list_named, person_named

LATER = date(2026, 12, 31)


def rename_all(session: Session, protocol: Protocol) -> None:
    """Give the list of Aud, Aud and the council other names, and the council more seats."""
    aud, on_list = person_named(session, "Aud Strand"), list_named(session, "Ap")
    save_person(session, replace(aud, name="Aud Strand Berg"))
    save_election_list(session, replace(on_list, name="Det nye partiet", abbreviation="Dnp"))
    body = committees.committee_by_code(session, "KST")
    committees.save_committee(session, replace(body, name="Heradsstyret", seats=17))


def chamber(session: Session, protocol: Protocol) -> Chamber:
    return read_attendance(session, protocol.meeting).chamber


def shown(session: Session, protocol: Protocol) -> list[str]:
    """What a screen of letters shows of the meeting: who met, and every item with its votes."""
    record = read_record(session, protocol.meeting)
    telling = telling_of(session, protocol.meeting, record.attendance)
    return [
        *attendance_text(telling),
        *minutes_lines(record, telling, STANDARD_ORDER),
        *(str(row) for row in attendance_lists(telling).members),
    ]


def test_what_was_locked_is_shown_as_it_was(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = whole(session)
        lock(session, protocol.meeting, NOW)
        before, sat = shown(session, protocol), chamber(session, protocol)
        version = read_item_minutes(session, protocol.case(1)).version
        assert any("Aud Strand" in line for line in before)
        rename_all(session, protocol)
        body = committees.committee_by_code(session, "KST").id
        assert body is not None
        committees.replace_memberships(session, body, [])
        assert shown(session, protocol) == before
        assert chamber(session, protocol) == sat
        assert sat.roster.committee.name == "Kommunestyret"
        assert read_item_minutes(session, protocol.case(1)).version == version
        assert read_record(session, protocol.meeting).items[0].refused == ()


def test_open_minutes_follow_the_register_but_for_the_seats_at_the_roll_call(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = whole(session)
        rename_all(session, protocol)
        roster = chamber(session, protocol).roster
        assert (roster.committee.name, roster.committee.seats) == ("Heradsstyret", 7)
        names = {seat.person_name: seat.list_abbreviation for seat in roster.members}
        assert names["Aud Strand Berg"] == "Dnp"
        assert read_record(session, protocol.meeting).items[0].refused == ()


def test_minutes_that_were_locked_before_this_was_kept_follow_it_too(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = whole(session)
        lock(session, protocol.meeting, NOW)
        session.get_one(MinutesRow, protocol.meeting).chamber = None
        rename_all(session, protocol)
        assert "Aud Strand Berg" in " ".join(shown(session, protocol))
        assert read_record(session, protocol.meeting).items[0].refused == ()


def test_a_list_or_a_person_counts_once_in_a_year_in_which_it_was_renamed(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = whole(session)
        lock(session, protocol.meeting, NOW)

        def voted() -> tuple[VoteLine, ...]:
            aud = protocol.person("Aud")
            return vote_report(session, storage.files, aud, DAY, DAY, LATER).lines

        before = voted()
        assert [line.title for line in before] == ["Opprusting av kaia", "Ny ferge"]
        rename_all(session, protocol)
        assert [replace(one, committee=before[0].committee) for one in voted()] == [*before]
        found = statistics_content(session, storage.files, DAY, DAY, LATER)
        assert "Aud Strand Berg" in [line.name for line in found.persons]
        assert [line.name for line in found.parties] == ["Det nye partiet", "H", "V"]

"""A meeting whose minutes lack nothing, for tests of what is locked and printed afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, Access
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.domain.printed import Audience
from agenda_app.jobs import run_to_end
from agenda_app.produce.locking import Locked, lock_minutes
from agenda_app.produce.papers import Kind, Made, Wanted, make
from agenda_app.services.agendas import read_item
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.correcting import correct
from agenda_app.services.locking import adjourn
from agenda_app.services.minutes import read_minutes, save_item_minutes, save_minutes
from agenda_app.services.people import persons, save_person
from tests.builders import a_text
from tests.once import once
from tests.services.protocol import Protocol, a_protocol, a_vote, roll_called

NOW = datetime(2026, 4, 30, 9, 30)
LATER = date(2026, 6, 1)


def held(storage: Storage, access: Access = OPEN) -> Protocol:
    """Hold a meeting of two cases and close it; the second has this access."""
    return once(storage, ("held", access), lambda: _held(storage, access))


def _held(storage: Storage, access: Access) -> Protocol:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia", "Skolen")
        roll_called(session, protocol)
        for number in (1, 2):
            item = protocol.case(number)
            said = a_text(f"Aud Strand orienterte om sak {number}.")
            vote = a_vote(session, item)
            save_item_minutes(session, ItemMinutes(item, proceedings=said, votes=(vote,)))
        adjourn(session, protocol.meeting, time(20, 35))
        minutes = read_minutes(session, protocol.meeting)
        save_minutes(session, replace(minutes, signers=(protocol.person("Aud"),)))
    decide(storage, protocol, 1, OPEN)
    decide(storage, protocol, 2, access)
    return protocol


def decide(storage: Storage, protocol: Protocol, number: int, access: Access) -> None:
    """Decide who may read a case."""
    with storage.database.write("test") as session:
        case_id = read_item(session, protocol.case(number)).case_id
        assert case_id is not None
        case = read_case(session, case_id)
        save_case(session, replace(case, access=access, public_title="Sak om et bygg"))


def locked(storage: Storage, protocol: Protocol, *, withhold_public: bool = False) -> Locked:
    def lock() -> Locked:
        work = lock_minutes(storage, protocol.meeting, NOW, withhold_public=withhold_public)
        return run_to_end(work)

    return once(storage, ("locked", protocol.meeting, withhold_public), lock)


def rename(storage: Storage, old: str, new: str) -> None:
    """Give a person another name, as when somebody marries."""
    with storage.database.write("test") as session:
        person = next(one for one in persons(session) if one.name == old)
        save_person(session, replace(person, name=new))


def put_right(storage: Storage, protocol: Protocol) -> None:
    """Correct the locked minutes."""
    slip = MinutesCorrection(0, None, "20.35", "20.53", "Tallene var byttet om.", NOW)
    with storage.database.write("test") as session:
        correct(session, storage.files, protocol.meeting, slip)


def printed(
    storage: Storage,
    protocol: Protocol,
    kind: Kind = Kind.MINUTES,
    audience: Audience = Audience.INTERNAL,
) -> Made:
    return run_to_end(make(storage, Wanted(protocol.meeting, kind, audience), LATER))

"""What fewer than half of a committee voted on stops at the lock, and goes on to nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.case import Proposal
from agenda_app.domain.decision_facts import DecisionFacts, Party
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.minutes_gaps import gaps_in
from agenda_app.domain.printed import Audience
from agenda_app.domain.unvoted import Unvoted
from agenda_app.errors import BlockedError
from agenda_app.services.agendas import read_agenda, read_item
from agenda_app.services.decision_facts import save_decision_facts
from agenda_app.services.extract import extract_content
from agenda_app.services.letters import letters_of
from agenda_app.services.locking import adjourn, lock, read_record
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.minutes_lines import uncounted_words
from agenda_app.services.putting_aside import set_aside
from agenda_app.services.queue import queue
from agenda_app.services.voting import record_of
from tests.builders import a_text
from tests.services.protocol import Protocol, a_protocol, roll_called
from tests.services.test_locking import signed, step_of, voted

NOW = datetime(2026, 4, 30, 9, 30)


def with_three_of_seven(session: Session, *route: str) -> Protocol:
    protocol = a_protocol(session, "Kaia", "Ferga", route=route or ("FSK", "KST"), code="FSK")
    roll_called(session, protocol, "Bo", "Egil", "Frid", "Geir")
    voted(session, protocol, 1)
    set_aside(session, protocol.meeting, protocol.case(2), ItemState.POSTPONED)
    adjourn(session, protocol.meeting, time(20))
    signed(session, protocol)
    return protocol


def codes(session: Session, protocol: Protocol) -> set[GapCode]:
    found = gaps_in(read_record(session, protocol.meeting))
    return {gap.code for gap in found if gap.item_id == protocol.case(1)}


def test_it_is_not_passed_on_and_the_minutes_are_not_locked(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = with_three_of_seven(session)
        assert step_of(session, protocol, 1).recommendation == ()
        assert step_of(session, protocol, 1).outcome is None
        items = {item.id: item.state for item in read_agenda(session, protocol.meeting).items}
        assert items[protocol.case(1)] is ItemState.PLANNED
        assert GapCode.TOO_FEW_VOTED in codes(session, protocol)
        with pytest.raises(BlockedError) as stopped:
            lock(session, protocol.meeting, NOW)
        assert "Møtet var ikke vedtaksført, så ingenting er vedtatt" in str(stopped.value.remedy)


def test_it_is_locked_when_it_is_put_off_and_waits_to_be_taken_up_again(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = with_three_of_seven(session)
        set_aside(session, protocol.meeting, protocol.case(1), ItemState.POSTPONED)
        lock(session, protocol.meeting, NOW)
        assert {line.title for line in queue(session, {})} == {"Kaia", "Ferga"}
        assert step_of(session, protocol, 1).recommendation == ()


def test_own_words_lock_it_and_are_no_recommendation(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = with_three_of_seven(session)
        own = a_text("Utvalget var ikke vedtaksført. Saken legges fram på nytt.")
        kept = read_item_minutes(session, protocol.case(1))
        save_item_minutes(session, replace(kept, is_edited=True, resolution=own))
        set_aside(session, protocol.meeting, protocol.case(1), ItemState.TREATED)
        assert GapCode.TOO_FEW_VOTED not in codes(session, protocol)
        lock(session, protocol.meeting, NOW)
        assert step_of(session, protocol, 1).recommendation == ()
        assert {line.title for line in queue(session, {})} == {"Kaia", "Ferga"}
        items = {item.id: item.state for item in read_agenda(session, protocol.meeting).items}
        assert items[protocol.case(1)] is ItemState.POSTPONED


@pytest.mark.parametrize("is_locked", [False, True])
def test_its_papers_call_it_no_resolution(storage: Storage, *, is_locked: bool) -> None:
    with storage.database.write("test") as session:
        protocol = with_three_of_seven(session, "FSK")
        own = a_text("Utvalget var ikke vedtaksført. Saken legges fram på nytt.")
        item = protocol.case(1)
        kept = read_item_minutes(session, item)
        save_item_minutes(session, replace(kept, is_edited=True, resolution=own))
        set_aside(session, protocol.meeting, item, ItemState.TREATED)
        if is_locked:
            lock(session, protocol.meeting, NOW)
        case_id = read_item(session, item).case_id
        assert case_id is not None
        to, day = Audience.INTERNAL, NOW.date()
        save_decision_facts(session, DecisionFacts(case_id, parties=(Party("Mari Lund"),)))
        extract = extract_content(session, storage.files, protocol.meeting, case_id, to, day)
        assert letters_of(session, storage.files, protocol.meeting, day) == ()
    assert extract.case.main == Proposal("Ikke vedtaksført", own)
    assert extract.item.decided == Proposal("Ikke vedtaksført", own)
    assert extract.review == ""


def test_a_case_that_nobody_counted_is_told_as_undecided_too(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = with_three_of_seven(session)
        item = protocol.case(1)
        kept = read_item_minutes(session, item)
        save_item_minutes(session, replace(kept, votes=(), unvoted=Unvoted.UNANIMOUS))
        said = uncounted_words(Unvoted.UNANIMOUS, record_of(session, item)).said(Language.NYNORSK)
        assert said.endswith("Det vart ikkje gjort noko vedtak.")
        assert GapCode.TOO_FEW_VOTED in codes(session, protocol)


def test_own_words_lock_a_case_that_nobody_counted_and_the_minutes_say_it_is_void(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = with_three_of_seven(session)
        item = protocol.case(1)
        own = a_text("Utvalget var ikke vedtaksført. Saken legges fram på nytt.")
        kept = replace(read_item_minutes(session, item), votes=(), unvoted=Unvoted.UNANIMOUS)
        save_item_minutes(session, replace(kept, is_edited=True, resolution=own))
        set_aside(session, protocol.meeting, item, ItemState.TREATED)
        assert GapCode.NOT_QUORATE in codes(session, protocol)
        lock(session, protocol.meeting, NOW)
        said = uncounted_words(Unvoted.UNANIMOUS, record_of(session, item)).bokmal
        assert said.endswith("Det ble ikke gjort noe vedtak.")
        assert step_of(session, protocol, 1).recommendation == ()

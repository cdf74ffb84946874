"""What is no longer resolved goes from the case, and what was exempt in it stays withheld."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN
from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.attendance_events import Arrived
from agenda_app.domain.case import CaseId, Proposal
from agenda_app.domain.corrected_text import exempt_where_said
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.printed import Audience
from agenda_app.domain.shielding import exempt_passages
from agenda_app.domain.text import Text, paragraphs, plain
from agenda_app.domain.unvoted import Unvoted
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import enter_events, withdraw_events
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.item_states import put_state
from agenda_app.services.locked_content import printed_minutes
from agenda_app.services.locking import adjourn, lock, minutes_gaps
from agenda_app.services.minutes import (
    read_item_minutes,
    read_minutes,
    save_item_minutes,
    save_minutes,
)
from agenda_app.services.voting import record_of
from tests.decided import case_id, cases_of
from tests.services.protocol import DAY, Protocol, a_protocol, a_vote, roll_called

WORDS = paragraphs("Avtalen gjelder Per Hansen.")


def held(session: Session, minutes: ItemMinutes | None = None) -> tuple[Protocol, CaseId]:
    """Close a meeting that resolved the words above, as they were proposed unless told."""
    protocol = a_protocol(session, "Kaia", code="FSK", route=("FSK", "KST"))
    of_case, item = case_id(cases_of(protocol)[0]), protocol.case(1)
    case = read_case(session, of_case)
    paper = replace(case.paper, proposals=(Proposal("Forslag", WORDS),))
    save_case(session, replace(case, paper=paper, access=OPEN))
    roll_called(session, protocol)
    voted = minutes or ItemMinutes(item, votes=(a_vote(session, item),))
    save_item_minutes(session, replace(voted, item_id=item))
    adjourn(session, protocol.meeting, time(20, 35))
    return protocol, of_case


def stands(session: Session, case: CaseId) -> Text:
    return read_case(session, case).treatments[0].recommendation


def mark(session: Session, of_case: CaseId) -> None:
    case = read_case(session, of_case)
    here, *after = case.treatments
    marked = exempt_where_said(here.recommendation, "Per Hansen", "offl. § 13")
    here = replace(here, recommendation=marked)
    save_case(session, replace(case, treatments=(here, *after)))


def with_three(session: Session, protocol: Protocol) -> None:
    """Put right that only three were there."""
    others = [protocol.people[name] for name in protocol.members[3:]]
    events = read_attendance(session, protocol.meeting).events
    wrong = (one for one in events if isinstance(one, Arrived) and one.person_id in others)
    withdraw_events(session, protocol.meeting, *wrong)


def lock_it(session: Session, protocol: Protocol) -> None:
    kept = read_minutes(session, protocol.meeting)
    save_minutes(session, replace(kept, signers=(protocol.person("Aud"),)))
    lock(session, protocol.meeting, datetime(2026, 4, 30, 9, 30))


@pytest.mark.parametrize("own_words", [(), paragraphs("Avtalen med Per Hansen sies opp.")])
def test_what_was_exempted_by_hand_is_so_in_the_minutes_when_the_case_is_put_off(
    storage: Storage, own_words: Text
) -> None:
    with storage.database.write("test") as session:
        protocol, case = held(session)
        item = protocol.case(1)
        if own_words:
            kept = read_item_minutes(session, item)
            save_item_minutes(session, replace(kept, is_edited=True, resolution=own_words))
        mark(session, case)
        marked = stands(session, case)
        put_state(session, protocol.meeting, record_of(session, item), ItemState.POSTPONED)
        assert stands(session, case) == ()
        made = printed_minutes(session, storage.files, protocol.meeting, Audience.PUBLIC, DAY)
        (told,) = (plain(one.decided.text) for one in made.items if one.decided is not None)
        assert ("[offl. § 13]" in told, "Per Hansen" in told) == (True, False)
        put_state(session, protocol.meeting, record_of(session, item), ItemState.TREATED)
        assert stands(session, case) == marked
        assert read_item_minutes(session, item).is_edited is bool(own_words)


def test_what_too_few_turn_out_to_have_decided_does_not_stand_with_a_case_put_off_at_the_lock(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        unvoted = ItemMinutes(ItemId(0), unvoted=Unvoted.UNANIMOUS)
        own = replace(unvoted, is_edited=True, resolution=WORDS)
        protocol, case = held(session, own)
        mark(session, case)
        with_three(session, protocol)
        found = minutes_gaps(session, storage.files, protocol.meeting)
        assert GapCode.RESOLUTION_REWORDED in {gap.code for gap in found}
        kept = read_item_minutes(session, protocol.case(1))
        undecided = paragraphs("Saken om Per Hansen ble ikke avgjort.")
        save_item_minutes(session, replace(kept, resolution=undecided))
        lock_it(session, protocol)
        assert stands(session, case) == ()
        words = read_item_minutes(session, protocol.case(1)).resolution
        assert [one.text for one in exempt_passages(words)] == ["Per Hansen"]


def test_what_fell_once_the_attendance_was_put_right_does_not_stand_with_the_case_locked(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol, case = held(session)
        item = protocol.case(1)
        events = read_attendance(session, protocol.meeting).events
        geir = protocol.person("Geir")
        wrong = (one for one in events if isinstance(one, Arrived) and one.person_id == geir)
        withdraw_events(session, protocol.meeting, *wrong)
        against = a_vote(session, item, Ap=0, H=0)
        save_item_minutes(session, replace(read_item_minutes(session, item), votes=(against,)))
        assert record_of(session, item).is_voted_down
        lock_it(session, protocol)
        assert stands(session, case) == ()


def test_what_the_votes_come_to_once_the_attendance_is_put_right_goes_to_the_case_at_once(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol, case = held(session)
        mark(session, case)
        with_three(session, protocol)
        assert stands(session, case) == ()
        others = [protocol.people[name] for name in protocol.members[3:]]
        enter_events(session, protocol.meeting, *(Arrived(None, p) for p in others))
        assert plain(stands(session, case)) == "Avtalen gjelder Per Hansen."
        assert [one.text for one in exempt_passages(stands(session, case))] == ["Per Hansen"]

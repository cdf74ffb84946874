"""A proposal by somebody who turned out disqualified: not treated, and told so everywhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import Any

import pytest
from sqlalchemy.orm import Session

from agenda_app.cli.item_json import proposal_fields
from agenda_app.db.storage import Storage
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.matters import Matter
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.minutes_layout import Section
from agenda_app.domain.printed import Audience
from agenda_app.domain.proposals import MinuteStatement, NotTakenUp, ProposalRegister
from agenda_app.errors import UserError
from agenda_app.services.attendance import read_attendance, telling_of
from agenda_app.services.attendance_changes import enter_events, withdraw_events
from agenda_app.services.locking import adjourn, minutes_gaps, read_record
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.minutes_text import minutes_lines
from tests.builders import a_text
from tests.services.protocol import DAY, Protocol, a_protocol, a_vote, an_addition, roll_called

DISQUALIFIED = "Forslaget ble ikke tatt opp til behandling, for forslagsstilleren var inhabil."
EXCUSED = "Forslaget ble ikke tatt opp til behandling, for forslagsstilleren hadde fritak i saken."


@pytest.fixture
def protocol(storage: Storage) -> Protocol:
    """Geir has put something forward in the first case."""
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        change(session, made, ProposalRegister((an_addition(made.mover("Geir", "V"), "Lys."),)))
        return made


def change(session: Session, protocol: Protocol, register: ProposalRegister) -> None:
    kept = read_item_minutes(session, protocol.case(1))
    save_item_minutes(session, replace(kept, register=register))


def steps_aside(session: Session, protocol: Protocol, ground: Ground = Ground.PARTY) -> None:
    ruling = Ruling(True, 6, 0)
    event = Recusal(None, protocol.person("Geir"), protocol.case(1), ground, ruling)
    enter_events(session, protocol.meeting, event)


def left(session: Session, protocol: Protocol, why: NotTakenUp, **changes: Any) -> None:
    kept = read_item_minutes(session, protocol.case(1)).register
    (proposal,) = kept.proposals
    changed = replace(proposal, not_taken_up=why, **changes)
    change(session, protocol, replace(kept, proposals=(changed,)))


def found(session: Session, storage: Storage, protocol: Protocol) -> set[GapCode]:
    gaps = minutes_gaps(session, storage.files, protocol.meeting)
    return {gap.code for gap in gaps if gap.item_id == protocol.case(1)}


@pytest.mark.parametrize(
    ("ground", "why", "said", "state"),
    [
        (Ground.PARTY, NotTakenUp.DISQUALIFIED, DISQUALIFIED, "mover_disqualified"),
        (Ground.PERSONAL_REASONS, NotTakenUp.EXCUSED, EXCUSED, "mover_excused"),
    ],
)
def test_it_is_told_on_paper_as_text_and_as_fields(
    storage: Storage, protocol: Protocol, ground: Ground, why: NotTakenUp, said: str, state: str
) -> None:
    with storage.database.write("test") as session:
        steps_aside(session, protocol, ground)
        assert GapCode.ASIDE_PROPOSED in found(session, storage, protocol)
        left(session, protocol, why)
        assert not {GapCode.ASIDE_PROPOSED, GapCode.WRONGLY_LEFT} & found(
            session, storage, protocol
        )
        kept = read_item_minutes(session, protocol.case(1))
        save_item_minutes(session, replace(kept, votes=(a_vote(session, protocol.case(1)),)))
        adjourn(session, protocol.meeting, time(20))
        content = minutes_content(session, storage.files, protocol.meeting, Audience.INTERNAL, DAY)
        record = read_record(session, protocol.meeting)
        telling = telling_of(session, protocol.meeting, record.attendance)
    (printed,) = (one for item in content.items for one in item.proposals)
    assert printed.fate == said
    lines = [*minutes_lines(record, telling, tuple(Section))]
    assert lines.count(f"  {said}") == 1
    assert not any("trukket" in line for line in lines)
    (fields,) = (one for item in record.items for one in proposal_fields(item, telling.language))
    assert fields["state"] == state


def test_of_somebody_who_takes_part_it_is_refused(storage: Storage, protocol: Protocol) -> None:
    with (
        storage.database.write("test") as session,
        pytest.raises(UserError, match="ikke ført som inhabil"),
    ):
        left(session, protocol, NotTakenUp.DISQUALIFIED)


def test_that_nobody_steps_aside_any_more_is_pointed_out(
    storage: Storage, protocol: Protocol
) -> None:
    with storage.database.write("test") as session:
        steps_aside(session, protocol)
        left(session, protocol, NotTakenUp.DISQUALIFIED)
        events = read_attendance(session, protocol.meeting).events
        (aside,) = (event for event in events if isinstance(event, Recusal))
        withdraw_events(session, protocol.meeting, aside)
        assert GapCode.WRONGLY_LEFT in found(session, storage, protocol)


def test_what_was_voted_on_is_not_left_until_the_vote_is_gone(
    storage: Storage, protocol: Protocol
) -> None:
    case = protocol.case(1)
    with storage.database.write("test") as session:
        (proposal,) = read_item_minutes(session, case).register.proposals
        vote = a_vote(session, case, Matter(proposal.number))
        save_item_minutes(session, replace(read_item_minutes(session, case), votes=(vote,)))
        steps_aside(session, protocol)
        assert GapCode.ASIDE_PROPOSED in found(session, storage, protocol)
        with pytest.raises(UserError):
            left(session, protocol, NotTakenUp.DISQUALIFIED)


def test_a_statement_is_refused_in_words_of_its_own(storage: Storage, protocol: Protocol) -> None:
    with storage.database.write("test") as session:
        steps_aside(session, protocol)
        kept = read_item_minutes(session, protocol.case(1)).register
        made = MinuteStatement(1, protocol.mover("Geir", "V"), a_text("V er uenig."))
        with pytest.raises(UserError, match="inhabil og kan ikke gi protokolltilførsel"):
            change(session, protocol, replace(kept, statements=(made,)))


def test_a_statement_does_not_become_somebody_elses_who_was_not_there(
    storage: Storage, protocol: Protocol
) -> None:
    with storage.database.write("test") as session:
        kept = read_item_minutes(session, protocol.case(1)).register
        made = MinuteStatement(1, protocol.mover("Geir", "V"), a_text("V er uenig."))
        change(session, protocol, replace(kept, statements=(made,)))
        other = replace(made, mover=protocol.mover("Hild", "Ap"))
        with pytest.raises(UserError, match="Hild Bakke er ikke til stede og kan ikke gi"):
            change(session, protocol, replace(kept, statements=(other,)))
        steps_aside(session, protocol)
        # Who made one may word it anew also after having stepped aside.
        change(session, protocol, replace(kept, statements=(replace(made, text=a_text("Nei.")),)))
        (now,) = read_item_minutes(session, protocol.case(1)).register.statements
        assert now.text == a_text("Nei.")

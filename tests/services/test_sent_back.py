"""A case that is sent back is treated, waits to come again, and gives nobody a text to vote on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.case import Case, Outcome, Proposal
from agenda_app.domain.language import Language
from agenda_app.domain.matters import Matter
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.proposals import MeetingProposal, ProposalKind, ProposalRegister
from agenda_app.domain.text import plain
from agenda_app.services.agendas import read_item
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.committees import committees
from agenda_app.services.locking import adjourn, lock
from agenda_app.services.meeting_steps import reopen
from agenda_app.services.minutes import (
    read_item_minutes,
    read_minutes,
    save_item_minutes,
    save_minutes,
)
from agenda_app.services.queue import queue
from agenda_app.services.recommended import text_to_vote_on
from agenda_app.services.voting import record_of
from tests.decided import TWO_POINTS
from tests.services.protocol import Protocol, a_protocol, a_vote, decided_open, roll_called
from tests.services.protocol import at as clock


def sent_back(session: Session, protocol: Protocol) -> ItemId:
    """Vote a case back in the first case of a meeting that is then closed."""
    item = protocol.case(1)
    proposal = MeetingProposal(1, ProposalKind.SEND_BACK, (), (protocol.mover("Bo", "H"),))
    save_item_minutes(session, ItemMinutes(item, register=ProposalRegister((proposal,))))
    vote = a_vote(session, item, Matter(1))
    kept = read_item_minutes(session, item)
    save_item_minutes(
        session, ItemMinutes(item, kept.version, register=kept.register, votes=(vote,))
    )
    adjourn(session, protocol.meeting, clock(20, 0).time())
    return item


def case_of(session: Session, item: ItemId) -> Case:
    case_id = read_item(session, item).case_id
    assert case_id is not None
    return read_case(session, case_id)


@pytest.fixture
def closed(storage: Storage) -> tuple[Storage, Protocol, ItemId]:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol)
        item = sent_back(session, protocol)
    return storage, protocol, item


def test_it_is_treated_and_the_resolution_says_so(
    closed: tuple[Storage, Protocol, ItemId],
) -> None:
    storage, _, item = closed
    with storage.database.read() as session:
        assert read_item(session, item).state is ItemState.TREATED
        resolution = record_of(session, item).resolution(Language.BOKMAL)
        assert plain(resolution) == "Saken sendes tilbake for ny utredning."


def test_it_waits_in_the_queue_for_the_same_committee(
    closed: tuple[Storage, Protocol, ItemId],
) -> None:
    storage, _, item = closed
    with storage.database.read() as session:
        names = {body.id: body.name for body in committees(session) if body.id is not None}
        case = case_of(session, item)
        first, again = case.treatments
        assert first.outcome is Outcome.RETURNED
        assert first.recommendation == ()
        assert (again.committee_id, again.outcome, again.is_final) == (
            first.committee_id,
            None,
            True,
        )
        waiting = {line.case_id: line for line in queue(session, names)}
        assert waiting[case.id].treatment_id == again.id  # type: ignore[index]


def test_to_reopen_the_meeting_takes_it_back(closed: tuple[Storage, Protocol, ItemId]) -> None:
    storage, protocol, item = closed
    with storage.database.write("test") as session:
        reopen(session, protocol.meeting)
    with storage.database.read() as session:
        (only,) = case_of(session, item).treatments
        assert only.outcome is None


def test_what_was_not_decided_waits_for_the_same_committee_once_the_minutes_are_locked(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia")
        decided_open(session, protocol)
        item = protocol.case(1)
        case = case_of(session, item)
        paper = replace(case.paper, proposals=(Proposal("Forslag", TWO_POINTS),))
        save_case(session, replace(case, paper=paper))
        roll_called(session, protocol)
        later = MeetingProposal(1, ProposalKind.POSTPONE, (), (protocol.mover("Bo", "H"),))
        kept = save_item_minutes(session, ItemMinutes(item, register=ProposalRegister((later,))))
        votes = (a_vote(session, item, Matter(0, (1,))), a_vote(session, item, Matter(1)))
        save_item_minutes(session, replace(kept, votes=votes))
        adjourn(session, protocol.meeting, clock(20, 0).time())
        minutes = read_minutes(session, protocol.meeting)
        save_minutes(session, replace(minutes, signers=(protocol.person("Aud"),)))
        lock(session, protocol.meeting, clock(21, 0))
    with storage.database.read() as session:
        case = case_of(session, item)
        first, again = case.treatments
        assert plain(first.recommendation) == "1. Kaia rustes opp.\n2. Resten av saken utsettes."
        assert (first.outcome, again.outcome) == (Outcome.DECIDED, None)
        assert again.committee_id == first.committee_id
        assert [line.treatment_id for line in queue(session, {})] == [again.id]
        text, _ = text_to_vote_on(session, case, again.id, Language.BOKMAL)
        assert text is not None
        assert text.text == TWO_POINTS

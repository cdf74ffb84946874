"""What is voted on in an item, by whom, and what comes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Left, Moment, Phase, Recusal
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.language import Language
from agenda_app.domain.matters import Matter
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.proposals import ProposalRegister
from agenda_app.domain.text import plain
from agenda_app.errors import NotFoundError
from agenda_app.services.attendance_changes import enter_events
from agenda_app.services.cases import read_case
from agenda_app.services.minutes import save_item_minutes
from agenda_app.services.route import record_recommendation
from agenda_app.services.voting import (
    record_of,
)
from tests.builders import a_text
from tests.services.protocol import a_protocol, a_vote, an_addition, roll_called


def test_the_papers_proposal_is_voted_on_or_what_the_last_committee_made_of_it(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, route=("FSK", "KST"))
        item = next(i for i in protocol.items if i.case_id is not None)
        assert item.case_id is not None
        matters = record_of(session, protocol.case(1)).matters
        assert matters.recommendation.owner == "Kommunedirektørens forslag til vedtak"
        assert not matters.is_budget
        case = read_case(session, item.case_id)
        step = case.treatments[0].id
        assert step is not None
        record_recommendation(session, case, step, a_text("Kaia rives."))
        matters = record_of(session, protocol.case(1)).matters
        assert matters.recommendation.owner == "Formannskapets innstilling"
        assert plain(matters.recommendation.text) == "Kaia rives."


def test_a_budget_is_known_by_its_name_in_the_council(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Årsbudsjett 2027", "Regulering av årsbudsjett 2026")
        assert record_of(session, protocol.case(1)).matters.is_budget
        assert record_of(session, protocol.case(1)).matters.is_in_council
        assert not record_of(session, protocol.case(2)).matters.is_budget


def test_no_other_committee_than_the_council_has_the_rules_for_a_budget(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Årsbudsjett 2027", code="FSK")
        matters = record_of(session, protocol.case(1)).matters
        assert not (matters.is_budget)
        assert not (matters.is_in_council)


def test_those_vote_who_are_there_and_take_part(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        assert record_of(session, protocol.case(1)).room.voters == ()
        roll_called(session, protocol, "Geir")
        aside = Recusal(
            None, protocol.person("Bo"), protocol.case(1), Ground.PARTY, Ruling(True, 5)
        )
        enter_events(session, protocol.meeting, aside)
        first, second = (
            record_of(session, protocol.case(1)).room,
            record_of(session, protocol.case(2)).room,
        )
        assert (len(first.voters), len(second.voters), first.seats) == (5, 6, 7)
        assert first.chair is not None
        assert first.chair.name == "Aud Strand"
        with pytest.raises(NotFoundError):
            record_of(session, ItemId(9999))


def test_the_resolution_follows_from_the_votes_until_somebody_writes_another(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol)
        item = protocol.case(1)
        assert record_of(session, item).resolution(Language.BOKMAL) == ()
        addition = an_addition(protocol.mover("Geir", "V"), "Kaia males.")
        written = save_item_minutes(
            session,
            ItemMinutes(
                item,
                register=ProposalRegister((addition,)),
                votes=(
                    a_vote(session, item),
                    a_vote(session, item, Matter(1), H=0),
                ),
            ),
        )
        unanimous, split = record_of(session, item).outcomes
        assert unanimous.is_unanimous
        assert split.votes == (4, 3)
        found = plain(record_of(session, item).resolution(Language.BOKMAL))
        assert "Kaia rustes opp." in found
        assert "Kaia males." in found
        own = replace(written, resolution=a_text("Kaia rustes opp og males."), is_edited=True)
        save_item_minutes(session, own)
        assert (
            plain(record_of(session, item).resolution(Language.BOKMAL))
            == "Kaia rustes opp og males."
        )


def test_a_vote_that_no_longer_adds_up_is_set_aside_and_told(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol)
        item = protocol.case(1)
        vote = a_vote(session, item)
        kept = save_item_minutes(session, ItemMinutes(item, votes=(vote,)))
        left = Left(None, protocol.person("Geir"), Moment(Phase.BEFORE, item))
        enter_events(session, protocol.meeting, left)
        assert record_of(session, item).outcomes == ()
        ((refused, reasons),) = record_of(session, item).refused
        assert refused == vote
        assert reasons[0].bokmal.startswith("V har 1 av 0 stemmer")
        # The rest of the item can still be written on.
        again = save_item_minutes(session, replace(kept, proceedings=a_text("Orientering.")))
        assert again.votes == (vote,)

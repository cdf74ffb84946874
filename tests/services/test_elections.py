"""Elections that are kept with an item: there again, in the resolution, and in the minutes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, exempt
from agenda_app.domain.agenda import ItemKind, ItemState
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.held_elections import HeldElection, Standing
from agenda_app.domain.language import Language
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.proportional_election import ProportionalElection
from agenda_app.domain.text import plain
from agenda_app.errors import UserError
from agenda_app.services.agendas import read_item
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.locking import adjourn, minutes_gaps
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.minutes_lines import minutes_lines
from agenda_app.services.secrets import secrets_of
from agenda_app.services.voting import record_of
from tests.services.protocol import DAY, a_protocol, at, roll_called

KARI, PER = Candidate("Kari Vik", party="Ap"), Candidate("Per Lie", party="H")


def leader(kari: int, per: int) -> HeldElection:
    poll = Poll((CandidateVotes(KARI, kari), CandidateVotes(PER, per)))
    return HeldElection("Leder i eldrerådet", MajorityElection(poll))


def test_an_election_is_there_again_and_is_the_resolution(storage: Storage) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        item = made.case(1)
        kept = read_item_minutes(session, item)
        save_item_minutes(session, replace(kept, elections=(leader(4, 3),)))
    with storage.database.write("test") as session:
        assert read_item_minutes(session, item).elections == (leader(4, 3),)
        assert (
            plain(record_of(session, item).resolution(Language.BOKMAL))
            == "Leder i eldrerådet: Kari Vik (Ap)."
        )
        adjourn(session, made.meeting, at(20, 0).time())
        assert read_item(session, item).state is ItemState.TREATED


def test_an_election_that_does_not_add_up_any_more_blocks(storage: Storage) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made, "Geir")
        item = made.case(1)
        kept = read_item_minutes(session, item)
        save_item_minutes(session, replace(kept, elections=(leader(4, 3),)))
        (outcome,) = record_of(session, item).elections
        assert outcome.standing is Standing.DOES_NOT_ADD_UP
        gaps = minutes_gaps(session, storage.files, made.meeting)
        codes = {gap.code for gap in gaps if gap.item_id == item}
        assert GapCode.ELECTION_DOES_NOT_ADD_UP in codes
        assert record_of(session, item).resolution(Language.BOKMAL) == ()


def test_an_election_to_no_seat_is_refused(storage: Storage) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        kept = read_item_minutes(session, made.case(1))
        nobody = HeldElection("", ProportionalElection(0, ()))
        with pytest.raises(UserError, match="Skriv hvor mange"):
            save_item_minutes(session, replace(kept, elections=(nobody,)))


def test_the_minutes_print_every_election_of_an_item(storage: Storage) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        item = made.case(1)
        kept = read_item_minutes(session, item)
        save_item_minutes(session, replace(kept, elections=(leader(4, 3), leader(3, 3))))
        record = record_of(session, item)
        bare = MinutesItem(None, ItemKind.CASE, record.item.title)
        line = minutes_lines(bare, record, Language.BOKMAL)
        assert [one.paragraphs[0] for one in line.elections] == [
            "Stemmer: Kari Vik 4, Per Lie 3. "
            "Kari Vik ble valgt med 4 av 7 avgitte stemmer (koml.\u00a0§\u00a07-8).",
            "Stemmetallene går ikke opp med frammøtet. Før valget på nytt.",
        ]


def test_the_rules_for_a_budget_follow_from_the_case_until_somebody_decides(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session, "Budsjett 2027", "Opprusting av kaia")
        for number, usual in ((1, True), (2, False)):
            item = made.case(number)
            assert record_of(session, item).matters.is_budget is usual
            kept = read_item_minutes(session, item)
            save_item_minutes(session, replace(kept, is_budget=not usual))
            assert record_of(session, item).matters.is_budget is not usual
            assert read_item_minutes(session, item).is_budget is not usual


def test_names_of_an_election_are_as_open_as_the_item(storage: Storage) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        item = made.case(1)
        kept = read_item_minutes(session, item)
        save_item_minutes(session, replace(kept, elections=(leader(4, 3),)))
        case_id = read_item(session, item).case_id
        assert case_id is not None
        case = read_case(session, case_id)
        for access, is_secret in ((OPEN, False), (exempt("offl. § 25"), True)):
            case = save_case(session, replace(case, access=access))
            found = secrets_of(session, made.meeting, DAY)
            assert ("Per Lie" in [one.text for one in found.secrets]) is is_secret
            assert ("Per Lie" in found.open_texts) is not is_secret

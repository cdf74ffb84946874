"""The votes on the doors are counted as others are, and the doors stand as they were decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

import pytest

from agenda_app.domain import doors_json
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.ballot_entry import all_for_except
from agenda_app.domain.closing_words import closing_words, public_closing_words
from agenda_app.domain.closings import (
    closing_of,
    is_by_too_few,
    lacks_times,
    lacks_vote,
    likely_ground,
    opens_too_early,
)
from agenda_app.domain.language import Language
from agenda_app.domain.minutes import ClosedSession, ClosingGround, ItemMinutes
from agenda_app.domain.voters import Voter
from agenda_app.domain.votes import Room

ROOM = Room(
    tuple(Voter(n, f"Nr. {n}", party, n == 1) for n, party in enumerate("AABB", start=1)), seats=4
)
START = datetime(2026, 4, 29, 18, 0)
SHUT = ClosedSession(ClosingGround.PRIVACY, "", time(19), time(19, 30))


def against(*persons: int) -> ClosedSession:
    return replace(SHUT, ballots=all_for_except(ROOM.voters, persons=persons))


def test_a_majority_closes_the_doors() -> None:
    closing = closing_of(against(2), ROOM)
    assert closing.closed_by is not None
    assert closing.closed_by.votes == (3, 1)
    assert closing.refused == ()


@pytest.mark.parametrize(("persons", "is_closed"), [((2, 3), True), ((1, 3), False)])
def test_the_vote_of_the_chair_decides_a_tie(persons: tuple[int, ...], is_closed: bool) -> None:
    tied = against(*persons)
    closing = closing_of(tied, ROOM)
    assert closing.closed_by is not None
    assert closing.closed_by.by_chair
    assert (closing.refused == ()) is is_closed
    assert (closing_of(replace(tied, is_refused=True), ROOM).refused == ()) is not is_closed


def test_doors_do_not_close_when_the_proposal_fell() -> None:
    (reason,) = closing_of(against(2, 3, 4), ROOM).refused
    assert "falt" in reason.bokmal
    assert "fall" in reason.nynorsk


def test_votes_that_are_not_those_of_who_is_there_are_refused() -> None:
    left = replace(ROOM, voters=ROOM.voters[:-1])
    closing = closing_of(against(), left)
    assert closing.closed_by is None
    assert closing.refused


def test_doors_stay_shut_when_the_proposal_to_open_them_fell() -> None:
    fell = all_for_except(ROOM.voters, persons=(1, 2, 3))
    assert closing_of(replace(SHUT, opening=fell), ROOM).refused
    assert closing_of(replace(SHUT, opened_at=None, opening=fell), ROOM).refused == ()
    carried = all_for_except(ROOM.voters)
    assert closing_of(replace(SHUT, opening=carried), ROOM).refused == ()
    assert closing_of(replace(SHUT, opened_at=None, opening=carried), ROOM).refused


@pytest.mark.parametrize(
    ("ground", "is_asked"),
    [
        (ClosingGround.EMPLOYEE, True),
        (ClosingGround.CONFIDENTIALITY, True),
        (ClosingGround.PRIVACY, True),
        (ClosingGround.PUBLIC_INTEREST, True),
        (ClosingGround.DEBATE, False),
    ],
)
def test_a_vote_is_asked_for_where_the_committee_decides(
    ground: ClosingGround, is_asked: bool
) -> None:
    assert lacks_vote(replace(SHUT, ground=ground)) is is_asked
    assert not lacks_vote(replace(SHUT, ground=ground, vote="enstemmig"))
    assert not lacks_vote(replace(against(), ground=ground))


def test_doors_that_were_never_closed_are_not_shut_and_lack_no_times() -> None:
    refused = replace(against(2, 3, 4), opened_at=None, is_refused=True)
    assert not lacks_times(refused)
    item = ItemMinutes(ItemId(1), closed=(refused,))
    assert item.shut is None
    assert item.behind_doors == ()
    shut = replace(SHUT, opened_at=None)
    assert replace(item, closed=(shut, refused)).shut == shut
    assert replace(item, closed=(SHUT, refused)).shut is None


def test_doors_are_read_as_they_were_stored() -> None:
    doors = (
        replace(against(2), opening=all_for_except(ROOM.voters)),
        replace(against(1, 2, 3), opened_at=None, is_refused=True),
        SHUT,
    )
    assert doors_json.from_json(doors_json.to_json(doors)) == doors


def test_doors_of_which_only_words_were_stored_are_read() -> None:
    stored = """[{"ground": "privacy", "basis": "offl. § 13", "closed_at": "19:00:00",
        "opened_at": null, "vote": "enstemmig"}]"""
    (read,) = doors_json.from_json(stored)
    assert read == ClosedSession(ClosingGround.PRIVACY, "offl. § 13", time(19), None, "enstemmig")


@pytest.mark.parametrize("stored", ["[{}]", "[1]", '[{"ground": "law"}]', "{"])
def test_what_is_no_doors_is_refused(stored: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        doors_json.from_json(stored)


@pytest.mark.parametrize(
    ("closed", "opened", "is_wrong"),
    [
        (time(19, 10), time(19, 5), True),
        (time(19, 10), time(19, 10), False),
        (time(23, 50), time(0, 10), False),
        (time(0, 10), time(23, 50), True),
        (None, time(19), False),
        (time(19), None, False),
    ],
)
def test_doors_open_after_they_closed(
    closed: time | None, opened: time | None, is_wrong: bool
) -> None:
    session = replace(SHUT, closed_at=closed, opened_at=opened)
    assert opens_too_early(session, START) is is_wrong
    assert not opens_too_early(replace(session, is_refused=True), START)


FEW = replace(ROOM, seats=9)


def test_too_few_close_no_doors_and_the_minutes_do_not_say_that_the_law_did() -> None:
    closing = closing_of(against(2), FEW)
    assert is_by_too_few(closing)
    assert closing.refused == ()
    for said in (closing_words, public_closing_words):
        told = said(closing, Language.BOKMAL).replace("\u00a0", " ")
        assert "Det ble ikke gjort noe vedtak. Møtet ble lukket kl. 19.00 uten gyldig" in told
        assert "Oppgitt hjemmel: koml. § 11-5 tredje ledd bokstav a." in told
        assert "Møtet vart lukka kl. 19.00 utan gyldig vedtak." in said(
            closing, Language.NYNORSK
        ).replace("\u00a0", " ")
    assert not is_by_too_few(closing_of(against(2), ROOM))


def test_too_few_whose_votes_nobody_counted_close_no_doors_either() -> None:
    closing = closing_of(replace(SHUT, vote="enstemmig"), FEW)
    assert is_by_too_few(closing)
    told = closing_words(closing, Language.BOKMAL).replace("\u00a0", " ")
    assert told.startswith("Møtet var ikke vedtaksført")
    assert "Møtet ble lukket kl. 19.00 (enstemmig) uten gyldig vedtak." in told
    assert not is_by_too_few(closing_of(replace(SHUT, vote="enstemmig"), ROOM))
    assert not is_by_too_few(closing_of(SHUT, FEW))  # nothing says that they decided it


def test_the_chair_closes_the_doors_for_a_debate_on_them_without_a_vote() -> None:
    debate = replace(against(2), ground=ClosingGround.DEBATE)
    assert not is_by_too_few(closing_of(debate, FEW))


def test_too_few_neither_leave_doors_open_nor_open_them() -> None:
    stayed_open = replace(against(2), is_refused=True)
    assert closing_of(stayed_open, ROOM).refused
    assert closing_of(stayed_open, FEW).refused == ()
    opening = replace(SHUT, opening=against(2).ballots, opened_at=None)
    assert closing_of(opening, ROOM).refused
    assert closing_of(opening, FEW).refused == ()


@pytest.mark.parametrize(
    ("basis", "ground"),
    [
        ("", ClosingGround.CONFIDENTIALITY),
        ("offl. § 13 jf. fvl. § 13 første ledd nr. 1", ClosingGround.CONFIDENTIALITY),
        ("offl. §§ 13 og 23", ClosingGround.CONFIDENTIALITY),
        ("offl. § 23 første ledd", ClosingGround.PUBLIC_INTEREST),
        ("offentleglova § 26 femte ledd", ClosingGround.PUBLIC_INTEREST),
        ("fvl. § 13 første ledd nr. 2", ClosingGround.CONFIDENTIALITY),
    ],
)
def test_only_a_duty_of_confidentiality_is_proposed_as_one(
    basis: str, ground: ClosingGround
) -> None:
    assert likely_ground(basis) is ground

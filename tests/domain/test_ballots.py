"""Votes that do not add up are refused, and say why."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.ballots import (
    AGAINST,
    BLANK,
    FOR,
    Ballots,
    Method,
    NamedVote,
    PartyVotes,
    ballot_refusals,
    known_sides,
    party_votes,
    totals,
    unnamed_splits,
)
from agenda_app.domain.votes import Room
from tests.domain.voting import ballots_in, by_party, name_of, roll_call, rooms, voters

INSIDE = voters(Ap=4, Sp=3, H=2, V=2)
HANDS = by_party(INSIDE, Sp=3, H=1, V=2)
FALK, BERG = 8, 9  # the two of H
SECRET_NAMES = (
    "Ved hemmelig avstemning står ingen med navn eller parti. "
    "Ta dem bort, eller før avstemningen som åpen."
)


def said(ballots: Ballots, blank_allowed: bool = False) -> list[str]:
    return [r.bokmal for r in ballot_refusals(ballots, INSIDE, 2, blank_allowed=blank_allowed)]


@given(st.data(), rooms, st.integers(2, 4), st.booleans())
def test_ballots_of_everybody_add_up_to_those_who_may_vote(
    data: st.DataObject, inside: Room, sides: int, blank: bool
) -> None:
    ballots = data.draw(ballots_in(inside, sides, blank=blank))
    assert ballot_refusals(ballots, inside.voters, sides, blank_allowed=blank) == ()
    votes, blanks = totals(party_votes(ballots, inside.voters, sides), sides)
    assert sum(votes) + blanks == len(inside.voters)


@given(st.data(), rooms)
def test_one_vote_too_many_or_too_few_is_refused(data: st.DataObject, inside: Room) -> None:
    ballots = data.draw(ballots_in(inside))
    if ballots.method is Method.ROLL_CALL:
        gone = data.draw(st.sampled_from(ballots.named))
        wrong = replace(ballots, named=tuple(v for v in ballots.named if v != gone))
    else:
        row = data.draw(st.sampled_from(ballots.parties))
        side, change = data.draw(st.sampled_from([0, 1])), data.draw(st.sampled_from([-1, 1]))
        votes = tuple(n + change * (at == side) for at, n in enumerate(row.votes))
        wrong = replace(
            ballots,
            parties=tuple(replace(p, votes=votes) if p is row else p for p in ballots.parties),
        )
    assert ballot_refusals(wrong, inside.voters, 2)


def test_a_party_that_has_not_voted_in_full_is_named_with_its_numbers() -> None:
    rows = tuple(replace(r, votes=(1, 0)) if r.party == "V" else r for r in HANDS.parties)
    assert said(replace(HANDS, parties=rows)) == [
        "V har 1 av 2 stemmer. Alle som er til stede, stemmer (koml. § 8-1)."
    ]


def test_a_party_that_is_not_in_the_room_has_no_votes() -> None:
    more = (*HANDS.parties, PartyVotes("KrF", (1, 0)))
    assert said(replace(HANDS, parties=more)) == [
        "KrF har 1 av 0 stemmer. Alle som er til stede, stemmer (koml. § 8-1)."
    ]


def test_a_party_is_entered_once() -> None:
    assert "V er ført to ganger." in said(
        replace(HANDS, parties=(*HANDS.parties, HANDS.parties[3]))
    )


def test_blank_is_a_vote_at_appointments_only() -> None:
    rows = tuple(replace(r, votes=(1, 0), blank=1) if r.party == "V" else r for r in HANDS.parties)
    blank = replace(HANDS, parties=rows)
    assert said(blank) == [
        "Blank stemme er bare tillatt ved valg og ansettelser (koml. § 8-1). Rett stemmetallene."
    ]
    assert said(blank, blank_allowed=True) == []


def test_a_negative_number_is_refused_although_the_sum_is_right() -> None:
    rows = tuple(replace(r, votes=(3, -1)) if r.party == "V" else r for r in HANDS.parties)
    assert said(replace(HANDS, parties=rows)) == [
        "Et stemmetall kan ikke være mindre enn null. Rett tallet."
    ]


def test_names_must_fit_the_numbers() -> None:
    one_each = (NamedVote(FALK, FOR), NamedVote(BERG, AGAINST))
    assert said(replace(HANDS, named=one_each)) == []
    both_for = (NamedVote(FALK, FOR), NamedVote(BERG, FOR))
    assert said(replace(HANDS, named=both_for)) == [
        "H har flere med navn på en side enn det er stemmer der."
    ]
    assert said(replace(HANDS, named=(NamedVote(FALK, FOR),) * 2))[0] == (
        f"{name_of(FALK)} er ført to ganger."
    )


def test_somebody_who_may_not_vote_is_not_named() -> None:
    assert said(replace(HANDS, named=(NamedVote(77, FOR),))) == [
        "En som er ført med navn, kan ikke stemme i saken. Rett navnet eller frammøtet."
    ]
    calls = roll_call(INSIDE, range(1, 8))
    assert said(replace(calls, named=(*calls.named, NamedVote(77, FOR)))) == [
        "En som er ført med navn, kan ikke stemme i saken. Rett navnet eller frammøtet."
    ]


def test_everybody_answers_a_roll_call() -> None:
    calls = roll_call(INSIDE, range(1, 8))
    assert said(calls) == []
    assert said(replace(calls, named=calls.named[1:])) == [
        f"{name_of(1)} har ikke stemt. Alle som er til stede, stemmer (koml. § 8-1)."
    ]


def test_a_secret_ballot_tells_nothing_but_its_sums() -> None:
    secret = Ballots(Method.SECRET, (PartyVotes("", (7, 4)),))
    assert said(secret) == []
    assert said(replace(secret, parties=(PartyVotes("", (7, 3)),))) == [
        "10 av 11 har stemt. Alle som er til stede, stemmer (koml. § 8-1)."
    ]
    names = [SECRET_NAMES]
    assert said(replace(secret, named=(NamedVote(2, FOR),))) == names
    assert said(replace(secret, named=(NamedVote(1, FOR),))) == names
    assert said(replace(secret, parties=HANDS.parties)) == names


def test_ballots_of_another_number_of_sides_are_refused() -> None:
    (found,) = ballot_refusals(HANDS, INSIDE, 3)
    assert found.bokmal.startswith("Stemmene hører til noe annet")
    (also,) = ballot_refusals(replace(HANDS, named=(NamedVote(FALK, 2),)), INSIDE, 2)
    assert also == found


def test_nobody_votes_in_an_empty_room() -> None:
    (found,) = ballot_refusals(Ballots(Method.SHOW_OF_HANDS), (), 2)
    assert found.bokmal == "Ingen kan stemme i saken. Før frammøtet først."


def test_whoever_is_listed_as_member_and_again_as_deputy_is_not_two_votes() -> None:
    """Two of one party stood among those who met and among those who had sent their excuses."""
    doubled = (*INSIDE, INSIDE[FALK - 1], INSIDE[BERG - 1])
    reasons = [r.bokmal for r in ballot_refusals(by_party(doubled, Sp=3), doubled, 2)]
    assert reasons == [
        f"{name_of(person)} står to ganger blant dem som kan stemme. Rett frammøtet."
        for person in (FALK, BERG)
    ]


@pytest.mark.parametrize(
    ("present", "votes", "holds"),
    [
        (15, (12, 3), True),
        (14, (3, 11), True),
        (9, (7, 2), True),
        (24, (22, 2), True),
        (31, (29, 0), False),
        (11, (7, 3), False),
    ],
)
def test_sums_of_real_minutes(present: int, votes: tuple[int, int], holds: bool) -> None:
    inside = voters(none=present)
    ballots = Ballots(Method.SHOW_OF_HANDS, (PartyVotes("", votes),))
    assert (not ballot_refusals(ballots, inside, 2)) == holds


def test_how_somebody_voted_follows_where_the_rest_of_the_party_voted_alike() -> None:
    known = known_sides(replace(HANDS, named=(NamedVote(FALK, FOR),)), INSIDE)
    assert known == {1: 1, 2: 1, 3: 1, 4: 1, 5: 0, 6: 0, 7: 0, FALK: 0, BERG: 1, 10: 0, 11: 0}


@given(st.data(), rooms)
def test_what_is_known_never_says_more_than_the_numbers(data: st.DataObject, inside: Room) -> None:
    ballots = data.draw(ballots_in(inside, 3, blank=True))
    known = known_sides(ballots, inside.voters)
    for row in party_votes(ballots, inside.voters, 3):
        own = [
            known[v.person_id]
            for v in inside.voters
            if v.party == row.party
            if v.person_id in known
        ]
        if ballots.method is not Method.SECRET:
            assert all(own.count(side) <= row.on(side) for side in (0, 1, 2, BLANK))


def test_a_party_that_split_without_names_is_pointed_out() -> None:
    assert unnamed_splits(HANDS, INSIDE) == ("H",)
    assert unnamed_splits(replace(HANDS, named=(NamedVote(FALK, FOR),)), INSIDE) == ()
    assert unnamed_splits(roll_call(INSIDE, (1, 2)), INSIDE) == ()

"""What too few voted on is no resolution, and the minutes say so (koml. § 11-9 first para)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.ballot_entry import all_on
from agenda_app.domain.case import Proposal
from agenda_app.domain.election_lists import Candidate, CandidateList
from agenda_app.domain.election_outcomes import outcome_of
from agenda_app.domain.elections import Ballot, Count
from agenda_app.domain.held_election_words import election_text, short_words
from agenda_app.domain.held_elections import Election, HeldElection, Standing
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.outcome_words import outcome_words, verdict_words
from agenda_app.domain.proportional_election import ListVotes, ProportionalElection
from agenda_app.domain.proposal_states import ProposalState, states
from agenda_app.domain.proposals import ProposalKind
from agenda_app.domain.resolutions import Ending, ResolutionDoubt, compose
from agenda_app.domain.text import Text, paragraphs
from agenda_app.domain.text_marks import text_marks
from agenda_app.domain.vote_rows import vote_rows
from agenda_app.domain.vote_text_check import vote_disagreements
from agenda_app.domain.votes import Motion, Outcome, Room, Vote, count
from tests.builders import an_item
from tests.domain.voting import a_proposal, by_party, matters, room

AT = matters(a_proposal(ProposalKind.ALTERNATIVE, "Kaia rives.", number=1))
WHOLE, AGAINST_EACH_OTHER = Motion((Matter(),)), Motion((Matter(), Matter(1)))


def all_for(inside: Room, motion: Motion = WHOLE) -> Outcome:
    return count(Vote(motion, all_on(inside.voters, side=0)), AT, inside)


@pytest.mark.parametrize(("seats", "least"), [(5, 3), (7, 4), (11, 6), (17, 9), (19, 10)])
def test_half_of_the_members_decide_and_one_less_does_not(seats: int, least: int) -> None:
    enough, too_few = room(seats=seats, Ap=least), room(seats=seats, Ap=least - 1)
    assert all_for(enough).is_binding
    assert not all_for(enough).is_void
    assert not all_for(too_few).is_binding
    assert all_for(too_few).is_void
    trial = Motion((Matter(),), is_trial=True)
    assert not all_for(too_few, trial).is_void


def test_the_minutes_tell_the_numbers_and_that_nothing_was_adopted() -> None:
    outcome = all_for(room(seats=7, Ap=3))
    said = outcome_words(outcome, AT)
    assert said.bokmal.endswith(
        ": 3 stemte for og 0 mot. Møtet var ikke vedtaksført: færre enn halvparten av "
        "medlemmene stemte (koml. § 11-9 første ledd). Det ble ikke gjort noe vedtak."
    )
    assert said.nynorsk.endswith(
        ": 3 røysta for og 0 mot. Møtet var ikkje vedtaksført: færre enn halvparten av "
        "medlemene røysta (koml. § 11-9 fyrste ledd). Det vart ikkje gjort noko vedtak."
    )
    assert "nstemmig" not in said.bokmal
    (row,) = vote_rows(outcome, AT, Language.BOKMAL)
    assert "Det ble ikke gjort noe vedtak." in row.fell
    assert verdict_words(outcome).bokmal == "3 stemte for og 0 mot"


def test_none_of_several_is_adopted_by_too_few() -> None:
    inside = room(seats=7, Ap=2, H=1)
    outcome = count(Vote(AGAINST_EACH_OTHER, by_party(inside.voters, Ap=2)), AT, inside)
    said = outcome_words(outcome, AT).bokmal
    assert said.endswith("Det ble ikke gjort noe vedtak.")
    assert "Dermed" not in said
    assert all("Vedtatt." not in row.fell for row in vote_rows(outcome, AT, Language.BOKMAL))


def test_what_too_few_voted_on_is_neither_adopted_nor_fallen() -> None:
    outcomes = (all_for(room(seats=7, Ap=3), Motion((Matter(1),))),)
    assert states(AT, outcomes) == {1: ProposalState.HANDED_IN}
    made = compose(AT, outcomes, Language.BOKMAL)
    assert (made.ending, made.text) == (Ending.OPEN, ())
    # Nobody lacked a majority either.
    assert ResolutionDoubt.NO_MAJORITY not in made.doubts


def a_record(inside: Room, own: Text = (), *, against: bool = False) -> ItemRecord:
    vote = Vote(WHOLE, all_on(inside.voters, side=1 if against else 0))
    minutes = ItemMinutes(ItemId(1), votes=(vote,), is_edited=bool(own), resolution=own)
    return ItemRecord(
        an_item(), minutes, Matters(Proposal("", paragraphs("Kaia rustes opp."))), inside
    )


def test_own_words_of_what_too_few_voted_on_go_to_nobody() -> None:
    own = paragraphs("Møtet var ikke vedtaksført.")
    few = a_record(room(seats=7, Ap=3), own)
    assert few.is_void
    assert few.decision(Language.BOKMAL) == own
    assert few.passed_on(Language.BOKMAL) == ()
    enough = a_record(room(seats=7, Ap=4), own)
    assert not enough.is_void
    assert enough.passed_on(Language.BOKMAL) == own


@pytest.mark.parametrize(
    "told",
    [
        "Kommunedirektørens forslag til vedtak falt.",
        "Framlegget fall med 4 mot 0 røyster.",
        "Forslaget ble nedstemt.",
        "Framlegget vart nedrøysta.",
    ],
)
def test_own_words_that_tell_of_a_fall_are_no_recommendation(told: str) -> None:
    fallen = a_record(room(seats=7, Ap=4), paragraphs(told), against=True)
    assert fallen.passed_on(Language.BOKMAL) == ()
    # Where something was adopted they are a part of the resolution like any other.
    assert a_record(room(seats=7, Ap=4), paragraphs(told)).passed_on(Language.BOKMAL)


@pytest.mark.parametrize(
    "fall", ["I motsatt fall må fristen forlenges.", "I alle fall haster det."]
)
def test_what_else_the_secretary_worded_after_a_fall_is_passed_on(fall: str) -> None:
    own = paragraphs(f"Forslaget falt.\n\nSaken sendes kommunestyret uten tilråding. {fall}")
    fallen = a_record(room(seats=7, Ap=4), own, against=True)
    assert fallen.passed_on(Language.BOKMAL) == own[1:]


@pytest.mark.parametrize("told", ["Søknaden avslås.", "Søknaden blir i alle fall avslegen."])
def test_what_the_committee_wants_instead_of_what_fell_is_passed_on(told: str) -> None:
    own = paragraphs(told)
    assert a_record(room(seats=7, Ap=4), own, against=True).passed_on(Language.NYNORSK) == own


def test_too_few_elect_nobody() -> None:
    poll = Poll((CandidateVotes(Candidate("Aud Strand"), 3),))
    held = HeldElection("Leder", MajorityElection(poll))
    outcome = outcome_of(held, room(seats=7, Ap=3))
    assert (outcome.standing, outcome.members) == (Standing.NOT_QUORATE, ())
    text = election_text(outcome, Language.BOKMAL)
    assert text.paragraphs == (
        "Stemmer: Aud Strand 3. Møtet var ikke vedtaksført (koml.\u00a0§\u00a011-9 første ledd). "
        "Ingen er valgt.",
    )
    assert short_words(outcome).nynorsk == "ikkje vedtaksført"
    enough = replace(held, election=MajorityElection(Poll((CandidateVotes(Candidate("A"), 4),))))
    assert outcome_of(enough, room(seats=7, Ap=4)).standing is Standing.ELECTED


def test_what_the_votes_were_in_an_election_by_too_few_is_told() -> None:
    """Koml. § 11-4 first para letter e asks for it whatever came of it."""
    few = room(seats=9, Ap=2, H=1, none=1)
    names = [Candidate(name) for name in ("Ada", "Odd")]
    told = by_party(few.voters, Ap=2, none=1)
    poll = Poll(tuple(map(CandidateVotes, names, (3, 1))), ballots=told)
    lists = ((("Ap", (names[0],)), 3), (("H", ()), 0))
    said: dict[str, Election] = {
        "Stemmer: Ada 3, Odd 1. Slik stemte partiene: Ada: 2 Ap, Dina Strand; Odd: 1 H.": (
            MajorityElection(poll)
        ),
        "Stemmer: Ada 3, Odd 1.": MajorityElection(poll, Poll(()), ballot=Ballot.WRITTEN),
        "Stemmer: for 4, mot 0. Stemmer: for 3, mot 0, blanke 1.": AgreedElection(
            1, (names[0],), (), Count(4), Count(3, 0, 1), blanks_are_cast=False
        ),
        "Stemmer: Ap 3, H 0, blanke 1.": ProportionalElection(
            1, tuple(ListVotes(CandidateList(*one), votes) for one, votes in lists), 1
        ),
    }
    for begun, election in said.items():
        outcome = outcome_of(HeldElection("", election), few)
        assert outcome.standing is Standing.NOT_QUORATE
        (text,) = election_text(outcome, Language.BOKMAL).paragraphs
        assert text.startswith(f"{begun} Møtet var ikke vedtaksført")


def test_a_text_that_says_adopted_of_what_too_few_voted_on_is_marked() -> None:
    outcome = all_for(room(seats=7, Ap=3))
    (reason,) = vote_disagreements("Vedtatt.", outcome, AT, outcome.room.voters)
    assert reason.bokmal.startswith("Teksten sier vedtatt, men møtet var ikke vedtaksført")
    told = outcome_words(outcome, AT).bokmal
    assert vote_disagreements(told, outcome, AT, outcome.room.voters) == ()


def test_that_it_fell_is_no_disagreement_with_the_vote_in_which_it_fell() -> None:
    fallen = a_record(room(seats=7, Ap=4), against=True)
    own = fallen.decision(Language.BOKMAL)
    told = a_record(room(seats=7, Ap=4), own, against=True)
    assert text_marks(told, Language.BOKMAL) == ()
    other = a_record(room(seats=7, Ap=4), paragraphs("Kaia rustes opp."), against=True)
    assert text_marks(other, Language.BOKMAL)

"""The resolution put together of what won."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agenda_app.domain.ballots import Ballots, Method, PartyVotes, totals
from agenda_app.domain.composition import composition
from agenda_app.domain.fates import changes_in_force, fates_of
from agenda_app.domain.language import Language
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.points import said
from agenda_app.domain.proposal_states import ProposalState, states
from agenda_app.domain.proposals import (
    Effect,
    MeetingProposal,
    ProposalKind,
    ProposalPoint,
)
from agenda_app.domain.resolution_check import disagreements
from agenda_app.domain.resolutions import (
    Ending,
    Resolution,
    ResolutionDoubt,
    compose,
    rejected_words,
)
from agenda_app.domain.text import Heading, Paragraph, plain, runs
from agenda_app.domain.votes import Motion, Outcome, Vote, count, vote_refusals
from agenda_app.domain.voting_order import ChosenOrder, fingerprint, remaining, suggested
from tests.builders import a_point, a_text
from tests.domain.voting import a_list, a_proposal, ballots_in, decide, matters, room, rooms

FOR, AGAINST = 0, 1
WHOLE = Matter()
AMENDMENT = a_proposal(ProposalKind.AMENDMENT, "Rammen er 200.", number=1, at=2)
ADDITION = a_proposal(ProposalKind.ADDITION, "Sluttrapport lages.", number=2)
ALTERNATIVE = a_proposal(ProposalKind.ALTERNATIVE, "Kaia rives.", "Tomta selges.", number=3)
STRIKE = a_proposal(ProposalKind.AMENDMENT, "", number=4, at=3)
AT = matters(AMENDMENT, ADDITION, ALTERNATIVE, STRIKE)


def composed(at: Matters, *outcomes: Outcome) -> Resolution:
    return compose(at, outcomes, Language.BOKMAL)


def lines(at: Matters, *outcomes: Outcome) -> list[str]:
    return plain(composed(at, *outcomes).text).split("\n")


def test_an_unchanged_recommendation_is_resolved_as_it_is_written() -> None:
    text = (
        Paragraph(runs("Kommunestyret vedtar:")),
        Heading(2, runs("Drift")),
        a_point("2a.", "Kaia rustes opp."),
        a_point("", "Med lys.", 1),
        a_point("5.", "Rammen er 100."),
    )
    at = matters(text=text)
    found = composed(at, decide(at, FOR, WHOLE))
    assert (found.text, found.ending, found.doubts) == (text, Ending.DECIDED, ())


def test_an_addition_is_numbered_last() -> None:
    at = matters(a_proposal(ProposalKind.ADDITION, "Sluttrapport lages.", number=1))
    found = composed(at, decide(at, FOR, WHOLE), decide(at, FOR, Matter(1)))
    assert plain(found.text).split("\n") == [
        "1. Kaia rustes opp.",
        "2. Rammen er 100.",
        "3. Saken tas opp igjen.",
        "4. Sluttrapport lages.",
    ]
    assert found.points[3].source == (1, 1)
    assert found.doubts == ()


@pytest.mark.parametrize(("at_point", "place"), [(1, 0), (2, 1), (3, 2), (4, 3), (0, 3)])
def test_an_addition_becomes_the_point_that_its_mover_said(at_point: int, place: int) -> None:
    at = matters(a_proposal(ProposalKind.ADDITION, "Sluttrapport.", number=1, at=at_point))
    found = lines(at, decide(at, FOR, WHOLE), decide(at, FOR, Matter(1)))
    assert found[place] == f"{place + 1}. Sluttrapport."
    assert len(found) == 4


def test_an_amended_point_stands_in_the_old_ones_place() -> None:
    votes = (decide(AT, 1, Matter(0, (2,)), Matter(1)), decide(AT, FOR, Matter(0, (1, 3))))
    found = composed(AT, *votes)
    assert plain(found.text).split("\n") == [
        "1. Kaia rustes opp.",
        "2. Rammen er 200.",
        "3. Saken tas opp igjen.",
    ]
    assert (found.points[1].source, found.points[1].replaces) == ((1, 1), (0, 2))


def test_an_amendment_stays_when_the_whole_is_adopted_with_it() -> None:
    amended = decide(AT, FOR, Matter(1))
    assert lines(AT, amended, decide(AT, FOR, WHOLE))[1] == "2. Rammen er 200."
    assert lines(AT, decide(AT, FOR, WHOLE), amended)[1] == "2. Rammen er 200."


def test_a_struck_point_is_gone_and_the_rest_numbered_again() -> None:
    found = lines(
        AT, decide(AT, FOR, WHOLE), decide(AT, FOR, Matter(4)), decide(AT, FOR, Matter(2))
    )
    assert found == ["1. Kaia rustes opp.", "2. Rammen er 100.", "3. Sluttrapport lages."]


def test_a_rejected_point_is_left_out() -> None:
    votes = (decide(AT, AGAINST, Matter(0, (1,))), decide(AT, FOR, Matter(0, (2, 3))))
    assert lines(AT, *votes) == ["1. Rammen er 100.", "2. Saken tas opp igjen."]


def test_the_alternative_that_won_is_the_text() -> None:
    found = composed(AT, decide(AT, 1, WHOLE, Matter(3)), decide(AT, FOR, Matter(2)))
    assert [plain(point.text) for point in found.points] == [
        "Kaia rives.",
        "Tomta selges.",
        "Sluttrapport lages.",
    ]
    assert [point.source for point in found.points] == [(3, 1), (3, 2), (2, 1)]


def test_the_last_text_that_won_holds() -> None:
    other = a_proposal(ProposalKind.JOINT, "Kaia vernes.", number=5)
    at = matters(AMENDMENT, ADDITION, ALTERNATIVE, STRIKE, other)
    votes = (decide(at, 1, WHOLE, Matter(3)), decide(at, 1, Matter(3), Matter(5)))
    found = composed(at, *votes)
    assert plain(found.text) == "Kaia vernes."
    assert ResolutionDoubt.TWO_TEXTS not in found.doubts


def test_nothing_is_resolved_when_everything_fell() -> None:
    at = matters(AMENDMENT)
    found = composed(at, decide(at, FOR, Matter(1)), decide(at, AGAINST, WHOLE))
    assert (found.ending, found.text) == (Ending.REJECTED, ())
    assert ResolutionDoubt.LOST_CHANGE in found.doubts
    assert composed(at).ending is Ending.OPEN


def test_that_everything_fell_is_said_of_the_texts_that_were_voted_on() -> None:
    alone = rejected_words(AT, (decide(AT, FOR, Matter(1)), decide(AT, AGAINST, WHOLE)))
    assert (alone.bokmal, alone.nynorsk) == (
        "Formannskapets innstilling falt.",
        "Formannskapets innstilling fall.",
    )
    both = rejected_words(AT, (decide(AT, AGAINST, Matter(3)), decide(AT, AGAINST, WHOLE)))
    assert (both.bokmal, both.nynorsk) == (
        "Ingen av forslagene ble vedtatt.",
        "Ingen av framlegga vart vedtekne.",
    )


def test_a_trial_vote_is_not_in_the_resolution() -> None:
    assert composed(AT, decide(AT, FOR, WHOLE, is_trial=True)) == composed(AT)


@pytest.mark.parametrize("language", list(Language))
def test_a_postponed_case_is_postponed_in_its_own_words(language: Language) -> None:
    at = matters(
        a_proposal(ProposalKind.POSTPONE, "Saken utsettes til høsten.", number=1),
        a_proposal(ProposalKind.POSTPONE, number=2),
        a_proposal(ProposalKind.DISMISS, number=3),
    )
    found = [compose(at, (decide(at, FOR, Matter(n)),), language) for n in (1, 2, 3)]
    assert [one.ending for one in found] == [
        Ending.POSTPONED,
        Ending.POSTPONED,
        Ending.DISMISSED,
    ]
    said_so = {
        Language.BOKMAL: ["Saken utsettes.", "Saken avvises."],
        Language.NYNORSK: ["Saka blir utsett.", "Saka blir avvist."],
    }
    assert [plain(one.text) for one in found] == ["Saken utsettes til høsten.", *said_so[language]]


def test_a_vote_after_the_case_was_put_off_is_doubtful() -> None:
    at = matters(a_proposal(ProposalKind.POSTPONE, number=1))
    put_off = decide(at, FOR, Matter(1))
    assert composed(at, put_off).doubts == ()
    assert composed(at, put_off, decide(at, FOR, WHOLE)).doubts == (
        ResolutionDoubt.VOTED_AFTER_END,
    )


def test_what_was_adopted_stays_when_the_rest_is_put_off() -> None:
    later = a_proposal(ProposalKind.POSTPONE, "Punkt 3 utsettes til neste møte.", number=1)
    at = matters(later)
    found = composed(at, decide(at, FOR, Matter(0, (1, 2))), decide(at, FOR, Matter(1)))
    assert plain(found.text).split("\n") == [
        "1. Kaia rustes opp.",
        "2. Rammen er 100.",
        "3. Punkt 3 utsettes til neste møte.",
    ]
    assert (found.ending, found.rest) == (Ending.DECIDED, Ending.POSTPONED)
    assert found.doubts == (ResolutionDoubt.ADOPTED_BEFORE_END,)
    assert [point.source for point in found.points] == [(0, 1), (0, 2), (1, 1)]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (ProposalKind.POSTPONE, "2. Resten av saken utsettes."),
        (ProposalKind.DISMISS, "2. Resten av saken avvises."),
        (ProposalKind.SEND_BACK, "2. Resten av saken sendes tilbake for ny utredning."),
    ],
)
def test_the_rest_is_named_when_the_proposal_has_no_words(kind: ProposalKind, said: str) -> None:
    at = matters(a_proposal(kind, number=1))
    rejected = decide(at, AGAINST, Matter(0, (2,)))
    found = lines(at, decide(at, FOR, Matter(0, (1,))), rejected, decide(at, FOR, Matter(1)))
    assert found == ["1. Kaia rustes opp.", said]


def test_a_case_is_put_off_as_a_whole_where_nothing_of_it_was_adopted_or_nothing_is_left() -> None:
    at = matters(a_proposal(ProposalKind.POSTPONE, number=1))
    put_off = decide(at, FOR, Matter(1))
    fell = composed(at, decide(at, AGAINST, Matter(0, (1,))), put_off)
    assert (fell.ending, fell.rest, fell.doubts) == (Ending.POSTPONED, None, ())
    whole = composed(at, decide(at, FOR, WHOLE), put_off)
    assert (whole.ending, whole.doubts) == (
        Ending.POSTPONED,
        (ResolutionDoubt.ADOPTED_BEFORE_END,),
    )


def test_what_is_sent_on_is_not_resolved() -> None:
    at = matters(a_proposal(ProposalKind.REFER, "Lys utredes.", number=1))
    found = composed(at, decide(at, FOR, WHOLE), decide(at, FOR, Matter(1)))
    assert found.sent_on == (1,)
    assert len(found.points) == 3


def test_a_single_point_needs_no_number_to_be_amended() -> None:
    change = a_proposal(ProposalKind.AMENDMENT, "Kaia rives.", number=1)
    at = matters(change, text=a_text("Kaia rustes opp."))
    found = composed(at, decide(at, 1, WHOLE, Matter(1)))
    assert found.text == (Paragraph(runs("Kaia rives.")),)
    assert found.doubts == ()


def test_a_heading_stays_while_a_point_under_it_does() -> None:
    heading = Heading(2, runs("Drift"))
    at = matters(text=(heading, *a_list("Kaia.", "Rammen.")))
    found = composed(at, decide(at, AGAINST, Matter(0, (1,))), decide(at, FOR, Matter(0, (2,))))
    assert found.text == (heading, a_point("1.", "Rammen."))


def test_doubts_of_changes() -> None:
    rival = a_proposal(ProposalKind.AMENDMENT, "Rammen er 300.", number=1, at=2)
    loose = a_proposal(ProposalKind.AMENDMENT, "Kaia males.", number=2)
    at = matters(AMENDMENT_AS_3, rival, loose)
    whole = decide(at, FOR, WHOLE)
    twice = composed(at, decide(at, FOR, Matter(3)), decide(at, FOR, Matter(1)), whole)
    assert ResolutionDoubt.TWO_CHANGES in twice.doubts
    assert plain(twice.text).split("\n")[1] == "2. Rammen er 300."
    unplaced = composed(at, whole, decide(at, FOR, Matter(2)))
    assert ResolutionDoubt.UNPLACED in unplaced.doubts
    assert plain(unplaced.text).split("\n")[3] == "4. Kaia males."


def test_a_loose_amendment_of_a_text_that_lost_is_not_resolved() -> None:
    loose = a_proposal(ProposalKind.AMENDMENT, "Kaia males.", number=1)
    at = matters(loose, ALTERNATIVE)
    found = composed(at, decide(at, FOR, Matter(1)), decide(at, 1, WHOLE, Matter(3)))
    assert [point.source for point in found.points] == [(3, 1), (3, 2)]
    assert ResolutionDoubt.LOST_CHANGE in found.doubts


def test_what_was_to_be_added_to_an_alternative_comes_with_that_one_or_not_at_all() -> None:
    own = a_proposal(ProposalKind.ADDITION, "Tomta gjerdes inn.", number=1, changes=3)
    for is_budget in (True, False):
        at = matters(own, ALTERNATIVE, is_budget=is_budget)
        adopted = decide(at, FOR, Matter(1))
        # As long as it is open which text wins, nothing is lost.
        assert ResolutionDoubt.LOST_CHANGE not in composed(at, adopted).doubts
        assert composed(at, adopted).ending is Ending.OPEN
        lost = composed(at, adopted, decide(at, 0, WHOLE, Matter(3)))
        assert [point.source for point in lost.points] == [(0, 1), (0, 2), (0, 3)]
        assert lost.doubts == (ResolutionDoubt.LOST_CHANGE,)
        won = composed(at, adopted, decide(at, 1, WHOLE, Matter(3)))
        assert [point.source for point in won.points] == [(3, 1), (3, 2), (1, 1)]
        assert won.doubts == ()


@pytest.mark.parametrize("winner", [0, 1])
def test_what_the_last_vote_on_a_point_chose_is_what_stands_there(winner: int) -> None:
    rival = a_proposal(ProposalKind.AMENDMENT, "Rammen er 300.", number=2, at=2)
    at, point = matters(AMENDMENT, rival), Matter(0, (2,))
    votes = [decide(at, 1, point, Matter(1)), decide(at, winner, point, Matter(2))]
    found = composed(at, *votes, decide(at, FOR, Matter(0, (1, 3))))
    assert found.points[1].source == ((0, 2), (2, 1))[winner]
    doubt = (ResolutionDoubt.LOST_CHANGE, ResolutionDoubt.TWO_CHANGES)[winner]
    assert found.doubts == (doubt,)


def test_that_a_point_was_adopted_by_itself_leaves_what_changed_it() -> None:
    votes = (decide(AT, FOR, Matter(1)), decide(AT, FOR, Matter(0, (2,))))
    assert lines(AT, *votes) == ["1. Rammen er 200."]


AMENDMENT_AS_3 = a_proposal(ProposalKind.AMENDMENT, "Rammen er 200.", number=3, at=2)


def test_doubts_of_what_was_voted_on() -> None:
    doubt = ResolutionDoubt
    part = composed(AT, decide(AT, FOR, Matter(0, (1,))))
    assert {doubt.NOT_VOTED_ON, doubt.UNSETTLED} <= set(part.doubts)
    two = composed(AT, decide(AT, FOR, WHOLE), decide(AT, FOR, Matter(3)))
    assert doubt.TWO_TEXTS in two.doubts


def test_a_first_round_without_a_second_is_doubtful() -> None:
    at = matters(
        ALTERNATIVE, a_proposal(ProposalKind.ALTERNATIVE, "Kaia.", number=4), is_budget=True
    )
    first = decide(at, 0, WHOLE, Matter(3), Matter(4), size=3)
    level = Outcome(first.vote, first.parties, first.known, (1, 1, 1), 0, 2, None, first.room)
    assert ResolutionDoubt.NO_MAJORITY in composed(at, level).doubts
    again = composed(at, level, decide(at, 1, WHOLE, Matter(3)))
    assert ResolutionDoubt.NO_MAJORITY not in again.doubts
    assert ResolutionDoubt.BUDGET_NOT_WHOLE not in again.doubts


def test_an_equal_vote_with_a_blank_chair_is_taken_again() -> None:
    at, inside = matters(), room(chair=5, Ap=2, Sp=2, H=1)
    rows = (PartyVotes("Ap", (2, 0)), PartyVotes("Sp", (0, 2)), PartyVotes("H", (0, 0), 1))
    ballots = Ballots(Method.SHOW_OF_HANDS, rows)
    equal = count(Vote(Motion((WHOLE,)), ballots, is_appointment=True), at, inside)
    found = composed(at, equal)
    assert (found.ending, found.text) == (Ending.OPEN, ())
    assert found.doubts == (ResolutionDoubt.UNDECIDED,)
    order = ChosenOrder(fingerprint(at), 0, suggested(at))
    assert remaining(order, at, [equal.vote], [equal]) == suggested(at)
    assert composed(at, equal, decide(at, FOR, WHOLE)).doubts == ()


def test_the_last_vote_on_a_budget_is_on_the_whole() -> None:
    at = matters(a_proposal(ProposalKind.ADDITION, "Lys.", number=1), is_budget=True)
    whole, addition = decide(at, FOR, WHOLE), decide(at, FOR, Matter(1))
    assert composed(at, whole, addition).doubts == (ResolutionDoubt.BUDGET_NOT_WHOLE,)
    assert composed(at, addition, whole).doubts == ()
    sent = matters(a_proposal(ProposalKind.REFER, "Gebyrene.", number=1), is_budget=True)
    assert composed(sent, whole, decide(sent, FOR, Matter(1))).doubts == ()
    in_points = composed(at, addition, decide(at, FOR, Matter(0, (1, 2))))
    assert ResolutionDoubt.BUDGET_NOT_WHOLE in in_points.doubts


def test_a_reference_to_a_point_is_doubtful_once_points_have_other_numbers() -> None:
    text = a_list("Kaia rustes opp.", "Rammen er 100.", "Pengene i punkt 2 tas av fondet.")
    at = matters(text=text)
    assert composed(at, decide(at, FOR, WHOLE)).doubts == ()
    moved = composed(at, decide(at, AGAINST, Matter(0, (1,))), decide(at, FOR, Matter(0, (2, 3))))
    assert moved.doubts == (ResolutionDoubt.REFERENCE,)
    with_more = matters(
        a_proposal(ProposalKind.ADDITION, "Arbeidet i punkt 1 lyses ut.", number=1),
        replace(
            a_proposal(ProposalKind.ADDITION, "Kaia får lys.", number=2),
            points=(ProposalPoint(a_list("Kaia får lys."), 0),),
        ),
        text=text,
    )
    whole, more, labelled = (decide(with_more, FOR, one) for one in (WHOLE, Matter(1), Matter(2)))
    assert ResolutionDoubt.REFERENCE not in composed(with_more, whole, more).doubts
    assert ResolutionDoubt.REFERENCE in composed(with_more, whole, labelled).doubts


KINDS = [kind for kind in ProposalKind if kind is not ProposalKind.JOINT]
TO_A_TEXT = (ProposalKind.AMENDMENT, ProposalKind.ADDITION)
WORDS = st.sampled_from(["Kaia", "Rammen", "Lys", "Fondet", "Skolen", "Veien"])


@st.composite
def cases(draw: st.DrawFn, kinds: Sequence[ProposalKind] = KINDS) -> Matters:
    """Draw a case of different points, with a few proposals, some of them to another one."""
    texts = draw(st.lists(WORDS, min_size=1, max_size=4))
    recommended = a_list(*(f"{word} {n}." for n, word in enumerate(texts)))
    made: list[MeetingProposal] = []
    for number in range(1, draw(st.integers(0, 4)) + 1):
        kind = draw(st.sampled_from(kinds))
        points = [f"{draw(WORDS)} {number}-{n}." for n in range(draw(st.integers(1, 2)))]
        at = tuple(draw(st.permutations(range(1, 4)))[: len(points)])
        placed = kind is ProposalKind.AMENDMENT or draw(st.booleans())
        others = [one.number for one in made if one.effect is Effect.WHOLE]
        to = draw(st.sampled_from([0, *others])) if kind in TO_A_TEXT else 0
        place = at if placed else ()
        made.append(a_proposal(kind, *points, number=number, at=place, changes=to))
    return matters(*made, text=recommended, is_budget=draw(st.booleans()))


@st.composite
def held(draw: st.DrawFn) -> tuple[Matters, tuple[Outcome, ...]]:
    """Draw a case and some votes in it, as they may come."""
    at, inside = draw(cases()), draw(rooms)
    every = [
        Matter(number, points)
        for number in range(len(at.register.proposals) + 1)
        for points in ((), (1,))
    ]
    outcomes = []
    for _ in range(draw(st.integers(0, 5))):
        options = tuple(draw(st.lists(st.sampled_from(every), min_size=1, max_size=3, unique=True)))
        motion = Motion(options, draw(st.booleans()))
        vote = Vote(motion, draw(ballots_in(inside, motion.sides)))
        if not vote_refusals(vote, at, inside):
            outcomes.append(count(vote, at, inside))
    return at, tuple(outcomes)


@st.composite
def led(draw: st.DrawFn) -> tuple[Matters, tuple[Outcome, ...]]:
    """Draw a case and the votes that the program offers in it, in an order of the chair's."""
    at = draw(cases((ProposalKind.ALTERNATIVE, *TO_A_TEXT)))
    order = draw(st.permutations(suggested(at)))
    chosen = ChosenOrder(fingerprint(at), 0, tuple(order))
    outcomes: list[Outcome] = []
    for _ in range(draw(st.integers(0, 6))):
        left = remaining(chosen, at, [outcome.vote for outcome in outcomes], outcomes)
        if not left:
            break
        winner = draw(st.integers(0, left[0].sides - 1))
        outcomes.append(decide(at, winner, *left[0].options))
    return at, tuple(outcomes)


@settings(deadline=None, max_examples=150)
@given(held())
def test_no_votes_lead_to_a_resolution_of_something_else(
    meeting: tuple[Matters, tuple[Outcome, ...]],
) -> None:
    at, outcomes = meeting
    found = compose(at, outcomes, Language.BOKMAL)
    fates = fates_of(at, outcomes)
    for point in found.points:
        fate = fates[point.source]
        assert fate.adopted
        texts = at.texts(point.source[0])
        if found.rest is not None and point is found.points[-1]:
            # What ends the rest of a case does so as a whole: all that it says is one point.
            assert said(point.text) == tuple(word for text in texts for word in said(text))
        else:
            assert said(point.text) == said(texts[point.source[1] - 1])
    sources = [point.source for point in found.points]
    assert len(sources) == len(set(sources))
    # What was voted on after the rest of a case was put off is told as a doubt, and not resolved.
    is_late = ResolutionDoubt.VOTED_AFTER_END in found.doubts
    if found.ending in (Ending.DECIDED, Ending.REJECTED, Ending.OPEN) and not is_late:
        for place, fate in fates.items():
            proposal = at.register.proposal(place[0])
            if fate.adopted and proposal is not None and proposal.effect is Effect.ADDS:
                base = composition(at, fates).base
                assert (place in sources) == (proposal.changes in {0, base})
    assert disagreements(found.text, found, at) == ()


@settings(deadline=None, max_examples=150)
@given(held() | led())
def test_what_became_of_a_proposal_is_what_the_resolution_says(
    meeting: tuple[Matters, tuple[Outcome, ...]],
) -> None:
    at, outcomes = meeting
    found = compose(at, outcomes, Language.BOKMAL)
    if found.ending not in (Ending.DECIDED, Ending.REJECTED, Ending.OPEN) or found.rest:
        return
    fates = fates_of(at, outcomes)
    base = composition(at, fates).base
    resolved = {point.source for point in found.points}
    for number, state in states(at, outcomes).items():
        proposal = at.register.proposal(number)
        assert proposal is not None
        own = {place for place in fates if place[0] == number}
        if state in {ProposalState.FELL, ProposalState.REJECTED}:
            assert not own & resolved
        elif proposal.effect is Effect.WHOLE:
            is_whole = number == base or ResolutionDoubt.TWO_TEXTS in found.doubts
            assert is_whole or state is not ProposalState.ADOPTED
        elif state is ProposalState.ADOPTED and proposal.changes == base:
            assert own <= resolved
        if own & resolved:
            assert state not in {ProposalState.FELL, ProposalState.REJECTED}


@settings(deadline=None, max_examples=150)
@given(led())
def test_in_any_order_the_last_vote_is_what_the_resolution_says(
    meeting: tuple[Matters, tuple[Outcome, ...]],
) -> None:
    at, outcomes = meeting
    found = compose(at, outcomes, Language.BOKMAL)
    assert ResolutionDoubt.TWO_TEXTS not in found.doubts
    if not outcomes:
        return
    last = outcomes[-1]
    assert last.winner is not None
    options = last.vote.motion.options
    if last.winner >= len(options):
        return
    won, stands = options[last.winner], {p.replaces or p.source: p.source for p in found.points}
    base = composition(at, fates_of(at, outcomes)).base
    proposal = at.register.proposal(won.proposal)
    if proposal is None or proposal.effect is Effect.WHOLE:
        beaten = [at.register.proposal(one.proposal) for one in options if one != won]
        if not any(one and one.effect is Effect.CHANGES for one in beaten):
            assert base == won.proposal
        elif base == won.proposal:
            assert {stands[won.proposal, n] for n in at.all_points(won)} == {
                (won.proposal, n) for n in at.all_points(won)
            }
    elif proposal.changes == base:
        assert {(won.proposal, n) for n in at.all_points(won)} <= set(stands.values())


@settings(deadline=None, max_examples=150)
@given(held())
def test_every_proposal_has_one_state_and_every_sum_holds(
    meeting: tuple[Matters, tuple[Outcome, ...]],
) -> None:
    at, outcomes = meeting
    fates = fates_of(at, outcomes)
    found = states(at, outcomes)
    assert list(found) == [p.number for p in at.register.proposals]
    for number, state in found.items():
        voted = [fates[place] for place in fates if place[0] == number]
        if state is ProposalState.ADOPTED:
            assert all(fate.adopted for fate in voted)
        elif state is ProposalState.REJECTED:
            assert voted
            assert not any(fate.adopted for fate in voted)
    for outcome in outcomes:
        assert totals(outcome.parties, len(outcome.votes)) == (outcome.votes, outcome.blank)
    for changed, change in changes_in_force(at, fates).items():
        assert fates[change].adopted
        proposal = at.register.proposal(change[0])
        assert proposal is not None
        assert proposal.changes == changed[0]

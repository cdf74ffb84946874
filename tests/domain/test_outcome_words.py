"""What the minutes say of a vote: exactly the numbers, in both forms of Norwegian."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agenda_app.domain.ballot_entry import all_for_except, all_on, with_votes
from agenda_app.domain.ballots import AGAINST, FOR, Ballots, Method, NamedVote, PartyVotes
from agenda_app.domain.language import Language
from agenda_app.domain.majorities import SHARES, Majority
from agenda_app.domain.matter_words import (
    KIND_WORDS,
    matter_words,
    put_forward_words,
    ranges,
)
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.outcome_words import (
    outcome_words,
    short_words,
    side_words,
    tally_words,
    verdict_words,
)
from agenda_app.domain.proposals import Mover, ProposalKind
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.vote_text_check import vote_disagreements
from agenda_app.domain.votes import Motion, Outcome, Room, Vote, count, vote_refusals
from tests.domain.voting import (
    OWNER,
    a_proposal,
    ballots_in,
    by_party,
    matters,
    name_of,
    roll_call,
    room,
    rooms,
)

NB, NN = Language.BOKMAL, Language.NYNORSK
INSIDE = room(Ap=4, Sp=3, H=2, V=2)
FALK, BERG = 8, 9
AT = matters(
    a_proposal(ProposalKind.ADDITION, "Kaia males.", number=1, parties=("Sp", "V")),
    a_proposal(ProposalKind.ALTERNATIVE, "Kaia rives.", number=2),
    a_proposal(ProposalKind.ALTERNATIVE, "Kaia selges.", number=3, movers=(Mover(9, "Ada Lie"),)),
    a_proposal(ProposalKind.JOINT, "Vent.", number=4, owner="Kommunedirektørens forslag"),
)
ADDITION = Motion((Matter(1),))
AGAINST_EACH_OTHER = Motion((Matter(), Matter(2)))


def of(
    ballots: Ballots, motion: Motion = ADDITION, inside: Room = INSIDE, **more: object
) -> Outcome:
    return count(Vote(motion, ballots, **more), AT, inside)  # type: ignore[arg-type]


def said(outcome: Outcome, language: Language = NB, inside: Room = INSIDE) -> str:
    return outcome_words(outcome, AT).said(language)


SPLIT = of(all_for_except(INSIDE.voters, parties=["Ap"], persons=[BERG]))


def test_a_split_vote_names_those_of_a_party_that_split() -> None:
    falk, berg = name_of(FALK), name_of(BERG)
    assert said(SPLIT) == (
        "Tilleggsforslag fra Sp og V: Vedtatt med 6 mot 5 stemmer. "
        f"For: 3 Sp, {falk} (H), 2 V. Mot: 4 Ap, {berg} (H)."
    )
    assert said(SPLIT, NN) == (
        "Tilleggsframlegg frå Sp og V: Vedteke med 6 mot 5 røyster. "
        f"For: 3 Sp, {falk} (H), 2 V. Mot: 4 Ap, {berg} (H)."
    )


def test_the_short_form_has_those_who_lost() -> None:
    outcome = of(by_party(INSIDE.voters, Ap=2, Sp=3, V=2))
    assert short_words(outcome).said(NB) == ("Vedtatt med 7 mot 4 stemmer (2 Ap, 2 H)")
    fell = of(by_party(INSIDE.voters, V=2))
    assert short_words(fell).said(NN) == "Fall med 9 mot 2 røyster (2 V)"


def test_all_of_one_mind() -> None:
    adopted, fell = of(all_on(INSIDE.voters)), of(all_on(INSIDE.voters, AGAINST))
    assert tally_words(adopted).said(NB) == "Enstemmig vedtatt."
    assert tally_words(adopted).said(NN) == "Samrøystes vedteke."
    assert tally_words(fell).said(NB) == "Falt enstemmig."
    assert tally_words(fell).said(NN) == "Fall samrøystes."


def test_one_vote_is_one_vote() -> None:
    against = of(all_for_except(INSIDE.voters, persons=[FALK]))
    assert verdict_words(against).said(NB) == "Vedtatt med 10 mot 1 stemme"
    assert verdict_words(against).said(NN) == "Vedteke med 10 mot 1 røyst"


def test_what_fell_has_those_who_brought_it_down_first() -> None:
    inside = room(none=15)
    outcome = of(by_party(inside.voters, none=3), inside=inside)
    assert verdict_words(outcome).said(NB) == "Falt med 12 mot 3 stemmer"


def test_the_chairs_vote_that_decided_is_told() -> None:
    inside = room(Ap=4, H=4)
    outcome = of(by_party(inside.voters, Ap=4), inside=inside)
    assert tally_words(outcome).said(NB) == (
        "Vedtatt med 4 mot 4 stemmer. For: 4 Ap. Mot: 4 H. "
        "Møtelederens stemme avgjorde (koml. § 11-9 andre ledd)."
    )
    assert "Røysta til møteleiaren avgjorde" in tally_words(outcome).said(NN)


def test_at_a_roll_call_everybody_is_named() -> None:
    inside = room(Ap=2, none=1)
    outcome = of(roll_call(inside.voters, (1, 3)), inside=inside)
    assert tally_words(outcome).said(NB) == (
        "Det ble stemt ved navneopprop. Vedtatt med 2 mot 1 stemme. "
        f"For: {name_of(1)} (Ap), {name_of(3)}. Mot: {name_of(2)} (Ap)."
    )
    unanimous = of(roll_call(inside.voters, (1, 2, 3)), inside=inside)
    assert name_of(2) in tally_words(unanimous).said(NB)


def test_a_secret_ballot_tells_only_its_sums() -> None:
    ballots = Ballots(Method.SECRET, (PartyVotes("", (4, 4)),), (NamedVote(1, FOR),))
    inside = room(Ap=4, H=4)
    text = tally_words(of(ballots, inside=inside)).said(NB)
    assert text == (
        "Avstemningen var hemmelig. Vedtatt med 4 mot 4 stemmer. "
        "Møtelederens stemme avgjorde (koml. § 11-9 andre ledd)."
    )


def test_a_split_whose_names_are_not_known_is_told_in_numbers() -> None:
    inside = room(Ap=4, none=3)
    outcome = of(by_party(inside.voters, Ap=3, none=1), inside=inside)
    assert side_words(outcome, FOR).said(NB) == "3 Ap, 1 uten parti"
    assert side_words(outcome, AGAINST).said(NN) == "1 Ap, 2 utan parti"
    chair = replace(outcome.vote.ballots, named=(NamedVote(1, FOR),))
    assert side_words(of(chair, inside=inside), FOR).said(NB).startswith("3 Ap")


def test_those_without_a_party_are_named_when_it_is_known() -> None:
    inside = room(Ap=2, none=2)
    outcome = of(by_party(inside.voters, none=2, Ap=2), inside=inside)
    assert side_words(outcome, FOR).said(NB) == (f"2 Ap, {name_of(3)}, {name_of(4)}")


def test_one_text_is_set_up_against_another() -> None:
    outcome = of(by_party(INSIDE.voters, Ap=4, V=2), AGAINST_EACH_OTHER)
    assert said(outcome) == (
        "Formannskapets innstilling ble satt opp mot alternativt forslag fra Sp. "
        "Formannskapets innstilling fikk 6 stemmer (4 Ap, 2 V). "
        "Alternativt forslag fra Sp fikk 5 stemmer (3 Sp, 2 H). "
        "Dermed er dette vedtatt: formannskapets innstilling."
    )
    assert said(outcome, NN).startswith(
        "Formannskapets innstilling vart sett opp mot alternativt framlegg frå Sp."
    )
    assert said(outcome, NN).endswith("Dermed er dette vedteke: formannskapets innstilling.")


def test_three_against_each_other_without_a_majority() -> None:
    motion = Motion((Matter(), Matter(2), Matter(3)))
    ballots = all_on(INSIDE.voters, sides=3)
    for party, side, votes in (
        ("Sp", 0, 0),
        ("Sp", 1, 3),
        ("H", 0, 0),
        ("H", 2, 2),
        ("V", 0, 1),
        ("V", 1, 1),
    ):
        ballots = with_votes(ballots, INSIDE.voters, party, side, votes)
    text = said(of(ballots, motion))
    assert text.startswith(
        "Formannskapets innstilling, alternativt forslag fra Sp og alternativt forslag fra "
        "Ada Lie ble satt opp mot hverandre. "
    )
    assert "Formannskapets innstilling fikk 5 stemmer (4 Ap, 1 V)." in text
    assert text.endswith("Ingen av dem fikk flertall.")


def test_a_trial_vote_decides_nothing_in_words_either() -> None:
    ballots = by_party(INSIDE.voters, Ap=4, Sp=1)
    trial = of(ballots, replace(ADDITION, is_trial=True))
    assert tally_words(trial).said(NB) == (
        "Prøvevotering. 5 stemte for og 6 mot. For: 4 Ap, 1 Sp. Mot: 2 Sp, 2 H, 2 V."
    )
    set_up = said(of(ballots, replace(AGAINST_EACH_OTHER, is_trial=True)), NN)
    assert set_up.startswith("Prøverøysting. Formannskapets innstilling vart sett opp mot")
    assert "vedteke" not in set_up


def test_a_second_round_says_so() -> None:
    outcome = of(by_party(INSIDE.voters, Ap=4), AGAINST_EACH_OTHER, is_second_round=True)
    assert said(outcome).startswith("Andre gangs avstemning. Formannskapets innstilling ble satt")


def test_a_larger_majority_is_told_with_what_it_took() -> None:
    inside = room(none=17)
    ballots = by_party(inside.voters, none=11)
    outcome = of(ballots, inside=inside, majority=Majority.TWO_THIRDS_CAST)
    text = tally_words(outcome).said(NB)
    assert text.startswith("Falt med 11 stemmer for og 6 mot.")
    assert text.endswith("Det krevdes minst 12 stemmer (to tredeler av de avgitte stemmene).")


def test_blank_votes_are_told() -> None:
    inside = room(none=17)
    ballots = Ballots(Method.SHOW_OF_HANDS, (PartyVotes("", (10, 5), 2),))
    outcome = of(ballots, inside=inside, is_appointment=True)
    assert tally_words(outcome).said(NB).endswith("2 stemte blankt.")
    assert verdict_words(outcome).said(NB) == "Vedtatt med 10 stemmer for og 5 mot"


@pytest.mark.parametrize(
    ("motion", "told"),
    [
        (ADDITION, "2 stemte for og 2 mot. For: 2 Ap. Mot: 2 Sp. 1 stemte blankt. "),
        (
            AGAINST_EACH_OTHER,
            "Formannskapets innstilling ble satt opp mot alternativt forslag fra Sp. "
            "Formannskapets innstilling fikk 2 stemmer (2 Ap). "
            "Alternativt forslag fra Sp fikk 2 stemmer (2 Sp). 1 stemte blankt. ",
        ),
    ],
)
def test_an_equal_vote_with_a_blank_chair_is_told_as_undecided(motion: Motion, told: str) -> None:
    inside = room(chair=5, Ap=2, Sp=2, H=1)
    rows = (PartyVotes("Ap", (2, 0)), PartyVotes("Sp", (0, 2)), PartyVotes("H", (0, 0), 1))
    outcome = of(Ballots(Method.SHOW_OF_HANDS, rows), motion, inside=inside, is_appointment=True)
    words = outcome_words(outcome, AT)
    assert words.bokmal.split(": ", maxsplit=1 if motion is ADDITION else 0)[-1] == (
        f"{told}Det ble like mange stemmer, og møtelederen stemte blankt, så det ble ikke avgjort "
        "(koml. § 11-9 andre ledd)."
    )
    assert words.nynorsk.endswith(
        "Det vart like mange røyster, og møteleiaren røysta blankt, så det vart ikkje avgjort "
        "(koml. § 11-9 andre ledd)."
    )
    if motion is ADDITION:
        assert short_words(outcome).bokmal == "2 stemte for og 2 mot"
        (wrong,) = vote_disagreements("Vedtatt.", outcome, AT, inside.voters)
        assert wrong.bokmal.endswith("det ble like mange stemmer, og møtelederen stemte blankt.")


def test_matters_are_called_what_the_paper_and_the_movers_call_them() -> None:
    def name(matter: Matter) -> str:
        return matter_words(matter, AT).said(NB)

    assert name(Matter(0, (1, 2, 3))) == "Formannskapets innstilling, punkt 1–3"
    assert name(Matter(2)) == "alternativt forslag fra Sp"
    assert name(Matter(4)) == "Kommunedirektørens forslag"
    unnamed = replace(AT, recommendation=replace(AT.recommendation, owner=""))
    assert matter_words(Matter(), unnamed).said(NN) == "innstillinga"


def test_two_that_would_be_called_the_same_are_told_apart_by_number() -> None:
    twins = [a_proposal(ProposalKind.ADDITION, "Kaia.", number=n) for n in (1, 2)]
    assert matter_words(Matter(2), matters(*twins)).said(NB) == "tilleggsforslag 2 fra Sp"
    paper = a_proposal(ProposalKind.ALTERNATIVE, "Kaia.", number=1, movers=(), owner=OWNER)
    assert matter_words(Matter(1), matters(paper)).said(NB) == f"{OWNER} 1"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            NB,
            "Alternativt forslag fra Sp ble satt opp mot kommunedirektørens forslag. "
            "Alternativt forslag fra Sp fikk 0 stemmer. "
            "Kommunedirektørens forslag fikk 11 stemmer. "
            "Dermed er dette vedtatt: kommunedirektørens forslag.",
        ),
        (
            NN,
            "Alternativt framlegg frå Sp vart sett opp mot kommunedirektørens forslag. "
            "Alternativt framlegg frå Sp fekk 0 røyster. "
            "Kommunedirektørens forslag fekk 11 røyster. "
            "Dermed er dette vedteke: kommunedirektørens forslag.",
        ),
    ],
)
def test_an_office_has_a_small_letter_within_a_sentence(language: Language, said: str) -> None:
    outcome = of(all_on(INSIDE.voters, 1), Motion((Matter(2), Matter(4))))
    told = outcome_words(outcome, AT).said(language)
    assert re.sub(r" \([^)]*\)", "", told) == said


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [((1,), "1"), ((1, 2), "1 og 2"), ((1, 3), "1 og 3"), ((1, 2, 3, 5, 7, 8), "1–3, 5, 7 og 8")],
)
def test_points_in_a_row_are_named_from_and_to(numbers: tuple[int, ...], shown: str) -> None:
    assert ranges([(number, str(number)) for number in numbers]) == shown


def test_who_put_a_proposal_forward_and_for_whom() -> None:
    joint = a_proposal(ProposalKind.ADDITION, "x", parties=("Sp", "V"))
    assert put_forward_words(joint, matters(joint)).said(NB) == (
        "Olav Tang (Sp) la fram følgende tilleggsforslag på vegne av Sp og V:"
    )
    own = a_proposal(ProposalKind.ALTERNATIVE, "x", parties=("Sp",))
    assert (
        put_forward_words(own, matters(own)).said(NB)
        == "Olav Tang (Sp) la fram følgende alternative forslag:"
    )
    assert put_forward_words(joint, matters(joint)).said(NN) == (
        "Olav Tang (Sp) la fram følgjande tilleggsframlegg på vegner av Sp og V:"
    )


def test_what_changes_another_proposal_says_which() -> None:
    other = a_proposal(ProposalKind.ALTERNATIVE, "Kaia rives.", number=1)
    change = a_proposal(ProposalKind.AMENDMENT, "Kaia selges.", number=2, changes=1)
    at = matters(other, change)
    assert put_forward_words(change, at).said(NB) == (
        "Olav Tang (Sp) la fram følgende endringsforslag til alternativt forslag fra Sp:"
    )
    both = replace(change, parties=("Sp", "V"))
    assert put_forward_words(both, matters(other, both)).said(NN) == (
        "Olav Tang (Sp) la på vegner av Sp og V fram følgjande endringsframlegg "
        "til alternativt framlegg frå Sp:"
    )


def test_every_kind_and_every_larger_majority_has_words() -> None:
    assert set(KIND_WORDS) == set(ProposalKind)
    assert set(SHARES) == set(Majority) - {Majority.SIMPLE}


MOTIONS = [
    ADDITION,
    replace(ADDITION, is_trial=True),
    AGAINST_EACH_OTHER,
    Motion((Matter(), Matter(2), Matter(3))),
]


@st.composite
def outcomes(draw: st.DrawFn) -> tuple[Outcome, Room]:
    inside, motion = draw(rooms), draw(st.sampled_from(MOTIONS))
    blank = draw(st.booleans())
    vote = Vote(
        motion,
        draw(ballots_in(inside, motion.sides, blank=blank)),
        draw(st.just(Majority.SIMPLE) | st.sampled_from(Majority)),
        is_appointment=blank,
    )
    if vote_refusals(vote, AT, inside):
        vote = Vote(ADDITION, all_on(inside.voters))
    return count(vote, AT, inside), inside


def people(listed: str, inside: Room) -> Counter[str]:
    """Return how many of each party a list has, numbers and names counted."""
    found: Counter[str] = Counter()
    for part in filter(None, listed.split(", ")):
        if number := re.fullmatch(r"(\d+) (.+)", part):
            party = "" if number[2] in {"uten parti", "utan parti"} else number[2]
            found[party] += int(number[1])
        else:
            name = part.split(" (")[0]
            (voter,) = (v for v in inside.voters if v.name == name)
            assert part == (f"{name} ({voter.party})" if voter.party else name)
            found[voter.party] += 1
    return found


@settings(deadline=None)
@given(outcomes(), st.sampled_from(Language))
def test_the_sentences_say_exactly_the_numbers(
    given_outcome: tuple[Outcome, Room], language: Language
) -> None:
    outcome, inside = given_outcome
    text = said(outcome, language, inside)
    secret = outcome.vote.ballots.method is Method.SECRET
    for side in range(len(outcome.votes)):
        who = people(side_words(outcome, side).said(language), inside)
        expected = {row.party: row.votes[side] for row in outcome.parties if row.votes[side]}
        assert dict(who) == ({} if secret else expected)
    if outcome.vote.motion.is_for_or_against:
        numbers = [int(n) for n in re.findall(r"\d+", verdict_words(outcome).said(language))]
        assert outcome.is_unanimous or sorted(numbers) == sorted(outcome.votes)
    else:
        got = re.findall(r"(?:fikk|fekk) (\d+) ", text)
        assert [int(n) for n in got] == list(outcome.votes)
        assert ("Dermed er" in text) == (outcome.is_binding)
    by_chair = outcome.by_chair and not outcome.is_void
    assert ("Møtelederens stemme" in text or "Røysta til møteleiaren" in text) == by_chair
    undecided = outcome.is_undecided and not outcome.is_void
    assert ("stemte blankt, så" in text or "røysta blankt, så" in text) == undecided
    assert (
        f"{outcome.blank} stemte blankt" in text or f"{outcome.blank} røysta blankt" in text
    ) == (outcome.blank > 0)


def every_account(outcome: Outcome, at: Matters, inside: Room) -> list[Sentence]:
    """Return all that the program ever says of a vote."""
    if not outcome.vote.motion.is_for_or_against:
        return [outcome_words(outcome, at)]
    return [
        outcome_words(outcome, at),
        tally_words(outcome),
        short_words(outcome),
        verdict_words(outcome),
    ]


OWNERS = [
    "Forslaget som falt",
    "Vedtak 7 mot 4 stemmer",
    "Enstemmig innstilling (3 Ap)",
    "Kommunedirektørens forslag",
]
"""What somebody may call a text, numbers of votes and all."""


@settings(deadline=None)
@given(outcomes(), st.sampled_from(Language), st.sampled_from(["", *OWNERS]), st.booleans())
def test_what_is_said_agrees_with_the_vote(
    given_outcome: tuple[Outcome, Room], language: Language, owner: str, alike: bool
) -> None:
    outcome, inside = given_outcome
    first, *others = AT.register.proposals
    register = replace(AT.register, proposals=(replace(first, owner=owner * alike), *others))
    at = replace(AT, recommendation=replace(AT.recommendation, owner=owner), register=register)
    for said_so in every_account(outcome, at, inside):
        text = said_so.said(language)
        assert vote_disagreements(text, outcome, at, inside.voters) == ()
        assert vote_disagreements(f"{text}\n{text}", outcome, at, inside.voters) == ()


NOT_OF_THE_VOTE = r"§ (?:11|9)-9|90 prosent"


@settings(deadline=None)
@given(outcomes(), st.sampled_from(Language), st.data())
def test_any_number_that_was_changed_in_the_text_is_found(
    given_outcome: tuple[Outcome, Room], language: Language, data: st.DataObject
) -> None:
    outcome, inside = given_outcome
    text = data.draw(st.sampled_from(every_account(outcome, AT, inside))).said(language)
    about = re.sub(NOT_OF_THE_VOTE, lambda found: "x" * len(found[0]), text)
    numbers = list(re.finditer(r"\d+", about))
    if not numbers:
        return
    one = data.draw(st.sampled_from(numbers))
    other = data.draw(st.integers(0, 30).filter(lambda number: number != int(one[0])))
    changed = f"{text[: one.start()]}{other}{text[one.end() :]}"
    assert vote_disagreements(changed, outcome, AT, inside.voters)


@settings(deadline=None)
@given(outcomes(), st.sampled_from(Language))
def test_for_and_against_that_changed_places_are_found(
    given_outcome: tuple[Outcome, Room], language: Language
) -> None:
    outcome, inside = given_outcome
    if outcome.votes[0] == outcome.votes[1] or len(outcome.votes) > 2:
        return
    text = said(outcome, language, inside)
    one, other = (str(number) for number in outcome.votes)
    swapped = re.sub(
        rf"\b{one}( (?:stemmer?|røyst(?:er)?|stemte|røysta) for og ){other} mot",
        rf"{other}\g<1>{one} mot",
        text,
    )
    assert (swapped == text) == (vote_disagreements(swapped, outcome, AT, inside.voters) == ())


@settings(deadline=None)
@given(outcomes(), st.sampled_from(Language), st.integers(1, 3))
def test_a_sum_that_was_changed_in_the_text_is_found(
    given_outcome: tuple[Outcome, Room], language: Language, more: int
) -> None:
    outcome, inside = given_outcome
    if not outcome.vote.motion.is_for_or_against or outcome.is_unanimous:
        return
    right = tally_words(outcome).said(language)
    said_so = verdict_words(outcome).said(language)
    changed = re.sub(r"\d+", lambda found: str(int(found[0]) + more), said_so, count=1)
    assert vote_disagreements(right.replace(said_so, changed), outcome, AT, inside.voters)

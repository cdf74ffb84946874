"""Where the edited words about a vote are not what the vote was."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.ballot_entry import all_for_except, all_on
from agenda_app.domain.matters import Matter
from agenda_app.domain.proposals import ProposalKind
from agenda_app.domain.vote_text_check import vote_disagreements
from agenda_app.domain.votes import Motion, Vote, count
from tests.domain.voting import a_proposal, by_party, matters, name_of, room

INSIDE = room(Ap=4, Sp=3, H=2, V=2)
FALK, BERG = 8, 9
AT = matters(a_proposal(ProposalKind.ALTERNATIVE, "Kaia rives.", number=1))
ADOPTED = count(
    Vote(Motion((Matter(),)), all_for_except(INSIDE.voters, ["Ap"], [BERG])), AT, INSIDE
)
FELL = count(Vote(Motion((Matter(),)), by_party(INSIDE.voters, V=2)), AT, INSIDE)
TRIAL = count(Vote(Motion((Matter(),), is_trial=True), by_party(INSIDE.voters, V=2)), AT, INSIDE)
BETWEEN = count(Vote(Motion((Matter(), Matter(1))), by_party(INSIDE.voters, V=2)), AT, INSIDE)
UNANIMOUS = count(Vote(Motion((Matter(),)), all_on(INSIDE.voters)), AT, INSIDE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Innstillingen ble etter lang debatt vedtatt med 6 mot 5 stemmer.",
        "Vedtatt mot 5 stemmer.",
        "6 stemte for og 5 mot.",
        "Vedteke med 6 mot 5 røyster. Mot: 4 Ap.",
        "Punkt 1 og 3: vedtatt med seks mot fem.",
        f"For: {name_of(FALK)} (H). Mot: {name_of(BERG)} (H).",
        f"For: {name_of(BERG)} Dal (H). Det gjelder i så fall fra nyttår.",
        "11 stemmer ble avgitt. Ordføreren la fram sak 12/26 på 40 sider.",
    ],
)
def test_what_is_right_or_not_about_numbers_is_left_alone(text: str) -> None:
    assert vote_disagreements(text, ADOPTED, INSIDE.voters) == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Vedtatt med 7 mot 4 stemmer.", "Teksten sier «7 mot 4», men stemmene var 6–5."),
        ("Vedtatt med 5 mot 6 stemmer.", "Teksten sier «5 mot 6», men stemmene var 6–5."),
        ("Vedtatt mot 8 stemmer.", "Teksten sier «8 stemmer», men stemmene var 6–5."),
        ("Vedtatt. Mot: 3 Ap.", "Teksten sier «3 Ap», men stemmene fra Ap var 0–4."),
        ("Enstemmig vedtatt.", "Teksten sier enstemmig, men stemmene var delte."),
        ("Innstillingen falt.", "Teksten sier at forslaget falt, men det ble vedtatt."),
        (
            f"Mot: {name_of(FALK)} (H)",
            f"Teksten har {name_of(FALK)} under «Mot», men {name_of(FALK)} stemte ikke det.",
        ),
    ],
)
def test_what_is_wrong_is_told(text: str, reason: str) -> None:
    (found,) = vote_disagreements(text, ADOPTED, INSIDE.voters)
    assert found.bokmal == reason


def test_what_fell_was_not_adopted() -> None:
    (found,) = vote_disagreements("Vedteke.", FELL, INSIDE.voters)
    assert found.nynorsk == "Teksten seier vedteke, men framlegget fall."
    for text in ("Falt med 9 mot 2 stemmer.", "Falt med 2 mot 9 stemmer.", "Ble ikke vedtatt."):
        assert vote_disagreements(text, FELL, INSIDE.voters) == ()


def test_a_trial_vote_and_a_choice_are_neither_adopted_nor_rejected() -> None:
    for outcome in (TRIAL, BETWEEN):
        assert vote_disagreements("Innstillingen falt.", outcome, INSIDE.voters) == ()
    (found,) = vote_disagreements("Fikk 2 mot 9 stemmer.", BETWEEN, INSIDE.voters)
    assert "2 mot 9" in found.bokmal
    assert vote_disagreements("Fikk 9 mot 2 stemmer.", BETWEEN, INSIDE.voters) == ()


def test_two_of_the_same_name_on_either_side_are_both_right() -> None:
    twins = tuple(replace(v, name="Jon Lie") if v.party == "H" else v for v in INSIDE.voters)
    assert vote_disagreements("For: Jon Lie (H). Mot: Jon Lie (H).", ADOPTED, twins) == ()
    assert vote_disagreements("For: Jon Lie (H).", FELL, twins) != ()


def test_unanimous_is_right_when_it_was() -> None:
    assert vote_disagreements("Enstemmig vedtatt, 11 mot 0.", UNANIMOUS, INSIDE.voters) == ()
    assert vote_disagreements("Vedtatt med 10 mot 1 stemme.", UNANIMOUS, INSIDE.voters)

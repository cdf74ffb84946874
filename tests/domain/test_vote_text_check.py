"""Where the edited words about a vote are not what the vote was."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.ballot_entry import all_for_except, all_on
from agenda_app.domain.ballots import Ballots, Method, PartyVotes
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
        "6 av 11 stemte for, 5 representanter stemte mot.",
        "5 mot og 6 for.",
        "For: 6 stemmer. Mot: 5 (4 Ap, 1 H).",
        "Formannskapets innstilling fikk 6 stemmer.",
        "6 stemte for innstillingen og 5 mot. 5 stemte for avslag.",
        "Vedteke mot 4 røyster frå Ap og 1 frå H.",
        "Vedtatt med 6 mot 5 stemmer (4 Ap, 1 H). 3 Sp og 2 V tok ordet.",
        f"Mot: 4 Ap. {name_of(FALK)} (H) ba om ordet.",
    ],
)
def test_what_is_right_or_not_about_numbers_is_left_alone(text: str) -> None:
    assert vote_disagreements(text, ADOPTED, AT, INSIDE.voters) == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Vedtatt med 7 mot 4 stemmer.", "Teksten sier «7 mot 4», men stemmene var 6–5."),
        ("Vedtatt med 5 mot 6 stemmer.", "Teksten sier «5 mot 6», men stemmene var 6–5."),
        (
            "Vedteke med 5 røyster for og 6 mot.",
            "Teksten sier «5 røyster for og 6 mot», men stemmene var 6–5.",
        ),
        ("Vedtatt mot 6 stemmer.", "Teksten sier «6 stemmer», men stemmene var 6–5."),
        ("5 stemte for.", "Teksten sier «5 stemte for», men stemmene var 6–5."),
        ("For: 5. Mot: 5.", "Teksten sier «For: 5», men stemmene var 6–5."),
        (
            "Formannskapets innstilling fikk 5 stemmer.",
            "Teksten sier «Formannskapets innstilling fikk 5 stemmer», men stemmene var 6–5.",
        ),
        ("2 stemte blankt.", "Teksten sier «2 stemte blankt», men stemmene var 6–5."),
        ("Det krevdes minst 5 stemmer.", "Teksten sier «5 stemmer», men det krevdes minst 6."),
        ("6 stemmer ble avgitt.", "Teksten sier «6 stemmer ble avgitt», men stemmene var 6–5."),
        ("For: 2 H.", "Teksten sier «2 H», men stemmene fra H var 1–1."),
        (
            "Vedtatt med 6 mot 5 stemmer (3 Sp).",
            "Teksten sier «3 Sp», men stemmene fra Sp var 3–0.",
        ),
        (
            f"Vedtatt med 6 mot 5 stemmer (4 Ap, {name_of(FALK)}).",
            f"Teksten har {name_of(FALK)} under «Mot», men {name_of(FALK)} stemte ikke det.",
        ),
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
    (found,) = vote_disagreements(text, ADOPTED, AT, INSIDE.voters)
    assert found.bokmal == reason


def test_what_fell_was_not_adopted() -> None:
    (found,) = vote_disagreements("Vedteke.", FELL, AT, INSIDE.voters)
    assert found.nynorsk == "Teksten seier vedteke, men framlegget fall."
    for text in ("Falt med 9 mot 2 stemmer.", "Falt med 2 mot 9 stemmer.", "Ble ikke vedtatt."):
        assert vote_disagreements(text, FELL, AT, INSIDE.voters) == ()


def test_a_trial_vote_and_a_choice_are_neither_adopted_nor_rejected() -> None:
    for outcome in (TRIAL, BETWEEN):
        assert vote_disagreements("Innstillingen falt.", outcome, AT, INSIDE.voters) == ()
    (found,) = vote_disagreements("Fikk 2 mot 9 stemmer.", BETWEEN, AT, INSIDE.voters)
    assert "2 mot 9" in found.bokmal
    assert vote_disagreements("Fikk 9 mot 2 stemmer.", BETWEEN, AT, INSIDE.voters) == ()


def test_each_of_several_has_its_own_number() -> None:
    right = (
        "Formannskapets innstilling fikk 2 stemmer (2 V). "
        "Alternativt forslag fra Sp fikk 9 stemmer (4 Ap, 3 Sp, 2 H)."
    )
    assert vote_disagreements(right, BETWEEN, AT, INSIDE.voters) == ()
    for old, new in (("2 stemmer", "9 stemmer"), ("9 stemmer", "2 stemmer"), ("2 V", "0 V")):
        changed = right.replace(old, new, 1)
        assert len(vote_disagreements(changed, BETWEEN, AT, INSIDE.voters)) == 1
    somebody = f"Formannskapets innstilling fikk 2 stemmer (2 V, {name_of(FALK)})."
    (found,) = vote_disagreements(somebody, BETWEEN, AT, INSIDE.voters)
    assert found.bokmal.startswith(f"Teksten har {name_of(FALK)} under noe annet")


def test_a_secret_ballot_tells_nothing_of_parties() -> None:
    secret = Ballots(Method.SECRET, (PartyVotes("", (6, 5)),))
    outcome = count(Vote(Motion((Matter(),)), secret), AT, INSIDE)
    assert vote_disagreements("3 Ap, 1 uten parti.", outcome, AT, INSIDE.voters) == ()


def test_those_without_a_party_are_counted_too() -> None:
    inside = room(Ap=4, none=3)
    outcome = count(Vote(Motion((Matter(),)), by_party(inside.voters, Ap=4)), AT, inside)
    assert vote_disagreements("Mot: 3 uten parti.", outcome, AT, inside.voters) == ()
    (found,) = vote_disagreements("Mot: 2 utan parti.", outcome, AT, inside.voters)
    assert found.nynorsk == (
        "Teksten seier «2 utan parti», men røystene frå dei utan parti var 0–3."
    )


def test_two_of_the_same_name_on_either_side_are_both_right() -> None:
    twins = tuple(replace(v, name="Jon Lie") if v.party == "H" else v for v in INSIDE.voters)
    assert vote_disagreements("For: Jon Lie (H). Mot: Jon Lie (H).", ADOPTED, AT, twins) == ()
    assert vote_disagreements("For: Jon Lie (H).", FELL, AT, twins) != ()


def test_unanimous_is_right_when_it_was() -> None:
    assert vote_disagreements("Enstemmig vedtatt, 11 mot 0.", UNANIMOUS, AT, INSIDE.voters) == ()
    assert vote_disagreements("Vedtatt med 10 mot 1 stemme.", UNANIMOUS, AT, INSIDE.voters)

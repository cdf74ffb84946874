"""Parts that recommend the opposite of the proposal."""

from __future__ import annotations

import pytest

from agenda_app.checks.direction import opposite_recommendations
from agenda_app.domain.case import Case
from tests.checks.cases import NB, NN, a_case, a_paper, body, points, said

STAY = "Kommunedirektøren anbefaler at kommunen fortsetter samarbeidet."
LEAVE = "Prøvevik kommune avslutter samarbeidet om vakt."


def proposing(proposal: str, *parts: tuple[str, str]) -> Case:
    return a_case(paper=a_paper(proposals=points(proposal), body=body(*parts)))


def test_a_summary_against_the_proposal_is_shown_with_both_sentences() -> None:
    case = proposing(LEAVE, ("Sammendrag", f"Saken er gammel. {STAY}"))
    (finding,) = opposite_recommendations(case, NB)
    assert finding.text == "«Sammendrag» og forslaget til vedtak peker hver sin vei."
    assert finding.quotes == (LEAVE, STAY)


def test_it_is_said_in_nynorsk_of_a_nynorsk_paper() -> None:
    case = proposing(
        "Prøvevik kommune avsluttar samarbeidet om vakt.",
        ("Samandrag", "Kommunedirektøren rår til at kommunen held fram i samarbeidet."),
    )
    (finding,) = opposite_recommendations(case, NN)
    assert finding.text == "«Samandrag» og framlegget til vedtak peikar kvar sin veg."


@pytest.mark.parametrize(
    ("proposal", "conclusion"),
    [
        ("Søknaden innvilges.", "Det anbefales at søknaden avslås."),
        ("Søknaden avslås.", "Administrasjonen tilrår å gi dispensasjon."),
        ("Kommunen trekker seg fra avtalen.", "Kommunen bør opprettholde avtalen."),
        ("Kommunen viderefører ordningen.", "Kommunen bør ikke videreføre ordningen."),
        ("Kommunen viderefører ordningen.", "Kommunedirektøren fraråder å videreføre den."),
        ("Kommunen avslutter ordningen.", "Det er lite å vinne på å trekke seg nå."),
        ("Kommunen godkjenner planen.", "Vi foreslår at planen ikke godkjennes."),
        ("Kommunen sier opp avtalen.", "Kommunedirektøren anbefaler å beholde avtalen."),
        ("Kommunen seier opp avtalen.", "Vi rår til å halde fram med avtalen."),
        ("Ordninga blir avvikla.", "Rådmannen tilrår å vidareføre ordninga."),
    ],
)
def test_opposites_are_found(proposal: str, conclusion: str) -> None:
    assert len(said(opposite_recommendations, proposing(proposal, ("Konklusjon", conclusion)))) == 1


@pytest.mark.parametrize(
    ("proposal", "conclusion"),
    [
        (LEAVE, "Kommunedirektøren anbefaler at kommunen avslutter samarbeidet."),
        (LEAVE, "Nabokommunen fortsetter samarbeidet."),
        (LEAVE, "Behovet kan fortsatt være reelt, men bør vurderes på nytt."),
        (LEAVE, "Det bør vurderes i ordinær drift, fremfor gjennom videre deltakelse."),
        ("Kommunen viderefører ordningen.", "Kommunen bør ikke avslutte ordningen."),
        ("Søknaden godkjennes ikke.", "Det anbefales at søknaden avslås."),
        ("Søknaden innvilges.", "Vi anbefaler å omgjøre avslaget fra i fjor."),
        ("Kommunen viderefører ordningen.", "Rådmannen har lest avslutningen av avtalen."),
        ("Kommunen viderefører ordningen.", "Avsluttende arbeid bør tas i mai."),
        ("Kommunen bygger molo.", "Det anbefales at avtalen avsluttes."),
    ],
)
def test_agreement_reports_and_asides_are_left_alone(proposal: str, conclusion: str) -> None:
    assert said(opposite_recommendations, proposing(proposal, ("Konklusjon", conclusion))) == []


def test_what_others_recommend_is_not_the_papers_own_voice() -> None:
    advice = "Fylkesmannen anbefaler at kommunen fortsetter samarbeidet."
    inherits = ("Svar fra naboen", advice)
    assert said(opposite_recommendations, proposing(LEAVE, ("Høring", advice), inherits)) == []


def test_a_proposal_about_two_things_is_left_to_a_person() -> None:
    both = a_paper(
        proposals=points(LEAVE, "Avtalen om renovasjon videreføres."),
        body=body(("Sammendrag", STAY)),
    )
    assert said(opposite_recommendations, a_case(paper=both)) == []


def test_parts_are_compared_with_each_other_when_the_proposal_is_silent() -> None:
    case = proposing(
        "Saken tas til orientering.",
        ("Sammendrag", STAY),
        ("Konklusjon", "Det anbefales at kommunen avslutter samarbeidet."),
    )
    assert said(opposite_recommendations, case) == [
        "«Sammendrag» og «Konklusjon» peker hver sin vei."
    ]


def test_text_before_the_first_heading_has_a_name_too() -> None:
    case = proposing(LEAVE, ("", STAY))
    assert said(opposite_recommendations, case) == [
        "«Innledningen» og forslaget til vedtak peker hver sin vei."
    ]

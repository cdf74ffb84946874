"""A proposal stands in the minutes as it was put forward, in words that somebody can read."""

from __future__ import annotations

import pytest

from agenda_app.domain.language import Language
from agenda_app.domain.proposal_states import ProposalState
from agenda_app.domain.proposal_words import fate_words, proposal_text, statement_words
from agenda_app.domain.proposals import MeetingProposal, MinuteStatement, Mover, ProposalKind
from agenda_app.domain.text import plain
from tests.domain.voting import a_list, a_proposal, matters

NB, NN = Language.BOKMAL, Language.NYNORSK


def text(proposal: MeetingProposal, language: Language = NB) -> str:
    return plain(proposal_text(proposal, matters(proposal), language))


def test_an_amended_point_has_the_number_of_the_point_that_it_changes() -> None:
    change = a_proposal(ProposalKind.AMENDMENT, "Rammen er 200.", number=1, at=2)
    assert text(change) == "2. Rammen er 200."


def test_a_struck_point_is_named() -> None:
    struck = a_proposal(ProposalKind.AMENDMENT, "", number=1, at=3)
    assert text(struck) == "Punkt 3 strykes."
    assert text(struck, NN) == "Punkt 3 går ut."


def test_an_amendment_of_a_point_that_is_not_there_loses_no_word() -> None:
    assert text(a_proposal(ProposalKind.AMENDMENT, "Rammen er 200.", number=1, at=9)) == (
        "Rammen er 200."
    )


def test_a_postponement_without_words_says_what_it_comes_to() -> None:
    assert text(a_proposal(ProposalKind.POSTPONE, number=1)) == "Saken utsettes."
    assert text(a_proposal(ProposalKind.DISMISS, number=1), NN) == "Saka blir avvist."
    own = a_proposal(ProposalKind.POSTPONE, "Saken utsettes til juni.", number=1)
    assert text(own) == "Saken utsettes til juni."


def test_an_introduction_comes_before_the_points() -> None:
    introduced = a_proposal(
        ProposalKind.ALTERNATIVE, "Kaia selges.", number=1, introduction=a_list("Innledning.")
    )
    assert text(introduced) == "1. Innledning.\nKaia selges."


@pytest.mark.parametrize(
    ("state", "bokmal", "nynorsk"),
    [
        (ProposalState.HANDED_IN, "", ""),
        (ProposalState.WITHDRAWN, "Forslaget ble trukket.", "Framlegget vart trekt."),
        (ProposalState.REJECTED, "Forslaget falt.", "Framlegget fall."),
        (
            ProposalState.MOVER_DISQUALIFIED,
            "Forslaget ble ikke tatt opp til behandling, for forslagsstilleren var inhabil.",
            "Framlegget vart ikkje teke opp til handsaming, for forslagsstillaren var ugild.",
        ),
        (
            ProposalState.MOVER_EXCUSED,
            "Forslaget ble ikke tatt opp til behandling, for forslagsstilleren hadde fritak i "
            "saken.",
            "Framlegget vart ikkje teke opp til handsaming, for forslagsstillaren hadde fritak i "
            "saka.",
        ),
    ],
)
def test_the_fate_is_said_in_both_forms(state: ProposalState, bokmal: str, nynorsk: str) -> None:
    assert (fate_words(state).said(NB), fate_words(state).said(NN)) == (bokmal, nynorsk)


def test_it_is_said_to_whom_a_proposal_was_sent_on() -> None:
    said = fate_words(ProposalState.SENT_ON, "formannskapet")
    assert said.said(NB) == "Forslaget ble oversendt til formannskapet."
    assert said.said(NN) == "Framlegget vart oversendt til formannskapet."
    assert fate_words(ProposalState.REJECTED, "formannskapet").said(NB) == "Forslaget falt."


def test_every_state_has_words() -> None:
    assert {state for state in ProposalState if not fate_words(state)} == {ProposalState.HANDED_IN}


@pytest.mark.parametrize(
    ("parties", "said"),
    [
        ((), "Protokolltilførsel fra Kari Nes (Sp):"),
        (("Sp",), "Protokolltilførsel fra Kari Nes (Sp):"),
        (("Sp", "V"), "Protokolltilførsel fra Kari Nes (Sp) på vegne av Sp og V:"),
    ],
)
def test_a_statement_says_whose_it_is(parties: tuple[str, ...], said: str) -> None:
    statement = MinuteStatement(1, Mover(6, "Kari Nes", "Sp"), a_list("Nei."), parties)
    assert statement_words(statement).said(NB) == said

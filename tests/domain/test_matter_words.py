"""Proposals that would be called the same have one number, wherever they are told of."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.domain.language import Language
from agenda_app.domain.matter_refusals import matter_refusals
from agenda_app.domain.matter_words import matter_words, place_among_alike, put_forward_words
from agenda_app.domain.matters import Matter
from agenda_app.domain.proposals import MeetingProposal, Mover, ProposalKind
from tests.domain.voting import OWNER, a_proposal, matters

NB, NN = Language.BOKMAL, Language.NYNORSK
WHOLE = a_proposal(ProposalKind.ALTERNATIVE, "Kaia rives.", number=1)
ADDED = a_proposal(ProposalKind.ADDITION, "Kaia lyses opp.", number=2)
MORE = a_proposal(ProposalKind.ADDITION, "Naboer varsles.", number=4, changes=1)
OTHERS = a_proposal(
    ProposalKind.ADDITION, "Eldre høres.", number=3, movers=(Mover(6, "Geir Li", "V"),)
)


def names(*proposals: MeetingProposal) -> list[str]:
    at = matters(*proposals)
    return [matter_words(Matter(one.number), at).said(NB) for one in proposals]


def put(*proposals: MeetingProposal, language: Language = NB) -> list[str]:
    at = matters(*proposals)
    return [put_forward_words(one, at).said(language) for one in proposals]


def test_those_called_the_same_are_counted_among_themselves() -> None:
    assert names(WHOLE, ADDED, OTHERS, MORE) == [
        "alternativt forslag fra Sp",
        "tilleggsforslag 1 fra Sp",
        "tilleggsforslag fra V",
        "tilleggsforslag 2 fra Sp",
    ]


def test_they_are_put_forward_by_the_number_that_the_votes_tell() -> None:
    assert put(WHOLE, ADDED, OTHERS, MORE) == [
        "Olav Tang (Sp) la fram følgende alternative forslag:",
        "Olav Tang (Sp) la fram tilleggsforslag 1:",
        "Geir Li (V) la fram følgende tilleggsforslag:",
        "Olav Tang (Sp) la fram tilleggsforslag 2 til alternativt forslag fra Sp:",
    ]
    both = {"parties": ("Sp", "V")}
    twins = [replace(ADDED, **both), replace(MORE, **both)]
    assert put(WHOLE, *twins)[1:] == [
        "Olav Tang (Sp) la fram tilleggsforslag 1 på vegne av Sp og V:",
        "Olav Tang (Sp) la på vegne av Sp og V fram tilleggsforslag 2 "
        "til alternativt forslag fra Sp:",
    ]
    assert put(WHOLE, *twins, language=NN)[1:] == [
        "Olav Tang (Sp) la fram tilleggsframlegg 1 på vegner av Sp og V:",
        "Olav Tang (Sp) la på vegner av Sp og V fram tilleggsframlegg 2 "
        "til alternativt framlegg frå Sp:",
    ]
    assert put(ADDED, replace(MORE, changes=0), language=NN) == [
        "Olav Tang (Sp) la fram tilleggsframlegg 1:",
        "Olav Tang (Sp) la fram tilleggsframlegg 2:",
    ]


def test_a_second_alternative_is_put_forward_as_one() -> None:
    two = (WHOLE, replace(WHOLE, number=2))
    assert put(*two)[1] == "Olav Tang (Sp) la fram alternativt forslag 2:"
    assert put(*two, language=NN)[1] == "Olav Tang (Sp) la fram alternativt framlegg 2:"


def test_no_number_changes_when_one_is_withdrawn_or_one_more_comes() -> None:
    gone = replace(ADDED, withdrawn=True)
    last = replace(ADDED, number=5)
    at = matters(WHOLE, gone, OTHERS, MORE, last)
    assert [place_among_alike(one, at) for one in (gone, MORE, last)] == [1, 2, 3]


def test_what_came_with_the_papers_is_put_forward_as_it_is_called() -> None:
    paper = replace(WHOLE, movers=(), owner="Komiteens forslag")
    assert put(paper) == ["Komiteens forslag:"]
    assert put(paper, replace(paper, number=2)) == ["Komiteens forslag 1:", "Komiteens forslag 2:"]
    assert put(replace(paper, owner=OWNER)) == [f"{OWNER} 1:"]


def test_what_cannot_be_voted_on_is_told_by_the_same_name() -> None:
    at = matters(ADDED, replace(MORE, withdrawn=True))
    (refused,) = matter_refusals([Matter(4)], at)
    assert refused.bokmal == "Tilleggsforslag 2 fra Sp er trukket."
    assert refused.nynorsk == "Tilleggsframlegg 2 frå Sp er trekt."

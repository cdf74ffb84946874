"""The opening of a meeting: the rule of one third, what cannot be, and the words of it."""

from __future__ import annotations

import pytest

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.language import Language
from agenda_app.domain.meeting_json import opening_from_json, opening_to_json
from agenda_app.domain.opening import (
    Approval,
    Approved,
    LastMinutes,
    LateItem,
    MeetingOpening,
    opening_refusals,
)
from agenda_app.domain.opening_words import (
    late_words,
    minutes_remarks,
    minutes_words,
    notice_words,
    rest_words,
)
from tests.council import eleven, met
from tests.domain.attending import telling

NB, NN = Language.BOKMAL, Language.NYNORSK


@pytest.mark.parametrize(
    ("present", "enough"), [(1, 1), (3, 1), (4, 2), (9, 3), (10, 4), (11, 4), (17, 6)]
)
def test_a_third_of_those_present_stops_a_late_case(present: int, enough: int) -> None:
    late = LateItem(None, "Ny sak", present=present)
    assert late.enough == enough
    assert not LateItem(None, "x", objections=enough - 1, present=present).is_stopped
    assert LateItem(None, "x", objections=enough, present=present).is_stopped


def test_the_chair_alone_stops_it_and_nobody_does_not() -> None:
    assert LateItem(None, "x", chair_objects=True, present=11).is_stopped
    assert not LateItem(None, "x", present=11).is_stopped


@pytest.mark.parametrize(
    ("late", "said"),
    [
        (
            LateItem(None, "Ny kran", present=5, board=5),
            "Hele styret var til stede, og ingen motsatte seg at den ble avgjort (koml. § 9-9).",
        ),
        (
            LateItem(None, "Ny kran", objections=1, present=5, board=5),
            "1 av 5 som var til stede, motsatte seg at den ble avgjort, og den ble ikke tatt opp "
            "(koml. § 9-9).",
        ),
        (
            LateItem(None, "Ny kran", chair_objects=True, present=5, board=5),
            "Møtelederen motsatte seg at den ble avgjort, og den ble ikke tatt opp (koml. § 9-9).",
        ),
        (
            LateItem(None, "Ny kran", present=4, board=5),
            "4 av 5 i styret var til stede, og den ble ikke tatt opp (koml. § 9-9).",
        ),
    ],
)
def test_the_board_of_a_company_takes_up_what_all_of_it_agrees_to(
    late: LateItem, said: str
) -> None:
    assert late.is_stopped == ("ikke tatt opp" in said)
    told = late_words(late, telling(met(eleven()), NB)).said(NB)
    assert told.replace("\N{NO-BREAK SPACE}", " ") == f"«Ny kran» sto ikke på sakslisten. {said}"


def refused(opening: MeetingOpening) -> list[str]:
    return [sentence.bokmal for sentence in opening_refusals(opening)]


def test_what_cannot_be_is_refused() -> None:
    assert refused(MeetingOpening()) == []
    unsaid = Approved(Approval.WITH_REMARKS, " ")
    assert refused(MeetingOpening(notice=unsaid)) == ["Skriv hva merknaden går ut på."]
    assert refused(MeetingOpening(late=(LateItem(None, present=5),))) == [
        "Skriv hva saken gjelder."
    ]
    many = LateItem(None, "Ny sak", objections=6, present=5)
    assert len(refused(MeetingOpening(late=(many,)))) == 1


def test_the_words_of_the_notice_and_the_agenda() -> None:
    opening = MeetingOpening(
        notice=Approved(Approval.APPROVED), agenda=Approved(Approval.REJECTED, "Feil rekkefølge.")
    )
    assert [one.said(NB) for one in notice_words(opening)] == [
        "Innkallingen ble godkjent.",
        "Sakslisten ble ikke godkjent.",
    ]
    assert [one.said(NN) for one in notice_words(opening)] == [
        "Innkallinga vart godkjend.",
        "Saklista vart ikkje godkjend.",
    ]


def test_the_words_of_the_last_minutes_and_their_corrections() -> None:
    approved = Approved(Approval.WITH_REMARKS, "Kari  Nes møtte fra kl. 18.20.")
    assert minutes_words(approved).said(NB) == "Protokollen ble godkjent med rettelser."
    assert [one.said(NN) for one in minutes_remarks(approved, 2) if one] == [
        "Retting: Kari Nes møtte fra kl. 18.20.",
        "2 rettingar er førte i den godkjende protokollen.",
    ]
    assert not minutes_words(Approved())


def test_what_was_typed_gets_the_full_stop_that_it_lacks() -> None:
    for typed, said in (("Kari Nes møtte", "Kari Nes møtte."), ("Hvorfor?", "Hvorfor?")):
        (told,) = minutes_remarks(Approved(Approval.WITH_REMARKS, typed))
        assert told.said(NB) == f"Rettelse: {said}"


def test_who_was_elected_to_sign_is_said_when_it_was_done_at_the_opening() -> None:
    opening = MeetingOpening(nobody_disqualified=True, signers_elected=True)
    said = [one.said(NB) for one in rest_words(opening, ["Aud Strand (Ap)", "Bo Vik (H)"]) if one]
    assert said == [
        "Ingen meldte fra om inhabilitet.",
        "Til å skrive under protokollen ble valgt: Aud Strand (Ap) og Bo Vik (H).",
    ]
    assert not any(rest_words(MeetingOpening(), ["Aud Strand (Ap)"]))


def test_an_opening_comes_back_from_the_database_as_it_was() -> None:
    opening = MeetingOpening(
        lawfully_summoned=False,
        notice=Approved(Approval.WITH_REMARKS, "For sent."),
        late=(
            LateItem(ItemId(4), "", only_papers=True, objections=1, present=9),
            LateItem(ItemId(5), present=5, board=5),
        ),
        disqualification="Spørsmålet ble drøftet.",
        last_minutes=(LastMinutes(ItemId(2), Approved(Approval.APPROVED)),),
    )
    assert opening_from_json(opening_to_json(opening)) == opening
    assert opening_from_json("{}") == MeetingOpening()
    older = opening_to_json(opening).replace(',"board":0', "").replace(',"board":5', "")
    assert "board" not in older
    assert [one.board for one in opening_from_json(older).late] == [0, 0]

"""Every closing of the doors is told with its law and its times."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from agenda_app.domain.ballot_entry import all_for_except
from agenda_app.domain.closing_words import (
    closing_basis,
    closing_words,
    is_result,
    public_closing_words,
)
from agenda_app.domain.closings import closing_of
from agenda_app.domain.language import Language
from agenda_app.domain.minutes import ClosedSession, ClosingGround
from agenda_app.domain.voters import Voter
from agenda_app.domain.votes import Room

NB, NN = Language.BOKMAL, Language.NYNORSK
ROOM = Room(
    (
        Voter(1, "Siv Hauknes", "Sp", is_chair=True),
        Voter(2, "Odd Vik", "Sp", is_chair=False),
        Voter(3, "Rune Falk", "H", is_chair=False),
        Voter(4, "Jon Moe", "V", is_chair=False),
        Voter(5, "Eli Aas", "V", is_chair=False),
    ),
    seats=5,
)
SESSION = ClosedSession(
    ClosingGround.PUBLIC_INTEREST, "offl. § 23 første ledd", time(19, 2), time(19, 30), "enstemmig"
)


def said(session: ClosedSession, language: Language = NB) -> str:
    return closing_words(closing_of(session, ROOM), language).replace("\u00a0", " ")


def test_times_laws_and_how_it_was_decided_are_told_in_both_forms() -> None:
    law = "koml. § 11-5 tredje ledd bokstav b, jf. offl. § 23"
    assert said(SESSION) == (
        f"Møtet ble lukket kl. 19.02 etter {law} første ledd (enstemmig). "
        "Det ble åpnet igjen kl. 19.30."
    )
    assert said(SESSION, NN) == (
        f"Møtet vart lukka kl. 19.02 etter {law} fyrste ledd (enstemmig). "
        "Det vart opna att kl. 19.30."
    )


def test_what_nobody_noted_is_left_out() -> None:
    bare = replace(SESSION, basis=" ", closed_at=None, opened_at=None, vote="")
    assert said(bare) == "Møtet ble lukket etter koml. § 11-5 tredje ledd bokstav b."


def test_a_counted_vote_is_told_as_other_votes_are() -> None:
    voted = replace(
        SESSION, ground=ClosingGround.PRIVACY, basis="", vote="enstemmig",
        ballots=all_for_except(ROOM.voters, ("V",)), opening=all_for_except(ROOM.voters, ("H",)),
    )  # fmt: skip
    assert said(voted) == (
        "Forslag om å lukke møtet: Vedtatt med 3 mot 2 stemmer. For: 2 Sp, 1 H. Mot: 2 V. "
        "Møtet ble lukket kl. 19.02 etter koml. § 11-5 tredje ledd bokstav a. "
        "Forslag om å åpne møtet igjen: Vedtatt med 4 mot 1 stemme. For: 2 Sp, 2 V. Mot: 1 H. "
        "Det ble åpnet igjen kl. 19.30."
    )
    assert said(voted, NN) == (
        "Framlegg om å lukke møtet: Vedteke med 3 mot 2 røyster. For: 2 Sp, 1 H. Mot: 2 V. "
        "Møtet vart lukka kl. 19.02 etter koml. § 11-5 tredje ledd bokstav a. "
        "Framlegg om å opne møtet att: Vedteke med 4 mot 1 røyst. For: 2 Sp, 2 V. Mot: 1 H. "
        "Det vart opna att kl. 19.30."
    )


def test_a_proposal_to_close_that_fell_is_told_and_that_the_doors_stayed_open() -> None:
    fell = ClosedSession(
        ClosingGround.PRIVACY, "", time(19, 2), is_refused=True,
        ballots=all_for_except(ROOM.voters, ("V", "H")),
    )  # fmt: skip
    assert said(fell) == (
        "Forslag kl. 19.02 om å lukke møtet etter koml. § 11-5 tredje ledd bokstav a: "
        "Falt med 3 mot 2 stemmer. For: 2 Sp. Mot: 1 H, 2 V. Møtet ble ikke lukket."
    )
    assert said(fell, NN) == (
        "Framlegg kl. 19.02 om å lukke møtet etter koml. § 11-5 tredje ledd bokstav a: "
        "Fall med 3 mot 2 røyster. For: 2 Sp. Mot: 1 H, 2 V. Møtet vart ikkje lukka."
    )


def test_who_decided_what_the_law_demands_is_told_in_both_forms() -> None:
    duty = ClosedSession(
        ClosingGround.CONFIDENTIALITY, "offl. § 13", time(19, 2), time(19, 30),
        ballots=all_for_except(ROOM.voters),
    )  # fmt: skip
    assert said(duty) == (
        "Forslag om å lukke møtet: Enstemmig vedtatt. Møtet ble lukket kl. 19.02 etter "
        "koml. § 11-5 andre ledd andre punktum, jf. offl. § 13, som krever at møtet lukkes. "
        "Det ble åpnet igjen kl. 19.30."
    )
    assert said(duty, NN) == (
        "Framlegg om å lukke møtet: Samrøystes vedteke. Møtet vart lukka kl. 19.02 etter "
        "koml. § 11-5 andre ledd andre punktum, jf. offl. § 13, som krev at møtet blir lukka. "
        "Det vart opna att kl. 19.30."
    )


def test_what_the_law_demands_is_told_without_a_vote() -> None:
    duty = ClosedSession(ClosingGround.EMPLOYEE, "", time(19, 2), time(19, 30))
    assert said(duty) == (
        "Møtet ble lukket kl. 19.02 etter koml. § 11-5 andre ledd første punktum, "
        "som krever at møtet lukkes. Det ble åpnet igjen kl. 19.30."
    )
    assert said(duty, NN) == (
        "Møtet vart lukka kl. 19.02 etter koml. § 11-5 andre ledd fyrste punktum, "
        "som krev at møtet blir lukka. Det vart opna att kl. 19.30."
    )


def test_votes_that_do_not_add_up_are_not_told_as_if_they_did() -> None:
    four = replace(ROOM, voters=ROOM.voters[:-1])
    voted = replace(SESSION, vote="", ballots=all_for_except(ROOM.voters))
    told = closing_words(closing_of(voted, four), NB)
    assert "Stemmetallene går ikke opp med frammøtet." in told
    assert "nstemmig" not in told


def test_the_public_reads_the_sums_and_no_names() -> None:
    voted = replace(SESSION, vote="", ballots=all_for_except(ROOM.voters, persons=(4,)))
    public = public_closing_words(closing_of(voted, ROOM), NB)
    assert "Forslag om å lukke møtet: Vedtatt med 4 mot 1 stemme. Møtet" in public
    assert "Moe" not in public
    assert "Moe" in said(voted)
    words = replace(SESSION, vote="enstemmig, for Moe gikk")
    assert "gikk" not in public_closing_words(closing_of(words, ROOM), NB)
    assert "(enstemmig)" in public_closing_words(closing_of(SESSION, ROOM), NB)


def test_the_public_reads_the_law_and_the_result_but_not_how_the_parties_voted() -> None:
    room = replace(ROOM, present=6, seats=7)
    voted = replace(
        SESSION, vote="", basis="offl. § 13",
        ballots=all_for_except(ROOM.voters, ("V",)), opening=all_for_except(ROOM.voters, ("H",)),
    )  # fmt: skip
    public = public_closing_words(closing_of(voted, room), NB).replace("\u00a0", " ")
    assert public == (
        "Forslag om å lukke møtet: Vedtatt med 3 mot 2 stemmer. Møtet ble lukket kl. 19.02 etter "
        "koml. § 11-5 tredje ledd bokstav b, jf. offl. § 13. Forslag om å åpne møtet igjen: "
        "Vedtatt med 4 mot 1 stemme. Det ble åpnet igjen kl. 19.30."
    )
    refused = replace(voted, is_refused=True, ballots=all_for_except(ROOM.voters, ("V", "H")))
    assert public_closing_words(closing_of(refused, room), NN).replace("\u00a0", " ") == (
        "Framlegg kl. 19.02 om å lukke møtet etter koml. § 11-5 tredje ledd bokstav b, jf. "
        "offl. § 13: Fall med 3 mot 2 røyster. Møtet vart ikkje lukka."
    )


def test_members_read_how_many_were_there_at_each_vote_where_that_changed() -> None:
    voted = replace(
        SESSION, vote="", ballots=all_for_except(ROOM.voters), opening=all_for_except(ROOM.voters)
    )
    closing = closing_of(voted, replace(ROOM, present=6, seats=7))
    told = closing_words(closing, NB, with_present=True).replace("\u00a0", " ")
    assert told == (
        "Forslag om å lukke møtet: Enstemmig vedtatt. 6 av 7 til stede, 5 med stemmerett. Møtet "
        "ble lukket kl. 19.02 etter koml. § 11-5 tredje ledd bokstav b, jf. offl. § 23 første "
        "ledd. Forslag om å åpne møtet igjen: Enstemmig vedtatt. 6 av 7 til stede, 5 med "
        "stemmerett. Det ble åpnet igjen kl. 19.30."
    )
    assert "til stade" not in closing_words(closing, NN)
    assert "6 av 7 til stades" in closing_words(closing, NN, with_present=True)


@pytest.mark.parametrize(
    ("ground", "bokmal", "nynorsk"),
    [
        (ClosingGround.EMPLOYEE, "andre ledd første punktum", "andre ledd fyrste punktum"),
        (ClosingGround.CONFIDENTIALITY, "andre ledd andre punktum", "andre ledd andre punktum"),
        (ClosingGround.PRIVACY, "tredje ledd bokstav a", "tredje ledd bokstav a"),
        (ClosingGround.PUBLIC_INTEREST, "tredje ledd bokstav b", "tredje ledd bokstav b"),
        (ClosingGround.DEBATE, "femte ledd", "femte ledd"),
    ],
)
def test_each_ground_has_its_sentence_of_the_act(
    ground: ClosingGround, bokmal: str, nynorsk: str
) -> None:
    basis = closing_basis(ClosedSession(ground))
    assert basis.said(NB).replace("\u00a0", " ") == f"koml. § 11-5 {bokmal}"
    assert basis.said(NN).replace("\u00a0", " ") == f"koml. § 11-5 {nynorsk}"


@pytest.mark.parametrize(
    ("vote", "is_no_more"),
    [
        ("enstemmig", True),
        ("Samrøystes.", True),
        ("10 mot 1", True),
        ("med 10 mot 1 røyster", True),
        ("enstemmig, for taksten må ikke bli kjent", False),
        ("Olsen stemte mot", False),
    ],
)
def test_the_result_of_the_vote_on_the_doors_is_told_from_other_words(
    vote: str, is_no_more: bool
) -> None:
    assert is_result(vote) is is_no_more

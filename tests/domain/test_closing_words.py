"""Every closing of the doors is told with its law and its times."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from agenda_app.domain.closing_words import closing_basis, closing_words
from agenda_app.domain.language import Language
from agenda_app.domain.minutes import ClosedSession, ClosingGround

NB, NN = Language.BOKMAL, Language.NYNORSK
SESSION = ClosedSession(
    ClosingGround.PUBLIC_INTEREST, "offl. § 23 første ledd", time(19, 2), time(19, 30), "enstemmig"
)


def said(session: ClosedSession, language: Language = NB) -> str:
    return closing_words(session, language).replace("\u00a0", " ")


def test_times_laws_and_how_it_was_decided_are_told_in_both_forms() -> None:
    law = "koml. § 11-5 tredje ledd bokstav b, jf. offl. § 23 første ledd"
    assert said(SESSION) == (
        f"Møtet ble lukket kl. 19.02 etter {law} (enstemmig). Det ble åpnet igjen kl. 19.30."
    )
    assert said(SESSION, NN) == (
        f"Møtet vart lukka kl. 19.02 etter {law} (enstemmig). Det vart opna att kl. 19.30."
    )


def test_what_nobody_noted_is_left_out() -> None:
    bare = replace(SESSION, basis=" ", closed_at=None, opened_at=None, vote="")
    assert said(bare) == "Møtet ble lukket etter koml. § 11-5 tredje ledd bokstav b."


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

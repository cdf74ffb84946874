"""Names are taken from a text: surely of persons, or perhaps."""

from __future__ import annotations

import pytest

from agenda_app.proof.person_names import names, shorter_names

UNSURE = ("Klageren Iryslav Kovalenko", "Iryslav Kovalenko")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Klage fra Kari Nordmann.", [("Kari Nordmann", True)]),
        ("Etter Anne-Lise Berg Hansen sitt syn", [("Anne-Lise Berg Hansen", True)]),
        ("Ole von der Lippe møtte", [("Ole von der Lippe", True)]),
        ("Jon P. Dahl og Máret Sárá", [("Jon P. Dahl", True), ("Máret Sárá", True)]),
        ("ved Ytre Brattholmen", [("Ytre Brattholmen", False)]),
        ("i Olav Kyrres gate 3", []),
        ("Kari mener at Saken er klar", []),
        ("KOMMUNESTYRET VEDTAR", []),
        ("fra Katarzyna Wójcik og José Muñoz", [("Katarzyna Wójcik", True), ("José Muñoz", True)]),
        ("fra Łukasz Wiśniewski.", [("Łukasz Wiśniewski", True)]),
        ("fra Zoë Åkerlund og Ayşe Đurić", [("Zoë Åkerlund", True), ("Ayşe Đurić", True)]),
        ("fra Patrick O'Brien", [("Patrick O'Brien", True)]),
        ("fra Ewan McDonald", [("Ewan McDonald", True)]),
        ("fra Mohammed al-Rashid", [("Mohammed al-Rashid", True)]),
        ("KLAGE FRA GRETHE MYRDALSUND", [("GRETHE MYRDALSUND", True)]),
        ("BO LENGER HJEMME", []),
        ("fra Grethe  Myrdalsund", [("Grethe Myrdalsund", True)]),
        ("fra Grethe\tMyrdalsund", [("Grethe Myrdalsund", True)]),
        ("fra Grethe\nMyrdalsund", [("Grethe Myrdalsund", True)]),
        ("fra Myrdalsund, Grethe til", [("Grethe Myrdalsund", True)]),
        ("Per Hansen, Kari Olsen", [("Per Hansen", True), ("Kari Olsen", True)]),
        ("Per Hansen Kari Olsen", [("Per Hansen", True), ("Kari Olsen", True)]),
        ("Til Ytterholm kommune", []),
        ("Vedr. Ytterholm. Frå Ytterholm", []),
        ("Klage Til Ytterholm", []),
        ("Til Kari Vik", [("Kari Vik", True)]),
        ("Fråsegn Frå Kari Vik", [("Kari Vik", True)]),
        ("Til Iryslav Kovalenko", [("Iryslav Kovalenko", False)]),
        ("Klageren Iryslav Kovalenko", [(f, False) for f in UNSURE]),
        ("Saksopplysninger\nKremmergården ligger", []),
    ],
)
def test_names(text: str, found: list[tuple[str, bool]]) -> None:
    assert list(names(text)) == found


@pytest.mark.parametrize(
    ("name", "shorter"),
    [
        ("Kari Nordmann", []),
        ("Ragnhild Marie Ytterøy", ["Ragnhild Ytterøy"]),
        ("Anne-Lise Berg Hansen", ["Anne-Lise Berg", "Anne-Lise Hansen"]),
        ("Grethe Van der Berg", []),
        ("Anne-Marie Berg-Olsen", ["Anne-Marie Berg", "Anne-Marie Olsen"]),
        ("Ytre Nord-Norge", []),
        ("Anne-Marie", []),
    ],
)
def test_a_person_is_called_by_fewer_names(name: str, shorter: list[str]) -> None:
    assert list(shorter_names(name)) == shorter

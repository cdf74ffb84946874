"""Names are taken from a text: surely of persons, or perhaps."""

from __future__ import annotations

import pytest

from agenda_app.proof.person_names import names


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
        ("Saksopplysninger\nKremmergården ligger", []),
    ],
)
def test_names(text: str, found: list[tuple[str, bool]]) -> None:
    assert list(names(text)) == found

"""Quotation marks, boxes of forms and readings that browsers put around text are said."""

from __future__ import annotations

import pytest

from agenda_app.domain.language import Language
from agenda_app.normalise.html_words import words_of_html


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("Han sa <q>ja</q>.", "Han sa «ja»."),
        ("Ingen start</q>.", "Ingen start."),
        ("<ruby>Saltfjord<rt>Sáltvuodna</ruby>en", "Saltfjord(Sáltvuodna)en"),
        ("<ruby>A<rp>[</rp><rt>b</rt><rp>]</rp></ruby>", "A(b)"),
        ("<select><option>Ja<option selected>Nei</select>Takk", "☐ Ja\n☒ Nei\nTakk"),
        ("<select><optgroup label=Nord><option label=By></select>", "Nord\n☐ By"),
        ("<input list=a value=A><datalist id=a><option>B</datalist>", "A"),
        ("Navn:<input value=Kari>Alder:<input value=40>", "Navn: Kari Alder: 40"),
        ("<input placeholder='Skriv her'>", "Skriv her"),
        ("Svar:<textarea placeholder=Skriv>Ja.\nNei.</textarea>Hilsen", "Svar: Ja.\nNei. Hilsen"),
        ("<textarea placeholder=Skriv></textarea>", "Skriv"),
        ("Trykk<button>Send</button>nå", "Trykk Send nå"),
    ],
)
def test_marks_are_said_where_they_are_seen(html: str, text: str) -> None:
    assert words_of_html(html, Language.BOKMAL).text == text


def test_proposals_for_a_field_are_hidden_until_somebody_types() -> None:
    assert words_of_html("<datalist><option>B</datalist>", Language.BOKMAL).hidden == 1

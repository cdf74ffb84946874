"""Lines of a PDF become words and paragraphs again."""

from __future__ import annotations

import pytest

from agenda_app.domain.text import plain
from agenda_app.intake.read import read_paper
from tests.intake.pdf_files import lines_pdf

HEAD = ("Teknisk", "Dato: 01.02.2026", "Ny kai", "Forslag til vedtak", "1. Kaia bygges.")
FULL = "Kommunen har i dag avtale med to skyssbåter som begge tar seg av beredskap og "


@pytest.mark.parametrize("leading", [12.0, 13.2, 18.0])
@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("bered-", "skapsskyss", "beredskapsskyss"),
        ("fag-", "lige råd", "faglige råd"),
        ("ID-", "kontroll", "ID-kontroll"),
        ("Sør-", "Norge", "Sør-Norge"),
        ("barne-", "og ungdomsskolen", "barne- og ungdomsskolen"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_goes_when_it_only_divides(
    first: str, second: str, whole: str, leading: float
) -> None:
    lines = (*HEAD, "Saksopplysninger", FULL + first, f"{second} står her.")
    read = read_paper(lines_pdf(lines, leading=leading), "sak.pdf")
    assert plain(read.paper.body).endswith(f"{FULL}{whole} står her.")

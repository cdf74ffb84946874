"""Raised and lowered digits of a PDF are no digits of the number that they stand beside."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from agenda_app.intake.pdf_reader import read_pdf


def _read(size: float, rise: float, after: str = "5", gap: float = 0.0) -> str:
    """Return what is read of "10", with more behind it in another size and at another height."""
    out = io.BytesIO()
    page = Canvas(out)
    page.setFont("Helvetica", 12)
    page.drawString(70, 700, "Prisen er 10")
    right = 70 + page.stringWidth("Prisen er 10", "Helvetica", 12)
    page.setFont("Helvetica", size)
    page.drawString(right + gap, 700 + rise, after)
    page.save()
    (piece,) = read_pdf(out.getvalue()).pieces
    return "".join(run.text for run in piece.block.runs)


@pytest.mark.parametrize(
    ("size", "rise", "after", "said"),
    [
        (8, 4, "5", "10⁵"),
        (8, 4, "12", "10¹²"),
        (8, -2, "5", "10₅"),
        (8, 0, "5", "105"),
        (12, 4, "5", "105"),
        (11, 2, "5", "105"),
        (8, 4, "a", "10a"),
    ],
)
def test_digits_that_follow_right_on_a_number(
    size: float, rise: float, after: str, said: str
) -> None:
    assert _read(size, rise, after) == f"Prisen er {said}"


def test_a_number_apart_stands_on_its_line() -> None:
    assert _read(8, 4, "5", gap=6).endswith("5")

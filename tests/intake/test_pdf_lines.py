"""Lines of a PDF become words and paragraphs again."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from agenda_app.domain.text import plain
from agenda_app.errors import UnreadableFileError
from agenda_app.intake.letters import lost_letters
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


@pytest.mark.parametrize("shown", [0, 90, 180, 270])
@pytest.mark.parametrize("written", [0, 90, 180, 270])
def test_a_page_that_is_turned_is_read_as_if_it_were_upright(written: int, shown: int) -> None:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(600, 600))
    canvas.translate(300, 300)
    canvas.rotate(written)
    canvas.setFont("Helvetica", 11)
    for number, line in enumerate((*HEAD, "Saksopplysninger", FULL, "som ingen eier.")):
        canvas.drawString(-240, 240 - number * 14, line)
    canvas.save()
    turned = io.BytesIO()
    with pikepdf.open(file) as pdf:
        pdf.pages[0].Rotate = shown
        pdf.save(turned)
    read = read_paper(turned.getvalue(), "sak.pdf")
    assert (read.title, read.paper.unit) == ("Ny kai", "Teknisk")
    assert plain(read.paper.body) == f"Saksopplysninger\n{FULL}som ingen eier."


def test_what_is_filled_in_in_a_form_is_text() -> None:
    file = io.BytesIO()
    canvas = Canvas(file)
    for number, line in enumerate((*HEAD, "Saksopplysninger")):
        canvas.drawString(70, 780 - number * 14, line)
    canvas.acroForm.textfield(name="a", value="Kaia er farlig", x=70, y=600, width=300, height=20)
    canvas.save()
    read = read_paper(file.getvalue(), "sak.pdf")
    assert plain(read.paper.body) == "Saksopplysninger\nKaia er farlig"


def test_text_that_is_mostly_signs_has_lost_its_letters() -> None:
    assert lost_letters("""! "#  $% &'("%)*%%+-,-".$ 3242(2$$3 % '$5 )$ )-$ """ * 20)
    assert not lost_letters("Drift | 1 200 | -350 | 12,5 % | Lønn | 900 | +100 | 2,0 % | " * 20)


def test_letters_without_a_meaning_are_not_left_out_silently() -> None:
    """A font that gives no characters for some of its glyphs is no reason to drop them."""
    font = str(next(Path("resources/fonts").glob("*.ttf")))
    pdfmetrics.registerFont(TTFont("Uten tegn", font))
    file = io.BytesIO()
    canvas = Canvas(file)
    canvas.setFont("Uten tegn", 11)
    for number in range(20):
        canvas.drawString(70, 780 - number * 14, f"Å gå på Ånes er å gå på øya {number} ganger")
    canvas.save()
    bare = io.BytesIO()
    with pikepdf.open(file) as pdf:
        for part in pdf.objects:
            if isinstance(part, pikepdf.Dictionary) and "/ToUnicode" in part:
                del part["/ToUnicode"]
        pdf.save(bare)
    with pytest.raises(UnreadableFileError, match="mangler bokstaver"):
        read_paper(bare.getvalue(), "sak.pdf")

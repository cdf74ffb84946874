"""A plain PDF becomes pages in the normal form, here and in a child process."""

from __future__ import annotations

from agenda_app.jobs import run_to_end
from agenda_app.normalise.child import normalised
from agenda_app.normalise.normal import normalise
from agenda_app.normalise.normal_form import faults
from tests.intake.pdf_files import a_pdf


def test_a_plain_pdf_becomes_pages_in_the_normal_form() -> None:
    made = normalise(a_pdf(["Hei på deg"]), "brev.pdf")
    assert made.pdf is not None
    assert faults(made.pdf) == []
    assert made.verdict.is_shown


def test_a_child_makes_the_same_pages() -> None:
    file = a_pdf(["Hei på deg"])
    assert run_to_end(normalised(file, "brev.pdf")) == normalise(file, "brev.pdf")

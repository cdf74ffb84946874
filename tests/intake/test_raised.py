"""Raised and lowered digits stay what they are in every form of file."""

from __future__ import annotations

import pytest

from agenda_app.domain.language import Language
from agenda_app.domain.text import plain, plain_block
from agenda_app.intake.raised import Height, at_height
from agenda_app.intake.read import read_paper
from agenda_app.normalise.html_words import words_of_html
from tests.intake import open_files
from tests.intake.word_files import a_paper, add_run_xml, saved


@pytest.mark.parametrize(
    ("text", "height", "said"),
    [
        ("5", Height.RAISED, "⁵"),
        ("-2", Height.RAISED, "⁻²"),
        ("2", Height.LOWERED, "₂"),
        ("1a", Height.RAISED, "¹a"),
        ("(a)", Height.RAISED, "(a)"),
        ("5", Height.LINE, "5"),
    ],
)
def test_digits_say_how_high_they_stand(text: str, height: Height, said: str) -> None:
    assert at_height(text, height) == said


def _word(name: str, digit: str) -> str:
    document = a_paper()
    look = f'<w:rPr><w:vertAlign w:val="{name}"/></w:rPr>'
    add_run_xml(document, f"<w:r><w:t>10</w:t></w:r><w:r>{look}<w:t>{digit}</w:t></w:r>")
    return plain(read_paper(saved(document), "sak.docx").paper.body).splitlines()[-1]


def test_word() -> None:
    assert _word("superscript", "5") == "10⁵"
    assert _word("subscript", "2") == "10₂"
    assert _word("baseline", "5") == "105"


@pytest.mark.parametrize(
    ("position", "said"),
    [
        ("super 58%", "10⁵"),
        ("33% 58%", "10⁵"),
        ("sub 58%", "10₅"),
        ("-33% 58%", "10₅"),
        ("0% 100%", "105"),
    ],
)
def test_open_document(position: str, said: str) -> None:
    look = (
        '<style:style style:name="R" style:family="text">'
        f'<style:text-properties style:text-position="{position}"/></style:style>'
    )
    file = open_files.a_paper(
        '<text:p>10<text:span text:style-name="R">5</text:span></text:p>', automatic=look
    )
    assert plain_block(read_paper(file, "sak.odt").paper.body[-1]) == said


def test_email() -> None:
    words = words_of_html("<p>10<sup>5</sup> CO<sub>2</sub> 7<sup></sup>7", Language.BOKMAL)
    assert words.text == "10⁵ CO₂ 77"


def test_the_number_of_a_note_is_no_raised_digit() -> None:
    document = a_paper()
    look = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    add_run_xml(
        document, f'<w:r><w:t>Se</w:t></w:r><w:r>{look}<w:footnoteReference w:id="9"/></w:r>'
    )
    assert plain(read_paper(saved(document), "sak.docx").paper.body).endswith("Se[1]")

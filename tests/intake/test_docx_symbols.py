"""Signs of Word's own fonts are the signs that they show."""

from __future__ import annotations

import pytest

from agenda_app.domain.text import plain
from agenda_app.intake.docx_symbols import symbol
from agenda_app.intake.read import read_paper
from tests.intake.word_files import a_paper, add_run_xml, saved


@pytest.mark.parametrize(
    ("code", "font", "sign"),
    [
        ("F0B3", "Symbol", "≥"),
        ("F0A3", "Symbol", "≤"),
        ("f0b1", "Symbol", "±"),
        ("F041", "Symbol", "Α"),
        ("F07A", "Symbol", "ζ"),
        ("F07D", "Symbol", "}"),
        ("F0A0", "Symbol", "€"),
        ("F0B7", "Symbol", "•"),
        ("F0D6", "Symbol", "√"),
        ("F0E5", "Symbol", "∑"),
        ("F0F2", "Symbol", "∫"),
        ("F0FF", "Symbol", "•"),
        ("F0E0", "Wingdings", "→"),
        ("F0FE", "Wingdings", "☒"),
        ("F0B3", "Wingdings", "•"),
        ("00E6", "Arial", "æ"),
        ("D800", "Arial", "•"),
        ("", "", "•"),
    ],
)
def test_a_sign_is_what_its_font_shows(code: str, font: str, sign: str) -> None:
    assert symbol(code, font) == sign


def _last_line(xml: str) -> str:
    document = a_paper()
    add_run_xml(document, xml)
    return plain(read_paper(saved(document), "sak.docx").paper.body).splitlines()[-1]


def test_signs_in_a_paper() -> None:
    fonts = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>'
    signs = (
        '<w:r><w:t xml:space="preserve">Alder </w:t></w:r>'
        '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>'
        f'<w:r>{fonts}<w:t xml:space="preserve"> 18 \uf0b1 1</w:t></w:r>'
    )
    assert _last_line(signs) == "Alder ≥ 18 ± 1"


def test_the_alternative_that_is_understood_is_read() -> None:
    names = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    unknown = '<mc:Choice Requires="zz"><zz:x xmlns:zz="urn:zz"/></mc:Choice>'
    known = "<mc:{0}><w:t>{0}</w:t></mc:{0}>"
    alternatives = "<w:r><mc:AlternateContent {}>{}</mc:AlternateContent></w:r>"
    one = alternatives.format(names, unknown + known.format("Fallback"))
    other = alternatives.format(names, known.format("Choice") + known.format("Fallback"))
    assert _last_line(one) == "Fallback"
    assert _last_line(other) == "Choice"

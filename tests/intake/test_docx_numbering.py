"""Word's automatic lists: the labels are those that Word shows."""

from __future__ import annotations

import docx
import pytest
from docx.oxml import parse_xml

from agenda_app.domain.text import ListItem, plain_block
from agenda_app.intake.counting import letters, roman
from agenda_app.intake.read import read_paper
from tests.intake.word_files import W, a_paper, add_xml, saved

LEVELS = (("decimal", "%1."), ("lowerLetter", "%2)"), ("lowerRoman", "%3."), ("decimal", "%1.%4"))


def with_list(document: docx.document.Document, *, number_id: int = 77, override: str = "") -> None:
    numbering = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for at, (form, text) in enumerate(LEVELS)
    )
    if not numbering.xpath('w:abstractNum[@w:abstractNumId="77"]'):
        abstract = f'<w:abstractNum {W} w:abstractNumId="77">{levels}</w:abstractNum>'
        numbering.insert(0, parse_xml(abstract))
    numbering.append(
        parse_xml(
            f'<w:num {W} w:numId="{number_id}"><w:abstractNumId w:val="77"/>{override}</w:num>'
        )
    )


def point(document: docx.document.Document, level: int, text: str, number_id: int = 77) -> None:
    add_xml(
        document,
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number_id}"/></w:numPr>'
        f"</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>",
    )


def points(document: docx.document.Document) -> list[tuple[int, str]]:
    body = read_paper(saved(document), "sak.docx").paper.body
    return [(block.level, block.label) for block in body if isinstance(block, ListItem)]


def test_levels_count_and_start_again() -> None:
    document = a_paper()
    with_list(document)
    for level in (0, 1, 1, 2, 0, 1, 3):
        point(document, level, "Punkt")
    assert points(document) == [
        (0, "1."),
        (1, "a)"),
        (1, "b)"),
        (2, "i."),
        (0, "2."),
        (1, "a)"),
        (3, "2.1"),
    ]


def test_a_list_goes_on_after_a_paragraph_and_starts_again_when_told() -> None:
    document = a_paper()
    with_list(document)
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    with_list(document, number_id=78, override=restart)
    point(document, 0, "En")
    document.add_paragraph("Mellom punktene.")
    point(document, 0, "To")
    point(document, 0, "Ny", 78)
    assert [label for _, label in points(document)] == ["1.", "2.", "1."]


def test_a_numbered_heading_shows_its_number() -> None:
    document = a_paper()
    with_list(document)
    add_xml(
        document,
        '<w:p><w:pPr><w:pStyle w:val="Heading2"/><w:numPr><w:ilvl w:val="0"/>'
        '<w:numId w:val="77"/></w:numPr></w:pPr><w:r><w:t>Økonomi</w:t></w:r></w:p>',
    )
    document.add_paragraph("Det koster.")
    body = read_paper(saved(document), "sak.docx").paper.body
    assert "1. Økonomi" in [plain_block(block) for block in body]


def test_a_bullet_has_no_label_and_list_zero_is_no_list() -> None:
    document = a_paper()
    document.add_paragraph("Kule", style="List Bullet")
    point(document, 0, "Ingen liste", 0)
    assert points(document) == [(0, "")]


@pytest.mark.parametrize(
    ("number", "expected"), [(1, "a"), (26, "z"), (27, "aa"), (28, "bb"), (0, "")]
)
def test_letters(number: int, expected: str) -> None:
    assert letters(number) == expected


@pytest.mark.parametrize(
    ("number", "expected"), [(1, "i"), (4, "iv"), (9, "ix"), (1994, "mcmxciv")]
)
def test_roman_numbers(number: int, expected: str) -> None:
    assert roman(number) == expected

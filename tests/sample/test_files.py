"""Every paper of the sample comes as a file that the program reads with nothing left over."""

from __future__ import annotations

from datetime import date

import pytest

from agenda_app.domain.text import Heading, Image, ListItem, plain, plain_block
from agenda_app.intake.read import read_paper
from agenda_app.sample.calendar import calendar_for
from agenda_app.sample.files import paper_file
from agenda_app.sample.layouts import LAYOUTS
from agenda_app.sample.papers import SamplePaper, sample_papers

CALENDAR = calendar_for(date(2026, 11, 23))
FILES = [paper for paper in sample_papers(CALENDAR) if paper.file_form]
BODIES = {
    "KST": "Kommunestyret",
    "FSK": "Formannskapet",
    "HTM": "Hovedutvalg for havn, teknikk og miljø",
}
each_file = pytest.mark.parametrize("paper", FILES, ids=lambda paper: paper.file_name)


def squeezed(text: str) -> str:
    return " ".join(text.split())


def headings(paper: SamplePaper) -> list[str]:
    return [plain_block(b) for b in paper.paper.body if isinstance(b, Heading)]


def test_every_format_and_every_layout_is_used() -> None:
    assert {paper.file_form for paper in FILES} == {"docx", "odt", "pdf", "txt"}
    assert {paper.layout for paper in FILES} == set(LAYOUTS)


@each_file
def test_a_file_is_read_back_whole(paper: SamplePaper) -> None:
    read = read_paper(
        paper_file(paper, CALENDAR), paper.file_name, municipality="Ytterholm kommune"
    )
    wanted = paper.paper
    assert read.title == paper.title
    assert read.archive_case_no == paper.archive_case_no
    assert (read.paper.unit, read.paper.date, read.paper.journal_no, read.paper.case_officer) == (
        wanted.unit,
        wanted.date,
        wanted.journal_no,
        wanted.case_officer,
    )
    assert [row.committee for row in read.treatments] == [BODIES[code] for code in paper.route]
    assert read.paper.proposals[0].owner == wanted.proposals[0].owner
    assert read.paper.language is wanted.language
    assert read.attachments == wanted.listed_attachments
    assert read.paper.referenced == wanted.referenced
    assert read.paper.signers == wanted.signers
    assert read.paper.unrecognised == ()
    assert read.marks == ()


@each_file
def test_the_points_keep_their_labels_and_levels(paper: SamplePaper) -> None:
    read = read_paper(paper_file(paper, CALENDAR), paper.file_name)
    points = [
        [
            (block.level, block.label, squeezed(plain_block(block)))
            for block in text
            if isinstance(block, ListItem)
        ]
        for text in (read.paper.proposals[0].text, paper.paper.proposals[0].text)
    ]
    assert points[0] == points[1]


@each_file
def test_every_section_stands_under_its_own_heading(paper: SamplePaper) -> None:
    read = read_paper(paper_file(paper, CALENDAR), paper.file_name)
    found = [plain_block(b) for b in read.paper.body if isinstance(b, Heading)]
    assert found == headings(paper)


def letters(text: str) -> str:
    """Return what must not get lost: a PDF divides words, so hyphens and spaces do not count."""
    return "".join(character for character in text if character.isalnum())


@each_file
def test_no_letter_of_the_text_is_lost(paper: SamplePaper) -> None:
    read = read_paper(paper_file(paper, CALENDAR), paper.file_name)
    wanted = plain(block for block in paper.paper.body if not isinstance(block, Image))
    got = plain(block for block in read.paper.body if not isinstance(block, Image))
    assert letters(got) == letters(wanted)


@each_file
def test_the_pictures_come_along(paper: SamplePaper) -> None:
    read = read_paper(paper_file(paper, CALENDAR), paper.file_name)
    wanted = [block.alt for block in paper.paper.body if isinstance(block, Image)]
    assert [block.alt for block in read.paper.body if isinstance(block, Image)] == wanted


@each_file
def test_the_same_day_gives_the_same_file(paper: SamplePaper) -> None:
    assert paper_file(paper, CALENDAR) == paper_file(paper, CALENDAR)

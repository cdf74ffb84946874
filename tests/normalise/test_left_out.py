"""A paragraph that an office program leaves out is told."""

from __future__ import annotations

import pytest

from agenda_app.normalise.left_out import is_left_out
from tests.normalise import corpus, office_files

_PAGES = corpus.drawn(corpus.words)
_SHOWN = "Kommunestyret behandler saken"


def document(form: str, *paragraphs: str) -> bytes:
    if form == "odt":
        return office_files.odt("".join(f"<text:p>{text}</text:p>" for text in paragraphs))
    runs = (office_files._run(text) for text in paragraphs)
    return office_files.docx_of(*map(office_files.paragraph, runs))


@pytest.mark.parametrize("form", ["docx", "odt"])
@pytest.mark.parametrize(
    ("further", "is_told"),
    [
        ("Naboene klager over støyen", True),
        ("Rådmannen behandler klagene", False),
        ("Naboene", False),
        ("KOMMUNESTYRET BEHANDLER", False),
    ],
)
def test_it_is_left_out_when_no_long_word_of_it_is_there(
    form: str, further: str, *, is_told: bool
) -> None:
    assert is_left_out(document(form, _SHOWN, further), _PAGES) is is_told


def test_the_text_may_lie_in_a_part_of_another_name() -> None:
    made = office_files.with_the_text_elsewhere(document("docx", "Naboene klager over støyen"))
    assert is_left_out(made, _PAGES)


def test_a_word_may_be_written_in_two_runs() -> None:
    runs = "".join(map(office_files._run, ("Kommune", "styret be", "handler")))
    assert not is_left_out(office_files.docx_of(office_files.paragraph(runs)), _PAGES)


@pytest.mark.parametrize(
    ("name", "show", "is_told"),
    [
        ("ppt/slides/slide1.xml", "1", True),
        ("ppt/slides/slide1.xml", "0", False),
        ("ppt/notesSlides/notesSlide1.xml", "1", False),
        ("ppt/diagrams/data1.xml", "1", True),
        ("word/diagrams/data1.xml", "1", True),
    ],
)
def test_words_of_slides_and_diagrams_are_looked_for(
    name: str, show: str, *, is_told: bool
) -> None:
    names = "xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
    said = "".join(f"<a:r><a:t>{text}</a:t></a:r>" for text in ("Naboene kla", "ger over støyen"))
    part = f"<part {names} show='{show}'><a:p>{said}</a:p></part>"
    assert is_left_out(office_files.packed({name: part}), _PAGES) is is_told

"""A comment that stands on the pages after all is seen, and nothing else is taken for one."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from agenda_app.normalise.second_look import comments_are_printed, is_said
from tests.normalise.office_files import packed


@pytest.mark.parametrize(
    ("comment", "pages", "document", "said"),
    [
        ("Hemmelig: søkeren er sykmeldt", "postsumhemmeligsøkerensykmeldt", "postsum", True),
        ("Hemmelig, søkeren er sykmeldt", "postsumhemmeligsøkerener", "postsum", True),
        ("Sjekk denne summen", "postsum", "postsum", False),
        ("Konﬁdensielt", "sumkonfidensielt", "sum", True),
        ("Budsjett for kommunen", "budsjettkommunen", "kommunenbudsjett", False),
        ("Betales senest i desember", "desember", "", False),
        ("Se p. 5", "sepostsumse", "postsum", False),
        ("Betalt i januar", "januarsum", "sum", False),
        ("Januar", "januar", "", False),
        ("Per Hansen: januar?", "januar", "", False),
        ("Hemmelig søknad", "hemmelig", "", False),
        ("Hemmelig", "sumhemmelig", "sum", True),
    ],
)
def test_the_words_that_only_a_comment_has_tell(
    comment: str, pages: str, document: str, said: bool
) -> None:
    assert is_said(comment, pages, document) is said


@pytest.mark.parametrize(
    ("document", "printed"),
    [
        ("<w:r w:id='1'><w:t>Formannskap</w:t></w:r><w:r w:id='00C4'><w:t>et</w:t></w:r>", False),
        ("<w:r><w:t>Utvalget</w:t></w:r>", True),
    ],
)
def test_a_word_in_two_runs_is_a_word_of_the_document(document: str, printed: bool) -> None:
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.drawString(70, 700, "Formannskapet vedtar")
    canvas.save()
    package = packed({"word/document.xml": f"<w:p xmlns:w='w'>{document}</w:p>"})
    said = ("Er det formannskapet?",)
    assert comments_are_printed(said, out.getvalue(), package) is printed

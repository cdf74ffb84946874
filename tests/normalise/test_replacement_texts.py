"""What is read in place of what a page shows is told when nobody sees it there."""

from __future__ import annotations

from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise.normal import normalise
from tests.normalise import corpus

_TEXT = "Kari Ytterøy fikk avslag"
_BLACK = b"0 g 72 600 200 20 re f"


def marked(properties: bytes) -> bytes:
    return b"/Span " + properties + b" BDC " + _BLACK + b" EMC"


def written(text: str = _TEXT) -> bytes:
    return pikepdf.Dictionary(ActualText=text).unparse()


def on_the_page(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    page.Contents = Array([page.Contents, pdf.make_stream(marked(written()))])


def over_other_words(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    font = next(iter(page.Resources.Font)).encode()
    words = b"/Span " + written() + b" BDC BT " + font + b" 12 Tf 72 600 Td (xxxx) Tj ET EMC"
    page.Contents = Array([page.Contents, pdf.make_stream(words)])


def by_a_list_of_properties(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    page.Resources.Properties = Dictionary(P0=Dictionary(ActualText=_TEXT))
    page.Contents = Array([page.Contents, pdf.make_stream(marked(b"/P0"))])


def in_a_form(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    form = pdf.make_stream(marked(written()))
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 595, 842])
    page.Resources.XObject = Dictionary(F0=form)
    page.Contents = Array([page.Contents, pdf.make_stream(b"/F0 Do")])


def in_an_element(pdf: pikepdf.Pdf) -> None:
    corpus.tagged(pdf)
    pdf.Root.StructTreeRoot.K.ActualText = _TEXT


def told(change: Callable[[pikepdf.Pdf], None]) -> list[tuple[int, str]]:
    made = normalise(corpus.edited(corpus.drawn(corpus.words), change), "brev.pdf")
    assert made.pdf is not None
    found = made.verdict.found
    return [(one.page, one.detail) for one in found if one.code == Found.INVISIBLE_TEXT]


@pytest.mark.parametrize(
    "change",
    [on_the_page, over_other_words, by_a_list_of_properties, in_a_form, in_an_element],
)
def test_a_text_that_only_stands_for_something_black_is_told(
    change: Callable[[pikepdf.Pdf], None],
) -> None:
    assert told(change) == [(1, _TEXT)]


@pytest.mark.parametrize("said", ["Kommunestyret", "behandler  saken", "ffi"])
def test_what_the_page_says_itself_and_single_signs_are_not_told(said: str) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        page.Contents = Array([page.Contents, pdf.make_stream(marked(written(said)))])

    assert told(change) == []

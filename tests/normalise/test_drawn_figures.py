"""A picture drawn as decoration becomes the figure that the tags have in its place."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Rectangle, String

from agenda_app.domain.verdict_codes import Against
from agenda_app.normalise.drawn_figures import with_figures
from agenda_app.normalise.normal import normalise
from tests.documents.reading import elements
from tests.normalise import corpus

WORDS = b"/P <</MCID 0>> BDC q 0 0 595 842 re W n Q EMC\n"
PICTURE = b"/Artifact BMC q 100 500 200 150 re W* n q 200 0 0 150 100 500 cm /Im0 Do Q Q EMC"
THERE, ELSEWHERE = Rectangle(100, 500, 300, 650), Rectangle(100, 100, 300, 250)


def marked(drawn: bytes, *places: Rectangle) -> tuple[bytes, dict[int, int]]:
    with pikepdf.new() as pdf:
        steps = list(pikepdf.parse_content_stream(pdf.make_stream(drawn)))
    content, given = with_figures(steps, places, 7)
    return pikepdf.unparse_content_stream(content), given


def test_the_picture_at_the_place_of_a_figure_is_marked_as_that_figure() -> None:
    content, given = marked(WORDS + PICTURE, ELSEWHERE, THERE)
    assert given == {1: 7}
    assert b"/Artifact" not in content
    assert content.count(b"/Figure << /MCID 7 >> BDC") == 1


@pytest.mark.parametrize(
    "drawn",
    [
        b"/Artifact BMC q 200 0 0 150 101 499 cm /Im0 Do Q EMC",
        b"/Artifact BMC q 100 500 200 150 re W n 110 510 m 200 600 l S Q EMC",
        b"q 2 0 0 2 0 0 cm /Artifact BMC q 50 250 100 75 re W n 1 0 0 rg 60 260 9 9 re f Q EMC Q",
    ],
)
def test_drawings_are_found_as_pictures_are(drawn: bytes) -> None:
    assert marked(drawn, THERE)[1] == {0: 7}


@pytest.mark.parametrize(
    "drawn",
    [
        b"/Artifact BMC q 100 500 200 150 re W n Q EMC",
        b"/Artifact <</Type /Background>> BDC q 200 0 0 150 100 500 cm /Im0 Do Q EMC",
        b"/Artifact BMC /P <</MCID 1>> BDC q 200 0 0 150 100 500 cm /Im0 Do Q EMC EMC",
        b"/P <</MCID 1>> BDC /Artifact BMC q 200 0 0 150 100 500 cm /Im0 Do Q EMC EMC",
        b"/Artifact BMC q 200 0 0 cm /Im0 Do Q EMC",
        b"/Artifact BMC q 595 0 0 842 0 0 cm /Im0 Do Q EMC",
    ],
)
def test_other_decoration_stays_what_it_is(drawn: bytes) -> None:
    assert marked(drawn, THERE)[1] == {}


def a_figure(pdf: pikepdf.Pdf, *, alt: str, place: Rectangle) -> None:
    """Tag the page's picture as LibreOffice does: the figure only says where it stands."""
    corpus.tagged(pdf)
    page, root = pdf.pages[0].obj, pdf.Root.StructTreeRoot
    page.Resources.XObject = Dictionary(Im0=an_image(pdf))
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + b"\n" + PICTURE)
    layout = Dictionary(O=Name.Layout, BBox=Array([place.llx, place.lly, place.urx, place.ury]))
    figure = Dictionary(Type=Name.StructElem, S=Name.Figure, P=root, Pg=page, A=layout)
    if alt:
        figure.Alt = String(alt)
    root.K = Array([root.K, pdf.make_indirect(figure)])


def an_image(pdf: pikepdf.Pdf) -> pikepdf.Object:
    image = pdf.make_stream(b"\x00")
    image.Type, image.Subtype, image.ColorSpace = Name.XObject, Name.Image, Name.DeviceGray
    image.Width = image.Height = 1
    image.BitsPerComponent = 8
    return image


@pytest.mark.parametrize(
    ("alt", "place", "against"),
    [
        ("Kart over havna", THERE, set()),
        ("", THERE, {Against.FIGURE_WITHOUT_TEXT}),
        ("Kart over havna", ELSEWHERE, {Against.UNTAGGED_CONTENT}),
        ("", ELSEWHERE, set()),
    ],
)
def test_a_text_reaches_the_reader_or_the_verdict_says_that_it_does_not(
    alt: str, place: Rectangle, against: set[Against]
) -> None:
    data = corpus.edited(
        corpus.drawn(corpus.words), lambda pdf: a_figure(pdf, alt=alt, place=place)
    )
    made = normalise(data, "kart.pdf")
    assert made.pdf is not None
    assert {remark.code for remark in made.verdict.against_ua} == against
    with pikepdf.open(BytesIO(made.pdf)) as pdf:
        figures = [one for one in elements(pdf) if one.S == "/Figure"]
        assert [str(one.get("/Alt", "")) for one in figures] == [alt] * (place is THERE)

"""A file for e-mail: lighter photographs, and nothing else touched."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf
import pypdf
import pytest
from pikepdf import Array, Dictionary, Name, Stream

from agenda_app.documents.bundle import build_bundle
from agenda_app.documents.lightening import STEPS, Lightened, lightened
from agenda_app.documents.lighter_image import Step, may_be_lighter
from agenda_app.documents.placed_images import placed_images
from agenda_app.jobs import run_to_end
from tests.documents.papers import a_bundle
from tests.documents.photographs import (
    a_drawing,
    a_heavy_bundle,
    a_photo,
    jpeg,
    png,
    with_pictures,
)
from tests.documents.reading import elements, spoken, words

NOTHING_FITS = 1


@pytest.fixture(scope="module")
def heavy() -> bytes:
    return run_to_end(build_bundle(a_heavy_bundle())).pdf


def light(pdf: bytes, budget: int) -> Lightened:
    return run_to_end(lightened(pdf, budget))


def images(pdf: bytes) -> list[tuple[str, int, int]]:
    """Return how each picture is stored and how many dots it has, as pypdf finds them."""
    return [
        (_filter(image.indirect_reference.get_object()["/Filter"]), *image.image.size)
        for page in pypdf.PdfReader(io.BytesIO(pdf)).pages
        for image in page.images
    ]


def _filter(held: object) -> str:
    return str(held[0] if isinstance(held, list) else held)


def structure(pdf_bytes: bytes) -> Iterator[object]:
    """Yield everything that must stay: tags, links, bookmarks, labels, what the file says."""
    with pikepdf.open(io.BytesIO(pdf_bytes)) as pdf:
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        for element in elements(pdf):
            yield str(element.S), str(element.get("/Alt", ""))
        for page in pdf.pages:
            yield page.label
            yield [numbers[a.Dest[0].objgen] for a in page.obj.get("/Annots", ()) if "/Dest" in a]
        with pdf.open_outline() as outline:
            yield [(item.title, numbers[item.destination[0].objgen]) for item in outline.root]
        yield pdf.Root.Metadata.read_bytes(), str(pdf.docinfo), str(pdf.Root.Lang)


def test_a_file_within_the_budget_is_the_very_same(heavy: bytes) -> None:
    same = light(heavy, len(heavy))
    assert same.pdf is heavy
    assert same.fits
    assert same.reduced == ()


def test_photographs_are_reduced_until_the_file_fits(heavy: bytes) -> None:
    made = light(heavy, len(heavy) // 3)
    assert made.fits
    assert len(made.pdf) <= len(heavy) // 3
    assert made.step == STEPS[0]
    assert len(made.reduced) == 6
    for reduced in made.reduced:
        assert (reduced.dpi_before, reduced.dpi) == (271, 200)
        assert reduced.bytes < reduced.bytes_before


@pytest.mark.parametrize(
    ("budget", "step", "dpi"),
    [(1_000_000, STEPS[0], 200), (600_000, STEPS[1], 150), (300_000, STEPS[2], 110)],
)
def test_each_step_takes_the_dots_that_the_page_shows(
    heavy: bytes, budget: int, step: Step, dpi: int
) -> None:
    made = light(heavy, budget)
    assert made.step == step
    wide = 150 / 25.4 * dpi
    assert [width for _, width, _ in images(made.pdf)] == [pytest.approx(wide, abs=2)] * 6


def test_what_cannot_be_light_enough_is_as_light_as_it_gets(heavy: bytes) -> None:
    made = light(heavy, NOTHING_FITS)
    assert not made.fits
    assert made.step == STEPS[-1]
    assert len(made.pdf) < len(heavy) // 10


def test_text_tags_links_and_bookmarks_stay(heavy: bytes) -> None:
    made = light(heavy, NOTHING_FITS).pdf
    assert words(made) == words(heavy)
    assert spoken(made) == spoken(heavy)
    assert list(structure(made)) == list(structure(heavy))


def test_the_same_file_gives_the_same_bytes(heavy: bytes) -> None:
    assert light(heavy, 600_000).pdf == light(heavy, 600_000).pdf


def test_drawings_and_small_pictures_are_left_alone() -> None:
    icon = png(a_photo(3, (120, 90)))
    content = with_pictures(
        a_bundle(), {"c11": [png(a_drawing())], "c12": [icon], "c13": [png(a_photo())]}
    )
    pdf = run_to_end(build_bundle(content)).pdf
    made = light(pdf, NOTHING_FITS)
    before, after = images(pdf), images(made.pdf)
    assert len(made.reduced) == 1
    assert [one for one in after if "DCT" not in one[0]] == before[:2]


def test_a_file_without_photographs_is_the_very_same() -> None:
    pdf = run_to_end(build_bundle(a_bundle())).pdf
    made = light(pdf, NOTHING_FITS)
    assert made.pdf is pdf
    assert not made.fits


def test_a_picture_that_stands_in_many_cases_is_worked_on_once() -> None:
    same = jpeg(a_photo())
    content = with_pictures(a_bundle(), {"c11": [same], "c12": [same], "c13": [same]})
    made = light(run_to_end(build_bundle(content)).pdf, NOTHING_FITS)
    assert len(made.reduced) == 1
    assert len(set(images(made.pdf))) == 1


def a_file(image: Stream | None = None, draw: bytes = b"/Im0 Do") -> pikepdf.Pdf:
    """Return a page that draws a picture, through a form that makes it half as large."""
    pdf = pikepdf.new()
    data = jpeg(a_photo())
    held = Stream(pdf, data)
    held.Subtype, held.Filter, held.ColorSpace = Name.Image, Name.DCTDecode, Name.DeviceRGB
    held.Width, held.Height, held.BitsPerComponent = 1600, 1200, 8
    form = Stream(pdf, b"q 200 0 0 150 0 0 cm /Im0 Do Q q 20 0 0 15 0 0 cm /Im0 Do Q")
    form.Subtype, form.BBox = Name.Form, Array([0, 0, 200, 150])
    form.Matrix = Array([0.5, 0, 0, 0.5, 0, 0])
    form.Resources = Dictionary(XObject=Dictionary({"/Im0": pdf.make_indirect(held)}))
    page = pdf.add_blank_page(page_size=(595, 842))
    page.Resources = Dictionary(XObject=Dictionary({"/Fm0": pdf.make_indirect(form)}))
    page.Contents = Stream(pdf, b"q 2 0 0 4 10 10 cm /Fm0 Do Q")
    return pdf


def test_a_picture_is_as_large_as_its_largest_place_whatever_it_is_drawn_through() -> None:
    (place,) = run_to_end(placed_images(a_file()))
    assert (place.width, place.height) == pytest.approx((200, 300))
    assert place.page == 1


def test_a_page_that_cannot_be_read_hides_no_picture_from_others() -> None:
    pdf = a_file()
    broken = pdf.add_blank_page(page_size=(595, 842))
    broken.Resources = pdf.pages[0].Resources
    broken.Contents = Stream(pdf, b"q (unclosed /Fm0 Do")
    assert len(run_to_end(placed_images(pdf))) == 1


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("/ImageMask", True),
        ("/BitsPerComponent", 1),
        ("/Filter", Name.CCITTFaxDecode),
        ("/Filter", Name.JBIG2Decode),
        ("/Filter", Array([Name.FlateDecode, Name.JPXDecode])),
        ("/ColorSpace", Name.DeviceCMYK),
        ("/ColorSpace", Array([Name.Indexed, Name.DeviceRGB, 1, b"\0\0\0\xff\xff\xff"])),
        ("/Mask", Array([0, 10, 0, 10, 0, 10])),
        ("/Decode", Array([1, 0, 1, 0, 1, 0])),
        ("/Width", 100),
    ],
)
def test_what_lossy_compression_would_spoil_is_not_touched(key: str, value: object) -> None:
    pdf = pikepdf.new()
    image = Stream(pdf, bytes(30_000))
    image.Subtype, image.Filter, image.ColorSpace = Name.Image, Name.DCTDecode, Name.DeviceRGB
    image.Width, image.Height, image.BitsPerComponent = 1600, 1200, 8
    assert may_be_lighter(image)
    image[key] = value
    if key == "/Width":
        image.Height = 100
    assert not may_be_lighter(image)


def test_a_damaged_picture_is_left_as_it_is() -> None:
    pdf = a_file()
    form = pdf.pages[0].Resources.XObject["/Fm0"]
    image = form.Resources.XObject["/Im0"]
    image.write(b"\xff\xd8" + bytes(60_000), filter=Name.DCTDecode)
    out = io.BytesIO()
    pdf.save(out)
    made = light(out.getvalue(), NOTHING_FITS)
    assert made.pdf == out.getvalue()
    assert made.reduced == ()

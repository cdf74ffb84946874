"""Pages with units of their own come out as large as they say, with everything on them."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image as Pillow
from PIL import ImageChops
from reportlab.pdfgen.canvas import Canvas

from agenda_app.domain.verdict import PageSize
from agenda_app.domain.verdict_codes import Done
from agenda_app.normalise.normal import normalise
from agenda_app.normalise.normal_form import faults
from tests.normalise.corpus import drawn, edited, words

UNIT = 4
PATTERN = b"0.9 0.2 0.1 rg 0 0 10 10 re f"


def a_drawing(canvas: Canvas) -> None:
    canvas.setLineWidth(2)
    canvas.rect(20, 20, 260, 160)
    canvas.drawString(40, 150, "Situasjonsplan")
    canvas.bookmarkPage("planen", fit="XYZ", left=40, top=160)
    canvas.addOutlineEntry("Planen", "planen")
    canvas.linkAbsolute("til planen", "planen", Rect=(40, 140, 140, 165))
    canvas.acroForm.textfield(name="skala", value="1:500", x=180, y=30, width=80, height=20)


def in_units(unit: object) -> bytes:
    """Return a page of 300 x 200 units, with a hatching, a link, a bookmark and a field."""

    def measure(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0].obj
        hatching = pdf.make_stream(
            PATTERN,
            Type=Name.Pattern, PatternType=1, PaintType=1, TilingType=1,
            BBox=[0, 0, 20, 20], XStep=20, YStep=20, Resources=Dictionary(),
        )  # fmt: skip
        page.Resources.Pattern = Dictionary(H=hatching)
        more = pdf.make_stream(b"q /Pattern cs /H scn 100 60 120 60 re f Q")
        page.Contents = Array([page.Contents, more])
        page.UserUnit = unit

    return edited(drawn(a_drawing, pagesize=(300, 200)), measure)


def looks(pdf: bytes, scale: float) -> Pillow.Image:
    with pypdfium2.PdfDocument(pdf) as opened:
        opened.init_forms()
        return opened[0].render(scale=scale, grayscale=True).to_pil()


def test_another_library_reads_back_the_real_size_and_draws_the_same_picture() -> None:
    source = in_units(UNIT)
    made = normalise(source, "plan.pdf")
    assert made.pdf is not None
    assert faults(made.pdf) == []
    assert made.verdict.pages == (PageSize(1200, 800),)
    assert Done.PAGE_SIZE_REPAIRED not in {remark.code for remark in made.verdict.done}
    with pypdfium2.PdfDocument(made.pdf) as opened:
        assert opened[0].get_size() == (1200, 800)
        words = opened[0].get_textpage()
        assert "Situasjonsplan" in words.get_text_bounded()
        assert "Situasjonsplan" in words.get_text_bounded(150, 580, 700, 680)
    before, after = looks(source, 2), looks(made.pdf, 2 / UNIT)
    assert before.size == after.size
    different = ImageChops.difference(before, after).point(lambda value: 255 * (value > 100))
    assert sum(different.histogram()[200:]) < 0.005 * before.width * before.height


def test_links_and_bookmarks_lead_to_the_same_place() -> None:
    made = normalise(in_units(UNIT), "plan.pdf")
    assert made.pdf is not None
    with pikepdf.open(io.BytesIO(made.pdf)) as opened:
        (link,) = opened.pages[0].Annots
        assert [float(n) for n in link.Rect] == [160, 560, 560, 660]
        with opened.open_outline() as outline:
            place = list(outline.root[0].destination)[1:]
    assert place[0] == Name.XYZ
    assert [float(n) for n in place[1:3]] == [160, 640]


@pytest.mark.parametrize(
    ("unit", "size", "repaired"),
    [
        (1, PageSize(300, 200), False),
        (0.5, PageSize(150, 100), False),
        (1000, PageSize(14_400, 9_600), True),
        (0.0001, PageSize(300, 200), True),
        (0, PageSize(300, 200), False),
        (-3, PageSize(300, 200), False),
        (Name.Stor, PageSize(300, 200), False),
    ],
)
def test_units_that_make_no_page_are_told(unit: object, size: PageSize, repaired: bool) -> None:
    made = normalise(in_units(unit), "plan.pdf")
    assert made.pdf is not None
    assert faults(made.pdf) == []
    assert made.verdict.pages == (size,)
    told = Done.PAGE_SIZE_REPAIRED in {remark.code for remark in made.verdict.done}
    assert told is repaired


def test_a_hatching_that_two_pages_share_is_enlarged_on_one_of_them_only() -> None:
    def twice(pdf: pikepdf.Pdf) -> None:
        other = pdf.make_indirect(Dictionary(pdf.pages[0].obj))
        pdf.pages.append(pikepdf.Page(other))
        del pdf.pages[1].obj["/UserUnit"]
        for page in pdf.pages:
            del page.obj["/Annots"]

    made = normalise(edited(in_units(UNIT), twice), "plan.pdf")
    assert made.pdf is not None
    with pikepdf.open(io.BytesIO(made.pdf)) as opened:
        hatchings = [page.Resources.Pattern.H for page in opened.pages]
        matrices = [h.get("/Matrix", Array([1, 0, 0, 1, 0, 0])) for h in hatchings]
        assert [[float(n) for n in m] for m in matrices] == [[4, 0, 0, 4, 0, 0], [1, 0, 0, 1, 0, 0]]
        assert [h.read_bytes() for h in hatchings] == [PATTERN, PATTERN]


def test_a_page_larger_than_any_may_be_is_made_smaller_with_all_that_is_on_it() -> None:
    def far_away(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.MediaBox = Array([0, 0, 28_800, 14_400])
        pdf.pages[0].obj.Contents = pdf.make_stream(b"20000 7000 8000 7000 re f")

    made = normalise(edited(drawn(words), far_away), "plan.pdf")
    assert made.pdf is not None
    assert [(page.width, page.height) for page in made.verdict.pages] == [(14_400, 7_200)]
    assert Done.PAGE_SIZE_REPAIRED in {one.code for one in made.verdict.done}
    with pypdfium2.PdfDocument(made.pdf) as document:
        seen = document[0].render(scale=0.05).to_pil().convert("L")
    assert seen.getpixel((600, 100)) == 0
    assert seen.getpixel((200, 100)) == 255


@pytest.mark.parametrize(
    ("crop", "size", "told"),
    [
        ([2_000, 2_000, 3_000, 3_000], (600, 800), True),
        ([-50, -50, 300, 900], (300, 800), False),
        ([0, 0, 300, 400], (300, 400), False),
    ],
)
def test_what_is_seen_of_a_page_lies_within_it(
    crop: list[int], size: tuple[int, int], told: bool
) -> None:
    def cropped(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.MediaBox, pdf.pages[0].obj.CropBox = Array([0, 0, 600, 800]), Array(crop)

    made = normalise(edited(drawn(words), cropped), "plan.pdf")
    assert [(page.width, page.height) for page in made.verdict.pages] == [size]
    assert (Done.PAGE_SIZE_REPAIRED in {one.code for one in made.verdict.done}) is told

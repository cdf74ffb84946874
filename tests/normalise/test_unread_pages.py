"""A page that only another library can read stands in the bundle as that one sees it."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name

from agenda_app.domain.verdict import Remark
from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise import unread_pages
from agenda_app.normalise.normal import Normalised, normalise
from agenda_app.normalise.normal_form import faults

BLOCK = b"0 0 0 rg 60 700 100 50 re f "


def with_content(data: bytes, pages: int = 1, **more: object) -> bytes:
    """Return pages of one content that is packed in a way that nobody knows."""
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(pages):
            page = pdf.add_blank_page(page_size=(595, 842)).obj
            page.Contents = pdf.make_stream(data, Filter=Name.Unknown)
            for key, value in more.items():
                page[f"/{key}"] = value
        pdf.save(out, static_id=True)
    return out.getvalue()


def shown(data: bytes) -> Normalised:
    made = normalise(data, "fil.pdf")
    assert made.pdf is not None
    assert faults(made.pdf) == []
    return made


def dark(pdf: bytes) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of what is dark on the first page, in points."""
    with pypdfium2.PdfDocument(pdf) as document:
        seen = document[0].render(scale=1).to_pil().convert("L")
        found = seen.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert found is not None
    return found


@pytest.mark.parametrize(
    "more",
    [{}, {"Rotate": 90}, {"Rotate": 180}, {"Rotate": 270, "CropBox": Array([50, 600, 400, 800])}],
)
def test_it_looks_as_it_did(more: dict[str, object]) -> None:
    data = with_content(BLOCK, **more)
    made = shown(data)
    before, after = dark(data), dark(made.pdf or b"")
    assert max(abs(a - b) for a, b in zip(before, after, strict=True)) <= 1
    found = [remark.code for remark in made.verdict.found]
    assert Remark(Found.AS_PICTURE.value, 1) in made.verdict.found
    assert not {Found.NOT_DRAWN, Found.LOST} & set(found)
    assert made.verdict.textless == (1,)


def test_what_comes_after_unreadable_content_is_seen_too() -> None:
    rest = b"]] >> << ) 0 0 0 rg 60 100 100 50 re f"
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(with_content(b""))) as pdf:
        look = pdf.make_stream(b"")
        look.write(BLOCK, filter=None)
        pdf.pages[0].obj.Contents = Array([look, pdf.make_stream(rest, Filter=Name.Unknown)])
        pdf.save(out)
    assert dark(shown(out.getvalue()).pdf or b"") == dark(out.getvalue())


def test_a_page_that_nobody_can_read_is_told() -> None:
    found = shown(with_content(b"0 0 0 rg (")).verdict.found
    assert Remark(Found.NOT_DRAWN.value, 1) in found
    assert Found.AS_PICTURE not in {remark.code for remark in found}


def test_what_stands_in_an_annotation_is_drawn_once() -> None:
    look = {"Type": Name.XObject, "Subtype": Name.Form, "BBox": Array([0, 0, 50, 50])}
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(with_content(BLOCK))) as pdf:
        drawn = pdf.make_stream(b"/G gs 0 0 50 50 re f", **look)
        drawn.Resources = Dictionary(ExtGState=Dictionary(G=Dictionary(ca=0.5)))
        stamp = Dictionary(Type=Name.Annot, Subtype=Name.Stamp, F=4, AP=Dictionary(N=drawn))
        stamp.Rect = Array([300, 300, 350, 350])
        pdf.pages[0].obj.Annots = Array([pdf.make_indirect(stamp)])
        pdf.save(out)
    with pypdfium2.PdfDocument(shown(out.getvalue()).pdf or b"") as document:
        seen = document[0].render(scale=1).to_pil().convert("L")
    assert 110 < seen.getpixel((325, 842 - 325)) < 145


def test_of_very_many_pages_the_rest_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unread_pages, "MOST_PICTURES", 1)
    found = shown(with_content(BLOCK, pages=2)).verdict.found
    assert Remark(Found.AS_PICTURE.value, 1) in found
    assert {Remark(Found.NOT_DRAWN.value, 2), Remark(Found.LOST.value, 2)} <= set(found)

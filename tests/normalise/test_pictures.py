"""Photos and scans: upright, on a sheet, without what cameras tell about people."""

from __future__ import annotations

import io
import math
import tracemalloc
from array import array
from collections.abc import Callable
from functools import partial

import pikepdf
import pytest
from PIL import Image as Pillow
from PIL import ImageCms, ImageDraw

from agenda_app.domain.verdict import FileKind, PageSize, Remark
from agenda_app.domain.verdict_codes import Against, Done, Found, Refused
from agenda_app.normalise import pictures
from agenda_app.normalise.cmyk_profile import cmyk_profile
from agenda_app.normalise.jpeg import without_facts
from agenda_app.normalise.normal import Normalised, normalise
from agenda_app.normalise.normal_form import faults
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.source import Source
from tests.documents.reading import elements
from tests.normalise.test_pdf import seen

PORTRAIT, LANDSCAPE = PageSize(595.28, 841.89), PageSize(841.89, 595.28)
ORIENTATION, DESCRIPTION = 0x0112, 0x010E


def picture(
    form: str, mode: str = "RGB", size: tuple[int, int] = (900, 600), **more: object
) -> bytes:
    """Return a picture that is dark in its upper left quarter."""
    image = Pillow.new("RGB", size, "white")
    ImageDraw.Draw(image).rectangle((0, 0, size[0] // 2, size[1] // 2), fill="black")
    out = io.BytesIO()
    image.convert(mode).save(out, form, **more)
    return out.getvalue()


def pages_of(data: bytes, name: str) -> Normalised:
    made = normalise(data, name)
    assert made.pdf is not None, made.verdict.refused
    assert faults(made.pdf) == []
    assert made.verdict.kind is FileKind.PICTURE
    assert made.verdict.against_a == ()
    assert {remark.code for remark in made.verdict.against_ua} <= {Against.WORDLESS}
    return made


def packed_images(pdf: bytes) -> list[bytes]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        streams = [found for found in opened.objects if isinstance(found, pikepdf.Stream)]
        return [s.read_raw_bytes() for s in streams if s.get("/Subtype") == "/Image"]


@pytest.mark.parametrize(
    ("form", "mode"),
    [
        *(("PNG", "RGB"), ("PNG", "RGBA"), ("PNG", "P"), ("PNG", "LA"), ("PNG", "1")),
        *(("JPEG", "L"), ("JPEG", "CMYK"), ("GIF", "P"), ("BMP", "RGB"), ("WEBP", "RGB")),
        *(("TIFF", "RGB"), ("TIFF", "CMYK"), ("TIFF", "1")),
    ],
)  # fmt: skip
def test_every_format_becomes_a_page(form: str, mode: str) -> None:
    made = pages_of(picture(form, mode), f"bilde.{form.lower()}")
    assert made.verdict.pages == (LANDSCAPE,)
    dots = seen(made.pdf or b"")
    assert dots.getpixel((200, 120)) < 100  # type: ignore[attr-defined]
    assert dots.getpixel((350, 250)) > 200  # type: ignore[attr-defined]


def test_the_bytes_of_a_jpeg_are_kept_without_what_they_tell() -> None:
    facts = Pillow.Exif()
    facts[DESCRIPTION] = "Ola Nordmanns hage"
    data = picture("JPEG", exif=facts, comment=b"hemmelig")
    made = pages_of(data, "a.jpg")
    (kept,) = packed_images(made.pdf or b"")
    assert kept == without_facts(data)
    assert b"Nordmann" not in kept
    assert b"hemmelig" not in kept
    before, after = (Pillow.open(io.BytesIO(one)).tobytes() for one in (data, kept))
    assert before == after
    assert Done.PICTURE_FACTS_REMOVED in {remark.code for remark in made.verdict.done}


@pytest.mark.parametrize("form", ["JPEG", "HEIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_stands_as_the_camera_was_held(
    orientation: int, form: str, request: pytest.FixtureRequest
) -> None:
    if form == "HEIF":
        request.getfixturevalue("heic")
    facts = Pillow.Exif()
    facts[ORIENTATION] = orientation
    size = (900, 600) if orientation < 5 else (600, 900)
    upright = Pillow.open(io.BytesIO(picture("PNG")))
    undo = {
        2: Pillow.Transpose.FLIP_LEFT_RIGHT, 3: Pillow.Transpose.ROTATE_180,
        4: Pillow.Transpose.FLIP_TOP_BOTTOM, 5: Pillow.Transpose.TRANSPOSE,
        6: Pillow.Transpose.ROTATE_90, 7: Pillow.Transpose.TRANSVERSE,
        8: Pillow.Transpose.ROTATE_270,
    }.get(orientation)  # fmt: skip
    stored = upright if undo is None else upright.transpose(undo)
    assert stored.size == size
    out = io.BytesIO()
    stored.save(out, form, exif=facts.tobytes())
    dots = seen(pages_of(out.getvalue(), f"a.{form}").pdf or b"")
    assert dots.getpixel((200, 120)) < 60  # type: ignore[attr-defined]
    for place in ((350, 120), (200, 250), (350, 250)):
        assert dots.getpixel(place) > 200  # type: ignore[attr-defined]


def test_a_scanned_sheet_fills_the_page_and_a_photo_does_not() -> None:
    sheet = pages_of(picture("PNG", "L", (1240, 1754)), "a.png")
    assert sheet.verdict.pages == (PORTRAIT,)
    assert seen(sheet.pdf or b"").getpixel((2, 2)) < 60  # type: ignore[attr-defined]
    photo = pages_of(picture("PNG", "L", (1200, 1600)), "a.png")
    assert seen(photo.pdf or b"").getpixel((5, 5)) > 200  # type: ignore[attr-defined]


def test_a_small_picture_stays_small() -> None:
    made = pages_of(picture("PNG", size=(100, 50)), "a.png")
    assert made.verdict.pages == (PORTRAIT,)
    dots = seen(made.pdf or b"")
    dark = sum(value < 128 for value in dots.tobytes())  # type: ignore[attr-defined]
    assert dark < 500


def test_all_pages_of_a_fax_are_there() -> None:
    sheets = [Pillow.new("1", (1240, 1754), 1) for _ in range(3)]
    for number, sheet in enumerate(sheets):
        ImageDraw.Draw(sheet).rectangle((100, 100 + 300 * number, 900, 200 + 300 * number), fill=0)
    out = io.BytesIO()
    sheets[0].save(out, "TIFF", save_all=True, append_images=sheets[1:], compression="group4")
    made = pages_of(out.getvalue(), "faks.tif")
    assert made.verdict.pages == (PORTRAIT,) * 3
    assert made.verdict.textless == (1, 2, 3)
    with pikepdf.open(io.BytesIO(made.pdf or b"")) as pdf:
        alts = [str(e.Alt) for e in elements(pdf) if "/Alt" in e]
    assert alts == ["Skannet side 1 av 3", "Skannet side 2 av 3", "Skannet side 3 av 3"]


def test_a_fax_of_dots_twice_as_high_as_wide_is_a_whole_sheet() -> None:
    """A fax has 204 dots an inch across, and 98 down when it was sent in haste."""
    made = pages_of(picture("TIFF", "1", (1728, 1145), dpi=(204, 98)), "faks.tif")
    assert made.verdict.pages == (PORTRAIT,)
    dots = seen(made.pdf or b"")
    assert dots.getpixel((120, 240)) < 60  # type: ignore[attr-defined]
    assert dots.getpixel((120, 270)) > 200  # type: ignore[attr-defined]
    mad = pages_of(picture("TIFF", "1", (1240, 1754), dpi=(1, 9000)), "faks.tif")
    assert mad.verdict.pages == (PORTRAIT,)


def test_the_pages_of_a_long_scan_are_held_packed() -> None:
    sheet = Pillow.new("L", (1240, 1754), 200)
    out = io.BytesIO()
    sheet.save(out, "TIFF", save_all=True, append_images=[sheet] * 11, compression="tiff_lzw")
    source = Source(out.getvalue(), "skann.tif")
    tracemalloc.start()
    try:
        pictures.picture_to_pdf(source, "tif", Remarks())
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 4 * 1240 * 1754


def test_a_photo_is_called_a_picture() -> None:
    made = pages_of(picture("PNG"), "a.png")
    with pikepdf.open(io.BytesIO(made.pdf or b"")) as pdf:
        assert [str(e.Alt) for e in elements(pdf) if "/Alt" in e] == ["Bilde 1 av 1"]
    assert Found.UNTAGGED not in {remark.code for remark in made.verdict.found}
    assert [remark.code for remark in made.verdict.against_ua] == [Against.WORDLESS]


def test_a_giant_picture_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_PIXELS", 100)
    assert normalise(picture("PNG"), "a.png").verdict.refused == Refused.PICTURE_TOO_LARGE


def test_a_sound_picture_that_pillow_will_not_open_is_called_too_large(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An A0 plan at 400 dpi has 248 million dots; the library refuses to look at more than 179."""
    monkeypatch.setattr(Pillow, "MAX_IMAGE_PIXELS", 100)
    assert normalise(picture("PNG"), "a.png").verdict.refused == Refused.PICTURE_TOO_LARGE


def test_half_a_picture_is_refused() -> None:
    assert normalise(picture("JPEG")[:900], "a.jpg").verdict.refused == Refused.DAMAGED


def test_heic_without_its_library_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures.importlib.util, "find_spec", lambda _: None)
    data = b"\x00\x00\x00\x18ftypheic" + b"\0" * 50
    assert normalise(data, "a.heic").verdict.refused == Refused.HEIC_NOT_READABLE


@pytest.fixture
def heic() -> Callable[..., bytes]:
    """What makes a HEIC file that is dark in its upper left quarter, as telephones do."""
    library = pytest.importorskip("pillow_heif", reason="pillow_heif is not installed")
    library.register_heif_opener()
    return partial(picture, "HEIF")


def test_a_heic_photo_is_without_what_the_telephone_tells(heic: Callable[..., bytes]) -> None:
    exif = Pillow.Exif()
    exif[DESCRIPTION] = "Hos Kari"
    made = pages_of(heic(exif=exif), "IMG_0001.HEIC")
    assert b"Kari" not in (made.pdf or b"Kari")
    assert Done.PICTURE_FACTS_REMOVED in {remark.code for remark in made.verdict.done}


@pytest.mark.parametrize("mode", ["L", "RGBA"])
def test_a_heic_photo_may_be_grey_or_have_holes(heic: Callable[..., bytes], mode: str) -> None:
    assert pages_of(heic(mode), "a.heic").verdict.page_count == 1


def test_of_several_heic_photos_the_one_that_the_telephone_shows_is_the_page(
    heic: Callable[..., bytes],
) -> None:
    library = pytest.importorskip("pillow_heif")
    file = library.from_pillow(Pillow.new("RGB", (300, 200), "white"))
    file.add_from_pillow(Pillow.new("RGB", (200, 300), "black"))
    out = io.BytesIO()
    file.save(out, primary_index=1)
    made = pages_of(out.getvalue(), "a.heic")
    assert made.pdf is not None
    (packed,) = packed_images(made.pdf)
    assert Pillow.open(io.BytesIO(packed)).size == (200, 300)


def test_the_other_photos_in_a_heic_file_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.BytesIO()
    first, *rest = (Pillow.new("RGB", (30, 20), colour) for colour in ("white", "red", "black"))
    first.save(out, "GIF", save_all=True, append_images=rest)
    several = Pillow.open(out)
    several.format = "HEIF"
    monkeypatch.setattr(pictures, "_learn_heic", lambda: None)
    monkeypatch.setattr(pictures.Pillow, "open", lambda _: several)
    made = normalise(b"\x00\x00\x00\x18ftypheic" + b"\0" * 50, "a.heic")
    assert Remark(Found.PHOTOS_LEFT_OUT, detail="2") in made.verdict.found


def test_a_heic_photo_of_ten_bits_keeps_its_shades(heic: Callable[..., bytes]) -> None:
    library = pytest.importorskip("pillow_heif")
    row = array("H", [x * 65535 // 399 for x in range(400) for _ in range(3)]).tobytes()
    out = io.BytesIO()
    library.from_bytes("RGB;16", (400, 300), row * 300).save(out, bit_depth=10)
    made = pages_of(out.getvalue(), "a.heic")
    assert made.pdf is not None
    (packed,) = packed_images(made.pdf)
    shades = Pillow.open(io.BytesIO(packed)).convert("L")
    assert [shades.getpixel((x, 150)) for x in (0, 200, 399)] == pytest.approx([0, 128, 255], abs=6)


def test_half_a_heic_photo_is_refused(heic: Callable[..., bytes]) -> None:
    whole = heic()
    for part in (whole[:60], whole[: len(whole) // 2]):
        assert normalise(part, "a.heic").verdict.refused == Refused.DAMAGED


def test_a_heic_photo_that_says_it_is_enormous_is_refused(heic: Callable[..., bytes]) -> None:
    data = bytearray(heic())
    at = data.find(b"ispe") + 8
    data[at : at + 8] = (60_000).to_bytes(4, "big") * 2
    assert normalise(bytes(data), "a.heic").pdf is None


def test_the_profile_shows_print_colours_as_paper_does() -> None:
    profile = ImageCms.ImageCmsProfile(io.BytesIO(cmyk_profile()))
    screen = ImageCms.createProfile("sRGB")
    cyan = Pillow.new("CMYK", (1, 1), (255, 0, 0, 0))
    shown = ImageCms.profileToProfile(cyan, profile, screen, outputMode="RGB")
    assert shown is not None
    red, green, blue = shown.getpixel((0, 0))  # type: ignore[misc]
    assert (red, green) < (40, 200)
    assert blue > 210


@pytest.mark.parametrize("form", ["GIF", "PNG", "WEBP"])
def test_a_picture_that_moves_is_printed_as_it_begins_and_says_so(form: str) -> None:
    frames = [Pillow.new("RGB", (300, 200), colour) for colour in ("red", "blue", "green")]
    out = io.BytesIO()
    frames[0].save(out, form, save_all=True, append_images=frames[1:])
    made = pages_of(out.getvalue(), f"film.{form.lower()}")
    assert len(made.verdict.pages) == 1
    told = {remark.code: remark.detail for remark in made.verdict.found}
    assert told[Found.FRAMES_LEFT_OUT] == "2"
    assert Found.FRAMES_LEFT_OUT not in {r.code for r in pages_of(picture(form), "a").verdict.found}


@pytest.mark.parametrize("white", [1.0, 255.0, 65535.0, 1_000_000.0])
def test_a_picture_of_broken_numbers_keeps_its_shades(white: float) -> None:
    shades = Pillow.new("F", (40, 10), white)
    shades.paste(0.0, (0, 0, 10, 10))
    shades.paste(white / 2, (10, 0, 20, 10))
    out = io.BytesIO()
    shades.save(out, "TIFF")
    made = pages_of(out.getvalue(), "maaling.tif")
    assert made.pdf is not None
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        image = pikepdf.PdfImage(pdf.pages[0].obj.Resources.XObject.Im0).as_pil_image()
    grey = image.convert("L")
    assert [grey.getpixel((x, 5)) for x in (5, 15, 35)] == [0, pytest.approx(127, abs=1), 255]


def test_a_picture_whose_numbers_have_no_end_is_still_a_page() -> None:
    endless = Pillow.new("F", (40, 10), math.inf)
    out = io.BytesIO()
    endless.save(out, "TIFF")
    assert pages_of(out.getvalue(), "maaling.tif").pdf is not None

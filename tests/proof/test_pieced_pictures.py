"""A page that a scanner cut into strips, or a printer into tiles, is seen as the page it is."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Object, Stream
from PIL import Image, ImageDraw

from agenda_app.domain.secrets import SecretKind
from agenda_app.proof import pieced_pictures
from agenda_app.proof.picture_listing import pictures_in
from tests.proof.looked_at import A4, draw, file_of, flat, hits, in_strips, page
from tests.proof.plants import saved
from tests.proof.world import LETTER

PICTURE = SecretKind.PICTURE
OTHER = page(f"Kommunen svarer at {LETTER.lower()}\n\n" * 9, "Melding")


def patch(shade: int, size: tuple[int, int] = (120, 120)) -> Image.Image:
    """Return a small picture of its own, a logo."""
    image = Image.effect_noise(size, 60 + shade)
    ImageDraw.Draw(image).ellipse((10, 10, 20 + shade, 20 + shade), shade)
    return image


@pytest.mark.parametrize("high", [8, 64, 439])
def test_a_withheld_scan_in_strips_is_found_in_one_picture(high: int) -> None:
    (hit,) = set(hits(file_of(page()), [in_strips(page(), high)]))
    assert (hit.kind, hit.page) == (PICTURE, 1)


@pytest.mark.parametrize(("high", "across"), [(50, 1), (200, 4)])
def test_a_withheld_scan_is_found_in_strips_and_tiles(high: int, across: int) -> None:
    public = in_strips(page(), high, across=across, quality=70)
    assert {hit.kind for hit in hits(public, [file_of(page())])} == {PICTURE}


def test_a_picture_that_a_page_draws_many_times_is_read_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[pikepdf.Stream] = []

    def picture(stream: pikepdf.Stream, page: int) -> None:
        read.append(stream)

    monkeypatch.setattr(pieced_pictures, "picture_in", picture)
    with pikepdf.open(io.BytesIO(in_strips(page(), 439))) as pdf:
        (held,) = pdf.pages
        content = b"\n".join([held.Contents.read_bytes()] * 5)
        held.Contents = pdf.make_stream(content)
        once = len(pieced_pictures.images_of(held))
        pieced_pictures.content_pictures(held, content, 1)
    assert once > 1
    assert len(read) == once


def test_strips_as_the_page_shows_them_are_drawn_without_a_file_to_change_them_in(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with pikepdf.open(io.BytesIO(in_strips(page(), 439))) as pdf:
        (held,) = pdf.pages
        found = pieced_pictures.content_pictures(held, held.Contents.read_bytes(), 1)
        made, new = list[pikepdf.Pdf](), pikepdf.new

        def counted() -> pikepdf.Pdf:
            made.append(new())
            return made[-1]

        monkeypatch.setattr(pikepdf, "new", counted)
        (whole,) = found.pictures
        darkest, lightest = whole.draw().getextrema()
    assert darkest < lightest, "something is drawn"
    assert len(made) == 1, "the page that is drawn"


def test_strips_are_found_in_other_strips() -> None:
    assert hits(in_strips(page(), 80, quality=60), [in_strips(page(), 33)])


def test_all_strips_of_a_page_are_excused_by_one_name() -> None:
    held = in_strips(page(), 64)
    found = hits(held, [held])
    assert len(found) > 10
    assert len({hit.words for hit in found}) == 1


def strips_with(high: int, key: str, value: Callable[[pikepdf.Pdf, Stream], Object]) -> bytes:
    """Return a page in strips of which every one has something set."""
    with pikepdf.open(io.BytesIO(in_strips(page(), high))) as pdf:
        for held in pieced_pictures.images_of(pdf.pages[0]).values():
            held[key] = value(pdf, held)
        return saved(pdf)


def clear(pdf: pikepdf.Pdf, held: Stream) -> Stream:
    return flat(pdf, Image.new("L", (int(held.Width), int(held.Height)), 0))


def dark(_pdf: pikepdf.Pdf, _held: Stream) -> Object:
    return Array([1, 1])


@pytest.mark.parametrize(("key", "value"), [("/SMask", clear), ("/Decode", dark)])
def test_a_withheld_scan_in_strips_that_are_hidden_is_found(
    key: str, value: Callable[[pikepdf.Pdf, Stream], Object]
) -> None:
    hidden = strips_with(210, key, value)
    found = hits(hidden, [file_of(page())])
    assert {hit.kind for hit in found} == {PICTURE}
    assert hits(file_of(page()), [hidden])
    assert hits(hidden, [file_of(page())], [hidden]) == []
    assert hits(hidden, [file_of(OTHER)]) == []


def test_a_scan_in_strips_under_masks_has_one_name_and_counts_once() -> None:
    hidden = strips_with(210, "/SMask", clear)
    every = [(one.name, one.whole is None) for one in pictures_in(hidden)]
    assert len({name for name, _ in every}) == 1
    assert sum(is_whole for _, is_whole in every) == 1


def covered(image: Image.Image, high: int, cover: Image.Image) -> bytes:
    """Return a page in strips, with a picture that nobody sees through over all of them."""
    with pikepdf.open(io.BytesIO(in_strips(image, high, quality=70))) as pdf:
        (only,) = pdf.pages
        only.Resources.XObject["/C"] = flat(pdf, cover)
        over = b"\nq 700 0 0 900 -20 -20 cm /C Do Q"
        only.Contents = pdf.make_stream(only.Contents.read_bytes() + over)
        return saved(pdf)


@pytest.mark.parametrize("cover", [Image.new("L", (300, 420), 255), OTHER], ids=["white", "other"])
def test_a_withheld_scan_in_strips_under_another_picture_is_found(cover: Image.Image) -> None:
    hidden = covered(page(), 210, cover)
    found = hits(hidden, [file_of(page())], [file_of(OTHER)])
    assert {hit.kind for hit in found} == {PICTURE}
    assert hits(hidden, [file_of(page())], [hidden]) == []
    assert hits(covered(OTHER, 210, cover), [file_of(page())]) == []
    every = hits(hidden, [hidden])
    assert len(every) > 1
    assert len({hit.words for hit in every}) <= 2, "the strips have one name"


def test_a_withheld_scan_in_strips_that_only_a_soft_mask_draws_is_found() -> None:
    with pikepdf.open(io.BytesIO(in_strips(page(), 210, quality=70))) as pdf:
        (only,) = pdf.pages
        group = pdf.make_stream(
            only.Contents.read_bytes(),
            Subtype=Name.Form,
            BBox=Array([0, 0, *A4]),
            Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray),
            Resources=only.Resources,
        )
        state = Dictionary(SMask=Dictionary(S=Name.Luminosity, G=group))
        only.Resources = Dictionary(ExtGState=Dictionary(G=state))
        only.Contents = pdf.make_stream(b"/G gs 0 0 595 842 re f")
        hidden = saved(pdf)
    assert {hit.kind for hit in hits(hidden, [file_of(page())])} == {PICTURE}
    assert hits(hidden, [file_of(OTHER)]) == []
    assert hits(hidden, [file_of(page())], [hidden]) == []


def among_operators(image: Image.Image, parts: int, light: bytes) -> bytes:
    """Return a page whose operators draw a picture in strips, their light turned."""
    high, content = image.height // parts, b""
    with pikepdf.new() as pdf:
        for number in range(parts):
            top = number * high
            strip = flat(pdf, image.crop((0, top, image.width, top + high)))
            low, tall = A4[1] * (parts - 1 - number) / parts, A4[1] / parts
            content += b"q 595 0 0 %.4f 0 %.4f cm BI /W %d /H %d " % (tall, low, image.width, high)
            content += b"/CS /G /BPC 8 /F /Fl /D %b ID " % light
            content += strip.read_raw_bytes() + b"\nEI Q\n"
        draw(pdf, {}, content)
        return saved(pdf)


@pytest.mark.parametrize("parts", [1, 8])
@pytest.mark.parametrize("light", [b"[1 1]", b"[1 0]"])
def test_a_withheld_scan_among_the_operators_is_found_when_its_light_is_turned(
    parts: int, light: bytes
) -> None:
    hidden = among_operators(page(), parts, light)
    assert {hit.kind for hit in hits(hidden, [file_of(page(), quality=70)])} == {PICTURE}
    assert hits(hidden, [file_of(OTHER)]) == []
    assert hits(hidden, [file_of(page())], [hidden]) == []


def test_strips_in_a_form_are_seen() -> None:
    with pikepdf.open(io.BytesIO(in_strips(page(), 64))) as pdf:
        (inner,) = pdf.pages
        form = pdf.make_stream(
            inner.Contents.read_bytes(),
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=Array([0, 0, *A4]),
            Resources=inner.Resources,
        )
        inner.Resources = Dictionary(XObject=Dictionary(Fx=form))
        inner.Contents = pdf.make_stream(b"/Fx Do")
        shrunk = saved(pdf)
    assert hits(file_of(page()), [shrunk])
    assert hits(shrunk, [file_of(page())])


def test_another_page_in_strips_is_another() -> None:
    assert hits(in_strips(OTHER, 64), [in_strips(page(), 64)]) == []


def test_a_page_in_strips_that_is_open_is_no_secret() -> None:
    held = in_strips(page(), 64)
    assert hits(held, [file_of(page())], [held]) == []
    assert hits(held, [held], [held]) == []


def test_logos_far_from_each_other_make_no_picture() -> None:
    with pikepdf.new() as pdf:
        named = {f"/L{n}": flat(pdf, patch(20 * n)) for n in range(4)}
        places = (b"60 0 0 60 %d %d cm" % place for place in ((0, 0), (500, 0), (0, 700), (300, 9)))
        content = b"\n".join(
            b"q " + place + b" " + name.encode() + b" Do Q"
            for name, place in zip(named, places, strict=True)
        )
        draw(pdf, named, content)
        small = list(pictures_in(saved(pdf)))
    assert [(one.width, one.height) for one in small] == [(120, 120)] * 4


def test_a_small_withheld_picture_is_found_by_its_bytes_alone() -> None:
    face, other = file_of(patch(50)), file_of(patch(51))
    assert [hit.kind for hit in hits(face, [face])] == [PICTURE]
    assert hits(file_of(patch(50), quality=80), [face]) == []
    assert hits(other, [face]) == []
    assert hits(face, [face], [face]) == []


def test_operators_that_nobody_can_read_are_told() -> None:
    with pikepdf.open(io.BytesIO(file_of(page()))) as pdf:
        (only,) = pdf.pages
        only.Contents = pdf.make_stream(b"BI /W 400 /H ID " + b"x" * 600 + b" EI")
        broken = saved(pdf)
    kinds = {hit.kind for hit in hits(broken, [file_of(page())])}
    assert SecretKind.UNCOMPARED in kinds

"""A scanned page that nobody may see is found; what is only like it, or open elsewhere, is not."""

from __future__ import annotations

import io
from datetime import datetime
from functools import partial

import pikepdf
import pytest
from pikepdf import Dictionary, Name
from PIL import Image, ImageDraw, ImageOps

from agenda_app.domain.proof import Excuse, Hit, Place
from agenda_app.domain.secrets import SecretKind
from agenda_app.sample.pictures import picture, sample_font
from agenda_app.sample.scans import scanned_letter
from tests.proof.looked_at import draw, file_of, flat, hits, jpeg, page
from tests.proof.plants import saved
from tests.proof.plants_inside import attach
from tests.proof.plants_seen import jpeg_of, packed, put, scanned
from tests.proof.world import ATTACHMENT, KAIA, LETTER, PRICE, proof_of, public_bundle, scan

OTHER = page(f"Kommunen svarer at {LETTER.lower()}\n\n" * 9, "Melding")
OTHERS = tuple(
    f"{PRICE.replace('fire', word)} {LETTER[: 8 * n]}"
    for n, word in enumerate(("tre", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve"))
)


def bundle_with(*pictures: bytes) -> bytes:
    """Return the public bundle with pictures laid over its pages from the second one on."""
    with pikepdf.open(io.BytesIO(public_bundle())) as pdf:
        for page, data in enumerate(pictures, start=2):
            put(pdf, page, data)
        return saved(pdf)


def page_of(pdf: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        (held,) = opened.pages[0].get_images().values()
        return held.read_raw_bytes()


def test_a_hit_says_what_was_seen_where_and_from_where() -> None:
    (hit,) = proof_of(bundle_with(packed())).hits
    assert (hit.kind, hit.place, hit.page) == (SecretKind.PICTURE, Place.PICTURE, 2)
    assert hit.source == ATTACHMENT
    assert hit.words.startswith("Takst, s. 1 (")


def test_the_proof_says_how_many_pictures_were_searched_for() -> None:
    assert dict(proof_of(bundle_with(packed())).wanted)[SecretKind.PICTURE] == 1
    assert SecretKind.PICTURE not in dict(proof_of(public_bundle()).wanted)


def test_one_excuse_is_for_the_picture_however_it_is_packed() -> None:
    (hit,) = proof_of(bundle_with(packed())).hits
    excuse = Excuse(hit.words, "Leif Båtnes", "Sto i avisa", datetime(2026, 4, 21, 12))
    for data in (packed(), jpeg_of(scanned(), 30)):
        proof = proof_of(bundle_with(data), excuses=(excuse,))
        assert proof.is_clean
        assert proof.excuses == (excuse,)


@pytest.mark.parametrize("text", OTHERS)
def test_another_letter_on_the_same_paper_is_another(text: str) -> None:
    other = scanned_letter("Takst", f"{text}\n\n{LETTER}\n\n" * 4)
    assert proof_of(bundle_with(page_of(other))).is_clean


@pytest.mark.parametrize("quality", [0, 30])
def test_a_picture_that_an_open_file_has_too_is_no_secret(quality: int) -> None:
    data = jpeg_of(scanned(), quality) if quality else packed()
    bundle = bundle_with(data)
    assert not proof_of(bundle).is_clean
    assert proof_of(bundle, open_files=((KAIA, scan),)).is_clean
    other = partial(scanned_letter, "Kart", LETTER)
    assert not proof_of(bundle, open_files=((KAIA, other),)).is_clean


def test_a_page_with_nothing_on_it_is_no_secret() -> None:
    blank = Image.new("L", (992, 1403), 250)
    out = io.BytesIO()
    blank.save(out, "PDF")
    bundle = bundle_with(page_of(out.getvalue()))
    assert proof_of(bundle, pictures=((ATTACHMENT, out.getvalue),)).is_clean


def test_a_photograph_in_a_withheld_paper_is_a_secret() -> None:
    photograph = picture("anlop.png", 2026)
    bundle = bundle_with(jpeg_of(Image.open(io.BytesIO(photograph)).convert("RGB"), 50))
    (hit,) = proof_of(bundle, pictures=((ATTACHMENT, partial(bytes, photograph)),)).hits
    assert isinstance(hit, Hit)
    assert hit.words.startswith("Takst (")


def test_forms_that_are_filled_in_otherwise_are_told_apart_by_what_is_open() -> None:
    form = Image.new("L", (992, 1403), 255)
    pen = ImageDraw.Draw(form)
    for row in range(12):
        pen.rectangle((100, 150 + 90 * row, 890, 230 + 90 * row), outline=0, width=3)
    filled = form.copy()
    ImageDraw.Draw(filled).text((120, 170), LETTER[:40], 0, sample_font(24))
    closed, opened = io.BytesIO(), io.BytesIO()
    filled.save(closed, "PDF")
    form.save(opened, "PDF")
    asked = ((ATTACHMENT, closed.getvalue),)
    empty, leaked = (bundle_with(page_of(one.getvalue())) for one in (opened, closed))
    assert proof_of(empty, pictures=asked, open_files=((KAIA, opened.getvalue),)).is_clean
    assert not proof_of(leaked, pictures=asked, open_files=((KAIA, opened.getvalue),)).is_clean


def test_a_damaged_picture_is_none_that_anybody_sees() -> None:
    broken = packed()[:3000] + bytes(200)
    assert proof_of(bundle_with(broken)).is_clean


def test_a_transparent_picture_is_known_by_its_mask() -> None:
    """Both are black all over, and what somebody sees is cut out of that by a mask."""
    secret, other = (transparent(one) for one in (page(), OTHER))
    assert {hit.kind for hit in hits(secret, [secret])} == {SecretKind.PICTURE}
    assert hits(other, [secret]) == []
    assert hits(secret, [secret], [other])
    assert hits(secret, [secret], [secret]) == []


def test_a_transparent_picture_is_seen_however_its_mask_is_packed() -> None:
    assert hits(transparent(page(), quality=60), [transparent(page())])
    assert hits(file_of(page()), [transparent(page())])


def test_one_excuse_is_for_a_picture_and_its_mask() -> None:
    secret = transparent(page())
    assert len({hit.words for hit in hits(secret, [secret])}) == 1


def test_scans_that_share_their_signs_are_told_apart_by_them() -> None:
    secret, opened = with_signs(b"a" * 90), with_signs(b"b" * 90)
    assert hits(secret, [secret], [opened])
    assert hits(secret, [secret], [secret]) == []
    assert {hit.kind for hit in hits(opened, [secret])} == {SecretKind.UNCOMPARED}


def test_as_good_as_nothing_to_see_is_a_secret_if_the_bytes_are_the_same() -> None:
    pale = Image.new("L", (992, 1403), 250)
    ImageDraw.Draw(pale).text((500, 700), "7", 240, sample_font(30))
    assert hits(file_of(pale), [file_of(pale)])
    assert hits(file_of(pale, quality=50), [file_of(pale)]) == []


def test_what_an_open_file_holds_byte_for_byte_is_open_whatever_it_looks_like() -> None:
    repacked = file_of(page(), quality=40)
    assert hits(repacked, [file_of(page())])
    assert hits(repacked, [file_of(page())], [repacked]) == []


def test_a_withheld_scan_that_was_opened_is_open_in_any_packing() -> None:
    held = file_of(page())
    assert hits(file_of(page(), quality=40), [held], [held]) == []


def test_an_open_file_excuses_what_was_made_of_it_and_nothing_nearer_to_the_withheld_one() -> None:
    form = Image.new("L", (992, 1403), 255)
    pen = ImageDraw.Draw(form)
    for row in range(12):
        pen.rectangle((100, 150 + 90 * row, 890, 230 + 90 * row), outline=0, width=3)
    filled = form.copy()
    ImageDraw.Draw(filled).text((120, 170), LETTER[:40], 0, sample_font(24))
    withheld, opened = [file_of(filled)], [file_of(form)]
    assert hits(file_of(form, quality=30), withheld, opened) == []
    assert hits(file_of(filled, quality=30), withheld, opened)


def test_a_picture_that_the_program_prints_anew_is_no_secret_in_its_own_papers() -> None:
    crest = Image.open(io.BytesIO(picture("anlop.png", 2026))).convert("L").resize((400, 500))
    file = io.BytesIO()
    crest.save(file, "PNG")
    minutes = file_of(crest)
    assert hits(minutes, [minutes])
    assert hits(minutes, [minutes], printed=[file.getvalue()]) == []
    assert hits(minutes, [minutes], [file_of(crest, quality=90)])
    other = crest.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    assert hits(file_of(other), [file_of(other)], printed=[file.getvalue()])


@pytest.mark.parametrize("filtered", [Name.JPXDecode, Name.JBIG2Decode, Name("/OwnDecode")])
def test_a_picture_that_nobody_here_can_draw_is_not_found_clean(filtered: Name) -> None:
    undrawn = in_a_way_of_its_own(filtered)
    (hit,) = hits(undrawn, [file_of(page())])
    assert (hit.kind, hit.source, hit.may_be_excused) == (SecretKind.UNCOMPARED, None, True)
    assert hit.words.startswith("992 × 1403 (")
    assert hits(undrawn, [file_of(page())], [undrawn]) == []
    (told,) = hits(file_of(page()), [undrawn])
    assert (told.kind, told.source) == (SecretKind.UNCOMPARED, ATTACHMENT)


def test_a_picture_too_large_to_draw_is_not_found_clean() -> None:
    with pikepdf.open(io.BytesIO(file_of(page(), quality=50))) as pdf:
        (held,) = pdf.pages[0].get_images().values()
        held.Width, held.Height = 99_200, 140_300
        huge = saved(pdf)
    assert {hit.kind for hit in hits(huge, [file_of(page())])} == {SecretKind.UNCOMPARED}


def test_another_form_needs_not_be_drawn_to_be_another() -> None:
    square = in_a_way_of_its_own(Name.JPXDecode, (1000, 1000))
    assert hits(square, [file_of(page())]) == []


def test_a_withheld_scan_in_an_attached_tiff_is_found() -> None:
    out = io.BytesIO()
    scanned().convert("1").save(out, "TIFF", compression="group4")
    with pikepdf.open(io.BytesIO(public_bundle())) as pdf:
        attach(pdf, "a.tif", out.getvalue())
        (hit,) = proof_of(saved(pdf)).hits
    assert (hit.kind, hit.place) == (SecretKind.PICTURE, Place.EMBEDDED)


def transparent(image: Image.Image, quality: int = 0) -> bytes:
    """Return a page that is black where a mask says so."""
    with pikepdf.new() as pdf:
        black = flat(pdf, Image.new("L", image.size, 0))
        ink = ImageOps.invert(image)
        black.SMask = jpeg(pdf, ink, quality) if quality else flat(pdf, ink)
        draw(pdf, {"/P": black}, b"595 0 0 842 0 0 cm /P Do")
        return saved(pdf)


def with_signs(shared: bytes) -> bytes:
    """Return a page of JBIG2, which says where signs stand that lie elsewhere."""
    with pikepdf.new() as pdf:
        held = flat(pdf, page())
        signs = Dictionary(JBIG2Globals=pdf.make_stream(shared))
        held.write(b"x" * 900, filter=Name.JBIG2Decode, decode_parms=signs)
        draw(pdf, {"/P": held}, b"595 0 0 842 0 0 cm /P Do")
        return saved(pdf)


def in_a_way_of_its_own(filtered: Name, size: tuple[int, int] = (992, 1403)) -> bytes:
    with pikepdf.new() as pdf:
        held = flat(pdf, Image.new("L", size))
        held.write(b"y" * 900, filter=filtered)
        draw(pdf, {"/P": held}, b"595 0 0 842 0 0 cm /P Do")
        return saved(pdf)

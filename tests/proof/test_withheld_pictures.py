"""A scanned page that nobody may see is found; what is only like it, or open elsewhere, is not."""

from __future__ import annotations

import io
from datetime import datetime
from functools import partial

import pikepdf
import pytest
from PIL import Image, ImageDraw

from agenda_app.domain.proof import Excuse, Hit, Place
from agenda_app.domain.secrets import SecretKind
from agenda_app.sample.pictures import picture, sample_font
from agenda_app.sample.scans import scanned_letter
from tests.proof.plants import saved
from tests.proof.plants_seen import jpeg_of, packed, put, scanned
from tests.proof.world import ATTACHMENT, LETTER, PRICE, proof_of, public_bundle, scan

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
    assert proof_of(bundle, open_files=(scan,)).is_clean
    other = partial(scanned_letter, "Kart", LETTER)
    assert not proof_of(bundle, open_files=(other,)).is_clean


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
    draw = ImageDraw.Draw(form)
    for row in range(12):
        draw.rectangle((100, 150 + 90 * row, 890, 230 + 90 * row), outline=0, width=3)
    filled = form.copy()
    ImageDraw.Draw(filled).text((120, 170), LETTER[:40], 0, sample_font(24))
    closed, opened = io.BytesIO(), io.BytesIO()
    filled.save(closed, "PDF")
    form.save(opened, "PDF")
    asked = ((ATTACHMENT, closed.getvalue),)
    empty, leaked = (bundle_with(page_of(one.getvalue())) for one in (opened, closed))
    assert proof_of(empty, pictures=asked, open_files=(opened.getvalue,)).is_clean
    assert not proof_of(leaked, pictures=asked, open_files=(opened.getvalue,)).is_clean


def test_a_damaged_picture_is_none_that_anybody_sees() -> None:
    broken = packed()[:3000] + bytes(200)
    assert proof_of(bundle_with(broken)).is_clean


@pytest.mark.parametrize("withheld", [b"", b"%PDF-1.7\nx", b"PK\x03\x04", b"\xff\xd8\xff"])
def test_a_withheld_file_without_a_picture_asks_for_none(withheld: bytes) -> None:
    asked = ((ATTACHMENT, partial(bytes, withheld)),)
    assert proof_of(bundle_with(packed()), pictures=asked).is_clean

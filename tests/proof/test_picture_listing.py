"""What cannot be read of a file hides nothing that comes after it, and is not forgotten."""

from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage

import pikepdf
import pytest
from pikepdf import Name
from PIL import Image

from agenda_app.domain.secrets import SecretKind
from agenda_app.proof.picture_listing import pictures_in
from tests.proof.looked_at import file_of, flat, hits, page
from tests.proof.plants import saved
from tests.proof.world import LETTER

OTHER = page(f"Kommunen svarer at {LETTER.lower()}\n\n" * 9)
PICTURE, UNCOMPARED = SecretKind.PICTURE, SecretKind.UNCOMPARED


def with_a_page_nobody_unpacks() -> bytes:
    """Return two pages, the first of which is packed in a way of its own."""
    with pikepdf.open(io.BytesIO(file_of(OTHER, page()))) as pdf:
        pdf.pages[0].Contents.write(b"\x00" * 40, filter=Name("/OwnDecode"))
        return saved(pdf)


def archive(*members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as held:
        for number, member in enumerate(members):
            held.writestr(f"side{number}.png", member)
    return out.getvalue()


def png() -> bytes:
    out = io.BytesIO()
    page().save(out, "PNG")
    return out.getvalue()


def fax(*pages: Image.Image) -> bytes:
    """Return pages as a file of a fax."""
    out = io.BytesIO()
    first, *others = (one.convert("1") for one in pages)
    first.save(out, "TIFF", compression="group4", save_all=True, append_images=others)
    return out.getvalue()


def letter_with(*attached: bytes) -> bytes:
    """Return a letter with pictures that are attached to it."""
    message = EmailMessage()
    message.set_content("Se vedlegget, som må hentes innen fredag.", cte="base64")
    for number, one in enumerate(attached):
        message.add_attachment(one, "image", "png", filename=f"bilde{number}.png")
    return message.as_bytes()


def with_a_damaged_member() -> bytes:
    """Return an archive whose first member does not unpack."""
    whole = bytearray(archive(b"a" * 3000, png()))
    begin = whole.index(b"side0.png") + len(b"side0.png")
    whole[begin : begin + 8] = b"\xff" * 8
    return bytes(whole)


@pytest.mark.parametrize("make", [with_a_page_nobody_unpacks, with_a_damaged_member])
def test_what_comes_after_is_found(make: object) -> None:
    held = make()  # type: ignore[operator]
    assert {hit.kind for hit in hits(file_of(page()), [held])} == {PICTURE}


@pytest.mark.parametrize("make", [with_a_page_nobody_unpacks, with_a_damaged_member])
def test_what_could_not_be_read_is_told_of_a_picture_that_nobody_opened(make: object) -> None:
    held, third = make(), file_of(page(f"{LETTER}\n\n", "Melding"))  # type: ignore[operator]
    (hit,) = hits(third, [held])
    assert hit.kind is UNCOMPARED
    assert hit.may_be_excused
    assert hit.words.startswith("Takst")
    assert hits(third, [held], [third]) == []


@pytest.mark.parametrize(
    "held",
    [b"%PDF-1.7\nx", b"PK\x03\x04", b"\xff\xd8\xff", b"Rar!\x1a\x07", b"\xd0\xcf\x11\xe0\x00"],
)
def test_a_withheld_file_that_nobody_can_read_is_told(held: bytes) -> None:
    assert [hit.kind for hit in hits(file_of(page()), [held])] == [UNCOMPARED]


def test_a_withheld_file_that_a_password_locks_is_told() -> None:
    held = io.BytesIO()
    with pikepdf.open(io.BytesIO(file_of(page()))) as pdf:
        pdf.save(held, encryption=pikepdf.Encryption(owner="eier", user="ukjent"))
    assert [hit.kind for hit in hits(file_of(page()), [held.getvalue()])] == [UNCOMPARED]


@pytest.mark.parametrize("held", [b"", b"Bare tekst, uten bilder."])
def test_a_withheld_file_without_a_picture_asks_for_none(held: bytes) -> None:
    assert hits(file_of(page()), [held]) == []


def test_a_picture_file_too_large_to_open_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.BytesIO()
    page().save(out, "TIFF")
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1000)
    assert [one.is_known for one in pictures_in(out.getvalue())] == [False]


def test_a_file_in_an_archive_in_an_archive_is_read() -> None:
    assert {hit.kind for hit in hits(file_of(page()), [archive(archive(file_of(page())))])} == {
        PICTURE
    }


def test_archives_that_hold_each_other_without_an_end_are_told() -> None:
    held = png()
    for _ in range(9):
        held = archive(held)
    assert [one.is_known for one in pictures_in(held)] == [False]


@pytest.mark.parametrize("others", [1, 3])
def test_every_page_of_a_fax_is_one_that_must_not_be_seen(others: int) -> None:
    held = fax(*([OTHER] * others), page())
    assert len(list(pictures_in(held))) == others + 1
    assert {hit.kind for hit in hits(file_of(page()), [archive(held)])} == {PICTURE}
    assert hits(file_of(page(f"{LETTER}\n\n", "Melding")), [archive(fax(OTHER, OTHER))]) == []


def test_every_page_of_a_fax_that_leaves_is_looked_at() -> None:
    assert {hit.kind for hit in hits(fax(OTHER, page()), [file_of(page())])} == {PICTURE}
    assert hits(fax(OTHER, OTHER), [file_of(page())]) == []


def test_a_fax_whose_second_page_nobody_can_read_is_told() -> None:
    held = bytearray(fax(OTHER, page()))
    first = int.from_bytes(held[4:8], "little")
    entries = int.from_bytes(held[first : first + 2], "little")
    at = first + 2 + 12 * entries
    held[at : at + 4] = (len(held) - 3).to_bytes(4, "little")
    assert [one.is_known for one in pictures_in(bytes(held))] == [True, False]


def test_a_picture_that_is_attached_to_a_letter_is_read() -> None:
    assert {hit.kind for hit in hits(file_of(page()), [letter_with(png())])} == {PICTURE}
    assert hits(file_of(OTHER), [letter_with(png())]) == []


def test_a_picture_that_no_page_has_a_name_for_is_listed_once() -> None:
    with pikepdf.open(io.BytesIO(file_of(page()))) as pdf:
        held = pdf.pages[0].Resources.XObject.P
        held.SMask = flat(pdf, OTHER)
        pdf.pages[0].Resources = pikepdf.Dictionary()
        pdf.Root.Kept = held
        hidden = saved(pdf)
    assert len(list(pictures_in(hidden))) == 3  # with its mask, without, and that
    assert {hit.kind for hit in hits(hidden, [hidden])} == {PICTURE}
    assert len(list(pictures_in(file_of(page())))) == 1

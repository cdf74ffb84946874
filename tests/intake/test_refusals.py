"""Files that cannot be read: one sentence that says why, one that says what to do."""

from __future__ import annotations

import contextlib
import io
import struct
import zipfile

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as Pillow

from agenda_app.checks.verdict_refusals import REFUSED as CLAUSES
from agenda_app.domain.language import Language
from agenda_app.domain.verdict_codes import Refused
from agenda_app.errors import UnreadableFileError
from agenda_app.intake import refusals
from agenda_app.intake.read import read_paper
from agenda_app.intake.refusals import AS_IT_IS
from tests.intake.open_files import a_paper as open_paper
from tests.intake.open_files import p
from tests.intake.pdf_files import a_pdf
from tests.intake.word_files import a_paper, saved

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def packed(parts: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def word_with(parts: dict[str, bytes], *, without: str = "") -> bytes:
    with zipfile.ZipFile(io.BytesIO(saved(a_paper()))) as archive:
        old = {name: archive.read(name) for name in archive.namelist() if name != without}
    return packed({**old, **parts})


def word_with_a_part_packed_as(packing: int) -> bytes:
    file = io.BytesIO(saved(a_paper()))
    with zipfile.ZipFile(file, "a", packing) as archive:
        archive.writestr("word/extra.xml", "<x/>")
    return file.getvalue()


def word_that_begins_before_itself() -> bytes:
    data = bytearray(saved(a_paper()))
    end = data.rindex(b"PK\x05\x06")
    size, start = struct.unpack_from("<II", data, end + 12)
    struct.pack_into("<II", data, end + 12, size, start + 53)
    return bytes(data)


def locked_pdf() -> bytes:
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(a_pdf(["Tekst"]))) as pdf:
        pdf.save(file, encryption=pikepdf.Encryption(owner="a", user="b"))
    return file.getvalue()


def scanned_pdf() -> bytes:
    file = io.BytesIO()
    Pillow.new("RGB", (200, 300), "white").save(file, "PDF")
    return file.getvalue()


def picture() -> bytes:
    file = io.BytesIO()
    Pillow.new("RGB", (20, 20)).save(file, "PNG")
    return file.getvalue()


DTD = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
LOST = "Kommue behadlet eit sak om kaia i dette møtet, og det ble vedtatt å bygge kaia. " * 12

REFUSED = {
    "empty": (b"", "sak.docx", "tom"),
    "only spaces": (b" \n\n ", "sak.txt", "tom"),
    "old Word": (OLE + "WordDocument".encode("utf-16-le"), "sak.doc", "gamle Word-formatet"),
    "e-mail from Outlook with an old Word file": (
        OLE + "__properties_version1.0 WordDocument".encode("utf-16-le"),
        "sak.msg",
        "ikke et tekstdokument",
    ),
    "password": (OLE + "EncryptedPackage".encode("utf-16-le"), "sak.docx", "passord"),
    "rich text": (b"{\\rtf1 hei}", "sak.docx", "RTF"),
    "web page": (b"<html><body>hei</body></html>", "sak.docx", "nettside"),
    "macro name": (saved(a_paper()), "sak.docm", "makroer"),
    "macro inside": (word_with({"word/vbaProject.bin": b"x"}), "sak.docx", "makroer"),
    "zip in zip": (word_with({"word/x.bin": packed({"a": b"b"})}), "sak.docx", "urimelig"),
    "bomb": (word_with({"word/media/x.bin": bytes(20_000_000)}), "sak.docx", "urimelig"),
    "many entries": (
        word_with({f"word/{n}.bin": b"" for n in range(2001)}),
        "sak.docx",
        "urimelig",
    ),
    "too much": (packed({f"{n}": bytes(3_900_000) for n in range(30)}), "sak.docx", "urimelig"),
    "too many cells": (b"a\tb\n" * 20_001, "sak.txt", "for mye tekst"),
    "too long": (b"Kaia er gammel. " * 190_000, "sak.txt", "for mye tekst"),
    "one word": (b"k" * 10_000, "sak.txt", "ikke et tekstdokument"),
    "DTD": (word_with({"word/document.xml": DTD + b"<x>&a;</x>"}), "sak.docx", "DTD"),
    "bzip2": (word_with_a_part_packed_as(zipfile.ZIP_BZIP2), "sak.docx", "skadet"),
    "LZMA": (word_with_a_part_packed_as(zipfile.ZIP_LZMA), "sak.docx", "skadet"),
    "begins before itself": (word_that_begins_before_itself(), "sak.docx", "skadet"),
    "no document": (word_with({}, without="word/document.xml"), "sak.docx", "skadet"),
    "broken XML": (word_with({"word/document.xml": b"<w:document"}), "sak.docx", "skadet"),
    "cut zip": (saved(a_paper())[:5000], "sak.docx", "skadet"),
    "spreadsheet": (packed({"[Content_Types].xml": b"", "xl/a.xml": b""}), "sak.xlsx", "regneark"),
    "any zip": (packed({"a.txt": b"hei"}), "sak.zip", "ikke et tekstdokument"),
    "picture": (picture(), "sak.docx", "bilde"),
    "program": (b"MZ" + bytes(500), "sak.txt", "ikke et tekstdokument"),
    "scanned": (scanned_pdf(), "sak.pdf", "skannet"),
    "locked PDF": (locked_pdf(), "sak.pdf", "passord"),
    "rights": (
        locked_pdf().replace(b"/Filter /Standard", b"/Filter /Weirdx00"),
        "sak.pdf",
        "rettighetsstyring",
    ),
    "broken PDF": (b"%PDF-1.7\nhei", "sak.pdf", "skadet"),
    "letters lost": (a_pdf([LOST]), "sak.pdf", "mangler bokstaver"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_the_sentence_says_why_and_the_remedy_names_the_way_past(case: str) -> None:
    data, name, word = REFUSED[case]
    with pytest.raises(UnreadableFileError) as caught:
        read_paper(data, name)
    assert word in caught.value.message.bokmal
    for language in Language:
        assert caught.value.remedy.said(language).endswith(AS_IT_IS.said(language))


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (a_pdf(["Ny kai i Sandvika"]), "sak.docx"),
        (saved(a_paper()), "sak.odt"),
        (open_paper(p("x")), "sak.docx"),
        (b"Ny kai", "sak.pdf"),
    ],
)
def test_a_file_with_a_wrong_ending_is_read_as_what_it_is(data: bytes, name: str) -> None:
    read = read_paper(data, name)
    assert any(name[3:] in warning.bokmal for warning in read.warnings)


def test_the_right_ending_gives_no_warning_about_it() -> None:
    assert not any(
        "heter" in warning.bokmal for warning in read_paper(saved(a_paper()), "SAK.DOCX").warnings
    )


def test_an_embedded_spreadsheet_is_no_bomb() -> None:
    data = word_with({"word/embeddings/a.xlsx": packed({"xl/a.xml": b"x"})})
    assert read_paper(data, "sak.docx").title == "Ny kai"


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_broken_files_give_our_error_or_a_paper(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from((saved(a_paper()), open_paper(p("x")), a_pdf(["Ny kai"]))))
    at = data.draw(st.integers(0, len(whole) - 1))
    change = data.draw(st.sampled_from(("cut", "flip", "double")))
    if change == "cut":
        broken = whole[:at]
    elif change == "flip":
        broken = whole[:at] + bytes((whole[at] ^ 0x55,)) + whole[at + 1 :]
    else:
        broken = whole[:at] + whole
    with contextlib.suppress(UnreadableFileError):
        assert read_paper(broken, "sak.docx").paper is not None


@pytest.mark.parametrize(
    ("reason", "code"), [(refusals.MACROS, Refused.MACROS), (refusals.BOMB, Refused.BOMB)]
)
def test_what_is_never_opened_is_said_alike_of_a_case_paper_and_of_an_attachment(
    reason: refusals.Reason, code: Refused
) -> None:
    for language in Language:
        said, clause = reason.message.said(language), CLAUSES[code].clause.said(language)
        assert said == f"{clause[0].upper()}{clause[1:]}."

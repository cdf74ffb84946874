"""What is no text for readers gets the right page in its place, and plain text stays text."""

from __future__ import annotations

import pytest

from agenda_app.domain.verdict import FileKind
from agenda_app.domain.verdict_codes import Found, Refused
from agenda_app.normalise.kinds import Recognised, recognise
from agenda_app.normalise.normal import normalise
from agenda_app.normalise.refusal import RefusalError
from agenda_app.normalise.source import Source
from tests.normalise.office_files import packed

MAIL = "From {0}@fjordvik.example Thu Mar 12 10:00:00 2026\nFrom: {0}@fjordvik.example\n" + (
    "To: post@fjordvik.example\nSubject: Kai\nDate: Thu, 12 Mar 2026 10:00:00 +0100\n\nHei\n\n"
)
TAR = b"brev.txt".ljust(257, b"\0") + b"ustar\x0000".ljust(255, b"\0")


def refused(data: bytes | str, name: str) -> Refused | None:
    source = Source(data.encode() if isinstance(data, str) else data, name)
    try:
        recognise(source)
    except RefusalError as error:
        return error.code
    return None


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"7z\xbc\xaf\x27\x1c\x00\x04" + bytes(90), "a.7z", Refused.PACKED_FILES),
        (b"Rar!\x1a\x07\x01\x00" + bytes(90), "a.rar", Refused.PACKED_FILES),
        (b"\x1f\x8b\x08\x00" + bytes(90), "a.tgz", Refused.PACKED_FILES),
        (TAR, "a.tar", Refused.PACKED_FILES),
        (TAR + b"%PDF-1.7\n", "a.tar", Refused.PACKED_FILES),
        (packed({"Index/Document.iwa": "x", "preview.jpg": "x"}), "a.pages", Refused.UNKNOWN_KIND),
        ("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "a.eps", Refused.POSTSCRIPT),
        (b"\xc5\xd0\xd3\xc6\x20\0\0\0" + bytes(90), "a.eps", Refused.POSTSCRIPT),
        (b"\0\0\0\x18ftypmp42\0\0\0\0" + bytes(range(256)), "a.mp4", Refused.SOUND_OR_FILM),
        (b"ID3\x03\0\0\0\0\0\x21" + bytes(range(256)), "a.mp3", Refused.SOUND_OR_FILM),
        (b"RIFF\x99\0\0\0WAVEfmt " + bytes(range(256)), "a.wav", Refused.SOUND_OR_FILM),
        (b"AC1027\0\0\0\0\0" + bytes(range(256)), "a.dwg", Refused.DRAWING),
        ("  0\r\nSECTION\r\n  2\r\nHEADER\r\n", "a.dxf", Refused.DRAWING),
        ('<?xml version="1.0"?>\n<!-- a -->\n<svg xmlns="b"/>', "a.svg", Refused.DRAWING),
        ("<svg><text>Hei</text></svg>", "a.svg", Refused.DRAWING),
        ('<?xml version="1.0"?><faktura/>', "a.txt", Refused.DATA),
        ("<faktura><sum>100</sum></faktura>", "a.xml", Refused.DATA),
        ('<kml xmlns="http://example/kml"><Placemark/></kml>', "a.txt", Refused.DATA),
        ('[{"navn": "Kari"}]', "a.txt", Refused.DATA),
        ("[1, 2]", "a.json", Refused.DATA),
        (".HODE\n..TEGNSETT UTF-8\n", "a.sos", Refused.DATA),
        ("<p>Hei</p><table></table>", "a.txt", Refused.WEB_PAGE),
        ('<?xml version="1.0"?><!DOCTYPE html><html/>', "a.xhtml", Refused.WEB_PAGE),
        ("Hei <b>du</b>", "a.html", Refused.WEB_PAGE),
        (MAIL.format("kari") + MAIL.format("ola"), "a.mbox", Refused.MAILBOX),
    ],
)  # fmt: skip
def test_it_is_told_what_it_is(data: bytes | str, name: str, code: Refused) -> None:
    assert refused(data, name) == code


@pytest.mark.parametrize(
    "text",
    [
        "<navn> har søkt om tillatelse",
        "[Utkast] Notat om kai",
        "{navn} har søkt",
        "-----Opprinnelig melding-----\nFra: Kari",
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nHei\n",
        "From her til kaia er det 2026\nmeter",
        "MIIB er en forkortelse",
        "# Notat\n\n- punkt",
        "0\nSEKSJON",
    ],
)
def test_what_people_wrote_is_text(text: str) -> None:
    assert recognise(Source(text.encode(), "notat.txt")) == Recognised(FileKind.TEXT, "txt")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32", "utf-32-le"])
def test_wide_text_is_looked_into_like_any_other(encoding: str) -> None:
    table = "Post;Sum\nBrygge på Ånes;100\n".encode(encoding)
    assert recognise(Source(table, "tall.csv")) == Recognised(FileKind.TABLE, "csv")
    assert refused("<html>Hei</html>".encode(encoding), "side.txt") == Refused.WEB_PAGE
    numbers = b"".join(n.to_bytes(2, "little") for n in range(1, 31)) * 40
    assert refused(numbers, "tall.txt") == Refused.UNKNOWN_KIND


def test_a_pdf_on_its_way_to_a_printer_is_a_pdf() -> None:
    job = b"\x1b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PDF\r\n"
    assert recognise(Source(job + b"%PDF-1.7\n", "a.prn")) == Recognised(FileKind.PDF, "pdf")
    assert refused(job + b"\x1bE", "a.prn") == Refused.POSTSCRIPT


def test_a_mailbox_of_one_is_that_e_mail() -> None:
    one = recognise(Source(MAIL.format("kari").encode(), "a.mbox"))
    assert one == Recognised(FileKind.EMAIL, "eml")


def test_a_text_that_begins_with_thousands_of_comments_is_read_once() -> None:
    assert refused("<!-- a -->" * 10_000 + "Hei", "a.txt") is None


def test_what_lies_in_a_package_is_told() -> None:
    verdict = normalise(
        packed({"brev.pdf": "x", "kart/ny\u202e.dwg": "x", "kart/": ""}), "a.zip"
    ).verdict
    assert verdict.refused == Refused.PACKED_FILES
    assert [(r.code, r.detail) for r in verdict.found] == [
        (Found.PACKED, "brev.pdf» «kart/ny .dwg")
    ]

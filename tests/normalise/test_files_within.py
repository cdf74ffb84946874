"""A file behind an icon is told of: the page shows the icon only."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest
from PIL import Image

from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise.files_within import files_within
from agenda_app.normalise.normal import normalise
from tests.normalise import office_files
from tests.normalise.compound_files import compound_file

_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_O = 'xmlns:o="urn:schemas-microsoft-com:office:office"'


def _package(name: str, inside: str) -> bytes:
    return office_files.packed({name: f"<part {_R} {_O}>{inside}</part>"})


@pytest.mark.parametrize(
    ("name", "inside", "many"),
    [
        ("word/document.xml", '<o:OLEObject DrawAspect="Icon" r:id="r1"/>', 1),
        ("word/document.xml", '<o:OLEObject DrawAspect="Content" r:id="r1"/>', 0),
        ("word/footnotes.xml", '<o:OLEObject DrawAspect="Icon" r:id="r1"/>', 1),
        ("ppt/slides/slide1.xml", '<oleObj showAsIcon="1" r:id="r1"/>' * 2, 1),
        ("ppt/slides/slide1.xml", '<videoFile r:link="r1"/><audioFile r:link="r2"/>', 2),
        ("xl/worksheets/sheet1.xml", '<oleObject dvAspect="DVASPECT_ICON" r:id="r1"/>', 1),
        ("xl/worksheets/sheet1.xml", '<oleObject r:id="r1"/>', 0),
        ("word/document.xml", '<o:OLEObject ProgID="Package" r:id="r1"/>', 1),
        ("word/document.xml", '<o:OLEObject ProgID="Excel.Sheet.12" r:id="r1"/>', 0),
        ("word/document.xml", '<o:OLEObject ProgID="AcroExch.Document.DC" r:id="r1"/>', 1),
        ("ppt/slides/slide1.xml", '<oleObj progId="Word.Document.12" r:id="r1"/>', 1),
        ("ppt/slides/slide1.xml", '<oleObj progId="PowerPoint.Slide.12" r:id="r1"/>', 0),
        ("ppt/slideMasters/a.xml", '<videoFile r:link="r1"/>', 0),
    ],
)
def test_files_of_which_an_icon_or_one_page_is_shown_are_counted_once(
    name: str, inside: str, many: int
) -> None:
    assert files_within(_package(name, inside)) == many


def test_a_file_with_others_within_says_so() -> None:
    film = "<draw:frame><draw:plugin xlink:href='Media/film.mp4'/></draw:frame>"
    page = f"<office:presentation><draw:page>{film}</draw:page></office:presentation>"
    made = normalise(office_files.open_document(page, "presentation"), "film.odp")
    assert ("1", Found.ENCLOSED) in {(one.detail, one.code) for one in made.verdict.found}


def _named(program: str) -> bytes:
    """Return what tells which program made an object (MS-OLEDS 2.3.8), as far as is read of it."""
    texts = ("OLE", "", program)
    return bytes(28) + b"".join(struct.pack("<I", len(t) + 1) + t.encode() + b"\0" for t in texts)


@pytest.mark.parametrize(
    ("inside", "many"),
    [
        (compound_file({"\1CompObj": _named("Package")}), 1),
        (compound_file({"\1CompObj": _named("Excel.Sheet.8")}), 0),
        (compound_file({"\3ObjInfo": b"\x40\0\x03\0\x0d\0"}), 1),
        (compound_file({"\3ObjInfo": b"\0\0\x03\0\x04\0"}), 0),
        (compound_file({"\3ObjInfo": b""}), 0),
        (b"PK..word/document.xml", 1),
        (b"PK..xl/workbook.xml", 0),
    ],
)
def test_an_object_of_an_open_document_tells_itself_what_it_is(inside: bytes, many: int) -> None:
    shown = '<draw:object-ole xmlns:draw="d" xmlns:x="x" x:href="./Obj100"/>'
    package = io.BytesIO(office_files.packed({"content.xml": shown}))
    with zipfile.ZipFile(package, "a") as file:
        file.writestr("Obj100", inside)
    assert files_within(package.getvalue()) == many


def test_a_file_in_a_document_of_an_old_format_is_told() -> None:
    """It is written as by OLE 1: program, two empty names, the file (MS-OLEDS 2.2.5)."""
    held = struct.pack("<3I", 0x501, 2, 8) + b"Package\0" + struct.pack("<3I", 0, 0, 4) + b"fil."
    icon = io.BytesIO()
    Image.new("RGB", (40, 30), "navy").save(icon, "png")
    rtf = (
        rb"{\rtf1\ansi Her er saken {\object\objemb\objw1500\objh1000{\*\objclass Package}"
        rb"{\*\objdata " + held.hex().encode() + rb"}{\result {\pict\pngblip\picwgoal1500"
        rb"\pichgoal1000 " + icon.getvalue().hex().encode() + rb"}}}\par}"
    )
    made = normalise(rtf, "sak.rtf")
    assert ("1", Found.ENCLOSED) in {(one.detail, one.code) for one in made.verdict.found}

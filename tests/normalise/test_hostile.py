"""Files that are broken or mean harm become a verdict, never an error and never a false page."""

from __future__ import annotations

import base64
import io
import zipfile
import zlib

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pikepdf import Name

from agenda_app.child.asking import end_spare_child
from agenda_app.domain.verdict_codes import Found, Refused
from agenda_app.jobs import run_to_end
from agenda_app.normalise import pdf_streams, unpacking
from agenda_app.normalise.child import normalised
from agenda_app.normalise.normal import normalise
from agenda_app.normalise.normal_form import faults
from agenda_app.normalise.office_program import find_office_program
from tests.normalise import corpus, hostile
from tests.normalise.corpus import drawn, edited, words

FILES = list(corpus.files().values())


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("tom.pdf", b"", Refused.EMPTY),
        ("blank.txt", b" \r\n\x00", Refused.EMPTY),
        ("side.pdf", b"<!DOCTYPE html><html><body>Hei</body></html>", Refused.WEB_PAGE),
        ("sak.fodt", b"<?xml version='1.0'?>\n<office:document a='b'/>", Refused.OFFICE_AS_XML),
        ("sak.xml", b'<?xml?><?mso-application progid="Word.Document"?>', Refused.OFFICE_AS_XML),
        ("halv.pdf", b"%PDF-1.4\nnothing here", Refused.DAMAGED),
        ("ring.pdf", hostile.a_loop_of_pages(), Refused.DAMAGED),
        ("bombe.pdf", hostile.a_bomb(100), Refused.BOMB),
        ("rar.pdf", hostile.an_archive_in_a_pdf(), Refused.DAMAGED),
        ("noe.bin", bytes(range(256)) * 9, Refused.UNKNOWN_KIND),
        ("filer.zip", b"PK\x05\x06" + b"\0" * 18, Refused.PACKED_FILES),
        ("post.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), Refused.DAMAGED),
        ("laast.docx", hostile.nonsense_of_before("EncryptedPackage"),
         Refused.OFFICE_LOCKED),
        ("halv.doc", hostile.nonsense_of_before("WordDocument"), Refused.OFFICE_FAILED),
        ("halv.xls", hostile.nonsense_of_before("Workbook"), Refused.OFFICE_FAILED),
        ("halv.ppt", hostile.nonsense_of_before("PowerPoint Document"), Refused.OFFICE_FAILED),
        ("laast.xlsx", hostile.nonsense_of_before("EncryptedPackage"), Refused.OFFICE_LOCKED),
    ],
)  # fmt: skip
def test_it_is_refused_for_the_right_reason(name: str, data: bytes, code: Refused) -> None:
    if code in (Refused.OFFICE_FAILED, Refused.OFFICE_LOCKED) and find_office_program() is None:
        pytest.skip("LibreOffice is not installed")
    made = normalise(data, name)
    assert made.pdf is None
    assert made.verdict.refused == code


def test_a_package_with_macros_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/vbaProject.bin", b"x")
    assert normalise(out.getvalue(), "sak.docm").verdict.refused == Refused.MACROS


def test_a_packed_bomb_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", b" " * 90_000_000)
    assert normalise(out.getvalue(), "sak.docx").verdict.refused == Refused.BOMB


@pytest.mark.parametrize("layers", [1, 2, 3])
def test_a_picture_that_unpacks_to_gigabytes_is_refused_without_unpacking_it(layers: int) -> None:
    data = hostile.packed_nothing(4000)
    for _ in range(layers - 1):
        data = zlib.compress(data, 9)
    bomb = hostile.a_picture_of(data, *[Name.FlateDecode] * layers)
    assert len(bomb) < 5_000_000
    # Little memory is left beside what the child takes to begin with.
    made = run_to_end(normalised(bomb, "bombe.pdf", megabytes=600))
    end_spare_child()
    assert made.pdf is None
    assert made.verdict.refused == Refused.BOMB


def test_many_pictures_that_unpack_to_much_together_are_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bomb = hostile.a_picture_of(hostile.packed_nothing(3), Name.FlateDecode, copies=5)
    assert normalise(bomb, "bombe.pdf").verdict.is_shown
    monkeypatch.setattr(pdf_streams, "Room", lambda: unpacking.Room(14_000_000))
    assert normalise(bomb, "bombe.pdf").verdict.refused == Refused.BOMB
    damaged = bomb.replace(b"startxref", b"startxxxx")
    assert normalise(damaged, "bombe.pdf").verdict.refused == Refused.BOMB


def test_a_large_picture_in_several_packings_is_kept_in_one() -> None:
    data = base64.a85encode(zlib.compress(zlib.compress(bytes(range(100))))) + b"~>"
    filters = (Name.ASCII85Decode, Name.FlateDecode, Name.FlateDecode)
    made = normalise(hostile.a_picture_of(data, *filters), "kart.pdf")
    assert made.pdf is not None
    assert faults(made.pdf) == []
    with pikepdf.open(io.BytesIO(made.pdf)) as opened:
        picture = opened.pages[0].Resources.XObject.P0
        assert picture.read_bytes() == bytes(range(100))
        assert picture.Filter == Name.FlateDecode


def test_more_packings_than_anybody_makes_leave_an_empty_stream() -> None:
    data = bytes(100)
    for _ in range(40):
        data = zlib.compress(data)
    made = normalise(hostile.a_picture_of(data, *[Name.FlateDecode] * 40), "kart.pdf")
    assert made.pdf is not None
    assert faults(made.pdf) == []


def test_packed_data_that_end_too_soon_are_counted_as_far_as_they_go() -> None:
    packed = zlib.compress(bytes(5_000_000))
    assert unpacking.unpacked_size(packed, 10**9) == 5_000_000
    assert 0 < unpacking.unpacked_size(packed[: len(packed) // 2], 10**9) < 5_000_000
    assert unpacking.unpacked_size(packed, 2_000_000) <= 3_000_000
    assert unpacking.unpacked_size(b"no data", 10**9) == 0


def test_circles_in_a_file_end() -> None:
    made = normalise(hostile.a_loop_of_everything(), "ring.pdf")
    assert made.pdf is not None
    assert faults(made.pdf) == []


@pytest.mark.parametrize(
    "data",
    [
        hostile.forms_in_forms(1, itself=2),
        hostile.forms_in_forms(1, *[10] * 9),
        hostile.forms_in_forms(20_000, 100),
    ],
)
def test_forms_that_are_drawn_millions_of_times_are_a_bomb(data: bytes) -> None:
    assert normalise(data, "skjema.pdf").verdict.refused == Refused.BOMB


@pytest.mark.parametrize(
    "data",
    [
        hostile.forms_in_forms(3, itself=1),
        hostile.forms_in_forms(1, 2, 3, 4, 5),
        hostile.forms_in_forms(300, 20),
    ],
)
def test_forms_within_forms_are_drawn(data: bytes) -> None:
    assert normalise(data, "skjema.pdf").verdict.is_shown


def test_content_that_ends_too_soon_is_said_to_be_damaged() -> None:
    def halve(pdf: pikepdf.Pdf) -> None:
        content = zlib.compress(b"".join(b"%d 700 9 9 re f " % (n * 7919 % 500) for n in range(99)))
        half = pdf.make_stream(content[: len(content) // 2], Filter=pikepdf.Name.FlateDecode)
        pdf.pages[0].obj.Contents = half

    found = {r.code for r in normalise(edited(drawn(words), halve), "a.pdf").verdict.found}
    assert Found.REPAIRED in found
    assert Found.REPAIRED not in {r.code for r in normalise(drawn(words), "a.pdf").verdict.found}


def test_a_cut_off_file_is_repaired_and_said_to_be() -> None:
    whole = corpus.drawn(*[corpus.words] * 10)
    made = normalise(hostile.cut(whole, 0.6), "halv.pdf")
    assert made.pdf is None or Found.REPAIRED in [remark.code for remark in made.verdict.found]


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_changed_bytes_never_raise_and_never_break_the_form(data: st.DataObject) -> None:
    file = bytearray(data.draw(st.sampled_from(FILES)))
    for _ in range(data.draw(st.integers(1, 12))):
        place = data.draw(st.integers(0, len(file) - 1))
        match data.draw(st.integers(0, 2)):
            case 0:
                file[place] = data.draw(st.integers(0, 255))
            case 1:
                del file[place : place + data.draw(st.integers(1, 200))]
            case 2:
                file[place:place] = data.draw(st.binary(max_size=20))
        if not file:
            return
    made = normalise(bytes(file), "fil.pdf")
    if made.pdf is None:
        assert made.verdict.refused
    else:
        assert faults(made.pdf) == []
        assert made.verdict.is_shown

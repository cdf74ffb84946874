"""A file behind an icon is told of: the page shows the icon only."""

from __future__ import annotations

import pytest

from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise.files_within import files_within
from agenda_app.normalise.normal import normalise
from tests.normalise import office_files

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
        ("ppt/slideMasters/a.xml", '<videoFile r:link="r1"/>', 0),
    ],
)
def test_files_behind_icons_are_counted_once(name: str, inside: str, many: int) -> None:
    assert files_within(_package(name, inside)) == many


def test_a_file_with_others_within_says_so() -> None:
    film = "<draw:frame><draw:plugin xlink:href='Media/film.mp4'/></draw:frame>"
    page = f"<office:presentation><draw:page>{film}</draw:page></office:presentation>"
    made = normalise(office_files.open_document(page, "presentation"), "film.odp")
    assert ("1", Found.ENCLOSED) in {(one.detail, one.code) for one in made.verdict.found}

"""A picture that an office file only refers to is told of: nobody sees it here."""

from __future__ import annotations

import io

import docx
import pytest
from PIL import Image

from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise.linked_pictures import linked_pictures
from agenda_app.normalise.normal import normalise
from tests.normalise import office_files

_ELSEWHERE = "file:///C:/bilder/kart.png"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def docx_with_a_picture() -> bytes:
    picture, out = io.BytesIO(), io.BytesIO()
    Image.new("L", (9, 9)).save(picture, "PNG")
    document = docx.Document()
    document.add_picture(picture)
    document.save(out)
    return out.getvalue()


def docx_with_an_old_picture(given: str) -> bytes:
    """Return a file with a picture as Word drew them until 2007, one outside called "rUte"."""
    kept = {
        "word/document.xml": f'<w:document {office_files.W} xmlns:r="{_R}" '
        f'xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata {given}/></w:document>',
        "word/_rels/document.xml.rels": "<Relationships><Relationship "
        f'Id="rUte" Type="{_R}/image" Target="{_ELSEWHERE}" TargetMode="External"/>'
        "</Relationships>",
        "[Content_Types].xml": "<Types/>",
    }
    return office_files.packed(kept)


@pytest.mark.parametrize(
    ("data", "count"),
    [
        (office_files.docx_with_a_picture_from(_ELSEWHERE), 1),
        (docx_with_a_picture(), 0),
        (docx_with_an_old_picture('r:id="rUte"'), 1),
        (docx_with_an_old_picture('r:id="rInne" r:href="rUte"'), 0),
        (office_files.odt(f"<text:p>{office_files.a_picture_from(_ELSEWHERE)}</text:p>"), 1),
        (office_files.odt(f"<text:p>{office_files.a_picture_from('./content.xml')}</text:p>"), 0),
    ],
)
def test_pictures_that_lie_elsewhere_are_counted(data: bytes, count: int) -> None:
    assert linked_pictures(data) == count


def test_the_verdict_tells_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agenda_app.normalise.office_run.find_office_program", lambda: None)
    made = normalise(office_files.docx_with_a_picture_from(_ELSEWHERE), "sak.docx")
    found = [one.detail for one in made.verdict.found if one.code == Found.PICTURES_LEFT_OUT]
    assert found == ["1"]

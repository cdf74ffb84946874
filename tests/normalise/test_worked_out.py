"""Formulas and fields that LibreOffice shows nothing of are told."""

from __future__ import annotations

import io
import zipfile

import pytest

from agenda_app.domain.verdict_codes import Found
from agenda_app.intake.docx_formula import M
from agenda_app.normalise import worked_out
from agenda_app.normalise.normal import normalise
from agenda_app.normalise.office_program import find_office_program
from agenda_app.normalise.worked_out import not_shown
from tests.normalise.office_files import W, docx_of, paragraph, with_the_text_elsewhere

_HALF = (
    f'<m:oMath xmlns:m="{M[1:-1]}"><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num>'
    "<m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"
)


def _mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def _field(*code: str, came_to: str = "") -> str:
    codes = "".join(f"<w:r><w:instrText>{part}</w:instrText></w:r>" for part in code)
    shown = f"{_mark('separate')}<w:r><w:t>{came_to}</w:t></w:r>" if came_to else ""
    return f"{_mark('begin')}{codes}{shown}{_mark('end')}"


def _document(inside: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        body = f"<w:document {W}><w:body><w:p>{inside}</w:p></w:body></w:document>"
        package.writestr("word/document.xml", body)
    return file.getvalue()


@pytest.mark.parametrize(
    ("inside", "told"),
    [
        (_field(" EQ ", r"\f(1;2) "), (r"EQ \f(1;2)",)),
        ('<w:fldSimple w:instr=" listnum "/>', ("listnum",)),
        (_field(" EQ x ", came_to="Halv"), ()),
        (_field(" DATE "), ()),
        ("<w:r><w:t>EQ</w:t></w:r>", ()),
    ],
)
def test_a_field_that_is_not_known_is_told(inside: str, told: tuple[str, ...]) -> None:
    assert not_shown(_document(inside)) == told


def test_it_may_stand_in_a_part_of_another_name_or_in_a_note() -> None:
    elsewhere = with_the_text_elsewhere(docx_of(paragraph(_field(" EQ 1 "))))
    note = f"<w:footnotes {W}><w:footnote><w:p>{_field(' EQ 2 ')}</w:p></w:footnote></w:footnotes>"
    relations = '<Relationships><Relationship Id="f" Type="x/footnotes" Target="noter.xml"/>'
    file = io.BytesIO(elsewhere)
    with zipfile.ZipFile(file, "a") as package:
        package.writestr("word/noter.xml", note)
        package.writestr("word/_rels/a.rels", f"{relations}</Relationships>")
    assert not_shown(file.getvalue()) == ("EQ 1", "EQ 2")


@pytest.mark.parametrize(("shown", "told"), [(True, ()), (False, ("1/2",))])
def test_a_formula_is_told_where_nothing_draws_it(
    monkeypatch: pytest.MonkeyPatch, shown: bool, told: tuple[str, ...]
) -> None:
    monkeypatch.setattr(worked_out, "formulas_are_shown", lambda: shown)
    assert not_shown(_document(_HALF)) == told


@pytest.mark.skipif(find_office_program() is None, reason="LibreOffice is not installed")
def test_the_verdict_tells_of_an_equation_in_a_field() -> None:
    made = normalise(docx_of(paragraph(_field(" EQ x "))), "notat.docx")
    assert [one.detail for one in made.verdict.found if one.code == Found.NOT_SHOWN] == ["EQ x"]

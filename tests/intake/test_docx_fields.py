"""Word fields that were never ended, and text that stands in another file."""

from __future__ import annotations

import pytest

from agenda_app.domain.left_out import LeftOut, LeftOutKind
from agenda_app.domain.text import plain
from agenda_app.intake.foreign import FOREIGN_PART
from agenda_app.intake.read import read_paper
from tests.intake.word_files import a_paper, add_run_xml, add_xml, saved

_BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
_CODE = "<w:r><w:instrText> MERGEFIELD Sted </w:instrText></w:r>"
_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def _text(words: str) -> str:
    return f"<w:r><w:t>{words}</w:t></w:r>"


def _body_of(*paragraphs: str) -> str:
    document = a_paper()
    for xml in paragraphs:
        add_run_xml(document, xml)
    return plain(read_paper(saved(document), "sak.docx").paper.body)


def test_what_stands_behind_the_code_of_an_unended_field_is_text() -> None:
    body = _body_of(_text("Kaia ligger i ") + _BEGIN + _CODE + _text("Vågen og er råtten."))
    assert "Kaia ligger i Vågen og er råtten." in body
    assert "MERGEFIELD" not in body


def test_a_field_that_ends_in_a_later_paragraph_is_a_field() -> None:
    open_end = _BEGIN + _CODE + _text("kode")
    assert "kode" not in _body_of(_text("Kaia ") + open_end, _END + _text("er råtten."))


@pytest.mark.parametrize("place", ["<w:p><w:subDoc/></w:p>", "<w:altChunk></w:altChunk>"])
def test_text_of_another_file_is_warned_of(place: str) -> None:
    document = a_paper()
    add_xml(document, place)
    assert FOREIGN_PART in read_paper(saved(document), "sak.docx").warnings


def _form(inside: str, came_to: str = "") -> str:
    begin = f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{inside}</w:ffData></w:fldChar></w:r>'
    separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    return begin + _CODE + (separate + _text(came_to) if came_to else "") + _END


_CHOICE = '<w:ddList>{}<w:listEntry w:val="Ja"/><w:listEntry w:val="Nei"/></w:ddList>'


@pytest.mark.parametrize(
    ("inside", "came_to", "shown"),
    [
        (_CHOICE.format('<w:result w:val="1"/>'), "", "Nei"),
        (_CHOICE.format('<w:default w:val="1"/>'), "", "Nei"),
        (_CHOICE.format(""), "", "Ja"),
        (_CHOICE.format('<w:result w:val="7"/>'), "", ""),
        (_CHOICE.format('<w:result w:val="1"/>'), "Nei", "Nei"),
        ("<w:checkBox><w:checked/></w:checkBox>", "", "☒"),
        ('<w:checkBox><w:default w:val="1"/></w:checkBox>', "", "☒"),
        (
            '<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>',
            "",
            "☐",
        ),
        ("<w:textInput/>", "Kari", "Kari"),
    ],
)
def test_a_field_of_a_form_says_what_was_chosen(inside: str, came_to: str, shown: str) -> None:
    assert _body_of(_text("Svar: ") + _form(inside, came_to) + _text(".")).endswith(
        f"Svar: {shown}."
    )


def _field(code: str, came_to: str = "") -> str:
    separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' if came_to else ""
    return f"{_BEGIN}<w:r><w:instrText>{code}</w:instrText></w:r>{separate}{came_to}{_END}"


@pytest.mark.parametrize(
    ("field", "told"),
    [
        (_field(r" EQ \f(1;2) "), LeftOut(LeftOutKind.FIELD, r"EQ \f(1;2)")),
        (_field(" LISTNUM "), LeftOut(LeftOutKind.FIELD, "LISTNUM")),
        ('<w:fldSimple w:instr="autonum"/>', LeftOut(LeftOutKind.FIELD, "autonum")),
        (_field(" INCLUDETEXT annen.docx "), LeftOut(LeftOutKind.FIELD, "INCLUDETEXT annen.docx")),
        (_field(" MACROBUTTON Ingen Skriv sted "), LeftOut(LeftOutKind.TEXT, "Skriv sted")),
    ],
)
def test_a_field_of_which_no_text_is_kept_is_told(field: str, told: LeftOut) -> None:
    document = a_paper()
    add_run_xml(document, _text("Kaia") + field)
    assert read_paper(saved(document), "sak.docx").paper.dropped == (told,)


@pytest.mark.parametrize(
    "field",
    [
        _field(" XE Kai "),
        _field(" INCLUDETEXT annen.docx ", _text("Hentet")),
        _field(" IF 1 = 1 " + "</w:instrText></w:r>" + _field(" EQ x ") + "<w:r><w:instrText>"),
    ],
)
def test_a_field_that_shows_nothing_or_what_is_read_is_not_told(field: str) -> None:
    document = a_paper()
    add_run_xml(document, _text("Kaia") + field)
    assert read_paper(saved(document), "sak.docx").paper.dropped == ()


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        (" SYMBOL 163 \\f Symbol ", "≤"),
        (r" SYMBOL 0xA7 ", "§"),
        (" SYMBOL 0167 ", "§"),
        (" SYMBOL ", ""),
    ],
)
def test_a_sign_that_a_field_names_is_read(code: str, shown: str) -> None:
    assert _body_of(_text("Kaia ") + _field(code) + _text(".")).endswith(f"Kaia {shown}.")

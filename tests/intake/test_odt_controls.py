"""What was filled into a form in an OpenDocument text is part of the paper."""

from __future__ import annotations

import pytest

from agenda_app.domain.left_out import LeftOut, LeftOutKind
from agenda_app.domain.text import plain_block
from agenda_app.intake.read import read_paper
from agenda_app.intake.result import ReadPaper
from tests.intake.open_files import a_paper, p

_FORM = 'xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0"'


def _read(field: str, place: str = '<draw:control draw:control="c"/>') -> ReadPaper:
    forms = f"<office:forms><form:form {_FORM}>{field}</form:form></office:forms>"
    return read_paper(a_paper(forms + p(f"Svar: {place}.")), "sak.odt")


@pytest.mark.parametrize(
    ("field", "shown"),
    [
        ('<form:text form:id="c" form:current-value="Kari"/>', "Kari"),
        ('<form:text xml:id="c" form:value="Vanlig"/>', "Vanlig"),
        ('<form:textarea form:id="c" form:current-value="En&#10;To"/>', "En\nTo"),
        ('<form:textarea form:id="c"><text:p>En</text:p><text:p>To</text:p></form:textarea>',
         "En\nTo"),
        ('<form:checkbox form:id="c" form:current-state="checked" form:label="Ja"/>', "☒ Ja"),
        ('<form:checkbox form:id="c" form:state="checked" form:current-state="unchecked"/>', "☐"),
        ('<form:radio form:id="c" form:current-selected="true" form:label="A"/>', "☒ A"),
        ('<form:listbox form:id="c" form:dropdown="true"><form:option form:label="Nei"/>'
         '<form:option form:label="Ja" form:current-selected="true"/></form:listbox>', "Ja"),
        ('<form:listbox form:id="c" form:dropdown="false"><form:option form:label="Nei"/>'
         '<form:option form:label="Ja" form:selected="true"/></form:listbox>', "☐ Nei, ☒ Ja"),
        ('<form:combobox form:id="c" form:current-value="Egen"><form:item form:label="x"/>'
         "</form:combobox>", "Egen"),
        ('<form:date form:id="c" form:current-value="2026-03-01"/>', "01.03.2026"),
        ('<form:formatted-text form:id="c" form:current-value="12,5"/>', "12,5"),
        ('<form:fixed-text form:id="c" form:label="Merk"/>', "Merk"),
        ('<form:password form:id="c" form:value="x"/>', ""),
    ],
)  # fmt: skip
def test_what_a_field_shows_is_read_where_it_stands(field: str, shown: str) -> None:
    paper = _read(field).paper
    assert plain_block(paper.body[-1]) == f"Svar: {shown}."
    assert paper.dropped == ()


def test_a_field_that_stands_beside_the_text_is_read_below_it() -> None:
    place = '<draw:control draw:control="c" text:anchor-type="paragraph"/>'
    body = _read('<form:text form:id="c" form:value="Kari"/>', place).paper.body
    assert [plain_block(block) for block in body[-2:]] == ["Svar: .", "Kari"]


@pytest.mark.parametrize(
    ("field", "name"),
    [('<form:grid form:id="c" form:name="Rader"/>', "Rader"), ("<form:grid/>", "")],
)
def test_a_field_that_is_not_known_is_told(field: str, name: str) -> None:
    assert _read(field).paper.dropped == (LeftOut(LeftOutKind.FIELD, name),)

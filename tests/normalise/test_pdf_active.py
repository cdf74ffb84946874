"""What a PDF would do or carry beyond its pages; pages that only stand in for it are refused."""

from __future__ import annotations

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from agenda_app.domain.verdict_codes import Found, Refused
from agenda_app.normalise.pdf_active import note_active_content
from agenda_app.normalise.refusal import RefusalError
from agenda_app.normalise.remarks import Remarks


def with_a_file() -> pikepdf.Pdf:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.attachments["takst.xlsx"] = pikepdf.AttachedFileSpec(pdf, b"PK", filename="takst.xlsx")
    return pdf


def with_a_form(**root: object) -> pikepdf.Pdf:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.Root.AcroForm = Dictionary(Fields=Array(), XFA=pdf.make_stream(b"<xdp/>"))
    for name, value in root.items():
        pdf.Root[f"/{name}"] = value
    return pdf


@pytest.mark.parametrize("view", [Dictionary(), Dictionary(View=Name.D), Dictionary(View=Name.T)])
def test_a_portfolio_is_refused_and_its_files_are_named(view: Dictionary) -> None:
    pdf, remarks = with_a_file(), Remarks()
    pdf.Root.Collection = view
    with pytest.raises(RefusalError) as refused:
        note_active_content(pdf, remarks)
    assert refused.value.code is Refused.PORTFOLIO
    assert remarks.enclosed == ["takst.xlsx"]


@pytest.mark.parametrize("view", [None, Dictionary(View=Name.H)])
def test_a_file_that_shows_its_pages_first_is_none(view: Dictionary | None) -> None:
    pdf, remarks = with_a_file(), Remarks()
    if view is not None:
        pdf.Root.Collection = view
    note_active_content(pdf, remarks)
    assert [remark.code for remark in remarks.found] == [Found.ENCLOSED]


def test_a_form_that_is_made_when_it_is_opened_is_refused() -> None:
    with pytest.raises(RefusalError) as refused:
        note_active_content(with_a_form(NeedsRendering=True), Remarks())
    assert refused.value.code is Refused.DYNAMIC_FORM


def test_a_form_that_does_not_say_so_is_told() -> None:
    remarks = Remarks()
    note_active_content(with_a_form(), remarks)
    assert [remark.code for remark in remarks.found] == [Found.DYNAMIC_FORM]

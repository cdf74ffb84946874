"""What is noted of the pages themselves."""

from __future__ import annotations

import pikepdf
import pytest
from pikepdf import Array

from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise.pdf_pages import note_tiny_pages
from agenda_app.normalise.remarks import Remarks


@pytest.mark.parametrize(
    ("width", "height", "turn", "told"),
    [
        (10, 10, 0, True),
        (227, 30, 0, True),
        (100, 227, 0, True),
        (100, 227, 90, False),
        (227, 1200, 0, False),
        (595, 842, 0, False),
    ],
)
def test_a_page_on_which_its_number_cannot_be_read_is_told(
    width: float, height: float, turn: int, *, told: bool
) -> None:
    remarks = Remarks()
    with pikepdf.new() as pdf:
        for size in ((595, 842), (width, height)):
            page = pdf.add_blank_page(page_size=size)
            page.obj.CropBox = Array([0, 0, *size])
            page.obj.Rotate = turn
        note_tiny_pages(pdf, remarks)
    assert [(one.code, one.page) for one in remarks.found] == [(Found.TINY_PAGE, 2)] * told

"""What is struck out in a file is told, for the text that is read has no such look."""

from __future__ import annotations

import pytest

from agenda_app.intake.read import read_paper
from agenda_app.intake.result import Marks, ReadPaper
from tests.intake.open_files import an_odt
from tests.intake.word_files import a_paper, add_run_xml, add_xml, saved


def warnings(read: ReadPaper) -> str:
    return " ".join(warning.bokmal for warning in read.warnings)


@pytest.mark.parametrize(
    "look", ["<w:strike/>", "<w:dstrike/>", '<w:strike/><w:dstrike w:val="false"/>']
)
def test_words_that_are_struck_out_in_a_word_file_are_quoted(look: str) -> None:
    document = a_paper()
    add_run_xml(
        document,
        f"<w:r><w:t>Vi river </w:t></w:r><w:r><w:rPr>{look}</w:rPr><w:t>ikke </w:t></w:r>"
        '<w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>kaia.</w:t></w:r>',
    )
    said = warnings(read_paper(saved(document), "sak.docx"))
    assert "strøket over" in said
    assert "«ikke»." in said


def test_words_that_are_struck_out_in_an_open_document_are_quoted() -> None:
    style = (
        '<style:style style:name="S" style:family="text"><style:text-properties '
        'style:text-line-through-style="solid"/></style:style>'
    )
    body = '<text:p>Vi river <text:span text:style-name="S">ikke</text:span> kaia.</text:p>'
    assert "«ikke»." in warnings(read_paper(an_odt(body, automatic=style), "sak.odt"))
    assert "strøket" not in warnings(read_paper(an_odt(body), "sak.odt"))


def test_a_hidden_row_and_a_deleted_cell_of_a_table_are_not_read_as_text() -> None:
    def row(text: str, properties: str, cell: str = "") -> str:
        inside = f"<w:tcPr>{cell}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p>"
        return f"<w:tr><w:trPr>{properties}</w:trPr><w:tc>{inside}</w:tc></w:tr>"

    document = a_paper()
    deleted = '<w:cellDel w:id="1" w:author="Ola" w:date="2026-01-01T00:00:00Z"/>'
    rows = row("Vist", "") + row("SKJULT", "<w:hidden/>") + row("SLETTET", "", deleted)
    add_xml(document, f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>{rows}</w:tbl>")
    read = read_paper(saved(document), "sak.docx", marks=Marks.ACCEPT)
    text = repr(read.paper.body)
    assert "Vist" in text
    assert "SKJULT" not in text
    assert "SLETTET" not in text

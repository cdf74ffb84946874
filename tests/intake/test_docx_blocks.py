"""Blocks of a Word file that stand where a reader does not expect them are read all the same."""

from __future__ import annotations

import pytest

from agenda_app.domain.left_out import texts_left_out
from agenda_app.domain.text import Table, plain_block, plain_runs
from agenda_app.intake.docx_formula import M
from agenda_app.intake.read import read_paper
from agenda_app.intake.result import ReadPaper
from tests.intake.word_files import a_paper, add_run_xml, add_xml, saved

_HALF = (
    f'<m:oMathPara xmlns:m="{M[1:-1]}"><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num>'
    "<m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara>"
)
_MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def _p(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def _read(*blocks: str) -> ReadPaper:
    document = a_paper()
    for xml in blocks:
        add_xml(document, xml)
    return read_paper(saved(document), "sak.docx")


@pytest.mark.parametrize(
    ("block", "said"),
    [
        (_HALF, "1/2"),
        (f"<w:ukjent>{_p('Kaia.')}</w:ukjent>", "Kaia."),
        (
            f'<mc:AlternateContent {_MC}><mc:Choice Requires="x"><w:p/></mc:Choice>'
            f"<mc:Fallback>{_p('Kaia.')}</mc:Fallback></mc:AlternateContent>",
            "Kaia.",
        ),
        (
            f'<mc:AlternateContent {_MC}><mc:Choice Requires="x">{_p("Kaia.")}</mc:Choice>'
            f"<mc:Fallback>{_p('Igjen')}</mc:Fallback></mc:AlternateContent>",
            "Kaia.",
        ),
    ],
)
def test_a_block_that_is_no_paragraph_is_read(block: str, said: str) -> None:
    assert [plain_block(one) for one in _read(block).paper.body[1:]] == [said]


def test_a_first_letter_that_is_set_large_belongs_to_its_word() -> None:
    frame = '<w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>'
    large = f"<w:p>{frame}<w:r><w:t>K</w:t></w:r></w:p>"
    assert plain_block(_read(large, _p("aia er gammel.")).paper.body[-1]) == "Kaia er gammel."


def test_how_a_word_is_read_is_said_behind_it() -> None:
    document = a_paper()
    rt, base = (f"<w:r><w:t>{text}</w:t></w:r>" for text in ("Bådåddjo", "Bodø"))
    ruby = f"<w:ruby><w:rubyPr/><w:rt>{rt}</w:rt><w:rubyBase>{base}</w:rubyBase></w:ruby>"
    add_run_xml(document, f"<w:r>{ruby}</w:r>")
    body = read_paper(saved(document), "sak.docx").paper.body
    assert plain_block(body[-1]) == "Bodø(Bådåddjo)"


def test_the_prompt_of_a_cell_is_no_text() -> None:
    prompt = (
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:tc><w:p><w:r><w:t>Dag og sted"
        "</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt>"
    )
    paper = _read(f"<w:tbl><w:tr>{prompt}<w:tc>{_p('Mandag')}</w:tc></w:tr></w:tbl>").paper
    table = paper.body[-1]
    assert isinstance(table, Table)
    assert [plain_runs(cell.runs) for cell in table.rows[0]] == ["", "Mandag"]
    assert paper.dropped == texts_left_out(["Dag og sted"])

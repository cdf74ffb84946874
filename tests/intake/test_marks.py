"""Tracked changes, comments and hidden text, in Word and in OpenDocument."""

from __future__ import annotations

import io

import docx
import pytest

from agenda_app.domain.text import plain
from agenda_app.intake.read import read_paper
from agenda_app.intake.result import Mark, MarkKind, Marks
from tests.intake.open_files import a_paper as open_paper
from tests.intake.open_files import p
from tests.intake.word_files import a_paper, add_xml, saved

EXPECTED = {
    Marks.ASK: "Start SLETTET slutt.",
    Marks.REJECT: "Start SLETTET slutt.",
    Marks.ACCEPT: "Start INNSATT slutt.",
}


def word_file() -> bytes:
    document = a_paper()
    add_xml(
        document,
        '<w:p><w:r><w:t xml:space="preserve">Start </w:t></w:r>'
        '<w:ins w:id="1" w:author="Ola"><w:r><w:t>INN</w:t></w:r><w:r><w:t>SATT</w:t></w:r></w:ins>'
        '<w:del w:id="2" w:author="Kari"><w:r><w:delText>SLETTET</w:delText></w:r></w:del>'
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>SKJULT</w:t></w:r>"
        '<w:r><w:t xml:space="preserve"> slutt.</w:t></w:r></w:p>',
    )
    run = document.paragraphs[0].runs[0]
    document.add_comment(run, text="Se her", author="Per", initials="P")
    return saved(document)


def open_file() -> bytes:
    def region(change: str, kind: str, author: str, inside: str = "") -> str:
        info = f"<office:change-info><dc:creator>{author}</dc:creator></office:change-info>"
        content = f"<text:{kind}>{info}{inside}</text:{kind}>"
        return f'<text:changed-region text:id="{change}">{content}</text:changed-region>'

    changes = region("a", "insertion", "Ola") + region("b", "deletion", "Kari", p("SLETTET"))
    return open_paper(
        f"<text:tracked-changes>{changes}</text:tracked-changes>"
        '<text:p>Start <text:change-start text:change-id="a"/>INNSATT'
        '<text:change-end text:change-id="a"/><text:change text:change-id="b"/>'
        "<office:annotation><dc:creator>Per</dc:creator><text:p>Se her</text:p>"
        '</office:annotation><text:hidden-text text:string-value="SKJULT"/> slutt.</text:p>'
    )


@pytest.mark.parametrize("marks", list(Marks))
@pytest.mark.parametrize(("make", "name"), [(word_file, "sak.docx"), (open_file, "sak.odt")])
def test_the_decision_makes_the_text(make, name: str, marks: Marks) -> None:
    read = read_paper(make(), name, marks=marks)
    assert plain(read.paper.body).splitlines()[-1] == EXPECTED[marks]


def test_undecided_marks_are_all_listed() -> None:
    read = read_paper(word_file(), "sak.docx")
    assert read.marks == (
        Mark(MarkKind.INSERTION, "INNSATT", "Ola"),
        Mark(MarkKind.DELETION, "SLETTET", "Kari"),
        Mark(MarkKind.HIDDEN, "SKJULT", ""),
        Mark(MarkKind.COMMENT, "Se her", "Per"),
    )
    assert set(read_paper(open_file(), "sak.odt").marks) == set(read.marks)


@pytest.mark.parametrize(("marks", "gone"), [(Marks.ACCEPT, "SLETTET"), (Marks.REJECT, "INNSATT")])
@pytest.mark.parametrize(("make", "name"), [(word_file, "sak.docx"), (open_file, "sak.odt")])
def test_what_the_decision_leaves_out_is_listed(make, name: str, marks: Marks, gone: str) -> None:
    read = read_paper(make(), name, marks=marks)
    assert read.marks == ()
    assert any(gone in one.text for one in read.paper.dropped)
    assert any("Se her" in one.text for one in read.paper.dropped)


@pytest.mark.parametrize(
    ("marks", "expected"), [(Marks.ACCEPT, ["FørEtter"]), (Marks.REJECT, ["Før", "Etter"])]
)
def test_a_deleted_paragraph_end_joins_two_paragraphs(marks: Marks, expected: list[str]) -> None:
    document = a_paper()
    add_xml(
        document,
        '<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="Ola"/></w:rPr></w:pPr>'
        "<w:r><w:t>Før</w:t></w:r></w:p>",
    )
    document.add_paragraph("Etter")
    read = read_paper(saved(document), "sak.docx", marks=marks)
    assert plain(read.paper.body).splitlines()[1:] == expected


def test_a_clean_paper_has_no_marks() -> None:
    assert read_paper(saved(a_paper()), "sak.docx").marks == ()


def test_an_inserted_table_row_goes_when_rejected() -> None:
    document = a_paper()
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    inserted = (
        '<w:trPr><w:ins w:id="5" w:author="Ola"/></w:trPr><w:tc><w:p>'
        '<w:ins w:id="6" w:author="Ola"><w:r><w:t>NY</w:t></w:r></w:ins></w:p></w:tc>'
    )
    add_xml(document, f"<w:tbl><w:tr>{cell.format('Gammel')}</w:tr><w:tr>{inserted}</w:tr></w:tbl>")
    rejected = read_paper(saved(document), "sak.docx", marks=Marks.REJECT)
    assert plain(rejected.paper.body[1:]) == "Gammel"
    accepted = read_paper(saved(document), "sak.docx", marks=Marks.ACCEPT)
    assert plain(accepted.paper.body[1:]) == "Gammel\nNY"


def test_python_docx_itself_loses_the_insertion() -> None:
    """The reason for reading the XML here; when this fails, python-docx may do."""
    texts = [paragraph.text for paragraph in docx.Document(io.BytesIO(word_file())).paragraphs]
    assert "INNSATT" not in "".join(texts)

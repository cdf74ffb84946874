"""Comments and tracked changes go from spreadsheets and presentations before they are printed."""

from __future__ import annotations

from typing import Any

import pytest

from agenda_app.intake.safe_xml import parse
from agenda_app.intake.safe_zip import open_archive
from agenda_app.normalise import package_cleaning
from agenda_app.normalise.package_cleaning import clean_package
from tests.normalise import marked_sheets, office_files


def everything(data: bytes) -> str:
    archive = open_archive(data)
    return "".join(f"{name} {archive.read(name).decode()}" for name in sorted(archive.names))


def test_a_comment_of_a_cell_goes_with_its_note_and_other_drawings_stay() -> None:
    cleaned = clean_package(marked_sheets.commented_xlsx())
    assert cleaned.comments == ("HEMMELIGMERKNAD",)
    rest = everything(cleaned.data)
    assert "HEMMELIG" not in rest
    assert "xl/said" not in rest
    assert "Note" not in rest
    assert marked_sheets.CONTROL in rest
    assert marked_sheets.LOGO in rest


def test_a_thread_of_comments_goes_and_what_begins_it_counts_once() -> None:
    cleaned = clean_package(marked_sheets.commented_xlsx(thread=True))
    assert cleaned.comments == ("HEMMELIGMERKNAD",)
    assert "SVAR" not in everything(cleaned.data)


def test_comments_of_slides_go() -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    data = office_files.packed(
        {
            "ppt/slides/_rels/slide1.xml.rels": marked_sheets.relations(
                (kind, "../comments/comment1.xml")
            ),
            "ppt/comments/comment1.xml": "<p:cmLst xmlns:p='x'><p:cm><p:text>Hm</p:text></p:cm>"
            "<p:cm><p:text>Nei</p:text></p:cm></p:cmLst>",
        }
    )
    cleaned = clean_package(data)
    assert cleaned.comments == ("Hm", "Nei")
    assert "Hm" not in everything(cleaned.data)


def test_comments_of_an_open_document_go_and_what_stands_behind_them_stays() -> None:
    mine = "<o:annotation xmlns:o='http://openoffice.org/2009/office'><text:p>B</text:p>"
    data = office_files.open_document(
        "<office:presentation><draw:page><text:p>For<office:annotation office:name='a'>"
        "<dc:creator>Kari</dc:creator><text:p>HEMME<text:span>LIG</text:span></text:p><text:p>A"
        "</text:p></office:annotation>an<office:annotation-end office:name='a'/>!</text:p>"
        f"{mine}</o:annotation></draw:page></office:presentation>",
        "presentation",
    )
    cleaned = clean_package(data)
    assert cleaned.comments == ("HEMMELIG A", "B")
    rest = everything(cleaned.data)
    assert "<text:p>Foran<" in rest
    assert "Kari" not in rest


def test_an_open_document_without_marks_stays_as_it_is() -> None:
    data = marked_sheets.ods()
    assert clean_package(data).data == data


def test_changes_that_wait_count_and_go_with_what_stood_there_before() -> None:
    states = ("pending", "accepted", "rejected")
    data = marked_sheets.ods(changes="".join(map(marked_sheets.cell_change, states)))
    cleaned = clean_package(data)
    assert cleaned.changes == 1
    assert "NYVERDI" in everything(cleaned.data)
    assert "GAMMELVERDI" not in everything(cleaned.data)


def test_changes_of_excel_count_unless_they_were_reviewed_or_only_of_looks() -> None:
    cleaned = clean_package(marked_sheets.changed_xlsx())
    assert cleaned.changes == 2
    assert "rrc" not in everything(cleaned.data)


def test_a_part_of_an_open_document_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    data = office_files.open_document(
        "<office:presentation><draw:page><text:p>A<office:annotation><text:p>B</text:p>"
        "</office:annotation></text:p></draw:page></office:presentation>",
        "presentation",
    )
    content = open_archive(data).read("content.xml")
    parsed: list[bytes] = []

    def noted(part: bytes) -> Any:
        parsed.append(part)
        return parse(part)

    monkeypatch.setattr(package_cleaning, "parse", noted)
    assert clean_package(data).comments == ("B",)
    assert parsed.count(content) == 1

"""What an open document hides is gone before anybody makes another format of it."""

from __future__ import annotations

import pytest

from agenda_app.intake.safe_xml import parse
from agenda_app.intake.safe_zip import open_archive
from agenda_app.normalise.open_cleaning import clean_open_text
from tests.normalise import office_files


def said(data: bytes) -> str:
    return " ".join("".join(parse(open_archive(data).read("content.xml")).itertext()).split())


@pytest.mark.parametrize(
    "hidden",
    [
        "<text:section text:name='s' text:display='none'><text:p>SKJULT</text:p></text:section>",
        "<text:section text:name='s' text:display='condition' text:condition='x' "
        "text:is-hidden='true'><text:p>SKJULT</text:p></text:section>",
        "<text:p><text:hidden-paragraph text:condition='x' text:is-hidden='true'/>SKJULT</text:p>",
        "<text:h><text:span><text:hidden-paragraph text:is-hidden='true'/></text:span>"
        "SKJULT</text:h>",
        "<text:p><text:hidden-paragraph text:is-hidden='true'/>SKJULT"
        "<text:hidden-paragraph text:is-hidden='true'/></text:p>",
    ],
)
def test_hidden_parts_are_gone_and_counted(hidden: str) -> None:
    cleaned = clean_open_text(office_files.odt(f"<text:p>A</text:p>{hidden}<text:p>B</text:p>"))
    assert said(cleaned.data) == "AB"
    assert cleaned.hidden == 1


@pytest.mark.parametrize("inside", ["SKJULT", ""])
def test_hidden_text_goes_and_what_stands_behind_it_stays(inside: str) -> None:
    hidden = (
        "<text:hidden-text text:condition='x' text:string-value='SKJULT' text:is-hidden='true'>"
        f"{inside}</text:hidden-text>"
    )
    cleaned = clean_open_text(office_files.odt(f"<text:p>A {hidden}B<text:s/>{hidden}C</text:p>"))
    assert said(cleaned.data) == "A BC"
    assert "SKJULT" not in open_archive(cleaned.data).read("content.xml").decode()
    assert cleaned.hidden == 2


def test_parts_that_are_shown_stay() -> None:
    shown = (
        "<text:section text:name='s' text:display='condition' text:condition='x'>"
        "<text:p>A</text:p></text:section>"
        "<text:p><text:hidden-paragraph text:condition='x' text:is-hidden='false'/>B</text:p>"
    )
    file = office_files.odt(shown)
    assert clean_open_text(file).data == file
    assert clean_open_text(file).hidden == 0


def test_what_is_shown_on_a_condition_is_counted_where_its_state_is_not_told() -> None:
    file = office_files.odt(
        "<text:p><text:hidden-paragraph text:condition='x'/>A</text:p>"
        "<text:section text:name='s' text:display='condition'><text:p>B</text:p></text:section>"
        "<text:p><text:hidden-paragraph text:condition='x' text:is-hidden='false'/>C</text:p>"
    )
    assert clean_open_text(file).conditional == 2


def test_fields_are_what_their_author_saw() -> None:
    fields = (
        "Sendt <text:date text:date-value='2021-03-04'>4. mars 2021</text:date>, "
        "<text:file-name>brev.odt</text:file-name>, side <text:page-number>1</text:page-number>"
    )
    cleaned = clean_open_text(office_files.odt(f"<text:p>{fields}.</text:p>"))
    assert said(cleaned.data) == "Sendt 4. mars 2021, brev.odt, side 1."
    content = open_archive(cleaned.data).read("content.xml")
    assert b"text:date" not in content
    assert b"text:file-name" not in content
    assert b"text:page-number" in content


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        ("bookmark-ref", "<text:bookmark-start text:name='her'/>"),
        ("reference-ref", "<text:reference-mark text:name='her'/>"),
        ("sequence-ref", "<text:sequence text:ref-name='her'>1</text:sequence>"),
        ("note-ref", "<text:note text:id='her'/>"),
    ],
)
def test_a_reference_to_what_was_hidden_says_what_it_said(kind: str, place: str) -> None:
    reference = f"<text:p>Se <text:{kind} text:ref-name='her'>punkt 3</text:{kind}>.</text:p>"
    section = f"<text:section text:name='s'{{}}><text:p>{place}</text:p></text:section>"
    hidden = section.format(" text:display='none'")
    cleaned = clean_open_text(office_files.odt(reference + hidden))
    assert said(cleaned.data) == "Se punkt 3."
    assert kind.encode() not in open_archive(cleaned.data).read("content.xml")
    shown = office_files.odt(reference + section.format(""))
    assert clean_open_text(shown).data == shown


def test_signs_for_a_field_are_what_it_came_to() -> None:
    fields = (
        "<text:date text:date-value='2021-03-04'>00.00.0000</text:date> "
        "<text:time text:time-value='16:44:48.65'>00:00:00</text:time> "
        "<text:file-name>???</text:file-name>"
    )
    cleaned = clean_open_text(office_files.odt(f"<text:p>{fields}</text:p>"), "Drift.ods")
    assert said(cleaned.data) == "04.03.2021 16:44 Drift.ods"


def test_a_formula_of_the_moment_is_what_its_author_saw() -> None:
    cell = (
        "<table:table-cell {}office:value-type='date' office:date-value='2020-03-03'>"
        "<text:p>03.03.2020</text:p></table:table-cell>"
    )
    cleaned = clean_open_text(office_files.odt(cell.format("table:formula='of:=TODAY()' ")))
    content = open_archive(cleaned.data).read("content.xml").decode()
    assert cell.format("").replace("'", '"') in content
    calm = office_files.odt(cell.format("table:formula='of:=[.A1]' "))
    assert clean_open_text(calm).data == calm

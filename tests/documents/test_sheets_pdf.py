"""The sheets for the pen: everything to tick and write is there, one page a case."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdf
import pytest

from agenda_app.documents.sheets_pdf import render_sheets
from agenda_app.domain.case import Proposal
from agenda_app.domain.language import Language
from agenda_app.domain.printed_sheets import AttendanceLine, PartySeats, SheetsContent
from agenda_app.domain.text import ListItem, runs
from tests.documents.papers import PARTIES, a_head, sheets, sheets_filled
from tests.documents.reading import joined, spoken


def pages(pdf: bytes) -> list[str]:
    return [joined(page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def test_each_case_has_one_page_after_the_attendance_sheet() -> None:
    read = pages(render_sheets(sheets()))
    assert len(read) == 3
    assert "Frammøteark" in read[0]
    assert "PS 12/26 Kystverkets molo" in read[1]
    assert "PS 14/26 Personalsak" in read[2]
    assert all(f"Side {n} av 3" in text for n, text in enumerate(read, start=1))


def test_the_vote_table_has_a_column_for_each_list_with_its_seats_and_names() -> None:
    text = pages(render_sheets(sheets()))[1]
    for party in PARTIES:
        assert f"{party.abbreviation} {party.seats}" in text
        for name in party.names:
            assert name in text
    assert "Sum 11" in text
    assert text.count("for") >= 3


def test_a_case_of_several_points_has_room_for_those_that_somebody_is_out_of() -> None:
    content = sheets()
    two = tuple(ListItem(0, f"{n}.", runs("Et punkt.")) for n in (1, 2))
    first = replace(content.sheets[0], proposal=Proposal("Forslag", two))
    of_two = pages(render_sheets(replace(content, sheets=(first,))))[1]
    of_none = pages(render_sheets(replace(content, sheets=content.sheets[1:])))[1]
    assert of_two.index("Inhabil:") < of_two.index("Bare punkt:") < of_two.index("Vara inn:")
    assert "Bare punkt:" not in of_none


def test_the_paragraph_for_closed_doors_stays_beside_its_box() -> None:
    reader = pypdf.PdfReader(io.BytesIO(render_sheets(sheets())))
    lines = reader.pages[1].extract_text(extraction_mode="layout").splitlines()
    (line,) = [line for line in lines if "Lukket dør" in line]
    assert "Enstemmig" in line
    assert line.rstrip().endswith("§")


def test_members_and_deputies_stand_in_the_order_they_are_called() -> None:
    text = joined(spoken(render_sheets(sheets())))
    names = ["Aud Strømsnes", "Olav Tangvær", "Jon Brattøy", "Nils Foss", "Tor Li", "Rune Falk"]
    assert [text.index(name) for name in names] == sorted(text.index(name) for name in names)
    assert "Utvalget er vedtaksført når minst 6 er til stede." in text
    assert "Arbeiderpartiet (Ap)" in text


def test_an_exempt_case_says_why_in_small_print() -> None:
    assert "Unntatt offentlighet · offl. § 13" in pages(render_sheets(sheets()))[2]


def test_many_lists_and_a_long_proposal_still_print() -> None:
    parties = tuple(PartySeats(f"P{n}", n, (f"Navn {n}",)) for n in range(1, 15))
    points = tuple(ListItem(0, f"{n}.", runs(f"Punkt{n} " * 30)) for n in range(1, 40))
    content = sheets()
    sheet = replace(content.sheets[0], parties=parties, proposal=Proposal("", points))
    read = " ".join(pages(render_sheets(SheetsContent(content.attendance, (sheet,)))))
    assert all(f"P{n} {n}" in read for n in range(1, 15))
    assert all(f"Punkt{n} " in read for n in range(1, 40))
    assert "Forslag til vedtak" in read
    assert "Lukket dør" in read


def test_who_belongs_to_no_party_has_a_column_that_says_so() -> None:
    content = sheets()
    alone = PartySeats("", 1, ("Ida Ur",))
    sheet = replace(content.sheets[0], parties=(*content.sheets[0].parties, alone))
    read = " ".join(pages(render_sheets(SheetsContent(content.attendance, (sheet,)))))
    assert "Uavh. 1" in read
    assert "Uavh.\u00a0Ida" in read or "Uavh. Ida" in read


def test_a_committee_without_parties_has_no_independents() -> None:
    content = sheets()
    sheet = replace(content.sheets[0], parties=(PartySeats("", 7, ("Ida Ur",)),))
    assert "Uavh." not in " ".join(
        pages(render_sheets(SheetsContent(content.attendance, (sheet,))))
    )


def test_a_committee_without_registered_members_gets_a_sheet_that_says_so() -> None:
    content = sheets(a_head(Language.NYNORSK))
    empty = replace(content.attendance, members=(), deputies=())
    read = pages(render_sheets(SheetsContent(empty, ())))
    assert "Ingen medlemer er registrerte." in read[0]


def test_a_large_council_goes_on_on_a_second_page_under_the_same_head() -> None:
    content = sheets()
    members = tuple(replace(content.attendance.members[0], name=f"Medlem {n}") for n in range(53))
    many = replace(content.attendance, members=members)
    read = pages(render_sheets(SheetsContent(many, ())))
    assert all(any(f"Medlem {n} " in text for text in read) for n in range(53))
    assert sum("Forfall Navn" in text for text in read) == 2


def test_what_is_known_beforehand_is_printed_and_room_for_the_pen_is_left() -> None:
    read = pages(render_sheets(sheets_filled()))
    assert len(read) == 3
    assert "Eli Vestre H meldt" in read[0]
    assert "Jon Brattøy H PS 13/26" in read[0]
    assert "Rune Falk Eli Vestre" in read[0]
    sheet = read[1]
    assert "Meldt forfall: Eli Vestre (Rune Falk møter). Inhabil: Per Dahl." in sheet
    said = "ved Olav Tangvær (Sp): 1. Rammen tas opp på nytt i budsjettet for 2027."
    assert f"Tilleggsforslag fra Sp og V {said}" in sheet
    assert "Tilleggsforslag fra Sp og V" in sheet.split("Votering")[1]
    assert sheet.count("mot") == 3


def test_the_box_of_who_is_known_to_be_absent_is_crossed() -> None:
    def lines_drawn(content: SheetsContent) -> int:
        page = pypdf.PdfReader(io.BytesIO(render_sheets(content))).pages[0]
        return page.get_contents().get_data().count(b" l S")  # type: ignore[union-attr]

    blank = sheets()
    absent = replace(blank.attendance.members[8], is_absent=True)
    assert absent.name == "Eli Vestre"
    members = (*blank.attendance.members[:8], absent, *blank.attendance.members[9:])
    crossed = SheetsContent(replace(blank.attendance, members=members), ())
    assert lines_drawn(crossed) == lines_drawn(SheetsContent(blank.attendance, ())) + 2


def test_many_proposals_go_on_on_a_second_page_with_room_to_write() -> None:
    content = sheets_filled()
    one = content.sheets[0].proposals[0]
    sheet = replace(content.sheets[0], proposals=(one,) * 9, motions=("Forslag <A & B>",) * 9)
    read = " ".join(pages(render_sheets(SheetsContent(content.attendance, (sheet,)))))
    assert read.count("Sp og V ved Olav Tangvær (Sp):") == 9
    assert read.count("Forslag <A & B>") == 9


@pytest.mark.parametrize("points", [5, 6, 7, 8])
def test_lines_to_write_on_give_way_so_that_the_resolution_stands_under_the_vote(
    points: int,
) -> None:
    read = pages_with(points)
    assert len(read) == 2
    assert read[1].index("Votering") < read[1].index("Vedtak som innstillingen")


@pytest.mark.parametrize("points", range(9, 20))
def test_what_does_not_fit_under_a_long_recommendation_follows_together(points: int) -> None:
    first, *rest = pages_with(points)[1:]
    assert "Forslag til vedtak" in first
    (last,) = rest
    assert "Votering" not in first
    assert last.index("Votering") < last.index("Vedtak som innstillingen")


def pages_with(points: int) -> list[str]:
    """Return the sheet of a case in which so many points of two lines are recommended."""
    content = sheets()
    text = tuple(ListItem(0, f"{n}.", runs("Første linje.\nAndre.")) for n in range(points))
    sheet = replace(content.sheets[0], proposal=Proposal("Forslag til vedtak", text))
    return pages(render_sheets(replace(content, sheets=(sheet,))))


def test_the_mayor_without_a_seat_has_a_line_and_room_for_the_pen() -> None:
    content = sheets()
    mayor = AttendanceLine("Kari Nes", "Sp", "ordfører", remark="PS 12/26")
    attendance = replace(content.attendance, mayor=mayor, mayors_right="talerett")
    text = pages(render_sheets(replace(content, attendance=attendance)))[0]
    assert "Uten plass i utvalget, med talerett (koml. § 6-1 tredje ledd)" in text
    order = ["Kari Nes", "Møter i stedet", "Kom kl.", "Gikk kl.", "Varamedlemmer"]
    assert [text.index(words) for words in order] == sorted(text.index(words) for words in order)
    assert "Uten plass" not in pages(render_sheets(content))[0]

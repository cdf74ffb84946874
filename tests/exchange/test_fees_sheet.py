"""The fee list as a spreadsheet: real numbers and dates, text that stays text, the same bytes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from fractions import Fraction
from io import BytesIO

import pytest
from odf import table
from odf.opendocument import load
from odf.teletype import extractText

from agenda_app.domain.committee import CommitteeId, Role
from agenda_app.domain.fee_rates import FeeRate, Rates
from agenda_app.domain.fees import fee_statement
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.people import PersonId
from agenda_app.domain.printed import Letterhead
from agenda_app.domain.printed_lists import FeesContent, PeriodHead
from agenda_app.domain.sittings import Claim, ClaimKind, Sitting
from agenda_app.exchange.fees_sheet import fees_sheet

FIRST, LAST = date(2026, 1, 1), date(2026, 6, 30)
RATES = Rates(FIRST, (FeeRate(Role.MEMBER, Decimal("905.50")),), per_kilometre=Decimal("4.25"))
SITTING = Sitting(
    MeetingId(1),
    PersonId(1),
    "Åse Øy",
    CommitteeId(1),
    "Kommunestyret",
    date(2026, 4, 29),
    Role.MEMBER,
    stays=((time(18, 2), None),),
    claims=(
        Claim(ClaimKind.TRAVEL, Decimal("34.5")),
        Claim(ClaimKind.EXPENSES, Decimal(120), "=1+1"),
    ),
)


def a_list(language: Language = Language.BOKMAL, *sittings: Sitting) -> FeesContent:
    head = PeriodHead(Letterhead("Ytterholm kommune"), language, LAST, FIRST, LAST)
    statement = fee_statement(sittings or (SITTING,), (RATES,), FIRST, LAST)
    return FeesContent(head, statement, ("Se på dette.",))


def cells(data: bytes, sheet: int) -> list[list[tuple[str, str]]]:
    """Return the kind and the text of each cell, row by row, the heads first."""
    tables = load(BytesIO(data)).spreadsheet.getElementsByType(table.Table)
    return [
        [
            (cell.getAttribute("valuetype") or "", extractText(cell))
            for cell in row.getElementsByType(table.TableCell)
        ]
        for row in tables[sheet].getElementsByType(table.TableRow)
    ]


def test_every_amount_is_a_row_of_typed_cells() -> None:
    heads, fee, car, expense = cells(fees_sheet(a_list()), 0)
    assert [text for _, text in heads][:3] == ["Navn", "Utvalg", "Dato"]
    assert fee[2] == ("date", "29.04.2026")
    assert fee[3] == ("time", "18.02")
    assert fee[12] == ("float", "905,50")
    assert car[12] == ("float", "146,63")
    assert car[7:9] == [("float", "34,50"), ("string", "km")]
    assert fee[13] == ("string", "18.02–")
    assert expense[9] == ("string", "=1+1")


def test_who_came_without_a_seat_is_no_member() -> None:
    visit = replace(SITTING, share=Fraction(0), decided_factor=Fraction(1, 2), is_visit=True)
    _, *rows = cells(fees_sheet(a_list(Language.NYNORSK, visit)), 0)
    assert {row[5][1].replace("\N{NO-BREAK SPACE}", " ") for row in rows} == {
        "møterett (koml. § 6-1)"
    }


def test_sums_stand_by_person_and_for_all() -> None:
    second = replace(SITTING, person_id=PersonId(2), person_name="Bo Vik", claims=())
    rows = cells(fees_sheet(a_list(Language.BOKMAL, SITTING, second)), 1)
    assert [row[0][1] for row in rows[1:]] == ["Åse Øy", "Bo Vik", "Sum"]
    assert [row[-1][1] for row in rows[1:]] == ["1172,13", "905,50", "2077,63"]


def test_what_to_look_at_has_a_sheet_of_its_own() -> None:
    assert cells(fees_sheet(a_list()), 2)[1] == [("string", "Se på dette.")]


@pytest.mark.parametrize(
    ("language", "name"), [(Language.BOKMAL, "Navn"), (Language.NYNORSK, "Namn")]
)
def test_the_heads_are_in_the_form_of_the_municipality(language: Language, name: str) -> None:
    assert cells(fees_sheet(a_list(language)), 0)[0][0][1] == name


def test_the_same_list_gives_the_same_bytes() -> None:
    assert fees_sheet(a_list()) == fees_sheet(a_list())

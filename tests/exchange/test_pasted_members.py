"""What is copied from a spreadsheet is understood, whatever its columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.committee import Role
from agenda_app.exchange.pasted_members import (
    Column,
    Likeness,
    PastedMember,
    guess_columns,
    likeness,
    members_of,
    rows_of,
)


def understood(pasted: str) -> tuple[PastedMember, ...]:
    rows = rows_of(pasted)
    columns, headed = guess_columns(rows)
    return members_of(rows[1:] if headed else rows, columns)


def test_a_table_with_headings_is_read_by_its_headings() -> None:
    found = understood(
        "Etternavn\tFornavn\tParti\tFunksjon\tMobil\r\n"
        "Moen\tRandi\tAp\tordfører\t000 00 001\r\n"
        "Vik\tAsbjørn\tH\tMedlem\t\r\n"
    )
    assert found == (
        PastedMember("Randi Moen", "Ap", Role.CHAIR, "ordfører", phone="000 00 001"),
        PastedMember("Asbjørn Vik", "H"),
    )


def test_a_table_without_headings_is_read_by_its_content() -> None:
    found = understood(
        "Randi Moen\tAp\t1\trandi@ytterholm.example\n"
        "Asbjørn Vik\tAp\t2\t\n"
        "Marit Kvam\tSp\t1\tmarit@ytterholm.example\n"
        "Einar Sandnes\tSp\t2\teinar@ytterholm.example\n"
    )
    assert [(m.name, m.on_list, m.rank, m.role) for m in found] == [
        ("Randi Moen", "Ap", 1, Role.DEPUTY),
        ("Asbjørn Vik", "Ap", 2, Role.DEPUTY),
        ("Marit Kvam", "Sp", 1, Role.DEPUTY),
        ("Einar Sandnes", "Sp", 2, Role.DEPUTY),
    ]
    assert found[0].email == "randi@ytterholm.example"


def test_names_with_the_last_name_first_are_turned() -> None:
    assert understood("Navn\nMoen, Randi\n")[0].name == "Randi Moen"


def test_quoted_cells_and_blank_rows_are_what_a_spreadsheet_means() -> None:
    assert rows_of('Navn;Liste\n\n"Moen; Randi";Ap\n;\n') == (
        ("Navn", "Liste"),
        ("Moen; Randi", "Ap"),
    )


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("rune falk", (Likeness.KNOWN, "rune falk")),
        ("Ann Britt Lom", (Likeness.SIMILAR, "Ann-Britt Lom")),
        ("Rune Falck", (Likeness.SIMILAR, "Rune Falk")),
        ("Sigrid Nes", (Likeness.NEW, "")),
    ],
)
def test_a_name_is_known_alike_or_new(name: str, expected: tuple[Likeness, str]) -> None:
    assert likeness(name, ["Rune Falk", "Ann-Britt Lom"]) == expected


@given(st.text(max_size=400))
def test_any_text_is_read_without_an_error(pasted: str) -> None:
    rows = rows_of(pasted)
    columns, headed = guess_columns(rows)
    for member in members_of(rows[1:] if headed else rows, columns):
        assert member.name.strip() == member.name != ""
    named = [c for c in columns if c is not Column.IGNORED]
    assert len(named) == len(set(named))

"""Which line of an agenda is meant by what somebody writes."""

from __future__ import annotations

import pytest

from agenda_app.domain.agenda import AgendaItem, ItemId, ItemKind, ItemNumber, ItemType
from agenda_app.domain.case import CaseId
from agenda_app.services.named_items import items_meant


def line(item_id: int, number: str, title: str, case: int | None = None) -> AgendaItem:
    series, _, rest = number.partition(" ")
    serial, _, year = rest.partition("/")
    return AgendaItem(
        ItemId(item_id),
        ItemKind.CASE if case else ItemKind.STANDARD,
        title,
        case_id=None if case is None else CaseId(case),
        number=ItemNumber(ItemType(series), int(serial), 2000 + int(year)) if number else None,
    )


AGENDA = (
    AgendaItem(ItemId(1), ItemKind.HEADING, "Spørretime"),
    line(2, "PS 4/26", "Ny kai", 12),
    line(3, "PS 12/26", "Gatelys", 7),
    line(4, "RS 4/26", "Svar fra departementet", 5),
    line(5, "", "Spørretime"),
    line(6, "PS 11/26", "Turvei", 4),
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("PS 4/26", [2]),
        ("ps 4/2026", [2]),
        ("PS\xa04/26", [2]),
        ("RS4/26", [4]),
        ("sak RS 4 / 26", [4]),
        ("4/26", [2, 4]),
        ("sak 12", [2]),
        ("Sak 5", [4]),
        ("5", [4]),
        ("12", [2, 3]),
        ("11", []),
        ("4/25", []),
        ("PS 5/26", []),
        ("sak 99", []),
        ("  spørretime ", [5]),
        ("Ny  kai", [2]),
        ("Ny", []),
        ("", []),
    ],
)
def test_what_is_written_means_lines(written: str, meant: list[int]) -> None:
    assert [item.id for item in items_meant(AGENDA, written)] == meant

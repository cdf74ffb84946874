"""Locked minutes as JSON: each line with what the tables say of the same line."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

from agenda_app.cli.locked_json import with_locked
from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemState, ItemType
from agenda_app.domain.printed_minutes import MinutesContent, MinutesItem
from agenda_app.domain.typography import item_number
from tests.documents.papers import a_head


def a_line(title: str, serial: int | None = None) -> MinutesItem:
    number = None if serial is None else ItemNumber(ItemType.PS, serial, 2026)
    return MinutesItem(number, ItemKind.CASE, title, state=ItemState.TREATED)


LINES = (a_line("Kaia", 3), a_line("Orientering om ferga"), a_line("Brua", 4))


def in_tables(item_id: int, line: MinutesItem) -> dict[str, object]:
    number = f"«{line.title}»" if line.number is None else item_number(line.number)
    return {"item": item_id, "number": number, "title": line.title, "is_edited": False}


def joined(*lines: tuple[int, MinutesItem]) -> list[tuple[int | None, str]]:
    """Return which line of the tables each locked one is shown with."""
    content = MinutesContent(a_head(), None, (), LINES)
    fields = {"items": [in_tables(*line) for line in lines]}
    shown = with_locked(fields, content, None)["items"]
    return [(item["item"], item["title"]) for item in shown]


def test_a_line_is_known_by_its_number_or_title_and_not_by_its_place() -> None:
    kaia, ferga, brua = enumerate(LINES, start=1)
    wanted = [(1, "Kaia"), (2, "Orientering om ferga"), (3, "Brua")]
    for order in permutations((kaia, ferga, brua)):
        assert joined(*order) == wanted
    assert joined((1, replace(LINES[0], title="Kaia på Sund")), ferga, brua) == wanted


def test_a_line_that_the_tables_have_not_is_shown_without_one_of_them() -> None:
    _, ferga, brua = enumerate(LINES, start=1)
    late = (9, a_line("Naust", 5))
    shown = joined(late, ferga, brua)
    assert shown == [(None, "Kaia"), (2, "Orientering om ferga"), (3, "Brua")]

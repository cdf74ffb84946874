"""What a volume says of an item beside its minutes: the keywords, and to whom."""

from __future__ import annotations

from datetime import date

import pytest

from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemType
from agenda_app.domain.language import Language
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import Audience, Letterhead
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.year_book import YearBookContent

NUMBER = ItemNumber(ItemType.PS, 9, 2026)


def volume(audience: Audience) -> YearBookContent:
    return YearBookContent(
        Letterhead("Storvik kommune"),
        "Kommunestyret",
        2026,
        Language.BOKMAL,
        audience,
        date(2027, 1, 4),
        PrintPlan(),
        (),
        (),
        keywords={NUMBER: ("Forlik",)},
    )


@pytest.mark.parametrize(
    ("audience", "exempt", "told"),
    [
        (Audience.INTERNAL, True, ("Forlik",)),
        (Audience.PUBLIC, True, ()),
        (Audience.PUBLIC, False, ("Forlik",)),
    ],
)
def test_the_public_reads_no_keyword_of_an_exempt_item(
    audience: Audience, exempt: bool, told: tuple[str, ...]
) -> None:
    item = MinutesItem(NUMBER, ItemKind.CASE, "Unntatt offentlighet", exempt=exempt)
    assert volume(audience).keywords_of(item) == told


def test_an_item_without_a_number_has_none() -> None:
    assert (
        volume(Audience.INTERNAL).keywords_of(MinutesItem(None, ItemKind.CASE, "Spørretime")) == ()
    )

"""An item of the minutes as plain text says what the printed one says."""

from __future__ import annotations

from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemState, ItemType
from agenda_app.domain.case import Proposal
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_layout import STANDARD_ORDER
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.vote_rows import VoteRow
from agenda_app.services.item_text import heading_lines, told_lines
from tests.builders import a_text

ITEM = MinutesItem(
    ItemNumber(ItemType.PS, 5, 2026),
    ItemKind.CASE,
    "Kaia",
    state=ItemState.TREATED,
    decided=Proposal("Vedtak", a_text("Kaia rustes opp.")),
    present="10 av 11 til stede",
    before=("Kari Nes (H) fratrådte.", "Per Lie (H) tiltrådte for Kari Nes.", "Jon Vik ledet."),
    closed=("Møtet ble lukket kl. 18.10.",),
    doors_after=(2,),
    votes=(
        VoteRow("Forslaget", 10, 0, "Enstemmig vedtatt."),
        VoteRow("Forslag 1", 6, None, "Vedtatt."),
        VoteRow("mot Forslag 2", 4, None, "", goes_on=True),
        VoteRow("Resten", None, None, "Må føres på nytt."),
    ),
    after=("Kari Nes (H) kom tilbake.",),
)


def test_who_stepped_aside_and_in_stands_there_by_the_clock_and_each_sum_too() -> None:
    assert [*told_lines(ITEM, STANDARD_ORDER, Language.BOKMAL)] == [
        "  Kari Nes (H) fratrådte.",
        "  Per Lie (H) tiltrådte for Kari Nes.",
        "  Møtet ble lukket kl. 18.10.",
        "  Jon Vik ledet.",
        "  Forslaget: 10 for, 0 mot. Enstemmig vedtatt.",
        "  Forslag 1: 6. Vedtatt.",
        "  mot Forslag 2: 4.",
        "  Resten: Må føres på nytt.",
        "  Kaia rustes opp.",
        "  Kari Nes (H) kom tilbake.",
    ]


def test_the_heading_says_how_many_were_there() -> None:
    said = [line.replace("\u00a0", " ") for line in heading_lines(ITEM, Language.NYNORSK)]
    assert said == ["PS 5/26  Kaia", "  Handsama", "  10 av 11 til stede"]

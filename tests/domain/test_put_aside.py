"""Why a case was not treated is told in both forms, and only of a case that was not."""

from __future__ import annotations

from datetime import date

import pytest

from agenda_app.domain import meeting_json
from agenda_app.domain.agenda import AgendaItem, ItemId, ItemKind, ItemState
from agenda_app.domain.language import Language
from agenda_app.domain.put_aside import PutAside, aside_words

DAY = date(2026, 11, 4)


def an_item(state: ItemState) -> AgendaItem:
    return AgendaItem(ItemId(1), ItemKind.CASE, "Ny kai", state=state)


@pytest.mark.parametrize(
    ("state", "aside", "bokmal", "nynorsk"),
    [
        (
            ItemState.WITHDRAWN,
            PutAside("kommunedirektøren", "Det er kommet nye tall"),
            "Saken ble trukket av kommunedirektøren. Begrunnelse: Det er kommet nye tall.",
            "Saka vart trekt av kommunedirektøren. Grunngiving: Det er kommet nye tall.",
        ),
        (ItemState.WITHDRAWN, PutAside(), "Saken ble trukket.", "Saka vart trekt."),
        (
            ItemState.POSTPONED,
            PutAside(why="Skal den rives?"),
            "Saken ble utsatt. Begrunnelse: Skal den rives?",
            "Saka vart utsett. Grunngiving: Skal den rives?",
        ),
        (
            ItemState.POSTPONED,
            PutAside(is_rest=True, until=DAY),
            "Møtet ble hevet før saken ble behandlet. Den tas opp i møtet 04.11.2026.",
            "Møtet vart heva før saka vart handsama. Ho blir teken opp i møtet 04.11.2026.",
        ),
        (
            ItemState.POSTPONED,
            PutAside(is_rest=True),
            "Møtet ble hevet før saken ble behandlet. Den tas opp i et senere møte.",
            "Møtet vart heva før saka vart handsama. Ho blir teken opp i eit seinare møte.",
        ),
    ],
)
def test_who_and_why_is_told(state: ItemState, aside: PutAside, bokmal: str, nynorsk: str) -> None:
    said = aside_words(an_item(state), aside)
    assert said.said(Language.BOKMAL).replace("\u00a0", " ") == bokmal
    assert said.said(Language.NYNORSK).replace("\u00a0", " ") == nynorsk


@pytest.mark.parametrize("state", [ItemState.PLANNED, ItemState.TREATED])
def test_nothing_is_told_of_a_case_that_was_treated_after_all(state: ItemState) -> None:
    assert not aside_words(an_item(state), PutAside("møtelederen"))


def test_nothing_is_told_when_nobody_noted_it() -> None:
    assert not aside_words(an_item(ItemState.WITHDRAWN), None)


@pytest.mark.parametrize("aside", [PutAside("møtelederen", "Sykdom"), PutAside("", "", True, DAY)])
def test_it_is_read_as_it_was_stored(aside: PutAside) -> None:
    assert meeting_json.aside_from_json(meeting_json.aside_to_json(aside)) == aside

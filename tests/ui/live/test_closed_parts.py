"""The closed parts of an item while they are put right."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from agenda_app.domain.minutes import ClosedSession, ClosingGround
from agenda_app.ui.live.closed_parts import ClosedParts


def session(hour: int, *, is_refused: bool = False) -> ClosedSession:
    opened = None if is_refused else time(hour, 30)
    return ClosedSession(ClosingGround.PRIVACY, "", time(hour), opened, is_refused=is_refused)


FIRST, SECOND = session(18), session(19)
OTHER = replace(SECOND, basis="offl. § 13")


def test_the_last_part_is_shown_first() -> None:
    parts = ClosedParts((FIRST, SECOND))
    assert parts.shown == SECOND
    assert parts.is_last
    parts.place = 0
    assert parts.shown == FIRST
    assert not parts.is_last


def test_doors_that_stayed_open_afterwards_close_nothing() -> None:
    parts = ClosedParts((FIRST, session(19, is_refused=True)))
    parts.place = 0
    assert parts.is_last


def test_what_stands_in_the_fields_takes_the_place_of_what_is_shown() -> None:
    parts = ClosedParts((FIRST, SECOND))
    assert parts.having(OTHER) == (FIRST, OTHER)
    assert parts.without() == (FIRST,)
    assert list(parts.changed()) == []
    parts.keep(OTHER)
    assert parts.having(SECOND) == (FIRST, SECOND)
    assert list(parts.changed()) == [1]


def test_a_draft_is_put_back_with_the_part_that_was_shown() -> None:
    parts = ClosedParts((FIRST, SECOND))
    parts.place = 0
    stored = parts.draft_json(OTHER)
    again = ClosedParts((FIRST, SECOND))
    assert again.take_draft(stored)
    assert again.shown == OTHER
    assert list(again.changed()) == [0]


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "no JSON",
        "[]",
        "{}",
        '{"shown": "x", "doors": "[]"}',
        ClosedParts((FIRST,)).draft_json(FIRST),
        ClosedParts((FIRST, SECOND)).draft_json(SECOND).replace('"shown": 1', '"shown": 2'),
    ],
)
def test_a_draft_that_does_not_fit_changes_nothing(stored: str) -> None:
    parts = ClosedParts((FIRST, SECOND))
    assert not parts.take_draft(stored)
    assert parts.shown == SECOND
    assert list(parts.changed()) == []

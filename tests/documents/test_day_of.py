"""Where the day alone would name another meeting too, papers say the hour beside it."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.documents.meeting_paper import about, day_of, furniture
from tests.documents.papers import a_head

NBSP = "\u00a0"
HOUR = f"kl.{NBSP}18.00"


def test_the_day_is_said_alone_and_with_the_hour_where_that_is_needed() -> None:
    head = a_head()
    assert day_of(head) == f"onsdag 29.{NBSP}april 2026"
    assert day_of(replace(head, hour=HOUR)) == f"onsdag 29.{NBSP}april 2026 {HOUR}"


def test_every_page_and_the_title_of_the_file_tell_the_meeting_apart() -> None:
    head = replace(a_head(), hour=HOUR)
    assert furniture(head).left == f"Fjordvik kommune · Kommunestyret 29.{NBSP}april 2026 {HOUR}"
    assert about(head, "Protokoll").title.endswith(f"29.{NBSP}april 2026 {HOUR}")

"""Where attachments change places, those from the first that moved to the last get new numbers."""

from __future__ import annotations

import pytest

from agenda_app.domain.correction import parts_of
from agenda_app.domain.frozen import SentBundle, SentPart
from agenda_app.domain.page_label import PageLabel
from agenda_app.domain.printed import Audience
from agenda_app.produce.moved_attachments import MovedAttachments
from tests.produce.made_up_meeting import Attached, Case, content_of


def moved_among(before: str, now: str) -> tuple[str, MovedAttachments]:
    """Return which of the attachments now count as moved; page 2 is the case's, 3 the first's."""
    sent, wanted = (
        content_of(
            [Case("c1", 1, ["p"], False, [Attached(key, [key], False) for key in keys])],
            Audience.INTERNAL,
        )
        for keys in (before, now)
    )
    labels = enumerate(parts_of(sent), start=1)
    parts = tuple(SentPart(key, (PageLabel(page),)) for page, key in labels)
    moved = MovedAttachments(SentBundle(0, sent, parts), wanted)
    return "".join(key for key in now if key in moved), moved


@pytest.mark.parametrize(
    ("before", "now", "anew"),
    [
        ("abcd", "abcd", ""),
        ("abcd", "acd", ""),
        ("abcd", "xabyc", ""),
        ("ab", "ba", "ba"),
        ("abcde", "acbde", "cb"),
        ("abcde", "adcbe", "dcb"),
        ("abcde", "baced", "baced"),
        ("abcd", "bcda", "bcda"),
        ("abrcd", "acbd", "cb"),
        ("abcd", "axcybzd", "cyb"),
    ],
)
def test_those_in_front_of_the_first_and_behind_the_last_that_moved_stay(
    before: str, now: str, anew: str
) -> None:
    assert moved_among(before, now)[0] == anew


def test_those_that_moved_get_the_numbers_that_they_had_together() -> None:
    _, moved = moved_among("abcde", "adxcbe")
    numbers = [str(label) for key in "dxcb" for label in moved.labels(key, 1)]
    assert numbers == ["4", "5", "6"]
    assert [str(label) for label in moved.all_labels("c")] == ["4", "5", "6"]

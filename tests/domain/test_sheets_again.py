"""A correction of papers printed on both sides prints whole sheets."""

from __future__ import annotations

import pytest

from agenda_app.domain.page_label import page_label
from agenda_app.domain.sheets_again import sheets_again


@pytest.mark.parametrize(
    ("held", "new", "out", "first", "printed"),
    [
        # A front and a back that change bring their other side along.
        ("44 45a 46 47", "45a", "45", 1, "45a 46"),
        ("44 45 46a 47", "46a", "46", 1, "45 46a"),
        ("43 44 45a 46a", "45a 46a", "45 46", 1, "45a 46a"),
        # What is put in within a sheet moves its back to a sheet of its own.
        ("45 45a 46 47", "45a", "", 1, "45 45a 46"),
        ("45a 45b 46 47", "45a 45b", "45", 1, "45a 45b 46"),
        # Behind a full sheet only what is put in is printed.
        ("45 46 46a 47", "46a", "", 1, "46a"),
        ("45 46 46a 46b 46c 47", "46c", "", 1, "46c"),
        # Of a sheet that loses one side the other one is printed; of one that loses both, nothing.
        ("44 45 47", "", "46", 1, "45"),
        ("44 47", "", "45 46", 1, ""),
        # A supplement is a bundle of its own: its first page is a front, whatever its number.
        ("46 47a 48", "47a", "47", 46, "46 47a"),
        # A page that a correction put in is replaced by a later one.
        ("45a 45c 46 47", "45c", "45b", 1, "45a 45c 46"),
    ],
)
def test_the_other_side_comes_along(
    held: str, new: str, out: str, first: int, printed: str
) -> None:
    labels = [page_label(text) for text in held.split()]
    places = {held.split().index(text) for text in new.split()}
    chosen = sheets_again(labels, places, [page_label(text) for text in out.split()], first)
    assert [str(labels[place]) for place in sorted(chosen)] == printed.split()

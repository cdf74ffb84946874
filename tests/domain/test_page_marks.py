"""What pages say of their case once other sides were printed again."""

from __future__ import annotations

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.page_label import PageLabel
from agenda_app.domain.page_marks import marks_with
from tests.domain.page_numbers import numbers

PLANNED, WITHDRAWN = ItemState.PLANNED, ItemState.WITHDRAWN


def test_the_other_side_of_a_new_page_says_what_became_of_its_case_when_it_was_printed() -> None:
    labels, back = numbers("4 5a 6"), PageLabel(6)
    assert marks_with(labels, (), {back: WITHDRAWN}) == (PLANNED, PLANNED, WITHDRAWN)
    assert marks_with(labels, (PLANNED, PLANNED, WITHDRAWN), {back: PLANNED}) == ()
    assert marks_with(labels, (WITHDRAWN, PLANNED, PLANNED), {}) == (WITHDRAWN, PLANNED, PLANNED)

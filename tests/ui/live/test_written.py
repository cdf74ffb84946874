"""What an empty editor holds is no text."""

from __future__ import annotations

from agenda_app.domain.text import Paragraph, runs
from agenda_app.ui.live.written import written

NOTHING = Paragraph(())
BLANK = Paragraph(runs(" \u00a0"))
WORD = Paragraph(runs("Ja."))


def test_a_text_that_says_nothing_is_none() -> None:
    assert written((NOTHING, BLANK)) == ()


def test_only_the_empty_ends_are_cut() -> None:
    assert written((NOTHING, WORD, NOTHING, WORD, BLANK)) == (WORD, NOTHING, WORD)

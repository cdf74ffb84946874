"""The bookmarks that a file brings along."""

from __future__ import annotations

import pikepdf
import pytest
from pikepdf import OutlineItem

from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise import pdf_outline
from agenda_app.normalise.normal import normalise
from tests.normalise.corpus import drawn, edited, words


def test_bookmarks_beyond_those_that_a_bundle_shows_are_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def many(pdf: pikepdf.Pdf) -> None:
        with pdf.open_outline() as outline:
            outline.root.extend(OutlineItem(f"Kapittel {n}", 0) for n in range(6))
            outline.root[5].children.extend(OutlineItem(f"Del {n}", 0) for n in range(2))

    monkeypatch.setattr(pdf_outline, "MOST_BOOKMARKS", 5)
    made = normalise(edited(drawn(words), many), "rapport.pdf")
    assert made.verdict.bookmarks == 5
    told = {one.code: one.detail for one in made.verdict.found}
    assert told[Found.BOOKMARKS_LEFT_OUT] == "3"

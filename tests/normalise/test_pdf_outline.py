"""The bookmarks that a file brings along."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Dictionary, Name, OutlineItem, String

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


def test_a_bookmark_without_a_title_is_called_by_its_page() -> None:
    def one_of_two(pdf: pikepdf.Pdf) -> None:
        with pdf.open_outline() as outline:
            outline.root.extend((OutlineItem("Innledning", 0), OutlineItem(" ", 1)))

    made = normalise(edited(drawn(words, words), one_of_two), "rapport.pdf")
    assert made.pdf is not None
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Innledning", "Side 2"]


def test_a_bookmark_to_no_page_is_told_and_stands_for_those_below_it() -> None:
    def elsewhere(pdf: pikepdf.Pdf) -> None:
        web = Dictionary(S=Name.URI, URI=String("https://fjordvik.example/"))
        to_web, to_web_also = (OutlineItem(title, action=web) for title in ("Nettsiden", "Kartet"))
        to_web.children.append(OutlineItem("Kapittel 1", 0))
        with pdf.open_outline() as outline:
            outline.root.extend((to_web, to_web_also, OutlineItem("Del 2")))

    made = normalise(edited(drawn(words), elsewhere), "rapport.pdf")
    assert made.pdf is not None
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Nettsiden"]
        assert [item.title for item in outline.root[0].children] == ["Kapittel 1"]
    told = {one.code: one.detail for one in made.verdict.found}
    assert told[Found.BOOKMARKS_ASTRAY] == "2"

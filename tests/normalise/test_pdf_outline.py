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


def _nested(deep: int) -> OutlineItem:
    item = OutlineItem(f"Punkt {deep}", 0)
    for n in range(deep - 1, 0, -1):
        around = OutlineItem(f"Punkt {n}", 0)
        around.children.append(item)
        item = around
    return item


def _titles(items: list[OutlineItem]) -> list[str]:
    return [title for item in items for title in (item.title, *_titles(list(item.children)))]


def _depth(items: list[OutlineItem]) -> int:
    return max((1 + _depth(list(item.children)) for item in items), default=0)


def test_bookmarks_that_lie_very_deep_stand_beside_those_around_them() -> None:
    def deep(pdf: pikepdf.Pdf) -> None:
        with pdf.open_outline() as outline:
            outline.root.append(_nested(14))

    made = normalise(edited(drawn(words), deep), "rapport.pdf")
    assert made.pdf is not None
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf, pdf.open_outline() as outline:
        assert _titles(list(outline.root)) == [f"Punkt {n}" for n in range(1, 15)]
        assert _depth(list(outline.root)) < 14
    assert made.verdict.bookmarks == 14


def test_bookmarks_that_lie_deeper_than_any_program_writes_are_told() -> None:
    def far_down(pdf: pikepdf.Pdf) -> None:
        with pdf.open_outline(max_depth=200) as outline:
            outline.root.append(_nested(150))

    made = normalise(edited(drawn(words), far_down), "rapport.pdf")
    told = {one.code: one.detail for one in made.verdict.found}
    assert Found.BOOKMARKS_TOO_DEEP in told
    assert Found.BOOKMARKS_LEFT_OUT not in told

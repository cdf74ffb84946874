"""Two processes find what one finds, told in the same order, wherever the second one stops."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest
from reportlab.pdfgen.canvas import Canvas

from agenda_app.beside import READ_PAGES, Beside
from agenda_app.domain.proof import Place, Proof
from agenda_app.domain.secrets import SecretKind
from agenda_app.jobs import run_to_end
from agenda_app.proof import page_answers, page_reader
from agenda_app.proof.drawn_pages import NOT_ALL, DrawnPage
from agenda_app.proof.letters import letters
from agenda_app.proof.page_questions import DrawPages, FindScattered, FindStanding, ReadColumns
from agenda_app.proof.page_reader import PageReader
from agenda_app.proof.reading import readings_of
from agenda_app.proof.searching import Question, searching
from tests.proof.test_page_reader import Second
from tests.proof.world import NOW, TITLE, titles

PAGES, HELP = 35, {True: 1, False: 999}
STANDING = letters(TITLE)
CELLS = ("Kjøp av", "Kremmergården i", "Nordvågen")
PICTURE = "q BI /W 60 /H 60 /BPC 8 /CS /G ID " + "A" * 3600 + " EI Q"


@cache
def planted() -> bytes:
    """Return a file that holds a title on a page, in cells, by the way, unseen and in bookmarks."""
    out = io.BytesIO()
    canvas = Canvas(out, pageCompression=0)
    for number in range(PAGES):
        canvas.drawString(70, 700, f"Side {number} om havna")
        if number in {3, 31}:
            canvas.drawString(70, 600, TITLE)
        if number in {7, 25}:
            for line, cell in enumerate(CELLS):
                canvas.drawString(70, 500 - 14 * line, cell)
                canvas.drawString(300, 500 - 14 * line, f"Utsatt {number}")
        if number in {11, 29}:
            canvas._code.append(PICTURE)
        if number in {12, 30}:
            canvas._code.append(f"/Artifact BMC BT /F1 0 Tf ({TITLE}) Tj ET EMC % {TITLE}\n")
        if number == 20:
            canvas.bookmarkPage("b")
            canvas.addOutlineEntry(TITLE, "b")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture(autouse=True)
def nothing_stays_open() -> Iterator[None]:
    yield
    while page_answers._opened:
        page_answers._opened.pop().close()


def proof_with(second: Any) -> Proof:
    question = Question(titles(TITLE), lambda: (), (), "Kommunestyret", NOW)
    reader = PageReader(planted(), second)
    try:
        return run_to_end(searching(planted(), "bunke.pdf", question, reader))
    finally:
        reader.close()


@cache
def alone() -> Proof:
    return proof_with(None)


def test_all_that_was_planted_is_found() -> None:
    places = {(hit.place, hit.page) for hit in alone().hits if hit.kind is SecretKind.TITLE}
    assert {(Place.PAGE, page) for page in (4, 8, 26, 32)} <= places
    assert {
        (place, page) for place in (Place.DRAWN, Place.DESCRIPTION) for page in (13, 31)
    } <= places
    assert (Place.BOOKMARK, 21) in places


def test_two_processes_find_it_too() -> None:
    second = Beside(READ_PAGES)
    assert proof_with(second) == alone()


@pytest.mark.parametrize("is_helped", [True, False])
@pytest.mark.parametrize("answers", [*range(12), 99])
def test_the_rest_is_found_when_the_second_process_is_gone(
    monkeypatch: pytest.MonkeyPatch, answers: int, is_helped: bool
) -> None:
    monkeypatch.setattr(page_reader, "_WORTH_HELPING", HELP[is_helped])
    assert proof_with(Second(answers)) == alone()


def drawing(change: Callable[[Any], Any]) -> Callable[[Any, Any], Any]:
    return lambda question, answer: change(answer) if isinstance(question, DrawPages) else answer


@pytest.mark.parametrize(
    "change",
    [
        lambda _: None,
        lambda drawn: drawn[1:],
        lambda drawn: ["Havna"] * len(drawn),
        lambda drawn: [NOT_ALL] * len(drawn),
        lambda drawn: [tuple(page) for page in drawn],
    ],
)
def test_what_cannot_be_what_pages_draw_is_read_here(change: Callable[[Any], Any]) -> None:
    assert proof_with(Second(change=drawing(change))) == alone()


def test_what_pages_draw_comes_from_the_second_process() -> None:
    other = DrawnPage(readings_of("Noe annet"), None, None, None)
    found = proof_with(Second(change=drawing(lambda drawn: [other] * len(drawn))))
    assert Place.DRAWN not in {hit.place for hit in found.hits}


def answering(kind: type, answer: object) -> Callable[[Any, Any], Any]:
    return lambda question, found: answer if isinstance(question, kind) else found


@pytest.mark.parametrize("answer", [None, "0", [PAGES], [-1], ["0"], [True]])
def test_what_cannot_be_the_pages_with_parts_is_found_here(answer: object) -> None:
    assert proof_with(Second(change=answering(FindScattered, answer))) == alone()


@pytest.mark.parametrize(
    "answer",
    [
        None,
        ["havna"],
        {"havna": [0]},
        {STANDING: 1},
        {STANDING: [1]},
        {STANDING: ["0"]},
        {STANDING: [-1]},
    ],
)
def test_what_cannot_be_what_stands_in_the_pages_is_looked_for_here(answer: object) -> None:
    assert proof_with(Second(change=answering(FindStanding, answer))) == alone()


@pytest.mark.parametrize("answer", [None, (), (1,), "words"])
def test_columns_that_nobody_read_are_read_here(answer: object) -> None:
    assert proof_with(Second(change=answering(ReadColumns, answer))) == alone()


def pages_with(second: Any) -> set[int]:
    """Return where the title is told as a page shows it."""
    return {hit.page for hit in proof_with(second).hits if hit.place is Place.PAGE}


def test_columns_come_from_the_second_process() -> None:
    assert pages_with(None) == {4, 8, 26, 32}
    assert pages_with(Second(change=answering(ReadColumns, ("Noe annet",)))) == {4, 32}


def test_what_is_needed_first_is_asked_first() -> None:
    asked: list[type] = []
    second = Second(change=lambda question, answer: asked.append(type(question)) or answer)
    assert proof_with(second) == alone()
    assert asked[-4:] == [FindStanding, FindScattered, ReadColumns, ReadColumns]

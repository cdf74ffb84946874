"""Words have the places at which somebody sees them who turns the page to read them."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from agenda_app.proof.page_texts import PageTexts
from agenda_app.proof.placed_words import PlacedWord


def words_of(canvas: Canvas, out: io.BytesIO) -> tuple[PlacedWord, ...]:
    canvas.showPage()
    canvas.save()
    texts = PageTexts(out.getvalue())
    try:
        return texts.words(0)
    finally:
        texts.close()


@pytest.mark.parametrize("turn", range(4))
def test_a_word_lies_as_it_is_read(turn: int) -> None:
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.translate(300, 400)
    canvas.rotate(90 * turn)
    canvas.setFont("Helvetica", 10)
    canvas.drawString(0, 0, "Kaia vest")
    canvas.drawString(0, -12, "under")
    placed = {word.text: word for word in words_of(canvas, out)}
    first, second, below = (placed.pop(text) for text in ("Kaia", "vest", "under"))
    assert not placed
    assert {word.turn for word in (first, second, below)} == {turn}
    assert {round(word.size) for word in (first, second, below)} == {10}
    assert first.left < first.right < second.left < second.right
    assert first.down == pytest.approx(second.down)
    assert below.down - first.down == pytest.approx(12)
    assert below.left == pytest.approx(first.left)


def test_the_size_is_that_on_the_page() -> None:
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.scale(3, 3)
    canvas.setFont("Helvetica", 4)
    canvas.drawString(30, 100, "Kaia")
    (word,) = words_of(canvas, out)
    assert word.size == pytest.approx(12)


def test_a_page_without_words_has_none() -> None:
    out = io.BytesIO()
    assert words_of(Canvas(out), out) == ()

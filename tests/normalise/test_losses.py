"""A page that shows less than it did in its file is told, whatever the reason."""

from __future__ import annotations

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from agenda_app.domain.verdict import Remark
from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise import pdf
from agenda_app.normalise.losses import lost_pages
from agenda_app.normalise.normal import normalise
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.sight import Sight
from agenda_app.normalise.source import Source
from tests.normalise.corpus import drawn, edited, scan, words

WORDS = "Kommunestyret behandler saken i møte"
BLANK = Sight(drawn=True, blank=True, text="")


def empty(canvas: Canvas) -> None:
    """Draw nothing."""


def noted(opened: pikepdf.Pdf) -> None:
    """Put a note on the page that is on the screen only."""
    look = opened.make_stream(b"0 0 50 50 re f", Type=pikepdf.Name.XObject)
    look.Subtype, look.BBox = pikepdf.Name.Form, pikepdf.Array([0, 0, 50, 50])
    note = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, F=0)
    note.Rect, note.AP = pikepdf.Array([50, 50, 100, 100]), pikepdf.Dictionary(N=look)
    opened.pages[0].obj.Annots = pikepdf.Array([opened.make_indirect(note)])


def lost(data: bytes, *after: Sight, unlayered: bool = False, password: str = "") -> list[int]:
    source = Source(data, "fil.pdf", password=password)
    return list(lost_pages(source, after, unlayered=unlayered))


def test_words_that_are_gone_are_told_by_their_page() -> None:
    whole = Sight(drawn=True, blank=False, text=WORDS)
    part = Sight(drawn=True, blank=False, text=WORDS.removesuffix(" møte"))
    more = Sight(drawn=True, blank=False, text=f"{WORDS} Merknad")
    assert lost(drawn(words, words, words), whole, part, more) == [2]


def test_another_meaning_of_a_mark_is_no_loss() -> None:
    assert lost(drawn(words), Sight(drawn=True, blank=False, text=WORDS[:-1])) == []


def test_the_words_of_hidden_layers_may_be_gone() -> None:
    part = Sight(drawn=True, blank=False, text="Kommunestyret")
    assert lost(drawn(words), part, unlayered=True) == []
    assert lost(drawn(words), BLANK, unlayered=True) == [1]


def test_a_page_that_turned_blank_is_told_and_one_that_was_blank_is_not() -> None:
    assert lost(drawn(scan(), empty), BLANK, BLANK, BLANK) == [1]
    assert lost(edited(drawn(empty), noted), BLANK) == []


def test_a_locked_file_is_compared_too() -> None:
    lock = pikepdf.Encryption(user="hemmelig", owner="eier")
    locked = edited(drawn(words), lambda opened: None, encryption=lock)
    assert lost(locked, BLANK, password="hemmelig") == [1]
    assert lost(locked, BLANK) == []


def test_the_verdict_names_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    def forgets(opened: pikepdf.Pdf, remarks: Remarks) -> None:
        opened.pages[1].obj.Contents = opened.make_stream(b"")

    monkeypatch.setattr(pdf, "remove_layers", forgets)
    found = normalise(drawn(words, words), "fil.pdf").verdict.found
    assert Remark(Found.LOST.value, 2) in found
    assert Remark(Found.LOST.value, 1) not in found

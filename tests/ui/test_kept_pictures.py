"""The pictures of pages: which are there, which are to be drawn again, and how many are kept."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from agenda_app.ui import kept_pictures
from agenda_app.ui.kept_pictures import KeptPictures


def picture(width: int = 10) -> QImage:
    return QImage(width, 10, QImage.Format.Format_RGB32)


def test_a_picture_is_there_at_the_scale_it_was_drawn_at() -> None:
    kept = KeptPictures()
    kept.keep(2, 1.5, picture())
    assert kept.has(2, 1.5)
    assert not kept.has(2, 1.0)
    assert not kept.has(1, 1.5)
    assert kept.image(1) is None


def test_a_stale_picture_is_shown_until_another_is_drawn() -> None:
    kept = KeptPictures()
    kept.keep(1, 1.0, picture(30))
    kept.make_stale(1)
    assert not kept.has(1, 1.0)
    old = kept.image(1)
    assert old is not None
    assert old.width() == 30


def test_pages_that_a_shorter_document_lacks_are_let_go_of() -> None:
    kept = KeptPictures()
    for number in (1, 2, 3):
        kept.keep(number, 1.0, picture())
    kept.make_stale(2)
    assert [kept.image(number) is not None for number in (1, 2, 3)] == [True, True, False]


def test_what_was_drawn_first_gives_way_and_the_last_one_stays_however_large(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(kept_pictures, "_ROOM", 2 * picture().sizeInBytes())
    kept = KeptPictures()
    for number in (1, 2, 1, 3):
        kept.keep(number, 1.0, picture())
    assert [kept.has(number, 1.0) for number in (1, 2, 3)] == [True, False, True]
    kept.keep(4, 1.0, picture(1000))
    assert len(kept) == 1
    assert kept.has(4, 1.0)

"""Pages of files from outside are drawn elsewhere: the same pages, and no harm done here."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from agenda_app.child import asking
from agenda_app.child.plain_data import packed
from agenda_app.jobs import run_to_end
from agenda_app.ui import foreign_pages
from agenda_app.ui.foreign_pages import Answer, Drawn, ForeignPages
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.page_view import PageView
from agenda_app.ui.pdf_pages import PageSize, PdfPages
from agenda_app.ui.theme import Theme
from tests.normalise import hostile
from tests.normalise.corpus import drawn, words

DIES = [sys.executable, "-c", "raise SystemExit(3)"]


@pytest.fixture(autouse=True)
def no_child_of_others() -> Iterator[None]:
    asking.end_spare_child()
    yield
    asking.end_spare_child()


def test_a_child_measures_and_draws_as_this_process_does() -> None:
    data = drawn(words)
    ours, foreign = PdfPages(data), ForeignPages(data)
    sizes = run_to_end(ours.open()).sizes
    assert run_to_end(foreign.open()).sizes == sizes
    picture, other = run_to_end(ours.draw(0, 0.5)), run_to_end(foreign.draw(0, 0.5))
    assert (other.document, other.page, other.scale) == (foreign, 0, 0.5)
    assert (other.width, other.height, other.stride, other.pixels) == (
        picture.width,
        picture.height,
        picture.stride,
        picture.pixels,
    )
    run_to_end(ours.close())
    run_to_end(foreign.close())


def test_what_is_no_pdf_is_told_as_such() -> None:
    with pytest.raises(ValueError, match="unreadable PDF"):
        run_to_end(ForeignPages(b"no PDF").open())


def test_a_page_that_cannot_be_drawn_keeps_no_other_back() -> None:
    pages = ForeignPages(drawn(words))
    run_to_end(pages.open())
    with pytest.raises(ValueError, match="unreadable page"):
        run_to_end(pages.draw(7, 0.5))
    assert not pages.is_given_up
    assert run_to_end(pages.draw(0, 0.5)).pixels


@pytest.mark.parametrize(
    "picture",
    [
        Drawn(10, 10, 40, bytes(399)), Drawn(11, 10, 40, bytes(400)), Drawn(0, 10, 40, bytes(400)),
        Drawn(10, -10, -40, bytes(400)), Drawn(10, 10, 40, b""),
    ],
)  # fmt: skip
def test_a_picture_that_is_smaller_than_it_says_is_not_believed(picture: Drawn) -> None:
    with pytest.raises(ValueError, match="not a picture"):
        foreign_pages._understood(*packed(Answer((PageSize(1, 1),), picture)))


def test_a_file_that_the_child_dies_of_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "own_command", lambda *_: DIES)
    pages = ForeignPages(drawn(words))
    with pytest.raises(ValueError, match="unreadable PDF"):
        run_to_end(pages.open())
    monkeypatch.undo()
    with pytest.raises(ValueError, match="given up"):
        run_to_end(pages.draw(0, 1))


def test_a_bomb_is_said_in_the_pane_and_never_opened_here(
    jobs: JobRunner, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pypdfium2, "PdfDocument", None)
    view = PageView(jobs)
    qtbot.addWidget(view)
    view.resize(400, 500)
    view.show()
    with qtbot.waitSignal(view.failed, timeout=30_000):
        view.show_pages(ForeignPages(hostile.a_page_of_nothing(4000)))
    assert view.page_count == 0
    with qtbot.waitSignal(view.shown, timeout=30_000):
        view.show_pages(ForeignPages(drawn(words)))
    assert view.page_count == 1

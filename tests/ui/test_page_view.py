from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.page_bar import PageBar
from agenda_app.ui.page_layout import (
    GAP,
    STEPS,
    Fit,
    fitting_zoom,
    laid_out,
    larger,
    shrinking,
    smaller,
)
from agenda_app.ui.page_view import PageView
from agenda_app.ui.palette import DARK
from agenda_app.ui.parts.buttons import IconButton, ToolButton
from agenda_app.ui.pdf_pages import PageSize
from agenda_app.ui.theme import Appearance, Theme
from tests.ui.accessible import assert_all_named

A4 = (595.0, 842.0)


def pdf(pages: int, gray: float = 0.5) -> bytes:
    """Pages of one grey each."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4)
    for _ in range(pages):
        canvas.setFillGray(gray)
        canvas.rect(0, 0, *A4, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


@pytest.fixture
def view(jobs: JobRunner, qtbot: QtBot) -> PageView:
    shown = PageView(jobs)
    qtbot.addWidget(shown)
    shown.resize(540, 600)
    shown.show()
    return shown


def middle(view: PageView) -> str:
    image = view.viewport().grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).name()


def open_in(view: PageView, qtbot: QtBot, data: bytes) -> None:
    with qtbot.waitSignal(view.shown):
        view.show_pdf(data)


def test_a_document_is_drawn_to_the_width_of_the_pane(view: PageView, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    view.page_changed.connect(lambda *where: told.append(where))
    open_in(view, qtbot, pdf(3))
    qtbot.waitUntil(lambda: middle(view) == "#808080")
    assert told == [(1, 3)]
    page_width = 595 / 72 * 96 * view.zoom
    assert page_width == pytest.approx(view.viewport().width() - 44)


def test_keys_turn_pages_and_zoom(view: PageView, qtbot: QtBot) -> None:
    open_in(view, qtbot, pdf(3))
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 2
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.page == 3
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.page == 2
    before = view.zoom
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert (view.zoom > before, view.page) == (True, 2)
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == before


def test_a_rebuilt_document_stays_where_one_was_reading(view: PageView, qtbot: QtBot) -> None:
    open_in(view, qtbot, pdf(5))
    view.go_to(3)
    place = view.verticalScrollBar().value() + 100
    view.verticalScrollBar().setValue(place)
    open_in(view, qtbot, pdf(6, gray=0.8))
    assert (view.page, view.verticalScrollBar().value()) == (3, place)
    qtbot.waitUntil(lambda: middle(view) == "#cccccc")


def test_a_shorter_document_shows_its_last_page(view: PageView, qtbot: QtBot) -> None:
    open_in(view, qtbot, pdf(5))
    view.go_to(5)
    open_in(view, qtbot, pdf(2))
    assert view.page == 2


def test_the_last_of_two_documents_wins(view: PageView, qtbot: QtBot) -> None:
    view.show_pdf(pdf(2))
    open_in(view, qtbot, pdf(4, gray=0.8))
    qtbot.waitUntil(lambda: middle(view) == "#cccccc")
    assert view.page_count == 4


def test_the_dark_palette_dims_the_paper_and_never_inverts_it(
    view: PageView, qtbot: QtBot, theme: Theme
) -> None:
    open_in(view, qtbot, pdf(1, gray=1))
    theme.choose(Appearance.DARK)
    qtbot.waitUntil(lambda: middle(view) == DARK.paper)


def test_what_is_no_pdf_is_said_in_the_pane(view: PageView, qtbot: QtBot) -> None:
    open_in(view, qtbot, pdf(2))
    with qtbot.waitSignal(view.failed):
        view.show_pdf(b"not a PDF")
    assert view.page_count == 0


def test_only_what_is_seen_is_drawn(view: PageView, qtbot: QtBot, jobs: JobRunner) -> None:
    open_in(view, qtbot, pdf(200))
    qtbot.waitUntil(lambda: not jobs.busy)
    assert len(view._pictures) <= 2


def test_a_screen_reader_hears_the_page(view: PageView, qtbot: QtBot) -> None:
    open_in(view, qtbot, pdf(2))
    assert view.accessibleName() == "Preview"
    assert view.accessibleDescription() == "Page 1 of 2"


def test_the_bar_turns_pages_zooms_and_goes(
    view: PageView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = PageBar(view)
    qtbot.addWidget(bar)
    bar.show()
    open_in(view, qtbot, pdf(9))
    where, back = bar.findChild(ToolButton, "page_where"), bar.findChild(IconButton, "page_back")
    assert (where.text(), back.isEnabled()) == ("Page 1 of 9", False)
    bar.findChild(IconButton, "page_on").click()
    assert (where.text(), back.isEnabled()) == ("Page 2 of 9", True)
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_args: (7, True))
    where.click()
    assert view.page == 7
    bar.findChild(IconButton, "zoom_fit").click()
    assert view.fit is Fit.PAGE
    assert_all_named(bar)


def test_the_number_that_is_printed_is_told_and_gone_to_where_it_is_not_the_place_in_the_file(
    view: PageView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pikepdf.open(BytesIO(pdf(4))) as labelled, BytesIO() as saved:
        own = pikepdf.Dictionary(P=pikepdf.String("2a"))
        following = pikepdf.Dictionary(S=pikepdf.Name.D, St=3)
        begin = pikepdf.Dictionary(S=pikepdf.Name.D)
        nums = pikepdf.Array([0, begin, 2, own, 3, following])
        labelled.Root.PageLabels = pikepdf.Dictionary(Nums=nums)
        labelled.save(saved)
        data = saved.getvalue()
    bar = PageBar(view)
    qtbot.addWidget(bar)
    open_in(view, qtbot, data)
    where = bar.findChild(ToolButton, "page_where")
    assert where.text() == "Page 1 of 4"
    view.go_to(3)
    assert where.text() == view.accessibleDescription() == "Page 2a (3 of 4)"
    asked: list[list[str]] = []

    def choose(*given: object) -> tuple[str, bool]:
        asked.append(given[3])  # type: ignore[arg-type]
        return "3", True

    monkeypatch.setattr(QInputDialog, "getItem", choose)
    where.click()
    assert asked == [["1", "2", "2a", "3"]]
    assert (view.page, where.text()) == (4, "Page 3 (4 of 4)")


def test_nothing_happens_to_a_pane_without_a_document(view: PageView, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(view, key)
    view.zoom_in()
    view.set_fit(Fit.PAGE)
    view.clear("Ingenting å vise ennå.")
    assert (view.page, view.page_count) == (0, 0)
    assert isinstance(view.grab().toImage().width(), int)


SIZES = st.lists(
    st.builds(PageSize, st.floats(100, 2000), st.floats(100, 2000)), min_size=1, max_size=20
)


@given(sizes=SIZES, zoom=st.floats(0.25, 4), pane=st.integers(100, 2000))
def test_pages_lie_under_each_other_and_are_found_again(
    sizes: list[PageSize], zoom: float, pane: int
) -> None:
    layout = laid_out(sizes, zoom, pane)
    for above, below in zip(layout.boxes, layout.boxes[1:], strict=False):
        assert below.top() - above.bottom() == GAP + 1
    for page, box in enumerate(layout.boxes, 1):
        assert layout.page_at(box.center().y()) == page
        assert layout.page_at(layout.top(page)) == page
        assert box.left() >= 0
        assert box.right() <= layout.size.width() or box.right() <= pane


@given(sizes=SIZES)
def test_a_whole_page_is_never_shown_larger_than_its_width_allows(sizes: list[PageSize]) -> None:
    pane = QSize(600, 400)
    assert fitting_zoom(sizes, Fit.PAGE, pane) <= fitting_zoom(sizes, Fit.WIDTH, pane)


@given(zoom=st.floats(0.1, 5))
def test_zoom_steps_up_and_down_within_bounds(zoom: float) -> None:
    assert larger(zoom) in STEPS
    assert smaller(zoom) in STEPS
    assert larger(zoom) > zoom or larger(zoom) == STEPS[-1]
    assert smaller(zoom) < zoom or smaller(zoom) == STEPS[0]


def test_a_map_is_shown_as_wide_as_the_letters_around_it() -> None:
    letter, map_, note = PageSize(794, 1123), PageSize(1588, 1123), PageSize(397, 559)
    assert shrinking([letter, letter, map_, note, letter]) == (1, 1, 0.5, 1, 1)
    assert shrinking([]) == ()
    assert shrinking([map_]) == (1,)


def test_a_wide_page_is_drawn_at_its_own_scale(view: PageView, qtbot: QtBot) -> None:
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4)
    for size in (A4, A4, (1190.0, 842.0)):
        canvas.setPageSize(size)
        canvas.setFillGray(0.5)
        canvas.rect(0, 0, *size, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    open_in(view, qtbot, target.getvalue())
    assert 595 / 72 * 96 * view.zoom == pytest.approx(view.viewport().width() - 44)
    view.go_to(3)
    qtbot.waitUntil(lambda: middle(view) == "#808080")


def test_a_pane_is_at_the_page_it_was_brought_to_also_when_it_lies() -> None:
    lying = PageSize(842.0, 595.0)
    layout = laid_out([PageSize(*A4), lying, lying, PageSize(*A4)], 0.6, 540)
    for page in (1, 2, 3, 4):
        assert layout.page_shown(layout.top(page), 800) == page
    assert layout.page_shown(layout.top(2) + 1, 800) == 3
    assert laid_out([], 1.0, 540).page_shown(0, 600) == 0

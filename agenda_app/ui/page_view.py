"""Shows a PDF page under page, drawn only where one looks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from agenda_app.ui.job_runner import Job, JobRunner
from agenda_app.ui.kept_pictures import KeptPictures
from agenda_app.ui.page_layout import (
    GAP,
    Fit,
    PageLayout,
    fitting_zoom,
    laid_out,
    larger,
    shrinking,
    smaller,
)
from agenda_app.ui.page_painter import paint_page, paint_text
from agenda_app.ui.page_place import PagePlace
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.ring import draw_ring
from agenda_app.ui.pdf_pages import OpenedPdf, PagePicture, PageSize, PdfPages


class PageView(QAbstractScrollArea):
    """A preview of PDF bytes. Pages are counted from 1.

    A new document keeps page, place and zoom, so that a preview stays where it was when the text
    behind it changes.

    Signals:
        page_changed: page and count.
        zoom_changed: 1.0 is 100 %.
        shown: a new document is there.
        failed: what was given is no PDF that can be read; a sentence in the pane says so.
    """

    page_changed = Signal(int, int)
    zoom_changed = Signal(float)
    shown = Signal()
    failed = Signal()

    def __init__(
        self,
        jobs: JobRunner,
        *,
        spoken: str = "",
        fit: Fit = Fit.WIDTH,
        name: str = "page_view",
        parent: QWidget | None = None,
    ) -> None:
        """Show nothing yet; ``spoken`` is the accessible name ("Forhåndsvisning")."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken or self.tr("Preview"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Always there, so that a page's width does not change when the second page comes.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(40)
        self.fit = fit
        self.zoom = 1.0
        self._jobs = jobs
        self._document: PdfPages | None = None
        self._opening: PdfPages | None = None
        self._sizes: tuple[PageSize, ...] = ()
        self._shrunk: tuple[float, ...] = ()
        self._layout = PageLayout()
        self._pictures = KeptPictures()
        self._drawing: Job | None = None
        self._wanted = (0, 0.0)
        self._told = PagePlace()
        self.labels: tuple[str, ...] = ()
        self._text = ""
        self.verticalScrollBar().valueChanged.connect(self._look_again)

    @property
    def page(self) -> int:
        """The page that the pane is at; 0 without a document."""
        return self._layout.page_shown(self.verticalScrollBar().value(), self.viewport().height())

    @property
    def page_count(self) -> int:
        """How many pages the document has."""
        return len(self._sizes)

    def label_of(self, page: int) -> str:
        """Return the number that is printed on a page, "" where it is its place in the file."""
        return self.labels[page - 1] if 0 < page <= len(self.labels) else ""

    def show_pdf(self, data: bytes) -> None:
        """Show a document of our own; the one before stays until this one is read."""
        self.show_pages(PdfPages(data))

    def show_pages(self, pages: PdfPages) -> None:
        """Show a document, drawn in this process or, when it is a ``ForeignPages``, in another."""
        self._opening = pages
        job = self._jobs.start(self._opening.open(), soon=True)
        job.succeeded.connect(self._on_opened)
        job.failed.connect(self._on_failed)

    def clear(self, text: str = "") -> None:
        """Show no document, and perhaps a sentence why."""
        self._opening, self._text = None, text
        self._take(None, ())

    def go_to(self, page: int) -> None:
        """Bring the top of a page to the top of the pane."""
        self.verticalScrollBar().setValue(self._layout.top(page))

    def next_page(self) -> None:
        """Go one page on."""
        self.go_to(self.page + 1)

    def previous_page(self) -> None:
        """Go one page back."""
        self.go_to(self.page - 1)

    def zoom_in(self) -> None:
        """Show larger."""
        self.set_zoom(larger(self.zoom))

    def zoom_out(self) -> None:
        """Show smaller."""
        self.set_zoom(smaller(self.zoom))

    def set_zoom(self, zoom: float) -> None:
        """Show at a zoom that stays when the pane changes its size."""
        self.fit = Fit.FREE
        self._lay_out(zoom)

    def set_fit(self, fit: Fit) -> None:
        """Let the zoom follow the pane."""
        self.fit = fit
        self._follow_pane()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with PgUp and PgDn, zoom with Ctrl+plus, Ctrl+minus and Ctrl+0."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = event.key()
        if key == Qt.Key.Key_PageDown:
            self.next_page()
        elif key == Qt.Key.Key_PageUp:
            self.previous_page()
        elif key == Qt.Key.Key_Home:
            self.go_to(1)
        elif key == Qt.Key.Key_End:
            self.go_to(self.page_count)
        elif control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif control and key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif control and key == Qt.Key.Key_0:
            self.set_fit(Fit.WIDTH)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the pane."""
        super().resizeEvent(event)
        self._follow_pane()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that are in view; a page not drawn yet is empty paper."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), QColor(tokens().canvas))
        if self._text and not self._sizes:
            paint_text(painter, self.viewport().rect(), self._text)
        x, y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        for number in self._in_view():
            box = self._layout.boxes[number - 1].translated(-x, -y)
            paint_page(painter, box, self._pictures.image(number))
        if self.hasFocus():
            draw_ring(painter, self.viewport().rect())

    def _in_view(self) -> range:
        top = self.verticalScrollBar().value()
        return self._layout.between(top, top + self.viewport().height())

    def _follow_pane(self) -> None:
        follows = self._sizes and self.fit is not Fit.FREE
        pane = self.viewport().size()
        self._lay_out(fitting_zoom(self._sizes, self.fit, pane) if follows else self.zoom)

    def _lay_out(self, zoom: float) -> None:
        page, part = self._place()
        changed, self.zoom = zoom != self.zoom, zoom
        pane = self.viewport().size()
        self._layout = laid_out(self._sizes, zoom, pane.width())
        whole = self._layout.size
        self.verticalScrollBar().setRange(0, max(0, whole.height() - pane.height()))
        self.verticalScrollBar().setPageStep(pane.height())
        self.horizontalScrollBar().setRange(0, max(0, whole.width() - pane.width()))
        self.horizontalScrollBar().setPageStep(pane.width())
        self._return_to(page, part)
        if changed:
            self.zoom_changed.emit(zoom)
        self._look_again()

    def _place(self) -> tuple[int, float]:
        """Return the page at the top of the pane, and how far down it that is, as a part."""
        top = self.verticalScrollBar().value()
        page = self._layout.page_at(top)
        if not page:
            return 0, 0.0
        return page, (top - self._layout.top(page)) / (self._layout.boxes[page - 1].height() + GAP)

    def _return_to(self, page: int, part: float) -> None:
        if page and self._layout.boxes:
            page = min(page, self.page_count)
            height = self._layout.boxes[page - 1].height() + GAP
            self.verticalScrollBar().setValue(round(self._layout.top(page) + part * height))

    def _on_opened(self, opened: OpenedPdf) -> None:
        if opened.document is not self._opening:
            self._jobs.start(opened.document.close())
            return
        self._opening = None
        self._take(opened.document, opened.sizes, opened.labels)
        self.shown.emit()

    def _on_failed(self, _error: Exception) -> None:
        self.clear(self.tr("This file cannot be shown."))
        self.failed.emit()

    def _take(
        self, document: PdfPages | None, sizes: tuple[PageSize, ...], labels: tuple[str, ...] = ()
    ) -> None:
        if self._document is not None:
            self._jobs.start(self._document.close())
        self._document, self._shrunk, self.labels = document, shrinking(sizes), labels
        self._sizes = tuple(
            PageSize(size.width * by, size.height * by)
            for size, by in zip(sizes, self._shrunk, strict=True)
        )
        self._pictures.make_stale(len(sizes))
        self._follow_pane()

    def _look_again(self) -> None:
        told = PagePlace(self.page, self.page_count, self.label_of(self.page))
        if told != self._told:
            self._told = told
            self.setAccessibleDescription(told.said())
            self.page_changed.emit(told.page, told.count)
        self._draw_missing()
        self.viewport().update()

    def _draw_missing(self) -> None:
        if self._drawing is not None or self._document is None:
            return
        for number in self._in_view():
            scale = self.zoom * self.devicePixelRatioF() * self._shrunk[number - 1]
            if not self._pictures.has(number, scale):
                self._wanted = (number, scale)
                self._drawing = self._jobs.start(self._document.draw(number - 1, scale), soon=True)
                self._drawing.succeeded.connect(self._on_drawn)
                self._drawing.failed.connect(self._on_not_drawn)
                self._drawing.finished.connect(self._on_draw_finished)
                return

    def _on_drawn(self, picture: PagePicture) -> None:
        if picture.document is self._document:
            size = (picture.width, picture.height, picture.stride)
            image = QImage(picture.pixels, *size, QImage.Format.Format_RGB32).copy()
            self._keep(picture.page + 1, picture.scale, image)

    def _on_not_drawn(self, error: Exception) -> None:
        if self._document is not None and self._document.is_given_up:
            self._on_failed(error)
        else:
            # A damaged page stays empty paper, and is not tried again at this size.
            self._keep(*self._wanted, QImage())

    def _on_draw_finished(self) -> None:
        self._drawing = None
        self._draw_missing()

    def _keep(self, number: int, scale: float, image: QImage) -> None:
        self._pictures.keep(number, scale, image)
        self.viewport().update()

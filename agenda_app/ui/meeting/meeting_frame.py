"""How the parts of a meeting's page stand: two panes, or one at a time in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from agenda_app.ui.meeting.agenda_pane import AgendaPane
from agenda_app.ui.meeting.lower_panel import LowerPanel
from agenda_app.ui.meeting.meeting_bar import MeetingBar
from agenda_app.ui.meeting.meeting_header import MeetingHeader
from agenda_app.ui.meeting.preview_pane import PreviewPane
from agenda_app.ui.meeting.two_panes import TwoPanes
from agenda_app.ui.panes import make_pane
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.notice_line import NoticeLine

LOW, NARROW, WIDE = 720, 1280, 1600
"""Heights and widths of the window, in pixels, at which the page changes its shape."""


class MeetingFrame(QWidget):
    """The parts are the page's; the frame only places them."""

    def __init__(
        self,
        header: MeetingHeader,
        bar: MeetingBar,
        notices: NoticeLine,
        pane: AgendaPane,
        lower: LowerPanel,
        preview: PreviewPane,
        sheets: PreviewPane,
    ) -> None:
        """Put everything in its place."""
        super().__init__()
        self._header, self._bar = header, bar
        self._pane, self._lower = pane, lower
        self._preview = preview
        for widget in (pane, lower, preview, sheets):
            make_pane(widget)
        self._panes = TwoPanes(self._left(notices), preview)
        self._alone = QWidget()
        self._alone_column = QVBoxLayout(self._alone)
        self._alone_column.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget()
        for page in (self._panes, sheets, self._alone):
            self.stack.addWidget(page)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(header)
        rows.addWidget(bar)
        rows.addWidget(Hairline())
        rows.addWidget(self.stack, 1)

    def _left(self, notices: NoticeLine) -> QWidget:
        left = QWidget()
        left.setAutoFillBackground(True)
        left.setBackgroundRole(left.palette().ColorRole.Base)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(notices)
        column.addWidget(self._pane, 1)
        column.addWidget(self._lower)
        return left

    def take_shape(self, window: QSize) -> None:
        """Take the shape that fits a window of this size."""
        wide, narrow = window.width() >= WIDE, window.width() < NARROW
        low = window.height() < LOW
        self._header.set_low(low=low)
        self._bar.set_low(low=low)
        self._pane.set_low(low=low)
        self._lower.set_low(low=low)
        self._pane.set_wide(wide=wide)
        self._bar.set_preview_tab(shown=narrow)
        self._place_preview(alone=narrow)
        if not narrow:
            self._panes.divide(wide=wide)
            self._preview.set_whole_page(whole=wide)

    def _place_preview(self, *, alone: bool) -> None:
        if alone and self._preview.parent() is not self._alone:
            self._alone_column.addWidget(self._preview)
        elif not alone and self._preview.parent() is not self._panes:
            self._panes.addWidget(self._preview)
        self._preview.show()

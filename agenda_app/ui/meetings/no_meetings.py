"""The page before there is anything: one large place to drop a paper on, and a new meeting."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agenda_app.ui.icons import pixmap
from agenda_app.ui.meetings.ask_files import ask_files
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
from agenda_app.ui.parts.drop_zone import files_in
from agenda_app.ui.parts.text import Text

_WIDTH, _HEIGHT = 640, 272


class NoMeetings(QWidget):
    """One place for a file, and a button for a meeting.

    Signals:
        dropped: a list of Path, dropped or picked.
        new_wanted: a new meeting.
    """

    dropped = Signal(list)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(parent)
        self.setObjectName("no_meetings")
        self.place = _Place()
        self.place.dropped.connect(self.dropped)
        self.pick = SecondaryButton(
            self.tr("Choose file …"), icon="folder-open", name="pick_file", clicked=self._on_pick
        )
        self.new = PrimaryButton(self.tr("New meeting"), icon="plus", name="first_meeting")
        self.new.clicked.connect(self._on_new)
        inside = QVBoxLayout(self.place)
        inside.setContentsMargins(24, 30, 24, 30)
        inside.setSpacing(4)
        inside.addWidget(self.place.icon)
        inside.addSpacing(12)
        for words, role in (
            (self.tr("No meetings yet"), "page-title"),
            (
                self.tr("Drop a case paper here and the program reads it and makes the case."),
                "body",
            ),
            (self.tr("Word, PDF, OpenDocument or plain text"), "label"),
        ):
            text = Text(words, role)  # type: ignore[arg-type]
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inside.addWidget(text)
        inside.addSpacing(24)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self.pick)
        row.addWidget(self.new)
        row.addStretch(1)
        inside.addLayout(row)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.place, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def _on_pick(self) -> None:
        if files := ask_files(self):
            self.dropped.emit(files)

    def _on_new(self) -> None:
        self.new_wanted.emit()


class _Place(QFrame):
    """A white box with a dashed edge that takes files."""

    dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("first_drop")
        self.setFixedWidth(_WIDTH)
        self.setMinimumHeight(_HEIGHT)
        self.setAcceptDrops(True)
        self._is_over = False
        self.icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "icon"):
            self._draw_icon()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()
            self._set_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_over(over=False)
        event.acceptProposedAction()
        self.dropped.emit(files_in(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Qt.PenStyle.SolidLine if self._is_over else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(colors.focus if self._is_over else colors.edge), 1.5, style))
        painter.setBrush(QColor(colors.tint if self._is_over else colors.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _set_over(self, *, over: bool) -> None:
        self._is_over = over
        self.update()

    def _draw_icon(self) -> None:
        self.icon.setPixmap(pixmap("file-input", "title", 40))

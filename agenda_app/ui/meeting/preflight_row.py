"""One attachment in the pre-flight: a line that tells most, and all of it when it is opened."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agenda_app.checks.preflight import Remedy
from agenda_app.services.preflight import PreflightLine
from agenda_app.ui.attach.preflight_words import details, remedy_text
from agenda_app.ui.icons import pixmap
from agenda_app.ui.meeting.control_panel import line_height
from agenda_app.ui.parts.buttons import LinkButton
from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.parts.ring import draw_ring
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text

LEFT, RIGHT, NUMBER, ICON, GAP = 28, 20, 72, 18, 8
INDENT = LEFT + NUMBER + ICON + 2 * GAP
_OPEN_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
WALKING_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End})
REPLACE, GO = "replace", "go"


class PreflightRow(QWidget):
    """Opens on Enter, space or a click, closes on the next one.

    ``shown`` tells that its first page shall be shown, ``acted`` a Remedy, ``REPLACE`` or ``GO``
    (to the case), ``resized`` that it was opened or closed, ``walked`` one of ``WALKING_KEYS``.
    """

    shown = Signal()
    acted = Signal(object)
    resized = Signal()
    walked = Signal(object)

    def __init__(self, line: PreflightLine, *, repeats: bool, is_open: bool) -> None:
        """Show a line; one that ``repeats`` leaves the case's number to the line above."""
        super().__init__()
        self.line = line
        self._level = Level(line.level.value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._details: QWidget | None = None
        self._links: list[QWidget] = []
        self._icon = QLabel()
        self._icon.setFixedWidth(ICON)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head("" if repeats else line.number))
        self._draw_icon()
        self._name()
        if is_open:
            self.set_open(is_open=True)

    def _head(self, number: str) -> QWidget:
        line = self.line
        head = QWidget()
        head.setFixedHeight(line_height())
        row = QHBoxLayout(head)
        row.setContentsMargins(LEFT, 0, RIGHT, 0)
        row.setSpacing(GAP)
        name = ElidedLabel(number, "strong")
        name.setFixedWidth(NUMBER)
        title = ElidedLabel(f"{line.place}  {line.title}" if line.place else line.title)
        pages = Text(self._pages(), "label")
        pages.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        pages.setMinimumWidth(pages.fontMetrics().horizontalAdvance("999 sider"))
        row.addWidget(name)
        row.addWidget(self._icon)
        row.addWidget(title, 7)
        row.addWidget(pages)
        row.addSpacing(GAP)
        is_well = self._level is Level.OK
        row.addWidget(ElidedLabel(line.telling, "faint" if is_well else "label"), 8)
        link = LinkButton(self.tr("Show"), name="preflight_show", clicked=self.shown.emit)
        link.setAccessibleDescription(self._spoken())
        # The row itself shows its page, so the keyboard need not stop here as well.
        link.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        link.setEnabled(line.in_bundle and not line.waiting)
        row.addWidget(link)
        return head

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard stops: at the line, then at the links that it has when it is open."""
        return (self, *self._links)

    @property
    def is_open(self) -> bool:
        """Whether everything is shown that was found and done."""
        return self._details is not None and self._details.isVisibleTo(self)

    def set_open(self, *, is_open: bool) -> None:
        """Show all of it, or the line alone."""
        if is_open and self._details is None:
            self._details = self._all()
            self._column.addWidget(self._details)
        if self._details is not None:
            self._details.setVisible(is_open)
        self._name()
        self.resized.emit()

    def _all(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(INDENT, 0, RIGHT + 8, 8)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for place, (head, sentences) in enumerate(details(self.line)):
            label = Text(head, "label")
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label, place, 0)
            grid.addWidget(Text("\n".join(sentences), wrap=True), place, 1)
        links = QHBoxLayout()
        links.setSpacing(14)
        links.setContentsMargins(0, 2, 0, 0)
        for what, text in self._actions():
            link = LinkButton(text, name=f"preflight_{_name(what)}")
            link.setAccessibleDescription(self._spoken())
            link.clicked.connect(partial(self.acted.emit, what))
            links.addWidget(link)
            self._links.append(link)
        links.addStretch(1)
        grid.addLayout(links, grid.rowCount(), 1)
        return box

    def _actions(self) -> list[tuple[Remedy | str, str]]:
        made: list[tuple[Remedy | str, str]] = []
        if self.line.remedy is not None:
            made.append((self.line.remedy, remedy_text(self.line.remedy)))
        if self.line.place and not self.line.waiting:
            made.append((REPLACE, self.tr("Replace the file …")))
        made.append((GO, self.tr("Open the case")))
        return made

    def _pages(self) -> str:
        count = self.line.pages
        return self.tr("%n page(s)", "", count) if count else ""

    def _spoken(self) -> str:
        line = self.line
        place = self.tr("attachment {place}").format(place=line.place) if line.place else ""
        parts = (line.number, place, line.title, self._pages(), line.telling)
        return ", ".join(filter(None, parts))

    def _name(self) -> None:
        self.setAccessibleName(self._spoken())
        state = self.tr("shown whole") if self.is_open else self.tr("Enter shows all of it")
        self.setAccessibleDescription(state)

    def _toggle(self) -> None:
        self.set_open(is_open=not self.is_open)
        if self.is_open:
            self.shown.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open or close on a click on the line itself."""
        if event.button() == Qt.MouseButton.LeftButton and event.position().y() < line_height():
            self._toggle()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open and close on Enter and space, open on the right arrow, close on the left one."""
        key = Qt.Key(event.key())
        if key in _OPEN_KEYS or key == (Qt.Key.Key_Left if self.is_open else Qt.Key.Key_Right):
            self._toggle()
        elif key in WALKING_KEYS:
            self.walked.emit(key)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring round the line that has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            draw_ring(painter, self.rect().adjusted(3, 0, -3, -1))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._draw_icon()

    def _draw_icon(self) -> None:
        if self.line.waiting:
            self._icon.setPixmap(pixmap("clock", "label", ICON))
        else:
            self._icon.setPixmap(pixmap(self._level.icon, self._level.value, ICON))


def _name(what: Remedy | str) -> str:
    return what.value if isinstance(what, Remedy) else what

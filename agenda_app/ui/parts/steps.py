"""The way of a meeting: done, now, coming, with a date or deadline beneath each step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from agenda_app.ui.fonts import font
from agenda_app.ui.icons import pixmap
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.ring import draw_ring

PITCH = 118
_MARK = 13
_EDGE = 5
_WORD = 20
_NOTE = 13.5


class StepState(Enum):
    """Where a step is in time."""

    DONE = "done"
    NOW = "now"
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its word, its state, and what stands beneath it."""

    word: str
    state: StepState
    note: str = ""


class Steps(QWidget):
    """Painted steps at an equal pitch; reached by Tab and read out as one sentence."""

    def __init__(
        self,
        steps: Sequence[Step] = (),
        *,
        spoken: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the line; ``spoken`` says whose steps they are ("Møtets gang")."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._spoken = spoken
        self._steps: tuple[Step, ...] = ()
        self.show_steps(steps)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show other steps."""
        self._steps = tuple(steps)
        said = ", ".join(_said(step) for step in self._steps)
        self.setAccessibleName(f"{self._spoken}: {said}" if self._spoken else said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Take an equal pitch, and the last step's own width."""
        if not self._steps:
            return QSize(0, 0)
        return QSize(self._pitch() * (len(self._steps) - 1) + self._last_width(), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint marks, words, notes and the lines between."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, step in enumerate(self._steps):
            self._paint(painter, index, step)
        if self.hasFocus():
            draw_ring(painter, QRect(0, 0, self.width(), self.height()))

    def _line_height(self) -> int:
        return round(QFontMetricsF(font()).height()) + 1

    def _height(self) -> int:
        return 2 * self._line_height() + 4

    def _width_of(self, step: Step) -> float:
        word = QFontMetricsF(font(weight=600)).horizontalAdvance(step.word)
        return max(word, QFontMetricsF(font(_NOTE)).horizontalAdvance(step.note))

    def _pitch(self) -> int:
        # A long note must not run into the next step, so the pitch gives way for all of them.
        widest = max((self._width_of(step) for step in self._steps[:-1]), default=0)
        return max(PITCH, round(widest) + _WORD + 12)

    def _last_width(self) -> int:
        return round(self._width_of(self._steps[-1])) + _WORD + 2 * _EDGE + 2

    def _paint(self, painter: QPainter, index: int, step: Step) -> None:
        colors = tokens()
        left = index * self._pitch() + _EDGE
        line = self._line_height()
        _paint_mark(painter, step.state, QPointF(left + _MARK / 2, 2 + line / 2))
        now = step.state is StepState.NOW
        painter.setFont(font(weight=600 if now else 400))
        painter.setPen(QColor(colors.title if now else colors.label))
        word = QRectF(left + _WORD, 2, self._pitch(), line)
        painter.drawText(word, Qt.AlignmentFlag.AlignVCenter, step.word)
        if index < len(self._steps) - 1:
            done = step.state is StepState.DONE
            painter.setPen(QPen(QColor(colors.title if done else colors.rule), 1.5))
            begin = word.left() + painter.fontMetrics().horizontalAdvance(step.word) + 9
            end = left + self._pitch() - 6
            painter.drawLine(QPointF(begin, 2 + line / 2), QPointF(end, 2 + line / 2))
        painter.setFont(font(_NOTE))
        painter.setPen(QColor(colors.label))
        painter.drawText(word.translated(0, line), Qt.AlignmentFlag.AlignVCenter, step.note)


def _paint_mark(painter: QPainter, state: StepState, middle: QPointF) -> None:
    colors = tokens()
    filled = state is not StepState.COMING
    painter.setPen(QPen(QColor(colors.title if filled else colors.edge), 1.75))
    painter.setBrush(QColor(colors.title if filled else colors.surface))
    painter.drawEllipse(middle, _MARK / 2 - 1, _MARK / 2 - 1)
    if state is StepState.DONE:
        picture = pixmap("check", "surface", 9, painter.device().devicePixelRatioF())
        painter.drawPixmap(middle - QPointF(4.5, 4.5), picture)


def _said(step: Step) -> str:
    states = {
        StepState.DONE: QCoreApplication.translate("Steps", "done"),
        StepState.NOW: QCoreApplication.translate("Steps", "now"),
        StepState.COMING: QCoreApplication.translate("Steps", "coming"),
    }
    return " ".join(filter(None, (step.word, f"({states[step.state]})", step.note)))

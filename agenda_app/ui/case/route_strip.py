"""The way of a case through the committees, in the head of its page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from agenda_app.domain.case import Treatment, TreatmentId
from agenda_app.services.route import Placement
from agenda_app.ui.case.route_words import step_note, step_title
from agenda_app.ui.fonts import font
from agenda_app.ui.icons import pixmap
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.buttons import IconButton
from agenda_app.ui.parts.ring import draw_ring
from agenda_app.ui.parts.text import Text

Step = tuple[Treatment, str, Placement | None]
_SECOND = 13.5
_ARROW = 26
_LETTERS = 3


class RouteStep(QAbstractButton):
    """One committee: where and when, and what became of it. Opens a menu."""

    def __init__(
        self, title: str, note: str, *, now: bool, last: bool, parent: QWidget | None = None
    ) -> None:
        """Show two lines; ``now`` is the step at hand, after the ``last`` comes no arrow."""
        super().__init__(parent)
        self._note, self._now, self._last = note, now, last
        self.setText(title)
        self.setAccessibleName(f"{title}, {note}")
        self.setToolTip(f"{title}\n{note}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Hold both lines and the arrow."""
        first = QFontMetrics(font(weight=600)).horizontalAdvance(self.text())
        second = QFontMetrics(font(_SECOND)).horizontalAdvance(self._note)
        arrow = 0 if self._last else _ARROW
        return QSize(max(first, second) + 10 + arrow, 2 * QFontMetrics(font()).height() + 3)

    def minimumSizeHint(self) -> QSize:
        """Give way, down to a few letters; the step at hand stands whole."""
        whole = self.sizeHint()
        return whole if self._now else QSize(min(90, whole.width()), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines and the arrow."""
        painter = QPainter(self)
        colors = tokens()
        arrow = 0 if self._last else _ARROW
        room = self.width() - arrow - 6
        if self.underMouse():
            painter.fillRect(0, 0, self.width() - arrow, self.height(), QColor(colors.hover))
        half = self.height() // 2
        lines = (
            (self.text(), font(weight=600 if self._now else 400), colors.text),
            (self._note, font(_SECOND), colors.label),
        )
        for number, (text, face, color) in enumerate(lines):
            painter.setFont(face)
            painter.setPen(QColor(color))
            cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            box = QRect(_LETTERS, number * half, room, half)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, cut)
        if arrow:
            picture = pixmap("arrow-right", "label", 16, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(self.width() - _ARROW + 5, half - 8), picture)
        if self.hasFocus():
            draw_ring(painter, QRect(0, 0, self.width() - arrow, self.height()))


class RouteStrip(QWidget):
    """Shows the steps.

    Signals:
        edited: the user wants to change the way.
        recommending: with the TreatmentId whose recommendation is to be written down.
        mayors: with the TreatmentId that the mayor decides in the committee's place.
        papers_wanted: the extract and the letters of what the mayor decided.
        taken_back: with the TreatmentId of what the mayor is said to have decided.
        went: with the MeetingId and the ItemId of a step.
    """

    edited = Signal()
    recommending = Signal(object)
    mayors = Signal(object)
    papers_wanted = Signal()
    taken_back = Signal(object)
    went = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no steps yet."""
        super().__init__(parent)
        self.setObjectName("case_route")
        head = QHBoxLayout()
        head.setContentsMargins(_LETTERS, 0, 0, 0)
        head.setSpacing(4)
        head.addWidget(Text(self.tr("Treatment"), "small"))
        change = IconButton("pencil", self.tr("Change the route …"), size=14, name="route_edit")
        change.setStyleSheet("IconButton { padding: 0 3px; min-height: 16px; }")
        change.clicked.connect(self.edited)
        head.addWidget(change)
        head.addStretch(1)
        self._row = QHBoxLayout()
        self._row.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._row)
        column.addStretch(1)
        self._shown: tuple[object, ...] = ()
        self._by_mayor: frozenset[TreatmentId] = frozenset()
        self._stating: frozenset[TreatmentId] = frozenset()

    def show_steps(
        self,
        steps: Sequence[Step],
        now: TreatmentId | None,
        by_mayor: frozenset[TreatmentId] = frozenset(),
        stating: frozenset[TreatmentId] = frozenset(),
    ) -> None:
        """Show a case's steps; ``now`` is the one at hand, the last one when None.

        ``by_mayor`` are those that the mayor decided in a committee's place, ``stating`` those of
        committees that only give their opinion.
        """
        self._by_mayor, self._stating = by_mayor, stating
        wanted = (tuple(steps), now, stating)
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        at_hand = now or (steps[-1][0].id if steps else None)
        for number, step in enumerate(steps, start=1):
            button = RouteStep(
                step_title(step),
                step_note(step, is_stated=step[0].id in stating),
                now=step[0].id == at_hand,
                last=number == len(steps),
            )
            button.setObjectName(f"route_step_{number}")
            button.clicked.connect(partial(self._on_clicked, button, step))
            self._row.addWidget(button)
        if not steps:
            self._row.addWidget(Text(self.tr("No committee chosen yet"), "label"))
        self._row.addStretch(1)

    def _on_clicked(self, button: RouteStep, step: Step) -> None:
        menu = QMenu(self)
        menu.setObjectName("route_menu")
        self.fill(menu, step)
        menu.exec(button.mapToGlobal(button.rect().bottomLeft()))
        menu.deleteLater()

    def fill(self, menu: QMenu, step: Step) -> None:
        """Offer in a menu what can be done with a step."""
        treatment, _, placed = step
        if placed is not None:
            meeting, item = placed
            menu.addAction(
                self.tr("Go to the meeting"), lambda: self.went.emit(meeting.id, item.id)
            )
        if not treatment.is_final:
            write = self.tr("Write down the recommendation …")
            if treatment.id in self._stating:
                write = self.tr("Write down the statement …")
            menu.addAction(write, lambda: self.recommending.emit(treatment.id))
        waits = treatment.committee_id is not None and placed is None
        if waits and treatment.is_final and treatment.outcome is None:
            menu.addAction(
                self.tr("The mayor decides it …"), lambda: self.mayors.emit(treatment.id)
            )
        if treatment.id in self._by_mayor:
            menu.addAction(self.tr("Save extract and letters …"), self.papers_wanted.emit)
            menu.addAction(
                self.tr("Take the mayor's decision back"),
                lambda: self.taken_back.emit(treatment.id),
            )
        menu.addAction(self.tr("Change the route …"), self.edited.emit)

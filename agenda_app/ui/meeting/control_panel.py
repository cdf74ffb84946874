"""Kontroll: the verdict in a sentence, and one line for each finding, with what helps."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.findings import Finding
from agenda_app.ui.fonts import font
from agenda_app.ui.icons import pixmap
from agenda_app.ui.meeting.control_words import action_text, verdict
from agenda_app.ui.parts.buttons import LinkButton
from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.parts.line_scroll import line_scroll
from agenda_app.ui.parts.ring import draw_ring
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text

LINE, SHOWN, LOW_SHOWN = 30, 3, 2
MOST = 100
"""Lines at once; two hundred undecided cases have a thousand findings, and nobody reads them."""
_LEFT, _RIGHT, _GAP, _NUMBER_WIDTH = 28, 20, 8, 80
_INDENT = _LEFT + _NUMBER_WIDTH + 18 + _GAP


class ControlPanel(QWidget):
    """``jump`` tells the Finding whose action was chosen.

    ``headline`` is the verdict in one sentence; ``changed`` tells that it says something else.
    """

    jump = Signal(object)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setObjectName("control")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.findings: tuple[Finding, ...] = ()
        self._low = False
        self._lines: list[_Line] = []
        self.headline = ""
        self._build()

    def _build(self) -> None:
        self._inside = QWidget()
        self._inside.setObjectName("control_lines")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 6)
        self._column.setSpacing(0)
        self._beyond = Text("", "label", name="control_beyond")
        self._beyond.setContentsMargins(28, 6, 20, 0)
        self._beyond.hide()
        self.area = line_scroll(self._inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self._fit()

    def show_findings(
        self,
        findings: tuple[Finding, ...],
        numbers: Mapping[ItemId | None, str],
        *,
        sent: bool = False,
    ) -> None:
        """Show what was found; ``numbers`` are those of the agenda's lines."""
        self.headline = verdict(findings, sent=sent)
        if findings != self.findings or [line.number for line in self._lines] != [
            numbers.get(finding.item_id, "") for finding in findings[:MOST]
        ]:
            self.findings = findings
            self._fill(numbers)
        self._fit()
        self.changed.emit()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard stops, line by line."""
        return tuple(line.stop for line in self._lines)

    def clear(self) -> None:
        """Say nothing until the checks have run."""
        self.show_findings((), {})
        self.headline = ""
        self.changed.emit()

    def set_low(self, *, low: bool) -> None:
        """Show two lines instead of three, in a window lower than 720."""
        self._low = low
        self._fit()

    def _fill(self, numbers: Mapping[ItemId | None, str]) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        for finding in self.findings[:MOST]:
            line = _Line(finding, numbers.get(finding.item_id, ""))
            line.chosen.connect(partial(self.jump.emit, finding))
            line.opened.connect(partial(self._show_whole, line))
            self._column.addWidget(line)
            self._lines.append(line)
        beyond = len(self.findings) - len(self._lines)
        self._beyond.setText(self.tr("And %n more, when these are dealt with.", "", beyond))
        self._column.addWidget(self._beyond)
        self._beyond.setVisible(beyond > 0)

    def _show_whole(self, line: _Line) -> None:
        self._fit()
        QTimer.singleShot(0, line, partial(self.area.ensureWidgetVisible, line, 0, 0))

    def _fit(self) -> None:
        most = LOW_SHOWN if self._low else SHOWN
        height = len(self.findings) * line_height() + sum(line.opened_by for line in self._lines)
        height = min(height, most * line_height())
        self.area.setFixedHeight(height + 6 if height else 0)


def line_height() -> int:
    """Return the height of a finding's line: 30, more with a larger font."""
    return max(LINE, QFontMetrics(font()).height() + 12)


class _Line(QWidget):
    """Number, icon, sentence, and the link that helps; what to do stands beneath at the focus.

    ``chosen`` tells that the link was, ``opened`` that what to do is shown, or no more. ``stop`` is
    where the keyboard stops.
    """

    chosen = Signal()
    opened = Signal()

    def __init__(self, finding: Finding, number: str) -> None:
        super().__init__()
        self.number = number
        self._finding = finding
        self._level = Level.of_finding(finding.level)
        self._icon = QLabel()
        self._icon.setFixedWidth(18)
        self.stop: QWidget = self
        self._sentence = ElidedLabel(finding.text)
        self._sentence.setToolTip(" ".join(filter(None, (finding.told, finding.legal_basis))))
        self._remedy = Text("", "label", wrap=True, name="control_remedy")
        self._remedy.setContentsMargins(_INDENT, 0, _RIGHT, 6)
        self._remedy.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head(action_text(finding)))
        column.addWidget(self._remedy)
        self.setAccessibleName(f"{number} {finding.text}".strip())
        self.setAccessibleDescription(f"{finding.remedy} {finding.legal_basis}".strip())
        self._draw_icon()

    def _head(self, action: str) -> QWidget:
        head = QWidget()
        head.setFixedHeight(line_height())
        row = QHBoxLayout(head)
        row.setContentsMargins(_LEFT, 0, _RIGHT, 0)
        row.setSpacing(_GAP)
        name = Text(self.number, "strong")
        name.setFixedWidth(_NUMBER_WIDTH - _GAP)
        row.addWidget(name)
        row.addWidget(self._icon)
        row.addWidget(self._sentence, 1)
        # The keyboard stops once at each line: at its link, or else at the line itself.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus if action else Qt.FocusPolicy.StrongFocus)
        if action:
            link = LinkButton(action, clicked=self.chosen.emit)
            link.setAccessibleDescription(
                f"{self.number} {self._finding.told} {self._finding.legal_basis}".strip()
            )
            # At a press that closed another line the link would slip away from the mouse.
            link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            link.installEventFilter(self)
            self.stop = link
            row.addWidget(link)
        return head

    @property
    def opened_by(self) -> int:
        """How much higher the line is than a closed one."""
        if self._remedy.isHidden():
            return 0
        return self._remedy.heightForWidth(self.width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say what to do while the link has the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._open(is_open=event.type() is QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say what to do, and draw the ring."""
        super().focusInEvent(event)
        self._open(is_open=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be a single line again."""
        super().focusOutEvent(event)
        self._open(is_open=False)

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

    def _open(self, *, is_open: bool) -> None:
        """Show beneath the sentence what to do, and the sentence itself where it is cut."""
        finding = self._finding
        is_cut = self._sentence.shown_text() != finding.text
        said = (finding.text if is_cut else "", finding.remedy, finding.legal_basis)
        self._remedy.setText(" ".join(filter(None, said)))
        self._remedy.setVisible(is_open and bool(self._remedy.text()))
        self.update()
        self.opened.emit()

    def _draw_icon(self) -> None:
        self._icon.setPixmap(pixmap(self._level.icon, self._level.value, 18))

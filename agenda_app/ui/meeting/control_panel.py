"""Kontroll: the verdict in a sentence, and one line for each finding, with what helps."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFontMetrics
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
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text

LINE, SHOWN, LOW_SHOWN = 30, 3, 2
MOST = 100
"""Lines at once; two hundred undecided cases have a thousand findings, and nobody reads them."""
_NUMBER_WIDTH = 80


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
            self._column.addWidget(line)
            self._lines.append(line)
        beyond = len(self.findings) - len(self._lines)
        self._beyond.setText(self.tr("And %n more, when these are dealt with.", "", beyond))
        self._column.addWidget(self._beyond)
        self._beyond.setVisible(beyond > 0)

    def _fit(self) -> None:
        shown = min(len(self.findings), LOW_SHOWN if self._low else SHOWN)
        self.area.setFixedHeight(shown * line_height() + 6 if shown else 0)


def line_height() -> int:
    """Return the height of a finding's line: 30, more with a larger font."""
    return max(LINE, QFontMetrics(font()).height() + 12)


class _Line(QWidget):
    """Number, icon, sentence, and the link that helps."""

    chosen = Signal()

    def __init__(self, finding: Finding, number: str) -> None:
        super().__init__()
        self.number = number
        self._level = Level.of_finding(finding.level)
        self.setFixedHeight(line_height())
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 0, 20, 0)
        row.setSpacing(8)
        name = Text(number, "strong")
        name.setFixedWidth(_NUMBER_WIDTH - 8)
        self._icon = QLabel()
        self._icon.setFixedWidth(18)
        sentence = ElidedLabel(finding.text)
        sentence.setToolTip(" ".join(filter(None, (finding.told, finding.legal_basis))))
        row.addWidget(name)
        row.addWidget(self._icon)
        row.addWidget(sentence, 1)
        text = action_text(finding)
        if text:
            link = LinkButton(text, clicked=self.chosen.emit)
            link.setAccessibleDescription(f"{number} {finding.told}".strip())
            row.addWidget(link)
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._draw_icon()

    def _draw_icon(self) -> None:
        self._icon.setPixmap(pixmap(self._level.icon, self._level.value, 18))

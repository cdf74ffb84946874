"""Findings about the whole case, that no passage of the text can show."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agenda_app.domain.findings import Finding
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level


class LooseFindings(QWidget):
    """A strip a finding; ``kept`` tells the finding that the user lets stand."""

    kept = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("loose_findings")
        self._shown: tuple[Finding, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these instead."""
        if tuple(findings) == self._shown:
            return
        self._shown = tuple(findings)
        while (item := self._column.takeAt(0)) is not None:
            strip = item.widget()
            if strip is not None:
                strip.hide()
                strip.deleteLater()
        for finding in findings:
            level = Level.of_finding(finding.level)
            made = Message(level, finding.told, self.tr("Keep"), name="loose_finding")
            made.acted.connect(partial(self._on_acted, finding))
            self._column.addWidget(made)
        self.setVisible(bool(findings))

    def _on_acted(self, finding: Finding, _index: int) -> None:
        self.kept.emit(finding)

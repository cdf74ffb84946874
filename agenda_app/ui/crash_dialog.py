"""Says that the program made a mistake, and holds a report that can be copied."""

from __future__ import annotations

import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from types import TracebackType

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from agenda_app import __version__
from agenda_app.mistakes import lines_of
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
from agenda_app.ui.parts.text import Text

_LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "reportlab", "pypdfium2")


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what a developer needs: versions, kind of mistake, places in the code.

    The mistake's own words are left out, as in ``mistakes``.
    """
    lines = [f"Saksliste {__version__}", f"Python {sys.version.split()[0]}", f"Qt {qVersion()}"]
    lines += [f"{name} {_version(name)}" for name in _LIBRARIES]
    lines += [platform.platform(), "", *lines_of(kind, trace)]
    return "\n".join(lines)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "-"


class CrashDialog(QDialog):
    """What happened, what it means for the data, and the report."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Show the report ``text``."""
        super().__init__(parent)
        self.setObjectName("crash_dialog")
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumSize(560, 380)
        self._report = QPlainTextEdit(text, readOnly=True)
        self._report.setObjectName("crash_report")
        self._report.setAccessibleName(self.tr("Report"))
        explained = self.tr(
            "Nothing of what was saved is lost. You can go on working. Send the report below to "
            "whoever looks after the program; it holds no case content."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(Text(self.tr("The program made a mistake."), "panel-title"))
        column.addWidget(Text(explained, wrap=True))
        column.addWidget(self._report, 1)
        column.addLayout(self._foot())
        self._on.setFocus()

    def _foot(self) -> QHBoxLayout:
        copy = SecondaryButton(
            self.tr("Copy the report"), icon="copy", name="crash_copy", clicked=self.copy
        )
        self._on = PrimaryButton(self.tr("Go on"), name="crash_go_on", clicked=self.accept)
        self._on.setDefault(True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(copy)
        foot.addWidget(self._on)
        return foot

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._report.toPlainText())

"""Errors on screen: one box for what the user can mend, one dialog for our own mistakes."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from agenda_app.errors import UserError
from agenda_app.ui.crash_dialog import CrashDialog, report
from agenda_app.ui.icons import pixmap
from agenda_app.ui.interface_language import spoken

_log = logging.getLogger("agenda_app.ui.errors")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def show_error(parent: QWidget | None, error: UserError) -> None:
    """Show one box: what is wrong, and what to do about it. Waits for OK."""
    _log.warning("shown to the user: %s", type(error).__name__)
    box = error_box(parent, error)
    box.exec()
    box.deleteLater()


def error_box(parent: QWidget | None, error: UserError) -> QMessageBox:
    """Build the box of ``show_error``."""
    box = QMessageBox(parent)
    box.setObjectName("error_box")
    box.setWindowTitle(QCoreApplication.translate("Errors", "Saksliste"))
    box.setIconPixmap(pixmap("triangle-alert", "warn", 28))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(spoken(error.message))
    box.setInformativeText(spoken(error.remedy))
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    return box


class Crashes(QObject):
    """Takes what nobody caught: logs it, and shows one dialog at a time.

    Make one for the application and call ``install``. A UserError that nobody caught is shown as
    what it is.
    """

    _happened = Signal(str)
    _mendable = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Prepare; nothing is taken over yet."""
        super().__init__(parent)
        self.dialog: CrashDialog | None = None
        # Queued, because a worker thread may have made the mistake.
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._mendable.connect(self._show_error, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take uncaught errors of all threads, and Qt's own messages."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread
        qInstallMessageHandler(log_qt)

    def take(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Log an uncaught error and show it."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(1)
            return
        if isinstance(error, UserError):
            self._mendable.emit(error)
            return
        text = report(kind, trace)
        _log.error("uncaught\n%s", text)
        self._happened.emit(text)

    def _take_from_thread(self, args: threading.ExceptHookArgs) -> None:
        self.take(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, text: str) -> None:
        # A mistake in painting comes again with every frame: one dialog is enough.
        if self.dialog is not None or QApplication.instance() is None:
            return
        self.dialog = CrashDialog(text, QApplication.activeWindow())
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _show_error(self, error: UserError) -> None:
        show_error(QApplication.activeWindow(), error)

    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None


def log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Write one of Qt's messages to the log."""
    logging.getLogger("agenda_app.qt").log(_LEVELS.get(kind, logging.WARNING), "%s", message)

"""What is being made, how far it is, and a way to stop it; only when it takes a while."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from agenda_app.jobs import Progress
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.job_runner import Job
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.text import Text

APPEAR_MS = 500
STAY_MS = 500


class JobDialog(QDialog):
    """Belongs to one job: appears after half a second, stays at least half a second.

    Make it right after ``jobs.start``; it closes and deletes itself.
    """

    def __init__(self, job: Job, title: str, parent: QWidget | None = None) -> None:
        """Watch ``job``; nothing is shown yet."""
        super().__init__(parent)
        self.setObjectName("job_dialog")
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(440)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._job = job
        self._since = QElapsedTimer()
        self._build(title)
        self._appear = QTimer(self, singleShot=True, interval=APPEAR_MS)
        self._appear.timeout.connect(self._on_time)
        self._appear.start()
        job.progressed.connect(self._on_progressed)
        job.over.connect(self._on_over)

    def _build(self, title: str) -> None:
        self._text = Text(title, wrap=True, name="job_text")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setObjectName("job_bar")
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)
        self._stop = SecondaryButton(self.tr("Cancel"), name="job_cancel", clicked=self.reject)
        # It comes up by itself: an Enter that was meant for what was there before stops nothing.
        self._stop.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._text)
        column.addWidget(self._bar)
        column.addLayout(foot)

    def reject(self) -> None:
        """Ask the job to stop; the dialog goes when it has stopped."""
        self._job.cancel()
        self._stop.setEnabled(False)
        self._text.setText(self.tr("Stopping …"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Take closing the window for cancelling."""
        event.ignore()
        self.reject()

    def _on_time(self) -> None:
        self._since.start()
        self.show()

    def _on_progressed(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        if progress.text and self._stop.isEnabled():
            self._text.setText(spoken(progress.text))

    def _on_over(self) -> None:
        self._appear.stop()
        stayed = self._since.elapsed() if self._since.isValid() else STAY_MS
        QTimer.singleShot(max(0, STAY_MS - stayed), self, self._go)

    def _go(self) -> None:
        self.done(QDialog.DialogCode.Accepted)
        self.deleteLater()

"""The second copy of a meeting that is written down: every few seconds, beside the typing."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from agenda_app.errors import UserError
from agenda_app.paths import settings_file
from agenda_app.services.second_copy import begin_copy, copying
from agenda_app.settings import read_settings, write_settings
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.job_runner import Job
from agenda_app.ui.live.copy_dialog import CopyDialog

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage

EACH = 5000
"""How often there is something to copy at most, in milliseconds."""
_SHARE = 4


class Copying(QObject):
    """Copies what was written since the last time, and says in the foot when that cannot be."""

    def __init__(self, page: LivePage) -> None:
        """Belong to a page; nothing is copied before ``begin``."""
        super().__init__(page)
        self._page = page
        self._place: Path | None = None
        self._is_behind = True
        self._job: Job | None = None
        self._started = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(EACH)
        self._timer.timeout.connect(self.copy)
        page.around.store.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Copy from now on, to where the user chose."""
        chosen = read_settings(settings_file()).copy_folder
        self._place = Path(chosen) if chosen else None
        self._is_behind = True
        self._timer.start(EACH)
        self._page.foot.forget_copy()

    def end(self) -> None:
        """Bring the copy up to date a last time."""
        self._timer.stop()
        self.copy()

    def ask(self) -> None:
        """Ask where to copy to."""
        page = self._page
        dialog = CopyDialog(self._place, page.foot.copied_at, page.window())
        while dialog.exec() and not self._is_chosen(dialog):
            pass
        dialog.deleteLater()

    def copy(self) -> None:
        """Copy now, when something was written and nothing is being copied."""
        if self._place is None or not self._is_behind or self._job is not None:
            return
        page = self._page
        self._is_behind, self._started = False, monotonic()
        work = copying(page.around.storage, page.data.meeting_id, self._place)
        self._job = page.around.jobs.start(work, quiet=True)
        self._job.succeeded.connect(self._on_copied)
        self._job.failed.connect(self._on_failed)
        self._job.cancelled.connect(self._on_cancelled)
        self._job.finished.connect(self._on_finished)

    def _is_chosen(self, dialog: CopyDialog) -> bool:
        place = dialog.place
        file = settings_file()
        try:
            if place is not None:
                begin_copy(self._page.around.storage, place)
            write_settings(file, replace(read_settings(file), copy_folder=str(place or "")))
        except UserError as error:
            dialog.say(spoken(error))
            return False
        self.begin()
        self.copy()
        return True

    def _on_changed(self) -> None:
        self._is_behind = True

    def _on_copied(self, folder: Path) -> None:
        self._page.foot.copied(datetime.now(), str(folder))

    def _on_failed(self, error: Exception) -> None:
        self._is_behind = True
        if not isinstance(error, UserError):
            raise error
        self._page.foot.copy_failed(spoken(error.message), spoken(error))

    def _on_cancelled(self) -> None:
        self._is_behind = True

    def _on_finished(self) -> None:
        self._job = None
        # A slow stick gets the time that it needs, and rest.
        taken = round((monotonic() - self._started) * 1000 * _SHARE)
        if self._timer.isActive():
            self._timer.start(max(EACH, taken))

"""The comparison of what was sent of a meeting with the meeting as it is now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from agenda_app.domain.comparison import Comparison
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.version_names import NOW, version_name
from agenda_app.jobs import Progress, Work
from agenda_app.services.dispatches import dispatches
from agenda_app.services.versions import compare_versions
from agenda_app.ui.dispatch.compare_dialog import CompareDialog
from agenda_app.ui.dispatch.version_words import kind_text, when_text
from agenda_app.ui.page import Surroundings


def compare_sent(around: Surroundings, meeting_id: MeetingId, parent: QWidget) -> None:
    """Show how the meeting differs from what was sent last; other versions can be chosen there."""
    dialog = comparing(around, meeting_id, parent)
    dialog.exec()
    dialog.deleteLater()


def comparing(
    around: Surroundings, meeting_id: MeetingId, parent: QWidget | None = None
) -> CompareDialog:
    """Return the dialog that compares the versions of a meeting, the last one with what is now."""
    storage, today = around.storage, around.today()

    def compared(old: str, new: str) -> Work[Comparison]:
        yield Progress(0, 0)
        with storage.database.read() as session:
            return compare_versions(session, storage.files, meeting_id, old, new, today)

    sent = around.store.read(dispatches, meeting_id)
    names = [(version_name(d), f"{kind_text(d)}, {when_text(d)}") for d in sent]
    now = QCoreApplication.translate("VersionsDialog", "The meeting as it is now")
    return CompareDialog(around.jobs, [*names, (NOW, now)], compared, parent)

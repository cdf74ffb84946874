"""Papers that were read in, with the way back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer

from agenda_app.services.taking_back import take_back, take_in_again
from agenda_app.services.taking_in import Taken
from agenda_app.ui.commands import Edit, Edits
from agenda_app.ui.page import Surroundings
from agenda_app.ui.routes import MeetingRoute


class _BeingIn:
    """Cases that are in or not; away, they are kept whole, and come back under their ids."""

    def __init__(self, around: Surroundings, edits: Edits, taken: Taken) -> None:
        self._around, self._edits, self._taken = around, edits, taken

    def save(self, is_in: bool) -> None:
        store, before = self._around.store, self._taken
        if not is_in:
            self._taken = store.write("take_back_papers", take_back, before, self._around.now())
            return
        self._taken = store.write("import papers", take_in_again, before)
        if _ids(self._taken) != _ids(before):
            # Other steps know the ids of before, which belong to something else now.
            self._edits.clear_soon()
            if self._taken.planned is not None and self._taken.meeting_id is not None:
                QTimer.singleShot(0, self._go)

    def _go(self) -> None:
        if self._taken.meeting_id is not None:
            self._around.go(MeetingRoute(self._taken.meeting_id))


def remember(around: Surroundings, edits: Edits, taken: Taken) -> None:
    """Let papers that were just read in be taken back."""
    text = QCoreApplication.translate("ReadingIn", "reading in")
    edits.push(Edit(edits, text, False, True, _BeingIn(around, edits, taken).save, None))


def _ids(taken: Taken) -> tuple[object, ...]:
    """Return the ids of everything that came in, and of the lines that it stands on."""
    cases = [whole.case for whole in taken.cases]
    items = taken.agenda.items if taken.agenda is not None else ()
    return (
        taken.meeting_id,
        tuple(case.id for case in cases),
        tuple(treatment.id for case in cases for treatment in case.treatments),
        tuple(attachment.id for case in cases for attachment in case.attachments),
        tuple(item.id for item in items if item.case_id in taken.case_ids),
    )

"""The dialogs about minutes that are locked: what was kept of them, and corrections."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.ui.live.correction_dialog import CorrectionDialog

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage


class LockedAsking:
    """Opens them over a page; of minutes that are not locked it opens none."""

    def __init__(self, page: LivePage) -> None:
        """Belong to a page."""
        self._page = page

    def show(self) -> None:
        """Show what was kept of minutes that are locked."""
        page = self._page
        locked_at = None if page.live is None else page.live.minutes.locked_at
        if locked_at is not None:
            from agenda_app.ui.produce.locked_dialog import LockedDialog  # slow to import

            LockedDialog(
                page.around, page.data.meeting_id, locked_at, page.now, page.window()
            ).exec()

    def correct(self) -> None:
        """Ask for a correction of minutes that are locked."""
        page = self._page
        if page.live is None or page.is_open:
            return
        items = (record.item for record in page.live.records.values())
        dialog = CorrectionDialog(
            items,
            page.data.approvals(),
            page.data.corrections(),
            partial(page.data.correct, page.around.storage.files),
            page.now,
            partial(refuse_exempt, page, page.data.meeting_id),
            page.window(),
        )
        if dialog.asked():
            page.refresh()


def refuse_exempt(page: LivePage, meeting_id: MeetingId, correction: MinutesCorrection) -> None:
    """Search a correction of a meeting's minutes for what the public may not read.

    Raises:
        BlockedError: it says some of that.
    """
    from agenda_app.produce.correction_proof import refuse_exempt_words  # slow to import

    refuse_exempt_words(page.around.storage, meeting_id, correction, page.now())

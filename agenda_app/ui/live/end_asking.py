"""The dialogs at the end of a meeting: it is closed and locked, and who was elected is entered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from agenda_app.services.elected import Before
from agenda_app.ui.live.elected_dialog import ElectedDialog
from agenda_app.ui.live.gap_places import go_to
from agenda_app.ui.parts.signals import Level

if TYPE_CHECKING:
    from agenda_app.ui.live.live_asking import LiveAsking
    from agenda_app.ui.live.live_page import LivePage

translate = QCoreApplication.translate


class EndAsking:
    """Opens them over a page; what was elected can be entered before that too."""

    def __init__(self, page: LivePage, asking: LiveAsking) -> None:
        """Belong to a page, whose ``asking`` knows which dialog is open."""
        self._page, self._asking = page, asking

    def adjourn(self) -> None:
        """Show what is missing, close the meeting, lock the minutes; go to what was chosen.

        Of minutes that are locked it shows what was kept: nothing is missing or locked any more.
        """
        page = self._page
        page.saving.catch_up()
        if page.live is None:
            return
        if not page.is_open:
            self._asking.locked.show()
            return
        from agenda_app.ui.live.end_dialog import EndDialog  # slow to import

        dialog = EndDialog(
            page.around, page.data, page.live, page.now, page.window(), clock=page.at
        )
        self._asking.is_taken(dialog)
        wanted, locked = dialog.wanted, dialog.locked
        dialog.deleteLater()
        page.refresh()
        if locked is not None:
            # What was offered to be taken back stands now.
            page.notices.quiet()
        if locked is not None and locked.withheld is not None:
            # Why quotes what is exempt: that is told where somebody asks for it.
            words = translate(
                "LiveAsking",
                "The minutes are locked. There is no public file of them yet: “The locked minutes” "
                "tells why when it is to be kept there.",
            )
            page.notices.say(Level.WARN, words)
        if wanted is not None:
            go_to(page, wanted)
        elif not page.is_open and any(not e.is_entered for e in page.data.elected()):
            self.elected()

    def elected(self) -> None:
        """Ask whether those who were elected shall be entered; the notice offers the way back."""
        page = self._page
        if page.live is None or not (found := page.data.elected()):
            return
        entered: list[tuple[Before, ...]] = []
        dialog = ElectedDialog(
            found, lambda chosen: entered.append(page.data.enter_elected(chosen)), page.window()
        )
        if dialog.asked() and entered:
            page.refresh()
            page.saving.offer(
                translate("LiveAsking", "Those who were elected are entered in their committees."),
                translate("LiveAsking", "Undo"),
                lambda: page.saving.attempt(lambda: page.data.take_back_entry(entered[0])),
            )

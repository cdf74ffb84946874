"""Opens what is done before a meeting over a page, and the dialogs that follow from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QWidget

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.deputies import Call
from agenda_app.domain.meeting import MeetingId
from agenda_app.produce.summons import letter_name
from agenda_app.ui.before.before_data import BeforeData
from agenda_app.ui.before.before_dialog import BeforeDialog
from agenda_app.ui.before.handed_in_dialog import HandedInDialog
from agenda_app.ui.before.message_dialog import MessageDialog
from agenda_app.ui.live.live_data import LiveData
from agenda_app.ui.page import Surroundings


def open_before(
    around: Surroundings,
    meeting_id: MeetingId,
    parent: QWidget,
    now: Callable[[], datetime] | None = None,
    hidden: Mapping[ItemId, str] | None = None,
) -> None:
    """Show who is away and who comes instead, until the user is done with it.

    Args:
        around: what pages work with.
        meeting_id: the meeting.
        parent: the window.
        now: the clock, for what is entered; the PC's when left out.
        hidden: the items of which a projected screen tells nothing, and what it calls them.
    """
    data = BeforeData(around.store, around.storage, meeting_id, hidden)
    dialog = BeforeDialog(data, now or _now, parent)
    dialog.written_to.connect(partial(_write_to, around, data, dialog))
    dialog.proposals.connect(
        lambda: open_handed_in(around, meeting_id, dialog, is_projected=data.is_projected)
    )
    dialog.exec()
    dialog.deleteLater()


def open_handed_in(
    around: Surroundings,
    meeting_id: MeetingId,
    parent: QWidget,
    item_id: ItemId | None = None,
    *,
    is_projected: bool = False,
) -> None:
    """Show the proposals that are handed in, until the user is done with it.

    Args:
        around: what pages work with.
        meeting_id: the meeting.
        parent: the window.
        item_id: the item that is chosen to begin with.
        is_projected: whether others may see the screen, which then has no exempt item.
    """
    data = LiveData(around.store, meeting_id)
    files = around.storage.files
    dialog = HandedInDialog(data, files, item_id, parent, is_projected=is_projected)
    dialog.exec()
    dialog.deleteLater()


def _write_to(around: Surroundings, data: BeforeData, parent: QWidget, call: Call) -> None:
    content = data.summons(call, around.today())
    name = letter_name(around.storage, data.meeting_id, content)
    dialog = MessageDialog(content, name, parent)
    dialog.exec()
    dialog.deleteLater()


def _now() -> datetime:
    return datetime.now().replace(second=0, microsecond=0)

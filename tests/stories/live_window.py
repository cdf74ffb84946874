"""What whoever plays a meeting sees in its window, to know when to go on."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QWidget

from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.minutes import ItemMinutes, MeetingMinutes
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.live_page import LivePage
from agenda_app.ui.main_window import MainWindow

Dialog = TypeVar("Dialog", bound=QWidget)


def page() -> LivePage:
    """Return the page of the meeting."""
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    found = window.pages.currentWidget()
    assert isinstance(found, LivePage)
    return found


def dialog(kind: type[Dialog]) -> Dialog:
    """Return the dialog that is open."""
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind), found
    return found


def live() -> LiveMeeting:
    """Return the meeting as the page knows it."""
    found = page().live
    assert found is not None
    return found


def minutes() -> MeetingMinutes:
    """Return the meeting as a whole."""
    return live().minutes


def record() -> ItemRecord:
    """Return the item in front."""
    here = page().item_id
    assert here is not None
    return live().records[here]


def item() -> ItemMinutes:
    """Return what is written down of the item in front."""
    return record().minutes


def title() -> str:
    """Return the title that the page shows."""
    return page().case.title.text()


def proceedings() -> str:
    """Return what stands in the proceedings."""
    return page().case.editor.toPlainText()


def votes() -> int:
    """Return how many votes were taken in the item in front."""
    return len(item().votes)


def is_back() -> bool:
    """Tell whether no dialog is open, and the page has the keyboard."""
    return QApplication.activeModalWidget() is None and page().isActiveWindow()

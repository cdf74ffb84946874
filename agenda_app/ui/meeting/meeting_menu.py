"""What a meeting's page puts in the menus, with its shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from agenda_app.domain.agenda import ItemKind
from agenda_app.domain.meeting import FROZEN, OVER, TRANSITIONS, MeetingAction, MeetingState
from agenda_app.domain.printed import Audience
from agenda_app.produce.papers import Kind
from agenda_app.ui.icons import dress
from agenda_app.ui.meeting.meeting_bar import SHEETS

if TYPE_CHECKING:
    from agenda_app.ui.meeting.meeting_page import MeetingPage


class MeetingMenu(QObject):
    """``file``, ``meeting``, ``case`` and ``minutes`` are the actions of those menus."""

    def __init__(self, page: MeetingPage) -> None:
        """Make the actions of a page."""
        super().__init__(page)
        self._page = page
        self.file = self._of_files()
        self._make_of_meeting()
        self._make_of_minutes()
        self.case = self._of_cases()
        self.meeting = [
            *(self.edit, self.next, self.before, self.handed_in),
            *(self.versions, self.sheets, self.excuses, self.cancel),
        ]
        self.minutes = [
            *(self.before, self.handed_in, self.live, self.sheets),
            *(self.after, self.locked),
        ]

    def _of_files(self) -> list[QAction]:
        papers = self._page.papers
        return [
            self._action("print", self.tr("&Print …"), papers.print_out, "Ctrl+P", "printer"),
            self._action(
                "export_bundle",
                self.tr("Make &PDF of the bundle …"),
                partial(papers.export, Kind.BUNDLE, Audience.INTERNAL),
                "Ctrl+Shift+E",
                "file-down",
            ),
            self._action(
                "export_public",
                self.tr("Make PDF of the p&ublic bundle …"),
                partial(papers.export, Kind.BUNDLE, Audience.PUBLIC),
            ),
            self._action("export_all", self.tr("&Everything to a folder …"), papers.export_all),
        ]

    def _make_of_meeting(self) -> None:
        page = self._page
        self.edit = self._action(
            "edit_meeting", self.tr("&Change the meeting …"), page.moves.edit, icon="pencil"
        )
        self.next = self._action("next_step", "", page.moves.take_next)
        self.cancel = self._action(
            "cancel_meeting", self.tr("Call the meeting &off"), page.moves.cancel
        )
        self.versions = self._action(
            "versions", self.tr("&What was sent …"), page.dispatch.show_versions
        )
        self.excuses = self._action(
            "excuses", self.tr("Said &not to be secret …"), page.papers.show_excuses
        )

    def _make_of_minutes(self) -> None:
        page = self._page
        self.sheets = self._action(
            "show_sheets",
            self.tr("&Protocol sheets"),
            partial(page.bar.tabs.setCurrentIndex, SHEETS),
        )
        self.live = self._action(
            "live", self.tr("&Write the protocol"), page.ways.go_live, "Ctrl+Shift+P", "gavel"
        )
        self.after = self._action(
            "after",
            self.tr("&Extracts and letters to a folder …"),
            page.papers.export_after,
            icon="folder-open",
        )
        self.locked = self._action(
            "locked", self.tr("The &locked minutes …"), page.ways.show_locked, icon="lock"
        )
        self.before = self._action(
            "before",
            self.tr("&Before the meeting …"),
            page.ways.show_before,
            "Ctrl+Shift+F",
            "users",
        )
        self.handed_in = self._action(
            "handed_in",
            self.tr("Proposals &handed in …"),
            page.ways.show_handed_in,
            icon="pen-line",
        )

    def _of_cases(self) -> list[QAction]:
        items, page = self._page.actions_on_items, self._page
        return [
            self._action(
                "new_case", self.tr("&New case …"), items.new_case, "Ctrl+Shift+N", "plus"
            ),
            self._action("from_queue", self.tr("From the &queue …"), page.open_queue, icon="inbox"),
            self._action(
                "attach", self.tr("&Attachment …"), page.pane.attach.emit, icon="paperclip"
            ),
            self._action(
                "heading",
                self.tr("&Heading …"),
                partial(items.add_line, ItemKind.HEADING),
                icon="heading",
            ),
            self._action(
                "briefing",
                self.tr("&Briefing …"),
                partial(items.add_line, ItemKind.BRIEFING),
                icon="mic",
            ),
        ]

    def show_state(self, state: MeetingState, *, is_locked: bool) -> None:
        """Offer what the meeting's state allows, and what there is once its minutes are locked."""
        is_open = self._page.actions_on_items.is_open
        for action in (*self.file, *self.meeting, *self.minutes):
            action.setEnabled(True)
        for action in (*self.case, self.edit):
            action.setEnabled(is_open)
        text, _ = self._page.moves.next_step(state)
        self.next.setText(text)
        self.next.setVisible(bool(text))
        self.live.setVisible(state in FROZEN)
        self.after.setVisible(state in OVER)
        self.locked.setVisible(is_locked)
        self.cancel.setVisible((state, MeetingAction.CANCEL) in TRANSITIONS)

    def show_gone(self) -> None:
        """Offer nothing: there is no meeting."""
        for action in (*self.file, *self.meeting, *self.minutes, *self.case):
            action.setEnabled(False)

    def _action(
        self, name: str, text: str, slot: Callable[[], object], keys: str = "", icon: str = ""
    ) -> QAction:
        action = QAction(text, self._page)
        action.setObjectName(f"meeting_{name}")
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if icon:
            dress(action, icon)
        action.triggered.connect(lambda: slot())
        return action

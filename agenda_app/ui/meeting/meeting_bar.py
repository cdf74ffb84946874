"""Tabs at the left; at the right print, PDF, and the next step of the meeting."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from agenda_app.domain.dispatch import DispatchKind
from agenda_app.domain.printed import Audience
from agenda_app.produce.papers import Kind
from agenda_app.ui.icons import dress
from agenda_app.ui.parts.buttons import IconButton, PrimaryButton, SecondaryButton
from agenda_app.ui.parts.tab_row import TabRow

AGENDA, SHEETS, PREVIEW = 0, 1, 2
HEIGHT, LOW_HEIGHT = 50, 46


class MeetingBar(QFrame):
    """``tab_chosen`` tells AGENDA, SHEETS or PREVIEW; ``pdf`` a Kind and an Audience.

    ``after`` wants what goes out after the meeting, ``versions`` wants to see what was sent,
    ``later`` tells a DispatchKind to send, ``live`` opens the protocol, ``before`` what is known
    before the meeting.
    """

    tab_chosen = Signal(int)
    print_wanted = Signal()
    pdf = Signal(object, object)
    folder = Signal()
    after = Signal()
    next_step = Signal()
    versions = Signal()
    later = Signal(object)
    live = Signal()
    before = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make tabs and buttons."""
        super().__init__(parent)
        self.setObjectName("meeting_bar")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setMinimumHeight(HEIGHT)
        self.tabs = TabRow(
            (self.tr("Agenda"), self.tr("Protocol sheets"), self.tr("Preview")),
            spoken=self.tr("What is shown of the meeting"),
            name="meeting_tabs",
        )
        self.tabs.setTabVisible(PREVIEW, False)
        self.tabs.currentChanged.connect(self.tab_chosen)
        self.print_button = SecondaryButton(
            self.tr("Print"), icon="printer", name="meeting_print", clicked=self.print_wanted.emit
        )
        self.pdf_button = SecondaryButton(
            self.tr("Make PDF"), icon="file-down", name="meeting_pdf", menu=self._pdf_menu()
        )
        self.live_button = SecondaryButton(
            self.tr("Protocol"), icon="gavel", name="meeting_live_button", clicked=self.live.emit
        )
        self.next_button = PrimaryButton("", icon="send", name="meeting_next")
        self.next_button.clicked.connect(self.next_step)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 0, 24, 0)
        row.setSpacing(8)
        row.addWidget(self.tabs)
        row.addStretch(1)
        self.more_button = IconButton("ellipsis", self.tr("More"), name="meeting_more")
        self.more_button.setMenu(self._more_menu())
        self.more_button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        for button in (
            self.print_button,
            self.pdf_button,
            self.more_button,
            self.live_button,
            self.next_button,
        ):
            row.addWidget(button)

    def _pdf_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("meeting_pdf_menu")
        self._whom = (
            (Audience.INTERNAL, self.tr("internal")),
            (Audience.PUBLIC, self.tr("public")),
        )
        self._add_both(menu, Kind.BUNDLE, self.tr("The whole bundle, {whom}"))
        self._add(menu, Kind.EXEMPT, Audience.INTERNAL, self.tr("The exempt part of the bundle"))
        self._add(menu, Kind.ARCHIVE, Audience.INTERNAL, self.tr("The bundle for the archive"))
        menu.addSeparator()
        for kind, text in (
            (Kind.NOTICE, self.tr("Notice, {whom}")),
            (Kind.AGENDA, self.tr("Agenda, {whom}")),
        ):
            self._add_both(menu, kind, text)
        self._add(menu, Kind.SHEETS, Audience.INTERNAL, self.tr("Protocol sheets"))
        self._add(menu, Kind.DISTRIBUTION, Audience.INTERNAL, self.tr("Distribution list"))
        menu.addSeparator()
        self._minutes = self._add_both(menu, Kind.MINUTES, self.tr("The minutes, {whom}"))
        self._locked = [
            *self._add_both(menu, Kind.LOCKED, self.tr("The minutes as they were locked, {whom}")),
            self._add(menu, Kind.SIGNING, Audience.INTERNAL, self.tr("Signing sheet")),
            menu.addSeparator(),
        ]
        self._extracts = self._add_both(menu, Kind.EXTRACT, "")
        self._item_minutes = self._add_both(menu, Kind.ITEM_MINUTES, "")
        self._alone = self._add(menu, Kind.CASE, Audience.INTERNAL, "")
        menu.addSeparator()
        every = menu.addAction(self.tr("Everything to a folder …"))
        every.setObjectName("pdf_all")
        every.triggered.connect(self.folder)
        self._after = menu.addAction(self.tr("Extracts and letters to a folder …"))
        self._after.setObjectName("pdf_after")
        self._after.triggered.connect(self.after)
        return menu

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("meeting_more_menu")
        for name, text, slot in (
            ("more_before", self.tr("Before the meeting …"), self.before.emit),
            ("more_versions", self.tr("What was sent …"), self.versions.emit),
            (
                "more_supplement",
                self.tr("Send a supplement …"),
                partial(self.later.emit, DispatchKind.SUPPLEMENT),
            ),
            (
                "more_correction",
                self.tr("Send a correction …"),
                partial(self.later.emit, DispatchKind.CORRECTION),
            ),
            (
                "more_public",
                self.tr("Make the public version …"),
                partial(self.later.emit, DispatchKind.PUBLIC),
            ),
            (
                "more_keep",
                self.tr("Keep the papers as they are now …"),
                partial(self.later.emit, DispatchKind.KEPT),
            ),
        ):
            action = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(slot)
        _, _, *self.later_actions, self.public_action, self.keep_action = menu.actions()
        self.show_public(is_lacking=False)
        return menu

    def show_live(self, *, shown: bool) -> None:
        """Offer the protocol of a meeting that was called."""
        self.live_button.setVisible(shown)

    def show_sent(self, *, is_sent: bool, is_kept: bool) -> None:
        """Offer what can come after a notice.

        Args:
            is_sent: it was sent, and the meeting is not over.
            is_kept: its papers were kept; without them nothing can follow before they are.
        """
        for action in self.later_actions:
            action.setEnabled(is_sent and is_kept)
        self.keep_action.setVisible(is_sent and not is_kept)

    def show_public(self, *, is_lacking: bool) -> None:
        """Offer the public version of what was sent when the public was not given it."""
        self.public_action.setVisible(is_lacking)

    def _add_both(self, menu: QMenu, kind: Kind, text: str) -> list[QAction]:
        """Add a paper for the members and for the public, and a line after them."""
        made = [self._add(menu, kind, who, text.format(whom=word)) for who, word in self._whom]
        return [*made, menu.addSeparator()]

    def _add(self, menu: QMenu, kind: Kind, audience: Audience, text: str) -> QAction:
        action = menu.addAction(text)
        action.setObjectName(f"pdf_{kind.value}_{audience.value}")
        action.triggered.connect(lambda: self.pdf.emit(kind, audience))
        return action

    def show_papers(self, *, is_over: bool, is_locked: bool, case: str, is_public: bool) -> None:
        """Offer the papers that there are.

        Args:
            is_over: the meeting was held, so there are minutes, and cases with their resolutions.
            is_locked: the minutes are locked, so they can be signed.
            case: what the chosen case is called, empty when no case is chosen.
            is_public: the public may see it.
        """
        for action in self._minutes:
            action.setVisible(is_over)
        for action in self._locked:
            action.setVisible(is_locked)
        shown = (bool(case), bool(case) and is_public, bool(case))
        for actions, text in (
            (self._extracts, self.tr("Extract of {case}, {whom}")),
            (self._item_minutes, self.tr("Minutes of {case} alone, {whom}")),
        ):
            for action, visible in zip(actions, shown, strict=True):
                action.setVisible(is_over and visible)
            for action, (_, word) in zip(actions, self._whom, strict=False):
                action.setText(text.format(case=case, whom=word))
        self._after.setVisible(is_over)
        self._alone.setVisible(bool(case) and not is_over)
        self._alone.setText(self.tr("Only {case}").format(case=case))

    def show_next(self, text: str, icon: str) -> None:
        """Say what the next step of the meeting is; nothing when there is none."""
        self.next_button.setVisible(bool(text))
        if text:
            self.next_button.setText(text)
            dress(self.next_button, icon, "on_primary")

    def set_preview_tab(self, *, shown: bool) -> None:
        """Offer the preview as a tab, in a window too narrow for two panes."""
        if not shown and self.tabs.currentIndex() == PREVIEW:
            self.tabs.setCurrentIndex(AGENDA)
        self.tabs.setTabVisible(PREVIEW, shown)

    def set_low(self, *, low: bool) -> None:
        """Be lower, in a window lower than 720."""
        self.setMinimumHeight(LOW_HEIGHT if low else HEIGHT)

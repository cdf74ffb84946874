"""The tab of the members: they at the left, the deputies of every list at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from agenda_app.domain.seating_doubts import Doubt
from agenda_app.ui.committees.deputies_pane import DeputiesPane
from agenda_app.ui.committees.doubt_words import doubt_text
from agenda_app.ui.committees.member_list import MemberHead, MemberList
from agenda_app.ui.committees.place_words import contact_text
from agenda_app.ui.committees.reading import Place, Sitting
from agenda_app.ui.panes import make_pane
from agenda_app.ui.parts.buttons import LinkButton
from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.parts.empty_state import EmptyState
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text

_HEAD, _FOOT = 36, 39
_LEFT_SHARE, _RIGHT_SHARE = 55, 45


class MembersTab(QWidget):
    """Tells what somebody wants done; ``moved`` tells the places beside, from and to."""

    opened = Signal(object)
    deleted = Signal(object)
    moved = Signal(object, int, int)
    paste_wanted = Signal()
    genders_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the tab; ``show_sitting`` fills it."""
        super().__init__(parent)
        self.setObjectName("members_tab")
        self._sitting: Sitting | None = None
        self._strips: list[Message] = []
        self.members = MemberList()
        self.deputies = DeputiesPane()
        self.empty = EmptyState(
            "users",
            self.tr("No members yet"),
            self.tr(
                "Copy the names in Excel and paste them in here, members and deputies at once."
            ),
            self.tr("Paste from Excel …"),
            action_icon="clipboard-paste",
            name="no_members",
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_filled())
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._connect()

    def _build_filled(self) -> QWidget:
        self._doubts = QVBoxLayout()
        self._doubts.setSpacing(8)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(self._doubts)
        left.addWidget(self._build_panel(), 1)
        filled = QWidget()
        row = QHBoxLayout(filled)
        row.setContentsMargins(24, 16, 24, 12)
        row.setSpacing(16)
        row.addLayout(left, _LEFT_SHARE)
        row.addWidget(self.deputies, _RIGHT_SHARE)
        make_pane(self.deputies)
        return filled

    def _build_panel(self) -> Panel:
        panel = Panel(name="members_panel")
        panel.setAccessibleName(self.tr("Members"))
        make_pane(panel)
        self.title = Text(self.tr("Members"), "panel-title")
        self.facts = Text("", "label", name="member_facts")
        head = QWidget()
        head.setMinimumHeight(_HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 4, 20, 0)
        row.setSpacing(9)
        row.addWidget(self.title)
        row.addWidget(self.facts)
        row.addStretch(1)
        for widget in (head, MemberHead(self.members), self.members, self._build_foot()):
            panel.body.addWidget(widget, int(widget is self.members))
        return panel

    def _build_foot(self) -> QWidget:
        self.chosen = Text("", "info")
        self.chosen.setStyleSheet("font-weight: 600;")
        self.contact = ElidedLabel("", "label")
        self.change = LinkButton(self.tr("Change …"), name="change_member", clicked=self._on_change)
        line = QWidget()
        line.setMinimumHeight(_FOOT)
        row = QHBoxLayout(line)
        row.setContentsMargins(20, 0, 14, 0)
        row.setSpacing(10)
        row.addWidget(self.chosen)
        row.addWidget(self.contact, 1)
        row.addWidget(self.change)
        self._foot = QWidget()
        column = QVBoxLayout(self._foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addWidget(line)
        return self._foot

    def _connect(self) -> None:
        self.members.opened.connect(self.opened)
        self.members.deleted.connect(self.deleted)
        self.members.moved.connect(self._on_moved)
        self.members.selected.connect(self._show_chosen)
        self.deputies.opened.connect(self.opened)
        self.deputies.deleted.connect(self.deleted)
        self.deputies.moved.connect(self.moved)
        self.empty.acted.connect(self.paste_wanted)

    def show_sitting(self, sitting: Sitting) -> None:
        """Show who sits in a committee."""
        self._sitting = sitting
        self.members.show_places(sitting.members)
        self.deputies.show_sitting(sitting)
        self._stack.setCurrentIndex(int(not sitting.members and not sitting.deputies))
        self._show_facts(sitting)
        self._show_doubts(sitting)
        self._show_chosen(self.members.current)

    def clear_selection(self) -> None:
        """Let go of whoever is selected."""
        self.members.clearSelection()
        self.members.setCurrentIndex(QModelIndex())
        self.deputies.clear_selection()

    def _show_facts(self, sitting: Sitting) -> None:
        seated, seats = sitting.seated, sitting.committee.seats
        text = self.tr("{seated} of {seats} seats").format(seated=seated, seats=seats)
        if seated < seats:
            text += " – " + self.tr("%n seat(s) stand empty", "", seats - seated)
        elif seated > seats:
            text += " – " + self.tr("%n more than there are seats", "", seated - seats)
        self.facts.setText(text)
        self.facts.set_role("label" if seated == seats else "warn")

    def _show_doubts(self, sitting: Sitting) -> None:
        for old in self._strips:
            self._doubts.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._strips = []
        for doubt in sitting.doubts:
            text = doubt_text(doubt, sitting)
            asks = doubt.doubt is Doubt.GENDER_UNKNOWN
            actions = [self.tr("Fill in …")] if asks else []
            strip = Message(Level.INFO, text, *actions, name=f"doubt_{doubt.doubt.value}")
            strip.acted.connect(self.genders_wanted)
            self._doubts.addWidget(strip)
            self._strips.append(strip)

    def _show_chosen(self, place: Place | None) -> None:
        self.chosen.setText(place.person.name if place else "")
        self.contact.setText(contact_text(place) if place else "")
        self._foot.setVisible(place is not None)

    def _on_change(self) -> None:
        if self.members.current is not None:
            self.opened.emit(self.members.current)

    def _on_moved(self, start: int, end: int) -> None:
        if self._sitting is not None:
            self.moved.emit(self._sitting.members, start, end)

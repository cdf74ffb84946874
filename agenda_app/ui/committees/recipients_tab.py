"""Who always gets a committee's papers besides its members: press, library, administration."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from agenda_app.domain.dispatch import Recipient
from agenda_app.terms import word
from agenda_app.ui.dispatch.recipient_words import how_text
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.buttons import ToolButton
from agenda_app.ui.parts.empty_state import EmptyState
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.text import Text
from agenda_app.ui.rows_model import Column, RowsModel
from agenda_app.ui.rows_table import RowsTable

_WIDTH = 1000
translate = QCoreApplication.translate


def _columns() -> tuple[Column[Recipient], ...]:
    language = interface_language()
    return (
        Column(translate("RecipientsTab", "Name"), lambda r: r.name),
        Column(translate("RecipientsTab", "Who it is"), lambda r: word(r.kind, language)),
        Column(translate("RecipientsTab", "Version"), lambda r: word(r.version, language)),
        Column(translate("RecipientsTab", "Sent as"), how_text),
        Column(translate("RecipientsTab", "Committees"), _committees),
    )


def _committees(recipient: Recipient) -> str:
    if recipient.committee_id is None:
        return translate("RecipientsTab", "all")
    return translate("RecipientsTab", "only this one")


class RecipientsTab(QWidget):
    """``opened`` and ``deleted`` tell a recipient, ``new_wanted`` that somebody is to be added.

    ``arranged`` tells all of them in the order in which they are wanted.
    """

    opened = Signal(object)
    deleted = Signal(object)
    arranged = Signal(list)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nobody."""
        super().__init__(parent)
        self.setObjectName("recipients_tab")
        title = self.tr("Always get the papers")
        self.rows: RowsModel[Recipient] = RowsModel(_columns(), key=lambda r: r.id, parent=self)
        widths = (0, 210, 130, 120, 120)
        self.table: RowsTable[Recipient] = RowsTable(
            self.rows, widths, said=title, name="recipients"
        )
        self.table.opened.connect(self.opened)
        self.table.deleted.connect(self._on_deleted)
        self.table.chosen.connect(self._on_chosen)
        self.table.arranged.connect(self.arranged)
        self.empty = EmptyState(
            "send",
            self.tr("Nobody but the members gets the papers"),
            self.tr("Newspapers, the library and the administration can be put here."),
            self.tr("New recipient"),
            action_icon="plus",
            name="no_recipients",
        )
        self.empty.acted.connect(self.new_wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_panel(title))
        self._stack.addWidget(self.empty)
        hint = self.tr(
            "Members get everything by themselves. What is chosen here is proposed when a notice "
            "is sent, and can be changed there. They stand on the distribution list in this order: "
            "Alt+Up and Alt+Down move."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(10)
        column.addWidget(self._stack, 1)
        column.addWidget(Text(hint, "label", wrap=True))

    def _build_panel(self, title: str) -> Panel:
        panel = Panel(title, name="recipients_panel")
        panel.setMaximumWidth(_WIDTH)
        self.new = ToolButton(
            self.tr("New recipient"),
            icon="plus",
            name="new_recipient",
            clicked=self.new_wanted.emit,
        )
        self.change = ToolButton(
            self.tr("Change …"), icon="pencil", name="change_recipient", clicked=self._on_change
        )
        self.remove = ToolButton(
            self.tr("Take off"), icon="trash-2", name="remove_recipient", clicked=self._on_remove
        )
        self.up = ToolButton(
            self.tr("Move up"),
            icon="arrow-up",
            name="recipient_up",
            clicked=partial(self.table.move_by, -1),
        )
        self.down = ToolButton(
            self.tr("Move down"),
            icon="arrow-down",
            name="recipient_down",
            clicked=partial(self.table.move_by, 1),
        )
        for button in (self.up, self.down, self.change, self.remove, self.new):
            panel.add_action(button)
        panel.body.addWidget(self.table)
        return panel

    def show_recipients(self, recipients: Sequence[Recipient]) -> None:
        """Show who always gets the papers."""
        self.table.show_rows(recipients)
        self._stack.setCurrentIndex(int(not recipients))

    def _on_chosen(self, chosen: list[Recipient]) -> None:
        for button in (self.up, self.down, self.change, self.remove):
            button.setEnabled(len(chosen) == 1)

    def _on_deleted(self, chosen: list[Recipient]) -> None:
        self.deleted.emit(chosen[0])

    def _on_change(self) -> None:
        self.opened.emit(self.table.selected[0])

    def _on_remove(self) -> None:
        self.deleted.emit(self.table.selected[0])

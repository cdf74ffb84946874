"""Proposals that are handed in before the meeting: they stand in the item's register from then."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.proposal_rules import with_proposal_back
from agenda_app.domain.proposals import MeetingProposal
from agenda_app.domain.typography import item_number
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.live_data import LiveData
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.proposal_dialog import ProposalDialog
from agenda_app.ui.live.proposal_lines import ProposalLines
from agenda_app.ui.live.proposal_question import asked_about
from agenda_app.ui.live.proposal_words import proposal_lines
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
from agenda_app.ui.parts.line_scroll import clear_scroll
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text
from agenda_app.ui.parts.trouble import Trouble

_SIZE = (980, 560)
_ROW = 32
_WHAT = Qt.ItemDataRole.UserRole


class HandedInDialog(QDialog):
    """Saves each proposal when it is put in."""

    def __init__(
        self,
        data: LiveData,
        files: FileStore,
        item_id: ItemId | None = None,
        parent: QWidget | None = None,
        *,
        is_projected: bool = False,
    ) -> None:
        """Show the items of a meeting, one of them chosen; a projected screen has no exempt item.

        Raises:
            NotFoundError: the meeting is gone.
        """
        super().__init__(parent)
        self.setObjectName("handed_in")
        self.setWindowTitle(self.tr("Proposals handed in"))
        self._data, self._files = data, files
        self._live: LiveMeeting = data.read()
        self._is_projected = is_projected
        self.items = QListWidget()
        self.items.setObjectName("handed_in_items")
        self.items.setAccessibleName(self.tr("Items"))
        self.items.currentItemChanged.connect(self._show_item)
        self.items.itemActivated.connect(lambda _: self.ask())
        self.title = Text(role="heading", wrap=True, name="handed_in_title")
        self.lines = ProposalLines(
            self.tr("Proposals"), self.tr("Change the proposal from {who}"), name="proposal"
        )
        self.lines.edited.connect(self.ask)
        self.new = SecondaryButton(
            self.tr("&New proposal …  F4"), icon="plus", name="handed_in_new"
        )
        self.new.setAutoDefault(False)
        self.new.clicked.connect(lambda: self.ask())
        self.trouble = Trouble("handed_in_trouble")
        self.removed = Message(
            Level.OK,
            self.tr("The proposal is removed."),
            self.tr("Undo"),
            name="handed_in_removed",
        )
        self.removed.acted.connect(self._put_back)
        self.removed.hide()
        self._gone: tuple[ItemId, MeetingProposal] | None = None
        self.shut = PrimaryButton(self.tr("Close"), name="handed_in_close", clicked=self.accept)
        self.shut.setAutoDefault(False)
        QShortcut(QKeySequence("F4"), self).activated.connect(self.ask)
        self._build()
        self.resize(*_SIZE)
        self._fill(item_id)
        self.items.setFocus()

    def _build(self) -> None:
        inner = QWidget()
        pane = QVBoxLayout(inner)
        pane.setContentsMargins(0, 0, 8, 0)
        pane.setSpacing(10)
        pane.addWidget(self.title)
        pane.addWidget(self.lines)
        row = QHBoxLayout()
        row.addWidget(self.new)
        row.addStretch(1)
        pane.addLayout(row)
        pane.addStretch(1)
        whole = QHBoxLayout()
        whole.setSpacing(24)
        whole.addWidget(self.items, 2)
        whole.addWidget(clear_scroll(inner), 3)
        foot = QHBoxLayout()
        hint = self.tr("They stand on the protocol sheets, and in the case when it comes up.")
        foot.addWidget(Text(hint, "label", wrap=True), 1)
        foot.addWidget(self.shut)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(Text(self.tr("Proposals handed in"), "heading"))
        column.addLayout(whole, 1)
        column.addWidget(self.trouble)
        column.addWidget(self.removed)
        column.addLayout(foot)

    @property
    def item_id(self) -> ItemId | None:
        """The item that is chosen."""
        item = self.items.currentItem()
        return None if item is None else ItemId(item.data(_WHAT))

    def ask(self, number: int = 0) -> None:
        """Ask for a new proposal, or for changes in one."""
        item_id = self.item_id
        if item_id is None or self._live.minutes.locked_at is not None:
            return
        record = self._live.records[item_id]
        known = record.minutes.register.proposal(number) if number else None
        dialog = ProposalDialog(
            asked_about(self._live.attendance, record, None, known), self._files, self
        )
        self.trouble.hide()
        self.removed.hide()
        while dialog.exec() == QDialog.DialogCode.Accepted:
            try:
                self._data.change_item("proposal", item_id, dialog.change)
                if dialog.is_removed and known is not None:
                    self._gone = item_id, known
                    self.removed.show()
                break
            except UserError as error:
                self.trouble.tell(spoken(error))
        dialog.deleteLater()
        self._live = self._data.read()
        self._fill(item_id)

    def _put_back(self) -> None:
        """Put the proposal back that was removed, in the item it was in."""
        if self._gone is None:
            return
        item_id, gone = self._gone
        self.removed.hide()
        try:
            self._data.change_item(
                "proposal",
                item_id,
                lambda item: replace(item, register=with_proposal_back(item.register, gone)),
            )
            self._gone = None
        except UserError as error:
            self.trouble.tell(spoken(error))
        self._live = self._data.read()
        self._fill(item_id)

    def _fill(self, chosen: ItemId | None) -> None:
        self.items.blockSignals(True)
        self.items.clear()
        for item in self._live.items:
            assert item.id is not None
            if self._is_projected and not self._live.is_shown(item.id):
                continue
            number = item_number(item.number) if item.number else ""
            count = len(self._live.records[item.id].minutes.register.proposals)
            words = " ".join(filter(None, (number, item.title)))
            if count:
                words = self.tr("{item}  –  %n proposal(s)", "", count).format(item=words)
            line = QListWidgetItem(words, self.items)
            line.setToolTip(words)
            line.setData(_WHAT, item.id)
            line.setSizeHint(QSize(0, _ROW))
            if item.id == chosen:
                self.items.setCurrentItem(line)
        if self.items.currentItem() is None and self.items.count():
            self.items.setCurrentRow(0)
        self.items.blockSignals(False)
        self._show_item()

    def _show_item(self) -> None:
        item_id = self.item_id
        if item_id is None:
            return
        self.title.setText(self._live.item(item_id).title)
        self.lines.show_lines(proposal_lines(self._live.records[item_id]))
        is_open = self._live.minutes.locked_at is None
        self.lines.set_open(is_open=is_open)
        self.new.setEnabled(is_open)

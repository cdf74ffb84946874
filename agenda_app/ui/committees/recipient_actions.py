"""What can be done with standing recipients: the dialog that asks, and steps that can be undone."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.dispatch import Recipient
from agenda_app.errors import UserError
from agenda_app.services.recipients import replace_recipients, standing_recipients
from agenda_app.ui.commands import Edit, Edits
from agenda_app.ui.committees.recipients_tab import RecipientsTab
from agenda_app.ui.dispatch.recipient_dialog import RecipientDialog
from agenda_app.ui.errors import show_error
from agenda_app.ui.page import Surroundings


class RecipientActions(QObject):
    """Serves the tab of recipients for the committee that was shown last."""

    def __init__(
        self, around: Surroundings, edits: Edits, tab: RecipientsTab, window: QWidget
    ) -> None:
        """Listen to ``tab``."""
        super().__init__(window)
        self._store, self._edits, self._tab, self._window = around.store, edits, tab, window
        self._committee_id: CommitteeId | None = None
        tab.new_wanted.connect(self.add)
        tab.opened.connect(self.change)
        tab.deleted.connect(self.take_off)
        tab.arranged.connect(self.arrange)

    def show(self, committee_id: CommitteeId) -> None:
        """Read and show who always gets a committee's papers."""
        self._committee_id = committee_id
        self._tab.show_recipients(self._store.read(standing_recipients, committee_id))

    def add(self) -> None:
        """Ask for somebody new."""
        self._store.catch_up()
        fresh = Recipient(None, self._committee_id, "")
        wanted = self._ask(fresh)
        if wanted is not None:
            self._save(self.tr("new recipient"), (*self._recipients(), wanted))

    def change(self, recipient: Recipient) -> None:
        """Ask what shall be said of somebody, as others may have left it just now."""
        self._store.catch_up()
        recipient = next((r for r in self._recipients() if r.id == recipient.id), recipient)
        wanted = self._ask(recipient)
        if wanted is not None and wanted != recipient:
            after = tuple(wanted if r.id == recipient.id else r for r in self._recipients())
            self._save(self.tr("change of a recipient"), after)

    def take_off(self, recipient: Recipient) -> None:
        """Let somebody get no papers any more."""
        after = tuple(r for r in self._recipients() if r.id != recipient.id)
        text = self.tr("taking {name} off").format(name=recipient.name)
        self._save(text, after)

    def arrange(self, shown: list[Recipient]) -> None:
        """Let them stand in another order, in which they are on the distribution list too."""
        places = {recipient.id: place for place, recipient in enumerate(shown)}
        now = self._recipients()
        # Whoever somebody else has added meanwhile stays last.
        after = tuple(sorted(now, key=lambda one: places.get(one.id, len(places))))
        if after != now:
            self._save(self.tr("another order of the recipients"), after)

    def _ask(self, recipient: Recipient) -> Recipient | None:
        others = [one.name for one in self._recipients() if one.id != recipient.id]
        return RecipientDialog.ask(
            recipient, self._committee_id, others=others, parent=self._window
        )

    def _recipients(self) -> tuple[Recipient, ...]:
        if self._committee_id is None:
            return ()
        return self._store.read(standing_recipients, self._committee_id)

    def _save(self, text: str, after: tuple[Recipient, ...]) -> None:
        committee_id = self._committee_id
        if committee_id is None:
            return

        def save(value: tuple[Recipient, ...]) -> tuple[Recipient, ...]:
            return self._store.write("save_recipients", replace_recipients, committee_id, value)

        before = self._recipients()
        try:
            with self._edits.own_write():
                # Somebody new gets an id, by which redo brings the same one back.
                after = save(after)
        except UserError as error:
            show_error(self._window, error)
            return
        self._edits.push(Edit(self._edits, text, before, after, save, None))

"""Somebody who gets papers: who, which version, how, and how many copies."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.dispatch import Channel, Recipient, RecipientKind
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.dispatch.recipient_words import READ_VERSIONS, choice, choose
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.number_field import NumberField


class RecipientDialog(FormDialog):
    """``value`` is the recipient as it was filled in."""

    def __init__(
        self,
        recipient: Recipient,
        committee_id: CommitteeId | None,
        *,
        others: Iterable[str] = (),
        once: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show a recipient.

        Args:
            recipient: who; without a name it is somebody new.
            committee_id: the committee that it is for when it is not for all.
            others: the names of those who get the papers besides.
            once: it is for this sending only, so nothing is asked about committees, and
                somebody of the same name may be another person.
            parent: the window.
        """
        is_new = not recipient.name
        title = self.tr("New recipient") if is_new else self.tr("Change recipient")
        button = self.tr("Add") if is_new else self.tr("Save")
        super().__init__(title, button, name="recipient", parent=parent)
        self._recipient, self._committee_id = recipient, committee_id
        self._others, self._once = {one.casefold() for one in others}, once
        self._build(recipient)
        self.every = QCheckBox(self.tr("Gets the papers of all committees"))
        self.every.setObjectName("recipient_every")
        self.every.setChecked(recipient.committee_id is None)
        self.every.setVisible(not once)
        self.column.addWidget(self.every)
        self.channel.currentIndexChanged.connect(self._show_channel)
        self._show_channel()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, recipient: Recipient) -> None:
        self.name = QLineEdit(recipient.name)
        self.name.setObjectName("recipient_name")
        self._name_field = Field(self.tr("Name"), self.name)
        self.name.textChanged.connect(self._on_name)
        self.kind = choice(tuple(RecipientKind), "recipient_kind")
        self.version = choice(READ_VERSIONS, "recipient_version")
        self.channel = choice(tuple(Channel), "recipient_channel")
        self.copies = NumberField(max(1, recipient.copies), 1, 99, name="recipient_copies")
        self.email = QLineEdit(recipient.email)
        self.email.setObjectName("recipient_email")
        self.email.setCursorPosition(0)
        choose(self.kind, recipient.kind)
        choose(self.version, recipient.version)
        choose(self.channel, recipient.channel)
        self._email_field = Field(self.tr("E-mail"), self.email, optional=True)
        self._copies_field = Field(self.tr("Copies"), self.copies)
        self.column.addWidget(self._name_field)
        self.column.addLayout(
            side_by_side(
                (Field(self.tr("Who it is"), self.kind), 1),
                (Field(self.tr("Version"), self.version), 1),
            )
        )
        self.column.addLayout(
            side_by_side(
                (Field(self.tr("Sent as"), self.channel), 1),
                (self._copies_field, 1),
                (self._email_field, 1),
            )
        )

    def _show_channel(self) -> None:
        on_paper = self.channel.currentData() is Channel.PAPER
        self._copies_field.setVisible(on_paper)
        self._email_field.setVisible(not on_paper)

    def is_right(self) -> bool:
        """Want a name, in the list of a committee one that nobody else has there."""
        error = "" if self._named else self.tr("Write who gets the papers.")
        if self._is_known and not self._once:
            error = self.tr(
                "{name} is in the list already. Write another name, or change that one."
            )
            error = error.format(name=self._named)
        self._name_field.set_error(error)
        if error:
            self._name_field.set_hint("")
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        return not error

    @property
    def _named(self) -> str:
        return " ".join(self.name.text().split())

    @property
    def _is_known(self) -> bool:
        return self._named.casefold() in self._others

    def _on_name(self) -> None:
        known = self.tr("{name} is in the list already.").format(name=self._named)
        self._name_field.set_error("")
        self._name_field.set_hint(known if self._is_known else "")

    @property
    def value(self) -> Recipient:
        """The recipient as it stands in the fields."""
        on_paper = self.channel.currentData() is Channel.PAPER
        return replace(
            self._recipient,
            name=self._named,
            kind=self.kind.currentData(),
            version=self.version.currentData(),
            channel=self.channel.currentData(),
            copies=self.copies.value() if on_paper else 1,
            email=self.email.text().strip(),
            committee_id=None if self.every.isChecked() else self._committee_id,
        )

    @classmethod
    def ask(
        cls,
        recipient: Recipient,
        committee_id: CommitteeId | None,
        *,
        others: Iterable[str] = (),
        once: bool = False,
        parent: QWidget | None = None,
    ) -> Recipient | None:
        """Return the recipient as the user wants it, None when it was cancelled."""
        dialog = cls(recipient, committee_id, others=others, once=once, parent=parent)
        return dialog.value if dialog.asked() else None

"""Asks before something is sent: what it is, what the control says, who gets it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from agenda_app.domain.dispatch import Channel, DispatchKind, Recipient, SentTo, Version
from agenda_app.produce.proof import UndecidedError
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.dispatch.reader_list import Reader, ReaderList
from agenda_app.ui.dispatch.recipient_dialog import RecipientDialog
from agenda_app.ui.dispatch.recipient_words import sent_to
from agenda_app.ui.parts.buttons import LinkButton, ToolButton
from agenda_app.ui.parts.content_scroll import ContentScroll
from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text
from agenda_app.ui.produce.deciding import decide_text

_WIDTH, _LEAST = 720, 56


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is about to be sent.

    Attributes:
        kind: what it is.
        title: the question.
        button: the verb.
        sentences: what will happen.
        named: the cases that it is about, a line each.
        recipients: who usually gets it.
        remark: what the control says, with its level.
        no_public: why there can be no public version; empty when there can.
        undecided: who may see some of it is not decided, which is why; None for another reason.
        public_only: only the public gets something.
        exempt: the members' papers say something that the public may not read.
        allowed: whether it can be sent at all.
        attachments: what the pre-flight says of attachments to look at; empty for nothing.
    """

    kind: DispatchKind
    title: str
    button: str
    sentences: tuple[str, ...]
    recipients: tuple[Recipient, ...]
    named: tuple[str, ...] = ()
    remark: tuple[Level, str] | None = None
    no_public: str = ""
    undecided: UndecidedError | None = None
    public_only: bool = False
    exempt: bool = False
    allowed: bool = True
    attachments: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the user wants sent."""

    recipients: tuple[SentTo, ...]
    note: str
    with_public: bool


class SendDialog(FormDialog):
    """Ticks decide who is written down as having got it; the files are the same.

    ``undecided`` tells the UndecidedError that the user wants to do away with; ``show_proposal``
    says what is proposed after it, and leaves what was filled in.
    """

    undecided = Signal(object)

    def __init__(self, proposal: Proposal, parent: QWidget | None = None) -> None:
        """Show what will be sent."""
        super().__init__(proposal.title, proposal.button, name="send", width=_WIDTH, parent=parent)
        self.proposal = proposal
        self.told = ContentScroll(_told(proposal), _LEAST)
        self._remarks = _remarks(proposal)
        self.column.addWidget(self.told)
        self.column.addWidget(self._remarks)
        self._build_readers(proposal.recipients)
        self._build_public(shown=not proposal.public_only)
        self._build_note(proposal)
        self.ok.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_proposal(proposal)

    def show_proposal(self, proposal: Proposal) -> None:
        """Say what is proposed by now; recipients, ticks and note stay."""
        self.proposal = proposal
        told, remarks = self.told, self._remarks
        self.told, self._remarks = ContentScroll(_told(proposal), _LEAST), _remarks(proposal)
        for before, after in ((told, self.told), (remarks, self._remarks)):
            self.column.replaceWidget(before, after)
            before.hide()
            before.deleteLater()
        self._remarks.setVisible(proposal.remark is not None or bool(proposal.attachments))
        if self.public.isEnabled() is bool(proposal.no_public):
            self.public.setEnabled(not proposal.no_public)
            self.public.setChecked(not proposal.no_public)
        self.no_public.setText(proposal.no_public)
        self.no_public.setVisible(bool(proposal.no_public))
        self.decide.setVisible(proposal.undecided is not None)
        self.ok.setEnabled(proposal.allowed)
        self._show_count()

    def _build_readers(self, recipients: Sequence[Recipient]) -> None:
        self.readers = ReaderList(recipients)
        self.readers.changed.connect(self._show_count)
        self.readers.opened.connect(self._on_change)
        self.count = Text("", "panel-title", name="send_count")
        self.add = ToolButton(
            self.tr("New recipient"), icon="plus", name="send_add", clicked=self._on_add
        )
        self.change = ToolButton(
            self.tr("Change …"), icon="pencil", name="send_change", clicked=self._on_change_current
        )
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.change)
        head.addWidget(self.add)
        self.mailed = Message(Level.WARN, "", name="send_mailed")
        self.column.addLayout(head)
        self.column.addWidget(self.readers, 1)
        self.column.addWidget(self.mailed)

    def _build_public(self, *, shown: bool) -> None:
        self.public = QCheckBox(self.tr("Make the public version too, without what is exempt"))
        self.public.setObjectName("send_public")
        self.public.setChecked(True)
        self.public.setVisible(shown)
        self.public.toggled.connect(self._show_count)
        self.column.addWidget(self.public)
        self.no_public = Text("", "second", wrap=True, name="send_no_public")
        self.column.addWidget(self.no_public)
        self.decide = LinkButton(decide_text(), name="send_decide", clicked=self._on_decide)
        self.column.addWidget(self.decide, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_decide(self) -> None:
        self.undecided.emit(self.proposal.undecided)

    def _build_note(self, proposal: Proposal) -> None:
        self.note = QLineEdit()
        self.note.setObjectName("send_note")
        self.note.setMaxLength(500)
        kept = self.tr("Kept with what was sent. It is not printed.")
        printed = self.tr("Stands on the members' first page, not in the public version.")
        is_later = proposal.kind in {DispatchKind.SUPPLEMENT, DispatchKind.CORRECTION}
        hint = printed if is_later and not proposal.public_only else kept
        self.column.addWidget(Field(self.tr("Note"), self.note, optional=True, hint=hint))

    @property
    def answer(self) -> Answer:
        """What is filled in now."""
        note = self.note.text().strip()
        return Answer(tuple(map(sent_to, self._getting())), note, self.public.isChecked())

    def _getting(self) -> list[Recipient]:
        """Return who gets something: nobody gets a public version that is not made."""
        made = self.public.isChecked()
        return [to for to in self.readers.chosen if made or to.version is not Version.PUBLIC]

    def ask(self) -> Answer | None:
        """Return what the user wants sent, None when it was cancelled."""
        return self.answer if self.asked() else None

    def _show_count(self) -> None:
        self.count.setText(self.tr("%n recipient(s)", "", len(self._getting())))
        self.change.setEnabled(bool(self.readers.readers.rows))
        self._warn_of_mail()

    def _warn_of_mail(self) -> None:
        mailed = [
            reader
            for reader in self.readers.chosen
            if reader.channel is Channel.EMAIL and reader.version is not Version.PUBLIC
        ]
        self.mailed.setVisible(self.proposal.exempt and bool(mailed))
        if mailed:
            words = self.tr(
                "%n recipient(s) are to have exempt cases by e-mail. "
                "A bundle with exempt cases is not sent by ordinary e-mail.",
                "",
                len(mailed),
            )
            self.mailed.say(Level.WARN, words)

    def _on_add(self) -> None:
        fresh = Recipient(None, None, "")
        wanted = self._ask(fresh, self.readers.readers.rows)
        if wanted is not None:
            self.readers.add(wanted)

    def _on_change_current(self) -> None:
        self._on_change(self.readers.current or self.readers.readers.rows[0])

    def _on_change(self, reader: Reader) -> None:
        others = (one for one in self.readers.readers.rows if one != reader)
        wanted = self._ask(reader.recipient, others)
        if wanted is not None:
            self.readers.put(replace(reader, recipient=wanted))

    def _ask(self, recipient: Recipient, others: Iterable[Reader]) -> Recipient | None:
        names = [other.recipient.name for other in others]
        return RecipientDialog.ask(recipient, None, others=names, once=True, parent=self)


def _told(proposal: Proposal) -> QWidget:
    """Return what will happen; where the screen is low it scrolls, so that the button is seen."""
    told, column = _column()
    named = QVBoxLayout()
    named.setSpacing(2)
    for line in proposal.named:
        named.addWidget(ElidedLabel(f"•  {line}"))
    if proposal.named:
        column.addLayout(named)
    for sentence in proposal.sentences:
        column.addWidget(Text(sentence, wrap=True, name="send_sentence"))
    return told


def _remarks(proposal: Proposal) -> QWidget:
    """Return what the control and the pre-flight say of it."""
    remarks, column = _column()
    if proposal.remark is not None:
        column.addWidget(Message(*proposal.remark, name="send_remark"))
    if proposal.attachments:
        column.addWidget(Message(Level.WARN, proposal.attachments, name="send_files"))
    return remarks


def _column() -> tuple[QWidget, QVBoxLayout]:
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    return inner, column

"""Asks before something is sent: what it is, what the control says, who gets it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from agenda_app.domain.dispatch import Channel, DispatchKind, Recipient, SentTo, Version
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.dispatch.reader_list import Reader, ReaderList
from agenda_app.ui.dispatch.recipient_dialog import RecipientDialog
from agenda_app.ui.dispatch.recipient_words import sent_to
from agenda_app.ui.parts.buttons import LinkButton, ToolButton
from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text
from agenda_app.ui.produce.deciding import decide_text

_WIDTH = 720


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
        undecided: nobody has decided who may see some of it, which is why.
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
    undecided: bool = False
    exempt: bool = False
    allowed: bool = True
    attachments: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the user wants sent; ``decides`` when first of all to decide who may see it."""

    recipients: tuple[SentTo, ...]
    note: str
    with_public: bool
    decides: bool = False


class SendDialog(FormDialog):
    """Ticks decide who is written down as having got it; the files are the same."""

    def __init__(self, proposal: Proposal, parent: QWidget | None = None) -> None:
        """Show what will be sent."""
        super().__init__(proposal.title, proposal.button, name="send", width=_WIDTH, parent=parent)
        self._proposal = proposal
        self._decides = False
        if proposal.named:
            self._build_named(proposal.named)
        for sentence in proposal.sentences:
            self.column.addWidget(Text(sentence, wrap=True))
        if proposal.remark is not None:
            self.column.addWidget(Message(*proposal.remark, name="send_remark"))
        if proposal.attachments:
            self.column.addWidget(Message(Level.WARN, proposal.attachments, name="send_files"))
        self._build_readers(proposal.recipients)
        self._build_public(proposal.kind, proposal.no_public)
        self._build_note(proposal.kind)
        self.ok.setEnabled(proposal.allowed)
        self.ok.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_count()

    def _build_named(self, named: Sequence[str]) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(2)
        for line in named:
            lines.addWidget(ElidedLabel(f"•  {line}"))
        self.column.addLayout(lines)

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

    def _build_public(self, kind: DispatchKind, no_public: str) -> None:
        self.public = QCheckBox(self.tr("Make the public version too, without what is exempt"))
        self.public.setObjectName("send_public")
        self.public.setChecked(not no_public)
        self.public.setEnabled(not no_public)
        self.public.setVisible(kind is not DispatchKind.PUBLIC)
        self.column.addWidget(self.public)
        if no_public:
            self.column.addWidget(Text(no_public, "second", wrap=True, name="send_no_public"))
        self.decide = LinkButton(decide_text(), name="send_decide", clicked=self._on_decide)
        self.decide.setVisible(self._proposal.undecided)
        self.column.addWidget(self.decide, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_decide(self) -> None:
        self._decides = True
        self.accept()

    def _build_note(self, kind: DispatchKind) -> None:
        self.note = QLineEdit()
        self.note.setObjectName("send_note")
        self.note.setMaxLength(500)
        kept = self.tr("Kept with what was sent. It is not printed.")
        printed = self.tr("Stands on the members' first page, not in the public version.")
        hint = printed if kind in {DispatchKind.SUPPLEMENT, DispatchKind.CORRECTION} else kept
        self.column.addWidget(Field(self.tr("Note"), self.note, optional=True, hint=hint))

    @property
    def answer(self) -> Answer:
        """What is filled in now."""
        with_public = self.public.isChecked()
        chosen = (
            to for to in self.readers.chosen if with_public or to.version is not Version.PUBLIC
        )
        note = self.note.text().strip()
        return Answer(tuple(map(sent_to, chosen)), note, with_public, self._decides)

    @classmethod
    def ask(cls, proposal: Proposal, parent: QWidget | None) -> Answer | None:
        """Return what the user wants sent, None when it was cancelled."""
        dialog = cls(proposal, parent)
        return dialog.answer if dialog.asked() else None

    def _show_count(self) -> None:
        chosen = len(self.readers.chosen)
        self.count.setText(self.tr("%n recipient(s)", "", chosen))
        self.change.setEnabled(bool(self.readers.readers.rows))
        self._warn_of_mail()

    def _warn_of_mail(self) -> None:
        mailed = [
            reader
            for reader in self.readers.chosen
            if reader.channel is Channel.EMAIL and reader.version is not Version.PUBLIC
        ]
        self.mailed.setVisible(self._proposal.exempt and bool(mailed))
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
        wanted = RecipientDialog.ask(fresh, None, once=True, parent=self)
        if wanted is not None:
            self.readers.add(wanted)

    def _on_change_current(self) -> None:
        self._on_change(self.readers.current or self.readers.readers.rows[0])

    def _on_change(self, reader: Reader) -> None:
        wanted = RecipientDialog.ask(reader.recipient, None, once=True, parent=self)
        if wanted is not None:
            self.readers.put(replace(reader, recipient=wanted))

"""Everything that was sent of a meeting: looked at, opened, verified, compared, gone on with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.dispatch import Dispatch, DispatchKind, SentFile
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sentence import Sentence
from agenda_app.jobs import Progress, Work
from agenda_app.services.dispatches import dispatches
from agenda_app.services.lost_sendings import lost_of
from agenda_app.services.verify_dispatch import verify_dispatch
from agenda_app.terms import word
from agenda_app.ui.dialogs.form_dialog import room_for
from agenda_app.ui.dispatch.compare_sent import compare_sent
from agenda_app.ui.dispatch.kept_files import open_kept, save_kept
from agenda_app.ui.dispatch.version_words import (
    hash_text,
    kind_text,
    pages_text,
    readers_text,
    when_text,
)
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text
from agenda_app.ui.rows_model import Column, RowsModel
from agenda_app.ui.rows_table import RowsTable

_WIDTH, _HEIGHT = 980, 680
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Next:
    """What can come next: why a supplement or a correction cannot, empty when it can.

    ``public`` is whether the public was not given all, so that its version can be made.
    """

    supplement: str = ""
    correction: str = ""
    public: bool = False


class VersionsDialog(QDialog):
    """``wanted`` tells a DispatchKind that is to be sent; the dialog is closed then."""

    wanted = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        meeting_id: MeetingId,
        title: str,
        following: Next,
        parent: QWidget | None = None,
    ) -> None:
        """Read and show what was sent."""
        super().__init__(parent)
        self.setObjectName("versions")
        self.setWindowTitle(self.tr("What was sent"))
        self.resize(_WIDTH, min(_HEIGHT, room_for(self)))
        self._around, self._meeting_id = around, meeting_id
        self.notices = NoticeLine()
        self.notices.setContentsMargins(-28, 0, -24, 0)
        self._build_tables()
        self._build(title, following)
        self.show_sent(around.store.read(dispatches, meeting_id))

    def _build_tables(self) -> None:
        columns = (
            Column[Dispatch](self.tr("What"), kind_text),
            Column[Dispatch](self.tr("Sent"), when_text, sort_key=lambda d: d.sent_at),
            Column[Dispatch](self.tr("Pages"), pages_text),
            Column[Dispatch](self.tr("Recipients"), lambda d: str(len(d.recipients))),
            Column[Dispatch](self.tr("Note"), lambda d: d.note),
        )
        self.rows: RowsModel[Dispatch] = RowsModel(columns, key=lambda d: d.id, parent=self)
        said = self.tr("What was sent")
        self.table: RowsTable[Dispatch] = RowsTable(
            self.rows, (290, 180, 100, 100, 0), said=said, name="sent"
        )
        self.table.chosen.connect(self._on_chosen)
        language = interface_language()
        file_columns = (
            Column[SentFile](self.tr("Version"), lambda f: word(f.version, language)),
            Column[SentFile](self.tr("File"), lambda f: f.name),
            Column[SentFile](self.tr("Pages"), lambda f: str(f.pages)),
            Column[SentFile](self.tr("Checksum"), lambda f: hash_text(f.sha256)),
        )
        self.files: RowsModel[SentFile] = RowsModel(
            file_columns, key=lambda f: f.version, parent=self
        )
        self.file_table: RowsTable[SentFile] = RowsTable(
            self.files, (170, 0, 80, 140), said=self.tr("Kept files"), name="sent_files"
        )
        self.file_table.opened.connect(self._on_open)

    def _build(self, title: str, following: Next) -> None:
        sent = Panel(self.tr("What was sent"), title, name="sent_panel")
        sent.body.addWidget(self.table)
        kept = Panel(self.tr("Kept files"), name="sent_files_panel")
        kept.body.addWidget(self.file_table)
        self.readers = Text("", "label", wrap=True, name="sent_readers")
        self.reasons = Text("", "second", wrap=True, name="versions_reasons")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        column.addWidget(self.notices)
        column.addWidget(sent, 1)
        column.addWidget(kept, 1)
        column.addWidget(self.readers)
        column.addWidget(self.reasons)
        column.addLayout(self._build_foot())
        self.offer(following)

    def _build_foot(self) -> QHBoxLayout:
        self.open_button = self._button(self.tr("Open"), "versions_open", self._on_open_first)
        self.save = self._button(self.tr("Save the files …"), "versions_save", self._on_save)
        self.verify = self._button(self.tr("Verify"), "versions_verify", self._on_verify)
        self.compare = self._button(self.tr("Compare …"), "versions_compare", self._on_compare)
        self.public = self._next(self.tr("Make the public version …"), DispatchKind.PUBLIC)
        self.supplement = self._next(self.tr("Send a supplement …"), DispatchKind.SUPPLEMENT)
        self.correction = self._next(self.tr("Send a correction …"), DispatchKind.CORRECTION)
        close = self._button(self.tr("Close"), "versions_close", self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.open_button, self.save, self.verify, self.compare):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self.public, self.supplement, self.correction, close):
            foot.addWidget(button)
        return foot

    def _button(self, text: str, name: str, slot: Callable[[], object]) -> SecondaryButton:
        button = SecondaryButton(text, name=name, clicked=slot)
        button.setAutoDefault(False)
        return button

    def _next(self, text: str, kind: DispatchKind) -> SecondaryButton:
        return self._button(text, f"versions_{kind.value}", partial(self._on_next, kind))

    def offer(self, following: Next) -> None:
        """Offer what can come next, and say why the rest cannot."""
        reasons = (following.supplement, following.correction)
        for button, why_not in zip((self.supplement, self.correction), reasons, strict=True):
            button.setEnabled(not why_not)
            button.setToolTip(why_not)
            button.setAccessibleDescription(why_not)
        self.public.setVisible(following.public)
        self.reasons.setText("\n".join(dict.fromkeys(filter(None, reasons))))
        self.reasons.setVisible(any(reasons))

    def show_sent(self, sent: Sequence[Dispatch]) -> None:
        """Show what was sent, the last one chosen."""
        self.table.show_rows(sent)
        if sent:
            self.table.selectRow(len(sent) - 1)
        else:
            self.readers.setText(self.tr("Nothing that was sent of this meeting has been kept."))
        self.compare.setEnabled(bool(sent))
        self._on_chosen(self.table.selected)

    @property
    def chosen(self) -> Dispatch | None:
        """The sending that is chosen."""
        return self.table.selected[0] if self.table.selected else None

    def _on_chosen(self, chosen: list[Dispatch]) -> None:
        one = chosen[0] if chosen else None
        self.file_table.show_rows(one.files if one else ())
        for button in (self.open_button, self.save, self.verify):
            button.setEnabled(one is not None)
        if one is not None:
            self.readers.setText(readers_text(one) or self.tr("No recipients are noted."))

    def _on_open(self, file: SentFile) -> None:
        open_kept(self._around.storage.files, file, self.notices.say)

    def _on_open_first(self) -> None:
        files = self.file_table.selected or (self.chosen.files if self.chosen else ())
        if files:
            self._on_open(files[0])

    def _on_save(self) -> None:
        if self.chosen is not None:
            save_kept(self._around.storage.files, self.chosen, self, self.notices.say)

    def _on_verify(self) -> None:
        if self.chosen is None:
            return
        job = self._around.jobs.start(self._verifying(self.chosen), soon=True)
        job.succeeded.connect(partial(self._on_verified, self.chosen))
        JobDialog(job, self.tr("Looking at every file …"), self)

    def _verifying(self, sent: Dispatch) -> Work[tuple[Sentence, ...]]:
        storage = self._around.storage
        yield Progress(0, 0)
        with storage.database.read() as session:
            lost = lost_of(session, storage.files, self._meeting_id)
            faults = verify_dispatch(session, storage.files, sent)
            return (*faults, *(one.said for one in lost))

    def _on_verified(self, sent: Dispatch, faults: tuple[Sentence, ...]) -> None:
        if faults:
            self.notices.say(Level.STOP, " ".join(map(spoken, faults)))
        else:
            text = self.tr(
                "{what} is whole: every file and the list of them are as they were kept."
            )
            self.notices.say(Level.OK, text.format(what=kind_text(sent)))

    def _on_compare(self) -> None:
        compare_sent(self._around, self._meeting_id, self)

    def _on_next(self, kind: DispatchKind) -> None:
        self.accept()
        self.wanted.emit(kind)

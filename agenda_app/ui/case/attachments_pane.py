"""The attachments of a case: in order, with pages and access; those that are missing still."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from agenda_app.domain.case import Attachment, AttachmentId, Case, Delivery
from agenda_app.domain.listed_titles import missing_titles, strays
from agenda_app.domain.minutes_places import holds
from agenda_app.services.placing import CaseAccess
from agenda_app.services.preflight import PreflightLine
from agenda_app.ui.case.attachment_look import attachment_look
from agenda_app.ui.case.attachment_menu import attachment_menu
from agenda_app.ui.dialogs.access_dialog import AccessDialog
from agenda_app.ui.dialogs.line_question import LineQuestion
from agenda_app.ui.parts.buttons import IconButton
from agenda_app.ui.parts.drop_zone import DropZone
from agenda_app.ui.parts.scrolling_text import ScrollingText
from agenda_app.ui.parts.text import Text
from agenda_app.ui.row_delegate import RowLook, RowMeasures
from agenda_app.ui.row_list import RowList
from agenda_app.ui.rows_model import Column, RowsModel

Numbered = tuple[int, Attachment]
_HIGHEST, _LEAST = 5, 2
"""Lines that are seen at once, where there is much room and where there is little."""


class AttachmentsPane(QWidget):
    """Shows and arranges attachments; whoever listens saves.

    Signals:
        arranged: with the attachments as they shall be, and what was done.
        files_came: with the files that shall be attached.
        filled: with the number, from 1, of an attachment, and the file that came for it.
        put_right: with the number of an attachment whose refusal shall be put right.
        opened: with the Attachment to show in the PC's own program.
    """

    arranged = Signal(object, str)
    files_came = Signal(list)
    filled = Signal(int, object)
    put_right = Signal(int)
    opened = Signal(object)

    def __init__(
        self, today: date, catch_up: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        """Make an empty list; ``catch_up`` shows what others wrote before somebody is asked."""
        super().__init__(parent)
        self.setObjectName("case_attachments")
        self._today, self._catch_up = today, catch_up
        self._attachments: tuple[Attachment, ...] = ()
        self._strays: tuple[Attachment, ...] = ()
        self._waiting: tuple[str, ...] = ()
        self._lines: dict[AttachmentId | None, PreflightLine] = {}
        self._model: RowsModel[Numbered] = RowsModel(
            (Column(self.tr("Title"), lambda row: row[1].title),), lambda row: row[0]
        )
        self.list: RowList[Numbered] = RowList(
            self._model,
            self._look,
            spoken=self.tr("Attachments"),
            measures=RowMeasures(number=28, title=48, figure=12, files=20, badge=12),
            movable=True,
            takes_files=True,
            holds_files=lambda row: row[1].file is None,
            name="attachment_list",
        )
        self._model.setParent(self.list)
        self.list.setSizeAdjustPolicy(RowList.SizeAdjustPolicy.AdjustToContents)
        self.zone = DropZone(self.tr("Drop attachments here"), icon="", name="attachment_drop")
        self.missing = Text("", "second", wrap=True, name="attachments_missing")
        self._build()
        self._connect()
        self.show_case(Case(None, ""))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(28, 0, 12, 0)
        head.addWidget(Text(self.tr("Attachments"), "panel-title"))
        head.addStretch(1)
        later = IconButton("clock", self.tr("Announce an attachment …"), name="attachment_announce")
        later.clicked.connect(self.announce)
        head.addWidget(later)
        add = IconButton("plus", self.tr("Add attachments …"), name="attachment_add")
        add.clicked.connect(self.zone.ask)
        head.addWidget(add)
        self._room = ScrollingText(self.missing, _HIGHEST, _LEAST)
        below = QVBoxLayout()
        below.setContentsMargins(28, 8, 16, 12)
        below.setSpacing(8)
        below.addWidget(self._room)
        below.addWidget(self.zone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addLayout(below)
        column.addStretch(1)

    def _connect(self) -> None:
        self.zone.dropped.connect(self.files_came)
        self.list.files_dropped.connect(self._on_files)
        self.list.moved.connect(self._on_moved)
        self.list.deleted.connect(self.remove)
        self.list.opened.connect(self._on_opened)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu)

    def show_case(self, case: Case) -> None:
        """Show a case's attachments, and those that its paper lists and nobody has added yet."""
        self._attachments = case.attachments
        self._model.set_rows(enumerate(case.attachments, start=1))
        self._strays, self._waiting = strays(case), missing_titles(case)
        said = self.tr("{title} – not attached yet")
        self.missing.setText("\n".join(said.format(title=title) for title in self._waiting))
        self._room.setVisible(bool(self._waiting))
        self._fit()

    def show_lines(self, lines: tuple[PreflightLine, ...]) -> None:
        """Show what was found in each attachment."""
        self._lines = {line.attachment_id: line for line in lines}
        # What is said beneath a title may take a line that was not there before.
        self.list.doItemsLayout()
        self._fit()

    def go_to_title(self, words: str) -> bool:
        """Choose the first attachment that has words in its title; False when none has."""
        return self._choose(lambda attachment: holds((attachment.title,), words))

    def go_to(self, attachment_id: AttachmentId) -> bool:
        """Choose an attachment; False when it is no longer there."""
        return self._choose(lambda attachment: attachment.id == attachment_id)

    def _choose(self, is_meant: Callable[[Attachment], bool]) -> bool:
        for place, attachment in enumerate(self._attachments):
            if is_meant(attachment):
                self.list.select(place)
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename on F2."""
        if event.key() == Qt.Key.Key_F2 and self.list.current is not None:
            self.rename()
        else:
            super().keyPressEvent(event)

    def rename(self) -> None:
        """Ask for another title of the chosen attachment."""
        row = self.list.current
        if row is None:
            return
        asked, verb = self.tr("Title of the attachment"), self.tr("Change")
        title = LineQuestion.ask(self, asked, self.tr("Title"), verb, text=row[1].title)
        if title:
            self.call(row, title)

    def call(self, row: Numbered, title: str) -> None:
        """Give an attachment a title."""
        self._replace(row[0], replace(row[1], title=title), self.tr("Renaming"))

    def titles_for(self, attachment: Attachment) -> tuple[str, ...]:
        """Return the titles on the paper's list that an attachment may be meant by."""
        return self._waiting if attachment in self._strays else ()

    def announce(self) -> None:
        """Ask for the title of an attachment that comes later."""
        asked, verb = self.tr("Announce an attachment"), self.tr("Announce")
        title = LineQuestion.ask(self, asked, self.tr("Title"), verb)
        if title:
            announced = Attachment(None, title, None, delivery=Delivery.LATER)
            self.arranged.emit((*self._attachments, announced), self.tr("Announcing an attachment"))

    def add_file(self) -> None:
        """Let the user choose the file of the announced attachment that is chosen."""
        row = self.list.current
        if row is None or row[1].file is not None:
            return
        name, _ = QFileDialog.getOpenFileName(self, row[1].title)
        if name:
            self.filled.emit(row[0], Path(name))

    def deliver(self, delivery: Delivery) -> None:
        """Say how the chosen attachment reaches the members."""
        row = self.list.current
        if row is not None:
            self._replace(row[0], replace(row[1], delivery=delivery), self.tr("Delivery"))

    def ask_access(self) -> None:
        """Ask who may see the chosen attachment."""
        chosen = self.list.current
        self._catch_up()
        row = self.list.current
        if row is None or chosen is None or row[1].id != chosen[1].id:
            return
        before = CaseAccess(row[1].access)
        decided = AccessDialog.ask(self, row[1].title, before, self._today, with_title=False)
        if decided is not None:
            changed = replace(row[1], access=decided.access)
            self._replace(row[0], changed, self.tr("Access"))

    def _look(self, row: Numbered) -> RowLook:
        number, attachment = row
        return attachment_look(number, attachment, self._lines.get(attachment.id))

    def _fit(self) -> None:
        """Ask for the height of so many lines; where there is no room for them, they scroll."""
        rows = min(_HIGHEST, len(self._attachments))
        heights = [self.list.sizeHintForRow(row) for row in range(rows)]
        self.list.setMinimumHeight(sum(heights[:1]) + 2)
        self.list.setMaximumHeight(sum(heights) + 2)
        self.list.setVisible(bool(rows))

    def _replace(self, number: int, changed: Attachment, done: str) -> None:
        now = self._attachments
        self.arranged.emit((*now[: number - 1], changed, *now[number:]), done)

    def _on_files(self, paths: Sequence[Path], row: Numbered | None) -> None:
        if row is not None and row[1].file is None and len(paths) == 1:
            self.filled.emit(row[0], paths[0])
        else:
            self.files_came.emit(list(paths))

    def _on_moved(self, start: int, end: int) -> None:
        now = list(self._attachments)
        now.insert(end, now.pop(start))
        self.arranged.emit(tuple(now), self.tr("Moving"))
        self.list.select(end)

    def remove(self, row: Numbered) -> None:
        """Take an attachment away."""
        kept = tuple(a for n, a in enumerate(self._attachments, start=1) if n != row[0])
        self.arranged.emit(kept, self.tr("Removing the attachment"))

    def _on_opened(self, row: Numbered) -> None:
        if row[1].file is None:
            self.add_file()
        else:
            self.opened.emit(row[1])

    def _on_menu(self, place: QPoint) -> None:
        row = self.list.current
        if row is None:
            return
        menu = self.menu(row)
        menu.exec(self.list.viewport().mapToGlobal(place))
        menu.deleteLater()

    def menu(self, row: Numbered) -> QMenu:
        """Return what can be done with an attachment."""
        line = self._lines.get(row[1].id)
        return attachment_menu(self, row, line.remedy if line else None)

    def replace_file(self) -> None:
        """Let the user choose another file for the attachment that is chosen."""
        row = self.list.current
        if row is None or row[1].file is None:
            return
        title = self.tr("Another file for “{title}”").format(title=row[1].title)
        name, _ = QFileDialog.getOpenFileName(self, title)
        if name:
            self.filled.emit(row[0], Path(name))

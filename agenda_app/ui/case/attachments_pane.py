"""The attachments of a case: in order, with pages and access; those that are missing still."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QMenu, QVBoxLayout, QWidget

from agenda_app.domain.access import AccessState
from agenda_app.domain.case import Attachment, Case
from agenda_app.services.placing import CaseAccess
from agenda_app.ui.dialogs.access_dialog import AccessDialog
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.buttons import IconButton
from agenda_app.ui.parts.drop_zone import DropZone
from agenda_app.ui.parts.text import Text
from agenda_app.ui.row_delegate import RowLook, RowMeasures
from agenda_app.ui.row_list import RowList
from agenda_app.ui.rows_model import Column, RowsModel
from agenda_app.words import access_text, nobreak_law

Numbered = tuple[int, Attachment]
_HIGHEST = 5


class AttachmentsPane(QWidget):
    """Shows and arranges attachments; whoever listens saves.

    Signals:
        arranged: with the attachments as they shall be, and what was done.
        files_came: with the files that shall be attached.
        opened: with the Attachment to show in the PC's own program.
    """

    arranged = Signal(object, str)
    files_came = Signal(list)
    opened = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.setObjectName("case_attachments")
        self._today = today
        self._attachments: tuple[Attachment, ...] = ()
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
            name="attachment_list",
        )
        self._model.setParent(self.list)
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
        add = IconButton("plus", self.tr("Add attachments …"), name="attachment_add")
        add.clicked.connect(self.zone.ask)
        head.addWidget(add)
        below = QVBoxLayout()
        below.setContentsMargins(28, 8, 16, 12)
        below.setSpacing(8)
        below.addWidget(self.missing)
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
        self.list.deleted.connect(self._on_deleted)
        self.list.opened.connect(self._on_opened)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu)

    def show_case(self, case: Case) -> None:
        """Show a case's attachments, and those that its paper lists and nobody has added yet."""
        self._attachments = case.attachments
        self._model.set_rows(enumerate(case.attachments, start=1))
        waiting = missing_titles(case)
        lines = (self.tr("{title} – not attached yet").format(title=title) for title in waiting)
        self.missing.setText("\n".join(lines))
        self.missing.setVisible(bool(waiting))
        self._fit()

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
        title, chosen = QInputDialog.getText(
            self, self.tr("Title of the attachment"), self.tr("Title"), text=row[1].title
        )
        clean = " ".join(title.split())
        if chosen and clean:
            self._replace(row[0], replace(row[1], title=clean), self.tr("Renaming"))

    def ask_access(self) -> None:
        """Ask who may see the chosen attachment."""
        row = self.list.current
        if row is None:
            return
        before = CaseAccess(row[1].access)
        decided = AccessDialog.ask(self, row[1].title, before, self._today, with_title=False)
        if decided is not None:
            changed = replace(row[1], access=decided.access)
            self._replace(row[0], changed, self.tr("Access"))

    def _look(self, row: Numbered) -> RowLook:
        number, attachment = row
        access = attachment.access
        exempt = access.state is AccessState.EXEMPT
        pages = self.tr("%n page(s)", "", attachment.pages) if attachment.pages else ""
        second = nobreak_law(access.basis) if exempt else pages
        return RowLook(str(number), attachment.title, second=second, exempt=exempt, grip=False)

    def _fit(self) -> None:
        rows = min(_HIGHEST, len(self._attachments))
        heights = [self.list.sizeHintForRow(row) for row in range(rows)]
        self.list.setFixedHeight(sum(heights) + 2)
        self.list.setVisible(bool(rows))

    def _replace(self, number: int, changed: Attachment, done: str) -> None:
        now = self._attachments
        self.arranged.emit((*now[: number - 1], changed, *now[number:]), done)

    def _on_files(self, paths: Sequence[Path], _row: object) -> None:
        self.files_came.emit(list(paths))

    def _on_moved(self, start: int, end: int) -> None:
        now = list(self._attachments)
        now.insert(end, now.pop(start))
        self.arranged.emit(tuple(now), self.tr("Moving"))
        self.list.select(end)

    def _on_deleted(self, row: Numbered) -> None:
        kept = tuple(a for n, a in enumerate(self._attachments, start=1) if n != row[0])
        self.arranged.emit(kept, self.tr("Removing the attachment"))

    def _on_opened(self, row: Numbered) -> None:
        self.opened.emit(row[1])

    def _on_menu(self, place: QPoint) -> None:
        row = self.list.current
        if row is None:
            return
        menu = QMenu(self)
        menu.setObjectName("attachment_menu")
        menu.addAction(self.tr("Open"), lambda: self.opened.emit(row[1]))
        menu.addAction(self.tr("Rename …"), self.rename)
        menu.addAction(self.tr("Who may see it …"), self.ask_access)
        said = access_text(row[1].access, interface_language())
        menu.addSection(said)
        menu.addAction(self.tr("Remove"), lambda: self._on_deleted(row))
        menu.exec(self.list.viewport().mapToGlobal(place))
        menu.deleteLater()


def missing_titles(case: Case) -> tuple[str, ...]:
    """Return the attachments that the paper lists and nobody has added yet.

    A file that came under a name of its own stands for the first listed title without one.
    """
    there = [_key(attachment.title) for attachment in case.attachments]
    listed = case.paper.listed_attachments
    unnamed = [title for title in listed if _key(title) not in there]
    others = len(there) - sum(_key(title) in there for title in listed)
    return tuple(unnamed[max(0, others) :])


def _key(title: str) -> str:
    return " ".join(title.casefold().split())

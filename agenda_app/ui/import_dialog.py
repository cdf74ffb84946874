"""The way in for case papers: what was recognised in the files, and where the cases go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.case import Attachment
from agenda_app.domain.meeting import MeetingId
from agenda_app.errors import UserError
from agenda_app.intake.result import Marks, ReadPaper
from agenda_app.services.committees import committees
from agenda_app.services.importing import keep, keep_paper
from agenda_app.services.meeting_lines import meeting_lines
from agenda_app.services.taking_in import (
    Incoming,
    NewMeeting,
    Taken,
    next_committee,
    take_in,
    titles_from_file,
)
from agenda_app.ui.errors import show_error
from agenda_app.ui.icons import icon
from agenda_app.ui.import_fault_view import Fate, FaultView
from agenda_app.ui.import_paper_view import PaperView
from agenda_app.ui.import_place import ImportPlace
from agenda_app.ui.import_reading import ReadFile, reading_again
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.text import Text

WIDTH, HEIGHT, LIST, ROW = 760, 610, 210, 30


class ImportDialog(QDialog):
    """Shows read files; ``taken`` is what came in, None as long as nothing did."""

    def __init__(
        self,
        around: Surroundings,
        files: Sequence[ReadFile],
        municipality: str,
        parent: QWidget | None = None,
        *,
        own_write: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        """Show what was read; what is saved is saved within ``own_write``."""
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self.setWindowTitle(self.tr("Read in case papers"))
        self.resize(WIDTH + (LIST if len(files) > 1 else 0), HEIGHT)
        self.taken: Taken | None = None
        self._own_write = own_write
        self._around, self._municipality = around, municipality
        self._files = list(files)
        self._views: list[PaperView | FaultView] = []
        self._committees = around.store.read(committees)
        lines = around.store.read(meeting_lines)
        self.place = ImportPlace(lines, self._committees, around.today())
        self._stack = QStackedWidget()
        self.list = self._build_list()
        for file in files:
            self._stack.addWidget(self._view(file))
        self._build()
        self._suggest()
        self._look()
        first = next((n for n, file in enumerate(self._files) if _waits(file)), 0)
        self.list.setCurrentRow(first)

    def _build_list(self) -> QListWidget:
        made = QListWidget()
        made.setObjectName("import_files")
        made.setAccessibleName(self.tr("Files"))
        made.setFixedWidth(LIST)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.currentRowChanged.connect(self._stack.setCurrentIndex)
        for file in self._files:
            item = QListWidgetItem(file.name)
            item.setToolTip(file.name)
            item.setSizeHint(QSize(0, ROW))  # no wider than the list: a long name is cut
            made.addItem(item)
        made.setVisible(len(self._files) > 1)
        return made

    def _build(self) -> None:
        self.to_meeting = PrimaryButton(
            self.tr("Put on the meeting"), name="import_put_on_meeting", clicked=self._put
        )
        self.to_meeting.setDefault(True)
        self.to_queue = SecondaryButton(
            self.tr("Put in the queue"), icon="inbox", name="import_queue", clicked=self._queue
        )
        cancel = SecondaryButton(self.tr("Cancel"), name="import_cancel", clicked=self.reject)
        for button in (self.to_queue, cancel):
            button.setAutoDefault(False)
        name = self._files[0].path.name if len(self._files) == 1 else ""
        title = name or self.tr("%n file(s)", "", len(self._files))
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.list)
        middle.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.place, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(cancel)
        self.waiting = Text(role="warn", wrap=True, name="import_waiting")
        buttons.addWidget(self.waiting, 1)
        buttons.addWidget(self.to_queue)
        buttons.addWidget(self.to_meeting)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 18)
        column.setSpacing(12)
        column.addWidget(Text(title, "heading", wrap=True))
        column.addLayout(middle, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)
        column.addLayout(buttons)

    def _view(self, file: ReadFile) -> PaperView | FaultView:
        made: PaperView | FaultView
        if file.read is None:
            others = any(other.read is not None for other in self._files)
            made = FaultView(file, may_attach=others)
        else:
            known = self._around.store.read(titles_from_file, file.sha256)
            made = PaperView(file, file.read, known)
            made.decided.connect(partial(self._on_decided, len(self._views)))
        self._views.append(made)
        return made

    def _suggest(self) -> None:
        first = next((file.read for file in self._files if file.read), None)
        body, day = next_committee(first, self._committees) if first else (None, None)
        self.place.suggest(body, day if day and day >= self._around.today() else None)
        target = self.place.day if self.place.is_new else self.to_meeting
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        """Take files in only when somebody has decided on their changes and comments."""
        waiting = [file.name for file in self._files if _waits(file)]
        for number, file in enumerate(self._files):
            self.list.item(number).setIcon(_sign(file))
        for button in (self.to_meeting, self.to_queue):
            button.setEnabled(not waiting)
        said = self.tr("First choose what to do with the changes in “{name}”.")
        self.waiting.setText(said.format(name=waiting[0]) if waiting else "")

    def _on_decided(self, number: int, marks: Marks) -> None:
        job = self._around.jobs.start(
            reading_again(self._files[number], self._municipality, marks), soon=True
        )
        job.succeeded.connect(partial(self._on_read_again, number))

    def _on_read_again(self, number: int, file: ReadFile) -> None:
        self._files[number] = file
        old = self._views[number]
        views, self._views = self._views, self._views[:number]
        made = self._view(file)
        if isinstance(old, PaperView) and isinstance(made, PaperView):
            made.title.setText(old.title.text())
        self._views = [*self._views, *views[number + 1 :]]
        self._stack.insertWidget(number, made)
        self._stack.removeWidget(old)
        old.deleteLater()
        self._stack.setCurrentIndex(max(0, self.list.currentRow()))
        self._look()

    def _put(self) -> None:
        goal = self.place.goal()
        if goal is None:
            self.place.day.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._take(goal)

    def _queue(self) -> None:
        self._take(None)

    def _take(self, goal: MeetingId | NewMeeting | None) -> None:
        for number, view in enumerate(self._views):
            if isinstance(view, PaperView) and view.show_problem():
                self.list.setCurrentRow(number)
                self._stack.setCurrentIndex(number)
                return
        self._attempt(partial(self._write, goal), goal)

    def _write(self, goal: MeetingId | NewMeeting | None) -> None:
        incoming, attachments = self._kept()
        if incoming:
            store = self._around.store
            with self._own_write():
                self.taken = store.write("import papers", take_in, incoming, goal, attachments)
        self.accept()

    def _kept(self) -> tuple[list[Incoming], list[Attachment]]:
        """Keep the bytes of all files, before any row points to them."""
        store = self._around.storage.files
        incoming: list[Incoming] = []
        attachments: list[Attachment] = []
        for file, view in zip(self._files, self._views, strict=True):
            name = file.name
            if isinstance(view, PaperView):
                paper: ReadPaper = keep_paper(store, view.value(), file.data, name)
                incoming.append(paper)
            elif view.fate is Fate.CASE:
                incoming.append(keep(store, file.data, name))
            elif view.fate is Fate.ATTACH:
                kept = keep(store, file.data, name)
                attachments.append(Attachment(None, PurePath(file.name).stem, kept))
        return incoming, attachments

    def _attempt(self, step: Callable[[], None], goal: MeetingId | NewMeeting | None) -> None:
        try:
            step()
        except UserError as error:
            if isinstance(goal, NewMeeting):
                self.place.show_error(spoken(error))
            else:
                show_error(self, error)


def _waits(file: ReadFile) -> bool:
    """Tell whether somebody has to decide on a file's changes and comments first."""
    return file.read is not None and bool(file.read.marks)


def _sign(file: ReadFile) -> QIcon:
    if file.fault:
        return icon("octagon-x", "stop")
    return icon("triangle-alert", "warn") if _waits(file) else icon("file-text")

"""Files that come in from outside: attachments to a case, case papers onto the agenda."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog

from agenda_app.domain.case import CaseId
from agenda_app.errors import UserError
from agenda_app.produce.attaching import Attached
from agenda_app.services.cases import read_case
from agenda_app.services.meeting_overview import MeetingOverview
from agenda_app.services.municipality import find_municipality
from agenda_app.ui.attach.attach_files import AttachFiles
from agenda_app.ui.attach.attach_words import first_to_look_at, not_attached
from agenda_app.ui.import_dialog import ImportDialog
from agenda_app.ui.import_reading import ReadFile, read_files
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.meeting.agenda_actions import AgendaActions
from agenda_app.ui.meeting.agenda_edits import AgendaEdits
from agenda_app.ui.meeting.agenda_pane import AgendaPane
from agenda_app.ui.meeting.agenda_row import AgendaRow
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.drop_zone import files_in
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.reading_in import remember
from agenda_app.ui.routes import MeetingRoute


class FilesIn(QObject):
    """Reads files in the background; what comes in is one step that can be undone.

    ``look_wanted`` tells that the user wants to see what was found in attachments.
    """

    look_wanted = Signal()

    def __init__(
        self, around: Surroundings, pane: AgendaPane, edits: AgendaEdits, notices: NoticeLine
    ) -> None:
        """Listen to the pane; ``actions`` and ``overview`` are set by the page."""
        super().__init__(pane)
        self._around = around
        self._pane = pane
        self._edits = edits
        self._notices = notices
        self.actions: AgendaActions | None = None
        self.overview: MeetingOverview | None = None
        self._municipality = ""
        self.attaching = AttachFiles(around, pane)
        self.attaching.failed.connect(notices.say_error)
        pane.attach.connect(self._on_attach)
        pane.papers_dropped.connect(self.take_papers)
        pane.list.files_dropped.connect(self.take_files)
        pane.list.pasted.connect(self._on_pasted)

    def take_files(self, paths: list[Path], row: AgendaRow | None) -> None:
        """Take files that were dropped on a line (attachments) or beneath the last (papers)."""
        if self.actions is not None and not self.actions.is_open:
            self._notices.say(Level.INFO, self.tr("The meeting is over and takes no more files."))
        elif row is not None and row.item.case_id is not None:
            self.attach(row.item.case_id, paths)
        else:
            self.take_papers(paths)

    def ask(self, row: AgendaRow) -> None:
        """Ask for files to attach to a case."""
        if row.item.case_id is None:
            self._notices.say(Level.INFO, self.tr("Select a case first: attachments go with one."))
            return
        title = self.tr("Attachments to {case}").format(case=row.item.number or row.item.title)
        names, _ = QFileDialog.getOpenFileNames(self._pane.window(), title)
        if names:
            self.attach(row.item.case_id, [Path(name) for name in names])

    def attach(self, case_id: CaseId, paths: Sequence[Path]) -> None:
        """Make pages of files and put them on a case as attachments."""
        beside = self._around.store.read(read_case, case_id).attachments
        self.attaching.attach(paths, beside, partial(self._on_attached, case_id))

    def take_papers(self, paths: Sequence[Path]) -> None:
        """Read case papers and show what they hold; this meeting is where they go."""
        municipality = self._around.store.read(find_municipality)
        self._municipality = municipality.name if municipality else ""
        job = self._around.jobs.start(read_files(tuple(paths), self._municipality))
        job.succeeded.connect(self._on_read)
        job.failed.connect(self._on_failed)
        JobDialog(job, self.tr("Reading case papers …"), self._pane.window())

    def _on_attached(self, case_id: CaseId, found: Attached) -> None:
        self._notices.quiet()
        if found.attachments:
            step = partial(self._edits.attach, self.tr("attachment"), case_id, found.attachments)
            if not self._notices.attempt(step):
                return
        for before, after in found.changed:
            text = self.tr("tracked changes")
            step = partial(self._edits.change_attachment, text, case_id, before, after)
            if not self._notices.attempt(step):
                return
        self._tell(found)

    def _tell(self, found: Attached) -> None:
        """Say what was not attached, and what a person should look at."""
        look = first_to_look_at(found.made, interface_language())
        sentence = " ".join(filter(None, (not_attached(found), look)))
        level = Level.STOP if found.errors else Level.WARN if look else Level.INFO
        show = (self.tr("Show"), self.look_wanted.emit)
        if sentence:
            self._notices.say(level, sentence, *([show] if look else []))

    def _on_read(self, files: tuple[ReadFile, ...]) -> None:
        if self.overview is None:
            return
        dialog = ImportDialog(
            self._around,
            files,
            self._municipality,
            self._pane.window(),
            own_write=self._edits.own_write,
        )
        meeting = self.overview.meeting
        dialog.place.suggest(self.overview.committee, meeting.date, meeting.id)
        dialog.exec()
        taken = dialog.taken
        dialog.deleteLater()
        if taken is None:
            return
        if taken.meeting_id == self.overview.meeting.id:
            self._pane.select_case(taken.case_ids[0])
        elif taken.meeting_id is not None:
            self._around.go(MeetingRoute(taken.meeting_id))
        remember(self._around, self._edits, taken)

    def _on_attach(self) -> None:
        row = self._pane.list.current
        if row is not None:
            self.ask(row)

    def _on_pasted(self) -> None:
        paths = files_in(QApplication.clipboard().mimeData())
        if paths:
            self.take_files(paths, self._pane.list.current)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._notices.say_error(error)

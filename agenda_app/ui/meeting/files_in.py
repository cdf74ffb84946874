"""Files that come in from outside: attachments to a case, case papers onto the agenda."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog

from agenda_app.domain.case import Attachment, Case, CaseId
from agenda_app.errors import UserError
from agenda_app.intake.result import Marks
from agenda_app.services.importing import import_paper, keep_paper
from agenda_app.services.municipality import find_municipality
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.meeting.agenda_actions import AgendaActions
from agenda_app.ui.meeting.agenda_edits import AgendaEdits
from agenda_app.ui.meeting.agenda_pane import AgendaPane
from agenda_app.ui.meeting.agenda_row import AgendaRow
from agenda_app.ui.meeting.marks_dialog import MarksDialog
from agenda_app.ui.meeting.notices import Notices
from agenda_app.ui.meeting.reading import Paper, keep_attachments, read_papers
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.drop_zone import files_in
from agenda_app.ui.parts.signals import Level


class FilesIn(QObject):
    """Reads files in the background, then does one step that can be undone."""

    def __init__(
        self, around: Surroundings, pane: AgendaPane, edits: AgendaEdits, notices: Notices
    ) -> None:
        """Listen to the pane; ``actions`` is set by the page."""
        super().__init__(pane)
        self._around = around
        self._pane = pane
        self._edits = edits
        self._notices = notices
        self.actions: AgendaActions | None = None
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
        """Keep files and put them on a case as attachments."""
        job = self._around.jobs.start(keep_attachments(self._around.storage.files, tuple(paths)))
        job.succeeded.connect(partial(self._on_kept, case_id))
        job.failed.connect(self._on_failed)
        JobDialog(job, self.tr("Reading attachments …"), self._pane.window())

    def take_papers(self, paths: Sequence[Path], marks: Marks = Marks.ASK) -> None:
        """Read case papers and put them on the agenda as new cases."""
        municipality = self._around.store.read(find_municipality)
        name = municipality.name if municipality else ""
        job = self._around.jobs.start(read_papers(tuple(paths), marks, name))
        job.succeeded.connect(self._on_read)
        job.failed.connect(self._on_failed)
        JobDialog(job, self.tr("Reading case papers …"), self._pane.window())

    def _on_kept(self, case_id: CaseId, attachments: tuple[Attachment, ...]) -> None:
        step = partial(self._edits.attach, self.tr("attachment"), case_id, attachments)
        if self._notices.attempt(step):
            unprinted = [a.title for a in attachments if not a.pages]
            if unprinted:
                text = self.tr("“{title}” is kept, but is not printed: save it as PDF to print it.")
                self._notices.say(Level.WARN, text.format(title=unprinted[0]))

    def _on_read(self, papers: list[Paper]) -> None:
        marked = [paper for paper in papers if paper.read is not None and paper.read.marks]
        faults = [paper.fault for paper in papers if paper.fault is not None]
        ready = [paper for paper in papers if paper.read is not None and not paper.read.marks]
        self._notices.quiet()
        made = [case for paper in ready if (case := self._case_of(paper)) is not None]
        if made and self.actions is not None:
            self.actions.put_cases([case.id for case in made if case.id is not None])
        if faults:
            self._notices.say_error(faults[0])
        elif made:
            self._tell(made)
        for paper in marked:
            answer = MarksDialog.ask(self._pane.window(), paper.path.name, paper.marks)
            if answer is not None:
                self.take_papers([paper.path], answer)

    def _case_of(self, paper: Paper) -> Case | None:
        if paper.read is None:
            return None
        files, store = self._around.storage.files, self._around.store
        try:
            kept = keep_paper(files, paper.read, paper.data, paper.path.name)
            return store.write("import", import_paper, kept)
        except UserError as error:
            self._notices.say_error(error)
            return None

    def _tell(self, made: list[Case]) -> None:
        text = self.tr("“{title}” is read in and stands on the agenda.").format(title=made[0].title)
        if len(made) > 1:
            many = self.tr("{count} case papers are read in and stand on the agenda.")
            text = many.format(count=len(made))
        self._notices.say(Level.OK, text)

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

"""The pre-flight of a meeting's page: looked at after each change, and what its links do."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from agenda_app.checks.preflight import Remedy
from agenda_app.domain.case import Attachment
from agenda_app.domain.meeting import MeetingId
from agenda_app.jobs import Work
from agenda_app.produce.attaching import Attached, Made
from agenda_app.services.cases import read_case
from agenda_app.services.normalised import normalised_of
from agenda_app.services.preflight import PreflightLine
from agenda_app.ui.attach.attach_files import AttachFiles
from agenda_app.ui.attach.attach_words import not_attached
from agenda_app.ui.attach.preflight_check import meeting_lines
from agenda_app.ui.findings_watch import FindingsWatch
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.meeting.agenda_edits import AgendaEdits
from agenda_app.ui.meeting.meeting_view import MeetingView
from agenda_app.ui.meeting.preflight_row import REPLACE
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.routes import CaseRoute


class MeetingPreflight(QObject):
    """Nothing is looked at before ``plan``."""

    def __init__(
        self,
        around: Surroundings,
        view: MeetingView,
        edits: AgendaEdits,
        attaching: AttachFiles,
        page: QWidget,
    ) -> None:
        """Listen to the panel of the page."""
        super().__init__(page)
        self._around, self._view, self._edits, self._page = around, view, edits, page
        self._attaching = attaching
        self.watch = FindingsWatch(around.jobs, self._check, self)
        self.watch.found.connect(view.preflight.show_lines)
        around.store.saving.connect(self.watch.give_way)
        view.preflight.jump.connect(self.jump)
        view.preflight.acted.connect(self.act)
        view.pane.list.attachment_chosen.connect(self._on_attachment)
        view.papers.preview.audience_choice.chosen.connect(lambda: self.watch.plan())

    def jump(self, line: PreflightLine) -> None:
        """Select the case of an attachment, and bring its first page into view."""
        self._view.pane.select(line.item_id)
        self._view.papers.go_to(line.key, line.item_key)

    def act(self, line: PreflightLine, what: Remedy | str) -> None:
        """Do what a link of an opened line says."""
        if line.case_id is None:
            return
        attachment = self._attachment(line)
        if attachment is None:
            return
        if isinstance(what, Remedy):
            made = self._around.store.read(normalised_of, attachment)
            if made is not None:
                self._attaching.put_right(
                    Made(attachment, made.verdict), partial(self._on_put_right, line, attachment)
                )
        elif what == REPLACE:
            self._replace(line, attachment)
        else:
            self._around.go(CaseRoute(line.case_id, self._meeting_id))

    def _replace(self, line: PreflightLine, attachment: Attachment) -> None:
        title = self.tr("Another file for “{title}”").format(title=attachment.title)
        name, _ = QFileDialog.getOpenFileName(self._page.window(), title)
        if name and line.case_id is not None:
            beside = self._around.store.read(read_case, line.case_id).attachments
            then = partial(self._on_replaced, line, attachment)
            self._attaching.attach([Path(name)], beside, then)

    def _on_replaced(self, line: PreflightLine, before: Attachment, found: Attached) -> None:
        if sentence := not_attached(found):
            self._view.notices.say(Level.STOP if found.errors else Level.INFO, sentence)
        for came in found.attachments:
            after = replace(
                before, file=came.file, pages=came.pages, tracked_changes=came.tracked_changes
            )
            self._save(line, before, after, self.tr("another file"))

    def _on_put_right(self, line: PreflightLine, before: Attachment, found: Attached) -> None:
        for made in found.made:
            if made.attachment.tracked_changes is not before.tracked_changes:
                self._save(line, before, made.attachment, self.tr("tracked changes"))

    def _save(self, line: PreflightLine, before: Attachment, after: Attachment, text: str) -> None:
        case_id = line.case_id
        if case_id is not None:
            step = partial(self._edits.change_attachment, text, case_id, before, after)
            self._view.notices.attempt(step)

    def _attachment(self, line: PreflightLine) -> Attachment | None:
        """Return the attachment of a line as it is stored, or its paper's own file as one."""
        if line.case_id is None:
            return None
        case = self._around.store.read(read_case, line.case_id)
        if not line.place:
            return Attachment(None, case.title, case.paper.source)
        return next((a for a in case.attachments if a.id == line.attachment_id), None)

    def _on_attachment(self, attachment: Attachment) -> None:
        for line in self._view.preflight.lines:
            if line.attachment_id == attachment.id:
                self._view.papers.go_to(line.key, line.item_key)

    def _check(self) -> Work[tuple[PreflightLine, ...]]:
        return meeting_lines(
            self._around.storage,
            self._meeting_id,
            self._view.papers.preview.audience,
            self._around.today(),
            interface_language(),
        )

    @property
    def _meeting_id(self) -> MeetingId:
        return self._view.papers.meeting_id

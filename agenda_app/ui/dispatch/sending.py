"""From "send" to what is kept: the question, the job, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.dispatch import BEGINS, Dispatch, DispatchKind, Version
from agenda_app.domain.findings import Finding
from agenda_app.domain.meeting import MeetingId
from agenda_app.errors import UserError
from agenda_app.produce.dispatching import dispatch
from agenda_app.produce.proof import LeakError, UndecidedError
from agenda_app.services.dispatches import current, dispatches
from agenda_app.services.exempt_part import members_have_parts, says_something_exempt
from agenda_app.services.former_readers import about_readers
from agenda_app.services.meeting_overview import MeetingOverview
from agenda_app.services.preflight import PreflightLine
from agenda_app.services.recipients import recipients_of
from agenda_app.services.sending import Order
from agenda_app.services.sent_content import Standing
from agenda_app.services.undecided import undecided
from agenda_app.ui.dispatch.going_out import attachments_about, items_about
from agenda_app.ui.dispatch.kept_files import save_kept
from agenda_app.ui.dispatch.proposing import proposed, said_of_attachments
from agenda_app.ui.dispatch.send_dialog import Answer, Proposal, SendDialog
from agenda_app.ui.errors import show_error
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.produce.deciding import ask_about_all, deciding
from agenda_app.ui.produce.proof_dialog import ask_about_leak


class Sending(QObject):
    """Knows what the page knows of its meeting.

    ``sent`` tells that something was kept, ``found`` that the control has said its word anew.
    """

    sent = Signal(object)
    found = Signal()

    def __init__(self, around: Surroundings, notices: NoticeLine, page: QWidget) -> None:
        """Belong to a page."""
        super().__init__(page)
        self._around, self._notices, self._page = around, notices, page
        self._cache = RenderCache()
        self.overview: MeetingOverview | None = None
        self.findings: tuple[Finding, ...] = ()
        self.attachments: Callable[[], tuple[PreflightLine, ...]] = tuple
        self.standing = Standing()
        self.show_versions: Callable[[], None] = lambda: None

    def know(self, findings: tuple[Finding, ...]) -> None:
        """Know what the control found."""
        self.findings = findings
        self.found.emit()

    def send(self, kind: DispatchKind) -> None:
        """Ask, make the files, and keep them."""
        self._notices.quiet()
        try:
            proposal = self._proposal(kind)
        except UserError as error:
            self._notices.say_error(error)
            return
        if proposal is None:
            return
        dialog = SendDialog(proposal, self._page.window())
        propose_again = partial(self._propose_again, kind, dialog)
        dialog.undecided.connect(partial(ask_about_all, self._around, dialog))
        dialog.undecided.connect(propose_again)
        self.found.connect(propose_again)
        answer = dialog.ask()
        self.found.disconnect(propose_again)
        if answer is not None:
            self._start(kind, answer)

    def _proposal(self, kind: DispatchKind) -> Proposal | None:
        """Return what there is to send, None without a meeting; UserError when it is gone."""
        if self.overview is None or self.overview.meeting.id is None:
            return None
        store, meeting_id = self._around.store, self.overview.meeting.id
        recipients = store.read(recipients_of, meeting_id)
        agenda, changes = self.overview.agenda, self.standing.changes
        today, among = self._around.today(), None
        if kind is DispatchKind.SUPPLEMENT:
            among = items_about(kind, agenda, changes)
        exempt = store.read(says_something_exempt, meeting_id, today, among)
        found = store.read(undecided, meeting_id, today)
        proposal = proposed(
            kind,
            self.overview,
            self.findings,
            self.standing,
            recipients,
            exempt=exempt,
            undecided=UndecidedError(meeting_id, found) if found else None,
            parts=self.standing.is_for_public_alone and self._members_have_parts(meeting_id),
        )
        readers = store.read(about_readers, meeting_id, kind, recipients)
        said = (sentence.said(interface_language()) for sentence in readers)
        proposal = replace(proposal, sentences=(*proposal.sentences, *said))
        looked_at = attachments_about(kind, agenda, changes, self.attachments())
        return replace(proposal, attachments=said_of_attachments(looked_at))

    def _members_have_parts(self, meeting_id: MeetingId) -> bool:
        sent = self._around.store.read(dispatches, meeting_id)
        return members_have_parts(self._around.storage.files, current(sent))

    def _propose_again(self, kind: DispatchKind, dialog: SendDialog, *_: object) -> None:
        """Say in the open dialog what follows from what was decided or found since."""
        try:
            proposal = self._proposal(kind)
        except UserError as error:
            show_error(dialog, error)
            return
        if proposal is not None:
            dialog.show_proposal(proposal)

    def _start(self, kind: DispatchKind, answer: Answer) -> None:
        if self.overview is None or self.overview.meeting.id is None:
            return
        order = Order(
            self.overview.meeting.id,
            kind,
            tuple(answer.recipients),
            answer.note,
            answer.with_public,
        )
        clock = datetime.now().replace(microsecond=0).time()
        now = datetime.combine(self._around.today(), clock)
        job = self._around.jobs.start(dispatch(self._around.storage, order, now, self._cache))
        job.succeeded.connect(self._on_kept)
        job.failed.connect(partial(self._on_failed, kind, answer))
        JobDialog(job, self.tr("Making the files …"), self._page.window())

    def _on_kept(self, kept: Dispatch) -> None:
        texts = {
            DispatchKind.NOTICE: self.tr("The notice is sent: pages {first}–{last} are kept."),
            DispatchKind.SUPPLEMENT: self.tr(
                "Supplement {serial} is sent: pages {first}–{last} are kept."
            ),
            DispatchKind.CORRECTION: self.tr("Correction {serial} is sent and kept."),
            DispatchKind.PUBLIC: self.tr("The public version is made and kept."),
            DispatchKind.KEPT: self.tr("The papers are kept: pages {first}–{last}."),
        }
        text = texts[kept.kind].format(
            serial=kept.serial, first=kept.first_page, last=kept.last_page
        )
        files, window = self._around.storage.files, self._page.window()
        save = partial(save_kept, files, kept, window, self._notices.say)
        lacks = Version.PUBLIC not in {file.version for file in kept.files}
        lacks = lacks and (kept.kind in BEGINS or not self.standing.has_public)
        look = (self.tr("Show what was sent"), lambda: self.show_versions())
        publish = (self.tr("Make the public version …"), partial(self.send, DispatchKind.PUBLIC))
        self.sent.emit(kept)
        more = publish if lacks else look
        self._notices.say(Level.OK, text, (self.tr("Save the files …"), save), more)

    def _on_failed(self, kind: DispatchKind, answer: Answer, error: Exception) -> None:
        meeting_id = self.overview.meeting.id if self.overview else None
        if isinstance(error, LeakError) and meeting_id is not None:
            again = partial(self._start, kind, answer)
            ask_about_leak(self._around, meeting_id, error, again, self._page)
        elif isinstance(error, UserError):
            actions = deciding(self._around, self._page, error)
            self._notices.say(Level.STOP, spoken(error), *actions)
        else:
            raise error

"""From "send" to what is kept: the question, the job, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.comparison import Comparison, Fate
from agenda_app.domain.dispatch import Dispatch, DispatchKind
from agenda_app.domain.findings import Finding
from agenda_app.domain.findings import Level as Weight
from agenda_app.domain.meeting import MeetingId
from agenda_app.errors import UserError
from agenda_app.produce.dispatching import dispatch
from agenda_app.produce.proof import LeakError
from agenda_app.services.change_words import fate_word
from agenda_app.services.distribution import says_something_exempt
from agenda_app.services.meeting_overview import MeetingOverview
from agenda_app.services.recipients import recipients_of
from agenda_app.services.sending import Order
from agenda_app.ui.dispatch.kept_files import save_kept
from agenda_app.ui.dispatch.send_dialog import Answer, Proposal, SendDialog
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.meeting.control_words import verdict
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.produce.proof_dialog import ask_about_leak
from agenda_app.words import item_number

BLOCKING = "number_duplicate"
_MOST = 5


class Sending(QObject):
    """Knows what the page knows of its meeting; ``sent`` tells that something was kept."""

    sent = Signal(object)

    def __init__(self, around: Surroundings, notices: NoticeLine, page: QWidget) -> None:
        """Belong to a page."""
        super().__init__(page)
        self._around, self._notices, self._page = around, notices, page
        self._cache = RenderCache()
        self.overview: MeetingOverview | None = None
        self.findings: tuple[Finding, ...] = ()
        self.changes = Comparison()
        self.show_versions: Callable[[], None] = lambda: None

    def send(self, kind: DispatchKind) -> None:
        """Ask, make the files, and keep them."""
        if self.overview is None or self.overview.meeting.id is None:
            return
        self._notices.quiet()
        try:
            proposal = self._proposal(kind, self.overview)
        except UserError as error:
            self._notices.say_error(error)
            return
        answer = SendDialog.ask(proposal, self._page.window())
        if answer is not None:
            self._start(kind, answer)

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

    def _proposal(self, kind: DispatchKind, overview: MeetingOverview) -> Proposal:
        meeting_id = overview.meeting.id
        recipients = self._around.store.read(recipients_of, meeting_id) if meeting_id else ()
        titles = {
            DispatchKind.NOTICE: self.tr("Send the notice?"),
            DispatchKind.SUPPLEMENT: self.tr("Send a supplement?"),
            DispatchKind.CORRECTION: self.tr("Send a correction?"),
        }
        blocked = any(finding.code == BLOCKING for finding in self.findings)
        return Proposal(
            kind,
            titles[kind],
            self.tr("Send"),
            self._sentences(kind, overview),
            recipients,
            self._remark(),
            self._no_public(),
            exempt=self._says_something_exempt(meeting_id),
            allowed=not blocked,
        )

    def _says_something_exempt(self, meeting_id: MeetingId | None) -> bool:
        today = self._around.today()
        return meeting_id is not None and self._around.store.read(
            says_something_exempt, meeting_id, today
        )

    def _sentences(self, kind: DispatchKind, overview: MeetingOverview) -> tuple[str, ...]:
        made = self.tr("The files are made and kept as they are. Print or mail them afterwards.")
        if kind is DispatchKind.NOTICE:
            return (*self._about_numbers(overview), made)
        wanted = kind is DispatchKind.SUPPLEMENT
        lines = [
            (item_number(i.number) if i.number else "", i.title, i.fate)
            for i in self.changes.items
            if (i.fate is Fate.NEW) is wanted
        ]
        named = [
            " ".join(filter(None, (number, title))) + f" – {fate_word(fate, interface_language())}"
            for number, title, fate in lines
        ]
        if len(named) > _MOST:
            rest = self.tr("and %n more", "", len(named) - _MOST + 1)
            named = [*named[: _MOST - 1], rest]
        if not wanted and self.changes.notice:
            named.insert(0, self.tr("the notice itself"))
        what = (
            self.tr("Only the added cases go out. Page numbers go on from the last page sent.")
            if wanted
            else self.tr("Only the pages that changed go out, numbered 45a, 45b.")
        )
        return ("\n".join(f"•  {line}" for line in named), what, made)

    def _about_numbers(self, overview: MeetingOverview) -> tuple[str, ...]:
        numbers = [item.number for item in overview.agenda.items if item.number]
        if not numbers:
            return (self.tr("This cannot be undone."),)
        text = self.tr(
            "The numbers from {first} to {last} are fixed for good and never used again. "
            "This cannot be undone."
        )
        first, last = item_number(numbers[0]), item_number(numbers[-1])
        return (text.format(first=first, last=last),)

    def _remark(self) -> tuple[Level, str] | None:
        if not self.findings:
            return None
        stops = any(finding.level is Weight.STOP for finding in self.findings)
        warns = any(finding.level is Weight.WARN for finding in self.findings)
        level = Level.STOP if stops else Level.WARN if warns else Level.INFO
        return level, verdict(self.findings)

    def _no_public(self) -> str:
        stop = next((f for f in self.findings if f.level is Weight.STOP), None)
        if stop is None:
            return ""
        return self.tr("The public version cannot be made: {why}").format(why=stop.text)

    def _on_kept(self, kept: Dispatch) -> None:
        texts = {
            DispatchKind.NOTICE: self.tr("The notice is sent: pages {first}–{last} are kept."),
            DispatchKind.SUPPLEMENT: self.tr(
                "Supplement {serial} is sent: pages {first}–{last} are kept."
            ),
            DispatchKind.CORRECTION: self.tr("Correction {serial} is sent and kept."),
        }
        text = texts[kept.kind].format(
            serial=kept.serial, first=kept.first_page, last=kept.last_page
        )
        files, window = self._around.storage.files, self._page.window()
        save = partial(save_kept, files, kept, window, self._notices.say)
        self.sent.emit(kept)
        self._notices.say(
            Level.OK,
            text,
            (self.tr("Save the files …"), save),
            (self.tr("Show what was sent"), lambda: self.show_versions()),
        )

    def _on_failed(self, kind: DispatchKind, answer: Answer, error: Exception) -> None:
        meeting_id = self.overview.meeting.id if self.overview else None
        if isinstance(error, LeakError) and meeting_id is not None:
            again = partial(self._start, kind, answer)
            ask_about_leak(self._around, meeting_id, error, again, self._page)
        elif isinstance(error, UserError):
            self._notices.say(Level.STOP, spoken(error))
        else:
            raise error

"""What a meeting's page has to do with sending: the next one, those before, and what changed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agenda_app.domain.comparison import Comparison
from agenda_app.domain.dispatch import DispatchKind
from agenda_app.domain.findings import Finding
from agenda_app.domain.meeting import MeetingId, MeetingState
from agenda_app.domain.printed import Audience
from agenda_app.errors import UserError
from agenda_app.jobs import Progress, Work
from agenda_app.produce.preview import Shown
from agenda_app.services.meeting_overview import MeetingOverview
from agenda_app.services.sent_content import Standing, sent_so_far, standing
from agenda_app.ui.dispatch.compare_sent import compare_sent
from agenda_app.ui.dispatch.sending import Sending
from agenda_app.ui.dispatch.versions_dialog import Next, VersionsDialog
from agenda_app.ui.findings_watch import FindingsWatch
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.meeting.meeting_facts import facts_line
from agenda_app.ui.meeting.meeting_view import MeetingView
from agenda_app.ui.meeting.preview_pane import PreviewPane
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.signals import Level


class MeetingDispatch(QObject):
    """``changed`` tells a Standing: how the meeting differs from what was sent of it."""

    changed = Signal(object)

    def __init__(self, around: Surroundings, view: MeetingView, page: QWidget) -> None:
        """Belong to a page."""
        super().__init__(page)
        self._around, self._page = around, page
        self._strip, self._notices = view.strip, view.notices
        self._is_known = False
        self._fault: UserError | None = None
        self._known: Comparison | None = None
        self.sending = Sending(around, view.notices, page)
        self.sending.attachments = lambda: view.preflight.lines
        self.sending.show_versions = self.show_versions
        self._watch = FindingsWatch(around.jobs, self._compare, self)
        self._watch.found.connect(self._on_compared)
        around.store.saving.connect(self._watch.give_way)
        self.sending.sent.connect(self._on_sent)
        view.strip.wanted.connect(self.sending.send)
        view.strip.compared.connect(self.show_changes)

    def turn_to_another(self) -> None:
        """Forget what was known of a meeting."""
        self._watch.stop()
        self._strip.forget()
        self.sending.overview, self.sending.standing = None, Standing()
        self._known = None

    def show_overview(self, overview: MeetingOverview) -> None:
        """Know a meeting that was read, and look again at where it stands when it was sent."""
        is_sent = overview.meeting.state is MeetingState.SENT
        if not is_sent:
            self.turn_to_another()
        self.sending.overview = overview
        if overview.sent:
            self._is_known = False
            self._watch.plan()
        elif is_sent:
            self._strip.show_unkept()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Know what the control found."""
        self.sending.know(findings)

    def offer_public(self, preview: PreviewPane, shown: Shown) -> None:
        """Say over a public preview that the public was not given what it shows."""
        overview, is_public = self.sending.overview, preview.audience is Audience.PUBLIC
        if overview is None or not overview.sent or not is_public or shown is not None:
            return
        if not self.sending.standing.public_has_all:
            preview.notices.say(
                Level.INFO,
                self.tr("The public version of what was sent is not made yet."),
                (self.tr("Make it …"), partial(self.sending.send, DispatchKind.PUBLIC)),
            )

    def stop(self) -> None:
        """Do no work for a page that nobody sees."""
        self._watch.stop()

    def show_versions(self) -> None:
        """Show everything that was sent."""
        overview = self.sending.overview
        if overview is None or overview.meeting.id is None:
            return
        facts = facts_line(overview.meeting, interface_language())
        title = f"{overview.committee.name}, {facts}"
        following = self._following(overview.meeting.id)
        window = self._page.window()
        dialog = VersionsDialog(self._around, overview.meeting.id, title, following, window)
        meeting_id = overview.meeting.id

        def offer() -> None:
            dialog.offer(self._following(meeting_id))

        self.changed.connect(offer)
        chosen: list[DispatchKind] = []
        dialog.wanted.connect(chosen.append)
        dialog.exec()
        self.changed.disconnect(offer)
        dialog.deleteLater()
        for kind in chosen:
            self.sending.send(kind)

    def show_changes(self) -> None:
        """Show how the meeting differs from what was sent last."""
        overview = self.sending.overview
        if overview is not None and overview.meeting.id is not None:
            compare_sent(self._around, overview.meeting.id, self._page.window())

    def _following(self, meeting_id: MeetingId) -> Next:
        """Return why a supplement or a correction cannot be sent; empty where it can."""
        standing = self.sending.standing
        kinds, lacks = standing.following, standing.is_public_to_make
        try:
            self._around.store.read(sent_so_far, meeting_id)
            if self._fault is not None:
                raise self._fault
        except UserError as error:
            return Next(spoken(error), spoken(error), lacks)
        if not self._is_known:
            wait = self.tr("Looking for what changed since …")
            return Next(wait, wait, lacks)
        no_new = self.tr("No case was added since the last sending.")
        no_change = self.tr("Nothing of what was sent has changed.")
        return Next(
            "" if DispatchKind.SUPPLEMENT in kinds else no_new,
            "" if DispatchKind.CORRECTION in kinds else no_change,
            lacks,
        )

    def _compare(self) -> Work[Standing | UserError]:
        """Compare on the worker; what was kept and cannot be read is told when one looks at it."""
        overview, storage = self.sending.overview, self._around.storage
        yield Progress(0, 0)
        if overview is None or overview.meeting.id is None:
            return Standing()
        with storage.database.read() as session:
            try:
                return standing(session, storage.files, overview.meeting.id, self._around.today())
            except UserError as error:
                return error

    def _on_sent(self, _kept: object) -> None:
        """What is left to send after it does not take down what is told of it."""
        self._known = None

    def _on_compared(self, found: Standing | UserError) -> None:
        self._is_known = True
        self._fault = found if isinstance(found, UserError) else None
        self.sending.standing = Standing() if isinstance(found, UserError) else found
        before, self._known = self._known, self.sending.standing.changes
        is_new = before is not None and before != self._known
        if is_new and not self._known.is_same:
            self._notices.quiet_when_done()
        self._strip.show_standing(self.sending.standing)
        self.changed.emit(self.sending.standing)

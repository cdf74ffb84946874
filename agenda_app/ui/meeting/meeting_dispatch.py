"""What a meeting's page has to do with sending: the next one, those before, and what changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agenda_app.domain.comparison import Comparison
from agenda_app.domain.dispatch import DispatchKind
from agenda_app.domain.findings import Finding
from agenda_app.domain.meeting import MeetingId, MeetingState
from agenda_app.errors import UserError
from agenda_app.jobs import Progress, Work
from agenda_app.services.meeting_overview import MeetingOverview
from agenda_app.services.sent_content import changes_since, sent_so_far, what_can_be_sent
from agenda_app.ui.dispatch.changes_strip import ChangesStrip
from agenda_app.ui.dispatch.compare_sent import compare_sent
from agenda_app.ui.dispatch.sending import Sending
from agenda_app.ui.dispatch.versions_dialog import Next, VersionsDialog
from agenda_app.ui.findings_watch import FindingsWatch
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.meeting.meeting_facts import facts_line
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.notice_line import NoticeLine


class MeetingDispatch(QObject):
    """``changed`` tells a Comparison: how the meeting differs from what its members were sent."""

    changed = Signal(object)

    def __init__(
        self, around: Surroundings, notices: NoticeLine, strip: ChangesStrip, page: QWidget
    ) -> None:
        """Belong to a page."""
        super().__init__(page)
        self._around, self._page, self._strip = around, page, strip
        self.sending = Sending(around, notices, page)
        self.sending.show_versions = self.show_versions
        self._watch = FindingsWatch(around.jobs, self._compare, self)
        self._watch.found.connect(self._on_compared)
        around.store.saving.connect(self._watch.give_way)
        strip.wanted.connect(self.sending.send)
        strip.compared.connect(self.show_changes)

    @property
    def changes(self) -> Comparison:
        """How the meeting differs from what was sent, as far as that is known."""
        return self.sending.changes

    def turn_to_another(self) -> None:
        """Forget what was known of a meeting."""
        self._watch.stop()
        self._strip.forget()
        self.sending.overview, self.sending.changes = None, Comparison()

    def show_overview(self, overview: MeetingOverview) -> None:
        """Know a meeting that was read, and look again for changes when it is sent."""
        is_sent = overview.meeting.state is MeetingState.SENT
        if not is_sent:
            self.turn_to_another()
        self.sending.overview = overview
        if is_sent:
            self._watch.plan()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Know what the control found."""
        self.sending.findings = findings

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
        chosen: list[DispatchKind] = []
        dialog.wanted.connect(chosen.append)
        dialog.exec()
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
        store, files = self._around.store, self._around.storage.files
        try:
            store.read(sent_so_far, meeting_id)
            found = store.read(changes_since, files, meeting_id, self._around.today())
        except UserError as error:
            return Next(spoken(error), spoken(error))
        self._on_compared(found)
        kinds = what_can_be_sent(found)
        no_new = self.tr("No case was added since the last sending.")
        no_change = self.tr("Nothing of what was sent has changed.")
        return Next(
            "" if DispatchKind.SUPPLEMENT in kinds else no_new,
            "" if DispatchKind.CORRECTION in kinds else no_change,
        )

    def _compare(self) -> Work[Comparison]:
        """Compare on the worker; what was kept and cannot be read is told when one looks at it."""
        overview, storage = self.sending.overview, self._around.storage
        yield Progress(0, 0)
        if overview is None or overview.meeting.id is None:
            return Comparison()
        with storage.database.read() as session:
            try:
                return changes_since(
                    session, storage.files, overview.meeting.id, self._around.today()
                )
            except UserError:
                return Comparison()

    def _on_compared(self, changes: Comparison) -> None:
        self.sending.changes = changes
        self._strip.show_changes(changes)
        self.changed.emit(changes)

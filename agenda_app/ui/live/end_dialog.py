"""The end of the meeting: when it was closed, who signs, what is missing, and locking."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, time

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.minutes_gap import MinutesGap
from agenda_app.domain.minutes_gap_words import gap_basis, located
from agenda_app.domain.people import PersonId
from agenda_app.domain.signing import USUAL_RULE, rule_words
from agenda_app.domain.typography import clock
from agenda_app.errors import UserError
from agenda_app.produce.locking import Locked, PublicMinutesError, lock_minutes
from agenda_app.produce.proof import LeakError
from agenda_app.ui.icons import pixmap
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.live.end_words import end_words
from agenda_app.ui.live.live_data import LiveData
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.seat_list import SeatList
from agenda_app.ui.live.signer_lines import signer_lines
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text
from agenda_app.ui.parts.time_field import TimeField
from agenda_app.ui.parts.trouble import Trouble
from agenda_app.ui.produce.proof_dialog import ask_about_leak_over

_SIZE = (760, 600)
_WHAT = Qt.ItemDataRole.UserRole
_GAP, _SHARE = 4, 3


class EndDialog(QDialog):
    """``wanted`` is the gap that somebody chose to mend, None when the dialog was just closed.

    ``locked`` is what was kept when the minutes were locked here.
    """

    def __init__(
        self,
        around: Surroundings,
        data: LiveData,
        live: LiveMeeting,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
        *,
        clock: Callable[[], time | None] | None = None,
    ) -> None:
        """Show how far the minutes are.

        Args:
            around: what pages work with.
            data: the way to the data.
            live: the meeting.
            now: the clock on the wall, also for the moment in which the minutes are locked.
            parent: the window.
            clock: the time that is proposed for the end, which nobody may know; that of ``now``
                if left out.
        """
        super().__init__(parent)
        self.setObjectName("live_end")
        self._words = words = end_words(is_written=live.is_written)
        self.setWindowTitle(words.title)
        self._around, self._data, self._live, self._now = around, data, live, now
        proposed = clock or (lambda: now().time().replace(second=0, microsecond=0))
        self.wanted: MinutesGap | None = None
        self.locked: Locked | None = None
        self.title = Text(words.title, "heading")
        self.facts = Text(role="label", wrap=True, name="end_facts")
        self.at = TimeField(proposed(), name="end_at")
        self.at.setAccessibleName(words.at)
        self.at.setFixedWidth(86)
        self.at.returnPressed.connect(self.adjourn)
        self._at_label = Text(words.at, "label")
        self.end = SecondaryButton(words.button, name="end_close_meeting")
        self.end.clicked.connect(self.adjourn)
        title = self.tr("What is &missing or worth a look. Enter goes there.")
        self._gaps_title = Text(title, "small")
        self.gaps = QListWidget()
        # One key leads to the list from everywhere in the dialog.
        self._gaps_title.setBuddy(self.gaps)
        self.gaps.setObjectName("end_gaps")
        self.gaps.setAccessibleName(self.tr("What is missing"))
        self.gaps.setWordWrap(True)
        self.gaps.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.gaps.setSpacing(_GAP)
        self.gaps.itemActivated.connect(self._on_gap)
        self.gaps.itemClicked.connect(self._on_gap)
        self.signers = SeatList()
        self.signers.setObjectName("end_signers")
        self.signers.setAccessibleName(self.tr("Who signs"))
        self.signers.turned.connect(self._on_signer)
        self.trouble = Trouble("end_trouble")
        self.lock = PrimaryButton(self.tr("Lock the minutes"), icon="lock", name="end_lock")
        self.lock.clicked.connect(self.lock_minutes)
        self.without = SecondaryButton(
            self.tr("Lock without the public version"), name="end_without_public"
        )
        self.without.clicked.connect(self.lock_without_public)
        self.without.hide()
        self.shut = SecondaryButton(self.tr("Close"), name="end_shut", clicked=self.reject)
        self._build()
        self.resize(*_SIZE)
        self.show_now()
        if self._is_running:
            (self.at if self.at.value is None else self.end).setFocus()
        else:
            self._go_on()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self._at_label, self.at, self.end):
            row.addWidget(part)
        row.addStretch(1)
        self._lists = lists = QHBoxLayout()
        lists.setSpacing(24)
        for share, title, widget in (
            (_SHARE, self._gaps_title, self.gaps),
            (2, Text(self.tr("Who signs. Space chooses."), "small"), self.signers),
        ):
            column = QVBoxLayout()
            column.addWidget(title)
            column.addWidget(widget, 1)
            if widget is self.signers and self._live.signing != USUAL_RULE:
                rule = spoken(rule_words(self._live.signing))
                column.addWidget(Text(rule, "label", wrap=True, name="end_rule"))
            lists.addLayout(column, share)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(
            Text(self.tr("Nothing in the minutes can be changed once they are locked."), "label"), 1
        )
        for button in (self.shut, self.without, self.lock):
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 18, 24, 18)
        whole.setSpacing(12)
        whole.addWidget(self.title)
        whole.addWidget(self.facts)
        whole.addLayout(row)
        whole.addLayout(lists, 1)
        whole.addWidget(self.trouble)
        whole.addLayout(foot)
        for button in (self.end, self.shut, self.without, self.lock):
            button.setAutoDefault(False)

    @property
    def _is_running(self) -> bool:
        return self._live.minutes.adjourned_at is None

    def adjourn(self) -> None:
        """Close the meeting at the time that is written."""
        self.at.read()
        at = self.at.value
        if at is None:
            self.trouble.tell(self.at.problem() or self._words.when)
        elif self._attempt(lambda: self._data.adjourn(at)):
            self._go_on()

    def _go_on(self) -> None:
        """Go to what is missing, or to who signs when nothing is."""
        (self.gaps if self.gaps.count() else self.signers).setFocus()

    def lock_minutes(self) -> None:
        """Lock the minutes when nothing is missing, and keep their files.

        What is only worth a look is named beside the button, which then says that it is passed by.
        Before anything is locked the public version is proved: what is found in it can be mended
        only as long as the minutes are open.
        """
        self._lock(withhold_public=False)

    def lock_without_public(self) -> None:
        """Lock the minutes though the public version may not leave; it can be kept afterwards."""
        self._lock(withhold_public=True)

    def _lock(self, *, withhold_public: bool) -> None:
        self.lock.setEnabled(False)
        self.without.hide()
        now = self._now().replace(microsecond=0)
        storage, meeting_id = self._around.storage, self._data.meeting_id
        work = lock_minutes(storage, meeting_id, now, withhold_public=withhold_public)
        job = self._around.jobs.start(work, soon=True)
        job.succeeded.connect(self._on_locked)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self.show_now)
        JobDialog(job, self.tr("Making the files …"), self)

    def _on_locked(self, locked: Locked) -> None:
        self.locked = locked
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.show_now()
        if not isinstance(error, UserError):
            raise error
        self.trouble.tell(spoken(error))
        if isinstance(error, PublicMinutesError):
            self.without.setVisible(self.lock.isEnabled())
            if isinstance(error.why, LeakError):
                around, meeting_id = self._around, self._data.meeting_id
                ask_about_leak_over(around, meeting_id, error.why, self.lock_minutes, self)

    def show_now(self) -> None:
        """Show what is missing now."""
        found = self._data.gaps(self._around.storage.files)
        blocking = [gap for gap in found if gap.code.blocks]
        for part in (self._at_label, self.at, self.end):
            part.setVisible(self._is_running)
        ended = self._live.minutes.adjourned_at
        seen = self._live.for_screen()
        facts = [] if ended is None else [self._words.said.format(time=clock(ended))]
        facts += self._how_far(len(blocking), len(found) - len(blocking))
        self.facts.setText(" ".join(facts))
        self.lock.setEnabled(not blocking)
        passes_by = bool(found) and not blocking
        self.lock.setText(
            self.tr("Lock the minutes all the same") if passes_by else self.tr("Lock the minutes")
        )
        self.gaps.clear()
        for gap in found:
            level = Level.STOP if gap.code.blocks else Level.WARN
            nameless = gap.item_id in seen.withheld
            words = spoken(located(gap, seen.telling, nameless=nameless))
            item = QListWidgetItem(QIcon(pixmap(level.icon, level.value, 16)), words, self.gaps)
            item.setData(_WHAT, gap)
            item.setToolTip("\n".join(filter(None, (words, gap_basis(gap, seen.telling)))))
        self._gaps_title.setVisible(bool(found))
        self.gaps.setVisible(bool(found))
        self._lists.setStretch(0, _SHARE if found else 0)
        if found:
            self.gaps.setCurrentRow(0)
        self.signers.show_seats(signer_lines(self._live))

    def _how_far(self, blocking: int, to_look_at: int) -> Iterator[str]:
        """Yield how much keeps the minutes from being locked, and how much is worth a look."""
        if blocking:
            yield self.tr("%n thing(s) must be mended first.", "", blocking)
        if to_look_at:
            yield self.tr("%n thing(s) should be looked at.", "", to_look_at)
            if not blocking:
                yield self.tr("They keep nobody from locking the minutes.")
        if not blocking and not to_look_at:
            yield self.tr("Nothing is missing: the minutes can be locked.")

    def _on_signer(self, person: PersonId, is_chosen: bool) -> None:
        def change(minutes: MeetingMinutes) -> MeetingMinutes:
            others = tuple(one for one in minutes.signers if one != person)
            return replace(minutes, signers=(*others, person) if is_chosen else others)

        self._attempt(lambda: self._data.change_minutes("signers", change))

    def _on_gap(self, item: QListWidgetItem) -> None:
        self.wanted = item.data(_WHAT)
        self.accept()

    def _attempt(self, step: Callable[[], object]) -> bool:
        if not self.trouble.attempt(step):
            return False
        self._live = replace(self._data.read(), revealed=self._live.revealed)
        self.show_now()
        return True

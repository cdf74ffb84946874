"""Locked minutes: the very files that were kept, looked at for harm, saved, and signed on paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from agenda_app.domain.dispatch import Version
from agenda_app.domain.files import StoredFile
from agenda_app.domain.kept_minutes import KeptMinutes
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.typography import clock, date_short
from agenda_app.errors import UserError
from agenda_app.jobs import Progress, Work
from agenda_app.produce.locking import Locked, keep_locked
from agenda_app.produce.papers import Kind, Wanted, name_of
from agenda_app.produce.proof import LeakError
from agenda_app.services.correcting import exempt_correction
from agenda_app.services.correction_lines import correction_headings
from agenda_app.services.kept_minutes import kept_minutes, minutes_faults
from agenda_app.services.locked_content import lacking
from agenda_app.services.locked_tables import table_faults
from agenda_app.services.minutes_corrections import read_corrections
from agenda_app.terms import word
from agenda_app.ui.case.open_outside import open_outside
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.empty_state import EmptyState
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text
from agenda_app.ui.produce.correction_access_dialog import CorrectionAccessDialog
from agenda_app.ui.produce.proof_dialog import ask_about_leak_over
from agenda_app.ui.produce.saving import export
from agenda_app.ui.rows_model import Column, RowsModel
from agenda_app.ui.rows_table import RowsTable

_SIZE = (940, 380)
_SHOWN = 16
_VERSIONS = {Audience.INTERNAL: Version.INTERNAL, Audience.PUBLIC: Version.PUBLIC}


class LockedDialog(QDialog):
    """What was kept of the minutes of a meeting, and what can be done with it."""

    def __init__(
        self,
        around: Surroundings,
        meeting_id: MeetingId,
        locked_at: datetime,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        """Read and show what was kept."""
        super().__init__(parent)
        self.setObjectName("locked")
        self.setWindowTitle(self.tr("The locked minutes"))
        self.resize(*_SIZE)
        self._around, self._meeting_id, self._now = around, meeting_id, now
        self.notices = NoticeLine()
        self.notices.setContentsMargins(-28, 0, -24, 0)
        self.facts = Text(self._when(locked_at), "label", wrap=True, name="locked_facts")
        columns = (
            Column[KeptMinutes](self.tr("Version"), _version),
            Column[KeptMinutes](self.tr("Pages"), lambda kept: str(kept.pages)),
            Column[KeptMinutes](self.tr("Kept"), lambda kept: _moment(kept.kept_at)),
            Column[KeptMinutes](self.tr("Checksum"), lambda kept: kept.sha256[:_SHOWN]),
        )
        self.rows: RowsModel[KeptMinutes] = RowsModel(
            columns, key=lambda kept: kept.audience, parent=self
        )
        self.table: RowsTable[KeptMinutes] = RowsTable(
            self.rows, (220, 90, 200, 0), said=self.tr("Kept files"), name="locked_files"
        )
        self.table.opened.connect(self._on_open)
        self.table.chosen.connect(self._on_chosen)
        self.empty = EmptyState(
            "inbox",
            self.tr("No files are kept"),
            self.tr("They were not made when the minutes were locked, and can be made now."),
            name="locked_empty",
        )
        self.corrections = Text("", "label", wrap=True, name="locked_corrections")
        self.stack = QStackedWidget()
        for shown in (self.table, self.empty):
            self.stack.addWidget(shown)
        self._build()
        self.show_kept()
        self.show_corrections()

    def _build(self) -> None:
        self.open_button = self._button(self.tr("&Open"), "locked_open", self._on_open_chosen)
        self.save = self._button(self.tr("&Save a copy …"), "locked_save", self._on_save)
        self.verify = self._button(self.tr("&Verify"), "locked_verify", self._on_verify)
        self.sheet = self._button(self.tr("Si&gning sheet …"), "locked_sheet", self._on_sheet)
        self.keep = self._button(self.tr("&Keep what is lacking"), "locked_keep", self._on_keep)
        access = self.tr("Access to a correc&tion …")
        self.access = self._button(access, "locked_access", self._on_access)
        close = self._button(self.tr("Close"), "locked_close", self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        every = (self.open_button, self.save, self.verify, self.sheet, self.keep, self.access)
        for button in every:
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        column.addWidget(Text(self.tr("The locked minutes"), "heading"))
        column.addWidget(self.facts)
        column.addWidget(self.notices)
        column.addWidget(self.stack, 1)
        column.addWidget(self.corrections)
        column.addLayout(foot)

    def _button(self, text: str, name: str, slot: Callable[[], object]) -> SecondaryButton:
        button = SecondaryButton(text, name=name, clicked=slot)
        button.setAutoDefault(False)
        return button

    def _when(self, at: datetime) -> str:
        return self.tr(
            "Locked {moment}. What was locked is printed from these files, also when names or "
            "titles are changed later. Corrections come after it."
        ).format(moment=_moment(at))

    def show_kept(self) -> None:
        """Show what was kept, the first file chosen."""
        kept = tuple(self._around.store.read(kept_minutes, self._meeting_id).values())
        self.table.show_rows(kept)
        self.stack.setCurrentWidget(self.table if kept else self.empty)
        if kept:
            self.table.selectRow(0)
            self.table.setFocus()
        self.sheet.setEnabled(any(one.audience is Audience.INTERNAL for one in kept))
        self.keep.setEnabled(self._is_lacking())
        self._on_chosen(self.table.selected)

    def show_corrections(self) -> None:
        """Name what was put right; what of it is exempt, its words leave to whoever opens it."""
        read, meeting_id = self._around.store.read, self._meeting_id
        headings = read(correction_headings, meeting_id, interface_language())
        self._made = tuple(zip(headings, read(read_corrections, meeting_id), strict=True))
        said = [
            f"{heading} ({one.exempt_basis})" if one.exempt_basis else heading
            for heading, one in self._made
        ]
        self.corrections.setText(" · ".join(said))
        self.corrections.setVisible(bool(said))
        self.access.setVisible(bool(said))

    def _on_access(self) -> None:
        dialog = CorrectionAccessDialog(self._made, self)
        if dialog.asked():
            self.notices.attempt(lambda: self._exempt(dialog.number, dialog.basis))

    def _exempt(self, number: int, basis: str) -> None:
        step, before = exempt_correction, [one for _, one in self._made]
        write = self._around.store.write
        kept, later = write("exempt correction", step, self._meeting_id, number, basis)
        self.show_corrections()
        if [one for _, one in self._made] == before:
            return
        said = self.tr("The text of correction {number} is public.")
        if kept.exempt_basis:
            said = self.tr("The text of correction {number} is exempt from public access.")
        told = self.tr("Public minutes that are published already must be made and published anew.")
        level = Level.WARN if kept.exempt_basis else Level.OK
        self.notices.say(level, " ".join((said.format(number=number), told, *map(spoken, later))))

    def _is_lacking(self) -> bool:
        """Tell whether a file can be kept; one that came to harm is for Verify to tell of."""
        files, today = self._around.storage.files, self._now().date()
        try:
            return bool(self._around.store.read(lacking, files, self._meeting_id, today))
        except UserError:
            return False

    def _on_chosen(self, chosen: list[KeptMinutes]) -> None:
        for button in (self.open_button, self.save, self.verify):
            button.setEnabled(bool(chosen))

    def _on_open(self, kept: KeptMinutes) -> None:
        storage = self._around.storage
        name = name_of(storage, Wanted(self._meeting_id, Kind.LOCKED, kept.audience))
        file = StoredFile(kept.sha256, name, kept.size, "application/pdf")
        self.notices.attempt(lambda: open_outside(storage.files, file))

    def _on_open_chosen(self) -> None:
        for kept in self.table.selected[:1]:
            self._on_open(kept)

    def _on_save(self) -> None:
        for kept in self.table.selected[:1]:
            self._export(Kind.LOCKED, kept.audience)

    def _on_sheet(self) -> None:
        self._export(Kind.SIGNING, Audience.INTERNAL)

    def _export(self, kind: Kind, audience: Audience) -> None:
        export(self._around, self, self._meeting_id, kind, audience, tell=self.notices.say)

    def _on_verify(self) -> None:
        job = self._around.jobs.start(self._verifying(), soon=True)
        job.succeeded.connect(self._on_verified)
        JobDialog(job, self.tr("Looking at every file …"), self)

    def _verifying(self) -> Work[tuple[Sentence, ...]]:
        storage = self._around.storage
        yield Progress(0, 0)
        with storage.database.read() as session:
            found = kept_minutes(session, self._meeting_id).values()
            differing = table_faults(session, storage.files, self._meeting_id)
        return (*minutes_faults(storage.files, found), *differing)

    def _on_verified(self, faults: tuple[Sentence, ...]) -> None:
        if faults:
            self.notices.say(Level.STOP, " ".join(map(spoken, faults)))
        else:
            self.notices.say(Level.OK, self.tr("Every file is as it was locked."))

    def _on_keep(self) -> None:
        work = keep_locked(self._around.storage, self._meeting_id, self._now())
        job = self._around.jobs.start(work, soon=True)
        job.succeeded.connect(self._on_kept)
        job.failed.connect(self._on_failed)
        JobDialog(job, self.tr("Making the files …"), self)

    def _on_kept(self, locked: Locked) -> None:
        self.show_kept()
        if locked.withheld is None:
            self.notices.say(Level.OK, self.tr("The files are kept."))
        else:
            self.notices.say(Level.WARN, no_public(locked.withheld))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.notices.say_error(error)
        if isinstance(error, LeakError):
            ask_about_leak_over(self._around, self._meeting_id, error, self._on_keep, self)


def no_public(why: UserError) -> str:
    """Return that the minutes are locked without a public file, and why."""
    words = QCoreApplication.translate(
        "LockedDialog",
        "The minutes are locked. There is no public file of them yet: {why} It can be kept "
        "afterwards, under The locked minutes.",
    )
    return words.format(why=spoken(why))


def _version(kept: KeptMinutes) -> str:
    return word(_VERSIONS[kept.audience], interface_language())


def _moment(at: datetime) -> str:
    return f"{date_short(at.date())} {clock(at.time())}"

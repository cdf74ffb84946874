"""From "print" to paper: the dialog, then the printer, then what came of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from agenda_app.documents.bundle import RenderCache
from agenda_app.domain.agenda import AgendaItem, ItemId, ItemKind
from agenda_app.domain.dispatch import Version
from agenda_app.domain.distribution import DistributionContent
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.errors import UserError
from agenda_app.files import free_name, write_whole
from agenda_app.produce.papers import OVER, VERSIONS, Kind, Made, Wanted, make
from agenda_app.services.agendas import read_agenda
from agenda_app.services.distribution import distribution_content
from agenda_app.services.meetings import read_meeting
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.produce.page_printer import (
    PagePrinter,
    PrintOrder,
    has_spooler,
    new_printer,
    spooled,
)
from agenda_app.ui.produce.print_dialog import Choice, PrintDialog
from agenda_app.ui.produce.saving import export_folder, open_file
from agenda_app.ui.produce.told import Tell, tell_in_box
from agenda_app.words import item_number, recipients_counted


def print_meeting(
    around: Surroundings,
    parent: QWidget,
    meeting_id: MeetingId,
    *,
    item_id: ItemId | None = None,
    tell: Tell | None = None,
) -> None:
    """Ask what and how, and print.

    Args:
        around: what pages work with.
        parent: the window.
        meeting_id: the meeting.
        item_id: a line whose case is offered as well.
        tell: says what came of it; a box does when left out.
    """
    say = tell or partial(tell_in_box, parent)
    try:
        items = around.store.read(read_agenda, meeting_id).items
        plan = around.store.read(
            distribution_content, around.storage.files, meeting_id, around.today()
        )
        is_over = around.store.read(read_meeting, meeting_id).state in OVER
    except UserError as error:
        say(Level.STOP, spoken(error))
        return
    Printing(around, parent, meeting_id, say).open(
        next((item for item in items if item.id == item_id), None), plan, is_over=is_over
    )


class Printing(QObject):
    """One round of printing; it goes when it is over."""

    def __init__(
        self, around: Surroundings, parent: QWidget, meeting_id: MeetingId, say: Tell
    ) -> None:
        """Belong to the window."""
        super().__init__(parent)
        self._around = around
        self._window = parent
        self._meeting_id = meeting_id
        self._say = say
        self._is_printing = False

    def open(self, item: AgendaItem | None, plan: DistributionContent, *, is_over: bool) -> None:
        """Show the dialog and wait for the user.

        Args:
            item: a line whose case is offered as well.
            plan: who gets what on paper, and how it is printed.
            is_over: whether there are minutes.
        """
        maker = partial(make, self._around.storage, today=self._around.today(), cache=RenderCache())
        dialog = PrintDialog(
            self._around.jobs,
            self._choices(item, plan, is_over=is_over),
            maker,
            self._window,
            two_sided=plan.plan.two_sided,
        )
        dialog.ordered.connect(self._on_ordered)
        dialog.pdf_wanted.connect(self._on_pdf_wanted)
        dialog.exec()
        dialog.deleteLater()
        if not self._is_printing:
            self.deleteLater()

    def _choices(
        self, item: AgendaItem | None, plan: DistributionContent, *, is_over: bool
    ) -> list[Choice]:
        minutes = (Kind.MINUTES, Audience.INTERNAL, self.tr("The minutes"))
        texts = (
            *((minutes,) if is_over else ()),
            (Kind.BUNDLE, Audience.INTERNAL, self.tr("The whole bundle")),
            (Kind.NOTICE, Audience.INTERNAL, self.tr("Only the notice with the agenda")),
            (Kind.SHEETS, Audience.INTERNAL, self.tr("Protocol sheets")),
            (Kind.BUNDLE, Audience.PUBLIC, self.tr("The public bundle, without what is exempt")),
        )
        made = [
            self._proposed(Choice(text, Wanted(self._meeting_id, kind, whom)), plan)
            for kind, whom, text in texts
        ]
        if item is not None and item.kind is ItemKind.CASE:
            name = item_number(item.number) if item.number else item.title
            text = self.tr("Extract of {case}") if is_over else self.tr("Only {case}")
            kind = Kind.EXTRACT if is_over else Kind.CASE
            wanted = Wanted(self._meeting_id, kind, Audience.INTERNAL, item.id)
            made.append(Choice(text.format(case=name), wanted))
        return made

    def _proposed(self, choice: Choice, plan: DistributionContent) -> Choice:
        """Return what is printed with as many copies as there are recipients of it on paper."""
        version = VERSIONS.get((choice.wanted.kind, choice.wanted.audience))
        run = next((run for run in plan.runs if run.version is version), None)
        if run is not None:
            who = recipients_counted(run.recipients, interface_language())
            note = self.tr("%n copy(s): {who}", "", run.copies).format(who=who)
            return replace(choice, copies=run.copies, note=note)
        is_apart = any(run.version is Version.EXEMPT for run in plan.runs)
        if version is Version.INTERNAL and plan.apart and is_apart:
            note = self.tr("The members get the public bundle and the exempt part.")
            return replace(choice, note=note)
        return choice

    def _on_ordered(self, made: Made, order: PrintOrder) -> None:
        self._is_printing = True
        if has_spooler():
            job = self._around.jobs.start(spooled(made.pdf, order, made.name))
            job.succeeded.connect(partial(self._on_done, made, order))
            job.failed.connect(self._on_failed)
        else:
            printer = new_printer(order)
            printer.setDocName(made.name)
            running = PagePrinter(self._around.jobs, printer, made.pdf, self)
            running.done.connect(partial(self._on_done, made, order))
            running.failed.connect(self._on_failed)
            job = running.job
        job.cancelled.connect(self.deleteLater)
        title = self.tr("Printing on {printer} …").format(printer=order.printer)
        JobDialog(job, title, self._window)

    def _on_done(self, made: Made, order: PrintOrder, _pages: int = 0) -> None:
        text = self.tr("“{name}” is sent to {printer}.")
        self._say(Level.OK, text.format(name=made.name, printer=order.printer))
        self.deleteLater()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._say(Level.STOP, spoken(error))
        self.deleteLater()

    def _on_pdf_wanted(self, made: Made) -> None:
        target = free_name(export_folder() / made.name)
        try:
            write_whole(target, made.pdf)
        except UserError as error:
            self._on_failed(error)
            return
        open_file(target)
        show = (self.tr("Show in folder"), partial(open_file, target.parent))
        self._say(Level.OK, self.tr("Saved as “{name}”.").format(name=target.name), show)
        self.deleteLater()

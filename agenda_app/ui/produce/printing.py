"""From "print" to paper: the dialog, then the printer, then what came of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from agenda_app.documents.render_cache import kept_cache
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.meeting import MeetingId
from agenda_app.errors import UserError
from agenda_app.files import free_name, write_whole
from agenda_app.produce.papers import Made, make
from agenda_app.produce.proof import LeakError
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.produce.one_file import open_file
from agenda_app.ui.produce.page_printer import (
    PagePrinter,
    PrintOrder,
    has_spooler,
    new_printer,
    spooled,
)
from agenda_app.ui.produce.print_choices import Printable, choices, read_printable
from agenda_app.ui.produce.print_dialog import PrintDialog
from agenda_app.ui.produce.proof_dialog import ask_about_leak
from agenda_app.ui.produce.saving import export_folder
from agenda_app.ui.produce.told import Tell, tell_in_box
from agenda_app.ui.routes import Route


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
        printable = read_printable(around.storage, meeting_id, item_id, around.today())
    except UserError as error:
        say(Level.STOP, spoken(error))
        return
    Printing(around, parent, say).open(printable)


class Printing(QObject):
    """One round of printing; it goes when it is over."""

    def __init__(self, around: Surroundings, parent: QWidget, say: Tell) -> None:
        """Belong to the window."""
        super().__init__(parent)
        self._around = around
        self._window = parent
        self._say = say
        self._is_printing = False

    def open(self, printable: Printable) -> None:
        """Show the dialog and wait for the user."""
        maker = partial(make, self._around.storage, today=self._around.today(), cache=kept_cache())
        dialog = PrintDialog(
            self._around.jobs,
            choices(printable),
            maker,
            self._window,
            two_sided=printable.distribution.plan.two_sided,
        )
        dialog.ordered.connect(self._on_ordered)
        dialog.pdf_wanted.connect(self._on_pdf_wanted)
        dialog.leaked.connect(partial(self._on_leaked, dialog, printable.meeting_id))
        dialog.exec()
        dialog.deleteLater()
        if not self._is_printing:
            self.deleteLater()

    def _on_leaked(self, dialog: PrintDialog, meeting_id: MeetingId, error: LeakError) -> None:
        around = replace(self._around, go=partial(self._leave, dialog))
        ask_about_leak(around, meeting_id, error, dialog.make_again, dialog)

    def _leave(self, dialog: PrintDialog, route: Route) -> None:
        dialog.reject()
        self._around.go(route)

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

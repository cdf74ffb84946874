"""From "print" to paper: the dialog, then the printer, then what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from agenda_app.documents.render_cache import kept_cache
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.meeting import MeetingId
from agenda_app.errors import UserError
from agenda_app.files.names import free_name
from agenda_app.files.writing import write_whole
from agenda_app.jobs import Work
from agenda_app.produce.papers import Made, make
from agenda_app.produce.proof import LeakError, UndecidedError
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.produce.deciding import ask_about_all
from agenda_app.ui.produce.one_file import open_file
from agenda_app.ui.produce.page_printer import (
    PagePrinter,
    PrintOrder,
    has_spooler,
    new_printer,
    spooled,
)
from agenda_app.ui.produce.print_choices import choices, read_printable
from agenda_app.ui.produce.print_dialog import Choice, PrintDialog
from agenda_app.ui.produce.proof_dialog import ask_about_leak_over
from agenda_app.ui.produce.saving import export_folder
from agenda_app.ui.produce.told import Tell

Leaked = Callable[[PrintDialog, LeakError], None]
"""Shows what was found in a public paper, over the dialog that wanted it."""


def print_meeting(
    around: Surroundings,
    parent: QWidget,
    meeting_id: MeetingId,
    *,
    item_id: ItemId | None = None,
    tell: Tell,
) -> None:
    """Ask what and how, and print.

    Args:
        around: what pages work with.
        parent: the window.
        meeting_id: the meeting.
        item_id: a line whose case is offered as well.
        tell: says what came of it.
    """
    try:
        printable = read_printable(around.storage, meeting_id, item_id, around.today())
    except UserError as error:
        tell(Level.STOP, spoken(error))
        return
    maker = partial(make, around.storage, today=around.today(), cache=kept_cache())
    two_sided = printable.distribution.plan.two_sided
    leaked = partial(ask_over, around, printable.meeting_id)
    Printing(around, parent, tell).open(choices(printable), maker, leaked, two_sided=two_sided)


def print_papers(
    around: Surroundings,
    parent: QWidget,
    papers: Sequence[Choice],
    maker: Callable[[Any], Work[Made]],
    *,
    leaked: Leaked | None = None,
    tell: Tell,
) -> None:
    """Ask how, and print what belongs to no single meeting.

    Args:
        around: what pages work with.
        parent: the window.
        papers: what can be printed.
        maker: makes one of them.
        leaked: shows what was found in a public one.
        tell: says what came of it.
    """
    Printing(around, parent, tell).open(papers, maker, leaked)


def ask_over(
    around: Surroundings, meeting_id: MeetingId, dialog: PrintDialog, error: LeakError
) -> None:
    """Show what was found in a public paper over the dialog that wanted to print it."""
    ask_about_leak_over(around, meeting_id, error, dialog.make_again, dialog)


class Printing(QObject):
    """One round of printing; it goes when it is over."""

    def __init__(self, around: Surroundings, parent: QWidget, say: Tell) -> None:
        """Belong to the window."""
        super().__init__(parent)
        self._around = around
        self._window = parent
        self._say = say
        self._is_printing = False

    def open(
        self,
        papers: Sequence[Choice],
        maker: Callable[[Any], Work[Made]],
        leaked: Leaked | None = None,
        *,
        two_sided: bool = True,
    ) -> None:
        """Show the dialog and wait for the user.

        Args:
            papers: what can be printed.
            maker: makes one of them.
            leaked: shows what was found in a public one.
            two_sided: whether both sides of the paper are proposed.
        """
        dialog = PrintDialog(self._around.jobs, papers, maker, self._window, two_sided=two_sided)
        dialog.ordered.connect(self._on_ordered)
        dialog.pdf_wanted.connect(self._on_pdf_wanted)
        dialog.undecided.connect(partial(self._on_undecided, dialog))
        if leaked is not None:
            dialog.leaked.connect(partial(leaked, dialog))
        dialog.exec()
        dialog.deleteLater()
        if not self._is_printing:
            self.deleteLater()

    def _on_undecided(self, dialog: PrintDialog, error: UndecidedError) -> None:
        ask_about_all(self._around, dialog, error)
        dialog.make_again()

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

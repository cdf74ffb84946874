"""The print dialog: what, on which printer, how often; Enter prints."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from agenda_app.errors import UserError
from agenda_app.jobs import Work
from agenda_app.produce.papers import Made
from agenda_app.produce.proof import LeakError, UndecidedError
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.job_runner import Job, JobRunner
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text
from agenda_app.ui.produce.deciding import decide_text
from agenda_app.ui.produce.page_printer import PrintOrder, has_spooler

MANY_PAGES = 60
MOST_COPIES = 999


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be printed; ``wanted`` is what its maker understands.

    ``copies`` is how many are proposed, and ``note`` says why.
    """

    text: str
    wanted: Any
    copies: int = 1
    note: str = ""


class PrintDialog(FormDialog):
    """The exact file is made while the dialog is open, so it can say how many pages there are.

    Signals:
        ordered: a Made and the PrintOrder; emitted as the dialog closes.
        pdf_wanted: the Made to open or save instead.
        leaked: the LeakError that stopped a public paper.
        undecided: the UndecidedError that did, when the user wants to decide.
    """

    ordered = Signal(object, object)
    pdf_wanted = Signal(object)
    leaked = Signal(object)
    undecided = Signal(object)

    def __init__(
        self,
        jobs: JobRunner,
        choices: Sequence[Choice],
        make: Callable[[Any], Work[Made]],
        parent: QWidget | None = None,
        *,
        two_sided: bool = True,
    ) -> None:
        """Offer ``choices``, the first one chosen, on both sides of the paper or not."""
        title = self.tr("Print")
        super().__init__(title, title, name="print", parent=parent)
        self._jobs = jobs
        self._choices = tuple(choices)
        self._make = make
        self._job: Job | None = None
        self._made: Made | None = None
        self._pressed = False
        self._what = QButtonGroup(self)
        self.printer = QComboBox()
        self.printer.setObjectName("print_printer")
        self.copies = QSpinBox()
        self.copies.setObjectName("print_copies")
        self.copies.setRange(1, MOST_COPIES)
        self.two_sided = QCheckBox(self.tr("On both sides of the paper"))
        self.two_sided.setObjectName("print_two_sided")
        self.two_sided.setChecked(two_sided)
        self.note = Text(role="label", wrap=True, name="print_note")
        self.facts = Text(role="label", name="print_facts")
        in_reader = self.tr("Open in the PDF reader")
        self.message = Message(Level.INFO, "", in_reader, decide_text(), name="print_message")
        self.in_reader, self.decide = self.message.links
        self._stopped: UndecidedError | None = None
        self._fill_printers()
        self._build()
        self._what.idClicked.connect(self._on_chosen)
        self.message.acted.connect(self._on_acted)
        self.two_sided.toggled.connect(self._say_facts)
        self.copies.valueChanged.connect(self._say_facts)
        self._on_chosen()

    def _fill_printers(self) -> None:
        names = QPrinterInfo.availablePrinterNames()
        self.printer.addItems(names)
        self.printer.setCurrentText(QPrinterInfo.defaultPrinterName())

    @property
    def has_printer(self) -> bool:
        """Whether there is anything to print on."""
        return self.printer.count() > 0

    def _build(self) -> None:
        papers = QVBoxLayout()
        papers.setSpacing(0)
        self.column.addLayout(papers)
        for number, choice in enumerate(self._choices):
            button = QRadioButton(choice.text)
            button.setObjectName(f"print_what_{number}")
            button.setChecked(number == 0)
            self._what.addButton(button, number)
            papers.addWidget(button)
        printer = Field(self.tr("Printer"), self.printer)
        copies = Field(self.tr("Copies"), self.copies)
        self.column.addLayout(side_by_side((printer, 3), (copies, 1)))
        for part in (self.note, self.two_sided, self.facts, self.message):
            self.column.addWidget(part)
        self.column.addStretch(1)
        if not self.has_printer:
            self.printer.setPlaceholderText(self.tr("None"))
            for widget in (self.printer, self.copies, self.two_sided):
                widget.setEnabled(False)
            self.ok.setText(self.tr("Open as PDF"))
        self.ok.setFocus()

    def order(self) -> PrintOrder:
        """Return how to print."""
        return PrintOrder(
            self.printer.currentText(), self.copies.value(), self.two_sided.isChecked()
        )

    def accept(self) -> None:
        """Print, as soon as the file is there."""
        if self._made is None:
            self._pressed = self._job is not None
            return
        made = self._made
        super().accept()
        if self.has_printer:
            self.ordered.emit(made, self.order())
        else:
            self.pdf_wanted.emit(made)

    def done(self, result: int) -> None:
        """Stop making what is not wanted any more."""
        if self._job is not None and not self._job.is_over:
            self._job.cancel()
        super().done(result)

    def _on_chosen(self) -> None:
        choice = self._choices[self._what.checkedId()]
        self.copies.setValue(choice.copies)
        self.note.setText(choice.note)
        self.note.setVisible(bool(choice.note))
        self.make_again()

    def make_again(self) -> None:
        """Make what is chosen."""
        if self._job is not None and not self._job.is_over:
            self._job.cancel()
        self._made = None
        self._pressed = False
        self._stopped = None
        self._offer(can_print=True)
        self.message.setVisible(not self.has_printer)
        if not self.has_printer:
            self.message.say(Level.WARN, self.tr("No printer was found."))
        self.facts.setText(self.tr("Laying out the pages …"))
        self.facts.show()
        self._job = self._jobs.start(self._make(self._choices[self._what.checkedId()].wanted))
        self._job.succeeded.connect(self._on_made)
        self._job.failed.connect(self._on_failed)

    def _on_made(self, made: Made) -> None:
        if self.sender() is not self._job:
            return
        self._made = made
        self.in_reader.show()
        self._say_facts()
        if self.has_printer and made.pages > MANY_PAGES and not has_spooler():
            self.message.say(
                Level.INFO,
                self.tr("So many pages print faster and sharper from the PDF reader."),
            )
            self.message.show()
        if self._pressed:
            self.accept()

    def _on_failed(self, error: Exception) -> None:
        if self.sender() is not self._job:
            return
        self.facts.hide()
        self._pressed = False
        if not isinstance(error, UserError):
            raise error
        self.message.say(Level.STOP, spoken(error))
        self.message.show()
        self._stopped = error if isinstance(error, UndecidedError) else None
        self._offer(can_print=False)
        if isinstance(error, LeakError):
            self.leaked.emit(error)

    def _offer(self, *, can_print: bool) -> None:
        """Let Enter print, or decide what keeps the paper back; nothing does nothing."""
        self.in_reader.hide()  # until there is something to read
        was_at_main = self.ok.hasFocus() or self.decide.hasFocus()
        self.ok.setEnabled(can_print)
        self.decide.setVisible(self._stopped is not None)
        main = self.ok if self._stopped is None else self.decide
        main.setDefault(True)
        if was_at_main:
            main.setFocus()

    def _on_acted(self, index: int) -> None:
        if index == 1:
            self.undecided.emit(self._stopped)
        elif self._made is not None:
            made = self._made
            self.reject()
            self.pdf_wanted.emit(made)

    def _say_facts(self) -> None:
        if self._made is None:
            return
        pages, copies = self._made.pages, self.copies.value()
        sheets = ((pages + 1) // 2 if self.two_sided.isChecked() else pages) * copies
        text = self.tr("{pages} pages on {sheets} sheets of paper")
        if sheets == 1:
            text = self.tr("1 sheet of paper")
        self.facts.setText(text.format(pages=pages, sheets=sheets))

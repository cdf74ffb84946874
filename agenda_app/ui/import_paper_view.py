"""What was recognised in one file, to be looked at before it becomes a case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.case import CasePaper
from agenda_app.domain.text import plain_block, plain_runs, sections, words
from agenda_app.domain.typography import date_short
from agenda_app.intake.result import Mark, MarkKind, Marks, ReadPaper
from agenda_app.terms import word
from agenda_app.ui.import_reading import ReadFile
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text

_MOST_MARKS = 12
_LONGEST = 160


class PaperView(QScrollArea):
    """Shows a read file; the title can be changed.

    ``decided`` tells the Marks that the user chose for tracked changes, ``changed`` that the title
    was typed in.
    """

    decided = Signal(object)
    changed = Signal()

    def __init__(
        self,
        file: ReadFile,
        read: ReadPaper,
        known_as: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """Show ``read``; ``known_as`` are the titles of cases that came from this file before."""
        super().__init__(parent)
        self.setObjectName("import_paper")
        self.setAccessibleName(self.tr("What was recognised"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._read = read
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 14, 8)
        self._column.setSpacing(10)
        self._add_messages(file, known_as)
        self.title = QLineEdit(read.title or PurePath(file.name).stem)
        self.title.setObjectName("import_title")
        self.title.setCursorPosition(0)
        self.title.textEdited.connect(self._on_changed)
        self._title = Field(self.tr("Title"), self.title)
        self._column.addWidget(self._title)
        self._add_facts()
        self._add_proposals()
        self._add_sections()
        self._add_dropped()
        self._column.addStretch(1)
        self.setWidget(inside)
        # Setting the widget gave both a ground of their own; the dialog's shall show.
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def value(self) -> ReadPaper:
        """Return the paper with the title as it is in the field."""
        return replace(self._read, title=" ".join(self.title.text().split()))

    def show_problem(self) -> bool:
        """Say at the title when it is missing; True when it is."""
        missing = not self.title.text().strip()
        self._title.set_error(self.tr("The case must have a title.") if missing else "")
        return missing

    def _add_messages(self, file: ReadFile, known_as: Sequence[str]) -> None:
        for title in known_as[:1]:
            said = self.tr("This file was read in before, as “{title}”.").format(title=title)
            self._column.addWidget(Message(Level.WARN, said, name="import_known"))
        for warning in self._read.warnings:
            self._column.addWidget(Message(Level.INFO, spoken(warning)))
        self._add_verdict()
        if self._read.marks:
            self._add_marks()

    def _add_marks(self) -> None:
        said = self.tr("Somebody has left changes or comments in the file. Choose what to do.")
        self._column.addWidget(Message(Level.WARN, said, name="import_marks"))
        shown = [self._mark(mark) for mark in self._read.marks[:_MOST_MARKS]]
        self._column.addWidget(Text("\n".join(shown), "second", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(16)
        self._choice = QButtonGroup(self)
        for number, (text, name) in enumerate(
            (
                (self.tr("Accept the changes"), "import_accept"),
                (self.tr("Reject the changes"), "import_reject"),
            )
        ):
            button = QRadioButton(text)
            button.setObjectName(name)
            self._choice.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self._choice.idClicked.connect(self._on_decided)
        self._column.addLayout(row)

    def _mark(self, mark: Mark) -> str:
        kinds = {
            MarkKind.INSERTION: self.tr("Inserted"),
            MarkKind.DELETION: self.tr("Deleted"),
            MarkKind.COMMENT: self.tr("Comment"),
            MarkKind.HIDDEN: self.tr("Hidden"),
        }
        who = f" ({mark.author})" if mark.author else ""
        return f"{kinds[mark.kind]}: {_short(mark.text)}{who}"

    def _add_facts(self) -> None:
        paper, language = self._read.paper, interface_language()
        facts = (
            (self.tr("Archive case"), self._read.archive_case_no),
            (self.tr("Journal number"), paper.journal_no),
            (self.tr("Date"), date_short(paper.date) if paper.date else ""),
            (self.tr("Unit"), paper.unit),
            (self.tr("Case officer"), paper.case_officer),
            (self.tr("Signed by"), _signed(paper)),
            (self.tr("Treatment"), "\n".join(self._steps())),
            (self.tr("Attachments"), "\n".join(self._read.attachments)),
            (self.tr("Refers to"), "\n".join(paper.referenced)),
            (self.tr("Written in"), word(paper.language, language)),
        )
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(4)
        for label, value in facts:
            shown = Text(value or "–", wrap=True)
            shown.setAccessibleName(f"{label}: {value or self.tr('not found')}")
            named = Text(label, "label")
            named.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            form.addRow(named, shown)
        self._column.addLayout(form)

    def _steps(self) -> list[str]:
        return [
            " ".join(
                filter(None, (row.number, row.committee, date_short(row.date) if row.date else ""))
            )
            for row in self._read.treatments
        ]

    def _add_proposals(self) -> None:
        for proposal in self._read.paper.proposals:
            self._column.addWidget(Text(proposal.owner, "panel-title", wrap=True))
            lines = "\n".join(plain_block(block) for block in proposal.text)
            self._column.addWidget(Text(lines, wrap=True, name="import_proposal"))

    def _add_sections(self) -> None:
        parts = sections(self._read.paper.body)
        if not parts:
            return
        self._column.addWidget(Text(self.tr("The text"), "panel-title"))
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(2)
        for part in parts:
            heading = plain_runs(part.heading.runs) if part.heading else self.tr("Introduction")
            count = self.tr("%n word(s)", "", len(words(part.blocks)))
            form.addRow(Text(heading, wrap=True), Text(count, "label"))
        self._column.addLayout(form)

    def _add_verdict(self) -> None:
        """Say first of all whether the whole text is in; what is not is listed right there."""
        lines = self._read.paper.unrecognised
        unread = len(" ".join(lines).split())
        if not unread:
            said = self.tr("The whole text has been read in.")
            self._column.addWidget(Message(Level.OK, said, name="import_all_read"))
            return
        said = self.tr("%n word(s) were not recognised. They are kept with the case.", "", unread)
        self._column.addWidget(Message(Level.WARN, said, name="import_unread"))
        self._column.addWidget(Text("\n".join(lines), "second", wrap=True))

    def _add_dropped(self) -> None:
        if self._read.paper.dropped:
            self._column.addWidget(Text(self.tr("Left out"), "small"))
            said = (one.said(interface_language()) for one in self._read.paper.dropped)
            dropped = "\n".join(map(_short, said))
            self._column.addWidget(Text(dropped, "second", wrap=True, name="import_dropped"))

    def _on_decided(self, number: int) -> None:
        self.decided.emit((Marks.ACCEPT, Marks.REJECT)[number])

    def _on_changed(self) -> None:
        self._title.set_error("")
        self.changed.emit()


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()} …"


def _signed(paper: CasePaper) -> str:
    return "\n".join(", ".join(filter(None, (s.name, s.title))) for s in paper.signers)

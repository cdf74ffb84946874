"""One point that is followed up: who does it, by when, how far it is, and what shows it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QLineEdit, QWidget

from agenda_app.domain.followup import (
    Evidence,
    FollowUp,
    FollowUpState,
    FollowUpStep,
    follow_up_doubts,
    status_on,
    with_due,
    with_report,
)
from agenda_app.domain.followup_words import DOUBT_WORDS, due_words, point_correction_words
from agenda_app.domain.typography import NBSP, date_short
from agenda_app.services.followup import FollowUpLine
from agenda_app.terms import word
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.panes import make_pane
from agenda_app.ui.parts.buttons import ToolButton
from agenda_app.ui.parts.date_field import DateField
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.text import Text


class PointPane(Panel):
    """Shows a point and lets it be changed; each field saves when it is left.

    Signals:
        changed: the point before, as it shall be, and what was done.
        file_given: a path that shows that something was done.
        opened: the user wants to see the case.
    """

    changed = Signal(object, object, str)
    file_given = Signal(object)
    opened = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        """Make empty fields."""
        super().__init__(" ", name="point_pane", parent=parent)
        self._today = today
        self._shown: FollowUpLine | None = None
        self.words = Text(role="body", wrap=True, name="point_words")
        self.owner = QLineEdit()
        self.owner.setObjectName("point_owner")
        self.due = DateField(today=today, name="point_due")
        self.state = QComboBox()
        self.state.setObjectName("point_state")
        for state in FollowUpState:
            self.state.addItem(word(state, interface_language()), state)
        self.note = QLineEdit()
        self.note.setObjectName("point_note")
        self.evidence = QLineEdit()
        self.evidence.setObjectName("point_evidence")
        self.evidence.setPlaceholderText(self.tr("Letter sent, invoice paid, minutes …"))
        self.history = Text(role="second", wrap=True, name="point_history")
        self.doubts = Text(role="warn", wrap=True, name="point_doubts")
        self.attach = ToolButton(
            self.tr("File that shows it …"),
            icon="paperclip",
            name="point_attach",
            clicked=self._on_attach,
        )
        self.open_case = ToolButton(
            self.tr("Open the case"),
            icon="external-link",
            name="point_open",
            clicked=self.opened.emit,
        )
        self.add_action(self.attach)
        self.add_action(self.open_case)
        self.body.addLayout(self._fields())
        make_pane(self)
        self.owner.editingFinished.connect(self._on_owner)
        self.due.changed.connect(self._on_due)
        self.state.activated.connect(self._on_state)
        self.note.editingFinished.connect(self._on_note)
        self.evidence.editingFinished.connect(self._on_evidence)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(20, 10, 16, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.addWidget(self.words, 0, 0, 1, 3)
        grid.addWidget(Field(self.tr("Who does it"), self.owner), 1, 0)
        grid.addWidget(Field(self.tr("By when"), self.due), 1, 1)
        grid.addWidget(Field(self.tr("Status"), self.state), 1, 2)
        grid.addWidget(Field(self.tr("What was done"), self.note, optional=True), 2, 0)
        shown = Field(self.tr("What shows it"), self.evidence, optional=True)
        grid.addWidget(shown, 2, 1, 1, 2)
        grid.addWidget(self.doubts, 3, 0, 1, 3)
        grid.addWidget(self.history, 4, 0, 1, 3)
        for column, share in enumerate((3, 2, 2)):
            grid.setColumnStretch(column, share)
        return grid

    def show_line(self, line: FollowUpLine | None) -> None:
        """Show a point, or nothing."""
        self._shown = line
        self.setVisible(line is not None)
        if line is None:
            return
        point = line.point
        number = str(point.number).replace(" ", NBSP) if point.number else ""
        self.set_title(
            f"{number} {line.title}".strip(), f"{line.committee} {date_short(point.decided)}"
        )
        status, today = status_on(point, self._today), self._of_today(point)
        corrected = point_correction_words(line.corrections, interface_language())
        self.words.setText("\n".join((f"{point.point} {point.text}".strip(), *corrected)))
        for edit, text in (
            (self.owner, point.owner),
            (self.note, today.note if today else ""),
            (self.evidence, _words(today)),
        ):
            # What is being typed is not taken away by news from elsewhere.
            if not edit.hasFocus() or not edit.isModified():
                edit.setText(text)
        if not self.due.hasFocus():
            self.due.set_value(status.due)
        self.state.setCurrentIndex(self.state.findData(status.state))
        doubts = follow_up_doubts(point, self._today)
        self.doubts.setText(" ".join(spoken(DOUBT_WORDS[doubt]) for doubt in doubts))
        self.doubts.setVisible(bool(doubts))
        self.history.setText("\n".join(_told(point)))
        self.history.setVisible(bool(self.history.text()))

    def _of_today(self, point: FollowUp) -> FollowUpStep | None:
        return next((s for s in reversed(point.steps) if s.day == self._today), None)

    def _on_owner(self) -> None:
        if self._shown is not None:
            owner = " ".join(self.owner.text().split())
            self._change(replace(self._shown.point, owner=owner), self.tr("who does it"))

    def _on_due(self, due: date | None) -> None:
        if self._shown is not None:
            self._change(with_due(self._shown.point, due, self._today), self.tr("by when"))

    def _on_state(self) -> None:
        if self._shown is not None:
            point, state = self._shown.point, self.state.currentData()
            if state is not status_on(point, self._today).state:
                self._change(with_report(point, self._today, state=state), self.tr("status"))

    def _on_note(self) -> None:
        if self._shown is None:
            return
        point, note = self._shown.point, self.note.text().strip()
        step = self._of_today(point)
        if note != (step.note if step else ""):
            self._change(with_report(point, self._today, note=note), self.tr("what was done"))

    def _on_evidence(self) -> None:
        if self._shown is None:
            return
        point, text = self._shown.point, self.evidence.text().strip()
        step = self._of_today(point)
        if text != _words(step):
            files = tuple(e for e in (step.evidence if step else ()) if e.file is not None)
            pieces = (*((Evidence(text),) if text else ()), *files)
            done = self.tr("what shows it")
            self._change(with_report(point, self._today, evidence=pieces), done)

    def take_file(self, piece: Evidence) -> None:
        """Add a kept file to what shows that something was done."""
        if self._shown is not None:
            point = self._shown.point
            step = self._of_today(point)
            pieces = (*(step.evidence if step else ()), piece)
            done = self.tr("what shows it")
            self._change(with_report(point, self._today, evidence=pieces), done)

    def _on_attach(self) -> None:
        title = self.tr("Choose the file that shows it")
        name, _ = QFileDialog.getOpenFileName(self, title)
        if name:
            self.file_given.emit(Path(name))

    def _change(self, after: FollowUp, done: str) -> None:
        # What was typed is on its way: what is stored after this, whoever wrote it, is shown.
        for edit in (self.owner, self.note, self.evidence):
            edit.setModified(False)
        if self._shown is not None and after != self._shown.point:
            self.changed.emit(self._shown.point, after, done)


def _words(step: FollowUpStep | None) -> str:
    """Return what was written as evidence, without the files."""
    pieces = step.evidence if step is not None else ()
    return next((piece.text for piece in pieces if piece.file is None), "")


def _told(point: FollowUp) -> Iterator[str]:
    """Yield what was reported, a line for each day."""
    language = interface_language()
    for step in point.steps:
        shown = (
            ", ".join(filter(None, (piece.text, piece.file.name if piece.file else "")))
            for piece in step.evidence
        )
        new = spoken(due_words(step.due)) if step.due else ""
        words = (word(step.state, language), new, step.note, *shown)
        yield f"{date_short(step.day)}: {' · '.join(filter(None, words))}"

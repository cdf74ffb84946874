"""Who withdrew or postponed an item, and why; and where the cases go that time did not allow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.domain.put_aside import PutAside
from agenda_app.domain.typography import with_hour
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.live.words import long_date
from agenda_app.ui.parts.elided_choice import ElidedChoice
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text


class AsideDialog(FormDialog):
    """``aside`` is what stands in the dialog."""

    def __init__(
        self,
        state: ItemState,
        known: PutAside | None,
        people: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """Show what is known.

        Args:
            state: whether the item was withdrawn or postponed.
            known: what is told of it already.
            people: who can have done it, in the words of the minutes.
            parent: the window.
        """
        is_withdrawn = state is ItemState.WITHDRAWN
        title = (
            self.tr("The item is withdrawn") if is_withdrawn else self.tr("The item is postponed")
        )
        super().__init__(title, self.tr("Save"), name="aside", parent=parent)
        self._known = known or PutAside()
        self.by = ElidedChoice()
        self.by.setObjectName("aside_by")
        self.by.setEditable(True)
        self.by.addItems(people)
        line = self.by.lineEdit()
        assert line is not None
        line.setObjectName("aside_by_line")
        self.by.setCurrentText(self._known.by)
        self.why = QLineEdit(self._known.why)
        self.why.setObjectName("aside_why")
        who = self.tr("Withdrawn &by") if is_withdrawn else self.tr("Postponed &by")
        self.column.addWidget(Field(who, self.by, optional=True))
        self.column.addWidget(Field(self.tr("&Why"), self.why, optional=True))
        said = self.tr("Both are printed in the minutes.")
        self.column.addWidget(Text(said, "label", wrap=True))
        self.by.setFocus()

    @property
    def aside(self) -> PutAside | None:
        """What is told of it, None when nothing is."""
        by, why = (" ".join(text.split()) for text in (self.by.currentText(), self.why.text()))
        made = replace(self._known, by=by, why=why)
        return None if made == PutAside() else made


class RestDialog(FormDialog):
    """``chosen`` is the meeting that gets the cases, None for the queue."""

    def __init__(
        self, cases: Sequence[str], meetings: Sequence[Meeting], parent: QWidget | None = None
    ) -> None:
        """Show the cases, and the first later meeting.

        Args:
            cases: what they may be called on the screen.
            meetings: the committee's later meetings whose notice has not gone out.
            parent: the window.
        """
        title = self.tr("Move the rest to another meeting")
        super().__init__(title, self.tr("Move"), name="rest", width=560, parent=parent)
        self.lines = QListWidget()
        self.lines.setObjectName("rest_lines")
        self.lines.setAccessibleName(self.tr("The cases that are not treated"))
        self.lines.addItems(list(cases))
        self.lines.setWordWrap(True)
        self.to = ElidedChoice()
        self.to.setObjectName("rest_to")
        for meeting in meetings:
            words = self.tr("the meeting on {date}").format(
                date=with_hour(long_date(meeting.date), meeting.apart)
            )
            self.to.addItem(words, meeting.id)
        self.to.addItem(self.tr("the queue, until a meeting is chosen"), None)
        nothing = Text(self.tr("Every case is treated."), "label")
        nothing.setVisible(not cases)
        self.lines.setVisible(bool(cases))
        self.column.addWidget(nothing)
        self.column.addWidget(self.lines)
        self.column.addWidget(Field(self.tr("&To"), self.to))
        said = self.tr("They are postponed here, and the minutes say where they went.")
        self.column.addWidget(Text(said, "label", wrap=True))
        self.ok.setEnabled(bool(cases))
        self.to.setFocus()

    @property
    def chosen(self) -> MeetingId | None:
        """The meeting that gets the cases, None for the queue."""
        chosen: MeetingId | None = self.to.currentData()
        return chosen

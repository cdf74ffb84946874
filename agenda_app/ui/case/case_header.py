"""The head of the case page: number and meeting, the title to edit, the cases beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.agenda import AgendaItem
from agenda_app.domain.typography import item_number, with_hour
from agenda_app.services.case_view import CaseView, OnAgenda
from agenda_app.ui.case.elided_edit import ElidedEdit
from agenda_app.ui.case.local_style import LocalStyle
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.buttons import LinkButton, SecondaryButton, ToolButton
from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.parts.text import Text
from agenda_app.ui.theme import Theme
from agenda_app.words import date_long

LEFT, RIGHT, HEIGHT, LOW_HEIGHT = 28, 24, 68, 62
_TITLE = """
QLineEdit { border: 1px solid transparent; border-radius: 4px; padding: 0 5px; margin-left: -8px;
    min-height: 27px; font-size: 15.75pt; font-weight: 600; color: $title; background: $surface; }
QLineEdit:hover { border-color: $rule; }
QLineEdit:focus { border: 2px solid $focus; padding: 0 4px; }
"""


class CaseHeader(QFrame):
    """Shows and edits the title.

    Signals:
        changed: the title was typed in.
        left: it was left, or Enter pressed.
        stepped: with the AgendaItem before or after this one.
        previewed: the user wants the paper in its meeting.
        parties_wanted: the user wants to say who is told of the resolution.
    """

    changed = Signal()
    left = Signal()
    stepped = Signal(object)
    previewed = Signal()
    parties_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty head."""
        super().__init__(parent)
        self.setObjectName("case_header")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        LocalStyle(self, theme, "#case_header { background: $surface; }")
        self._beside: tuple[AgendaItem | None, AgendaItem | None] = (None, None)
        self.number = Text(role="strong", name="case_number")
        LocalStyle(self.number, theme, "QLabel { color: $title; font-weight: 600; }")
        self.nowhere = ElidedLabel(self.tr("Not opened from a meeting"), "label")
        self.meeting = LinkButton("", name="case_meeting", clicked=self._preview)
        self.meeting.setToolTip(self.tr("To the meeting"))
        self.title = ElidedEdit()
        self.title.setObjectName("case_title")
        self.title.setAccessibleName(self.tr("Title of the case"))
        LocalStyle(self.title, theme, _TITLE)
        self.error = Text(role="stop", name="case_title_error")
        self.error.hide()
        self.title.textEdited.connect(self._on_edited)
        self.title.editingFinished.connect(self.left)
        self._build()
        self.set_low(low=False)

    def _build(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(9)
        above.addWidget(self.number)
        above.addWidget(self.meeting)
        above.addWidget(self.nowhere, 1)
        above.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addLayout(above)
        words.addWidget(self.title)
        words.addWidget(self.error)
        words.addStretch(1)
        self.back = ToolButton("", icon="chevron-left", name="case_back")
        self.on = ToolButton("", icon="chevron-right", name="case_next")
        self.on.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        for index, button in enumerate((self.back, self.on)):
            button.clicked.connect(partial(self._step, index))
        self.preview = SecondaryButton(
            self.tr("Preview"), icon="file-text", name="case_preview", clicked=self._preview
        )
        self.parties = SecondaryButton(
            self.tr("Parties …"),
            icon="users",
            name="case_parties",
            clicked=self.parties_wanted.emit,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(LEFT, 0, RIGHT, 1)
        row.setSpacing(8)
        row.addLayout(words, 1)
        for widget in (self.back, self.on, self.parties, self.preview):
            row.addWidget(widget)

    def show_view(self, view: CaseView) -> None:
        """Show a case and where it stands."""
        here = view.here
        self.number.setText(item_number(here.item.number) if here and here.item.number else "")
        self.number.setVisible(bool(self.number.text()))
        self.meeting.setText(_where(here) if here else "")
        self.meeting.setVisible(here is not None)
        self.nowhere.setVisible(here is None)
        typed = " ".join(self.title.text().split())
        if typed != view.case.title and not self.error.text():
            self.title.setText(view.case.title)
            self.title.setCursorPosition(0)
        self._beside = (here.previous, here.next) if here else (None, None)
        names = (self.tr("Previous case: {title}"), self.tr("Next case: {title}"))
        for button, item, name in zip((self.back, self.on), self._beside, names, strict=True):
            button.setVisible(item is not None)
            if item is not None:
                button.setText(item_number(item.number) if item.number else item.title[:24])
                button.setToolTip(name.format(title=item.public_title or item.title))
                button.setAccessibleName(name.format(title=button.text()))
        self.preview.setVisible(here is not None)

    def show_error(self, sentence: str) -> None:
        """Say under the title what is wrong with it; nothing with an empty sentence."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.title.setAccessibleDescription(sentence)

    def set_low(self, *, low: bool) -> None:
        """Be lower, in a window lower than 720."""
        self.setMinimumHeight(LOW_HEIGHT if low else HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def _on_edited(self) -> None:
        self.changed.emit()

    def _step(self, index: int) -> None:
        self.stepped.emit(self._beside[index])

    def _preview(self) -> None:
        self.previewed.emit()


def _where(here: OnAgenda) -> str:
    day = date_long(here.meeting.date, interface_language(), with_weekday=False)
    return with_hour(f"{here.committee} {day}", here.meeting.apart)

"""Somebody steps aside in an item: why, what was ruled, and who steps in (koml. § 11-10)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.disqualification import Ground, Ruling, described
from agenda_app.domain.people import PersonId
from agenda_app.domain.recused_points import RecusedPoint, names_of, read_points
from agenda_app.domain.requests import Request
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.elided_choice import ElidedChoice
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.number_field import NumberField
from agenda_app.ui.parts.segments import Segments
from agenda_app.ui.parts.text import Text
from agenda_app.ui.parts.whole_choice import WholeChoice

_UNANIMOUS, _WITH_VOTES, _NONE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class RecusalQuestion:
    """Whether somebody takes part in an item.

    Attributes:
        person: who it is about.
        item_id: the item.
        voters: how many can rule on it.
        name: who that is, where it is not whose seat is shown.
        asked: what the person asked for before the meeting.
        points: the points that the item has.
        out_of: those of them that the person is out of already.
    """

    person: PersonId
    item_id: ItemId
    voters: int
    name: str = ""
    asked: Request | None = None
    points: tuple[RecusedPoint, ...] = ()
    out_of: tuple[RecusedPoint, ...] = ()


class RecusalForm(QWidget):
    """``entered`` tells the events. Who steps in is chosen after that: then the seat is free."""

    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the form."""
        super().__init__(parent)
        self._question: RecusalQuestion | None = None
        self.who = Text(role="label", name="recusal_who")
        self.ground = ElidedChoice()
        self.ground.setObjectName("recusal_ground")
        for ground in Ground:
            self.ground.addItem(spoken(described(ground)), ground)
        self.told = WholeChoice(self.ground, "recusal_ground_told")
        self.ground.setCurrentIndex(self.ground.findData(Ground.CIRCUMSTANCES))
        self.points = QLineEdit()
        self.points.setObjectName("recusal_points")
        self.points.setPlaceholderText(self.tr("the whole item"))
        self.points.returnPressed.connect(self._on_entered)
        self._points = Field(self.tr("Only points"), self.points, optional=True)
        self.points.textEdited.connect(lambda: self._points.set_error(""))
        self.how = Segments(
            (self.tr("unanimously"), self.tr("by votes"), self.tr("no ruling")),
            spoken=self.tr("How it was ruled"),
            name="recusal_how",
        )
        self.how.chosen.connect(self._on_how)
        self.agreed = NumberField(0, name="recusal_agreed", arrows=False)
        self.dissented = NumberField(0, name="recusal_dissented", arrows=False)
        self._votes = QWidget()
        row = QHBoxLayout(self._votes)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (
            self.agreed,
            Text(self.tr("for stepping aside"), "label"),
            self.dissented,
            Text(self.tr("against"), "label"),
        ):
            row.addWidget(part)
        row.addStretch(1)
        self.agreed.setAccessibleName(self.tr("Votes for stepping aside"))
        self.dissented.setAccessibleName(self.tr("Votes against"))
        self.button = SecondaryButton(self.tr("Steps aside in the item"), name="recusal_enter")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._on_entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.who)
        column.addWidget(Field(self.tr("Takes no part, because the person"), self.ground))
        column.addWidget(self.told)
        column.addWidget(self._points)
        column.addWidget(self.how)
        column.addWidget(self._votes)
        last = QHBoxLayout()
        last.addWidget(self.button)
        last.addStretch(1)
        column.addLayout(last)
        self._on_how(_UNANIMOUS)

    def show_person(self, question: RecusalQuestion) -> None:
        """Ask about somebody in an item; what was typed stays as long as it is the same one."""
        was, self._question = self._question, question
        asked = question.asked
        self.who.setText(self.tr("About {name}:").format(name=question.name))
        self.who.setVisible(bool(question.name))
        self._points.setVisible(len(question.points) > 1)
        is_other = was is None or (was.person, was.item_id) != (question.person, question.item_id)
        if is_other:
            ground = (asked and asked.ground) or Ground.CIRCUMSTANCES
            self.ground.setCurrentIndex(self.ground.findData(ground))
        if was is None or is_other or was.out_of != question.out_of:
            self.points.setText(names_of(asked.points) if is_other and asked else "")
            self._points.set_error("")

    def _on_how(self, how: int) -> None:
        self._votes.setVisible(how == _WITH_VOTES)
        if how == _WITH_VOTES:
            self.agreed.setFocus()

    def _on_entered(self) -> None:
        question = self._question
        if question is None:
            return
        points, refused = read_points(self.points.text(), question.points)
        if refused:
            self._points.set_error(" ".join(spoken(reason) for reason in refused))
            self.points.setFocus()
            return
        ground: Ground = self.ground.currentData()
        ruling = self._ruling(question.voters)
        event = Recusal(None, question.person, question.item_id, ground, ruling, points)
        self.entered.emit((event,))

    def _ruling(self, voters: int) -> Ruling | None:
        if self.how.current == _NONE:
            return None
        if self.how.current == _UNANIMOUS:
            return Ruling(True, voters)
        agreed, dissented = self.agreed.value(), self.dissented.value()
        # Fewer for it than against: it was ruled that the person may take part.
        aside = agreed >= dissented
        return Ruling(aside, max(agreed, dissented), min(agreed, dissented))

"""A case or a briefing that the notice did not have, and whether anybody objects to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.case import CaseId
from agenda_app.domain.late_present import present_refusals
from agenda_app.domain.opening import LateItem, count_refusals, late_refusals
from agenda_app.domain.opening_words import STOPPED_IN_BOARD
from agenda_app.errors import UserError
from agenda_app.services.late_items import LateCase
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.live_data import LiveData
from agenda_app.ui.parts.elided_choice import ElidedChoice
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.number_field import NumberField
from agenda_app.ui.parts.text import Text

_CASE, _PAPERS, _BRIEFING = range(3)


@dataclass(frozen=True, slots=True)
class LateQuestion:
    """What the dialog stands on.

    Attributes:
        waiting: the cases of the queue, each with the words that a projected screen may show.
        items: the items of the agenda, so too.
        present: how many are there now.
        attendance: who was there in the meeting.
        known: what was ruled about an item before, when that is asked for anew.
    """

    waiting: Sequence[tuple[str, CaseId]]
    items: Sequence[tuple[str, ItemId]]
    present: int
    attendance: Attendance
    known: LateItem | None = None


class LateDialog(FormDialog):
    """Closes when the case or the briefing was kept; else says why it was not."""

    def __init__(
        self, question: LateQuestion, data: LiveData, parent: QWidget | None = None
    ) -> None:
        """Begin with a new case and nobody against it, or with what was ruled before."""
        title = self.tr("Take up what was not on the notice")
        super().__init__(title, self.tr("Keep"), name="late", width=620, parent=parent)
        self._data, self._known = data, question.known
        self._attendance = question.attendance
        self.what = self._choice("what")
        choices = {
            _CASE: self.tr("A case that is not on the agenda"),
            _PAPERS: self.tr("A case whose papers came late"),
            _BRIEFING: self.tr("A briefing"),
        }
        if self._attendance.chamber.board and question.known is None:
            del choices[_PAPERS]  # they stop no case there (koml. § 11-1)
        for what, words in choices.items():
            self.what.addItem(words, what)
        self.case = self._choice("case")
        self.case.addItem(self.tr("A new case"), None)
        for words, case_id in question.waiting:
            self.case.addItem(words, case_id)
        self.item = self._choice("item")
        for words, item_id in question.items:
            self.item.addItem(words, item_id)
        self.title, self.speaker = QLineEdit(), QLineEdit()
        self.title.setObjectName("late_title")
        self.speaker.setObjectName("late_speaker")
        self.chair = QCheckBox(self.tr("The &chair objects"))
        self.chair.setObjectName("late_chair")
        self.objections = NumberField(name="late_objections")
        self.present = NumberField(question.present, 1, name="late_present")
        self.verdict = Text(role="label", wrap=True, name="late_verdict")
        self.problem = Text(role="stop", wrap=True, name="late_problem")
        self.problem.hide()
        self._build()
        for signal in (self.what.currentIndexChanged, self.case.currentIndexChanged):
            signal.connect(self._on_what)
        for changed in (self.objections.valueChanged, self.present.valueChanged):
            changed.connect(self._on_ruling)
        self.chair.toggled.connect(self._on_ruling)
        if question.known is not None:
            self._show_known(question.known)
        self._on_what()
        self.what.setFocus()

    def _show_known(self, late: LateItem) -> None:
        """Show what was ruled about an item that is on the agenda; to keep it replaces that."""
        self.what.setCurrentIndex(self.what.findData(_PAPERS))
        self.item.setCurrentIndex(self.item.findData(late.item_id))
        self.present.setValue(late.present)
        self.objections.setValue(late.objections)
        self.chair.setChecked(late.chair_objects)

    def _choice(self, name: str) -> QComboBox:
        box = ElidedChoice()
        box.setObjectName(f"late_{name}")
        return box

    def _build(self) -> None:
        add = self.column.addWidget
        add(Field(self.tr("&What"), self.what))
        self.case_field = Field(self.tr("&Which case"), self.case)
        self.item_field = Field(self.tr("Which &item"), self.item)
        hint = self.tr("The public reads it.")
        self.title_field = Field(self.tr("&Title"), self.title, hint=hint)
        self.speaker_field = Field(self.tr("&Who briefs"), self.speaker, optional=True)
        for field in (self.case_field, self.item_field, self.title_field, self.speaker_field):
            add(field)
        self.ruling = QWidget()
        row = side_by_side(
            (Field(self.tr("How many &object"), self.objections), 1),
            (Field(self.tr("of how many &present"), self.present), 1),
        )
        row.addStretch(2)
        row.setContentsMargins(0, 0, 0, 0)
        self.ruling.setLayout(row)
        add(self.ruling)
        add(self.chair)
        add(self.verdict)
        add(self.problem)

    def _on_what(self) -> None:
        what = self.what.currentData()
        self.case_field.setVisible(what == _CASE)
        self.item_field.setVisible(what == _PAPERS)
        is_new = what == _CASE and self.case.currentData() is None
        self.title_field.setVisible(is_new or what == _BRIEFING)
        self.speaker_field.setVisible(what == _BRIEFING)
        for part in (self.ruling, self.chair, self.verdict):
            part.setVisible(what != _BRIEFING)
        self._on_ruling()

    def _on_ruling(self) -> None:
        late = self.wanted.late
        wrong = self._miscounted(late)
        if wrong:
            words = wrong
        elif late.is_stopped and late.board:
            words = spoken(STOPPED_IN_BOARD)
        elif late.is_stopped:
            words = self.tr("It cannot be decided in this meeting (koml. § 11-3).")
        else:
            words = self.tr("It can be decided: {number} of {present} would stop it.")
            words = words.format(number=late.enough, present=late.present)
        self.verdict.setText(words)

    def _miscounted(self, late: LateItem) -> str:
        """Return why so many cannot object, or be present; what is called what comes later."""
        reasons = (*count_refusals(late), *present_refusals(late, self._attendance))
        return " ".join(spoken(reason) for reason in reasons)

    @property
    def _is_added(self) -> bool:
        """Whether it is asked about a case that the notice did not have, on the agenda by now."""
        known = self._known
        if known is None or known.only_papers:
            return False
        return known.item_id is not None and known.item_id == self.item.currentData()

    @property
    def wanted(self) -> LateCase:
        """The case as it stands in the dialog."""
        papers = self.what.currentData() == _PAPERS
        only_papers = papers and not self._is_added
        late = LateItem(
            item_id=self.item.currentData() if papers else None,
            title=" ".join(self.title.text().split()),
            only_papers=only_papers,
            chair_objects=self.chair.isChecked(),
            objections=self.objections.value(),
            present=self.present.value(),
            board=0 if only_papers else self._attendance.chamber.board,
        )
        return LateCase(late, None if papers else self.case.currentData())

    def is_right(self) -> bool:
        """Keep it; when that is refused, say why."""
        found: list[str] = []
        step = self._keep_briefing
        if self.what.currentData() != _BRIEFING:
            wanted, step = self.wanted, self._keep_case
            if wanted.case_id is None:
                found = [spoken(reason) for reason in late_refusals(wanted.late)]
            elif wrong := self._miscounted(wanted.late):
                found = [wrong]
        if not found:
            found = _trouble(step)
        self.problem.setText(" ".join(found))
        self.problem.setVisible(bool(found))
        return not found

    def _keep_briefing(self) -> None:
        self._data.take_up_briefing(self.title.text(), self.speaker.text())

    def _keep_case(self) -> None:
        self._data.take_up_late(self.wanted)


def _trouble(step: Callable[[], object]) -> list[str]:
    try:
        step()
    except UserError as error:
        return [spoken(error)]
    return []

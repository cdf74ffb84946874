"""The fields of a case in one row: archive, journal, officer, unit, date, access."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from agenda_app.domain.access import Access, AccessState
from agenda_app.domain.case import Case
from agenda_app.services.placing import CaseAccess
from agenda_app.terms import access_text, word
from agenda_app.ui.case.elided_edit import ElidedEdit
from agenda_app.ui.case.more_dialog import MoreDialog
from agenda_app.ui.dialogs.access_dialog import AccessDialog
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.buttons import IconButton
from agenda_app.ui.parts.date_field import DateField
from agenda_app.ui.parts.field import Field

_OFFICER, _UNIT, _MORE = 166, 146, 64
_ROUND_THE_WORDS = 36


class CaseFields(QWidget):
    """Shows and edits the fields. ``changed`` tells typing, ``left`` a field that is done."""

    changed = Signal()
    left = Signal()

    def __init__(
        self, today: date, catch_up: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        """Make empty fields; ``catch_up`` shows what others wrote before somebody is asked."""
        super().__init__(parent)
        self.setObjectName("case_fields")
        self._today, self._catch_up = today, catch_up
        self._case = Case(None, "")
        self._decision = CaseAccess(self._case.access)
        self._short_title = ""
        self._keywords: tuple[str, ...] = ()
        self.archive = self._line("case_archive_no", 80)
        self.journal = self._line("case_journal_no", 86)
        self.officer = self._combo("case_officer")
        self.unit = self._combo("case_unit")
        self.day = DateField(today=today, name="case_date")
        self.day.setFixedWidth(118)
        self.day.changed.connect(self._on_done)
        self.access = QComboBox()
        self.access.setObjectName("case_access")
        self.access.setMinimumWidth(126)
        self.access.activated.connect(self._on_access)
        self.more = IconButton(
            "ellipsis", self.tr("More about the case"), name="case_more", clicked=self.ask_more
        )
        self._build()

    def _line(self, name: str, width: int) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setFixedWidth(width)
        made.textEdited.connect(self._on_changed)
        made.editingFinished.connect(self._on_done)
        return made

    def _combo(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setObjectName(name)
        made.setEditable(True)
        line = ElidedEdit()
        made.setLineEdit(line)
        made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        made.editTextChanged.connect(self._on_changed)
        made.activated.connect(self._on_done)
        line.editingFinished.connect(self._on_done)
        return made

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._day = Field(self.tr("Date"), self.day)
        for field in (
            Field(self.tr("Archive case"), self.archive),
            Field(self.tr("Journal no."), self.journal),
            Field(self.tr("Case officer"), self.officer),
            Field(self.tr("Unit"), self.unit),
            self._day,
            Field(self.tr("Access"), self.access),
        ):
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        for combo, least in ((self.officer, _OFFICER), (self.unit, _UNIT)):
            combo.setFixedWidth(least)
        row.addWidget(Field(" ", self.more), 0, Qt.AlignmentFlag.AlignTop)

    def set_wide(self, *, wide: bool) -> None:
        """Show the date where there is room for it; else it stands under "more" only."""
        self._day.setVisible(wide)

    def set_room(self, beside: int) -> None:
        """Give the names what is left of the width that the fields may have."""
        combos = ((self.officer, _OFFICER), (self.unit, _UNIT))
        taken = sum(combo.minimumWidth() - least for combo, least in combos)
        left = (beside + taken - self.sizeHint().width()) // len(combos)
        for combo, least in combos:
            combo.setFixedWidth(least + max(0, min(_MORE, left)))

    def show_case(self, case: Case) -> None:
        """Show a case; what is being typed in stays as it is when it says the same."""
        self._case = case
        self._decision = CaseAccess(case.access, case.public_title)
        self._short_title, self._keywords = case.short_title, case.keywords
        for line, text in (
            (self.archive, case.archive_case_no),
            (self.journal, case.paper.journal_no),
        ):
            if line.text().strip() != text:
                line.setText(text)
        for combo, text in (
            (self.officer, case.paper.case_officer),
            (self.unit, case.paper.unit),
        ):
            if combo.currentText().strip() != text:
                _put(combo, text)
        if not self.day.problem() and self.day.value != case.paper.date:
            self.day.set_value(case.paper.date)
        self._show_access()

    def offer(self, officers: Sequence[str], units: Sequence[str]) -> None:
        """Offer the names of earlier papers."""
        for combo, words in ((self.officer, officers), (self.unit, units)):
            text = combo.currentText()
            if [combo.itemText(i) for i in range(combo.count())] != list(words):
                combo.blockSignals(True)
                combo.clear()
                combo.addItems(list(words))
                combo.blockSignals(False)
                _put(combo, text)

    def apply(self, case: Case) -> Case:
        """Return a case with what stands in the fields; an impossible date changes nothing."""
        day = case.paper.date if self.day.problem() else self.day.value
        paper = replace(
            case.paper,
            journal_no=self.journal.text().strip(),
            case_officer=" ".join(self.officer.currentText().split()),
            unit=" ".join(self.unit.currentText().split()),
            date=day,
        )
        return replace(
            case,
            archive_case_no=self.archive.text().strip(),
            access=self._decision.access,
            public_title=self._decision.public_title,
            short_title=self._short_title,
            keywords=self._keywords,
            paper=paper,
        )

    def ask_access(self, begin_with: AccessState | None = None) -> None:
        """Let the user decide who may see the case."""
        self._catch_up()
        begun = self._decision
        if begin_with is not None and begun.access.state is not begin_with:
            begun = replace(begun, access=Access(begin_with))
        decided = AccessDialog.ask(self, self._case.title, begun, self._today)
        if decided is not None:
            self._decision = decided
            self.left.emit()
        self._show_access()

    def ask_more(self) -> None:
        """Show the fields that are seldom needed."""
        self._catch_up()
        day = None if self.day.problem() else self.day.value
        shown = replace(self._case, short_title=self._short_title, keywords=self._keywords)
        dialog = MoreDialog(shown, day, self._today, self)
        if dialog.asked():
            self._short_title, self._keywords = dialog.short_title, dialog.keywords
            self.day.set_value(dialog.day)
            self.left.emit()

    def _show_access(self) -> None:
        access, language = self._decision.access, interface_language()
        if not self.access.count():
            self.access.addItems(
                [
                    word(AccessState.UNDECIDED, language),
                    word(AccessState.OPEN, language),
                    self.tr("Exempt …"),
                ]
            )
            view = self.access.view()
            view.setMinimumWidth(view.sizeHintForColumn(0) + _ROUND_THE_WORDS)
        self.access.setCurrentIndex(list(AccessState).index(access.state))
        self.access.setToolTip(access_text(access, language))

    def _on_access(self, index: int) -> None:
        """Take a decision that needs no more; an exemption asks for its basis."""
        state = list(AccessState)[index]
        if state is AccessState.EXEMPT:
            self.ask_access(AccessState.EXEMPT)
        else:
            self._decision = replace(self._decision, access=Access(state))
            self._show_access()
            self.left.emit()

    def _on_changed(self) -> None:
        self.changed.emit()

    def _on_done(self) -> None:
        self.left.emit()


def _put(combo: QComboBox, text: str) -> None:
    combo.blockSignals(True)
    combo.setCurrentIndex(combo.findText(text))
    combo.setEditText(text)
    line = combo.lineEdit()
    if line is not None:
        line.setCursorPosition(0)
    combo.blockSignals(False)

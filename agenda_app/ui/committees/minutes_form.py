"""How the minutes of a committee are signed and laid out; saved as it is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.minutes_layout import STANDARD_FRAME, STANDARD_ORDER, MinutesLayout
from agenda_app.domain.minutes_plan import MinutesPlan
from agenda_app.domain.people import PersonId
from agenda_app.domain.signing import MOST_SIGNERS, Choosing, SigningRule, rule_words
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.number_field import NumberField
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.text import Text

_PAUSE_MS = 800
_WIDTH = 760
_LIST_HEIGHT, _ROW = 180, 30
_WHO = Qt.ItemDataRole.UserRole


class MinutesForm(QWidget):
    """``save`` gets the plan after a pause in typing and returns what is wrong, or nothing.

    ``layout_wanted`` tells that somebody wants to change order and wording.
    """

    layout_wanted = Signal()

    def __init__(self, save: Callable[[MinutesPlan], str], parent: QWidget | None = None) -> None:
        """Make the form; ``show_plan`` fills it."""
        super().__init__(parent)
        self.setObjectName("minutes_form")
        self._save = save
        self._owner: CommitteeId | None = None
        self._shown = MinutesPlan()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self._make_editors()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        column.addWidget(self._signing_panel())
        column.addWidget(self._layout_panel())
        column.addStretch(1)

    def _make_editors(self) -> None:
        self.number = NumberField(1, 0, MOST_SIGNERS, name="signing_number")
        self.number.valueChanged.connect(self._pause.start)
        self.number.editingFinished.connect(self.flush)
        self.chair = QCheckBox(self.tr("The chair of the meeting signs besides them"))
        self.chair.setObjectName("signing_chair")
        self.chair.clicked.connect(self.flush)
        self.choosing = QComboBox()
        self.choosing.setObjectName("signing_choosing")
        for choosing, text in (
            (Choosing.FREELY, self.tr("The secretary enters who signs")),
            (Choosing.ELECTED, self.tr("They are elected in each meeting")),
            (Choosing.FIXED, self.tr("They are the same in every meeting")),
        ):
            self.choosing.addItem(text, choosing)
        self.choosing.activated.connect(self._on_choosing)
        self.fixed = QListWidget()
        self.fixed.setObjectName("signing_fixed")
        self.fixed.setAccessibleName(self.tr("Who signs in every meeting"))
        self.fixed.setFixedHeight(_LIST_HEIGHT)
        self.fixed.itemChanged.connect(lambda _item: self.flush())
        self.told = Text(role="label", wrap=True, name="signing_told")

    def _signing_panel(self) -> Panel:
        panel = Panel(self.tr("Who signs the minutes"), name="signing_panel")
        panel.setMaximumWidth(_WIDTH)
        self._number_field = Field(
            self.tr("How many sign, at least"),
            self.number,
            hint=self.tr("The law names no number; the committee's own rules do."),
        )
        grid = QGridLayout()
        grid.setContentsMargins(20, 14, 20, 18)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        grid.addWidget(self._number_field, 0, 0)
        grid.addWidget(Field(self.tr("How they are found"), self.choosing), 0, 1)
        grid.addWidget(self.chair, 1, 0, 1, 2)
        self._fixed_field = Field(self.tr("Who signs in every meeting"), self.fixed)
        grid.addWidget(self._fixed_field, 2, 0, 1, 2)
        grid.addWidget(self.told, 3, 0, 1, 2)
        panel.body.addLayout(grid)
        return panel

    def _layout_panel(self) -> Panel:
        panel = Panel(self.tr("Order and wording"), name="layout_panel")
        panel.setMaximumWidth(_WIDTH)
        self.layout_told = Text(role="label", wrap=True, name="layout_told")
        self.layout_button = SecondaryButton(
            self.tr("Order and wording …"), name="minutes_layout", clicked=self._on_layout
        )
        column = QVBoxLayout()
        column.setContentsMargins(20, 14, 20, 18)
        column.setSpacing(10)
        column.addWidget(self.layout_told)
        column.addWidget(self.layout_button, 0, Qt.AlignmentFlag.AlignLeft)
        panel.body.addLayout(column)
        return panel

    def show_plan(
        self, owner: CommitteeId, plan: MinutesPlan, people: Sequence[tuple[PersonId, str]]
    ) -> None:
        """Show the plan of a committee, and who could be fixed to sign.

        What somebody is typing in the same one is left alone.
        """
        typing = owner == self._owner and (self._pause.isActive() or bool(self._number_field.error))
        self._owner, self._shown = owner, plan
        self._show_layout(plan.layout)
        if typing:
            return
        rule = plan.signing
        self._number_field.set_error("")
        self._fixed_field.set_error("")
        self.number.blockSignals(True)
        self.number.setValue(rule.number)
        self.number.blockSignals(False)
        self.chair.setChecked(rule.chair_too)
        self.choosing.setCurrentIndex(list(Choosing).index(rule.choosing))
        self._show_people(people, rule.fixed)
        self._fixed_field.setVisible(rule.choosing is Choosing.FIXED)
        self.told.setText(spoken(rule_words(rule)))

    def _show_people(
        self, people: Iterable[tuple[PersonId, str]], fixed: Sequence[PersonId]
    ) -> None:
        row = self.fixed.currentRow()
        self.fixed.blockSignals(True)
        self.fixed.clear()
        for person, name in people:
            item = QListWidgetItem(name, self.fixed)
            item.setData(_WHO, person)
            item.setSizeHint(QSize(0, _ROW))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            chosen = person in fixed
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self.fixed.setCurrentRow(max(0, row))
        self.fixed.blockSignals(False)

    def _show_layout(self, layout: MinutesLayout) -> None:
        own = sum(bool(words.bokmal or words.nynorsk) for words in layout.wordings.values())
        is_usual = (layout.order, layout.frame) == (STANDARD_ORDER, STANDARD_FRAME)
        parts = [] if is_usual else [self.tr("The order is your own.")]
        if own:
            parts.append(self.tr("%n wording(s) of your own.", "", own))
        self.layout_told.setText(" ".join(parts) or self.tr("The usual order and words."))

    def flush(self) -> bool:
        """Save what was chosen; False when something has to be mended first."""
        self._pause.stop()
        if self._owner is None:
            return True
        wanted = replace(self._shown, signing=self._chosen())
        self._number_field.set_error("")
        self._fixed_field.set_error("")
        if wanted == self._shown:
            return True
        error = self._save(wanted)
        is_fixed = wanted.signing.choosing is Choosing.FIXED
        if error:
            (self._fixed_field if is_fixed else self._number_field).set_error(error)
        return not error

    def _on_choosing(self) -> None:
        fixed = self.choosing.currentData() is Choosing.FIXED
        self._fixed_field.setVisible(fixed)
        if fixed and not self._ticked():
            self.fixed.setFocus()
            return  # nobody is chosen yet: the first tick saves it
        self.flush()

    def _on_layout(self) -> None:
        if self.flush():
            self.layout_wanted.emit()

    def _ticked(self) -> tuple[PersonId, ...]:
        items = (self.fixed.item(row) for row in range(self.fixed.count()))
        return tuple(
            PersonId(item.data(_WHO))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def _chosen(self) -> SigningRule:
        choosing: Choosing = self.choosing.currentData()
        fixed = self._ticked() if choosing is Choosing.FIXED else ()
        return SigningRule(self.number.value(), self.chair.isChecked(), choosing, fixed)

"""The rates of one regulation: fees by committee and role, and what claims are paid with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from agenda_app.domain.committee import Committee, CommitteeId, Role
from agenda_app.domain.fee_rates import (
    KRONE,
    ORE,
    ZERO,
    FeeRate,
    HourStep,
    PartRule,
    Rates,
    half_under,
    limits_in,
)
from agenda_app.terms import word
from agenda_app.ui.dialogs.form_dialog import FormDialog, room_for, side_by_side
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.amount_field import AmountField
from agenda_app.ui.parts.date_field import DateField
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text

_WIDTH, _MOST_HEIGHT = 760, 640
_AMOUNT = 104
_STEPS = 3
_PERCENT = 100


class RatesDialog(FormDialog):
    """``rates`` is what the fields say, once ``is_right``."""

    def __init__(
        self,
        title: str,
        committees: Sequence[Committee],
        shown: Rates | None,
        *,
        is_new: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Make the fields.

        Args:
            title: over them.
            committees: those that may have fees of their own.
            shown: what the fields begin with, None for nothing.
            is_new: whether it is another set, whose first day is still to be written.
            parent: the window.
        """
        super().__init__(title, self.tr("Save"), name="rates_dialog", width=_WIDTH, parent=parent)
        self._shown = shown or Rates(date.min, ())
        self._committees = tuple(committees)
        self.starts = Field(
            self.tr("They hold from"),
            DateField(None if is_new else self._shown.starts, name="rates_starts"),
        )
        source = QLineEdit("" if is_new else self._shown.source)
        source.setObjectName("rates_source")
        self.source = Field(
            self.tr("Decided in"), source, hint=self.tr("The council's resolution, as KST 12/24.")
        )
        self.column.addLayout(side_by_side((self.starts, 1), (self.source, 2)))
        self.fees: dict[tuple[CommitteeId | None, Role], AmountField] = {}
        self.column.addWidget(self._scrolling(self._fees_grid()), 1)
        self._build_claims()
        self.resize(_WIDTH, min(_MOST_HEIGHT, room_for(self)))
        self.starts.editor.setFocus()

    def _scrolling(self, inner: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setMinimumHeight(150)
        area.setWidget(inner)
        for widget in (area.viewport(), inner):  # the dialog's own colour shows through
            widget.setAutoFillBackground(False)
        return area

    def _fees_grid(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        column.addWidget(Text(self.tr("Fee for a meeting, in kroner"), "panel-title"))
        hint = self.tr("Empty: a role is paid as a member, and a committee as “All committees”.")
        column.addWidget(Text(hint, "label", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        language = interface_language()
        for at, role in enumerate(Role, start=1):
            grid.addWidget(Text(word(role, language).capitalize(), "small"), 0, at)
        known = {(fee.committee_id, fee.role): fee.amount for fee in self._shown.fees}
        rows: list[tuple[CommitteeId | None, str]] = [(None, self.tr("All committees"))]
        rows += [(body.id, body.name) for body in self._committees]
        for line, (body, name) in enumerate(rows, start=1):
            grid.addWidget(Text(name, wrap=True), line, 0)
            for at, role in enumerate(Role, start=1):
                field = AmountField(known.get((body, role)), name=f"fee_{body or 0}_{role.value}")
                field.setFixedWidth(_AMOUNT)
                field.setAccessibleName(f"{name}, {word(role, language)}")
                self.fees[body, role] = field
                grid.addWidget(field, line, at)
        column.addLayout(grid)
        column.addStretch(1)
        return box

    def _build_claims(self) -> None:
        shown = self._shown
        self.column.addWidget(
            Text(self.tr("Half the fee for who was there for less than"), "panel-title")
        )
        share, hours = _limits(shown.parts) or (Fraction(0), ZERO)
        percent = Decimal(share.numerator * _PERCENT) / share.denominator if share else None
        self.share = self._amount(self.tr("Per cent of the meeting"), percent, "part_share")
        self.hours = self._amount(self.tr("Hours of the meeting"), hours or None, "part_hours")
        self.unit = QComboBox()
        self.unit.setObjectName("rates_unit")
        self.unit.addItems([self.tr("øre"), self.tr("whole kroner")])
        self.unit.setCurrentIndex(1 if shown.unit == KRONE else 0)
        rounded = Field(self.tr("Amounts are rounded to"), self.unit)
        self.column.addLayout(side_by_side((self.share, 1), (self.hours, 1), (rounded, 1)))
        hint = self.tr(
            "Both empty: the whole fee for everybody who met. 100 per cent: half for whoever "
            "missed anything. Hours: who was there for the whole meeting gets the whole fee, "
            "however short it was. Half can also be decided for one person and meeting in the list."
        )
        if _limits(shown.parts) is None:
            hint = self.tr("Another rule is stored. It holds until something is written here.")
        self.column.addWidget(Text(hint, "label", wrap=True))
        self.documented = self._amount(
            self.tr("Documented lost earnings, most a day"), shown.documented_most, "documented"
        )
        self.care = self._amount(self.tr("Care for others, most a day"), shown.care_most, "care")
        kilometre = shown.per_kilometre or None
        self.kilometre = self._amount(self.tr("Own car, per kilometre"), kilometre, "kilometre")
        most = side_by_side((self.documented, 1), (self.care, 1), (self.kilometre, 1))
        most.setSpacing(8)  # the labels are the longest of the dialog, and stand on one line
        self.column.addLayout(most)
        self.column.addLayout(self._steps())

    def _amount(self, label: str, value: Decimal | None, name: str) -> Field[AmountField]:
        return Field(label, AmountField(value, name=f"rates_{name}"), optional=True)

    def _steps(self) -> QGridLayout:
        """Return the rows of what undocumented lost earnings are paid with."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        title = Text(self.tr("Undocumented lost earnings, by hours in the day"), "panel-title")
        grid.addWidget(title, 0, 0, 1, _STEPS)
        stored = sorted(self._shown.undocumented, key=lambda step: step.from_hours)
        self.steps: list[tuple[Field[AmountField], Field[AmountField]]] = []
        for number in range(max(_STEPS, len(stored))):
            step = stored[number] if number < len(stored) else None
            hours = AmountField(None if step is None else step.from_hours, name=f"hours_{number}")
            paid = AmountField(None if step is None else step.amount, name=f"paid_{number}")
            pair = Field(self.tr("From hours"), hours), Field(self.tr("Kroner"), paid)
            self.steps.append(pair)
            grid.addLayout(side_by_side((pair[0], 1), (pair[1], 1)), 1 + number // 3, number % 3)
        return grid

    @property
    def rates(self) -> Rates:
        """What the fields say.

        Raises:
            ValueError: more hours are paid less.
        """
        fees = tuple(
            FeeRate(role, field.value, body)
            for (body, role), field in self.fees.items()
            if field.value is not None
        )
        known = {body.id for body in self._committees}
        fees += tuple(  # of committees that are not in use any more
            fee for fee in self._shown.fees if fee.committee_id not in {None, *known}
        )
        steps = tuple(
            HourStep(hours.editor.value or ZERO, paid.editor.value)
            for hours, paid in self.steps
            if paid.editor.value is not None
        )
        return replace(
            self._shown,
            starts=self.starts.editor.value or date.min,
            fees=fees,
            parts=self._part_rules(),
            documented_most=self.documented.editor.value,
            undocumented=steps,
            care_most=self.care.editor.value,
            per_kilometre=self.kilometre.editor.value or ZERO,
            unit=KRONE if self.unit.currentIndex() else ORE,
            source=self.source.editor.text().strip(),
        )

    def _part_rules(self) -> tuple[PartRule, ...]:
        """Return what a part of a meeting gives; a stored rule that has no fields stays."""
        share, hours = self.share.editor.value, self.hours.editor.value
        if not (share or hours) and _limits(self._shown.parts) is None:
            return self._shown.parts
        return half_under(Fraction(share or ZERO) / _PERCENT, hours or ZERO)

    def is_right(self) -> bool:
        """Tell whether there is a first day, and all amounts can be read."""
        day = self.starts.editor
        if day.problem() or day.value is None:
            self.starts.set_error(day.problem() or self.tr("Write the first day."))
            day.setFocus()
            return False
        fields = [self.share, self.hours, self.documented, self.care, self.kilometre]
        fields += [field for pair in self.steps for field in pair]
        for field in fields:
            field.editor.read()
            if field.error:
                field.editor.setFocus()
                return False
        if (self.share.editor.value or ZERO) > _PERCENT:
            self.share.set_error(self.tr("Write at most 100 per cent."))
            self.share.editor.setFocus()
            return False
        for fee in self.fees.values():
            if fee.problem():
                fee.setFocus()
                return False
        try:
            return bool(self.rates)
        except ValueError:
            self.steps[0][1].set_error(self.tr("More hours cannot be paid less."))
            self.steps[0][1].editor.setFocus()
            return False


def _limits(parts: tuple[PartRule, ...]) -> tuple[Fraction, Decimal] | None:
    """Return the share and the hours that the fields can show, None for any other rule."""
    found = limits_in(parts)
    if found is None or (found[0] * _PERCENT * 100).denominator != 1:
        return None  # a field has two decimals
    return found

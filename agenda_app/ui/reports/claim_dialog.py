"""What one person claims for one meeting, as it stands on the form that was handed in."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from agenda_app.domain.claim_sheet import ClaimSheet
from agenda_app.domain.sittings import Claim, ClaimKind, Sitting, SittingKind
from agenda_app.domain.typography import date_short, with_hour
from agenda_app.terms import word
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.amount_field import AmountField
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text

_TRAINING = "training"
_WITH_RECEIPT = frozenset({ClaimKind.DOCUMENTED_EARNINGS, ClaimKind.CARE, ClaimKind.EXPENSES})
_WIDTH = 560
_AMOUNT_WIDTH = 150


class ClaimDialog(FormDialog):
    """Begins with what is stored; ``sheet`` is what the fields say."""

    def __init__(self, sitting: Sitting, before: ClaimSheet, parent: QWidget | None = None) -> None:
        """Make the fields."""
        title = self.tr("Claim of {name}").format(name=sitting.person_name)
        super().__init__(title, self.tr("Save"), name="claim_dialog", width=_WIDTH, parent=parent)
        self._before = before
        where = with_hour(f"{sitting.committee_name} {date_short(sitting.day)}", sitting.hour)
        self.column.addWidget(Text(where, "label"))
        self.fee = QComboBox()
        self.fee.setObjectName("claim_fee")
        self._fill_fee(before)
        hint = self.tr("The committee may have decided on a part of the fee.")
        self.column.addWidget(Field(self.tr("Fee"), self.fee, hint=hint))
        self._amounts: dict[ClaimKind, Field[AmountField]] = {}
        self._receipts: dict[ClaimKind, QLineEdit] = {}
        self._build(before)
        self._amounts[ClaimKind.DOCUMENTED_EARNINGS].editor.setFocus()

    def _fill_fee(self, before: ClaimSheet) -> None:
        choices: list[tuple[str, object]] = [
            (self.tr("By how long the person was there"), None),
            (self.tr("The whole fee"), Fraction(1)),
            (self.tr("Half the fee"), Fraction(1, 2)),
            (self.tr("No fee"), Fraction(0)),
            (self.tr("Training: no fee, but what was lost"), _TRAINING),
        ]
        chosen: object = before.decided_factor
        if before.kind is SittingKind.TRAINING:
            chosen = _TRAINING
        known = [value for _, value in choices]
        if chosen not in known:
            choices.append((str(chosen), chosen))
            known.append(chosen)
        self._choices = known
        for text, _ in choices:
            self.fee.addItem(text)
        self.fee.setCurrentIndex(known.index(chosen))

    def _build(self, before: ClaimSheet) -> None:
        units = {
            ClaimKind.DOCUMENTED_EARNINGS: self.tr("kroner"),
            ClaimKind.UNDOCUMENTED_EARNINGS: self.tr("hours"),
            ClaimKind.CARE: self.tr("kroner"),
            ClaimKind.TRAVEL: self.tr("kilometres"),
            ClaimKind.EXPENSES: self.tr("kroner"),
        }
        claims = {claim.kind: claim for claim in before.claims}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, kind in enumerate(ClaimKind):
            claim = claims.get(kind)
            amount = AmountField(
                None if claim is None else claim.quantity, name=f"claim_{kind.value}"
            )
            amount.setFixedWidth(_AMOUNT_WIDTH)
            label = f"{word(kind, interface_language())} ({units[kind]})"
            self._amounts[kind] = Field(label, amount)
            if kind not in _WITH_RECEIPT:
                grid.addWidget(self._amounts[kind], row, 0, 1, 2)
                continue
            grid.addWidget(self._amounts[kind], row, 0)
            receipt = QLineEdit("" if claim is None else claim.receipt)
            receipt.setObjectName(f"receipt_{kind.value}")
            self._receipts[kind] = receipt
            grid.addWidget(Field(self.tr("Receipt no."), receipt), row, 1)
        self.column.addLayout(grid)

    @property
    def sheet(self) -> ClaimSheet:
        """What the fields say."""
        chosen = self._choices[self.fee.currentIndex()]
        claims = []
        for kind, field in self._amounts.items():
            value = field.editor.value
            if value:
                receipt = self._receipts[kind].text().strip() if kind in self._receipts else ""
                claims.append(Claim(kind, value, receipt))
        return replace(
            self._before,
            kind=SittingKind.TRAINING if chosen == _TRAINING else SittingKind.MEETING,
            decided_factor=chosen if isinstance(chosen, Fraction) else None,
            claims=tuple(claims),
        )

    def is_right(self) -> bool:
        """Tell whether all amounts can be read."""
        for field in self._amounts.values():
            field.editor.read()
        wrong = [field for field in self._amounts.values() if field.error]
        if wrong:
            wrong[0].editor.setFocus()
        return not wrong

"""An amount, hours or kilometres as people type them: "1 235,50"."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_MOST = Decimal(10_000_000)
_BLANKS = str.maketrans("", "", " \u00a0\u202f")


class AmountField(QLineEdit):
    """``value`` is None when the field is empty or cannot be read; ``problem`` says why.

    ``wrong`` and ``right`` tell a Field what to show when it is left.
    """

    wrong = Signal(str)
    right = Signal()

    def __init__(
        self, value: Decimal | None = None, *, name: str = "", parent: QWidget | None = None
    ) -> None:
        """Make the field."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(self.read)
        self.set_value(value)

    @property
    def value(self) -> Decimal | None:
        """The number, None when there is none."""
        return self._parsed()[0]

    def set_value(self, value: Decimal | None) -> None:
        """Show a number, nothing for None."""
        self.setText("" if value is None else f"{value.normalize():f}".replace(".", ","))
        self.right.emit()

    def problem(self) -> str:
        """Return what is wrong with the text, one sentence; empty when nothing is."""
        return self._parsed()[1]

    def read(self) -> None:
        """Tell whether the text is a number."""
        problem = self.problem()
        if problem:
            self.wrong.emit(problem)
        else:
            self.right.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the whole number, ready to be typed over."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def _parsed(self) -> tuple[Decimal | None, str]:
        text = self.text().translate(_BLANKS).replace(",", ".")
        if not text:
            return None, ""
        try:
            value = Decimal(text)
        except InvalidOperation:
            return None, self.tr("Write a number, as 1250,50.")
        if not value.is_finite() or not 0 <= value <= _MOST:
            return None, self.tr("Write a number, as 1250,50.")
        if value != round(value, 2):
            return None, self.tr("Write at most two decimals.")
        return value, ""

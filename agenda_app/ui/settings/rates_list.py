"""The rates of elected people by the day from which they hold; each is added, changed, removed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.fee_rates import Rates
from agenda_app.domain.typography import date_short
from agenda_app.errors import UserError
from agenda_app.services.committees import committees
from agenda_app.services.fee_rates import every_rates, replace_rates
from agenda_app.ui.commands import Edits
from agenda_app.ui.parts.buttons import LinkButton, SecondaryButton
from agenda_app.ui.parts.text import Text
from agenda_app.ui.replacing import replacing
from agenda_app.ui.settings.rates_dialog import RatesDialog
from agenda_app.ui.store import Store


class RatesList(QWidget):
    """``failed`` tells the UserError when something could not be saved."""

    failed = Signal(object)

    def __init__(self, store: Store, edits: Edits, parent: QWidget | None = None) -> None:
        """Make the list; ``refresh`` fills it."""
        super().__init__(parent)
        self.setObjectName("rates_list")
        self._store, self._edits = store, edits
        self.rates: tuple[Rates, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.new = SecondaryButton(
            self.tr("New rates …"), icon="plus", name="rates_new", clicked=self.add
        )
        hint = self.tr(
            "From the municipality's own regulation. Older rates stay for older meetings."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 18)
        column.setSpacing(12)
        column.addWidget(Text(hint, "label", wrap=True))
        column.addLayout(self._lines)
        column.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Show what is stored."""
        self.rates = self._store.read(every_rates)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, rates in enumerate(self.rates):
            self._lines.addWidget(self._line(number, rates))

    def _line(self, number: int, rates: Rates) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        said = self.tr("From {day}").format(day=date_short(rates.starts))
        row.addWidget(Text(said, "strong", name=f"rates_{number}"))
        row.addWidget(Text(rates.source, "label"), 1)
        for text, name, slot in (
            (self.tr("Change"), "change", partial(self.change, rates)),
            (self.tr("Remove"), "remove", partial(self.remove, rates)),
        ):
            button = LinkButton(text, name=f"rates_{name}_{number}", clicked=slot)
            button.setAccessibleName(f"{text}: {said}")
            row.addWidget(button)
        return line

    def add(self) -> None:
        """Ask for new rates, beginning with the newest ones."""
        newest = self.rates[0] if self.rates else None
        dialog = self._dialog(self.tr("New rates"), newest, is_new=True)
        if dialog.asked():
            self._save(self.tr("new rates"), None, dialog.rates)

    def change(self, rates: Rates) -> None:
        """Let rates be changed."""
        dialog = self._dialog(self.tr("Change rates"), rates, is_new=False)
        if dialog.asked() and dialog.rates != rates:
            self._save(self.tr("change of rates"), rates, dialog.rates)

    def remove(self, rates: Rates) -> None:
        """Take rates away; it can be undone."""
        self._save(self.tr("removal of rates"), rates, None)

    def _dialog(self, title: str, shown: Rates | None, *, is_new: bool) -> RatesDialog:
        bodies = self._store.read(committees)
        return RatesDialog(title, bodies, shown, is_new=is_new, parent=self.window())

    def _save(self, text: str, before: Rates | None, after: Rates | None) -> None:
        keep = replacing(self._store, "save rates", replace_rates, before)
        try:
            self._edits.do(text, before=before, after=after, save=keep)
        except UserError as error:
            self.failed.emit(error)

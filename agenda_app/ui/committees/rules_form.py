"""Deadlines and rules of a committee, saved as they are typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from agenda_app.domain.committee import Committee, CommitteeKind
from agenda_app.ui.committees.committee_dialog import kind_box
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.number_field import NumberField
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.text import Text
from agenda_app.ui.parts.time_field import TimeField

_PAUSE_MS = 800
_MOST_SEATS, _MOST_DAYS = 199, 90
_WIDTH = 760
_UNSAVED = Committee(None, "", "", CommitteeKind.COMMITTEE, 1)


class RulesForm(QWidget):
    """``save`` gets the committee after a pause in typing and returns what is wrong, or nothing."""

    def __init__(self, save: Callable[[Committee], str], parent: QWidget | None = None) -> None:
        """Make an empty form; ``show_value`` fills it."""
        super().__init__(parent)
        self.setObjectName("rules_form")
        self._save = save
        self._value = _UNSAVED
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self._make_editors()
        panel = Panel(self.tr("Deadlines and rules"), name="rules_panel")
        panel.setMaximumWidth(_WIDTH)
        panel.body.addLayout(self._build_grid())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.addWidget(panel)
        column.addStretch(1)

    def _make_editors(self) -> None:
        self.name, self.code, self.place = QLineEdit(), QLineEdit(), QLineEdit()
        self.code.setMaxLength(8)
        self.kind = kind_box("rules_kind")
        self.seats = NumberField(1, 1, _MOST_SEATS, name="rules_seats")
        self.notice_days = NumberField(7, 0, _MOST_DAYS, name="rules_notice_days")
        self.paper_days = NumberField(14, 0, _MOST_DAYS, name="rules_paper_days")
        self.starts_at = TimeField(name="rules_starts_at")
        self.active = QCheckBox(self.tr("The committee is in use"))
        self.active.setObjectName("rules_active")
        for key, line in (("name", self.name), ("code", self.code), ("place", self.place)):
            line.setObjectName(f"rules_{key}")
            line.textEdited.connect(self._pause.start)
            line.editingFinished.connect(self.flush)
        for number in (self.seats, self.notice_days, self.paper_days):
            number.valueChanged.connect(self._pause.start)
            number.editingFinished.connect(self.flush)
        self.starts_at.changed.connect(self.flush)
        self.kind.activated.connect(self.flush)
        self.active.clicked.connect(self.flush)

    def _build_grid(self) -> QGridLayout:
        papers = self.tr("How long before the meeting case papers must be in.")
        self._fields: dict[str, Field[QWidget]] = {
            "name": Field(self.tr("Name"), self.name),
            "code": Field(self.tr("Code"), self.code),
            "kind": Field(self.tr("Kind"), self.kind),
            "seats": Field(self.tr("Number of seats"), self.seats),
            "notice_days": Field(self.tr("Days of notice"), self.notice_days),
            "paper_days": Field(self.tr("Days for case papers"), self.paper_days, hint=papers),
            "place": Field(self.tr("Usual place"), self.place, optional=True),
            "starts_at": Field(self.tr("Usual time"), self.starts_at),
        }
        grid = QGridLayout()
        grid.setContentsMargins(20, 14, 20, 18)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        for number, field in enumerate(self._fields.values()):
            grid.addWidget(field, number // 2, number % 2)
        use = QVBoxLayout()
        use.setSpacing(2)
        use.addWidget(self.active)
        hint = self.tr("A committee out of use plans no meetings. What it has decided stays.")
        use.addWidget(Text(hint, "second", wrap=True))
        grid.addLayout(use, grid.rowCount(), 0, 1, 2)
        return grid

    def show_value(self, value: Committee) -> None:
        """Show a committee; what somebody is typing in the same one is left alone."""
        typing = value.id == self._value.id and (self._pause.isActive() or self._has_error())
        self._value = value
        if typing:
            return
        for field in self._fields.values():
            field.set_error("")
        self._fields["notice_days"].set_hint(self._who_says_how_many_days(value.kind))
        for line, text in ((self.name, value.name), (self.code, value.code)):
            if line.text() != text:
                line.setText(text)
        if self.place.text() != value.place:
            self.place.setText(value.place)
        for number, figure in (
            (self.seats, value.seats),
            (self.notice_days, value.notice_days),
            (self.paper_days, value.paper_days),
        ):
            number.blockSignals(True)
            number.setValue(figure)
            number.blockSignals(False)
        self.kind.setCurrentIndex(self.kind.findData(value.kind))
        self.starts_at.set_value(value.starts_at)
        self.active.setChecked(value.active)

    def _who_says_how_many_days(self, kind: CommitteeKind) -> str:
        """For the board of a municipal company § 11-3 first para does not hold (koml. § 11-1)."""
        if kind is CommitteeKind.COMPANY_BOARD:
            return self.tr("The committee's own rules say how many days.")
        return self.tr(
            "The law asks for reasonable notice (koml. § 11-3); "
            "the committee's own rules say how many days."
        ).replace("§ ", "§\u00a0")

    def flush(self) -> bool:
        """Save what was typed; False when something has to be mended first."""
        self._pause.stop()
        if self._value.id is None:
            return True
        wanted = self._typed()
        for field in self._fields.values():
            field.set_error("")
        if self.starts_at.problem():
            self._fields["starts_at"].set_error(self.starts_at.problem())
            return False
        changed = [k for k in self._fields if getattr(wanted, k) != getattr(self._value, k)]
        if not changed and wanted.active == self._value.active:
            return True
        error = self._save(wanted)
        if error:
            self._fields[changed[0] if changed else "name"].set_error(error)
        return not error

    def _typed(self) -> Committee:
        return replace(
            self._value,
            name=" ".join(self.name.text().split()),
            code=self.code.text().strip().upper(),
            kind=self.kind.currentData(),
            seats=self.seats.value(),
            notice_days=self.notice_days.value(),
            paper_days=self.paper_days.value(),
            place=" ".join(self.place.text().split()),
            starts_at=self.starts_at.value or self._value.starts_at,
            active=self.active.isChecked(),
        )

    def _has_error(self) -> bool:
        return any(field.error for field in self._fields.values())

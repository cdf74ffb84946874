"""The tabs of a committee: members, rules, items, case numbers, print, recipients, minutes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from agenda_app.domain.committee import Committee, quorum
from agenda_app.ui.committees.members_tab import MembersTab
from agenda_app.ui.committees.minutes_form import MinutesForm
from agenda_app.ui.committees.numbers_form import NumbersForm
from agenda_app.ui.committees.print_form import PrintForm
from agenda_app.ui.committees.recipients_tab import RecipientsTab
from agenda_app.ui.committees.rules_form import RulesForm
from agenda_app.ui.committees.standard_items import StandardItems
from agenda_app.ui.panes import make_pane
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.tab_row import TabRow
from agenda_app.ui.parts.text import Text

_HEIGHT, _LOW_HEIGHT = 50, 46
_MEMBERS = 0


class CommitteeTabs(QWidget):
    """A tab is left only when what was typed in it could be saved; ``turned`` tells it was."""

    turned = Signal()

    def __init__(
        self,
        members: MembersTab,
        rules: RulesForm,
        items: StandardItems,
        numbers: NumbersForm,
        printing: PrintForm,
        recipients: RecipientsTab,
        minutes: MinutesForm,
        parent: QWidget | None = None,
    ) -> None:
        """Put them into tabs."""
        super().__init__(parent)
        self._forms = (rules, numbers, printing, minutes)
        self.pages = QStackedWidget()
        self.pages.addWidget(members)
        for form in (rules, items, numbers, printing):
            self.pages.addWidget(_scrolling(form))
        self.pages.addWidget(recipients)
        self.pages.addWidget(_scrolling(minutes))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_strip())
        column.addWidget(Hairline())
        column.addWidget(self.pages, 1)
        self.row.currentChanged.connect(self._on_turned)

    def _build_strip(self) -> QWidget:
        texts = (
            self.tr("Members"),
            self.tr("Deadlines and rules"),
            self.tr("Standard items"),
            self.tr("Case numbers"),
            self.tr("Print"),
            self.tr("Recipients"),
            self.tr("Minutes"),
        )
        self.row = TabRow(texts, spoken=self.tr("What is shown"), name="committee_tabs")
        self.fact = Text("", "label", name="committee_fact")
        self._strip = QFrame()
        self._strip.setAutoFillBackground(True)
        self._strip.setBackgroundRole(QPalette.ColorRole.Base)
        row = QHBoxLayout(self._strip)
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(self.row, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addWidget(self.fact)
        return self._strip

    @property
    def shows_members(self) -> bool:
        """Whether the members are in front."""
        return bool(self.row.currentIndex() == _MEMBERS)

    def show_committee(self, body: Committee) -> None:
        """Say at the right which committee it is and how many must vote (koml. § 11-9)."""
        fact = self.tr("{code} · quorate with {quorum} of {seats}")
        needed = quorum(body.seats)
        self.fact.setText(fact.format(code=body.code, quorum=needed, seats=body.seats))

    def set_low(self, *, low: bool) -> None:
        """Be lower, in a window lower than 720."""
        self._strip.setFixedHeight(_LOW_HEIGHT if low else _HEIGHT)

    def flush(self) -> bool:
        """Save what was typed; False when something has to be mended first."""
        return all(form.flush() for form in self._forms)

    def _on_turned(self, index: int) -> None:
        if index != self.pages.currentIndex() and not self.flush():
            self.row.setCurrentIndex(self.pages.currentIndex())
            return
        self.pages.setCurrentIndex(index)
        self.turned.emit()


def _scrolling(form: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidgetResizable(True)
    scroll.setWidget(form)
    make_pane(scroll)
    return scroll

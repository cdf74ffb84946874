"""The year plan with its title line: another year, what the boxes mean, and room to fold."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.committee import Committee
from agenda_app.domain.language import Language
from agenda_app.services.meeting_lines import MeetingLine
from agenda_app.ui.icons import dress
from agenda_app.ui.meetings.meeting_box import Legend
from agenda_app.ui.meetings.year_plan import YearPlan
from agenda_app.ui.parts.buttons import IconButton
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.text import Text


class YearStrip(QFrame):
    """``opened`` tells the MeetingLine that was opened from the plan."""

    opened = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        """Make an empty strip."""
        super().__init__(parent)
        self.setObjectName("year_strip")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self._committees: Sequence[Committee] = ()
        self._lines: Sequence[MeetingLine] = ()
        self._today = date.min
        self.title = Text("", "panel-title", name="year_title")
        self.plan = YearPlan(language)
        self.plan.opened.connect(self.opened)
        self.legend = Legend()
        self.fold = IconButton(
            "chevron-up", self.tr("Hide the year plan"), size=16, name="year_fold"
        )
        self.fold.clicked.connect(self._on_fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._title_row())
        column.addWidget(self.plan)
        column.addWidget(Hairline())

    def _title_row(self) -> QHBoxLayout:
        back = IconButton("chevron-left", self.tr("The year before"), size=16, name="year_back")
        on = IconButton("chevron-right", self.tr("The year after"), size=16, name="year_on")
        back.clicked.connect(self._on_back)
        on.clicked.connect(self._on_on)
        row = QHBoxLayout()
        row.setContentsMargins(28, 0, 20, 2)
        row.setSpacing(6)
        row.addWidget(self.title)
        row.addSpacing(4)
        for widget in (back, on):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.legend)
        row.addWidget(self.fold)
        return row

    def show_meetings(
        self, committees: Sequence[Committee], lines: Sequence[MeetingLine], today: date
    ) -> None:
        """Show what there is, in the year that was looked at, at first this one."""
        self._committees, self._lines, self._today = committees, lines, today
        self._show(self.plan.year or today.year)

    @property
    def is_folded(self) -> bool:
        """Whether only the title line is there."""
        return self.plan.isHidden()

    def set_folded(self, *, folded: bool) -> None:
        """Be only the title line, or whole."""
        self.plan.setHidden(folded)
        self.legend.setHidden(folded)
        text = self.tr("Show the year plan") if folded else self.tr("Hide the year plan")
        self.fold.setToolTip(text)
        self.fold.setAccessibleName(text)
        dress(self.fold, "chevron-down" if folded else "chevron-up", "label", 16)

    def _show(self, year: int) -> None:
        self.title.setText(self.tr("Year plan {year}").format(year=year))
        self.plan.show_year(year, self._committees, self._lines, self._today)

    def _on_back(self) -> None:
        self._show(self.plan.year - 1)

    def _on_on(self) -> None:
        self._show(self.plan.year + 1)

    def _on_fold(self) -> None:
        self.set_folded(folded=not self.is_folded)

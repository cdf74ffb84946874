"""What is made of many meetings: fees, attendance, the volume of a year, one person."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from agenda_app.errors import UserError
from agenda_app.ui.commands import Edits
from agenda_app.ui.fresh_page import FreshPage
from agenda_app.ui.page import PageStatus, Surroundings
from agenda_app.ui.panes import make_pane
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.parts.page_column import page_column
from agenda_app.ui.parts.page_header import PageHeader
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.tab_row import TabRow
from agenda_app.ui.reports.fees_tab import FeesTab
from agenda_app.ui.reports.person_tab import PersonTab
from agenda_app.ui.reports.statistics_tab import StatisticsTab
from agenda_app.ui.reports.year_tab import YearTab
from agenda_app.ui.routes import Route


class ReportsPage(FreshPage):
    """The tabs share a place for messages; what is entered here can be undone."""

    shows = frozenset(
        {
            *("meetings", "agenda_items", "committees", "memberships", "persons", "minutes"),
            *("attendance_events", "absences", "fee_rates", "fee_amounts", "fee_claims"),
            *("item_minutes", "municipality"),
        }
    )

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Build the page; ``show_route`` fills it."""
        super().__init__(around, parent)
        self.setObjectName("reports_page")
        self.undo_stack = self.edits = Edits(self)
        self.edits.failed.connect(self._on_failed)
        self.notice = NoticeLine()
        self.fees = FeesTab(around, self.edits, self.notice)
        self.statistics = StatisticsTab(around, self.notice)
        self.person = PersonTab(around, self.notice)
        self.year = YearTab(around, self.edits, self.notice)
        names = (
            self.tr("Fees"),
            self.tr("Attendance"),
            self.tr("Volume of the year"),
            self.tr("One person"),
        )
        self.tabs = TabRow(names, spoken=self.tr("Reports"), name="reports_tabs")
        self.stack = QStackedWidget()
        for tab in (self.fees, self.statistics, self.year, self.person):
            self.stack.addWidget(tab)
        self._build()
        self.tabs.currentChanged.connect(self._on_tab)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 16, 0)
        head.addWidget(self.tabs)
        head.addStretch(1)
        panel = Panel(name="reports_panel")
        panel.body.addLayout(head)
        panel.body.addWidget(Hairline())
        panel.body.addWidget(self.stack, 1)
        make_pane(panel)
        facts = self.tr("Lists and volumes that cover many meetings.")
        header = PageHeader(self.tr("Reports"), facts)
        page_column(self, header, self.notice).addWidget(panel)
        self.begins_at = self.tabs

    def show_route(self, route: Route) -> None:
        """Show what is stored now."""
        self.refresh()
        self.status_changed.emit(PageStatus())

    def refresh(self) -> None:
        """Read the tab in front again."""
        super().refresh()
        tab = self.stack.currentWidget()
        if isinstance(tab, FeesTab | StatisticsTab | PersonTab | YearTab):
            self.notice.attempt(tab.refresh)

    def _on_tab(self, index: int) -> None:
        self.stack.setCurrentIndex(index)
        self.notice.quiet()
        self.refresh()

    def _on_failed(self, error: UserError) -> None:
        self.notice.say_error(error)
        self.refresh()

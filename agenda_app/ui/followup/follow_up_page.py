"""The points of resolutions that are followed up: what is late, what is open, who does it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QWidget

from agenda_app.domain.followup import (
    Evidence,
    FollowUp,
    FollowUpId,
    Which,
    is_among,
    overdue,
    status_on,
)
from agenda_app.errors import UserError
from agenda_app.files.reading import read_file
from agenda_app.produce.status import StatusWanted
from agenda_app.services.committees import committees
from agenda_app.services.following import (
    PointChoice,
    follow_by_hand,
    follow_resolutions,
    followed,
    not_followed,
    stop_following,
    unfollowed,
)
from agenda_app.services.followup import FollowUpLine
from agenda_app.services.importing import keep
from agenda_app.services.status import add_status_case
from agenda_app.ui.commands import Edits
from agenda_app.ui.errors import show_error
from agenda_app.ui.followup.choose_point_dialog import ChoosePointDialog
from agenda_app.ui.followup.follow_up_actions import file_actions
from agenda_app.ui.followup.follow_up_papers import FollowUpPapers
from agenda_app.ui.followup.point_edits import PointEdits
from agenda_app.ui.followup.point_pane import PointPane
from agenda_app.ui.followup.point_table import PointTable
from agenda_app.ui.fresh_page import FreshPage
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.page import Surroundings
from agenda_app.ui.panes import make_pane
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
from agenda_app.ui.parts.empty_state import EmptyState
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.parts.page_column import page_column
from agenda_app.ui.parts.page_header import PageHeader
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.segments import Segments
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.routes import CaseRoute, Route

_WHICH = (Which.OVERDUE, Which.OPEN, Which.ALL)


class FollowUpPage(FreshPage):
    """The list above, the chosen point below; everything can be undone."""

    shows = frozenset({"follow_ups", "agenda_items", "meetings", "cases", "treatments"})

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Build the page; ``show_route`` fills it."""
        super().__init__(around, parent)
        self.setObjectName("follow_up_page")
        self.edits = Edits(self)
        self.edits.failed.connect(self._on_failed)
        self.undo_stack = self.edits
        self.points = PointEdits(around.store, self.edits)
        self._lines: tuple[FollowUpLine, ...] = ()
        self._damaged = ""
        # What is done is no more to do, but the rest that is typed of it must not meet another.
        self._in_hand: FollowUpId | None = None
        self._build()
        self._actions = file_actions(self, self.papers, self.choose_points)
        self.pane.show_line(None)

    def _build(self) -> None:
        self.header = PageHeader(self.tr("Follow-up of resolutions"))
        self.notice = NoticeLine()
        self.papers = FollowUpPapers(self.around, self.notice, self._shown_list, self._follow, self)
        self.pdf = SecondaryButton(
            self.tr("Make PDF"), icon="file-down", name="follow_up_pdf", menu=self.papers
        )
        self.report = PrimaryButton(
            self.tr("Make a case of the status"),
            name="follow_up_case",
            clicked=self.make_case,
        )
        self.more = SecondaryButton(
            self.tr("Follow another point …"),
            icon="plus",
            name="follow_up_more",
            clicked=self.choose_points,
        )
        self.header.add_action(self.more)
        self.header.add_action(self.pdf)
        self.header.add_action(self.report)
        self.table = PointTable(self.around.today)
        self.table.opened.connect(self._on_enter)
        self.table.chosen.connect(self._on_chosen)
        self.empty = EmptyState(
            "circle-check",
            self.tr("Nothing to follow up here"),
            self.tr("The points of a resolution come here when the meeting has been held."),
            name="follow_up_empty",
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        panel = Panel(name="follow_up_panel")
        panel.body.addLayout(self._tools())
        panel.body.addWidget(self.stack, 1)
        make_pane(panel)
        self.pane = PointPane(self.around.today())
        self.pane.changed.connect(self._on_point)
        self.pane.file_given.connect(self._on_file)
        self.pane.opened.connect(self._on_open)
        body = page_column(self, self.header, self.notice)
        body.setSpacing(12)
        body.addWidget(panel, 1)
        body.addWidget(self.pane)
        self.begins_at = self.table

    def _tools(self) -> QHBoxLayout:
        self.which = Segments(
            (self.tr("Overdue"), self.tr("Still to do"), self.tr("All")),
            current=1,
            spoken=self.tr("Which points are shown"),
            name="follow_up_which",
        )
        self.which.chosen.connect(self._on_narrowed)
        self.committee = QComboBox()
        self.committee.setObjectName("follow_up_committee")
        self.committee.setAccessibleName(self.tr("Committee"))
        self.committee.setMinimumWidth(200)
        self.committee.currentIndexChanged.connect(self._on_narrowed)
        row = QHBoxLayout()
        row.setContentsMargins(20, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(self.which)
        row.addWidget(self.committee)
        row.addStretch(1)
        return row

    def file_actions(self) -> list[QAction]:
        """Offer the list and the report as files."""
        return self._actions

    def show_route(self, route: Route) -> None:
        """Show how things stand; the points of new resolutions are taken in first."""
        self.notice.attempt(self._follow)
        self.refresh()

    def _follow(self) -> None:
        """Take in the points as the resolutions have them now: passages may be exempt since."""
        if self.around.store.read(unfollowed):
            self.around.store.write("follow resolutions", follow_resolutions)

    def refresh(self) -> None:
        """Read everything again."""
        super().refresh()
        shown = self.around.store.read(followed)
        self._lines = shown.lines
        damaged = " ".join(spoken(error) for error in shown.damaged)
        if damaged != self._damaged:
            self._say_damaged(damaged)
        for line in self._lines:
            self.points.take(line.point)
        chosen = self.committee.currentData()
        self.committee.blockSignals(True)
        self.committee.clear()
        self.committee.addItem(self.tr("All committees"), None)
        for body in self.around.store.read(committees, active_only=False):
            self.committee.addItem(body.name, body.id)
        self.committee.setCurrentIndex(max(0, self.committee.findData(chosen)))
        self.committee.blockSignals(False)
        self._show_lines()

    def _say_damaged(self, damaged: str) -> None:
        """Name the meetings whose points cannot be read, until they can be."""
        self._damaged = damaged
        if damaged:
            self.notice.say(Level.STOP, damaged)
        else:
            self.notice.quiet()

    @property
    def shown(self) -> Which:
        """Which points are shown."""
        return _WHICH[self.which.current]

    def _shown_list(self) -> StatusWanted:
        return StatusWanted(self.shown, committee_id=self.committee.currentData())

    def _show_lines(self) -> None:
        wanted, today = self.committee.currentData(), self.around.today()
        of_body = [x for x in self._lines if wanted in (None, x.point.committee_id)]
        lines = [
            x
            for x in of_body
            if x.point.id == self._in_hand or is_among(status_on(x.point, today), self.shown)
        ]
        self.table.show_rows(lines)
        late = len(overdue((x.point for x in of_body), today))
        to_do = sum(is_among(status_on(x.point, today), Which.OPEN) for x in of_body)
        facts = (self.tr("%n point(s) still to do", "", to_do), self.tr("%n overdue", "", late))
        self.header.set_title(self.tr("Follow-up of resolutions"), ", ".join(facts))
        self.stack.setCurrentIndex(int(not lines))

    def choose_points(self) -> None:
        """Ask for points that are no tasks by their words, and follow them."""
        points = self.around.store.read(not_followed)
        if not points:
            self.notice.say(Level.OK, self.tr("Every point of the resolutions is followed."))
            return
        dialog = ChoosePointDialog(points, self)
        if dialog.asked():
            self.notice.attempt(partial(self._follow_by_hand, dialog.chosen))

    def _follow_by_hand(self, chosen: tuple[PointChoice, ...]) -> None:
        for choice in chosen:
            self.edits.do(
                self.tr("follow another point"),
                before=(choice, False),
                after=(choice, True),
                save=self._set_followed,
            )

    def _set_followed(self, choice: tuple[PointChoice, bool]) -> None:
        point, is_followed = choice
        step = follow_by_hand if is_followed else stop_following
        self.around.store.write("follow by hand", step, point)

    def make_case(self) -> None:
        """Make the half-yearly report a case that waits for the council, and open it."""
        store, body = self.around.store, self.committee.currentData()
        try:
            case = store.write("status case", add_status_case, self.around.today(), body)
        except UserError as error:
            self.notice.say_error(error)
            return
        assert case.id is not None
        self.around.go(CaseRoute(case.id))

    def leave(self) -> bool:
        """Save what is typed."""
        self.table.setFocus()
        return True

    def _on_narrowed(self) -> None:
        self._in_hand = None
        self._show_lines()

    def _on_chosen(self, lines: list[FollowUpLine]) -> None:
        if lines and lines[0].point.id != self._in_hand:
            self._in_hand = None
        self.pane.show_line(lines[0] if lines else None)

    def _on_enter(self, _line: FollowUpLine) -> None:
        self.pane.owner.setFocus()

    def _on_open(self) -> None:
        if self.table.selected:
            self.around.go(CaseRoute(self.table.selected[0].point.case_id))

    def _on_point(self, before: FollowUp, after: FollowUp, done: str) -> None:
        self._in_hand = after.id
        try:
            self.points.change(before, after, done)
        except UserError as error:
            self._on_failed(error)
            self.refresh()

    def _on_file(self, path: Path) -> None:
        files = self.around.storage.files
        self.notice.attempt(
            lambda: self.pane.take_file(Evidence("", keep(files, read_file(path), path.name)))
        )

    def _on_failed(self, error: UserError) -> None:
        show_error(self, error)

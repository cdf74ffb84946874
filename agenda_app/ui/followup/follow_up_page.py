"""The points of resolutions that are followed up: what is late, what is open, who does it."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.access import AccessState
from agenda_app.domain.followup import Evidence, FollowUp, Which, is_among, overdue, status_on
from agenda_app.domain.printed import Audience
from agenda_app.domain.typography import date_short, item_number
from agenda_app.errors import UserError
from agenda_app.files import read_file
from agenda_app.jobs import Work
from agenda_app.produce.papers import Made
from agenda_app.produce.status import StatusWanted, make_status, name_of_status
from agenda_app.services.committees import committees
from agenda_app.services.following import (
    PointChoice,
    follow_by_hand,
    follow_resolutions,
    not_followed,
    stop_following,
    unfollowed,
)
from agenda_app.services.followup import FollowUpLine, follow_ups
from agenda_app.services.importing import keep
from agenda_app.services.status import add_status_case
from agenda_app.services.status_text import state_words
from agenda_app.ui.commands import Edits
from agenda_app.ui.errors import show_error
from agenda_app.ui.followup.choose_point_dialog import ChoosePointDialog
from agenda_app.ui.followup.point_edits import PointEdits
from agenda_app.ui.followup.point_pane import PointPane
from agenda_app.ui.fresh_page import FreshPage
from agenda_app.ui.icons import dress
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.page import Surroundings
from agenda_app.ui.panes import make_pane
from agenda_app.ui.parts.badge import BadgeLook
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
from agenda_app.ui.parts.empty_state import EmptyState
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.parts.page_header import PageHeader
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.segments import Segments
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.produce.made_file import MadeFile
from agenda_app.ui.routes import CaseRoute, Route
from agenda_app.ui.rows_model import Column, RowsModel
from agenda_app.ui.rows_table import RowsTable

_WHICH = (Which.OVERDUE, Which.OPEN, Which.ALL)
_STATE = 4


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
        self._build()
        self._actions = self._make_actions()
        self.pane.show_line(None)

    def _build(self) -> None:
        self.header = PageHeader(self.tr("Follow-up of resolutions"))
        self.pdf = SecondaryButton(
            self.tr("Make PDF"), icon="file-down", name="follow_up_pdf", menu=self._pdf_menu()
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
        self.notice = NoticeLine()
        self.table = self._table()
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
        body = QVBoxLayout()
        body.setContentsMargins(28, 16, 24, 16)
        body.setSpacing(12)
        body.addWidget(panel, 1)
        body.addWidget(self.pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.notice)
        column.addLayout(body, 1)
        self.setFocusProxy(self.table)

    def _table(self) -> RowsTable[FollowUpLine]:
        columns = (
            Column[FollowUpLine](self.tr("What is to be done"), _words),
            Column[FollowUpLine](self.tr("Case"), _case),
            Column[FollowUpLine](self.tr("Who does it"), lambda line: line.point.owner),
            Column[FollowUpLine](self.tr("By when"), self._due, sort_key=self._due_key),
            Column[FollowUpLine](self.tr("Status"), self._state),
        )
        table: RowsTable[FollowUpLine] = RowsTable(
            RowsModel(columns, key=lambda line: line.point.id, parent=self),
            (0, 300, 170, 110, 170),
            said=self.tr("Points that are followed up"),
            name="follow_up_table",
            badge=self._badge,
            locked=lambda line: line.point.access.state is AccessState.EXEMPT,
        )
        table.setSelectionMode(RowsTable.SelectionMode.SingleSelection)
        table.opened.connect(self._on_enter)
        table.chosen.connect(self._on_chosen)
        return table

    def _tools(self) -> QHBoxLayout:
        self.which = Segments(
            (self.tr("Overdue"), self.tr("Still to do"), self.tr("All")),
            current=1,
            spoken=self.tr("Which points are shown"),
            name="follow_up_which",
        )
        self.which.chosen.connect(self._show_lines)
        self.committee = QComboBox()
        self.committee.setObjectName("follow_up_committee")
        self.committee.setAccessibleName(self.tr("Committee"))
        self.committee.setMinimumWidth(200)
        self.committee.currentIndexChanged.connect(self._show_lines)
        row = QHBoxLayout()
        row.setContentsMargins(20, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(self.which)
        row.addWidget(self.committee)
        row.addStretch(1)
        return row

    def _pdf_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("follow_up_pdf_menu")
        for text, slot in (
            (self.tr("The list as it is shown …"), self.save_list),
            (self.tr("The status report, internal …"), partial(self.save_report, public=False)),
            (self.tr("The status report, public …"), partial(self.save_report, public=True)),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, do=slot: do())
        return menu

    def _make_actions(self) -> list[QAction]:
        found = []
        for text, name, icon, keys, slot in (
            (
                self.tr("Make PDF of the &list …"),
                "follow_up_list",
                "file-down",
                "Ctrl+Shift+E",
                self.save_list,
            ),
            (
                self.tr("&Follow another point …"),
                "follow_up_choose",
                "plus",
                "Ctrl+N",
                self.choose_points,
            ),
            (
                self.tr("Make PDF of the &status report …"),
                "follow_up_report",
                "",
                "",
                partial(self.save_report, public=False),
            ),
        ):
            action = QAction(text, self)
            action.setObjectName(name)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _=False, do=slot: do())
            if icon:
                dress(action, icon)
            found.append(action)
        return found

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
        self._lines = self.around.store.read(follow_ups)
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

    @property
    def shown(self) -> Which:
        """Which points are shown."""
        return _WHICH[self.which.current]

    def _show_lines(self) -> None:
        wanted, today = self.committee.currentData(), self.around.today()
        of_body = [x for x in self._lines if wanted in (None, x.point.committee_id)]
        lines = [x for x in of_body if is_among(status_on(x.point, today), self.shown)]
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
            case = store.write(
                "status case",
                add_status_case,
                self.around.today(),
                body,
            )
        except UserError as error:
            self.notice.say_error(error)
            return
        assert case.id is not None
        self.around.go(CaseRoute(case.id))

    def save_list(self) -> None:
        """Ask where, and save the list as it is shown."""
        self._save(StatusWanted(self.shown, committee_id=self.committee.currentData()))

    def save_report(self, *, public: bool) -> None:
        """Ask where, and save the half-yearly report."""
        audience = Audience.PUBLIC if public else Audience.INTERNAL
        self._save(StatusWanted(audience=audience, committee_id=self.committee.currentData()))

    def _save(self, wanted: StatusWanted) -> None:
        storage, today = self.around.storage, self.around.today()

        def work() -> Work[Made]:
            return make_status(storage, wanted, today, datetime.now())

        def ask_and_save() -> None:
            self._follow()
            name = name_of_status(storage, wanted, today)
            MadeFile(self.around, self.window(), work, self.notice.say).save(name)

        self.notice.attempt(ask_and_save)

    def leave(self) -> bool:
        """Save what is typed."""
        self.table.setFocus()
        return True

    def _due(self, line: FollowUpLine) -> str:
        due = status_on(line.point, self.around.today()).due
        return date_short(due) if due else ""

    def _due_key(self, line: FollowUpLine) -> date:
        return status_on(line.point, self.around.today()).due or date.max

    def _state(self, line: FollowUpLine) -> str:
        return state_words(status_on(line.point, self.around.today()), interface_language())

    def _badge(self, line: FollowUpLine, column: int) -> BadgeLook | None:
        """Return the state of a late point in amber: somebody should look."""
        late = status_on(line.point, self.around.today()).is_overdue
        if column != _STATE or not late:
            return None
        return BadgeLook(self._state(line), Level.WARN, Level.WARN.icon)

    def _on_chosen(self, lines: list[FollowUpLine]) -> None:
        self.pane.show_line(lines[0] if lines else None)

    def _on_enter(self, _line: FollowUpLine) -> None:
        self.pane.owner.setFocus()

    def _on_open(self) -> None:
        if self.table.selected:
            self.around.go(CaseRoute(self.table.selected[0].point.case_id))

    def _on_point(self, before: FollowUp, after: FollowUp, done: str) -> None:
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


def _words(line: FollowUpLine) -> str:
    return f"{line.point.point} {line.point.text}".strip()


def _case(line: FollowUpLine) -> str:
    number = item_number(line.point.number) if line.point.number else ""
    return f"{number} {line.title}".strip()

"""Joins window and pages: where one can go, what the menus do there, what the foot says."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from agenda_app.db.storage import Storage
from agenda_app.errors import UserError
from agenda_app.services.home import next_unsent_meeting, waiting_cases
from agenda_app.services.municipality import the_municipality
from agenda_app.services.search import Hit
from agenda_app.ui.backup_words import backup_words
from agenda_app.ui.backups import Backups
from agenda_app.ui.commands import Edits
from agenda_app.ui.errors import show_error
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.open_meeting import file_of, take_again
from agenda_app.ui.main_window import MainWindow
from agenda_app.ui.meetings.ask_files import ask_files
from agenda_app.ui.meetings.meetings_page import MeetingsPage
from agenda_app.ui.meetings.plan_meeting import ask_new_meeting
from agenda_app.ui.page import Page, PageStatus, Surroundings
from agenda_app.ui.palette_of_commands import CommandPalette
from agenda_app.ui.rest import Goal, LoadRest
from agenda_app.ui.routes import (
    ArchiveRoute,
    CaseRoute,
    CommitteesRoute,
    FollowUpRoute,
    LiveRoute,
    MeetingRoute,
    MeetingsRoute,
    QueueRoute,
    ReportsRoute,
    Route,
    SettingsRoute,
)
from agenda_app.ui.search_popup import SearchPopup
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme
from agenda_app.ui.view_menu import ViewMenu

if TYPE_CHECKING:
    from agenda_app.ui.attach.quiet_pages import QuietPages

_FIRST = Goal("meetings", MeetingsPage)
PLACES: dict[str, Route] = {
    "meetings": MeetingsRoute(),
    "queue": QueueRoute(),
    "committees": CommitteesRoute(),
    "follow_up": FollowUpRoute(),
    "archive": ArchiveRoute(),
    "reports": ReportsRoute(),
    "settings": SettingsRoute(),
}
"""Where the items of the rail lead."""


class Desk(QObject):
    """The pages of one municipality in the window.

    ``folder_chosen`` tells a folder whose data shall be opened instead, after a restore.
    """

    folder_chosen = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        storage: Storage,
        store: Store,
        jobs: JobRunner,
        theme: Theme,
        load_rest: LoadRest,
    ) -> None:
        """Connect everything; ``begin`` shows the first page."""
        super().__init__(window)
        self._load_rest = load_rest
        self.window, self._store = window, store
        self.around = Surroundings(storage, store, jobs, theme, self.go, date.today)
        self._pages: dict[Goal, Page] = {}
        self._route: Route = MeetingsRoute()
        self._quiet: QuietPages | None = None
        self._view = ViewMenu(window, theme, self)
        self._popup = SearchPopup(window.search, store, window)
        self._popup.opened.connect(self._on_found)
        self._backups = Backups(window, storage, jobs, self)
        self._backups.restored.connect(self.folder_chosen)
        self._connect_menus()
        self._connect_status()
        theme.changed.connect(self._on_theme_changed)

    def _connect_menus(self) -> None:
        menu = self.window.menu
        menu.new_meeting.triggered.connect(self._on_new_meeting)
        menu.delete_meeting.triggered.connect(self._on_delete_meeting)
        menu.import_papers.triggered.connect(self._on_import)
        menu.save.triggered.connect(self._on_save)
        menu.search.triggered.connect(self.window.search.take_focus)
        menu.refresh.triggered.connect(self._on_refresh)
        menu.check.triggered.connect(self._on_check)
        menu.palette_of_commands.triggered.connect(self._on_palette)
        menu.back_up.triggered.connect(self._backups.back_up)
        menu.restore.triggered.connect(self._backups.restore)
        menu.verify.triggered.connect(self._backups.verify)
        self.window.rail.chosen.connect(self._on_place)
        self.window.search.left.connect(self._focus_page)

    def _connect_status(self) -> None:
        status = self.window.status
        self._store.saving.connect(status.saving)
        self._store.saved.connect(status.saved)
        self._store.save_failed.connect(status.save_failed)
        self._store.refused.connect(status.refused)
        self._store.changed.connect(self._count_queue)
        status.retried.connect(self._on_save)

    def begin(self) -> None:
        """Show the meetings, or the meeting that was open when the program was killed.

        The live page takes it up where it was, and nothing is made before it that is not seen.
        """
        self._name_window()
        self._count_queue()
        meeting_id = take_again(file_of(self.around.storage))
        self.go(MeetingsRoute() if meeting_id is None else LiveRoute(meeting_id))

    def make_pages_quietly(self) -> None:
        """Make the pages of files that have none, now and whenever there are new ones."""
        if self._quiet is None:
            from agenda_app.ui.attach.quiet_pages import QuietPages  # slow to import

            around = self.around
            self._quiet = QuietPages(around.storage, around.store, around.jobs, self)
        self._quiet.begin()

    @property
    def page(self) -> Page | None:
        """The page in front."""
        shown = self.window.pages.currentWidget()
        return shown if isinstance(shown, Page) else None

    def go(self, route: Route) -> None:
        """Show where a route leads; stay when the page in front has something to mend first."""
        goal = self._goal(route)
        if not self.leave():
            self._mark_place()
            return
        page = self._pages.get(goal)
        if page is None:
            page = self._made(goal)
        self._route = route
        self._show_kind(PageStatus())
        self.window.show_page(page)
        self.window.give_room(whole=page.is_whole)
        try:
            page.show_route(route)
        except UserError as error:
            show_error(self.window, error)
        self._dress_menus(page)
        self._mark_place()
        self._focus_page()

    def _goal(self, route: Route) -> Goal:
        if isinstance(route, MeetingsRoute):
            return _FIRST
        if isinstance(route, LiveRoute):
            # Whoever was thrown out of a meeting types again before the other pages are loaded.
            from agenda_app.ui.live.goal import LIVE

            return LIVE
        return self._load_rest().goals[type(route)]

    def _made(self, goal: Goal) -> Page:
        page = goal.make(self.around)
        page.status_changed.connect(self._on_status_changed)
        page.files_given.connect(self._import)
        self.window.menu.undo_group.addStack(page.undo_stack)
        self._pages[goal] = page
        return page

    def leave(self) -> bool:
        """Let the page in front save; False when it wants something mended first."""
        return self.page is None or self.page.leave()

    def close(self) -> None:
        """Take the pages away."""
        self.window.show_only(None)
        self._pages.clear()
        self._popup.deleteLater()

    def _dress_menus(self, page: Page) -> None:
        menu = self.window.menu
        menu.undo_group.setActiveStack(page.undo_stack)
        menu.show_page_actions("file", page.file_actions())
        menu.show_page_actions("meeting", page.meeting_actions())
        menu.show_page_actions("case", page.case_actions())
        menu.show_page_actions("minutes", page.minutes_actions())
        menu.delete_meeting.setVisible(isinstance(self._route, MeetingsRoute | MeetingRoute))
        self._view.look_at_page()

    def _mark_place(self) -> None:
        for goal, page in self._pages.items():
            if page is self.page:
                self.window.rail.choose(page.place or goal.place)

    def _focus_page(self) -> None:
        if self.page is not None:
            self.page.take_focus()

    def _name_window(self) -> None:
        name = self._store.read(the_municipality).name
        self.window.setWindowTitle(f"{name} – Saksliste")

    def _count_queue(self) -> None:
        count = len(self._store.read(waiting_cases))
        self.window.rail.set_count("queue", count, self.tr("%n case(s)", "", count))

    def _on_status_changed(self, status: PageStatus) -> None:
        if self.sender() is self.page:
            self._show_kind(status)

    def _show_kind(self, status: PageStatus) -> None:
        kind = status.kind or self._store.read(the_municipality).name
        backed_up = backup_words(self.around.storage.folder, datetime.now())
        self.window.status.show_facts(status.facts or (backed_up,))
        self.window.status.show_kind(kind, status.level)

    def _on_theme_changed(self) -> None:
        self.window.update()

    def _on_place(self, key: str) -> None:
        self.go(PLACES[key])

    def _on_found(self, hit: Hit) -> None:
        self.window.search.clear()
        self.go(CaseRoute(hit.case_id))

    def _edits(self) -> Edits | None:
        """Return the stack of the page in front, where a step can be undone."""
        stack = self.page.undo_stack if self.page is not None else None
        return stack if isinstance(stack, Edits) else None

    def _on_new_meeting(self) -> None:
        meeting_id = ask_new_meeting(self.around, self.window, edits=self._edits())
        if meeting_id is not None:
            self.go(MeetingRoute(meeting_id))

    def _on_delete_meeting(self) -> None:
        # Whoever came back to an open meeting has not seen the meetings yet.
        first = self._pages.get(_FIRST) or self._made(_FIRST)
        assert isinstance(first, MeetingsPage)
        shown = self._route
        meeting_id = shown.meeting_id if isinstance(shown, MeetingRoute) else first.chosen_meeting
        if meeting_id is None:
            return
        try:
            first.delete_meeting(meeting_id)
        except UserError as error:
            show_error(self.window, error)
            return
        if self.page is not first:
            self.go(MeetingsRoute())

    def _on_import(self) -> None:
        import_papers = getattr(self.page, "import_papers", None)
        if callable(import_papers):
            import_papers()
        else:
            self._import(ask_files(self.window))

    def _import(self, files: list[Path]) -> None:
        import_files = self._load_rest().import_files
        made = import_files(self.around, self.window, files, self._edits)
        if made and isinstance(self.page, MeetingsPage):
            self.page.choose_case(made[-1])

    def _on_save(self) -> None:
        if self.leave():
            self.window.status.show_facts((self.tr("Everything is saved"),))

    def _on_refresh(self) -> None:
        refresh = getattr(self.page, "refresh", None)
        if callable(refresh):
            refresh()

    def _on_check(self) -> None:
        meeting_id = self._store.read(next_unsent_meeting, self.around.today())
        self.go(MeetingsRoute() if meeting_id is None else MeetingRoute(meeting_id))

    def _on_palette(self) -> None:
        CommandPalette.open_over(self.window)

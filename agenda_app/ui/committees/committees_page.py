"""The committees page: the committees at the left, what belongs to the chosen one in tabs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from agenda_app.domain.agenda import ItemType
from agenda_app.domain.committee import Committee, CommitteeId, StandardItem
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.errors import UserError
from agenda_app.services.committees import next_serials
from agenda_app.services.print_plans import print_plan
from agenda_app.ui.commands import Edits
from agenda_app.ui.committees.committee_dialog import CommitteeDialog
from agenda_app.ui.committees.committee_edits import CommitteeEdits
from agenda_app.ui.committees.committee_list import CommitteeList
from agenda_app.ui.committees.committee_tabs import CommitteeTabs
from agenda_app.ui.committees.member_actions import MemberActions
from agenda_app.ui.committees.members_tab import MembersTab
from agenda_app.ui.committees.minutes_actions import MinutesActions
from agenda_app.ui.committees.numbers_form import NumbersForm
from agenda_app.ui.committees.print_form import PrintForm
from agenda_app.ui.committees.reading import current_term, every_committee, read_sitting
from agenda_app.ui.committees.recipient_actions import RecipientActions
from agenda_app.ui.committees.recipients_tab import RecipientsTab
from agenda_app.ui.committees.rules_form import RulesForm
from agenda_app.ui.committees.standard_items import StandardItems
from agenda_app.ui.errors import show_error
from agenda_app.ui.fresh_page import FreshPage
from agenda_app.ui.icons import dress
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.page import PageStatus, Surroundings
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
from agenda_app.ui.parts.empty_state import EmptyState
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.page_header import PageHeader
from agenda_app.ui.routes import CommitteesRoute, Route

_LOW = 720


class CommitteesPage(FreshPage):
    """Everything is saved as it is changed, and can be undone."""

    shows = frozenset(
        {"committees", "memberships", "persons", "election_lists", "election_list_parties"}
        | {"parties", "number_series", "terms", "meetings", "agenda_items", "recipients"}
        | {"print_plans", "minutes_plans"}
    )

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Build the page; ``show_route`` fills it."""
        super().__init__(around, parent)
        self.setObjectName("committees_page")
        self.edits = Edits(self)
        self.undo_stack = self.edits
        self._chosen: CommitteeId | None = None
        self._committees: tuple[Committee, ...] = ()
        self._was_low: bool | None = None
        self._committee_edits = CommitteeEdits(around.store, self.edits)
        self.list = CommitteeList()
        self.begins_at = self.list.list
        self.members, self.items = MembersTab(), StandardItems()
        self.rules, self.numbers = RulesForm(self._save_rules), NumbersForm(self._save_number)
        self.numbers.show_years(around.today().year)
        self.recipients = RecipientsTab()
        self.print_plan = PrintForm(self._save_plan)
        self._minutes = MinutesActions(around, self.edits, self)
        self.tabs = CommitteeTabs(
            self.members,
            self.rules,
            self.items,
            self.numbers,
            self.print_plan,
            self.recipients,
            self._minutes.form,
        )
        self._build()
        self._actions = MemberActions(around, self.edits, self.members, self)
        self._recipient_actions = RecipientActions(around, self.edits, self.recipients, self)
        self._shortcuts = self._make_shortcuts()
        self._connect()

    def _build(self) -> None:
        self.header = PageHeader(self.tr("Committees"))
        self.paste = SecondaryButton(
            self.tr("Paste from Excel …"), icon="clipboard-paste", name="committees_paste"
        )
        self.add = PrimaryButton(self.tr("New member"), icon="plus", name="committees_add")
        self.header.add_action(self.paste)
        self.header.add_action(self.add)
        self.empty = EmptyState(
            "users",
            self.tr("No committees yet"),
            self.tr("A committee has members, deadlines and case numbers of its own."),
            self.tr("New committee"),
            action_icon="plus",
            name="no_committees",
        )
        filled = QWidget()
        row = QHBoxLayout(filled)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(Hairline(upright=True))
        row.addWidget(self.tabs, 1)
        self._body = QStackedWidget()
        self._body.addWidget(filled)
        self._body.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._body, 1)

    def _make_shortcuts(self) -> list[QAction]:
        new, paste = self.tr("New member …"), self.tr("Paste members from Excel …")
        found = []
        for text, name, icon, key, slot in (
            (new, "new_member", "plus", "Ins", self._actions.add_member),
            (paste, "paste_members", "clipboard-paste", "Ctrl+V", self._actions.paste),
        ):
            action = QAction(text, self)
            action.setObjectName(name)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(slot)
            dress(action, icon)
            self.addAction(action)
            found.append(action)
        return found

    def _connect(self) -> None:
        self.edits.failed.connect(self._on_failed)
        self.paste.clicked.connect(self._actions.paste)
        self.add.clicked.connect(self._actions.add_member)
        self.list.chosen.connect(self._on_chosen)
        self.list.new_wanted.connect(self.new_committee)
        self.list.list.deleted.connect(self._on_deleted)
        self.empty.acted.connect(self.new_committee)
        self.tabs.turned.connect(self._show_actions)
        self.items.edited.connect(self._on_items)
        self.numbers.year_chosen.connect(self._show_numbers)

    @property
    def committee(self) -> Committee | None:
        """The committee that is chosen."""
        return next((body for body in self._committees if body.id == self._chosen), None)

    def show_route(self, route: Route) -> None:
        """Show a committee, or the one that was chosen before."""
        if isinstance(route, CommitteesRoute) and route.committee_id is not None:
            self._chosen = route.committee_id
        self.refresh()

    def refresh(self) -> None:
        """Read everything again."""
        super().refresh()
        store, today = self.around.store, self.around.today()
        self._committees = store.read(every_committee)
        if self.committee is None:
            self._chosen = self._committees[0].id if self._committees else None
        term = store.read(current_term, today)
        facts = self.tr("election period {term}").format(term=term.name) if term else ""
        self.header.set_title(self.tr("Committees"), facts)
        self.list.show_committees(self._committees, self._chosen)
        self._body.setCurrentIndex(int(not self._committees))
        self._show_actions()
        self._show_committee()

    def _show_actions(self) -> None:
        """Offer what belongs to members only where they are in front."""
        offered = bool(self._committees) and self.tabs.shows_members
        for button in (self.paste, self.add):
            button.setVisible(offered)
        for action in self._shortcuts:
            action.setEnabled(offered)

    def _show_committee(self) -> None:
        body = self.committee
        if body is None or body.id is None:
            self._actions.sitting = None
            self.status_changed.emit(PageStatus())
            return
        sitting = self.around.store.read(read_sitting, body.id, self.around.today())
        self._actions.sitting = sitting
        self.tabs.show_committee(body)
        self.members.show_sitting(sitting)
        self.rules.show_value(body)
        self.items.show_items(body.standard_items)
        self._recipient_actions.show(body.id)
        self._minutes.show(sitting)
        self._show_numbers()
        self.print_plan.show_plan(body.id, self.around.store.read(print_plan, body.id))
        members = self.tr("%n member(s)", "", sitting.seated)
        deputies = self.tr("%n deputy(s)", "", len(sitting.deputies))
        self.status_changed.emit(PageStatus((members, deputies)))

    def _show_numbers(self) -> None:
        if self._chosen is not None:
            year = self.numbers.chosen_year
            self.numbers.show_numbers(self.around.store.read(next_serials, self._chosen, year))

    def leave(self) -> bool:
        """Save what was typed; stay when something has to be mended."""
        return self.committee is None or self.tabs.flush()

    def new_committee(self) -> None:
        """Ask for a new committee and show it."""

        def save(draft: Committee) -> None:
            self._chosen = self._committee_edits.make(draft).id

        if self.leave() and CommitteeDialog(save, self).asked():
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be lower in a low window."""
        super().resizeEvent(event)
        low = self.window().height() < _LOW
        if low is not self._was_low:
            self._was_low = low
            self.header.set_low(low=low)
            self.tabs.set_low(low=low)

    def _on_chosen(self, body: Committee) -> None:
        if body.id == self._chosen:
            return
        if not self.leave():
            self.list.show_committees(self._committees, self._chosen)
            return
        self._chosen = body.id
        self.members.clear_selection()
        self._show_committee()

    def _save_rules(self, value: Committee) -> str:
        before = self.committee
        if before is None:
            return ""
        return _problem(lambda: self._committee_edits.save(before, value))

    def _save_number(self, kind: ItemType, before: int, after: int) -> str:
        chosen, year = self._chosen, self.numbers.chosen_year
        if chosen is None:
            return ""
        return _problem(lambda: self._committee_edits.set_next(chosen, year, kind, before, after))

    def _save_plan(self, after: PrintPlan) -> str:
        chosen = self._chosen
        if chosen is None:
            return ""
        before = self.around.store.read(print_plan, chosen)
        return _problem(lambda: self._committee_edits.set_plan(chosen, before, after))

    def _on_items(self, chosen: tuple[StandardItem, ...]) -> None:
        before = self.committee
        if before is not None:
            after = replace(before, standard_items=chosen)
            self._try(lambda: self._committee_edits.save(before, after))

    def _on_deleted(self, body: Committee) -> None:
        self._try(lambda: self._committee_edits.take_away(body))

    def _try(self, doing: Callable[[], None]) -> None:
        try:
            doing()
        except UserError as error:
            self._on_failed(error)

    def _on_failed(self, error: UserError) -> None:
        show_error(self, error)
        self.refresh()


def _problem(doing: Callable[[], None]) -> str:
    """Return what was wrong, for the field where it stands."""
    try:
        doing()
    except UserError as error:
        return spoken(error)
    return ""

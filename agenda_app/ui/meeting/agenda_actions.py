"""What the user does to the lines of an agenda, each as one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint

from agenda_app.domain import agenda as domain
from agenda_app.domain.agenda import Agenda, AgendaItem, ItemId, ItemKind, ItemState, ItemType
from agenda_app.domain.case import Case, CaseId
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.meeting import OVER, MeetingState
from agenda_app.services.blank_case import add_blank_case
from agenda_app.services.placing import CaseAccess
from agenda_app.services.urgent import other_committees
from agenda_app.services.voting import readable_record
from agenda_app.ui.dialogs.access_dialog import AccessDialog
from agenda_app.ui.dialogs.against_votes import AgainstVotes
from agenda_app.ui.meeting.agenda_edits import AgendaEdits
from agenda_app.ui.meeting.agenda_pane import AgendaPane
from agenda_app.ui.meeting.agenda_row import AgendaRow
from agenda_app.ui.meeting.item_menu import ItemMenu, UrgentFor
from agenda_app.ui.meeting.line_dialog import LineDialog
from agenda_app.ui.meeting.new_case_dialog import NewCaseDialog
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.routes import CaseRoute


class AgendaActions(QObject):
    """Connects an AgendaPane to an undo stack; ``attach`` is done by whoever reads files."""

    def __init__(
        self,
        around: Surroundings,
        pane: AgendaPane,
        edits: AgendaEdits,
        notices: NoticeLine,
        attach: Callable[[AgendaRow], object],
    ) -> None:
        """Listen to the pane."""
        super().__init__(pane)
        self._around = around
        self._pane = pane
        self._edits = edits
        self._notices = notices
        self._attach = attach
        self.state = MeetingState.PLANNED
        pane.list.moved.connect(self.move)
        pane.list.deleted.connect(self.remove)
        pane.list.opened.connect(self.open)
        pane.list.edited.connect(self.edit)
        pane.list.cases_dropped.connect(self.put_cases)
        pane.list.customContextMenuRequested.connect(self._on_menu)
        pane.new_case.connect(self.new_case)
        pane.heading.connect(partial(self.add_line, ItemKind.HEADING))
        pane.briefing.connect(partial(self.add_line, ItemKind.BRIEFING))

    @property
    def is_open(self) -> bool:
        """Whether items may still be added and moved."""
        return self.state not in OVER | {MeetingState.CANCELLED}

    def move(self, index: int, to: int) -> None:
        """Move a line; the list tells from and to."""
        agenda = self._edits.agenda
        moving = agenda.items[index].id
        try:
            moved = domain.move(agenda, index, to)
        except ValueError:
            self._notices.say(
                Level.INFO, self.tr("Cases that have been sent out keep their place and number.")
            )
            return
        if moved.items == agenda.items:
            if agenda.items[index].is_closed or agenda.items[to].is_closed:
                self._notices.say(
                    Level.EXEMPT,
                    self.tr("Exempt cases stand last, since the public has to leave for them."),
                )
            return
        if self._change(self.tr("move"), moved):
            self._pane.select(moving)

    def remove(self, row: AgendaRow) -> None:
        """Take a line off the agenda; a sent one can only be postponed or withdrawn."""
        if not self.is_open:
            return
        name = str(row.item.number or row.item.title)
        if row.item.frozen:
            self._notices.say(
                Level.INFO,
                self.tr("{case} has been sent out and keeps its number.").format(case=name),
                (self.tr("Postpone"), partial(self.set_state, row.item.id, ItemState.POSTPONED)),
                (self.tr("Withdraw"), partial(self.set_state, row.item.id, ItemState.WITHDRAWN)),
            )
            return
        place = self._place(row.item.id)
        if place is None:
            return
        if self._change(self.tr("removal"), domain.remove(self._edits.agenda, place)):
            count = len(self._edits.agenda.items)
            if count:
                self._pane.list.select(min(place, count - 1))
            back = row.item.kind is ItemKind.CASE
            text = self.tr("{case} is back in the queue.") if back else self.tr("{case} is gone.")
            self._notices.say(
                Level.INFO, text.format(case=row.item.title), (self.tr("Undo"), self._undo)
            )

    def open(self, row: AgendaRow) -> None:
        """Open a case on its page; other lines are changed where they stand."""
        if row.item.case_id is None:
            self.edit(row)
            return
        self._around.go(CaseRoute(row.item.case_id, self._edits.agenda.meeting_id))

    def edit(self, row: AgendaRow) -> None:
        """Change a heading, briefing or standard item."""
        if row.item.case_id is not None:
            self.open(row)
            return
        item = self._up_to_date(row.item.id)
        if item is None or not self.is_open:
            return
        changed = LineDialog.ask(self._pane.window(), item)
        if changed is not None and changed != item:
            self._replace(self.tr("change"), changed)

    def add_line(self, kind: ItemKind) -> None:
        """Ask for a heading or briefing and put it before the selected line."""
        item = LineDialog.ask(self._pane.window(), AgendaItem(None, kind, ""))
        if item is None:
            return
        agenda = self._edits.agenda
        row = self._pane.list.current
        place = len(agenda.items) if row is None else self._place(row.item.id)
        known = {item.id for item in agenda.items}
        text = self.tr("heading") if kind is ItemKind.HEADING else self.tr("briefing")
        if self._change(text, domain.add(agenda, item, place)):
            self._select_new(known)

    def new_case(self) -> None:
        """Ask for a title, make an empty case, put it on and open it."""
        asked = NewCaseDialog.ask(self._pane.window())
        if asked is None:
            return
        title, kind = asked
        case: Case | None = None

        def make() -> None:
            nonlocal case
            store = self._around.store
            case = store.write("new case", add_blank_case, title, self._around.today())
            self._edits.put_cases(self.tr("new case"), [_saved(case)], None, kind)

        if self._notices.attempt(make) and case is not None:
            self._around.go(CaseRoute(_saved(case), self._edits.agenda.meeting_id))

    def put_cases(self, case_ids: list[CaseId], position: int | None = None) -> None:
        """Put cases of the queue on the agenda."""
        known = {item.id for item in self._edits.agenda.items}
        step = partial(self._edits.put_cases, self.tr("cases from the queue"), case_ids, position)
        if self._notices.attempt(step):
            self._select_new(known)

    def set_state(self, item_id: ItemId | None, state: ItemState) -> None:
        """Postpone or withdraw a sent line, or put it back; first ask where it was decided."""
        place = self._place(item_id)
        if place is None or item_id is None:
            return
        found: list[ItemRecord | None] = []
        store = self._around.store
        if not self._notices.attempt(lambda: found.append(store.read(readable_record, item_id))):
            return
        record = found[0]
        if record is None or AgainstVotes().is_wanted(self._pane.window(), record, state):
            self._change(self.tr("change"), domain.set_state(self._edits.agenda, place, state))

    def set_type(self, item_id: ItemId | None, kind: ItemType) -> None:
        """Move a line to another number series."""
        place = self._place(item_id)
        if place is not None:
            self._replace(self.tr("change"), replace(self._edits.agenda.items[place], type=kind))

    def set_urgent(self, item_id: ItemId | None, place_of: CommitteeId | None) -> None:
        """Note in which committee's place a case is decided, None for nobody's."""
        place = self._place(item_id)
        if place is not None:
            item = replace(self._edits.agenda.items[place], urgent_for=place_of)
            self._replace(self.tr("change"), item)

    def ask_access(self, row: AgendaRow) -> None:
        """Ask who may see a case, and save what is answered."""
        item = self._up_to_date(row.item.id)
        if item is None or item.case_id is None:
            return
        before = CaseAccess(item.access, item.public_title)
        today = self._around.today()
        wanted = AccessDialog.ask(self._pane.window(), item.title, before, today)
        place = self._place(item.id)
        if wanted is not None and wanted != before and place is not None:
            step = partial(self._edits.set_access, self.tr("access"), place, wanted)
            self._notices.attempt(step)
            self._pane.select(item.id)

    def _up_to_date(self, item_id: ItemId | None) -> AgendaItem | None:
        """Return a line as others may have left it just now; None where they took it off."""
        self._around.store.catch_up()
        place = self._place(item_id)
        return None if place is None else self._edits.agenda.items[place]

    def menu_for(self, row: AgendaRow) -> ItemMenu:
        """Return the menu of a line."""
        others = self._around.store.read(other_committees, self._edits.agenda.meeting_id)
        menu = ItemMenu(row.item, others, self._pane, is_open=self.is_open)
        menu.chosen.connect(partial(self._on_chosen, row))
        return menu

    def _on_menu(self, at: QPoint) -> None:
        row = self._pane.list.current
        if row is not None:
            menu = self.menu_for(row)
            menu.exec(self._pane.list.viewport().mapToGlobal(at))
            menu.deleteLater()

    def _on_chosen(self, row: AgendaRow, what: object) -> None:
        if isinstance(what, ItemState):
            self.set_state(row.item.id, what)
        elif isinstance(what, ItemType):
            self.set_type(row.item.id, what)
        elif isinstance(what, UrgentFor):
            self.set_urgent(row.item.id, what.committee_id)
        else:
            steps: dict[object, Callable[[AgendaRow], object]] = {
                "open": self.open,
                "edit": self.edit,
                "access": self.ask_access,
                "attach": self._attach,
                "remove": self.remove,
            }
            steps[what](row)

    def _change(self, text: str, after: Agenda) -> bool:
        self._notices.quiet()
        return self._notices.attempt(partial(self._edits.change, text, after))

    def _replace(self, text: str, item: AgendaItem) -> None:
        place = self._place(item.id)
        if place is not None and self._change(text, domain.change(self._edits.agenda, place, item)):
            self._pane.select(item.id)

    def _place(self, item_id: ItemId | None) -> int | None:
        return domain.index_of(self._edits.agenda, lambda item: item.id == item_id)

    def _select_new(self, known: set[ItemId | None]) -> None:
        new = [item.id for item in self._edits.agenda.items if item.id not in known]
        if new:
            self._pane.select(new[0])

    def _undo(self) -> None:
        self._notices.quiet()
        self._edits.undo()


def _saved(case: Case) -> CaseId:
    if case.id is None:
        raise ValueError("save_case gives an id")
    return case.id

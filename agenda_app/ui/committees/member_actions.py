"""What can be done with members: the dialogs that ask, and the steps that follow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from agenda_app.domain.committee import Membership, Role
from agenda_app.domain.people import ElectionList, Person, PersonId
from agenda_app.domain.seating_doubts import Doubt
from agenda_app.errors import UserError
from agenda_app.ui.commands import Edits
from agenda_app.ui.committees.genders_dialog import GendersDialog
from agenda_app.ui.committees.list_dialog import ListDialog
from agenda_app.ui.committees.member_dialog import MemberDialog
from agenda_app.ui.committees.member_edits import MemberEdits
from agenda_app.ui.committees.members_tab import MembersTab
from agenda_app.ui.committees.paste_dialog import PasteDialog
from agenda_app.ui.committees.reading import Place, Sitting
from agenda_app.ui.errors import show_error
from agenda_app.ui.page import Surroundings

_NOBODY = PersonId(0)


class MemberActions(QObject):
    """Serves one tab of members; ``sitting`` is what it shows now."""

    def __init__(
        self, around: Surroundings, edits: Edits, tab: MembersTab, window: QWidget
    ) -> None:
        """Listen to ``tab``."""
        super().__init__(window)
        self._around, self._tab, self._window = around, tab, window
        self._edits = MemberEdits(around.store, edits)
        self.sitting: Sitting | None = None
        tab.opened.connect(self.change)
        tab.deleted.connect(self.take_off)
        tab.moved.connect(self._on_moved)
        tab.paste_wanted.connect(self.paste)
        tab.genders_wanted.connect(self.enter_genders)
        tab.deputies.add_wanted.connect(self.add_deputy)
        tab.deputies.list_wanted.connect(self.change_list)

    def add_member(self) -> None:
        """Ask for a new member."""
        self._add(Role.MEMBER, "")

    def add_deputy(self, on_list: ElectionList | None) -> None:
        """Ask for a new deputy on a list."""
        self._add(Role.DEPUTY, on_list.abbreviation if on_list else "")

    def _add(self, role: Role, on_list: str) -> None:
        sitting = self._up_to_date()
        if sitting is None or sitting.committee.id is None:
            return
        fresh = Membership(None, sitting.committee.id, _NOBODY, None, role, 0)
        self._ask(sitting, Person(None, ""), fresh, on_list)

    def change(self, place: Place) -> None:
        """Ask what shall be said of a place and its person, if somebody still has it."""
        sitting = self._up_to_date()
        if sitting is None:
            return
        every = (*sitting.members, *sitting.deputies)
        now = next((one for one in every if one.membership.id == place.membership.id), None)
        if now is not None:
            short = now.on_list.abbreviation if now.on_list else ""
            self._ask(sitting, now.person, now.membership, short)

    def _up_to_date(self) -> Sitting | None:
        """Return who sits there with what others wrote just now."""
        self._around.store.catch_up()
        return self.sitting

    def _ask(self, sitting: Sitting, person: Person, held: Membership, on_list: str) -> None:
        today = self._around.today()

        def save(who: Person, where: Membership, short: str, party: str) -> None:
            self._edits.save(who, where, short, party, today)

        MemberDialog(
            sitting, person, held, on_list, save=save, today=today, parent=self._window
        ).asked()

    def change_list(self, on_list: ElectionList | None) -> None:
        """Ask for a list's name and parties."""
        sitting = self._up_to_date()
        if sitting is None or on_list is None:
            return
        before = next((one for one in sitting.lists if one.id == on_list.id), on_list)

        def save(after: ElectionList) -> None:
            self._edits.save_list(before, after)

        lists = [one for one in sitting.lists if one.term_id == before.term_id]
        ListDialog(before, lists, sitting.parties, save=save, parent=self._window).asked()

    def enter_genders(self) -> None:
        """Ask who are women and men, of those here of whom it is not entered."""
        sitting = self._up_to_date()
        if sitting is None or sitting.committee.id is None:
            return
        committee_id = sitting.committee.id
        dialog = GendersDialog(_open(sitting), self._window)
        if dialog.exec():
            genders = dialog.genders
            self._try(lambda: self._edits.enter_genders(committee_id, genders))
        dialog.deleteLater()

    def take_off(self, place: Place) -> None:
        """End or remove a place; Ctrl+Z brings it back."""
        if self.sitting is not None:
            has_met = self.sitting.has_met
            self._try(lambda: self._edits.take_off(place, self._around.today(), has_met=has_met))

    def paste(self) -> None:
        """Take members from the clipboard."""
        sitting = self._up_to_date()
        if sitting is None or sitting.committee.id is None:
            return
        committee_id, dialog = sitting.committee.id, PasteDialog(sitting, self._window)
        dialog.take_clipboard()
        if dialog.exec():
            rows = dialog.wanted()
            self._try(lambda: self._edits.add(committee_id, rows, self._around.today()))
        dialog.deleteLater()

    def _on_moved(self, shown: tuple[Place, ...], start: int, end: int) -> None:
        self._try(lambda: self._edits.move(shown, start, end))

    def _try(self, doing: Callable[[], object]) -> None:
        try:
            doing()
        except UserError as error:
            show_error(self._window, error)


def _open(sitting: Sitting) -> list[Person]:
    """Return whom the doubt about unknown genders names; once each, as they sit."""
    unknown = {
        person
        for doubt in sitting.doubts
        if doubt.doubt is Doubt.GENDER_UNKNOWN
        for person in doubt.persons
    }
    here = (place.person for place in (*sitting.members, *sitting.deputies))
    return list({person.id: person for person in here if person.id in unknown}.values())

"""What can be done with the minutes' plan of a committee, each step one that can be undone."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from agenda_app.domain.minutes_plan import MinutesPlan
from agenda_app.errors import UserError
from agenda_app.services.committees import committees
from agenda_app.services.minutes_plans import Plans, minutes_plan, save_minutes_plans
from agenda_app.ui.commands import Edits
from agenda_app.ui.committees.layout_dialog import LayoutDialog
from agenda_app.ui.committees.minutes_form import MinutesForm
from agenda_app.ui.committees.reading import Sitting
from agenda_app.ui.errors import show_error
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.page import Surroundings


class MinutesActions(QObject):
    """Serves the form for the committee that was shown last."""

    def __init__(self, around: Surroundings, edits: Edits, window: QWidget) -> None:
        """Make the form."""
        super().__init__(window)
        self._around, self._edits, self._window = around, edits, window
        self._sitting: Sitting | None = None
        self.form = MinutesForm(self._save_rule)
        self.form.layout_wanted.connect(self.ask_layout)

    def show(self, sitting: Sitting) -> None:
        """Read and show the plan of a committee."""
        self._sitting = sitting
        committee_id = sitting.committee.id
        if committee_id is None:
            return
        plan = self._around.store.read(minutes_plan, committee_id)
        members = [(place.person.id, place.person.name) for place in sitting.members]
        people = {who: name for who, name in members if who is not None}
        gone = {person.id: person.name for person in sitting.persons}
        people |= {
            who: gone[who] for who in plan.signing.fixed if who not in people and who in gone
        }
        self.form.show_plan(committee_id, plan, list(people.items()))

    def ask_layout(self) -> None:
        """Ask for order and wording, and keep them for this committee or for all."""
        if self._sitting is None or self._sitting.committee.id is None:
            return
        committee_id = self._sitting.committee.id
        before = self._around.store.read(minutes_plan, committee_id)
        dialog = LayoutDialog(
            self._around.jobs, self._sitting.committee.name, before.layout, self._window
        )
        dialog.show_preview()
        if not dialog.asked():
            return
        layout = dialog.layout_wanted
        wanted = [committee_id]
        if dialog.for_all:
            every = self._around.store.read(committees)
            wanted = [body.id for body in every if body.id is not None]
        plans = {one: self._around.store.read(minutes_plan, one) for one in wanted}
        try:
            self._do(plans, {one: replace(plan, layout=layout) for one, plan in plans.items()})
        except UserError as error:
            show_error(self._window, error)

    def _save_rule(self, after: MinutesPlan) -> str:
        """Keep who signs; return what is wrong with it, for the field where it stands."""
        if self._sitting is None or self._sitting.committee.id is None:
            return ""
        committee_id = self._sitting.committee.id
        before = self._around.store.read(minutes_plan, committee_id)
        try:
            self._do({committee_id: before}, {committee_id: after})
        except UserError as error:
            return spoken(error)
        return ""

    def _do(self, before: Plans, after: Plans) -> None:
        self._edits.do(
            self.tr("change of how the minutes are made"),
            before=before,
            after=after,
            save=self._save,
        )

    def _save(self, plans: Plans) -> None:
        self._around.store.write("save_minutes_plans", save_minutes_plans, plans)

"""Changes of a committee, its numbers and its plan, each one step that can be undone."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.agenda import ItemType
from agenda_app.domain.committee import Committee, CommitteeId
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.errors import UserError
from agenda_app.services import committees as stored
from agenda_app.services.committee_removal import bring_committee_back, remove_committee
from agenda_app.services.print_plans import save_print_plan, stored_plan
from agenda_app.ui.commands import Edit, Edits
from agenda_app.ui.store import Store

translate = QCoreApplication.translate


class CommitteeEdits:
    """Every method saves at once and raises UserError when nothing was saved."""

    def __init__(self, store: Store, edits: Edits) -> None:
        """Write through ``store`` and remember the steps in ``edits``."""
        self._store, self._edits = store, edits

    def save(self, before: Committee, after: Committee) -> None:
        """Save a changed committee."""
        text = translate("CommitteeEdits", "change of the committee")
        self._edits.do(text, before=before, after=after, save=self._save)

    def make(self, draft: Committee) -> Committee:
        """Save a new committee and return it; undo removes it again."""
        made = self._store.write("save_committee", stored.save_committee, draft)
        text = translate("CommitteeEdits", "new committee")
        there: tuple[Committee, bool] = (made, True)
        edit = Edit(self._edits, text, (made, False), there, self._save_there, None)
        self._edits.push(edit)
        return made

    def take_away(self, body: Committee) -> None:
        """Remove a committee that was never used; put any other out of use."""
        text = translate("CommitteeEdits", "taking the committee away")
        try:
            self._edits.do(text, before=(body, True), after=(body, False), save=self._save_there)
        except UserError:
            away = replace(body, active=False)
            self._edits.do(text, before=body, after=away, save=self._save)

    def set_next(
        self, committee_id: CommitteeId, year: int, kind: ItemType, before: int, after: int
    ) -> None:
        """Say with which number a series goes on."""

        def save(serial: int) -> None:
            self._store.write(
                "set_next_serial", stored.set_next_serial, committee_id, year, kind, serial
            )

        text = translate("CommitteeEdits", "change of the next number")
        self._edits.do(text, before=before, after=after, save=save)

    def set_plan(self, committee_id: CommitteeId, before: PrintPlan, after: PrintPlan) -> None:
        """Say how a committee's papers are printed and mailed."""

        def save(plan: PrintPlan) -> None:
            version = self._store.read(stored_plan, committee_id).version
            self._store.write("save_print_plan", save_print_plan, committee_id, plan, version)

        text = translate("CommitteeEdits", "change of the print plan")
        self._edits.do(text, before=before, after=after, save=save)

    def _save(self, value: Committee) -> None:
        if value.id is None:
            raise ValueError("a committee that is changed is saved")
        # Undo saves an older value: it carries the version that is stored now.
        now = self._store.read(stored.committee, value.id)
        fresh = replace(value, version=now.version)
        self._store.write("save_committee", stored.save_committee, fresh)

    def _save_there(self, value: tuple[Committee, bool]) -> None:
        body, is_there = value
        if is_there:
            self._store.write("bring_committee_back", bring_committee_back, body)
        elif body.id is not None:
            self._store.write("remove_committee", remove_committee, body.id)

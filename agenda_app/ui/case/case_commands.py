"""What the page of a case does beyond its text: route, recommendation, attachments, original."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from agenda_app.domain.case import Attachment, Case, Delivery, Proposal, TreatmentId, filled
from agenda_app.domain.meeting import MeetingState
from agenda_app.errors import UserError
from agenda_app.files.reading import read_file
from agenda_app.produce.attaching import Attached, Made
from agenda_app.services.case_view import CaseView
from agenda_app.services.committees import committees
from agenda_app.services.importing import keep
from agenda_app.services.mayors_decisions import decide, take_back
from agenda_app.services.normalised import normalised_of
from agenda_app.services.route import record_recommendation, step_label
from agenda_app.ui.attach.attach_files import AttachFiles
from agenda_app.ui.attach.attach_words import not_attached
from agenda_app.ui.case.case_edits import CaseEdits
from agenda_app.ui.case.mayor_dialog import MayorDialog
from agenda_app.ui.case.open_outside import open_outside
from agenda_app.ui.case.recommendation_dialog import RecommendationDialog
from agenda_app.ui.case.route_dialog import RouteDialog
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.signals import Level


class CaseCommands(QObject):
    """Each command asks, and changes the case as one step to undo.

    ``failed`` tells a UserError, ``told`` a level and a sentence, ``removed`` what was taken out
    and can be undone.
    """

    failed = Signal(object)
    told = Signal(object, str)
    removed = Signal(str)

    def __init__(self, around: Surroundings, edits: CaseEdits, page: QWidget) -> None:
        """Work on the case of ``edits``."""
        super().__init__(page)
        self._around, self._edits, self._page = around, edits, page
        self.view: CaseView | None = None
        self.attaching = AttachFiles(around, page)
        self.attaching.failed.connect(self.failed)

    def up_to_date(self) -> Case | None:
        """Save what is typed, show what others wrote, and return the case; None when unsaved.

        Whoever is asked next is asked about the case as it is stored.
        """
        if not self._edits.save():
            return None
        self._around.store.catch_up()
        return self._edits.case

    def change_route(self) -> None:
        """Let the user choose the committees."""
        case = self.up_to_date()
        if case is None or self.view is None:
            return
        names = {treatment.id: name for treatment, name, _ in self.view.steps}
        steps = [(t, names.get(t.id, t.committee_name)) for t in case.treatments]
        dialog = RouteDialog(steps, self._around.store.read(committees), self._page)
        if dialog.asked():
            self._edits.change(replace(case, treatments=dialog.treatments), self.tr("Route"))

    def recommend(self, treatment_id: TreatmentId) -> None:
        """Let the user write down what a committee recommended or stated."""
        case = self.up_to_date()
        if case is None or self.view is None:
            return
        treatment = next(step for step, _, _ in self.view.steps if step.id == treatment_id)
        proposals = case.paper.proposals
        proposed = proposals[0].text if proposals else ()
        label = self._around.store.read(step_label, case, treatment, interface_language())
        is_stated = treatment_id in self.view.stating
        dialog = RecommendationDialog(
            label,
            treatment.recommendation,
            () if is_stated else proposed,
            self._around.storage.files,
            self._page,
            is_stated=is_stated,
        )
        if dialog.asked():
            text = dialog.text
            self._attempt(
                lambda: self._around.store.write(
                    "record recommendation", record_recommendation, case, treatment_id, text
                )
            )

    def mayor_decides(self, treatment_id: TreatmentId) -> None:
        """Let the user write down what the mayor decided in a committee's place."""
        case = self.up_to_date()
        if case is None or case.id is None or self.view is None:
            return
        name = next(name for step, name, _ in self.view.steps if step.id == treatment_id)
        proposals = case.paper.proposals
        proposed = proposals[0].text if proposals else ()
        today, files = self._around.today(), self._around.storage.files
        dialog = MayorDialog(name, proposed, today, files, self._page)
        if dialog.asked():
            step = partial(decide, today=today)
            self._attempt(
                lambda: self._around.store.write(
                    "mayor decides", step, case.id, treatment_id, dialog.decided
                )
            )

    def take_mayors_back(self, treatment_id: TreatmentId) -> None:
        """Let the case wait for its committee again: the mayor has not decided it."""
        if self.up_to_date() is not None:
            self._attempt(
                lambda: self._around.store.write("mayor takes back", take_back, treatment_id)
            )

    def add_proposal(self) -> None:
        """Add an empty proposal after the others."""
        case = self.up_to_date()
        if case is not None:
            added = Proposal(self.tr("Alternative proposal"), ())
            self._change_proposals(case, (*case.paper.proposals, added), self.tr("New proposal"))

    def remove_proposal(self, number: int) -> None:
        """Take a proposal out; it can be undone."""
        case = self.up_to_date()
        if case is not None:
            kept = tuple(p for n, p in enumerate(case.paper.proposals) if n != number)
            self._change_proposals(case, kept, self.tr("Removing the proposal"))
            self.removed.emit(self.tr("The proposal was removed."))

    def arrange(self, attachments: Sequence[Attachment], done: str) -> None:
        """Make the attachments these, in this order."""
        case = self.up_to_date()
        if case is None:
            return
        fewer = len(attachments) < len(case.attachments)
        self._edits.change(replace(case, attachments=tuple(attachments)), done)
        if fewer:
            self.removed.emit(self.tr("The attachment was removed."))

    def attach(self, paths: Sequence[Path]) -> None:
        """Make pages of files and put them last among the attachments."""
        case = self.up_to_date()
        if case is not None:
            self.attaching.attach(paths, case.attachments, self._on_attached)

    def fill(self, number: int, path: Path) -> None:
        """Give the attachment of that number, from 1, the file that came for it."""
        case = self.up_to_date()
        if case is not None:
            self.attaching.attach([path], case.attachments, partial(self._on_filled, number))

    def put_right(self, number: int) -> None:
        """Do what helps when no pages could be made of the attachment of that number, from 1."""
        case = self.up_to_date()
        if case is None or number > len(case.attachments):
            return
        attachment = case.attachments[number - 1]
        made = self._around.store.read(normalised_of, attachment)
        if made is not None:
            self.attaching.put_right(
                Made(attachment, made.verdict), partial(self._on_put_right, number)
            )

    def attach_original(self) -> None:
        """Let the user choose the file that the paper was written in."""
        name, _ = QFileDialog.getOpenFileName(self._page, self.tr("Choose the original"))
        case = self.up_to_date()
        if not name or case is None:
            return

        def take() -> None:
            path = Path(name)
            source = keep(self._around.storage.files, read_file(path), path.name)
            paper = replace(case.paper, source=source)
            self._edits.change(replace(case, paper=paper), self.tr("Original"))

        self._attempt(take)

    def open_attachment(self, attachment: Attachment) -> None:
        """Show an attachment in the PC's own program; one that has not come cannot be shown."""
        file = attachment.file
        if file is not None:
            self._attempt(lambda: open_outside(self._around.storage.files, file))

    def open_original(self) -> None:
        """Show the original in the PC's own program."""
        source = self._edits.case.paper.source if self._edits.case else None
        if source is not None:
            self._attempt(lambda: open_outside(self._around.storage.files, source))

    def _change_proposals(self, case: Case, proposals: tuple[Proposal, ...], done: str) -> None:
        paper = replace(case.paper, proposals=proposals)
        self._edits.change(replace(case, paper=paper), done)

    def _on_attached(self, found: Attached) -> None:
        case = self.up_to_date()
        if case is not None:
            changed = {before.id: after for before, after in found.changed}
            there = (changed.get(a.id, a) for a in case.attachments)
            attachments = (*there, *found.attachments)
            self._edits.change(replace(case, attachments=attachments), self.tr("Attachments"))
        self._tell(found)

    def _on_put_right(self, number: int, found: Attached) -> None:
        case = self.up_to_date()
        for made in found.made:
            if case is not None and number <= len(case.attachments):
                attachments = list(case.attachments)
                attachments[number - 1] = made.attachment
                changed = replace(case, attachments=tuple(attachments))
                self._edits.change(changed, self.tr("Tracked changes"))

    def _on_filled(self, number: int, found: Attached) -> None:
        case = self.up_to_date()
        self._tell(found)
        if case is None or not found.attachments or number > len(case.attachments):
            return
        (came,) = found.attachments
        known = case.attachments[number - 1]
        came = replace(came, delivery=self._delivery(known))
        attachments = list(case.attachments)
        attachments[number - 1] = filled(known, came)
        changed = replace(case, attachments=tuple(attachments))
        self._edits.change(changed, self.tr("Adding the file"))

    def _tell(self, found: Attached) -> None:
        """Say which files were not attached, and why."""
        if sentence := not_attached(found):
            self.told.emit(Level.STOP if found.errors else Level.INFO, sentence)

    def _delivery(self, announced: Attachment) -> Delivery:
        """Return how a file that came reaches the members: with the papers while these wait."""
        steps = self.view.steps if self.view else ()
        sent = any(placed and placed[0].state is MeetingState.SENT for _, _, placed in steps)
        waits = announced.delivery is Delivery.LATER and not sent
        return Delivery.WITH_PAPERS if waits else announced.delivery

    def _attempt(self, step: Callable[[], object]) -> None:
        try:
            step()
        except UserError as error:
            self.failed.emit(error)

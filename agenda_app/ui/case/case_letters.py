"""What the page of a case does to tell its parties: who they are, and the text of their letter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from agenda_app.domain.decision_facts import DecisionFacts
from agenda_app.domain.printed_letter import LetterContent, letter_text
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.services.decision_facts import save_decision_facts
from agenda_app.services.letters import case_letters, complaint_body_of
from agenda_app.services.review_kind import facts_to_show
from agenda_app.ui.case.case_edits import CaseEdits
from agenda_app.ui.case.parties_dialog import PartiesDialog
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.produce.saving import export_mayors
from agenda_app.ui.produce.told import Tell


class CaseLetters(QObject):
    """Opens what asks over a page."""

    def __init__(self, around: Surroundings, edits: CaseEdits, tell: Tell, page: QWidget) -> None:
        """Work on the case of ``edits``; ``tell`` says what came of it."""
        super().__init__(page)
        self._around, self._edits, self._tell, self._page = around, edits, tell, page

    def tell_parties(self) -> None:
        """Let the user say who gets a letter; one step to undo."""
        case = self._edits.case if self._edits.save() else None
        if case is None or case.id is None:
            return
        store = self._around.store
        before = store.read(facts_to_show, case.id)
        lawful = store.read(complaint_body_of, case.id).said(interface_language())
        dialog = PartiesDialog(before, lawful, self._page)
        if not dialog.asked() or dialog.facts == before:
            return
        saving = _Saving(self._around, before.version)
        text = self.tr("Parties")
        try:
            self._edits.stack.do(text, before=before, after=dialog.facts, save=saving.save)
        except UserError as error:
            self._tell(Level.STOP, spoken(error))

    def copy_letter(self) -> None:
        """Put the text of a letter on the clipboard; of several, let the user choose one."""
        case = self._edits.case if self._edits.save() else None
        if case is None or case.id is None:
            return
        files, today = self._around.storage.files, self._around.today()
        found = self._around.store.read(case_letters, files, case.id, today)
        letters = () if found is None else found.letters
        if found is None or not letters:
            sentence = self.tr(
                "There is no letter: the case must be decided, and “Parties and complaints …” say "
                "who gets one."
            )
            self._tell(Level.WARN, sentence)
        elif len(letters) == 1:
            self._copy(letters[0], found.notes)
        else:
            menu = QMenu(self._page)
            menu.setObjectName("letters_menu")
            for letter in letters:
                menu.addAction(letter.party.name.replace("&", "&&")).triggered.connect(
                    partial(self._copy, letter, found.notes)
                )
            menu.popup(QCursor.pos())

    def save_mayors(self) -> None:
        """Let the user choose where extract and letters of what the mayor decided are saved."""
        case = self._edits.case if self._edits.save() else None
        if case is not None and case.id is not None:
            export_mayors(self._around, self._page.window(), case.id, tell=self._tell)

    def _copy(
        self, letter: LetterContent, notes: Sequence[Sentence], _checked: bool = False
    ) -> None:
        QGuiApplication.clipboard().setText(letter_text(letter))
        told = self.tr("The letter to {name} is copied. Paste it into the e-mail.")
        said = " ".join((told.format(name=letter.party.name), *map(spoken, notes)))
        self._tell(Level.WARN if notes else Level.OK, said)


class _Saving:
    """Saves what is told of a case over the version that was stored last."""

    def __init__(self, around: Surroundings, version: int) -> None:
        self._around, self._version = around, version

    def save(self, facts: DecisionFacts) -> None:
        fresh = replace(facts, version=self._version)
        stored = self._around.store.write("tell parties", save_decision_facts, fresh)
        self._version = stored.version

"""What the page of a case puts in the menu Sak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

if TYPE_CHECKING:
    from agenda_app.ui.case.case_page import CasePage


class CaseMenu(QObject):
    """``actions`` stand in the order of the menu."""

    def __init__(self, page: CasePage) -> None:
        """Make the actions of a page."""
        super().__init__(page)
        self._page = page
        self.actions: list[QAction] = []
        for text, slot in (
            (self.tr("Add attachments …"), page.attachments.zone.ask),
            (self.tr("Announce an attachment …"), page.attachments.announce),
            (self.tr("New proposal"), page.commands.add_proposal),
            (self.tr("Change the route …"), page.commands.change_route),
            (self.tr("Who may see the case …"), self._ask_access),
            (self.tr("Parties and complaints …"), page.letters.tell_parties),
            (self.tr("Copy the letter for an e-mail"), page.letters.copy_letter),
            (self.tr("Open the original"), page.commands.open_original),
            (self.tr("Link …"), page.bar.ask_link),
            (self.tr("Describe the picture …"), page.bar.describe_picture),
            (self.tr("Begin the numbers anew"), page.bar.restart_points),
        ):
            action = QAction(text, page)
            action.triggered.connect(slot)
            self.actions.append(action)
        self.actions.append(page.bar.exempt.command)

    def _ask_access(self) -> None:
        self._page.fields.ask_access()

"""What can be done with an attachment: the menu of the attachments pane."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from agenda_app.domain.case import Attachment, Delivery
from agenda_app.terms import access_text, word
from agenda_app.ui.attach.preflight_words import remedy_text
from agenda_app.ui.interface_language import interface_language

if TYPE_CHECKING:
    from agenda_app.checks.preflight import Remedy
    from agenda_app.ui.case.attachments_pane import AttachmentsPane

translate = QCoreApplication.translate


def attachment_menu(
    pane: AttachmentsPane, row: tuple[int, Attachment], remedy: Remedy | None
) -> QMenu:
    """Return the menu of an attachment.

    Args:
        pane: does what is chosen.
        row: the attachment and its number.
        remedy: what helps when no pages could be made of its file, None when nothing has to.
    """
    attachment = row[1]
    menu = QMenu(pane)
    menu.setObjectName("attachment_menu")
    if attachment.file is None:
        menu.addAction(translate("AttachmentsPane", "Add the file …"), pane.add_file)
    else:
        menu.addAction(translate("AttachmentsPane", "Open"), lambda: pane.opened.emit(attachment))
        _add_remedies(menu, pane, row[0], remedy)
    menu.addAction(translate("AttachmentsPane", "Rename …"), pane.rename)
    _add_titles(menu, pane, row)
    # A section's title is not shown in our style: what is decided stands as an entry of its own.
    decided = menu.addAction(access_text(attachment.access, interface_language()))
    decided.setObjectName("attachment_access")
    decided.setEnabled(False)
    menu.addAction(translate("AttachmentsPane", "Who may see it …"), pane.ask_access)
    menu.addSeparator()
    _add_deliveries(menu, pane, attachment)
    menu.addSeparator()
    menu.addAction(translate("AttachmentsPane", "Remove"), lambda: pane.remove(row))
    return menu


def _add_remedies(menu: QMenu, pane: AttachmentsPane, number: int, remedy: Remedy | None) -> None:
    """Offer what helps when no pages could be made of a file, and another file."""
    if remedy is not None:
        action = menu.addAction(remedy_text(remedy), partial(pane.put_right.emit, number))
        action.setObjectName(f"attachment_{remedy.value}")
    replacing = menu.addAction(
        translate("AttachmentsPane", "Replace the file …"), pane.replace_file
    )
    replacing.setObjectName("attachment_replace")


def _add_titles(menu: QMenu, pane: AttachmentsPane, row: tuple[int, Attachment]) -> None:
    """Offer the titles on the paper's list that no file is known to have come for."""
    titles = pane.titles_for(row[1])
    if titles:
        offered = menu.addMenu(translate("AttachmentsPane", "Title from the paper's list"))
        offered.setObjectName("attachment_titles")
        for title in titles:
            offered.addAction(title.replace("&", "&&"), partial(pane.call, row, title))


def _add_deliveries(menu: QMenu, pane: AttachmentsPane, attachment: Attachment) -> None:
    """Offer how the members get it."""
    choices = QActionGroup(menu)
    for delivery in Delivery:
        text = word(delivery, interface_language())
        action = menu.addAction(text, partial(pane.deliver, delivery))
        action.setObjectName(f"attachment_{delivery.value}")
        action.setCheckable(True)
        action.setChecked(delivery is attachment.delivery)
        choices.addAction(action)

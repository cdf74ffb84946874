"""Asks on the spot who may see what nobody has decided on, where that keeps a public paper back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from agenda_app.domain.sentence import capital
from agenda_app.errors import UserError
from agenda_app.produce.proof import UndecidedError
from agenda_app.services.undecided import decide
from agenda_app.ui.dialogs.access_dialog import AccessDialog
from agenda_app.ui.errors import show_error
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.notice_line import Action


def decide_text() -> str:
    """Return what the button that asks says."""
    return QCoreApplication.translate("Export", "Who may see it …")


def deciding(around: Surroundings, parent: QWidget, error: Exception | None) -> tuple[Action, ...]:
    """Return the button that asks, none for another error."""
    if not isinstance(error, UndecidedError):
        return ()
    return ((decide_text(), partial(ask_about_all, around, parent, error)),)


def ask_about_all(around: Surroundings, parent: QWidget, error: UndecidedError) -> None:
    """Ask about one after the other, and save each answer; the first "cancel" ends it."""
    for one in error.found:
        title = f"{capital(one.name).said(interface_language())}: {one.title}"
        with_title = one.attachment is None
        wanted = AccessDialog.ask(
            parent.window(), title, one.seen, around.today(), with_title=with_title
        )
        if wanted is None:
            return
        try:
            around.store.write("access", decide, error.meeting_id, one, wanted)
        except UserError as failed:
            show_error(parent.window(), failed)
            return

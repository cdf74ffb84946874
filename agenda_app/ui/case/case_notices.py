"""What the page of a case says when something was taken out, not saved, or saved elsewhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from agenda_app.domain.case import CaseId
from agenda_app.errors import UserError
from agenda_app.ui.case.case_commands import CaseCommands
from agenda_app.ui.case.case_edits import CaseEdits
from agenda_app.ui.case.text_column import TextColumn
from agenda_app.ui.case.text_pasting import mime_of
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.parts.signals import Level


class CaseNotices(QObject):
    """Listens to what saves and changes a case, and speaks in the page's notice line."""

    def __init__(
        self,
        line: NoticeLine,
        edits: CaseEdits,
        commands: CaseCommands,
        text: TextColumn,
        read: Callable[[CaseId], None],
    ) -> None:
        """Speak in ``line``; ``read`` shows the case as it is stored."""
        super().__init__(line)
        self._line, self._edits, self._text, self._read = line, edits, text, read
        commands.failed.connect(self._on_failed)
        commands.told.connect(line.say)
        commands.removed.connect(self._on_removed)
        edits.failed.connect(self._on_not_saved)
        edits.conflicted.connect(self._on_conflict)
        text.refused.connect(self._on_failed)

    def _on_failed(self, error: UserError) -> None:
        self._line.say(Level.STOP, spoken(error))

    def _on_not_saved(self, error: UserError) -> None:
        self._line.say(Level.STOP, spoken(error), (self.tr("Try again"), self._try_again))

    def _try_again(self) -> None:
        self._line.quiet()
        self._edits.save()

    def _on_removed(self, sentence: str) -> None:
        self._line.say(Level.INFO, sentence, (self.tr("Undo"), self._undo))

    def _undo(self) -> None:
        self._line.quiet()
        self._edits.stack.undo()

    def _on_conflict(self) -> None:
        self._line.say(
            Level.WARN,
            self.tr("Somebody else has changed this case. Your changes are not saved yet."),
            (self.tr("Copy my text and fetch the new one"), self._fetch_again),
        )

    def _fetch_again(self) -> None:
        """Keep the user's own text on the clipboard, and show what is stored now."""
        case = self._edits.case
        if case is None or case.id is None:
            return
        mine = self._text.apply(case.paper)
        proposals = tuple(block for proposal in mine.proposals for block in proposal.text)
        QGuiApplication.clipboard().setMimeData(mime_of((*proposals, *mine.body)))
        self._edits.stack.clear()
        self._read(case.id)
        self._line.say(Level.INFO, self.tr("Your own text is on the clipboard."))

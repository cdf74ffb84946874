"""What was voted on, or answered, and what the case says now: one of them is to stand."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.case import Proposal
from agenda_app.files.store import FileStore
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.live.shown_text import Ruled, ShownText
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.content_scroll import ContentScroll
from agenda_app.ui.parts.text import Text

_LEAST = 120


class ChangedTextDialog(FormDialog):
    """``is_anew`` tells that the new text is to be voted on, and the votes or answers are to go."""

    def __init__(
        self,
        voted: Proposal,
        now: Proposal,
        votes: int,
        files: FileStore,
        parent: QWidget | None = None,
        *,
        is_written: bool = False,
    ) -> None:
        """Show both texts.

        Args:
            voted: what was voted on.
            now: what the case recommends by now.
            votes: how many votes there are in the item, or answers.
            files: where pictures are.
            parent: the window.
            is_written: whether it was answered in writing.
        """
        super().__init__(
            self.tr("The recommendation was changed after the members answered")
            if is_written
            else self.tr("The recommendation was changed after it was voted on"),
            self.tr("Keep what was answered") if is_written else self.tr("Keep what was voted on"),
            name="changed_text",
            width=820,
            parent=parent,
        )
        self.is_anew = False
        self._votes, self._is_written = votes, is_written
        self.said = Text("", "label", wrap=True, name="changed_text_said")
        words = self.tr("Vote on the new text …")
        if is_written:
            words = self.tr("Have the new text answered …")
        self.anew = SecondaryButton(words, name="changed_text_anew", clicked=self._on_anew)
        self.anew.setAutoDefault(False)
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        was = self.tr("Was answered") if is_written else self.tr("Was voted on")
        row.addWidget(self._side(was, voted, files, "changed_text_voted"), 1)
        row.addWidget(
            self._side(self.tr("Stands in the case now"), now, files, "changed_text_now"), 1
        )
        self.column.addWidget(ContentScroll(inner, _LEAST), 1)
        self.column.addWidget(self.said)
        self.add_button(self.anew)
        self._say()
        self.ok.clicked.disconnect()
        self.ok.clicked.connect(self.keep)
        self.ok.setFocus()

    def _side(self, heading: str, proposal: Proposal, files: FileStore, name: str) -> QWidget:
        ruled = Ruled()
        ruled.column.addWidget(Text(heading, "label"))
        ruled.column.addWidget(Text(proposal.owner, "heading", wrap=True))
        shown = ShownText(files, spoken=heading, name=name)
        shown.set_text(proposal.text)
        ruled.column.addWidget(shown)
        if not proposal.text:
            shown.hide()
            ruled.column.addWidget(Text(self.tr("No text."), "label"))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ruled)
        column.addStretch(1)
        return side

    def _say(self) -> None:
        if self.is_anew and self._is_written:
            words = self.tr(
                "%n answer(s) go, and the members have to answer the new text.", "", self._votes
            )
        elif self._is_written:
            words = self.tr("The minutes tell what was answered, whatever the case says now.")
        elif self.is_anew:
            words = self.tr(
                "%n vote(s) in this item go with their numbers, and the new text has to be voted "
                "on. Was that not done in the meeting, keep what was voted on.",
                "",
                self._votes,
            )
        else:
            words = self.tr("The minutes tell what was voted on, whatever the case says now.")
        self.said.setText(words)

    def _on_anew(self) -> None:
        """Say first what goes; only the second press lets it go."""
        if self.is_anew:
            self.accept()
            return
        self.is_anew = True
        self.anew.setText(
            self.tr("Take the answers away") if self._is_written else self.tr("Take the votes away")
        )
        self._say()

    def keep(self) -> None:
        """Let what was voted on stand."""
        self.is_anew = False
        self.accept()

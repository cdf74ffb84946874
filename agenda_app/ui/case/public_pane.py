"""The case as the public will read it, beside the text; the original gives way to it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from agenda_app.domain.access import AccessState
from agenda_app.domain.case import Case, Proposal
from agenda_app.domain.shielding import all_shielded
from agenda_app.domain.text import Heading, Paragraph, Text, runs
from agenda_app.files.store import FileStore
from agenda_app.terms import access_text, word
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.case.local_style import LocalStyle
from agenda_app.ui.case.original_pane import OriginalPane
from agenda_app.ui.case.proposal_box import PLAIN_EDITOR
from agenda_app.ui.icons import pixmap
from agenda_app.ui.parts.buttons import IconButton
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.text import Text as Label
from agenda_app.ui.theme import Theme

_BAR = 44


class PublicPane(QWidget):
    """Shows what of a case the public may read. ``closed`` tells that the user has seen it."""

    closed = Signal()

    def __init__(self, files: FileStore, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("case_public")
        LocalStyle(self, theme, "#case_public { background: $surface; }")
        title = self.tr("As the public sees it")
        self.text = BlockEditor(files, spoken=title, read_only=True, name="public_text")
        LocalStyle(self.text, theme, PLAIN_EDITOR)
        self._sign = QLabel()
        head = QWidget()
        head.setFixedHeight(_BAR)
        row = QHBoxLayout(head)
        row.setContentsMargins(18, 0, 10, 0)
        row.setSpacing(6)
        row.addWidget(self._sign)
        row.addWidget(Label(title, "panel-title"))
        row.addStretch(1)
        self.back = IconButton("x", self.tr("Back to the original"), name="public_close")
        self.back.clicked.connect(self.closed)
        row.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Hairline())
        column.addWidget(self.text, 1)
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "back"):
            self._draw_icon()

    def _draw_icon(self) -> None:
        self._sign.setPixmap(pixmap("eye", "label", 16))


class BesideText(QStackedWidget):
    """What stands beside the text: the original, or the case as the public sees it."""

    def __init__(self, original: OriginalPane, public: PublicPane, today: date) -> None:
        """Show the original."""
        super().__init__()
        self.setObjectName("case_beside")
        self._public, self._today = public, today
        self._case: Case | None = None
        self._recommended: Proposal | None = None
        self.addWidget(original)
        self.addWidget(public)
        original.public_wanted.connect(self.show_public)
        public.closed.connect(self.show_original)

    def show_case(self, case: Case, recommended: Proposal | None) -> None:
        """Follow a case as it is stored now, with the recommendation that is voted on, if any."""
        self._case, self._recommended = case, recommended
        if self.currentWidget() is self._public:
            self._fill()

    def show_public(self) -> None:
        """Show what the public may read."""
        self._fill()
        self.setCurrentWidget(self._public)
        self._public.back.setFocus()

    def show_original(self) -> None:
        """Show the original again."""
        self.setCurrentIndex(0)

    def _fill(self) -> None:
        shown = public_text(self._case, self._recommended, self._today) if self._case else ()
        if shown != self._public.text.text():
            self._public.text.set_text(shown)


def public_text(case: Case, recommended: Proposal | None, today: date) -> Text:
    """Return what the public reads of a case on a day: its text with marks, or that it is closed.

    Args:
        case: as it is stored.
        recommended: an earlier committee's text that is voted on instead of the paper's own.
        today: the day.
    """
    language = case.paper.language
    if not case.access.is_public(today):
        title = case.public_title or word(AccessState.EXEMPT, language)
        return (Heading(1, runs(title)), Paragraph(runs(access_text(case.access, language))))
    proposals = (*([recommended] if recommended else []), *case.paper.proposals)
    texts = (*(proposal.text for proposal in proposals), case.paper.body)
    *shown, body = all_shielded(texts, language)
    found: Text = (Heading(1, runs(case.title)),)
    for proposal, text in zip(proposals, shown, strict=True):
        found = (*found, Heading(2, runs(proposal.owner)), *text)
    return (*found, *body)

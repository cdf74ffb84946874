"""What came of an election so far: in a line, with the names, and as the minutes will say it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from agenda_app.domain.election_doubt_words import doubt_words
from agenda_app.domain.election_lacks import what_lacks
from agenda_app.domain.held_election_words import (
    ElectionText,
    election_text,
    named,
    short_words,
)
from agenda_app.domain.held_elections import ElectionOutcome, Standing
from agenda_app.domain.language import Language
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.content_scroll import ContentScroll
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text

_LEVELS = {
    Standing.ELECTED: Level.OK,
    Standing.DOES_NOT_ADD_UP: Level.STOP,
    Standing.NOT_COUNTED: Level.INFO,
}


_LEAST, _MOST_DOUBTS = 170, 130
"""The minutes are in sight however many doubts there are, which scroll then."""


class ElectionResult(QWidget):
    """Shows an outcome; nothing in it is entered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a result."""
        super().__init__(parent)
        self.line = Message(Level.INFO, "", name="election_standing")
        self.elected = Text(role="strong", wrap=True, name="election_elected")
        self.minutes = QTextBrowser()
        self.minutes.setObjectName("election_minutes")
        self.minutes.setAccessibleName(self.tr("In the minutes"))
        self.minutes.setMinimumHeight(_LEAST)
        self.doubts = Text(role="warn", wrap=True, name="election_doubts")
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(4, 2, 8, 2)
        lines.addWidget(self.doubts)
        self._doubts = ContentScroll(inner, 0)
        self._doubts.setObjectName("election_doubts_room")
        self._doubts.setAccessibleName(self.tr("To look at"))
        self._doubts.setMaximumHeight(_MOST_DOUBTS)
        self._doubts.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.elected)
        column.addWidget(Text(self.tr("In the minutes"), "small"))
        column.addWidget(self.minutes, 1)
        column.addWidget(self._doubts)

    def show_outcome(self, outcome: ElectionOutcome, present: int, language: Language) -> None:
        """Show what came of an election.

        Args:
            outcome: of what is entered so far.
            present: how many may vote.
            language: of the minutes.
        """
        said = spoken(short_words(outcome))
        words = f"{said[:1].upper()}{said[1:]}"
        if outcome.standing is Standing.NOT_COUNTED:
            lacks = spoken(what_lacks(outcome.held.election))
            words = f"{self.tr('%n may vote.', '', present)} {lacks}"
        self.line.say(_LEVELS.get(outcome.standing, Level.WARN), words)
        is_elected = outcome.standing is Standing.ELECTED
        self.elected.setText(f"{named(outcome.members)}." if outcome.members else "")
        self.elected.setVisible(is_elected and bool(outcome.members))
        self.minutes.setHtml(_html(election_text(outcome, language)))
        self.doubts.setText("\n".join(spoken(doubt_words(doubt)) for doubt in outcome.doubts))
        self._doubts.setVisible(bool(outcome.doubts))


def _html(text: ElectionText) -> str:
    parts = [f"<p><b>{escape(text.heading)}</b></p>"]
    parts += [f"<p>{escape(said)}</p>" for said in text.paragraphs]
    if text.rows:
        head = "".join(f'<th align="right">{escape(name)}</th>' for name in ("", *text.lists))
        rows = "".join(
            "<tr>" + "".join(f'<td align="right">{_cell(cell)}</td>' for cell in row) + "</tr>"
            for row in text.rows
        )
        parts.append(f'<table cellpadding="4"><tr>{head}</tr>{rows}</table>')
    parts += [f"<p>{escape(said)}</p>" for said in text.after]
    return "".join(parts)


def _cell(cell: str) -> str:
    """Return a quotient, in bold when it won a seat."""
    return f"<b>{escape(cell)}</b>" if cell.endswith("]") else escape(cell)

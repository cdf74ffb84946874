"""Colours of headings, links and exempt passages; they follow the palette, the text does not.

Nothing of it can be undone, copied or saved.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat

from agenda_app.ui.case.text_looks import HEADING, exempt_of, kind_of
from agenda_app.ui.palette import tokens


class TextColors(QSyntaxHighlighter):
    """Colours a block as it is laid out."""

    def highlightBlock(self, text: str) -> None:
        """Colour the block at hand."""
        block = self.currentBlock()
        is_heading = kind_of(block) == HEADING
        if is_heading:
            self.setFormat(0, len(text), QColor(tokens().title))
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            look = fragment.charFormat()
            if look.isAnchor() or exempt_of(look):
                shown = _colored(look, is_heading=is_heading)
                self.setFormat(fragment.position() - block.position(), fragment.length(), shown)
            place += 1


def _colored(look: QTextCharFormat, *, is_heading: bool) -> QTextCharFormat:
    """Return the look of a link or a passage in the colours of the palette in force."""
    colors = tokens()
    shown = QTextCharFormat(look)
    if look.isAnchor():
        shown.setForeground(QColor(colors.link))
    elif is_heading:
        shown.setForeground(QColor(colors.title))
    if exempt_of(look):
        shown.setBackground(QColor(colors.passage))
    return shown

"""Colours of headings and links; they follow the palette and are no part of the document."""

from __future__ import annotations

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat

from agenda_app.ui.case.text_looks import HEADING, kind_of
from agenda_app.ui.palette import tokens


class TextColors(QSyntaxHighlighter):
    """Colours a block as it is laid out; nothing of it can be undone, copied or saved."""

    def highlightBlock(self, text: str) -> None:
        """Colour the block at hand."""
        block = self.currentBlock()
        if kind_of(block) == HEADING:
            self.setFormat(0, len(text), QColor(tokens().title))
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            if fragment.charFormat().isAnchor():
                link = QTextCharFormat(fragment.charFormat())
                link.setForeground(QColor(tokens().link))
                self.setFormat(fragment.position() - block.position(), fragment.length(), link)
            place += 1

"""What was changed in a paper since it was read in, side by side with its source."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextLength, QTextTableFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from agenda_app.domain.edited_lines import EditedLine, Pieces
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.text import Text

_MOST = 200


class ChangesDialog(FormDialog):
    """Paragraphs as they stood and as they are, with the words marked that differ."""

    def __init__(self, found: Sequence[EditedLine], parent: QWidget | None = None) -> None:
        """Show changes; of very many, the first ones."""
        title = self.tr("Changed after it was read in")
        super().__init__(title, self.tr("Close"), name="changes", width=820, parent=parent)
        self.cancel.hide()
        self.text = QTextEdit()
        self.text.setObjectName("changes_text")
        self.text.setAccessibleName(title)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(360)
        self._write(found[:_MOST])
        self.column.addWidget(self.text, 1)
        beyond = len(found) - _MOST
        if beyond > 0:
            self.column.addWidget(Text(self.tr("And %n more.", "", beyond), "label"))

    def _write(self, found: Sequence[EditedLine]) -> None:
        look = QTextTableFormat()
        look.setBorder(0)
        look.setCellPadding(6)
        look.setHeaderRowCount(1)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        look.setColumnWidthConstraints([half, half])
        table = self.text.textCursor().insertTable(len(found) + 1, 2, look)
        for column, words in enumerate((self.tr("In the original"), self.tr("Now"))):
            table.cellAt(0, column).firstCursorPosition().insertText(words, _colored("label"))
        for row, change in enumerate(found, start=1):
            nothing = (self.tr("(is not there)"), self.tr("(taken out)"))
            for column, pieces in enumerate(change.pieces()):
                cursor = table.cellAt(row, column).firstCursorPosition()
                if pieces:
                    _insert(cursor, pieces)
                else:
                    cursor.insertText(nothing[column], _colored("faint"))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)


def _insert(cursor: QTextCursor, pieces: Pieces) -> None:
    plain, marked = _colored("text"), _colored("text")
    marked.setBackground(QColor(tokens().mark))
    for number, (words, differs) in enumerate(pieces):
        if number:
            cursor.insertText(" ", plain)
        cursor.insertText(words, marked if differs else plain)


def _colored(token: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(tokens().color(token))
    return look

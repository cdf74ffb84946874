"""Pictures that come into a text without words: they are put in, and asked about afterwards."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor

from agenda_app.errors import UserError
from agenda_app.ui.case.picture_words import ask_words, describe
from agenda_app.ui.case.text_pictures import read_picture

if TYPE_CHECKING:
    from agenda_app.ui.case.block_editor import BlockEditor


class PictureTaking:
    """Belongs to an editor, and knows which of its pictures still wait for words."""

    def __init__(self, editor: BlockEditor) -> None:
        """Begin with none."""
        self._editor = editor
        self._wordless: list[QTextCursor] = []

    def take_files(self, files: Iterable[Path]) -> None:
        """Put in the pictures of files; the editor tells those that cannot be taken."""
        for file in files:
            try:
                self.take(read_picture(file))
            except UserError as error:
                self._editor.refused.emit(error)

    def take(self, data: bytes) -> None:
        """Put in a picture; its words are asked for when the drop is over."""
        self._editor.insert_picture(data, "")
        cursor = self._editor.textCursor()
        cursor.setKeepPositionOnInsert(True)
        self._wordless.append(cursor)
        if len(self._wordless) == 1:
            QTimer.singleShot(0, self._editor, self._ask_words)

    def _ask_words(self) -> None:
        """Ask for one picture after the other."""
        while self._wordless:
            beside = self._wordless[0]
            here = self._editor.textCursor()
            here.setPosition(beside.position())
            self._editor.setTextCursor(here)
            words = ask_words(self._editor)
            if words:
                describe(self._editor, words, beside)
            del self._wordless[0]

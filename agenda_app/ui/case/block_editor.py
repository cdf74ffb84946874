"""The text editor of the program: blocks in, blocks out, and no look that a paper cannot have."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from agenda_app.domain.text import Block, Image, Text
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.ui.case.blocks_to_document import insert_text, write_text
from agenda_app.ui.case.document_to_blocks import read_text
from agenda_app.ui.case.editor_keys import handle_key, is_ours
from agenda_app.ui.case.label_painter import paint_labels
from agenda_app.ui.case.lock_painter import paint_locks
from agenda_app.ui.case.passage_typing import PassageTyping
from agenda_app.ui.case.picture_room import fit_pictures
from agenda_app.ui.case.picture_taking import PictureTaking
from agenda_app.ui.case.quotes import find_quote, letters_of
from agenda_app.ui.case.text_colors import TextColors
from agenda_app.ui.case.text_looks import ITEM, TEXT_PX, kind_of
from agenda_app.ui.case.text_pasting import mime_of, selection_of, text_in
from agenda_app.ui.case.text_pictures import KINDS, check_picture, pictures_from, png
from agenda_app.ui.case.text_points import keep_in_step
from agenda_app.ui.fonts import font
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.drop_zone import files_in

HIGHEST = 16_000_000
_AROUND = 18


class BlockEditor(QTextEdit):
    """Edits a text of blocks. What nobody touches comes back exactly as it was given.

    Signals:
        left: the focus went elsewhere.
        entered: the focus came here, so the toolbar works on this editor.
        refused: with the UserError, when something cannot be taken in.
    """

    left = Signal()
    entered = Signal()
    refused = Signal(object)

    def __init__(
        self,
        files: FileStore,
        *,
        spoken: str,
        grows: bool = False,
        read_only: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty editor.

        Args:
            files: where the bytes of pictures are.
            spoken: the accessible name.
            grows: be as high as the text, for an editor inside something that scrolls.
            read_only: show only.
            name: the object name.
            parent: the widget around it.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setReadOnly(read_only)
        self.files = files
        self.pictures = pictures_from(files)
        self._originals: Text = ()
        self._known: Text = ()
        self._read: Text | None = None
        self._letters: str | None = None
        self._taking = PictureTaking(self)
        self._grows = grows
        # Tab belongs to points and tables first; elsewhere the keys pass the focus on themselves.
        self.setTabChangesFocus(read_only)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.document().setDefaultFont(font(TEXT_PX))
        self.document().setDocumentMargin(0 if grows else _AROUND)
        self._colors = TextColors(self.document())
        self._typing = PassageTyping(self)
        self.document().blockCountChanged.connect(self._on_block_count_changed)
        self.document().contentsChanged.connect(self._on_contents_changed)
        if grows:
            self._grow()
        elif read_only:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def set_text(self, text: Iterable[Block]) -> None:
        """Show a text; what could be undone before is forgotten."""
        self._originals = tuple(text)
        self._known = write_text(self.document(), self._originals, self.pictures)
        self._read = self._letters = None
        self.setTextCursor(QTextCursor(self.document()))
        if self.isReadOnly() and not self._grows:
            self._fit()

    def _fit(self) -> None:
        margins = 2 * self.document().documentMargin()
        fit_pictures(self.document(), self.viewport().width() - margins)

    def text(self) -> Text:
        """Return the text as it is now."""
        if self._read is None:
            self._read = read_text(self.document(), self._originals, self._known)
        return self._read

    def _on_contents_changed(self) -> None:
        self._read = self._letters = None

    def insert(self, text: Text) -> None:
        """Put blocks in at the cursor, as one step to undo."""
        cursor = self.textCursor()
        insert_text(cursor, text, self.pictures)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def insert_picture(self, data: bytes, alt: str) -> None:
        """Keep a picture's bytes and put it in at the cursor."""
        self.insert((Image(self.files.put(data), alt),))

    def find_quote(self, quote: str) -> QTextCursor | None:
        """Return a selection of a passage, None when the text does not hold it as whole words."""
        if self._letters is None:
            self._letters = letters_of(self.document())
        return find_quote(self.document(), self._letters, quote)

    def mark(self, passages: Iterable[QTextCursor]) -> None:
        """Put the colour of findings behind passages, until the next call."""
        selections = []
        for cursor in passages:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            look = QTextCharFormat()
            look.setBackground(QColor(tokens().mark))
            selection.format = look
            selections.append(selection)
        self.setExtraSelections(selections)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give out blocks with their labels."""
        return mime_of(selection_of(self.textCursor()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text and pictures; files that are no pictures belong among the attachments."""
        if files_in(source):
            return all(file.suffix.lower().lstrip(".") in KINDS for file in files_in(source))
        return source.hasImage() or source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in what a paper can hold."""
        if files_in(source):
            self._taking.take_files(files_in(source))
            return
        if source.hasImage() and not source.hasText():
            self._insert_image(source.imageData())
            return
        text = text_in(source)
        if text:
            self.insert(text)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of bold, italic and underline from the window's menus."""
        overrides = event.type() is QEvent.Type.ShortcutOverride and not self.isReadOnly()
        if overrides and isinstance(event, QKeyEvent) and is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let points, headings and tables have their say before plain typing."""
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif not handle_key(self, event):
            self._typing.press(event, super().keyPressEvent)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Let dead keys and other input methods type as the keys do."""
        if event.commitString() and not self.isReadOnly():
            self._typing.commit(event, super().inputMethodEvent)
        else:
            super().inputMethodEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the labels of points, and locks on pictures that are exempt."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        paint_labels(self, painter, QRectF(event.rect()))
        paint_locks(self, painter, QRectF(event.rect()))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell who has the focus."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it went; a menu or another window does not count as leaving."""
        super().focusOutEvent(event)
        self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to what is around a growing editor; never zoom the font."""
        if self._grows:
            event.ignore()
        elif not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_colors"):
            self._colors.rehighlight()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pictures of a text that is only shown give way, so that all of it is seen."""
        super().resizeEvent(event)
        if self.isReadOnly() and not self._grows:
            self._fit()

    def sizeHint(self) -> QSize:
        """Be as high as the text, when growing."""
        if not self._grows:
            return super().sizeHint()
        height = self.document().size().height() + 2 * self.frameWidth() + 2
        return QSize(400, max(28, min(HIGHEST, round(height))))

    def minimumSizeHint(self) -> QSize:
        """Be as high as the text, when growing."""
        return QSize(120, self.sizeHint().height()) if self._grows else super().minimumSizeHint()

    def _grow(self) -> None:
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)

    def _on_size_changed(self) -> None:
        self.updateGeometry()

    def _on_block_count_changed(self) -> None:
        # Undo and redo bring the labels back themselves.
        if self.isReadOnly() or self.document().isRedoAvailable():
            return
        block = self.textCursor().block()
        if ITEM in (kind_of(block), kind_of(block.previous()), kind_of(block.next())):
            cursor = self.textCursor()
            cursor.joinPreviousEditBlock()
            keep_in_step(block)
            cursor.endEditBlock()

    def _insert_image(self, image: object) -> None:
        if not isinstance(image, QImage) or image.isNull():
            return
        data = png(image)
        try:
            check_picture(data, self.tr("Picture"))
        except UserError as error:
            self.refused.emit(error)
            return
        self._taking.take(data)

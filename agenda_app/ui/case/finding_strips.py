"""Findings in the text: the passage marked, the strip right under its paragraph."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable
from PySide6.QtWidgets import QTextEdit

from agenda_app.domain.findings import Finding
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.case.text_looks import RESERVED, TABLE_ABOVE
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level

_AIR = 6
_MOST_QUOTES = 60


class FindingStrips(QObject):
    """Belongs to one editor.

    Room for a strip is kept in the margin under its paragraph. ``kept`` tells the finding that the
    user lets stand, ``compared`` the one whose other passage they want to see, ``attaching`` that
    they want to add what is missing. ``passages`` are what is marked; they move with the text.
    """

    kept = Signal(object)
    compared = Signal(object)
    attaching = Signal()

    def __init__(self, editor: BlockEditor) -> None:
        """Show nothing yet."""
        super().__init__(editor)
        self._editor = editor
        self._strips: list[tuple[Message, QTextCursor]] = []
        self.passages: tuple[QTextCursor, ...] = ()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._settle)
        self._width = 0
        editor.document().documentLayout().documentSizeChanged.connect(self._later.start)
        editor.document().contentsChanged.connect(self._later.start)

    def show(self, findings: Sequence[Finding]) -> tuple[Finding, ...]:
        """Mark and explain; return the findings that have a passage in this text."""
        for strip, _ in self._strips:
            strip.hide()
            strip.deleteLater()
        self._strips = []
        marks: list[QTextCursor] = []
        found: list[Finding] = []
        for finding in findings:
            quotes = finding.quotes[:_MOST_QUOTES]
            passages = [p for p in map(self._editor.find_quote, quotes) if p is not None]
            if passages:
                marks += passages
                found.append(finding)
                self._add(finding, passages[0])
        self._editor.mark(marks)
        self.passages = tuple(marks)
        self._reserve()
        self._place()
        return tuple(found)

    def _add(self, finding: Finding, passage: QTextCursor) -> None:
        actions: list[tuple[str, Callable[[], None]]] = []
        if finding.code == "attachment_missing":
            actions.append((self.tr("Attach"), self.attaching.emit))
        elif len(finding.quotes) > 1:
            actions.append((self.tr("Compare"), partial(self.compared.emit, finding)))
        actions.append((self.tr("Keep"), partial(self.kept.emit, finding)))
        strip = Message(
            Level.of_finding(finding.level),
            finding.told,
            *(text for text, _ in actions),
            name="finding",
            parent=self._editor.viewport(),
        )
        strip.acted.connect(partial(_act, actions))
        strip.show()
        self._strips.append((strip, passage))

    def _reserve(self) -> None:
        """Keep room under the paragraphs that have strips, and take it back from the others.

        It is no step to undo of its own; after an undo it waits until something is typed again.
        """
        document = self._editor.document()
        if document.isRedoAvailable():
            return
        wanted: dict[int, int] = {}
        self._width = width = self._editor.viewport().width()
        for strip, passage in self._strips:
            number = _block(passage).blockNumber()
            wanted[number] = wanted.get(number, 0) + _height(strip, width) + _AIR
        changes = [
            (block, wanted.get(block.blockNumber(), 0))
            for block in _blocks(self._editor)
            if block.blockFormat().intProperty(RESERVED) != wanted.get(block.blockNumber(), 0)
        ]
        if not changes:
            return
        fresh = not document.isUndoAvailable()
        # Room for a strip is no change of the text.
        self._editor.blockSignals(True)
        if fresh:
            document.setUndoRedoEnabled(False)
        cursor = QTextCursor(document)
        cursor.joinPreviousEditBlock()
        for block, room in changes:
            _set_room(block, room)
        cursor.endEditBlock()
        if fresh:
            document.setUndoRedoEnabled(True)
        self._editor.blockSignals(False)

    def _settle(self) -> None:
        width = self._editor.viewport().width()
        if width != self._width and self._strips:
            self._reserve()
        self._place()

    def _place(self) -> None:
        layout = self._editor.document().documentLayout()
        width = self._editor.viewport().width()
        used: dict[int, int] = {}
        for strip, passage in self._strips:
            block = _block(passage)
            room = block.blockFormat().intProperty(RESERVED)
            height = _height(strip, width)
            taken = used.get(block.blockNumber(), 0)
            if room < taken + height:
                strip.hide()
                continue
            box = layout.blockBoundingRect(block)
            text = block.layout().boundingRect().height()
            top = box.top() - block.layout().boundingRect().top() + text + _AIR + taken
            top -= self._editor.verticalScrollBar().value()
            strip.setGeometry(0, round(top), width, height)
            strip.show()
            used[block.blockNumber()] = taken + height + _AIR


def _act(actions: Sequence[tuple[str, Callable[[], None]]], index: int) -> None:
    actions[index][1]()


def _block(passage: QTextCursor) -> QTextBlock:
    return passage.document().findBlock(passage.selectionEnd())


def _blocks(editor: QTextEdit) -> list[QTextBlock]:
    found = []
    block = editor.document().firstBlock()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def _height(strip: Message, width: int) -> int:
    needed = strip.heightForWidth(width) if strip.hasHeightForWidth() else strip.sizeHint().height()
    return max(strip.minimumHeight(), needed)


def _set_room(block: QTextBlock, room: int) -> None:
    cursor = QTextCursor(block)
    look = block.blockFormat()
    look.setBottomMargin(look.bottomMargin() - look.intProperty(RESERVED) + room)
    look.setProperty(RESERVED, room)
    cursor.setBlockFormat(look)
    table = _table_after(block)
    if table is not None:
        # Qt takes no notice of a paragraph's lower margin when a table follows.
        frame = table.format()
        frame.setTopMargin(TABLE_ABOVE + room)
        table.setFormat(frame)


def _table_after(block: QTextBlock) -> QTextTable | None:
    after = block.next()
    table = QTextCursor(after).currentTable() if after.isValid() else None
    inside = table is not None and table.firstPosition() <= block.position()
    return None if inside else table

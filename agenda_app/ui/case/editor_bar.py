"""The bar over the text: style, bold, italic, underline, points, table, picture, undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QToolTip,
    QWidget,
)

from agenda_app.errors import UserError
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.case.editor_keys import letters, shortcuts
from agenda_app.ui.case.exempt_button import ExemptButton
from agenda_app.ui.case.picture_words import ask_words, describe, picture_at
from agenda_app.ui.case.text_looks import HEADING, ITEM, kind_of
from agenda_app.ui.case.text_marks import (
    is_bold,
    link_at,
    set_link,
    toggle_bold,
    toggle_italic,
    toggle_underline,
)
from agenda_app.ui.case.text_pictures import read_picture
from agenda_app.ui.case.text_points import (
    chosen_blocks,
    label_of,
    level_of,
    make_heading,
    make_plain,
    restart,
    toggle_points,
)
from agenda_app.ui.case.text_tables import (
    NEW,
    add_column,
    add_row,
    remove_column,
    remove_row,
    toggle_head,
)
from agenda_app.ui.dialogs.line_question import LineQuestion
from agenda_app.ui.errors import show_error
from agenda_app.ui.fonts import font
from agenda_app.ui.parts.buttons import IconButton
from agenda_app.ui.parts.gap import gap
from agenda_app.ui.parts.hairline import Hairline

_GAP = 2


class EditorBar(QWidget):
    """Works on the editor that had the focus last; it is off while that one is read only."""

    def __init__(
        self,
        editor: BlockEditor,
        *,
        left: int = 28,
        right: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        """Make the bar for ``editor``; ``work_on`` gives it another. Margins are of the page."""
        super().__init__(parent)
        self.setObjectName("editor_bar")
        self.editor = editor
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(left, 0, right, 0)
        self._row.setSpacing(_GAP)
        self._build_style()
        self._build_marks()
        self._build_inserts()
        self.exempt = ExemptButton(editor)
        self._row.addWidget(self.exempt)
        self._row.addStretch(1)
        self._undo = self._add("undo-2", self.tr("Undo typing"), "text_undo", self._on_undo)
        self._redo = self._add("redo-2", self.tr("Redo typing"), "text_redo", self._on_redo)
        self.why_not = ""
        for tool in self.findChildren(QWidget):
            tool.installEventFilter(self)
        self.installEventFilter(self)
        self.work_on(editor)

    def _build_style(self) -> None:
        self._style = QComboBox()
        self._style.setObjectName("text_style")
        self._style.setAccessibleName(self.tr("Style of the paragraph"))
        self._style.addItems(
            [
                self.tr("Body text"),
                self.tr("Heading 1"),
                self.tr("Heading 2"),
                self.tr("Heading 3"),
            ]
        )
        self._style.activated.connect(self._on_style)
        self._row.addWidget(self._style)
        self._row.addSpacerItem(gap(12))

    def _build_marks(self) -> None:
        names = (self.tr("Bold"), self.tr("Italic"), self.tr("Underline"))
        commands = (toggle_bold, toggle_italic, toggle_underline)
        ids = ("text_bold", "text_italic", "text_underline")
        self._marks: list[QToolButton] = []
        looks = zip(letters(), names, shortcuts(), commands, ids, strict=True)
        for index, (letter, name, keys, command, id_) in enumerate(looks):
            button = QToolButton()
            button.setText(letter)
            face = font(15, 600 if index == 0 else 400)
            face.setItalic(index == 1)
            face.setUnderline(index == 2)
            button.setFont(face)
            button.setObjectName(id_)
            button.setCheckable(True)
            shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{name} ({shown})")
            button.setAccessibleName(name)
            button.setMinimumWidth(34)
            button.clicked.connect(partial(self._run, command))
            self._row.addWidget(button)
            self._marks.append(button)
        line = Hairline(upright=True)
        line.setMaximumHeight(26)
        self._row.addSpacerItem(gap(6))
        self._row.addWidget(line)
        self._row.addSpacerItem(gap(6))

    def _build_inserts(self) -> None:
        numbered = partial(toggle_points, numbered=True)
        bullets = partial(toggle_points, numbered=False)
        for icon, name, id_, command in (
            ("list-ordered", self.tr("Numbered points"), "text_numbered", numbered),
            ("list", self.tr("Bullets"), "text_bullets", bullets),
        ):
            self._add(icon, name, id_, partial(self._on_cursor, command))
        table = self._add("table", self.tr("Table"), "text_table", None)
        table.setMenu(self._table_menu())
        table.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._add("image", self.tr("Picture …"), "text_picture", self._on_picture)

    def _add(self, icon: str, name: str, id_: str, slot: Callable[[], object] | None) -> IconButton:
        button = IconButton(icon, name, name=id_, clicked=slot)
        self._row.addWidget(button)
        self._row.addSpacerItem(gap(6))
        return button

    def _table_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("table_menu")
        menu.addAction(self.tr("Insert a table"), self._on_new_table)
        menu.addSeparator()
        self._in_table = [
            menu.addAction(text, partial(self._on_cursor, command))
            for text, command in (
                (self.tr("Row below"), add_row),
                (self.tr("Column to the right"), add_column),
                (self.tr("Remove the row"), remove_row),
                (self.tr("Remove the column"), remove_column),
                (self.tr("First row is the head"), toggle_head),
            )
        ]
        menu.aboutToShow.connect(self._on_table_menu)
        return menu

    def work_on(self, editor: BlockEditor, why_not: str = "") -> None:
        """Take another editor; ``why_not`` is where one that is read only is changed instead."""
        for old in (self.editor,) if self.editor is not editor else ():
            old.cursorPositionChanged.disconnect(self._look)
            old.currentCharFormatChanged.disconnect(self._look)
        if self.editor is not editor or not self.property("connected"):
            editor.cursorPositionChanged.connect(self._look)
            editor.currentCharFormatChanged.connect(self._look)
            self.setProperty("connected", True)
        self.editor = self.exempt.editor = editor
        self.setEnabled(not editor.isReadOnly())
        self.why_not = why_not
        self.setAccessibleDescription(why_not)
        self.exempt.command.setEnabled(not editor.isReadOnly())
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let every tool say why it is off, instead of what it would do."""
        if self.why_not and event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.why_not, self)
            return True
        return super().eventFilter(watched, event)

    def restart_points(self) -> None:
        """Let the point at the cursor begin its list anew."""
        block = self.editor.textCursor().block()
        if self.isEnabled() and kind_of(block) == ITEM and label_of(block):
            restart(block)

    def ask_link(self) -> None:
        """Ask where the selection shall lead."""
        if not self.isEnabled():
            return
        known = link_at(self.editor.textCursor())
        address = LineQuestion.ask(
            self, self.tr("Link"), self.tr("Address"), self.tr("Use"), text=known or "https://"
        )
        if address is not None:
            set_link(self.editor, "" if address == "https://" else address)

    def _look(self) -> None:
        block = self.editor.textCursor().block()
        kind = kind_of(block)
        self._style.setCurrentIndex(level_of(block) if kind == HEADING else 0)
        look = self.editor.currentCharFormat()
        states = (is_bold(self.editor), look.fontItalic(), look.fontUnderline())
        for button, state in zip(self._marks, states, strict=True):
            button.setChecked(state)
        self.exempt.look()

    def _run(self, command: Callable[[BlockEditor], object]) -> None:
        command(self.editor)
        self._back()

    def _on_cursor(self, command: Callable[..., object]) -> None:
        cursor = self.editor.textCursor()
        command(cursor)
        self.editor.setTextCursor(cursor)
        self._back()

    def _on_style(self, index: int) -> None:
        cursor = self.editor.textCursor()
        if cursor.currentTable() is None:
            cursor.beginEditBlock()
            for block in chosen_blocks(cursor):
                if index:
                    make_heading(block, index)
                else:
                    make_plain(block)
            cursor.endEditBlock()
        self._back()

    def _on_table_menu(self) -> None:
        inside = self.editor.textCursor().currentTable() is not None
        for action in self._in_table:
            action.setEnabled(inside)

    def _on_new_table(self) -> None:
        if self.editor.textCursor().currentTable() is None:
            self.editor.insert((NEW,))
        self._back()

    def _on_picture(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a picture"), "", self.tr("Pictures (*.png *.jpg *.jpeg)")
        )
        if name:
            self.put_picture(Path(name))

    def put_picture(self, file: Path) -> None:
        """Ask what a picture shows, and put it in."""
        try:
            data = read_picture(file)
        except UserError as error:
            show_error(self, error)
            return
        alt = ask_words(self)
        if alt is not None:
            self.editor.insert_picture(data, alt)
            self._back()

    def describe_picture(self) -> None:
        """Ask what the picture at the cursor shows."""
        picture = picture_at(self.editor)
        if self.isEnabled() and picture is not None:
            alt = ask_words(self, picture.alt)
            if alt is not None:
                describe(self.editor, alt)

    def _on_undo(self) -> None:
        self.editor.undo()
        self._back()

    def _on_redo(self) -> None:
        self.editor.redo()
        self._back()

    def _back(self) -> None:
        self.editor.setFocus()
        self._look()

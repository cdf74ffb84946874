"""Alt+Q: type what you want to do, get the menu commands that do it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.alphabet import norwegian_key
from agenda_app.ui.fonts import font
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.text import Text
from agenda_app.ui.rows_model import Index

_COMMAND = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT, _ROW = 520, 380, 34


@dataclass(frozen=True, slots=True, eq=False)
class Command:
    """One action: its words without mnemonics, the menus above it, its keys."""

    action: QAction
    words: str
    where: str
    keys: str

    def matches(self, typed: str) -> bool:
        """Say whether every typed word stands somewhere in the command or its menus."""
        hay = f"{self.where} {self.words}".casefold()
        return all(word in hay for word in typed.casefold().split())


def commands_of(window: QWidget) -> list[Command]:
    """Return every command that a window's menus and its own actions offer now.

    A page that is not in front keeps its commands to itself: they would change what nobody sees.
    """
    found: dict[QAction, Command] = {}
    for bar in window.findChildren(QMenuBar):
        for action in bar.actions():
            _collect(action, "", found)
    loose: dict[QAction, Command] = {}
    for owner in (window, *window.findChildren(QWidget)):
        if not isinstance(owner, QMenu | QMenuBar | QLineEdit) and not _is_behind(owner):
            for action in owner.actions():
                # The menu of a button has no title: what the button is called stands over it.
                is_menu = action.menu() is not None and not action.text()
                _collect(action, owner.accessibleName() if is_menu else "", loose)
    in_menus = {command.words for command in found.values()}
    return [*found.values(), *(one for one in loose.values() if one.words not in in_menus)]


def _is_behind(owner: QWidget) -> bool:
    """Tell whether a widget is on a page that another one stands in front of."""
    part = owner
    while (within := part.parentWidget()) is not None:
        if isinstance(within, QStackedWidget) and within.currentWidget() is not part:
            return True
        part = within
    return False


def _collect(action: QAction, where: str, found: dict[QAction, Command]) -> None:
    words = plain(action.text())
    menu = action.menu()
    if isinstance(menu, QMenu):
        inner = " › ".join(filter(None, (where, words)))
        for child in menu.actions():
            _collect(child, inner, found)
    elif words and not action.isSeparator() and action.isEnabled() and action.isVisible():
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        found.setdefault(action, Command(action, words, where, keys))


def plain(text: str) -> str:
    """Return an action's text without mnemonics: "Skriv &ut" is "Skriv ut"."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def best_first(commands: list[Command], typed: str) -> list[Command]:
    """Return the commands that match, those that begin with what was typed first."""
    start = typed.casefold().strip()
    hits = [command for command in commands if command.matches(typed)]
    return sorted(
        hits,
        key=lambda hit: (not hit.words.casefold().startswith(start), norwegian_key(hit.words)),
    )


class _CommandDelegate(QStyledItemDelegate):
    """Words at the left, menu after them in grey, keys at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, max(_ROW, QFontMetrics(font()).height() + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        command: Command = index.data(_COMMAND)
        colors = tokens()
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colors.tint))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(colors.title))
        inner = box.adjusted(16, 0, -16, 0)
        painter.setFont(font())
        painter.setPen(QColor(colors.text))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, command.words)
        used = painter.fontMetrics().horizontalAdvance(command.words) + 12
        painter.setPen(QColor(colors.label))
        painter.drawText(
            inner.adjusted(used, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, command.where
        )
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(inner, right, command.keys)
        painter.restore()


class CommandPalette(QDialog):
    """Opens over a window; Enter runs the marked command, Escape leaves."""

    def __init__(self, window: QWidget) -> None:
        """Collect the commands that the window offers now."""
        super().__init__(window, Qt.WindowType.Popup)
        self.setObjectName("command_palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(_WIDTH, _HEIGHT)
        self._commands = commands_of(window)
        self.line = QLineEdit()
        self.line.setObjectName("command_line")
        self.line.setPlaceholderText(self.tr("What do you want to do?"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._fill)
        self.line.returnPressed.connect(self._run_current)
        self._model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setObjectName("command_list")
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_CommandDelegate(self))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._run)
        self.nothing = Text("", "label", wrap=True, name="command_nothing")
        self.nothing.setContentsMargins(6, 12, 6, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.line)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addStretch()
        self._fill("")

    @classmethod
    def open_over(cls, window: QWidget) -> CommandPalette:
        """Open the palette under the top edge of the window, ready for typing."""
        palette = cls(window)
        top = window.mapToGlobal(window.rect().topLeft())
        palette.move(top.x() + (window.width() - _WIDTH) // 2, top.y() + 44)
        palette.show()
        palette.line.setFocus(Qt.FocusReason.PopupFocusReason)
        return palette

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the mark with the arrows while the typing goes on."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps: dict[int, int] = {
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_PageUp: -8,
                Qt.Key.Key_PageDown: 8,
            }
            if step := steps.get(event.key(), 0):
                row = self.list.currentIndex().row() + step
                self._mark(max(0, min(row, self._model.rowCount() - 1)))
                return True
        return super().eventFilter(watched, event)

    def _fill(self, typed: str) -> None:
        self._model.clear()
        for command in best_first(self._commands, typed):
            item = QStandardItem(command.words)
            item.setData(command, _COMMAND)
            item.setEditable(False)
            said = ", ".join(filter(None, (command.words, command.where, command.keys)))
            item.setData(said, Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        is_empty = not self._model.rowCount()
        self.nothing.setText(
            self.tr("Nothing that can be done here is called «{words}».").format(words=typed)
        )
        self.nothing.setVisible(is_empty)
        self.list.setHidden(is_empty)
        self._mark(0)

    def _mark(self, row: int) -> None:
        self.list.setCurrentIndex(self._model.index(row, 0))

    def _run_current(self) -> None:
        self._run(self.list.currentIndex())

    def _run(self, index: QModelIndex) -> None:
        command = index.data(_COMMAND)
        if command is None:
            return
        self.close()
        command.action.trigger()

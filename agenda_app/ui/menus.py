"""The menus of the window: what is always there, and room for what a page adds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


class MainMenu(QMenuBar):
    """Commands are QActions by name; whoever can do them connects ``triggered``.

    Commands that need open data are disabled until ``set_open``.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the titles; ``fill`` makes the commands."""
        super().__init__(parent)
        self.setObjectName("main_menu")
        self.setAccessibleName(self.tr("Menus"))
        self.undo_group = QUndoGroup(self)
        self._menus: dict[str, QMenu] = {}
        self._added: dict[str, list[QAction]] = {}
        self._gaps: dict[str, QAction] = {}
        self._nothing: dict[str, QAction] = {}
        self._icons: dict[QAction, str] = {}
        for key, title in (
            ("file", self.tr("&File")),
            ("edit", self.tr("&Edit")),
            ("view", self.tr("&View")),
            ("meeting", self.tr("&Meeting")),
            ("case", self.tr("&Case")),
            ("minutes", self.tr("&Protocol")),
            ("tools", self.tr("&Tools")),
            ("help", self.tr("&Help")),
        ):
            self._menus[key] = self.addMenu(title)
            self._menus[key].setObjectName(f"menu_{key}")

    def fill(self) -> None:
        """Put the commands in, once; only the titles are seen before somebody opens a menu."""
        self._build_file()
        self._build_edit()
        self._build_view()
        self._build_meeting()
        self._build_case()
        self._build_minutes()
        self._build_tools()
        self._build_help()
        from agenda_app.ui.icons import dress  # the titles have no icons

        for action, icon in self._icons.items():
            dress(action, icon)
        self.set_open(is_open=False)

    def set_open(self, *, is_open: bool) -> None:
        """Let the commands be used that need data."""
        for action in (
            self.new_meeting,
            self.import_papers,
            self.back_up,
            self.restore,
            self.search,
            self.check,
            self.verify,
            self.palette_of_commands,
            self.next_pane,
            self.refresh,
            self.save,
        ):
            action.setEnabled(is_open)

    def show_page_actions(self, menu: str, actions: Sequence[QAction]) -> None:
        """Put a page's own actions into a menu ("file", "meeting", "case", "minutes").

        They stand above the separator that the menu has for them and replace those of the page
        before.
        """
        target = self._menus[menu]
        for old in self._added.get(menu, []):
            target.removeAction(old)
        self._added[menu] = list(actions)
        target.insertActions(self._gaps[menu], self._added[menu])
        if menu in self._nothing:
            self._nothing[menu].setVisible(not actions)

    def _command(
        self,
        menu: QMenu,
        name: str,
        text: str,
        *keys: str,
        icon: str = "",
        checkable: bool = False,
    ) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setCheckable(checkable)
        action.setMenuRole(QAction.MenuRole.NoRole)
        if keys:
            action.setShortcuts([QKeySequence(key) for key in keys])
        if icon:
            self._icons[action] = icon
        menu.addAction(action)
        return action

    def _gap(self, menu: QMenu, key: str, nothing: str = "") -> None:
        if nothing:
            self._nothing[key] = menu.addAction(nothing)
            self._nothing[key].setEnabled(False)
        self._gaps[key] = menu.addSeparator()

    def _build_file(self) -> None:
        menu = self._menus["file"]
        self.new_meeting = self._command(
            menu, "new_meeting", self.tr("&New meeting …"), "Ctrl+N", icon="plus"
        )
        self.import_papers = self._command(
            menu, "import_papers", self.tr("&Read in case papers …"), "Ctrl+O", icon="file-input"
        )
        menu.addSeparator()
        self._gap(menu, "file", self.tr("Print and PDF: open a meeting first"))
        self.back_up = self._command(menu, "back_up", self.tr("&Back up …"), icon="hard-drive")
        self.restore = self._command(menu, "restore", self.tr("R&estore a backup …"))
        menu.addSeparator()
        self.quit = self._command(menu, "quit", self.tr("&Quit"), "Ctrl+Q")

    def _build_edit(self) -> None:
        menu = self._menus["edit"]
        undo = self.undo_group.createUndoAction(self, self.tr("Undo"))
        redo = self.undo_group.createRedoAction(self, self.tr("Redo"))
        undo.setShortcut(QKeySequence("Ctrl+Z"))
        redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        for action, name, icon in ((undo, "undo", "undo-2"), (redo, "redo", "redo-2")):
            action.setObjectName(name)
            self._icons[action] = icon
            menu.addAction(action)
        menu.addSeparator()
        self.save = self._command(menu, "save", self.tr("&Save"), "Ctrl+S", icon="save")
        menu.addSeparator()
        self.search = self._command(
            menu, "search_action", self.tr("&Search everything"), "F3", icon="search"
        )

    def _build_view(self) -> None:
        menu = self._menus["view"]
        looks = menu.addMenu(self.tr("&Appearance"))
        looks.setObjectName("menu_appearance")
        self.appearance = QActionGroup(self)
        for name, text in (
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
            ("system", self.tr("As the &PC")),
        ):
            action = self._command(looks, f"appearance_{name}", text, checkable=True)
            action.setData(name)
            self.appearance.addAction(action)
        menu.addSeparator()
        self.zoom_in = self._command(
            menu, "zoom_in", self.tr("Larger &preview"), "Ctrl++", icon="zoom-in"
        )
        self.zoom_out = self._command(
            menu, "zoom_out", self.tr("S&maller preview"), "Ctrl+-", icon="zoom-out"
        )
        menu.addSeparator()
        self.refresh = self._command(menu, "refresh", self.tr("&Refresh"), "F5", "F9")
        self.next_pane = self._command(menu, "next_pane", self.tr("&Next pane"), "F6")

    def _build_meeting(self) -> None:
        menu = self._menus["meeting"]
        self._gap(menu, "meeting")
        menu.addAction(self.new_meeting)
        self.delete_meeting = self._command(
            menu, "delete_meeting", self.tr("&Delete the meeting"), icon="trash-2"
        )

    def _build_case(self) -> None:
        menu = self._menus["case"]
        self._gap(menu, "case")
        menu.addAction(self.import_papers)

    def _build_minutes(self) -> None:
        menu = self._menus["minutes"]
        self._gap(menu, "minutes", self.tr("Open a meeting first"))

    def _build_tools(self) -> None:
        menu = self._menus["tools"]
        self.palette_of_commands = self._command(
            menu, "command_palette_action", self.tr("&Find a command …"), "Alt+Q"
        )
        self.check = self._command(
            menu, "check", self.tr("&Check the next meeting"), icon="circle-check"
        )
        menu.addSeparator()
        self.verify = self._command(menu, "verify", self.tr("&Look through everything stored …"))
        self.doctor = self._command(menu, "doctor", self.tr("&Information for IT …"), icon="info")

    def _build_help(self) -> None:
        menu = self._menus["help"]
        self.guide = self._command(menu, "guide", self.tr("&User guide"), "F1", icon="circle-help")
        self.shortcuts = self._command(menu, "shortcuts", self.tr("&Keyboard shortcuts"))
        menu.addSeparator()
        self.about = self._command(menu, "about", self.tr("&About Saksliste"))

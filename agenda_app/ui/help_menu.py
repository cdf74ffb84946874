"""What the menu Hjelp shows: the guide, the keys, what the program is and where its data are."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication, QObject, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from agenda_app import __version__, paths
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.errors import UserError
from agenda_app.ui.built_with import libraries_named
from agenda_app.ui.data_place import DataPlace
from agenda_app.ui.errors import show_error
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.main_window import MainWindow
from agenda_app.ui.palette_of_commands import commands_of
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton

translate = QCoreApplication.translate
_GUIDES = {
    Language.BOKMAL: "brukerveiledning.md",
    Language.NYNORSK: "brukarrettleiing.md",
}
_LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "reportlab", "pikepdf", "pypdfium2")


class HelpMenu(QObject):
    """Connects the commands of one window; ``place`` is asked, for it can change."""

    def __init__(self, window: MainWindow, place: Callable[[], DataPlace]) -> None:
        """Begin to listen."""
        super().__init__(window)
        self._window, self._place = window, place
        self._guide: Reading | None = None
        menu = window.menu
        menu.guide.triggered.connect(self._show_guide)
        menu.shortcuts.triggered.connect(self._show_shortcuts)
        menu.about.triggered.connect(self._show_about)
        menu.doctor.triggered.connect(self._show_information)

    def _show_guide(self) -> None:
        file = paths.resource("guide", _GUIDES[interface_language()])
        try:
            text = file.read_text(encoding="utf-8")
        except OSError:
            show_error(
                self._window,
                UserError(
                    Sentence(
                        "Brukerveiledningen mangler i denne installasjonen.",
                        "Brukarrettleiinga manglar i denne installasjonen.",
                    ),
                    alike("Installer programmet på nytt."),
                ),
            )
            return
        self._read(self.tr("User guide"), text, size=(760, 720))

    def _show_shortcuts(self) -> None:
        rows = [
            f"| {command.keys} | {command.words} |"
            for command in commands_of(self._window)
            if command.keys
        ]
        head = f"| {self.tr('Key')} | {self.tr('What it does')} |\n|---|---|\n"
        self._read(self.tr("Keyboard shortcuts"), head + "\n".join(rows), size=(560, 620))

    def _show_about(self) -> None:
        self._read(self.tr("About Saksliste"), about_text(), size=(520, 360))

    def _show_information(self) -> None:
        self._read(
            self.tr("Information for IT"),
            information(self._place()),
            size=(640, 460),
            can_copy=True,
        )

    def _read(
        self, title: str, text: str, *, size: tuple[int, int], can_copy: bool = False
    ) -> None:
        if self._guide is not None:
            self._guide.close()
        self._guide = Reading(title, text, self._window, can_copy=can_copy)
        self._guide.resize(*size)
        self._guide.finished.connect(self._on_closed)
        self._guide.show()

    def _on_closed(self) -> None:
        self._guide = None


def about_text() -> str:
    """Return what the program is and what it is built with, as Markdown."""
    return "\n\n".join(
        (
            f"# Saksliste {__version__}",
            translate(
                "HelpMenu",
                "Meeting agendas, case papers and bundles for the political secretariat.",
            ),
            translate("HelpMenu", "The program is free software under the MIT licence."),
            translate(
                "HelpMenu",
                "It is built with Python, Qt and PySide6 (LGPL), {libraries}, the font "
                "Source Sans 3 (OFL) and the icons of Lucide (ISC).",
            ).format(libraries=libraries_named()),
        )
    )


def information(place: DataPlace) -> str:
    """Return versions and places for whoever looks after the PC, as Markdown; no case content."""
    where = translate("HelpMenu", "a shared database") if place.database else str(place.folder)
    rows = (
        ("Saksliste", __version__),
        ("Python", sys.version.split()[0]),
        ("Qt", qVersion()),
        *((name, _version(name)) for name in _LIBRARIES),
        (translate("HelpMenu", "System"), platform.platform()),
        (translate("HelpMenu", "Data"), where),
        (translate("HelpMenu", "Settings"), str(paths.settings_file())),
        (translate("HelpMenu", "Log"), str(paths.log_folder())),
    )
    return "\n".join(f"- {name}: `{value}`" for name, value in rows)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "–"


class Reading(QDialog):
    """A window to read in; it does not keep anybody from working."""

    def __init__(
        self, title: str, markdown: str, parent: QWidget | None = None, *, can_copy: bool = False
    ) -> None:
        """Show Markdown."""
        super().__init__(parent)
        self.setObjectName("reading")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QTextBrowser(openExternalLinks=True)
        self.text.setObjectName("reading_text")
        self.text.setAccessibleName(title)
        self.text.document().setDocumentMargin(20)
        self.text.setMarkdown(markdown)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 14)
        foot.setSpacing(8)
        foot.addStretch(1)
        if can_copy:
            copy = SecondaryButton(
                self.tr("Copy"), icon="copy", name="reading_copy", clicked=self._copy
            )
            foot.addWidget(copy)
        close = PrimaryButton(self.tr("Close"), name="reading_close", clicked=self.accept)
        close.setDefault(True)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.text)
        column.addLayout(foot)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

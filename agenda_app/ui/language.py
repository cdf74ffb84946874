"""The language of the user interface: our own texts, Qt's, and how dates look."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from agenda_app.domain.language import Language
from agenda_app.paths import resource

_NAME = "translation"
CATALOGUES = ("qtbase", "saksliste")


def install(app: QApplication, language: Language) -> None:
    """Speak ``language`` from now on; windows that are open take it when they are built anew.

    Raises:
        FileNotFoundError: a translation is missing from this installation.
    """
    for old in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(f"{language.value}_NO"))
    # Qt has its own nynorsk and no bokmål: ours comes last and is asked first.
    _load_qts_own(app, language)
    for catalogue in CATALOGUES:
        translator = _new(app)
        file = resource("i18n", f"{catalogue}_{language.value}.qm")
        if not translator.load(_read(file)):
            raise FileNotFoundError(file)
        app.installTranslator(translator)


@cache
def _read(file: Path) -> bytes:
    """Keep what a translator reads from as long as the program runs: it makes no copy.

    By name it would look into the file itself, and speak English when the program is upgraded
    behind an open window.
    """
    return file.read_bytes()


def _load_qts_own(app: QApplication, language: Language) -> None:
    translator = _new(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language.value}", folder):
        app.installTranslator(translator)
    else:
        translator.deleteLater()


def _new(app: QApplication) -> QTranslator:
    translator = QTranslator(app)
    translator.setObjectName(_NAME)
    return translator

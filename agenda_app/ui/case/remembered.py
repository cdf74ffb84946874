"""Sizes and words that the user chose; they may be lost at any time."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QSplitter

from agenda_app.paths import settings_file


def remember(splitter: QSplitter, key: str) -> None:
    """Write a splitter's sizes down whenever the user moves a handle."""
    splitter.splitterMoved.connect(lambda *_: _file().setValue(key, splitter.sizes()))


def remembered(splitter: QSplitter, key: str, usual: list[int]) -> None:
    """Give a splitter the sizes it had last time, or the usual ones."""
    stored = _file().value(key)
    known = isinstance(stored, list) and len(stored) == len(usual)
    sizes = [int(size) for size in stored if str(size).isdecimal()] if known else usual
    splitter.setSizes(sizes if len(sizes) == len(usual) else usual)


def remember_words(key: str, words: str) -> None:
    """Write down what the user chose last."""
    _file().setValue(key, words)


def remembered_words(key: str, usual: str) -> str:
    """Return what the user chose last, or what is usual."""
    stored = _file().value(key)
    return stored if isinstance(stored, str) and stored else usual


def _file() -> QSettings:
    file = settings_file().with_name("window.ini")
    return QSettings(str(file), QSettings.Format.IniFormat)

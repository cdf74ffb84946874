"""Ask for a folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from agenda_app.paths import documents_folder


def ask_folder(parent: QWidget, title: str, start: Path | None = None) -> Path | None:
    """Return the folder that the user chose, None when the user did not."""
    name = QFileDialog.getExistingDirectory(parent, title, str(start or documents_folder()))
    return Path(name) if name else None

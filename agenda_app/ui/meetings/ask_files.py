"""Let the user pick case papers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from agenda_app.ui.meetings.paper_kinds import paper_kinds

translate = QCoreApplication.translate


def ask_files(parent: QWidget) -> list[Path]:
    """Return the files that were picked, none when the user gave up."""
    kinds = ";;".join((*paper_kinds(), translate("PaperImport", "All files (*)")))
    names, _ = QFileDialog.getOpenFileNames(
        parent, translate("PaperImport", "Choose case papers"), "", kinds
    )
    return [Path(name) for name in names]

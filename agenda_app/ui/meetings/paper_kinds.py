"""The kinds of file that case papers come in, as file dialogs want them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_ENDINGS = ("docx", "odt", "pdf", "txt")


def paper_kinds() -> tuple[str, ...]:
    """Return "Saksframlegg (*.docx …)"."""
    text = QCoreApplication.translate("PaperKinds", "Case papers ({endings})")
    return (text.format(endings=" ".join(f"*.{ending}" for ending in _ENDINGS)),)

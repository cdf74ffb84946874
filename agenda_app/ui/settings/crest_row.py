"""The municipality's crest: chosen from a picture file, shown, taken away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from agenda_app.errors import UserError
from agenda_app.ui.crest import read_crest
from agenda_app.ui.errors import show_error
from agenda_app.ui.parts.buttons import LinkButton, SecondaryButton
from agenda_app.ui.parts.text import Text

_HEIGHT = 56


class CrestRow(QWidget):
    """``chosen`` is emitted with the bytes of a PNG, empty when the crest is taken away."""

    chosen = Signal(bytes)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the row without a crest."""
        super().__init__(parent)
        self._picture = QLabel()
        self._picture.setAccessibleName(self.tr("Crest"))
        self._none = Text(self.tr("Without a picture a plain shield is printed."), "label")
        self._choose = SecondaryButton(
            self.tr("Choose picture …"), icon="image", name="crest_choose", clicked=self._on_choose
        )
        self._remove = LinkButton(
            self.tr("Remove"), name="crest_remove", clicked=lambda: self.chosen.emit(b"")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 0)
        row.setSpacing(12)
        for widget in (self._picture, self._choose, self._remove, self._none):
            row.addWidget(widget)
        row.addStretch(1)
        self.show_picture(None)

    def show_picture(self, data: bytes | None) -> None:
        """Show a crest, or that there is none."""
        picture = QPixmap()
        has = bool(data) and picture.loadFromData(data or b"")
        if has:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._picture.setPixmap(picture.scaledToHeight(_HEIGHT, smooth))
        self._picture.setVisible(has)
        self._remove.setVisible(has)
        self._none.setVisible(not has)

    def _on_choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose crest"), "", self.tr("Pictures (*.png *.jpg *.jpeg)")
        )
        if name:
            self.take(Path(name))

    def take(self, file: Path) -> None:
        """Use a picture file as the crest, or say why it cannot be used."""
        try:
            self.chosen.emit(read_crest(file)[0])
        except UserError as error:
            show_error(self, error)

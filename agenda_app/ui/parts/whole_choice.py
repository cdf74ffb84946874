"""What is chosen in a list that is too narrow for its words, told whole beneath it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QComboBox

from agenda_app.ui.parts.text import Text

_AROUND = 44
"""What a field has left and right of its words, with the arrow."""


class WholeChoice(Text):
    """Shown only where the field cuts its words off; the open list is as wide as the longest."""

    def __init__(self, box: QComboBox, name: str) -> None:
        """Watch a field that has its choices already."""
        super().__init__(role="label", wrap=True, name=name)
        self._box = box
        metrics = box.fontMetrics()
        texts = [box.itemText(number) for number in range(box.count())]
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        box.view().setMinimumWidth(widest + _AROUND)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(22)
        box.currentTextChanged.connect(self._show)
        box.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again in another width or another font."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.Show}:
            self._show()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        words = self._box.currentText()
        self.setText(words)
        is_cut = self._box.fontMetrics().horizontalAdvance(words) > self._box.width() - _AROUND
        # Outside of a form it would be a window of its own.
        self.setVisible(is_cut and self.parentWidget() is not None)

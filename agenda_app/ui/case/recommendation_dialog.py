"""Write down what a committee recommended, beginning with what was proposed to it, or stated."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from agenda_app.domain.text import Text as Blocks
from agenda_app.files.store import FileStore
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.case.editor_bar import EditorBar
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.text import Text


class RecommendationDialog(FormDialog):
    """``text`` is the recommendation as it stands in the editor."""

    def __init__(
        self,
        label: str,
        written: Blocks,
        proposed: Blocks,
        files: FileStore,
        parent: QWidget | None = None,
        *,
        is_stated: bool = False,
    ) -> None:
        """Show what is written already, or the proposal to begin with.

        ``is_stated`` tells that it is an opinion, on which nobody votes.
        """
        super().__init__(label, self.tr("Save"), name="recommendation", width=680, parent=parent)
        self._proposed = proposed
        use = self.tr("The next committee votes on this text.")
        if is_stated:
            use = self.tr("The statement follows the papers. Nobody votes on it.")
        self.column.addWidget(Text(use, "label", wrap=True))
        self.editor = BlockEditor(files, spoken=label, name="recommendation_text")
        self.editor.setMinimumHeight(260)
        self.editor.set_text(written or proposed)
        self.bar = EditorBar(self.editor, left=0, right=0)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.editor, 1)
        row = QHBoxLayout()
        same = SecondaryButton(
            self.tr("Same as the proposal"),
            icon="equal",
            name="recommendation_same",
            clicked=self._same,
        )
        same.setAutoDefault(False)
        same.setVisible(not is_stated)
        row.addWidget(same)
        row.addStretch(1)
        self.column.addLayout(row)
        self.editor.setFocus()

    @property
    def text(self) -> Blocks:
        """What stands in the editor."""
        return self.editor.text()

    def _same(self) -> None:
        self.editor.set_text(self._proposed)

"""The keywords of all cases of a year, as its volume lists them, to look through and to change."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QGridLayout, QWidget

from agenda_app.domain.agenda import AgendaItem
from agenda_app.domain.case import Case, CaseId
from agenda_app.domain.typography import item_number
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.parts.content_scroll import ContentScroll
from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.parts.keywords_edit import KeywordsEdit
from agenda_app.ui.parts.text import Text

_WIDTH, _LEAST = 860, 240
Keywords = dict[CaseId, tuple[str, ...]]


class KeywordsDialog(FormDialog):
    """``before`` is what was kept, ``after`` what stands in the lines, both without the rest."""

    def __init__(
        self, cases: Iterable[tuple[AgendaItem, Case]], parent: QWidget | None = None
    ) -> None:
        """Show the cases, each with its number on the agenda."""
        super().__init__(
            self.tr("Keywords of the year"),
            self.tr("Save"),
            name="keywords",
            width=_WIDTH,
            parent=parent,
        )
        self._cases: dict[CaseId, Case] = {}
        self.lines: dict[CaseId, KeywordsEdit] = {}
        hint = self.tr(
            "A case is found in the index under these words. Put a comma between them. An empty "
            "line gives the words of the title. Those of exempt cases stand in the internal "
            "volume only."
        )
        self.column.addWidget(Text(hint, "label", wrap=True))
        rows = QWidget()
        self._grid = QGridLayout(rows)
        self._grid.setContentsMargins(0, 0, 10, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        for item, case in cases:
            self._add(item, case)
        self.column.addWidget(ContentScroll(rows, _LEAST), 1)
        if self.lines:
            next(iter(self.lines.values())).setFocus()

    def _add(self, item: AgendaItem, case: Case) -> None:
        """Add a line for a case; it has one also where it was treated twice."""
        if case.id is None or case.id in self.lines or item.number is None:
            return
        line = KeywordsEdit(case.title, case.keywords, name=f"keywords_{case.id}")
        line.setAccessibleName(case.title)
        title = ElidedLabel(role="label")
        title.setText(case.title)
        row = len(self.lines)
        self._grid.addWidget(Text(item_number(item.number), "strong"), row, 0)
        self._grid.addWidget(title, row, 1)
        self._grid.addWidget(line, row, 2)
        self._cases[case.id], self.lines[case.id] = case, line

    @property
    def after(self) -> Keywords:
        """The keywords of the cases that were changed."""
        return {
            case_id: line.keywords
            for case_id, line in self.lines.items()
            if line.keywords != self._cases[case_id].keywords
        }

    @property
    def before(self) -> Keywords:
        """The keywords that those cases had."""
        return {case_id: self._cases[case_id].keywords for case_id in self.after}

"""Two versions of a meeting beside each other, difference by difference."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.comparison import Comparison
from agenda_app.errors import UserError
from agenda_app.jobs import Work
from agenda_app.ui.dispatch.version_words import ChangeRow, change_rows
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.job_runner import Job, JobRunner
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Role, Text
from agenda_app.ui.rows_model import Column, RowsModel
from agenda_app.ui.rows_table import RowsTable

Compare = Callable[[str, str], Work[Comparison]]


class CompareDialog(QDialog):
    """``versions`` are short names with what is shown for them, oldest first, now last."""

    def __init__(
        self,
        jobs: JobRunner,
        versions: Sequence[tuple[str, str]],
        compare: Compare,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the last two; ``compare`` is the work that finds what is different."""
        super().__init__(parent)
        self.setObjectName("compare")
        self.setWindowTitle(self.tr("Compare two versions"))
        self.resize(960, 600)
        self._jobs, self._compare = jobs, compare
        self._job: Job | None = None
        self.old, self.new = (
            self._choice(versions, "compare_old"),
            self._choice(versions, "compare_new"),
        )
        self.old.setCurrentIndex(max(0, len(versions) - 2))
        self.new.setCurrentIndex(len(versions) - 1)
        self._build()
        for box in (self.old, self.new):
            box.currentIndexChanged.connect(self.show_changes)
        self.show_changes()

    def _choice(self, versions: Sequence[tuple[str, str]], name: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        for short, shown in versions:
            box.addItem(shown, short)
        return box

    def _build(self) -> None:
        columns = (
            Column[ChangeRow](self.tr("Case"), lambda row: row.case),
            Column[ChangeRow](self.tr("What became of it"), lambda row: row.fate),
            Column[ChangeRow](self.tr("What is different"), lambda row: row.text),
        )
        self.rows: RowsModel[ChangeRow] = RowsModel(columns, key=lambda row: row.place, parent=self)
        said = self.tr("What is different")
        self.table: RowsTable[ChangeRow] = RowsTable(
            self.rows, (330, 130, 0), said=said, name="compare_rows"
        )
        self.table.chosen.connect(self._show_whole)
        framed = Panel(name="compare_panel")
        framed.body.addWidget(self.table)
        self.case = self._part("strong", "compare_case")
        self.whole = self._part("body", "compare_whole")
        self.message = Message(Level.OK, "", name="compare_message")
        close = SecondaryButton(self.tr("Close"), name="compare_close", clicked=self.accept)
        heads = QHBoxLayout()
        heads.setSpacing(12)
        heads.addWidget(Field(self.tr("From"), self.old), 1)
        heads.addWidget(Field(self.tr("To"), self.new), 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        column.addWidget(Text(self.windowTitle(), "heading"))
        column.addLayout(heads)
        column.addWidget(self.message)
        column.addWidget(framed, 1)
        column.addWidget(self.case)
        column.addWidget(self.whole)
        column.addLayout(foot)

    def _part(self, role: Role, name: str) -> Text:
        part = Text("", role, wrap=True, name=name)
        part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return part

    def show_changes(self) -> None:
        """Compare what is chosen; what was shown before stays until that is done."""
        self._stop()
        self.message.say(Level.INFO, self.tr("Comparing …"))
        work = self._compare(self.old.currentData(), self.new.currentData())
        self._job = self._jobs.start(work, soon=True)
        self._job.succeeded.connect(self._on_compared)
        self._job.failed.connect(self._on_failed)

    def done(self, result: int) -> None:
        """Compare nothing any more."""
        self._stop()
        super().done(result)

    def _stop(self) -> None:
        if self._job is not None and not self._job.is_over:
            self._job.cancel()
        self._job = None

    def _on_compared(self, found: Comparison) -> None:
        if self.sender() is not self._job:
            return
        rows = change_rows(found)
        self.table.show_rows(rows)
        self.message.say(Level.OK, self.tr("Nothing is different."))
        self.message.setVisible(not rows)
        if rows:
            self.table.selectRow(0)

    def _on_failed(self, error: Exception) -> None:
        if self.sender() is not self._job:
            return
        if not isinstance(error, UserError):
            raise error
        self.table.show_rows(())
        self.message.say(Level.STOP, spoken(error))
        self.message.show()

    def _show_whole(self, chosen: list[ChangeRow]) -> None:
        row = chosen[0] if chosen else None
        case = " – ".join(filter(None, (row.case, row.fate))) if row else ""
        self.case.setText(case)
        self.whole.setText(row.whole if row else "")

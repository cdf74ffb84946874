"""Paste members from a spreadsheet: see what will happen, then let it happen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.committee import Role
from agenda_app.exchange.pasted_members import Column, guess_columns, rows_of
from agenda_app.services.member_import import NewMember
from agenda_app.ui.committees.paste_rows import (
    Fate,
    Names,
    PasteRow,
    added,
    existing,
    place_of,
    plan,
)
from agenda_app.ui.committees.paste_table import PasteTable
from agenda_app.ui.committees.reading import Sitting
from agenda_app.ui.parts.buttons import LinkButton, PrimaryButton, SecondaryButton
from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.segments import Segments
from agenda_app.ui.parts.text import Text

_SIDE = 28
_TEXT_PAGE, _TABLE_PAGE = 0, 1
_NAMES = {Column.NAME, Column.FIRST_NAME, Column.LAST_NAME}


class PasteDialog(QDialog):
    """``wanted`` tells whom to add once the dialog was accepted."""

    def __init__(self, sitting: Sitting, parent: QWidget | None = None) -> None:
        """Paste into a committee."""
        super().__init__(parent)
        self.setObjectName("paste_dialog")
        self.setWindowTitle(self.tr("Paste from Excel"))
        self.resize(880, 560)
        self._sitting = sitting
        self._names = Names(sitting.persons)
        self._cells: tuple[tuple[str, ...], ...] = ()
        self._columns: tuple[Column, ...] = ()
        self._same: dict[str, bool] = {}
        self.rows: tuple[PasteRow, ...] = ()
        self._build()
        self._connect()
        self._show_text_page()

    def _build(self) -> None:
        self.facts = ElidedLabel("", "label", name="paste_facts")
        self.headed = QCheckBox(self.tr("The first row is headings"))
        self.headed.setObjectName("paste_headed")
        self.again = LinkButton(self.tr("Paste something else"), name="paste_again")
        self.text = QPlainTextEdit()
        self.text.setObjectName("paste_text")
        self.text.setAccessibleName(self.tr("Copied cells"))
        self.text.setPlaceholderText(
            self.tr("Mark the cells in Excel, copy with Ctrl+C and paste here with Ctrl+V.")
        )
        self.text.setTabChangesFocus(True)
        self.table = PasteTable()
        panel = Panel(name="paste_panel")
        panel.body.addWidget(self.table)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.text)
        self.pages.addWidget(panel)
        above = QVBoxLayout()
        above.setContentsMargins(_SIDE, 20, _SIDE, 14)
        above.setSpacing(0)
        above.addWidget(Text(self.tr("Paste from Excel"), "page-title"))
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(self.facts, 1)
        line.addWidget(self.headed)
        line.addWidget(self.again)
        above.addLayout(line)
        above.addSpacing(10)
        above.addWidget(self.pages, 1)
        above.addWidget(self._build_question())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above, 1)
        column.addWidget(Hairline())
        column.addLayout(self._build_foot())

    def _build_question(self) -> QWidget:
        self._asked = Text("", "strong")
        self.question = ElidedLabel("", name="paste_question")
        self.answer = Segments(
            [self.tr("Same person"), self.tr("New person")],
            spoken=self.tr("Same person or new person"),
            name="paste_answer",
        )
        self._ask = QWidget()
        row = QHBoxLayout(self._ask)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._asked)
        row.addWidget(self.question, 1)
        row.addWidget(self.answer)
        keep = self._ask.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._ask.setSizePolicy(keep)
        return self._ask

    def _build_foot(self) -> QHBoxLayout:
        self.sum = ElidedLabel("", "label", name="paste_sum")
        cancel = SecondaryButton(self.tr("Cancel"), name="paste_cancel", clicked=self.reject)
        cancel.setAutoDefault(False)
        self.add = PrimaryButton(self.tr("Add"), name="paste_add", clicked=self.accept)
        self.add.setDefault(True)
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE, 13, _SIDE, 13)
        foot.setSpacing(8)
        foot.addWidget(self.sum, 1)
        foot.addWidget(cancel)
        foot.addWidget(self.add)
        return foot

    def _connect(self) -> None:
        self.text.textChanged.connect(self._on_text)
        self.again.clicked.connect(self._show_text_page)
        self.headed.clicked.connect(self._show_rows)
        self.table.column_chosen.connect(self._on_column)
        self.table.selected.connect(self._show_question)
        self.answer.chosen.connect(self._on_answer)

    def take_clipboard(self) -> None:
        """Use what was copied; without a name in it the user is asked to paste."""
        self.take(QGuiApplication.clipboard().text())

    def take(self, pasted: str) -> bool:
        """Show pasted cells as rows; False when there is no name in them."""
        cells = rows_of(pasted)
        columns, headed = guess_columns(cells)
        if not (_NAMES & set(columns)) and len(columns) < len(_NAMES):
            return False
        self._cells, self._columns, self._same = cells, columns, {}
        self.headed.setChecked(headed)
        self.pages.setCurrentIndex(_TABLE_PAGE)
        self._show_rows()
        doubtful = (row.number for row in self.rows if row.fate is Fate.SIMILAR)
        self.table.selectRow(next(doubtful, 0))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def wanted(self) -> tuple[NewMember, ...]:
        """Return whom to add."""
        return added(self.rows, self._sitting)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns again."""
        super().resizeEvent(event)
        self._show_table()

    def changeEvent(self, event: QEvent) -> None:
        """Paint the table in the new palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.table.viewport().update()

    def _show_text_page(self) -> None:
        self._cells, self.rows = (), ()
        self.text.clear()
        self.pages.setCurrentIndex(_TEXT_PAGE)
        self.facts.setText(
            self.tr("Names, lists and deputies for {committee}, one row each.").format(
                committee=self._sitting.committee.name
            )
        )
        for widget in (self.headed, self.again, self._ask):
            widget.hide()
        self._show_sum()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_text(self) -> None:
        # A name that is typed is complete when the line is.
        pasted = self.text.toPlainText()
        if "\t" in pasted or pasted.endswith("\n"):
            self.take(pasted)

    def _on_column(self, number: int, column: Column) -> None:
        others = (Column.IGNORED if c is column else c for c in self._columns)
        columns = list(others)
        columns[number] = column
        self._columns = tuple(columns)
        self._show_rows()

    def _show_rows(self) -> None:
        body = self._cells[1:] if self.headed.isChecked() else self._cells
        self.rows = plan(body, self._columns, self._sitting, self._names, self._same)
        self._show_table()
        self.facts.setText(
            self.tr(
                "%n row(s) pasted for {committee}. See that the columns are right.", "", len(body)
            ).format(committee=self._sitting.committee.name)
        )
        for widget in (self.headed, self.again):
            widget.show()
        self._show_sum()
        self._show_question(self._current())

    def _show_table(self) -> None:
        if self._columns:
            self.table.show_rows(self.rows, self._columns)

    def _current(self) -> PasteRow | None:
        position = self.table.currentIndex().row()
        return self.rows[position] if 0 <= position < len(self.rows) else None

    def _show_sum(self) -> None:
        fresh = len(self.wanted())
        if not self.rows:
            text = ""
        elif not _NAMES & set(self._columns):
            text = self.tr("Choose which column is the name.")
        else:
            text = ", ".join(
                (
                    self.tr("%n new", "", fresh),
                    self.tr("%n here already", "", existing(self.rows, self._sitting)),
                )
            )
            text += ". " + self.tr("Nobody is deleted.")
        self.sum.setText(text)
        self.add.setText(self.tr("Add %n", "", fresh) if fresh else self.tr("Add"))
        self.add.setEnabled(fresh > 0)

    def _show_question(self, shown: PasteRow | None) -> None:
        row = self._current() if shown is not None else None
        asks = row is not None and (row.fate is Fate.SIMILAR or row.is_answered)
        self._ask.setVisible(asks)
        if row is None or row.member is None or not asks:
            return
        self._asked.setText(row.member.name)
        self.question.setText(self._question(row))
        self.answer.choose(int(row.is_answered and row.like is None))

    def _question(self, row: PasteRow) -> str:
        name = row.member.name if row.member else ""
        like = row.like or self._names.find(name)[1]
        place = place_of(PasteRow(row.number, row.cells, row.member, row.fate, like), self._sitting)
        known = like.name if like else ""
        if place is not None and place.membership.role is Role.DEPUTY and place.on_list:
            return self.tr(
                "Is this {name}, who is deputy no. {number} on the list of {list}?"
            ).format(name=known, number=place.number, list=place.on_list.abbreviation)
        if place is not None:
            return self.tr("Is this {name}, who sits here?").format(name=known)
        return self.tr("Is this {name}, who is registered already?").format(name=known)

    def _on_answer(self, index: int) -> None:
        row = self._current()
        if row is not None and row.member is not None:
            self._same[row.member.name.casefold()] = index == 0
            self._show_rows()

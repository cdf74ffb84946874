"""The left half of a meeting's page: toolbar, column titles, the agenda itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.case import CaseId
from agenda_app.ui.meeting.agenda_delegate import NARROW, WIDE
from agenda_app.ui.meeting.agenda_head import AgendaHead
from agenda_app.ui.meeting.agenda_list import AgendaList
from agenda_app.ui.meeting.agenda_model import AgendaModel
from agenda_app.ui.meeting.agenda_row import AgendaRow
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.buttons import ToolButton
from agenda_app.ui.parts.drop_zone import DropZone
from agenda_app.ui.parts.empty_state import EmptyState
from agenda_app.ui.parts.short_button import ShortButton

BAR = 44
_LEAST = 100
"""The titles of the columns and two rows."""


class AgendaPane(QWidget):
    """Tells what the user wants; whoever listens does it and calls ``show_rows``."""

    new_case = Signal()
    from_queue = Signal()
    attach = Signal()
    heading = Signal()
    briefing = Signal()
    undo = Signal()
    papers_dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._wide, self._is_open = False, True
        self.model = AgendaModel(self)
        self.list = AgendaList(self.model)
        self.head = AgendaHead()
        self._build_bar()
        self.empty = EmptyState(
            "list-ordered",
            self.tr("Nothing is on the agenda yet"),
            self.tr("Take cases from the queue, or drop case papers here."),
            self.tr("From the queue …"),
            action_icon="inbox",
            name="agenda_empty",
        )
        self.empty.acted.connect(self.from_queue)
        self.zone = DropZone(
            self.tr("Drop case papers here to add a case"),
            kinds=(self.tr("Case papers (*.docx *.odt *.pdf *.txt)"),),
            icon="",
            name="agenda_drop",
        )
        self.zone.dropped.connect(self.papers_dropped)
        self._build()
        self._paint_ground()

    def _build_bar(self) -> None:
        self.new_button = ToolButton(
            self.tr("New case"), icon="plus", name="agenda_new", clicked=self.new_case.emit
        )
        self.queue_button = ToolButton(self.tr("From the queue"), icon="inbox", name="agenda_queue")
        self.queue_button.clicked.connect(self.from_queue)
        self.attach_button = ToolButton(
            self.tr("Attachment"), icon="paperclip", name="agenda_attach"
        )
        self.attach_button.clicked.connect(self.attach)
        self.heading_button = ToolButton(self.tr("Heading"), icon="heading", name="agenda_heading")
        self.heading_button.clicked.connect(self.heading)
        self.briefing_button = ToolButton(self.tr("Briefing"), icon="mic", name="agenda_briefing")
        self.briefing_button.clicked.connect(self.briefing)
        self.undo_button = ShortButton(self.tr("Undo"), icon="undo-2", name="agenda_undo")
        self.undo_button.clicked.connect(self.undo)
        self.bar = QWidget()
        self.bar.setMinimumHeight(BAR)
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(19, 4, 14, 2)
        row.setSpacing(6)
        for button in (
            self.new_button,
            self.queue_button,
            self.attach_button,
            self.heading_button,
            self.briefing_button,
        ):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.undo_button)

    def _build(self) -> None:
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.list, 1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.zone)
        column.addLayout(self._foot)
        self._show_zone()
        self._stack = QStackedWidget()
        self._stack.addWidget(filled)
        self._stack.addWidget(self.empty)
        # The page for no agenda asks for more height than a few rows; a notice over the agenda
        # would then push the foot of the window off a low screen.
        self._stack.setMinimumHeight(_LEAST)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        outer.addWidget(self._stack, 1)
        self.setAcceptDrops(True)

    def show_rows(self, rows: tuple[AgendaRow, ...]) -> None:
        """Show these lines; the selection stays where it was."""
        had = self.list.currentIndex().isValid()
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        if rows and not had:
            self.list.select(0)
        self.list.scheduleDelayedItemsLayout()

    def select(self, item_id: ItemId | None) -> None:
        """Select the line with this id, when it is there."""
        position = self.model.position(item_id)
        if position >= 0:
            self.list.select(position)

    def select_case(self, case_id: CaseId) -> None:
        """Select the line of a case, when it is there."""
        for row in self.model.rows:
            if row.item.case_id == case_id:
                self.select(row.item.id)

    def set_wide(self, *, wide: bool) -> None:
        """Show more columns and the drop zone, or not."""
        self._wide = wide
        self.list.set_wide(wide=wide)
        self.head.show_measures(WIDE if wide else NARROW)
        self._show_zone()

    def set_low(self, *, low: bool) -> None:
        """Take less height, in a window lower than 720."""
        self.list.set_low(low=low)

    def set_waiting(self, count: int) -> None:
        """Say how many cases wait in the queue."""
        text = self.tr("From the queue ({count})").format(count=count)
        self.queue_button.setText(text if count else self.tr("From the queue"))

    def set_undo(self, text: str) -> None:
        """Name what would be undone; nothing when ``text`` is empty."""
        self.undo_button.setVisible(bool(text))
        self.undo_button.say(self.tr("Undo {what}").format(what=text))

    def set_open(self, *, is_open: bool) -> None:
        """Let items be added, or not when the meeting is over."""
        for button in (
            self.new_button,
            self.queue_button,
            self.attach_button,
            self.heading_button,
            self.briefing_button,
        ):
            button.setEnabled(is_open)
        self._is_open = is_open
        self._show_zone()

    def _show_zone(self) -> None:
        shown = self._wide and self._is_open
        self.zone.setVisible(shown)
        self._foot.setContentsMargins(28, 12 if shown else 0, 24, 16 if shown else 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_foot"):
            self._paint_ground()

    def _paint_ground(self) -> None:
        palette = self.palette()
        color = tokens().color("surface")
        if palette.color(QPalette.ColorRole.Window) != color:
            palette.setColor(QPalette.ColorRole.Window, color)
            self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

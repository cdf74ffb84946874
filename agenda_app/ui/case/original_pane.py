"""The original beside the text: locked, as it came, and whether all of it was read in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from agenda_app.domain.case import CasePaper
from agenda_app.domain.edited_lines import EditedLine
from agenda_app.domain.files import StoredFile
from agenda_app.domain.text import Heading, Text, runs
from agenda_app.errors import UserError
from agenda_app.intake.result import ReadPaper
from agenda_app.services.municipality import find_municipality
from agenda_app.services.page_count import PDF
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.case.changes_dialog import ChangesDialog
from agenda_app.ui.case.local_style import LocalStyle
from agenda_app.ui.case.proposal_box import PLAIN_EDITOR
from agenda_app.ui.case.reading_dialog import ReadingDialog
from agenda_app.ui.case.source_reading import SourceReading
from agenda_app.ui.foreign_pages import ForeignPages
from agenda_app.ui.icons import pixmap
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.page import Surroundings
from agenda_app.ui.page_bar import PageBar
from agenda_app.ui.page_view import PageView
from agenda_app.ui.parts.buttons import IconButton, LinkButton
from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.parts.empty_state import EmptyState
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.text import Text as Label

_BAR, _FOOT = 44, 40
_VIEW, _TEXT, _NONE = range(3)


class OriginalPane(QWidget):
    """Shows a paper's source file.

    Signals:
        opened: the user wants it in the PC's own program.
        attached: the user wants to choose the original.
        public_wanted: the user wants to see what the public sees, here.
    """

    opened = Signal()
    attached = Signal()
    public_wanted = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("case_original")
        LocalStyle(self, around.theme, "#case_original { background: $surface; }")
        self._around = around
        self._paper = CasePaper()
        self._source: StoredFile | None = None
        self._changes: tuple[EditedLine, ...] = ()
        self._is_unreadable = False
        self.reading = SourceReading(around.jobs, self)
        self.reading.read.connect(self._on_read)
        self.reading.unreadable.connect(self._on_unreadable)
        self.reading.compared.connect(self._on_compared)
        self.view = PageView(around.jobs, spoken=self.tr("The original"), name="original_view")
        self.text = BlockEditor(
            around.storage.files,
            spoken=self.tr("The original"),
            read_only=True,
            name="original_text",
        )
        LocalStyle(self.text, around.theme, PLAIN_EDITOR)
        self.none = EmptyState(
            "file-text",
            self.tr("No original"),
            self.tr("This case was not read from a file."),
            self.tr("Attach the original …"),
            name="original_none",
        )
        self.none.acted.connect(self.attached)
        self._stack = QStackedWidget()
        for page in (self.view, self.text, self.none):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(Hairline())
        column.addWidget(self._stack, 1)
        self._line = Hairline()
        column.addWidget(self._line)
        column.addWidget(self._foot())
        self._show_source(None)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(_BAR)
        row = QHBoxLayout(head)
        row.setContentsMargins(18, 0, 10, 0)
        row.setSpacing(6)
        self._lock = QLabel()
        row.addWidget(self._lock)
        row.addWidget(Label(self.tr("The original"), "panel-title"))
        self._name = ElidedLabel(role="label", name="original_name")
        row.addWidget(self._name, 1)
        self._bar = PageBar(self.view, with_zoom=False, name="original_pages")
        row.addWidget(self._bar)
        self._open = IconButton("external-link", self.tr("Open the original"), name="original_open")
        self._open.clicked.connect(self.opened)
        row.addWidget(self._open)
        public = IconButton("eye", self.tr("Show as the public sees it"), name="original_public")
        public.clicked.connect(self.public_wanted)
        row.addWidget(public)
        return head

    def _foot(self) -> QWidget:
        self._under = QWidget()
        self._under.setFixedHeight(_FOOT)
        row = QHBoxLayout(self._under)
        row.setContentsMargins(18, 0, 16, 0)
        row.setSpacing(8)
        self._sign = QLabel()
        self.verdict = Label(role="ok", name="original_verdict")
        self._more = LinkButton(self.tr("Show"), name="original_show", clicked=self._show_reading)
        self.changed = ElidedLabel(role="label", name="original_changed")
        self._show_changes = LinkButton(
            self.tr("Show the changes"), name="original_changes", clicked=self._on_show_changes
        )
        for part in (self._sign, self.verdict, self._more):
            row.addWidget(part)
        row.addWidget(self.changed, 1)
        row.addWidget(self._show_changes)
        return self._under

    def show_paper(self, paper: CasePaper) -> None:
        """Show the source of a paper; the same source stays as it is."""
        self._paper = paper
        if paper.source != self._source:
            self._show_source(paper.source)
        self.reading.compare(paper)
        self._judge()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_show_changes"):
            self._judge()

    def _show_source(self, source: StoredFile | None) -> None:
        self._source, self._changes, self._is_unreadable = source, (), False
        self.reading.close()
        self._name.setText(source.name if source else "")
        for part in (self._bar, self._under, self._line):
            part.setVisible(source is not None)
        self._open.setVisible(source is not None)
        if source is None:
            self._stack.setCurrentIndex(_NONE)
            return
        try:
            data = self._around.storage.files.get(source.sha256)
        except UserError as error:
            self._stack.setCurrentIndex(_VIEW)
            self.view.clear(spoken(error))
            return
        municipality = self._around.store.read(find_municipality)
        name = municipality.name if municipality else ""
        is_pdf = source.media_type == PDF
        self.reading.open(data, source.name, name, at_once=not is_pdf)
        if is_pdf:
            self._stack.setCurrentIndex(_VIEW)
            self.view.show_pages(ForeignPages(data))
        else:
            self._bar.hide()
            self.text.set_text(())
            self._stack.setCurrentIndex(_TEXT)

    def _on_read(self, read: ReadPaper) -> None:
        if self._stack.currentIndex() == _TEXT:
            self.text.set_text(whole_text(read))

    def _on_unreadable(self, error: UserError) -> None:
        self._is_unreadable = True
        self._judge()
        # A PDF is shown whether or not its text can be read.
        if self._stack.currentIndex() == _TEXT:
            self._stack.setCurrentIndex(_VIEW)
            self.view.clear(spoken(error))

    def _on_compared(self, found: tuple[EditedLine, ...]) -> None:
        self._changes = found
        self._judge()

    def _judge(self) -> None:
        paper = self._paper
        unread = sum(len(line.split()) for line in paper.unrecognised)
        self._lock.setPixmap(pixmap("lock", "label", 16))
        self._more.setVisible(bool(paper.unrecognised or paper.dropped))
        whole = False
        if self._is_unreadable or paper.is_as_it_came:
            text = self.tr("Nothing of the file has been read in.")
        elif unread:
            text = self.tr("%n word(s) were not recognised.", "", unread)
        else:
            text, whole = self.tr("The whole text has been read in."), True
        self.verdict.setText(text)
        self.verdict.set_role("ok" if whole else "warn")
        sign = ("circle-check", "ok") if whole else ("triangle-alert", "warn")
        self._sign.setPixmap(pixmap(*sign, 16))
        count = len(self._changes)
        said = self.tr("%n paragraph(s) changed since.", "", count) if count else ""
        self.changed.setText(said)
        self._show_changes.setVisible(bool(count))

    def _show_reading(self) -> None:
        _open(ReadingDialog(self._paper, self))

    def _on_show_changes(self) -> None:
        _open(ChangesDialog(self._changes, self))


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def whole_text(read: ReadPaper) -> Text:
    """Return what was read of a file as one text: title, proposals, body."""
    found: Text = (Heading(1, runs(read.title)),) if read.title else ()
    for proposal in read.paper.proposals:
        found = (*found, Heading(2, runs(proposal.owner)), *proposal.text)
    return (*found, *read.paper.body)

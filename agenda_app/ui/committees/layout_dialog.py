"""In which order the minutes are told and what their parts are called, with the page beside.

It is all done from the keyboard, and nothing holds before it is saved.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from agenda_app.domain.language import Language
from agenda_app.domain.layout_refusals import layout_refusals
from agenda_app.domain.minutes_layout import MinutesLayout
from agenda_app.produce.layout_preview import preview_of
from agenda_app.terms import word
from agenda_app.ui.committees.frame_arranger import FrameArranger
from agenda_app.ui.committees.frame_words import FrameWords
from agenda_app.ui.committees.section_arranger import SectionArranger
from agenda_app.ui.dialogs.form_dialog import FormDialog, room_for
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.page_view import PageView
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.segments import Segments
from agenda_app.ui.parts.tab_row import TabRow
from agenda_app.ui.parts.text import Text

_WIDTH, _HEIGHT = 1120, 740
_PREVIEW = (460, 360)
_PAUSE_MS = 300


class LayoutDialog(FormDialog):
    """``layout_wanted`` is what was chosen, ``for_all`` whether every committee is to have it."""

    def __init__(
        self, jobs: JobRunner, committee: str, layout: MinutesLayout, parent: QWidget | None = None
    ) -> None:
        """Show the layout of a committee."""
        title = f"{self.tr('Order and wording of the minutes')} – {committee}"
        super().__init__(title, self.tr("Save"), name="layout", width=_WIDTH, parent=parent)
        self._jobs = jobs
        self.sections, self.frame_order, self.frame = (
            SectionArranger(),
            FrameArranger(),
            FrameWords(),
        )
        self.tabs = TabRow(
            (self.tr("A case"), self.tr("The whole"), self.tr("Around the cases")),
            spoken=self.tr("What is shown"),
            name="layout_tabs",
        )
        self.language = Segments(
            [word(one, interface_language()) for one in Language],
            list(Language).index(interface_language()),
            spoken=self.tr("The language of the example"),
            name="layout_language",
        )
        self.preview = PageView(
            jobs, spoken=self.tr("How it will look"), name="layout_preview_pages"
        )
        self.all = QCheckBox(self.tr("&Every committee is to have this order and these words"))
        self.all.setObjectName("layout_all")
        self.problem = Text(role="stop", wrap=True, name="layout_problem")
        self.problem.hide()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.show_preview)
        self._build()
        self._show(layout)
        self.resize(_WIDTH, min(_HEIGHT, room_for(self)))
        self.sections.parts.rows.setFocus()

    def _build(self) -> None:
        pages = QStackedWidget()
        for page in (self.sections, self.frame_order, self.frame):
            pages.addWidget(page)
        self.tabs.currentChanged.connect(pages.setCurrentIndex)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.tabs)
        left.addWidget(pages, 1)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.language)
        self.preview.setMinimumSize(*_PREVIEW)
        right.addWidget(self.preview, 1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(left, 1)
        row.addLayout(right)
        self.column.addLayout(row, 1)
        self.column.addWidget(self.all)
        told = self.tr("This holds for minutes that are not locked yet. Locked ones keep theirs.")
        self.column.addWidget(Text(told, "label", wrap=True))
        self.column.addWidget(self.problem)
        usual = SecondaryButton(
            self.tr("Back to the usual"), name="layout_usual", clicked=self.back_to_usual
        )
        usual.setAutoDefault(False)
        self.add_button(usual)
        for part in (self.sections, self.frame_order, self.frame):
            part.changed.connect(self._pause.start)
        self.language.chosen.connect(self._pause.start)

    def _show(self, layout: MinutesLayout) -> None:
        self.sections.show_layout(layout.order, layout.wordings)
        self.frame_order.show_order(layout.frame)
        self.frame.show_words(layout.wordings)

    def back_to_usual(self) -> None:
        """Show the usual order and words; Cancel still leaves everything as it was."""
        self._show(MinutesLayout())

    @property
    def layout_wanted(self) -> MinutesLayout:
        """What is chosen."""
        every = {**self.sections.words, **self.frame.words}
        own = {wording: words for wording, words in every.items() if words.bokmal or words.nynorsk}
        return MinutesLayout(self.sections.order, own, self.frame_order.order)

    @property
    def for_all(self) -> bool:
        """Whether every committee is to have it."""
        return self.all.isChecked()

    def show_preview(self) -> None:
        """Lay the example out anew, as long as it can be."""
        if self._say_problem():
            return
        language = list(Language)[self.language.current]
        job = self._jobs.start(preview_of(self.layout_wanted, language), soon=True)
        job.succeeded.connect(self.preview.show_pdf)

    def is_right(self) -> bool:
        """Say what cannot be."""
        return not self._say_problem()

    def _say_problem(self) -> bool:
        refused = layout_refusals(self.layout_wanted)
        self.problem.setText(spoken(refused[0]) if refused else "")
        self.problem.setVisible(bool(refused))
        return bool(refused)

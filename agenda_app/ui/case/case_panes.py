"""How the case page is divided: list, text, original; narrow windows have the last as a tab."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from agenda_app.ui.case.attachments_pane import AttachmentsPane
from agenda_app.ui.case.editor_bar import EditorBar
from agenda_app.ui.case.local_style import LocalStyle
from agenda_app.ui.case.remembered import remember, remembered
from agenda_app.ui.case.section_list import SectionList
from agenda_app.ui.case.text_column import TextColumn
from agenda_app.ui.panes import make_pane
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.tab_row import TabRow
from agenda_app.ui.theme import Theme

BAR, LOW_BAR = 46, 44
_USUAL = [224, 562, 490]
_USUAL_NARROW = [216, 760]
_KEY = "case/sizes"


class CasePanes(QWidget):
    """Puts the parts side by side, and remembers how wide the user made them."""

    def __init__(
        self,
        theme: Theme,
        sections: SectionList,
        attachments: AttachmentsPane,
        bar: EditorBar,
        text: TextColumn,
        original: QWidget,
    ) -> None:
        """Lay the parts out for an ordinary window."""
        super().__init__()
        self._bar, self._original = bar, original
        self._narrow: bool | None = None
        self._given = False
        self._left = _left(theme, sections, attachments)
        self._stack = QStackedWidget()
        self._stack.addWidget(_middle(theme, bar, text))
        self.tabs = TabRow(
            (self.tr("Text"), self.tr("The original")), spoken=self.tr("What is shown"), name="tabs"
        )
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self._tabs_row = QWidget()
        self._tabs_row.setObjectName("case_tabs")
        LocalStyle(self._tabs_row, theme, "#case_tabs { background: $surface; }")
        row = QHBoxLayout(self._tabs_row)
        row.setContentsMargins(28, 0, 20, 0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs_row)
        column.addWidget(self._stack, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setObjectName("case_panes")
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._left)
        self._split.addWidget(middle)
        self._split.addWidget(original)
        for index, stretch in enumerate((0, 3, 2)):
            self._split.setStretchFactor(index, stretch)
        remember(self._split, _KEY)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._split)
        for pane in (self._left, self._stack, original):
            make_pane(pane)

    def set_room(self, *, narrow: bool, low: bool) -> None:
        """Fit the window: below 1280 wide the original is a tab."""
        self._bar.setFixedHeight(LOW_BAR if low else BAR)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._tabs_row.setVisible(narrow)
        if narrow:
            self._stack.addWidget(self._original)
        else:
            self._stack.setCurrentIndex(0)
            self.tabs.setCurrentIndex(0)
            self._split.addWidget(self._original)
            self._original.show()
        if not narrow:
            remembered(self._split, _KEY, _USUAL)
        else:
            self._split.setSizes(_USUAL_NARROW)


def _left(theme: Theme, sections: SectionList, attachments: AttachmentsPane) -> QWidget:
    pane = QFrame()
    pane.setObjectName("case_left")
    LocalStyle(pane, theme, "#case_left { background: $surface; }")
    pane.setMinimumWidth(180)
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 8, 0, 0)
    column.setSpacing(0)
    column.addWidget(sections, 1)
    column.addWidget(Hairline())
    column.addWidget(attachments)
    return pane


def _middle(theme: Theme, bar: EditorBar, text: TextColumn) -> QWidget:
    pane = QFrame()
    pane.setObjectName("case_middle")
    LocalStyle(pane, theme, "#case_middle { background: $surface; }")
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(bar)
    column.addWidget(Hairline())
    column.addWidget(text, 1)
    return pane

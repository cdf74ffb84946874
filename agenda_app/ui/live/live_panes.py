"""How the live window is divided: the items and speakers, the case, the voting."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from agenda_app.files.store import FileStore
from agenda_app.ui.case.remembered import remember, remembered
from agenda_app.ui.live.case_pane import CasePane
from agenda_app.ui.live.item_list import ItemList
from agenda_app.ui.live.speakers_panel import SpeakersPanel
from agenda_app.ui.live.vote_pane import VotePane
from agenda_app.ui.panes import make_pane

_SHARES = "live/panes"
_USUAL = [252, 537, 577]
_LEAST = (170, 320, 400)


class LivePanes(QSplitter):
    """Puts the panes side by side, and remembers how wide the user made them."""

    def __init__(self, files: FileStore, item_menu: QMenu) -> None:
        """Make the panes, empty; ``item_menu`` opens from the case's head."""
        super().__init__()
        self.items = ItemList()
        make_pane(self.items)
        self.speakers = SpeakersPanel()
        self.case = CasePane(files, item_menu)
        self.vote = VotePane(files)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        left = QWidget()
        beneath = QVBoxLayout(left)
        beneath.setContentsMargins(0, 0, 0, 0)
        beneath.setSpacing(0)
        beneath.addWidget(self.items, 1)
        beneath.addWidget(self.speakers)
        for pane, least in zip((left, self.case, self.vote), _LEAST, strict=True):
            pane.setMinimumWidth(least)
            self.addWidget(pane)
        for place, share in enumerate(_USUAL):
            self.setStretchFactor(place, share)
        remembered(self, _SHARES, _USUAL)
        remember(self, _SHARES)

"""Beneath the agenda: Kontroll and the pre-flight of the attachments, one of them at a time."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from agenda_app.ui.meeting.control_panel import ControlPanel
from agenda_app.ui.meeting.preflight_panel import PreflightPanel
from agenda_app.ui.parts.buttons import IconButton
from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.tab_row import TabRow

CONTROL, PREFLIGHT = 0, 1


class LowerPanel(QWidget):
    """The head says which of the two is shown, and its verdict in one sentence."""

    def __init__(
        self, control: ControlPanel, preflight: PreflightPanel, parent: QWidget | None = None
    ) -> None:
        """Show Kontroll first."""
        super().__init__(parent)
        self.setObjectName("lower")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._control, self._preflight = control, preflight
        self.tabs = TabRow(
            (self.tr("Control"), self.tr("Attachments")),
            spoken=self.tr("What is said of the meeting"),
            name="lower_tabs",
        )
        self.headline = ElidedLabel(role="label", name="lower_verdict")
        self.fold = IconButton(
            "chevron-down", self.tr("Hide or show the lines"), name="lower_fold", checkable=True
        )
        self._build()
        self.tabs.currentChanged.connect(self._on_chosen)
        self.tabs.entered.connect(self._enter)
        self.fold.toggled.connect(self._look)
        control.changed.connect(self._look)
        preflight.changed.connect(self._look)
        self._look()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(28, 3, 20, 5)
        head.setSpacing(0)
        head.addWidget(self.tabs)
        head.addWidget(self.headline, 1)
        head.addWidget(self.fold)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Hairline())
        outer.addLayout(head)
        outer.addWidget(self._control)
        outer.addWidget(self._preflight)

    def set_low(self, *, low: bool) -> None:
        """Take less height, in a window lower than 720."""
        self._control.set_low(low=low)
        self._preflight.fit()

    def show_preflight(self) -> None:
        """Turn to the attachments, at the first that a person should look at."""
        self.fold.setChecked(False)
        self.tabs.setCurrentIndex(PREFLIGHT)
        self._preflight.open_first()

    def _enter(self) -> None:
        """Go from the tab to the first line beneath it."""
        shown = (self._control, self._preflight)[self.tabs.currentIndex()]
        for stop in shown.stops[:1]:
            self.fold.setChecked(False)
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_chosen(self, chosen: int) -> None:
        self._look()
        if chosen == PREFLIGHT:
            self._preflight.bring_first()

    def _look(self) -> None:
        chosen = self.tabs.currentIndex()
        shown = (self._control, self._preflight)[chosen]
        self.headline.setText(shown.headline)
        is_filled = bool(self._control.findings if chosen == CONTROL else self._preflight.lines)
        self.fold.setVisible(is_filled)
        folded = self.fold.isChecked() or not is_filled
        self._control.setVisible(chosen == CONTROL and not folded)
        self._preflight.setVisible(chosen == PREFLIGHT and not folded)
        self._preflight.fit()
        stops = (self.fold, *self._control.stops, *self._preflight.stops)
        for one, other in pairwise(stops):
            self.setTabOrder(one, other)  # lines made later would come last on the page

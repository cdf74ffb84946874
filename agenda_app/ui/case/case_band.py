"""The band over the text of a case: who made it, and the way it goes."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout

from agenda_app.ui.case.case_fields import CaseFields
from agenda_app.ui.case.case_header import LEFT, RIGHT
from agenda_app.ui.case.local_style import LocalStyle
from agenda_app.ui.case.route_strip import RouteStrip
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.theme import Theme

_GAP = 16
_REST = LEFT + RIGHT + 2 * _GAP + 1
"""What of the band is neither fields nor route."""


class CaseBand(QFrame):
    """Gives the fields what the route leaves."""

    def __init__(self, theme: Theme, fields: CaseFields, route: RouteStrip) -> None:
        """Lay out the fields beside the route."""
        super().__init__()
        self.setObjectName("case_band")
        LocalStyle(self, theme, "#case_band { background: $surface; }")
        self._fields, self._route = fields, route
        row = QHBoxLayout(self)
        row.setContentsMargins(LEFT, 7, RIGHT, 5)
        row.setSpacing(_GAP)
        row.addWidget(fields)
        row.addWidget(Hairline(upright=True))
        row.addWidget(route, 1)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._share)

    def share_later(self) -> None:
        """Share the room anew when fields and route both know how wide they are."""
        self._later.start()

    def _share(self) -> None:
        self._fields.set_room(self.width() - self._route.sizeHint().width() - _REST)

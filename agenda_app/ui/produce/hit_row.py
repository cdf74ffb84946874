"""One thing that was found in a file: where, what, from which case, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.case import CaseId
from agenda_app.domain.proof import Hit
from agenda_app.proof.told import hit_place, hit_source
from agenda_app.terms import word
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.buttons import LinkButton, SecondaryButton
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.own_enter import OwnEnter
from agenda_app.ui.parts.text import Text
from agenda_app.words import shortened

_INSET = 16


class HitRow(QFrame):
    """Asks for a reason in place when the user says that it is no secret.

    Signals:
        page_wanted: show it where it stands.
        place_wanted: go to where it was written.
        case_wanted: go to the case that it comes from.
        excused: the reason why it is no secret.
        source_excused: nothing that was found of its source is secret.
    """

    page_wanted = Signal()
    place_wanted = Signal()
    case_wanted = Signal()
    excused = Signal(str)
    source_excused = Signal()

    def __init__(
        self,
        hit: Hit,
        number: int,
        standing: CaseId | None = None,
        parent: QWidget | None = None,
        *,
        has_place: bool = False,
        has_more: bool = False,
    ) -> None:
        """Show a hit.

        Args:
            hit: what was found.
            number: counts from 0 and names the parts.
            standing: the case whose pages it stands on, None when it is not known.
            parent: the list.
            has_place: whether it is known where it was written.
            has_more: whether more of its source was found.
        """
        super().__init__(parent)
        self.hit, self._standing, self._has_place = hit, standing, has_place
        self._has_more = has_more
        self.setObjectName(f"hit_{number}")
        language = interface_language()
        place = hit_place(hit, language)
        kind = word(hit.kind, language)
        self._told = f"{kind} {place}: {shortened(hit.words)}"
        self.setAccessibleName(self._told)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.line = Hairline()
        outer.addWidget(self.line)
        column = QVBoxLayout()
        column.setContentsMargins(_INSET, 9, _INSET, 0)
        column.setSpacing(3)
        outer.addLayout(column)
        head = QHBoxLayout()
        head.addWidget(Text(place[:1].upper() + place[1:], "strong", wrap=True), 1)
        head.addWidget(Text(kind, "small"), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(Text(f"«{shortened(hit.words)}»", wrap=True, name=f"hit_{number}_words"))
        if hit.source is not None:
            source = " · ".join(filter(None, (hit_source(hit, language), hit.source.title)))
            column.addWidget(Text(source[:1].upper() + source[1:], "second", wrap=True))
        outer.addLayout(self._actions(number))
        self._reason_line = self._asking(number)
        outer.addWidget(self._reason_line)
        outer.addSpacing(9)

    def _actions(self, number: int) -> QHBoxLayout:
        row = QHBoxLayout()
        # A button has room for a frame: so its words stand under the others.
        row.setContentsMargins(_INSET - 5, 3, _INSET, 0)
        row.setSpacing(16)
        self.show_page = LinkButton(
            self.tr("Show page"), name=f"hit_{number}_page", clicked=self.page_wanted.emit
        )
        self.show_page.setVisible(self.hit.page > 0)
        self.go_to_place = LinkButton(
            self.tr("Go to the place"), name=f"hit_{number}_place", clicked=self.place_wanted.emit
        )
        self.go_to_place.setVisible(self._has_place)
        self.go_to_case = LinkButton(
            self.tr("Go to the source"), name=f"hit_{number}_case", clicked=self.case_wanted.emit
        )
        source = self.hit.source.case_id if self.hit.source is not None else None
        self.go_to_case.setVisible(source is not None and source != self._standing)
        self.no_secret = LinkButton(
            self.tr("This is not secret"), name=f"hit_{number}_excuse", clicked=self._ask
        )
        self.no_secret.setVisible(self.hit.may_be_excused)
        self.all_of_source = LinkButton(
            self.tr("Nothing from the case is secret …"),
            name=f"hit_{number}_source",
            clicked=self.source_excused.emit,
        )
        self.all_of_source.setVisible(self._has_more)
        excusing = (self.no_secret, self.all_of_source)
        for button in (self.show_page, self.go_to_place, self.go_to_case, *excusing):
            button.setAccessibleDescription(self._told)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _asking(self, number: int) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(_INSET, 5, _INSET, 0)
        row.setSpacing(8)
        self.reason = OwnEnter()
        self.reason.setObjectName(f"hit_{number}_reason")
        self.reason.setAccessibleName(self.tr("Why it may be public"))
        self.reason.setPlaceholderText(self.tr("Why it may be public"))
        self.mark = SecondaryButton(
            self.tr("Not secret"), name=f"hit_{number}_mark", clicked=self._on_mark
        )
        self.mark.setEnabled(False)
        self.reason.textChanged.connect(lambda text: self.mark.setEnabled(bool(text.strip())))
        self.reason.returnPressed.connect(self._on_mark)
        row.addWidget(self.reason, 1)
        row.addWidget(self.mark)
        line.hide()
        return line

    def _ask(self) -> None:
        self._reason_line.show()
        self.reason.setFocus()

    def _on_mark(self) -> None:
        reason = " ".join(self.reason.text().split())
        if reason:
            self.excused.emit(reason)

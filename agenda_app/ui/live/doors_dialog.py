"""Closing the doors for an item: by which sentence of koml. § 11-5, and on what basis besides."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from agenda_app.domain.minutes import ClosedSession, ClosingGround
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.treated_order import minutes_into
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.words import time_of_day
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text
from agenda_app.ui.parts.time_field import TimeField

_GROUNDS = {
    ClosingGround.EMPLOYEE: Sentence(
        "en ansatts tjenstlige forhold (koml. § 11-5 andre ledd)",
        "tenstlege forhold til ein tilsett (koml. § 11-5 andre ledd)",
    ),
    ClosingGround.CONFIDENTIALITY: Sentence(
        "lovbestemt taushetsplikt (koml. § 11-5 andre ledd)",
        "lovfesta teieplikt (koml. § 11-5 andre ledd)",
    ),
    ClosingGround.PRIVACY: Sentence(
        "hensynet til personvern (koml. § 11-5 tredje ledd bokstav a)",
        "omsynet til personvern (koml. § 11-5 tredje ledd bokstav a)",
    ),
    ClosingGround.PUBLIC_INTEREST: Sentence(
        "tungtveiende offentlige interesser (koml. § 11-5 tredje ledd bokstav b)",
        "tungtvegande offentlege interesser (koml. § 11-5 tredje ledd bokstav b)",
    ),
    ClosingGround.DEBATE: Sentence(
        "debatten om dørene skal lukkes (koml. § 11-5 femte ledd)",
        "debatten om dørene skal lukkast (koml. § 11-5 femte ledd)",
    ),
}


class DoorsDialog(FormDialog):
    """``sessions`` are the closed parts of the item as they stand in the dialog.

    It closes the doors once, or puts right what is written of doors that were closed.
    """

    def __init__(
        self,
        sessions: Sequence[ClosedSession],
        start: time,
        parent: QWidget | None = None,
        *,
        is_new: bool = False,
    ) -> None:
        """Show the last of the sessions.

        Args:
            sessions: what is put right, at least one; the one to begin with when ``is_new``.
            start: when the meeting was set; an earlier time is in the night after it.
            parent: the window.
            is_new: whether the doors are being closed now.
        """
        title = self.tr("Close the doors") if is_new else self.tr("Correct the closed doors")
        button = self.tr("Close the doors") if is_new else self.tr("Save")
        name = "doors" if is_new else "doors_correct"
        super().__init__(title, button, name=name, parent=parent)
        self._before, self._kept = tuple(sessions), list(sessions)
        self._start, self._is_new = start, is_new
        self._shown = len(sessions) - 1
        self.is_removed = False
        # The choice comes first: what is put back into the other fields is about what is chosen.
        self.chosen = QComboBox()
        self.chosen.setObjectName("doors_chosen")
        self.chosen.addItems([_span(session) for session in sessions])
        self.chosen.setCurrentIndex(self._shown)
        self.ground = QComboBox()
        self.ground.setObjectName("doors_ground")
        for ground, words in _GROUNDS.items():
            self.ground.addItem(spoken(words), ground)
        self.basis = QLineEdit()
        self.basis.setObjectName("doors_basis")
        self.at = TimeField(name="doors_at")
        self.opened = TimeField(name="doors_opened")
        self.vote = QLineEdit()
        self.vote.setObjectName("doors_vote")
        self._build()
        self._show()
        self.chosen.currentIndexChanged.connect(self._on_chosen)

    def _build(self) -> None:
        which = Field(self.tr("W&hich time"), self.chosen)
        which.setVisible(len(self._kept) > 1)
        self.column.addWidget(which)
        self.column.addWidget(Field(self.tr("&Why"), self.ground))
        self.basis_field = Field(self.tr("Legal &basis"), self.basis, optional=True)
        self.column.addWidget(self.basis_field)
        self.at_field = Field(self.tr("Closed &at"), self.at)
        self.opened_field = Field(self.tr("&Opened at"), self.opened)
        decided = Field(self.tr("&Decided"), self.vote, optional=True)
        self.column.addLayout(
            side_by_side((self.at_field, 1), (self.opened_field, 1), (decided, 2))
        )
        if self._is_new:
            self.opened_field.hide()
            said = self.tr("The screen shows the case once the doors are closed.")
            self.column.addWidget(Text(said, "label", wrap=True))
            return
        remove = SecondaryButton(self.tr("Remove"), name="doors_remove", clicked=self._remove)
        remove.setAutoDefault(False)
        self.add_button(remove)

    @property
    def sessions(self) -> tuple[ClosedSession, ...]:
        """The closed parts of the item, without the one that is removed."""
        kept = [*self._kept]
        kept[self._shown] = self._session()
        if self.is_removed:
            del kept[self._shown]
        return tuple(kept)

    def choose(self, place: int) -> None:
        """Show another of the sessions."""
        self.chosen.setCurrentIndex(place)

    def is_right(self) -> bool:
        """Ask for the times, and the basis that public interests need, of all that was changed."""
        if self.is_removed:
            return True
        if not self._is_shown_right():
            return False
        self._kept[self._shown] = self._session()
        for place, (kept, before) in enumerate(zip(self._kept, self._before, strict=True)):
            if kept == before:
                continue
            self.choose(place)
            if not self._is_shown_right():
                return False
        return True

    def _is_shown_right(self) -> bool:
        self.at.read()
        self.opened.read()
        if not self.at.problem() and self.at.value is None:
            self.at_field.set_error(self.tr("Write when the doors were closed."))
        if not self.opened.problem():
            self.opened_field.set_error(self._opened_error())
        needs = self.ground.currentData() is ClosingGround.PUBLIC_INTEREST
        missing = needs and not self.basis.text().strip()
        self.basis_field.set_error(self.tr("Write what exempts it.") if missing else "")
        fields = (self.basis_field, self.at_field, self.opened_field)
        wrong = next((field for field in fields if field.error), None)
        if wrong is not None:
            wrong.editor.setFocus()
        return wrong is None

    def _opened_error(self) -> str:
        closed, opened = self.at.value, self.opened.value
        if opened is None:
            # Only behind the last doors can the committee still be sitting.
            is_last = self._shown == len(self._kept) - 1
            return "" if is_last else self.tr("Write when the doors were opened.")
        start = self._start
        if closed is not None and minutes_into(start, opened) < minutes_into(start, closed):
            return self.tr("The doors cannot open before they close.")
        return ""

    def _session(self) -> ClosedSession:
        return ClosedSession(
            self.ground.currentData(),
            self.basis.text().strip(),
            self.at.value,
            self.opened.value,
            self.vote.text().strip(),
        )

    def _show(self) -> None:
        session = self._kept[self._shown]
        self.ground.setCurrentIndex(self.ground.findData(session.ground))
        self.basis.setText(session.basis)
        self.at.set_value(session.closed_at)
        self.opened.set_value(session.opened_at)
        self.vote.setText(session.vote)
        self.basis_field.set_error("")

    def _on_chosen(self, place: int) -> None:
        self.at.read()
        self.opened.read()
        self._kept[self._shown] = self._session()
        self._shown = place
        self._show()

    def _remove(self) -> None:
        self.is_removed = True
        self.accept()


def _span(session: ClosedSession) -> str:
    """Return "19.02–19.30", with a mark for what is not known."""
    ends = (session.closed_at, session.opened_at)
    return "–".join("?" if at is None else time_of_day(at) for at in ends)

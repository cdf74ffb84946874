"""The screen of an election: how it is held, what is entered, and at once what comes of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.committee import Role
from agenda_app.domain.election_outcomes import outcome_of
from agenda_app.domain.elections import ElectionMode, mode_for
from agenda_app.domain.held_election_words import MODES
from agenda_app.domain.held_elections import ElectionOutcome, HeldElection, Standing
from agenda_app.errors import ConflictError, UserError
from agenda_app.ui.dialogs.form_dialog import room_for
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.agreed_panel import AgreedPanel
from agenda_app.ui.live.elected_to_row import ElectedToRow
from agenda_app.ui.live.election_question import ElectionQuestion
from agenda_app.ui.live.election_result import ElectionResult
from agenda_app.ui.live.election_saving import ElectionSaver
from agenda_app.ui.live.panels_room import PanelsRoom
from agenda_app.ui.live.proceedings import WITHIN
from agenda_app.ui.live.ways_to_elect import MODES_IN_ORDER, Panel, WaysToElect
from agenda_app.ui.parts.buttons import IconButton, PrimaryButton, SecondaryButton
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.segments import Segments
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text

_WIDTH, _HEIGHT = 1120, 700


class ElectionDialog(QDialog):
    """Saves what is entered a moment after each key, and when it is closed.

    ``next_one`` is the election that must follow this one, None when none must.
    """

    def __init__(
        self,
        question: ElectionQuestion,
        save: ElectionSaver,
        known: HeldElection | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show an election that was entered, or a new one.

        Args:
            question: what is known before.
            save: keeps the election, or takes it away.
            known: what was entered, None for a new one.
            parent: the window.
        """
        super().__init__(parent)
        self.setObjectName("live_election_dialog")
        self.setWindowTitle(self.tr("Election"))
        self._question, self._save = question, save
        self._kept = known
        self._was_removal = False
        self.next_one: ElectionMode | None = None
        self.about = QLineEdit(question.about if known is None else known.about)
        self.about.setObjectName("election_about")
        self.about.setPlaceholderText(self.tr("For instance: Leader of the council of the elderly"))
        self.mode = Segments(
            [spoken(MODES[mode]) for mode in MODES_IN_ORDER],
            spoken=self.tr("The way to elect"),
            name="election_mode",
        )
        self.to = ElectedToRow(question)
        self._why = Text(role="label", wrap=True, name="election_why")
        self._ways = WaysToElect(question)
        self.agreed, self.lists = self._ways.agreed, self._ways.lists
        self.majority, self.appointment = self._ways.majority, self._ways.appointment
        self._room = PanelsRoom(self._ways.panels)
        self.outcome = ElectionResult()
        self.trouble = Message(Level.STOP, "", name="election_trouble")
        self.trouble.hide()
        mine, theirs = self.tr("Use what I entered"), self.tr("Use what is stored")
        self.overtaken = Message(Level.STOP, "", mine, theirs, name="election_overtaken")
        self.overtaken.hide()
        self.remove = IconButton("trash-2", self.tr("Take the election away"), name="election_away")
        self.follow = SecondaryButton(self.tr("&Elect by lists instead"), name="election_follow")
        self.shut = PrimaryButton(self.tr("Close"), name="election_close")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WITHIN)
        self._build()
        if known is not None:
            self._fill(known)
        self._connect()
        self.resize(_WIDTH, min(_HEIGHT, room_for(self)))
        self._show()
        self.about.setFocus()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(Field(self.tr("&What is elected"), self.about), 1)
        top.addWidget(Field(self.tr("The way to elect"), self.mode))
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addWidget(self._room, 6)
        middle.addWidget(self.outcome, 5)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.remove)
        foot.addWidget(
            Text(self.tr("Tab: the next field. Everything is saved as it is entered."), "label"), 1
        )
        foot.addWidget(self.follow)
        foot.addWidget(self.shut)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.to)
        column.addWidget(self._why)
        column.addWidget(Hairline())
        column.addLayout(middle, 1)
        column.addWidget(self.trouble)
        column.addWidget(self.overtaken)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.about.textEdited.connect(self._on_changed)
        self.mode.chosen.connect(self._on_mode)
        self.to.changed.connect(self._on_changed)
        self.to.role_chosen.connect(self._on_role)
        for panel in self._ways.panels:
            panel.changed.connect(self._on_changed)
        self._soon.timeout.connect(self.save_now)
        self.overtaken.acted.connect(self._on_chosen)
        self.remove.clicked.connect(self.take_away)
        self.follow.clicked.connect(self._follow)
        self.shut.clicked.connect(self.reject)
        everybody = QShortcut(QKeySequence("Ctrl+1"), self)
        everybody.activated.connect(self._take_all)

    @property
    def panel(self) -> Panel:
        """What is entered for the way to elect that is chosen."""
        return self._ways.panels[self.mode.current]

    @property
    def held(self) -> HeldElection:
        """The election as it stands."""
        to = None if self.panel is self.appointment else self.to.to
        return HeldElection(self.about.text().strip(), self.panel.election, to)

    def begin_with(self, mode: ElectionMode, before: HeldElection | None = None) -> None:
        """Begin an election in a way, with the names of one that was not agreed on before it."""
        self.mode.choose(MODES_IN_ORDER.index(mode))
        if before is not None:
            self.about.setText(before.about)
            self.to.fill(before.to)
            self._ways.take_names(before)
        self._show()
        self.panel.begin()

    def save_now(self) -> bool:
        """Save what is entered; False when that cannot be done."""
        self._soon.stop()
        held = self.held
        if held == self._kept or (self._kept is None and self.panel.is_empty):
            return True
        if self._attempt(held):
            self._kept = held
            return True
        return False

    def _attempt(self, held: HeldElection | None) -> bool:
        """Keep an election, or take it away; say why that cannot be done.

        Where somebody else entered the same one, nothing is kept before it is chosen what counts.
        """
        if self.overtaken.isVisibleTo(self):
            return False
        try:
            self._save(held)
        except UserError as error:
            is_both = isinstance(error, ConflictError)
            self._was_removal = held is None
            (self.overtaken if is_both else self.trouble).say(Level.STOP, spoken(error))
            self.overtaken.setVisible(is_both)
            self.trouble.setVisible(not is_both)
            return False
        self.trouble.hide()
        return True

    def _on_chosen(self, place: int) -> None:
        """Keep what is entered here all the same (0), or let go of it and show what is stored."""
        self.overtaken.hide()
        if place == 0:
            self._save.overrule()
            if not self._was_removal:
                self.save_now()
            elif self._attempt(None):
                super().reject()
        else:
            super().reject()

    def take_away(self) -> None:
        """Take the election away."""
        self._soon.stop()
        if self._kept is None or self._attempt(None):
            super().reject()

    def reject(self) -> None:
        """Close when everything is saved; Escape and the close button come here too."""
        if self.save_now():
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in a field press no button: nothing here is done by Enter alone."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when everything is saved."""
        if not self.save_now():
            event.ignore()
            return
        super().closeEvent(event)

    def _fill(self, known: HeldElection) -> None:
        self.mode.choose(MODES_IN_ORDER.index(known.mode))
        self.to.fill(known.to)
        self._ways.fill(known)

    def _on_changed(self) -> None:
        self._show()
        if not self._soon.isActive():
            self._soon.start()

    def _on_mode(self) -> None:
        self._on_changed()
        self.panel.begin()

    def _on_role(self, role: Role) -> None:
        """Elect in the way that the role is elected in, as long as nothing is entered."""
        if self.panel.is_empty:
            mode = mode_for(role, proportional_demanded=self.panel is self.lists)
            self.mode.choose(MODES_IN_ORDER.index(mode))

    def _take_all(self) -> None:
        if isinstance(self.panel, AgreedPanel):
            self.panel.take_all()

    def _follow(self) -> None:
        if self.save_now():
            standing = self._outcome().standing
            agreed = standing is Standing.NOT_AGREED
            self.next_one = ElectionMode.PROPORTIONAL if agreed else ElectionMode.APPOINTMENT
            super().reject()

    def _show(self) -> None:
        self._room.show_panel(self.mode.current)
        mode = MODES_IN_ORDER[self.mode.current]
        self.to.setVisible(mode is not ElectionMode.APPOINTMENT)
        self._why.setText(self._reason(mode))
        outcome = self._outcome()
        self.outcome.show_outcome(outcome, len(self._question.room.voters), self._question.language)
        election = outcome.held.election
        is_more = isinstance(election, AgreedElection) and election.is_supplement
        agreed = outcome.standing is Standing.NOT_AGREED and not is_more
        self.follow.setVisible(agreed or outcome.standing is Standing.UNDECIDED)
        self.follow.setText(self.tr("&Elect by lists instead") if agreed else self.tr("Vote &anew"))

    def _outcome(self) -> ElectionOutcome:
        return outcome_of(self.held, self._question.room, self._question.elected_from)

    def _reason(self, mode: ElectionMode) -> str:
        """Return when the law wants an election in this way."""
        return {
            ElectionMode.AGREED: self.tr(
                "Members and deputies when nobody demands lists. Both votes must be unanimous "
                "(koml. § 7-7)."
            ),
            ElectionMode.PROPORTIONAL: self.tr(
                "Members and deputies when one member demands it (koml. §§ 7-4 to 7-6)."
            ),
            ElectionMode.MAJORITY: self.tr(
                "Leader, deputy leader and whoever chairs a meeting, one at a time (koml. § 7-8)."
            ),
            ElectionMode.APPOINTMENT: self.tr(
                "Somebody is appointed by more than half of the votes; blank is a vote ({law})."
            ).format(law=self._question.law_of_appointment),
        }[mode]

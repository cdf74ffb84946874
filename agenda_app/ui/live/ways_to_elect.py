"""What is entered for each way to elect, and which of them an election belongs to."""

from __future__ import annotations

from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.appointment import AppointmentVote
from agenda_app.domain.elections import ElectionMode
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.majority_election import MajorityElection
from agenda_app.domain.proportional_election import ProportionalElection
from agenda_app.ui.live.agreed_panel import AgreedPanel
from agenda_app.ui.live.election_question import ElectionQuestion
from agenda_app.ui.live.lists_panel import ListsPanel
from agenda_app.ui.live.poll_panel import PollPanel

MODES_IN_ORDER = (
    ElectionMode.AGREED,
    ElectionMode.PROPORTIONAL,
    ElectionMode.MAJORITY,
    ElectionMode.APPOINTMENT,
)
Panel = AgreedPanel | ListsPanel | PollPanel


class WaysToElect:
    """One panel for each of ``MODES_IN_ORDER``."""

    def __init__(self, question: ElectionQuestion) -> None:
        """Begin with empty panels."""
        self.agreed, self.lists = AgreedPanel(question), ListsPanel(question)
        self.majority = PollPanel(question, is_appointment=False)
        self.appointment = PollPanel(question, is_appointment=True)

    @property
    def panels(self) -> tuple[Panel, ...]:
        """The panels, in the order of the ways."""
        return (self.agreed, self.lists, self.majority, self.appointment)

    def fill(self, known: HeldElection) -> None:
        """Show what was entered of an election in the panel of its way."""
        match known.election:
            case AgreedElection() as election:
                self.agreed.fill(election)
            case ProportionalElection() as election:
                self.lists.fill(election)
            case MajorityElection() as election:
                self.majority.fill(election)
            case AppointmentVote() as election:
                self.appointment.fill(election)

    def take_names(self, before: HeldElection) -> None:
        """Begin the election that must follow another one with the names of that one."""
        if isinstance(before.election, AgreedElection):
            self.lists.take_names(before.election)
        elif isinstance(before.election, AppointmentVote):
            self.appointment.fill(before.election)

"""Says what came of a member who came: who left the seat, and what fell away, with a way back."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Left
from agenda_app.domain.people import PersonId
from agenda_app.domain.sentence import listed
from agenda_app.services.roll_call import Coming
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.seat_lines import told_of
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level


class ComingNote(Message):
    """``acted`` tells that the member did not come after all; ``coming`` is what is undone then."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make the note; it is hidden until somebody makes way."""
        super().__init__(Level.INFO, "", self.tr("Undo"), name=name, parent=parent)
        self.coming = Coming(())
        self.hide()

    def tell(self, before: LiveMeeting, item_id: ItemId, member: PersonId, coming: Coming) -> None:
        """Tell what came of it beyond what was asked for; nothing where nobody had the seat.

        Args:
            before: the meeting as it was shown before.
            item_id: the item in which it was entered.
            member: who came.
            coming: what was entered, and what fell away.
        """
        self.coming = coming
        people = before.attendance.chamber.people
        left = [people[one].person_name for one in _left(before, item_id, member, coming)]
        if not left and not coming.fell_away:
            self.hide()
            return
        words = self.tr("{member} has come, and {deputies} leaves the seat.")
        if not left:
            words = self.tr("{member} has come.")
        said = [words.format(member=people[member].person_name, deputies=listed(left))]
        known = before.attendance.events
        fallen = [told_of(before, event) for event in coming.fell_away if event in known]
        if fallen:
            said.append(self.tr("Taken out: {what}.").format(what="; ".join(fallen)))
        self.say(Level.INFO, " ".join(said))
        self.show()


def _left(
    before: LiveMeeting, item_id: ItemId, member: PersonId, coming: Coming
) -> tuple[PersonId, ...]:
    """Return who sat in the seat of a member who came, whoever votes there first.

    Who sits for the member in some points of the item does not leave these.
    """
    attendance = before.attendance

    def people() -> Iterator[PersonId]:
        seat = attendance.chamber.own_seats[member]
        for out in attendance.outs(item_id):
            acting = attendance.stages_without(item_id, out)[-1].places[seat].acting
            if acting is not None and member not in out:
                yield acting.membership.person_id
        yield from (event.person_id for event in coming.entered if isinstance(event, Left))

    return tuple(person for person in dict.fromkeys(people()) if person != member)

"""Attendance in the words of a protocol: how its people, items and laws are called there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Moment, Phase, Recusal
from agenda_app.domain.disqualification import legal_basis
from agenda_app.domain.language import Language
from agenda_app.domain.people import PersonId
from agenda_app.domain.printed import AgendaLine
from agenda_app.domain.recused_points import RecusedPoint, names_of
from agenda_app.domain.sentence import NOTHING, Sentence, alike
from agenda_app.domain.typography import clock, item_number, nobreak_law

_WHEN = {
    Phase.ROLL_CALL: NOTHING,
    Phase.BEFORE: Sentence(" før behandling av {}", " før handsaming av {}"),
    Phase.DURING: Sentence(" under behandling av {}", " under handsaming av {}"),
    Phase.AFTER: Sentence(" etter behandling av {}", " etter handsaming av {}"),
}
_AFTER = alike(", etter {}")
_TREATING = Sentence("ved behandlingen av punkt {}", "ved handsaminga av punkt {}")


@dataclass(frozen=True, slots=True)
class Taken:
    """Something that was voted on in an item: its number (``taken_order``) and how it is called."""

    number: int
    said: Sentence


@dataclass(frozen=True, slots=True)
class Telling:
    """Attendance to be told, and how.

    Attributes:
        attendance: who was there.
        lines: how the items are called, for the audience of the protocol.
        language: the language of the protocol.
        day: the day of the meeting.
        new_act_from: from when forvaltningsloven of 2025 is in force, as in ``legal_basis``.
        taken: what was voted on in each item, in order, where it is told when somebody left.
    """

    attendance: Attendance
    lines: Mapping[ItemId, AgendaLine]
    language: Language
    day: date
    new_act_from: date | None = None
    taken: Mapping[ItemId, tuple[Taken, ...]] = field(default_factory=dict)

    def person(self, person_id: PersonId) -> str:
        """Return "Kari Nilsen (Ap)"."""
        seat = self.attendance.chamber.known[person_id]
        party = f" ({seat.party})" if seat.party else ""
        return f"{seat.person_name}{party}"

    def item(self, item_id: ItemId) -> str:
        """Return "PS 12/26", or the title of a line that has no number in quotation marks."""
        line = self.lines[item_id]
        return f"«{line.title}»" if line.number is None else item_number(line.number)

    def case(self, item_id: ItemId) -> str:
        """Return "sak PS 12/26", as it stands in a sentence."""
        case = self.item(item_id)
        return case if self.lines[item_id].number is None else f"sak {case}"

    def part(self, item_id: ItemId, points: Iterable[RecusedPoint]) -> str:
        """Return "i sak PS 12/26", or what of it: "ved behandlingen av punkt 3 i sak PS 12/26"."""
        case, named = f"i {self.case(item_id)}", names_of(points)
        return f"{_TREATING.said(self.language, named)} {case}" if named else case

    def part_of_item(self, item_id: ItemId, points: Iterable[RecusedPoint]) -> str:
        """Return "PS 12/26", or what of it: "PS 12/26 (punkt 3)"."""
        named = names_of(points)
        return f"{self.item(item_id)} (punkt {named})" if named else self.item(item_id)

    def when(self, moment: Moment) -> str:
        """Return " kl. 18.40 under behandling av sak PS 12/26, etter avstemningen over ..."."""
        at = "" if moment.at is None else f" {clock(moment.at.time())}"
        if moment.item_id is None:
            return at
        when = at + _WHEN[moment.phase].said(self.language, self.case(moment.item_id))
        if moment.phase is Phase.DURING and moment.after:
            when += self.after(moment.item_id, moment.after)
        return when

    def after(self, item_id: ItemId, number: int) -> str:
        """Return ", etter avstemningen over forslaget fra Sp", empty where nothing was voted on.

        Args:
            item_id: the item.
            number: of the last vote that had been taken; one that is not kept any more is told by
                the one before it.
        """
        past = [one for one in self.taken.get(item_id, ()) if one.number <= number]
        return _AFTER.said(self.language, past[-1].said.said(self.language)) if past else ""

    def basis(self, recusal: Recusal) -> str:
        """Return the law by which somebody stepped aside."""
        basis = legal_basis(recusal.ground, self.day, self.new_act_from)
        return nobreak_law(basis.said(self.language))


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence of the protocol, and where in the meeting it belongs.

    ``at`` is the moment that it comes no earlier than, None where no clock time tells.
    """

    item_id: ItemId
    phase: Phase
    text: str
    at: datetime | None = None

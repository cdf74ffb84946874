"""Words of a correction that are exempt stay so where later committees resolved them."""

from __future__ import annotations

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.shielding import Passage
from agenda_app.services.agendas import read_item
from agenda_app.services.cases import read_case
from agenda_app.services.minutes_corrections import read_corrections
from agenda_app.services.passing_on import Onward, exempt_again
from agenda_app.services.route import placements
from agenda_app.services.voting import readable_record

_SHORTEST = 4
"""Fewer letters stand in any text, so these are left to the proof."""


def exempt_onward(
    session: Session, meeting_id: MeetingId, item_id: ItemId
) -> tuple[tuple[MeetingId, Onward], ...]:
    """Mark in every later resolution of a case what is exempt by now, and return what came of it.

    Of each that is not the same as before, and of each that the words can still be read in, it is
    told whose it is.

    A committee may have voted on the words while they were open. What its minutes were locked with
    stays, and the public is not given it any more.

    Args:
        session: an open write.
        meeting_id: whose minutes were put right.
        item_id: where the recommendation was put right.

    Raises:
        ConflictError: somebody saved the case in between.
    """
    item = read_item(session, item_id)
    if item.case_id is None:
        return ()
    found: list[tuple[MeetingId, Onward]] = []
    steps = read_case(session, item.case_id).treatments
    here = next((step.order for step in steps if step.id == item.treatment_id), None)
    later = (step for step in steps if here is not None and step.order > here)
    passages = tuple(
        Passage(one.becomes, one.exempt_basis)
        for one in read_corrections(session, meeting_id)
        if one.item_id == item_id and one.exempt_basis and len(one.becomes.strip()) >= _SHORTEST
    )
    # Each is read after the one before it is marked, as the next committee voted on that.
    for step in later:
        for meeting, placed in placements(session, step.id) if step.id is not None else ():
            is_treated = placed.id is not None and placed.state is ItemState.TREATED
            record = readable_record(session, placed.id) if is_treated and placed.id else None
            if record is None or meeting.id is None:
                continue
            became = exempt_again(session, record, meeting.language, passages)
            if became is not Onward.SAME:
                found.append((meeting.id, became))
    return tuple(found)

"""Two people fill in the opening of one meeting at once: what both said of it is kept."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.domain.meanwhile import both, joined_records
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.opening import Approved, LastMinutes


def said_at_opening(minutes: MeetingMinutes) -> tuple[object, ...]:
    """Return what the form of the opening asks; late cases are asked about elsewhere."""
    opening = replace(minutes.opening, late=())
    return opening, minutes.signers, minutes.others, minutes.remarks


def joined_openings(
    known: MeetingMinutes, now: MeetingMinutes, mine: MeetingMinutes
) -> MeetingMinutes:
    """Return what is kept now, with what was changed in the form.

    Args:
        known: what the form began with.
        now: what is kept.
        mine: what the form says.

    Returns:
        Where both wrote, theirs comes first; where both chose, it is what the form says.
    """
    was, theirs, own = known.opening, now.opening, mine.opening
    items = dict.fromkeys(one.item_id for said in (theirs, own) for one in said.last_minutes)
    opening = replace(
        joined_records(was, theirs, own),
        late=theirs.late,
        notice=_approved(was.notice, theirs.notice, own.notice),
        agenda=_approved(was.agenda, theirs.agenda, own.agenda),
        disqualification=_words(
            was.disqualification, theirs.disqualification, own.disqualification
        ),
        signers=_words(was.signers, theirs.signers, own.signers),
        last_minutes=tuple(
            LastMinutes(item, _approved(was.last(item), theirs.last(item), own.last(item)))
            for item in items
        ),
    )
    return replace(
        now,
        opening=opening,
        signers=tuple(dict.fromkeys(both(known.signers, now.signers, mine.signers))),
        others=both(known.others, now.others, mine.others),
        remarks=both(known.remarks, now.remarks, mine.remarks),
    )


def _approved(was: Approved, theirs: Approved, own: Approved) -> Approved:
    remarks = _words(was.remarks, theirs.remarks, own.remarks)
    return replace(joined_records(was, theirs, own), remarks=remarks)


def _words(was: str, theirs: str, own: str) -> str:
    if own in {was, theirs}:
        return theirs
    return own if theirs == was else f"{theirs} {own}".strip()

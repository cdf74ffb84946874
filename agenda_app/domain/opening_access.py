"""Which remarks of the opening the public may read.

A remark on disqualification is a sentence that somebody types. Where somebody's part in an exempt
case was in question it tells whom that case is about (offl. § 13), so it is withheld until somebody
has said that it is open. The other remarks are open until somebody has said that they are not.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from agenda_app.domain.access import OPEN, UNDECIDED, Access, AccessState, exempt
from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.language import Language
from agenda_app.domain.opening import MeetingOpening, Remark
from agenda_app.domain.shielding import shielded
from agenda_app.domain.text import Paragraph, Run, plain

_NO_BASIS = " "


def exempt_items(items: Collection[AgendaItem]) -> dict[ItemId, str]:
    """Return the items that somebody has exempted, each with its legal basis."""
    return {
        item.id: item.access.basis
        for item in items
        if item.id is not None and item.access.state is AccessState.EXEMPT
    }


def asked_in(attendance: Attendance, withheld: Mapping[ItemId, str]) -> tuple[str, ...]:
    """Return the legal bases of the exempt items in which somebody's part was in question.

    Args:
        attendance: who stepped aside, and who asked to.
        withheld: the items that the public may not read, each with its legal basis.
    """
    judged = {event.item_id for event in attendance.events if isinstance(event, Recusal)}
    judged |= {item for one in attendance.requests if not one.is_leave for item in one.items}
    return tuple(dict.fromkeys(basis for item, basis in withheld.items() if item in judged))


def remark_access(opening: MeetingOpening, remark: Remark, asked: Sequence[str]) -> Access:
    """Return who may read a remark; ``asked`` is as in ``asked_in``."""
    said = opening.access(remark)
    if said != UNDECIDED:
        return said
    return exempt(asked[0]) if asked and remark is Remark.DISQUALIFICATION else OPEN


def withheld_remarks(opening: MeetingOpening, asked: Sequence[str]) -> dict[Remark, Access]:
    """Return the remarks that the public may not read, each with its exemption."""
    return {
        remark: access
        for remark in Remark
        if opening.remark(remark).strip()
        and (access := remark_access(opening, remark, asked)).state is AccessState.EXEMPT
    }


def public_opening(
    opening: MeetingOpening, asked: Sequence[str], language: Language
) -> MeetingOpening:
    """Return an opening as the public may read it: a mark for each remark that is withheld."""
    for remark, access in withheld_remarks(opening, asked).items():
        run = Run(opening.remark(remark), exempt=access.basis or _NO_BASIS)
        mark = plain(shielded((Paragraph((run,)),), language))
        opening = _with_remark(opening, remark, mark)
    return opening


def _with_remark(opening: MeetingOpening, remark: Remark, words: str) -> MeetingOpening:
    match remark:
        case Remark.NOTICE:
            return replace(opening, notice=replace(opening.notice, remarks=words))
        case Remark.AGENDA:
            return replace(opening, agenda=replace(opening.agenda, remarks=words))
        case Remark.DISQUALIFICATION:
            return replace(opening, disqualification=words)
        case Remark.SIGNERS:
            return replace(opening, signers=words)

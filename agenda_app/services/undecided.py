"""What of a meeting nobody has decided on: whether the public may see a case or an attachment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.access import AccessState
from agenda_app.domain.agenda import AgendaItem, ItemState, change, index_of
from agenda_app.domain.case import Attachment, CaseId
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sentence import Sentence, alike, filled, joined
from agenda_app.domain.typography import item_number
from agenda_app.errors import NotFoundError
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.cases import read_case
from agenda_app.services.placing import CaseAccess, change_attachment, say_access
from agenda_app.services.rows import saved_meanwhile

_UNNUMBERED = Sentence(
    "sak uten nummer, nr. {} på sakslisten", "sak utan nummer, nr. {} på saklista"
)
_ATTACHMENT = alike("vedlegg {} til {}")
_GONE = Sentence("Vedlegget er tatt bort fra saken.", "Vedlegget er teke bort frå saka.")


@dataclass(frozen=True, slots=True)
class Undecided:
    """A case, or one of its attachments.

    Attributes:
        name: "PS 3/26" or "vedlegg 1 til PS 2/26"; it may be read aloud, unlike the title.
        title: what it is called.
        case_id: the case.
        seen: what the case's decision is; of an attachment that nothing is decided.
        attachment: None for the case itself.
        place: of the attachment in the case, from 1; 0 for the case itself.
    """

    name: Sentence
    title: str
    case_id: CaseId
    seen: CaseAccess
    attachment: Attachment | None = None
    place: int = 0


def undecided(
    session: Session, meeting_id: MeetingId, today: date, *, with_attachments: bool = True
) -> tuple[Undecided, ...]:
    """Return what the public papers of a meeting would withhold without a legal basis.

    An exempt case covers its attachments; of one that nobody has decided on, only it is told.

    Args:
        session: an open read.
        meeting_id: the meeting.
        today: decides which exemptions are over.
        with_attachments: also the attachments, which only the bundle prints and lists.

    Raises:
        NotFoundError: there is no such meeting.
    """
    found: list[Undecided] = []
    for place, item in enumerate(read_agenda(session, meeting_id).items, start=1):
        if item.case_id is None:
            continue
        name = spoken_of(session, item, place)
        if item.access.state is AccessState.UNDECIDED:
            seen = CaseAccess(item.access, item.public_title)
            found.append(Undecided(name, item.title, item.case_id, seen))
        elif with_attachments and item.access.is_public(today):
            found += _attachments(session, item, item.case_id, name)
    return tuple(found)


def spoken_of(session: Session, item: AgendaItem, place: int) -> Sentence:
    """Return what a line is called where others may see the screen: never by its title.

    Args:
        session: an open read.
        item: the line.
        place: on the agenda, from 1.
    """
    if item.number:
        return alike(item_number(item.number))
    case_no = "" if item.case_id is None else read_case(session, item.case_id).archive_case_no
    return joined((filled(_UNNUMBERED, place), alike(f"({case_no})" if case_no else "")))


def _attachments(
    session: Session, item: AgendaItem, case_id: CaseId, name: Sentence
) -> Iterator[Undecided]:
    if item.state is ItemState.WITHDRAWN:
        return
    for place, attachment in enumerate(read_case(session, case_id).attachments, start=1):
        access = attachment.access
        if access.state is AccessState.UNDECIDED:
            called = filled(_ATTACHMENT, place, name)
            seen = CaseAccess(access)
            yield Undecided(called, attachment.title, case_id, seen, attachment, place)


def decide(session: Session, meeting_id: MeetingId, one: Undecided, wanted: CaseAccess) -> None:
    """Save a decision, and put the agenda in the order that follows from it.

    Args:
        session: an open write.
        meeting_id: the meeting on whose agenda it was found.
        one: what is decided on, as it was found.
        wanted: the decision.

    Raises:
        ConflictError: somebody else decided otherwise.
        NotFoundError: the attachment is gone.
    """
    if one.attachment is None:
        say_access(session, one.case_id, one.seen, wanted)
        agenda = read_agenda(session, meeting_id)
        place = index_of(agenda, lambda item: item.case_id == one.case_id)
        if place is not None:
            ordered = change(agenda, place, agenda.items[place])
            if ordered != agenda:
                save_agenda(session, ordered)
        return
    attachments = read_case(session, one.case_id).attachments
    now = next((a for a in attachments if a.id == one.attachment.id), None)
    if now is None:
        raise NotFoundError(_GONE)
    if now.access not in (one.seen.access, wanted.access):
        raise saved_meanwhile()
    change_attachment(session, one.case_id, replace(now, access=wanted.access))

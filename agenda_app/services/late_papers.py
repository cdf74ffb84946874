"""The cases that koml. § 11-3 fifth para asks about: added, or with papers that came late."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemId, ItemNumber, ItemState
from agenda_app.domain.case import Delivery
from agenda_app.domain.changes import What
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.comparison import Fate, ItemChange, compare
from agenda_app.domain.item_gaps import wants_resolution
from agenda_app.domain.later_content import redated
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.services.agendas import read_agenda
from agenda_app.services.bundle_content import bundle_content
from agenda_app.services.cases import read_case
from agenda_app.services.committees import committee
from agenda_app.services.dispatches import current, dispatches
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_rows import read_minutes
from agenda_app.services.sent_content import content_of, frozen_content

_Changes = Mapping[ItemNumber | None, ItemChange]
_PAPERS = frozenset({What.ATTACHMENT_ADDED, What.ATTACHMENT_CAME, What.ATTACHMENT_CHANGED})
_WORDS = frozenset({What.PROPOSAL, What.TEXT})
_ASKED = frozenset({ItemState.PLANNED, ItemState.TREATED})
"""What may be decided, or was; nobody objects to what is put off or withdrawn."""
_LATE = frozenset({Delivery.LATER, Delivery.IN_MEETING})


@dataclass(frozen=True, slots=True)
class LatePapers:
    """A case that may be stopped; ``only_papers`` when it was on the list that was sent."""

    item_id: ItemId
    only_papers: bool


def unasked(
    session: Session, files: FileStore, meeting_id: MeetingId, today: date
) -> tuple[LatePapers, ...]:
    """Return the cases that can be stopped for coming late, and that nobody was asked about yet.

    The chair, or a third of those present, can stop a case that the notice did not have, or whose
    papers were not sent with it (koml. § 11-3 fifth para). Another proposal or text that was sent
    as a correction is such a paper; one that nobody was sent is none. What was sent is what was
    kept of the notice; where nothing was, only what is marked to be sent later or handed out is
    known. In the board of a municipal company nobody can stop a case of the notice for its papers
    (§§ 9-9, 11-1).

    Raises:
        NotFoundError: there is no such meeting.
    """
    ruled = {one.item_id for one in read_minutes(session, meeting_id).opening.late}
    found = _late(session, files, meeting_id, today)
    body = committee(session, read_meeting(session, meeting_id).committee_id)
    is_board = body.kind is CommitteeKind.COMPANY_BOARD
    return tuple(
        one for one in found if one.item_id not in ruled and not (is_board and one.only_papers)
    )


def _late(
    session: Session, files: FileStore, meeting_id: MeetingId, today: date
) -> Iterator[LatePapers]:
    now, corrected = _since_the_notice(session, files, meeting_id, today)
    for item in read_agenda(session, meeting_id).items:
        if item.id is None or item.state not in _ASKED or not wants_resolution(item):
            continue
        change = now.get(item.number)
        if change is not None and change.fate is Fate.NEW:
            yield LatePapers(item.id, only_papers=False)
        elif (
            _sent_later(session, item)
            or _tells(change, _PAPERS)
            or _tells(corrected.get(item.number), _WORDS)
        ):
            yield LatePapers(item.id, only_papers=True)


def _tells(change: ItemChange | None, of: frozenset[What]) -> bool:
    return change is not None and any(one.what in of for one in change.changes)


def _sent_later(session: Session, item: AgendaItem) -> bool:
    """Tell whether an attachment of a case is sent later, or handed out in the meeting."""
    assert item.case_id is not None
    attachments = read_case(session, item.case_id).attachments
    return any(attachment.delivery in _LATE for attachment in attachments)


def _since_the_notice(
    session: Session, files: FileStore, meeting_id: MeetingId, today: date
) -> tuple[_Changes, _Changes]:
    """Return how the meeting, and what was sent of it, is different from the notice, by number.

    Nothing is when the notice is not kept.
    """
    held = current(dispatches(session, meeting_id))
    if not held:
        return {}, {}
    # What was kept may be gone; then as little is known as if it never had been.
    with suppress(UserError):
        notice = content_of(frozen_content(files, held[0]).internal)
        last = content_of(frozen_content(files, held[-1]).internal)
        now = bundle_content(session, files, meeting_id, Audience.INTERNAL, today)
        day = notice.notice.head.printed
        return _by_number(notice, redated(now, day)), _by_number(notice, redated(last, day))
    return {}, {}


def _by_number(notice: BundleContent, later: BundleContent) -> _Changes:
    return {item.number: item for item in compare(notice, later).items}

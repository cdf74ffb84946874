"""A meeting as the content of its minutes, built from what has been written down so far."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem
from agenda_app.domain.case import Case, Outcome, Proposal
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience, MeetingHead
from agenda_app.domain.printed_minutes import MinutesContent, MinutesItem
from agenda_app.domain.text import image_hashes
from agenda_app.files import FileStore
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import read_case
from agenda_app.services.meetings import read_meeting
from agenda_app.services.notice_content import agenda_line, notice_content
from agenda_app.services.passages import minutes_item_for
from agenda_app.services.route import committee_name, recommendation_label, text_to_vote_on
from agenda_app.services.sheets_content import sheets_content

_RESOLUTION = "Vedtak"  # the same word in both forms


def minutes_content(
    session: Session, files: FileStore, meeting_id: MeetingId, audience: Audience, printed: dt.date
) -> MinutesContent:
    """Return the minutes of a meeting for an audience.

    Raises:
        NotFoundError: there is no such meeting.
    """
    notice = notice_content(session, files, meeting_id, audience, printed)
    items = tuple(
        _item(session, item, notice.head) for item in read_agenda(session, meeting_id).items
    )
    return MinutesContent(
        head=notice.head,
        ends_at=read_meeting(session, meeting_id).ends_at,
        members=sheets_content(session, files, meeting_id, printed).attendance.members,
        items=items,
        signers=notice.signers,
        images=_images(files, items),
    )


def _item(session: Session, item: AgendaItem, head: MeetingHead) -> MinutesItem:
    line = agenda_line(item, head.audience, head.printed, head.language)
    shielded = head.audience is Audience.PUBLIC and line.exempt
    voted_on, decided = None, None
    if item.case_id is not None and not shielded:
        voted_on, decided = _texts(session, read_case(session, item.case_id), item, head.language)
    made = MinutesItem(
        number=line.number,
        kind=line.kind,
        title=line.title,
        archive_case_no=line.archive_case_no,
        state=line.state,
        voted_on=voted_on,
        decided=decided,
        text=() if shielded else item.text,
        exempt=line.exempt,
        exempt_basis=line.exempt_basis,
    )
    return minutes_item_for(made, head)


def _texts(
    session: Session, case: Case, item: AgendaItem, language: Language
) -> tuple[Proposal | None, Proposal | None]:
    """Return the text that was put to the vote, and what the committee made of it.

    The first one is None when both say the same: then it is enough to read it once.
    """
    proposed, _ = text_to_vote_on(session, case, item.treatment_id, language)
    step = next((t for t in case.treatments if t.id == item.treatment_id), None)
    if step is None or not step.recommendation:
        return proposed, None
    final = step.outcome is Outcome.DECIDED
    name = committee_name(session, step)
    label = _RESOLUTION if final else recommendation_label(name, language)
    decided = Proposal(label, step.recommendation)
    same = proposed is not None and proposed.text == decided.text
    return (None if same else proposed), decided


def _images(files: FileStore, items: tuple[MinutesItem, ...]) -> dict[str, bytes]:
    texts = [item.text for item in items]
    texts += [p.text for item in items for p in (item.voted_on, item.decided) if p is not None]
    return {sha256: files.get(sha256) for text in texts for sha256 in sorted(image_hashes(text))}

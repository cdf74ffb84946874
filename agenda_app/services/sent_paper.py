"""A case's paper as the readers of its meeting hold it, corrections put in."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem
from agenda_app.domain.case import Case
from agenda_app.domain.frozen import FrozenVersion, whole
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import AttachmentLine, Audience, CaseContent, MeetingHead
from agenda_app.domain.shielding import hides_the_same
from agenda_app.domain.text import Text
from agenda_app.files.store import FileStore
from agenda_app.services.attachment_content import still_open
from agenda_app.services.notice_content import key_of
from agenda_app.services.sent_content import held_papers


def as_sent(
    session: Session,
    files: FileStore,
    meeting_id: MeetingId,
    case: Case,
    item: AgendaItem,
    now: CaseContent,
) -> CaseContent | None:
    """Return a case's paper with the words that were sent, and its exempt passages.

    What is told of the case otherwise is that of ``now``: the meeting, the title, where the case
    has been, and who may read it. The public gets the words of today as soon as other passages
    are exempt, and the list of attachments that it was given without what is withheld by now.

    Args:
        session: an open read.
        files: what is kept.
        meeting_id: the meeting.
        case: the case.
        item: its line on the agenda of the meeting.
        now: its paper as it is, with its exempt passages.

    Returns:
        None when it was not sent, or nobody kept what was.

    Raises:
        UserError: what was kept is gone, changed, or was kept by a newer program.
    """
    held = held_papers(session, files, meeting_id)
    sent = None if held is None else _paper(held.internal, key_of(item))
    if held is None or sent is None:
        return None
    attachments = sent.attachments
    if now.head.audience is Audience.PUBLIC:
        if not hides_the_same(_texts(sent), _texts(now)):
            return now
        given = None if held.public is None else _paper(held.public, key_of(item))
        attachments = _open(given, now, case, item, now.head)
    return replace(
        sent,
        head=now.head,
        number=now.number,
        title=now.title,
        access_text=now.access_text,
        treatments=now.treatments,
        attachments=attachments,
        state=now.state,
    )


def _paper(version: FrozenVersion, key: str) -> CaseContent | None:
    papers = (p for p in whole(version.sent).papers if isinstance(p, CaseContent))
    return next((paper for paper in papers if paper.key == key), None)


def _open(
    given: CaseContent | None, now: CaseContent, case: Case, item: AgendaItem, head: MeetingHead
) -> tuple[AttachmentLine, ...]:
    return now.attachments if given is None else still_open(given, case, item, head)


def _texts(paper: CaseContent) -> tuple[Text, ...]:
    return (paper.body, *(proposal.text for proposal in paper.put_forward))

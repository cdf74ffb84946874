"""A meeting as the content of its whole bundle, for the members or for the public.

What the public gets is built from the parts it may see: for an exempt case nothing but its number,
public title and legal basis is ever put into the content.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.access import AccessState
from agenda_app.domain.agenda import AgendaItem
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import (
    Audience,
    MeetingHead,
    Paper,
    PlaceholderContent,
)
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.services.agendas import read_agenda
from agenda_app.services.attachment_content import (
    attachment_key,
    attachment_pages,
    original_pages,
)
from agenda_app.services.case_content import case_content
from agenda_app.services.cases import read_case
from agenda_app.services.meetings import read_meeting
from agenda_app.services.notice_content import has_pages, has_paper, key_of, notice_content
from agenda_app.services.print_plans import print_plan
from agenda_app.terms import word


def bundle_content(
    session: Session,
    files: FileStore,
    meeting_id: MeetingId,
    audience: Audience,
    printed: date,
    *,
    report: Callable[[AgendaItem], None] = lambda _item: None,
    withdrawn: bool = False,
) -> BundleContent:
    """Return the whole bundle of a meeting for an audience.

    Args:
        session: an open read.
        files: where pictures and the crest are.
        meeting_id: the meeting.
        audience: members, or the public.
        printed: the date that stands on the papers.
        report: called with each item before it is gathered, for whoever shows progress.
        withdrawn: also with the papers of withdrawn cases, which no new bundle prints.

    Raises:
        UserError: an exempt case or attachment has no legal basis, so the public version may not
            be made.
    """
    notice = notice_content(session, files, meeting_id, audience, printed)
    papers: list[Paper] = []
    for item in read_agenda(session, meeting_id).items:
        if has_pages(item) or (withdrawn and has_paper(item)):
            report(item)
            papers += _pages_of(session, files, item, notice.head)
    plan = print_plan(session, read_meeting(session, meeting_id).committee_id)
    return BundleContent(notice, tuple(papers), plan)


def withheld_keys(session: Session, meeting_id: MeetingId, today: date) -> frozenset[str]:
    """Return the keys of the cases and attachments that the public may not read on a day.

    It takes no legal basis to tell that, as the public's own papers do: what nobody has decided on,
    or exempted by no paragraph, is withheld as well.
    """
    found: list[str] = []
    for item in read_agenda(session, meeting_id).items:
        if not item.access.is_public(today):
            found.append(key_of(item))
        elif item.case_id is not None:
            attachments = read_case(session, item.case_id).attachments
            closed = (one for one in attachments if not one.access.is_public(today))
            found += (attachment_key(item, one) for one in closed)
    return frozenset(found)


def _pages_of(
    session: Session, files: FileStore, item: AgendaItem, head: MeetingHead
) -> Iterator[Paper]:
    """Return an item's paper with its attachments behind it, for the public one page for all."""
    if head.audience is Audience.PUBLIC and not item.access.is_public(head.printed):
        yield _placeholder(item, head)
        return
    yield case_content(session, files, item, head)
    if item.case_id is not None:
        case = read_case(session, item.case_id)
        original = original_pages(session, case, item, head)
        if original is not None:
            yield original
        yield from attachment_pages(session, case, item, head)


def _placeholder(item: AgendaItem, head: MeetingHead) -> PlaceholderContent:
    if item.access.lacks_basis:
        raise UserError(
            Sentence(
                f"{item.number or item.title} er unntatt offentlighet uten hjemmel.",
                f"{item.number or item.title} er unnateken offentleg innsyn utan heimel.",
            ),
            Sentence(
                "Skriv hjemmelen på saken, så kan den offentlige utgaven lages.",
                "Skriv heimelen på saka, så kan den offentlege utgåva lagast.",
            ),
        )
    return PlaceholderContent(
        key=key_of(item),
        head=head,
        number=item.number,
        public_title=item.public_title or word(AccessState.EXEMPT, head.language),
        basis=item.access.basis,
        state=item.state,
    )

"""What of a meeting's papers is exempt, and whether it is printed apart, for coloured paper.

Of what was sent that is as it was sent, by the plan that each sending was printed by.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from contextlib import suppress
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.dispatch import ADDS_PAGES, BEGINS, Dispatch, DispatchKind, Version
from agenda_app.domain.exempt_part import kept_apart, sent_apart
from agenda_app.domain.frozen import Frozen, whole
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience, CaseContent
from agenda_app.domain.withheld import hides_something
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.services.agendas import read_agenda
from agenda_app.services.bundle_content import withheld_keys
from agenda_app.services.case_content import case_content
from agenda_app.services.cases import read_case
from agenda_app.services.dispatches import current, dispatches
from agenda_app.services.meeting_head import meeting_head
from agenda_app.services.meetings import read_meeting
from agenda_app.services.notice_content import has_pages
from agenda_app.services.print_plans import print_plan
from agenda_app.services.secrets import secrets_of
from agenda_app.services.sent_content import frozen_content, held_papers


def readable_papers(session: Session, files: FileStore, meeting_id: MeetingId) -> Frozen | None:
    """Return what the readers hold, None also when what was kept of it cannot be read."""
    with suppress(UserError):
        return held_papers(session, files, meeting_id)
    return None


def makes_exempt_part(
    session: Session, files: FileStore, meeting_id: MeetingId, today: date
) -> bool:
    """Tell whether what is exempt is made as a file of its own.

    The plan has to want it, and there has to be something: once the papers were sent, in what was
    sent, and by the plan of that time.
    """
    held = readable_papers(session, files, meeting_id)
    if held is not None:
        return bool(_sent_apart(session, files, meeting_id, held, today))
    plan = print_plan(session, read_meeting(session, meeting_id).committee_id)
    return plan.exempt_apart and has_exempt_part(session, meeting_id, today)


def exempt_keys(
    session: Session, files: FileStore, meeting_id: MeetingId, held: Frozen | None, today: date
) -> frozenset[str]:
    """Return the keys of the cases and attachments in the file of what is exempt.

    Of what was sent that is what was printed apart then, and what the public may no longer read.
    Where no plan wanted anything apart it is all that the public may not read.
    """
    sent = _sent_apart(session, files, meeting_id, held, today) if held else None
    return sent or withheld_keys(session, meeting_id, today)


def _sent_apart(
    session: Session, files: FileStore, meeting_id: MeetingId, held: Frozen, today: date
) -> frozenset[str]:
    withheld = withheld_keys(session, meeting_id, today)
    then: set[str] = set()
    # What the public was given says itself what it was not.
    for sent in () if held.public_has_all else current(dispatches(session, meeting_id)):
        with suppress(UserError):
            then |= frozen_content(files, sent).exempt
    return sent_apart(held, withheld | then) | kept_apart(held.internal.sent, withheld)


def is_made_afterwards(
    session: Session, files: FileStore, meeting_id: MeetingId, today: date
) -> bool:
    """Tell whether some of what is printed apart of the papers that were sent was not so then.

    An earlier program could not make that file where the public's version could not be made.
    """
    held = readable_papers(session, files, meeting_id)
    if held is None:
        return False
    every = current(dispatches(session, meeting_id))
    with_part = [s for s in every if Version.EXEMPT in {file.version for file in s.files}]
    serials = {0 if s.kind in BEGINS else s.serial for s in with_part if s.kind in ADDS_PAGES}
    later = [b for b in held.internal.sent if b.supplement not in serials]
    return bool(kept_apart(later, _sent_apart(session, files, meeting_id, held, today)))


def has_exempt_part(session: Session, meeting_id: MeetingId, today: date) -> bool:
    """Tell whether a case or an attachment is printed that the public may not read yet."""
    items = [item for item in read_agenda(session, meeting_id).items if has_pages(item)]
    return any(
        not item.access.is_public(today) or _has_closed_attachment(session, item, today)
        for item in items
    )


def _has_closed_attachment(session: Session, item: AgendaItem, today: date) -> bool:
    if item.case_id is None:
        return False
    attachments = read_case(session, item.case_id).attachments
    return any(one.is_printed and not one.access.is_public(today) for one in attachments)


def prints_apart(session: Session, files: FileStore, meeting_id: MeetingId, today: date) -> bool:
    """Tell whether members get the public bundle and, on paper of its own, what is exempt.

    The plan has to want it, there has to be something exempt, and both together have to hold every
    word of the members' bundle: where words inside an open case are exempt, they do not.
    """
    if not makes_exempt_part(session, files, meeting_id, today):
        return False
    return holds_all_apart(session, files, meeting_id, today)


def holds_all_apart(session: Session, files: FileStore, meeting_id: MeetingId, today: date) -> bool:
    """Tell whether the public bundle and the exempt part hold every word of the members' bundle."""
    held = readable_papers(session, files, meeting_id)
    if held is not None and held.public_has_all:
        return held_all_apart(held)
    heads = [meeting_head(session, files, meeting_id, whom, today) for whom in Audience]
    for item in read_agenda(session, meeting_id).items:
        if has_pages(item) and item.access.is_public(today):
            one, other = (case_content(session, files, item, head) for head in heads)
            if _words(one) != _words(other):
                return False
    return True


def members_have_parts(files: FileStore, sent: Iterable[Dispatch]) -> bool:
    """Tell whether members were sent the public version and what is exempt in place of the whole.

    On paper, that is: then a correction for the public is about their papers as well.

    Args:
        files: where what was sent is kept.
        sent: what was sent of a meeting.

    Raises:
        UserError: what was kept is gone or changed.
    """
    return any(
        held_all_apart(frozen_content(files, one))
        for one in sent
        if one.kind is not DispatchKind.CORRECTION and has_both_parts(one)
    )


def has_both_parts(sent: Dispatch) -> bool:
    """Tell whether a sending has a file for the public and one of what is exempt."""
    return {Version.PUBLIC, Version.EXEMPT} <= {file.version for file in sent.files}


def held_all_apart(held: Frozen) -> bool:
    """Tell whether that is so of what was sent, as far as the public has it."""
    public = whole(held.public.sent).papers if held.public else ()
    theirs = {paper.key: paper for paper in whole(held.internal.sent).papers}
    cases = ((theirs.get(one.key), one) for one in public if isinstance(one, CaseContent))
    return all(
        not isinstance(one, CaseContent) or _words(one) == _words(other) for one, other in cases
    )


def _words(case: CaseContent) -> tuple[object, ...]:
    return case.title, case.put_forward, case.body


def says_something_exempt(
    session: Session,
    meeting_id: MeetingId,
    today: date,
    among: Container[ItemId | None] | None = None,
) -> bool:
    """Tell whether the members' papers say anything that the public may not read yet.

    That is more than an exempt part: words inside an open case count too, and a line without pages.
    With ``among`` only these lines of the agenda are asked about, as when they go out alone. Where
    nobody can tell, they do.
    """
    secrets = secrets_of(session, meeting_id, today)
    sources = [
        *(secret.source for secret in secrets.secrets),
        *(file.source for file in secrets.files),
        *(picture.source for picture in secrets.pictures),
    ]
    return bool(secrets.unknown) or any(
        among is None or source.item_id in among for source in sources
    )


def sent_something_exempt(frozen: Frozen) -> bool | None:
    """Tell that of what the members were sent with one sending, None when nobody can tell.

    What the public got with it tells, and else only what somebody had exempted.
    """
    members = frozen.internal.sent
    if frozen.kind is not DispatchKind.CORRECTION:
        members = members[-1:]
    serials = {bundle.supplement for bundle in members}
    held = frozen.public.sent if frozen.public else ()
    public = [bundle for bundle in held if bundle.supplement in serials]
    lines = [line for bundle in (*members, *public) for line in bundle.content.notice.lines]
    papers = [paper for bundle in public for paper in bundle.content.papers]
    if frozen.exempt or any(line.exempt for line in lines) or hides_something(papers):
        return True
    return False if len(public) == len(members) else None

"""The notice with its agenda as the readers have it, once it was sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.access import AccessState
from agenda_app.domain.frozen import Frozen, whole
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import AgendaLine, Audience, NoticeContent
from agenda_app.domain.same_lines import found_again
from agenda_app.files.store import FileStore
from agenda_app.services.notice_content import notice_content
from agenda_app.services.sent_content import held_papers
from agenda_app.terms import word


def notice_as_sent(
    session: Session, files: FileStore, meeting_id: MeetingId, audience: Audience, today: date
) -> NoticeContent:
    """Return the notice of a meeting as it was sent, with the lines that came with supplements.

    Before it is sent, and where the papers were not kept, that is as it is now. The public is not
    told what it may no longer read; what it was not given yet it reads as the members have it, but
    not in the words that were exempt then.

    Args:
        session: an open read.
        files: where what was kept is.
        meeting_id: the meeting.
        audience: who reads it.
        today: the date that stands on what was not sent, and what may be read then.

    Raises:
        UserError: what was kept is gone or changed.
    """
    held = held_papers(session, files, meeting_id)
    if held is None:
        return notice_content(session, files, meeting_id, audience, today)
    sent = whole(held.internal.sent).notice
    if audience is Audience.INTERNAL:
        return sent
    members, public = (
        notice_content(session, files, meeting_id, whom, today).lines for whom in Audience
    )
    now = {at: public[place] for at, place in found_again(sent.lines, members).items()}
    head = replace(sent.head, audience=audience)
    return replace(sent, head=head, lines=tuple(_for_public(held, sent, now)))


def _for_public(
    held: Frozen, sent: NoticeContent, now: Mapping[int, AgendaLine]
) -> Iterator[AgendaLine]:
    """Yield the lines as they were given to the public, or as the members have them.

    ``now`` is how the public may read each by now, by the place where it was sent.
    One that the public may not read by now is as it may read it now, and so is one that was exempt
    and not given. Nobody can tell that of one that is not on the agenda any more and was not given,
    so it counts as exempt.
    """
    public = whole(held.public.sent).notice.lines if held.public and held.public_has_all else ()
    given = public if len(public) == len(sent.lines) else None
    for place, line in enumerate(sent.lines):
        shown, current = given[place] if given else None, now.get(place)
        is_hidden = current is not None and current.exempt and not (shown and shown.exempt)
        if current is not None and (is_hidden or (shown is None and line.exempt)):
            yield replace(current, state=line.state)
        elif shown is None and current is None:
            title = word(AccessState.EXEMPT, sent.head.language)
            yield AgendaLine(line.number, line.kind, title, exempt=True, state=line.state)
        else:
            yield shown or line

"""Who gets which papers of a meeting, and how that is printed."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.dispatch import (
    GIVES_ALL,
    Dispatch,
    DispatchKind,
    Recipient,
    RecipientKind,
    SentTo,
    Version,
    told_apart,
)
from agenda_app.domain.distribution import DistributionContent, PrintRun, print_runs
from agenda_app.domain.frozen import Frozen, whole
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import FROZEN, MeetingId
from agenda_app.domain.printed import Audience, CaseContent
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.services.agendas import read_agenda
from agenda_app.services.case_content import case_content
from agenda_app.services.cases import read_case
from agenda_app.services.dispatches import current, dispatches
from agenda_app.services.meeting_head import meeting_head
from agenda_app.services.meetings import read_meeting
from agenda_app.services.notice_content import has_pages
from agenda_app.services.print_plans import print_plan
from agenda_app.services.recipients import recipients_of
from agenda_app.services.secrets import secrets_of
from agenda_app.services.sent_content import frozen_content
from agenda_app.terms import dispatch_name


def distribution_content(
    session: Session,
    files: FileStore,
    meeting_id: MeetingId,
    printed: date,
    pages: Mapping[Version, int] | None = None,
) -> DistributionContent:
    """Return the distribution list of a meeting.

    Args:
        session: an open read.
        files: where pictures and the crest are.
        meeting_id: the meeting.
        printed: the date that stands on the list.
        pages: of each version, where somebody has counted.
    """
    counted = pages or {}
    recipients = recipients_of(session, meeting_id)
    apart = prints_apart(session, files, meeting_id, printed)
    plan = print_plan(session, read_meeting(session, meeting_id).committee_id)
    runs = (
        replace(run, pages=counted.get(run.version, 0))
        for run in print_runs(recipients, apart=apart)
    )
    return DistributionContent(
        head=meeting_head(session, files, meeting_id, Audience.INTERNAL, printed),
        plan=plan,
        recipients=recipients,
        runs=tuple(runs),
        apart=apart,
        mails_public=not plan.email_exempt and says_something_exempt(session, meeting_id, printed),
    )


def distribution_list(
    session: Session,
    files: FileStore,
    meeting_id: MeetingId,
    printed: date,
    pages: Mapping[Version, int] | None = None,
) -> DistributionContent:
    """Return who gets the papers of a meeting; once they were sent, who got which.

    A deputy who said yes after that is on the list with nothing yet, so that nobody forgets them.
    How it was printed is told as it was then, whatever the committee's plan is by now.

    Args:
        session: an open read.
        files: where pictures and the crest are.
        meeting_id: the meeting.
        printed: the date that stands on the list.
        pages: of each version before anything was sent, where somebody has counted.
    """
    planned = distribution_content(session, files, meeting_id, printed, pages)
    meeting = read_meeting(session, meeting_id)
    held = current(dispatches(session, meeting_id)) if meeting.state in FROZEN else ()
    if not held:
        return planned
    recipients: dict[tuple[str, int], Recipient] = {}
    has: dict[str, dict[str, None]] = {}
    for sent in held:
        for key, to in told_apart(sent.recipients):
            recipients[key] = _recipient(to)
            has.setdefault(to.name, {})[_shortly(sent, meeting.language)] = None
    complete = {to.name for sent in held if sent.kind in GIVES_ALL for to in sent.recipients}
    for name in has.keys() - complete:
        has[name][_NO_NOTICE.said(meeting.language)] = None
    called = (
        one
        for one in planned.recipients
        if one.kind is RecipientKind.DEPUTY and one.name not in has
    )
    kept = [_kept(files, sent) for sent in held]
    notice = kept[0]
    return replace(
        planned,
        plan=planned.plan if notice is None else notice.internal.sent[0].content.plan,
        recipients=(*recipients.values(), *called),
        runs=tuple(_all_runs(zip(held, kept, strict=True), planned, meeting.language)),
        has={name: ", ".join(names) for name, names in has.items()},
    )


_NO_NOTICE = Sentence("ikke innkallingen", "ikkje innkallinga")


def _kept(files: FileStore, sent: Dispatch) -> Frozen | None:
    """Return what was kept of a sending, None when it cannot be read."""
    try:
        return frozen_content(files, sent)
    except UserError:
        return None


def _is_apart(frozen: Frozen | None, planned: DistributionContent) -> bool:
    """Tell whether members got what was exempt on paper of its own, if such a file was made.

    They did not where words inside an open case were exempt: those stood in the whole bundle alone.
    """
    if frozen is None:
        return planned.apart
    public = whole(frozen.public.sent).papers if frozen.public else ()
    theirs = {paper.key: paper for paper in whole(frozen.internal.sent).papers}
    cases = ((theirs.get(one.key), one) for one in public if isinstance(one, CaseContent))
    return all(
        not isinstance(one, CaseContent) or _words(one) == _words(other) for one, other in cases
    )


def _all_runs(
    held: Iterable[tuple[Dispatch, Frozen | None]], planned: DistributionContent, language: Language
) -> Iterator[PrintRun]:
    """Yield what was printed of all that was sent.

    Who has the exempt part apart gets a correction of open pages alone as the public does: on the
    members' sheets an exempt page may stand on the back, or an exempt title in the list of cases.
    """
    has_apart = False
    for sent, frozen in held:
        versions = {file.version for file in sent.files}
        is_apart = {Version.PUBLIC, Version.EXEMPT} <= versions
        has_apart = has_apart or is_apart
        is_open = sent.kind is DispatchKind.CORRECTION and Version.PUBLIC in versions
        as_public = is_apart or (has_apart and is_open)
        yield from _runs(sent, language, apart=as_public and _is_apart(frozen, planned))


def _runs(sent: Dispatch, language: Language, *, apart: bool) -> Iterator[PrintRun]:
    """Yield what was printed of a sending, with the pages of the files that were kept."""
    pages = {file.version: file.pages for file in sent.files}
    name = dispatch_name(sent.kind, sent.serial, language)
    for run in print_runs(map(_recipient, sent.recipients), apart=apart):
        if run.version in pages:
            yield replace(run, pages=pages[run.version], of=name)


def _recipient(to: SentTo) -> Recipient:
    return Recipient(None, None, to.name, to.kind, to.version, to.channel, to.copies)


def _shortly(sent: Dispatch, language: Language) -> str:
    """Return "innkalling", "tillegg 1" or "rettelse 2"; a supplement is called the same in both."""
    if sent.kind is DispatchKind.SUPPLEMENT:
        return f"tillegg {sent.serial}"
    name = dispatch_name(sent.kind, sent.serial, language)
    return name[:1].lower() + name[1:]


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
    return any(not attachment.access.is_public(today) for attachment in attachments)


def prints_apart(session: Session, files: FileStore, meeting_id: MeetingId, today: date) -> bool:
    """Tell whether members get the public bundle and, on paper of its own, what is exempt.

    The plan has to want it, there has to be something exempt, and both together have to hold every
    word of the members' bundle: where words inside an open case are exempt, they do not.
    """
    plan = print_plan(session, read_meeting(session, meeting_id).committee_id)
    if not plan.exempt_apart or not has_exempt_part(session, meeting_id, today):
        return False
    return holds_all_apart(session, files, meeting_id, today)


def holds_all_apart(session: Session, files: FileStore, meeting_id: MeetingId, today: date) -> bool:
    """Tell whether the public bundle and the exempt part hold every word of the members' bundle."""
    heads = [meeting_head(session, files, meeting_id, whom, today) for whom in Audience]
    for item in read_agenda(session, meeting_id).items:
        if has_pages(item) and item.access.is_public(today):
            one, other = (case_content(session, files, item, head) for head in heads)
            if _words(one) != _words(other):
                return False
    return True


def _words(case: CaseContent) -> tuple[object, ...]:
    return case.title, case.put_forward, case.body

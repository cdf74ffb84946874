"""Who gets which papers of a meeting, and how that is printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.dispatch import (
    GIVES_ALL,
    Channel,
    Dispatch,
    DispatchKind,
    Recipient,
    RecipientKind,
    SentTo,
    Version,
    told_apart,
)
from agenda_app.domain.distribution import DistributionContent, PrintRun, print_runs
from agenda_app.domain.frozen import Frozen
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import FROZEN, MeetingId
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import Audience
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.services.dispatches import current, dispatches
from agenda_app.services.exempt_part import (
    has_both_parts,
    held_all_apart,
    prints_apart,
    readable_papers,
    says_something_exempt,
    sent_something_exempt,
)
from agenda_app.services.meeting_head import meeting_head
from agenda_app.services.meetings import read_meeting
from agenda_app.services.print_plans import print_plan
from agenda_app.services.recipients import recipients_of
from agenda_app.services.sent_content import frozen_content
from agenda_app.terms import dispatch_name


def distribution_content(
    session: Session,
    files: FileStore,
    meeting_id: MeetingId,
    printed: date,
    pages: Mapping[Version, int] | None = None,
) -> DistributionContent:
    """Return the distribution list of a meeting, of papers that were sent as they were printed.

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
    held = readable_papers(session, files, meeting_id)
    now = print_plan(session, read_meeting(session, meeting_id).committee_id)
    plan = held.internal.sent[0].content.plan if held else now
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
    How each sending was printed, and whether what is exempt was mailed, is told as it was then,
    whatever the committee's plan is by now; where that cannot be read any more, it is told as it is
    now, and that this is so.

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
    called = [
        one
        for one in planned.recipients
        if one.kind is RecipientKind.DEPUTY and one.name not in has
    ]
    kept = [(sent, _kept(files, sent)) for sent in held]
    plan = print_plan(session, meeting.committee_id)
    return replace(
        planned,
        plan=_plan_of(*kept[0]) or plan,
        recipients=(*recipients.values(), *called),
        runs=tuple(_all_runs(kept, planned, meeting.language)),
        mails_public=any(_mails_public(session, *one, printed, plan) for one in kept)
        or (planned.mails_public and any(one.channel is Channel.EMAIL for one in called)),
        has={name: ", ".join(names) for name, names in has.items()},
    )


_NO_NOTICE = Sentence("ikke innkallingen", "ikkje innkallinga")


def _kept(files: FileStore, sent: Dispatch) -> Frozen | None:
    """Return what was kept of a sending, None when it cannot be read."""
    try:
        return frozen_content(files, sent)
    except UserError:
        return None


def _all_runs(
    held: Iterable[tuple[Dispatch, Frozen | None]], planned: DistributionContent, language: Language
) -> Iterator[PrintRun]:
    """Yield what was printed of all that was sent, each as it was printed.

    Who has the exempt part apart gets a correction of open pages alone as the public does: on the
    members' sheets an exempt page may stand on the back, or an exempt title in the list of cases.
    """
    has_apart = False
    for sent, frozen in held:
        apart = held_all_apart(frozen) if frozen else planned.apart
        if sent.kind is DispatchKind.CORRECTION:
            apart = apart and has_apart and _is_of_parts(sent, frozen)
        else:
            apart = apart and has_both_parts(sent)
        has_apart = has_apart or apart
        yield from _runs(sent, _plan_of(sent, frozen), language, apart=apart)


def _is_of_parts(correction: Dispatch, frozen: Frozen | None) -> bool:
    """Tell whether the files of a correction for the public and of what is exempt are all of it.

    Nothing may have been left out for the public. Where it has none, only a correction whose exempt
    part has a page in front was kept by a program that tells that.
    """
    versions = {file.version for file in correction.files}
    if Version.PUBLIC in versions:
        return True
    public = frozen.public if frozen and frozen.exempt_cover else None
    return Version.EXEMPT in versions and public is not None and not public.is_behind


def _plan_of(sent: Dispatch, frozen: Frozen | None) -> PrintPlan | None:
    """Return how a sending was printed, None when what was kept of it cannot be read."""
    if frozen is None:
        return None
    which = -1 if sent.kind is DispatchKind.SUPPLEMENT else 0
    return frozen.internal.sent[which].content.plan


def _runs(
    sent: Dispatch, plan: PrintPlan | None, language: Language, *, apart: bool
) -> Iterator[PrintRun]:
    """Yield what was printed of a sending, with the pages of the files that were kept."""
    pages = {file.version: file.pages for file in sent.files}
    name = dispatch_name(sent.kind, sent.serial, language)
    for run in print_runs(map(_recipient, sent.recipients), apart=apart):
        if run.version in pages:
            yield replace(run, pages=pages[run.version], of=name, plan=plan)


def _mails_public(
    session: Session, sent: Dispatch, frozen: Frozen | None, today: date, now: PrintPlan
) -> bool:
    """Tell whether somebody who may read all was mailed a sending without what is exempt in it.

    Where nobody can tell what was so then, that is what is so now.
    """
    mailed = (to for to in sent.recipients if to.channel is Channel.EMAIL)
    if all(to.version is Version.PUBLIC for to in mailed):
        return False
    plan = _plan_of(sent, frozen) or now
    if plan.email_exempt:
        return False
    says = sent_something_exempt(frozen) if frozen else None
    return says_something_exempt(session, sent.meeting_id, today) if says is None else says


def _recipient(to: SentTo) -> Recipient:
    return Recipient(None, None, to.name, to.kind, to.version, to.channel, to.copies)


def _shortly(sent: Dispatch, language: Language) -> str:
    """Return "innkalling", "tillegg 1" or "rettelse 2"; a supplement is called the same in both."""
    if sent.kind is DispatchKind.SUPPLEMENT:
        return f"tillegg {sent.serial}"
    name = dispatch_name(sent.kind, sent.serial, language)
    return name[:1].lower() + name[1:]

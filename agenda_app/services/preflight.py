"""The pre-flight of a meeting: per attachment what was found, done, and what readers will see."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.checks.preflight import (
    Level,
    Remedy,
    level_of,
    remedy_for,
    telling,
)
from agenda_app.checks.preflight_words import (
    GONE,
    NO_BASIS,
    NOT_COME,
    NOT_PRINTED,
    PUBLIC_SAME,
    UNDECIDED,
    WAITING,
    WITHHELD,
    WITHHELD_CASE,
    bundle_verdict,
    summary,
)
from agenda_app.checks.verdicts import (
    accessible_sentences,
    archivable_sentences,
    done_sentences,
    found_sentences,
    reader_sees,
    refused_sentence,
)
from agenda_app.domain.access import Access, AccessState
from agenda_app.domain.agenda import AgendaItem, ItemId, ItemState
from agenda_app.domain.case import Attachment, AttachmentId, Case, CaseId, Delivery
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.typography import item_number, nobreak_law
from agenda_app.domain.verdict import FileKind, PageSize, Verdict
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import read_case
from agenda_app.services.normalised import SourceFile, normalised_file
from agenda_app.services.notice_content import key_of
from agenda_app.terms import word


@dataclass(frozen=True, slots=True)
class PreflightLine:
    """One attachment, or a paper that is printed as it came.

    Attributes:
        key: finds its first page in the bundle; ``item_key`` that of its case's paper.
        item_key: see ``key``.
        item_id: the line of the agenda.
        case_id: the case.
        attachment_id: None for the paper itself.
        number: the case's number, its title when it has none.
        place: which attachment of the case it is, from 1; 0 for the paper itself.
        title: what it is called.
        kind: what its file is, None as long as nobody has looked.
        pages: how many it has in the bundle; 1 for a page in their place, 0 for none.
        sizes: of those pages, in order; empty for a page in their place.
        level: how grave what was found is.
        telling: the one sentence that tells most.
        found: what a person should know of the file.
        done: what was changed so that it can be printed.
        members: what the members see.
        public: what the public sees.
        against_ua: what keeps a bundle with it from being accessible.
        against_a: what keeps a bundle with it from being archivable.
        waiting: its pages are still to be made.
        remedy: what helps against a refusal.
        in_bundle: its pages, or one in their place, are in the bundle for the audience.
    """

    key: str
    item_key: str
    item_id: ItemId | None
    case_id: CaseId | None
    attachment_id: AttachmentId | None
    number: str
    place: int
    title: str
    kind: FileKind | None = None
    pages: int = 0
    sizes: tuple[PageSize, ...] = ()
    level: Level = Level.OK
    telling: str = ""
    found: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    members: str = ""
    public: str = ""
    against_ua: tuple[str, ...] = ()
    against_a: tuple[str, ...] = ()
    waiting: bool = False
    remedy: Remedy | None = None
    in_bundle: bool = True


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a pre-flight is asked for."""

    session: Session
    files: FileStore
    audience: Audience
    today: date
    language: Language


def preflight(
    session: Session,
    files: FileStore,
    meeting_id: MeetingId,
    audience: Audience,
    today: date,
    language: Language,
) -> tuple[PreflightLine, ...]:
    """Return a line for each attachment of a meeting, in the order of the bundle.

    Args:
        session: an open read.
        files: where the files are; looked into only for those that have no pages yet.
        meeting_id: the meeting.
        audience: whose bundle the lines are told to be in or not.
        today: the day on which the public may read what is exempt until then.
        language: of the sentences.

    Raises:
        NotFoundError: there is no such meeting.
    """
    asked = _Asked(session, files, audience, today, language)
    lines: list[PreflightLine] = []
    for item in read_agenda(session, meeting_id).items:
        if item.case_id is not None and item.state is not ItemState.WITHDRAWN:
            lines += _lines(asked, read_case(session, item.case_id), item)
    return tuple(lines)


def case_preflight(
    session: Session, files: FileStore, case_id: CaseId, today: date, language: Language
) -> tuple[PreflightLine, ...]:
    """Return a line for each attachment of one case, wherever it stands.

    Raises:
        NotFoundError: there is no such case.
    """
    asked = _Asked(session, files, Audience.INTERNAL, today, language)
    return tuple(line for line in _lines(asked, read_case(session, case_id)) if line.place)


def line_in_list(delivery: Delivery, language: Language) -> str:
    """Return what the members see of an attachment that has no pages in the bundle."""
    said = word(delivery, language)
    return NOT_PRINTED.said(language, said[:1].lower() + said[1:])


def headline(lines: tuple[PreflightLine, ...], language: Language) -> str:
    """Return "12 vedlegg, 94 sider. 2 trenger et blikk."."""
    return summary(
        count=len(lines),
        pages=sum(line.pages for line in lines if line.in_bundle),
        to_look_at=sum(line.level is Level.WARN for line in lines),
        waiting=sum(line.waiting for line in lines),
        language=language,
    )


def verdict_on_bundle(lines: tuple[PreflightLine, ...], language: Language) -> str:
    """Return whether the bundle becomes accessible and archivable, and what keeps it from that."""
    held = [line for line in lines if line.in_bundle]
    return bundle_verdict(
        against_ua=sum(bool(line.against_ua) for line in held),
        against_a=sum(bool(line.against_a) for line in held),
        either=sum(bool(line.against_ua or line.against_a) for line in held),
        language=language,
    )


def _lines(asked: _Asked, case: Case, item: AgendaItem | None = None) -> Iterator[PreflightLine]:
    paper = case.paper
    if paper.source is not None and paper.is_as_it_came:
        yield _line(asked, case, item, 0, Attachment(None, case.title, paper.source, case.access))
    for place, attachment in enumerate(case.attachments, start=1):
        yield _line(asked, case, item, place, attachment)


def _line(
    asked: _Asked, case: Case, item: AgendaItem | None, place: int, attachment: Attachment
) -> PreflightLine:
    is_public = case.access.is_public(asked.today) and attachment.access.is_public(asked.today)
    paper = key_of(item) if item is not None else ""
    line = PreflightLine(
        key=f"{paper}-attachment-{attachment.id}" if place else f"{paper}-original",
        item_key=paper,
        item_id=None if item is None else item.id,
        case_id=case.id,
        attachment_id=attachment.id,
        number=item_number(item.number) if item is not None and item.number else case.title,
        place=place,
        title=attachment.title,
        public=_public(asked, case.access, attachment.access),
        in_bundle=attachment.is_printed and (is_public or asked.audience is Audience.INTERNAL),
    )
    if attachment.file is None or not attachment.is_printed:
        return _without_pages(asked, line, attachment)
    source = SourceFile(attachment.file, attachment.tracked_changes)
    made = normalised_file(asked.session, source)
    if made is None:
        return _waiting(asked, line, attachment)
    return _judged(asked.language, line, made.verdict)


def _judged(language: Language, line: PreflightLine, verdict: Verdict) -> PreflightLine:
    refused = refused_sentence(verdict, language)
    found = found_sentences(verdict, language)
    return replace(
        line,
        kind=verdict.kind,
        pages=verdict.page_count or 1,
        sizes=verdict.pages if verdict.is_shown else (),
        level=level_of(verdict),
        telling=telling(verdict, language),
        found=(refused, *found) if refused else found,
        done=done_sentences(verdict, language),
        members=f"{reader_sees(verdict, language)}.",
        against_ua=accessible_sentences(verdict, language),
        against_a=archivable_sentences(verdict, language),
        remedy=remedy_for(verdict),
    )


def _waiting(asked: _Asked, line: PreflightLine, attachment: Attachment) -> PreflightLine:
    """Return the line of a file that nobody has looked at yet, or that nobody can look at."""
    try:
        if attachment.file is not None:
            asked.files.get(attachment.file.sha256)
    except UserError:
        gone = GONE.said(asked.language)
        return replace(line, level=Level.WARN, telling=gone, found=(gone,))
    said = WAITING.said(asked.language)
    return replace(line, level=Level.INFO, telling=said, members=said, waiting=True)


def _without_pages(asked: _Asked, line: PreflightLine, attachment: Attachment) -> PreflightLine:
    language = asked.language
    if attachment.delivery is Delivery.WITH_PAPERS:
        said = NOT_COME.said(language)
        return replace(line, level=Level.WARN, telling=said, found=(said,))
    listed = line_in_list(attachment.delivery, language)
    return replace(line, telling=f"{word(attachment.delivery, language)}.", members=listed)


def _public(asked: _Asked, case: Access, attachment: Access) -> str:
    """Return what the public sees of an attachment."""
    language = asked.language
    if not case.is_public(asked.today):
        whole = case.state is AccessState.EXEMPT
        return (WITHHELD_CASE if whole else UNDECIDED).said(language)
    if attachment.is_public(asked.today):
        return PUBLIC_SAME.said(language)
    if attachment.state is AccessState.UNDECIDED:
        return UNDECIDED.said(language)
    if attachment.lacks_basis:
        return NO_BASIS.said(language)
    return WITHHELD.said(language, nobreak_law(attachment.basis.strip()))

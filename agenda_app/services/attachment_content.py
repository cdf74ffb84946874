"""A case's attachments as content: their lines in its list, and their pages behind its paper.

Of an attachment that the public may not see, nothing but its place and its legal basis is ever put
into the content for the public.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.checks.verdicts import refusal
from agenda_app.domain.access import AccessState
from agenda_app.domain.agenda import AgendaItem
from agenda_app.domain.case import Attachment, Case
from agenda_app.domain.language import Language
from agenda_app.domain.listed_titles import (
    doubtful_titles,
    is_title_of,
    missing_titles,
    nameless_withheld,
)
from agenda_app.domain.printed import (
    AttachmentContent,
    AttachmentLine,
    Audience,
    CaseContent,
    MeetingHead,
    PlaceholderContent,
)
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.verdict import Verdict
from agenda_app.errors import UserError
from agenda_app.services.normalised import normalised_of
from agenda_app.services.notice_content import is_exempt, key_of
from agenda_app.terms import word

_NOT_YET = Sentence(
    "Filen er ikke gjort om til sider ennå.", "Fila er ikkje gjord om til sider enno."
)
_ORIGINAL = Sentence(
    "Originalen «{}» ligger i saken hos sekretariatet.",
    "Originalen «{}» ligg i saka hos sekretariatet.",
)


def attachment_key(item: AgendaItem, attachment: Attachment) -> str:
    """Return the name by which links find an attachment's pages behind an item."""
    return f"{key_of(item)}-attachment-{attachment.id}"


def attachment_lines(
    session: Session, case: Case, item: AgendaItem, head: MeetingHead
) -> tuple[AttachmentLine, ...]:
    """Return what is attached, then what the paper lists and has not come yet.

    A title that the paper lists for an attachment that is there is no missing one, also when the
    attachment itself is withheld: its title may be what has to be hidden. The public reads no
    title of which nobody can tell whether it is such a one. The list stands in the paper, so what
    it says instead of a title is in the paper's language.
    """
    said = case.paper.language
    kept = tuple(_line(session, attachment, item, head, said) for attachment in case.attachments)
    missing = tuple(AttachmentLine(title) for title in missing_titles(case))
    return (*kept, *_undoubted(missing, case, head, said))


def _undoubted(
    lines: Iterable[AttachmentLine], case: Case, head: MeetingHead, language: Language
) -> Iterator[AttachmentLine]:
    """Yield lines without files as the audience may read them."""
    doubtful = doubtful_titles(case, head.printed) if head.audience is Audience.PUBLIC else ()
    for line in lines:
        if line.title in doubtful:
            basis = nameless_withheld(case, head.printed)[0].access.basis
            line = AttachmentLine(word(AccessState.EXEMPT, language), 0, basis)
        yield line


def _line(
    session: Session, attachment: Attachment, item: AgendaItem, head: MeetingHead, said: Language
) -> AttachmentLine:
    access = attachment.access
    key = attachment_key(item, attachment) if attachment.is_printed else ""
    if _is_withheld(attachment, head):
        return _withheld_line(attachment, key, said)
    pages = attachment.pages
    if key:
        made = normalised_of(session, attachment)
        pages = len(made.verdict.pages) if made and made.pdf and made.verdict.is_shown else 0
    basis = access.basis if is_exempt(access, head.printed) else ""
    other = attachment.file.sha256 if attachment.file and not key else ""
    return AttachmentLine(attachment.title, pages, basis, attachment.delivery, key, other)


def _withheld_line(attachment: Attachment, key: str, said: Language) -> AttachmentLine:
    title = word(AccessState.EXEMPT, said)
    return AttachmentLine(title, 0, attachment.access.basis, attachment.delivery, key)


def still_open(
    given: CaseContent, case: Case, item: AgendaItem, head: MeetingHead
) -> tuple[AttachmentLine, ...]:
    """Return a paper's list of attachments as it was given, without what is withheld by now."""
    withheld = [a for a in case.attachments if _is_withheld(a, head)]
    found = []
    for line in given.attachments:
        hidden = next((a for a in withheld if _is_line_of(line, a, item)), None)
        found.append(line if hidden is None else _withheld_line(hidden, line.key, given.language))
    return tuple(_undoubted(found, case, head, given.language))


def _is_line_of(line: AttachmentLine, attachment: Attachment, item: AgendaItem) -> bool:
    by_key = bool(line.key) and line.key == attachment_key(item, attachment)
    return by_key or is_title_of(line.title, attachment)


def attachment_pages(
    session: Session, case: Case, item: AgendaItem, head: MeetingHead
) -> Iterator[AttachmentContent | PlaceholderContent]:
    """Return what stands behind a case paper, in order: pages, or a page in their place.

    Raises:
        UserError: an exempt attachment has no legal basis, so the public version may not be made.
    """
    for place, attachment in enumerate(case.attachments, start=1):
        if not attachment.is_printed:
            continue
        if _is_withheld(attachment, head):
            yield _placeholder(place, attachment, item, head)
        else:
            yield _pages(session, place, attachment, item, head)


def original_pages(
    session: Session, case: Case, item: AgendaItem, head: MeetingHead
) -> AttachmentContent | None:
    """Return the pages of a paper that is printed as it came, None when it could be read."""
    source = case.paper.source
    if source is None or not case.paper.is_as_it_came:
        return None
    return _pages(session, 0, Attachment(None, case.title, source), item, head)


def _is_withheld(attachment: Attachment, head: MeetingHead) -> bool:
    return head.audience is Audience.PUBLIC and not attachment.access.is_public(head.printed)


def _placeholder(
    place: int, attachment: Attachment, item: AgendaItem, head: MeetingHead
) -> PlaceholderContent:
    access = attachment.access
    if access.lacks_basis:
        name = item.number or item.title
        raise UserError(
            Sentence(
                f"Vedlegg {place} til {name} er unntatt offentlighet uten hjemmel.",
                f"Vedlegg {place} til {name} er unnateke offentleg innsyn utan heimel.",
            ),
            Sentence(
                "Skriv hjemmelen på vedlegget, så kan den offentlige utgaven lages.",
                "Skriv heimelen på vedlegget, så kan den offentlege utgåva lagast.",
            ),
        )
    return PlaceholderContent(
        key=attachment_key(item, attachment),
        head=head,
        number=item.number,
        public_title=word(AccessState.EXEMPT, head.language),
        basis=access.basis,
        attachment=place,
        case_key=key_of(item),
        state=item.state,
    )


def _pages(
    session: Session, place: int, attachment: Attachment, item: AgendaItem, head: MeetingHead
) -> AttachmentContent:
    name = attachment.file.name if attachment.file else ""
    found = AttachmentContent(
        key=attachment_key(item, attachment) if place else f"{key_of(item)}-original",
        head=head,
        number=item.number,
        case_key=key_of(item),
        place=place,
        title=attachment.title,
        name=name,
        state=item.state,
    )
    made = normalised_of(session, attachment)
    if made is None:
        why = _NOT_YET.said(head.language)
    elif made.pdf is None or not made.verdict.is_shown:
        why = refusal(made.verdict, head.language)
    else:
        return _with_pages(found, made.pdf, made.verdict)
    return replace(found, reason=f"{why} {_ORIGINAL.said(head.language, name)}")


def _with_pages(content: AttachmentContent, pdf: str, verdict: Verdict) -> AttachmentContent:
    feet = tuple(page.foot for page in verdict.pages)
    return replace(
        content,
        pdf=pdf,
        pages=len(verdict.pages),
        tagged=verdict.tagged,
        accessible=not verdict.against_ua,
        archivable=not verdict.against_a,
        feet=feet if all(feet) else (),
    )

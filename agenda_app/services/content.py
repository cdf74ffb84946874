"""A meeting as the plain content of its documents, for the members or for the public.

What the public gets is built from the parts it may see: for an exempt case nothing but its number,
public title and legal basis is ever put into the content.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.access import Access, AccessState
from agenda_app.domain.agenda import AgendaItem, ItemState
from agenda_app.domain.case import Attachment, Case, Proposal, Signer
from agenda_app.domain.committee import Role, Roster, Seat, quorum
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.municipality import Municipality
from agenda_app.domain.printed import (
    AgendaLine,
    AttachmentLine,
    AttendanceLine,
    AttendanceSheetContent,
    Audience,
    BundleContent,
    CaseContent,
    DeputyGroup,
    Letterhead,
    MeetingHead,
    NoticeContent,
    PartySeats,
    PlaceholderContent,
    ProtocolSheetContent,
    SheetsContent,
)
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import Text, image_hashes
from agenda_app.errors import UserError
from agenda_app.files import FileStore
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import read_case
from agenda_app.services.committees import roster
from agenda_app.services.meetings import read_meeting
from agenda_app.services.municipality import the_municipality
from agenda_app.services.passages import case_for
from agenda_app.services.print_plans import print_plan
from agenda_app.services.route import route_lines, text_to_vote_on
from agenda_app.words import access_text, word

_ABSENCE = {
    Language.BOKMAL: "Eventuelt forfall meldes snarest til {where}. Forfallsgrunn må oppgis.",
    Language.NYNORSK: "Eventuelt forfall skal meldast snarast til {where}. Grunnen må opplysast.",
}
_DEPUTIES = {
    Language.BOKMAL: (
        "Varamedlemmer møter bare etter nærmere innkalling. "
        "Den som mener seg inhabil i en sak, melder fra i god tid før møtet."
    ),
    Language.NYNORSK: (
        "Varamedlemer møter berre etter nærare innkalling. "
        "Den som meiner seg ugild i ei sak, melder frå i god tid før møtet."
    ),
}
_SECRETARY = {Language.BOKMAL: "møtesekretær", Language.NYNORSK: "møtesekretær"}


def key_of(item: AgendaItem) -> str:
    """Return the name by which a document's links find an item's pages."""
    return f"item-{item.id}"


def meeting_head(
    session: Session, files: FileStore, meeting_id: MeetingId, audience: Audience, printed: date
) -> MeetingHead:
    """Return what every page of a meeting's papers says."""
    meeting = read_meeting(session, meeting_id)
    body = roster(session, meeting.committee_id, meeting.date).committee
    return MeetingHead(
        letterhead=_letterhead(files, the_municipality(session)),
        committee=body.name,
        committee_code=body.code,
        starts=meeting.starts,
        place=meeting.place,
        number=meeting.number,
        language=meeting.language,
        audience=audience,
        printed=printed,
    )


def _letterhead(files: FileStore, municipality: Municipality) -> Letterhead:
    address = ", ".join(filter(None, (municipality.address, municipality.postal_address)))
    return Letterhead(
        municipality.name,
        municipality.unit,
        address,
        municipality.phone,
        municipality.email,
        files.get(municipality.crest) if municipality.crest else None,
        municipality.org_no.strip(),
    )


def notice_content(
    session: Session, files: FileStore, meeting_id: MeetingId, audience: Audience, printed: date
) -> NoticeContent:
    """Return the notice with its agenda; page numbers are filled in by whoever builds a bundle."""
    meeting = read_meeting(session, meeting_id)
    municipality = the_municipality(session)
    language = meeting.language
    unit = municipality.unit[:1].lower() + municipality.unit[1:]
    phone = municipality.phone and f"tlf. {municipality.phone}"
    where = ", ".join(filter(None, (unit, phone, municipality.email)))
    return NoticeContent(
        head=meeting_head(session, files, meeting_id, audience, printed),
        lines=tuple(
            agenda_line(item, audience, printed, language)
            for item in read_agenda(session, meeting_id).items
        ),
        absence_text=municipality.absence_text
        or _ABSENCE[language].format(where=where or municipality.name),
        deputies_text=municipality.deputies_text or _DEPUTIES[language],
        note=meeting.notice_note,
        signers=_signers(
            roster(session, meeting.committee_id, meeting.date), municipality, language
        ),
    )


def _signers(seats: Roster, municipality: Municipality, language: Language) -> tuple[Signer, ...]:
    chairs = (s for s in seats.members if s.membership.role is Role.CHAIR)
    signers = [
        Signer(s.person_name, s.membership.office or word(Role.CHAIR, language)) for s in chairs
    ]
    if municipality.secretary_name:
        signers.append(Signer(municipality.secretary_name, _SECRETARY[language]))
    return tuple(signers)


def agenda_line(
    item: AgendaItem, audience: Audience, today: date, language: Language
) -> AgendaLine:
    """Return an item as a line that this audience may read.

    Members see the title of an exempt case and its basis; the public sees the public title.
    Undecided counts as exempt for the public.
    """
    shielded = audience is Audience.PUBLIC and not item.access.is_public(today)
    exempt = shielded or _is_exempt(item.access, today)
    return AgendaLine(
        number=item.number,
        kind=item.kind,
        title=(item.public_title or word(AccessState.EXEMPT, language)) if shielded else item.title,
        archive_case_no="" if shielded else item.archive_case_no,
        exempt=exempt,
        exempt_basis=item.access.basis if exempt else "",
        state=item.state,
        starts_at=item.starts_at,
        speaker="" if shielded else item.speaker,
        key=key_of(item) if has_pages(item) else "",
    )


def _is_exempt(access: Access, today: date) -> bool:
    return access.state is AccessState.EXEMPT and not access.is_public(today)


def has_pages(item: AgendaItem) -> bool:
    """Tell whether something is printed for an item after the agenda."""
    return item.state is not ItemState.WITHDRAWN and (item.case_id is not None or bool(item.text))


def bundle_content(
    session: Session,
    files: FileStore,
    meeting_id: MeetingId,
    audience: Audience,
    printed: date,
    *,
    report: Callable[[AgendaItem], None] = lambda _item: None,
) -> BundleContent:
    """Return the whole bundle of a meeting for an audience.

    Args:
        session: an open read.
        files: where pictures and the crest are.
        meeting_id: the meeting.
        audience: members, or the public.
        printed: the date that stands on the papers.
        report: called with each item before it is gathered, for whoever shows progress.

    Raises:
        UserError: an exempt case has no legal basis, so the public version may not be made.
    """
    notice = notice_content(session, files, meeting_id, audience, printed)
    cases = []
    for item in read_agenda(session, meeting_id).items:
        if has_pages(item):
            report(item)
            cases.append(_pages_of(session, files, item, notice.head))
    plan = print_plan(session, read_meeting(session, meeting_id).committee_id)
    return BundleContent(notice, tuple(cases), plan)


def _pages_of(
    session: Session, files: FileStore, item: AgendaItem, head: MeetingHead
) -> CaseContent | PlaceholderContent:
    if head.audience is Audience.PUBLIC and not item.access.is_public(head.printed):
        return _placeholder(item, head)
    return case_content(session, files, item, head)


def _placeholder(item: AgendaItem, head: MeetingHead) -> PlaceholderContent:
    if item.access.state is AccessState.EXEMPT and not item.access.basis.strip():
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
    )


def case_content(
    session: Session, files: FileStore, item: AgendaItem, head: MeetingHead
) -> CaseContent:
    """Return a case's paper as it is printed on this meeting, for the audience of its papers."""
    return case_for(whole_case(session, files, item, head))


def whole_case(
    session: Session, files: FileStore, item: AgendaItem, head: MeetingHead
) -> CaseContent:
    """Return a case's paper with its exempt passages, whoever it is for."""
    if item.case_id is None:
        return CaseContent(
            key=key_of(item),
            head=head,
            number=item.number,
            title=item.title,
            language=head.language,
            body=item.text,
            images=_images(files, (item.text,)),
        )
    case = read_case(session, item.case_id)
    paper = case.paper
    main, others = text_to_vote_on(session, case, item.treatment_id, head.language)
    texts = (paper.body, *(p.text for p in (*others, *([main] if main else []))))
    return CaseContent(
        key=key_of(item),
        head=head,
        number=item.number,
        title=case.title,
        archive_case_no=case.archive_case_no,
        journal_no=paper.journal_no,
        unit=paper.unit,
        case_officer=paper.case_officer,
        paper_date=paper.date,
        access_text=access_text(case.access, paper.language),
        language=paper.language,
        treatments=route_lines(session, case),
        main=main,
        others=others,
        body=paper.body,
        attachments=_attachment_lines(case, head),
        referenced=paper.referenced,
        signers=paper.signers,
        images=_images(files, texts),
        state=item.state,
    )


def _images(files: FileStore, texts: Iterable[Text]) -> dict[str, bytes]:
    found = {}
    for sha256 in sorted({sha256 for text in texts for sha256 in image_hashes(text)}):
        try:
            found[sha256] = files.get(sha256)
        except UserError:
            continue  # the page says in the picture's place that it is missing
    return found


def _attachment_lines(case: Case, head: MeetingHead) -> tuple[AttachmentLine, ...]:
    """Return what is attached, then what the paper lists and has not come yet.

    A title that the paper lists for an attachment that is there is no missing one, also when the
    attachment itself is withheld: its title may be what has to be hidden.
    """
    kept = tuple(_attachment_line(a, head) for a in case.attachments)
    titles = {attachment.title.casefold() for attachment in case.attachments}
    missing = (t for t in case.paper.listed_attachments if t.casefold() not in titles)
    return (*kept, *(AttachmentLine(title) for title in missing))


def _attachment_line(attachment: Attachment, head: MeetingHead) -> AttachmentLine:
    access = attachment.access
    if head.audience is Audience.PUBLIC and not access.is_public(head.printed):
        title = word(AccessState.EXEMPT, head.language)
        return AttachmentLine(title, 0, access.basis, attachment.delivery)
    basis = access.basis if _is_exempt(access, head.printed) else ""
    return AttachmentLine(attachment.title, attachment.pages, basis, attachment.delivery)


def sheets_content(
    session: Session, files: FileStore, meeting_id: MeetingId, printed: date
) -> SheetsContent:
    """Return the protocol sheets of a meeting: attendance, then one sheet a numbered item."""
    meeting = read_meeting(session, meeting_id)
    head = meeting_head(session, files, meeting_id, Audience.INTERNAL, printed)
    seats = roster(session, meeting.committee_id, meeting.date)
    parties = party_seats(seats)
    sheets = tuple(
        _sheet(session, item, head, parties, seats.committee.seats)
        for item in read_agenda(session, meeting_id).items
        if item.number is not None and item.state is not ItemState.WITHDRAWN
    )
    return SheetsContent(_attendance(seats, head), sheets)


def _sheet(
    session: Session,
    item: AgendaItem,
    head: MeetingHead,
    parties: tuple[PartySeats, ...],
    seats: int,
) -> ProtocolSheetContent:
    proposal: Proposal | None = None
    if item.case_id is not None:
        case = read_case(session, item.case_id)
        proposal, _ = text_to_vote_on(session, case, item.treatment_id, head.language)
    basis = item.access.basis if _is_exempt(item.access, head.printed) else ""
    return ProtocolSheetContent(
        key_of(item), head, item.number, item.title, proposal, parties, seats, basis
    )


def party_seats(seats: Roster) -> tuple[PartySeats, ...]:
    """Return the columns of a vote table: each list with its seats and members, largest first."""
    counted = Counter(seat.list_abbreviation for seat in seats.members)
    return tuple(
        PartySeats(
            name,
            count,
            tuple(s.person_name for s in seats.members if s.list_abbreviation == name),
        )
        for name, count in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))
    )


def _attendance(seats: Roster, head: MeetingHead) -> AttendanceSheetContent:
    groups = []
    for list_id in seats.lists():
        deputies = seats.deputies_of(list_id)
        if deputies:
            lines = tuple(_person_line(seat, head.language) for seat in deputies)
            groups.append(DeputyGroup(deputies[0].list_name, deputies[0].list_abbreviation, lines))
    return AttendanceSheetContent(
        head=head,
        members=tuple(_person_line(seat, head.language) for seat in seats.members),
        deputies=tuple(groups),
        seats=seats.committee.seats,
        quorum=quorum(seats.committee.seats),
    )


def _person_line(seat: Seat, language: Language) -> AttendanceLine:
    role = seat.membership.role
    office = seat.membership.office
    if not office and role in {Role.CHAIR, Role.VICE_CHAIR}:
        office = word(role, language)
    return AttendanceLine(seat.person_name, seat.list_abbreviation, office, seat.phone)

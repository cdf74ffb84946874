"""A meeting as the content of its notice and agenda, for the members or for the public.

Of an exempt case the public gets nothing but its number, public title and legal basis.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.access import Access, AccessState
from agenda_app.domain.agenda import AgendaItem, ItemState
from agenda_app.domain.case import Signer
from agenda_app.domain.committee import Role, Roster
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingForm, MeetingId
from agenda_app.domain.municipality import Municipality
from agenda_app.domain.names_in_sentences import in_sentence
from agenda_app.domain.notice_in_writing import ANSWER, demand_words
from agenda_app.domain.printed import AgendaLine, Audience, NoticeContent
from agenda_app.files.store import FileStore
from agenda_app.services.agendas import read_agenda
from agenda_app.services.committees import roster
from agenda_app.services.meeting_head import meeting_head
from agenda_app.services.meetings import read_meeting
from agenda_app.services.municipality import the_municipality
from agenda_app.terms import word

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
SECRETARY = {Language.BOKMAL: "møtesekretær", Language.NYNORSK: "møtesekretær"}


def key_of(item: AgendaItem) -> str:
    """Return the name by which a document's links find an item's pages."""
    return f"item-{item.id}"


def notice_content(
    session: Session, files: FileStore, meeting_id: MeetingId, audience: Audience, printed: date
) -> NoticeContent:
    """Return the notice with its agenda; page numbers are filled in by whoever builds a bundle."""
    meeting = read_meeting(session, meeting_id)
    municipality = the_municipality(session)
    language = meeting.language
    unit = in_sentence(municipality.unit)
    phone = municipality.phone and f"tlf. {municipality.phone}"
    where = ", ".join(filter(None, (unit, phone, municipality.email)))
    seats = roster(session, meeting.committee_id, meeting.date)
    absence = municipality.absence_text or _ABSENCE[language].format(
        where=where or municipality.name
    )
    deputies = municipality.deputies_text or _DEPUTIES[language]
    if meeting.form.is_urgent:
        demand = demand_words(seats.committee.seats).said(language)
        is_written = meeting.form is MeetingForm.WRITTEN
        absence = ANSWER.said(language) if is_written else absence
        deputies = demand if is_written else f"{deputies} {demand}"
    return NoticeContent(
        head=meeting_head(session, files, meeting_id, audience, printed),
        lines=tuple(
            agenda_line(item, audience, printed, language)
            for item in read_agenda(session, meeting_id).items
        ),
        absence_text=absence,
        deputies_text=deputies,
        note=meeting.notice_note,
        signers=_signers(seats, municipality, language),
    )


def _signers(seats: Roster, municipality: Municipality, language: Language) -> tuple[Signer, ...]:
    chairs = (s for s in seats.members if s.membership.role is Role.CHAIR)
    signers = [
        Signer(s.person_name, s.membership.office or word(Role.CHAIR, language)) for s in chairs
    ]
    if municipality.secretary_name:
        signers.append(Signer(municipality.secretary_name, SECRETARY[language]))
    return tuple(signers)


def agenda_line(
    item: AgendaItem, audience: Audience, today: date, language: Language
) -> AgendaLine:
    """Return an item as a line that this audience may read.

    Members see the title of an exempt case and its basis; the public sees the public title.
    Undecided counts as exempt for the public.
    """
    shielded = audience is Audience.PUBLIC and not item.access.is_public(today)
    exempt = shielded or is_exempt(item.access, today)
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
        key=key_of(item) if has_pages(item) or item.number is None else "",
    )


def is_exempt(access: Access, today: date) -> bool:
    """Tell whether somebody has exempted it, and the exemption still holds on a day."""
    return access.state is AccessState.EXEMPT and not access.is_public(today)


def has_pages(item: AgendaItem) -> bool:
    """Tell whether something is printed for an item after the agenda."""
    return item.state is not ItemState.WITHDRAWN and has_paper(item)


def has_paper(item: AgendaItem) -> bool:
    """Tell whether an item has something to print, withdrawn or not."""
    return item.case_id is not None or bool(item.text)

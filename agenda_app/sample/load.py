"""Fill the data with the invented municipality: people, meetings, papers, decisions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from sqlalchemy.orm import Session

from agenda_app.domain.case import Attachment, Case, CaseId, Treatment
from agenda_app.domain.committee import Committee, CommitteeKind, StandardItem
from agenda_app.domain.dispatch import Channel, Recipient, RecipientKind
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.municipality import Municipality
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.sample.attachments import attachment_of
from agenda_app.sample.calendar import Calendar, calendar_for
from agenda_app.sample.fees import add_rates
from agenda_app.sample.files import paper_file
from agenda_app.sample.meetings import Put, hold_meetings
from agenda_app.sample.papers import SamplePaper, pictures, sample_papers
from agenda_app.sample.people import add_people
from agenda_app.services.cases import save_case
from agenda_app.services.committees import committees, save_committee
from agenda_app.services.importing import keep
from agenda_app.services.meeting_lines import meeting_lines
from agenda_app.services.municipality import find_municipality, save_municipality
from agenda_app.services.recipients import replace_recipients
from agenda_app.services.setup import set_up, usual_committees

MUNICIPALITY = Municipality(
    name="Ytterholm kommune",
    address="Rådhuset, Havneveien 1",
    postal_address="0000 Ytterholm",
    phone="00 00 00 00",
    email="politikk@ytterholm.example",
    chief_executive_name="Torgeir Lyngskjær",
    secretary_name="Guri Naustholm",
)
_OWN = ("address", "postal_address", "phone", "email", "chief_executive_name", "secretary_name")
_PLACES = {
    "KST": "Kommunestyresalen, rådhuset",
    "FSK": "Møterom Holmen, rådhuset",
    "HTM": "Havnekontoret i Nordvågen",
}
_BOARD = Committee(
    id=None,
    code="HTM",
    name="Hovedutvalg for havn, teknikk og miljø",
    kind=CommitteeKind.COMMITTEE,
    seats=7,
    starts_at=time(10),
    standard_items=(StandardItem.APPROVE_NOTICE, StandardItem.APPROVE_MINUTES),
)
RECIPIENTS = (
    Recipient(None, None, "Ytterholm bibliotek", RecipientKind.LIBRARY),
    Recipient(None, None, "Servicekontoret", RecipientKind.ADMINISTRATION, copies=2),
    Recipient(
        None,
        None,
        "Ytterholmposten",
        RecipientKind.PRESS,
        channel=Channel.EMAIL,
        email="redaksjon@ytterholmposten.example",
    ),
)
"""Who gets the papers of every committee besides its members."""


def load_sample(session: Session, files: FileStore, today: date) -> MeetingId:
    """Fill the data, and return the council's next meeting.

    A municipality that has been set up keeps its name and its language. The same day gives the
    same data. Its files are made by ``produce.sample_files.make_sample_files``.

    Raises:
        UserError: there are meetings already, which the sample must not mix with.
    """
    if meeting_lines(session):
        raise UserError(
            Sentence(
                "Det finnes allerede møter her, så eksempeldata kan ikke legges inn.",
                "Det finst alt møte her, så eksempeldata kan ikkje leggjast inn.",
            ),
            Sentence("Bruk en tom mappe til eksempeldata.", "Bruk ei tom mappe til eksempeldata."),
        )
    calendar = calendar_for(today)
    bodies = _set_up(session, today)
    add_people(session, today)
    if bodies["KST"].id is not None:
        replace_recipients(session, bodies["KST"].id, RECIPIENTS)
    images = pictures(calendar)
    for data in images.values():
        files.put(data)
    made = [
        Put(paper, _add_case(session, files, paper, bodies, calendar))
        for paper in sample_papers(calendar)
    ]
    add_rates(session, bodies["FSK"], today)
    return hold_meetings(session, files, bodies, calendar, made)


def _set_up(session: Session, today: date) -> dict[str, Committee]:
    """Make what is missing of the municipality and its committees, and say where they meet."""
    found = find_municipality(session)
    if found is None:
        set_up(session, MUNICIPALITY, ("KST", "FSK"), today)
    else:
        empty = {name: getattr(MUNICIPALITY, name) for name in _OWN if not getattr(found, name)}
        save_municipality(session, replace(found, **empty))
    language = (found or MUNICIPALITY).language
    known = {body.code for body in committees(session, active_only=False)}
    for wanted in (*usual_committees(language), _BOARD):
        if wanted.code in _PLACES and wanted.code not in known:
            save_committee(session, wanted)
    return {
        body.code: save_committee(session, replace(body, place=body.place or _PLACES[body.code]))
        for body in committees(session, active_only=False)
        if body.code in _PLACES
    }


def _add_case(
    session: Session,
    files: FileStore,
    paper: SamplePaper,
    bodies: dict[str, Committee],
    calendar: Calendar,
) -> CaseId:
    text = paper.paper
    if paper.file_form:
        data = paper_file(paper, calendar)
        text = replace(text, source=keep(files, data, paper.file_name))
    attachments = []
    for wanted in paper.attachments:
        data, name = attachment_of(wanted, text.language, calendar)
        file = keep(files, data, name)
        attachments.append(Attachment(None, wanted.title, file, wanted.access))
    route = tuple(
        Treatment(None, order, bodies[code].id, bodies[code].name)
        for order, code in enumerate(paper.route, start=1)
    )
    case = Case(
        id=None,
        title=paper.title,
        archive_case_no=paper.archive_case_no,
        short_title=paper.short_title,
        public_title=paper.public_title,
        access=paper.access,
        paper=text,
        treatments=route,
        attachments=tuple(attachments),
    )
    saved = save_case(session, case).id
    assert saved is not None
    return saved

"""Small values with sensible defaults, so that a test says only what it is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from sqlalchemy.orm import Session

from agenda_app.domain.access import Access
from agenda_app.domain.agenda import Agenda, AgendaItem, ItemId, ItemKind, ItemType
from agenda_app.domain.case import Case, CasePaper, Proposal, Treatment
from agenda_app.domain.committee import (
    Committee,
    CommitteeId,
    CommitteeKind,
    Membership,
    Role,
    StandardItem,
)
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.domain.municipality import Municipality
from agenda_app.domain.people import Person
from agenda_app.domain.text import Heading, ListItem, Paragraph, Text, runs
from agenda_app.services import cases, committees, meeting_planning, people, setup

TODAY = date(2026, 4, 1)


def a_text(*lines: str) -> Text:
    return tuple(Paragraph(runs(line)) for line in lines)


def a_point(label: str, text: str, level: int = 0) -> ListItem:
    return ListItem(level, label, runs(text))


def a_paper(**changes: object) -> CasePaper:
    paper = CasePaper(
        unit="Teknisk drift",
        date=date(2026, 3, 20),
        journal_no="88/2026",
        case_officer="Siv Hauknes",
        proposals=(
            Proposal("Kommunedirektørens forslag til vedtak", (a_point("1.", "Kaia rustes opp."),)),
        ),
        body=(Heading(1, runs("Saksopplysninger")), *a_text("Kaia er fra 1974.")),
    )
    return replace(paper, **changes)  # type: ignore[arg-type]


def a_case(title: str = "Opprusting av kaia", **changes: object) -> Case:
    case = Case(id=None, title=title, archive_case_no="2026/12", paper=a_paper())
    return replace(case, **changes)  # type: ignore[arg-type]


def a_committee(code: str = "KST", **changes: object) -> Committee:
    committee = Committee(
        id=None,
        code=code,
        name={"KST": "Kommunestyret", "FSK": "Formannskapet"}.get(code, f"Utvalg {code}"),
        kind=CommitteeKind.MUNICIPAL_COUNCIL if code == "KST" else CommitteeKind.COMMITTEE,
        seats=11 if code == "KST" else 5,
        place="Kommunestyresalen",
        starts_at=time(18),
        standard_items=(StandardItem.APPROVE_NOTICE,),
    )
    return replace(committee, **changes)  # type: ignore[arg-type]


def an_item(
    title: str = "En sak",
    *,
    id: int | None = None,
    type: ItemType | None = ItemType.PS,
    access: Access | None = None,
    frozen: bool = False,
) -> AgendaItem:
    item = AgendaItem(
        id=None if id is None else ItemId(id),
        kind=ItemKind.CASE if type else ItemKind.HEADING,
        title=title,
        type=type,
        frozen=frozen,
    )
    return item if access is None else replace(item, access=access)


def an_agenda(*titles: str) -> Agenda:
    items = tuple(an_item(title, id=number) for number, title in enumerate(titles, start=1))
    return Agenda(MeetingId(1), items)


def a_municipality(session: Session, name: str = "Ytterholm kommune") -> Municipality:
    setup.set_up(session, Municipality(name), ("KST", "FSK"), TODAY)
    found = setup.find_municipality(session)
    assert found is not None
    return found


def saved_meeting(session: Session, code: str = "KST", day: date = date(2026, 4, 29)) -> Meeting:
    body = committees.committee_by_code(session, code)
    assert body.id is not None
    return meeting_planning.add_meeting(session, body.id, day)


def saved_case(session: Session, title: str = "Opprusting av kaia", *codes: str) -> Case:
    route = tuple(
        Treatment(None, order, committees.committee_by_code(session, code).id)
        for order, code in enumerate(codes, start=1)
    )
    return cases.save_case(session, a_case(title, treatments=route))


def saved_member(
    session: Session, code: str, name: str, on_list: str, role: Role = Role.MEMBER, rank: int = 1
) -> Membership:
    body = committees.committee_by_code(session, code)
    term = people.term_on(session, TODAY)
    assert term.id is not None
    person = people.save_person(session, Person(None, name))
    listed = people.list_by_abbreviation(session, term.id, on_list)
    return committees.save_membership(
        session,
        Membership(
            None,
            CommitteeId(body.id or 0),
            person.id or 0,
            listed.id,
            role,
            rank,
            term.id,  # type: ignore[arg-type]
        ),
    )

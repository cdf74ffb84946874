"""What is printed: members see all, the public sees nothing exempt, recommendations go on."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date
from typing import Any

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, UNDECIDED, Access, exempt
from agenda_app.domain.agenda import ItemState, set_state
from agenda_app.domain.case import Attachment, Delivery, Treatment
from agenda_app.domain.committee import Role
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingAction
from agenda_app.domain.printed import Audience, CaseContent, PlaceholderContent
from agenda_app.errors import UserError
from agenda_app.services import agendas, cases, importing, meetings, putting_on, route
from agenda_app.services.bundle_content import bundle_content
from agenda_app.services.committees import committee_by_code
from agenda_app.services.municipality import save_municipality
from agenda_app.services.notice_content import notice_content
from agenda_app.services.sheets_content import sheets_content
from tests.builders import (
    TODAY,
    a_case,
    a_municipality,
    a_paper,
    a_point,
    a_text,
    saved_case,
    saved_meeting,
    saved_member,
)


def everything(value: Any) -> str:
    return repr(value if isinstance(value, tuple) else asdict(value))


def meeting_with(storage: Storage, access: Access, public_title: str = "") -> Any:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        attachment = Attachment(
            None, "HEMMELIGVEDLEGG", importing.keep(storage.files, b"x", "HEMMELIGFIL.pdf"), OPEN
        )
        case = cases.save_case(
            session,
            a_case(
                "HEMMELIGTITTEL",
                archive_case_no="2026/99",
                access=access,
                public_title=public_title,
                paper=a_paper(case_officer="HEMMELIGNAVN", body=a_text("HEMMELIGTEKST")),
                attachments=(attachment,),
            ),
        )
        putting_on.put_cases(session, meeting.id, [case.id])
    return meeting


@pytest.mark.parametrize("access", [UNDECIDED, exempt("offl. § 23")])
def test_the_public_gets_nothing_of_an_exempt_case(storage: Storage, access: Access) -> None:
    meeting = meeting_with(storage, access, "Kjøp av eiendom")
    with storage.database.read() as session:
        bundle = bundle_content(session, storage.files, meeting.id, Audience.PUBLIC, TODAY)
        inside = bundle_content(session, storage.files, meeting.id, Audience.INTERNAL, TODAY)
    assert "HEMMELIG" not in everything(bundle)
    assert "2026/99" not in everything(bundle)
    (page,) = bundle.papers
    assert isinstance(page, PlaceholderContent)
    assert (page.public_title, page.basis) == ("Kjøp av eiendom", access.basis)
    for secret in ("TITTEL", "NAVN", "TEKST", "VEDLEGG"):
        assert f"HEMMELIG{secret}" in everything(inside)


def test_the_letterhead_says_who_sends_and_how_to_reach_them(storage: Storage) -> None:
    with storage.database.write("test") as session:
        own = replace(
            a_municipality(session),
            org_no="999 999 999",
            address="Havneveien 1",
            postal_address="0000 Ytterholm",
            phone="00 00 00 00",
        )
        save_municipality(session, own)
        meeting = saved_meeting(session)
        notice = notice_content(session, storage.files, meeting.id, Audience.INTERNAL, TODAY)
    letter = notice.head.letterhead
    assert (letter.address, letter.org_no) == ("Havneveien 1, 0000 Ytterholm", "999 999 999")
    assert "tlf. 00 00 00 00" in notice.absence_text


def test_numbers_are_the_same_for_members_and_public(storage: Storage) -> None:
    meeting = meeting_with(storage, exempt("offl. § 23"))
    with storage.database.read() as session:
        lines = [
            notice_content(session, storage.files, meeting.id, audience, TODAY).lines
            for audience in Audience
        ]
    assert [line.number for line in lines[0]] == [line.number for line in lines[1]]


@pytest.mark.parametrize("basis", ["", "."])
def test_an_exemption_without_basis_stops_the_public_version(storage: Storage, basis: str) -> None:
    meeting = meeting_with(storage, exempt(basis))
    with storage.database.read() as session:
        bundle_content(session, storage.files, meeting.id, Audience.INTERNAL, TODAY)
        with pytest.raises(UserError, match="uten hjemmel"):
            bundle_content(session, storage.files, meeting.id, Audience.PUBLIC, TODAY)


def test_an_exempt_attachment_of_an_open_case_is_withheld(storage: Storage) -> None:
    meeting = meeting_with(storage, OPEN)
    with storage.database.write("test") as session:
        item = agendas.read_agenda(session, meeting.id).items[2]
        case = cases.read_case(session, item.case_id)
        closed = replace(case.attachments[0], access=exempt("offl. § 13"))
        cases.save_case(session, replace(case, attachments=(closed,)))
        bundle = bundle_content(session, storage.files, meeting.id, Audience.PUBLIC, TODAY)
    assert "HEMMELIGTEKST" in everything(bundle)
    assert "HEMMELIGVEDLEGG" not in everything(bundle)
    page, withheld = bundle.papers
    assert isinstance(page, CaseContent)
    assert page.attachments[0].exempt_basis == "offl. § 13"
    assert isinstance(withheld, PlaceholderContent)
    assert (withheld.attachment, withheld.basis) == (1, "offl. § 13")
    assert withheld.key == page.attachments[0].key


@pytest.mark.parametrize("access", [UNDECIDED, exempt("offl. § 13")])
def test_a_withheld_attachment_is_not_named_as_missing(storage: Storage, access: Access) -> None:
    meeting = meeting_with(storage, OPEN)
    with storage.database.write("test") as session:
        item = agendas.read_agenda(session, meeting.id).items[2]
        case = cases.read_case(session, item.case_id)
        closed = replace(case.attachments[0], access=access)
        listed = replace(case.paper, listed_attachments=("HEMMELIGVEDLEGG", "Kart"))
        cases.save_case(session, replace(case, attachments=(closed,), paper=listed))
        bundle = bundle_content(session, storage.files, meeting.id, Audience.PUBLIC, TODAY)
    assert "HEMMELIGVEDLEGG" not in everything(bundle.papers[0].attachments)
    assert [line.title for line in bundle.papers[0].attachments] == ["Unntatt offentlighet", "Kart"]


def test_the_next_committee_votes_on_the_recommendation(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        case = saved_case(session, "To trinn", "FSK", "KST")
        first = saved_meeting(session, "FSK", date(2026, 4, 15))
        putting_on.put_cases(session, first.id, [case.id])
        meetings.act(session, first.id, MeetingAction.SEND)
        meetings.act(session, first.id, MeetingAction.HOLD)
        case = cases.read_case(session, case.id)
        step = case.treatments[0]
        route.record_recommendation(session, case, step.id, (a_point("1.", "Kaia rives."),))
        second = saved_meeting(session, "KST")
        putting_on.put_cases(session, second.id, [case.id])
        bundle = bundle_content(session, storage.files, second.id, Audience.INTERNAL, TODAY)
    (page,) = bundle.papers
    assert isinstance(page, CaseContent)
    assert page.main is not None
    assert page.main.owner == "Formannskapets innstilling"
    assert page.main.text == (a_point("1.", "Kaia rives."),)
    assert [p.owner for p in page.others] == ["Kommunedirektørens forslag til vedtak"]
    rows = [(line.number, line.committee, line.date) for line in page.treatments]
    assert rows == [
        ("3/26", "Formannskapet", date(2026, 4, 15)),
        ("3/26", "Kommunestyret", date(2026, 4, 29)),
    ]


def test_a_row_that_has_no_meeting_yet_stays_empty(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        council = committee_by_code(session, "KST")
        case = cases.save_case(
            session,
            a_case(
                treatments=(
                    Treatment(None, 1, None, "Havnestyret", False),
                    Treatment(None, 2, council.id),
                )
            ),
        )
        lines = route.route_lines(session, case)
    assert [(line.number, line.committee, line.date) for line in lines] == [
        ("", "Havnestyret", None),
        ("", "Kommunestyret", None),
    ]


@pytest.mark.parametrize(
    ("name", "language", "label"),
    [
        ("Formannskapet", Language.BOKMAL, "Formannskapets innstilling"),
        ("Havnens", Language.BOKMAL, "Havnens' innstilling"),
        ("Utvalg for plan og miljø", Language.BOKMAL, "Innstilling fra utvalg for plan og miljø"),
        ("Formannskapet", Language.NYNORSK, "Tilråding frå formannskapet"),
    ],
)
def test_a_recommendation_is_named_after_its_committee(
    name: str, language: Language, label: str
) -> None:
    assert route.recommendation_label(name, language) == label


def test_a_withdrawn_case_keeps_its_line_and_has_no_pages(storage: Storage) -> None:
    meeting = meeting_with(storage, OPEN)
    with storage.database.write("test") as session:
        agenda = agendas.read_agenda(session, meeting.id)
        agendas.save_agenda(session, set_state(agenda, 2, ItemState.WITHDRAWN))
        bundle = bundle_content(session, storage.files, meeting.id, Audience.INTERNAL, TODAY)
    assert bundle.papers == ()
    assert bundle.notice.lines[2].state is ItemState.WITHDRAWN
    assert str(bundle.notice.lines[2].number) == "PS 3/26"


def test_the_sheets_list_parties_by_seats_and_deputies_in_calling_order(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        saved_member(session, "KST", "Aud Strømsnes", "Ap", Role.CHAIR)
        saved_member(session, "KST", "Jon Brattøy", "H")
        saved_member(session, "KST", "Mona Skarv", "Ap", rank=2)
        saved_member(session, "KST", "Asbjørn Vik", "Ap", Role.DEPUTY, 2)
        saved_member(session, "KST", "Randi Moen", "Ap", Role.DEPUTY, 1)
        meeting = saved_meeting(session)
        sheets = sheets_content(session, storage.files, meeting.id, TODAY)
        notice = notice_content(session, storage.files, meeting.id, Audience.INTERNAL, TODAY)
    assert [(p.abbreviation, p.seats) for p in sheets.sheets[0].parties] == [("Ap", 2), ("H", 1)]
    assert sheets.sheets[0].parties[0].names == ("Aud Strømsnes", "Mona Skarv")
    (group,) = sheets.attendance.deputies
    assert [d.name for d in group.deputies] == ["Randi Moen", "Asbjørn Vik"]
    assert sheets.attendance.quorum == 6
    assert [s.name for s in notice.signers] == ["Aud Strømsnes"]


@pytest.mark.parametrize("audience", Audience)
def test_the_list_of_attachments_says_how_each_comes(storage: Storage, audience: Audience) -> None:
    meeting = meeting_with(storage, OPEN)
    with storage.database.write("test") as session:
        item = agendas.read_agenda(session, meeting.id).items[2]
        case = cases.read_case(session, item.case_id)
        waiting = Attachment(None, "Takst", None, OPEN, delivery=Delivery.LATER)
        cases.save_case(session, replace(case, attachments=(*case.attachments, waiting)))
        bundle = bundle_content(session, storage.files, meeting.id, audience, TODAY)
    lines = bundle.papers[0].attachments
    assert [(line.title, line.delivery) for line in lines] == [
        ("HEMMELIGVEDLEGG", Delivery.WITH_PAPERS),
        ("Takst", Delivery.LATER),
    ]

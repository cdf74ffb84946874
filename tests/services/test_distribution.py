"""Who gets what of a meeting: from the register, the plan, and what is exempt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, Access, exempt
from agenda_app.domain.case import Attachment
from agenda_app.domain.dispatch import Recipient, RecipientKind, Version
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.text import Paragraph, Run
from agenda_app.services import cases, putting_on
from agenda_app.services.agendas import read_agenda
from agenda_app.services.committees import committee_by_code
from agenda_app.services.distribution import (
    distribution_content,
    has_exempt_part,
    prints_apart,
    says_something_exempt,
)
from agenda_app.services.print_plans import save_print_plan
from agenda_app.services.recipients import replace_recipients
from tests.builders import TODAY, a_municipality, saved_case, saved_meeting, saved_member

CLOSED = exempt("offl. § 13")


class World:
    """A council of two members with one meeting and one open case."""

    def __init__(self, storage: Storage, session: Session) -> None:
        self.storage, self.session = storage, session
        a_municipality(session)
        for name in ("Aud Strømsnes", "Olav Tangvær"):
            saved_member(session, "KST", name, "Ap")
        self.council = committee_by_code(session, "KST").id
        meeting = saved_meeting(session).id
        assert meeting is not None
        self.meeting: MeetingId = meeting
        self.put("Skolerute", OPEN)

    def put(self, title: str, access: Access, *attached: Access) -> None:
        case = saved_case(self.session, title, "KST")
        attachments = tuple(Attachment(None, "Kart", None, access=own) for own in attached)
        case = cases.save_case(self.session, replace(case, access=access, attachments=attachments))
        assert case.id is not None
        putting_on.put_cases(self.session, self.meeting, [case.id])

    def apart(self, today: date = TODAY) -> bool:
        return prints_apart(self.session, self.storage.files, self.meeting, today)

    def plan(self, **changes: object) -> None:
        assert self.council is not None
        plan = replace(PrintPlan(), **changes)  # type: ignore[arg-type]
        save_print_plan(self.session, self.council, plan, 0)


@pytest.fixture
def world(storage: Storage) -> Iterator[World]:
    with storage.database.write("test") as session:
        yield World(storage, session)


def test_a_meeting_with_open_cases_has_no_exempt_part(world: World) -> None:
    assert not has_exempt_part(world.session, world.meeting, TODAY)
    assert not world.apart()


@pytest.mark.parametrize("access", [CLOSED, Access()])
def test_what_the_public_may_not_read_is_printed_apart(world: World, access: Access) -> None:
    world.put("Personalsak", access)
    assert world.apart()


def test_a_withheld_attachment_is_printed_apart_too(world: World) -> None:
    world.put("Kaia", OPEN, CLOSED)
    assert world.apart()


def test_an_exemption_that_is_over_keeps_nothing_apart(world: World) -> None:
    world.put("Anbud", replace(CLOSED, until=date(2026, 4, 10)))
    assert world.apart(date(2026, 4, 10))
    assert not world.apart(date(2026, 4, 11))


def test_the_plan_may_want_everything_in_one(world: World) -> None:
    world.put("Personalsak", CLOSED)
    world.plan(exempt_apart=False)
    assert not world.apart()


def test_members_get_one_bundle_when_words_inside_an_open_case_are_exempt(world: World) -> None:
    world.put("Personalsak", CLOSED)
    assert world.apart()
    case = saved_case(world.session, "Drosjeløyve", "KST")
    named = (Paragraph((Run("Søkeren er "), Run("Ola Nes", exempt="offl. § 13"))),)
    paper = replace(case.paper, body=named)
    case = cases.save_case(world.session, replace(case, access=OPEN, paper=paper))
    assert case.id is not None
    putting_on.put_cases(world.session, world.meeting, [case.id])
    assert not world.apart()


def test_lines_that_go_out_alone_are_asked_about_alone(world: World) -> None:
    def says(*titles: str) -> bool:
        items = read_agenda(world.session, world.meeting).items
        among = {item.id for item in items if item.title in titles}
        return says_something_exempt(world.session, world.meeting, TODAY, among)

    world.put("Personalsak", CLOSED)
    assert says_something_exempt(world.session, world.meeting, TODAY)
    assert says("Skolerute", "Personalsak")
    assert not says("Skolerute")


def test_e_mail_brings_members_what_the_public_gets_unless_the_plan_says_otherwise(
    world: World,
) -> None:
    def mails_public() -> bool:
        files = world.storage.files
        return distribution_content(world.session, files, world.meeting, TODAY).mails_public

    assert not mails_public()
    world.put("Personalsak", CLOSED)
    assert mails_public()
    world.plan(email_exempt=True)
    assert not mails_public()


def test_the_list_holds_members_others_and_what_is_printed(world: World) -> None:
    assert world.council is not None
    press = Recipient(None, world.council, "Avisa", RecipientKind.PRESS, copies=2)
    replace_recipients(world.session, world.council, [press])
    files, pages = world.storage.files, {Version.INTERNAL: 12}
    content = distribution_content(world.session, files, world.meeting, TODAY, pages)
    assert [r.name for r in content.recipients] == ["Aud Strømsnes", "Olav Tangvær", "Avisa"]
    assert [(run.version, run.copies, run.pages) for run in content.runs] == [
        (Version.INTERNAL, 2, 12),
        (Version.PUBLIC, 2, 0),
    ]
    world.put("Personalsak", CLOSED)
    content = distribution_content(world.session, files, world.meeting, TODAY)
    assert content.apart
    assert [(run.version, run.copies) for run in content.runs] == [
        (Version.PUBLIC, 4),
        (Version.EXEMPT, 2),
    ]

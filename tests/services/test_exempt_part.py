"""What of a meeting is exempt, and whether it is printed apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, Access
from agenda_app.domain.case import Attachment
from agenda_app.domain.text import Paragraph, Run
from agenda_app.services import cases, putting_on
from agenda_app.services.agendas import read_agenda
from agenda_app.services.exempt_part import (
    has_exempt_part,
    says_something_exempt,
)
from tests.builders import TODAY, saved_case
from tests.services.council_with_cases import CLOSED, World


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


def test_a_withheld_attachment_without_pages_is_no_part(world: World) -> None:
    case = saved_case(world.session, "Kaia", "KST")
    kart = Attachment(None, "Kart", None, access=CLOSED)
    case = cases.save_case(world.session, replace(case, access=OPEN, attachments=(kart,)))
    assert case.id is not None
    putting_on.put_cases(world.session, world.meeting, [case.id])
    assert not has_exempt_part(world.session, world.meeting, TODAY)


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

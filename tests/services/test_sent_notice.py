"""The notice that was sent stays what was sent, and tells the public nothing exempt."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, exempt
from agenda_app.domain.agenda import AgendaItem, ItemKind, ItemState
from agenda_app.domain.dispatch import DispatchKind
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience, NoticeContent
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.municipality import save_municipality, the_municipality
from agenda_app.services.sent_notice import notice_as_sent
from tests.produce.dispatch_world import (
    LATER,
    NOW,
    SECRET,
    TODAY,
    a_meeting,
    change,
    new_case,
    put,
    send,
    set_fate,
)

INTERNAL, PUBLIC = Audience
BASIS = exempt("offl. § 13 jf. fvl. § 13 første ledd nr. 1")


def notice(storage: Storage, meeting: MeetingId, audience: Audience = INTERNAL) -> NoticeContent:
    with storage.database.read() as session:
        return notice_as_sent(session, storage.files, meeting, audience, LATER.date())


def titles(storage: Storage, meeting: MeetingId, audience: Audience = INTERNAL) -> list[str]:
    return [line.title for line in notice(storage, meeting, audience).lines if line.key]


def move(storage: Storage, name: str) -> None:
    with storage.database.write("test") as session:
        save_municipality(session, replace(the_municipality(session), name=name))


def test_its_letterhead_day_and_lines_are_those_that_were_sent(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    move(storage, "Gamlevik kommune")
    assert notice(storage, meeting).head.printed == LATER.date()
    send(storage, meeting)
    move(storage, "Nyvik kommune")
    change(storage, cases[0], title="Kaia rives")
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    for audience in Audience:
        head = notice(storage, meeting, audience).head
        assert head.letterhead.municipality == "Gamlevik kommune"
        assert (head.printed, head.audience) == (NOW.date(), audience)
    opened = ["Opprusting av kaia", "Økonomirapport"]
    assert titles(storage, meeting) == [*opened, SECRET]
    assert titles(storage, meeting, PUBLIC) == [*opened, "Personalsak"]


def test_supplements_and_corrections_are_in_it_once_they_were_sent(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    send(storage, meeting, DispatchKind.SUPPLEMENT, LATER)
    assert titles(storage, meeting)[-1] == "Valg av nemnd"
    set_fate(storage, meeting, cases[1], ItemState.WITHDRAWN)
    states = [line.state for line in notice(storage, meeting).lines]
    assert ItemState.WITHDRAWN not in states
    send(storage, meeting, DispatchKind.CORRECTION, LATER)
    for audience in Audience:
        states = [line.state for line in notice(storage, meeting, audience).lines]
        assert states.count(ItemState.WITHDRAWN) == 1


def test_the_public_no_longer_reads_what_became_exempt(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change(storage, cases[0], access=BASIS, public_title="Sak om eiendom")
    assert titles(storage, meeting)[0] == "Opprusting av kaia"
    assert titles(storage, meeting, PUBLIC)[0] == "Sak om eiendom"


def test_what_was_exempt_then_stays_so_until_it_is_sent_anew(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change(storage, cases[2], access=OPEN)
    assert titles(storage, meeting, PUBLIC)[2] == "Personalsak"


def test_what_the_public_was_not_given_it_reads_as_the_members_have_it(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting, with_public=False)
    change(storage, cases[1], title="Økonomirapport for våren")
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    shown = ["Opprusting av kaia", "Økonomirapport", "Personalsak"]
    assert titles(storage, meeting, PUBLIC) == shown


def test_what_was_exempt_and_not_given_to_the_public_it_reads_in_the_words_of_today(
    storage: Storage,
) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting, with_public=False)
    change(storage, cases[2], access=OPEN, title="Ny ordning i havna")
    assert titles(storage, meeting)[2] == SECRET
    assert titles(storage, meeting, PUBLIC)[2] == "Ny ordning i havna"


def test_before_it_is_sent_it_is_what_it_is_now(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    change(storage, cases[1], title="Økonomirapport for våren")
    assert "Økonomirapport for våren" in titles(storage, meeting)
    assert LATER.date() != TODAY


def briefings(storage: Storage, meeting: MeetingId, *wanted: AgendaItem) -> None:
    """Put briefings last on the agenda, instead of those that are there."""
    with storage.database.write("test") as session:
        agenda = read_agenda(session, meeting)
        others = [item for item in agenda.items if item.kind is not ItemKind.BRIEFING]
        save_agenda(session, replace(agenda, items=(*others, *wanted)))


def the_briefings(storage: Storage, meeting: MeetingId) -> list[AgendaItem]:
    with storage.database.read() as session:
        items = read_agenda(session, meeting).items
    return [item for item in items if item.kind is ItemKind.BRIEFING]


def public_briefings(storage: Storage, meeting: MeetingId) -> list[str]:
    lines = notice(storage, meeting, PUBLIC).lines
    return [line.title for line in lines if line.kind is ItemKind.BRIEFING]


def test_a_line_without_a_number_that_became_exempt_is_known_in_other_words(
    storage: Storage,
) -> None:
    meeting, _ = a_meeting(storage)
    briefings(storage, meeting, AgendaItem(None, ItemKind.BRIEFING, "Om Olav", access=OPEN))
    send(storage, meeting)
    (sent,) = the_briefings(storage, meeting)
    changes = {"title": "Om Olav Tangvær", "access": BASIS, "public_title": "Orientering"}
    briefings(storage, meeting, replace(sent, **changes))  # type: ignore[arg-type]
    assert public_briefings(storage, meeting) == ["Orientering"]


def test_of_two_lines_of_the_same_words_the_one_that_became_exempt_is_told_of(
    storage: Storage,
) -> None:
    meeting, _ = a_meeting(storage)
    one = AgendaItem(None, ItemKind.BRIEFING, "Orientering om havna", access=OPEN)
    briefings(storage, meeting, one, one)
    send(storage, meeting)
    first, second = the_briefings(storage, meeting)
    briefings(storage, meeting, replace(first, access=BASIS, public_title="Lukket"), second)
    assert public_briefings(storage, meeting) == ["Lukket", "Orientering om havna"]

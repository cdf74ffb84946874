"""Who gets a committee's papers: members by themselves, others as they are registered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.dispatch_models import RecipientRow
from agenda_app.db.storage import Storage
from agenda_app.domain.deputies import Answer
from agenda_app.domain.dispatch import Channel, Recipient, RecipientKind, Version
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.people import Person
from agenda_app.domain.requests import Request
from agenda_app.errors import UserError
from agenda_app.services import people
from agenda_app.services.committees import committee_by_code
from agenda_app.services.recipients import (
    recipients_of,
    replace_recipients,
    standing_recipients,
)
from agenda_app.services.requests import ask
from tests.builders import a_municipality, saved_meeting, saved_member
from tests.services.protocol import Protocol, a_protocol
from tests.services.test_summons import away, called

PRESS = Recipient(None, None, "Ytterholm Avis", RecipientKind.PRESS, channel=Channel.EMAIL)


def test_who_gets_all_papers_is_seen_from_every_committee(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        council = committee_by_code(session, "KST").id
        executive = committee_by_code(session, "FSK").id
        own = Recipient(None, council, "Biblioteket", RecipientKind.LIBRARY, copies=2)
        saved = replace_recipients(session, council, [PRESS, own])
    with storage.database.read() as session:
        assert standing_recipients(session, council) == saved
        assert [r.name for r in saved] == ["Ytterholm Avis", "Biblioteket"]
        assert [r.name for r in standing_recipients(session, executive)] == ["Ytterholm Avis"]


def test_somebody_taken_off_comes_back_under_the_same_id(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        council = committee_by_code(session, "KST").id
        before = replace_recipients(session, council, [PRESS, replace(PRESS, name="Radioen")])
        replace_recipients(session, council, before[1:])
        assert replace_recipients(session, council, before) == before


def test_nobody_gets_the_name_of_somebody_else_in_the_list(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        council = committee_by_code(session, "KST").id
        radio = replace(PRESS, name="Radioen")
        before = replace_recipients(session, council, [PRESS, radio])
        again = replace(PRESS, name=" ytterholm avis", kind=RecipientKind.ADMINISTRATION)
        for wanted in ([*before, again], [before[0], replace(before[1], name=PRESS.name)]):
            with pytest.raises(UserError) as refused:
                replace_recipients(session, council, wanted)
            assert "Ytterholm Avis" in str(refused.value) or "ytterholm avis" in str(refused.value)
        assert standing_recipients(session, council) == before
        renamed = replace(before[0], name="Ytterholms Avis")
        assert replace_recipients(session, council, [renamed, before[1]]) == (renamed, before[1])


def test_two_of_a_name_from_before_may_stay_and_one_may_go(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        council = committee_by_code(session, "KST").id
        first, second = replace_recipients(session, council, [PRESS, replace(PRESS, name="Radio")])
        assert second.id is not None
        row = session.get_one(RecipientRow, int(second.id))
        row.name = PRESS.name
        session.flush()
        two = standing_recipients(session, council)
        assert replace_recipients(session, council, reversed(two)) == (two[1], two[0])
        assert replace_recipients(session, council, two[:1]) == (first,)


def test_the_papers_of_a_meeting_are_given_out_in_the_order_of_the_list(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        assert meeting.id is not None
        names = ("Ytterholm Avis", "Radioen", "Biblioteket")
        wanted = [replace(PRESS, name=name) for name in names]
        saved = replace_recipients(session, meeting.committee_id, wanted)
        replace_recipients(session, meeting.committee_id, (saved[2], *saved[:2]))
        standing = [r.name for r in recipients_of(session, meeting.id) if r.id is not None]
        assert standing == ["Biblioteket", "Ytterholm Avis", "Radioen"]


def test_one_committee_keeps_its_own_when_another_changes(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        council = committee_by_code(session, "KST").id
        executive = committee_by_code(session, "FSK").id
        replace_recipients(session, council, [Recipient(None, council, "Biblioteket")])
        replace_recipients(session, executive, [])
        assert len(standing_recipients(session, council)) == 1


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (replace(PRESS, name=" "), "mangler navn"),
        (replace(PRESS, channel=Channel.PAPER, copies=0), "ingen eksemplarer"),
    ],
)
def test_somebody_without_name_or_copies_is_refused(
    storage: Storage, wrong: Recipient, said: str
) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        council = committee_by_code(session, "KST").id
        with pytest.raises(UserError, match=said):
            replace_recipients(session, council, [wrong])


def test_members_get_everything_by_the_way_that_is_known(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        council = committee_by_code(session, "KST").id
        saved_member(session, "KST", "Aud Strømsnes", "Ap")
        second = saved_member(session, "KST", "Per Dahl", "V", rank=2)
        person = next(p for p in people.persons(session) if p.id == second.person_id)
        assert isinstance(person, Person)
        people.save_person(session, replace(person, email="per@example.no"))
        replace_recipients(session, council, [PRESS])
        meeting = saved_meeting(session)
        found = recipients_of(session, meeting.id)
    assert [(r.name, r.version, r.channel) for r in found] == [
        ("Aud Strømsnes", Version.INTERNAL, Channel.PAPER),
        ("Per Dahl", Version.INTERNAL, Channel.EMAIL),
        ("Ytterholm Avis", Version.PUBLIC, Channel.EMAIL),
    ]


def deputies_of(session: Session, protocol: Protocol) -> list[tuple[str, Version]]:
    found = recipients_of(session, protocol.meeting)
    return [(one.name, one.version) for one in found if one.kind is RecipientKind.DEPUTY]


def test_a_deputy_who_comes_gets_what_the_members_get(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        away(session, protocol, "Cato")
        assert deputies_of(session, protocol) == []
        called(session, protocol, "Hild", "Cato", Answer.DECLINED)
        called(session, protocol, "Ida", "Cato", Answer.ASKED)
        assert deputies_of(session, protocol) == []
        called(session, protocol, "Ida", "Cato")
        assert deputies_of(session, protocol) == [("Ida Dal", Version.INTERNAL)]
        council = committee_by_code(session, "KST").id
        always = Recipient(None, council, "Ida Dal", RecipientKind.DEPUTY, Version.INTERNAL)
        replace_recipients(session, council, [always])
        assert deputies_of(session, protocol) == [("Ida Dal", Version.INTERNAL)]
        replace_recipients(session, council, [])
        away(session, protocol, "Ida")
        assert deputies_of(session, protocol) == []


def test_a_deputy_in_one_case_is_not_given_what_is_exempt_in_the_others(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia", "Ferga")
        second = protocol.case(2)
        ask(
            session,
            protocol.meeting,
            Request(None, protocol.person("Cato"), (second,), Ground.SPOUSE),
        )
        called(session, protocol, "Hild", "Cato", item=second)
        assert deputies_of(session, protocol) == []

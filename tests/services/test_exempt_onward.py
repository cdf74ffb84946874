"""What is exempt of a correction is so as well where a later committee has resolved it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN
from agenda_app.domain.case import CaseId, Proposal
from agenda_app.domain.corrected_text import exempt_where_said
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.domain.printed import Audience
from agenda_app.domain.shielding import exempt_passages
from agenda_app.domain.text import Cell, Table, Text, paragraphs, plain, runs
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.committees import committee_by_code, save_committee
from agenda_app.services.correcting import correct, exempt_correction
from agenda_app.services.locked_content import printed_minutes
from agenda_app.services.locking import adjourn, lock
from agenda_app.services.meeting_steps import mark_sent
from agenda_app.services.minutes import read_minutes, save_item_minutes, save_minutes
from agenda_app.services.putting_on import put_cases
from tests.builders import saved_meeting, saved_member
from tests.decided import case_id, cases_of
from tests.services.protocol import MEMBERS, Protocol, a_protocol, a_vote, roll_called

BASIS = "offl. § 13"
JUNE, AFTER = date(2026, 6, 10), date(2026, 6, 12)


def resolved(session: Session, protocol: Protocol, locked_at: datetime, resolution: Text) -> None:
    """Vote for the recommendation, write something else down if wanted, and lock."""
    item = protocol.case(1)
    minutes = ItemMinutes(item, votes=(a_vote(session, item),))
    if resolution:
        minutes = replace(minutes, resolution=resolution, is_edited=True)
    save_item_minutes(session, minutes)
    adjourn(session, protocol.meeting, time(20, 35))
    kept = read_minutes(session, protocol.meeting)
    save_minutes(session, replace(kept, signers=(protocol.person("Aud"),)))
    lock(session, protocol.meeting, locked_at)


def first_committee(session: Session) -> Protocol:
    protocol = a_protocol(session, "Kaia", code="FSK", route=("FSK", "KST"))
    case = read_case(session, case_id(cases_of(protocol)[0]))
    text = paragraphs("Avtalen gjelder Per Hansen.")
    paper = replace(case.paper, proposals=(Proposal("Forslag", text),))
    save_case(session, replace(case, paper=paper, access=OPEN))
    roll_called(session, protocol)
    resolved(session, protocol, datetime(2026, 4, 30, 9, 30), ())
    return protocol


def council(session: Session, case: CaseId) -> Protocol:
    body = committee_by_code(session, "KST")
    save_committee(session, replace(body, seats=len(MEMBERS)))
    people = {
        name: saved_member(session, "KST", name, party, role, rank).person_id
        for rank, (name, party, role) in enumerate(MEMBERS, start=1)
    }
    meeting = saved_meeting(session, "KST", JUNE).id
    assert meeting is not None
    put_cases(session, meeting, [case])
    mark_sent(session, meeting)
    made = Protocol(meeting, read_agenda(session, meeting).items, people)
    roll_called(session, made, day=JUNE)
    return made


A_TABLE: Text = (Table(((Cell(runs("Kari Olsen")), Cell(runs("100 000"))),)),)


@pytest.mark.parametrize(
    "resolution", [(), paragraphs("Avtalen gjelder Kari Olsen. Den sies opp."), A_TABLE]
)
def test_a_later_resolution_is_exempt_as_the_correction_that_it_was_voted_on_with(
    storage: Storage, resolution: Text
) -> None:
    with storage.database.write("test") as session:
        first = first_committee(session)
        slip = MinutesCorrection(
            *(0, first.case(1), "Per Hansen", "Kari Olsen", "Feil."), datetime(2026, 5, 2, 9)
        )
        correct(session, storage.files, first.meeting, slip)
        case = case_id(cases_of(first)[0])
        second = council(session, case)
        resolved(session, second, datetime(2026, 6, 11, 9), resolution)

        def told(audience: Audience) -> str:
            made = printed_minutes(session, storage.files, second.meeting, audience, AFTER)
            (text,) = (one.decided.text for one in made.items if one.decided is not None)
            return plain(text)

        words = told(Audience.INTERNAL)
        assert "Kari Olsen" in told(Audience.PUBLIC)
        _, (later,) = exempt_correction(session, first.meeting, 1, BASIS)
        assert "Kommunestyret: lag de offentlige papirene derfra på nytt" in later.bokmal
        passages = exempt_passages(read_case(session, case).treatments[-1].recommendation)
        assert [(one.text, one.basis) for one in passages] == [("Kari Olsen", BASIS)]
        assert "Kari Olsen" not in told(Audience.PUBLIC)
        assert told(Audience.INTERNAL) == words
        exempt_correction(session, first.meeting, 1, "")
        assert told(Audience.PUBLIC) == words
        # Where other words stand by now, nothing is marked, and somebody has to look.
        reworded = read_case(session, case)
        *before, last = reworded.treatments
        last = replace(last, recommendation=paragraphs("Kari Olsen får beholde avtalen."))
        save_case(session, replace(reworded, treatments=(*before, last)))
        _, (later,) = exempt_correction(session, first.meeting, 1, BASIS)
        assert "kan fortsatt leses i vedtaket i møtet 10.06.2026 i Kommunestyret" in later.bokmal
        assert "Kari Olsen" in told(Audience.PUBLIC)


def test_what_somebody_exempted_in_a_later_resolution_stays_exempt(storage: Storage) -> None:
    with storage.database.write("test") as session:
        first = first_committee(session)
        slip = MinutesCorrection(
            *(0, first.case(1), "Per Hansen", "Kari Olsen", "Feil."), datetime(2026, 5, 2, 9)
        )
        correct(session, storage.files, first.meeting, slip)
        of_case = case_id(cases_of(first)[0])
        resolved(session, council(session, of_case), datetime(2026, 6, 11, 9), ())
        case = read_case(session, of_case)
        *before, last = case.treatments
        by_hand = exempt_where_said(last.recommendation, "Avtalen", "offl. § 23")
        last = replace(last, recommendation=by_hand)
        save_case(session, replace(case, treatments=(*before, last)))
        for basis in (BASIS, "offl. § 14"):
            exempt_correction(session, first.meeting, 1, basis)
            found = exempt_passages(read_case(session, of_case).treatments[-1].recommendation)
            assert [(one.text, one.basis) for one in found] == [
                ("Avtalen", "offl. § 23"),
                ("Kari Olsen", basis),
            ]


def test_what_somebody_exempted_by_hand_stays_so_while_the_minutes_are_written(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia", code="FSK", route=("FSK", "KST"))
        of_case, item = case_id(cases_of(protocol)[0]), protocol.case(1)
        roll_called(session, protocol)
        minutes = ItemMinutes(item, votes=(a_vote(session, item),), is_edited=True)
        words = paragraphs("Avtalen gjelder Per Hansen.")
        kept = save_item_minutes(session, replace(minutes, resolution=words))
        adjourn(session, protocol.meeting, time(20, 35))
        case = read_case(session, of_case)
        here, *after = case.treatments
        here = replace(here, recommendation=exempt_where_said(words, "Per Hansen", BASIS))
        save_case(session, replace(case, treatments=(here, *after)))

        def exempt_by_now() -> list[str]:
            text = read_case(session, of_case).treatments[0].recommendation
            return [one.text for one in exempt_passages(text)]

        now = paragraphs("Per Hansen får avtalen.")
        save_item_minutes(session, replace(kept, resolution=now))
        assert exempt_by_now() == ["Per Hansen"]
        signed = replace(read_minutes(session, protocol.meeting), signers=(protocol.person("Aud"),))
        save_minutes(session, signed)
        lock(session, protocol.meeting, datetime(2026, 4, 30, 9, 30))
        assert exempt_by_now() == ["Per Hansen"]

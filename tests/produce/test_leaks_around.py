"""What stands around a case leaks nothing: other meetings, corrections, parties, follow-up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, exempt
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.case import Proposal
from agenda_app.domain.decision_facts import DecisionFacts, Party
from agenda_app.domain.followup import Evidence, FollowUpState, FollowUpStep
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.domain.printed import Audience
from agenda_app.domain.proposals import MinuteStatement, ProposalRegister
from agenda_app.jobs import run_to_end
from agenda_app.produce.papers import Kind, Wanted, make
from agenda_app.produce.proof import LeakError
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.correcting import correct
from agenda_app.services.decision_facts import save_decision_facts
from agenda_app.services.following import follow_resolutions
from agenda_app.services.followup import follow_ups, save_follow_up
from agenda_app.services.locking import adjourn, lock
from agenda_app.services.meeting_steps import mark_sent
from agenda_app.services.minutes import (
    read_item_minutes,
    read_minutes,
    save_item_minutes,
    save_minutes,
)
from agenda_app.services.putting_on import put_cases
from agenda_app.services.secrets import secrets_of
from tests.builders import a_text, saved_case, saved_meeting
from tests.decided import TWO_POINTS, case_id, cases_of, held
from tests.services.protocol import Protocol, a_protocol, a_vote, roll_called

TODAY = date(2026, 6, 20)
NOW = datetime(2026, 4, 30, 9, 30)
TITLE = "Oppsigelse av rektor Snorre Bakkemyr ved skolen"
SAID = "Partene ble enige om sluttpakke på seks måneder og fritak fra arbeid i hele perioden"


def public(storage: Storage, kind: Kind, protocol: Protocol, item: ItemId | None = None) -> None:
    wanted = Wanted(protocol.meeting, kind, Audience.PUBLIC, item)
    run_to_end(make(storage, wanted, TODAY))


def with_an_exempt_case(session: Session) -> Protocol:
    """Hold a meeting with an open case and an exempt one."""
    protocol = held(session, "Kaia", "Tilsetting av ny leder")
    case = read_case(session, case_id(cases_of(protocol)[1]))
    hidden = replace(case, access=exempt("offl. § 13"), public_title="Personalsak")
    save_case(session, hidden)
    return protocol


def locked(session: Session, protocol: Protocol) -> None:
    minutes = read_minutes(session, protocol.meeting)
    save_minutes(session, replace(minutes, signers=(protocol.person("Aud"),)))
    lock(session, protocol.meeting, NOW)


@pytest.mark.parametrize("said", ["«Kaia» ble sett for seg.", f"Saken ble sett med «{TITLE}»."])
def test_an_extract_leaks_nothing_that_another_meeting_hides(storage: Storage, said: str) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia", route=("FSK", "KST"))
        shared = case_id(cases_of(protocol)[0])
        case = read_case(session, shared)
        paper = replace(case.paper, proposals=(Proposal("Forslag", TWO_POINTS),))
        save_case(session, replace(case, paper=paper, access=OPEN))
        hidden = replace(
            saved_case(session, TITLE, "FSK"),
            access=exempt("offl. § 13"),
            public_title="Personalsak",
        )
        other = save_case(session, hidden).id
        before = saved_meeting(session, "FSK", date(2026, 4, 15)).id
        assert before is not None
        assert other is not None
        put_cases(session, before, [shared, other])
        mark_sent(session, before)
        item = next(i.id for i in read_agenda(session, before).items if i.case_id == shared)
        assert item is not None
        save_item_minutes(session, ItemMinutes(item, proceedings=a_text(said)))
        roll_called(session, protocol)
        here = protocol.case(1)
        save_item_minutes(session, ItemMinutes(here, votes=(a_vote(session, here),)))
        adjourn(session, protocol.meeting, time(20))
    if TITLE in said:
        with pytest.raises(LeakError, match="Snorre Bakkemyr"):
            public(storage, Kind.EXTRACT, protocol, here)
    else:
        public(storage, Kind.EXTRACT, protocol, here)


@pytest.mark.parametrize("of_item", [True, False])
@pytest.mark.parametrize("becomes", [SAID, "Rapport legges fram i mai"])
def test_a_correction_excuses_no_leak(storage: Storage, of_item: bool, becomes: str) -> None:
    with storage.database.write("test") as session:
        protocol = with_an_exempt_case(session)
        kept = read_item_minutes(session, protocol.case(2))
        save_item_minutes(session, replace(kept, proceedings=a_text(SAID)))
        locked(session, protocol)
        item = protocol.case(1) if of_item else None
        slip = MinutesCorrection(0, item, "", f"{becomes} 2027", "Skrivefeil.", NOW)
        correct(session, storage.files, protocol.meeting, slip)
    if becomes == SAID:
        with pytest.raises(LeakError):
            public(storage, Kind.MINUTES, protocol)
    else:
        public(storage, Kind.MINUTES, protocol)


def test_the_parties_of_an_exempt_case_are_searched_for_whole(storage: Storage) -> None:
    parties = (
        Party("Equinor ASA", "Nesveien 2", "post@eq.no"),
        Party("DNB", ""),
        Party("Abdirahman Warsame", "Bakkeveien 14 B, 9999 Ytterholm"),
    )
    with storage.database.write("test") as session:
        protocol = with_an_exempt_case(session)
        facts = DecisionFacts(case_id(cases_of(protocol)[1]), True, parties)
        save_decision_facts(session, facts)
        case = read_case(session, case_id(cases_of(protocol)[0]))
        body = a_text("Vilkåret gjelder Equinor ASA, DNB og Abdirahman Warsame, post@eq.no.")
        save_case(session, replace(case, paper=replace(case.paper, body=body)))
    with pytest.raises(LeakError) as caught:
        public(storage, Kind.EXTRACT, protocol, protocol.case(1))
    found = {hit.words for hit in caught.value.proof.hits}
    assert {"Equinor ASA", "DNB", "Abdirahman Warsame", "post@eq.no"} <= found


def test_what_is_reported_of_an_exempt_case_is_a_secret(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = with_an_exempt_case(session)
        follow_resolutions(session)
        hidden = case_id(cases_of(protocol)[1])
        point = next(x.point for x in follow_ups(session) if x.point.case_id == hidden)
        shown = (Evidence("Brev til fagforbundet."),)
        step = FollowUpStep(TODAY, FollowUpState.DONE, "Avtalen er underskrevet.", shown)
        save_follow_up(session, replace(point, owner="Siv Ekrheim", steps=(step,)))
        found = {secret.text for secret in secrets_of(session, protocol.meeting, TODAY).secrets}
        assert {"Siv Ekrheim", "Avtalen er underskrevet.", "Brev til fagforbundet."} <= found


def test_a_case_is_as_secret_in_the_other_meeting(storage: Storage) -> None:
    correction = MinutesCorrection(0, None, "tolv måneder", "elleve måneder", "Feil tall.", NOW)
    with storage.database.write("test") as session:
        protocol = with_an_exempt_case(session)
        hidden = protocol.case(2)
        kept = read_item_minutes(session, hidden)
        save_item_minutes(session, replace(kept, proceedings=a_text("Lønn i tolv måneder.")))
        locked(session, protocol)
        correct(session, storage.files, protocol.meeting, replace(correction, item_id=hidden))
        later = saved_meeting(session, "FSK", date(2026, 6, 10)).id
        assert later is not None
        put_cases(session, later, [case_id(cases_of(protocol)[1])])
        found = {secret.text for secret in secrets_of(session, later, TODAY).secrets}
        assert {"tolv måneder", "elleve måneder", "Feil tall."} <= found


def test_a_statement_that_is_not_entered_is_not_open(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session, "Kaia")
        mover = protocol.mover("Aud", "Ap")
        entered = MinuteStatement(1, mover, a_text("Dette sto jeg for."), (), True)
        refused = MinuteStatement(2, mover, a_text("Dette ble aldri ført inn."), (), False)
        kept = read_item_minutes(session, protocol.case(1))
        register = ProposalRegister((), (entered, refused))
        save_item_minutes(session, replace(kept, register=register))
        secrets = secrets_of(session, protocol.meeting, TODAY)
        texts = {one.text for one in secrets.open_papers}
        assert "Dette sto jeg for." in texts
        assert "Dette ble aldri ført inn." not in texts

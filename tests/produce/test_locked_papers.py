"""Papers of one case of a locked meeting say what was locked, whatever was renamed afterwards."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdf
import pytest

from agenda_app.db.minutes_models import ItemMinutesRow
from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, exempt
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.case import CaseId
from agenda_app.domain.decision_facts import DecisionFacts, Party
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_letter import letter_text
from agenda_app.domain.proposals import ProposalRegister
from agenda_app.domain.text import Paragraph, Run, to_json
from agenda_app.jobs import run_to_end
from agenda_app.produce.papers import Kind, Wanted, make
from agenda_app.services.agendas import read_item
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.committees import committee_by_code, save_committee
from agenda_app.services.correcting import correct
from agenda_app.services.decision_facts import save_decision_facts
from agenda_app.services.letters import letters_of
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.municipality import save_municipality, the_municipality
from agenda_app.services.people import election_lists, save_election_list
from tests.produce.locked_meeting import LATER, NOW, decide, held, locked, rename
from tests.services.protocol import Protocol, a_vote, an_addition

OF_ONE_CASE = (Kind.EXTRACT, Kind.ITEM_MINUTES)


@pytest.fixture
def protocol(storage: Storage) -> Protocol:
    """Return a held meeting in whose first case Bo Vik (H) moved something that H lost."""
    protocol = held(storage)
    item = protocol.case(1)
    with storage.database.write("test") as session:
        moved = an_addition(protocol.mover("Bo", "H"), "Kaia males.")
        kept = read_item_minutes(session, item)
        kept = save_item_minutes(session, replace(kept, register=ProposalRegister((moved,))))
        save_item_minutes(session, replace(kept, votes=(a_vote(session, item, H=0),)))
        save_decision_facts(session, DecisionFacts(case_of(storage, item), True, (Party("Mari"),)))
    return protocol


def text_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return " ".join(page.extract_text() for page in pages).replace("\u00a0", " ")


def case_of(storage: Storage, item: ItemId) -> CaseId:
    with storage.database.read() as session:
        case_id = read_item(session, item).case_id
    assert case_id is not None
    return case_id


def paper(storage: Storage, protocol: Protocol, kind: Kind, audience: Audience) -> str:
    wanted = Wanted(protocol.meeting, kind, audience, protocol.case(1))
    return text_of(run_to_end(make(storage, wanted, LATER)).pdf)


def papers(storage: Storage, protocol: Protocol) -> dict[str, str]:
    """Return every paper of the first case as text."""
    told = {
        f"{kind.value} {audience.value}": paper(storage, protocol, kind, audience)
        for kind in OF_ONE_CASE
        for audience in Audience
    }
    with storage.database.read() as session:
        (of_case,) = letters_of(session, storage.files, protocol.meeting, LATER)
    return {**told, "letter": letter_text(of_case.letters[0])}


def rename_everything(storage: Storage, protocol: Protocol) -> None:
    """Give a member, a party, the committee and the case other names."""
    rename(storage, "Bo Vik", "Bo Solberg")
    with storage.database.write("test") as session:
        of_party = next(one for one in election_lists(session) if one.abbreviation == "H")
        save_election_list(session, replace(of_party, abbreviation="Hø", name="Den nye lista"))
        body = committee_by_code(session, "KST")
        save_committee(session, replace(body, name="Bystyret"))
        case = read_case(session, case_of(storage, protocol.case(1)))
        save_case(session, replace(case, title="Brygga"))


def test_what_is_renamed_after_the_lock_stays_as_it_was_in_every_paper(
    storage: Storage, protocol: Protocol
) -> None:
    locked(storage, protocol)
    before = papers(storage, protocol)
    rename_everything(storage, protocol)
    assert papers(storage, protocol) == before
    for name in ("extract internal", "item_minutes internal", "extract public"):
        assert "Bo Vik (H) la fram" in before[name]
        assert "Mot: 3 H." in " ".join(before[name].split())


def test_a_paper_of_locked_minutes_is_attested_and_one_before_that_is_provisional(
    storage: Storage, protocol: Protocol
) -> None:
    with storage.database.write("test") as session:
        known = replace(the_municipality(session), secretary_name="Siv Moe")
        save_municipality(session, known)
    attested = "Rett utskrift · Ytterholm, 1. juni 2026 Siv Moe møtesekretær"
    for kind in OF_ONE_CASE:
        told = " ".join(paper(storage, protocol, kind, Audience.INTERNAL).split())
        assert "Foreløpig utskrift: protokollen er ikke låst ennå." in told
        assert "Rett utskrift" not in told
    locked(storage, protocol)
    for kind in OF_ONE_CASE:
        told = " ".join(paper(storage, protocol, kind, Audience.PUBLIC).split())
        assert attested in told
        assert "Foreløpig" not in told


def test_before_the_lock_the_new_names_are_told(storage: Storage, protocol: Protocol) -> None:
    rename_everything(storage, protocol)
    told = papers(storage, protocol)
    assert "Bystyrets vedtak" in told["extract internal"]
    assert "Bystyret behandlet saken" in told["letter"]


def test_a_correction_is_told_beside_what_was_locked(storage: Storage, protocol: Protocol) -> None:
    locked(storage, protocol)
    rename_everything(storage, protocol)
    slip = MinutesCorrection(0, protocol.case(1), "Bo Vik", "Egil Nes", "Feil navn.", NOW)
    with storage.database.write("test") as session:
        correct(session, storage.files, protocol.meeting, slip)
    told = " ".join(paper(storage, protocol, Kind.EXTRACT, Audience.INTERNAL).split())
    assert "Bo Vik (H) la fram" in told
    assert "Rettelse 1, 30. april 2026: PS 3/26" in told
    assert "Bo Solberg" not in told


def test_what_became_exempt_after_the_lock_is_not_told_to_the_public(
    storage: Storage, protocol: Protocol
) -> None:
    locked(storage, protocol)
    hidden = Paragraph(
        (
            Run("Kaia "),
            Run("males for 90 000 kroner", exempt="offl. § 23"),
        )
    )
    item = protocol.case(1)
    with storage.database.write("test") as session:
        session.get_one(ItemMinutesRow, item).proceedings = to_json((hidden,))
    for kind in OF_ONE_CASE:
        assert "90 000" not in paper(storage, protocol, kind, Audience.PUBLIC)


def test_a_case_that_became_exempt_has_no_public_extract(
    storage: Storage, protocol: Protocol
) -> None:
    locked(storage, protocol)
    decide(storage, protocol, 1, exempt("offl. § 23"))
    with pytest.raises(Exception, match="ikke offentlig"):
        paper(storage, protocol, Kind.EXTRACT, Audience.PUBLIC)
    decide(storage, protocol, 1, OPEN)
    assert "Kaia" in paper(storage, protocol, Kind.EXTRACT, Audience.PUBLIC)

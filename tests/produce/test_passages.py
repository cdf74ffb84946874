"""From marked words to finished files: the public one does not hold them, the members' does."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.case import Proposal
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.secrets import Secret, SecretKind, Secrets
from agenda_app.domain.text import Heading, ListItem, Paragraph, Run, runs
from agenda_app.errors import BlockedError
from agenda_app.jobs import run_to_end
from agenda_app.produce.papers import Kind, Wanted, make
from agenda_app.produce.proof import LeakError, search
from agenda_app.services import agendas, cases, putting_on
from tests.builders import TODAY, a_case, a_municipality, a_paper, saved_meeting
from tests.documents.reading import joined, spoken, words, words_by_pdfium
from tests.proof.world import CASE, proof_of

BASIS = "offl. § 13 jf. fvl. § 13 første ledd nr. 1"
SECRETS = ("Torvald Hemmerud", "sykmeldt siden september og venter på operasjon til våren")
NAME_AND_HEALTH = Secrets(
    tuple(
        Secret(kind, text, CASE)
        for kind, text in zip((SecretKind.PASSAGE, SecretKind.TEXT), SECRETS, strict=True)
    )
)
KINDS = (Kind.NOTICE, Kind.AGENDA, Kind.BUNDLE, Kind.MINUTES, Kind.EXTRACT)


def built(storage: Storage, basis: str = BASIS) -> tuple[MeetingId, ItemId]:
    name, health = (Run(secret, exempt=basis) for secret in SECRETS)
    body = (
        Heading(1, (Run("Om "), name)),
        Paragraph((Run("Søkeren, "), name, Run(", er "), health, Run("."))),
    )
    proposal = Proposal("Forslag til vedtak", (ListItem(0, "1.", (name, Run(" får lånet."))),))
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        paper = a_paper(body=body, proposals=(proposal, Proposal("Annet", (Paragraph(runs("x")),))))
        case = cases.save_case(session, replace(a_case("Startlån", paper=paper), access=OPEN))
        assert case.id is not None
        assert meeting.id is not None
        putting_on.put_cases(session, meeting.id, [case.id])
        items = agendas.read_agenda(session, meeting.id).items
        item = next(item for item in items if item.case_id == case.id)
        assert item.id is not None
        return meeting.id, item.id


@pytest.mark.parametrize("kind", KINDS)
def test_no_public_file_holds_an_exempt_passage(storage: Storage, kind: Kind) -> None:
    meeting_id, item_id = built(storage)
    wanted = Wanted(meeting_id, kind, Audience.PUBLIC, item_id)
    pdf = run_to_end(make(storage, wanted, TODAY)).pdf
    for text in (spoken(pdf), words(pdf), words_by_pdfium(pdf)):
        assert not any(part in joined(text) for part in ("Torvald", "Hemmerud", "sykmeldt"))
    assert proof_of(pdf, NAME_AND_HEALTH).is_clean
    if kind in {Kind.BUNDLE, Kind.EXTRACT}:
        assert joined("Om [offl. § 13]") in words(pdf)
        assert joined("[offl. § 13] får lånet.") in joined(spoken(pdf))


def test_the_members_file_holds_every_word(storage: Storage) -> None:
    meeting_id, _ = built(storage)
    pdf = run_to_end(make(storage, Wanted(meeting_id, Kind.BUNDLE), TODAY)).pdf
    assert all(secret in words(pdf) for secret in SECRETS)
    assert {hit.words for hit in proof_of(pdf, NAME_AND_HEALTH).hits} == set(SECRETS)


def test_the_meeting_itself_says_what_its_public_files_are_searched_for(storage: Storage) -> None:
    meeting_id, _ = built(storage)
    internal = run_to_end(make(storage, Wanted(meeting_id, Kind.BUNDLE), TODAY))
    at = datetime(2026, 4, 1, 12)
    proof = run_to_end(search(storage, meeting_id, internal.pdf, internal.name, TODAY, at))
    found = {(hit.kind, hit.words) for hit in proof.hits}
    assert (SecretKind.PASSAGE, SECRETS[0]) in found
    assert (SecretKind.PASSAGE, SECRETS[1]) in found
    assert {hit.source.number for hit in proof.hits if hit.source} == {"PS 3/26"}


def test_a_passage_without_basis_stops_the_public_file(storage: Storage) -> None:
    meeting_id, _ = built(storage, " ")
    with pytest.raises(BlockedError, match="hjemmelen mangler"):
        run_to_end(make(storage, Wanted(meeting_id, Kind.BUNDLE, Audience.PUBLIC), TODAY))


def test_words_that_are_exempt_in_one_place_and_stand_open_in_another_stop_the_file(
    storage: Storage,
) -> None:
    meeting_id, _ = built(storage)
    health = SECRETS[1]
    with storage.database.write("test") as session:
        items = agendas.read_agenda(session, meeting_id).items
        case_id = next(item.case_id for item in items if item.case_id is not None)
        case = cases.read_case(session, case_id)
        slip = Paragraph(runs(f"Søkeren er {health}."))
        paper = replace(case.paper, body=(*case.paper.body, slip))
        cases.save_case(session, replace(case, paper=paper))
    with pytest.raises(LeakError) as caught:
        run_to_end(make(storage, Wanted(meeting_id, Kind.BUNDLE, Audience.PUBLIC), TODAY))
    assert {(hit.kind, hit.words) for hit in caught.value.proof.hits} == {
        (SecretKind.PASSAGE, health)
    }

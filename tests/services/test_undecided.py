from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, UNDECIDED, exempt
from agenda_app.domain.case import Attachment, CaseId
from agenda_app.domain.meeting import MeetingId
from agenda_app.errors import BlockedError, ConflictError
from agenda_app.produce.proof import refuse_undecided
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.placing import CaseAccess
from agenda_app.services.putting_on import put_cases
from agenda_app.services.undecided import decide, spoken_of, undecided
from tests.builders import a_case, a_municipality, saved_meeting

TODAY = date(2026, 4, 20)
SECRECY = "offl. § 13 jf. fvl. § 13"


@pytest.fixture
def meeting(storage: Storage) -> MeetingId:
    """An open case with an undecided attachment, an undecided case, and an exempt one."""
    loose = Attachment(None, "Takst", None, UNDECIDED)
    cases = (
        a_case("Kaia", access=OPEN, attachments=(loose, replace(loose, title="Kart", access=OPEN))),
        a_case("Skolen", access=UNDECIDED, attachments=(loose,)),
        a_case("Oppsigelse", access=exempt(SECRECY), public_title="Personalsak"),
        a_case("Veien", access=OPEN),
    )
    with storage.database.write("test") as session:
        a_municipality(session)
        made = saved_meeting(session, "KST")
        assert made.id is not None
        ids = [save_case(session, replace(case, id=None)).id for case in cases]
        put_cases(session, made.id, [case_id for case_id in ids if case_id is not None])
    return made.id


def titles(storage: Storage, meeting: MeetingId) -> list[str]:
    with storage.database.read() as session:
        return [item.title for item in read_agenda(session, meeting).items if item.case_id]


def test_a_case_and_an_attachment_nobody_decided_on_keep_the_public_bundle_back_by_name(
    storage: Storage, meeting: MeetingId
) -> None:
    with pytest.raises(BlockedError) as caught:
        refuse_undecided(storage, meeting, TODAY)
    said = caught.value.message
    with storage.database.read() as session:
        numbers = {i.title: i.number for i in read_agenda(session, meeting).items}
    kaia, skolen = (str(numbers[name]).replace(" ", "\N{NBSP}") for name in ("Kaia", "Skolen"))
    assert said.bokmal == (
        f"Det er ikke avgjort om offentligheten kan se vedlegg 1 til {kaia} og {skolen}."
    )
    assert "kan sjå vedlegg 1 til" in said.nynorsk
    assert "§ 31" in caught.value.remedy.nynorsk


def test_a_case_without_a_number_is_not_called_by_its_title(
    storage: Storage, meeting: MeetingId
) -> None:
    with storage.database.read() as session:
        items = read_agenda(session, meeting).items
        place, item = next((p, i) for p, i in enumerate(items, start=1) if i.title == "Skolen")
        said = spoken_of(session, replace(item, number=None), place)
        case_no = read_case(session, item.case_id or CaseId(0)).archive_case_no
    assert case_no
    assert said.bokmal == f"sak uten nummer, nr. {place} på sakslisten ({case_no})"
    assert said.nynorsk == f"sak utan nummer, nr. {place} på saklista ({case_no})"


def test_the_public_agenda_waits_for_cases_only(storage: Storage, meeting: MeetingId) -> None:
    with storage.database.read() as session:
        found = undecided(session, meeting, TODAY, with_attachments=False)
    assert [one.title for one in found] == ["Skolen"]


def test_what_is_decided_on_the_spot_no_longer_stops_and_an_exempt_case_moves_last(
    storage: Storage, meeting: MeetingId
) -> None:
    before = titles(storage, meeting)
    with storage.database.read() as session:
        attachment, case = undecided(session, meeting, TODAY)
    with storage.database.write("test") as session:
        decide(session, meeting, attachment, CaseAccess(OPEN))
        decide(session, meeting, case, CaseAccess(exempt(SECRECY), "Elevsak"))
    refuse_undecided(storage, meeting, TODAY)
    after = titles(storage, meeting)
    assert before.index("Skolen") < before.index("Veien")
    assert after.index("Skolen") > after.index("Veien")


def test_nobody_decides_over_what_somebody_else_decided_meanwhile(
    storage: Storage, meeting: MeetingId
) -> None:
    with storage.database.read() as session:
        found = undecided(session, meeting, TODAY)
    with storage.database.write("test") as session:
        for one in found:
            decide(session, meeting, one, CaseAccess(OPEN))
    for one in found:
        with pytest.raises(ConflictError), storage.database.write("test") as session:
            decide(session, meeting, one, CaseAccess(exempt(SECRECY)))

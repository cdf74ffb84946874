"""A year's locked minutes as one volume: numbered through, indexed, and for the public proved."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date, datetime

import pikepdf
import pypdf
import pytest

from agenda_app.db.minutes_models import MinutesRow
from agenda_app.db.models import AgendaItemRow
from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, UNDECIDED, exempt
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import Audience
from agenda_app.domain.proof import Place
from agenda_app.errors import UserError
from agenda_app.jobs import run_to_end
from agenda_app.produce.proof import LeakError, UndecidedError
from agenda_app.produce.years import MadeYear, WantedYear, make_year
from agenda_app.services import agendas, cases, putting_on
from agenda_app.services.committees import committee_by_code
from agenda_app.services.meeting_steps import mark_sent
from agenda_app.services.minutes import read_item_minutes, save_item_minutes, save_minutes
from agenda_app.services.minutes_rows import read_minutes
from agenda_app.services.print_plans import save_print_plan
from agenda_app.services.year_book import meeting_of_leak, year_meetings
from tests.builders import a_text, saved_case, saved_meeting
from tests.documents.reading import words
from tests.services.protocol import Protocol, a_protocol, roll_called

TODAY = date(2026, 7, 1)
SECRET = "Låntakeren har gjeld til tre banker og kan ikke betale"


def council(storage: Storage) -> CommitteeId:
    with storage.database.read() as session:
        found = committee_by_code(session, "KST").id
    assert found is not None
    return found


def locked(storage: Storage, meeting_id: MeetingId) -> None:
    """Lock minutes that need not be whole here."""
    with storage.database.write("test") as session:
        save_minutes(session, read_minutes(session, meeting_id))
        session.get_one(MinutesRow, meeting_id).locked_at = datetime(2026, 5, 1, 9)


def say(storage: Storage, item_id: ItemId, text: str) -> None:
    with storage.database.write("test") as session:
        minutes = read_item_minutes(session, item_id)
        save_item_minutes(session, replace(minutes, proceedings=a_text(text)))


def decide(storage: Storage, protocol: Protocol, number: int, *, is_open: bool) -> None:
    with storage.database.write("test") as session:
        item = agendas.read_item(session, protocol.case(number))
        assert item.case_id is not None
        case = cases.read_case(session, item.case_id)
        access = OPEN if is_open else exempt("offl. § 13 jf. fvl. § 13 første ledd nr. 1")
        public_title = "" if is_open else "Lånesak"
        cases.save_case(session, replace(case, access=access, public_title=public_title))


def two_meetings(storage: Storage) -> Protocol:
    """Hold a meeting in April with an open and an exempt case, one in June with one more."""
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Opprusting av kaia", "Startlån til familien Dybvik")
        roll_called(session, protocol)
        later = saved_meeting(session, "KST", date(2026, 6, 10)).id
        assert later is not None
        case = saved_case(session, "Kaia på Skjær", "KST")
        cases.save_case(session, replace(case, access=OPEN))
        assert case.id is not None
        putting_on.put_cases(session, later, [case.id])
        mark_sent(session, later)
    decide(storage, protocol, 1, is_open=True)
    decide(storage, protocol, 2, is_open=False)
    say(storage, protocol.case(1), "Etter plan- og bygningsloven § 12-12 er planen vedtatt.")
    say(storage, protocol.case(2), f"{SECRET}. Etter alkoholloven § 1-7 er det avslag.")
    locked(storage, protocol.meeting)
    locked(storage, later)
    return protocol


def made(storage: Storage, audience: Audience = Audience.INTERNAL, name: str = "") -> MadeYear:
    wanted = WantedYear(council(storage), 2026, audience)
    return run_to_end(make_year(storage, wanted, TODAY, name=name))


def test_the_pages_are_numbered_through_all_minutes(storage: Storage) -> None:
    two_meetings(storage)
    book = made(storage).made
    reader = pypdf.PdfReader(io.BytesIO(book.pdf))
    assert book.name == "2026 Kommunestyret møtebok.pdf"
    assert len(reader.pages) == book.pages
    for number, page in enumerate(reader.pages, start=1):
        assert f"Side {number} av {book.pages}" in page.extract_text().replace("\xa0", " ")


def test_contents_and_index_name_the_page_that_an_item_begins_on(storage: Storage) -> None:
    protocol = two_meetings(storage)
    book = made(storage).made.pdf
    with storage.database.read() as session:
        number = str(agendas.read_item(session, protocol.case(1)).number)
    reader = pypdf.PdfReader(io.BytesIO(book))
    begins = next(
        n
        for n, page in enumerate(reader.pages, start=1)
        if "Etter plan- og bygningsloven" in " ".join(page.extract_text().split())
    )
    index = " ".join(reader.pages[-1].extract_text().replace("\xa0", " ").split())
    assert f"Plan- og bygningsloven § 12-12 {number} s. {begins}" in index
    assert re.search(rf"Opprusting {number} s\. {begins}\b", index)
    contents = " ".join(reader.pages[1].extract_text().replace("\xa0", " ").split())
    assert f"{number} Opprusting av kaia" in contents
    numbers = contents.rpartition(f"av {len(reader.pages)} ")[2].split()
    place = 1 + [item.id for item in protocol.items].index(protocol.case(1))
    assert numbers[place] == str(begins)


def test_every_link_of_the_contents_leads_to_its_page(storage: Storage) -> None:
    two_meetings(storage)
    with pikepdf.open(io.BytesIO(made(storage).made.pdf)) as pdf:
        places = {page.obj.objgen: n for n, page in enumerate(pdf.pages, start=1)}
        links = [link for link in pdf.pages[1].obj.Annots if "/Dest" in link]
        assert len(links) >= 4
        for link in links:
            assert str(link.Contents) == f"Side {places[link.Dest[0].objgen]}"


def test_the_public_volume_holds_nothing_exempt_not_even_in_its_index(storage: Storage) -> None:
    two_meetings(storage)
    book = made(storage, Audience.PUBLIC).made
    text = words(book.pdf)
    assert book.name.endswith("uten unntatte.pdf")
    assert book.proof is not None
    assert book.proof.is_clean
    assert book.proof.meeting == "Kommunestyret 2026"
    assert "Lånesak" in text
    assert "Opprusting av kaia" in text
    for word in ("Dybvik", "Startlån", "gjeld til tre", "Alkoholloven"):
        assert word not in text
        assert word in words(made(storage).made.pdf)


def test_the_name_that_somebody_gives_the_public_volume_is_searched(storage: Storage) -> None:
    two_meetings(storage)
    assert made(storage, Audience.PUBLIC, "møteboka.pdf").made.name == "møteboka.pdf"
    with pytest.raises(LeakError) as caught:
        made(storage, Audience.PUBLIC, "Startlån til familien Dybvik.pdf")
    assert {hit.place for hit in caught.value.proof.hits} == {Place.FILE_NAME}


def test_a_case_nobody_decided_on_keeps_the_public_volume_back(storage: Storage) -> None:
    protocol = two_meetings(storage)
    with storage.database.write("test") as session:
        case = cases.read_case(session, agendas.read_item(session, protocol.case(2)).case_id or 0)
        cases.save_case(session, replace(case, access=UNDECIDED))
    with pytest.raises(UndecidedError, match=r"^Det er ikke avgjort .* kan se PS.4/26"):
        made(storage, Audience.PUBLIC)
    assert made(storage).made.pages
    decide(storage, protocol, 2, is_open=False)
    assert made(storage, Audience.PUBLIC).made.pages


def test_what_one_meeting_kept_secret_stops_the_volume_also_in_the_minutes_of_another(
    storage: Storage,
) -> None:
    two_meetings(storage)
    with storage.database.write("test") as session:
        june = year_meetings(session, council_in(session), 2026, TODAY).locked[1].meeting.id
        assert june is not None
        session.get_one(MinutesRow, june).locked_at = None
        items = agendas.read_agenda(session, june).items
    case = next(item.id for item in items if item.case_id is not None)
    assert case is not None
    say(storage, case, "Det ble vist til saken Startlån til familien Dybvik.")
    locked(storage, june)
    with pytest.raises(LeakError) as caught:
        made(storage, Audience.PUBLIC)
    with storage.database.read() as session:
        ids = made(storage).meeting_ids
        assert meeting_of_leak(session, ids, caught.value.proof.hits) == ids[0]


def test_minutes_that_are_not_locked_are_named_as_lacking(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol)
        saved_meeting(session, "KST", date(2026, 6, 10))
        saved_meeting(session, "KST", date(2026, 12, 9))
        saved_meeting(session, "FSK", date(2026, 5, 5))
    with pytest.raises(UserError, match="ingen låste protokoller fra 2026"):
        made(storage)
    locked(storage, protocol.meeting)
    book = made(storage)
    assert book.lacking == (
        "Møtet 10.06.2026 er ikke med: protokollen er ikke låst.",
        "Møtet 09.12.2026 er ikke holdt ennå.",
    )
    assert all(sentence in words(book.made.pdf) for sentence in book.lacking)


def test_a_number_that_no_meeting_has_is_told(storage: Storage) -> None:
    protocol = two_meetings(storage)
    with storage.database.write("test") as session:
        gone = agendas.read_item(session, protocol.case(2))
        session.get_one(AgendaItemRow, protocol.case(2)).serial = None
        session.flush()
        found = year_meetings(session, council_in(session), 2026, TODAY)
    number = str(gone.number).replace(" ", "\xa0")
    assert [s.bokmal for s in found.lacking] == [
        f"Nummeret {number} står ikke i noe møte dette året."
    ]


def council_in(session: object) -> CommitteeId:
    found = committee_by_code(session, "KST").id  # type: ignore[arg-type]
    assert found is not None
    return found


def test_the_same_year_gives_the_same_file(storage: Storage) -> None:
    two_meetings(storage)
    assert made(storage).made.pdf == made(storage).made.pdf


def test_the_paper_is_bound_as_the_other_papers_of_the_committee(storage: Storage) -> None:
    two_meetings(storage)
    internal, public = (made(storage, one).made.pdf for one in Audience)
    with storage.database.write("test") as session:
        save_print_plan(session, council_in(session), PrintPlan(binding_mm=10), 0)
    assert made(storage).made.pdf != internal
    assert made(storage, Audience.PUBLIC).made.pdf == public

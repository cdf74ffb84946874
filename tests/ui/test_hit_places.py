"""What was found in a public file leads to where it was typed: in a case, or in the minutes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.case import Attachment
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.minutes_places import MinutesField, MinutesPlace
from agenda_app.domain.proof import Hit, Place
from agenda_app.domain.secrets import SecretKind
from agenda_app.proof.standing import Parts
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.minutes import (
    read_item_minutes,
    read_minutes,
    save_item_minutes,
    save_minutes,
)
from agenda_app.services.minutes_rows import readable_minutes
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.produce.hit_places import HitPlaces
from agenda_app.ui.routes import CaseRoute, LiveRoute, MeetingRoute
from agenda_app.ui.store import Store
from tests.builders import a_text
from tests.decided import held
from tests.services.protocol import Protocol

TODAY = date(2026, 5, 1)
MINUTES: Parts = ((1, "Møteprotokoll"),)


@pytest.fixture
def protocol(storage: Storage) -> Protocol:
    with storage.database.write("test") as session:
        made = held(session, "Kaia", "Ferga")
        for number, words in ((1, "Havnesjefen nevnte Dybvik."), (2, "Også her ble Dybvik nevnt.")):
            written(session, made.case(number), words)
        minutes = read_minutes(session, made.meeting)
        save_minutes(session, replace(minutes, remarks=a_text("Startlånet ble nevnt.")))
    return made


def written(session: Session, item: ItemId, words: str) -> None:
    kept = read_item_minutes(session, item)
    save_item_minutes(session, replace(kept, proceedings=a_text(words)))


def places(
    storage: Storage, jobs: JobRunner, protocol: Protocol, parts: Parts, entries: Parts = ()
) -> HitPlaces:
    store = Store(storage.database, jobs)
    return HitPlaces(store, protocol.meeting, TODAY, parts, entries or parts)


def hit(words: str, page: int = 1) -> Hit:
    return Hit(SecretKind.NAME, Place.PAGE, page, words)


def number(protocol: Protocol, case: int) -> str:
    item = next(item for item in protocol.items if item.id == protocol.case(case))
    return f"{item.number}".replace(" ", "\u00a0")


def test_words_of_the_minutes_lead_to_their_field(
    storage: Storage, jobs: JobRunner, protocol: Protocol
) -> None:
    here = protocol.case(1)
    found = places(storage, jobs, protocol, MINUTES)
    place = MinutesPlace(MinutesField.PROCEEDINGS, here, 0, "Havnesjefen")
    assert found.routes_to(hit("Havnesjefen")) == (
        MeetingRoute(protocol.meeting, here),
        LiveRoute(protocol.meeting, here, place),
    )
    place = MinutesPlace(MinutesField.OPENING, None, 0, "startlånet")
    assert found.routes_to(hit("startlånet"))[1] == LiveRoute(protocol.meeting, None, place)
    assert found.routes_to(hit("står ingen steder")) == ()


def test_of_two_items_the_one_on_the_page_is_meant(
    storage: Storage, jobs: JobRunner, protocol: Protocol
) -> None:
    entries = (*MINUTES, (2, f"{number(protocol, 1)} Kaia"), (3, f"{number(protocol, 2)} Ferga"))
    found = places(storage, jobs, protocol, MINUTES, entries)
    for page, case in ((2, 1), (4, 2)):
        route = found.routes_to(hit("Dybvik", page))[1]
        assert isinstance(route, LiveRoute)
        assert route.item_id == protocol.case(case)


def test_on_the_pages_of_a_case_the_paper_comes_first_and_then_its_minutes(
    storage: Storage, jobs: JobRunner, protocol: Protocol
) -> None:
    extract = ((1, f"{number(protocol, 1)} Kaia"),)
    found = places(storage, jobs, protocol, extract)
    case_id = found.case_of(hit("Kaia rustes opp"))
    assert case_id is not None
    assert found.routes_to(hit("Kaia rustes opp"))[1] == CaseRoute(
        case_id, protocol.meeting, "Kaia rustes opp"
    )
    said = found.routes_to(hit("Havnesjefen"))[1]
    assert isinstance(said, LiveRoute)
    assert said.item_id == protocol.case(1)
    # What only the minutes of another case say does not stand on the pages of this one.
    elsewhere = found.routes_to(hit("Også her"))[1]
    assert elsewhere == CaseRoute(case_id, protocol.meeting, "Også her")


def test_on_the_pages_of_an_attachment_that_one_is_meant_also_when_the_paper_says_the_same(
    storage: Storage, jobs: JobRunner, protocol: Protocol
) -> None:
    with storage.database.write("test") as session:
        item = next(item for item in protocol.items if item.id == protocol.case(1))
        assert item.case_id is not None
        kept = read_case(session, item.case_id)
        files = tuple(Attachment(None, title, None) for title in ("Kart", "Avtale"))
        chart, contract = save_case(session, replace(kept, attachments=files)).attachments
    first, second = (f"{number(protocol, case)} x" for case in (1, 2))
    parts = ((2, first), (9, second))
    inner = ((4, "Vedlegg 1: Kart"), (6, "Vedlegg 2: Avtale"), (7, "Kart"), (10, "Vedlegg 1: Kart"))
    found = places(storage, jobs, protocol, parts, (parts[0], *inner[:3], parts[1], inner[3]))
    for page, meant in ((3, None), (5, chart.id), (6, contract.id), (8, contract.id)):
        route = found.routes_to(hit("Kaia rustes opp", page))[1]
        assert isinstance(route, CaseRoute)
        assert (route.case_id, route.attachment_id) == (item.case_id, meant)
    other = found.routes_to(hit("Ferga", 11))[1]
    assert isinstance(other, CaseRoute)
    assert other.attachment_id is None


def test_what_is_written_down_is_read_once_for_all_hits(
    storage: Storage, jobs: JobRunner, protocol: Protocol, monkeypatch: pytest.MonkeyPatch
) -> None:
    times = []

    def counted(session: Session, meeting_id: MeetingId) -> dict[ItemId, ItemMinutes]:
        times.append(meeting_id)
        return readable_minutes(session, meeting_id)

    monkeypatch.setattr("agenda_app.ui.produce.hit_places.readable_minutes", counted)
    found = places(storage, jobs, protocol, MINUTES)
    assert all(found.routes_to(hit(words)) for words in ("Havnesjefen", "Dybvik", "startlånet"))
    assert times == [protocol.meeting]

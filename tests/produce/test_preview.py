"""What one looks at is what goes out, to the byte, and looking changes nothing."""

from __future__ import annotations

import io
from concurrent.futures import CancelledError
from threading import Event

import pypdf
import pytest

from agenda_app.db.storage import Storage
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.dispatch import Dispatch, DispatchKind, Version
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.errors import UserError
from agenda_app.jobs import Work, run_to_end
from agenda_app.produce.papers import Made
from agenda_app.produce.preview import Shown, preview
from agenda_app.produce.proof import LeakError
from agenda_app.services.agendas import read_agenda
from agenda_app.services.dispatches import dispatches
from tests.documents.reading import joined
from tests.produce.dispatch_world import (
    LATER,
    SECRET,
    a_meeting,
    a_proposal,
    change,
    change_paper,
    new_case,
    put,
    send,
)

SUPPLEMENT, CORRECTION = DispatchKind.SUPPLEMENT, DispatchKind.CORRECTION
INTERNAL, PUBLIC = Audience.INTERNAL, Audience.PUBLIC


def look(storage: Storage, meeting: MeetingId, shown: Shown, audience: Audience = INTERNAL) -> Made:
    return run_to_end(work(storage, meeting, shown, audience, Event()))


def work(
    storage: Storage, meeting: MeetingId, shown: Shown, audience: Audience, stop: Event
) -> Work[Made]:
    return preview(storage, meeting, shown, audience, LATER.date(), RenderCache(), stop)


def kept(storage: Storage, sent: Dispatch, version: Version) -> bytes:
    return storage.files.get(next(f for f in sent.files if f.version is version).sha256)


def numbers(storage: Storage, meeting: MeetingId) -> list[bool]:
    with storage.database.read() as session:
        return [item.frozen for item in read_agenda(session, meeting).items]


def key_of_last(storage: Storage, meeting: MeetingId) -> str:
    with storage.database.read() as session:
        last: ItemId | None = read_agenda(session, meeting).items[-1].id
    return f"item-{last}"


@pytest.mark.parametrize("kind", [SUPPLEMENT, CORRECTION])
def test_the_next_file_is_the_one_that_is_sent(storage: Storage, kind: DispatchKind) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    change(storage, cases[1], title="Økonomirapport for første kvartal")
    before = numbers(storage, meeting)
    seen = {audience: look(storage, meeting, kind, audience) for audience in Audience}
    assert numbers(storage, meeting) == before
    with storage.database.read() as session:
        assert len(dispatches(session, meeting)) == 1
    sent = send(storage, meeting, kind, LATER)
    assert seen[INTERNAL].pdf == kept(storage, sent, Version.INTERNAL)
    assert seen[PUBLIC].pdf == kept(storage, sent, Version.PUBLIC)
    assert seen[INTERNAL].proof is None
    assert seen[PUBLIC].proof is not None
    names = {f.version: f.name for f in sent.files}
    assert seen[PUBLIC].name == names[Version.PUBLIC]


def test_a_case_of_the_next_supplement_has_the_page_that_it_will_have(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    first = send(storage, meeting)
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    seen = look(storage, meeting, SUPPLEMENT)
    key = key_of_last(storage, meeting)
    # Its notice is one page: the case begins on the one after that.
    assert seen.first_pages[key] == str(first.last_page + 2)
    assert seen.opens_at[key] == 2
    assert key not in look(storage, meeting, None).first_pages


def test_every_file_that_was_sent_can_be_looked_at_again(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    sent = [send(storage, meeting)]
    put(storage, meeting, new_case(storage, "Salg av naust"))
    sent.append(send(storage, meeting, SUPPLEMENT, LATER))
    change_paper(storage, cases[0], proposals=a_proposal("Kaia rives."))
    sent.append(send(storage, meeting, CORRECTION, LATER))
    for one in sent:
        for audience, version in ((INTERNAL, Version.INTERNAL), (PUBLIC, Version.PUBLIC)):
            seen = look(storage, meeting, one, audience)
            assert seen.pdf == kept(storage, one, version)
            reader = pypdf.PdfReader(io.BytesIO(seen.pdf))
            assert seen.pages == len(reader.pages)
            for key, page in seen.opens_at.items():
                if key.startswith("item-") and one.kind is not CORRECTION:
                    label = reader.page_labels[page - 1].split("–")[0].strip("()")
                    assert label == look(storage, meeting, one).first_pages[key]
    corrected = look(storage, meeting, sent[2])
    page = pypdf.PdfReader(io.BytesIO(corrected.pdf)).pages[corrected.opens_at["item-2"] - 1]
    assert "Kaia rives" in joined(page.extract_text())


def test_what_there_is_not_is_refused(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    sent = send(storage, meeting, with_public=False)
    with pytest.raises(UserError, match="ingen nye saker"):
        look(storage, meeting, SUPPLEMENT)
    with pytest.raises(UserError, match="Ingenting av det som er sendt"):
        look(storage, meeting, CORRECTION)
    with pytest.raises(UserError, match="offentlig utgave"):
        look(storage, meeting, sent, PUBLIC)
    change_paper(storage, cases[2], proposals=a_proposal("Oppsigelsen trekkes tilbake."))
    with pytest.raises(UserError, match="offentlig utgave"):
        look(storage, meeting, CORRECTION, PUBLIC)


def test_the_next_public_file_is_searched_as_any_other(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change_paper(storage, cases[0], proposals=a_proposal(f"Se saken {SECRET} for mer."))
    with pytest.raises(LeakError):
        look(storage, meeting, CORRECTION, PUBLIC)


def test_somebody_who_saves_does_not_wait_for_a_preview(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    send(storage, meeting)
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    stop = Event()
    stop.set()
    with pytest.raises(CancelledError):
        run_to_end(work(storage, meeting, SUPPLEMENT, INTERNAL, stop))

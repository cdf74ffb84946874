"""What was sent is read back, compared with now, and found when somebody has touched it."""

from __future__ import annotations

from functools import partial

import pytest
from sqlalchemy import text

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.changes import What
from agenda_app.domain.comparison import Comparison, Fate
from agenda_app.domain.dispatch import Dispatch, DispatchKind
from agenda_app.domain.version_names import version_name
from agenda_app.errors import NotFoundError
from agenda_app.exchange.manifest import manifest
from agenda_app.files.store import FolderStore
from agenda_app.jobs import run_to_end
from agenda_app.produce import dispatching
from agenda_app.services.dispatches import dispatches
from agenda_app.services.lost_sendings import lost_of
from agenda_app.services.sent_content import standing, what_can_be_sent
from agenda_app.services.verify_dispatch import verify_dispatch
from agenda_app.services.versions import compare_versions
from agenda_app.services.whole import verify_all
from tests.produce.dispatch_world import (
    LATER,
    MEMBER,
    TODAY,
    a_meeting,
    a_proposal,
    change,
    change_paper,
    new_case,
    put,
    send,
    set_fate,
)

SUPPLEMENT, CORRECTION = DispatchKind.SUPPLEMENT, DispatchKind.CORRECTION


def changes(storage: Storage, meeting: int) -> Comparison:
    with storage.database.read() as session:
        return standing(session, storage.files, meeting, LATER.date()).changes  # type: ignore[arg-type]


def test_nothing_is_different_before_and_right_after_sending(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    assert changes(storage, meeting).is_same
    send(storage, meeting)
    assert changes(storage, meeting).is_same


def test_every_case_that_is_different_is_told(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change(storage, cases[0], title="Opprusting av dampskipskaia")
    change_paper(storage, cases[2], proposals=a_proposal("Kaia rives."))
    set_fate(storage, meeting, cases[1], ItemState.POSTPONED)
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    found = changes(storage, meeting)
    fates = {item.title: item.fate for item in found.items}
    assert fates == {
        "Opprusting av dampskipskaia": Fate.CHANGED,
        "Økonomirapport": Fate.POSTPONED,
        "Oppsigelse av avdelingsleder Olav Tangvær etter varsel": Fate.CHANGED,
        "Valg av nemnd": Fate.NEW,
    }
    assert [c.what for c in found.items[0].changes] == [What.TITLE]
    assert {c.what for c in found.items[2].changes} == {What.PROPOSAL}
    assert what_can_be_sent(found) == {SUPPLEMENT, CORRECTION}


def test_a_supplement_and_a_correction_make_all_the_same_again(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change(storage, cases[0], title="Opprusting av dampskipskaia")
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    send(storage, meeting, SUPPLEMENT, LATER)
    assert what_can_be_sent(changes(storage, meeting)) == {CORRECTION}
    send(storage, meeting, CORRECTION, LATER)
    assert changes(storage, meeting).is_same


def test_any_two_versions_can_be_compared(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    send(storage, meeting, SUPPLEMENT, LATER)
    change(storage, cases[0], title="Opprusting av dampskipskaia")
    send(storage, meeting, CORRECTION, LATER)
    change(storage, cases[0], title="Opprusting av fergekaia")
    with storage.database.read() as session:
        names = [version_name(d) for d in dispatches(session, meeting)]
        assert names == ["1", "t1", "r1"]

        def told(old: str, new: str) -> list[tuple[str, Fate]]:
            found = compare_versions(session, storage.files, meeting, old, new, TODAY)
            return [(item.title, item.fate) for item in found.items]

        assert told("1", "t1") == [("Valg av nemnd", Fate.NEW)]
        assert told("t1", "r1") == [("Opprusting av dampskipskaia", Fate.CHANGED)]
        assert told("r1", "now") == [("Opprusting av fergekaia", Fate.CHANGED)]
        assert told("now", "1") == [
            ("Opprusting av kaia", Fate.CHANGED),
            ("Valg av nemnd", Fate.REMOVED),
        ]
        with pytest.raises(NotFoundError, match="ingen versjon"):
            told("1", "r2")


def found_faults(storage: Storage, sent: Dispatch) -> list[str]:
    with storage.database.read() as session:
        return [f.bokmal for f in verify_dispatch(session, storage.files, sent)]


def test_a_sending_that_nobody_touched_is_whole(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    first = send(storage, meeting)
    change(storage, cases[0], title="Opprusting av dampskipskaia")
    second = send(storage, meeting, CORRECTION, LATER)
    assert found_faults(storage, first) == found_faults(storage, second) == []


def test_a_file_that_is_changed_or_gone_is_named(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    sent = send(storage, meeting)
    assert isinstance(storage.files, FolderStore)
    storage.files.path(sent.files[0].sha256).write_bytes(b"another file")
    (fault,) = found_faults(storage, sent)
    assert fault.startswith("2026-04-29 Kommunestyret møtebunke.pdf: ")
    storage.files.path(sent.content).unlink()
    assert any("Innholdet" in fault for fault in found_faults(storage, sent))


def test_readers_that_were_changed_in_the_tables_are_found(storage: Storage) -> None:
    from agenda_app.db.dispatch_models import DispatchRecipientRow

    meeting, _ = a_meeting(storage)
    sent = send(storage, meeting)
    with storage.database.write("test") as session:
        session.get_one(DispatchRecipientRow, (sent.id, 1)).copies = 9
        session.flush()
        (now,) = dispatches(session, meeting)
    assert found_faults(storage, now) == ["Manifestet stemmer ikke med det som er registrert."]


def test_who_got_an_earlier_sending_is_no_new_reader_of_a_later_one(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    for title, public in (("Kaia rives", False), ("Kaia flyttes", True)):
        change(storage, cases[0], title=title)
        send(storage, meeting, CORRECTION, LATER, with_public=public)
    with storage.database.read() as session:
        found = compare_versions(session, storage.files, meeting, "r1", "r2", TODAY)
        assert [d.recipients for d in dispatches(session, meeting)][1] == (MEMBER,)
    assert found.items
    assert found.recipients == ()


@pytest.mark.parametrize(
    "statement",
    [
        "update dispatch_recipients set name='En annen'",
        "update dispatch_files set name='en annen.pdf' where bundle='public'",
        "update dispatches set note='Noe annet'",
        "update dispatches set kind='noe annet'",
    ],
)
def test_what_has_names_is_vouched_for_too(storage: Storage, statement: str) -> None:
    meeting, _ = a_meeting(storage)
    send(storage, meeting)
    assert all_faults(storage) == []
    execute(storage, statement)
    (fault,) = all_faults(storage)
    if "kind" in statement:
        assert "Noe av det som er lagret om møtet" in fault
    else:
        place = "KST 29.04.2026, Innkalling"
        assert fault == f"{place}: Manifestet stemmer ikke med det som er registrert."


def test_a_list_that_an_earlier_program_made_stays_valid(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting, _ = a_meeting(storage)
    monkeypatch.setattr(dispatching, "manifest", partial(manifest, is_named=False))
    send(storage, meeting)
    assert all_faults(storage) == []
    execute(storage, "update dispatch_recipients set copies=9 where position=1")
    assert len(all_faults(storage)) == 1


@pytest.mark.parametrize("count", [1, 2])
def test_a_sending_that_was_taken_out_of_the_database_is_missed(
    storage: Storage, count: int
) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change(storage, cases[0], title="Opprusting av dampskipskaia")
    send(storage, meeting, CORRECTION, LATER)
    gone = "select id from dispatches order by id desc limit"
    for table, column in (
        ("dispatch_files", "dispatch_id"),
        ("dispatch_recipients", "dispatch_id"),
        ("dispatches", "id"),
    ):
        execute(storage, f"delete from {table} where {column} in ({gone} {count})")
    found = all_faults(storage)
    assert len(found) == count
    where, what = "KST 29.04.2026 kl.\u00a018.00", "«Rettelse 1», sendt 23.04.2026 14.00"
    assert f"{where}: {what}, er borte fra basen" in found[-1]
    with storage.database.read() as session:
        assert len(lost_of(session, storage.files, meeting)) == count


def execute(storage: Storage, statement: str) -> None:
    with storage.database.write("test") as session:
        session.execute(text(statement))


def all_faults(storage: Storage) -> list[str]:
    with storage.database.read() as session:
        verdict = run_to_end(verify_all(session, storage.files))
    return [fault.bokmal for fault in verdict.faults]

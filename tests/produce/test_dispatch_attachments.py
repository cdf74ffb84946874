"""Attachments are sent along, apart when they are exempt, and corrected page by page."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, Access, exempt
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.case import Attachment, CaseId
from agenda_app.domain.changes import What
from agenda_app.domain.dispatch import Dispatch, DispatchKind, Version
from agenda_app.domain.files import StoredFile
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.verdict import FileKind, PageSize, TrackedChanges, Verdict
from agenda_app.errors import UserError
from agenda_app.files.store import FolderStore, sha256_of
from agenda_app.jobs import run_to_end
from agenda_app.normalise.recipe import RECIPE
from agenda_app.produce.building import built
from agenda_app.produce.dispatching import dispatch
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.dispatches import dispatches
from agenda_app.services.normalised import keep_normalised
from agenda_app.services.sent_content import frozen_content, standing
from tests.documents.outside import OutsidePage, outside
from tests.produce.dispatch_world import (
    LATER,
    NOW,
    a_meeting,
    labels_of,
    new_case,
    order,
    pages_of,
    put,
    send,
    set_fate,
)

CORRECTION = DispatchKind.CORRECTION
A4 = PageSize(595.28, 841.89, (60.0,) * 12)


def marked(*places: float) -> list[OutsidePage]:
    """Return pages that each have a bar at a height of their own."""
    return [OutsidePage(marks=((70, place, 300, 12),)) for place in places]


def a_file(storage: Storage, pages: Sequence[OutsidePage], name: str) -> StoredFile:
    """Keep a file from outside, and itself as the pages that were made of it."""
    data = outside(pages)
    file = StoredFile(storage.files.put(data), name, len(data), "application/pdf")
    sizes = tuple(A4 for _ in pages)
    verdict = Verdict(FileKind.PDF, pages=sizes)
    with storage.database.write("test") as session:
        keep_normalised(session, file, TrackedChanges.ASK, RECIPE, file, verdict)
    assert sha256_of(data) == file.sha256
    return file


def attach(
    storage: Storage,
    case_id: CaseId,
    pages: Sequence[OutsidePage],
    title: str = "Kart",
    access: Access = OPEN,
) -> None:
    """Put an attachment on a case, in the place of one with the same title."""
    file = a_file(storage, pages, f"{title}.pdf")
    with storage.database.write("test") as session:
        case = read_case(session, case_id)
        old = next((a for a in case.attachments if a.title == title), None)
        new = Attachment(old.id if old else None, title, file, access, pages=len(pages))
        others = tuple(a for a in case.attachments if a.title != title)
        save_case(session, replace(case, attachments=(*others, new)))


def a_meeting_with_a_map(storage: Storage) -> tuple[MeetingId, list[CaseId], Dispatch]:
    meeting, cases = a_meeting(storage)
    attach(storage, cases[1], marked(700, 600, 500))
    return meeting, cases, send(storage, meeting)


def of_version(sent: Dispatch, version: Version) -> bool:
    return any(file.version is version for file in sent.files)


def test_the_pages_of_an_attachment_are_in_the_manifest_with_their_numbers(
    storage: Storage,
) -> None:
    _, _, sent = a_meeting_with_a_map(storage)
    parts = json.loads(storage.files.get(sent.manifest))["parts"]
    (internal, public) = [part for part in parts if "attachment" in part["key"]]
    assert (internal["version"], internal["pages"]) == ("internal", 3)
    assert {k: v for k, v in internal.items() if k not in {"version", "sha256"}} == {
        k: v for k, v in public.items() if k not in {"version", "sha256"}
    }
    assert int(internal["last"]) == int(internal["first"]) + 2


def test_only_the_changed_page_of_an_attachment_is_printed_again(storage: Storage) -> None:
    meeting, cases, first = a_meeting_with_a_map(storage)
    attach(storage, cases[1], marked(700, 300, 500))
    with storage.database.read() as session:
        found = standing(session, storage.files, meeting, LATER.date()).changes
    (item,) = found.items
    assert [change.what for change in item.changes] == [What.ATTACHMENT_CHANGED]
    sent = send(storage, meeting, CORRECTION, LATER)
    parts = json.loads(storage.files.get(first.manifest))["parts"]
    middle = next(int(p["first"]) + 1 for p in parts if "attachment" in p["key"])
    assert labels_of(storage, sent) == ["R1.1", f"{middle}a"]
    cover, page = pages_of(storage, sent)
    assert "Vedlegget «Kart» er endret." in cover
    assert f"Rettelse 1: side {middle}a, erstatter side {middle}" in page
    assert "Vedlegg 1 til PS 3/26" in page.replace("\xa0", " ")
    assert labels_of(storage, sent, Version.PUBLIC) == labels_of(storage, sent)


def test_a_file_with_one_of_its_pages_is_tagged_for_that_page_only(storage: Storage) -> None:
    meeting, cases, _ = a_meeting_with_a_map(storage)
    attach(storage, cases[1], marked(700, 300, 500))
    sent = send(storage, meeting, CORRECTION, LATER)
    with pikepdf.open(io.BytesIO(storage.files.get(sent.files[0].sha256))) as pdf:
        pages = {page.obj.objgen for page in pdf.pages}
        tree = pdf.Root.StructTreeRoot
        assert len(tree.K.K) == 2
        for element in tree.K.K[1].K:
            assert element.Pg.objgen in pages
        numbers = [int(n) for n in list(tree.ParentTree.Nums)[::2]]
        assert numbers == list(range(int(tree.ParentTreeNextKey)))


def test_an_attachment_that_comes_later_is_put_in_behind_its_case(storage: Storage) -> None:
    meeting, cases, first = a_meeting_with_a_map(storage)
    attach(storage, cases[1], marked(650, 550), "Takst")
    sent = send(storage, meeting, CORRECTION, LATER)
    parts = json.loads(storage.files.get(first.manifest))["parts"]
    last = next(p["last"] for p in parts if "attachment" in p["key"])
    labels = labels_of(storage, sent)
    assert labels[-2:] == [f"{last}a", f"{last}b"]
    cover = pages_of(storage, sent)[0]
    assert "Nytt vedlegg: «Takst» (2 s.)." in cover
    assert f"ny etter side {last}" in pages_of(storage, sent)[-2]


def test_an_attachment_that_gets_another_number_is_printed_again(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    attach(storage, cases[1], marked(700, 600), "Kart")
    attach(storage, cases[1], marked(650), "Takst")
    send(storage, meeting)
    with storage.database.write("test") as session:
        case = read_case(session, cases[1])
        save_case(session, replace(case, attachments=case.attachments[::-1]))
    with storage.database.read() as session:
        found = standing(session, storage.files, meeting, LATER.date()).changes
    (item,) = found.items
    assert [change.what for change in item.changes] == [What.ATTACHMENT_ORDER]
    sent = send(storage, meeting, CORRECTION, LATER)
    for version in (Version.INTERNAL, Version.PUBLIC):
        cover, *pages = pages_of(storage, sent, version)
        assert "Vedlegg har fått nye nummer (2, 1 → 1, 2)." in cover
        names = [page.replace("\xa0", " ").partition(" til PS 3/26")[0][-9:] for page in pages]
        assert names[-3:] == ["Vedlegg 1", "Vedlegg 2", "Vedlegg 2"]


def test_exempt_attachments_and_cases_are_a_file_apart_under_the_same_numbers(
    storage: Storage,
) -> None:
    meeting, cases = a_meeting(storage)
    attach(storage, cases[1], marked(700, 600), "Lønnsliste", exempt("offl. § 13"))
    sent = send(storage, meeting)
    whole, apart = labels_of(storage, sent), labels_of(storage, sent, Version.EXEMPT)
    assert set(apart) < set(whole)
    parts = json.loads(storage.files.get(sent.manifest))["parts"]
    listed = next(p for p in parts if "attachment" in p["key"] and p["version"] == "internal")
    assert apart[:2] == [listed["first"], listed["last"]]
    public = labels_of(storage, sent, Version.PUBLIC)
    assert f"{listed['first']}–{listed['last']}" in public
    assert public[0] == whole[0]


def harm(file: Path) -> None:
    """Turn a bit of a remark in a file, so that neither its size nor its time shows it."""
    times = file.stat()
    data = bytearray(file.read_bytes())
    data[data.index(b"\n%") + 2] ^= 1
    file.write_bytes(data)
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))


@pytest.mark.parametrize("steps", [0, 8])
def test_an_attachment_that_came_to_harm_is_not_sent(
    storage: Storage, steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agenda_app.documents.source._LARGE", 100)
    meeting, cases = a_meeting(storage)
    attach(storage, cases[1], marked(700))
    with storage.database.read() as session:
        (large,) = read_case(session, cases[1]).attachments
    assert isinstance(storage.files, FolderStore)
    assert large.file is not None
    file = storage.files.path(large.file.sha256)
    work = dispatch(storage, order(meeting), NOW)
    for _ in range(steps):
        next(work)
    harm(file)
    with pytest.raises(UserError, match=r"«Kart»: En fil .* er endret eller skadet"):
        run_to_end(work)
    with storage.database.read() as session:
        assert dispatches(session, meeting) == ()


def test_an_attachment_that_the_meeting_has_no_more_is_looked_at_before_the_public_gets_it(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agenda_app.documents.source._LARGE", 100)
    meeting, cases, _ = a_meeting_with_a_map(storage)
    with storage.database.read() as session:
        (large,) = read_case(session, cases[1]).attachments
    set_fate(storage, meeting, cases[1], ItemState.WITHDRAWN)
    send(storage, meeting, CORRECTION, LATER)
    put(storage, meeting, new_case(storage, "Ny molo"))
    send(storage, meeting, DispatchKind.SUPPLEMENT, LATER, with_public=False)
    assert isinstance(storage.files, FolderStore)
    assert large.file is not None
    harm(storage.files.path(large.file.sha256))
    with pytest.raises(UserError, match=r"«Kart»: En fil .* er endret eller skadet"):
        send(storage, meeting, DispatchKind.PUBLIC, LATER)


def test_everything_is_built_again_the_same(storage: Storage) -> None:
    meeting, cases, first = a_meeting_with_a_map(storage)
    attach(storage, cases[1], marked(700, 300, 500))
    second = send(storage, meeting, CORRECTION, LATER)
    for sent in (first, second):
        kept = {file.version: storage.files.get(file.sha256) for file in sent.files}
        again = run_to_end(built(frozen_content(storage.files, sent), storage.files))
        assert {version: bundle.pdf for version, bundle in again.items()} == kept


def test_the_archive_keeps_everything(storage: Storage) -> None:
    _, _, sent = a_meeting_with_a_map(storage)
    assert of_version(sent, Version.ARCHIVE)
    assert labels_of(storage, sent, Version.ARCHIVE) == labels_of(storage, sent)

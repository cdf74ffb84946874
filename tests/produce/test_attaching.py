"""Files from outside become attachments with pages, made once; nothing half is left behind."""

from __future__ import annotations

import os
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from agenda_app.child import asking
from agenda_app.db.models import AttachmentRow, FileRow, NormalisedFileRow
from agenda_app.db.storage import FILES_NAME, Storage
from agenda_app.domain.case import Attachment, Case
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sentence import alike
from agenda_app.domain.verdict import FileKind, TrackedChanges, Verdict
from agenda_app.domain.verdict_codes import Refused
from agenda_app.errors import UserError
from agenda_app.files import held
from agenda_app.files.drafts import draft_name
from agenda_app.jobs import Progress, Work, run_to_end
from agenda_app.normalise.recipe import RECIPE
from agenda_app.normalise.result import Normalised
from agenda_app.produce import attaching, made_pages
from agenda_app.produce.attaching import attached, bring_up_to_date, made_again
from agenda_app.services.blank_case import add_blank_case
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.importing import keep
from agenda_app.services.municipality import find_municipality
from agenda_app.services.normalised import keep_normalised, normalised_of, waiting_files
from agenda_app.services.putting_on import put_cases
from tests.builders import a_municipality, saved_case, saved_meeting
from tests.produce.files_outside import NO_DOCUMENT, PASSWORD, locked, put, three_pages

ASK = TrackedChanges.ASK


@pytest.fixture(autouse=True)
def no_child_is_left() -> Iterator[None]:
    yield
    asking.end_spare_child()


def a_case_with(storage: Storage, *attachments: Attachment) -> Case:
    with storage.database.write("test") as session:
        if find_municipality(session) is None:
            a_municipality(session)
        return save_case(session, replace(saved_case(session, "Kaia"), attachments=attachments))


def saved(storage: Storage, case: Case) -> tuple[Attachment, ...]:
    with storage.database.read() as session:
        return read_case(session, case.id).attachments  # type: ignore[arg-type]


def kept(storage: Storage, name: str, data: bytes) -> Attachment:
    return Attachment(None, name, keep(storage.files, data, name))


def on_disk(storage: Storage) -> set[str]:
    """Return the names of all files in the data folder beside the tables."""
    assert storage.folder is not None
    beside = storage.folder.glob("tmp*")
    return {
        path.name for path in (*beside, *(storage.folder / FILES_NAME).rglob("*")) if path.is_file()
    }


def test_files_become_attachments_with_their_pages_and_say_what_stands_in_the_way(
    storage: Storage, tmp_path: Path
) -> None:
    files = [
        put(tmp_path, "Kart_over havna.pdf", three_pages()),
        put(tmp_path, "Avtale.pdf", locked()),
        put(tmp_path, "Ukjent.xyz", NO_DOCUMENT),
        tmp_path / "borte.pdf",
    ]
    found = run_to_end(attached(storage, files))
    shown = [(a.title, a.pages) for a in found.attachments]
    assert shown == [("Kart over havna", 3), ("Avtale", 0), ("Ukjent", 0)]
    refusals = [one.verdict.refused for one in found.made]
    assert refusals == ["", Refused.PASSWORD_NEEDED, Refused.UNKNOWN_KIND]
    assert ["borte.pdf" in str(error) for error in found.errors] == [True]
    with storage.database.read() as session:
        made = normalised_of(session, found.attachments[0])
    assert made is not None
    assert made.pdf is not None
    assert storage.files.get(made.pdf).startswith(b"%PDF-")


def test_names_that_no_screen_can_show_keep_no_file_out(storage: Storage, tmp_path: Path) -> None:
    try:
        old = put(tmp_path, "s\udcf8knad_om_kai.xyz", NO_DOCUMENT)
        odd = put(tmp_path, "esc\x1b[31mrød\nlinje.xyz", NO_DOCUMENT + b"2")
    except OSError:
        pytest.skip("the disk takes no such name")
    found = run_to_end(attached(storage, [old, odd]))
    case = a_case_with(storage, *found.attachments)
    assert [(one.title, one.file.name) for one in saved(storage, case) if one.file] == [
        ("søknad om kai", "søknad_om_kai.xyz"),
        ("esc [31mrød linje", "esc [31mrød linje.xyz"),
    ]


def test_pages_are_made_once_for_the_same_file(
    storage: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = put(tmp_path, "kart.pdf", three_pages())
    first = run_to_end(attached(storage, [file]))
    monkeypatch.setattr(
        asking, "own_command", lambda *_: [sys.executable, "-c", "raise SystemExit(1)"]
    )
    asking.end_spare_child()
    assert run_to_end(attached(storage, [file])) == first


def test_the_password_opens_a_locked_file_and_its_pages_stay(
    storage: Storage, tmp_path: Path
) -> None:
    file = put(tmp_path, "avtale.pdf", locked())
    (attachment,) = run_to_end(attached(storage, [file])).attachments
    wrong = run_to_end(made_again(storage, attachment, password="gjett"))
    assert wrong.verdict.refused == Refused.PASSWORD_WRONG
    case = a_case_with(storage, attachment)
    right = run_to_end(made_again(storage, attachment, password=PASSWORD))
    assert right.attachment.pages == 3
    assert [a.pages for a in saved(storage, case)] == [3]
    # Without the password, as a newer recipe would make it: nobody is there to type it again.
    again = run_to_end(made_again(storage, attachment))
    assert again.attachment.pages == 3
    assert again.verdict.is_shown


def test_a_locked_file_that_comes_again_with_its_password_is_the_same_attachment(
    storage: Storage, tmp_path: Path
) -> None:
    file = put(tmp_path, "avtale.pdf", locked())
    case = a_case_with(
        storage, *run_to_end(attached(storage, [file], password="gjett")).attachments
    )
    (there,) = saved(storage, case)
    assert there.pages == 0
    found = run_to_end(attached(storage, [file], beside=(there,), password=PASSWORD))
    assert found.attachments == ()
    assert [one.attachment for one in found.made] == [replace(there, pages=3)]
    assert found.again.bokmal == "«avtale.pdf» lå ved fra før som «avtale», som nå er åpnet."
    assert [a.pages for a in saved(storage, case)] == [3]


def test_the_same_file_under_another_name_is_told_and_not_added(
    storage: Storage, tmp_path: Path
) -> None:
    file = put(tmp_path, "kart.pdf", three_pages())
    case = a_case_with(storage, *run_to_end(attached(storage, [file])).attachments)
    copy = put(tmp_path, "kart (1).pdf", file.read_bytes())
    found = run_to_end(attached(storage, [copy, copy], beside=saved(storage, case)))
    assert found.attachments == ()
    assert found.changed == ()
    said = "«kart (1).pdf» ligger ved fra før som «kart», og er ikke lagt ved én gang til."
    assert found.again.bokmal == f"{said} {said}"


def test_copies_that_come_in_one_go_are_one_attachment(storage: Storage, tmp_path: Path) -> None:
    data = locked()
    files = [put(tmp_path, name, data) for name in ("a.pdf", "b.pdf", "c.pdf")]
    found = run_to_end(attached(storage, files))
    assert [a.title for a in found.attachments] == ["a"]
    assert [one.copy for one in found.made] == [False, True, True]
    assert found.again.bokmal.count("som «a», og er ikke lagt ved én gang til") == 2


def test_a_decision_that_comes_with_the_same_file_counts_for_the_one_that_is_there(
    storage: Storage, tmp_path: Path
) -> None:
    file = put(tmp_path, "kart.pdf", three_pages())
    case = a_case_with(storage, *run_to_end(attached(storage, [file])).attachments)
    (there,) = saved(storage, case)
    accept = TrackedChanges.ACCEPT
    found = run_to_end(attached(storage, [file], beside=(there,), tracked_changes=accept))
    assert found.changed == ((there, replace(there, tracked_changes=accept)),)


def test_one_file_on_two_cases_is_kept_once_and_so_are_its_pages(
    storage: Storage, tmp_path: Path
) -> None:
    data = three_pages()
    for name in ("kart.pdf", "kartet.pdf"):
        file = put(tmp_path, name, data)
        a_case_with(storage, *run_to_end(attached(storage, [file])).attachments)
    assert run_to_end(bring_up_to_date(storage)) == 0
    with storage.database.read() as session:
        files = session.scalars(select(FileRow.sha256)).all()
        made = session.scalars(select(NormalisedFileRow)).all()
        shown = session.scalars(select(AttachmentRow)).all()
    assert len(shown) == 2
    assert [row.source_sha256 for row in made] == [shown[0].sha256]
    assert on_disk(storage) == set(files) == {shown[0].sha256, made[0].pdf_sha256}


def test_closing_the_job_in_the_middle_leaves_nothing_and_no_process(
    storage: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[subprocess.Popen[bytes]] = []
    popen = subprocess.Popen

    def start(*words: object, **settings: object) -> subprocess.Popen[bytes]:
        process = popen(*words, **settings)  # type: ignore[call-overload]
        started.append(process)
        return process

    monkeypatch.setattr(asking.subprocess, "Popen", start)
    files = [put(tmp_path, f"{n}.pdf", three_pages() + b"%" * n) for n in range(2)]
    work = attached(storage, files)
    while not started:
        next(work)
    work.close()
    assert started
    assert all(process.poll() is not None for process in started)
    assert on_disk(storage) == set()
    with storage.database.read() as session:
        made = [normalised_of(session, kept(storage, f.name, f.read_bytes())) for f in files]
    assert made == [None, None]


def test_a_file_is_kept_when_all_are_done(
    storage: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(held, "_IN_MEMORY", 100)
    files = [put(tmp_path, f"{n}.pdf", three_pages() + b"%" * n) for n in range(2)]
    work = attached(storage, files)
    seen = set()
    try:
        while True:
            next(work)
            seen |= on_disk(storage)
    except StopIteration as end:
        found = end.value
    assert seen == set()
    for file, attachment in zip(files, found.attachments, strict=True):
        assert storage.files.get(attachment.file.sha256) == file.read_bytes()


@pytest.mark.parametrize("is_shared", [True, False])
def test_of_many_large_files_one_at_a_time_is_in_memory(
    storage: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_shared: bool
) -> None:
    size, count = 5_000_000, 5
    files = [put(tmp_path, f"{n}.pdf", bytes([n]) * size) for n in range(count)]
    answer = Verdict(FileKind.PDF)

    def pages(data: bytes, *_asked: object, **_how: object) -> Work[Normalised]:
        yield Progress(0, 1)
        return Normalised(data[::-1] + b"%", answer)

    def nothing_read(_pdf: bytes) -> Work[bytes]:
        yield Progress(0, 1)
        return b""

    monkeypatch.setattr(made_pages, "normalised", pages)
    monkeypatch.setattr(made_pages, "read_in_child", nothing_read)
    where = replace(storage, folder=None) if is_shared else storage
    tracemalloc.start()
    try:
        found = run_to_end(attached(where, files))
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(found.attachments) == count
    assert most < count * size


def test_a_file_that_cannot_be_kept_is_told_and_keeps_no_other_out(
    storage: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [put(tmp_path, f"{n}.pdf", three_pages() + b"%" * n) for n in range(2)]
    refused, keep_bytes = files[0].read_bytes(), storage.files.put

    def full(data: bytes) -> str:
        if data == refused:
            raise UserError(alike("Disken er full."))
        return keep_bytes(data)

    monkeypatch.setattr(storage.files, "put", full)
    found = run_to_end(attached(storage, [*files, files[0]]))
    assert [one.title for one in found.attachments] == ["1"]
    assert [one.name for one in found.made] == ["1.pdf"]
    assert [str(error) for error in found.errors] == ["Disken er full."]
    with storage.database.read() as session:
        kept_of = session.scalars(select(NormalisedFileRow.source_sha256)).all()
    assert kept_of == [found.made[0].sha256]


def test_a_child_that_dies_is_a_verdict(
    storage: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asking.end_spare_child()
    monkeypatch.setattr(
        asking, "own_command", lambda *_: [sys.executable, "-c", "raise SystemExit(3)"]
    )
    found = run_to_end(attached(storage, [put(tmp_path, "kart.pdf", three_pages())]))
    assert [one.verdict.refused for one in found.made] == [Refused.CRASHED]
    assert [a.pages for a in found.attachments] == [0]


def test_what_has_no_pages_yet_gets_them_and_what_is_done_is_left_alone(storage: Storage) -> None:
    case = a_case_with(storage, kept(storage, "kart.pdf", three_pages()))
    assert run_to_end(bring_up_to_date(storage)) == 1
    assert [a.pages for a in saved(storage, case)] == [3]
    assert run_to_end(bring_up_to_date(storage)) == 0


@pytest.mark.parametrize("is_everything", [True, False])
def test_what_was_left_half_written_goes_when_nobody_waits(
    storage: Storage, is_everything: bool
) -> None:
    assert storage.folder is not None
    left = storage.folder / FILES_NAME / "ab" / draft_name()
    left.parent.mkdir(parents=True)
    left.write_bytes(b"halvt")
    os.utime(left, (1, 1))
    run_to_end(bring_up_to_date(storage, None if is_everything else MeetingId(1)))
    assert left.exists() is not is_everything


def test_an_older_recipe_is_made_again(storage: Storage) -> None:
    attachment = kept(storage, "kart.pdf", three_pages())
    case = a_case_with(storage, attachment)
    assert attachment.file is not None
    with storage.database.write("test") as session:
        old = Verdict(FileKind.PDF, refused=Refused.CRASHED)
        keep_normalised(session, attachment.file, ASK, RECIPE - 1, None, old)
    assert run_to_end(bring_up_to_date(storage)) == 1
    assert [a.pages for a in saved(storage, case)] == [3]


def test_what_lacked_an_office_program_is_made_when_there_is_one(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    attachment = kept(storage, "notat.pdf", three_pages())
    case = a_case_with(storage, attachment)
    assert attachment.file is not None
    with storage.database.write("test") as session:
        lacking = Verdict(FileKind.WORD, refused=Refused.NO_OFFICE_PROGRAM)
        keep_normalised(session, attachment.file, ASK, RECIPE, None, lacking)
    monkeypatch.setattr(attaching, "find_office_program", lambda: None)
    assert run_to_end(bring_up_to_date(storage)) == 0
    monkeypatch.setattr(attaching, "find_office_program", lambda: Path("soffice"))
    assert run_to_end(bring_up_to_date(storage)) == 1
    assert [a.pages for a in saved(storage, case)] == [3]


def test_only_the_files_of_one_meeting_are_made_when_that_is_wanted(storage: Storage) -> None:
    here = a_case_with(storage, kept(storage, "her.pdf", three_pages()))
    a_case_with(storage, kept(storage, "der.pdf", three_pages() + b"%"))
    with storage.database.write("test") as session:
        meeting = saved_meeting(session)
        assert meeting.id is not None
        assert here.id is not None
        put_cases(session, meeting.id, [here.id])
    assert run_to_end(bring_up_to_date(storage, meeting.id)) == 1
    assert run_to_end(bring_up_to_date(storage, MeetingId(meeting.id))) == 0
    assert run_to_end(bring_up_to_date(storage)) == 1


def test_an_original_that_could_not_be_read_gets_pages_like_an_attachment(storage: Storage) -> None:
    file = keep(storage.files, three_pages(), "skannet.pdf")
    with storage.database.write("test") as session:
        a_municipality(session)
        add_blank_case(session, "Skannet sak", source=file)
        saved_case(session, "Skrevet sak")
    with storage.database.read() as session:
        assert [one.file for one in waiting_files(session, RECIPE)] == [file]
    assert run_to_end(bring_up_to_date(storage)) == 1


def test_a_file_that_is_gone_does_not_keep_the_others_from_their_pages(storage: Storage) -> None:
    gone = kept(storage, "borte.pdf", three_pages() + b"%")
    case = a_case_with(storage, gone, kept(storage, "her.pdf", three_pages()))
    assert gone.file is not None
    storage.files.path(gone.file.sha256).unlink()  # type: ignore[attr-defined]
    assert run_to_end(bring_up_to_date(storage)) == 1
    assert [a.pages for a in saved(storage, case)] == [0, 3]


def test_saving_a_case_that_was_read_before_keeps_the_pages_that_were_made_since(
    storage: Storage,
) -> None:
    case = a_case_with(storage, kept(storage, "kart.pdf", three_pages()))
    run_to_end(bring_up_to_date(storage))
    with storage.database.write("test") as session:
        save_case(session, replace(case, title="Ny kai"))
    assert [a.pages for a in saved(storage, case)] == [3]


def test_the_progress_names_the_file_in_both_forms(storage: Storage, tmp_path: Path) -> None:
    said = [step.text for step in attaching.attached(storage, [tmp_path / "kart.pdf"])]
    assert [(s.bokmal, s.nynorsk) for s in said] == [
        ("Gjør «kart.pdf» om til sider …", "Gjer «kart.pdf» om til sider …")
    ]

"""Files become cases on a meeting in one step, or not at all."""

from __future__ import annotations

from datetime import date

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.case import Attachment
from agenda_app.domain.files import StoredFile
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.intake.result import ReadPaper, ReadTreatment
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import case_lines, read_case
from agenda_app.services.committees import committee_by_code, committees
from agenda_app.services.importing import keep, keep_paper
from agenda_app.services.meeting_lines import meeting_lines
from agenda_app.services.taking_in import NewMeeting, next_committee, take_in, titles_from_file
from tests.builders import a_municipality, a_paper, saved_meeting

DAY = date(2026, 5, 20)


def a_read(title: str = "Ny kai", *rows: ReadTreatment) -> ReadPaper:
    return ReadPaper(title, "2026/9", a_paper(), rows)


def a_kept(files: FileStore, title: str = "Ny kai") -> ReadPaper:
    return keep_paper(files, a_read(title), b"bytes of " + title.encode(), f"{title}.docx")


def test_a_new_meeting_gets_the_cases_in_the_order_they_came(storage: Storage) -> None:
    papers = [a_kept(storage.files, title) for title in ("Kai", "Skole")]
    with storage.database.write("test") as session:
        a_municipality(session)
        body = committee_by_code(session, "KST")
        taken = take_in(session, papers, NewMeeting(body.id, DAY))
        agenda = read_agenda(session, taken.meeting_id)
    assert [item.title for item in agenda.items if item.case_id] == ["Kai", "Skole"]
    assert len(taken.case_ids) == 2


def test_a_day_that_is_taken_leaves_no_case_behind(storage: Storage) -> None:
    paper = a_kept(storage.files)
    with storage.database.write("test") as session:
        a_municipality(session)
        saved_meeting(session, "KST", DAY)
        body = committee_by_code(session, "KST")
    with pytest.raises(UserError), storage.database.write("test") as session:
        take_in(session, [paper], NewMeeting(body.id, DAY))
    with storage.database.read() as session:
        assert case_lines(session) == ()
        assert len(meeting_lines(session)) == 1


def test_a_file_that_cannot_be_read_becomes_a_case_with_its_original(storage: Storage) -> None:
    file = keep(storage.files, b"?", "Skannet_sak.tif")
    with storage.database.write("test") as session:
        a_municipality(session)
        taken = take_in(session, [file])
        case = read_case(session, taken.case_ids[0])
    assert (case.title, case.paper.source) == ("Skannet sak", file)


def test_other_files_become_attachments_of_the_first_case(storage: Storage) -> None:
    file = keep(storage.files, b"map", "kart.png")
    with storage.database.write("test") as session:
        a_municipality(session)
        taken = take_in(
            session,
            [a_kept(storage.files, "Kai"), a_kept(storage.files, "Skole")],
            attachments=[Attachment(None, "Kart", file)],
        )
        counts = [len(read_case(session, i).attachments) for i in taken.case_ids]
    assert counts == [1, 0]


def test_a_file_that_came_before_is_known_by_its_bytes(storage: Storage) -> None:
    paper = a_kept(storage.files, "Kai")
    source = paper.paper.source
    assert isinstance(source, StoredFile)
    with storage.database.write("test") as session:
        a_municipality(session)
        take_in(session, [paper])
        assert titles_from_file(session, source.sha256) == ("Kai",)
        assert titles_from_file(session, "0" * 64) == ()


def test_a_paper_goes_to_the_first_committee_that_has_not_had_it(storage: Storage) -> None:
    rows = (
        ReadTreatment("8/26", "Formannskapet", date(2026, 4, 15)),
        ReadTreatment("", "Kommunestyret", DAY),
    )
    with storage.database.write("test") as session:
        a_municipality(session)
        known = committees(session)
    found, day = next_committee(a_read("Kai", *rows), known)
    assert (found.code, day) == ("KST", DAY)
    assert next_committee(a_read("Kai"), known) == (None, None)
